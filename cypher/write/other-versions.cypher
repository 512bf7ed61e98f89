// How many live versions a source has beside one.
// @read
// @param source: string, version: string, live: string
// @returns versions: integer
MATCH (other:SourceVersion)
WHERE other.sourceId = $source AND other.supersededAt = $live AND other.id <> $version
RETURN count(other) AS versions
