export { knownOf } from './facts.ts';
export { activityOrigins, claimOrigins } from './resolvers/origins.ts';
