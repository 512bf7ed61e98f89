import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MODEL } from '../../src/generated/model.ts';
import { COLUMNS } from '../../src/ingest/columns.ts';

/** What the statements set by themselves, the same for all new records of an import. */
const COMMON = ['revision', 'recordedAt', 'supersededAt', 'recordedSort'];

describe.each(['Statement', 'Passage'] as const)('the columns of a new %s', (label) => {
  const columns = COLUMNS[label] ?? [];
  const text = readFileSync(`cypher/import/create-${label.toLowerCase()}s.cypher`, 'utf8');

  it('are given to the properties of their names', () => {
    const given = [...text.matchAll(/^ {2}(\w+): row\[(\d+)\]/gm)].map(([, name, index]) => [
      name,
      Number(index),
    ]);
    expect(given).toEqual(columns.map((name, index) => [name, index]));
    expect(text).toContain(`row[${columns.length}]`);
  });

  it('are all properties that the model has for it', () => {
    const { record, reviewed, labels } = MODEL;
    const properties = {
      ...record,
      ...(labels[label].reviewed ? reviewed : {}),
      ...labels[label].properties,
    };
    // No new record is retracted.
    const { retracted: _later, ...begun } = properties;
    const given = [...columns, ...COMMON.filter((name) => name in properties)];
    expect(given.sort()).toEqual(Object.keys(begun).sort());
  });
});
