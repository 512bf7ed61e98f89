import { MODEL } from '../../generated/model.ts';
import { type Fault, type Rule, shown } from '../finding.ts';

/** A property as the generated model holds it. */
export interface PropertySpec {
  readonly type: string;
  readonly required: boolean;
}

/** The properties that something may bear, by name. */
export type PropertySpecs = Readonly<Record<string, PropertySpec>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = MODEL.vocabularies;

/** Whether the text is a day that the calendar has, `YYYY-MM-DD`. */
function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value) && survives(`${value}T00:00:00.000Z`);
}

/** Whether the text is an instant, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
function isInstant(value: unknown): value is string {
  return typeof value === 'string' && INSTANT.test(value) && survives(value);
}

// 2023-02-30 is read as 2 March: what comes back must be what went in.
function survives(instant: string): boolean {
  const date = new Date(instant);
  return !Number.isNaN(date.getTime()) && date.toISOString() === instant;
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'day':
      return isDay(value);
    case 'instant':
      return isInstant(value);
    default:
      return typeof value === 'string';
  }
}

/** What is wrong with one value: its type, else its word. Vocabularies are told from plain texts by the model. */
export function valueFaults(
  name: string,
  value: unknown,
  type: string,
  typeRule: Rule = 'wrong-type',
  wordRule: Rule = 'unknown-word',
): readonly Fault[] {
  if (type.startsWith('list of ')) {
    if (!Array.isArray(value)) return [{ rule: typeRule, message: `${name} is ${shown(value)}, no list` }];
    return value.flatMap((item) =>
      valueFaults(name, item, type.slice('list of '.length), typeRule, wordRule),
    );
  }
  const words = VOCABULARIES[type];
  if (!isOfType(value, type)) {
    return [
      { rule: typeRule, message: `${name} is ${shown(value)}, no ${words ? `word of ${type}` : type}` },
    ];
  }
  if (words && !words.includes(String(value))) {
    return [{ rule: wordRule, message: `${name} is ${shown(value)}, which ${type} does not hold` }];
  }
  return [];
}
