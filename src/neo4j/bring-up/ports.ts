import type { Config } from '../../config.ts';
import type { WantedPort } from '../local/ports.ts';

/** The ports of a server that is brought up: what the user set is fixed, a default gives way to the next free one. */
export function wantedPorts(config: Config): { readonly bolt: WantedPort; readonly http: WantedPort } {
  return {
    bolt: {
      port: config.neo4jBoltPort,
      fixed: config.explicit.has('NEO4J_BOLT_PORT'),
      setting: 'NEO4J_BOLT_PORT',
    },
    http: {
      port: config.neo4jHttpPort,
      fixed: config.explicit.has('NEO4J_HTTP_PORT'),
      setting: 'NEO4J_HTTP_PORT',
    },
  };
}
