import type { Command } from 'commander';
import { CounterclaimError } from '../shared/errors.ts';
import { type Asker, addReadOptions, type ReadFlags, withAsker } from './ask.ts';
import type { CommandContext, Output } from './context.ts';
import { lookUpClaim, MOST_ASKED, SHOWN } from './lookup.ts';
import { meanings } from './meanings.ts';
import {
  ARGUMENT_ROWS,
  type ArgumentPage,
  argumentLines,
  type DriftRow,
  driftLines,
  STANDING_ROWS,
  type StandingRow,
  standingLines,
} from './show-findings.ts';
import { CHAIN_ROW, type ChainRow, chainLines } from './statement-chain.ts';
import {
  moreLine,
  type NamedOnly,
  type OriginsRow,
  originWords,
  type SideRow,
  STATEMENT_ROW,
  voiceWords,
} from './statement-words.ts';
import { statusColour } from './status.ts';
import { oneLine, paint, paragraph } from './style.ts';

const OPERATION = `query ShowClaim($id: ID!, $first: Int!, $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  claim(id: $id) {
    id kind text language
    attribution {
      of { __typename ... on Activity { name } ... on ThreatActor { name } }
      actor { name } role responsibility
    }
    contest { status affirmedBy { ...Side } deniedBy { ...Side } discreditedBy { ...Side } }
    origins { least most voices { name } unknown circular }
    drift { kind from { ...StatementRow passage { exact } } to { ...StatementRow passage { exact } } }
    counterclaims(first: $first) { ...Arguments }
    supports(first: $first) { ...Arguments }
    standing { ...Standing }
  }
}
fragment Side on Side {
  voice { name } publisher { name } source { title } direct
  statements { ...StatementRow ...Chain claim { id text } }
}
${STATEMENT_ROW}
${CHAIN_ROW}
${ARGUMENT_ROWS}
${STANDING_ROWS}`;

type ShownStatement = ChainRow & { readonly claim: { readonly id: string; readonly text: string } | null };
type ShownSide = SideRow<ShownStatement> & { readonly direct: boolean };

/** What `show` asks. */
export interface ShowAnswer {
  readonly claim: {
    readonly id: string;
    readonly kind: string;
    readonly text: string;
    readonly language: string;
    readonly attribution: {
      readonly of: NamedOnly;
      readonly actor: NamedOnly;
      readonly role: string;
      readonly responsibility: string | null;
    } | null;
    readonly contest: {
      readonly status: string;
      readonly affirmedBy: readonly ShownSide[];
      readonly deniedBy: readonly ShownSide[];
      readonly discreditedBy: readonly ShownSide[];
    };
    readonly origins: OriginsRow;
    readonly drift: readonly DriftRow[];
    readonly counterclaims: ArgumentPage;
    readonly supports: ArgumentPage;
    readonly standing: StandingRow;
  };
}

const HELP = `
Shows a claim with all that was said on it: whether it is contested, both sides by voice, the words with the chain of
reports down to the exact characters in a source version, hedges and whose they are, how many independent origins there
are at least and at most, where a hedge or a certainty changed, arguments against and for it, and what stands. Of the
arguments and of the statements of a side the first ${SHOWN} are shown; --json has more.

Words that several claims have are an error that lists them with their ids.

  counterclaim show 'espionage in support of'
  counterclaim show 'patches of May 2023 removed' --said-by 2023-06-15`;

const WORDS = {
  ContestStatus: 'Status',
  DriftKind: 'Drift',
  StandingLabel: 'Standing',
};

/** `counterclaim show`: all that was said on one claim. */
export function addShow(program: Command, context: CommandContext): void {
  const command = program
    .command('show')
    .argument('<claim>', 'its id, or words that only its text has')
    .description('Shows who affirms and who denies a claim, in which words, through which reports.')
    .addHelpText('after', () => `${HELP}\n\n${meanings(WORDS)}`);
  addReadOptions(command).action((word: string, flags: ReadFlags) =>
    withAsker(context, flags, async (asker) => {
      const answer = await askShow(asker, word, flags.json ? MOST_ASKED : SHOWN);
      if (flags.json) context.out.line(JSON.stringify(answer));
      else for (const line of showLines(answer, context.out)) context.out.line(line);
    }),
  );
}

/** Asks all about one claim: at most so many arguments against and for it. */
export async function askShow(asker: Asker, word: string, first: number): Promise<ShowAnswer> {
  const id = await lookUpClaim(asker, word);
  const { data, failures } = await asker.tryAsk<ShowAnswer>(OPERATION, { id, first });
  for (const failure of failures.values()) {
    if (failure.code !== 'NOT_FOUND') throw failure;
    throw new CounterclaimError('NOT_FOUND', `no claim has the id «${id}»`);
  }
  return data as ShowAnswer;
}

/** What `show` prints. */
export function showLines({ claim }: ShowAnswer, output: Output): string[] {
  const { contest, attribution, origins, drift, counterclaims, supports, standing } = claim;
  const about =
    attribution === null
      ? ''
      : `${oneLine(attribution.of.name)} → ${oneLine(attribution.actor.name)}: ${attribution.role}` +
        (attribution.responsibility === null ? '' : `, ${attribution.responsibility}`);
  const facts: readonly (readonly [string, string])[] = [
    ['id', `${claim.id} (${claim.kind}, ${claim.language})`],
    ...(about === '' ? [] : ([['says', about]] as const)),
    ['status', paint(output, statusColour(contest.status), contest.status)],
    ['origins', originWords(origins)],
  ];
  return [
    ...paragraph(output, oneLine(claim.text), 0, 'bold'),
    ...facts.flatMap(([name, words]) => paragraph(output, `${name.padEnd(9)} ${words}`, 2)),
    ...sideLines('Affirmed by', contest.affirmedBy, claim.id, output),
    ...sideLines('Denied by', contest.deniedBy, claim.id, output),
    ...sideLines('Discredited by', contest.discreditedBy, claim.id, output),
    ...driftLines(drift, output),
    ...argumentLines('Counterclaims', counterclaims, output),
    ...argumentLines('Supports', supports, output),
    ...standingLines(standing, output),
  ];
}

/** One side: its voices, each with what it says. Where nobody is on it, only the two main sides say so. */
function sideLines(title: string, sides: readonly ShownSide[], claimId: string, output: Output): string[] {
  const head = ['', paint(output, 'bold', title)];
  if (sides.length === 0) return title === 'Discredited by' ? [] : [...head, '  nobody'];
  let left = SHOWN;
  const lines = sides.flatMap((side) => {
    const shown = side.statements.slice(0, Math.max(left, 0));
    left -= side.statements.length;
    if (shown.length === 0) return [];
    const indirect = side.direct ? '' : ', on other claims that bear on it';
    return [
      ...paragraph(output, voiceWords(side) + indirect, 2, 'bold'),
      ...shown.flatMap((statement) => [
        ...chainLines(statement, output, 4),
        ...(statement.claim === null || statement.claim.id === claimId
          ? []
          : paragraph(output, `on: ${oneLine(statement.claim.text)}`, 6)),
      ]),
    ];
  });
  return [...head, ...lines, ...moreLine(-left, 0, 'statement', 2)];
}
