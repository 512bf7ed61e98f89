export { answer, answerIs, isLaundered, laundered } from './resolvers/attribution.ts';
export { contest, contestIs, drift, standing } from './resolvers/claim.ts';
export { affirmedBy, changes, deniedBy, isContradicted, kinds } from './resolvers/contradictions.ts';
export { impactOf } from './resolvers/impact.ts';
export { stanceMatrix } from './resolvers/matrix.ts';
export { foldsIntoAgent, position, voice } from './resolvers/voice.ts';
