export { connect } from './connect.ts';
export type {
  ConnectSettings,
  Database,
  Notification,
  PlanNode,
  Result,
  ServerFacts,
  Streamed,
  Transaction,
  Value,
} from './database.ts';
export { isUniquenessFault } from './errors.ts';
