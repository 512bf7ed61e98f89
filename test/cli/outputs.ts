import { WriteStream } from 'node:tty';
import type { Output } from '../../src/cli/context.ts';

/** An output that no person sees as it comes. */
export const PIPE: Output = { stream: {} as NodeJS.WriteStream, isTerminal: false, line: () => undefined };

/** A terminal of so many columns, which tells its colours as a real one does: by the environment. */
export function terminal(columns: number): Output {
  const { hasColors, getColorDepth } = WriteStream.prototype;
  const stream = { isTTY: true, columns, hasColors, getColorDepth } as unknown as NodeJS.WriteStream;
  return { stream, isTerminal: true, line: () => undefined };
}
