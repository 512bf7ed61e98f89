// Takes the indexes by instant away.
DROP INDEX statement_by_superseded_at IF EXISTS;
DROP INDEX claim_by_superseded_at IF EXISTS;
DROP INDEX agent_by_recorded_at IF EXISTS;
DROP INDEX agent_by_superseded_at IF EXISTS;
DROP INDEX source_by_recorded_at IF EXISTS;
DROP INDEX source_by_superseded_at IF EXISTS;
DROP INDEX identity_judgement_by_recorded_at IF EXISTS;
DROP INDEX identity_judgement_by_superseded_at IF EXISTS;
