import { stripVTControlCharacters } from 'node:util';
import type { Output } from './context.ts';

const CODES = { bold: [1, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], dim: [2, 22] } as const;

/** A colour or weight of {@link paint}. */
export type Colour = keyof typeof CODES;

/** Colours where the output is a terminal that has them; `NO_COLOR` and `FORCE_COLOR` are heeded by the stream. */
export function paint(output: Output, colour: Colour, text: string): string {
  if (!output.isTerminal || !output.stream.hasColors()) return text;
  const [on, off] = CODES[colour];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** A terminal that does not tell its width. */
const USUAL_COLUMNS = 80;

/** How many columns a line may take: those of the terminal, and any number where no person sees it as it comes. */
export function columnsOf({ isTerminal, stream }: Output): number {
  return isTerminal ? stream.columns || USUAL_COLUMNS : Number.POSITIVE_INFINITY;
}

/** Two columns each (East Asian Width W and F, and pictures). */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** None: marks on the character before, and what only joins. */
const NARROW = /[\p{M}\p{Cf}]/u;

/** How many columns of a terminal the text takes; colours take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of stripVTControlCharacters(text)) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  if (character >= ' ' && character <= '~') return 1;
  return NARROW.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
}

/**
 * Text of a record as one line: blanks and line ends as one space, and nothing in it that a terminal would obey or that
 * turns the direction of what follows.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .trim();
}

/** The text, cut to a number of columns: `…` stands for what is left out. */
export function shorten(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let cut = '';
  let width = 1;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    cut += character;
  }
  return `${cut.trimEnd()}…`;
}

/** Lines of at most so many columns, broken at spaces; a word that is too long for a line is broken anywhere. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (piece: string): void => {
    lines.push(line);
    line = piece;
  };
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (widthOf(joined) <= columns) line = joined;
    else if (widthOf(word) <= columns) put(word);
    else {
      // Chinese has no spaces: such a text goes on where the line is.
      if (line !== '') line += ' ';
      for (const character of word) {
        if (widthOf(line + character) > columns && line !== '') put(character);
        else line += character;
      }
    }
  }
  return [...lines, line].map((made) => made.trimEnd());
}

/** Text behind an indent, wrapped to the output's width; further lines are indented by two more. */
export function paragraph(output: Output, text: string, indent = 0, colour?: Colour): string[] {
  const columns = columnsOf(output);
  const margin = ' '.repeat(indent);
  const [first = '', ...rest] =
    columns === Number.POSITIVE_INFINITY
      ? [text]
      : wrapHanging(text, Math.max(columns - indent, LEAST_COLUMNS));
  return [first, ...rest.map((line) => `  ${line}`)].map(
    (line) => margin + (colour === undefined ? line : paint(output, colour, line)),
  );
}

/** Narrower than this, nothing can be read. */
const LEAST_COLUMNS = 20;

function wrapHanging(text: string, columns: number): string[] {
  const [first = '', ...rest] = wrap(text, columns);
  return rest.length === 0 ? [first] : [first, ...wrap(rest.join(' '), columns - 2)];
}

/** How a {@link table} is laid out. */
export interface TableLayout {
  /** On which side the columns after the first are flush; right where not given, as numbers are read. */
  readonly flush?: 'left' | 'right';
  /** Columns of the terminal that it may take; any number where not given. */
  readonly columns?: number;
  /** The columns, counted from 0, that are shortened where it would be wider; the widest one first. */
  readonly shorten?: readonly number[];
}

const GAP = 2;
const LEAST_CELL = 6;

/** Rows as columns: the first flush left, the others as the layout says. */
export function table(
  rows: readonly (readonly (string | number)[])[],
  { flush = 'right', columns = Number.POSITIVE_INFINITY, shorten: shrinking = [] }: TableLayout = {},
): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(String(cell)));
    }
  }
  shrink(widths, columns, shrinking);
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        const text = shorten(String(cell), width);
        const blanks = ' '.repeat(width - widthOf(text));
        const gap = column === 0 ? '' : ' '.repeat(GAP);
        return gap + (column === 0 || flush === 'left' ? text + blanks : blanks + text);
      })
      .join('')
      .trimEnd(),
  );
}

function shrink(widths: number[], columns: number, shrinking: readonly number[]): void {
  const all = widths.reduce((sum, width) => sum + width, GAP * (widths.length - 1));
  for (let excess = all - columns; excess > 0 && excess !== Number.POSITIVE_INFINITY; excess -= 1) {
    const [widest] = shrinking.toSorted((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0));
    const width = widest === undefined ? 0 : (widths[widest] ?? 0);
    if (widest === undefined || width <= LEAST_CELL) return;
    widths[widest] = width - 1;
  }
}
