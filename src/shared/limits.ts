/** The limits of reading, in force for everybody; `serverInfo` shows them. */
export const LIMITS = {
  /** Most records a page. */
  pageSize: 100,
  /** Records a page where `first` is not given. */
  defaultPageSize: 20,
  /** Most values in one list argument. */
  listArgument: 100,
  /** Longest text argument, in UTF-16 units. */
  textArgument: 4096,
  /** Longest full-text query, in UTF-16 units, and its most words. */
  searchText: 256,
  searchWords: 16,
  /** Most claims whose status is compared between two instants; also in cypher/Changes/statuses.cypher. */
  touchedClaims: 500,
} as const;
