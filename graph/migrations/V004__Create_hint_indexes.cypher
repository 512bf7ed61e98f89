// Claims that something speaks against are few: lists of contested claims start from here. So are statements that are tied
// to others, among very many on one claim.
CREATE INDEX disputed_by_recorded_sort IF NOT EXISTS FOR (n:Disputed) ON (n.recordedSort);
CREATE INDEX tied_by_claim_id_said_sort IF NOT EXISTS FOR (n:Tied) ON (n.claimId, n.saidSort);
// Who takes which side on a claim, and their newest words: found without reading all that is said on it.
CREATE INDEX statement_by_side_said_sort IF NOT EXISTS FOR (n:Statement) ON (n.claimId, n.stance, n.speakerId, n.saidSort);
