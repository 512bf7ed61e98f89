import { describe, expect, it } from 'vitest';
import type { Read } from './converted.ts';
import { readValue, unbalanced } from './converted.ts';

const CONTEXT = { '@context': 'https://schema.org' };
const review = (fields: object = {}) => ({
  '@type': 'ClaimReview',
  url: 'https://check.example/1',
  datePublished: '2023-06-20',
  author: { '@type': 'Organization', name: 'Checkers' },
  claimReviewed: 'The gateways were entered in May.',
  reviewRating: { '@type': 'Rating', ratingValue: 1, worstRating: 1, bestRating: 5, alternateName: 'False' },
  ...fields,
});
/** The newer shape: the claim says who made it and where it appeared. */
const NEWER = {
  itemReviewed: {
    '@type': 'Claim',
    author: { '@type': 'Person', name: 'Ada' },
    datePublished: '2023-06-15',
    firstAppearance: { '@type': 'CreativeWork', url: 'https://news.example/a', headline: 'A' },
    appearance: [{ '@type': 'CreativeWork', url: 'https://news.example/b' }],
  },
};
/** The older shape: a creative work stands for the claim. */
const OLDER = {
  itemReviewed: {
    '@type': 'CreativeWork',
    author: { '@type': 'Organization', name: 'Ministry', sameAs: 'https://ministry.example' },
    datePublished: '2023-06-15',
    sameAs: 'https://news.example/a',
  },
};

const agentName = (read: Read, id: string | undefined) =>
  read.list('agents').find((agent) => agent.id === id)?.name;
const sourceUrl = (read: Read, id: string) => read.one('sources', id).url;

describe('a ClaimReview', () => {
  it.each([
    ['newer', NEWER, 'Ada', ['https://news.example/a', 'https://news.example/b']],
    ['older', OLDER, 'Ministry', ['https://news.example/a']],
  ])(
    'of the %s shape is an assessment of a claim that its claimant made',
    async (_, shape, claimant, urls) => {
      const read = await readValue({ ...CONTEXT, ...review(shape) });
      expect(read.faults).toEqual([]);
      const [claim] = read.list('claims');
      expect(claim).toMatchObject({ text: 'The gateways were entered in May.', review: 'PROPOSED' });
      expect(
        read
          .list('statements')
          .map(({ source }) => sourceUrl(read, source))
          .sort(),
      ).toEqual(urls);
      for (const statement of read.list('statements')) {
        expect(agentName(read, statement.speaker)).toBe(claimant);
        expect(statement).toMatchObject({
          claim: claim?.id,
          stance: 'AFFIRMS',
          saidAt: { earliest: '2023-06-15', latest: '2023-06-15' },
        });
        expect(statement).not.toHaveProperty('confidence');
      }
      const [assessment] = read.list('assessments');
      expect(agentName(read, assessment?.by)).toBe('Checkers');
      expect(assessment).toMatchObject({
        of: claim?.id,
        scale: 'schema.org ClaimReview',
        value: 'False',
        note: 'ratingValue 1, worstRating 1, bestRating 5, https://check.example/1',
        date: '2023-06-20',
      });
      expect(unbalanced(read.files)).toEqual([]);
    },
  );

  it('without a claimant has no speaker, and without an appearance either no statement', async () => {
    const { author: _, ...anonymous } = NEWER.itemReviewed;
    const read = await readValue({ ...CONTEXT, ...review({ itemReviewed: anonymous }) });
    expect(read.list('statements').map(({ speaker }) => speaker)).toEqual([undefined, undefined]);
    const bare = await readValue({ ...CONTEXT, ...review() });
    expect(bare.list('statements')).toEqual([]);
    expect(bare.list('assessments')).toHaveLength(1);
  });

  it('that tells of a claimant but of no appearance is itself where the words are reported', async () => {
    const itemReviewed = { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada' } };
    const read = await readValue({ ...CONTEXT, ...review({ itemReviewed }) });
    expect(read.list('statements').map(({ source }) => sourceUrl(read, source))).toEqual([
      'https://check.example/1',
    ]);
  });

  it('without a named reviewer assesses nothing', async () => {
    const read = await readValue({
      ...CONTEXT,
      ...review({ author: { '@type': 'Organization', url: 'https://x.example' } }),
    });
    expect(read.list('assessments')).toEqual([]);
    expect(read.files[0]?.kinds.rating).toEqual({ read: 1, mapped: 0, merged: 0, leftOut: 1 });
  });

  it.each([
    ['a list', [review(NEWER)]],
    ['a graph', { ...CONTEXT, '@graph': [review(NEWER)] }],
    [
      'a feed',
      {
        ...CONTEXT,
        '@type': 'DataFeed',
        dataFeedElement: [{ '@type': 'DataFeedItem', item: [review(NEWER)] }],
      },
    ],
    [
      'a list of items',
      { ...CONTEXT, '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: review(NEWER) }] },
    ],
  ])('is found in %s', async (_, file) => {
    const read = await readValue(file);
    expect(read.files.map(({ format }) => format)).toEqual(['claim-review']);
    expect(read.list('statements')).toHaveLength(2);
    expect(read.files[0]?.kinds.ClaimReview).toEqual({ read: 1, mapped: 1, merged: 0, leftOut: 0 });
    expect(unbalanced(read.files)).toEqual([]);
  });
});

it('a Claim of schema.org is a statement in each document in which it appeared', async () => {
  const claim = {
    ...CONTEXT,
    text: 'They did it.',
    inLanguage: 'en',
    ...NEWER.itemReviewed,
  };
  const read = await readValue(claim);
  expect(read.list('claims')).toMatchObject([{ text: 'They did it.', language: 'en' }]);
  expect(read.list('statements')).toHaveLength(2);
  expect(read.list('assessments')).toEqual([]);
});

it('what is neither a ClaimReview nor a Claim is left out by its type', async () => {
  const read = await readValue({ ...CONTEXT, '@graph': [{ '@type': 'Article', name: 'A' }, review(NEWER)] });
  expect(read.files[0]?.kinds.Article).toEqual({ read: 1, mapped: 0, merged: 0, leftOut: 1 });
});
