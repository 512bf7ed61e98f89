// The record that an event tells of, in the state that the view shows.
// @field Event.record
// @scope none
WITH event.record AS record WHERE record IS NOT NULL
RETURN record
