import { canonicalSet } from './canonical.ts';
import type { Affiliation, ClaimRelation, HedgeWords, Label, LinkedRecords } from './linked.ts';
import type { Word } from './words.ts';

/**
 * A record as it was read from the graph: the properties of its node and the relationships that lead from it. A
 * statement's HEDGED_BY has the properties of the hedge, which is part of the statement.
 */
export interface ReadRecord {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly links: readonly {
    readonly type: string;
    readonly to: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

type Restore = {
  readonly [L in Label]: (read: Reader) => Omit<LinkedRecords[L], 'marking' | 'review' | 'origin'>;
};

/** The linked record that the graph holds: the inverse of `store`, with its lists in canonical order. */
export function restore<L extends Label>(label: L, read: ReadRecord): LinkedRecords[L] {
  const reader = readerOf(read);
  const { properties } = read;
  const record: Record<string, unknown> = { ...RESTORE[label](reader), marking: properties.ownMarking };
  if (properties.review !== undefined) record.review = properties.review;
  if (properties.origin !== undefined) record.origin = properties.origin;
  for (const name of Object.keys(record)) if (record[name] === undefined) delete record[name];
  return record as unknown as LinkedRecords[L];
}

type Reader = ReturnType<typeof readerOf>;

/** Takes properties and relationships by name; the graph is trusted to hold what its model says. */
function readerOf({ properties, links: all }: ReadRecord) {
  const get = <T = string>(name: string) => (properties[name] ?? undefined) as T | undefined;
  const links = <T>(
    type: string,
    make: (to: string, properties: Readonly<Record<string, unknown>>) => T,
  ): T[] =>
    canonicalSet(all.filter((link) => link.type === type).map((link) => make(link.to, link.properties)));
  return {
    /** A property that may be absent. */
    get,
    /** A property that the model requires. */
    need<T = string>(name: string): T {
      const value = get<T>(name);
      if (value === undefined) throw new Error(`Unexpected: a record without ${name}`);
      return value;
    },
    ids: (type: string) => links(type, (to) => to),
    first: (type: string) => all.find((link) => link.type === type)?.to,
    links,
  };
}

const affiliation = (agent: string, properties: object) =>
  ({ agent, ...properties }) as unknown as Affiliation;
const relation = (claim: string, properties: object) =>
  ({ claim, ...properties }) as unknown as ClaimRelation;

/** A group of fields, undefined when none of them is given. */
function group<T extends object>(fields: T): T | undefined {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return given.length > 0 ? (Object.fromEntries(given) as T) : undefined;
}

const RESTORE: Restore = {
  Agent: (read) => ({
    kind: read.need<Word<'AgentKind'>>('kind'),
    name: read.need('name'),
    externalKey: read.get('externalKey'),
    partOf: read.links('PART_OF', affiliation),
    speaksFor: read.links('SPEAKS_FOR', affiliation),
  }),
  Name: (read) => ({
    agent: read.need('agentId'),
    text: read.need('text'),
    kind: read.need<Word<'NameKind'>>('kind'),
    language: read.get('language'),
    coinedBy: read.first('COINED_BY'),
  }),
  Activity: (read) => ({
    kind: read.need<Word<'ActivityKind'>>('kind'),
    name: read.need('name'),
    externalKey: read.get('externalKey'),
    from: read.get('from'),
    to: read.get('to'),
  }),
  Source: (read) => ({
    kind: read.need<Word<'SourceKind'>>('kind'),
    title: read.need('title'),
    publisher: read.get('publisherId'),
    url: read.get('url'),
    language: read.get('language'),
    published:
      read.get('publishedEarliest') === undefined
        ? undefined
        : { earliest: read.need('publishedEarliest'), latest: read.need('publishedLatest') },
  }),
  SourceVersion: (read) => ({
    source: read.need('sourceId'),
    sha256: read.get('sha256'),
    text: read.get('text'),
    capturedAt: read.get('capturedAt'),
    derivedFrom: read.links(
      'DERIVED_FROM',
      (source, properties) =>
        ({ source, ...properties }) as unknown as LinkedRecords['SourceVersion']['derivedFrom'][number],
    ),
  }),
  Claim: (read) => ({
    text: read.need('text'),
    kind: read.need<Word<'ClaimKind'>>('kind'),
    language: read.need('language'),
    attribution:
      read.get('ofId') === undefined
        ? undefined
        : group({
            of: read.need('ofId'),
            to: read.need('toId'),
            role: read.need<Word<'ActorRole'>>('role'),
            responsibility: read.get<Word<'Responsibility'>>('responsibility'),
          }),
    about: read.ids('ABOUT'),
    entails: read.links('ENTAILS', relation),
    contradicts: read.links('CONTRADICTS', relation),
  }),
  Passage: (read) => ({
    version: read.need('versionId'),
    exact: read.need('exact'),
    prefix: read.get('prefix'),
    suffix: read.get('suffix'),
    start: read.get<number>('start'),
    end: read.get<number>('end'),
  }),
  // A hedge does not know its statement: whoever needs it has come from there.
  Hedge: (read) => ({
    statement: '',
    exact: read.need('exact'),
    start: read.get<number>('start'),
    end: read.get<number>('end'),
    owner: read.need<Word<'HedgeOwner'>>('owner'),
  }),
  Statement: (read) => ({
    source: read.need('sourceId'),
    version: read.need('versionId'),
    act: read.need<Word<'SpeechAct'>>('act'),
    speaker: read.get('speakerId'),
    speakerAsWritten: read.get('speakerAsWritten'),
    onBehalfOf: read.ids('ON_BEHALF_OF'),
    claim: read.get('claimId'),
    stance: read.get<Word<'Stance'>>('stance'),
    certainty: read.get<Word<'Certainty'>>('certainty'),
    quotation: read.need<Word<'Quotation'>>('quotation'),
    confidence:
      read.get('confidenceAsWritten') === undefined
        ? undefined
        : group({
            asWritten: read.need('confidenceAsWritten'),
            scale: read.get<Word<'ConfidenceScale'>>('confidenceScale'),
            value: read.get('confidenceValue'),
            inferredScale: read.get<boolean>('confidenceInferredScale'),
          }),
    attributionType: read.get<Word<'AttributionType'>>('attributionType'),
    said: group({
      earliest: read.get('saidEarliest'),
      latest: read.get('saidLatest'),
      asWritten: read.get('saidAsWritten'),
      inferred: read.get<boolean>('saidInferred'),
    }),
    passage: anchors(read, 'CONTENT')[0],
    cue: anchors(read, 'CUE')[0],
    hedges: read.links('HEDGED_BY', (_, hedge) => hedgeWords(hedge)),
    chain: chain(read),
    answers: read.links(
      'ANSWERS',
      (statement, { aspect }) => ({ statement, aspect }) as LinkedRecords['Statement']['answers'][number],
    ),
    retracts: read.ids('RETRACTS'),
    corrects: read.ids('CORRECTS'),
    relays: read.links(
      'RELAYS',
      (statement, { how, stated }) =>
        ({ statement, how, stated }) as LinkedRecords['Statement']['relays'][number],
    ),
  }),
  Argument: (read) => ({
    kind: read.need<Word<'ArgumentKind'>>('kind'),
    premises: read.ids('RESTS_ON'),
    target: read.need('targetId'),
    putForwardBy: read.get('putForwardById'),
    statedBy: read.need<Word<'StatedBy'>>('statedBy'),
  }),
  Assessment: (read) => ({
    by: read.need('byId'),
    of: read.need('targetId'),
    scale: read.need('scale'),
    value: read.need('value'),
    note: read.get('note'),
    date: read.get('date'),
  }),
  IdentityJudgement: (read) => ({
    between: read.ids('BETWEEN'),
    verdict: read.need<Word<'IdentityVerdict'>>('verdict'),
    by: read.get('byId'),
    reason: read.get('reason'),
  }),
};

function hedgeWords(hedge: Readonly<Record<string, unknown>>): HedgeWords {
  const { exact, start, end, owner } = hedge;
  return { exact, ...(start === undefined ? {} : { start, end }), owner } as HedgeWords;
}

function anchors(read: Reader, role: string): string[] {
  return read
    .links('ANCHORED_IN', (to, properties) => ({ to, role: properties.role }))
    .filter((anchor) => anchor.role === role)
    .map(({ to }) => to);
}

function chain(read: Reader): LinkedRecords['Statement']['chain'] {
  const sources = new Map(
    read
      .links('REPORTED_THROUGH', (to, { position }) => ({ to, position }))
      .map(({ to, position }) => [position, to]),
  );
  const stated = read.get<readonly Word<'HopStated'>[]>('hopStated') ?? [];
  return stated.map((word, position) => {
    const source = sources.get(position);
    return source === undefined ? { stated: word } : { source, stated: word };
  });
}
