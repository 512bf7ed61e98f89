// Whether the graph holds a restore that did not end.
// @read
// @allow NodeByLabelScan: there is one node at most
// @returns unfinished: boolean
RETURN EXISTS { MATCH (:Restoration) } AS unfinished
