import { type GraphQLSchema, getDirectiveValues, type OperationDefinitionNode } from 'graphql';
import { invariant } from '../shared/invariant.ts';

/** The arguments of `@asOf` on an operation; empty where it has none. */
export function asOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { readonly known?: string; readonly said?: string } {
  const directive = schema.getDirective('asOf');
  invariant(directive !== undefined && directive !== null, 'the schema has no @asOf');
  const { known, said } = getDirectiveValues(directive, operation, variables) ?? {};
  return {
    ...(typeof known === 'string' ? { known } : {}),
    ...(typeof said === 'string' ? { said } : {}),
  };
}

/** What an operation's document leaves to the present, whatever its variables. */
export interface Present {
  /** It reads the graph as known now. */
  readonly known: boolean;
  /** It asks for what was said on any day. */
  readonly said: boolean;
}

/** What a document leaves to the present: the arguments that its `@asOf` does not name. */
export function presentOf({ directives = [] }: OperationDefinitionNode): Present {
  const given = directives
    .filter(({ name }) => name.value === 'asOf')
    .flatMap((directive) => directive.arguments ?? []);
  const leaves = (argument: string): boolean => given.every(({ name }) => name.value !== argument);
  return { known: leaves('known'), said: leaves('said') };
}

const RECORDED = '.recordedAt <= $view.known AND ';
const SAID = '.saidBy <= $view.said';
const LOOKED_UP_AGAIN = /^ *MATCH \((\w+):(\w+)\) WHERE (\w+)\.id = (\w+)\.id AND /;

/**
 * A text without what the present fulfils: now, the known records are the live ones. All were recorded, and relationships
 * lead to them (ADR 0002); and no day is after the last one.
 */
export function inThePresent(text: string, { known, said }: Present): string {
  const knownNow = known ? withoutVariables(straight(text), RECORDED, '') : text;
  return said ? withoutVariables(knownNow, SAID, 'AND ') : knownNow;
}

/** Records at the end of a relationship, which are looked up again by their id for the state that the view shows, taken as they are. */
function straight(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const [opening = '', record, label, looked, head] = LOOKED_UP_AGAIN.exec(line) ?? [];
    const led = `->(${head}:${label})`;
    const before = lines.at(-1);
    const isKnown = line.startsWith(`${record}${RECORDED}`, opening.length);
    if (opening !== '' && looked === record && isKnown && before?.endsWith(led))
      lines[lines.length - 1] =
        `${before.slice(0, -led.length)}->(${record}:${label}) WHERE ${line.slice(opening.length)}`;
    else lines.push(line);
  }
  return lines.join('\n');
}

/** A text without a condition on any variable, and without the word before it, with the blanks before that. */
function withoutVariables(text: string, condition: string, word: string): string {
  return text.split(condition).reduce((before, after) => {
    const kept = before.slice(0, Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
    return (word === '' ? kept : kept.slice(0, -word.length).trimEnd()) + after;
  });
}
