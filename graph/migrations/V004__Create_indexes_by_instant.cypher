// What began or ended between two instants, for lists of changes. Statements and claims that began are found by their page
// keys; those that never ended are all at one instant, at the end of time.
CREATE INDEX statement_by_superseded_at IF NOT EXISTS FOR (n:Statement) ON (n.supersededAt);
CREATE INDEX claim_by_superseded_at IF NOT EXISTS FOR (n:Claim) ON (n.supersededAt);
CREATE INDEX agent_by_recorded_at IF NOT EXISTS FOR (n:Agent) ON (n.recordedAt);
CREATE INDEX agent_by_superseded_at IF NOT EXISTS FOR (n:Agent) ON (n.supersededAt);
CREATE INDEX source_by_recorded_at IF NOT EXISTS FOR (n:Source) ON (n.recordedAt);
CREATE INDEX source_by_superseded_at IF NOT EXISTS FOR (n:Source) ON (n.supersededAt);
CREATE INDEX identity_judgement_by_recorded_at IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.recordedAt);
CREATE INDEX identity_judgement_by_superseded_at IF NOT EXISTS FOR (n:IdentityJudgement) ON (n.supersededAt);
