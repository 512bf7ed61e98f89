// Two labels that say where to look: Disputed on claims that something may speak against, Tied on statements from which
// others may be found. They are never taken off. Whoever writes sets them in the same transaction; here they are set on
// what was written before.
MATCH (statement:Denial) MATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.supersededAt > '' SET claim:Disputed;
MATCH (statement:Statement) WHERE statement.act = 'DECLINE_TO_COMMENT'
MATCH (claim:Claim) WHERE claim.id = statement.claimId AND claim.supersededAt > '' SET claim:Disputed;
MATCH (one:Statement)-[step:ANSWERS|RETRACTS|CORRECTS]->(other:Statement) WHERE coalesce(step.aspect, '') <> 'CONTENT'
UNWIND [one.id, other.id] AS end
MATCH (state:Statement) WHERE state.id = end AND state.supersededAt > ''
MATCH (claim:Claim) WHERE claim.id = state.claimId AND claim.supersededAt > '' SET claim:Disputed;
MATCH (one:Claim)-[:CONTRADICTS|ENTAILS]->(other:Claim) UNWIND [one.id, other.id] AS end
MATCH (claim:Claim) WHERE claim.id = end AND claim.supersededAt > '' SET claim:Disputed;
MATCH (argument:Counterclaim) MATCH (claim:Claim) WHERE claim.id = argument.targetId AND claim.supersededAt > '' SET claim:Disputed;
MATCH (one:Statement)-[:RELAYS|ANSWERS|RETRACTS|CORRECTS|ON_BEHALF_OF|HEDGED_BY]->(other) UNWIND [one.id, other.id] AS end
MATCH (statement:Statement) WHERE statement.id = end AND statement.supersededAt > '' SET statement:Tied;
MATCH (statement:Statement) WHERE statement.speakerId IS NULL OR 'NOT_RECORDED' IN statement.hopStated SET statement:Tied;
