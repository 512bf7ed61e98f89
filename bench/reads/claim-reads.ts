import { list, NEWEST, nodes, ofPeer, SHOWN, same, sourceOf, VISIBLE } from './answers.ts';
import type { Fixtures, Read } from './read.ts';

/** One claim. */
export function claimById({ smallClaim: id }: Fixtures): Read {
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

/** What affirms one claim, newest first. */
export function statementsOfClaim(name: string, sort: Read['sort'], id: string): Read {
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
          const statements = list(claim?.affirmedBy).map((one) => ({
            ...ofPeer(one),
            source: sourceOf(one),
          }));
          return { claim: { text: claim?.text, statements: { nodes: statements } } };
        },
      },
      connection: {
        text: `query($id: ID!) { claimsConnection(where: { id: { eq: $id }, AND: [${SHOWN}] }) { edges { node { text
          affirmedByConnection(where: { node: ${SHOWN} }, first: 10, sort: [{ node: { saidSort: DESC } }]) {
            edges { node { ${inPeer} } } } } } } }`,
        answer: ({ claimsConnection }) => {
          const [claim] = nodes(claimsConnection);
          const statements = nodes(claim?.affirmedByConnection).map((one) => ({
            ...ofPeer(one),
            source: sourceOf(one),
          }));
          return { claim: { text: claim?.text, statements: { nodes: statements } } };
        },
      },
    },
  };
}
