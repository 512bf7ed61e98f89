// What was written, oldest first, in the order of commits. Only what is sealed: behind it, entries or what they tell of may
// not be in all indexes yet, and a page that passed over them would never come back. An entry is there where its record is,
// in the view, and what was in force for it then may be seen too; that a record was taken out, where it could be seen until
// then. `~` and the record's id follow the instant in a position, so behind all of an instant stands the character after `~`.
// @field Query.events
// @page position asc
// @argument until known
MATCH (lock:ImportLock {name: 'import'})
CALL (lock) {
  MATCH (entry:LogEntry)
  WHERE entry.position > $after AND entry.position < lock.sealed + '\u007f'
    AND ($until IS NULL OR entry.position < $until + '\u007f')
    AND entry.recordedAt <= $view.known AND entry.marking <= $view.clearance
    AND ($kinds IS NULL OR entry.kind IN $kinds)
  CALL (entry) {
    WITH entry WHERE entry.kind = 'RETRACTED'
      AND coalesce(entry.reviewRank, $view.review) >= $view.review AND coalesce(entry.saidBy, $view.said) <= $view.said
    RETURN null AS record, entry.about AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Agent'
    MATCH (record:Agent) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Name'
    MATCH (record:Name) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.agentId] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Activity'
    MATCH (record:Activity) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Claim'
    MATCH (record:Claim) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.ofId, record.toId] + COLLECT { MATCH (record)-[:ABOUT]->(subject) RETURN subject.id } AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Statement'
    MATCH (record:Statement) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review AND record.saidBy <= $view.said
    RETURN record, [record.claimId, record.speakerId, record.sourceId] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Source'
    MATCH (record:Source) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.publisherId] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'SourceVersion'
    MATCH (record:SourceVersion) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance
    RETURN record, [record.sourceId] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Argument'
    MATCH (record:Argument) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.targetId, record.putForwardById] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'Assessment'
    MATCH (record:Assessment) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.targetId, record.byId] AS about
    UNION ALL
    WITH entry WHERE entry.kind <> 'RETRACTED' AND entry.recordLabel = 'IdentityJudgement'
    MATCH (record:IdentityJudgement) WHERE record.id = entry.recordId AND record.recordedAt <= $view.known AND record.supersededAt > $view.known
      AND record.marking <= $view.clearance AND record.reviewRank >= $view.review
    RETURN record, [record.byId] + COLLECT { MATCH (record)-[:BETWEEN]->(agent) RETURN agent.id } AS about
  }
  WITH entry, record, about
  WHERE $about IS NULL OR entry.recordId IN $about OR any(other IN about WHERE other IN $about)
  RETURN entry, record ORDER BY entry.position LIMIT $first
}
RETURN {
  position: entry.position, kind: entry.kind, at: left(entry.position, 24), recordId: entry.recordId,
  revision: entry.revision, record: record
} AS event, entry.position AS position
ORDER BY position LIMIT $first
