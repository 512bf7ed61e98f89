/** What one way of asking is given, and how its answer becomes that of the others. */
export interface Way {
  /** GraphQL, or the floor's Cypher. */
  readonly text: string;
  /** From what is under `data` to the answer that all ways must give. */
  readonly answer: (data: Readonly<Record<string, unknown>>) => unknown;
}

/** One question, asked in each way. */
export interface Read {
  readonly name: string;
  /** Flat and nested reads, those whose parent has 2,000 children or more, and computed ones: each has its own target. */
  readonly sort: 'flat' | 'nested' | 'large' | 'computed';
  readonly variables: Readonly<Record<string, string>>;
  readonly ours: Way;
  /** The best single statement that a person could write: it returns one map, as it is sent. */
  readonly floor: Way;
  /** `@neo4j/graphql`: by plain fields, and by `…Connection` fields. Absent where it has no such question. */
  readonly peer?: { readonly plain: Way; readonly connection: Way };
}

/** Records of the graph that is asked. */
export interface Fixtures {
  readonly smallClaim: string;
  /** A claim with 2,000 statements or more, where the graph is large enough. */
  readonly largeClaim: string;
  /** The agent who says most. */
  readonly agent: string;
}

type Row = Readonly<Record<string, never>>;

const VISIBLE = (name: string): string =>
  `${name}.supersededAt > $now AND ${name}.marking <= $clearance AND ${name}.reviewRank >= $review`;
const SHOWN =
  '{ supersededAt: { eq: "9999-12-31T00:00:00.000Z" }, marking: { lte: 0 }, reviewRank: { gte: 2 } }';
const NEWEST = 'sort: [{ saidSort: DESC }]';

const same = (data: Readonly<Record<string, unknown>>): unknown => data;

function list(value: unknown): readonly Row[] {
  return value as readonly Row[];
}

function totalOf(connection: unknown): number {
  return (connection as { totalCount: number }).totalCount;
}

/** The passage that stands first. */
function firstPassage(passages: unknown): Row | undefined {
  return list(passages).toSorted((a, b) => Number(a.start) - Number(b.start))[0];
}

/** The nodes of a connection of the peer's. */
function nodes(value: unknown): readonly Row[] {
  return (value as { edges: readonly { node: Row }[] }).edges.map(({ node }) => node);
}

function claimById({ smallClaim: id }: Fixtures): Read {
  const fields = 'id text kind language';
  return {
    name: 'a claim by id',
    sort: 'flat',
    variables: { id },
    ours: { text: `query($id: ID!) { claim(id: $id) { ${fields} } }`, answer: same },
    floor: {
      text: `MATCH (claim:Claim) WHERE claim.id = $id AND ${VISIBLE('claim')}
        RETURN {claim: {id: claim.id, text: claim.text, kind: claim.kind, language: claim.language}} AS data`,
      answer: same,
    },
    peer: {
      plain: {
        text: `query($id: ID!) { claims(where: { id: { eq: $id }, AND: [${SHOWN}] }) { ${fields} } }`,
        answer: ({ claims }) => ({ claim: list(claims)[0] }),
      },
      connection: {
        text: `query($id: ID!) { claimsConnection(where: { id: { eq: $id }, AND: [${SHOWN}] }) { edges { node { ${fields} } } } }`,
        answer: ({ claimsConnection }) => ({ claim: nodes(claimsConnection)[0] }),
      },
    },
  };
}

/** A statement as the peer has it: its speaker and its source are lists, and the source is two steps away. */
function ofPeer({ speaker, passages, ...statement }: Row, hasSource: boolean): unknown {
  const passage = firstPassage(passages);
  const [version] = list(passage?.version);
  return {
    ...statement,
    ...(speaker === undefined ? {} : { speaker: list(speaker)[0] ?? null }),
    ...(hasSource ? { source: list(version?.source)[0] } : {}),
  };
}

function statementsOfClaim(name: string, sort: Read['sort'], id: string): Read {
  const fields = 'act certainty quotation';
  const inPeer = `${fields} speaker { name } passages { start version { source { title url } } }`;
  return {
    name,
    sort,
    variables: { id },
    ours: {
      text: `query($id: ID!) { claim(id: $id) { text statements(first: 10, filter: { stance: [AFFIRMS] }) { nodes {
        ${fields} speaker { name } source { title url } } } } }`,
      answer: same,
    },
    floor: {
      text: `MATCH (claim:Claim) WHERE claim.id = $id AND ${VISIBLE('claim')}
        CALL () {
          MATCH (statement:Statement) WHERE statement.claimId = $id AND statement.saidSort < '~' AND ${VISIBLE('statement')}
            AND statement.stance = 'AFFIRMS'
          WITH statement ORDER BY statement.claimId DESC, statement.saidSort DESC LIMIT 10
          MATCH (source:Source) WHERE source.id = statement.sourceId AND source.supersededAt > $now
          OPTIONAL MATCH (speaker:Agent) WHERE speaker.id = statement.speakerId AND speaker.supersededAt > $now
            AND speaker.marking <= $clearance
          WITH statement, speaker, source ORDER BY statement.saidSort DESC
          RETURN collect({act: statement.act, certainty: statement.certainty, quotation: statement.quotation,
            speaker: CASE WHEN speaker IS NULL THEN null ELSE {name: speaker.name} END,
            source: {title: source.title, url: source.url}}) AS statements
        }
        RETURN {claim: {text: claim.text, statements: {nodes: statements}}} AS data`,
      answer: same,
    },
    peer: {
      plain: {
        text: `query($id: ID!) { claims(where: { id: { eq: $id }, AND: [${SHOWN}] }) { text
          affirmedBy(where: ${SHOWN}, limit: 10, ${NEWEST}) { ${inPeer} } } }`,
        answer: ({ claims }) => {
          const [claim] = list(claims);
          const statements = list(claim?.affirmedBy).map((one) => ofPeer(one, true));
          return { claim: { text: claim?.text, statements: { nodes: statements } } };
        },
      },
      connection: {
        text: `query($id: ID!) { claimsConnection(where: { id: { eq: $id }, AND: [${SHOWN}] }) { edges { node { text
          affirmedByConnection(where: { node: ${SHOWN} }, first: 10, sort: [{ node: { saidSort: DESC } }]) {
            edges { node { ${inPeer} } } } } } } }`,
        answer: ({ claimsConnection }) => {
          const [claim] = nodes(claimsConnection);
          const statements = nodes(claim?.affirmedByConnection).map((one) => ofPeer(one, true));
          return { claim: { text: claim?.text, statements: { nodes: statements } } };
        },
      },
    },
  };
}

function pageOfClaims(): Read {
  const inPeer = 'act certainty passages { exact start version { source { title } } }';
  const claimOf = (claim: Row, statements: readonly Row[], denials: readonly Row[]): unknown => ({
    text: claim.text,
    statements: {
      nodes: statements.map((statement) => {
        const passage = firstPassage(statement.passages);
        return { ...(ofPeer(statement, true) as object), passage: { exact: passage?.exact } };
      }),
    },
    denials: { nodes: denials.map((one) => ofPeer(one, false)) },
  });
  return {
    name: 'a page of 20 claims × 5 statements × passage, source, 3 denials with speakers',
    sort: 'nested',
    variables: {},
    ours: {
      text: `{ claims(first: 20) { nodes { text
        statements(first: 5, filter: { stance: [AFFIRMS] }) { nodes { act certainty passage { exact } source { title } } }
        denials(first: 3) { nodes { act speaker { name } } } } } }`,
      answer: same,
    },
    floor: {
      text: `MATCH (claim:Claim) WHERE claim.recordedSort < '~' AND ${VISIBLE('claim')}
        WITH claim ORDER BY claim.recordedSort DESC LIMIT 20
        CALL (claim) {
          MATCH (statement:Statement) WHERE statement.claimId = claim.id AND statement.saidSort < '~'
            AND ${VISIBLE('statement')} AND statement.stance = 'AFFIRMS'
          WITH statement ORDER BY statement.claimId DESC, statement.saidSort DESC LIMIT 5
          MATCH (source:Source) WHERE source.id = statement.sourceId AND source.supersededAt > $now
          MATCH (statement)-[:ANCHORED_IN {role: 'CONTENT'}]->(passage:Passage)
          WITH statement, source, passage ORDER BY statement.saidSort DESC
          RETURN collect({act: statement.act, certainty: statement.certainty, passage: {exact: passage.exact},
            source: {title: source.title}}) AS statements
        }
        CALL (claim) {
          MATCH (denial:Denial) WHERE denial.claimId = claim.id AND denial.saidSort < '~' AND ${VISIBLE('denial')}
          WITH denial ORDER BY denial.claimId DESC, denial.saidSort DESC LIMIT 3
          OPTIONAL MATCH (speaker:Agent) WHERE speaker.id = denial.speakerId AND speaker.supersededAt > $now
            AND speaker.marking <= $clearance
          WITH denial, speaker ORDER BY denial.saidSort DESC
          RETURN collect({act: denial.act, speaker: CASE WHEN speaker IS NULL THEN null ELSE {name: speaker.name} END}) AS denials
        }
        WITH claim, statements, denials ORDER BY claim.recordedSort DESC
        RETURN {claims: {nodes: collect({text: claim.text, statements: {nodes: statements}, denials: {nodes: denials}})}} AS data`,
      answer: same,
    },
    peer: {
      plain: {
        text: `{ claims(where: ${SHOWN}, limit: 20, sort: [{ recordedSort: DESC }]) { text
          affirmedBy(where: ${SHOWN}, limit: 5, ${NEWEST}) { ${inPeer} }
          deniedBy(where: ${SHOWN}, limit: 3, ${NEWEST}) { act speaker { name } } } }`,
        answer: ({ claims }) => ({
          claims: {
            nodes: list(claims).map((claim) => claimOf(claim, list(claim.affirmedBy), list(claim.deniedBy))),
          },
        }),
      },
      connection: {
        text: `{ claimsConnection(where: ${SHOWN}, first: 20, sort: [{ recordedSort: DESC }]) { edges { node { text
          affirmedByConnection(where: { node: ${SHOWN} }, first: 5, sort: [{ node: { saidSort: DESC } }]) { edges { node { ${inPeer} } } }
          deniedByConnection(where: { node: ${SHOWN} }, first: 3, sort: [{ node: { saidSort: DESC } }]) {
            edges { node { act speaker { name } } } } } } } }`,
        answer: ({ claimsConnection }) => ({
          claims: {
            nodes: nodes(claimsConnection).map((claim) =>
              claimOf(claim, nodes(claim.affirmedByConnection), nodes(claim.deniedByConnection)),
            ),
          },
        }),
      },
    },
  };
}

function statementsOfAgent({ agent: id }: Fixtures): Read {
  const fields = 'act stance certainty';
  const nodesOf = (statements: readonly Row[]) =>
    statements.map(({ affirms, denies, addresses, ...one }) => ({
      ...(one as object),
      claim: [...list(affirms), ...list(denies), ...list(addresses)][0],
    }));
  const inPeer = `${fields} affirms { text } denies { text } addresses { text }`;
  return {
    name: "an agent's newest 20 statements of thousands, with totalCount",
    sort: 'large',
    variables: { id },
    ours: {
      text: `query($id: ID!) { agent(id: $id) { name statements(first: 20) { totalCount nodes { ${fields} claim { text } } } } }`,
      answer: same,
    },
    floor: {
      text: `MATCH (agent:Agent) WHERE agent.id = $id AND ${VISIBLE('agent')}
        CALL () {
          MATCH (statement:Statement) WHERE statement.speakerId = $id AND statement.saidSort < '~' AND ${VISIBLE('statement')}
          WITH statement ORDER BY statement.speakerId DESC, statement.saidSort DESC LIMIT 20
          MATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.supersededAt > $now
          WITH statement, claim ORDER BY statement.saidSort DESC
          RETURN collect({act: statement.act, stance: statement.stance, certainty: statement.certainty,
            claim: {text: claim.text}}) AS statements
        }
        CALL () {
          MATCH (statement:Statement) WHERE statement.speakerId = $id AND ${VISIBLE('statement')}
          RETURN count(statement) AS total
        }
        RETURN {agent: {name: agent.name, statements: {totalCount: total, nodes: statements}}} AS data`,
      answer: same,
    },
    peer: {
      plain: {
        text: `query($id: ID!) { agents(where: { id: { eq: $id } }) { name
          statements(where: ${SHOWN}, limit: 20, ${NEWEST}) { ${inPeer} }
          statementsConnection(where: { node: ${SHOWN} }) { totalCount } } }`,
        answer: ({ agents }) => {
          const [agent] = list(agents);
          const totalCount = totalOf(agent?.statementsConnection);
          return {
            agent: { name: agent?.name, statements: { totalCount, nodes: nodesOf(list(agent?.statements)) } },
          };
        },
      },
      connection: {
        text: `query($id: ID!) { agentsConnection(where: { id: { eq: $id } }) { edges { node { name
          statementsConnection(where: { node: ${SHOWN} }, first: 20, sort: [{ node: { saidSort: DESC } }]) {
            totalCount edges { node { ${inPeer} } } } } } } }`,
        answer: ({ agentsConnection }) => {
          const [agent] = nodes(agentsConnection);
          const totalCount = totalOf(agent?.statementsConnection);
          const statements = nodesOf(nodes(agent?.statementsConnection));
          return { agent: { name: agent?.name, statements: { totalCount, nodes: statements } } };
        },
      },
    },
  };
}

/**
 * The floor takes the speaker for the voice and asks for no retraction of the statement, which holds in a generated graph
 * almost everywhere; ours folds identities, spokespersons and retractions.
 */
function contestedClaims(): Read {
  return {
    name: 'a page of 20 contested claims',
    sort: 'computed',
    variables: {},
    ours: {
      text: '{ claims(first: 20, filter: { contest: [CONTESTED] }) { nodes { id text } } }',
      answer: same,
    },
    floor: {
      text: `MATCH (claim:Disputed) WHERE claim.recordedSort < '~' AND ${VISIBLE('claim')}
          AND EXISTS {
            MATCH (denial:Denial) WHERE denial.claimId = claim.id AND denial.saidSort < '~' AND ${VISIBLE('denial')}
              AND NOT EXISTS { (denial)<-[:RETRACTS|CORRECTS]-() }
              AND EXISTS {
                MATCH (other:Statement) WHERE other.claimId = claim.id AND other.stance = 'AFFIRMS'
                  AND other.speakerId > '' AND other.saidSort < '~' AND ${VISIBLE('other')}
                  AND other.speakerId <> denial.speakerId
              }
          }
        WITH claim ORDER BY claim.recordedSort DESC LIMIT 20
        WITH claim ORDER BY claim.recordedSort DESC
        RETURN {claims: {nodes: collect({id: claim.id, text: claim.text})}} AS data`,
      answer: same,
    },
  };
}

/** The reads that are compared. */
export function readsOf(fixtures: Fixtures): readonly Read[] {
  return [
    claimById(fixtures),
    statementsOfClaim(
      'a claim with its newest 10 statements, speakers, sources',
      'nested',
      fixtures.smallClaim,
    ),
    statementsOfClaim('the same of a claim with thousands', 'large', fixtures.largeClaim),
    pageOfClaims(),
    statementsOfAgent(fixtures),
    contestedClaims(),
  ];
}
