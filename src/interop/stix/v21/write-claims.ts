import { given } from '../../given.ts';
import type { Outgoing, OutgoingGraph } from '../../write-records.ts';
import { addressOf, beginOf, type StixObject, sourceName, stixObject, WRITER } from './write-object.ts';
import { actorRef, claimNoteId, creatorRef, reportId, sideRef, statementNoteId } from './write-references.ts';

/** A source in one version, with all that is said in it. */
export async function reportObject(graph: OutgoingGraph, source: Outgoing<'sources'>): Promise<StixObject> {
  const { record, created } = source;
  const publisher = record.publisher === undefined ? undefined : graph.find('agents', record.publisher);
  const refs: string[] = [];
  for await (const id of graph.gathered('statements in source', record.id)) {
    const statement = graph.find('statements', id)?.record;
    if (statement === undefined) continue;
    const claim = statement.claim === undefined ? undefined : graph.find('claims', statement.claim);
    const side = sideRef(id, statement, claim);
    refs.push(statementNoteId(id), ...(side === undefined ? [] : [side]));
  }
  const captured = record.capturedAt === undefined ? undefined : new Date(record.capturedAt).toISOString();
  const reference = given({
    ...addressOf(record.url),
    hashes: record.sha256 === undefined ? undefined : { 'SHA-256': record.sha256 },
  });
  const named = 'url' in reference || 'description' in reference;
  const creator = creatorRef(graph, record.publisher) ?? WRITER;
  return stixObject(
    reportId(record.id),
    source,
    {
      created_by_ref: creator,
      name: record.title,
      // STIX requires an instant; what was recorded, if anything, is in the extension.
      published: beginOf(record.publishedAt) ?? captured ?? created,
      lang: record.language,
      object_refs: refs.length > 0 ? refs : [creator],
      external_references: named
        ? [{ source_name: sourceName(publisher?.record.name ?? record.kind.toLowerCase()), ...reference }]
        : [],
    },
    {
      source_kind: record.kind,
      published_at: record.publishedAt,
      captured_at: record.capturedAt,
      sha256: record.sha256,
      derived_from: (record.derivedFrom ?? []).map(({ source: from, how, stated }) => ({
        source_ref: reportId(from),
        how,
        stated,
      })),
    },
  );
}

/** The wording of a claim, which nobody is said to hold by it. */
export async function claimObject(graph: OutgoingGraph, claim: Outgoing<'claims'>): Promise<StixObject> {
  const { record } = claim;
  const { attribution } = record;
  const of = attribution && actorRef(graph, attribution.of);
  const to = attribution && actorRef(graph, attribution.to);
  const about = (record.about ?? []).map((id) => actorRef(graph, id));
  const relations = (list: typeof record.entails) =>
    (list ?? []).map(({ claim: other, statedBy }) =>
      given({ claim_ref: claimNoteId(other), stated_by: statedBy }),
    );
  return stixObject(
    claimNoteId(record.id),
    claim,
    {
      created_by_ref: WRITER,
      abstract: `Claim (${record.kind})`,
      content: record.text,
      lang: record.language,
      object_refs: await subjects(graph, record.id, [of, to, ...about]),
    },
    {
      claim_kind: record.kind,
      attribution:
        attribution &&
        given({ of_ref: of, to_ref: to, role: attribution.role, responsibility: attribution.responsibility }),
      about_refs: about,
      entails: relations(record.entails),
      contradicts: relations(record.contradicts),
    },
  );
}

/** What a claim's note is on: what it is about; else where it is said; else nothing but who writes it. */
async function subjects(
  graph: OutgoingGraph,
  id: string,
  about: readonly (string | undefined)[],
): Promise<string[]> {
  const refs = new Set(about.filter((ref) => ref !== undefined));
  if (refs.size > 0) return [...refs];
  for await (const by of graph.gathered('statements on claim', id)) {
    const source = graph.find('statements', by)?.record.source;
    if (source !== undefined) refs.add(reportId(source));
  }
  return refs.size > 0 ? [...refs] : [WRITER];
}
