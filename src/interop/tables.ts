/** What a table holds in one place; absent where nothing is given. */
export type Cell = string | number | boolean | undefined;
export type CellType = 'string' | 'int' | 'boolean';
export type Row = Readonly<Record<string, Cell>>;

const string = 'string';
const int = 'int';
const boolean = 'boolean';
/** What every table of records ends in. */
const RECORD = {
  marking: string,
  review: string,
  origin: string,
  firstRecordedAt: string,
  recordedAt: string,
} as const;

/** The columns of each table and their types: a table for each kind of record, one for each list in a record. */
export const TABLES = {
  agents: { id: string, kind: string, name: string, key: string, ...RECORD },
  names: {
    agent: string,
    text: string,
    kind: string,
    language: string,
    coinedBy: string,
    marking: string,
    review: string,
  },
  affiliations: {
    agent: string,
    relation: string,
    to: string,
    role: string,
    asWritten: string,
    from: string,
    until: string,
    marking: string,
  },
  activities: { id: string, kind: string, name: string, from: string, to: string, key: string, ...RECORD },
  sources: {
    id: string,
    kind: string,
    title: string,
    publisher: string,
    url: string,
    language: string,
    publishedAt: string,
    capturedAt: string,
    sha256: string,
    length: int,
    ...RECORD,
  },
  derivations: { source: string, from: string, how: string, stated: string },
  claims: {
    id: string,
    kind: string,
    text: string,
    language: string,
    of: string,
    to: string,
    role: string,
    responsibility: string,
    ...RECORD,
  },
  claimSubjects: { claim: string, about: string },
  claimRelations: { claim: string, relation: string, to: string, statedBy: string },
  statements: {
    id: string,
    source: string,
    act: string,
    speaker: string,
    speakerAsWritten: string,
    claim: string,
    stance: string,
    certainty: string,
    quotation: string,
    confidenceAsWritten: string,
    confidenceScale: string,
    confidenceValue: string,
    confidenceInferredScale: boolean,
    attributionType: string,
    exact: string,
    start: int,
    end: int,
    prefix: string,
    suffix: string,
    cueExact: string,
    cueStart: int,
    cueEnd: int,
    saidEarliest: string,
    saidLatest: string,
    saidAsWritten: string,
    saidInferred: boolean,
    ...RECORD,
  },
  onBehalfOf: { statement: string, agent: string },
  hedges: { statement: string, exact: string, start: int, end: int, owner: string },
  hops: { statement: string, position: int, source: string, stated: string },
  answers: { statement: string, to: string, aspect: string },
  takenBack: { statement: string, relation: string, to: string },
  relays: { statement: string, to: string, how: string, stated: string },
  arguments: { id: string, kind: string, target: string, putForwardBy: string, statedBy: string, ...RECORD },
  premises: { argument: string, claim: string },
  related: { from: string, kind: string, to: string, statedBy: string, ...RECORD },
  assessments: {
    id: string,
    by: string,
    of: string,
    scale: string,
    value: string,
    note: string,
    date: string,
    ...RECORD,
  },
  judgements: {
    id: string,
    one: string,
    other: string,
    verdict: string,
    by: string,
    reason: string,
    ...RECORD,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, CellType>>>>;

/** The name of a table. */
export type Table = keyof typeof TABLES;
/** A row and the table that it stands in. */
export type TableRow = readonly [table: Table, row: Row];
