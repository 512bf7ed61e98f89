// The statement in its state as of the later instant.
// @field StatementRevision.after
// @known to
// @scope none
WITH statementRevision.after AS statement
RETURN statement
