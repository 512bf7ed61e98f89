import { canonicalSet } from './canonical.ts';
import { daysOf } from './days.ts';
import type { Steps } from './faults.ts';
import {
  argumentKey,
  assessmentKey,
  claimKey,
  hedgeKey,
  type Identity,
  identity,
  judgementKey,
  nameKey,
  passageKey,
  relatedKey,
  sourceKey,
  statementKey,
  versionKey,
} from './keys.ts';
import type {
  HedgeWords,
  Label,
  LinkedHedge,
  LinkedPassage,
  LinkedRecords,
  LinkedRelated,
  LinkedStatement,
  Reviewed,
} from './linked.ts';
import { place, type Quote } from './quote.ts';
import type { DossierRecord, List } from './schema.ts';
import { WORDS } from './words.ts';

/** A record that a local id names, with what those who name it need to know. */
export interface Target {
  readonly list: List;
  readonly id: string;
  /** Agents: their kind. */
  readonly kind?: string | undefined;
  /** Sources: the version that the dossier captured. */
  readonly version?: string | undefined;
  /** Statements: their side. */
  readonly stance?: string | undefined;
  readonly claim?: string | undefined;
}

/** What a record is linked with. */
export interface LinkContext {
  /** The record that a local id of the same dossier names, in the first of the lists that has it; reports a missing one. */
  find(lists: readonly List[], local: string, steps: Steps): Target | undefined;
  /** The text that the dossier gives for a source, by its local id. */
  text(source: string): string | undefined;
  fault(steps: Steps, message: string): void;
  /** The dossier's defaults. */
  readonly defaults: Partial<Pick<DossierRecord<'agents'>, 'marking' | 'review' | 'origin'>>;
}

/** A linked record with its identity; `related` has no label, being a relationship. */
export type Linked =
  | { readonly [L in Label]: Identity & { readonly label: L; readonly record: LinkedRecords[L] } }[Label]
  | { readonly label: 'Related'; readonly key: string; readonly id: string; readonly record: LinkedRelated };

/** Stands for the id of a record that is missing; the dossier is refused, so it is stored nowhere. */
const MISSING: Target = { list: 'agents', id: 'agt_missing' };

type Common = Pick<DossierRecord<'agents'>, 'marking' | 'review' | 'origin'>;

function reviewed(record: Common, { defaults }: LinkContext): Reviewed {
  return {
    marking: WORDS.Marking.indexOf(record.marking ?? defaults.marking ?? 'CLEAR'),
    review: record.review ?? defaults.review ?? 'ACCEPTED',
    origin: record.origin ?? defaults.origin ?? 'IMPORT',
  };
}

function linked<L extends Label>(label: L, key: string, record: LinkedRecords[L]): Linked {
  return { label, ...identity(label, key), record } as unknown as Linked;
}

/** First day of a date, where there is one. */
const firstDay = (date: string | undefined) => (date === undefined ? undefined : daysOf(date)?.earliest);
/** Last day of a date, where there is one. */
const lastDay = (date: string | undefined) => (date === undefined ? undefined : daysOf(date)?.latest);

function finder(context: LinkContext) {
  const target = (lists: readonly List[], local: string, steps: Steps) =>
    context.find(lists, local, steps) ?? MISSING;
  return {
    target,
    id: (list: List, local: string, steps: Steps) => target([list], local, steps).id,
    optional: (list: List, local: string | undefined, steps: Steps) =>
      local === undefined ? undefined : target([list], local, steps).id,
  };
}

/** An agent and its names; its identity was resolved against the graph before. */
export function linkAgent(agent: DossierRecord<'agents'>, known: Identity, context: LinkContext): Linked[] {
  const { id } = finder(context);
  const common = reviewed(agent, context);
  const { marking } = common;
  const record: LinkedRecords['Agent'] = {
    ...common,
    kind: agent.kind,
    name: agent.name,
    externalKey: agent.key,
    partOf: canonicalSet(
      (agent.partOf ?? []).map((to, index) => ({
        agent: id('agents', to.agent, ['partOf', index, 'agent']),
        from: firstDay(to.from),
        to: lastDay(to.to),
        marking,
      })),
    ),
    speaksFor: canonicalSet(
      (agent.speaksFor ?? []).map((to, index) => ({
        agent: id('agents', to.agent, ['speaksFor', index, 'agent']),
        role: to.role,
        asWritten: to.asWritten,
        from: firstDay(to.from),
        to: lastDay(to.to),
        marking,
      })),
    ),
  };
  const names = (agent.names ?? []).map((name, index) => {
    const named = {
      ...common,
      agent: known.id,
      text: name.text,
      kind: name.kind,
      language: name.language,
      coinedBy: finder(context).optional('agents', name.coinedBy, ['names', index, 'coinedBy']),
    };
    return linked('Name', nameKey(named), named);
  });
  return [{ label: 'Agent', ...known, record }, ...names];
}

/** An activity; its identity was resolved against the graph before. */
export function linkActivity(
  activity: DossierRecord<'activities'>,
  known: Identity,
  context: LinkContext,
): Linked[] {
  const record = {
    ...reviewed(activity, context),
    kind: activity.kind,
    name: activity.name,
    externalKey: activity.key,
    from: firstDay(activity.from),
    to: lastDay(activity.to),
  };
  return [{ label: 'Activity', ...known, record }];
}

/** What a source's record says of the source itself. */
export function linkSource(source: DossierRecord<'sources'>, context: LinkContext): LinkedRecords['Source'] {
  return {
    ...reviewed(source, context),
    kind: source.kind,
    title: source.title,
    publisher: finder(context).optional('agents', source.publisher, ['publisher']),
    url: source.url,
    language: source.language,
    published: source.publishedAt === undefined ? undefined : daysOf(source.publishedAt),
  };
}

/** The ids of a source and of the version that its record captures. */
export function identifySource(
  source: LinkedRecords['Source'],
  hash: string | undefined,
): { readonly source: Identity; readonly version: Identity } {
  const of = identity('Source', sourceKey(source));
  return { source: of, version: identity('SourceVersion', versionKey({ source: of.id, sha256: hash })) };
}

/** A source and the version that its record captures; `captured` is its text and hash as far as they are given. */
export function linkSources(
  source: DossierRecord<'sources'>,
  captured: { readonly text?: string | undefined; readonly sha256?: string | undefined },
  context: LinkContext,
): Linked[] {
  const { id } = finder(context);
  const record = linkSource(source, context);
  const identities = identifySource(record, captured.sha256);
  const version: LinkedRecords['SourceVersion'] = {
    marking: record.marking,
    source: identities.source.id,
    sha256: captured.sha256,
    text: captured.text,
    capturedAt: source.capturedAt === undefined ? undefined : new Date(source.capturedAt).toISOString(),
    derivedFrom: canonicalSet(
      (source.derivedFrom ?? []).map(({ source: from, how, stated }, index) => ({
        source: id('sources', from, ['derivedFrom', index, 'source']),
        how,
        stated,
      })),
    ),
  };
  return [
    { label: 'Source', ...identities.source, record },
    { label: 'SourceVersion', ...identities.version, record: version },
  ];
}

/** A claim without what it says of other claims: enough to know which claim it is. */
export function identifyClaim(claim: DossierRecord<'claims'>, context: LinkContext): Identity {
  return identity('Claim', claimKey(linkClaimItself(claim, context)));
}

function linkClaimItself(claim: DossierRecord<'claims'>, context: LinkContext) {
  const find = finder(context);
  const { attribution } = claim;
  return {
    text: claim.text,
    kind: claim.kind,
    language: claim.language ?? 'en',
    attribution: attribution && {
      of: subjectOf(attribution.of, context).id,
      to: find.id('agents', attribution.to, ['attribution', 'to']),
      role: attribution.role,
      responsibility: attribution.responsibility,
    },
  };
}

function subjectOf(local: string, context: LinkContext): Target {
  const steps = ['attribution', 'of'];
  const target = finder(context).target(['activities', 'agents'], local, steps);
  if (target.list === 'agents' && target.kind !== undefined && target.kind !== 'THREAT_ACTOR') {
    context.fault(
      steps,
      `${JSON.stringify(local)} is a ${target.kind}: only an activity or a THREAT_ACTOR is attributed`,
    );
  }
  return target;
}

export function linkClaim(claim: DossierRecord<'claims'>, context: LinkContext): Linked[] {
  const find = finder(context);
  const itself = linkClaimItself(claim, context);
  const relations = (field: 'entails' | 'contradicts') =>
    canonicalSet(
      (claim[field] ?? []).map((relation, index) => ({
        claim: find.id('claims', relation.claim, [field, index, 'claim']),
        statedBy: relation.statedBy ?? ('ANNOTATOR' as const),
      })),
    );
  const record: LinkedRecords['Claim'] = {
    ...reviewed(claim, context),
    ...itself,
    about: canonicalSet(
      (claim.about ?? []).map(
        (local, index) => find.target(['agents', 'activities'], local, ['about', index]).id,
      ),
    ),
    entails: relations('entails'),
    contradicts: relations('contradicts'),
  };
  return [linked('Claim', claimKey(itself), record)];
}

/** A statement without what it says of other statements, with its passages: enough to know which statement it is. */
export interface IdentifiedStatement extends Identity {
  readonly itself: Pick<
    LinkedStatement,
    'source' | 'version' | 'act' | 'speaker' | 'claim' | 'stance' | 'said' | 'passage' | 'cue'
  >;
  readonly passages: readonly Linked[];
}

export function identifyStatement(
  statement: DossierRecord<'statements'>,
  context: LinkContext,
): IdentifiedStatement {
  const find = finder(context);
  const source = find.target(['sources'], statement.source, ['source']);
  const version = source.version ?? MISSING.id;
  const text = context.text(statement.source);
  const { marking } = reviewed(statement, context);
  const passages: Linked[] = [];
  const anchor = (field: 'passage' | 'cue') => {
    const quote = statement[field];
    if (!quote) return undefined;
    const passage: LinkedPassage = { version, ...quote, ...offsets(quote, text, [field], context), marking };
    const record = linked('Passage', passageKey(passage), passage);
    passages.push(record);
    return record.id;
  };
  const itself = {
    source: source.id,
    version,
    act: statement.act,
    speaker: find.optional('agents', statement.speaker, ['speaker']),
    claim: find.optional('claims', statement.claim, ['claim']),
    stance: statement.stance,
    said: linkSaid(statement.saidAt),
    passage: anchor('passage'),
    cue: anchor('cue'),
  };
  return { ...identity('Statement', statementKey(itself)), itself, passages };
}

function linkSaid(saidAt: DossierRecord<'statements'>['saidAt']): LinkedStatement['said'] {
  if (saidAt === undefined || Object.values(saidAt).every((value) => value === undefined)) return undefined;
  return {
    earliest: firstDay(saidAt.earliest),
    latest: lastDay(saidAt.latest),
    asWritten: saidAt.asWritten,
    inferred: saidAt.inferred,
  };
}

function offsets(quote: Quote, text: string | undefined, steps: Steps, context: LinkContext) {
  if (text === undefined) return {};
  const found = place(quote, text);
  if (found.found) return { start: found.start, end: found.end };
  context.fault([...steps, found.step], found.message);
  return {};
}

/** A statement with its passages. */
export function linkStatement(
  statement: DossierRecord<'statements'>,
  identified: IdentifiedStatement,
  context: LinkContext,
): Linked[] {
  const find = finder(context);
  const common = reviewed(statement, context);
  const statements = (field: 'retracts' | 'corrects') =>
    canonicalSet(
      (statement[field] ?? []).map((local, index) => find.id('statements', local, [field, index])),
    );
  const record: LinkedStatement = {
    ...common,
    ...identified.itself,
    speakerAsWritten: statement.speakerAsWritten,
    onBehalfOf: canonicalSet(
      (statement.onBehalfOf ?? []).map((local, index) => find.id('agents', local, ['onBehalfOf', index])),
    ),
    certainty: statement.certainty,
    // A source that does not say how it quotes: a narrator's words are the narrator's, others' are reported.
    quotation: statement.quotation ?? (statement.speaker === undefined ? 'NARRATOR' : 'INDIRECT'),
    confidence: statement.confidence && {
      ...statement.confidence,
      value: statement.confidence.value === undefined ? undefined : String(statement.confidence.value),
    },
    attributionType: statement.attributionType,
    hedges: linkHedges(statement, context),
    chain: (statement.chain ?? []).map(({ source, stated }, index) => ({
      source: find.optional('sources', source, ['chain', index, 'source']),
      stated,
    })),
    answers: linkAnswers(statement, identified, context),
    retracts: statements('retracts'),
    corrects: statements('corrects'),
    relays: canonicalSet(
      (statement.relays ?? []).map(({ statement: local, how, stated }, index) => ({
        statement: find.id('statements', local, ['relays', index, 'statement']),
        how,
        stated,
      })),
    ),
  };
  return [...identified.passages, { label: 'Statement', key: identified.key, id: identified.id, record }];
}

function linkHedges(statement: DossierRecord<'statements'>, context: LinkContext): HedgeWords[] {
  const text = context.text(statement.source);
  const seen = new Set<string>();
  const hedges = (statement.hedges ?? []).map((hedge, index) => {
    if (text !== undefined && (hedge.start !== undefined || !text.includes(hedge.exact))) {
      offsets(hedge, text, ['hedges', index], context);
    }
    const key = hedgeKey({ statement: '', ...hedge });
    if (seen.has(key)) context.fault(['hedges', index], 'is there already');
    seen.add(key);
    return { ...hedge, owner: hedge.owner ?? ('UNRECORDED' as const) };
  });
  return canonicalSet(hedges);
}

/** The hedges of a statement as records. */
export function hedgesOf(
  id: string,
  statement: LinkedStatement,
): (Identity & { readonly record: LinkedHedge })[] {
  return statement.hedges.map((hedge) => {
    const record = { ...hedge, statement: id, marking: statement.marking };
    return { ...identity('Hedge', hedgeKey(record)), record };
  });
}

/** The answers, and the rule of denials: who denies takes the side DENIES, unless it is a denial that is denied. */
function linkAnswers(
  statement: DossierRecord<'statements'>,
  { itself }: IdentifiedStatement,
  context: LinkContext,
): LinkedStatement['answers'] {
  let deniesDenial = false;
  const answers = (statement.answers ?? []).map(({ statement: local, aspect }, index) => {
    const target = finder(context).target(['statements'], local, ['answers', index, 'statement']);
    if (aspect === 'CONTENT' && target.stance === 'DENIES' && target.claim === itself.claim)
      deniesDenial = true;
    return { statement: target.id, aspect };
  });
  const stance = deniesDenial ? 'AFFIRMS' : 'DENIES';
  if (statement.act === 'DENY' && statement.stance !== undefined && statement.stance !== stance) {
    context.fault(
      ['stance'],
      deniesDenial
        ? `${statement.stance} does not fit: DENY of a denial of the claim is AFFIRMS`
        : `${statement.stance} does not fit: DENY is DENIES`,
    );
  }
  return canonicalSet(answers);
}

/** Which argument it is; its target must be identified before. */
export function identifyArgument(argument: DossierRecord<'arguments'>, context: LinkContext): Identity {
  return identity('Argument', argumentKey(linkArgumentItself(argument, context)));
}

function linkArgumentItself(argument: DossierRecord<'arguments'>, context: LinkContext) {
  const find = finder(context);
  return {
    kind: argument.kind,
    premises: canonicalSet(
      argument.premises.map((local, index) => find.id('claims', local, ['premises', index])),
    ),
    target: find.target(['claims', 'arguments'], argument.target, ['target']).id,
    putForwardBy: find.optional('statements', argument.putForwardBy, ['putForwardBy']),
  };
}

export function linkArgument(argument: DossierRecord<'arguments'>, context: LinkContext): Linked[] {
  const itself = linkArgumentItself(argument, context);
  const record = {
    ...reviewed(argument, context),
    ...itself,
    // Who puts an argument forward states it.
    statedBy: argument.statedBy ?? ('SPEAKER' as const),
  };
  return [linked('Argument', argumentKey(itself), record)];
}

export function linkRelated(related: DossierRecord<'related'>, context: LinkContext): Linked[] {
  const { id } = finder(context);
  const record = {
    ...reviewed(related, context),
    from: id('statements', related.from, ['from']),
    kind: related.kind,
    to: id('statements', related.to, ['to']),
    statedBy: related.statedBy,
  };
  const key = relatedKey(record);
  return [{ label: 'Related', key, id: key, record }];
}

export function linkAssessment(assessment: DossierRecord<'assessments'>, context: LinkContext): Linked[] {
  const find = finder(context);
  const record = {
    ...reviewed(assessment, context),
    by: find.id('agents', assessment.by, ['by']),
    of: find.target(['sources', 'statements', 'claims'], assessment.of, ['of']).id,
    scale: assessment.scale,
    value: String(assessment.value),
    note: assessment.note,
    // One day is kept: the day by which it had been given.
    date: lastDay(assessment.date),
  };
  return [linked('Assessment', assessmentKey(record), record)];
}

export function linkJudgement(judgement: DossierRecord<'judgements'>, context: LinkContext): Linked[] {
  const find = finder(context);
  const record = {
    ...reviewed(judgement, context),
    between: canonicalSet(
      judgement.between.map((local, index) => find.id('agents', local, ['between', index])),
    ),
    verdict: judgement.verdict,
    by: find.optional('agents', judgement.by, ['by']),
    reason: judgement.reason,
  };
  return [linked('IdentityJudgement', judgementKey(record), record)];
}
