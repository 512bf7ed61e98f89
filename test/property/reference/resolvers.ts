import type { Resolvers } from './resolver.ts';
import { AGENT_RESOLVERS } from './resolvers-agents.ts';
import { CHANGES_RESOLVERS } from './resolvers-changes.ts';
import { CLAIM_RESOLVERS } from './resolvers-claims.ts';
import { COMPUTED_RESOLVERS } from './resolvers-computed.ts';
import { QUERY_RESOLVERS } from './resolvers-query.ts';
import { STATEMENT_RESOLVERS } from './resolvers-statements.ts';

/** The resolvers of the reference, by `Type.field`; every other field is a property of its own name. */
export const RESOLVERS: Resolvers = {
  ...AGENT_RESOLVERS,
  ...CLAIM_RESOLVERS,
  ...STATEMENT_RESOLVERS,
  ...QUERY_RESOLVERS,
  ...COMPUTED_RESOLVERS,
  ...CHANGES_RESOLVERS,
};
