import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function scalar(
  name: string,
  parse: (text: string) => string | null,
  form: string,
): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null)
      throw new GraphQLError(`${JSON.stringify(value)} is no ${name}: the form is ${form}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue,
    parseLiteral: (node: ValueNode) => parseValue(node.kind === Kind.STRING ? node.value : null),
  });
}

function day(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const instant = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || !instant.toISOString().startsWith(text) ? null : text;
}

function instant(text: string): string | null {
  const [, date = ''] =
    /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.exec(text) ?? [];
  if (day(date) === null) return null;
  const parsed = new Date(text);
  // An offset may lead out of the years 0000 to 9999, whose instants alone sort as texts.
  const written = Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString();
  return /^\d{4}-/.test(written) ? written : null;
}

/** A day, `YYYY-MM-DD`. */
export const DATE = scalar('Date', day, 'YYYY-MM-DD');

/** An instant, RFC 3339, read with any offset and kept as `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export const DATE_TIME = scalar('DateTime', instant, '2023-06-15T12:00:00Z');
