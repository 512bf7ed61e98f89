// The statement that is passed on.
// @field Relay.statement
// @scope none
WITH relay.statement AS statement
RETURN statement
