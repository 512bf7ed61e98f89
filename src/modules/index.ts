import { buildSchema, type GraphQLFieldResolver, GraphQLScalarType, type GraphQLSchema } from 'graphql';
import { PERMISSIONS, type Permissions } from '../auth/permissions.ts';
import { type Composer, type ComposerMetrics, createComposer } from '../compose/index.ts';
import { SDL } from '../generated/schema.ts';
import type { RequestContext } from '../shared/context.ts';
import { invariant } from '../shared/invariant.ts';
import { DEFAULT_OPERATION_LIMITS } from '../shared/limits.ts';
import { createOnce } from '../write/index.ts';
import { DATE, DATE_TIME } from './base/scalars.ts';
import { CHECKS, COMPUTED_FIELDS } from './computed-fields.ts';
import { MUTATIONS, mutationResolver } from './mutations.ts';
import { rowFields } from './row-fields.ts';

/** The API: its schema with resolvers, and the resolver of every field that is no root field. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly fieldResolver: GraphQLFieldResolver<unknown, RequestContext>;
  readonly permissions: Permissions;
  readonly composer: Composer;
  readonly metrics: ComposerMetrics;
}

/** Gives the schema's custom scalars their rules. */
function setScalars(schema: GraphQLSchema): void {
  for (const rules of [DATE, DATE_TIME]) {
    const scalar = schema.getType(rules.name);
    if (!(scalar instanceof GraphQLScalarType))
      throw new Error(`Unexpected: the schema has no scalar ${rules.name}`);
    Object.assign(scalar, {
      serialize: rules.serialize,
      parseValue: rules.parseValue,
      parseLiteral: rules.parseLiteral,
    });
  }
}

/** The executable API. One a process: the composer's caches live in it. `limits` are those that `serverInfo` tells. */
export function createApi(limits = DEFAULT_OPERATION_LIMITS): Api {
  const schema = buildSchema(SDL, { assumeValid: true });
  setScalars(schema);
  const composer = createComposer(
    schema,
    { rowFields: rowFields(limits), computedFields: COMPUTED_FIELDS, checks: CHECKS },
    () => performance.now(),
  );
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {}))
    field.resolve = composer.resolveRoot;
  const once = createOnce();
  for (const [name, field] of Object.entries(schema.getMutationType()?.getFields() ?? {})) {
    const mutation = MUTATIONS[name];
    invariant(mutation, `nothing does the mutation ${name}`);
    field.resolve = mutationResolver(name, mutation, once, composer);
  }
  return {
    schema,
    fieldResolver: composer.resolveField,
    permissions: PERMISSIONS,
    composer,
    metrics: composer.metrics,
  };
}
