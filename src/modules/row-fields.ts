import type { RowField } from '../compose/storage.ts';
import type { OperationLimits } from '../shared/limits.ts';
import { limitsInForce, version } from './base/resolvers/server-info.ts';
import { period, publishedOfSource, saidOfStatement } from './base/resolvers/time.ts';
import { cursorOfEvent } from './event/resolvers/cursor.ts';
import { confidence } from './statement/resolvers/confidence.ts';

/** Fields that are worked out from their own row alone, by `Type.field`. */
export const rowFields = (limits: OperationLimits): Readonly<Record<string, RowField>> => ({
  'Activity.period': period,
  'Affiliation.period': period,
  'Event.cursor': cursorOfEvent,
  'ServerInfo.limits': limitsInForce(limits),
  'ServerInfo.version': version,
  'Source.publishedAt': publishedOfSource,
  'Statement.confidence': confidence,
  'Statement.said': saidOfStatement,
});
