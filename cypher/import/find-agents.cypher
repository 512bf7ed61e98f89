// The agents that an import may mean: by key, by kind and name, or by id. Newest states only: those of before bear
// `#` in their key.
// @read
// @param keys: string[]
// @param names: string[]
// @param ids: string[]
// @param live: string
// @returns key: string, id: string, externalKey: string?, sameName: string, supersededAt: string
CALL () {
  UNWIND $keys AS key
  MATCH (head:Agent {key: key})
  RETURN head
  UNION
  UNWIND $names AS name
  MATCH (head:Agent {sameName: name})
  USING INDEX head:Agent(sameName)
  WHERE head.supersededAt = $live
  RETURN head
  UNION
  UNWIND $ids AS id
  MATCH (head:Agent {id: id, supersededAt: $live})
  RETURN head
}
RETURN head.key AS key, head.id AS id, head.externalKey AS externalKey, head.sameName AS sameName,
  head.supersededAt AS supersededAt
