// Takes the full-text index away.
DROP INDEX search IF EXISTS;
