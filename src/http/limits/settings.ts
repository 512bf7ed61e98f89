import type { Config } from '../../config.ts';
import { DEFAULT_OPERATION_LIMITS, type OperationLimits } from '../../shared/limits.ts';

/** Where nothing else is set, what one may spend within the window in production: some 20 operations of 50 fields a second. */
const PRODUCTION_RATE = 60_000;

/** The settings of how much may be asked. */
export type LimitSettings = Pick<
  Config,
  | 'nodeEnv'
  | 'bodyLimit'
  | 'maxTokens'
  | 'maxDepth'
  | 'maxAliases'
  | 'maxDirectives'
  | 'maxCost'
  | 'rateLimit'
  | 'rateWindowSeconds'
  | 'maxSockets'
  | 'maxSubscriptions'
>;

/** The limits that these settings put in force. */
export function operationLimits(settings: LimitSettings): OperationLimits {
  return {
    ...DEFAULT_OPERATION_LIMITS,
    bodyBytes: settings.bodyLimit,
    tokens: settings.maxTokens,
    depth: settings.maxDepth,
    aliases: settings.maxAliases,
    directives: settings.maxDirectives,
    cost: settings.maxCost,
    rate: settings.rateLimit ?? (settings.nodeEnv === 'production' ? PRODUCTION_RATE : null),
    rateWindowSeconds: settings.rateWindowSeconds,
    sockets: settings.maxSockets,
    subscriptions: settings.maxSubscriptions,
  };
}
