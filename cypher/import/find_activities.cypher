// The activities that an import may mean: by key, by kind and name, or by id. Newest states only: those of before bear
// `#` in their key.
// @read
// @param keys: string[]
// @param names: string[]
// @param ids: string[]
// @returns key: string, id: string, externalKey: string?, sameName: string
CALL () {
  UNWIND $keys AS key
  MATCH (head:Activity {key: key})
  RETURN head
  UNION
  UNWIND $names AS name
  MATCH (head:Activity {sameName: name})
  WHERE NOT head.key CONTAINS '#'
  RETURN head
  UNION
  UNWIND $ids AS id
  MATCH (head:Activity)
  WHERE head.id = id AND head.supersededAt IS NOT NULL AND NOT head.key CONTAINS '#'
  RETURN head
}
RETURN head.key AS key, head.id AS id, head.externalKey AS externalKey, head.sameName AS sameName
