import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { PREFIXES, WORDS } from '../../../src/interop/dossier/v1/index.ts';

const model = parse(readFileSync(new URL('../../../graph/model.yml', import.meta.url), 'utf8')) as {
  readonly vocabularies: Readonly<Record<string, readonly string[]>>;
  readonly labels: Readonly<Record<string, { readonly prefix: string }>>;
};

it('the graph knows every word of a dossier', () => {
  for (const [vocabulary, words] of Object.entries(WORDS)) {
    expect(model.vocabularies[vocabulary], vocabulary).toEqual(expect.arrayContaining([...words]));
  }
});

it('words whose place is their rank stand in the order of the model', () => {
  for (const ranked of ['Marking', 'ReviewState', 'Responsibility'] as const) {
    expect(model.vocabularies[ranked]).toEqual([...WORDS[ranked]]);
  }
});

it('ids have the prefixes of the model', () => {
  for (const [label, prefix] of Object.entries(PREFIXES)) expect(model.labels[label]?.prefix).toBe(prefix);
});
