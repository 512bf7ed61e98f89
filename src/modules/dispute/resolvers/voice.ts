import { positionOf, voiceOf } from '../../../analysis/index.ts';
import type { ComputedField } from '../../../compose/index.ts';
import { knownOf } from '../../provenance/index.ts';

/** `Statement.voice`. */
export const voice: ComputedField = {
  facts: 'Statement.voice',
  compute: (facts, statement) => voiceOf(knownOf(facts), String(statement)).agent,
};

/** `Agent.position`. */
export const position: ComputedField = {
  facts: 'Agent.position',
  compute: (facts, agent, { claim }) => {
    const found = positionOf(knownOf(facts), String(agent), String(claim));
    return {
      ...found,
      changes: found.changes.map(({ kind, statements: [earlier, later] }) => ({ kind, earlier, later })),
    };
  },
};
