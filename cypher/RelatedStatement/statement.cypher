// The other statement.
// @field RelatedStatement.statement
// @scope none
WITH relatedStatement.statement AS statement
RETURN statement
