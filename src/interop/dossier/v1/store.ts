import { foldText } from '../../../shared/ids.ts';
import { sameName } from './keys.ts';
import { hedgesOf } from './link-statement.ts';
import type { Label, LinkedRecords } from './linked.ts';
import { labelOf } from './linked.ts';
import { WORDS } from './words.ts';

/** A property as Neo4j holds it. */
export type Property = string | number | boolean | readonly string[];

/** A relationship that a record owns, to the record `to`. */
export interface StoredLink {
  readonly type: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, string | number>>;
}

/** A record as the graph holds it, but for what the writing itself gives: key, revision, instants and what is worked out from other records. */
export interface StoredRecord {
  readonly labels: readonly string[];
  readonly properties: Readonly<Record<string, Property>>;
  readonly links: readonly StoredLink[];
}

/** What page keys are made with. */
export interface Moment {
  readonly id: string;
  readonly recordedAt: string;
}

type Draft = Omit<StoredRecord, 'properties'> & {
  readonly properties: Readonly<Record<string, Property | undefined>>;
};
type Store = { readonly [L in Label]: (record: LinkedRecords[L], moment: Moment) => Draft };

/** The linked record as the graph holds it. */
export function store<L extends Label>(label: L, record: LinkedRecords[L], moment: Moment): StoredRecord {
  const draft = STORE[label](record, moment);
  const properties: Record<string, Property> = { ownMarking: record.marking };
  if ('review' in record) {
    properties.review = record.review;
    properties.origin = record.origin;
    if (record.review === 'PROPOSED') properties.queueSort = `${moment.recordedAt}~${moment.id}`;
  }
  for (const name in draft.properties) {
    const value = draft.properties[name];
    if (value !== undefined) properties[name] = value;
  }
  return { labels: draft.labels, properties, links: draft.links };
}

/** `A THREAT_ACTOR` of the vocabulary as the label `ThreatActor`. */
function labelWord(word: string): string {
  return word
    .split('_')
    .map((part) => part.charAt(0) + part.slice(1).toLowerCase())
    .join('');
}

const BARE: StoredLink['properties'] = {};

function link(
  type: string,
  to: string,
  properties?: Record<string, string | number | undefined>,
): StoredLink {
  if (properties === undefined) return { type, to, properties: BARE };
  const given: Record<string, string | number> = {};
  for (const name in properties) {
    const value = properties[name];
    if (value !== undefined) given[name] = value;
  }
  return { type, to, properties: given };
}

function links(type: string, ids: readonly string[]): StoredLink[] {
  return ids.map((id) => link(type, id));
}

function optionalLink(type: string, id: string | undefined): StoredLink[] {
  return id === undefined ? [] : [link(type, id)];
}

const ARGUMENT_TYPES = {
  SUPPORT: 'SUPPORTS',
  REBUT: 'REBUTS',
  UNDERCUT: 'UNDERCUTS',
  DEFLECT: 'DEFLECTS',
} as const;

const STORE: Store = {
  Agent: (agent, { id }) => ({
    labels: ['Agent', labelWord(agent.kind)],
    properties: {
      kind: agent.kind,
      name: agent.name,
      externalKey: agent.externalKey,
      nameSort: `${foldText(agent.name)}~${id}`,
      sameName: sameName('Agent', agent),
    },
    links: [
      ...agent.partOf.map(({ agent: to, ...rest }) => link('PART_OF', to, rest)),
      ...agent.speaksFor.map(({ agent: to, ...rest }) => link('SPEAKS_FOR', to, rest)),
    ],
  }),

  Name: (name, { id }) => ({
    labels: ['Name'],
    properties: {
      text: name.text,
      kind: name.kind,
      language: name.language,
      agentId: name.agent,
      nameSort: `${foldText(name.text)}~${id}`,
    },
    links: [link('NAMES', name.agent), ...optionalLink('COINED_BY', name.coinedBy)],
  }),

  Activity: (activity, { id }) => ({
    labels: ['Activity'],
    properties: {
      kind: activity.kind,
      name: activity.name,
      externalKey: activity.externalKey,
      from: activity.from,
      to: activity.to,
      nameSort: `${foldText(activity.name)}~${id}`,
      sameName: sameName('Activity', activity),
    },
    links: [],
  }),

  Source: (source, { id }) => ({
    labels: ['Source'],
    properties: {
      kind: source.kind,
      title: source.title,
      url: source.url,
      language: source.language,
      publishedEarliest: source.published?.earliest,
      publishedLatest: source.published?.latest,
      publisherId: source.publisher,
      publishedSort: `${source.published?.latest ?? '0000-00-00'}~${id}`,
    },
    links: optionalLink('PUBLISHED_BY', source.publisher),
  }),

  SourceVersion: (version) => ({
    labels: ['SourceVersion'],
    properties: {
      sha256: version.sha256,
      length: version.text?.length,
      capturedAt: version.capturedAt,
      text: version.text,
      sourceId: version.source,
    },
    links: [
      link('VERSION_OF', version.source),
      ...version.derivedFrom.map(({ source, how, stated }) => link('DERIVED_FROM', source, { how, stated })),
    ],
  }),

  Claim: (claim, { id, recordedAt }) => ({
    labels: claim.attribution ? ['Claim', 'Attribution'] : ['Claim'],
    properties: {
      text: claim.text,
      language: claim.language,
      kind: claim.kind,
      role: claim.attribution?.role,
      responsibility: claim.attribution?.responsibility,
      responsibilityRank: claim.attribution?.responsibility
        ? WORDS.Responsibility.indexOf(claim.attribution.responsibility)
        : undefined,
      ofId: claim.attribution?.of,
      toId: claim.attribution?.to,
      recordedSort: `${recordedAt}~${id}`,
      textSort: `${foldText(claim.text)}~${id}`,
    },
    links: [
      ...optionalLink('OF', claim.attribution?.of),
      ...optionalLink('TO', claim.attribution?.to),
      ...links('ABOUT', claim.about),
      ...claim.entails.map(({ claim: to, statedBy }) => link('ENTAILS', to, { statedBy })),
      ...claim.contradicts.map(({ claim: to, statedBy }) => link('CONTRADICTS', to, { statedBy })),
    ],
  }),

  Passage: (passage) => ({
    labels: ['Passage'],
    properties: {
      exact: passage.exact,
      prefix: passage.prefix,
      suffix: passage.suffix,
      start: passage.start,
      end: passage.end,
      versionId: passage.version,
    },
    links: [link('IN_VERSION', passage.version)],
  }),

  // The statement leads to its hedges: the hedge is written first, so that no statement ever lacks one.
  Hedge: (hedge) => ({
    labels: ['Hedge'],
    properties: { exact: hedge.exact, start: hedge.start, end: hedge.end, owner: hedge.owner },
    links: [],
  }),

  Statement: (statement, { id, recordedAt }) => ({
    labels: statement.stance === 'DENIES' ? ['Statement', 'Denial'] : ['Statement'],
    properties: {
      act: statement.act,
      stance: statement.stance,
      certainty: statement.certainty,
      quotation: statement.quotation,
      speakerAsWritten: statement.speakerAsWritten,
      confidenceAsWritten: statement.confidence?.asWritten,
      confidenceScale: statement.confidence?.scale,
      confidenceValue: statement.confidence?.value,
      confidenceInferredScale: statement.confidence?.inferredScale,
      attributionType: statement.attributionType,
      saidEarliest: statement.said?.earliest,
      saidLatest: statement.said?.latest,
      saidAsWritten: statement.said?.asWritten,
      saidInferred: statement.said?.inferred,
      hopStated: statement.chain.length > 0 ? statement.chain.map(({ stated }) => stated) : undefined,
      claimId: statement.claim,
      speakerId: statement.speaker,
      sourceId: statement.source,
      versionId: statement.version,
      recordedSort: `${recordedAt}~${id}`,
    },
    links: [
      ...optionalLink('MADE_BY', statement.speaker),
      ...links('ON_BEHALF_OF', statement.onBehalfOf),
      ...(statement.stance ? optionalLink(statement.stance, statement.claim) : []),
      ...(statement.passage ? [link('ANCHORED_IN', statement.passage, { role: 'CONTENT' })] : []),
      ...(statement.cue ? [link('ANCHORED_IN', statement.cue, { role: 'CUE' })] : []),
      ...hedgesOf(id, statement).map((hedge) => link('HEDGED_BY', hedge.id)),
      ...statement.chain.flatMap(({ source, stated }, position) =>
        source === undefined ? [] : [link('REPORTED_THROUGH', source, { position, stated })],
      ),
      ...statement.answers.map(({ statement: to, aspect }) => link('ANSWERS', to, { aspect })),
      ...links('RETRACTS', statement.retracts),
      ...links('CORRECTS', statement.corrects),
      ...statement.relays.map(({ statement: to, how, stated }) => link('RELAYS', to, { how, stated })),
    ],
  }),

  Argument: (argument, { id, recordedAt }) => ({
    labels: argument.kind === 'SUPPORT' ? ['Argument'] : ['Argument', 'Counterclaim'],
    properties: {
      kind: argument.kind,
      statedBy: argument.statedBy,
      targetId: argument.target,
      putForwardById: argument.putForwardBy,
      recordedSort: `${recordedAt}~${id}`,
    },
    links: [...links('RESTS_ON', argument.premises), link(ARGUMENT_TYPES[argument.kind], argument.target)],
  }),

  Assessment: (assessment) => ({
    labels: ['Assessment'],
    properties: {
      scale: assessment.scale,
      value: assessment.value,
      note: assessment.note,
      date: assessment.date,
      targetId: assessment.of,
      byId: assessment.by,
    },
    links: [link('OF', assessment.of), link('MADE_BY', assessment.by)],
  }),

  IdentityJudgement: (judgement) => ({
    labels: ['IdentityJudgement'],
    properties: { verdict: judgement.verdict, reason: judgement.reason, byId: judgement.by },
    links: links('BETWEEN', judgement.between),
  }),
};

/** Whether the link leads to a record of the record's own label, which may be written after it. */
export function isOwnKind(label: Label, { to }: StoredLink): boolean {
  return labelOf(to) === label;
}
