import { type Facts, type Known, know } from '../../analysis/index.ts';

type Row = readonly unknown[];
type Rows = readonly Row[];

/** What `cypher/facts/voices.cypher` returns as facts, by position. */
type Columns = readonly [
  agents: Rows,
  affiliations: Rows,
  judgements: Rows,
  sources: Rows,
  derivations: Rows,
  claims: Rows,
  relations: Rows,
  statements: Rows,
  argumentRows: Rows,
  hedges: Rows,
];

/** The facts of one parent serve all fields that are computed from them. */
const made = new WeakMap<object, Known>();

/** The facts that stand in a row of the database, indexed for the analysis. */
export function knownOf(columns: unknown): Known {
  const key = columns as object;
  const known = made.get(key) ?? know(factsOf(columns as Columns));
  made.set(key, known);
  return known;
}

/**
 * The facts as the analysis takes them. The database gives what stands around; ties to records that are not among it
 * (not visible, or beyond) are left out here.
 */
function factsOf(columns: Columns): Facts {
  const [agents, affiliations, judgements, sources, derivations, claims, ...others] = columns;
  const [relations, statements, argumentRows, hedges] = others;
  const among = (rows: Rows) => {
    const ids = new Set(rows.map((row) => row[0]));
    return (id: unknown): boolean => ids.has(id);
  };
  const isAgent = among(agents);
  const isClaim = among(claims);
  const isSource = among(sources);
  const isStatement = among(statements);
  const owners = new Map<unknown, unknown[]>();
  for (const [, statement, owner] of hedges) owners.set(statement, [...(owners.get(statement) ?? []), owner]);
  return {
    agents: agents.map(([id, kind, name]) => ({ id, kind, name })),
    affiliations: affiliations
      .filter(([, to]) => isAgent(to))
      .map(([from, to, type, earliest, latest]) => ({ from, to, type, period: { earliest, latest } })),
    judgements: judgements
      .map(([id, verdict, between]) => ({ id, verdict, between: between as Row }))
      .filter(({ between }) => between.length === 2 && between.every(isAgent)),
    sources: sources.map(([id, publisher]) => ({ id, publisher: isAgent(publisher) ? publisher : null })),
    derivations: derivations
      .filter(([, , to]) => isSource(to))
      .map(([version, from, to]) => ({ version, from, to })),
    claims: claims.map(([id, accused]) => ({ id, accused })),
    relations: relations.flatMap(([from, ties]) =>
      (ties as Rows).filter(([to]) => isClaim(to)).map(([to, type]) => ({ from, to, type })),
    ),
    statements: statements.map((row) => statementOf(row, owners, isAgent)),
    relays: statements.flatMap((row) => tiesOf(row[0], tiesAt(row)[1], isStatement)),
    withdrawals: statements.flatMap((row) => tiesOf(row[0], tiesAt(row)[2], isStatement)),
    answers: statements.flatMap((row) =>
      tiesAt(row)[3]
        .filter(([to]) => isStatement(to))
        .map(([to, aspect]) => ({ from: row[0], to, aspect })),
    ),
    arguments: argumentRows.map(([id, kind, target, putForwardBy, statedBy, premises]) => ({
      id,
      kind,
      target,
      putForwardBy,
      statedBy,
      premises,
    })),
  } as unknown as Facts;
}

function statementOf(row: Row, owners: ReadonlyMap<unknown, unknown[]>, isAgent: (id: unknown) => boolean) {
  const [id, source, version, speaker, act, claim, stance, certainty, earliest, latest, hops] = row;
  return {
    id,
    source,
    version,
    speaker,
    onBehalfOf: tiesAt(row)[0].filter(isAgent),
    act,
    claim,
    stance,
    certainty,
    said: { earliest, latest },
    hedges: owners.get(id) ?? [],
    chainRecorded: !(Array.isArray(hops) && hops.includes('NOT_RECORDED')),
  };
}

/** What leads from a statement, by type. */
type Ties = readonly [onBehalfOf: Row, relays: Row, withdrawals: Row, answers: Rows];

const NO_TIES: Ties = [[], [], [], []];

/** The ties of a statement; the database brings none for one that is not tied. */
function tiesAt(row: Row): Ties {
  return (row[11] as Ties | null) ?? NO_TIES;
}

function tiesOf(from: unknown, ids: Row, isStatement: (id: unknown) => boolean) {
  return ids.filter(isStatement).map((to) => ({ from, to }));
}
