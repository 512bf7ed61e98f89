// The newest migration applied.
// @field Query.serverInfo
// @scope none
// @allow NodeByLabelScan: a graph has a handful of migrations
OPTIONAL MATCH (migration:__Neo4jMigration) WHERE NOT (migration)-[:MIGRATED_TO]->()
WITH migration.version AS version LIMIT 1
RETURN {schemaVersion: coalesce(version, 'none')} AS serverInfo
