// The words of an anchor.
// @field Anchor.passage
// @scope none
WITH anchor.passage AS passage
RETURN passage
