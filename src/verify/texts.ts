import type { Value } from '../neo4j/index.ts';
import { sha256 } from '../shared/ids.ts';
import { type Finding, shown } from './finding.ts';

/** One row of `cypher/check/check-texts.cypher`. */
export interface TextRow {
  readonly element: string;
  readonly id: string | null;
  readonly text: string;
  readonly sha256: Value;
  readonly length: Value;
  readonly quotes: readonly Value[];
}

/**
 * A captured text is the one that its version says, and every passage and hedge equals it at its offsets. Offsets are
 * UTF-16 units, as in W3C Web Annotation and in JavaScript; Cypher counts code points, so this is not done there.
 */
export function checkText(row: TextRow): readonly Finding[] {
  const { element, id, text } = row;
  const found: Finding[] = [];
  const digest = sha256(text);
  if (row.sha256 !== digest) {
    found.push({
      rule: 'text-digest',
      record: id,
      element,
      message: `sha256 is ${shown(row.sha256)}; the text's is ${digest}`,
    });
  }
  if (row.length !== text.length) {
    found.push({
      rule: 'text-digest',
      record: id,
      element,
      message: `length is ${shown(row.length)}; the text has ${text.length} units`,
    });
  }
  return [...found, ...row.quotes.flatMap((quote) => checkQuote(text, quote))];
}

function checkQuote(text: string, quote: Value): readonly Finding[] {
  const [element, record, exact, start, end] = quote as readonly Value[];
  // Words without offsets stand nowhere in particular.
  if (typeof start !== 'number' || typeof end !== 'number') return [];
  const there = text.slice(start, end);
  if (there === exact) return [];
  const message = `from ${start} to ${end} the text says ${shown(there)}, not ${shown(exact)}`;
  return [
    {
      rule: 'quoted-text',
      record: typeof record === 'string' ? record : null,
      element: String(element),
      message,
    },
  ];
}
