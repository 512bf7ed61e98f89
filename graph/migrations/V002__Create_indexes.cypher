// Keyset pages. A page key is one string that ends in the record's id, so it is unique and gives a total order. Where a
// list belongs to a parent, the parent's id stands first, in the index and in ORDER BY: only so does the planner take the
// order from the index, and the page costs the same whatever the parent's degree.
CREATE INDEX statement_by_claim_id_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.saidSort);
CREATE INDEX statement_by_speaker_id_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.speakerId, n.saidSort);
CREATE INDEX statement_by_source_id_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.sourceId, n.saidSort);
CREATE INDEX statement_by_claim_id_recorded_sort IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.recordedSort);
CREATE INDEX statement_by_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.saidSort);
CREATE INDEX statement_by_recorded_sort IF NOT EXISTS FOR (n:Statement) ON (n.recordedSort);
// Denials are few (1 to 3 in 100): lists of them start from here.
CREATE INDEX denial_by_claim_id_said_sort IF NOT EXISTS FOR (n:Denial) ON (n.claimId, n.saidSort);
CREATE INDEX denial_by_speaker_id_said_sort IF NOT EXISTS FOR (n:Denial) ON (n.speakerId, n.saidSort);
CREATE INDEX denial_by_said_sort IF NOT EXISTS FOR (n:Denial) ON (n.saidSort);
CREATE INDEX claim_by_recorded_sort IF NOT EXISTS FOR (n:Claim) ON (n.recordedSort);
CREATE INDEX claim_by_text_sort IF NOT EXISTS FOR (n:Claim) ON (n.textSort);
CREATE INDEX attribution_by_recorded_sort IF NOT EXISTS FOR (n:Attribution) ON (n.recordedSort);
CREATE INDEX attribution_by_of_id_recorded_sort IF NOT EXISTS FOR (n:Attribution) ON (n.ofId, n.recordedSort);
CREATE INDEX attribution_by_to_id_recorded_sort IF NOT EXISTS FOR (n:Attribution) ON (n.toId, n.recordedSort);
CREATE INDEX agent_by_name_sort IF NOT EXISTS FOR (n:Agent) ON (n.nameSort);
CREATE INDEX name_by_agent_id_name_sort IF NOT EXISTS FOR (n:Name) ON (n.agentId, n.nameSort);
CREATE INDEX activity_by_name_sort IF NOT EXISTS FOR (n:Activity) ON (n.nameSort);
CREATE INDEX source_by_published_sort IF NOT EXISTS FOR (n:Source) ON (n.publishedSort);
CREATE INDEX source_by_publisher_id_published_sort IF NOT EXISTS FOR (n:Source) ON (n.publisherId, n.publishedSort);
CREATE INDEX argument_by_target_id_recorded_sort IF NOT EXISTS FOR (n:Argument) ON (n.targetId, n.recordedSort);
// Sameness and look-ups by name or address. The texts are at most 1,024 characters long where they are imported: a
// value of more than about 8,000 bytes cannot be indexed, and would fail the write.
CREATE INDEX agent_by_same_name IF NOT EXISTS FOR (n:Agent) ON (n.sameName);
CREATE INDEX agent_by_name IF NOT EXISTS FOR (n:Agent) ON (n.name);
CREATE INDEX name_by_text IF NOT EXISTS FOR (n:Name) ON (n.text);
CREATE INDEX activity_by_same_name IF NOT EXISTS FOR (n:Activity) ON (n.sameName);
CREATE INDEX activity_by_name IF NOT EXISTS FOR (n:Activity) ON (n.name);
CREATE INDEX source_by_url IF NOT EXISTS FOR (n:Source) ON (n.url);
// The ways from a record to what hangs on it.
CREATE INDEX source_version_by_source_id IF NOT EXISTS FOR (n:SourceVersion) ON (n.sourceId);
CREATE INDEX source_version_by_sha256 IF NOT EXISTS FOR (n:SourceVersion) ON (n.sha256);
CREATE INDEX passage_by_version_id IF NOT EXISTS FOR (n:Passage) ON (n.versionId);
CREATE INDEX argument_by_put_forward_by_id IF NOT EXISTS FOR (n:Argument) ON (n.putForwardById);
CREATE INDEX identity_judgement_by_verdict IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.verdict);
CREATE INDEX assessment_by_target_id IF NOT EXISTS FOR (n:Assessment) ON (n.targetId);
