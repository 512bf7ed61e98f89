/**
 * The view: the four things that every read is relative to (what is *visible*, in the words of graph/README.md).
 * Sent whole as the parameter `view` of every statement.
 */
export interface View {
  /** The graph as recorded at this instant, `YYYY-MM-DDTHH:mm:ss.sssZ` (UTC). */
  readonly known: string;
  /** Only what had been said by the end of this day, `YYYY-MM-DD`; {@link ALL_DAYS} where no day is given. */
  readonly said: string;
  /** The reader's clearance: the highest TLP 2.0 rank (0 CLEAR … 4 RED) that is shown. */
  readonly clearance: number;
  /** The lowest review rank that counts (0 REJECTED, 1 PROPOSED, 2 ACCEPTED). */
  readonly review: number;
}

/** No limit by day: also what is undated counts. */
export const ALL_DAYS = '9999-12-31';
/** The `supersededAt` of a live record. */
export const LIVE = '9999-12-31T00:00:00.000Z';
