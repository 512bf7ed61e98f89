// The log in its order, with whether each entry tells of a state that its record has or had, and how far the lock says
// that the log goes.
// @read
// @param after: string, first: integer, only: string[]?
// @returns element: string, key: string, kind: any, record: string?, revision: any, found: boolean, position: string?
MATCH (entry:LogEntry)
WHERE entry.position > $after AND ($only IS NULL OR entry.recordId IN $only)
WITH entry ORDER BY entry.position LIMIT $first
OPTIONAL MATCH (lock:ImportLock {name: 'import'})
RETURN elementId(entry) AS element, entry.position AS key, entry.kind AS kind, entry.recordId AS record,
  entry.revision AS revision, EXISTS {
    MATCH (state:Agent) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Agent' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Name) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Name' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Activity) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Activity' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Claim) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Claim' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Statement) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Statement' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Source) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Source' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:SourceVersion) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'SourceVersion' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Argument) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Argument' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:Assessment) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'Assessment' AND state.revision = entry.revision RETURN state
    UNION
    MATCH (state:IdentityJudgement) WHERE state.id = entry.recordId AND state.supersededAt > ''
      AND entry.recordLabel = 'IdentityJudgement' AND state.revision = entry.revision RETURN state
  } AS found, lock.position AS position
ORDER BY key
