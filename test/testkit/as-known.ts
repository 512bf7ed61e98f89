import { Kind, parse, print } from 'graphql';

/** The operation, to be read as known at an instant: with `@asOf(known:)` put on it. */
export function asKnown(operation: string, instant: string): string {
  const document = parse(operation);
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? { ...definition, directives: [...(definition.directives ?? []), directive(instant)] }
      : definition,
  );
  return print({ ...document, definitions });
}

function directive(instant: string) {
  const value = { kind: Kind.STRING, value: instant } as const;
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'known' }, value } as const;
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'asOf' }, arguments: [argument] } as const;
}
