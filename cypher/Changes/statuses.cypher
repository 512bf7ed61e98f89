// The claims whose contest may have another status as of the later instant than as of the earlier one: null where there are
// more than 500. First the statements that came, went or were revised, and those whose voice may be another one: narrators'
// in sources that changed or whose publisher came or went, and of whom an agent or a judgement on agents that changed makes
// fold otherwise. From them on to what narrators make of them, to what they take back, and to the claims that all these
// bear on. What is there as of neither instant is passed over.
// @field Changes.statuses
// @facts claims
// @known from to
// @try WITH {from: '2023-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z', about: null} AS changes RETURN changes
CALL (changes) {
  CALL (changes) {
    MATCH (statement:Statement) WHERE statement.recordedSort > changes.from + '\u007f' AND statement.recordedSort < changes.to + '\u007f'
      AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.to
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN statement.id AS id
    UNION
    MATCH (statement:Statement) WHERE statement.supersededAt <= changes.to AND statement.revision > 0
      AND statement.recordedAt <= changes.from AND statement.supersededAt > changes.from
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN statement.id AS id
    UNION
    CALL (changes) {
      MATCH (source:Source) WHERE source.recordedAt > changes.from AND source.revision > 0
      AND source.recordedAt <= changes.to AND source.supersededAt > changes.to
      AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
      WITH changes, source WHERE NOT EXISTS {
        MATCH (earlier:Source) WHERE earlier.id = source.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from
        AND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review
        AND coalesce(earlier.publisherId, '') = coalesce(source.publisherId, '')
      }
      RETURN source.id AS id
      UNION
      MATCH (source:Source) WHERE source.supersededAt <= changes.to AND source.revision > 0
      AND source.recordedAt <= changes.from AND source.supersededAt > changes.from
      AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
      WITH changes, source WHERE NOT EXISTS {
        MATCH (later:Source) WHERE later.id = source.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to
        AND later.marking <= $view.clearance AND later.reviewRank >= $view.review
      }
      RETURN source.id AS id
      UNION
      CALL (changes) {
        MATCH (agent:Agent) WHERE agent.recordedAt > changes.from AND agent.revision > 0
        AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.to
        AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
        WITH changes, agent WHERE NOT EXISTS {
          MATCH (earlier:Agent) WHERE earlier.id = agent.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from
          AND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review
        }
        RETURN agent.id AS publisherId
        UNION
        MATCH (agent:Agent) WHERE agent.supersededAt <= changes.to AND agent.revision > 0
        AND agent.recordedAt <= changes.from AND agent.supersededAt > changes.from
        AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
        WITH changes, agent WHERE NOT EXISTS {
          MATCH (later:Agent) WHERE later.id = agent.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to
          AND later.marking <= $view.clearance AND later.reviewRank >= $view.review
        }
        RETURN agent.id AS publisherId
      }
      MATCH (source:Source) WHERE source.publisherId = publisherId AND source.publishedSort > '' AND source.recordedAt <= changes.to AND source.supersededAt > changes.from AND (source.recordedAt <= changes.from OR source.supersededAt > changes.to)
      AND source.marking <= $view.clearance AND source.reviewRank >= $view.review
      RETURN source.id AS id
    }
    MATCH (statement:Statement) WHERE statement.sourceId = id AND statement.saidSort > '' AND statement.speakerId IS NULL AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN statement.id AS id
    UNION
    CALL (changes) {
      MATCH (agent:Agent) WHERE agent.recordedAt > changes.from AND agent.revision > 0
      AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.to
      AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
      WITH changes, agent WHERE NOT EXISTS {
        MATCH (earlier:Agent) WHERE earlier.id = agent.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from
        AND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review
        AND earlier.kind = agent.kind AND earlier.name = agent.name
        AND COLLECT { MATCH (earlier)-[tie:PART_OF|SPEAKS_FOR]->(above:Agent) WHERE tie.marking <= $view.clearance
          RETURN above.id + type(tie) + coalesce(tie.from, '') + '~' + coalesce(tie.to, '') AS word ORDER BY word }
          = COLLECT { MATCH (agent)-[tie:PART_OF|SPEAKS_FOR]->(above:Agent) WHERE tie.marking <= $view.clearance
          RETURN above.id + type(tie) + coalesce(tie.from, '') + '~' + coalesce(tie.to, '') AS word ORDER BY word }
      }
      RETURN agent.id AS id
      UNION
      MATCH (agent:Agent) WHERE agent.supersededAt <= changes.to AND agent.revision > 0
      AND agent.recordedAt <= changes.from AND agent.supersededAt > changes.from
      AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
      WITH changes, agent WHERE NOT EXISTS {
        MATCH (later:Agent) WHERE later.id = agent.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to
        AND later.marking <= $view.clearance AND later.reviewRank >= $view.review
      }
      RETURN agent.id AS id
      UNION
      MATCH (judgement:IdentityJudgement) WHERE judgement.recordedAt > changes.from AND judgement.revision > 0
      AND judgement.recordedAt <= changes.to AND judgement.supersededAt > changes.to
      AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review
      WITH changes, judgement WHERE NOT EXISTS {
        MATCH (earlier:IdentityJudgement) WHERE earlier.id = judgement.id AND earlier.recordedAt <= changes.from AND earlier.supersededAt > changes.from
        AND earlier.marking <= $view.clearance AND earlier.reviewRank >= $view.review
        AND earlier.verdict = judgement.verdict AND COLLECT { MATCH (earlier)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }
          = COLLECT { MATCH (judgement)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }
      }
      MATCH (judgement)-[:BETWEEN]->(one:Agent)
      RETURN one.id AS id
      UNION
      MATCH (judgement:IdentityJudgement) WHERE judgement.supersededAt <= changes.to AND judgement.revision > 0
      AND judgement.recordedAt <= changes.from AND judgement.supersededAt > changes.from
      AND judgement.marking <= $view.clearance AND judgement.reviewRank >= $view.review
      WITH changes, judgement WHERE NOT EXISTS {
        MATCH (later:IdentityJudgement) WHERE later.id = judgement.id AND later.recordedAt <= changes.to AND later.supersededAt > changes.to
        AND later.marking <= $view.clearance AND later.reviewRank >= $view.review
        AND later.verdict = judgement.verdict AND COLLECT { MATCH (later)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }
          = COLLECT { MATCH (judgement)-[:BETWEEN]->(one:Agent) RETURN one.id AS word ORDER BY word }
      }
      MATCH (judgement)-[:BETWEEN]->(one:Agent)
      RETURN one.id AS id
    }
    CALL (changes, id) {
      MATCH (agent:Agent) WHERE agent.id = id AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.from AND (agent.recordedAt <= changes.from OR agent.supersededAt > changes.to)
      AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
      MATCH (agent)-[:BETWEEN*0..8]-(same0:Agent)
      WITH DISTINCT same0
      MATCH (same0)-[:REVISION_OF*0..1]->(top1:Agent)
      MATCH (top1) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below1:Agent)
      WITH DISTINCT below1
      MATCH (below1)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same1:Agent)
      WITH DISTINCT same1
      MATCH (same1)-[:REVISION_OF*0..1]->(top2:Agent)
      MATCH (top2) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below2:Agent)
      WITH DISTINCT below2
      MATCH (below2)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same2:Agent)
      WITH DISTINCT same2
      MATCH (same2)-[:REVISION_OF*0..1]->(top3:Agent)
      MATCH (top3) ((:Agent)<-[tie:PART_OF|SPEAKS_FOR]-(:Agent) WHERE tie.marking <= $view.clearance){0,8} (below3:Agent)
      WITH DISTINCT below3
      MATCH (below3)-[:REVISION_OF*0..1]->(:Agent)-[:BETWEEN*0..8]-(same3:Agent)
      WITH DISTINCT same3
      RETURN DISTINCT same3.id AS speakerId
    }
    WITH DISTINCT changes, speakerId
    CALL (changes, speakerId) {
      MATCH (statement:Statement) WHERE statement.speakerId = speakerId AND statement.saidSort > '' AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
      RETURN statement.id AS statementId
      UNION
      MATCH (agent:Agent) WHERE agent.id = speakerId AND agent.recordedAt <= changes.to AND agent.supersededAt > changes.from AND (agent.recordedAt <= changes.from OR agent.supersededAt > changes.to)
      AND agent.marking <= $view.clearance AND agent.reviewRank >= $view.review
      MATCH (agent)-[:REVISION_OF*0..1]->(:Agent)<-[:ON_BEHALF_OF]-(statement:Statement) WHERE statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
      RETURN statement.id AS statementId
    }
    RETURN statementId AS id
  }
  WITH DISTINCT changes, id
  CALL (changes, id) {
    RETURN id AS voicedId
    UNION
    CALL (changes, id) {
      MATCH (begin:Statement) WHERE begin.id = id AND begin.recordedAt <= changes.to AND begin.supersededAt > changes.from AND (begin.recordedAt <= changes.from OR begin.supersededAt > changes.to)
      AND begin.marking <= $view.clearance AND begin.reviewRank >= $view.review AND begin.saidBy <= $view.said
      MATCH (begin)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*1..16]-(middle:Statement)
      WITH DISTINCT middle
      MATCH (middle)-[:REVISION_OF*0..1]->(:Statement)<-[:RELAYS*0..16]-(head:Statement)
      RETURN DISTINCT head.id AS relayId
    }
    MATCH (statement:Statement) WHERE statement.id = relayId AND statement.speakerId IS NULL AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN statement.id AS voicedId
  }
  WITH DISTINCT changes, voicedId
  CALL (changes, voicedId) {
    RETURN voicedId AS livingId
    UNION
    MATCH (begin:Statement) WHERE begin.id = voicedId AND begin.recordedAt <= changes.to AND begin.supersededAt > changes.from AND (begin.recordedAt <= changes.from OR begin.supersededAt > changes.to)
      AND begin.marking <= $view.clearance AND begin.reviewRank >= $view.review AND begin.saidBy <= $view.said
    MATCH (begin)-[:RETRACTS|CORRECTS*1..8]->(:Statement)<-[:REVISION_OF*0..1]-(middle:Statement)
    WITH DISTINCT middle
    MATCH (middle)-[:RETRACTS|CORRECTS*0..8]->(head:Statement)
    RETURN DISTINCT head.id AS livingId
  }
  WITH DISTINCT changes, livingId
  CALL (changes, livingId) {
    MATCH (statement:Statement) WHERE statement.id = livingId AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    RETURN statement.claimId AS claimId
    UNION
    MATCH (statement:Statement) WHERE statement.id = livingId AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
      AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
    MATCH (statement)-[step:ANSWERS]->(head:Statement) WHERE step.aspect <> 'CONTENT'
    MATCH (answered:Statement) WHERE answered.id = head.id AND answered.recordedAt <= changes.to AND answered.supersededAt > changes.from AND (answered.recordedAt <= changes.from OR answered.supersededAt > changes.to)
      AND answered.marking <= $view.clearance AND answered.reviewRank >= $view.review AND answered.saidBy <= $view.said
    RETURN answered.claimId AS claimId
  }
  RETURN claimId
  UNION
  MATCH (claim:Claim) WHERE claim.recordedSort > changes.from + '\u007f' AND claim.recordedSort < changes.to + '\u007f'
    AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.to
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim.id AS claimId
  UNION
  MATCH (claim:Claim) WHERE claim.supersededAt <= changes.to AND claim.revision > 0
    AND claim.recordedAt <= changes.from AND claim.supersededAt > changes.from
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  RETURN claim.id AS claimId
}
WITH DISTINCT changes, claimId WHERE claimId IS NOT NULL
CALL (changes, claimId) {
  RETURN claimId AS bearingId
  UNION
  MATCH (claim:Claim) WHERE claim.id = claimId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  MATCH (claim)-[:CONTRADICTS]->(head:Claim)
  RETURN head.id AS bearingId
  UNION
  MATCH (claim:Claim) WHERE claim.id = claimId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
  MATCH (claim)-[:REVISION_OF*0..1]->(:Claim)<-[:CONTRADICTS|ENTAILS]-(other:Claim) WHERE other.recordedAt <= changes.to AND other.supersededAt > changes.from AND (other.recordedAt <= changes.from OR other.supersededAt > changes.to)
    AND other.marking <= $view.clearance AND other.reviewRank >= $view.review
  RETURN other.id AS bearingId
}
WITH DISTINCT changes, bearingId
CALL (changes, bearingId) {
  MATCH (claim:Claim) WHERE claim.id = bearingId AND claim.recordedAt <= changes.to AND claim.supersededAt > changes.from AND (claim.recordedAt <= changes.from OR claim.supersededAt > changes.to)
    AND claim.marking <= $view.clearance AND claim.reviewRank >= $view.review
    AND CASE WHEN changes.about IS NULL THEN true ELSE claim.ofId IN changes.about OR claim.toId IN changes.about
      OR EXISTS { (claim)-[:ABOUT]->(subject) WHERE subject.id IN changes.about }
      OR EXISTS {
        MATCH (statement:Statement) WHERE statement.claimId = claim.id AND statement.saidSort > '' AND statement.recordedAt <= changes.to AND statement.supersededAt > changes.from AND (statement.recordedAt <= changes.from OR statement.supersededAt > changes.to)
        AND statement.marking <= $view.clearance AND statement.reviewRank >= $view.review AND statement.saidBy <= $view.said
        AND statement.speakerId IN changes.about
      } END
  RETURN DISTINCT claim.id AS found
}
WITH found LIMIT 501
WITH collect(found) AS found
RETURN CASE WHEN size(found) > 500 THEN null ELSE found END AS touched
