export { statuses } from './resolvers/statuses.ts';
