// What an agent says, and what is said by those that may fold into it, newest said first: each list of a speaker from its
// index, and what is said on behalf of one of them. Which of them do fold is found when the answer is read.
// @field Agent.statements
// @page saidSort desc
// @when voice = true
// @try MATCH (agent:Agent) RETURN agent LIMIT 1
CALL (agent) {
  MATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)
  MATCH (begin)-[:BETWEEN*0..4]-(same:Agent)
  WITH DISTINCT same
  MATCH (same) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below:Agent)
  WITH DISTINCT below
  MATCH (below)-[:BETWEEN*0..4]-(member:Agent)
  RETURN collect(DISTINCT member.id) AS members
}
CALL (members) {
  UNWIND members AS speaker
  CALL (speaker) {
    MATCH (statement:Statement)
    WHERE statement.speakerId = speaker AND statement.saidSort < $after AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
      AND statement.marking <= $view.clearance AND statement.saidBy <= $view.said
      AND statement.reviewRank >= CASE WHEN $filter.review IS NULL THEN $view.review ELSE 0 END
      AND CASE WHEN $filter.speaker IS NULL THEN true ELSE statement.speakerId IN $filter.speaker END
      AND CASE WHEN $filter.claim IS NULL THEN true ELSE statement.claimId IN $filter.claim END
      AND CASE WHEN $filter.source IS NULL THEN true ELSE statement.sourceId IN $filter.source END
      AND CASE WHEN $filter.acts IS NULL THEN true ELSE statement.act IN $filter.acts END
      AND CASE WHEN $filter.stance IS NULL THEN true ELSE statement.stance IN $filter.stance END
      AND CASE WHEN $filter.saidFrom IS NULL THEN true ELSE (statement.saidBy >= $filter.saidFrom AND statement.saidBy < '9999-12-31') END
      AND CASE WHEN $filter.saidTo IS NULL THEN true ELSE (statement.saidBy <= $filter.saidTo AND statement.saidBy < '9999-12-31') END
      AND CASE WHEN $filter.origin IS NULL THEN true ELSE statement.origin IN $filter.origin END
      AND CASE WHEN $filter.review IS NULL THEN true ELSE statement.review IN $filter.review END
    RETURN statement ORDER BY statement.speakerId DESC, statement.saidSort DESC LIMIT $first
  }
  RETURN statement
  UNION
  UNWIND members AS id
  MATCH (principal:Agent) WHERE principal.id = id AND principal.recordedAt <= $view.known AND principal.supersededAt > $view.known
    AND principal.marking <= $view.clearance AND principal.reviewRank >= $view.review
  MATCH (principal)-[:REVISION_OF*0..1]->(:Agent)<-[:ON_BEHALF_OF]-(statement:Statement)
  WHERE true AND statement.saidSort < $after AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
    AND statement.marking <= $view.clearance AND statement.saidBy <= $view.said
    AND statement.reviewRank >= CASE WHEN $filter.review IS NULL THEN $view.review ELSE 0 END
    AND CASE WHEN $filter.speaker IS NULL THEN true ELSE statement.speakerId IN $filter.speaker END
    AND CASE WHEN $filter.claim IS NULL THEN true ELSE statement.claimId IN $filter.claim END
    AND CASE WHEN $filter.source IS NULL THEN true ELSE statement.sourceId IN $filter.source END
    AND CASE WHEN $filter.acts IS NULL THEN true ELSE statement.act IN $filter.acts END
    AND CASE WHEN $filter.stance IS NULL THEN true ELSE statement.stance IN $filter.stance END
    AND CASE WHEN $filter.saidFrom IS NULL THEN true ELSE (statement.saidBy >= $filter.saidFrom AND statement.saidBy < '9999-12-31') END
    AND CASE WHEN $filter.saidTo IS NULL THEN true ELSE (statement.saidBy <= $filter.saidTo AND statement.saidBy < '9999-12-31') END
    AND CASE WHEN $filter.origin IS NULL THEN true ELSE statement.origin IN $filter.origin END
    AND CASE WHEN $filter.review IS NULL THEN true ELSE statement.review IN $filter.review END
  RETURN statement
}
WITH DISTINCT statement
RETURN statement ORDER BY statement.saidSort DESC LIMIT $first
