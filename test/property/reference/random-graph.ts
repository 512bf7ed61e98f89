import { MODEL } from '../../../src/generated/model.ts';
import { idOf, keyOf } from '../../../src/shared/ids.ts';
import type { Sketch } from './drafts.ts';
import type { Graph, Label, Link, State, Stored } from './graph.ts';
import { type Random, seeded } from './random.ts';
import { DRAFTERS } from './random-records.ts';

/** How many records of a label a graph has, and in which days of its year their first states are recorded. */
const PLAN: readonly (readonly [label: Label, count: number, from: number, to: number])[] = [
  ['Agent', 6, 1, 10],
  ['Activity', 3, 8, 15],
  ['Source', 4, 11, 20],
  ['SourceVersion', 5, 20, 25],
  ['Passage', 8, 25, 30],
  ['Hedge', 6, 25, 30],
  ['Name', 7, 11, 60],
  ['Claim', 8, 20, 40],
  ['Statement', 18, 40, 100],
  ['Argument', 7, 60, 120],
  ['Assessment', 6, 60, 120],
  ['IdentityJudgement', 3, 20, 100],
];

interface Entry {
  readonly label: Label;
  readonly id: string;
  readonly key: string;
  readonly number: number;
  /** The instants at which its states begin. */
  readonly begins: readonly string[];
  /** The instant at which the last state ends. */
  readonly end: string;
}

function instantIn(year: number, day: number, random: Random): string {
  return new Date(
    Date.UTC(year, 0, day, random.upTo(23), random.upTo(59), 0, random.upTo(999)),
  ).toISOString();
}

function entryOf(seed: string, label: Label, number: number, days: readonly number[], random: Random): Entry {
  const [year = 0, from = 0, to = 0] = days;
  const key = keyOf(label, 'property test', seed, number);
  const first = from + random.upTo(to - from - 1);
  const begins = [instantIn(year, first, random)];
  if (random.chance(0.6)) begins.push(instantIn(year, first + 1 + random.upTo(100), random));
  if (random.chance(0.3)) begins.push(instantIn(year, first + 102 + random.upTo(50), random));
  // A record may also be taken back, most of all where nothing rests on it.
  const rested = ['Name', 'Assessment', 'Argument', 'Hedge'].includes(label) ? 0.15 : 0.04;
  const end = random.chance(rested)
    ? instantIn(year, first + 153 + random.upTo(50), random)
    : `${year}-12-31T23:59:59.999Z`;
  return { label, id: idOf(MODEL.labels[label].prefix, key), key, number, begins, end };
}

/** The marking and review in force: of the record's own and of what it is made from, as it is when it is recorded. */
function ranks(inputs: readonly State[], reviewed: boolean, random: Random) {
  const own = random.chance(0.7) ? 0 : random.upTo(4);
  const marking = Math.max(own, ...inputs.map((input) => Number(input.properties.marking)));
  const common: Record<string, Stored> = { marking, ownMarking: own };
  if (!reviewed) return common;
  const words = MODEL.vocabularies.ReviewState;
  const review = random.chance(0.85) ? 2 : random.upTo(1);
  const inputRanks = inputs.flatMap((input) => input.properties.reviewRank ?? []).map(Number);
  return {
    ...common,
    review: words[review] ?? 'ACCEPTED',
    reviewRank: Math.min(review, ...inputRanks),
    origin: random.pick(MODEL.vocabularies.RecordOrigin),
  };
}

/**
 * A random graph of about 80 records with one to three states each, all within one year: revisions, records taken back,
 * markings, reviews, undated statements, missing speakers, hops without a source, arguments with and without statements.
 */
export function randomGraph(seed: number, year: number): Graph {
  const random = seeded(seed);
  const entries = PLAN.flatMap(([label, count, from, to]) =>
    Array.from({ length: count }, (_, number) =>
      entryOf(`${seed} ${year}`, label, number, [year, from, to], random),
    ),
  );
  const events = entries
    .flatMap((entry) => entry.begins.map((at, index) => ({ entry, at, index })))
    .sort((a, b) => (a.at < b.at ? -1 : 1));
  const current = new Map<string, State>();
  const states: State[] = [];
  for (const { entry, at, index } of events) {
    const made = stateOf(entry, at, index, current, random);
    states.push(made);
    current.set(entry.id, made);
  }
  const ends = entries.map(({ end }) => end);
  const instants = [...new Set([...events.map(({ at }) => at), ...ends])].sort();
  return { states, instants };
}

function stateOf(
  entry: Entry,
  at: string,
  index: number,
  current: ReadonlyMap<string, State>,
  random: Random,
): State {
  const known = (label: Label): readonly State[] =>
    [...current.values()].filter((state) => state.label === label && state.id !== entry.id);
  const sketch: Sketch = { id: entry.id, number: entry.number, at, end: entry.end, known, random };
  const draft = DRAFTERS[entry.label](sketch);
  const inputs = draft.madeFrom.flatMap((id) => current.get(id) ?? []);
  const last = index === entry.begins.length - 1;
  const reviewed = MODEL.labels[entry.label].reviewed;
  const force: Record<string, Stored> = ranks(inputs, reviewed, random);
  const properties: Record<string, Stored> = {
    ...draft.properties,
    ...force,
    queueSort: last && force.review === 'PROPOSED' ? `${at}~${entry.id}` : null,
    id: entry.id,
    key: last ? entry.key : `${entry.key}#${index + 1}`,
    revision: index + 1,
    recordedAt: at,
    supersededAt: last ? entry.end : (entry.begins[index + 1] ?? entry.end),
    contentHash: `${entry.key}${index}`,
  };
  const present = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  const links: readonly Link[] = draft.links;
  return {
    label: entry.label,
    labels: [entry.label, ...draft.also],
    id: entry.id,
    properties: present,
    links,
  };
}
