// Takes the queue away. The mutations stay, for they are the audit trail: an older program does not read them, and its
// verify calls their label unknown.
DROP CONSTRAINT mutation_key IF EXISTS;
DROP INDEX mutation_by_recorded_sort IF EXISTS;
DROP INDEX agent_by_queue_sort IF EXISTS;
DROP INDEX name_by_queue_sort IF EXISTS;
DROP INDEX activity_by_queue_sort IF EXISTS;
DROP INDEX source_by_queue_sort IF EXISTS;
DROP INDEX claim_by_queue_sort IF EXISTS;
DROP INDEX statement_by_queue_sort IF EXISTS;
DROP INDEX argument_by_queue_sort IF EXISTS;
DROP INDEX assessment_by_queue_sort IF EXISTS;
DROP INDEX identity_judgement_by_queue_sort IF EXISTS;
MATCH (n) WHERE n.queueSort IS NOT NULL CALL (n) { REMOVE n.queueSort } IN TRANSACTIONS OF 10000 ROWS;
