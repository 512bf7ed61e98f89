import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disarmed, writeCsv } from '../../../src/interop/csv/write-tables.ts';
import { TABLES } from '../../../src/interop/tables.ts';
import { outgoing, type Records } from '../../testkit/outgoing.ts';
import { EVERYTHING } from '../../testkit/outgoing-records.ts';
import { recordFigures } from '../../testkit/reliability.ts';

async function filesOf(records: Records): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of writeCsv(outgoing(records))) {
    files.set(file, (files.get(file) ?? '') + text);
  }
  return files;
}

/** A reader of RFC 4180, as strict as the standard: what it does not read is not CSV. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    if (match === null) throw new Error(`no CSV at ${at}: ${JSON.stringify(csv.slice(at, at + 40))}`);
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(cells);
      cells = [];
    }
  }
  return rows;
}

/** The rows of a file as objects. */
function table(files: ReadonlyMap<string, string>, name: string): Record<string, string>[] {
  const [header = [], ...rows] = parse(files.get(`${name}.csv`) ?? '');
  return rows.map((cells) => Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ''])));
}

const files = await filesOf(EVERYTHING);

describe('the files of a record of every kind', () => {
  test('are one for each table, each row as long as the header', () => {
    expect([...files.keys()]).toEqual(Object.keys(TABLES).map((name) => `${name}.csv`));
    for (const [name, columns] of Object.entries(TABLES)) {
      const rows = parse(files.get(`${name}.csv`) ?? '');
      expect(rows[0]).toEqual(Object.keys(columns));
      expect(rows.length, name).toBeGreaterThan(1);
      for (const row of rows) expect(row).toHaveLength(Object.keys(columns).length);
    }
  });

  test('hold texts with quotes, commas and line breaks as they are, and numbers as numbers', () => {
    expect(table(files, 'sources').map(({ title, length }) => [title, length])).toEqual([
      ['Report <&> "quoted"', '37'],
      [`'+1, "two"\nlines`, ''],
      ['Post', ''],
    ]);
    expect(files.get('hedges.csv')).toBe(
      'statement,exact,start,end,owner\r\naffirms,probably,28,36,SPEAKER\r\n',
    );
  });

  test('name in each link a record that has a row', () => {
    const ids = new Set(
      ['agents', 'activities', 'sources', 'claims', 'statements', 'arguments'].flatMap((name) =>
        table(files, name).map(({ id }) => id),
      ),
    );
    for (const name of ['affiliations', 'derivations', 'claimSubjects', 'answers', 'relays', 'premises']) {
      for (const row of table(files, name)) {
        const [from, to] = [Object.values(row)[0], row.to || row.from || row.about || row.claim];
        expect([ids.has(from ?? ''), ids.has(to ?? '')], JSON.stringify(row)).toEqual([true, true]);
      }
    }
  });
});

describe('C9: a cell that a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\n=1', "'=1", "''@x"])(
    'has an apostrophe before it: %j',
    (text) => {
      expect(disarmed(text)).toBe(`'${text}`);
    },
  );

  test.each(['', 'a=1', ' =1', "'tis", '1+1', 'https://example.org/?a=b'])('is not %j', (text) => {
    expect(disarmed(text)).toBe(text);
  });

  test('is in no file, wherever its text stood', (context) => {
    let cells = 0;
    let prefixed = 0;
    for (const [file, csv] of files) {
      for (const cell of parse(csv).flat()) {
        cells += 1;
        expect(cell, file).not.toMatch(/^[=+\-@\t\r]/);
        if (/^'[=+\-@\t\r]/.test(cell)) prefixed += 1;
      }
    }
    // The alias, the title, the claim, the passage, the note and the score.
    expect(prefixed).toBe(6);
    recordFigures(context, 'C9', { cells, disarmed: prefixed });
  });

  test('gives back what was there to who takes one apostrophe off', () => {
    const armed = (text: string) => (/^'+[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text);
    const texts = fc
      .array(fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', ' '))
      .map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        expect(armed(disarmed(text))).toBe(text);
        expect(disarmed(text)).not.toMatch(/^[=+\-@\t\r\n]/);
      }),
      { numRuns: 1_000 },
    );
  });
});
