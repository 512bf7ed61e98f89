import type { Command } from 'commander';
import { type Asker, addReadOptions, type ReadFlags, withAsker } from './ask.ts';
import type { CommandContext, Output } from './context.ts';
import { lookUp, MOST_ASKED, SHOWN } from './lookup.ts';
import { meanings } from './meanings.ts';
import {
  counted,
  dayWords,
  moreLine,
  type NamedOnly,
  type SideRow,
  STATEMENT_ROW,
  type StatementRow,
  speakerWords,
  statementWords,
  sureWords,
  type VoiceRow,
  voiceWords,
} from './statement-words.ts';
import { statusColour } from './status.ts';
import { columnsOf, oneLine, paint, paragraph, table } from './style.ts';

const ATTRIBUTIONS = `fragment Attributions on AttributionConnection {
  totalCount
  nodes {
    claim {
      id text
      contest {
        status
        affirmedBy { ...Voice statements { ...StatementRow } }
        deniedBy { ...Voice direct }
        discreditedBy { ...Voice }
      }
    }
    of { __typename ... on Activity { name } ... on ThreatActor { name } }
    actor { name }
    role
    responsibility
    answer { status statements { ...StatementRow passage { exact } } elsewhere { id } }
  }
}
fragment Voice on Side { voice { name } publisher { name } source { title } }
${STATEMENT_ROW}`;

const OF_ACTIVITY = `query WhoIsBehind($id: ID!, $first: Int!, $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  activity(id: $id) {
    id name activityKind: kind period { from to }
    attributions(first: $first) { ...Attributions }
  }
}
${ATTRIBUTIONS}`;

const TO_AGENT = `query WhoAccuses($id: ID!, $of: [ID!]!, $isSubject: Boolean!, $first: Int!, $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  agent(id: $id) { id name agentKind: kind attributions(first: $first) { ...Attributions } }
  about: attributions(filter: { of: $of }, first: $first) @include(if: $isSubject) {
    totalCount
    nodes { claim { id text } actor { name } role responsibility }
  }
}
${ATTRIBUTIONS}`;

interface AttributionRow {
  readonly claim: {
    readonly id: string;
    readonly text: string;
    readonly contest: {
      readonly status: string;
      readonly affirmedBy: readonly SideRow[];
      readonly deniedBy: readonly (VoiceRow & { readonly direct: boolean })[];
      readonly discreditedBy: readonly VoiceRow[];
    };
  };
  readonly of: NamedOnly;
  readonly actor: NamedOnly;
  readonly role: string;
  readonly responsibility: string | null;
  readonly answer: {
    readonly status: string;
    readonly statements: readonly StatementRow[];
    readonly elsewhere: readonly { readonly id: string }[];
  };
}

/** An attribution of a threat actor: what it says alone, as to compute more for two lists takes long. */
interface AboutRow {
  readonly claim: { readonly id: string; readonly text: string };
  readonly actor: NamedOnly;
  readonly role: string;
  readonly responsibility: string | null;
}

interface AttributionPage {
  readonly totalCount: number;
  readonly nodes: readonly AttributionRow[];
}

/** What `who` asks of an activity, or of an agent as the accused and as what attributions are about. */
export interface WhoAnswer {
  readonly activity?: {
    readonly name: string;
    readonly activityKind: string;
    readonly period: { readonly from: string | null; readonly to: string | null } | null;
    readonly attributions: AttributionPage;
  };
  readonly agent?: {
    readonly name: string;
    readonly agentKind: string;
    readonly attributions: AttributionPage;
  };
  readonly about?: {
    readonly totalCount: number;
    readonly nodes: readonly AboutRow[];
  };
}

const HELP = `
For an activity: who attributes it, to whom, in which role, how sure, whether that is contested, and how the accused
answered. For an agent: the attributions that name it as the actor, and those that say who is behind it.

A name that several bear is an error that lists them with their ids. A voice is the agent that a speaker speaks for in
the end. The first ${SHOWN} of a list are shown; --json has up to ${MOST_ASKED}.

  counterclaim who 'Barracuda email gateway espionage campaign'
  counterclaim who UNC4841 --said-by 2023-06-15`;

const WORDS = { ContestStatus: 'Status', AnswerStatus: 'Answer of the accused' };

/** `counterclaim who`: who says that who is behind what. */
export function addWho(program: Command, context: CommandContext): void {
  const command = program
    .command('who')
    .argument('<activity or agent>', 'its name, its id, or words that only its name has')
    .description('Tells who attributes an activity to whom, how sure, and how the accused answered.')
    .addHelpText('after', () => `${HELP}\n\n${meanings(WORDS)}`);
  addReadOptions(command).action((word: string, flags: ReadFlags) =>
    withAsker(context, flags, async (asker) => {
      const answer = await askWho(asker, word, flags.json ? MOST_ASKED : SHOWN);
      if (flags.json) context.out.line(JSON.stringify(answer));
      else for (const line of whoLines(answer, context.out)) context.out.line(line);
    }),
  );
}

/** Asks who attributes an activity or accuses an agent: at most so many attributions of each list. */
export async function askWho(asker: Asker, word: string, first: number): Promise<WhoAnswer> {
  const { id, kind, sort } = await lookUp(asker, word, ['ACTIVITY', 'AGENT']);
  return sort === 'ACTIVITY'
    ? asker.ask<WhoAnswer>(OF_ACTIVITY, { id, first })
    : asker.ask<WhoAnswer>(TO_AGENT, { id, of: [id], isSubject: kind === 'THREAT_ACTOR', first });
}

/** What `who` prints. */
export function whoLines({ activity, agent, about }: WhoAnswer, output: Output): string[] {
  if (activity !== undefined) {
    const { name, activityKind, period, attributions } = activity;
    const days = period === null ? '' : `, ${period.from ?? '…'} to ${period.to ?? '…'}`;
    return [
      ...paragraph(output, `${oneLine(name)} (${activityKind}${days})`, 0, 'bold'),
      ...paragraph(
        output,
        attributions.totalCount === 0
          ? 'No attribution says who is behind it.'
          : `${counted(attributions.totalCount, 'attribution says', 'attributions say')} who is behind it.`,
      ),
      ...pageLines(attributions, 'of', output),
    ];
  }
  const { name = '', agentKind = '', attributions = { totalCount: 0, nodes: [] } } = agent ?? {};
  return [
    ...paragraph(output, `${oneLine(name)} (${agentKind})`, 0, 'bold'),
    ...paragraph(
      output,
      attributions.totalCount === 0
        ? 'No attribution names it as the actor.'
        : `${counted(attributions.totalCount, 'attribution names', 'attributions name')} it as the actor.`,
    ),
    ...pageLines(attributions, 'actor', output),
    ...(about === undefined || about.totalCount === 0 ? [] : aboutLines(about, output)),
  ];
}

function aboutLines({ totalCount, nodes }: NonNullable<WhoAnswer['about']>, output: Output): string[] {
  const shown = nodes.slice(0, SHOWN);
  return [
    '',
    `${counted(totalCount, 'attribution says', 'attributions say')} who is behind it; counterclaim show tells of each.`,
    ...shown.flatMap(({ claim, actor, role, responsibility }) => [
      '',
      ...paragraph(output, `→ ${oneLine(actor.name)}: ${partWords(role, responsibility)}`, 0, 'bold'),
      ...paragraph(output, oneLine(claim.text), 2),
      ...paragraph(output, claim.id, 2, 'dim'),
    ]),
    ...moreLine(totalCount, shown.length, 'attribution'),
  ];
}

function partWords(role: string, responsibility: string | null): string {
  return `${role}${responsibility === null ? '' : `, ${responsibility}`}`;
}

function pageLines({ totalCount, nodes }: AttributionPage, asked: Asked, output: Output): string[] {
  const shown = nodes.slice(0, SHOWN);
  const more = moreLine(totalCount, shown.length, 'attribution');
  return [
    ...shown.flatMap((attribution) => ['', ...attributionLines(attribution, asked, output)]),
    ...(more.length > 0 ? ['', ...more] : []),
  ];
}

/** The end of an attribution that was asked for, and that its head need not name. */
type Asked = 'of' | 'actor';

function attributionLines(attribution: AttributionRow, asked: Asked, output: Output): string[] {
  const { claim, of, actor, role, responsibility, answer } = attribution;
  const { status, affirmedBy, deniedBy, discreditedBy } = claim.contest;
  const denials = deniedBy.map((side) => voiceWords(side) + (side.direct ? '' : ' (indirectly)'));
  const end = asked === 'of' ? `→ ${oneLine(actor.name)}` : `← ${oneLine(of.name)}`;
  const fact = (name: string, words: string): string[] =>
    words === '' ? [] : paragraph(output, `${name.padEnd(FACT_COLUMNS)}${words}`, 2);
  return [
    ...paragraph(output, `${end}: ${partWords(role, responsibility)}`, 0, 'bold'),
    ...paragraph(output, oneLine(claim.text), 2),
    ...paragraph(output, claim.id, 2, 'dim'),
    ...affirmationLines(affirmedBy, output),
    ...fact('status', paint(output, statusColour(status), status)),
    ...fact('denied by', denials.join(', ')),
    ...fact('discredited by', discreditedBy.map(voiceWords).join(', ')),
    ...answerLines(answer, output),
  ];
}

const FACT_COLUMNS = 'discredited by  '.length;

/** A row for each way in which a voice affirms it; equal ones are one row with their number. */
function affirmationLines(sides: readonly SideRow[], output: Output): string[] {
  const rows = new Map<string, { cells: readonly string[]; times: number }>();
  for (const side of sides) {
    for (const statement of side.statements) {
      const cells = [whoSays(side, statement), sureWords(statement), dayWords(statement.said)];
      const key = JSON.stringify(cells);
      rows.set(key, { cells, times: (rows.get(key)?.times ?? 0) + 1 });
    }
  }
  if (rows.size === 0) return ['  nobody affirms it'];
  const shown = [...rows.values()].slice(0, SHOWN);
  const [head = '', ...lines] = table(
    [
      ['  affirmed by', 'how sure', 'said', ''],
      ...shown.map(({ cells: [who = '', ...rest], times }) => [
        `  ${who}`,
        ...rest,
        times > 1 ? `× ${times}` : '',
      ]),
    ],
    { flush: 'left', columns: columnsOf(output), shorten: [0, 1] },
  );
  return [paint(output, 'dim', head), ...lines, ...moreLine(rows.size, shown.length, 'row', 2)];
}

/** The speaker, and the voice where it has another name. */
function whoSays(side: SideRow, statement: StatementRow): string {
  const voice = voiceWords(side);
  const speaker = speakerWords(statement);
  return speaker === voice || speaker === 'unnamed narrator' ? voice : `${speaker} (${voice})`;
}

/** What the accused said to this one, each wording once: one utterance may stand in several sources. */
function answerLines({ status, statements, elsewhere }: AttributionRow['answer'], output: Output): string[] {
  const wordings = [...new Set(statements.map(statementWords))];
  return [
    ...paragraph(output, `${'answer'.padEnd(FACT_COLUMNS)}${paint(output, statusColour(status), status)}`, 2),
    ...wordings.slice(0, SHOWN).flatMap((words) => paragraph(output, words, 4)),
    ...moreLine(wordings.length, SHOWN, 'statement', 4),
    ...(elsewhere.length === 0
      ? []
      : paragraph(
          output,
          `${counted(elsewhere.length, 'denial')} of other attributions by the accused: no answer to this one`,
          4,
          'dim',
        )),
  ];
}
