// The label says where contested claims are to be looked for, not that there is a dispute, so it is never taken off.
// Whoever writes sets it in the same transaction; here it is set on what was written before it was known.
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
