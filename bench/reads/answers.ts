/** A record in an answer, as it came. */
export type Row = Readonly<Record<string, never>>;

/** What the floor asks of a record to be seen: it is live, not marked above the reader, accepted. */
export const VISIBLE = (name: string): string =>
  `${name}.supersededAt > $now AND ${name}.marking <= $clearance AND ${name}.reviewRank >= $review`;
/** The same for the peer. */
export const SHOWN =
  '{ supersededAt: { eq: "9999-12-31T00:00:00.000Z" }, marking: { lte: 0 }, reviewRank: { gte: 2 } }';
/** Newest said first, by the peer's plain fields. */
export const NEWEST = 'sort: [{ saidSort: DESC }]';

/** An answer that is as it should be. */
export const same = (data: Readonly<Record<string, unknown>>): unknown => data;

/** The records of a plain list. */
export function list(value: unknown): readonly Row[] {
  return value as readonly Row[];
}

/** How many records a connection of the peer's has. */
export function totalOf(connection: unknown): number {
  return (connection as { totalCount: number }).totalCount;
}

/** The passage that stands first. */
export function firstPassage(passages: unknown): Row | undefined {
  return list(passages).toSorted((a, b) => Number(a.start) - Number(b.start))[0];
}

/** The nodes of a connection of the peer's. */
export function nodes(value: unknown): readonly Row[] {
  return (value as { edges: readonly { node: Row }[] }).edges.map(({ node }) => node);
}

/** Without its links, and with its speaker where that was asked for: the peer has a list of them. */
export function ofPeer({ speaker, passages: _, ...statement }: Row): object {
  return { ...statement, ...(speaker === undefined ? {} : { speaker: list(speaker)[0] ?? null }) };
}

/** The source of a statement of the peer's, two steps away from the passage that stands first. */
export function sourceOf({ passages }: Row): unknown {
  const [version] = list(firstPassage(passages)?.version);
  return list(version?.source)[0];
}
