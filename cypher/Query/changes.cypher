// The two instants between which changes are looked for, and whom these are about.
// @field Query.changes
// @argument from known
// @argument to known
// @ordered from to
// @scope none
RETURN {from: $from, to: $to, about: $about} AS changes
