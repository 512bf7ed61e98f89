import {
  firstPassage,
  list,
  NEWEST,
  nodes,
  ofPeer,
  type Row,
  SHOWN,
  same,
  sourceOf,
  totalOf,
  VISIBLE,
} from './answers.ts';
import type { Fixtures, Read } from './read.ts';

/** The newest claims, with what affirms and what denies each. */
export function pageOfClaims(): Read {
  const inPeer = 'act certainty passages { exact start version { source { title } } }';
  const claimOf = (claim: Row, statements: readonly Row[], denials: readonly Row[]): unknown => ({
    text: claim.text,
    statements: {
      nodes: statements.map((statement) => {
        const passage = firstPassage(statement.passages);
        return { ...ofPeer(statement), source: sourceOf(statement), passage: { exact: passage?.exact } };
      }),
    },
    denials: { nodes: denials.map(ofPeer) },
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

/** What the agent that says most said last, and how much it said. */
export function statementsOfAgent({ agent: id }: Fixtures): Read {
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
 * The newest contested claims. The floor takes the speaker for the voice and asks for no retraction of the statement, which holds in a generated graph
 * almost everywhere; ours folds identities, spokespersons and retractions.
 */
export function contestedClaims(): Read {
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
