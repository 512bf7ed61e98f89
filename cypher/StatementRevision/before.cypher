// The statement in its state as of the earlier instant.
// @field StatementRevision.before
// @known from
// @scope none
WITH statementRevision.before AS statement
RETURN statement
