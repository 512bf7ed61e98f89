import type { DossierRecord, List } from './dossier/v1/index.ts';

/** A record of the graph on its way out, as a dossier words it, with what every format must say about it. */
export interface Outgoing<L extends List = List> {
  readonly record: DossierRecord<L>;
  /**
   * The id of the thing. An agent named with several markings or reviews comes in several records of one thing, whose ids
   * differ; all else has the id of its record. Relations have none.
   */
  readonly thing: string;
  /** The TLP 2.0 rank in force: the highest of the record's own and of what it is made from. */
  readonly marking: number;
  /** When the graph first recorded the thing, and when it recorded this state of it. */
  readonly created: string;
  readonly modified: string;
}

/** Where records are gathered by something they name. */
export type Gathering = 'statements on claim' | 'statements in source' | 'statements taking back';

/** What leaves the graph, in the order of ids, to be read as often as a format needs it, without holding it all. */
export interface OutgoingGraph {
  /** The highest TLP 2.0 rank that may leave. */
  readonly clearance: number;
  each<L extends List>(list: L): AsyncIterable<Outgoing<L>>;
  find<L extends List>(list: L, id: string): Outgoing<L> | undefined;
  /** The ids of what names this one, in their order. */
  gathered(gathering: Gathering, id: string): AsyncIterable<string>;
}
