// The statement in its state as of the earlier instant.
// @field RevisedStatement.before
// @known from
// @scope none
WITH revisedStatement.before AS statement
RETURN statement
