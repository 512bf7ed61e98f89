import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../src/neo4j/index.ts';
import { migrate } from '../../src/neo4j/migrations/index.ts';
import { RULES, type Rule, verifyGraph } from '../../src/verify/index.ts';
import { type ScratchDatabase, startScratchDatabase } from '../testkit/scratch-server.ts';
import { createSoundGraph, soundId } from './sound-graph.ts';

let scratch: ScratchDatabase;
let database: Database;

beforeAll(async () => {
  scratch = await startScratchDatabase();
  database = scratch.database;
  await migrate(database);
}, 180_000);

afterAll(() => scratch?.stop());

beforeEach(async () => {
  await database.run('MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n');
  await createSoundGraph(database);
});

const ARCHIVE = "(s:Statement) WHERE s.key ENDS WITH '#1'";
const ACCUSATION = "(s:Statement {act: 'ACCUSE'})";
const DENIAL = "(s:Statement {act: 'DENY', revision: 2})";
const GOVERNMENT = '(a:Government)';

/** How the sound graph is broken, and all that must be found then: each rule as often as it is named. */
const BREACHES: readonly (readonly [what: string, breach: string, ...rules: Rule[]])[] = [
  ['a label that is unknown', `MATCH ${GOVERNMENT} SET a:Goverment`, 'unknown-label', 'wrong-labels'],
  ['a node without a label', 'CREATE ()', 'unknown-label'],
  ['a kind that is not the second label', "MATCH (a:Person) SET a.kind = 'GROUP'", 'wrong-labels'],
  ['an agent with two kinds', 'MATCH (a:Person) SET a:Group', 'wrong-labels'],
  [
    'a claim that is no attribution and labelled so',
    "MATCH (c:Claim {kind: 'EVENT'}) SET c:Attribution",
    'wrong-labels',
    'relationship-count',
    'relationship-count',
  ],
  ['a counterclaim without its label', 'MATCH (a:Counterclaim) REMOVE a:Counterclaim', 'wrong-labels'],
  [
    'two records in one node',
    'MATCH (h:Hedge) SET h:Activity',
    'wrong-labels',
    'wrong-labels',
    'unknown-property',
    'unknown-property',
    'unknown-property',
    'unknown-property',
    'missing-property',
    'missing-property',
    'missing-property',
    'missing-property',
    'missing-property',
    'missing-property',
    'missing-property',
    'id-and-key',
    'page-key',
    'effective-review',
  ],
  ['a property that is unknown', `MATCH ${GOVERNMENT} SET a.nick = 'x'`, 'unknown-property'],
  ['a property that is missing', 'MATCH (n:Name) REMOVE n.contentHash', 'missing-property'],
  ['a number where a text belongs', 'MATCH (s:Source) SET s.language = 1', 'wrong-type'],
  ['a text where a number belongs', "MATCH (h:Hedge) SET h.start = '7'", 'wrong-type', 'wrong-interval'],
  ['a float where an integer belongs', 'MATCH (h:Hedge) SET h.ownMarking = 0.0', 'wrong-type'],
  [
    'a temporal value where a text belongs',
    "MATCH (a:Assessment) SET a.date = date('2023-07-01')",
    'wrong-type',
  ],
  [
    'a text where a list belongs',
    `MATCH ${ACCUSATION} SET s.hopStated = 'EXPLICIT'`,
    'wrong-type',
    'copied-id',
  ],
  ['a day that the calendar does not have', "MATCH (a:Activity) SET a.to = '2023-02-29'", 'wrong-type'],
  [
    'an instant without milliseconds',
    "MATCH (v:SourceVersion) SET v.capturedAt = '2024-01-01T00:00:00Z'",
    'wrong-type',
  ],
  ['a word that is unknown', `MATCH ${ACCUSATION} SET s.certainty = 'SURE'`, 'unknown-word'],
  [
    'a word in a list that is unknown',
    `MATCH ${ACCUSATION} SET s.hopStated = ['SO', 'EXPLICIT']`,
    'unknown-word',
  ],
  ['a marking beyond RED', 'MATCH (h:Hedge) SET h.marking = 5', 'unknown-word'],
  ['an activity that ends before it begins', "MATCH (a:Activity) SET a.to = '2022-09-30'", 'wrong-interval'],
  [
    'an affiliation that ends before it begins',
    "MATCH ()-[r:PART_OF]->() SET r.to = '2019-01-01'",
    'wrong-interval',
  ],
  [
    'offsets that do not span the words',
    'MATCH (p:Passage) SET p.end = p.end + 1',
    'wrong-interval',
    'quoted-text',
  ],
  [
    'a relationship that is unknown',
    `MATCH ${ACCUSATION}, (h:Hedge) CREATE (s)-[:LIKES]->(h)`,
    'unknown-relationship',
  ],
  [
    'a relationship from the wrong end',
    'MATCH (n:Name)-[:NAMES]->(a) CREATE (a)-[:NAMES]->(n)',
    'relationship-ends',
  ],
  [
    'a relationship to the wrong end',
    `MATCH ${ACCUSATION}, (n:Name) CREATE (s)-[:ON_BEHALF_OF]->(n)`,
    'relationship-ends',
  ],
  [
    'an attribution of a source',
    'MATCH (c:Attribution)-[r:OF]->(), (s:Source) DELETE r CREATE (c)-[:OF]->(s) SET c.ofId = s.id, c.marking = 2',
    'relationship-ends',
  ],
  [
    'a relationship with an unknown property',
    'MATCH ()-[r:MADE_BY]->(:Person) SET r.how = 1',
    'relationship-property',
    'relationship-property',
  ],
  [
    'a relationship without its property',
    'MATCH ()-[r:ANSWERS]->() REMOVE r.aspect',
    'relationship-property',
    'relationship-property',
  ],
  [
    'a relationship with an unknown word',
    "MATCH ()-[r:ENTAILS]->() SET r.statedBy = 'ME'",
    'relationship-property',
  ],
  [
    'two speakers',
    `MATCH ${ACCUSATION}, ${GOVERNMENT} CREATE (s)-[:MADE_BY]->(a)`,
    'relationship-count',
    'copied-id',
  ],
  [
    'the same relationship twice',
    `MATCH ${ACCUSATION}, ${GOVERNMENT} CREATE (s)-[:ON_BEHALF_OF]->(a)`,
    'relationship-count',
  ],
  [
    'a passage in no version',
    'MATCH (:Passage)-[r:IN_VERSION]->() DELETE r',
    'relationship-count',
    'copied-id',
  ],
  ['an argument without premises', 'MATCH ()-[r:RESTS_ON]->() DELETE r', 'relationship-count'],
  [
    'an argument whose kind is another than its relationship',
    "MATCH (a:Argument) SET a.kind = 'DEFLECT'",
    'relationship-count',
  ],
  ['a judgement of one agent', 'MATCH ()-[r:BETWEEN]->(:Person) DELETE r', 'relationship-count'],
  [
    'a relationship to an archived state',
    `MATCH ${ARCHIVE} MATCH (o:Statement {act: 'RETRACT'}) CREATE (o)-[:ANSWERS {aspect: 'MOTIVE'}]->(s)`,
    'link-to-archive',
  ],
  ['an id that is not the one of the key', "MATCH (h:Hedge) SET h.id = 'hdg_a'", 'id-and-key'],
  ['a key that is none', "MATCH (h:Hedge) SET h.key = 'a'", 'id-and-key'],
  ['a record without a key', 'MATCH (h:Hedge) REMOVE h.key', 'id-and-key'],
  ['a gap in the revisions', `MATCH ${DENIAL} SET s.revision = 3`, 'revision-chain'],
  [
    'an archived state with another number',
    `MATCH ${ARCHIVE} SET s.revision = 2`,
    'id-and-key',
    'revision-chain',
    'revision-chain',
  ],
  [
    'states that do not meet',
    `MATCH ${ARCHIVE} SET s.supersededAt = '2024-01-15T00:00:00.000Z'`,
    'revision-chain',
  ],
  [
    'a state that ends before it begins',
    "MATCH (h:Hedge) SET h.supersededAt = '2020-01-01T00:00:00.000Z'",
    'revision-chain',
  ],
  [
    'an archived state that is cut off',
    `MATCH ${ARCHIVE} MATCH (s)-[r:REVISION_OF]->() DELETE r`,
    'revision-chain',
    'relationship-count',
  ],
  [
    'an archived state of another record',
    `MATCH ${ARCHIVE} MATCH (s)-[r:REVISION_OF]->(), (o:Statement {act: 'RETRACT'}) DELETE r CREATE (s)-[:REVISION_OF]->(o)`,
    'revision-chain',
    'revision-chain',
    'revision-chain',
    'revision-chain',
  ],
  ['a claim id beside another claim', `MATCH ${ACCUSATION} SET s.claimId = 'clm_a'`, 'copied-id'],
  [
    'a speaker id where nobody speaks',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.speakerId = 'agt_a'",
    'copied-id',
  ],
  [
    'a source that is not there',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.sourceId = 'src_a'",
    'copied-id',
    'copied-id',
    'effective-marking',
  ],
  [
    'a version that is not there',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.versionId = 'ver_a'",
    'copied-id',
  ],
  ['a passage in another version', `MATCH ${ACCUSATION} SET s.versionId = 'ver_a'`, 'copied-id', 'copied-id'],
  [
    'a passage with another version id',
    "MATCH (p:Passage) SET p.versionId = 'ver_a'",
    'copied-id',
    'copied-id',
  ],
  ['a target id beside another target', "MATCH (a:Argument) SET a.targetId = 'clm_a'", 'copied-id'],
  [
    'an argument that nobody puts forward, and says so',
    'MATCH ()-[r:PUTS_FORWARD]->() DELETE r',
    'copied-id',
  ],
  ['a judge who is not there', "MATCH (j:IdentityJudgement) SET j.byId = 'agt_a'", 'copied-id'],
  ['an accused id beside another accused', "MATCH (c:Attribution) SET c.toId = 'agt_a'", 'copied-id'],
  ['a hop that the list does not have', 'MATCH ()-[r:REPORTED_THROUGH]->() SET r.position = 0', 'copied-id'],
  ['a stance that is not the relationship', `MATCH ${ACCUSATION} SET s.stance = 'ADDRESSES'`, 'stance'],
  ['no stance where nothing is argued', "MATCH (s:Statement {act: 'ARGUE'}) SET s.act = 'ASSERT'", 'stance'],
  [
    'two stances',
    `MATCH ${ACCUSATION}, (c:Attribution) CREATE (s)-[:ADDRESSES]->(c)`,
    'relationship-count',
    'stance',
  ],
  ['a denial without its label', `MATCH ${DENIAL} REMOVE s:Denial`, 'stance'],
  ['an affirmation labelled Denial', `MATCH ${ACCUSATION} SET s:Denial`, 'stance'],
  ['a page key with another id', "MATCH (n:Name) SET n.nameSort = 'beijing~nam_a'", 'page-key'],
  ['a page key that is not folded', `MATCH (a:Person) SET a.nameSort = 'Éva~' + a.id`, 'page-key'],
  ['a page key of another day', `MATCH ${ACCUSATION} SET s.saidSort = '2023-06-14~' + s.id`, 'page-key'],
  ['a page key of another recording', 'MATCH (c:Attribution) SET c.recordedSort = c.id', 'page-key'],
  ['a day of saying that is not the source’s', `MATCH ${ACCUSATION} SET s.saidBy = '2023-06-14'`, 'said-by'],
  ['a day of saying that is not the statement’s', `MATCH ${DENIAL} SET s.saidBy = '2023-06-15'`, 'said-by'],
  [
    'a source that is moved to another day alone',
    "MATCH (s:Source) SET s.publishedEarliest = null, s.publishedLatest = null, s.publishedSort = '0000-00-00~' + s.id",
    'said-by',
    'said-by',
    'said-by',
    'page-key',
    'page-key',
    'page-key',
  ],
  ['a statement less marked than its source', `MATCH ${ACCUSATION} SET s.marking = 1`, 'effective-marking'],
  [
    'a statement more marked than all it is made from',
    `MATCH ${ACCUSATION} SET s.marking = 3`,
    'effective-marking',
  ],
  ['a claim less marked than the accused', 'MATCH (c:Attribution) SET c.marking = 0', 'effective-marking'],
  ['a record less marked than itself', 'MATCH (h:Hedge) SET h.ownMarking = 1', 'effective-marking'],
  [
    'a statement more accepted than its claim',
    `MATCH ${ACCUSATION} SET s.reviewRank = 2`,
    'effective-review',
  ],
  [
    'a record more accepted than itself',
    "MATCH (a:Assessment) SET a.review = 'REJECTED'",
    'effective-review',
  ],
  [
    'agents that are part of each other',
    'MATCH (a:Government), (p:Person) CREATE (a)-[:PART_OF {marking: 0}]->(p)',
    'cycle',
  ],
  ['an agent that speaks for itself', 'MATCH (p:Person) CREATE (p)-[:SPEAKS_FOR {marking: 0}]->(p)', 'cycle'],
  [
    'statements that take each other back',
    `MATCH ${ACCUSATION}-[:AFFIRMS]->()<-[:ADDRESSES]-(r) CREATE (s)-[:CORRECTS]->(r)`,
    'cycle',
  ],
  ['a passage one unit off', 'MATCH (p:Passage) SET p.start = p.start - 1, p.end = p.end - 1', 'quoted-text'],
  ['a hedge one unit off', 'MATCH (h:Hedge) SET h.start = h.start + 1, h.end = h.end + 1', 'quoted-text'],
  [
    'a text that was changed',
    "MATCH (v:SourceVersion) SET v.text = v.text + '.'",
    'text-digest',
    'text-digest',
  ],
  ['an index that is missing', 'DROP INDEX agent_by_name', 'missing-index'],
  ['a constraint that is missing', 'DROP CONSTRAINT hedge_key', 'missing-index'],
];

function counted(rules: readonly Rule[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

describe('a sound graph', () => {
  it('has every label and nothing wrong', async () => {
    expect(await verifyGraph(database)).toEqual({ records: 17, texts: 1, findings: [], totals: {} });
  });

  it('is read in batches of any size', async () => {
    expect(await verifyGraph(database, { batch: 1 })).toMatchObject({ records: 17, totals: {} });
  });
});

describe('a broken graph', () => {
  it.each(BREACHES)('%s', async (_, breach, ...rules) => {
    await database.run(breach);
    const { totals, findings } = await verifyGraph(database);
    if (breach.startsWith('DROP')) await restoreSchema();
    expect({ totals, findings }).toMatchObject({ totals: counted(rules) });
    expect(Object.keys(totals).sort()).toEqual([...new Set(rules)].sort());
  });

  it('is one by every rule there is', () => {
    const tried = new Set(BREACHES.flatMap(([, , ...rules]) => rules));
    expect(Object.keys(RULES).filter((rule) => !tried.has(rule as Rule))).toEqual([]);
  });
});

describe('findings', () => {
  it('name the record, the node, the value and what is due', async () => {
    await database.run(`MATCH ${ACCUSATION} SET s.marking = 1`);
    const { findings } = await verifyGraph(database);
    expect(findings).toEqual([
      {
        rule: 'effective-marking',
        record: soundId('sta', 'Statement', 'accusation'),
        element: expect.stringMatching(/^4:/),
        message: 'marking is 1, not 2',
      },
    ]);
  });

  it('are all counted, and kept up to a number of each rule', async () => {
    await database.run('MATCH (s:Statement) REMOVE s.origin');
    const { findings, totals } = await verifyGraph(database, { atMost: 2 });
    expect({ totals, kept: findings.length }).toEqual({ totals: { 'missing-property': 5 }, kept: 2 });
  });

  it('are of some records alone where these are named', async () => {
    await database.run('MATCH (n) WHERE n:Statement OR n:Hedge REMOVE n.origin, n.contentHash');
    const only = [soundId('hdg', 'Hedge', 'apparently')];
    expect(await verifyGraph(database, { only })).toMatchObject({
      records: 1,
      totals: { 'missing-property': 1 },
      findings: [{ record: only[0] }],
    });
  });

  it('never show a whole text', async () => {
    await database.run("MATCH (a:Person) SET a.kind = reduce(t = '', x IN range(1, 500) | t + 'secret ')");
    const { findings } = await verifyGraph(database);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ message }) => message.length > 300)).toEqual([]);
  });
});

async function restoreSchema(): Promise<void> {
  await database.run('MATCH (m:__Neo4jMigration) DETACH DELETE m');
  await migrate(database);
}
