// Marks the graph as one that is being restored, until the restore has ended well.
// @write
// @allow NodeByLabelScan: there is one node at most
// @param fingerprint: string, startedAt: string
MERGE (restoration:Restoration)
SET restoration.fingerprint = $fingerprint, restoration.startedAt = $startedAt
