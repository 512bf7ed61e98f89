import { sha256 } from '../../../shared/ids.ts';
import { type Converter, type FileObject, itemsOf, type Members, membersOf } from '../../conversion.ts';
import { canonicalJson } from '../../dossier/v1/index.ts';
import { convertClaim, convertReview, partsIn, typesOf } from './read-review.ts';

/** The lists of a JSON-LD document that hold its nodes. */
const LISTS: ReadonlySet<string> = new Set(['', '@graph', 'dataFeedElement', 'itemListElement']);

/** ClaimReviews and Claims of schema.org, in JSON-LD: one, a list, a graph, a feed or a list of items. */
export const claimReview: Converter = {
  title: () => 'ClaimReview',
  objects({ name, index, value }) {
    if (index === undefined || !LISTS.has(name)) return [];
    return nodesIn(value, `${name}[${index}]`);
  },
  whole: (members) => nodesIn(members, 'the document'),
  kinds: ({ value }) => [kindOf(value), ...(isRead(value) ? partsIn(value) : [])],
  // Of one id are only nodes that say the same.
  choose: (one) => ({ kept: one }),
  convert({ value }, conversion) {
    const kind = kindOf(value);
    const records =
      kind === 'ClaimReview'
        ? convertReview(value, conversion)
        : kind === 'Claim'
          ? convertClaim(value, conversion)
          : undefined;
    conversion.count(kind, records === undefined ? 'leftOut' : 'mapped');
    if (records === undefined && isRead(value)) {
      conversion.irregular('holds no words of a claim');
      for (const part of partsIn(value)) conversion.count(part, 'leftOut');
    }
    return records ?? [];
  },
};

const isRead = (node: Members): boolean => ['ClaimReview', 'Claim'].includes(kindOf(node));

function kindOf(node: Members): string {
  const types = typesOf(node);
  if (types.includes('ClaimReview')) return 'ClaimReview';
  if (types.includes('Claim')) return 'Claim';
  return types[0] ?? 'without a type';
}

/** A node, or the nodes in the item of a feed or list. */
function nodesIn(value: unknown, path: string): readonly FileObject[] {
  const node = membersOf(value) ?? {};
  const item = node.item;
  const holder = typesOf(node).some((type) => type === 'DataFeedItem' || type === 'ListItem');
  if (holder && item !== undefined) {
    return itemsOf(item).flatMap((inner, index) => nodesIn(inner, `${path}.item[${index}]`));
  }
  return [{ id: sha256(canonicalJson(value)), value: node, path }];
}
