export { answerOf } from './answer.ts';
export { circularReportsOf } from './circular.ts';
export { contestOf } from './contest.ts';
export { selfContradictionsOf } from './contradictions.ts';
export { driftOf } from './drift.ts';
export type { Facts } from './facts.ts';
export type {
  AttributionAnswer,
  CircularReport,
  Contest,
  Drift,
  Origins,
  Position,
  SelfContradiction,
  Side,
  StanceCell,
  Standing,
  Voice,
} from './findings.ts';
export { foldsInto } from './folding.ts';
export { withoutJudgement, withoutSource, withoutStatement } from './impact.ts';
export { type Known, know } from './known.ts';
export { launderedOf } from './laundered.ts';
export { isLive } from './live.ts';
export { stanceMatrixOf } from './matrix.ts';
export { originsOf } from './origins.ts';
export { positionOf } from './position.ts';
export { standingLabelOf, standingOf } from './standing.ts';
export { voiceOf } from './voice.ts';
