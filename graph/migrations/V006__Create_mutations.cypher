// One mutation of a key: who repeats it gets the first answer. The audit trail is a list of them by time.
CREATE CONSTRAINT mutation_key IF NOT EXISTS FOR (n:Mutation) REQUIRE n.key IS UNIQUE;
CREATE INDEX mutation_by_recorded_sort IF NOT EXISTS FOR (n:Mutation) ON (n.recordedSort);
// The review queue. Only live records that are proposed bear the key, so the indexes hold the queue and no more.
CREATE INDEX agent_by_queue_sort IF NOT EXISTS FOR (n:Agent) ON (n.queueSort);
CREATE INDEX name_by_queue_sort IF NOT EXISTS FOR (n:Name) ON (n.queueSort);
CREATE INDEX activity_by_queue_sort IF NOT EXISTS FOR (n:Activity) ON (n.queueSort);
CREATE INDEX source_by_queue_sort IF NOT EXISTS FOR (n:Source) ON (n.queueSort);
CREATE INDEX claim_by_queue_sort IF NOT EXISTS FOR (n:Claim) ON (n.queueSort);
CREATE INDEX statement_by_queue_sort IF NOT EXISTS FOR (n:Statement) ON (n.queueSort);
CREATE INDEX argument_by_queue_sort IF NOT EXISTS FOR (n:Argument) ON (n.queueSort);
CREATE INDEX assessment_by_queue_sort IF NOT EXISTS FOR (n:Assessment) ON (n.queueSort);
CREATE INDEX identity_judgement_by_queue_sort IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.queueSort);
// Records that were proposed before there was a queue.
MATCH (n) WHERE n.review = 'PROPOSED' AND NOT n.key CONTAINS '#' AND n.supersededAt = '9999-12-31T00:00:00.000Z'
CALL (n) { SET n.queueSort = n.recordedAt + '~' + n.id } IN TRANSACTIONS OF 10000 ROWS;
