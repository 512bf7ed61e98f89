import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { z } from 'zod';
import { SETTINGS, type Setting } from './settings.ts';
import { CounterclaimError } from './shared/errors.ts';

/** The folder of the project: the one that holds `package.json`. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Environment variables as a process gets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export { SETTINGS, type Setting };

type Settings = (typeof SETTINGS)[number];

/** The name of a setting's environment variable. */
export type SettingName = Settings['env'];

type Values = {
  readonly [S in Settings as S['key']]: S['default'] extends null
    ? z.output<S['value']> | null
    : z.output<S['value']>;
};

/** The settings of one run, checked. Folders are absolute. */
export type Config = Values & {
  /** The settings that the user gave; the others have their defaults. */
  readonly explicit: ReadonlySet<SettingName>;
};

/** What is wrong with one setting. The value is left out for secrets. */
export type ConfigFault = { readonly setting: string; readonly value?: string; readonly problem: string };

/**
 * Reads the settings. All faults are reported at once.
 * @throws CounterclaimError CONFIG_INVALID with `details.faults`: {@link ConfigFault}[]
 */
export function loadConfig(env: Environment = process.env): Config {
  const faults: ConfigFault[] = [];
  const explicit = new Set<SettingName>();
  const values: Record<string, unknown> = {};
  for (const setting of SETTINGS as readonly (Setting & { readonly env: SettingName })[]) {
    const given = env[setting.env] || undefined;
    if (given !== undefined) explicit.add(setting.env);
    const raw = given ?? setting.default;
    if (raw === null) {
      values[setting.key] = null;
      continue;
    }
    const parsed = setting.value.safeParse(raw);
    if (parsed.success) values[setting.key] = parsed.data;
    else faults.push(describeFault(setting, raw, parsed.error));
  }
  if (faults.length > 0) throw configInvalid(faults);
  const config = { ...(values as Values), explicit };
  const dataDir = path.resolve(
    explicit.has('COUNTERCLAIM_DATA_DIR') ? process.cwd() : PROJECT_ROOT,
    config.dataDir,
  );
  const cacheDir = explicit.has('COUNTERCLAIM_CACHE_DIR')
    ? path.resolve(config.cacheDir)
    : defaultCacheDir(env, dataDir);
  return { ...config, dataDir, cacheDir };
}

/** The environment of a child process: this process' own, with `extra` over it; `undefined` takes a variable away. */
export function childEnvironment(extra: Environment = {}): Record<string, string | undefined> {
  return { ...process.env, ...extra };
}

function defaultCacheDir(env: Environment, dataDir: string): string {
  // The base directory specification has relative values ignored.
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME)) {
    return path.join(env.XDG_CACHE_HOME, 'counterclaim');
  }
  const home = os.platform() === 'win32' ? env.USERPROFILE : env.HOME;
  return home && path.isAbsolute(home)
    ? path.join(home, '.cache', 'counterclaim')
    : path.join(dataDir, 'cache');
}

function describeFault(setting: Setting, value: string, error: z.ZodError): ConfigFault {
  const problem = error.issues.map((issue) => issue.message).join('; ');
  return setting.secret ? { setting: setting.env, problem } : { setting: setting.env, value, problem };
}

function configInvalid(faults: readonly ConfigFault[]): CounterclaimError {
  const lines = faults.map((fault) =>
    fault.value === undefined
      ? `${fault.setting} ${fault.problem}`
      : `${fault.setting} ${fault.problem}, and is ${JSON.stringify(fault.value)}`,
  );
  return new CounterclaimError('CONFIG_INVALID', lines.join('; '), { faults });
}
