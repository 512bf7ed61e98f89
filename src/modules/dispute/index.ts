export { answer, laundered } from './resolvers/attribution.ts';
export { contest, drift, standing } from './resolvers/claim.ts';
export { stanceMatrix } from './resolvers/matrix.ts';
export { position, voice } from './resolvers/voice.ts';
