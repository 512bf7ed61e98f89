import {
  type Conversion,
  type Converted,
  converted,
  type FileObject,
  itemsOf,
  type Members,
  membersOf,
  nameIn,
} from '../../../conversion.ts';
import type { DossierRecord } from '../../../dossier/v1/index.ts';
import { galaxyKey, onlyId, unnamed } from './galaxy-agents.ts';

const LIKELIHOOD = /^estimative-language:likelihood-probability="(.+)"$/;
const CONFIDENCE = /^estimative-language:confidence-in-analytic-judgment="(.+)"$/;

/** The confidence that tags of the taxonomy «estimative language» give; none where there is no such tag. */
export function estimate(tags: unknown): DossierRecord<'statements'>['confidence'] {
  for (const [pattern, scale] of [
    [LIKELIHOOD, 'ICD203_LIKELIHOOD'],
    [CONFIDENCE, 'ICD203_CONFIDENCE'],
  ] as const) {
    for (const tag of itemsOf(tags)) {
      const value = typeof tag === 'string' ? pattern.exec(tag)?.[1] : undefined;
      if (typeof tag === 'string' && value !== undefined) return { asWritten: tag, scale, value };
    }
  }
  return undefined;
}

/** The kind that an item of `related` is counted as. */
export function relatedKind(related: unknown): string {
  return `related: ${nameIn(membersOf(related)?.type) ?? 'without a type'}`;
}

/**
 * «Similar» is a claim that two actors are, stated in the entry with how likely it is; it joins no two agents. Other
 * relations lead to tools, targets and techniques, which have no place in the graph.
 */
export function similarities(
  { id, value }: FileObject,
  published: boolean,
  conversion: Conversion,
): Converted[] {
  const seen = new Set<string>();
  return itemsOf(value.related).flatMap((item) => {
    const related = membersOf(item) ?? {};
    const kind = relatedKind(item);
    const other = nameIn(related['dest-uuid'])?.toLowerCase();
    if (related.type !== 'similar' || other === undefined || other === id) {
      conversion.count(kind, 'leftOut');
      return [];
    }
    if (seen.has(other)) {
      conversion.count(kind, 'merged');
      return [];
    }
    seen.add(other);
    conversion.count(kind, 'mapped');
    return similarity(id, other, estimate(related.tags), published, conversion);
  });
}

function similarity(
  id: string,
  other: string,
  confidence: DossierRecord<'statements'>['confidence'],
  published: boolean,
  conversion: Conversion,
): Converted[] {
  const known = conversion.find(other);
  if (!known) conversion.irregular(`related: there is no entry ${other}`);
  // Both entries may say so: then they say the same.
  const pair = [id, other].sort();
  const claim = `similar ${pair.join(' ')}`;
  // Of an actor that is not in the file nobody knows whether it is one.
  const review = known ? {} : { review: 'PROPOSED' as const };
  const [one, another] = pair.map((uuid) => nameOf(conversion.find(uuid)) ?? galaxyKey(uuid));
  return [
    ...pair.map((uuid) => unnamed('THREAT_ACTOR', uuid)),
    converted('claims', {
      id: claim,
      kind: 'IDENTITY',
      text: `${one} and ${another} are similar`,
      about: pair.map(onlyId),
      ...review,
    }),
    converted('statements', {
      id: `said: similar ${id} ${other}`,
      source: `entry ${id}`,
      act: 'ASSERT',
      stance: 'AFFIRMS',
      claim,
      ...(published ? { speaker: 'publisher' } : {}),
      ...(confidence ? { confidence } : {}),
      ...review,
    }),
  ];
}

function nameOf(entry: Members | undefined): string | undefined {
  return nameIn(entry?.value);
}
