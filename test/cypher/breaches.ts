import type { Rule } from '../../src/verify/index.ts';

const ARCHIVE = "(s:Statement) WHERE s.key ENDS WITH '#1'";
const ACCUSATION = "(s:Statement {act: 'ACCUSE'})";
/** A statement of the sound graph that nothing is made from. */
export const RETRACTION = "(s:Statement {act: 'RETRACT'})";
const DENIAL = "(s:Statement {act: 'DENY', revision: 2})";
const GOVERNMENT = '(a:Government)';

/** How the sound graph is broken, and all that must be found then: each rule as often as it is named. */
export const BREACHES: readonly (readonly [what: string, breach: string, rules: readonly Rule[]])[] = [
  ['a label that is unknown', `MATCH ${GOVERNMENT} SET a:Goverment`, ['unknown-label', 'wrong-labels']],
  ['a node without a label', 'CREATE ()', ['unknown-label']],
  ['a kind that is not the second label', "MATCH (a:Person) SET a.kind = 'GROUP'", ['wrong-labels']],
  ['an agent with two kinds', 'MATCH (a:Person) SET a:Group', ['wrong-labels']],
  [
    'a claim that is no attribution and labelled so',
    "MATCH (c:Claim {kind: 'EVENT'}) SET c:Attribution",
    ['wrong-labels', 'relationship-count', 'relationship-count'],
  ],
  [
    'a counterclaim without its label',
    'MATCH (a:Counterclaim {revision: 2}) REMOVE a:Counterclaim',
    ['wrong-labels'],
  ],
  [
    'two records in one node',
    'MATCH (p:Passage) SET p:Hedge',
    [
      'wrong-labels',
      'wrong-labels',
      'missing-property',
      'unknown-property',
      'id-and-key',
      'effective-marking',
    ],
  ],
  ['a property that is unknown', `MATCH ${GOVERNMENT} SET a.nick = 'x'`, ['unknown-property']],
  ['a property that is missing', 'MATCH (n:Name) REMOVE n.contentHash', ['missing-property']],
  ['a number where a text belongs', 'MATCH (s:Source) SET s.language = 1', ['wrong-type']],
  [
    'a text where a number belongs',
    "MATCH (h:Hedge {revision: 2}) SET h.start = '7'",
    ['wrong-type', 'wrong-interval'],
  ],
  [
    'a float where an integer belongs',
    'MATCH (h:Hedge {revision: 2}) SET h.ownMarking = 0.0',
    ['wrong-type'],
  ],
  [
    'a temporal value where a text belongs',
    "MATCH (a:Assessment) SET a.date = date('2023-07-01')",
    ['wrong-type'],
  ],
  [
    'a text where a list belongs',
    `MATCH ${ACCUSATION} SET s.hopStated = 'EXPLICIT'`,
    ['wrong-type', 'copied-id'],
  ],
  ['a day that the calendar does not have', "MATCH (a:Activity) SET a.to = '2023-02-29'", ['wrong-type']],
  [
    'an instant without milliseconds',
    "MATCH (v:SourceVersion) SET v.capturedAt = '2024-01-01T00:00:00Z'",
    ['wrong-type'],
  ],
  ['a word that is unknown', `MATCH ${ACCUSATION} SET s.certainty = 'SURE'`, ['unknown-word']],
  ['a marking beyond RED', 'MATCH (a:Assessment) SET a.marking = 5, a.ownMarking = 5', ['unknown-word']],
  [
    'an activity that ends before it begins',
    "MATCH (a:Activity) SET a.to = '2022-09-30'",
    ['wrong-interval'],
  ],
  [
    'an affiliation that ends before it begins',
    "MATCH ()-[r:PART_OF]->() SET r.to = '2019-01-01'",
    ['wrong-interval'],
  ],
  [
    'offsets that do not span the words',
    'MATCH (p:Passage) SET p.end = p.end + 1',
    ['wrong-interval', 'quoted-text'],
  ],
  [
    'a relationship that is unknown',
    `MATCH ${ACCUSATION}, (h:Hedge {revision: 2}) CREATE (s)-[:LIKES]->(h)`,
    ['unknown-relationship'],
  ],
  [
    'a relationship from the wrong end',
    'MATCH (n:Name)-[:NAMES]->(a) CREATE (a)-[:NAMES]->(n)',
    ['relationship-ends'],
  ],
  [
    'a relationship to the wrong end',
    `MATCH ${ACCUSATION}, (n:Name) CREATE (s)-[:ON_BEHALF_OF]->(n)`,
    ['relationship-ends'],
  ],
  [
    'an attribution of a source',
    'MATCH (c:Attribution)-[r:OF]->(), (s:Source) DELETE r CREATE (c)-[:OF]->(s) SET c.ofId = s.id, c.marking = 2',
    ['relationship-ends'],
  ],
  [
    'a relationship with an unknown property',
    'MATCH ()-[r:MADE_BY]->(:Person) SET r.how = 1',
    ['relationship-property', 'relationship-property'],
  ],
  [
    'a relationship without its property',
    'MATCH ()-[r:ANSWERS]->() REMOVE r.aspect',
    ['relationship-property', 'relationship-property'],
  ],
  [
    'a relationship with an unknown word',
    "MATCH ()-[r:ENTAILS]->() SET r.statedBy = 'ME'",
    ['relationship-property'],
  ],
  [
    'two speakers',
    `MATCH ${ACCUSATION}, ${GOVERNMENT} CREATE (s)-[:MADE_BY]->(a)`,
    ['relationship-count', 'copied-id'],
  ],
  [
    'the same relationship twice',
    `MATCH ${ACCUSATION}, ${GOVERNMENT} CREATE (s)-[:ON_BEHALF_OF]->(a)`,
    ['relationship-count'],
  ],
  [
    'a passage in no version',
    'MATCH (:Passage)-[r:IN_VERSION]->() DELETE r',
    ['relationship-count', 'copied-id', 'effective-marking'],
  ],
  [
    'an argument without premises',
    'MATCH (:Argument {revision: 2})-[r:RESTS_ON]->() DELETE r',
    ['relationship-count'],
  ],
  [
    'an argument whose kind is another than its relationship',
    "MATCH (a:Argument {revision: 2}) SET a.kind = 'DEFLECT'",
    ['relationship-count'],
  ],
  ['a judgement of one agent', 'MATCH ()-[r:BETWEEN]->(:Person) DELETE r', ['relationship-count']],
  [
    'a relationship to an archived state',
    `MATCH ${ARCHIVE} MATCH (o:Statement {act: 'RETRACT'}) CREATE (o)-[:ANSWERS {aspect: 'MOTIVE'}]->(s)`,
    ['link-to-archive'],
  ],
  ['an id that is not the one of the key', "MATCH (a:Assessment) SET a.id = 'ass_a'", ['id-and-key']],
  ['a key that is none', "MATCH (h:Hedge {revision: 2}) SET h.key = 'a'", ['id-and-key']],
  ['a record without a key', 'MATCH (h:Hedge {revision: 2}) REMOVE h.key', ['id-and-key']],
  ['a gap in the revisions', `MATCH ${DENIAL} SET s.revision = 3`, ['revision-chain']],
  [
    'an archived state with another number',
    `MATCH ${ARCHIVE} SET s.revision = 2`,
    ['id-and-key', 'revision-chain'],
  ],
  [
    'states that do not meet',
    `MATCH ${ARCHIVE} SET s.supersededAt = '2024-01-15T00:00:00.000Z'`,
    ['revision-chain'],
  ],
  [
    'a state that ends before it begins',
    "MATCH (h:Hedge {revision: 2}) SET h.supersededAt = '2020-01-01T00:00:00.000Z'",
    ['revision-chain'],
  ],
  [
    'an archived state that is cut off',
    `MATCH ${ARCHIVE} MATCH (s)-[r:REVISION_OF]->() DELETE r`,
    ['revision-chain', 'relationship-count'],
  ],
  [
    'an archived state of another record',
    `MATCH ${ARCHIVE} MATCH (s)-[r:REVISION_OF]->(), (o:Statement {act: 'RETRACT'}) DELETE r CREATE (s)-[:REVISION_OF]->(o)`,
    ['revision-chain', 'revision-chain', 'revision-chain', 'revision-chain'],
  ],
  ['a claim id beside another claim', `MATCH ${ACCUSATION} SET s.claimId = 'clm_a'`, ['copied-id']],
  [
    'a speaker id where nobody speaks',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.speakerId = 'agt_a'",
    ['copied-id'],
  ],
  [
    'a source that is not there',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.sourceId = 'src_a'",
    ['copied-id', 'copied-id', 'effective-marking'],
  ],
  [
    'a version that is not there',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.versionId = 'ver_a'",
    ['copied-id'],
  ],
  [
    'a passage in another version',
    `MATCH ${ACCUSATION} SET s.versionId = 'ver_a'`,
    ['copied-id', 'copied-id'],
  ],
  [
    'a target id beside another target',
    "MATCH (a:Argument {revision: 2}) SET a.targetId = 'clm_a'",
    ['copied-id'],
  ],
  [
    'an argument that nobody puts forward, and says so',
    'MATCH ()-[r:PUTS_FORWARD]->() DELETE r',
    ['copied-id', 'effective-marking'],
  ],
  ['a judge who is not there', "MATCH (j:IdentityJudgement) SET j.byId = 'agt_a'", ['copied-id']],
  ['an accused id beside another accused', "MATCH (c:Attribution) SET c.toId = 'agt_a'", ['copied-id']],
  [
    'a hop that the list does not have',
    'MATCH ()-[r:REPORTED_THROUGH]->() SET r.position = 0',
    ['copied-id'],
  ],
  ['a stance that is not the relationship', `MATCH ${ACCUSATION} SET s.stance = 'ADDRESSES'`, ['stance']],
  [
    'no stance where nothing is argued',
    "MATCH (s:Statement {act: 'ARGUE'}) SET s.act = 'ASSERT'",
    ['stance'],
  ],
  [
    'two stances',
    `MATCH ${ACCUSATION}, (c:Attribution) CREATE (s)-[:ADDRESSES]->(c)`,
    ['relationship-count', 'stance'],
  ],
  [
    'a claim that is denied and not labelled Disputed',
    'MATCH (c:Attribution) REMOVE c:Disputed',
    Array<Rule>(6).fill('missing-hint'),
  ],
  ['a statement that is tied and not labelled so', `MATCH ${RETRACTION} REMOVE s:Tied`, ['missing-hint']],
  ['a denial without its label', `MATCH ${DENIAL} REMOVE s:Denial`, ['stance']],
  ['an affirmation labelled Denial', `MATCH ${ACCUSATION} SET s:Denial`, ['stance']],
  ['a page key with another id', "MATCH (n:Name) SET n.nameSort = 'beijing~nam_a'", ['page-key']],
  ['a page key that is not folded', `MATCH (a:Person) SET a.nameSort = 'Éva~' + a.id`, ['page-key']],
  ['a page key of another day', `MATCH ${ACCUSATION} SET s.saidSort = '2023-06-14~' + s.id`, ['page-key']],
  ['a page key of another recording', 'MATCH (c:Attribution) SET c.recordedSort = c.id', ['page-key']],
  ['a proposal that is not in the queue', `MATCH ${GOVERNMENT} REMOVE a.queueSort`, ['page-key']],
  ['an accepted record in the queue', 'MATCH (s:Source) SET s.queueSort = s.id', ['page-key']],
  ['a retraction that is live', `MATCH ${RETRACTION} SET s.retracted = true`, ['revision-chain']],
  [
    'a day of saying that is not the source’s',
    `MATCH ${ACCUSATION} SET s.saidBy = '2023-06-14'`,
    ['said-by'],
  ],
  ['a day of saying that is not the statement’s', `MATCH ${DENIAL} SET s.saidBy = '2023-06-15'`, ['said-by']],
  [
    'a source that is moved to another day alone',
    "MATCH (s:Source) SET s.publishedEarliest = null, s.publishedLatest = null, s.publishedSort = '0000-00-00~' + s.id",
    ['said-by', 'said-by', 'said-by', 'page-key', 'page-key', 'page-key'],
  ],
  ['a statement less marked than its source', `MATCH ${RETRACTION} SET s.marking = 1`, ['effective-marking']],
  [
    'a statement more marked than all it is made from',
    `MATCH ${RETRACTION} SET s.marking = 3`,
    ['effective-marking'],
  ],
  ['a claim less marked than the accused', 'MATCH (c:Attribution) SET c.marking = 0', ['effective-marking']],
  ['a record less marked than itself', 'MATCH (a:Assessment) SET a.ownMarking = 3', ['effective-marking']],
  [
    'a statement more accepted than its claim',
    `MATCH ${ACCUSATION} SET s.reviewRank = 2`,
    ['effective-review'],
  ],
  [
    'a record more accepted than itself',
    "MATCH (a:Assessment) SET a.review = 'REJECTED'",
    ['effective-review'],
  ],
  [
    'agents that are part of each other',
    'MATCH (a:Government), (p:Person) CREATE (a)-[:PART_OF {marking: 0}]->(p)',
    ['cycle'],
  ],
  [
    'an agent that speaks for itself',
    'MATCH (p:Person) CREATE (p)-[:SPEAKS_FOR {marking: 0}]->(p)',
    ['cycle'],
  ],
  [
    'statements that take each other back',
    `MATCH ${ACCUSATION}-[:AFFIRMS]->()<-[:ADDRESSES]-(r) CREATE (s)-[:CORRECTS]->(r)`,
    ['cycle'],
  ],
  [
    'a passage one unit off',
    'MATCH (p:Passage) SET p.start = p.start - 1, p.end = p.end - 1',
    ['quoted-text'],
  ],
  [
    'a hedge one unit off',
    'MATCH (h:Hedge {revision: 2}) SET h.start = h.start + 1, h.end = h.end + 1',
    ['quoted-text'],
  ],
  [
    'a text that was changed',
    "MATCH (v:SourceVersion) SET v.text = v.text + '.'",
    ['text-digest', 'text-digest'],
  ],
  ['an index that is missing', 'DROP INDEX agent_by_name', ['missing-index']],
  ['a constraint that is missing', 'DROP CONSTRAINT hedge_key', ['missing-index']],
];
