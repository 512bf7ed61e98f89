// The facts that a computed field is computed from: what stands around some claims and statements, as far as the view
// shows it. A file with @facts names `claims`, `statements` and `agents`, three lists of nodes; this part follows it.
// Reached are: the arguments on the claims and who puts them forward; what the statements relay, at any remove; the
// attacks on a speaker that they make or suffer; what takes any of them back; and the agents that their speakers, those
// accused and the publishers fold into. Ties between revisions lead to the newest one of a record; the one that the
// view shows is looked up by the id, and where that is an older one its own ties are followed once more.
CALL (claims) {
  UNWIND claims AS claim
  MATCH (argument:Argument) WHERE argument.targetId = claim.id AND argument.recordedSort > '' AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  RETURN collect(DISTINCT argument) AS onClaims
}
CALL (onClaims) {
  UNWIND onClaims AS inner
  MATCH (argument:Argument) WHERE argument.targetId = inner.id AND argument.recordedSort > '' AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
  WITH collect(DISTINCT argument) AS second
  CALL (second) {
    UNWIND second AS inner
    MATCH (argument:Argument) WHERE argument.targetId = inner.id AND argument.recordedSort > '' AND argument.recordedAt <= $view.known AND argument.supersededAt > $view.known
    AND argument.marking <= $view.clearance AND argument.reviewRank >= $view.review
    RETURN collect(DISTINCT argument) AS third
  }
  RETURN second + third AS onArguments
}
CALL (onClaims, onArguments) {
  UNWIND onClaims + onArguments AS argument
  OPTIONAL MATCH (statement:Statement) WHERE statement.id = argument.putForwardById AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
  WITH argument, statement WHERE argument.putForwardById IS NULL OR statement IS NOT NULL
  RETURN collect(DISTINCT argument) AS arguments, collect(DISTINCT statement) AS putting
}
CALL (statements, putting) {
  UNWIND statements + putting AS statement
  MATCH (statement)-[:RELAYS*1..16]->(head:Statement)
  WITH DISTINCT head
  MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
    AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
  RETURN collect(DISTINCT relayed) AS relayedFirst
}
CALL (relayedFirst) {
  UNWIND relayedFirst AS older
  WITH older WHERE older.supersededAt < '9999-12-31'
  MATCH (older)-[:RELAYS*1..16]->(head:Statement)
  WITH DISTINCT head
  MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
    AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
  RETURN collect(DISTINCT relayed) AS relayedThen
}
WITH *, statements + putting + relayedFirst + relayedThen AS debating
CALL (debating) {
  UNWIND debating AS statement
  WITH DISTINCT statement
  MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[step:ANSWERS]-(answering:Statement)
  WHERE step.aspect <> 'CONTENT' AND answering.recordedAt <= $view.known AND answering.supersededAt > $view.known
    AND answering.marking <= $view.clearance AND answering.reviewRank >= $view.review AND answering.saidBy <= $view.said
  RETURN collect(DISTINCT answering) AS attacking
}
CALL (debating) {
  UNWIND debating AS statement
  WITH DISTINCT statement
  MATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'
  MATCH (attacked:Statement) WHERE attacked.id = head.id AND attacked.recordedAt <= $view.known AND attacked.supersededAt > $view.known
    AND attacked.marking <= $view.clearance AND attacked.reviewRank >= $view.review AND attacked.saidBy <= $view.said
  RETURN collect(DISTINCT attacked) AS attacked
}
CALL (debating, attacking, attacked) {
  UNWIND debating + attacking + attacked AS statement
  WITH DISTINCT statement
  MATCH (statement)-[:REVISION_OF*0..1]->(:Statement)<-[:RETRACTS|CORRECTS*1..8]-(withdrawing:Statement)
  WHERE withdrawing.recordedAt <= $view.known AND withdrawing.supersededAt > $view.known
    AND withdrawing.marking <= $view.clearance AND withdrawing.reviewRank >= $view.review AND withdrawing.saidBy <= $view.said
  RETURN collect(DISTINCT withdrawing) AS withdrawingFirst
}
CALL (withdrawingFirst) {
  UNWIND withdrawingFirst AS older
  WITH older WHERE older.supersededAt < '9999-12-31'
  MATCH (older)-[:REVISION_OF]->(:Statement)<-[:RETRACTS|CORRECTS*1..8]-(withdrawing:Statement)
  WHERE withdrawing.recordedAt <= $view.known AND withdrawing.supersededAt > $view.known
    AND withdrawing.marking <= $view.clearance AND withdrawing.reviewRank >= $view.review AND withdrawing.saidBy <= $view.said
  RETURN collect(DISTINCT withdrawing) AS withdrawingThen
}
CALL (attacking, attacked, withdrawingFirst, withdrawingThen) {
  UNWIND attacking + attacked + withdrawingFirst + withdrawingThen AS statement
  WITH DISTINCT statement
  MATCH (statement)-[:RELAYS*1..16]->(head:Statement)
  WITH DISTINCT head
  MATCH (relayed:Statement) WHERE relayed.id = head.id AND relayed.recordedAt <= $view.known AND relayed.supersededAt > $view.known
    AND relayed.marking <= $view.clearance AND relayed.reviewRank >= $view.review AND relayed.saidBy <= $view.said
  RETURN collect(DISTINCT relayed) AS relayedLast
}
CALL (debating, attacking, attacked, withdrawingFirst, withdrawingThen, relayedLast) {
  UNWIND debating + attacking + attacked + withdrawingFirst + withdrawingThen + relayedLast AS statement
  WITH DISTINCT statement
  RETURN collect(statement) AS said
}
CALL (said) {
  UNWIND said AS statement
  WITH DISTINCT statement.sourceId AS sourceId
  MATCH (source:Source) WHERE source.id = sourceId AND source.recordedAt <= $view.known AND source.supersededAt > $view.known
    AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
  WITH collect(source) AS carrying
  CALL (carrying) {
    UNWIND carrying AS source
    MATCH (source)-[:REVISION_OF*0..1]->(begin:Source)
    MATCH (begin) ((:Source)<-[:VERSION_OF]-(:SourceVersion)-[:DERIVED_FROM]->(:Source)){1,8} (head)
    WITH DISTINCT head
    MATCH (origin:Source) WHERE origin.id = head.id AND origin.recordedAt <= $view.known AND origin.supersededAt > $view.known
    AND origin.marking <= $view.clearance AND origin.reviewRank >= $view.review
    RETURN collect(DISTINCT origin) AS origins
  }
  UNWIND carrying + origins AS source
  WITH DISTINCT source
  RETURN collect(source) AS sources
}
CALL (sources) {
  UNWIND sources AS source
  MATCH (source)-[:REVISION_OF*0..1]->(:Source)<-[:VERSION_OF]-(version:SourceVersion)-[:DERIVED_FROM]->(head:Source)
  WHERE version.recordedAt <= $view.known AND version.supersededAt > $view.known AND version.marking <= $view.clearance
  RETURN collect(DISTINCT [version.id, source.id, head.id]) AS derivations
}
CALL (claims, said, sources, agents) {
  UNWIND [claim IN claims | claim.toId] + [statement IN said | statement.speakerId]
    + [source IN sources | source.publisherId] + [agent IN agents | agent.id] AS id
  WITH DISTINCT id WHERE id IS NOT NULL
  MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS named
}
CALL (said) {
  UNWIND said AS statement
  MATCH (statement)-[:ON_BEHALF_OF]->(head:Agent)
  WITH DISTINCT head
  MATCH (agent:Agent) WHERE agent.id = head.id AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
    AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
  RETURN collect(agent) AS spokenFor
}
CALL (claims) {
  UNWIND claims AS claim
  WITH DISTINCT claim.toId AS id WHERE id IS NOT NULL
  MATCH (country:Agent) WHERE country.id = id AND country.kind = 'COUNTRY' AND country.recordedAt <= $view.known AND country.supersededAt > $view.known
    AND country.marking <= $view.clearance AND country.reviewRank >= $view.review
  MATCH (country)-[:REVISION_OF*0..1]->(:Agent)<-[tie:PART_OF]-(government:Government)
  WHERE tie.marking <= $view.clearance AND government.recordedAt <= $view.known AND government.supersededAt > $view.known
    AND government.marking <= $view.clearance AND government.reviewRank >= $view.review
  RETURN collect(DISTINCT government) AS governments
}
WITH *, named + spokenFor + governments AS first
CALL (first) {
  UNWIND first AS agent
  WITH DISTINCT agent
  OPTIONAL MATCH (agent) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){1,8} (head:Agent)
  WITH collect(DISTINCT agent) AS below, collect(DISTINCT head.id) AS ids
  CALL (ids) {
    UNWIND ids AS id
    MATCH (above:Agent) WHERE above.id = id AND above.recordedAt <= $view.known AND above.supersededAt > $view.known
    AND above.marking <= $view.clearance AND above.reviewRank >= $view.review
    RETURN collect(above) AS above
  }
  WITH below, above, below + above AS reached
  CALL (reached) {
    UNWIND reached AS agent
    WITH DISTINCT agent
    MATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)
    MATCH (begin)-[:BETWEEN*2..8]-(head:Agent)
    WITH DISTINCT head
    MATCH (same:Agent) WHERE same.id = head.id AND same.recordedAt <= $view.known AND same.supersededAt > $view.known
    AND same.marking <= $view.clearance AND same.reviewRank >= $view.review
    RETURN collect(DISTINCT same) AS joined
  }
  RETURN reached + joined AS second
}
CALL (second) {
  UNWIND second AS agent
  WITH DISTINCT agent
  OPTIONAL MATCH (agent) ((:Agent)-[tie:PART_OF|SPEAKS_FOR]->(:Agent) WHERE tie.marking <= $view.clearance){1,8} (head:Agent)
  WITH collect(DISTINCT agent) AS below, collect(DISTINCT head.id) AS ids
  CALL (ids) {
    UNWIND ids AS id
    MATCH (above:Agent) WHERE above.id = id AND above.recordedAt <= $view.known AND above.supersededAt > $view.known
    AND above.marking <= $view.clearance AND above.reviewRank >= $view.review
    RETURN collect(above) AS above
  }
  WITH below, above, below + above AS reached
  CALL (reached) {
    UNWIND reached AS agent
    WITH DISTINCT agent
    MATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)
    MATCH (begin)-[:BETWEEN*2..8]-(head:Agent)
    WITH DISTINCT head
    MATCH (same:Agent) WHERE same.id = head.id AND same.recordedAt <= $view.known AND same.supersededAt > $view.known
    AND same.marking <= $view.clearance AND same.reviewRank >= $view.review
    RETURN collect(DISTINCT same) AS joined
  }
  RETURN reached + joined AS third
}
CALL (third) {
  UNWIND third AS agent
  WITH DISTINCT agent
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
  MATCH (statement)-[:HEDGED_BY]->(head:Hedge)
  MATCH (hedge:Hedge) WHERE hedge.id = head.id AND hedge.recordedAt <= $view.known AND hedge.supersededAt > $view.known AND hedge.marking <= $view.clearance
  RETURN collect(DISTINCT [hedge.id, statement.id, hedge.owner]) AS hedges
}
CALL (claims) {
  UNWIND claims AS claim
  MATCH (claim)-[relation:CONTRADICTS|ENTAILS]->(head:Claim)
  RETURN collect(DISTINCT [claim.id, head.id, type(relation)]) AS relations
}
RETURN said AS Statement, folding AS Agent, sources AS Source, claims AS Claim, [
  [agent IN folding | [agent.id, agent.kind, agent.name]],
  affiliations,
  judgements,
  [source IN sources | [source.id, source.publisherId]],
  derivations,
  [claim IN claims | [claim.id, claim.toId]],
  relations,
  [statement IN said | [statement.id, statement.sourceId, statement.versionId, statement.speakerId, statement.act,
    statement.claimId, statement.stance, statement.certainty, statement.saidEarliest, statement.saidLatest,
    statement.hopStated,
    [(statement)-[:ON_BEHALF_OF]->(other:Agent) | other.id],
    [(statement)-[:RELAYS]->(other:Statement) | other.id],
    [(statement)-[:RETRACTS|CORRECTS]->(other:Statement) | other.id],
    [(statement)-[step:ANSWERS]->(other:Statement) | [other.id, step.aspect]]]],
  [argument IN arguments | [argument.id, argument.kind, argument.targetId, argument.putForwardById, argument.statedBy,
    [(argument)-[:RESTS_ON]->(other:Claim) | other.id]]],
  hedges
] AS facts
