// The first part of what follows a file with `@facts claims`: from the ids `touched` the claims, the claims that contradict
// one of them, entail it or are entailed by it, and the statements on all of these. All that are tied to others; of the rest,
// where there are more than a thousand on one claim, the newest of each speaker on each side: they have one voice, unless
// the speaker's voice turns with the day.
// @seek place: which speakers take which side; what they said is read under the view
CALL (touched) {
  UNWIND touched AS id
  MATCH (claim:Claim) WHERE claim.id = id AND claim.recordedAt <= $view.known AND claim.supersededAt > $view.known
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  CALL (claim) {
    RETURN claim AS one
    UNION
    MATCH (claim)-[:CONTRADICTS|ENTAILS]->(head:Claim)
    MATCH (other:Claim) WHERE other.id = head.id AND other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other AS one
    UNION
    MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim)
    WHERE other.recordedAt <= $view.known AND other.supersededAt > $view.known
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
    RETURN other AS one
  }
  RETURN collect(DISTINCT one) AS claims
}
CALL (claims) {
  UNWIND claims AS one
  CALL (one) {
    MATCH (statement:Tied)
    WHERE statement.claimId = one.id AND statement.saidSort > '' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN collect(statement) AS tied
  }
  CALL (one) {
    MATCH (statement:Statement)
    WHERE statement.claimId = one.id AND statement.saidSort < '~' AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    WITH statement LIMIT 1001
    RETURN collect(statement) AS few
  }
  CALL (one, few) {
    UNWIND ['AFFIRMS', 'DENIES', 'ADDRESSES'] AS stance
    WITH stance, CASE WHEN size(few) > 1000 THEN one.id END AS large
    MATCH (place:Statement) USING INDEX place:Statement(claimId, stance, speakerId, saidSort)
    WHERE place.claimId = large AND place.stance = stance AND place.speakerId > '' AND place.saidSort IS NOT NULL
    WITH DISTINCT stance, place.speakerId AS speaker
    RETURN collect([stance, speaker]) AS sides
  }
  CALL (one, sides) {
    UNWIND sides AS side
    WITH one, side[0] AS stance, side[1] AS speaker
    CALL (one, stance, speaker) {
      MATCH (statement:Statement)
      WHERE statement.claimId = one.id AND statement.stance = stance AND statement.speakerId = speaker AND statement.saidSort < '~'
        AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
        AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
      RETURN statement ORDER BY statement.claimId DESC, statement.stance DESC, statement.speakerId DESC, statement.saidSort DESC LIMIT 3
    }
    RETURN collect(statement) AS newest
  }
  CALL (one, sides) {
    UNWIND sides AS side
    WITH DISTINCT one, side[1] AS speaker
    MATCH (agent:Agent) WHERE agent.id = speaker AND agent.recordedAt <= $view.known AND agent.supersededAt > $view.known
      AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
    MATCH (agent)-[:REVISION_OF*0..1]->(begin:Agent)
    MATCH (begin) ((:Agent)-[part:PART_OF|SPEAKS_FOR]->(:Agent) WHERE part.marking <= $view.clearance){0,8} (above:Agent)
    WHERE EXISTS { MATCH (above)<-[:BETWEEN]-(judgement:IdentityJudgement) WHERE judgement.recordedAt <= $view.known AND judgement.supersededAt > $view.known
        AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review }
      OR EXISTS { MATCH (above)-[tie:PART_OF|SPEAKS_FOR]->() WHERE tie.marking <= $view.clearance AND (tie.from IS NOT NULL OR tie.to IS NOT NULL) }
    WITH DISTINCT one, speaker
    MATCH (statement:Statement)
    WHERE statement.speakerId = speaker AND statement.saidSort > '' AND statement.claimId = one.id
      AND statement.recordedAt <= $view.known AND statement.supersededAt > $view.known
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN collect(statement) AS turning
  }
  UNWIND tied + CASE WHEN size(few) > 1000 THEN newest + turning ELSE few END AS statement
  RETURN collect(DISTINCT statement) AS statements
}
RETURN claims, statements, [] AS agents, [] AS sources
