import type { Command } from 'commander';
import { type Asker, addReadOptions, type ReadFlags, withAsker } from './ask.ts';
import type { CommandContext, Output } from './context.ts';
import { lookUp, SHOWN } from './lookup.ts';
import { meanings } from './meanings.ts';
import { moreLine, type NamedOnly, type VoiceRow, voiceWords } from './statement-words.ts';
import { statusColour } from './status.ts';
import { columnsOf, oneLine, paint, paragraph, table, widthOf } from './style.ts';

const OPERATION = `query Matrix($id: ID!, $known: DateTime, $said: Date) @asOf(known: $known, said: $said) {
  activity(id: $id) { id name }
  stanceMatrix(activity: $id) {
    claims { id text attribution { actor { name } role responsibility } contest { status } }
    cells { voice { id name } publisher { id name } source { id title } claim { id } stance statements { id } }
  }
}`;

interface CellRow extends VoiceRow {
  readonly claim: { readonly id: string };
  readonly stance: string;
}

/** What `matrix` asks. */
export interface MatrixAnswer {
  readonly activity: { readonly id: string; readonly name: string };
  readonly stanceMatrix: {
    readonly claims: readonly {
      readonly id: string;
      readonly text: string;
      readonly attribution: {
        readonly actor: NamedOnly;
        readonly role: string;
        readonly responsibility: string | null;
      } | null;
      readonly contest: { readonly status: string };
    }[];
    readonly cells: readonly CellRow[];
  };
}

const HELP = `
Voices by the claims that attribute the activity. A dot is no cell: the voice says nothing on the claim. On a narrow
terminal a cell is one letter, which a line below explains. The first ${SHOWN} voices and
claims are shown; --json has all.

  counterclaim matrix 'Barracuda email gateway espionage campaign'`;

/** `counterclaim matrix`: which voice stands how to which attribution. */
export function addMatrix(program: Command, context: CommandContext): void {
  const command = program
    .command('matrix')
    .argument('<activity>', 'its name, its id, or words that only its name has')
    .description('Tells how each voice stands to each claim that attributes an activity.')
    .addHelpText(
      'after',
      () => `${HELP}\n\n${meanings({ MatrixStance: 'Cell', ContestStatus: 'Status of a claim' })}`,
    );
  addReadOptions(command).action((word: string, flags: ReadFlags) =>
    withAsker(context, flags, async (asker) => {
      const answer = await askMatrix(asker, word);
      if (flags.json) context.out.line(JSON.stringify(answer));
      else for (const line of matrixLines(answer, context.out)) context.out.line(line);
    }),
  );
}

/** Asks how voices stand to the claims that attribute an activity. */
export async function askMatrix(asker: Asker, word: string): Promise<MatrixAnswer> {
  const { id } = await lookUp(asker, word, ['ACTIVITY']);
  return asker.ask<MatrixAnswer>(OPERATION, { id });
}

/** What `matrix` prints. */
export function matrixLines({ activity, stanceMatrix }: MatrixAnswer, output: Output): string[] {
  const claims = stanceMatrix.claims.slice(0, SHOWN);
  const voices = voicesOf(stanceMatrix.cells);
  const head = paragraph(output, oneLine(activity.name), 0, 'bold');
  if (claims.length === 0) return [...head, 'No claim attributes it.'];
  const legend = claims.flatMap(({ id, text, attribution, contest }, place) => {
    const part = [attribution?.role, attribution?.responsibility].filter(Boolean).join(', ');
    const accused = attribution === null ? '' : ` → ${oneLine(attribution.actor.name)}: ${part}`;
    return [
      ...paragraph(output, `${place + 1}. ${oneLine(text)}`),
      ...paragraph(output, `${paint(output, statusColour(contest.status), contest.status)}${accused}`, 4),
      `    ${paint(output, 'dim', id)}`,
    ];
  });
  return [
    ...head,
    '',
    ...legend,
    ...moreLine(stanceMatrix.claims.length, SHOWN, 'claim'),
    '',
    ...gridLines(voices.slice(0, SHOWN), claims, output),
    ...moreLine(voices.length, SHOWN, 'voice'),
  ];
}

interface GridRow {
  readonly words: string;
  /** Stances by the ids of claims. */
  readonly stances: ReadonlyMap<string, string>;
}

function voicesOf(cells: readonly CellRow[]): readonly GridRow[] {
  const voices = new Map<string, { words: string; stances: Map<string, string> }>();
  for (const cell of cells) {
    // By id and not by name: two may bear one name.
    const key = JSON.stringify([cell.voice, cell.publisher, cell.source]);
    const voice = voices.get(key) ?? { words: voiceWords(cell), stances: new Map() };
    voice.stances.set(cell.claim.id, cell.stance);
    voices.set(key, voice);
  }
  return [...voices.values()];
}

const LETTERS: Readonly<Record<string, string>> = {
  AFFIRMS: 'A',
  DENIES: 'D',
  BOTH: 'B',
  DISCREDITS: 'X',
  ADDRESSES: 's',
};
/** So much of a voice's name must be seen beside the cells. */
const NAME_COLUMNS = 28;

function gridLines(
  voices: readonly GridRow[],
  claims: MatrixAnswer['stanceMatrix']['claims'],
  output: Output,
): string[] {
  if (voices.length === 0) return ['No voice stands to any of them.'];
  const columns = columnsOf(output);
  const grid = (word: (stance: string) => string): string[] => {
    const rows = voices.map(({ words, stances }) => [
      words,
      ...claims.map(({ id }) => {
        const stance = stances.get(id);
        return stance === undefined ? '·' : paint(output, statusColour(stance), word(stance));
      }),
    ]);
    return table([['', ...claims.map((_, place) => String(place + 1))], ...rows], {
      flush: 'left',
      columns,
      shorten: [0],
    });
  };
  const names = Math.max(...voices.map(({ words }) => widthOf(words)));
  const cells = claims.map(({ id }) =>
    Math.max(1, ...voices.map(({ stances }) => stances.get(id)?.length ?? 0)),
  );
  const left = columns - cells.reduce((sum, width) => sum + width + 2, 0);
  if (left >= Math.min(names, NAME_COLUMNS)) return grid((stance) => stance);
  const used = [...new Set(voices.flatMap(({ stances }) => [...stances.values()]))];
  return [
    ...grid((stance) => LETTERS[stance] ?? stance),
    paint(output, 'dim', used.map((stance) => `${LETTERS[stance] ?? stance} ${stance}`).join('  ')),
  ];
}
