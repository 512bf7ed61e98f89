import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Config, type Environment, PROJECT_ROOT } from '../../config.ts';
import { CounterclaimError } from '../../shared/errors.ts';
import { type CommandResult, runCommand } from '../local/command.ts';
import { diskFull, saysDiskFull } from '../local/disk.ts';
import { tryLock } from '../local/lock.ts';
import { freePort, portInUse } from '../local/ports.ts';
import { wantedPorts } from './ports.ts';
import type { RunningNeo4j, WayResult } from './types.ts';

/** The image that docker-compose.yml names. */
export const NEO4J_IMAGE = 'neo4j:5.26.30-community';

const COMPOSE_FILE = path.join(PROJECT_ROOT, 'docker-compose.yml');
const UP_SECONDS = 180;
const PULL_MS = 900_000;

export type DockerSettings = {
  readonly config: Config;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
};

type Project = { readonly name: string; readonly environment: Environment };
type Ports = { readonly bolt: number; readonly http: number };

/**
 * Brings Neo4j up by docker-compose.yml. Each data folder has a compose project of its own, so that copies of this
 * program share neither a volume nor a password.
 * @throws CounterclaimError PORT_IN_USE, DISK_FULL, NEO4J_UNAVAILABLE where another run has the container
 */
export async function startDocker(settings: DockerSettings): Promise<WayResult> {
  const missing = await missingTools(settings);
  if (missing !== null) return { server: null, missing };
  const { config, progress } = settings;
  const folder = path.join(config.dataDir, 'docker');
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw saysDiskFull(error) ? diskFull(folder, 'keeping the password of the container', error) : error;
  }
  const attempt = await tryLock(path.join(folder, 'owner.lock'));
  if (attempt.lock === null) {
    throw new CounterclaimError(
      'NEO4J_UNAVAILABLE',
      `counterclaim is already running on ${config.dataDir} (process ${attempt.holder.pid}). Stop it, or set COUNTERCLAIM_DATA_DIR to another folder.`,
      { pid: attempt.holder.pid },
    );
  }
  try {
    const result = await startContainer(settings, folder, attempt.lock.release);
    if (result.server === null) {
      progress(`Docker cannot be used: ${result.missing}`);
      await attempt.lock.release();
    }
    return result;
  } catch (error) {
    await attempt.lock.release();
    throw error;
  }
}

/** What keeps Docker from being used here at all; null when nothing does. */
async function missingTools({ signal }: DockerSettings): Promise<string | null> {
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], {
    signal,
    timeoutMs: 15_000,
  });
  if (engine === null) return 'docker is not installed';
  if (engine.code !== 0) return 'no Docker engine answers (is it running, and may this user use it?)';
  const compose = await runCommand('docker', ['compose', 'version'], { signal, timeoutMs: 15_000 });
  return compose?.code === 0 ? null : 'the engine answers, but the `docker compose` plugin is missing';
}

async function startContainer(
  settings: DockerSettings,
  folder: string,
  release: () => Promise<void>,
): Promise<WayResult> {
  const { config, progress, signal } = settings;
  const password = await containerPassword(folder, config.neo4jPassword);
  const name = `counterclaim-${createHash('sha256').update(config.dataDir).digest('hex').slice(0, 8)}`;
  const bare: Project = { name, environment: { NEO4J_PASSWORD: password } };
  const unpulled = await providePull(settings, bare);
  if (unpulled !== null) return { server: null, missing: unpulled };
  const ports = (await publishedPorts(bare)) ?? (await choosePorts(config));
  const project: Project = {
    name,
    environment: {
      ...bare.environment,
      NEO4J_BOLT_PORT: String(ports.bolt),
      NEO4J_HTTP_PORT: String(ports.http),
    },
  };
  const stop = async () => {
    await compose(project, ['down']);
    await release();
  };
  progress(`Starting the container of Neo4j (${NEO4J_IMAGE}, compose project ${name})`);
  let up: CommandResult | null;
  try {
    up = await compose(
      project,
      ['up', '-d', '--wait', '--wait-timeout', String(UP_SECONDS), 'neo4j'],
      signal,
    );
  } catch (error) {
    await stop();
    throw error;
  }
  if (up?.code === 0) return { server: running(ports, password, stop) };
  await stop();
  return { server: null, missing: explainUp(up?.output ?? '', ports, config) };
}

function running(ports: Ports, password: string, stop: () => Promise<void>): RunningNeo4j {
  let stopping: Promise<void> | undefined;
  return {
    kind: 'docker',
    uri: `bolt://127.0.0.1:${ports.bolt}`,
    browserUrl: `http://127.0.0.1:${ports.http}/browser/`,
    user: 'neo4j',
    password,
    started: true,
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
}

/** Gets the image where it is missing; tells why it cannot. */
async function providePull({ progress, signal }: DockerSettings, project: Project): Promise<string | null> {
  const present = await runCommand('docker', ['image', 'inspect', '--format', '{{.Id}}', NEO4J_IMAGE], {
    signal,
  });
  if (present?.code === 0) return null;
  progress(`Pulling the image ${NEO4J_IMAGE}, once`);
  const pull = await compose(project, ['pull', '--quiet', 'neo4j'], signal, PULL_MS);
  if (pull?.code === 0) return null;
  return `the image ${NEO4J_IMAGE} could not be pulled (${lastLine(pull?.output ?? '')})`;
}

/** The ports of a container that a killed run left; null when none runs. */
async function publishedPorts(project: Project): Promise<Ports | null> {
  const published = async (inside: number) => {
    const result = await compose(project, ['port', 'neo4j', String(inside)]);
    const port = result?.code === 0 ? /:(\d+)\s*$/.exec(result.output)?.[1] : undefined;
    return Number(port ?? 0);
  };
  const [bolt, http] = [await published(7687), await published(7474)];
  return bolt > 0 && http > 0 ? { bolt, http } : null;
}

async function choosePorts(config: Config): Promise<Ports> {
  const wanted = wantedPorts(config);
  const bolt = await freePort(wanted.bolt);
  return { bolt, http: await freePort(wanted.http, [bolt]) };
}

/** A short reason why the container did not come up; throws for faults that another way would not mend. */
function explainUp(output: string, ports: Ports, config: Config): string {
  if (/port is already allocated|address already in use/i.test(output)) {
    const isHttp = output.includes(`:${ports.http}`) && !output.includes(`:${ports.bolt}`);
    throw isHttp ? portInUse(ports.http, 'NEO4J_HTTP_PORT') : portInUse(ports.bolt, 'NEO4J_BOLT_PORT');
  }
  if (saysDiskFull(output)) throw diskFull(config.dataDir, 'starting the container of Neo4j');
  return `the container did not come up (${lastLine(output)})`;
}

async function compose(
  project: Project,
  args: readonly string[],
  signal?: AbortSignal,
  timeoutMs?: number,
): Promise<CommandResult | null> {
  return runCommand(
    'docker',
    ['compose', '-f', COMPOSE_FILE, '-p', project.name, '--progress', 'plain', ...args],
    {
      env: project.environment,
      signal,
      timeoutMs,
    },
  );
}

/** The password that the container's volume was or will be made with. */
async function containerPassword(folder: string, given: string | null): Promise<string> {
  const file = path.join(folder, 'password');
  const kept = (await readFile(file, 'utf8').catch(() => '')).trim();
  const password = given ?? (kept || randomBytes(18).toString('base64url'));
  if (password !== kept) await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

function lastLine(output: string): string {
  return (output.trim().split('\n').at(-1) ?? '').trim().slice(0, 200) || 'it said nothing';
}
