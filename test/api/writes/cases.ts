import { nobody, type World } from './world.ts';

type Input = Readonly<Record<string, unknown>>;

/** A mutation that adds a record: what it takes, and what it does not. */
export interface AddCase {
  readonly name: string;
  readonly type: string;
  readonly input: (world: World) => Input;
  /** The same input with something in it that breaks a rule, and where. */
  readonly invalid: readonly [change: (world: World) => Input, path: readonly string[]];
  /** The same input with a record in it that is not there, and where. */
  readonly missing?: readonly [change: (world: World) => Input, path: readonly string[]];
  /** The same thing with something else said of it: united where many share the record, else a conflict. */
  readonly otherwise: (world: World) => Input;
  readonly united: boolean;
}

export const ADD_CASES: readonly AddCase[] = [
  {
    name: 'addAgent',
    type: 'Organization',
    input: ({ mark, bob }) => ({
      kind: 'ORGANIZATION',
      name: `Company ${mark}`,
      names: [{ text: `Co ${mark}`, kind: 'SHORT', language: 'en' }],
      partOf: [{ agent: bob, from: '2020', to: '2021-05' }],
    }),
    invalid: [() => ({ partOf: [{ agent: nobody('agt'), from: '2020-13' }] }), ['partOf', '0', 'from']],
    missing: [() => ({ speaksFor: [{ agent: nobody('agt') }] }), ['speaksFor', '0', 'agent']],
    otherwise: ({ ada }) => ({ speaksFor: [{ agent: ada, role: 'spokesman' }] }),
    united: true,
  },
  {
    name: 'addName',
    type: 'Name',
    input: ({ ada, mark, bob }) => ({ agent: ada, text: `A. ${mark}`, kind: 'SHORT', coinedBy: bob }),
    invalid: [() => ({ text: 'x'.repeat(1025) }), ['text']],
    missing: [() => ({ agent: nobody('agt') }), ['agent']],
    otherwise: () => ({ language: 'en' }),
    united: true,
  },
  {
    name: 'addActivity',
    type: 'Activity',
    input: ({ mark }) => ({ kind: 'INCIDENT', name: `Incident ${mark}`, from: '2022-10' }),
    invalid: [() => ({ to: '2021' }), ['to']],
    otherwise: () => ({ to: '2023-06-15' }),
    united: true,
  },
  {
    name: 'addSource',
    type: 'Source',
    input: ({ mark, bob, source }) => ({
      kind: 'REPORT',
      title: `Report ${mark}`,
      url: `https://example.org/${mark}`,
      publisher: bob,
      publishedAt: '2023-06',
      text: `Text of ${mark}`,
      derivedFrom: [{ source, how: 'CITATION', stated: 'EXPLICIT' }],
    }),
    invalid: [() => ({ sha256: '0'.repeat(64) }), ['sha256']],
    missing: [() => ({ publisher: nobody('agt') }), ['publisher']],
    otherwise: () => ({ language: 'en' }),
    united: true,
  },
  {
    name: 'addSourceVersion',
    type: 'SourceVersion',
    input: ({ source, mark }) => ({
      source,
      text: `Another text of ${mark}`,
      capturedAt: '2023-06-15T10:00:00Z',
    }),
    invalid: [() => ({ sha256: '0'.repeat(64) }), ['sha256']],
    missing: [() => ({ source: nobody('src') }), ['source']],
    otherwise: ({ source }) => ({ derivedFrom: [{ source, how: 'REWRITE', stated: 'INFERRED' }] }),
    united: true,
  },
  {
    name: 'addClaim',
    type: 'Claim',
    input: ({ mark, activity, bob, other }) => ({
      kind: 'ATTRIBUTION',
      text: `Bob is behind it ${mark}`,
      attribution: { of: activity, to: bob, role: 'SPONSOR', responsibility: 'ORDERED' },
      entails: [{ claim: other, statedBy: 'LOGIC' }],
    }),
    invalid: [() => ({ attribution: null }), ['attribution']],
    missing: [
      ({ bob }) => ({ attribution: { of: nobody('act'), to: bob, role: 'SPONSOR' } }),
      ['attribution', 'of'],
    ],
    otherwise: ({ ada }) => ({ about: [ada] }),
    united: true,
  },
  {
    name: 'addStatement',
    type: 'Statement',
    input: ({ version, bob, claim, statement, ada, source }) => ({
      sourceVersion: version,
      act: 'DENY',
      speaker: bob,
      onBehalfOf: [ada],
      claim,
      stance: 'DENIES',
      passage: { exact: 'He denied it', start: 32, end: 44 },
      cue: { exact: 'denied' },
      hedges: [{ exact: 'perhaps', owner: 'REPORTER' }],
      confidence: { asWritten: 'high', scale: 'STIX_0_100', value: '85' },
      certainty: 'CERTAIN',
      chain: [{ source, stated: 'EXPLICIT' }, { stated: 'NOT_RECORDED' }],
      saidAt: { earliest: '2023-06-15', latest: '2023-06-16', inferred: true },
      answers: [{ statement, aspect: 'CONTENT' }],
      relays: [{ statement, how: 'QUOTES', stated: 'EXPLICIT' }],
      related: [{ statement, kind: 'CONTRASTS_WITH', statedBy: 'TEXT' }],
    }),
    invalid: [() => ({ passage: { exact: 'He denied it', start: 0, end: 12 } }), ['passage', 'start']],
    missing: [() => ({ sourceVersion: nobody('ver') }), ['sourceVersion']],
    otherwise: () => ({ certainty: 'POSSIBLE' }),
    united: false,
  },
  {
    name: 'addArgument',
    type: 'Argument',
    input: ({ other, claim, statement }) => ({
      kind: 'REBUT',
      premises: [other],
      target: claim,
      putForwardBy: statement,
    }),
    invalid: [({ other }) => ({ premises: [other, other] }), ['premises', '1']],
    missing: [() => ({ target: nobody('arg') }), ['target']],
    otherwise: () => ({ statedBy: 'TEXT' }),
    united: false,
  },
  {
    name: 'addAssessment',
    type: 'Assessment',
    input: ({ bob, statement }) => ({
      by: bob,
      of: statement,
      scale: 'ADMIRALTY',
      value: '2',
      date: '2023-06',
    }),
    invalid: [() => ({ date: '2023-02-30' }), ['date']],
    missing: [() => ({ of: nobody('sta') }), ['of']],
    otherwise: () => ({ value: '5', note: 'on second thought' }),
    united: false,
  },
  {
    name: 'judgeIdentity',
    type: 'IdentityJudgement',
    input: ({ ada, bob }) => ({ between: [ada, bob], verdict: 'UNSURE', by: bob, reason: 'alike' }),
    invalid: [({ ada }) => ({ between: [ada, ada] }), ['between', '1']],
    missing: [({ ada }) => ({ between: [ada, nobody('agt')] }), ['between', '1']],
    otherwise: () => ({ verdict: 'SAME' }),
    united: false,
  },
];

/** A mutation that revises a record. */
export interface ReviseCase {
  readonly name: string;
  /** The mutation that adds such a record, of `ADD_CASES`. */
  readonly adds: string;
  readonly changes: (world: World) => Input;
  /** What is asked of the payload, and what it then holds. */
  readonly selection: string;
  readonly result: (world: World) => Input;
  /** A change that breaks a rule, and where. */
  readonly invalid: readonly [change: (world: World) => Input, path: readonly string[]];
}

export const REVISE_CASES: readonly ReviseCase[] = [
  {
    name: 'reviseAgent',
    adds: 'addAgent',
    changes: ({ ada }) => ({ partOf: [], speaksFor: [{ agent: ada, from: '2022' }] }),
    selection: '... on Agent { partOf { agent { id } } speaksFor { agent { id } period { from } } }',
    result: ({ ada }) => ({
      partOf: [],
      speaksFor: [{ agent: { id: ada }, period: { from: '2022-01-01' } }],
    }),
    invalid: [({ mark }) => ({ name: `Renamed ${mark}` }), ['name']],
  },
  {
    name: 'reviseName',
    adds: 'addName',
    changes: () => ({ language: 'zh-Hans' }),
    selection: '... on Name { language }',
    result: () => ({ language: 'zh-Hans' }),
    invalid: [() => ({ language: '!' }), ['language']],
  },
  {
    name: 'reviseActivity',
    adds: 'addActivity',
    changes: () => ({ from: null, to: '2023' }),
    selection: '... on Activity { period { from to } }',
    result: () => ({ period: { from: null, to: '2023-12-31' } }),
    invalid: [() => ({ to: 'soon' }), ['to']],
  },
  {
    name: 'reviseSource',
    adds: 'addSource',
    changes: ({ mark }) => ({ title: `Retitled ${mark}`, publisher: null }),
    selection: '... on Source { title publisher { id } publishedAt { earliest } }',
    result: ({ mark }) => ({
      title: `Retitled ${mark}`,
      publisher: null,
      publishedAt: { earliest: '2023-06-01' },
    }),
    invalid: [() => ({ publishedAt: '9999' }), ['publishedAt']],
  },
  {
    name: 'reviseSourceVersion',
    adds: 'addSourceVersion',
    changes: ({ source }) => ({ derivedFrom: [{ source, how: 'REPRINT', stated: 'EXPLICIT' }] }),
    selection: '... on SourceVersion { capturedAt derivedFrom { how } }',
    result: () => ({ capturedAt: '2023-06-15T10:00:00.000Z', derivedFrom: [{ how: 'REPRINT' }] }),
    invalid: [
      () => ({ derivedFrom: [{ source: 'nothing', how: 'REPRINT', stated: 'EXPLICIT' }] }),
      ['derivedFrom', '0', 'source'],
    ],
  },
  {
    name: 'reviseClaim',
    adds: 'addClaim',
    changes: ({ claim }) => ({ entails: [], contradicts: [{ claim, statedBy: 'TEXT' }] }),
    selection: '... on Claim { entails { claim { id } } contradicts { claim { id } statedBy } }',
    result: ({ claim }) => ({ entails: [], contradicts: [{ claim: { id: claim }, statedBy: 'TEXT' }] }),
    invalid: [({ ada }) => ({ contradicts: [{ claim: ada }] }), ['contradicts', '0', 'claim']],
  },
  {
    name: 'reviseStatement',
    adds: 'addStatement',
    changes: ({ statement }) => ({
      certainty: 'PROBABLE',
      confidence: null,
      hedges: [{ exact: 'perhaps', owner: 'SPEAKER' }, { exact: 'far-fetched' }],
      related: [{ statement, kind: 'ELABORATES' }],
    }),
    selection: `... on Statement { certainty confidence { value } hedges { exact owner } related { kind }
      answers { aspect } passage { exact } reportedThrough { stated } }`,
    result: () => ({
      certainty: 'PROBABLE',
      confidence: null,
      hedges: [
        { exact: 'far-fetched', owner: 'UNRECORDED' },
        { exact: 'perhaps', owner: 'SPEAKER' },
      ],
      related: [{ kind: 'ELABORATES' }],
      answers: [{ aspect: 'CONTENT' }],
      passage: { exact: 'He denied it' },
      reportedThrough: [{ stated: 'EXPLICIT' }, { stated: 'NOT_RECORDED' }],
    }),
    invalid: [() => ({ stance: 'AFFIRMS' }), ['stance']],
  },
  {
    name: 'reviseArgument',
    adds: 'addArgument',
    changes: () => ({ statedBy: 'ANNOTATOR' }),
    selection: '... on Argument { statedBy premises { id } putForwardBy { id } }',
    result: ({ other, statement }) => ({
      statedBy: 'ANNOTATOR',
      premises: [{ id: other }],
      putForwardBy: { id: statement },
    }),
    invalid: [() => ({ marking: 'RED' }), ['marking']],
  },
  {
    name: 'reviseAssessment',
    adds: 'addAssessment',
    changes: () => ({ value: '6', note: 'no more' }),
    selection: '... on Assessment { value note date }',
    result: () => ({ value: '6', note: 'no more', date: '2023-06-30' }),
    invalid: [() => ({ value: '' }), ['value']],
  },
  {
    name: 'reviseIdentityJudgement',
    adds: 'judgeIdentity',
    changes: () => ({ verdict: 'DIFFERENT', reason: null }),
    selection: '... on IdentityJudgement { verdict reason }',
    result: () => ({ verdict: 'DIFFERENT', reason: null }),
    invalid: [() => ({ reason: '' }), ['reason']],
  },
];
