import { byUnits, canonicalJson } from './canonical.ts';
import { dateOf } from './days.ts';
import type {
  Affiliation,
  LinkedActivity,
  LinkedAgent,
  LinkedArgument,
  LinkedAssessment,
  LinkedClaim,
  LinkedJudgement,
  LinkedName,
  LinkedPassage,
  LinkedRelated,
  LinkedSource,
  LinkedStatement,
  LinkedVersion,
  Reviewed,
} from './linked.ts';
import { type DossierPassage, type DossierRecord, type List, TYPES } from './schema.ts';
import { WORDS } from './words.ts';

/** The local id, in the dossier that is being written, of the record that an id of the graph names. */
export type LocalIds = (id: string) => string;

/** The line of JSON Lines that holds a record: `type` first, then the members in canonical order. */
export function lineOf<L extends List>(list: L, record: DossierRecord<L>): string {
  const members = canonicalJson(record);
  return `{"type":${JSON.stringify(TYPES[list])},${members.slice(1)}`;
}

/** What differs from the defaults that every dossier has. */
function given({
  marking,
  review,
  origin,
}: Reviewed): Pick<DossierRecord<'agents'>, 'marking' | 'review' | 'origin'> {
  return {
    ...(marking > 0 ? { marking: WORDS.Marking[marking] } : {}),
    ...(review === 'ACCEPTED' ? {} : { review }),
    ...(origin === 'IMPORT' ? {} : { origin }),
  };
}

/** A list that holds something, in canonical order; else nothing. */
function listed<T>(items: readonly T[]): T[] | undefined {
  if (items.length === 0) return undefined;
  return [...items].sort((left, right) => byUnits(canonicalJson(left), canonicalJson(right)));
}

/**
 * The records of an agent with its names. What was named with another marking or review than the agent itself comes in
 * further records of the agent (ids `<id>.1` …), which change nothing of the agent when they are imported: shared records
 * keep the lowest marking, the highest review and the most human origin.
 */
export function unlinkAgent(
  id: string,
  agent: LinkedAgent,
  names: readonly LinkedName[],
  local: LocalIds,
): DossierRecord<'agents'>[] {
  const { kind, name, externalKey, marking, review, origin } = agent;
  const common = (of: Reviewed) => canonicalJson([of.marking, of.review, of.origin]);
  const base = common(agent);
  const byCommon = new Map<
    string,
    { of: Reviewed; names: LinkedName[]; partOf: Affiliation[]; speaksFor: Affiliation[] }
  >();
  const groupOf = (of: Reviewed) => {
    const known = byCommon.get(common(of)) ?? { of, names: [], partOf: [], speaksFor: [] };
    byCommon.set(common(of), known);
    return known;
  };
  groupOf({ marking, review, origin });
  for (const named of names) groupOf(named).names.push(named);
  for (const to of agent.partOf) groupOf({ review, origin, marking: to.marking }).partOf.push(to);
  for (const to of agent.speaksFor) groupOf({ review, origin, marking: to.marking }).speaksFor.push(to);
  const groups = [...byCommon].sort(([left], [right]) =>
    left === base ? -1 : right === base ? 1 : byUnits(left, right),
  );
  return groups.map(([, group], index) => ({
    id: index === 0 ? id : `${id}.${index}`,
    kind,
    name,
    ...(externalKey === undefined ? {} : { key: externalKey }),
    names: listed(
      group.names.map(({ text, kind: nameKind, language, coinedBy }) => ({
        text,
        kind: nameKind,
        language,
        coinedBy: coinedBy === undefined ? undefined : local(coinedBy),
      })),
    ),
    partOf: listed(
      group.partOf.map(({ agent: to, from, to: until }) => ({ agent: local(to), from, to: until })),
    ),
    speaksFor: listed(
      group.speaksFor.map(({ agent: to, role, asWritten, from, to: until }) => ({
        agent: local(to),
        role,
        asWritten,
        from,
        to: until,
      })),
    ),
    ...given(group.of),
  }));
}

export function unlinkActivity(id: string, activity: LinkedActivity): DossierRecord<'activities'> {
  const { kind, name, from, to, externalKey } = activity;
  return { id, kind, name, from, to, key: externalKey, ...given(activity) };
}

/** The record of one version of a source. */
export function unlinkSource(
  id: string,
  source: LinkedSource,
  version: LinkedVersion,
  local: LocalIds,
): DossierRecord<'sources'> {
  const { kind, title, publisher, url, language, published } = source;
  return {
    id,
    kind,
    title,
    publisher: publisher === undefined ? undefined : local(publisher),
    url,
    language,
    publishedAt: published && dateOf(published),
    text: version.text,
    sha256: version.sha256,
    capturedAt: version.capturedAt,
    derivedFrom: listed(
      version.derivedFrom.map(({ source: from, how, stated }) => ({ source: local(from), how, stated })),
    ),
    ...given({ ...source, marking: version.marking }),
  };
}

export function unlinkClaim(id: string, claim: LinkedClaim, local: LocalIds): DossierRecord<'claims'> {
  const { text, kind, language, attribution } = claim;
  const relations = (list: LinkedClaim['entails']) =>
    listed(list.map(({ claim: to, statedBy }) => ({ claim: local(to), statedBy })));
  return {
    id,
    text,
    kind,
    language,
    attribution: attribution && {
      ...attribution,
      of: local(attribution.of),
      to: local(attribution.to),
    },
    about: listed(claim.about.map(local)),
    entails: relations(claim.entails),
    contradicts: relations(claim.contradicts),
    ...given(claim),
  };
}

function unlinkPassage({ exact, start, end, prefix, suffix }: LinkedPassage): DossierPassage {
  return { exact, start, end, prefix, suffix };
}

/** `source` is the local id of the record of the statement's source version. */
export function unlinkStatement(
  id: string,
  statement: LinkedStatement,
  passages: { readonly passage?: LinkedPassage | undefined; readonly cue?: LinkedPassage | undefined },
  local: LocalIds,
): DossierRecord<'statements'> {
  const optional = (of: string | undefined) => (of === undefined ? undefined : local(of));
  return {
    id,
    source: local(statement.version),
    act: statement.act,
    speaker: optional(statement.speaker),
    speakerAsWritten: statement.speakerAsWritten,
    onBehalfOf: listed(statement.onBehalfOf.map(local)),
    claim: optional(statement.claim),
    stance: statement.stance,
    certainty: statement.certainty,
    quotation: statement.quotation,
    hedges: listed([...statement.hedges]),
    confidence: statement.confidence,
    attributionType: statement.attributionType,
    passage: passages.passage && unlinkPassage(passages.passage),
    cue: passages.cue && unlinkPassage(passages.cue),
    chain:
      statement.chain.length === 0
        ? undefined
        : statement.chain.map(({ source, stated }) => ({ source: optional(source), stated })),
    saidAt: statement.said,
    answers: listed(statement.answers.map(({ statement: to, aspect }) => ({ statement: local(to), aspect }))),
    retracts: listed(statement.retracts.map(local)),
    corrects: listed(statement.corrects.map(local)),
    relays: listed(
      statement.relays.map(({ statement: to, how, stated }) => ({ statement: local(to), how, stated })),
    ),
    ...given(statement),
  };
}

export function unlinkArgument(
  id: string,
  argument: LinkedArgument,
  local: LocalIds,
): DossierRecord<'arguments'> {
  const { kind, premises, target, putForwardBy, statedBy } = argument;
  return {
    id,
    kind,
    premises: premises.map(local).sort(byUnits),
    target: local(target),
    putForwardBy: putForwardBy === undefined ? undefined : local(putForwardBy),
    statedBy,
    ...given(argument),
  };
}

export function unlinkRelated(related: LinkedRelated, local: LocalIds): DossierRecord<'related'> {
  const { from, kind, to, statedBy } = related;
  return { from: local(from), kind, to: local(to), statedBy, ...given(related) };
}

export function unlinkAssessment(
  id: string,
  assessment: LinkedAssessment,
  local: LocalIds,
): DossierRecord<'assessments'> {
  const { by, of, scale, value, note, date } = assessment;
  return { id, by: local(by), of: local(of), scale, value, note, date, ...given(assessment) };
}

export function unlinkJudgement(
  id: string,
  judgement: LinkedJudgement,
  local: LocalIds,
): DossierRecord<'judgements'> {
  const [one = '', other = ''] = judgement.between.map(local).sort(byUnits);
  const { verdict, by, reason } = judgement;
  return {
    id,
    between: [one, other],
    verdict,
    by: by === undefined ? undefined : local(by),
    reason,
    ...given(judgement),
  };
}
