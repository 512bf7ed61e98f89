import { ADDRESSES, DAYS, NAMES } from './drafts.ts';
import { searchWords } from './filters.ts';
import { type Graph, type Label, text } from './graph.ts';
import type { Random } from './random.ts';

/** What arguments are drawn from, so that many of them hit. */
export interface Pools {
  readonly graph: Graph;
  /** Cursors handed out so far, by list and order. */
  readonly cursors: ReadonlyMap<string, ReadonlySet<string>>;
}

const UNKNOWN = 'aaaaaaaaaaaaaaaaaaaaaaaaaa';

/** An id of one of the labels, now and then one that no record has. */
export function anId(labels: readonly Label[], { graph }: Pools, random: Random): string {
  const ids = graph.states.filter(({ label }) => labels.includes(label)).map(({ id }) => id);
  const id = random.pick(ids);
  return random.chance(0.05) ? `${id.slice(0, 4)}${UNKNOWN}` : id;
}

/** An id of any record. */
export function anyId({ graph }: Pools, random: Random): string {
  return random.pick(graph.states).id;
}

/** A name that somebody may bear, written with other blanks now and then. */
export function aName(random: Random): string {
  const name = random.chance(0.05) ? 'Nobody' : random.pick(NAMES);
  return random.chance(0.2) ? `  ${name.replace(' ', '   ')} ` : name;
}

/** The beginning of a name. */
export function aBeginning(random: Random): string {
  return aName(random)
    .trim()
    .slice(0, 1 + random.upTo(4))
    .toWellFormed()
    .replace('\u{fffd}', '')
    .toUpperCase();
}

/** An address of a source, or of none. */
export function anAddress(random: Random): string {
  return random.pick([...ADDRESSES, 'https://example.org/none']);
}

/** A day on which things are said or published. */
export function aDay(random: Random): string {
  return random.pick([...DAYS, '2000-12-31', '2003-01-01', '9999-12-31']);
}

/** Words that are somewhere in the graph, in another case. */
export function aQuery({ graph }: Pools, random: Random): string {
  const texts = graph.states.flatMap((state) =>
    ['name', 'text', 'title', 'exact'].flatMap((property) => text(state, property) || []),
  );
  const known = searchWords(random.pick(texts));
  const words = [...random.some(known, 2), ...(known.length === 0 ? ['alpha'] : known.slice(0, 1))];
  return random.chance(0.5) ? words.join(' ') : words.join('+').toUpperCase();
}

/** An instant: of a change, right before it, or between two. */
export function anInstant({ graph }: Pools, random: Random): string {
  const instant = random.pick(graph.instants);
  const shifted = Date.parse(instant) + random.pick([0, 0, -1, 1, 3_600_000]);
  return new Date(shifted).toISOString();
}

/** Two instants, the earlier one first. */
export function anInterval(pools: Pools, random: Random): { readonly from: string; readonly to: string } {
  const [from = '', other = ''] = [anInstant(pools, random), anInstant(pools, random)].sort();
  return { from, to: from === other ? new Date(Date.parse(from) + 1).toISOString() : other };
}

/** An instant at which nearly everything was there and nothing was taken back yet. */
export function lateInstant({ graph }: Pools): string {
  const year = graph.instants[0]?.slice(0, 4) ?? '1980';
  return `${year}-05-20T00:00:00.000Z`;
}
