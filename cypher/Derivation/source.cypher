// The source that a text was made from.
// @field Derivation.source
// @scope none
WITH derivation.source AS source
RETURN source
