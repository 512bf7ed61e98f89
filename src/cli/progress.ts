import cliProgress from 'cli-progress';
import type { Output } from './context.ts';

/** How far a long command is. */
export interface Progress {
  readonly phase: keyof typeof WORDS;
  readonly done: number;
  readonly total?: number;
}

/** Shows how far a long command is. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  /** Ends the display, so that other lines may follow. */
  stop(): void;
}

const WORDS = {
  reading: 'Reading',
  linking: 'Linking',
  comparing: 'Comparing',
  writing: 'Writing',
  checking: 'Checking',
  restoring: 'Restoring',
} as const;
const PAUSE_MS = 1_000;

/** A bar on a terminal; elsewhere plain lines, at most one a second and none for what takes less. `unit`: what is counted. */
export function progressOn(output: Output, unit = 'records'): ProgressDisplay {
  return output.isTerminal ? bar(output, unit) : lines(output, unit);
}

function bar(output: Output, unit: string): ProgressDisplay {
  const display = new cliProgress.SingleBar({
    stream: output.stream,
    hideCursor: true,
    clearOnComplete: true,
    format: (options, { progress, value, total }, { phase }) =>
      total > 0
        ? `${phase} ${cliProgress.Format.BarFormat(progress, options)} ${value} of ${total} ${unit}`
        : `${phase} ${value} ${unit}`,
    barCompleteChar: '█',
    barIncompleteChar: '░',
  });
  let phase = '';
  return {
    show({ phase: now, done, total }) {
      const word = WORDS[now].padEnd(9);
      if (word !== phase) {
        display.stop();
        display.start(total ?? 0, done, { phase: word });
        phase = word;
      } else display.update(done, { phase: word });
    },
    stop: () => display.stop(),
  };
}

function lines(output: Output, unit: string): ProgressDisplay {
  let last = performance.now();
  return {
    show({ phase, done, total }) {
      const now = performance.now();
      if (now - last < PAUSE_MS) return;
      last = now;
      const of = total === undefined ? '' : ` of ${total}`;
      output.line(`${WORDS[phase]}: ${done}${of} ${unit}`);
    },
    stop: () => undefined,
  };
}
