import {
  type Conversion,
  type Converted,
  converted,
  dayIn,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
  textIn,
  UNDETERMINED,
} from '../../conversion.ts';
import type { DossierRecord } from '../../dossier/v1/index.ts';
import { EXTENSION } from './extension.ts';
import { actorOf, quiet, typeOf } from './read-agents.ts';
import { markingOf } from './read-markings.ts';
import { claimId, confidenceOf, convertAttribution, statementIds } from './read-relationships.ts';
import { languageOf, sourceId, sourceOf } from './read-sources.ts';

type Said = Pick<DossierRecord<'statements'>, 'act' | 'stance'>;

/** What each opinion does, and the side that it takes. */
const OPINIONS: Readonly<Record<string, Said>> = {
  'strongly-disagree': { act: 'DENY', stance: 'DENIES' },
  disagree: { act: 'DISPUTE', stance: 'DENIES' },
  neutral: { act: 'ASSERT', stance: 'ADDRESSES' },
  agree: { act: 'CONFIRM', stance: 'AFFIRMS' },
  'strongly-agree': { act: 'CONFIRM', stance: 'AFFIRMS' },
};

/** The relationships `attributed-to`, of those that an object refers to, that make a claim, with their records. */
function attributionsIn(refs: readonly string[], conversion: Conversion) {
  return refs.flatMap((id) => {
    const object = conversion.find(id);
    if (object?.type !== 'relationship' || object.relationship_type !== 'attributed-to') return [];
    const records = convertAttribution(id, object, quiet(conversion));
    return records ? [{ id, attribution: records }] : [];
  });
}

/** The ids that an object refers to, each once; tells of those that are not there. */
function refsOf(object: Members, { has, irregular }: Conversion): readonly string[] {
  const refs = new Set(itemsOf(object.object_refs).map(nameIn));
  refs.delete(undefined);
  for (const ref of refs) if (ref !== undefined && !has(ref)) irregular(`object_refs: there is no ${ref}`);
  return [...refs].filter((ref) => ref !== undefined);
}

/**
 * An opinion on an attribution is a statement on the same claim, with its side; on a report it is an assessment of it,
 * where somebody is named who made it. Undefined where it is on nothing of the kind.
 */
export function convertOpinion(
  id: string,
  opinion: Members,
  conversion: Conversion,
): Converted[] | undefined {
  const refs = refsOf(opinion, conversion);
  const does = OPINIONS[String(opinion.opinion)];
  if (!does) {
    conversion.irregular(`opinion: ${JSON.stringify(opinion.opinion)} is no opinion of STIX`);
    return undefined;
  }
  const { creator, records: itself } = sourceOf(id, opinion, conversion);
  const authors = itemsOf(opinion.authors)
    .map(nameIn)
    .filter((author) => author !== undefined);
  const words = textIn(opinion.explanation);
  const records: Converted[] = [];
  for (const { id: relationship, attribution } of attributionsIn(refs, conversion)) {
    records.push(
      ...attribution,
      ...itself,
      converted('statements', {
        id: `opinion ${id} on ${relationship}`,
        source: sourceId(id),
        ...does,
        claim: claimId(relationship),
        ...(creator ? { speaker: creator.local } : {}),
        ...(authors.length > 0 ? { speakerAsWritten: authors.join(', ') } : {}),
        ...(words === undefined
          ? {}
          : { passage: { exact: words }, quotation: creator ? 'DIRECT' : 'NARRATOR' }),
        ...(does.stance === 'DENIES' ? { answers: answered(relationship, conversion) } : {}),
        ...confidenceOf(opinion, quiet(conversion)),
        ...markingOf(opinion, quiet(conversion)),
      }),
    );
  }
  for (const report of refs.filter((ref) => typeOf(ref) === 'report' && creator)) {
    const object = conversion.find(report);
    if (!object || !creator) continue;
    records.push(
      ...sourceOf(report, object, quiet(conversion)).records,
      creator.record,
      converted('assessments', assessment(id, report, creator.local, opinion, words, conversion)),
    );
  }
  return records.length > 0 ? records : undefined;
}

function answered(relationship: string, conversion: Conversion) {
  return statementIds(relationship, conversion).map((statement) => ({
    statement,
    aspect: 'CONTENT' as const,
  }));
}

function assessment(
  id: string,
  report: string,
  by: string,
  opinion: Members,
  note: string | undefined,
  conversion: Conversion,
): DossierRecord<'assessments'> {
  const day = dayIn(opinion.created);
  return {
    id: `opinion ${id} on ${report}`,
    by,
    of: sourceId(report),
    scale: 'STIX opinion',
    value: String(opinion.opinion),
    ...(note === undefined ? {} : { note }),
    ...(day === undefined ? {} : { date: day }),
    ...markingOf(opinion, quiet(conversion)),
  };
}

/**
 * A note is a statement of whoever wrote it, on a claim in its own words about the agents and activities that it is on.
 * Whether these words are one claim, worded as claims are, nobody has looked at: it is proposed. A note of this program's
 * own export is nobody's.
 */
export function convertNote(id: string, note: Members, conversion: Conversion): Converted[] | undefined {
  const refs = refsOf(note, conversion);
  if (membersOf(note.extensions)?.[EXTENSION] !== undefined) return undefined;
  const content = textIn(note.content);
  const actors = refs.map((ref) => actorOf(ref, quiet(conversion))).filter((actor) => actor !== undefined);
  const about = [...new Set(actors.map(({ local }) => local))].sort();
  if (content === undefined || about.length === 0) return undefined;
  const { creator, records } = sourceOf(id, note, conversion);
  const authors = itemsOf(note.authors)
    .map(nameIn)
    .filter((author) => author !== undefined);
  return [
    ...actors.map(({ record }) => record),
    ...records,
    converted('claims', {
      id: claimId(id),
      kind: 'EVALUATION',
      text: content,
      language: languageOf(note) ?? UNDETERMINED,
      about,
      ...markingOf(note, quiet(conversion)),
      review: 'PROPOSED',
    }),
    converted('statements', {
      id: `statement ${id}`,
      source: sourceId(id),
      act: 'ASSERT',
      stance: 'AFFIRMS',
      claim: claimId(id),
      ...(creator ? { speaker: creator.local } : {}),
      ...(authors.length > 0 ? { speakerAsWritten: authors.join(', ') } : {}),
      passage: { exact: content },
      quotation: creator ? 'DIRECT' : 'NARRATOR',
      ...confidenceOf(note, quiet(conversion)),
      ...markingOf(note, quiet(conversion)),
      review: 'PROPOSED',
    }),
  ];
}
