// The statement in its state as of the later instant.
// @field RevisedStatement.after
// @known to
// @scope none
WITH revisedStatement.after AS statement
RETURN statement
