import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig, PROJECT_ROOT, SETTINGS } from '../../src/config.ts';
import { CounterclaimError } from '../../src/shared/errors.ts';

const faultsOf = (env: Record<string, string>): unknown => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof CounterclaimError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('loadConfig', () => {
  it('has a default for everything, so that an empty environment works', () => {
    expect(loadConfig({})).toMatchObject({
      nodeEnv: 'development',
      host: '127.0.0.1',
      port: 4000,
      neo4jUri: null,
      neo4jUser: 'neo4j',
      neo4jPassword: null,
      neo4jDatabase: 'neo4j',
      neo4jAcquisitionTimeoutMs: 3000,
      neo4jReadTimeoutMs: 5000,
      neo4jWriteTimeoutMs: 15_000,
      neo4jBoltPort: 7687,
      neo4jHttpPort: 7474,
      shutdownTimeoutMs: 10_000,
      bodyLimit: 1_048_576,
      dataDir: path.join(PROJECT_ROOT, 'data'),
    });
  });

  it('takes an empty value as not set, and knows what was set', () => {
    const config = loadConfig({ COUNTERCLAIM_PORT: '', NEO4J_BOLT_PORT: '7700' });
    expect(config.port).toBe(4000);
    expect([...config.explicit]).toEqual(['NEO4J_BOLT_PORT']);
  });

  it('reports all faults at once, each with its setting and its value', () => {
    const error = faultsOf({ COUNTERCLAIM_PORT: '70000', LOG_LEVEL: 'loud', NEO4J_URI: 'localhost:7687' });
    expect(error).toMatchObject({
      code: 'CONFIG_INVALID',
      details: {
        faults: [
          { setting: 'COUNTERCLAIM_PORT', value: '70000' },
          { setting: 'LOG_LEVEL', value: 'loud' },
          { setting: 'NEO4J_URI', value: 'localhost:7687' },
        ],
      },
    });
    expect((error as Error).message).toMatch(
      /COUNTERCLAIM_PORT must be at most 65535.*LOG_LEVEL must be one of/,
    );
  });

  it.each(['4000x', '-1', '1.5', '0x10', ' 80', '1e3', '99999999999999999999'])(
    'refuses the port %j',
    (port) => {
      expect(faultsOf({ COUNTERCLAIM_PORT: port })).toMatchObject({ code: 'CONFIG_INVALID' });
    },
  );

  it.each([
    ['bolt://127.0.0.1:7687', true],
    ['neo4j+s://example.databases.neo4j.io', true],
    ['bolt+ssc://[::1]:7687', true],
    ['http://127.0.0.1:7474', false],
    ['bolt://', false],
    ['bolt://neo4j:secret@127.0.0.1:7687', false],
  ])('judges the address %s', (uri, fine) => {
    if (fine) expect(loadConfig({ NEO4J_URI: uri }).neo4jUri).toBe(uri);
    else expect(faultsOf({ NEO4J_URI: uri })).toMatchObject({ code: 'CONFIG_INVALID' });
  });

  it('keeps downloads under XDG_CACHE_HOME, else under the home, else in the data folder', () => {
    expect(loadConfig({ XDG_CACHE_HOME: '/x', HOME: '/h' }).cacheDir).toBe('/x/counterclaim');
    expect(loadConfig({ XDG_CACHE_HOME: 'relative', HOME: '/h' }).cacheDir).toBe('/h/.cache/counterclaim');
    expect(loadConfig({ HOME: '', COUNTERCLAIM_DATA_DIR: '/d' }).cacheDir).toBe('/d/cache');
    expect(loadConfig({ COUNTERCLAIM_DATA_DIR: '/d' }).cacheDir).toBe('/d/cache');
    expect(loadConfig({ COUNTERCLAIM_CACHE_DIR: '/c' }).cacheDir).toBe('/c');
  });
});

describe('SETTINGS', () => {
  it('names each setting once, says what it means, and marks the password as secret', () => {
    expect(new Set(SETTINGS.map(({ env }) => env)).size).toBe(SETTINGS.length);
    expect(new Set(SETTINGS.map(({ key }) => key)).size).toBe(SETTINGS.length);
    expect(SETTINGS.filter(({ meaning }) => meaning.length < 10)).toEqual([]);
    expect(SETTINGS.filter((setting) => 'secret' in setting).map(({ env }) => env)).toEqual([
      'NEO4J_PASSWORD',
    ]);
  });
});
