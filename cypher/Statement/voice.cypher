// What the voice of a statement is computed from: the statement alone.
// @field Statement.voice
// @facts voices
// @scope none
// @try MATCH (statement:Statement) RETURN statement LIMIT 1
WITH [statement] AS statements
RETURN [] AS claims, statements, [] AS agents, [] AS sources
