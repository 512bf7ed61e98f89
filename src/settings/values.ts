import { z } from 'zod';

/** One setting, as `counterclaim config` prints it. */
export type Setting = {
  /** The environment variable. An empty value counts as not set. */
  readonly env: string;
  /** The name of the value in {@link Config}. */
  readonly key: string;
  /** What holds when the variable is not set; `null` when nothing does. */
  readonly default: string | null;
  readonly meaning: string;
  /** Its value is printed nowhere. */
  readonly secret?: boolean;
  readonly value: z.ZodType<unknown, string>;
};

/** Any text. */
export const text = z.string();

/** A whole number in decimal digits. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `must be at least ${least}`).max(most, `must be at most ${most}`));

export const port = wholeNumber(1, 65_535);
/** A time of a day at most. */
export const milliseconds = wholeNumber(1, 86_400_000);

/** One of these words. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(', ')}` });

/** Texts with commas between. */
export const list = z.string().transform((words) => words.split(',').map((word) => word.trim()));
