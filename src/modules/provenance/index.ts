export { knownOf } from './facts.ts';
export { circularReports } from './resolvers/circular.ts';
export { activityOrigins, claimOrigins, hasSingleOrigin } from './resolvers/origins.ts';
