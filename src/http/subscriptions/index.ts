import type { ApolloServer } from '@apollo/server';
import type { Authenticator } from '../../auth/index.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../neo4j/index.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import type { Logger } from '../../shared/log.ts';
import type { Admission } from '../admission.ts';
import { createContext, type HttpContext } from '../context.ts';
import { SANDBOX_ORIGIN } from '../cors.ts';
import type { Api } from '../graphql.ts';
import { type LimitSettings, operationLimits } from '../limits/settings.ts';
import type { Metrics } from '../metrics.ts';
import type { EventFeed } from './feed.ts';
import { createSockets, type Sockets } from './sockets.ts';

export { createEventFeed, type EventFeed } from './feed.ts';
export type { Sockets } from './sockets.ts';

/** The sockets of a server: what is told over them is asked of its own GraphQL, as each subscriber. */
export function socketsOf(parts: {
  readonly options: {
    readonly config: LimitSettings & Pick<Config, 'corsOrigins'>;
    readonly api: Api;
    readonly authenticator: Authenticator;
    readonly database: Database;
    readonly log: Logger;
  };
  readonly apollo: ApolloServer<HttpContext>;
  readonly admission: Admission;
  readonly feed: EventFeed;
  readonly metrics: Metrics;
  readonly clock: () => Date;
}): Sockets {
  const { options, apollo, admission, feed, metrics, clock } = parts;
  const { config, api, authenticator, database, log } = options;
  const production = config.nodeEnv === 'production';
  const { tokens, sockets, subscriptions, bodyBytes } = operationLimits(config);
  const origins = config.corsOrigins ?? [];
  return createSockets({
    rules: { schema: api.schema, permissions: api.permissions, production, admission, maxTokens: tokens },
    authenticator,
    feed,
    metrics,
    log,
    origins: production ? origins : [SANDBOX_ORIGIN, ...origins],
    maxSockets: sockets,
    maxSubscriptions: subscriptions,
    maxPayload: bodyBytes,
    clock,
    read: async (asked, { viewer }, requestId) => {
      const contextValue = createContext({
        requestId,
        viewer,
        database,
        now: clock(),
        observe: metrics.databaseAccess,
        trace: { start: performance.now(), operation: null, codes: [] },
      });
      const { body } = await apollo.executeOperation(asked, { contextValue });
      if (body.kind !== 'single') throw new CounterclaimError('INTERNAL_ERROR', 'a page in parts');
      return body.singleResult;
    },
  });
}
