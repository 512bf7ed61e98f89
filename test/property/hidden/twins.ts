import type { Graph, State, Stored } from '../reference/graph.ts';
import { randomGraph } from '../reference/random-graph.ts';

/** Above every clearance there is: what hides from whoever may see RED. */
const ABOVE_ALL = 5;

/** Two graphs that are one to whoever has the clearance, and different above it. */
export interface Twins {
  /** With everything that the clearance hides. */
  readonly full: Graph;
  /** The same, but for what the clearance hides: other records, other words, other links. */
  readonly other: (clearance: number) => Graph;
}

const markingOf = ({ properties }: State): number => Number(properties.marking);

/** A random graph in which some of what is RED is above RED. */
function raised({ states, instants }: Graph): Graph {
  const up = (properties: State['properties'], isRaised: boolean): State['properties'] =>
    isRaised && properties.marking === 4 ? { ...properties, marking: ABOVE_ALL } : properties;
  return {
    instants,
    states: states.map((state) => {
      const isRaised = state.id.charCodeAt(state.id.length - 1) % 2 === 0;
      const links = state.links.map((link) => ({ ...link, properties: up(link.properties, isRaised) }));
      return { ...state, properties: up(state.properties, isRaised), links };
    }),
  };
}

/** Words that a hidden state has in the other graph. They find what the random graph's words find, and more. */
function disguised(state: State): State {
  const own = new Set(['name', 'text', 'title', 'exact', 'note', 'reason', 'sameName']);
  const properties = Object.fromEntries(
    Object.entries(state.properties).map(([name, value]): [string, Stored] =>
      own.has(name) ? [name, `alpha Beijing China ${String(value)}`] : [name, value],
    ),
  );
  return { ...state, properties, links: [] };
}

/**
 * The graph as somebody might have made it who knows nothing of what the clearance hides: records without a visible
 * state are gone with what leads to them, hidden links too. A hidden state of a record that was or will be visible
 * stays, since others lead to the record, but says something else. A second graph of hidden records is there as well.
 */
function otherThan(full: Graph, stranger: Graph, clearance: number): Graph {
  const shown = new Set(full.states.filter((state) => markingOf(state) <= clearance).map(({ id }) => id));
  const own = full.states
    .filter(({ id }) => shown.has(id))
    .map((state) => (markingOf(state) <= clearance ? state : disguised(state)))
    .map((state) => ({
      ...state,
      links: state.links.filter(
        ({ to, properties }) => shown.has(to) && Number(properties.marking ?? 0) <= clearance,
      ),
    }));
  const strangers = stranger.states.map((state) => ({
    ...state,
    properties: { ...state.properties, marking: ABOVE_ALL },
  }));
  return { instants: full.instants, states: [...own, ...strangers] };
}

/** The twins of a seed, all recorded within a year. */
export function twinsOf(seed: number, year: number): Twins {
  const full = raised(randomGraph(seed, year));
  const stranger = randomGraph(-seed, year);
  return { full, other: (clearance) => otherThan(full, stranger, clearance) };
}
