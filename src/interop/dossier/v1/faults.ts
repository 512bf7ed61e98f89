import type { z } from 'zod';

/** One thing that is wrong with a dossier. */
export interface Fault {
  /** The name of the file. */
  readonly file: string;
  /** `statements[3].passage.start`, or `line 17: statements.passage.start` in JSON Lines; empty for the file itself. */
  readonly path: string;
  readonly message: string;
}

/** The steps from a record to a value in it. */
export type Steps = readonly PropertyKey[];

/** Steps in the manner of JavaScript: `.passage.start`, `[0]`, `["odd name"]`. */
export function stepsText(steps: Steps): string {
  return steps
    .map((step) =>
      typeof step === 'number'
        ? `[${step}]`
        : /^[A-Za-z_$][\w$]*$/.test(String(step))
          ? `.${String(step)}`
          : `[${JSON.stringify(String(step))}]`,
    )
    .join('');
}

/** What is wrong at which steps of a record. */
export interface RecordFault {
  readonly steps: Steps;
  readonly message: string;
}

/** The schema's findings in the importer's words. */
export function faultsOf(error: z.ZodError, record: unknown): RecordFault[] {
  return error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ steps: [...issue.path, key], message: 'unknown field' }));
    }
    return [{ steps: issue.path, message: wordsFor(issue, valueAt(record, issue.path)) }];
  });
}

function wordsFor(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing';
  switch (issue.code) {
    case 'invalid_value':
      return issue.values.length === 1
        ? issue.message
        : `${shown(value)} is none of ${issue.values.join(', ')}`;
    case 'invalid_type':
      return `must be ${EXPECTED[issue.expected] ?? `a ${issue.expected}`}, is ${kindOf(value)}`;
    case 'too_big':
      return issue.origin === 'string'
        ? `is longer than ${issue.maximum} characters`
        : `must be at most ${issue.maximum}`;
    case 'too_small':
      if (issue.origin === 'string' || issue.origin === 'array') return 'is empty';
      return `must be at least ${issue.minimum}`;
    case 'invalid_format':
    case 'custom':
      return `${shown(value)} ${issue.message}`;
    default:
      return issue.message;
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object',
  int: 'a whole number',
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A value as it is quoted in a message: JSON, cut after 60 characters. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${Array.from(json).slice(0, 57).join('')}…` : json;
}

function valueAt(record: unknown, steps: Steps): unknown {
  let value = record;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}
