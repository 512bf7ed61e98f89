import { MODEL } from '../../src/generated/model.ts';
import type { Database, Value } from '../../src/neo4j/index.ts';
import { idOf, keyOf, sha256 } from '../../src/shared/ids.ts';
import { LIVE } from '../../src/shared/view.ts';
import type { RecordLabel } from '../../src/verify/index.ts';

type Properties = Readonly<Record<string, Value>>;
type Link = readonly [type: string, to: string, properties?: Properties];

/** What is to be written, nodes before relationships. */
interface Draft {
  readonly nodes: { readonly labels: readonly string[]; readonly record: Properties }[];
  readonly links: {
    readonly key: string;
    readonly type: string;
    readonly to: string;
    readonly properties: Properties;
  }[];
}

const FIRST = '2024-01-01T00:00:00.000Z';
const BETWEEN = '2024-01-15T00:00:00.000Z';
const SECOND = '2024-02-01T00:00:00.000Z';
const REVIEWED = { review: 'ACCEPTED', reviewRank: 2, origin: 'HUMAN' };
/** As first recorded, and as recorded again. */
const REVISED = { revision: 2, recordedAt: SECOND };

/** The emoji is two UTF-16 units and one code point: offsets counted in code points would be one too low. */
const TEXT = '🙂 The agency “apparently” blamed the campaign on Beijing.';
const EXACT = 'blamed the campaign';
const start = TEXT.indexOf(EXACT);
const hedgeStart = TEXT.indexOf('apparently');

/** The id of a record of {@link createSoundGraph}, by the name that the tests give it. */
export function soundId(label: RecordLabel, name: string): string {
  return idOf(MODEL.labels[label].prefix, keyOf(label, name));
}

const GOVERNMENT = soundId('Agent', 'government');
const PERSON = soundId('Agent', 'person');
const GROUP = soundId('Agent', 'group');
const NAME = soundId('Name', 'beijing');
const CAMPAIGN = soundId('Activity', 'campaign');
const SOURCE = soundId('Source', 'report');
const VERSION = soundId('SourceVersion', 'report');
const PASSAGE = soundId('Passage', 'blame');
const HEDGE = soundId('Hedge', 'apparently');
const BLAME = soundId('Claim', 'blame');
const REASON = soundId('Claim', 'reason');
const ACCUSATION = soundId('Statement', 'accusation');
const DENIAL = soundId('Statement', 'denial');
const REPLY = soundId('Statement', 'reply');
const RETRACTION = soundId('Statement', 'retraction');
const ARGUMENT = soundId('Argument', 'reason');

/**
 * A small graph with every label, to which `verifyGraph` must have nothing to say. The source is AMBER and the accused
 * GREEN and only PROPOSED, so that what is made from them has another marking and review than its own. Archived states:
 * of the denial and the argument; of a hedge that was gone for a while; of an agent that gained a key of another
 * register.
 */
export function createSoundGraph(database: Database): Promise<void> {
  const draft: Draft = { nodes: [], links: [] };
  createAgents(draft);
  createDocument(draft);
  createClaims(draft);
  createStatements(draft);
  createArgument(draft);
  createOpinions(draft);
  return write(database, draft);
}

function createAgents(draft: Draft): void {
  const government = { kind: 'GOVERNMENT', name: 'Government of the PRC', sameName: 'x' };
  const waits = { queueSort: `${FIRST}~${GOVERNMENT}` };
  const proposed = {
    review: 'PROPOSED',
    reviewRank: 1,
    origin: 'IMPORT',
    marking: 1,
    ownMarking: 1,
    ...waits,
  };
  const nameSort = `government of the prc~${GOVERNMENT}`;
  create(draft, ['Agent', 'Government'], 'government', { ...government, ...proposed, nameSort });
  const person = { ...REVIEWED, kind: 'PERSON', name: 'Éva', sameName: 'y', nameSort: `eva~${PERSON}` };
  create(draft, ['Agent', 'Person'], 'person', person, [
    ['PART_OF', GOVERNMENT, { from: '2020-01-01', marking: 0 }],
    ['SPEAKS_FOR', GOVERNMENT, { role: 'spokeswoman', marking: 0 }],
  ]);
  const group = { ...REVIEWED, kind: 'GROUP', name: 'Allies', sameName: 'z', nameSort: `allies~${GROUP}` };
  const key = keyOf('Agent', 'stix:identity--1');
  create(draft, ['Agent', 'Group'], 'group', { ...group, ...REVISED, key, externalKey: 'stix:identity--1' });
  archive(draft, ['Agent', 'Group'], 'group', group);
  const name = { text: 'Beijing', kind: 'METONYM', agentId: GOVERNMENT, nameSort: `beijing~${NAME}` };
  create(draft, ['Name'], 'beijing', { ...REVIEWED, ...name, marking: 1, reviewRank: 1 }, [
    ['NAMES', GOVERNMENT],
  ]);
  const campaign = {
    kind: 'CAMPAIGN',
    name: 'Barracuda',
    from: '2022-10-01',
    to: '2022-10-31',
    sameName: 'z',
  };
  create(draft, ['Activity'], 'campaign', { ...REVIEWED, ...campaign, nameSort: `barracuda~${CAMPAIGN}` });
}

function createDocument(draft: Draft): void {
  const published = { publishedEarliest: '2023-06-15', publishedLatest: '2023-06-15', publisherId: PERSON };
  const source = { ...REVIEWED, ...published, kind: 'REPORT', title: 'A report', marking: 2, ownMarking: 2 };
  create(draft, ['Source'], 'report', { ...source, publishedSort: `2023-06-15~${SOURCE}` }, [
    ['PUBLISHED_BY', PERSON],
  ]);
  const captured = { text: TEXT, sha256: sha256(TEXT), length: TEXT.length, capturedAt: FIRST };
  create(draft, ['SourceVersion'], 'report', { ...captured, sourceId: SOURCE, marking: 2 }, [
    ['VERSION_OF', SOURCE],
  ]);
  const passage = { exact: EXACT, start, end: start + EXACT.length };
  create(draft, ['Passage'], 'blame', { ...passage, versionId: VERSION, marking: 2 }, [
    ['IN_VERSION', VERSION],
  ]);
  const hedge = {
    exact: 'apparently',
    start: hedgeStart,
    end: hedgeStart + 10,
    owner: 'AMBIGUOUS',
    marking: 2,
  };
  create(draft, ['Hedge'], 'apparently', { ...hedge, ...REVISED });
  archive(draft, ['Hedge'], 'apparently', { ...hedge, supersededAt: BETWEEN });
}

function createClaims(draft: Draft): void {
  const claim = { ...REVIEWED, language: 'en' };
  const reason = { kind: 'EVENT', text: 'It rained', textSort: `it rained~${REASON}` };
  create(draft, ['Claim', 'Disputed'], 'reason', { ...claim, ...reason, recordedSort: `${FIRST}~${REASON}` });
  const blame = { kind: 'ATTRIBUTION', text: 'It was they', textSort: `it was they~${BLAME}` };
  const tuple = {
    role: 'ORIGIN',
    responsibility: 'LINKED',
    responsibilityRank: 0,
    ofId: CAMPAIGN,
    toId: GOVERNMENT,
  };
  const inForce = { marking: 1, reviewRank: 1, recordedSort: `${FIRST}~${BLAME}` };
  create(draft, ['Claim', 'Attribution', 'Disputed'], 'blame', { ...claim, ...blame, ...tuple, ...inForce }, [
    ['OF', CAMPAIGN],
    ['TO', GOVERNMENT],
    ['ABOUT', CAMPAIGN],
    ['ENTAILS', REASON, { statedBy: 'LOGIC' }],
  ]);
}

function createStatements(draft: Draft): void {
  const place = { quotation: 'INDIRECT', sourceId: SOURCE, versionId: VERSION };
  const statement = { ...REVIEWED, ...place, marking: 2, saidBy: '2023-06-15' };
  const keys = (id: string) => ({ saidSort: `2023-06-15~${id}`, recordedSort: `${FIRST}~${id}` });
  const onBlame = { ...statement, claimId: BLAME, reviewRank: 1 };
  const accusation = {
    act: 'ACCUSE',
    stance: 'AFFIRMS',
    speakerId: PERSON,
    hopStated: ['NOT_RECORDED', 'EXPLICIT'],
  };
  create(draft, ['Statement', 'Tied'], 'accusation', { ...onBlame, ...accusation, ...keys(ACCUSATION) }, [
    ['MADE_BY', PERSON],
    ['ON_BEHALF_OF', GOVERNMENT],
    ['AFFIRMS', BLAME],
    ['HEDGED_BY', HEDGE],
    ['REPORTED_THROUGH', SOURCE, { position: 1, stated: 'EXPLICIT' }],
    ['ANCHORED_IN', PASSAGE, { role: 'CONTENT' }],
  ]);
  createDenial(draft, onBlame);
  create(draft, ['Statement', 'Tied'], 'reply', { ...statement, act: 'ARGUE', ...keys(REPLY) });
  const retraction = { act: 'RETRACT', stance: 'ADDRESSES' };
  create(draft, ['Statement', 'Tied'], 'retraction', { ...onBlame, ...retraction, ...keys(RETRACTION) }, [
    ['ADDRESSES', BLAME],
    ['RETRACTS', ACCUSATION],
  ]);
}

function createDenial(draft: Draft, onBlame: Properties): void {
  const said = { saidEarliest: '2023-06-01', saidLatest: '2023-06-16', saidBy: '2023-06-16' };
  const act = { act: 'DENY', stance: 'DENIES', speakerId: GOVERNMENT, saidSort: `2023-06-16~${DENIAL}` };
  const denial = { ...onBlame, ...said, ...act };
  const links: readonly Link[] = [
    ['MADE_BY', GOVERNMENT],
    ['DENIES', BLAME],
    ['ANSWERS', ACCUSATION, { aspect: 'CONTENT' }],
  ];
  const recordedSort = `${SECOND}~${DENIAL}`;
  create(draft, ['Statement', 'Denial', 'Tied'], 'denial', { ...denial, ...REVISED, recordedSort }, links);
  const before = { certainty: 'CERTAIN', recordedSort: `${FIRST}~${DENIAL}` };
  archive(draft, ['Statement', 'Denial', 'Tied'], 'denial', { ...denial, ...before }, links);
}

function createArgument(draft: Draft): void {
  const step = { kind: 'REBUT', statedBy: 'SPEAKER', targetId: BLAME, putForwardById: REPLY };
  const argument = { ...REVIEWED, ...step, marking: 2, reviewRank: 1 };
  const links: readonly Link[] = [
    ['REBUTS', BLAME],
    ['RESTS_ON', REASON],
  ];
  const recordedSort = `${SECOND}~${ARGUMENT}`;
  create(draft, ['Argument', 'Counterclaim'], 'reason', { ...argument, ...REVISED, recordedSort }, links);
  const before = { statedBy: 'TEXT', recordedSort: `${FIRST}~${ARGUMENT}` };
  archive(draft, ['Argument', 'Counterclaim'], 'reason', { ...argument, ...before }, links);
  draft.links.push({ key: keyOf('Statement', 'reply'), type: 'PUTS_FORWARD', to: ARGUMENT, properties: {} });
}

function createOpinions(draft: Draft): void {
  const assessment = { scale: 'Admiralty', value: 'B', date: '2023-07-01', targetId: SOURCE, byId: PERSON };
  create(draft, ['Assessment'], 'third', { ...REVIEWED, ...assessment, marking: 2 }, [
    ['OF', SOURCE],
    ['MADE_BY', PERSON],
  ]);
  const judgement = { verdict: 'DIFFERENT', byId: PERSON, marking: 1 };
  create(draft, ['IdentityJudgement'], 'two', { ...REVIEWED, ...judgement, reviewRank: 1 }, [
    ['BETWEEN', GOVERNMENT],
    ['BETWEEN', PERSON],
  ]);
}

/** Drafts a record; `labels` begin with its own label. */
function create(
  draft: Draft,
  labels: readonly [RecordLabel, ...string[]],
  name: string,
  properties: Properties,
  links: readonly Link[] = [],
): void {
  const [label] = labels;
  const key = typeof properties.key === 'string' ? properties.key : keyOf(label, name);
  const states = { revision: 1, recordedAt: FIRST, supersededAt: LIVE, contentHash: 'x' };
  const record = { ...states, id: soundId(label, name), marking: 0, ownMarking: 0, ...properties, key };
  draft.nodes.push({ labels, record });
  for (const [type, to, own = {}] of links) draft.links.push({ key, type, to, properties: own });
}

/** Drafts the first state of a record that has a second one. */
function archive(
  draft: Draft,
  labels: readonly [RecordLabel, ...string[]],
  name: string,
  properties: Properties,
  links: readonly Link[] = [],
): void {
  const [label] = labels;
  const state = { supersededAt: SECOND, ...properties, key: `${keyOf(label, name)}#1` };
  create(draft, labels, name, state, [...links, ['REVISION_OF', soundId(label, name)]]);
}

async function write(database: Database, { nodes, links }: Draft): Promise<void> {
  await database.write(async (transaction) => {
    await transaction.run('UNWIND $nodes AS row CREATE (node:$(row.labels)) SET node = row.record', {
      nodes,
    });
    const { counters } = await transaction.run(
      `UNWIND $links AS row
       MATCH (from {key: row.key}) MATCH (to {id: row.to}) WHERE NOT to.key CONTAINS '#'
       CREATE (from)-[link:$(row.type)]->(to) SET link = row.properties`,
      { links },
    );
    if (counters.relationshipsCreated !== links.length) throw new Error('Unexpected: a link leads nowhere');
  });
}
