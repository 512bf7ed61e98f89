import {
  type Conversion,
  type Converted,
  converted,
  dayIn,
  type Members,
  nameIn,
  textIn,
} from '../../conversion.ts';
import type { DossierRecord } from '../../dossier/v1/index.ts';
import { type Actor, actorOf, quiet } from './read-agents.ts';
import { markingOf } from './read-markings.ts';
import { reportsOf, sourceOf } from './read-sources.ts';

/** The local id of the claim that a relationship makes. */
export const claimId = (relationship: string): string => `claim ${relationship}`;

/** The local ids of the statements of a relationship: one for each report that holds it, else one of its own. */
export function statementIds(relationship: string, conversion: Conversion): readonly string[] {
  const reports = reportsOf(relationship, conversion);
  if (reports.length === 0) return [`statement ${relationship}`];
  return reports.map((report) => `statement ${relationship} in ${report}`);
}

/**
 * The claim of an attribution, with the actors that it names. Undefined where a side of it is nothing that can be
 * attributed, or attributed to.
 */
function attributionOf(
  id: string,
  relationship: Members,
  conversion: Conversion,
): readonly Converted[] | undefined {
  const of = sideOf(relationship, 'source_ref', conversion);
  const to = sideOf(relationship, 'target_ref', conversion);
  if (!of || !to || to.list !== 'agents' || of.local === to.local) return undefined;
  if (of.list === 'agents' && of.kind !== 'THREAT_ACTOR') return undefined;
  const unsure = of.isPlaceholder || to.isPlaceholder;
  return [
    of.record,
    to.record,
    converted('claims', {
      id: claimId(id),
      kind: 'ATTRIBUTION',
      text: `${of.name} is attributed to ${to.name}`,
      // STIX does not say which part the other played.
      attribution: { of: of.local, to: to.local, role: 'UNSPECIFIED' },
      ...markingOf(relationship, quiet(conversion)),
      ...(unsure ? { review: 'PROPOSED' as const } : {}),
    }),
  ];
}

function sideOf(
  relationship: Members,
  field: 'source_ref' | 'target_ref',
  conversion: Conversion,
): Actor | undefined {
  const id = nameIn(relationship[field]);
  if (id === undefined) return undefined;
  if (!conversion.find(id)) conversion.irregular(`${field}: there is no ${id}`);
  return actorOf(id, quiet(conversion));
}

/** What ATT&CK marks a description with. */
const CITATION = /\(Citation: (?:[^()]|\([^()]*\))*\)/g;

/** A relationship `attributed-to`: the claim, and who states it where; withdrawn where it is revoked. */
export function convertAttribution(
  id: string,
  relationship: Members,
  conversion: Conversion,
): Converted[] | undefined {
  const attribution = attributionOf(id, relationship, conversion);
  if (!attribution) return undefined;
  const speaks = sourceOf(id, relationship, conversion);
  const reports = reportsOf(id, conversion);
  const held = reports.map((report) => ({
    statement: `statement ${id} in ${report}`,
    ...sourceOf(report, conversion.find(report) ?? {}, quiet(conversion)),
  }));
  const places = held.length > 0 ? held : [{ statement: `statement ${id}`, ...speaks }];
  const records = [...attribution, ...(speaks.creator ? [speaks.creator.record] : [])];
  for (const place of places) {
    records.push(...place.records);
    records.push(
      converted('statements', {
        ...said(place.statement, place.id, speaks.creator, relationship, conversion),
        claim: claimId(id),
      }),
    );
    if (relationship.revoked === true) {
      records.push(converted('statements', withdrawal(id, place, speaks.creator, relationship, conversion)));
    }
  }
  return records;
}

function said(
  statement: string,
  source: string,
  creator: Actor | undefined,
  relationship: Members,
  conversion: Conversion,
): DossierRecord<'statements'> {
  const words = textIn(textIn(relationship.description)?.replaceAll(CITATION, ' '))?.trim();
  return {
    id: statement,
    source,
    act: 'ASSERT',
    stance: 'AFFIRMS',
    ...(creator ? { speaker: creator.local } : {}),
    ...(words === undefined ? {} : { passage: { exact: words }, quotation: creator ? 'DIRECT' : 'NARRATOR' }),
    ...confidenceOf(relationship, conversion),
    ...markingOf(relationship, quiet(conversion)),
  };
}

/** The confidence that an object gives, and none where it gives none: the scale has no default. */
export function confidenceOf(
  object: Members,
  { irregular }: Conversion,
): { confidence?: DossierRecord<'statements'>['confidence'] } {
  const { confidence } = object;
  if (confidence === undefined) return {};
  if (typeof confidence !== 'number' || !Number.isInteger(confidence) || confidence < 0 || confidence > 100) {
    irregular(`confidence: ${JSON.stringify(confidence)} is not from 0 to 100`);
    return {};
  }
  return {
    confidence: { asWritten: String(confidence), scale: 'STIX_0_100', value: String(confidence) },
  };
}

/** Revoking is saying, on the day of the last change, that one does not say it any more. */
function withdrawal(
  id: string,
  { statement, id: source }: { readonly statement: string; readonly id: string },
  creator: Actor | undefined,
  relationship: Members,
  conversion: Conversion,
): DossierRecord<'statements'> {
  const day = dayIn(relationship.modified);
  return {
    id: `withdrawal ${statement}`,
    source,
    act: 'RETRACT',
    claim: claimId(id),
    stance: 'ADDRESSES',
    ...(creator ? { speaker: creator.local } : {}),
    retracts: [statement],
    ...(day === undefined ? {} : { saidAt: { earliest: day, latest: day } }),
    ...markingOf(relationship, quiet(conversion)),
  };
}

/** `revoked-by` and `duplicate-of` between agents: a judgement that they are the same, for somebody to accept. */
export function convertSameness(
  id: string,
  relationship: Members,
  conversion: Conversion,
): Converted[] | undefined {
  const one = sideOf(relationship, 'source_ref', conversion);
  const other = sideOf(relationship, 'target_ref', conversion);
  if (one?.list !== 'agents' || other?.list !== 'agents' || one.local === other.local) return undefined;
  const { creator } = sourceOf(id, relationship, conversion);
  return [
    one.record,
    other.record,
    ...(creator ? [creator.record] : []),
    converted('judgements', {
      id: `same ${id}`,
      between: [one.local, other.local],
      verdict: 'SAME',
      ...(creator ? { by: creator.local } : {}),
      reason: `STIX ${String(relationship.relationship_type)}`,
      ...markingOf(relationship, quiet(conversion)),
      review: 'PROPOSED',
    }),
  ];
}
