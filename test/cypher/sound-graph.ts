import type { Database, Value } from '../../src/neo4j/index.ts';
import { idOf, keyOf, sha256 } from '../../src/shared/ids.ts';
import { LIVE } from '../../src/shared/view.ts';

type Properties = Readonly<Record<string, Value>>;
type Link = readonly [type: string, to: string, properties?: Properties];

const FIRST = '2024-01-01T00:00:00.000Z';
const SECOND = '2024-02-01T00:00:00.000Z';
const REVIEWED = { review: 'ACCEPTED', reviewRank: 2, origin: 'HUMAN' };

/** The emoji is two UTF-16 units and one code point: offsets counted in code points would be one too low. */
const TEXT = '🙂 The agency “apparently” blamed the campaign on Beijing.';
const EXACT = 'blamed the campaign';

/** The id of a record of {@link createSoundGraph}, by the name that the tests give it. */
export function soundId(prefix: string, label: string, name: string): string {
  return idOf(prefix, keyOf(label, name));
}

const GOVERNMENT = soundId('agt', 'Agent', 'government');
const PERSON = soundId('agt', 'Agent', 'person');
const CAMPAIGN = soundId('act', 'Activity', 'campaign');
const SOURCE = soundId('src', 'Source', 'report');
const VERSION = soundId('ver', 'SourceVersion', 'report');
const PASSAGE = soundId('psg', 'Passage', 'blame');
const HEDGE = soundId('hdg', 'Hedge', 'apparently');
const BLAME = soundId('clm', 'Claim', 'blame');
const REASON = soundId('clm', 'Claim', 'reason');
const ACCUSATION = soundId('sta', 'Statement', 'accusation');
const DENIAL = soundId('sta', 'Statement', 'denial');
const REPLY = soundId('sta', 'Statement', 'reply');
const RETRACTION = soundId('sta', 'Statement', 'retraction');
const ARGUMENT = soundId('arg', 'Argument', 'reason');

const start = TEXT.indexOf(EXACT);
const hedgeStart = TEXT.indexOf('apparently');

/**
 * A small graph with every label, to which `verifyGraph` must have nothing to say. The source is AMBER and the accused
 * GREEN and only PROPOSED, so that the claim and the statements have another marking and review than their own; the
 * denial has an archived state.
 */
export async function createSoundGraph(database: Database): Promise<void> {
  await create(database, 'Agent:Government', 'agt', 'government', {
    ...{
      kind: 'GOVERNMENT',
      name: 'Government of the PRC',
      sameName: 'x',
      nameSort: `government of the prc~${GOVERNMENT}`,
    },
    ...{ ...REVIEWED, review: 'PROPOSED', reviewRank: 1, marking: 1, ownMarking: 1 },
  });
  await create(
    database,
    'Agent:Person',
    'agt',
    'person',
    { ...REVIEWED, kind: 'PERSON', name: 'Éva', sameName: 'y', nameSort: `eva~${PERSON}` },
    [
      ['PART_OF', GOVERNMENT, { from: '2020-01-01', marking: 0 }],
      ['SPEAKS_FOR', GOVERNMENT, { role: 'spokeswoman', marking: 0 }],
    ],
  );
  const name = soundId('nam', 'Name', 'beijing');
  await create(
    database,
    'Name',
    'nam',
    'beijing',
    { ...REVIEWED, text: 'Beijing', kind: 'METONYM', agentId: GOVERNMENT, nameSort: `beijing~${name}` },
    [['NAMES', GOVERNMENT]],
  );
  await create(database, 'Activity', 'act', 'campaign', {
    ...{ ...REVIEWED, kind: 'CAMPAIGN', name: 'Barracuda', from: '2022-10-01', to: '2022-10-31' },
    ...{ sameName: 'z', nameSort: `barracuda~${CAMPAIGN}` },
  });
  await createDocument(database);
  await createClaims(database);
  await createStatements(database);
  await createOpinions(database);
}

async function createDocument(database: Database): Promise<void> {
  await create(
    database,
    'Source',
    'src',
    'report',
    {
      ...{
        ...REVIEWED,
        kind: 'REPORT',
        title: 'A report',
        publishedEarliest: '2023-06-15',
        publishedLatest: '2023-06-15',
      },
      ...{ publisherId: PERSON, publishedSort: `2023-06-15~${SOURCE}`, marking: 2, ownMarking: 2 },
    },
    [['PUBLISHED_BY', PERSON]],
  );
  await create(
    database,
    'SourceVersion',
    'ver',
    'report',
    {
      sourceId: SOURCE,
      text: TEXT,
      sha256: sha256(TEXT),
      length: TEXT.length,
      capturedAt: FIRST,
      marking: 2,
    },
    [['VERSION_OF', SOURCE]],
  );
  await create(
    database,
    'Passage',
    'psg',
    'blame',
    { versionId: VERSION, exact: EXACT, start, end: start + EXACT.length, marking: 2 },
    [['IN_VERSION', VERSION]],
  );
  await create(database, 'Hedge', 'hdg', 'apparently', {
    ...{ exact: 'apparently', start: hedgeStart, end: hedgeStart + 10, owner: 'AMBIGUOUS' },
  });
}

async function createClaims(database: Database): Promise<void> {
  const claim = { ...REVIEWED, language: 'en' };
  await create(database, 'Claim', 'clm', 'reason', {
    ...{
      ...claim,
      kind: 'EVENT',
      text: 'It rained',
      textSort: `it rained~${REASON}`,
      recordedSort: `${FIRST}~${REASON}`,
    },
  });
  await create(
    database,
    'Claim:Attribution',
    'clm',
    'blame',
    {
      ...{
        ...claim,
        kind: 'ATTRIBUTION',
        text: 'It was they',
        role: 'UNSPECIFIED',
        responsibility: 'LINKED',
        responsibilityRank: 0,
      },
      ...{
        ofId: CAMPAIGN,
        toId: GOVERNMENT,
        textSort: `it was they~${BLAME}`,
        recordedSort: `${FIRST}~${BLAME}`,
      },
      ...{ marking: 1, reviewRank: 1 },
    },
    [
      ['OF', CAMPAIGN],
      ['TO', GOVERNMENT],
      ['ABOUT', CAMPAIGN],
      ['ENTAILS', REASON, { statedBy: 'LOGIC' }],
    ],
  );
}

async function createStatements(database: Database): Promise<void> {
  const statement = {
    ...{
      ...REVIEWED,
      quotation: 'INDIRECT',
      sourceId: SOURCE,
      versionId: VERSION,
      marking: 2,
      saidBy: '2023-06-15',
    },
  };
  const anchored: Link = ['ANCHORED_IN', PASSAGE, { role: 'CONTENT' }];
  await create(
    database,
    'Statement',
    'sta',
    'accusation',
    {
      ...{ ...statement, act: 'ACCUSE', stance: 'AFFIRMS', claimId: BLAME, speakerId: PERSON, reviewRank: 1 },
      ...{ hopStated: ['NOT_RECORDED', 'EXPLICIT'], saidSort: `2023-06-15~${ACCUSATION}` },
      ...{ recordedSort: `${FIRST}~${ACCUSATION}` },
    },
    [
      ['MADE_BY', PERSON],
      ['ON_BEHALF_OF', GOVERNMENT],
      ['AFFIRMS', BLAME],
      ['HEDGED_BY', HEDGE],
      ['REPORTED_THROUGH', SOURCE, { position: 1, stated: 'EXPLICIT' }],
      anchored,
    ],
  );
  const denial = {
    ...{ ...statement, act: 'DENY', stance: 'DENIES', claimId: BLAME, speakerId: GOVERNMENT, reviewRank: 1 },
    ...{
      saidEarliest: '2023-06-01',
      saidLatest: '2023-06-16',
      saidBy: '2023-06-16',
      saidSort: `2023-06-16~${DENIAL}`,
    },
  };
  const denialLinks: readonly Link[] = [
    ['MADE_BY', GOVERNMENT],
    ['DENIES', BLAME],
    ['ANSWERS', ACCUSATION, { aspect: 'CONTENT' }],
  ];
  await create(
    database,
    'Statement:Denial',
    'sta',
    'denial',
    {
      ...{ ...denial, recordedSort: `${SECOND}~${DENIAL}`, revision: 2, recordedAt: SECOND },
    },
    denialLinks,
  );
  await create(
    database,
    'Statement:Denial',
    'sta',
    'denial',
    {
      ...{ ...denial, recordedSort: `${FIRST}~${DENIAL}`, supersededAt: SECOND, certainty: 'CERTAIN' },
      key: `${keyOf('Statement', 'denial')}#1`,
    },
    [...denialLinks, ['REVISION_OF', DENIAL]],
  );
  await create(
    database,
    'Statement',
    'sta',
    'reply',
    { ...statement, act: 'ARGUE', saidSort: `2023-06-15~${REPLY}`, recordedSort: `${FIRST}~${REPLY}` },
    [],
  );
  await create(
    database,
    'Statement',
    'sta',
    'retraction',
    {
      ...{ ...statement, act: 'RETRACT', stance: 'ADDRESSES', claimId: BLAME, reviewRank: 1 },
      ...{ saidSort: `2023-06-15~${RETRACTION}`, recordedSort: `${FIRST}~${RETRACTION}` },
    },
    [
      ['ADDRESSES', BLAME],
      ['RETRACTS', ACCUSATION],
      ['RELATED', DENIAL, { kind: 'RESTATES' }],
    ],
  );
}

async function createOpinions(database: Database): Promise<void> {
  await create(
    database,
    'Argument:Counterclaim',
    'arg',
    'reason',
    {
      ...{ ...REVIEWED, kind: 'REBUT', statedBy: 'SPEAKER', targetId: BLAME, putForwardById: REPLY },
      recordedSort: `${FIRST}~${ARGUMENT}`,
    },
    [
      ['REBUTS', BLAME],
      ['RESTS_ON', REASON],
    ],
  );
  await link(database, keyOf('Statement', 'reply'), ['PUTS_FORWARD', ARGUMENT]);
  await create(
    database,
    'Assessment',
    'ass',
    'third',
    { ...REVIEWED, scale: 'Admiralty', value: 'B', date: '2023-07-01', targetId: SOURCE, byId: PERSON },
    [
      ['OF', SOURCE],
      ['MADE_BY', PERSON],
    ],
  );
  await create(
    database,
    'IdentityJudgement',
    'idj',
    'two',
    { ...REVIEWED, verdict: 'DIFFERENT', byId: PERSON },
    [
      ['BETWEEN', GOVERNMENT],
      ['BETWEEN', PERSON],
    ],
  );
}

async function create(
  database: Database,
  labels: string,
  prefix: string,
  name: string,
  properties: Properties,
  links: readonly Link[] = [],
): Promise<void> {
  const key = keyOf(labels.split(':')[0] ?? '', name);
  const record = {
    ...{ id: idOf(prefix, key), key, revision: 1, recordedAt: FIRST, supersededAt: LIVE, contentHash: 'x' },
    ...{ marking: 0, ownMarking: 0, ...properties },
  };
  await database.run(`CREATE (node:${labels}) SET node = $record`, { record });
  for (const one of links) await link(database, record.key, one);
}

async function link(database: Database, key: string, [type, to, properties = {}]: Link): Promise<void> {
  const { counters } = await database.run(
    `MATCH (from {key: $key}) MATCH (to {id: $to}) WHERE NOT to.key CONTAINS '#'
     CREATE (from)-[link:${type}]->(to) SET link = $properties`,
    { key, to, properties },
  );
  if (counters.relationshipsCreated !== 1) throw new Error(`Unexpected: no ${type} to ${to}`);
}
