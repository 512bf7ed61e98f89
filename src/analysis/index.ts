export { contestOf } from './contest.ts';
export type { Facts } from './facts.ts';
export type { Contest, Origins, Side, Voice } from './findings.ts';
export { voicesOfAccused } from './folding.ts';
export { type Known, know } from './known.ts';
export { isLive } from './live.ts';
export { originsOf } from './origins.ts';
export { voiceOf } from './voice.ts';
