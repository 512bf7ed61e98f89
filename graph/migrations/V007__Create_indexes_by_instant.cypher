// What began or ended between two instants, for lists of changes. Statements and claims that began are found by their page
// keys; those that never ended are all at one instant, at the end of time. Every read asks when a record ended, and must not
// take these for its way in: they are found by who asks for the revision too.
CREATE INDEX statement_by_superseded_at IF NOT EXISTS FOR (n:Statement) ON (n.supersededAt, n.revision);
CREATE INDEX claim_by_superseded_at IF NOT EXISTS FOR (n:Claim) ON (n.supersededAt, n.revision);
CREATE INDEX agent_by_recorded_at IF NOT EXISTS FOR (n:Agent) ON (n.recordedAt, n.revision);
CREATE INDEX agent_by_superseded_at IF NOT EXISTS FOR (n:Agent) ON (n.supersededAt, n.revision);
CREATE INDEX source_by_recorded_at IF NOT EXISTS FOR (n:Source) ON (n.recordedAt, n.revision);
CREATE INDEX source_by_superseded_at IF NOT EXISTS FOR (n:Source) ON (n.supersededAt, n.revision);
CREATE INDEX identity_judgement_by_recorded_at IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.recordedAt, n.revision);
CREATE INDEX identity_judgement_by_superseded_at IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.supersededAt, n.revision);
