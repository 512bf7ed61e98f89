// The last part of what follows a file with `@facts`: whose voices the statements have, and the facts. It adds what they
// relay, the sources with what these are derived from, and the agents that the speakers, those accused, the publishers
// and the given ones fold into.
CALL (statements) {
  UNWIND statements AS statement
  WITH DISTINCT statement WHERE statement:Tied
  MATCH (statement)-[:RELAYS*1..16]->(:Statement)<-[:REVISION_OF*0..1]-(:Statement)-[:RELAYS*0..16]->(head:Statement)
  WITH DISTINCT head
  MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
    AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
  RETURN collect(DISTINCT relayed) AS relayed
}
CALL (statements, relayed) {
  UNWIND statements + relayed AS statement
  WITH DISTINCT statement
  RETURN collect(statement) AS said
}
CALL (said, sources) {
  UNWIND [statement IN said | statement.sourceId] + [given IN sources | given.id] AS id
  WITH DISTINCT id
  MATCH (source:Source) WHERE source.id = id AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
    AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  RETURN collect(source) AS carrying
}
CALL (carrying) {
  UNWIND carrying AS source
  MATCH (source)-[:REVISION_OF*0..1]->(begin:Source)
  MATCH (begin) ((:Source)<-[:VERSION_OF]-(:SourceVersion)-[:DERIVED_FROM]->(:Source)){1,8} (head:Source)
  WITH DISTINCT head
  MATCH (origin:Source) WHERE origin.id = head.id AND origin.recordedAt <= $view.known AND origin.supersededAt > $view.known
    AND origin.marking <= $view.clearance AND origin.reviewRank >= $view.review
  RETURN collect(origin) AS origins
}
CALL (carrying, origins) {
  UNWIND carrying + origins AS source
  WITH DISTINCT source
  RETURN collect(source) AS carriers
}
CALL (carriers) {
  UNWIND carriers AS source
  MATCH (source)-[:REVISION_OF*0..1]->(:Source)<-[:VERSION_OF]-(version:SourceVersion)-[:DERIVED_FROM]->(head:Source)
  WHERE version.recordedAt <= $view.known AND version.supersededAt > $view.known AND version.marking <= $view.clearance
  RETURN collect(DISTINCT [version.id, source.id, head.id]) AS derivations
}
CALL (claims, said, carriers, agents) {
  UNWIND [statement IN said | statement.speakerId] + [source IN carriers | source.publisherId]
    + reduce(ids = [], statement IN [other IN said WHERE other:Tied] | ids + [(statement)-[:ON_BEHALF_OF]->(other:Agent) | other.id])
    + [claim IN claims | claim.toId] + [agent IN agents | agent.id]
    + reduce(ids = [], claim IN claims | ids + [(claim)-[:TO]->(:Country)<-[part:PART_OF]-(other:Government) WHERE part.marking <= $view.clearance | other.id])
    + reduce(ids = [], agent IN agents | ids + [(agent)-[:REVISION_OF*0..1]->(:Country)<-[part:PART_OF]-(other:Government) WHERE part.marking <= $view.clearance | other.id]) AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS named
}
CALL (named) {
  UNWIND named AS agent
  MATCH (agent) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){0,8} (one:Agent)
  WITH DISTINCT one
  MATCH (one)-[:BETWEEN*0..8]-(same:Agent)
  WITH DISTINCT same
  MATCH (same)-[:REVISION_OF*0..1]-(any:Agent)
  MATCH (any) ((:Agent)-[step:PART_OF|SPEAKS_FOR]->(:Agent) WHERE step.marking <= $view.clearance){0,8} (two:Agent)
  WITH DISTINCT two
  MATCH (two)-[:BETWEEN*0..8]-(head:Agent)
  WITH DISTINCT head.id AS id
  MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS folding
}
CALL (folding) {
  UNWIND folding AS agent
  MATCH (agent)-[tie:PART_OF|SPEAKS_FOR]->(head:Agent) WHERE tie.marking <= $view.clearance
  RETURN collect(DISTINCT [agent.id, head.id, type(tie), tie.from, tie.to]) AS affiliations
}
CALL (folding) {
  UNWIND folding AS agent
  MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:BETWEEN]-(judgement:IdentityJudgement)
  WHERE judgement.verdict <> 'UNSURE' AND judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known
    AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review
  WITH DISTINCT judgement
  RETURN collect([judgement.id, judgement.verdict, [(judgement)-[:BETWEEN]->(one:Agent) | one.id]]) AS judgements
}
CALL (said) {
  UNWIND said AS statement
  WITH statement WHERE statement:Tied
  MATCH (statement)-[:HEDGED_BY]->(head:Hedge)
  MATCH (hedge:Hedge) WHERE hedge.id = head.id AND hedge.recordedAt <= $view.known AND hedge.supersededAt > $view.known AND hedge.marking <= $view.clearance
  RETURN collect(DISTINCT [hedge.id, statement.id, hedge.owner]) AS hedges
}
RETURN said AS Statement, folding AS Agent, carriers AS Source, claims AS Claim, [
  [agent IN folding | [agent.id, agent.kind, agent.name]],
  affiliations,
  judgements,
  [source IN carriers | [source.id, source.publisherId]],
  derivations,
  [claim IN claims | [claim.id, claim.toId]],
  [claim IN claims | [claim.id, [(claim)-[relation:CONTRADICTS|ENTAILS]->(other:Claim) | [other.id, type(relation)]]]],
  [statement IN said | [statement.id, statement.sourceId, statement.versionId, statement.speakerId, statement.act,
    statement.claimId, statement.stance, statement.certainty, statement.saidEarliest, statement.saidLatest,
    statement.hopStated,
    CASE WHEN statement:Tied THEN [
      [(statement)-[:ON_BEHALF_OF]->(other:Agent) | other.id],
      [(statement)-[:RELAYS]->(other:Statement) | other.id],
      [(statement)-[:RETRACTS|CORRECTS]->(other:Statement) | other.id],
      [(statement)-[step:ANSWERS]->(other:Statement) | [other.id, step.aspect]]] ELSE null END]],
  [argument IN arguments | [argument.id, argument.kind, argument.targetId, argument.putForwardById, argument.statedBy,
    [(argument)-[:RESTS_ON]->(other:Claim) | other.id]]],
  hedges
] AS facts
