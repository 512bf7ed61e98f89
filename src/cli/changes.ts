import { type Command, Option } from 'commander';
import { type Asker, addReadOptions, instantOf, type ReadFlags, withAsker } from './ask.ts';
import type { CommandContext, Output } from './context.ts';
import { lookUp, SHOWN } from './lookup.ts';
import { meanings } from './meanings.ts';
import {
  counted,
  moreLine,
  STATEMENT_ROW,
  type StatementRow,
  statementWords,
  sureWords,
} from './statement-words.ts';
import { statusColour } from './status.ts';
import { columnsOf, oneLine, paint, paragraph, table } from './style.ts';

const OPERATION = `query Changes($from: DateTime!, $to: DateTime!, $about: [ID!], $known: DateTime, $said: Date)
@asOf(known: $known, said: $said) {
  changes(from: $from, to: $to, about: $about) {
    from to
    statuses { claim { id text } before after }
    recorded(first: ${SHOWN}) { totalCount nodes { ...StatementRow claim { text } } }
    revised(first: ${SHOWN}) { totalCount nodes { before { ...StatementRow claim { text } } after { ...StatementRow claim { text } } } }
    retracted(first: ${SHOWN}) { totalCount nodes { ...StatementRow claim { text } } }
  }
}
${STATEMENT_ROW}`;

type ChangedStatement = StatementRow & { readonly claim: { readonly text: string } | null };

interface Page<Node> {
  readonly totalCount: number;
  readonly nodes: readonly Node[];
}

/** What `changes` asks. */
export interface ChangesAnswer {
  readonly changes: {
    readonly from: string;
    readonly to: string;
    readonly statuses: readonly {
      readonly claim: { readonly id: string; readonly text: string };
      readonly before: string | null;
      readonly after: string | null;
    }[];
    readonly recorded: Page<ChangedStatement>;
    readonly revised: Page<{ readonly before: ChangedStatement; readonly after: ChangedStatement }>;
    readonly retracted: Page<ChangedStatement>;
  };
}

/** The interval and whom it is about. */
export interface ChangesQuestion {
  readonly from: string;
  readonly to: string;
  /** Names or ids of agents and activities; everybody where there are none. */
  readonly about: readonly string[];
}

type ChangesFlags = ReadFlags & { readonly from: string; readonly to?: string };

const HELP = `
What the graph came to know, to know otherwise and to hold no longer between two instants. A dash stands for a claim that
was not there. The first ${SHOWN} of each list are shown; --json has the same.

  counterclaim changes --from 2025-01-01T00:00:00Z --to 2025-02-01T00:00:00Z Mandiant`;

/** `counterclaim changes`: what changed in the graph between two instants. */
export function addChanges(program: Command, context: CommandContext): void {
  const command = program
    .command('changes')
    .argument(
      '[about...]',
      'only claims about, and statements by, these: names or ids of agents and activities',
    )
    .description('Tells what changed in the graph between two instants.')
    .addOption(
      new Option(
        '--from <instant>',
        'what was recorded after it, such as 2025-01-31T12:00:00Z',
      ).makeOptionMandatory(),
    )
    .option('--to <instant>', 'what was recorded until then; until now where not given')
    .addHelpText('after', () => `${HELP}\n\n${meanings({ ContestStatus: 'Status of a claim' })}`);
  addReadOptions(command).action((about: readonly string[], flags: ChangesFlags) => {
    const from = instantOf('--from', flags.from);
    const to = instantOf('--to', flags.to ?? new Date().toISOString());
    return withAsker(context, flags, async (asker) => {
      const answer = await askChanges(asker, { from, to, about });
      if (flags.json) context.out.line(JSON.stringify(answer));
      else for (const line of changesLines(answer, context.out)) context.out.line(line);
    });
  });
}

/** Asks what changed. Throws LIMIT_EXCEEDED where more changed than the statuses of claims are compared for. */
export async function askChanges(asker: Asker, { from, to, about }: ChangesQuestion): Promise<ChangesAnswer> {
  const ids: string[] = [];
  for (const word of about) ids.push((await lookUp(asker, word, ['ACTIVITY', 'AGENT'])).id);
  return asker.ask<ChangesAnswer>(OPERATION, { from, to, about: ids.length === 0 ? null : ids });
}

/** What `changes` prints. */
export function changesLines({ changes }: ChangesAnswer, output: Output): string[] {
  const { from, to, recorded, revised, retracted } = changes;
  const listed = (what: string, page: Page<ChangedStatement>): string[] =>
    listLines(what, page, (statement) => statementLines(statement, output), output);
  return [
    ...paragraph(output, `After ${from}, until ${to}`, 0, 'bold'),
    '',
    ...statusLines(changes.statuses, output),
    '',
    ...listed('recorded', recorded),
    '',
    ...listLines('revised', revised, (revision) => revisionLines(revision, output), output),
    '',
    ...listed('no longer held', retracted),
  ];
}

function statusLines(statuses: ChangesAnswer['changes']['statuses'], output: Output): string[] {
  const word = (status: string | null) =>
    status === null ? '–' : paint(output, statusColour(status), status);
  const rows = statuses
    .slice(0, SHOWN)
    .map(({ claim, before, after }) => [word(before), word(after), oneLine(claim.text), claim.id]);
  return [
    ...paragraph(output, `${counted(statuses.length, 'claim')} with another status`, 0, 'bold'),
    ...table(rows.length === 0 ? [] : [['before', 'after', 'claim', ''], ...rows], {
      flush: 'left',
      columns: columnsOf(output),
      shorten: [2],
    }),
    ...moreLine(statuses.length, SHOWN, 'claim'),
  ];
}

function listLines<Node>(
  what: string,
  { totalCount, nodes }: Page<Node>,
  linesOf: (node: Node) => readonly string[],
  output: Output,
): string[] {
  return [
    ...paragraph(output, `${counted(totalCount, 'statement')} ${what}`, 0, 'bold'),
    ...nodes.flatMap(linesOf),
    ...moreLine(totalCount, nodes.length, 'statement'),
  ];
}

function statementLines(statement: ChangedStatement, output: Output): string[] {
  const text = statement.claim === null ? [] : paragraph(output, oneLine(statement.claim.text), 4);
  return [...paragraph(output, statementWords(statement), 2), ...text];
}

/** Of a revised statement, how it is now and the words in which it was told otherwise before. */
function revisionLines(
  { before, after }: { readonly before: ChangedStatement; readonly after: ChangedStatement },
  output: Output,
): string[] {
  const words = (statement: ChangedStatement): string =>
    [statementWords(statement), statement.stance ?? '', sureWords(statement)].filter(Boolean).join(', ');
  const isAlike = words(before) === words(after);
  return [
    ...paragraph(output, words(after), 2),
    ...paragraph(
      output,
      isAlike ? 'before: alike but for what is not shown here' : `before: ${words(before)}`,
      4,
    ),
    ...(after.claim === null ? [] : paragraph(output, oneLine(after.claim.text), 4)),
  ];
}
