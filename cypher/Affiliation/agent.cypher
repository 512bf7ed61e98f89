// The agent at the other end of a tie.
// @field Affiliation.agent
// @scope none
WITH affiliation.agent AS agent
RETURN agent
