import type {
  AddAgentInput,
  AddNameInput,
  ReviseAgentInput,
  ReviseNameInput,
} from '../../generated/graphql.ts';
import {
  adding,
  currentAs,
  keptBy,
  type Mutation,
  mainOf,
  prepare,
  revising,
  storeLinked,
  withOrigin,
  worded,
} from '../../write/index.ts';

/** A name stands in the record of its agent, which stays as it is. */
const addName: Mutation<AddNameInput> = {
  labelOf: () => 'Name',
  async write(scope, { agent: id, text, kind, language, coinedBy, ...given }) {
    const agent = await currentAs(scope, 'Agent', id, 'agent');
    const { record } = await worded(scope, agent);
    const { marking, review, origin } = given;
    const { linked } = await prepare(scope, {
      list: 'agents',
      record: withOrigin({
        ...record,
        marking,
        review,
        origin,
        names: [{ text, kind, language, coinedBy }],
      }),
      actor: agent,
      toPath: (steps) => (steps[0] === 'names' ? steps.slice(2) : steps),
      isGiven: ([field]) => field === 'names' || field === 'marking',
    });
    const name = mainOf(linked, 'Name');
    return storeLinked(scope, name, [name], { keeps: keptBy(given) });
  },
};

/** Writing agents and their names. */
export const agentMutations = {
  addAgent: adding<AddAgentInput>('agents'),
  reviseAgent: revising<ReviseAgentInput>('Agent'),
  addName,
  reviseName: revising<ReviseNameInput>('Name'),
};
