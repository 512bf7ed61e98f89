// Takes the indexes of hints away.
DROP INDEX disputed_by_recorded_sort IF EXISTS;
DROP INDEX tied_by_claim_id_said_sort IF EXISTS;
DROP INDEX statement_by_side_said_sort IF EXISTS;
