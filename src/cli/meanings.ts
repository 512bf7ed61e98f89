import { buildSchema, isEnumType } from 'graphql';
import { SDL } from '../generated/schema.ts';

/** The computed words that commands print, each with what the API's schema says of it, for `--help`. */
export function meanings(titles: Readonly<Record<string, string>>): string {
  const schema = buildSchema(SDL, { assumeValid: true });
  return Object.entries(titles)
    .map(([name, title]) => {
      const type = schema.getType(name);
      const words = isEnumType(type) ? type.getValues() : [];
      const width = Math.max(...words.map((word) => word.name.length));
      const lines = words.map((word) => `  ${word.name.padEnd(width)}  ${word.description ?? ''}`);
      return [`${title}:`, ...lines].join('\n');
    })
    .join('\n\n');
}
