// Made by `npm run generate` from cypher/{write,import,check,backup}/*.cypher. Do not edit.
import type { Value } from '../neo4j/index.ts';
import { decodeAll, decodeEach, type Runner, type StatementSpec, type Streamer } from '../neo4j/statement.ts';

const allNodesSpec: StatementSpec = {"path":"cypher/backup/all-nodes.cypher","text":"MATCH (node)\nWHERE none(label IN labels(node) WHERE label IN $except)\nRETURN elementId(node) AS element, labels(node) AS labels, properties(node) AS properties,\n[name IN keys(node) WHERE node[name] IS :: FLOAT NOT NULL\nOR (node[name] IS :: LIST<FLOAT NOT NULL> NOT NULL AND size(node[name]) > 0)] AS floats","returns":[["element","string"],["labels","string[]"],["properties","map"],["floats","string[]"]]};

/** Every node with one of no label that is left out, each once, in no order. floats: the properties that are no whole numbers or lists of them, which a client could not tell. (cypher/backup/all-nodes.cypher, a read) */
export function allNodes(streamer: Streamer, parameters: { readonly except: readonly string[] }): AsyncGenerator<{ readonly element: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[] }> {
  return decodeEach(allNodesSpec, streamer.stream(allNodesSpec.text, parameters));
}

const allRelationshipsSpec: StatementSpec = {"path":"cypher/backup/all-relationships.cypher","text":"MATCH (from)-[link]->(to)\nWHERE none(label IN labels(from) WHERE label IN $except)\nRETURN elementId(from) AS from, elementId(to) AS to, type(link) AS type, properties(link) AS properties,\n[name IN keys(link) WHERE link[name] IS :: FLOAT NOT NULL\nOR (link[name] IS :: LIST<FLOAT NOT NULL> NOT NULL AND size(link[name]) > 0)] AS floats","returns":[["from","string"],["to","string"],["type","string"],["properties","map"],["floats","string[]"]]};

/** Every relationship that leads from a node with no label that is left out, each once, in no order; floats as with nodes. (cypher/backup/all-relationships.cypher, a read) */
export function allRelationships(streamer: Streamer, parameters: { readonly except: readonly string[] }): AsyncGenerator<{ readonly from: string; readonly to: string; readonly type: string; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[] }> {
  return decodeEach(allRelationshipsSpec, streamer.stream(allRelationshipsSpec.text, parameters));
}

const beginRestorationSpec: StatementSpec = {"path":"cypher/backup/begin-restoration.cypher","text":"MERGE (restoration:Restoration)\nSET restoration.fingerprint = $fingerprint, restoration.startedAt = $startedAt","returns":[]};

/** Marks the graph as one that is being restored, until the restore has ended well. (cypher/backup/begin-restoration.cypher, a write) */
export async function beginRestoration(runner: Runner, parameters: { readonly fingerprint: string; readonly startedAt: string }): Promise<void> {
  await runner.run(beginRestorationSpec.text, parameters);
}

const clearGraphSpec: StatementSpec = {"path":"cypher/backup/clear-graph.cypher","text":"MATCH (node)\nWHERE none(label IN labels(node) WHERE label IN $except)\nCALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS","returns":[]};

/** Deletes everything but the nodes with one of the labels, in transactions of its own. (cypher/backup/clear-graph.cypher, a write) */
export async function clearGraph(runner: Runner, parameters: { readonly except: readonly string[] }): Promise<void> {
  await runner.run(clearGraphSpec.text, parameters);
}

const createNodesSpec: StatementSpec = {"path":"cypher/backup/create-nodes.cypher","text":"UNWIND $rows AS row\nCREATE (node:$(row.labels))\nSET node = row.properties\nFOREACH (float IN row.floats | SET node[float.name] = toFloat(float.value))\nFOREACH (floats IN row.floatLists | SET node[floats.name] = [value IN floats.values | toFloat(value)])\nRETURN row.place AS place, elementId(node) AS element","returns":[["place","integer"],["element","string"]]};

/** Creates nodes as they were; place is the caller's number of each. A float is written as text, for a client sends a whole one as an integer. (cypher/backup/create-nodes.cypher, a write) */
export async function createNodes(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<readonly ({ readonly place: number; readonly element: string })[]> {
  return decodeAll(createNodesSpec, await runner.run(createNodesSpec.text, parameters));
}

const createRelationshipsSpec: StatementSpec = {"path":"cypher/backup/create-relationships.cypher","text":"UNWIND $rows AS row\nMATCH (from) WHERE elementId(from) = row.from\nMATCH (to) WHERE elementId(to) = row.to\nCREATE (from)-[link:$(row.type)]->(to)\nSET link = row.properties\nFOREACH (float IN row.floats | SET link[float.name] = toFloat(float.value))\nFOREACH (floats IN row.floatLists | SET link[floats.name] = [value IN floats.values | toFloat(value)])\nRETURN count(*) AS created","returns":[["created","integer"]]};

/** Creates relationships as they were, between nodes that were created before. (cypher/backup/create-relationships.cypher, a write) */
export async function createRelationships(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<readonly ({ readonly created: number })[]> {
  return decodeAll(createRelationshipsSpec, await runner.run(createRelationshipsSpec.text, parameters));
}

const endRestorationSpec: StatementSpec = {"path":"cypher/backup/end-restoration.cypher","text":"MATCH (restoration:Restoration)\nDELETE restoration","returns":[]};

/** Takes the mark of a restore away: the graph is whole. (cypher/backup/end-restoration.cypher, a write) */
export async function endRestoration(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<void> {
  await runner.run(endRestorationSpec.text, parameters);
}

const findContentSpec: StatementSpec = {"path":"cypher/backup/find-content.cypher","text":"MATCH (node)\nWHERE none(label IN labels(node) WHERE label IN $except)\nRETURN labels(node) AS labels\nLIMIT 3","returns":[["labels","string[]"]]};

/** A few of the nodes that are not the program's own preparations. (cypher/backup/find-content.cypher, a read) */
export async function findContent(runner: Runner, parameters: { readonly except: readonly string[] }): Promise<readonly ({ readonly labels: readonly string[] })[]> {
  return decodeAll(findContentSpec, await runner.run(findContentSpec.text, parameters));
}

const findUnfinishedSpec: StatementSpec = {"path":"cypher/backup/find-unfinished.cypher","text":"RETURN EXISTS { MATCH (:Restoration) } AS unfinished","returns":[["unfinished","boolean"]]};

/** Whether the graph holds a restore that did not end. (cypher/backup/find-unfinished.cypher, a read) */
export async function findUnfinished(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly unfinished: boolean })[]> {
  return decodeAll(findUnfinishedSpec, await runner.run(findUnfinishedSpec.text, parameters));
}

const holdLockSpec: StatementSpec = {"path":"cypher/backup/hold-lock.cypher","text":"MERGE (lock:ImportLock {name: 'import'})\nSET lock.name = 'import'\nWITH lock\nRETURN coalesce(lock.turn, 0) AS turn","returns":[["turn","integer"]]};

/** Waits for whoever holds the import lock, holds it to the end of the transaction and changes nothing; gives its turn, which every writer raises. The SET takes the lock; only what is read after it can be relied on. (cypher/backup/hold-lock.cypher, a write) */
export async function holdLock(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly turn: number })[]> {
  return decodeAll(holdLockSpec, await runner.run(holdLockSpec.text, parameters));
}

const checkActivitiesSpec: StatementSpec = {"path":"cypher/check/check-activities.cypher","text":"MATCH (record:Activity)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All activities in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-activities.cypher, a read) */
export async function checkActivities(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkActivitiesSpec, await runner.run(checkActivitiesSpec.text, parameters));
}

const checkAgentsSpec: StatementSpec = {"path":"cypher/check/check-agents.cypher","text":"MATCH (record:Agent)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All agents in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-agents.cypher, a read) */
export async function checkAgents(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkAgentsSpec, await runner.run(checkAgentsSpec.text, parameters));
}

const checkArgumentsSpec: StatementSpec = {"path":"cypher/check/check-arguments.cypher","text":"MATCH (record:Argument)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\nCOLLECT {\nMATCH (record)<-[:PUTS_FORWARD]-(statement)\nWHERE NOT statement.key CONTAINS '#'\nRETURN ['putForwardById', statement.id, statement.marking, statement.reviewRank, null]\n} AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All arguments in the order of their keys, archived states too, with everything that goes out of them. named: the statements that put it forward. (cypher/check/check-arguments.cypher, a read) */
export async function checkArguments(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkArgumentsSpec, await runner.run(checkArgumentsSpec.text, parameters));
}

const checkAssessmentsSpec: StatementSpec = {"path":"cypher/check/check-assessments.cypher","text":"MATCH (record:Assessment)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All assessments in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-assessments.cypher, a read) */
export async function checkAssessments(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkAssessmentsSpec, await runner.run(checkAssessmentsSpec.text, parameters));
}

const checkClaimsSpec: StatementSpec = {"path":"cypher/check/check-claims.cypher","text":"MATCH (record:Claim)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All claims in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-claims.cypher, a read) */
export async function checkClaims(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkClaimsSpec, await runner.run(checkClaimsSpec.text, parameters));
}

const checkHedgesSpec: StatementSpec = {"path":"cypher/check/check-hedges.cypher","text":"MATCH (record:Hedge)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\nCOLLECT {\nMATCH (record)<-[:HEDGED_BY]-(statement)\nWHERE NOT statement.key CONTAINS '#'\nRETURN ['statement', statement.id, statement.marking, null, null]\n} AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All hedges in the order of their keys, archived states too, with everything that goes out of them. named: the statement that it hedges. (cypher/check/check-hedges.cypher, a read) */
export async function checkHedges(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkHedgesSpec, await runner.run(checkHedgesSpec.text, parameters));
}

const checkIdentityJudgementsSpec: StatementSpec = {"path":"cypher/check/check-identity-judgements.cypher","text":"MATCH (record:IdentityJudgement)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\nCOLLECT {\nMATCH (agent:Agent)\nWHERE agent.id = record.byId AND agent.supersededAt IS NOT NULL AND NOT agent.key CONTAINS '#'\nRETURN ['byId', agent.id, agent.marking, agent.reviewRank, null]\n} AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All identity judgements in the order of their keys, archived states too, with everything that goes out of them. named: the judge, whom no relationship leads to. (cypher/check/check-identity-judgements.cypher, a read) */
export async function checkIdentityJudgements(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkIdentityJudgementsSpec, await runner.run(checkIdentityJudgementsSpec.text, parameters));
}

const checkIndexesSpec: StatementSpec = {"path":"cypher/check/check-indexes.cypher","text":"SHOW INDEXES YIELD name, state, owningConstraint\nRETURN name, state, owningConstraint AS constraint","returns":[["name","string"],["state","string"],["constraint","string?"]]};

/** All indexes, and of those that belong to a constraint its name. (cypher/check/check-indexes.cypher, a read) */
export async function checkIndexes(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly name: string; readonly state: string; readonly constraint: string | null })[]> {
  return decodeAll(checkIndexesSpec, await runner.run(checkIndexesSpec.text, parameters));
}

const checkLogSpec: StatementSpec = {"path":"cypher/check/check-log.cypher","text":"MATCH (entry:LogEntry)\nWHERE entry.position > $after AND ($only IS NULL OR entry.recordId IN $only)\nWITH entry ORDER BY entry.position LIMIT $first\nOPTIONAL MATCH (lock:ImportLock {name: 'import'})\nRETURN elementId(entry) AS element, entry.position AS key, entry.kind AS kind, entry.recordId AS record,\nentry.revision AS revision, EXISTS {\nMATCH (state:Agent) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Agent' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Name) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Name' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Activity) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Activity' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Claim) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Claim' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Statement) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Statement' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Source) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Source' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:SourceVersion) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'SourceVersion' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Argument) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Argument' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:Assessment) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'Assessment' AND state.revision = entry.revision RETURN state\nUNION\nMATCH (state:IdentityJudgement) WHERE state.id = entry.recordId AND state.supersededAt > ''\nAND entry.recordLabel = 'IdentityJudgement' AND state.revision = entry.revision RETURN state\n} AS found, lock.position AS position\nORDER BY key","returns":[["element","string"],["key","string"],["kind","any"],["record","string?"],["revision","any"],["found","boolean"],["position","string?"]]};

/** The log in its order, with whether each entry tells of a state that its record has or had, and how far the lock says that the log goes. (cypher/check/check-log.cypher, a read) */
export async function checkLog(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly kind: Value; readonly record: string | null; readonly revision: Value; readonly found: boolean; readonly position: string | null })[]> {
  return decodeAll(checkLogSpec, await runner.run(checkLogSpec.text, parameters));
}

const checkNamesSpec: StatementSpec = {"path":"cypher/check/check-names.cypher","text":"MATCH (record:Name)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All names in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-names.cypher, a read) */
export async function checkNames(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkNamesSpec, await runner.run(checkNamesSpec.text, parameters));
}

const checkNodesSpec: StatementSpec = {"path":"cypher/check/check-nodes.cypher","text":"MATCH (node)\nWITH node, labels(node) AS labels\nWHERE ($only IS NULL OR node.id IN $only)\nAND (size(labels) = 0\nOR any(label IN labels WHERE NOT label IN $known)\nOR (any(label IN labels WHERE label IN $records) AND NOT node.key IS :: STRING NOT NULL))\nRETURN elementId(node) AS element, labels, node.id AS id\nLIMIT $first","returns":[["element","string"],["labels","string[]"],["id","any"]]};

/** Nodes that no other check reaches: with a label that the model does not know, without one, or a record without a key. (cypher/check/check-nodes.cypher, a read) */
export async function checkNodes(runner: Runner, parameters: { readonly known: readonly string[]; readonly records: readonly string[]; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly labels: readonly string[]; readonly id: Value })[]> {
  return decodeAll(checkNodesSpec, await runner.run(checkNodesSpec.text, parameters));
}

const checkPassagesSpec: StatementSpec = {"path":"cypher/check/check-passages.cypher","text":"MATCH (record:Passage)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All passages in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-passages.cypher, a read) */
export async function checkPassages(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkPassagesSpec, await runner.run(checkPassagesSpec.text, parameters));
}

const checkSourceVersionsSpec: StatementSpec = {"path":"cypher/check/check-source-versions.cypher","text":"MATCH (record:SourceVersion)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nrecord { .*, text: CASE WHEN record.text IS :: STRING NOT NULL THEN '' ELSE record.text END } AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All source versions in the order of their keys, archived states too, with everything that goes out of them. The text itself is left out: check-texts reads it. (cypher/check/check-source-versions.cypher, a read) */
export async function checkSourceVersions(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkSourceVersionsSpec, await runner.run(checkSourceVersionsSpec.text, parameters));
}

const checkSourcesSpec: StatementSpec = {"path":"cypher/check/check-sources.cypher","text":"MATCH (record:Source)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\n[] AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All sources in the order of their keys, archived states too, with everything that goes out of them. (cypher/check/check-sources.cypher, a read) */
export async function checkSources(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkSourcesSpec, await runner.run(checkSourcesSpec.text, parameters));
}

const checkStatementsSpec: StatementSpec = {"path":"cypher/check/check-statements.cypher","text":"MATCH (record:Statement)\nWHERE record.key > $after AND ($only IS NULL OR record.id IN $only)\nWITH record ORDER BY record.key LIMIT $first\nRETURN elementId(record) AS element, record.key AS key, labels(record) AS labels,\nproperties(record) AS properties,\n[name IN keys(record) WHERE record[name] IS :: FLOAT NOT NULL] AS floats,\nCOLLECT {\nMATCH (record)-[link]->(target)\nRETURN [type(link), properties(link), elementId(target), labels(target), target.id, target.key, target.marking,\ntarget.reviewRank, target.versionId,\ntarget:Statement AND EXISTS { MATCH (claim:Claim) WHERE claim.id = target.claimId AND claim.supersededAt > '' AND NOT claim:Disputed }]\n} AS out,\nCOLLECT {\nMATCH (record)<-[:REVISION_OF]-(state)\nRETURN [state.revision, state.recordedAt, state.supersededAt, state.key, state.retracted]\n} AS states,\nCOLLECT {\nMATCH (source:Source)\nWHERE source.id = record.sourceId AND source.supersededAt IS NOT NULL AND NOT source.key CONTAINS '#'\nRETURN ['sourceId', source.id, source.marking, source.reviewRank, source.publishedLatest] AS place\nUNION\nMATCH (version:SourceVersion)\nWHERE version.id = record.versionId AND version.supersededAt IS NOT NULL AND NOT version.key CONTAINS '#'\nRETURN ['versionId', version.id, version.marking, null, version.sourceId] AS place\n} AS named\nORDER BY key","returns":[["element","string"],["key","string"],["labels","string[]"],["properties","map"],["floats","string[]"],["out","any[]"],["states","any[]"],["named","any[]"]]};

/** All statements in the order of their keys, archived states too, with everything that goes out of them. named: the source and the version that it names by id; no relationship leads there where it has no passage. (cypher/check/check-statements.cypher, a read) */
export async function checkStatements(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly key: string; readonly labels: readonly string[]; readonly properties: Readonly<Record<string, Value>>; readonly floats: readonly string[]; readonly out: readonly Value[]; readonly states: readonly Value[]; readonly named: readonly Value[] })[]> {
  return decodeAll(checkStatementsSpec, await runner.run(checkStatementsSpec.text, parameters));
}

const checkTextsSpec: StatementSpec = {"path":"cypher/check/check-texts.cypher","text":"MATCH (version:SourceVersion)\nWHERE version.key > $after AND version.text IS NOT NULL AND ($only IS NULL OR version.id IN $only)\nWITH version ORDER BY version.key LIMIT $first\nRETURN elementId(version) AS element, version.id AS id, version.key AS key, version.text AS text,\nversion.sha256 AS sha256, version.length AS length,\nCOLLECT {\nMATCH (version)<-[:IN_VERSION]-(passage:Passage)\nRETURN [elementId(passage), passage.id, passage.exact, passage.start, passage.end] AS quote\nUNION\nMATCH (version)<-[:IN_VERSION]-(:Passage)<-[:ANCHORED_IN]-(:Statement)-[:HEDGED_BY]->(hedge:Hedge)\nRETURN [elementId(hedge), hedge.id, hedge.exact, hedge.start, hedge.end] AS quote\n} AS quotes\nORDER BY key","returns":[["element","string"],["id","string?"],["key","string"],["text","string"],["sha256","any"],["length","any"],["quotes","any[]"]]};

/** The captured texts in the order of their versions' keys, with all that is said to stand in them at an offset. quotes: element, id, exact words, offset of the first UTF-16 unit and offset after the last one. (cypher/check/check-texts.cypher, a read) */
export async function checkTexts(runner: Runner, parameters: { readonly after: string; readonly first: number; readonly only: readonly string[] | null }): Promise<readonly ({ readonly element: string; readonly id: string | null; readonly key: string; readonly text: string; readonly sha256: Value; readonly length: Value; readonly quotes: readonly Value[] })[]> {
  return decodeAll(checkTextsSpec, await runner.run(checkTextsSpec.text, parameters));
}

const archiveSpec: StatementSpec = {"path":"cypher/import/archive.cypher","text":"UNWIND $rows AS row\nMATCH (head)\nWHERE elementId(head) = row.element\nWITH row, head, head.supersededAt AS ended\nSET head.supersededAt = $live\nWITH row, head, ended\nCREATE (archive:$(labels(head)))\nSET archive = head {.*,\nkey: head.key + '#' + toString(head.revision),\nqueueSort: null,\nsupersededAt: CASE WHEN ended < row.recordedAt THEN ended ELSE row.recordedAt END}\nCREATE (archive)-[:REVISION_OF]->(head)\nWITH head, archive\nMATCH (head)-[link]->(target)\nCREATE (archive)-[copy:$(type(link))]->(target)\nSET copy = properties(link)","returns":[]};

/** Keeps the state that a record has had: a copy with its labels, properties and the relationships that lead from it, with `<key>#<revision>` for key, ended at the instant at which the new state begins, or earlier where the record had been retracted. (cypher/import/archive.cypher, a write) */
export async function archive(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<void> {
  await runner.run(archiveSpec.text, parameters);
}

const argumentsOfStatementSpec: StatementSpec = {"path":"cypher/import/arguments-of-statement.cypher","text":"MATCH (record:Argument)\nUSING INDEX record:Argument(putForwardById)\nWHERE record.putForwardById = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .targetId, .putForwardById} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/arguments-of-statement.cypher, a read) */
export async function argumentsOfStatement(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(argumentsOfStatementSpec, await runner.run(argumentsOfStatementSpec.text, parameters));
}

const argumentsOnTargetSpec: StatementSpec = {"path":"cypher/import/arguments-on-target.cypher","text":"MATCH (record:Argument)\nUSING INDEX record:Argument(targetId, recordedSort)\nWHERE record.targetId = $id AND record.recordedSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .targetId, .putForwardById} AS record,\n[] AS between, record.recordedSort AS place\nORDER BY record.targetId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/arguments-on-target.cypher, a read) */
export async function argumentsOnTarget(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(argumentsOnTargetSpec, await runner.run(argumentsOnTargetSpec.text, parameters));
}

const assessmentsOfAgentSpec: StatementSpec = {"path":"cypher/import/assessments-of-agent.cypher","text":"MATCH (record:Assessment)\nWHERE record.byId = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .byId, .targetId} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/assessments-of-agent.cypher, a read) */
export async function assessmentsOfAgent(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(assessmentsOfAgentSpec, await runner.run(assessmentsOfAgentSpec.text, parameters));
}

const assessmentsOfTargetSpec: StatementSpec = {"path":"cypher/import/assessments-of-target.cypher","text":"MATCH (record:Assessment)\nUSING INDEX record:Assessment(targetId)\nWHERE record.targetId = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .byId, .targetId} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/assessments-of-target.cypher, a read) */
export async function assessmentsOfTarget(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(assessmentsOfTargetSpec, await runner.run(assessmentsOfTargetSpec.text, parameters));
}

const claimsOfSpec: StatementSpec = {"path":"cypher/import/claims-of.cypher","text":"MATCH (record:Attribution)\nUSING INDEX record:Attribution(ofId, recordedSort)\nWHERE record.ofId = $id AND record.recordedSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .ofId, .toId} AS record,\n[] AS between, record.recordedSort AS place\nORDER BY record.ofId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/claims-of.cypher, a read) */
export async function claimsOf(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(claimsOfSpec, await runner.run(claimsOfSpec.text, parameters));
}

const claimsToSpec: StatementSpec = {"path":"cypher/import/claims-to.cypher","text":"MATCH (record:Attribution)\nUSING INDEX record:Attribution(toId, recordedSort)\nWHERE record.toId = $id AND record.recordedSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .ofId, .toId} AS record,\n[] AS between, record.recordedSort AS place\nORDER BY record.toId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/claims-to.cypher, a read) */
export async function claimsTo(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(claimsToSpec, await runner.run(claimsToSpec.text, parameters));
}

const clearSpec: StatementSpec = {"path":"cypher/import/clear.cypher","text":"UNWIND $rows AS row\nMATCH (record)\nWHERE elementId(record) = row.element\nREMOVE record:$(row.otherLabels)\nSET record:$(row.labels), record = row.properties\nWITH record\nMATCH (record)-[link]->()\nWHERE NOT type(link) IN ['RELATED', 'PUTS_FORWARD']\nDELETE link","returns":[]};

/** Takes from records what their new state brings anew: second labels, properties, and the relationships that are part of the record. RELATED and PUTS_FORWARD are records of their own, and stay. (cypher/import/clear.cypher, a write) */
export async function clear(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<void> {
  await runner.run(clearSpec.text, parameters);
}

const createPassagesSpec: StatementSpec = {"path":"cypher/import/create-passages.cypher","text":"UNWIND $rows AS row\nCREATE (passage:Passage {\nid: row[0],\nkey: row[1],\ncontentHash: row[2],\nmarking: row[3],\nownMarking: row[4],\nexact: row[5],\nprefix: row[6],\nsuffix: row[7],\nstart: row[8],\nend: row[9],\nversionId: row[10],\nrevision: 1,\nrecordedAt: $recordedAt,\nsupersededAt: $live\n})\nWITH row, passage\nMATCH (version)\nWHERE elementId(version) = row[11][0][0]\nCREATE (passage)-[:IN_VERSION]->(version)\nRETURN passage.id AS id, elementId(passage) AS element","returns":[["id","string"],["element","string"]]};

/** Writes new passages with the relationships that lead from them. A row is a list: the values in the order of src/ingest/columns.ts, then the links, each a list of where it leads, its type and its properties. (cypher/import/create-passages.cypher, a write) */
export async function createPassages(runner: Runner, parameters: { readonly rows: readonly Value[]; readonly recordedAt: string; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string })[]> {
  return decodeAll(createPassagesSpec, await runner.run(createPassagesSpec.text, parameters));
}

const createRelatedSpec: StatementSpec = {"path":"cypher/import/create-related.cypher","text":"UNWIND $rows AS row\nMATCH (from:Statement {id: row.from, supersededAt: $live})\nWITH row, from\nMATCH (to:Statement {id: row.to, supersededAt: $live})\nCALL (row, from, to) {\nMATCH (from)-[old:RELATED {kind: row.properties.kind, supersededAt: $live}]->(to)\nSET old.supersededAt = row.properties.recordedAt\n}\nCREATE (from)-[link:RELATED]->(to)\nSET link = row.properties\nRETURN count(link) AS links","returns":[["links","integer"]]};

/** Writes relations between statements; one that takes the place of another ends it. (cypher/import/create-related.cypher, a write) */
export async function createRelated(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<readonly ({ readonly links: number })[]> {
  return decodeAll(createRelatedSpec, await runner.run(createRelatedSpec.text, parameters));
}

const createStatementsSpec: StatementSpec = {"path":"cypher/import/create-statements.cypher","text":"UNWIND $rows AS row\nCREATE (statement:Statement {\nid: row[0],\nkey: row[1],\ncontentHash: row[2],\nmarking: row[3],\nownMarking: row[4],\nreview: row[5],\nreviewRank: row[6],\norigin: row[7],\nact: row[8],\nstance: row[9],\ncertainty: row[10],\nquotation: row[11],\nspeakerAsWritten: row[12],\nconfidenceAsWritten: row[13],\nconfidenceScale: row[14],\nconfidenceValue: row[15],\nconfidenceInferredScale: row[16],\nattributionType: row[17],\nsaidEarliest: row[18],\nsaidLatest: row[19],\nsaidAsWritten: row[20],\nsaidInferred: row[21],\nhopStated: row[22],\nclaimId: row[23],\nspeakerId: row[24],\nsourceId: row[25],\nversionId: row[26],\nsaidBy: row[27],\nsaidSort: row[28],\nqueueSort: row[29],\nrevision: 1,\nrecordedAt: $recordedAt,\nsupersededAt: $live,\nrecordedSort: $recordedAt + '~' + row[0]\n})\nSET statement:$(CASE row[9] WHEN 'DENIES' THEN ['Denial'] ELSE [] END)\nWITH row, statement\nUNWIND row[30] AS link\nMATCH (target)\nWHERE elementId(target) = link[0]\nCREATE (statement)-[drawn:$(link[1])]->(target)\nSET drawn = link[2]","returns":[]};

/** Writes new statements with the relationships that lead from them. A row is a list: the values in the order of src/ingest/columns.ts, then the links, each a list of where it leads, its type and its properties. (cypher/import/create-statements.cypher, a write) */
export async function createStatements(runner: Runner, parameters: { readonly rows: readonly Value[]; readonly recordedAt: string; readonly live: string }): Promise<void> {
  await runner.run(createStatementsSpec.text, parameters);
}

const createSpec: StatementSpec = {"path":"cypher/import/create.cypher","text":"UNWIND $rows AS row\nCREATE (record:$(row.labels))\nSET record = row.properties\nWITH row, record\nCALL (row, record) {\nUNWIND row.links AS link\nMATCH (target)\nWHERE elementId(target) = link.to\nCREATE (record)-[drawn:$(link.type)]->(target)\nSET drawn = link.properties\n}\nRETURN record.id AS id, elementId(record) AS element","returns":[["id","string"],["element","string"]]};

/** Writes new records of any label, with the relationships that lead from them to records that are there. Labels and types come from the program's own lists, never from a file or a request. (cypher/import/create.cypher, a write) */
export async function create(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<readonly ({ readonly id: string; readonly element: string })[]> {
  return decodeAll(createSpec, await runner.run(createSpec.text, parameters));
}

const disputeByArgumentsSpec: StatementSpec = {"path":"cypher/import/dispute-by-arguments.cypher","text":"UNWIND $ids AS id\nMATCH (state:Argument)\nWHERE state.id = id AND state.supersededAt > '' AND state.kind <> 'SUPPORT'\nWITH DISTINCT state.targetId AS claimId\nMATCH (claim:Claim)\nWHERE claim.id = claimId AND claim.supersededAt > '' AND NOT claim:Disputed\nSET claim:Disputed","returns":[]};

/** Labels the claims as disputed that these arguments attack. (cypher/import/dispute-by-arguments.cypher, a write) */
export async function disputeByArguments(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(disputeByArgumentsSpec.text, parameters);
}

const disputeByClaimsSpec: StatementSpec = {"path":"cypher/import/dispute-by-claims.cypher","text":"UNWIND $ids AS id\nMATCH (state:Claim)\nWHERE state.id = id AND state.supersededAt > ''\nMATCH (state)-[:CONTRADICTS|ENTAILS]-(other:Claim)\nUNWIND [state.id, other.id] AS end\nWITH DISTINCT end\nMATCH (claim:Claim)\nWHERE claim.id = end AND claim.supersededAt > '' AND NOT claim:Disputed\nSET claim:Disputed","returns":[]};

/** Labels these claims as disputed where they contradict or entail others, or others do so to them, and those others. (cypher/import/dispute-by-claims.cypher, a write) */
export async function disputeByClaims(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(disputeByClaimsSpec.text, parameters);
}

const disputeByStatementsSpec: StatementSpec = {"path":"cypher/import/dispute-by-statements.cypher","text":"UNWIND $ids AS id\nMATCH (state:Statement)\nWHERE state.id = id AND state.supersededAt > ''\nCALL (state) {\nWITH state WHERE state.stance = 'DENIES' OR state.act = 'DECLINE_TO_COMMENT'\nRETURN state.claimId AS claimId\nUNION\nMATCH (state)-[step:ANSWERS|RETRACTS|CORRECTS]-(other:Statement)\nWHERE coalesce(step.aspect, '') <> 'CONTENT'\nUNWIND [state.id, other.id] AS end\nMATCH (any:Statement)\nWHERE any.id = end AND any.supersededAt > ''\nRETURN any.claimId AS claimId\n}\nWITH DISTINCT claimId WHERE claimId IS NOT NULL\nMATCH (claim:Claim)\nWHERE claim.id = claimId AND claim.supersededAt > '' AND NOT claim:Disputed\nSET claim:Disputed","returns":[]};

/** Labels the claims that these statements may make disputed: those that they deny or decline to comment on, and the claims of two statements of which one takes the other back, or answers more than its content. All their revisions count. (cypher/import/dispute-by-statements.cypher, a write) */
export async function disputeByStatements(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(disputeByStatementsSpec.text, parameters);
}

const drawSpec: StatementSpec = {"path":"cypher/import/draw.cypher","text":"UNWIND $rows AS row\nMATCH (record)\nWHERE elementId(record) = row.from\nWITH row, record\nMATCH (target)\nWHERE elementId(target) = row.to\nCREATE (record)-[drawn:$(row.type)]->(target)\nSET drawn = row.properties","returns":[]};

/** Leads records to others, by relationships of any type that the program has. (cypher/import/draw.cypher, a write) */
export async function draw(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<void> {
  await runner.run(drawSpec.text, parameters);
}

const exportActivitiesSpec: StatementSpec = {"path":"cypher/import/export-activities.cypher","text":"MATCH (record:Activity)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Activity)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all activities as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-activities.cypher, a read) */
export async function exportActivities(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportActivitiesSpec, await runner.run(exportActivitiesSpec.text, parameters));
}

const exportAgentsSpec: StatementSpec = {"path":"cypher/import/export-agents.cypher","text":"MATCH (record:Agent)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Agent)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all agents as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-agents.cypher, a read) */
export async function exportAgents(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportAgentsSpec, await runner.run(exportAgentsSpec.text, parameters));
}

const exportArgumentsSpec: StatementSpec = {"path":"cypher/import/export-arguments.cypher","text":"MATCH (record:Argument)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Argument)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all arguments as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-arguments.cypher, a read) */
export async function exportArguments(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportArgumentsSpec, await runner.run(exportArgumentsSpec.text, parameters));
}

const exportAssessmentsSpec: StatementSpec = {"path":"cypher/import/export-assessments.cypher","text":"MATCH (record:Assessment)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Assessment)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all assessments as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-assessments.cypher, a read) */
export async function exportAssessments(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportAssessmentsSpec, await runner.run(exportAssessmentsSpec.text, parameters));
}

const exportClaimsSpec: StatementSpec = {"path":"cypher/import/export-claims.cypher","text":"MATCH (record:Claim)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Claim)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all claims as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-claims.cypher, a read) */
export async function exportClaims(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportClaimsSpec, await runner.run(exportClaimsSpec.text, parameters));
}

const exportJudgementsSpec: StatementSpec = {"path":"cypher/import/export-judgements.cypher","text":"MATCH (record:IdentityJudgement)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:IdentityJudgement)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all judgements as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-judgements.cypher, a read) */
export async function exportJudgements(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportJudgementsSpec, await runner.run(exportJudgementsSpec.text, parameters));
}

const exportNamesSpec: StatementSpec = {"path":"cypher/import/export-names.cypher","text":"MATCH (record:Name)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Name)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all names as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-names.cypher, a read) */
export async function exportNames(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportNamesSpec, await runner.run(exportNamesSpec.text, parameters));
}

const exportPassagesSpec: StatementSpec = {"path":"cypher/import/export-passages.cypher","text":"MATCH (record:Passage)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Passage)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all passages as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-passages.cypher, a read) */
export async function exportPassages(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportPassagesSpec, await runner.run(exportPassagesSpec.text, parameters));
}

const exportSourcesSpec: StatementSpec = {"path":"cypher/import/export-sources.cypher","text":"MATCH (record:Source)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Source)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all sources as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-sources.cypher, a read) */
export async function exportSources(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportSourcesSpec, await runner.run(exportSourcesSpec.text, parameters));
}

const exportStatementsSpec: StatementSpec = {"path":"cypher/import/export-statements.cypher","text":"MATCH (record:Statement)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) WHERE type(link) <> 'HEDGED_BY' | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:Statement)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt,\nCOLLECT {\nMATCH (record)-[:HEDGED_BY]->(head)\nMATCH (hedge:Hedge)\nWHERE hedge.id = head.id AND hedge.recordedAt <= $known AND hedge.supersededAt > $known\nRETURN {type: 'HEDGED_BY', to: hedge.id, properties: properties(hedge)}\n} AS hedges\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"],["hedges","map[]"]]};

/** A page of all statements as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-statements.cypher, a read) */
export async function exportStatements(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string; readonly hedges: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(exportStatementsSpec, await runner.run(exportStatementsSpec.text, parameters));
}

const exportVersionsSpec: StatementSpec = {"path":"cypher/import/export-versions.cypher","text":"MATCH (record:SourceVersion)\nWHERE record.id > $after AND record.recordedAt <= $known AND record.supersededAt > $known\nWITH record ORDER BY record.id LIMIT $first\nRETURN record.id AS id, properties(record) AS record,\n[(record)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links,\ncoalesce(COLLECT {\nMATCH (first:SourceVersion)\nWHERE record.revision > 1 AND first.id = record.id AND first.supersededAt > '' AND first.revision = 1\nRETURN first.recordedAt\n}[0], record.recordedAt) AS firstRecordedAt\nORDER BY id","returns":[["id","string"],["record","map"],["links","map[]"],["firstRecordedAt","string"]]};

/** A page of all versions as the graph had recorded them at an instant, whatever their marking and review, and when each was first recorded. (cypher/import/export-versions.cypher, a read) */
export async function exportVersions(runner: Runner, parameters: { readonly after: string; readonly known: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[]; readonly firstRecordedAt: string })[]> {
  return decodeAll(exportVersionsSpec, await runner.run(exportVersionsSpec.text, parameters));
}

const findActivitiesSpec: StatementSpec = {"path":"cypher/import/find-activities.cypher","text":"CALL () {\nUNWIND $keys AS key\nMATCH (head:Activity {key: key})\nRETURN head\nUNION\nUNWIND $names AS name\nMATCH (head:Activity {sameName: name})\nUSING INDEX head:Activity(sameName)\nWHERE head.supersededAt = $live\nRETURN head\nUNION\nUNWIND $ids AS id\nMATCH (head:Activity {id: id, supersededAt: $live})\nRETURN head\n}\nRETURN head.key AS key, head.id AS id, head.externalKey AS externalKey, head.sameName AS sameName,\nhead.supersededAt AS supersededAt","returns":[["key","string"],["id","string"],["externalKey","string?"],["sameName","string"],["supersededAt","string"]]};

/** The activities that an import may mean: by key, by kind and name, or by id. Newest states only: those of before bear `#` in their key. (cypher/import/find-activities.cypher, a read) */
export async function findActivities(runner: Runner, parameters: { readonly keys: readonly string[]; readonly names: readonly string[]; readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly key: string; readonly id: string; readonly externalKey: string | null; readonly sameName: string; readonly supersededAt: string })[]> {
  return decodeAll(findActivitiesSpec, await runner.run(findActivitiesSpec.text, parameters));
}

const findAgentsSpec: StatementSpec = {"path":"cypher/import/find-agents.cypher","text":"CALL () {\nUNWIND $keys AS key\nMATCH (head:Agent {key: key})\nRETURN head\nUNION\nUNWIND $names AS name\nMATCH (head:Agent {sameName: name})\nUSING INDEX head:Agent(sameName)\nWHERE head.supersededAt = $live\nRETURN head\nUNION\nUNWIND $ids AS id\nMATCH (head:Agent {id: id, supersededAt: $live})\nRETURN head\n}\nRETURN head.key AS key, head.id AS id, head.externalKey AS externalKey, head.sameName AS sameName,\nhead.supersededAt AS supersededAt","returns":[["key","string"],["id","string"],["externalKey","string?"],["sameName","string"],["supersededAt","string"]]};

/** The agents that an import may mean: by key, by kind and name, or by id. Newest states only: those of before bear `#` in their key. (cypher/import/find-agents.cypher, a read) */
export async function findAgents(runner: Runner, parameters: { readonly keys: readonly string[]; readonly names: readonly string[]; readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly key: string; readonly id: string; readonly externalKey: string | null; readonly sameName: string; readonly supersededAt: string })[]> {
  return decodeAll(findAgentsSpec, await runner.run(findAgentsSpec.text, parameters));
}

const hedgesOfStatementSpec: StatementSpec = {"path":"cypher/import/hedges-of-statement.cypher","text":"MATCH (:Statement {id: $id, supersededAt: $live})-[:HEDGED_BY]->(record:Hedge)\nWHERE record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/hedges-of-statement.cypher, a read) */
export async function hedgesOfStatement(runner: Runner, parameters: { readonly id: string; readonly after: string; readonly live: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(hedgesOfStatementSpec, await runner.run(hedgesOfStatementSpec.text, parameters));
}

const judgementsOfJudgeSpec: StatementSpec = {"path":"cypher/import/judgements-of-judge.cypher","text":"MATCH (record:IdentityJudgement)\nWHERE record.byId = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .byId} AS record,\n[(record)-[:BETWEEN]->(agent) | agent.id] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/judgements-of-judge.cypher, a read) */
export async function judgementsOfJudge(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(judgementsOfJudgeSpec, await runner.run(judgementsOfJudgeSpec.text, parameters));
}

const judgementsOnAgentSpec: StatementSpec = {"path":"cypher/import/judgements-on-agent.cypher","text":"MATCH (:Agent {id: $id, supersededAt: $live})<-[:BETWEEN]-(record:IdentityJudgement)\nWHERE record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .byId} AS record,\n[(record)-[:BETWEEN]->(agent) | agent.id] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/judgements-on-agent.cypher, a read) */
export async function judgementsOnAgent(runner: Runner, parameters: { readonly id: string; readonly after: string; readonly live: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(judgementsOnAgentSpec, await runner.run(judgementsOnAgentSpec.text, parameters));
}

const knownActivitiesSpec: StatementSpec = {"path":"cypher/import/known-activities.cypher","text":"CALL () {\nUNWIND $keys AS key\nMATCH (head:Activity {key: key})\nRETURN head\nUNION\nUNWIND $ids AS id\nMATCH (head:Activity {id: id, supersededAt: $live})\nRETURN head\n}\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The activities that the graph has under these keys or ids: their newest states, whole, to be united with what names them again. (cypher/import/known-activities.cypher, a read) */
export async function knownActivities(runner: Runner, parameters: { readonly keys: readonly string[]; readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownActivitiesSpec, await runner.run(knownActivitiesSpec.text, parameters));
}

const knownAgentsSpec: StatementSpec = {"path":"cypher/import/known-agents.cypher","text":"CALL () {\nUNWIND $keys AS key\nMATCH (head:Agent {key: key})\nRETURN head\nUNION\nUNWIND $ids AS id\nMATCH (head:Agent {id: id, supersededAt: $live})\nRETURN head\n}\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The agents that the graph has under these keys or ids: their newest states, whole, to be united with what names them again. (cypher/import/known-agents.cypher, a read) */
export async function knownAgents(runner: Runner, parameters: { readonly keys: readonly string[]; readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownAgentsSpec, await runner.run(knownAgentsSpec.text, parameters));
}

const knownArgumentsSpec: StatementSpec = {"path":"cypher/import/known-arguments.cypher","text":"UNWIND $keys AS key\nMATCH (head:Argument {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"]]};

/** The arguments that the graph has under these keys: their newest states, as far as it takes to see whether they changed. (cypher/import/known-arguments.cypher, a read) */
export async function knownArguments(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null })[]> {
  return decodeAll(knownArgumentsSpec, await runner.run(knownArgumentsSpec.text, parameters));
}

const knownAssessmentsSpec: StatementSpec = {"path":"cypher/import/known-assessments.cypher","text":"UNWIND $keys AS key\nMATCH (head:Assessment {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"]]};

/** The assessments that the graph has under these keys: their newest states, as far as it takes to see whether they changed. (cypher/import/known-assessments.cypher, a read) */
export async function knownAssessments(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null })[]> {
  return decodeAll(knownAssessmentsSpec, await runner.run(knownAssessmentsSpec.text, parameters));
}

const knownClaimsSpec: StatementSpec = {"path":"cypher/import/known-claims.cypher","text":"UNWIND $keys AS key\nMATCH (head:Claim {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The claims that the graph has under these keys: their newest states, whole, to be united with what names them again. (cypher/import/known-claims.cypher, a read) */
export async function knownClaims(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownClaimsSpec, await runner.run(knownClaimsSpec.text, parameters));
}

const knownHedgesSpec: StatementSpec = {"path":"cypher/import/known-hedges.cypher","text":"UNWIND $keys AS key\nMATCH (head:Hedge {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"]]};

/** The hedges that the graph has under these keys: their newest states, as far as it takes to see whether they changed. (cypher/import/known-hedges.cypher, a read) */
export async function knownHedges(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null })[]> {
  return decodeAll(knownHedgesSpec, await runner.run(knownHedgesSpec.text, parameters));
}

const knownJudgementsSpec: StatementSpec = {"path":"cypher/import/known-judgements.cypher","text":"UNWIND $keys AS key\nMATCH (head:IdentityJudgement {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"]]};

/** The judgements that the graph has under these keys: their newest states, as far as it takes to see whether they changed. (cypher/import/known-judgements.cypher, a read) */
export async function knownJudgements(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null })[]> {
  return decodeAll(knownJudgementsSpec, await runner.run(knownJudgementsSpec.text, parameters));
}

const knownNamesSpec: StatementSpec = {"path":"cypher/import/known-names.cypher","text":"UNWIND $keys AS key\nMATCH (head:Name {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The names that the graph has under these keys: their newest states, whole, to be united with what names them again. (cypher/import/known-names.cypher, a read) */
export async function knownNames(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownNamesSpec, await runner.run(knownNamesSpec.text, parameters));
}

const knownPassagesSpec: StatementSpec = {"path":"cypher/import/known-passages.cypher","text":"UNWIND $keys AS key\nMATCH (head:Passage {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The passages that the graph has under these keys: their newest states, whole, to be united with what names them again. (cypher/import/known-passages.cypher, a read) */
export async function knownPassages(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownPassagesSpec, await runner.run(knownPassagesSpec.text, parameters));
}

const knownRelatedSpec: StatementSpec = {"path":"cypher/import/known-related.cypher","text":"UNWIND $rows AS row\nMATCH (from:Statement {id: row.from, supersededAt: $live})-[link:RELATED {kind: row.kind, supersededAt: $live}]->(to:Statement {id: row.to})\nRETURN row.key AS key, elementId(link) AS element, link.statedBy AS statedBy, link.marking AS marking,\nlink.review AS review, link.origin AS origin, link.recordedAt AS recordedAt","returns":[["key","string"],["element","string?"],["statedBy","string?"],["marking","integer?"],["review","string?"],["origin","string?"],["recordedAt","string?"]]};

/** The live relations between statements that an import names again. (cypher/import/known-related.cypher, a read) */
export async function knownRelated(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<readonly ({ readonly key: string; readonly element: string | null; readonly statedBy: string | null; readonly marking: number | null; readonly review: string | null; readonly origin: string | null; readonly recordedAt: string | null })[]> {
  return decodeAll(knownRelatedSpec, await runner.run(knownRelatedSpec.text, parameters));
}

const knownSourcesSpec: StatementSpec = {"path":"cypher/import/known-sources.cypher","text":"UNWIND $keys AS key\nMATCH (head:Source {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The sources that the graph has under these keys: their newest states, whole, to be united with what names them again. (cypher/import/known-sources.cypher, a read) */
export async function knownSources(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownSourcesSpec, await runner.run(knownSourcesSpec.text, parameters));
}

const knownStatementsSpec: StatementSpec = {"path":"cypher/import/known-statements.cypher","text":"UNWIND $keys AS key\nMATCH (head:Statement {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"]]};

/** The statements that the graph has under these keys: their newest states, as far as it takes to see whether they changed. (cypher/import/known-statements.cypher, a read) */
export async function knownStatements(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null })[]> {
  return decodeAll(knownStatementsSpec, await runner.run(knownStatementsSpec.text, parameters));
}

const knownVersionsSpec: StatementSpec = {"path":"cypher/import/known-versions.cypher","text":"UNWIND $keys AS key\nMATCH (head:SourceVersion {key: key})\nRETURN head.id AS id, elementId(head) AS element, head.key AS key, head.contentHash AS contentHash,\nhead.revision AS revision, head.recordedAt AS recordedAt, head.supersededAt AS supersededAt,\nhead.marking AS marking, head.reviewRank AS reviewRank,\nproperties(head) AS record,\n[(head)-[link]->(target) | {type: type(link), to: target.id, properties: properties(link)}] AS links","returns":[["id","string"],["element","string"],["key","string"],["contentHash","string"],["revision","integer"],["recordedAt","string"],["supersededAt","string"],["marking","integer"],["reviewRank","integer?"],["record","map"],["links","map[]"]]};

/** The versions that the graph has under these keys: their newest states, whole, to be united with what names them again. (cypher/import/known-versions.cypher, a read) */
export async function knownVersions(runner: Runner, parameters: { readonly keys: readonly string[] }): Promise<readonly ({ readonly id: string; readonly element: string; readonly key: string; readonly contentHash: string; readonly revision: number; readonly recordedAt: string; readonly supersededAt: string; readonly marking: number; readonly reviewRank: number | null; readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(knownVersionsSpec, await runner.run(knownVersionsSpec.text, parameters));
}

const logWindowSpec: StatementSpec = {"path":"cypher/import/log-window.cypher","text":"MATCH (entry:LogEntry)\nWHERE entry.position > $after AND entry.position < $sealed + '\\u007f'\nRETURN left(entry.position, 24) AS instant\nORDER BY entry.position SKIP $skip LIMIT 1","returns":[["instant","string"]]};

/** The instant of the entry that stands so many entries behind a place of the log; none where there are fewer. (cypher/import/log-window.cypher, a read) */
export async function logWindow(runner: Runner, parameters: { readonly after: string; readonly sealed: string; readonly skip: number }): Promise<readonly ({ readonly instant: string })[]> {
  return decodeAll(logWindowSpec, await runner.run(logWindowSpec.text, parameters));
}

const markStaleSpec: StatementSpec = {"path":"cypher/import/mark-stale.cypher","text":"UNWIND $ids AS id\nMERGE (stale:StaleInput {id: id})\nSET stale.marks = coalesce(stale.marks, 0) + 1","returns":[]};

/** Notes that what was worked out from these records must be worked out again, in the transaction that changed them: an import that is killed before it gets to it leaves the note for the next one. (cypher/import/mark-stale.cypher, a write) */
export async function markStale(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(markStaleSpec.text, parameters);
}

const namesOfAgentSpec: StatementSpec = {"path":"cypher/import/names-of-agent.cypher","text":"MATCH (record:Name)\nUSING INDEX record:Name(agentId, nameSort)\nWHERE record.agentId = $id AND record.nameSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .agentId} AS record,\n[] AS between, record.nameSort AS place\nORDER BY record.agentId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/names-of-agent.cypher, a read) */
export async function namesOfAgent(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(namesOfAgentSpec, await runner.run(namesOfAgentSpec.text, parameters));
}

const passagesOfVersionSpec: StatementSpec = {"path":"cypher/import/passages-of-version.cypher","text":"MATCH (record:Passage)\nUSING INDEX record:Passage(versionId)\nWHERE record.versionId = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .versionId} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/passages-of-version.cypher, a read) */
export async function passagesOfVersion(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(passagesOfVersionSpec, await runner.run(passagesOfVersionSpec.text, parameters));
}

const putForwardSpec: StatementSpec = {"path":"cypher/import/put-forward.cypher","text":"UNWIND $rows AS row\nMATCH (statement)\nWHERE elementId(statement) = row.from\nWITH row, statement\nMATCH (argument)\nWHERE elementId(argument) = row.to\nMERGE (statement)-[:PUTS_FORWARD]->(argument)","returns":[]};

/** Leads statements to the arguments that they put forward. (cypher/import/put-forward.cypher, a write) */
export async function putForward(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<void> {
  await runner.run(putForwardSpec.text, parameters);
}

const raiseEarlierSpec: StatementSpec = {"path":"cypher/import/raise-earlier.cypher","text":"UNWIND $rows AS row\nMATCH (head)\nWHERE elementId(head) = row.element\nMATCH (archive)-[:REVISION_OF]->(head)\nWHERE archive.ownMarking < row.marking\nSET archive.ownMarking = row.marking,\narchive.marking = CASE WHEN archive.marking < row.marking THEN row.marking ELSE archive.marking END","returns":[]};

/** Raises the marking of the earlier states of records to that of their new state: who may not see a record today does not see what it was, either. A marking that is lowered leaves them as they were: their words were marked as they are. (cypher/import/raise-earlier.cypher, a write) */
export async function raiseEarlier(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[] }): Promise<void> {
  await runner.run(raiseEarlierSpec.text, parameters);
}

const readLockSpec: StatementSpec = {"path":"cypher/import/read-lock.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nRETURN lock.owner AS owner, lock.since AS since","returns":[["owner","string?"],["since","integer?"]]};

/** Who has held the import lock last, and from which turn on nobody else has. (cypher/import/read-lock.cypher, a read) */
export async function readLock(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly owner: string | null; readonly since: number | null })[]> {
  return decodeAll(readLockSpec, await runner.run(readLockSpec.text, parameters));
}

const readLogSpec: StatementSpec = {"path":"cypher/import/read-log.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nRETURN lock.position AS position, lock.sealed AS sealed","returns":[["position","string?"],["sealed","string?"]]};

/** How far the log goes: the last position that was given, and the one up to which all of it is there to be read. (cypher/import/read-log.cypher, a read) */
export async function readLog(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly position: string | null; readonly sealed: string | null })[]> {
  return decodeAll(readLogSpec, await runner.run(readLogSpec.text, parameters));
}

const retireHedgesSpec: StatementSpec = {"path":"cypher/import/retire-hedges.cypher","text":"UNWIND $rows AS row\nMATCH (statement)-[:HEDGED_BY]->(hedge:Hedge)\nWHERE elementId(statement) = row.element AND NOT hedge.id IN row.hedges AND hedge.supersededAt = $live\nSET hedge.supersededAt = row.recordedAt","returns":[]};

/** Ends the hedges that statements no longer have. (cypher/import/retire-hedges.cypher, a write) */
export async function retireHedges(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<void> {
  await runner.run(retireHedgesSpec.text, parameters);
}

const sealLogSpec: StatementSpec = {"path":"cypher/import/seal-log.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nSET lock.seals = coalesce(lock.seals, 0) + 1\nSET lock.sealed = lock.position\nRETURN lock.sealed AS sealed","returns":[["sealed","string?"]]};

/** Seals the log up to its last position. Whoever holds the lock knows that every transaction before has come to its end: its entries, and what they tell of, are in all indexes. The first property is written to take the lock before the position is read. (cypher/import/seal-log.cypher, a write) */
export async function sealLog(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly sealed: string | null })[]> {
  return decodeAll(sealLogSpec, await runner.run(sealLogSpec.text, parameters));
}

const setInForceSpec: StatementSpec = {"path":"cypher/import/set-in-force.cypher","text":"UNWIND $rows AS row\nMATCH (record)\nWHERE elementId(record) = row.element\nSET record += row.properties\nWITH record WHERE record.supersededAt = $live\nRETURN record.id AS id, record.revision AS revision, record.recordedAt AS recordedAt, record.marking AS marking","returns":[["id","string"],["revision","integer"],["recordedAt","string"],["marking","integer"]]};

/** Writes what is in force for records after something that they are made from has changed. Told are those that are live. (cypher/import/set-in-force.cypher, a write) */
export async function setInForce(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly revision: number; readonly recordedAt: string; readonly marking: number })[]> {
  return decodeAll(setInForceSpec, await runner.run(setInForceSpec.text, parameters));
}

const setInstantSpec: StatementSpec = {"path":"cypher/import/set-instant.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nSET lock.instant = $instant","returns":[]};

/** Keeps the instant of the newest import: the next one is later, whatever the clock says. (cypher/import/set-instant.cypher, a write) */
export async function setInstant(runner: Runner, parameters: { readonly instant: string }): Promise<void> {
  await runner.run(setInstantSpec.text, parameters);
}

const staleSpec: StatementSpec = {"path":"cypher/import/stale.cypher","text":"MATCH (stale:StaleInput)\nRETURN stale.id AS id, stale.marks AS marks\nORDER BY id\nLIMIT 1000","returns":[["id","string"],["marks","integer"]]};

/** The records whose change was not passed on yet. (cypher/import/stale.cypher, a read) */
export async function stale(runner: Runner, parameters: Readonly<Record<string, never>>): Promise<readonly ({ readonly id: string; readonly marks: number })[]> {
  return decodeAll(staleSpec, await runner.run(staleSpec.text, parameters));
}

const statementsOfClaimSpec: StatementSpec = {"path":"cypher/import/statements-of-claim.cypher","text":"MATCH (record:Statement)\nUSING INDEX record:Statement(claimId, saidSort)\nWHERE record.claimId = $id AND record.saidSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .sourceId, .speakerId, .claimId, .saidLatest, .saidBy, .saidSort} AS record,\n[] AS between, record.saidSort AS place\nORDER BY record.claimId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/statements-of-claim.cypher, a read) */
export async function statementsOfClaim(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(statementsOfClaimSpec, await runner.run(statementsOfClaimSpec.text, parameters));
}

const statementsOfSourceSpec: StatementSpec = {"path":"cypher/import/statements-of-source.cypher","text":"MATCH (record:Statement)\nUSING INDEX record:Statement(sourceId, saidSort)\nWHERE record.sourceId = $id AND record.saidSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .sourceId, .speakerId, .claimId, .saidLatest, .saidBy, .saidSort} AS record,\n[] AS between, record.saidSort AS place\nORDER BY record.sourceId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/statements-of-source.cypher, a read) */
export async function statementsOfSource(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(statementsOfSourceSpec, await runner.run(statementsOfSourceSpec.text, parameters));
}

const statementsOfSpeakerSpec: StatementSpec = {"path":"cypher/import/statements-of-speaker.cypher","text":"MATCH (record:Statement)\nUSING INDEX record:Statement(speakerId, saidSort)\nWHERE record.speakerId = $id AND record.saidSort >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .review, .reviewRank, .sourceId, .speakerId, .claimId, .saidLatest, .saidBy, .saidSort} AS record,\n[] AS between, record.saidSort AS place\nORDER BY record.speakerId, place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/statements-of-speaker.cypher, a read) */
export async function statementsOfSpeaker(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(statementsOfSpeakerSpec, await runner.run(statementsOfSpeakerSpec.text, parameters));
}

const takeLockSpec: StatementSpec = {"path":"cypher/import/take-lock.cypher","text":"MERGE (lock:ImportLock {name: 'import'})\nSET lock.turn = coalesce(lock.turn, 0) + 1\nSET lock.since = CASE WHEN lock.owner = $owner THEN lock.since ELSE lock.turn END\nSET lock.owner = $owner, lock.sealed = lock.position\nRETURN lock.turn AS turn, lock.since AS since, lock.instant AS lastInstant, lock.position AS lastPosition","returns":[["turn","integer"],["since","integer"],["lastInstant","string?"],["lastPosition","string?"]]};

/** Takes the lock that keeps imports from writing into each other's reading. It is held to the end of the transaction. `turn` counts the transactions that have held it; `since` is the turn from which on nobody but `owner` has. What was logged by those before is all there by now, so the log is sealed up to its last position. (cypher/import/take-lock.cypher, a write) */
export async function takeLock(runner: Runner, parameters: { readonly owner: string }): Promise<readonly ({ readonly turn: number; readonly since: number; readonly lastInstant: string | null; readonly lastPosition: string | null })[]> {
  return decodeAll(takeLockSpec, await runner.run(takeLockSpec.text, parameters));
}

const targetActivitiesSpec: StatementSpec = {"path":"cypher/import/target-activities.cypher","text":"UNWIND $ids AS id\nMATCH (target:Activity {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"]]};

/** The activities that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-activities.cypher, a read) */
export async function targetActivities(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number })[]> {
  return decodeAll(targetActivitiesSpec, await runner.run(targetActivitiesSpec.text, parameters));
}

const targetAgentsSpec: StatementSpec = {"path":"cypher/import/target-agents.cypher","text":"UNWIND $ids AS id\nMATCH (target:Agent {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"]]};

/** The agents that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-agents.cypher, a read) */
export async function targetAgents(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number })[]> {
  return decodeAll(targetAgentsSpec, await runner.run(targetAgentsSpec.text, parameters));
}

const targetArgumentsSpec: StatementSpec = {"path":"cypher/import/target-arguments.cypher","text":"UNWIND $ids AS id\nMATCH (target:Argument {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"]]};

/** The arguments that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-arguments.cypher, a read) */
export async function targetArguments(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number })[]> {
  return decodeAll(targetArgumentsSpec, await runner.run(targetArgumentsSpec.text, parameters));
}

const targetClaimsSpec: StatementSpec = {"path":"cypher/import/target-claims.cypher","text":"UNWIND $ids AS id\nMATCH (target:Claim {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"]]};

/** The claims that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-claims.cypher, a read) */
export async function targetClaims(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number })[]> {
  return decodeAll(targetClaimsSpec, await runner.run(targetClaimsSpec.text, parameters));
}

const targetHedgesSpec: StatementSpec = {"path":"cypher/import/target-hedges.cypher","text":"UNWIND $ids AS id\nMATCH (target:Hedge {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking","returns":[["id","string"],["element","string"],["marking","integer"]]};

/** The hedges that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-hedges.cypher, a read) */
export async function targetHedges(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number })[]> {
  return decodeAll(targetHedgesSpec, await runner.run(targetHedgesSpec.text, parameters));
}

const targetPassagesSpec: StatementSpec = {"path":"cypher/import/target-passages.cypher","text":"UNWIND $ids AS id\nMATCH (target:Passage {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking","returns":[["id","string"],["element","string"],["marking","integer"]]};

/** The passages that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-passages.cypher, a read) */
export async function targetPassages(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number })[]> {
  return decodeAll(targetPassagesSpec, await runner.run(targetPassagesSpec.text, parameters));
}

const targetSourcesSpec: StatementSpec = {"path":"cypher/import/target-sources.cypher","text":"UNWIND $ids AS id\nMATCH (target:Source {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank,\ntarget.publishedLatest AS publishedLatest","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"],["publishedLatest","string?"]]};

/** The sources that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-sources.cypher, a read) */
export async function targetSources(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number; readonly publishedLatest: string | null })[]> {
  return decodeAll(targetSourcesSpec, await runner.run(targetSourcesSpec.text, parameters));
}

const targetStatementsSpec: StatementSpec = {"path":"cypher/import/target-statements.cypher","text":"UNWIND $ids AS id\nMATCH (target:Statement {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking, target.reviewRank AS reviewRank","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer"]]};

/** The statements that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-statements.cypher, a read) */
export async function targetStatements(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number })[]> {
  return decodeAll(targetStatementsSpec, await runner.run(targetStatementsSpec.text, parameters));
}

const targetVersionsSpec: StatementSpec = {"path":"cypher/import/target-versions.cypher","text":"UNWIND $ids AS id\nMATCH (target:SourceVersion {id: id, supersededAt: $live})\nRETURN target.id AS id, elementId(target) AS element, target.marking AS marking","returns":[["id","string"],["element","string"],["marking","integer"]]};

/** The versions that records being written lead to or are made from: where they are, and what is in force for them. (cypher/import/target-versions.cypher, a read) */
export async function targetVersions(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number })[]> {
  return decodeAll(targetVersionsSpec, await runner.run(targetVersionsSpec.text, parameters));
}

const tieArguingSpec: StatementSpec = {"path":"cypher/import/tie-arguing.cypher","text":"UNWIND $ids AS id\nMATCH (state:Argument)\nWHERE state.id = id AND state.supersededAt > ''\nWITH DISTINCT state.putForwardById AS statementId\nMATCH (statement:Statement)\nWHERE statement.id = statementId AND statement.supersededAt > '' AND NOT statement:Tied\nSET statement:Tied","returns":[]};

/** Labels the statements as tied that put these arguments forward. All their revisions count. (cypher/import/tie-arguing.cypher, a write) */
export async function tieArguing(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(tieArguingSpec.text, parameters);
}

const tieStatementsSpec: StatementSpec = {"path":"cypher/import/tie-statements.cypher","text":"UNWIND $ids AS id\nMATCH (state:Statement)\nWHERE state.id = id AND state.supersededAt > ''\nCALL (state) {\nWITH state WHERE state.speakerId IS NULL OR 'NOT_RECORDED' IN state.hopStated\nRETURN state.id AS end\nUNION\nMATCH (state)-[:RELAYS|ANSWERS|RETRACTS|CORRECTS|ON_BEHALF_OF|HEDGED_BY]-(other)\nUNWIND [state.id, other.id] AS end\nRETURN end\n}\nWITH DISTINCT end\nMATCH (statement:Statement)\nWHERE statement.id = end AND statement.supersededAt > '' AND NOT statement:Tied\nSET statement:Tied","returns":[]};

/** Labels these statements as tied, and those that they are tied to: one relays, answers or takes back the other. What is said by a narrator, on behalf of somebody, with a hedge, or through a chain with a gap is tied too. All their revisions count. (cypher/import/tie-statements.cypher, a write) */
export async function tieStatements(runner: Runner, parameters: { readonly ids: readonly string[] }): Promise<void> {
  await runner.run(tieStatementsSpec.text, parameters);
}

const unmarkStaleSpec: StatementSpec = {"path":"cypher/import/unmark-stale.cypher","text":"MATCH (stale:StaleInput {id: $id, marks: $marks})\nDELETE stale","returns":[]};

/** Ends the note on a record whose change was passed on, unless it has changed again meanwhile. (cypher/import/unmark-stale.cypher, a write) */
export async function unmarkStale(runner: Runner, parameters: { readonly id: string; readonly marks: number }): Promise<void> {
  await runner.run(unmarkStaleSpec.text, parameters);
}

const upwardsOfAgentsSpec: StatementSpec = {"path":"cypher/import/upwards-of-agents.cypher","text":"UNWIND $ids AS id\nMATCH (agent:Agent {id: id, supersededAt: $live})-[:PART_OF|SPEAKS_FOR]->(above:Agent)\nRETURN DISTINCT agent.id AS from, above.id AS to","returns":[["from","string"],["to","string"]]};

/** What agents are part of or speak for, as the graph has it now. (cypher/import/upwards-of-agents.cypher, a read) */
export async function upwardsOfAgents(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly from: string; readonly to: string })[]> {
  return decodeAll(upwardsOfAgentsSpec, await runner.run(upwardsOfAgentsSpec.text, parameters));
}

const upwardsOfStatementsSpec: StatementSpec = {"path":"cypher/import/upwards-of-statements.cypher","text":"UNWIND $ids AS id\nMATCH (statement:Statement {id: id, supersededAt: $live})-[:RETRACTS|CORRECTS]->(before:Statement)\nRETURN DISTINCT statement.id AS from, before.id AS to","returns":[["from","string"],["to","string"]]};

/** What statements retract or correct, as the graph has it now. (cypher/import/upwards-of-statements.cypher, a read) */
export async function upwardsOfStatements(runner: Runner, parameters: { readonly ids: readonly string[]; readonly live: string }): Promise<readonly ({ readonly from: string; readonly to: string })[]> {
  return decodeAll(upwardsOfStatementsSpec, await runner.run(upwardsOfStatementsSpec.text, parameters));
}

const versionsOfSourceSpec: StatementSpec = {"path":"cypher/import/versions-of-source.cypher","text":"MATCH (record:SourceVersion)\nUSING INDEX record:SourceVersion(sourceId)\nWHERE record.sourceId = $id AND record.key >= $after\nRETURN elementId(record) AS element, record {.id, .ownMarking, .marking, .sourceId} AS record,\n[] AS between, record.key AS place\nORDER BY place\nLIMIT 1000","returns":[["element","string"],["record","map"],["between","string[]"],["place","string"]]};

/** A page of the records that are made from another one, their earlier states too. States of one record may share their place, so a page begins with the last place of the one before. (cypher/import/versions-of-source.cypher, a read) */
export async function versionsOfSource(runner: Runner, parameters: { readonly id: string; readonly after: string }): Promise<readonly ({ readonly element: string; readonly record: Readonly<Record<string, Value>>; readonly between: readonly string[]; readonly place: string })[]> {
  return decodeAll(versionsOfSourceSpec, await runner.run(versionsOfSourceSpec.text, parameters));
}

const writeLogSpec: StatementSpec = {"path":"cypher/import/write-log.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nSET lock.position = $position\nWITH lock\nUNWIND $rows AS row\nCREATE (:LogEntry {\nposition: $position + '~' + row[2],\nkind: row[0],\nrecordLabel: row[1],\nrecordId: row[2],\nrevision: row[3],\nrecordedAt: row[4],\nmarking: row[5],\nreviewRank: row[6],\nsaidBy: row[7],\nabout: row[8]\n})","returns":[]};

/** Logs what a transaction wrote, under the import lock and as the last thing that it does. A row is a list: what happened, the record's label, id and revision, the instant from which on it holds, and what was in force for it then. `about` is given for what is no longer there to be read: what the record named. (cypher/import/write-log.cypher, a write) */
export async function writeLog(runner: Runner, parameters: { readonly rows: readonly Value[]; readonly position: string }): Promise<void> {
  await runner.run(writeLogSpec.text, parameters);
}

const beginMutationSpec: StatementSpec = {"path":"cypher/write/begin-mutation.cypher","text":"MATCH (lock:ImportLock {name: 'import'})\nSET lock.instant = $instant\nWITH lock\nOPTIONAL MATCH (done:Mutation {key: $key})\nRETURN done.argumentsHash AS argumentsHash, done.mutation AS mutation, done.recordId AS recordId,\ndone.revision AS revision, done.recordedAt AS recordedAt, done.knownAt AS knownAt, done.note AS note,\ndone.records AS records, COLLECT { MATCH (stale:StaleInput) RETURN [stale.id, stale.marks] } AS stale","returns":[["argumentsHash","string?"],["mutation","string?"],["recordId","string?"],["revision","integer?"],["recordedAt","string?"],["knownAt","string?"],["note","string?"],["records","string[]?"],["stale","any[]"]]};

/** Under the import lock: keeps the instant of this mutation, so that the next writer's is later, and looks for a mutation of the same key that was done before. `stale` is what others have noted and not passed on yet. (cypher/write/begin-mutation.cypher, a write) */
export async function beginMutation(runner: Runner, parameters: { readonly key: string; readonly instant: string }): Promise<readonly ({ readonly argumentsHash: string | null; readonly mutation: string | null; readonly recordId: string | null; readonly revision: number | null; readonly recordedAt: string | null; readonly knownAt: string | null; readonly note: string | null; readonly records: readonly string[] | null; readonly stale: readonly Value[] })[]> {
  return decodeAll(beginMutationSpec, await runner.run(beginMutationSpec.text, parameters));
}

const dependentsSpec: StatementSpec = {"path":"cypher/write/dependents.cypher","text":"CALL () {\nMATCH (record)\nWHERE elementId(record) = $element\nMATCH (record)<-[link]-(other)\nWHERE NOT type(link) IN ['REVISION_OF', 'RELATED', 'PUTS_FORWARD'] AND other.supersededAt = $live\nRETURN other\nUNION\nMATCH (other:Statement)\nUSING INDEX other:Statement(sourceId, saidSort)\nWHERE other.sourceId = $source AND other.saidSort >= '' AND other.supersededAt = $live\nAND ($version IS NULL OR other.versionId = $version)\nRETURN other\nUNION\nMATCH (other:Argument)\nUSING INDEX other:Argument(putForwardById)\nWHERE other.putForwardById = $id AND other.supersededAt = $live\nRETURN other\nUNION\nMATCH (other:IdentityJudgement)\nWHERE other.byId = $id AND other.key >= '' AND other.supersededAt = $live\nRETURN other\n}\nRETURN other.id AS id, elementId(other) AS element, other.recordedAt AS recordedAt, other.marking AS marking\nORDER BY id\nLIMIT $first","returns":[["id","string"],["element","string"],["recordedAt","string"],["marking","integer"]]};

/** The live records that rest on one: those that lead to it, and those that name it where no relationship leads. Ties between statements end with either of them, and a statement does not rest on the argument that it puts forward. (cypher/write/dependents.cypher, a read) */
export async function dependents(runner: Runner, parameters: { readonly id: string; readonly element: string; readonly source: string | null; readonly version: string | null; readonly live: string; readonly first: number }): Promise<readonly ({ readonly id: string; readonly element: string; readonly recordedAt: string; readonly marking: number })[]> {
  return decodeAll(dependentsSpec, await runner.run(dependentsSpec.text, parameters));
}

const endRelatedSpec: StatementSpec = {"path":"cypher/write/end-related.cypher","text":"MATCH (statement)-[tie:RELATED]->(other:Statement)\nWHERE elementId(statement) = $element AND tie.supersededAt = $live\nAND tie.marking <= $clearance AND other.marking <= $clearance\nAND NOT (tie.kind + ' ' + other.id) IN $kept\nSET tie.supersededAt = $instant","returns":[]};

/** Ends the relations of a statement to others that its new list does not hold (`kept`: kind, a blank, and the other's id). What the writer may not see stays. (cypher/write/end-related.cypher, a write) */
export async function endRelated(runner: Runner, parameters: { readonly element: string; readonly kept: readonly string[]; readonly clearance: number; readonly instant: string; readonly live: string }): Promise<void> {
  await runner.run(endRelatedSpec.text, parameters);
}

const findRecordsSpec: StatementSpec = {"path":"cypher/write/find-records.cypher","text":"CALL () {\nUNWIND $ids.Agent AS id\nMATCH (record:Agent {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Name AS id\nMATCH (record:Name {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Activity AS id\nMATCH (record:Activity {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Claim AS id\nMATCH (record:Claim {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Statement AS id\nMATCH (record:Statement {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Source AS id\nMATCH (record:Source {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.SourceVersion AS id\nMATCH (record:SourceVersion {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Passage AS id\nMATCH (record:Passage {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Argument AS id\nMATCH (record:Argument {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Assessment AS id\nMATCH (record:Assessment {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.IdentityJudgement AS id\nMATCH (record:IdentityJudgement {id: id, supersededAt: $live})\nRETURN record\nUNION ALL\nUNWIND $ids.Hedge AS id\nMATCH (record:Hedge {id: id, supersededAt: $live})\nRETURN record\n}\nRETURN record.id AS id, elementId(record) AS element, record.marking AS marking, record.reviewRank AS reviewRank,\nrecord.revision AS revision, record.kind AS kind, record.stance AS stance, record.claimId AS claimId,\nrecord.sourceId AS sourceId, record.publishedLatest AS publishedLatest,\nCASE WHEN record.id IN $texts THEN record.text END AS text","returns":[["id","string"],["element","string"],["marking","integer"],["reviewRank","integer?"],["revision","integer"],["kind","string?"],["stance","string?"],["claimId","string?"],["sourceId","string?"],["publishedLatest","string?"],["text","string?"]]};

/** The live records that a mutation names: where they are, what is in force for them, and what those who name them must know. `ids` are by label. Their marking is told, not weighed: the caller does. (cypher/write/find-records.cypher, a read) */
export async function findRecords(runner: Runner, parameters: { readonly ids: Readonly<Record<string, Value>>; readonly texts: readonly string[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly element: string; readonly marking: number; readonly reviewRank: number | null; readonly revision: number; readonly kind: string | null; readonly stance: string | null; readonly claimId: string | null; readonly sourceId: string | null; readonly publishedLatest: string | null; readonly text: string | null })[]> {
  return decodeAll(findRecordsSpec, await runner.run(findRecordsSpec.text, parameters));
}

const otherVersionsSpec: StatementSpec = {"path":"cypher/write/other-versions.cypher","text":"MATCH (other:SourceVersion)\nWHERE other.sourceId = $source AND other.supersededAt = $live AND other.id <> $version\nRETURN count(other) AS versions","returns":[["versions","integer"]]};

/** How many live versions a source has beside one. (cypher/write/other-versions.cypher, a read) */
export async function otherVersions(runner: Runner, parameters: { readonly source: string; readonly version: string; readonly live: string }): Promise<readonly ({ readonly versions: number })[]> {
  return decodeAll(otherVersionsSpec, await runner.run(otherVersionsSpec.text, parameters));
}

const readRecordSpec: StatementSpec = {"path":"cypher/write/read-record.cypher","text":"MATCH (record)\nWHERE elementId(record) = $element\nRETURN properties(record) AS record,\n[(record)-[link]->(target) WHERE NOT type(link) IN ['RELATED', 'PUTS_FORWARD'] |\n{type: type(link), to: target.id, properties: CASE WHEN target:Hedge THEN properties(target) ELSE properties(link) END}] AS links","returns":[["record","map"],["links","map[]"]]};

/** One record whole, as it is to be revised: its properties and what leads from it. A hedge is part of its statement, so in place of what leads to it stand its own properties. (cypher/write/read-record.cypher, a read) */
export async function readRecord(runner: Runner, parameters: { readonly element: string }): Promise<readonly ({ readonly record: Readonly<Record<string, Value>>; readonly links: readonly (Readonly<Record<string, Value>>)[] })[]> {
  return decodeAll(readRecordSpec, await runner.run(readRecordSpec.text, parameters));
}

const recordMutationSpec: StatementSpec = {"path":"cypher/write/record-mutation.cypher","text":"CREATE (mutation:Mutation)\nSET mutation = $properties","returns":[]};

/** Keeps a mutation that was done: its key, so that a repetition gets the same answer, and for the audit trail who wrote what, and when. (cypher/write/record-mutation.cypher, a write) */
export async function recordMutation(runner: Runner, parameters: { readonly properties: Readonly<Record<string, Value>> }): Promise<void> {
  await runner.run(recordMutationSpec.text, parameters);
}

const retractRecordsSpec: StatementSpec = {"path":"cypher/write/retract-records.cypher","text":"UNWIND $rows AS row\nMATCH (record)\nWHERE elementId(record) = row.element\nSET record.supersededAt = row.at, record.retracted = true, record.queueSort = null\nWITH row, record\nCALL (row, record) {\nMATCH (record)-[:HEDGED_BY]->(hedge:Hedge)\nWHERE hedge.supersededAt = $live\nSET hedge.supersededAt = row.at\n}\nCALL (row, record) {\nMATCH (record)-[tie:RELATED]-()\nWHERE tie.supersededAt = $live\nSET tie.supersededAt = row.at\n}\nRETURN record.id AS id, record.marking AS marking, record.reviewRank AS reviewRank, record.saidBy AS saidBy,\nrecord.revision AS revision, [other IN [record.claimId, record.speakerId, record.sourceId, record.targetId, record.agentId,\nrecord.ofId, record.toId, record.byId, record.putForwardById] WHERE other IS NOT NULL] AS about","returns":[["id","string"],["marking","integer"],["reviewRank","integer?"],["saidBy","string?"],["revision","integer"],["about","string[]"]]};

/** Ends the time of records. Nothing is deleted: what led from them stays, and who reads an earlier instant finds them. Hedges end with their statement, ties between statements with either of them. (cypher/write/retract-records.cypher, a write) */
export async function retractRecords(runner: Runner, parameters: { readonly rows: readonly (Readonly<Record<string, Value>>)[]; readonly live: string }): Promise<readonly ({ readonly id: string; readonly marking: number; readonly reviewRank: number | null; readonly saidBy: string | null; readonly revision: number; readonly about: readonly string[] })[]> {
  return decodeAll(retractRecordsSpec, await runner.run(retractRecordsSpec.text, parameters));
}
