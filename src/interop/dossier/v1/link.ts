import { daysOf } from './days.ts';
import {
  argumentKey,
  assessmentKey,
  claimKey,
  type Identity,
  identity,
  judgementKey,
  nameKey,
  relatedKey,
  sourceKey,
  versionKey,
} from './keys.ts';
import {
  agentOf,
  CLAIMS,
  firstDay,
  type LinkContext,
  type Linked,
  lastDay,
  linked,
  listOf,
  optionalAgent,
  reviewed,
  SOURCES,
  setOf,
  statementOf,
  type Target,
  targetOf,
} from './link-context.ts';
import type { LinkedRecords } from './linked.ts';
import type { DossierRecord } from './schema.ts';

/** An agent and its names; its identity was resolved against the graph before. */
export function linkAgent(agent: DossierRecord<'agents'>, known: Identity, context: LinkContext): Linked[] {
  const common = reviewed(agent, context);
  const { marking } = common;
  const record: LinkedRecords['Agent'] = {
    ...common,
    kind: agent.kind,
    name: agent.name,
    externalKey: agent.key,
    partOf: setOf(agent.partOf, (to, index) => ({
      agent: agentOf(context, to.agent, ['partOf', index, 'agent']),
      from: firstDay(to.from),
      to: lastDay(to.to),
      marking,
    })),
    speaksFor: setOf(agent.speaksFor, (to, index) => ({
      agent: agentOf(context, to.agent, ['speaksFor', index, 'agent']),
      role: to.role,
      asWritten: to.asWritten,
      from: firstDay(to.from),
      to: lastDay(to.to),
      marking,
    })),
  };
  const names = listOf(agent.names, (name, index) => {
    const named = {
      ...common,
      agent: known.id,
      text: name.text,
      kind: name.kind,
      language: name.language,
      coinedBy: optionalAgent(context, name.coinedBy, ['names', index, 'coinedBy']),
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
    publisher: optionalAgent(context, source.publisher, ['publisher']),
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
  const record = linkSource(source, context);
  const identities = identifySource(record, captured.sha256);
  const version: LinkedRecords['SourceVersion'] = {
    marking: record.marking,
    source: identities.source.id,
    sha256: captured.sha256,
    text: captured.text,
    capturedAt: source.capturedAt === undefined ? undefined : new Date(source.capturedAt).toISOString(),
    derivedFrom: setOf(source.derivedFrom, ({ source: from, how, stated }, index) => ({
      source: targetOf(context, SOURCES, from, ['derivedFrom', index, 'source']).id,
      how,
      stated,
    })),
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
  const { attribution } = claim;
  return {
    text: claim.text,
    kind: claim.kind,
    language: claim.language ?? 'en',
    attribution: attribution && {
      of: subjectOf(attribution.of, context).id,
      to: agentOf(context, attribution.to, ['attribution', 'to']),
      role: attribution.role,
      responsibility: attribution.responsibility,
    },
  };
}

function subjectOf(local: string, context: LinkContext): Target {
  const steps = ['attribution', 'of'];
  const target = targetOf(context, ['activities', 'agents'], local, steps);
  if (target.list === 'agents' && target.kind !== undefined && target.kind !== 'THREAT_ACTOR') {
    context.fault(
      steps,
      `${JSON.stringify(local)} is a ${target.kind}: only an activity or a THREAT_ACTOR is attributed`,
    );
  }
  return target;
}

export function linkClaim(claim: DossierRecord<'claims'>, context: LinkContext): Linked[] {
  const itself = linkClaimItself(claim, context);
  const relations = (field: 'entails' | 'contradicts') =>
    setOf(claim[field], (relation, index) => ({
      claim: targetOf(context, CLAIMS, relation.claim, [field, index, 'claim']).id,
      statedBy: relation.statedBy ?? ('ANNOTATOR' as const),
    }));
  const record: LinkedRecords['Claim'] = {
    ...reviewed(claim, context),
    ...itself,
    about: setOf(
      claim.about,
      (local, index) => targetOf(context, ['agents', 'activities'], local, ['about', index]).id,
    ),
    entails: relations('entails'),
    contradicts: relations('contradicts'),
  };
  return [linked('Claim', claimKey(itself), record)];
}

/** Which argument it is; its target must be identified before. */
export function identifyArgument(argument: DossierRecord<'arguments'>, context: LinkContext): Identity {
  return identity('Argument', argumentKey(linkArgumentItself(argument, context)));
}

function linkArgumentItself(argument: DossierRecord<'arguments'>, context: LinkContext) {
  return {
    kind: argument.kind,
    premises: setOf(
      argument.premises,
      (local, index) => targetOf(context, CLAIMS, local, ['premises', index]).id,
    ),
    target: targetOf(context, ['claims', 'arguments'], argument.target, ['target']).id,
    putForwardBy:
      argument.putForwardBy === undefined
        ? undefined
        : statementOf(context, argument.putForwardBy, ['putForwardBy']),
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
  const record = {
    ...reviewed(related, context),
    from: statementOf(context, related.from, ['from']),
    kind: related.kind,
    to: statementOf(context, related.to, ['to']),
    statedBy: related.statedBy,
  };
  const key = relatedKey(record);
  return [{ label: 'Related', key, id: key, record }];
}

export function linkAssessment(assessment: DossierRecord<'assessments'>, context: LinkContext): Linked[] {
  const record = {
    ...reviewed(assessment, context),
    by: agentOf(context, assessment.by, ['by']),
    of: targetOf(context, ['sources', 'statements', 'claims'], assessment.of, ['of']).id,
    scale: assessment.scale,
    value: String(assessment.value),
    note: assessment.note,
    // One day is kept: the day by which it had been given.
    date: lastDay(assessment.date),
  };
  return [linked('Assessment', assessmentKey(record), record)];
}

export function linkJudgement(judgement: DossierRecord<'judgements'>, context: LinkContext): Linked[] {
  const record = {
    ...reviewed(judgement, context),
    between: setOf(judgement.between, (local, index) => agentOf(context, local, ['between', index])),
    verdict: judgement.verdict,
    by: optionalAgent(context, judgement.by, ['by']),
    reason: judgement.reason,
  };
  return [linked('IdentityJudgement', judgementKey(record), record)];
}
