import { printSchemaWithDirectives } from '@graphql-tools/utils';
import type { GraphQLSchema } from 'graphql';

/** GraphQL codegen plugin: src/generated/schema.ts, the merged SDL as a string, so that nothing is read at run time. */
export function plugin(schema: GraphQLSchema): string {
  return [
    '// Made by `npm run generate` from src/modules/*/schema.graphql. Do not edit.',
    '/** The whole schema in SDL. */',
    `export const SDL = ${JSON.stringify(printSchemaWithDirectives(schema))};`,
    '',
  ].join('\n');
}
