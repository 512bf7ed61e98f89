import { isPair, isScalar, parseDocument, visit } from 'yaml';
import { type ReadJson, valueFaults } from './json.ts';

/** Fields whose value YAML takes for a number when it is a bare year. */
const DATES: ReadonlySet<unknown> = new Set(['from', 'to', 'publishedAt', 'earliest', 'latest', 'date']);
/** More aliases than any dossier needs; fewer than are needed to blow a small file up. */
const ALIASES = 100;

/** Reads one YAML 1.2 document. A syntax error or a key given twice is told with its line, and ends the reading. */
export function readYaml(text: string): ReadJson {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    prettyErrors: true,
  });
  if (document.errors.length > 0) {
    return {
      value: undefined,
      faults: document.errors.map(({ message, linePos }) => {
        const at = linePos?.[0];
        const what = message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
        return { path: '', message: at ? `${what} (line ${at.line}, column ${at.col})` : what };
      }),
    };
  }
  visit(document, {
    Pair(_, pair) {
      const { key, value } = pair;
      if (!isPair(pair) || !isScalar(key) || !isScalar(value) || !DATES.has(key.value)) return;
      if (typeof value.value === 'number' && value.source !== undefined) value.value = value.source;
    },
  });
  try {
    const value: unknown = document.toJS({ maxAliasCount: ALIASES });
    return { value, faults: valueFaults(value) };
  } catch (error) {
    return {
      value: undefined,
      faults: [{ path: '', message: error instanceof Error ? error.message : String(error) }],
    };
  }
}
