import { expect, test } from 'vitest';
import { writeStix } from '../../src/interop/stix/v21/write-bundle.ts';
import { outgoing, textOf } from '../testkit/outgoing.ts';
import { EVERYTHING } from '../testkit/outgoing-records.ts';
import { readFiles, unbalanced } from './converted.ts';

const content = await textOf(writeStix(outgoing(EVERYTHING)));
const read = await readFiles([{ name: 'export.json', content }], { dangling: 'refuse' });
const nameOf = (id: string | undefined) =>
  [...read.list('agents'), ...read.list('activities')].find((actor) => actor.id === id)?.name;

test('the export to STIX is read without a fault or a warning, and all of it accounted for', () => {
  expect([read.faults, read.warnings, unbalanced(read.files)]).toEqual([[], [], []]);
});

test('of what was exported, who affirms and who denies which attribution comes back, and nobody else', () => {
  const said = read.list('statements').map(({ act, stance, speaker, claim, confidence, marking }) => {
    const attribution = read.one('claims', claim ?? '').attribution;
    const sides = [nameOf(attribution?.of), nameOf(attribution?.to)];
    return [act, stance, nameOf(speaker), ...sides, confidence?.value, marking].join(' ');
  });
  // A denial is on each of the two affirmations of one claim, which are of one attribution again.
  expect(new Set(said)).toEqual(
    new Set([
      'ASSERT AFFIRMS Mandiant Campaign Government 85 CLEAR',
      'ASSERT AFFIRMS  Campaign Government  CLEAR',
      'DENY DENIES Wang Wenbin Campaign Government  CLEAR',
    ]),
  );
});

test('agents, activities and sources come back by their names', () => {
  const names = (list: 'agents' | 'activities') => (EVERYTHING[list] ?? []).map(({ name }) => name);
  expect(new Set(read.list('agents').map(({ name }) => name))).toEqual(
    new Set([...names('agents'), 'Counterclaim']),
  );
  expect(new Set(read.list('activities').map(({ name }) => name))).toEqual(new Set(names('activities')));
  const titles = read.list('sources').map(({ title }) => title);
  for (const { title } of EVERYTHING.sources ?? []) expect(titles).toContain(title);
  expect(read.list('judgements')).toMatchObject([{ verdict: 'SAME', review: 'PROPOSED' }]);
});
