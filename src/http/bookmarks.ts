import type { ApolloServerPlugin } from '@apollo/server';
import { CounterclaimError } from '../shared/errors.ts';
import type { HttpContext } from './context.ts';

/** Bookmarks that a request may bring, and the longest of them. */
const MOST_BOOKMARKS = 10;
const LONGEST_BOOKMARK = 1_000;

function bookmarksOf(given: unknown): readonly string[] {
  if (given === undefined || given === null) return [];
  const isList =
    Array.isArray(given) &&
    given.length <= MOST_BOOKMARKS &&
    given.every((one) => typeof one === 'string' && one.length > 0 && one.length <= LONGEST_BOOKMARK);
  if (isList) return given as readonly string[];
  throw new CounterclaimError(
    'BAD_USER_INPUT',
    `extensions.bookmarks must be a list of at most ${MOST_BOOKMARKS} bookmarks of earlier answers`,
  );
}

/**
 * Hands the state of the database on from a write to later reads, also to those that another server answers: an answer
 * with a mutation bears `extensions.bookmarks`, and a request that brings them in its own `extensions` sees what was
 * written.
 */
export function bookmarks(): ApolloServerPlugin<HttpContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, contextValue }) {
        contextValue.causality.after = bookmarksOf(request.extensions?.bookmarks);
      },
      async willSendResponse({ response, contextValue }) {
        const { reached } = contextValue.causality;
        if (response.body.kind !== 'single' || reached.length === 0) return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, bookmarks: [...new Set(reached)] };
      },
    }),
  };
}
