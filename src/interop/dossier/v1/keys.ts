import { idOf, keyOf, normaliseText } from '../../../shared/ids.ts';
import type {
  Label,
  LinkedArgument,
  LinkedAssessment,
  LinkedClaim,
  LinkedHedge,
  LinkedJudgement,
  LinkedName,
  LinkedPassage,
  LinkedSource,
  LinkedStatement,
  LinkedVersion,
} from './linked.ts';
import { PREFIXES } from './linked.ts';

/**
 * What makes two records the same thing. Keys are taken over the **ids** of the records named, which never change: an
 * agent that gains an external key keeps its id, so nothing that names it is keyed anew. The exporter calls the same
 * functions with ids taken from content alone.
 */

/** Key and id of one record. */
export interface Identity {
  readonly key: string;
  readonly id: string;
}

/** The id that belongs to a key. */
export function identity(label: Label, key: string): Identity {
  return { key, id: idOf(PREFIXES[label], key) };
}

/** Agents and activities: by the external key where there is one, else by kind and normalised name. */
export function actorKey(
  label: 'Agent' | 'Activity',
  actor: { readonly externalKey?: string | undefined; readonly kind: string; readonly name: string },
): string {
  if (actor.externalKey !== undefined) return keyOf(label, actor.externalKey);
  return keyOf(label, actor.kind, normaliseText(actor.name));
}

/** What the keyed and the un-keyed record of one kind and name share. */
export function sameName(
  label: 'Agent' | 'Activity',
  actor: { readonly kind: string; readonly name: string },
): string {
  return keyOf(label, actor.kind, normaliseText(actor.name));
}

export function nameKey(name: Pick<LinkedName, 'agent' | 'text' | 'kind' | 'coinedBy'>): string {
  return keyOf('Name', name.agent, normaliseText(name.text), name.kind, name.coinedBy ?? null);
}

export function sourceKey(source: Pick<LinkedSource, 'url' | 'publisher' | 'title' | 'published'>): string {
  if (source.url !== undefined) return keyOf('Source', source.url);
  const { publisher, title, published } = source;
  const date = published ? `${published.earliest}/${published.latest}` : null;
  return keyOf('Source', publisher ?? null, normaliseText(title), date);
}

export function versionKey(version: Pick<LinkedVersion, 'source' | 'sha256'>): string {
  return keyOf('SourceVersion', version.source, version.sha256 ?? null);
}

export function claimKey(claim: Pick<LinkedClaim, 'kind' | 'language' | 'text' | 'attribution'>): string {
  const { attribution } = claim;
  return keyOf(
    'Claim',
    claim.kind,
    claim.language,
    normaliseText(claim.text),
    attribution
      ? [attribution.of, attribution.to, attribution.role, attribution.responsibility ?? null]
      : null,
  );
}

export function passageKey(passage: Omit<LinkedPassage, 'marking'>): string {
  if (passage.start !== undefined) {
    return keyOf('Passage', passage.version, passage.start, passage.end ?? null);
  }
  return keyOf('Passage', passage.version, passage.exact, passage.prefix ?? null, passage.suffix ?? null);
}

export function statementKey(
  statement: Pick<LinkedStatement, 'version' | 'passage' | 'speaker' | 'act' | 'claim' | 'said'>,
): string {
  const { version, passage, speaker, act, claim, said } = statement;
  const what = [version, passage ?? null, speaker ?? null, act, claim ?? null];
  if (passage !== undefined) return keyOf('Statement', ...what);
  return keyOf('Statement', ...what, said?.earliest ?? null, said?.latest ?? null);
}

export function hedgeKey(hedge: Pick<LinkedHedge, 'statement' | 'exact' | 'start' | 'end'>): string {
  if (hedge.start !== undefined) return keyOf('Hedge', hedge.statement, hedge.start, hedge.end ?? null);
  return keyOf('Hedge', hedge.statement, hedge.exact);
}

export function argumentKey(
  argument: Pick<LinkedArgument, 'kind' | 'premises' | 'target' | 'putForwardBy'>,
): string {
  const { kind, premises, target, putForwardBy } = argument;
  return keyOf('Argument', kind, [...premises].sort(), target, putForwardBy ?? null);
}

/** Not a record with an id: names the relationship. */
export function relatedKey(related: {
  readonly from: string;
  readonly kind: string;
  readonly to: string;
}): string {
  return keyOf('Related', related.from, related.kind, related.to);
}

export function assessmentKey(assessment: Pick<LinkedAssessment, 'by' | 'scale' | 'of' | 'date'>): string {
  const { by, scale, of, date } = assessment;
  return keyOf('Assessment', by, scale, of, date ?? null);
}

export function judgementKey(judgement: Pick<LinkedJudgement, 'between' | 'by'>): string {
  return keyOf('IdentityJudgement', [...judgement.between].sort(), judgement.by ?? null);
}
