import { type ASTNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';

const VALUES: ReadonlySet<string> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
]);

/**
 * Makes each validation error about a value in the document say where the value stands. graphql-js says only
 * `Value "X" does not exist in "ClaimKind" enum.`; with this it reads `Argument "filter.kinds" of field "claims": …`,
 * and `extensions.argument` (or `extensions.variable`, for a default) has the name. Changes the errors in place, as
 * Apollo's own plugins do.
 */
export function nameArguments(errors: readonly Error[], document: DocumentNode): void {
  for (const error of errors) {
    const node = error instanceof GraphQLError ? error.nodes?.[0] : undefined;
    if (!(error instanceof GraphQLError) || node === undefined || !VALUES.has(node.kind)) continue;
    const place = placeOf(node, document);
    if (place === undefined) continue;
    error.message = `${place.words}: ${error.message}`;
    error.extensions[place.kind] = place.name;
  }
}

interface Place {
  readonly kind: 'argument' | 'variable';
  /** `filter.kinds` for an argument, the bare name for a variable. */
  readonly name: string;
  readonly words: string;
}

function placeOf(target: ASTNode, document: DocumentNode): Place | undefined {
  let place: Place | undefined;
  visit(document, {
    enter(node, _key, parent, _path, ancestors) {
      if (node !== target) return undefined;
      const around = [...ancestors, parent, node].filter(
        (one): one is ASTNode => one !== undefined && 'kind' in one,
      );
      place = describePlace(around);
      return false;
    },
  });
  return place;
}

/** `around`: the nodes from the document down to the value. */
function describePlace(around: readonly ASTNode[]): Place | undefined {
  const names: string[] = [];
  let holder = '';
  let variable: string | undefined;
  for (const node of around) {
    if (node.kind === Kind.FIELD) holder = `field "${node.name.value}"`;
    else if (node.kind === Kind.DIRECTIVE) holder = `directive "@${node.name.value}"`;
    else if (node.kind === Kind.VARIABLE_DEFINITION) variable = node.variable.name.value;
    else if (node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD) names.push(node.name.value);
  }
  if (names.length > 0 && holder !== '') {
    const name = names.join('.');
    return { kind: 'argument', name, words: `Argument "${name}" of ${holder}` };
  }
  return variable === undefined
    ? undefined
    : { kind: 'variable', name: variable, words: `Default value of variable "$${variable}"` };
}
