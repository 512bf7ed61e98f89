// The instant of the entry that stands so many entries behind a place of the log; none where there are fewer.
// @read
// @param after: string, sealed: string, skip: integer
// @returns instant: string
MATCH (entry:LogEntry)
WHERE entry.position > $after AND entry.position < $sealed + '\u007f'
RETURN left(entry.position, 24) AS instant
ORDER BY entry.position SKIP $skip LIMIT 1
