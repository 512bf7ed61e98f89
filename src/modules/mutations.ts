import type { GraphQLFieldResolver } from 'graphql';
import type { Composer } from '../compose/index.ts';
import type { RequestContext } from '../shared/context.ts';
import { labelOfId, type Mutation, type Mutations, notFound, type Once, Refusal } from '../write/index.ts';
import { activityMutations } from './activity/activity.service.ts';
import { agentMutations } from './agent/agent.service.ts';
import { argumentMutations } from './argument/argument.service.ts';
import { assessmentMutations } from './assessment/assessment.service.ts';
import { claimMutations } from './claim/claim.service.ts';
import { reviewMutations } from './review/review.service.ts';
import { sourceMutations } from './source/source.service.ts';
import { statementMutations } from './statement/statement.service.ts';

/** Every field of the schema's mutation type. */
export const MUTATIONS: Mutations = {
  ...agentMutations,
  ...sourceMutations,
  ...activityMutations,
  ...claimMutations,
  ...statementMutations,
  ...argumentMutations,
  ...assessmentMutations,
  ...reviewMutations,
};

type Resolver = GraphQLFieldResolver<unknown, RequestContext, { readonly input: never }>;

/** The resolver of a mutation: unpacks the input, has the service do it once, packs the payload as it is asked for. */
export function mutationResolver(
  name: string,
  { labelOf, write, answer }: Mutation,
  once: Once,
  composer: Composer,
): Resolver {
  return async (_source, { input }, context, info) => {
    const { viewer, database } = context;
    const label = labelOf(input);
    const planningMs = label === undefined ? 0 : composer.written(info, context, label).planningMs;
    try {
      return await once(
        { name, input, viewer, database, planningMs },
        (scope) => write(scope, input),
        async (transaction, done) => {
          if (answer) return composer.value(info, answer.type, answer.of(done));
          const written = composer.written(info, context, labelOfId(done.id) ?? '');
          const record = await written.read(transaction, done.id, done.knownAt);
          if (record === null) throw notFound(done.id, []);
          return record;
        },
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return composer.value(info, error.userError.type, error.userError);
    }
  };
}
