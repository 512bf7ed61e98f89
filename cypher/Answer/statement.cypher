// The statement that is answered.
// @field Answer.statement
// @scope none
WITH answer.statement AS statement
RETURN statement
