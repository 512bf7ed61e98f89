import { Writable } from 'node:stream';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../config.ts';

export type { Logger } from 'pino';

/** Values that never reach a log line, wherever the object that holds them is logged up to two levels deep. */
const SECRETS = [
  'password',
  'neo4jPassword',
  'NEO4J_PASSWORD',
  'authorization',
  'cookie',
  'token',
  'credentials',
];

const REDACTED_PATHS = [
  ...SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  'req.headers["set-cookie"]',
  'res.headers["set-cookie"]',
];

type LogSettings = Pick<Config, 'logLevel' | 'logPretty' | 'nodeEnv'>;

/**
 * The program's log: a JSON object a line on standard error, or lines for people on a terminal. Standard output is
 * left to what a command answers. Passwords and `authorization` headers are replaced by `[hidden]`.
 */
export function createLogger(config: LogSettings, output: NodeJS.WritableStream = process.stderr): Logger {
  const pretty = isPretty(config, output);
  return pino(
    {
      level: config.logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: REDACTED_PATHS, censor: '[hidden]' },
    },
    pretty ? linesForPeople(output) : (output as DestinationStream),
  );
}

function isPretty(config: LogSettings, output: NodeJS.WritableStream): boolean {
  if (config.logPretty !== 'auto') return config.logPretty === 'true';
  return config.nodeEnv === 'development' && (output as { isTTY?: boolean }).isTTY === true;
}

function linesForPeople(output: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      output.write(formatLine(line));
      done();
    },
  });
}

function formatLine(line: string): string {
  const { time, level, msg, err, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const clock = String(time).slice(11, 23);
  const fields = Object.entries(rest).map(([name, value]) => ` ${name}=${JSON.stringify(value)}`);
  const stack = (err as { stack?: string } | undefined)?.stack;
  return `${clock} ${String(level).padEnd(5)} ${msg ?? ''}${fields.join('')}\n${stack ? `${stack}\n` : ''}`;
}
