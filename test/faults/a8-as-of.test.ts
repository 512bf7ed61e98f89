import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type World, writeWorld } from '../api/writes/world.ts';
import { atDepth, recordFigures } from '../testkit/reliability.ts';
import { createWriter, type Payload, type Writer } from '../testkit/writer.ts';

/** A8: generated histories, each read as of every instant and day against a plain model. */
const RUNS = atDepth({ ci: 6, deep: 1_000 });
const STEPS = atDepth({ ci: 20, deep: 50 });
const SEED = 20230618;

/** Where all is said: each place of the text may be quoted once by each speaker and act. */
const PLACES = Array.from({ length: 60 }, (_, index) => `They said number ${index + 100}.`);

let writer: Writer;
let world: World;
let version: string;
const counts = { steps: 0, retractions: 0, corrections: 0, views: 0, tombstones: 0 };

beforeAll(async () => {
  writer = await createWriter();
  world = await writeWorld(writer);
  const { versions } = await writer.mutate(
    'addSource',
    { kind: 'ARTICLE', title: `Places ${world.mark}`, text: PLACES.join(' ') },
    '... on Source { versions { id } }',
  );
  version = (versions as readonly { readonly id: string }[])[0]?.id ?? '';
}, 120_000);

afterAll(() => writer?.close());

const STANCES = { ASSERT: 'AFFIRMS', DENY: 'DENIES' } as const;
const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const;

/** One state of a statement: what it says, and when the graph knew it so. */
interface State {
  readonly id: string;
  readonly stance: string;
  readonly certainty: string | null;
  readonly said: string;
  readonly revision: number;
  readonly from: string;
  to: string | null;
}

/** What the graph was told about one claim. */
interface Model {
  readonly states: State[];
  readonly live: State[];
  /** Speaker, act and place of what was said: the same again would be the same statement. */
  readonly words: Set<string>;
  readonly instants: string[];
}

interface Real {
  readonly claim: string;
}

type Step = fc.AsyncCommand<Model, Real>;

const day = (number: number): string => `2023-03-${String(number).padStart(2, '0')}`;

async function written(name: string, input: object): Promise<Payload> {
  const selection =
    name === 'retractRecord' ? '... on Retraction { id retractedAt }' : '... on Statement { id recordedAt }';
  const payload = await writer.mutate(name, { ...input }, selection);
  if (payload.id === undefined) throw new Error(`${name} was refused: ${JSON.stringify(payload)}`);
  counts.steps += 1;
  return payload;
}

function tell(model: Model, state: State): void {
  model.states.push(state);
  model.live.push(state);
  model.instants.push(state.from);
}

function end(model: Model, state: State, instant: string): void {
  state.to = instant;
  model.live.splice(model.live.indexOf(state), 1);
}

const says = fc
  .record({
    act: fc.constantFrom('ASSERT' as const, 'DENY' as const),
    speaker: fc.constantFrom('ada' as const, 'bob' as const),
    exact: fc.constantFrom(...PLACES),
    said: fc.integer({ min: 1, max: 28 }).map(day),
  })
  .map(
    ({ act, speaker, exact, said }): Step => ({
      check: ({ words }) => !words.has(`${act} ${speaker} ${exact}`),
      run: async (model, { claim }) => {
        const stance = STANCES[act];
        const payload = await written('addStatement', {
          sourceVersion: version,
          passage: { exact },
          act,
          speaker: world[speaker],
          claim,
          stance,
          saidAt: { earliest: said, latest: said },
        });
        const { id, recordedAt } = payload as unknown as { readonly id: string; readonly recordedAt: string };
        model.words.add(`${act} ${speaker} ${exact}`);
        tell(model, { id, stance, certainty: null, said, revision: 1, from: recordedAt, to: null });
      },
      toString: () => `${speaker} ${act} on ${said}: ${exact}`,
    }),
  );

const corrects = fc
  .record({
    which: fc.nat(),
    said: fc.integer({ min: 1, max: 28 }).map(day),
    certainty: fc.constantFrom(...CERTAINTIES),
  })
  .map(
    ({ which, said, certainty }): Step => ({
      check: ({ live }) => live.some((state) => state.said !== said || state.certainty !== certainty),
      run: async (model) => {
        const others = model.live.filter((state) => state.said !== said || state.certainty !== certainty);
        const state = others[which % others.length];
        if (state === undefined) return;
        const payload = await written('reviseStatement', {
          id: state.id,
          expectedRevision: state.revision,
          certainty,
          saidAt: { earliest: said, latest: said },
        });
        const { recordedAt } = payload as unknown as { readonly recordedAt: string };
        end(model, state, recordedAt);
        tell(model, { ...state, certainty, said, revision: state.revision + 1, from: recordedAt, to: null });
        counts.corrections += 1;
      },
      toString: () => `correct ${which}: ${certainty}, ${said}`,
    }),
  );

const retracts = fc.nat().map(
  (which): Step => ({
    check: ({ live }) => live.length > 0,
    run: async (model) => {
      const state = model.live[which % model.live.length];
      if (state === undefined) return;
      const payload = await written('retractRecord', { id: state.id, reason: 'generated' });
      const instant = String(payload.retractedAt);
      end(model, state, instant);
      model.instants.push(instant);
      counts.retractions += 1;
    },
    toString: () => `retract ${which}`,
  }),
);

/** As the API words it. */
function shown({ id, stance, certainty, said, revision }: State) {
  return { id, stance, certainty, said: { latest: said }, revision };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

async function asOf(claim: string, known: string | null, said: string | null) {
  const { claim: found } = await writer.data(
    `query($known: DateTime, $said: Date, $claim: ID!) @asOf(known: $known, said: $said) {
      claim(id: $claim) { statements(first: 100) { nodes { id stance certainty said { latest } revision } } } }`,
    { claim, known, said },
  );
  counts.views += 1;
  type Found = { readonly statements: { readonly nodes: readonly ReturnType<typeof shown>[] } };
  return (found as unknown as Found).statements.nodes.toSorted(byId);
}

function modelAsOf({ states }: Model, known: string | null, said: string | null) {
  const inView = (state: State) =>
    (known === null ? state.to === null : state.from <= known && (state.to === null || state.to > known)) &&
    (said === null || state.said <= said);
  return states.filter(inView).map(shown).toSorted(byId);
}

const before = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();

/** Compares every instant at which something changed, and the one before it, with one day and with all time. */
async function compare(model: Model, claim: string): Promise<void> {
  const days = [...new Set(model.states.map(({ said }) => said))];
  for (const [index, instant] of model.instants.entries()) {
    for (const [known, said] of [
      [before(instant), null],
      [instant, days[index % days.length] ?? null],
    ] as const)
      expect(await asOf(claim, known, said), `known ${known}, said ${said}`).toEqual(
        modelAsOf(model, known, said),
      );
  }
  for (const said of [null, ...days])
    expect(await asOf(claim, null, said), `now, said ${said}`).toEqual(modelAsOf(model, null, said));
  counts.tombstones += model.states.filter(({ to }) => to !== null).length;
}

it(`A8: ${RUNS} histories of up to ${STEPS} assertions, denials, corrections and retractions are as the model has them at every time`, async (context) => {
  const steps = fc.commands([says, says, corrects, retracts], { maxCommands: STEPS, size: 'max' });
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const text = `Generated history ${randomUUID()}`;
      const claim = await writer.written('addClaim', { kind: 'EVENT', text });
      const model: Model = { states: [], live: [], words: new Set(), instants: [] };
      await fc.asyncModelRun(() => ({ model, real: { claim } }), commands);
      await compare(model, claim);
    }),
    { seed: SEED, numRuns: RUNS, endOnFailure: true },
  );
  expect(counts.corrections, 'else nothing was ever corrected').toBeGreaterThan(0);
  expect(counts.retractions, 'else nothing was ever retracted').toBeGreaterThan(0);
  recordFigures(context, 'A8', { runs: RUNS, seed: SEED, differences: 0, ...counts });
}, 7_200_000);

it('A8 control: a model that forgets when a statement ended is seen to differ', async () => {
  const claim = await writer.written('addClaim', { kind: 'EVENT', text: `Control ${randomUUID()}` });
  const model: Model = { states: [], live: [], words: new Set(), instants: [] };
  for (const steps of [says, retracts])
    for (const step of fc.sample(steps, { seed: SEED, numRuns: 1 })) await step.run(model, { claim });
  await compare(model, claim);
  for (const state of model.states) state.to = null;
  await expect(compare(model, claim)).rejects.toThrow('known');
}, 60_000);
