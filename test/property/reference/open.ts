import type { Graph } from './graph.ts';

const ACCEPTED = 2;

/** The graph with all of it open and accepted: most records of a random graph are hidden from whoever has no clearance. */
export function opened({ states, instants }: Graph): Graph {
  const open = { marking: 0, ownMarking: 0 };
  return {
    instants,
    states: states.map((state) => ({
      ...state,
      properties: {
        ...state.properties,
        ...open,
        ...('reviewRank' in state.properties ? { review: 'ACCEPTED', reviewRank: ACCEPTED } : {}),
      },
      links: state.links.map((link) =>
        'marking' in link.properties ? { ...link, properties: { ...link.properties, marking: 0 } } : link,
      ),
    })),
  };
}
