import { readFileSync } from 'node:fs';
import { buildASTSchema, concatAST, extendSchema, type GraphQLSchema, Kind, parse } from 'graphql';

/** The modules in their order: a later one may extend what an earlier one declares. */
const MODULES = [
  'base',
  'agent',
  'source',
  'activity',
  'claim',
  'statement',
  'argument',
  'assessment',
  'search',
  'provenance',
  'dispute',
  'change',
  'review',
  'audit',
  'event',
];

/**
 * The schema of all modules, types and fields in the order of the modules: loader of codegen.yml. (Codegen's own file
 * loader reads files side by side, and what it merges has another order from run to run.)
 */
export default function loadSchema(folder: string): GraphQLSchema {
  const document = concatAST(
    MODULES.map((name) => parse(readFileSync(`${folder}/${name}/schema.graphql`, 'utf8'))),
  );
  const isExtension = (kind: string): boolean => kind.endsWith('Extension');
  const part = (extensions: boolean) => ({
    kind: Kind.DOCUMENT as const,
    definitions: document.definitions.filter(({ kind }) => isExtension(kind) === extensions),
  });
  // Unvalidated: an interface gets fields by extension that its types get by other extensions.
  return extendSchema(buildASTSchema(part(false), { assumeValid: true, assumeValidSDL: true }), part(true));
}
