// Takes the mark of a restore away: the graph is whole.
// @write
// @allow NodeByLabelScan: there is one node at most
MATCH (restoration:Restoration)
DELETE restoration
