import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * The same operation where its document says of no argument that it is absent: each is a variable, whose default is what
 * was written, or that has no value. Arguments with variables inside stay as they are.
 */
export function byVariables(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  /** Names of the variables by their definitions: fields that are alike stay so. */
  const variables = new Map<string, string>();
  const info = new TypeInfo(schema);
  const changed = visit(
    document,
    visitWithTypeInfo(info, {
      Field(node) {
        const given = new Map(
          (node.arguments ?? []).map((argument) => [argument.name.value, argument.value]),
        );
        const written = (info.getFieldDef()?.args ?? []).flatMap(
          ({ name, type, defaultValue }): ArgumentNode[] => {
            const value = given.get(name);
            if (value === undefined && defaultValue !== undefined) return [];
            const text = value === undefined ? '' : print(value);
            const definition = `: ${type}${text === '' ? '' : ` = ${text}`}`;
            if (!text.includes('$') && !variables.has(definition))
              variables.set(definition, `argument${variables.size}`);
            const variable = variables.get(definition) ?? '';
            const asked: ValueNode = { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: variable } };
            const isKept = value !== undefined && text.includes('$');
            return [
              { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: isKept ? value : asked },
            ];
          },
        );
        return { ...node, arguments: written };
      },
    }),
  );
  if (variables.size === 0) return changed;
  const definitions = [...variables].map(([definition, variable]) => `$${variable}${definition}`);
  const [declaring] = parse(`query (${definitions.join(', ')}) { id }`).definitions;
  const added = declaring?.kind === Kind.OPERATION_DEFINITION ? (declaring.variableDefinitions ?? []) : [];
  return visit(changed, {
    OperationDefinition: (operation) => ({
      ...operation,
      variableDefinitions: [...(operation.variableDefinitions ?? []), ...added],
    }),
  });
}
