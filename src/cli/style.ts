import type { Output } from './context.ts';

const CODES = { bold: [1, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], dim: [2, 22] } as const;

/** Colours where the output is a terminal that has them; `NO_COLOR` and `FORCE_COLOR` are heeded by the stream. */
export function paint(output: Output, colour: keyof typeof CODES, text: string): string {
  if (!output.isTerminal || !output.stream.hasColors()) return text;
  const [on, off] = CODES[colour];
  return `\u001b[${on}m${text}\u001b[${off}m`;
}

/** Rows as columns: the first flush left, the others flush right. */
export function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
    }
  }
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? String(cell).padEnd(width) : String(cell).padStart(width + 2);
      })
      .join('')
      .trimEnd(),
  );
}
