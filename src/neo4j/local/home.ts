import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CounterclaimError } from '../../shared/errors.ts';

export type HomePorts = { readonly bolt: number; readonly http: number };

/** Lines of `neo4j.conf`: value by setting. */
export type Configuration = Readonly<Record<string, string>>;

/** The one line that Neo4j's first start takes the password from: rounds of SHA-256 over salt and password. */
const ROUNDS = 1024;
const SHORTEST_PASSWORD = 8;

/** The configuration file of a home, inside {@link configFolder}. */
export function configFolder(home: string): string {
  return path.join(home, 'conf');
}

/** The file that keeps the password of a home's user `neo4j`; only its owner may read it. */
export function passwordFile(home: string): string {
  return path.join(home, 'password');
}

/** Writes `conf/neo4j.conf`: loopback only, this program's ports, short start and stop, and what `more` sets. */
export async function writeConfiguration(
  home: string,
  ports: HomePorts,
  more: Configuration = {},
): Promise<void> {
  await mkdir(configFolder(home), { recursive: true });
  const settings = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `127.0.0.1:${ports.http}`,
    'server.memory.pagecache.size': '128m',
    // A plan of a composed statement takes up to half a megabyte: the 1,000 of the default would fill the heap.
    'server.memory.query_cache.per_db_cache_num_entries': '200',
    // The program sets shorter limits on each transaction; these hold for Neo4j Browser and for what slips through.
    'db.transaction.timeout': '60s',
    'db.lock.acquisition.timeout': '5s',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    // Without these a stop takes 12 seconds instead of one, and an empty database 517 MB instead of 2.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
    'internal.server.bolt.connection_shutdown_wait_time': '0s',
    'db.tx_log.rotation.size': '1m',
    'db.tx_log.preallocate': 'false',
    ...more,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await writeFile(
    path.join(configFolder(home), 'neo4j.conf'),
    `# Written by counterclaim at each start of its managed server.\n${lines.join('')}`,
  );
}

/**
 * The password of the home's user `neo4j`. A home that no server has used yet gets `given`, the one it was promised
 * before, or a random one; a used home keeps its own.
 * @throws CounterclaimError CONFIG_INVALID for one too short, NEO4J_UNAUTHORIZED where a used home's password is lost
 */
export async function providePassword(home: string, given: string | null): Promise<string> {
  const fresh = !(await exists(path.join(home, 'data', 'databases')));
  const kept = await readKept(home);
  if (!fresh) {
    const password = given ?? kept;
    if (password !== null) return password;
    throw new CounterclaimError(
      'NEO4J_UNAUTHORIZED',
      `The password of the Neo4j data in ${home} is gone (${passwordFile(home)}). Set NEO4J_PASSWORD, or delete the folder to begin anew.`,
    );
  }
  const password = given ?? kept ?? randomBytes(18).toString('base64url');
  if (password.length < SHORTEST_PASSWORD) {
    const problem = `must have at least ${SHORTEST_PASSWORD} characters for a new Neo4j`;
    throw new CounterclaimError('CONFIG_INVALID', `NEO4J_PASSWORD ${problem}`, {
      faults: [{ setting: 'NEO4J_PASSWORD', problem }],
    });
  }
  await writeFile(passwordFile(home), `${password}\n`, { mode: 0o600 });
  await chmod(passwordFile(home), 0o600);
  await mkdir(path.join(home, 'data', 'dbms'), { recursive: true });
  await writeFile(path.join(home, 'data', 'dbms', 'auth.ini'), authLine('neo4j', password, randomBytes(32)), {
    mode: 0o600,
  });
  return password;
}

/** The line of `auth.ini` for a user: `name:SHA-256,<digest>,<salt>,<rounds>:`, as `set-initial-password` writes it. */
export function authLine(user: string, password: string, salt: Buffer): string {
  let digest = createHash('sha256').update(salt).update(password, 'utf8').digest();
  for (let round = 1; round < ROUNDS; round += 1) digest = createHash('sha256').update(digest).digest();
  return `${user}:SHA-256,${digest.toString('hex')},${salt.toString('hex')},${ROUNDS}:\n`;
}

async function readKept(home: string): Promise<string | null> {
  const text = await readFile(passwordFile(home), 'utf8').catch(() => '');
  return text.trim() || null;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
