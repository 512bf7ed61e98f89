import { foldsInto, positionOf, voiceOf } from '../../../analysis/index.ts';
import type { Check, ComputedField } from '../../../compose/index.ts';
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

/** `voice` of `Agent.statements`: whether the way up from who speaks leads through the agent whose list it is. */
export const foldsIntoAgent: Check = {
  facts: 'Statement.voice',
  isAsked: (wanted) => wanted === true,
  passes: (facts, statement, _wanted, agent) => foldsInto(knownOf(facts), statement, String(agent)),
};
