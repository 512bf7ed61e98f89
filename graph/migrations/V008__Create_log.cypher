// The log of what was written, read as events in the order of its positions. A position is the instant at which a
// transaction came to its end under the import lock, `~`, and the record's id: unique, and in the order of commits.
CREATE CONSTRAINT log_entry_position IF NOT EXISTS FOR (n:LogEntry) REQUIRE n.position IS UNIQUE;
