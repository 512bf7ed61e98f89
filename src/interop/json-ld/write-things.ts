import type { DossierRecord } from '../dossier/v1/index.ts';
import { given } from '../given.ts';
import type { Outgoing, OutgoingGraph } from '../write-records.ts';
import { instant, type Node, nodeOf, ref, refs, worded } from './write-common.ts';

const AGENTS = {
  PERSON: ['schema:Person'],
  ORGANIZATION: ['schema:Organization'],
  GOVERNMENT: ['schema:GovernmentOrganization'],
  COUNTRY: ['schema:Country'],
  GROUP: ['counterclaim:Group'],
  THREAT_ACTOR: ['counterclaim:ThreatActor'],
} as const;

const WORKS = {
  ARTICLE: 'schema:Article',
  AGENCY_DISPATCH: 'schema:NewsArticle',
  REPORT: 'schema:Report',
  STATEMENT: 'schema:CreativeWork',
  BRIEFING: 'schema:CreativeWork',
  POST: 'schema:SocialMediaPosting',
  TRANSCRIPT: 'schema:CreativeWork',
  TRANSLATION: 'schema:CreativeWork',
  DATASET: 'schema:Dataset',
} as const;

/** An agent; the further records of an agent are names and steps with a marking of their own. */
export function* agentNodes(agent: Outgoing<'agents'>): Generator<Node> {
  const { record, thing } = agent;
  const isBase = record.id === thing;
  const names = record.names ?? [];
  yield nodeOf(
    isBase ? thing : record.id,
    isBase ? ['prov:Agent', ...AGENTS[record.kind]] : ['counterclaim:FurtherNames'],
    agent,
    {
      'counterclaim:agent': isBase ? undefined : ref(thing),
      'schema:name': isBase ? record.name : undefined,
      'schema:identifier': record.key,
      'schema:alternateName': names.map(({ text, language }) => worded(text, language)),
      'counterclaim:name': names.map((name) => ({
        'schema:name': worded(name.text, name.language),
        'counterclaim:nameKind': name.kind,
        ...given({ 'counterclaim:coinedBy': ref(name.coinedBy) }),
      })),
      'schema:memberOf': (record.partOf ?? []).map((step) => ({
        '@type': 'schema:OrganizationRole',
        'schema:memberOf': ref(step.agent),
        ...given({ 'schema:startDate': step.from, 'schema:endDate': step.to }),
      })),
      'prov:qualifiedDelegation': (record.speaksFor ?? []).map((step) => ({
        '@type': 'prov:Delegation',
        'prov:agent': ref(step.agent),
        ...given({
          'schema:roleName': step.role,
          'counterclaim:asWritten': step.asWritten,
          'schema:startDate': step.from,
          'schema:endDate': step.to,
        }),
      })),
    },
  );
}

/** A campaign, an incident or a policy. */
export function activityNode(activity: Outgoing<'activities'>): Node {
  const { record } = activity;
  return nodeOf(record.id, ['schema:Event'], activity, {
    'counterclaim:activityKind': record.kind,
    'schema:name': record.name,
    'schema:identifier': record.key,
    'schema:startDate': record.from,
    'schema:endDate': record.to,
  });
}

/** A source in one version. A reprint quotes what it comes from; all else is derived from it. */
export function sourceNode(source: Outgoing<'sources'>): Node {
  const { record } = source;
  const derivations = record.derivedFrom ?? [];
  const quoted = derivations.filter(({ how }) => how === 'REPRINT');
  const derived = derivations.filter(({ how }) => how !== 'REPRINT');
  return nodeOf(record.id, ['prov:Entity', WORKS[record.kind]], source, {
    'counterclaim:sourceKind': record.kind,
    'schema:name': worded(record.title, record.language),
    'schema:publisher': ref(record.publisher),
    'schema:url': record.url,
    'schema:inLanguage': record.language,
    'schema:datePublished': record.publishedAt,
    'schema:text': record.text,
    'schema:sha256': record.sha256,
    'counterclaim:capturedAt': record.capturedAt === undefined ? undefined : instant(record.capturedAt),
    'prov:wasQuotedFrom': refs(quoted.map((from) => from.source)),
    'prov:wasDerivedFrom': refs(derived.map((from) => from.source)),
    'prov:qualifiedQuotation': quoted.map((from) => influence('prov:Quotation', from)),
    'prov:qualifiedDerivation': derived.map((from) => influence('prov:Derivation', from)),
  });
}

function influence(
  type: string,
  { source, how, stated }: NonNullable<DossierRecord<'sources'>['derivedFrom']>[number],
): Node {
  return {
    '@type': type,
    'prov:entity': ref(source),
    'counterclaim:how': how,
    'counterclaim:stated': stated,
  };
}

/** A claim, with the sources in which somebody affirms it. */
export async function claimNode(graph: OutgoingGraph, claim: Outgoing<'claims'>): Promise<Node> {
  const { record } = claim;
  const { attribution } = record;
  const appearances = new Set<string>();
  for await (const id of graph.gathered('statements on claim', record.id)) {
    const statement = graph.find('statements', id)?.record;
    if (statement?.stance === 'AFFIRMS') appearances.add(statement.source);
  }
  const relations = (list: typeof record.entails) =>
    (list ?? []).map((relation) => ({
      'counterclaim:claim': ref(relation.claim),
      ...given({ 'counterclaim:statedBy': relation.statedBy }),
    }));
  return nodeOf(record.id, ['schema:Claim'], claim, {
    'counterclaim:claimKind': record.kind,
    'schema:text': worded(record.text, record.language),
    'schema:about': refs([
      ...new Set([...(attribution ? [attribution.of, attribution.to] : []), ...(record.about ?? [])]),
    ]),
    'schema:appearance': refs([...appearances].sort()),
    'counterclaim:attribution':
      attribution &&
      given({
        'counterclaim:of': ref(attribution.of),
        'counterclaim:to': ref(attribution.to),
        'counterclaim:role': attribution.role,
        'counterclaim:responsibility': attribution.responsibility,
      }),
    'counterclaim:entails': relations(record.entails),
    'counterclaim:contradicts': relations(record.contradicts),
  });
}
