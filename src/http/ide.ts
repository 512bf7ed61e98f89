import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PROJECT_ROOT } from '../config.ts';

const TITLE = 'counterclaim';

/**
 * GraphiQL needs no more than this: its script, styles and workers come from the server itself, fonts and images are
 * inside its style sheet, and Monaco, its editor, writes style elements as it goes.
 */
const IDE_POLICY = {
  useDefaults: false,
  directives: {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'worker-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  },
} as const;

/** The page in which people write and run operations, whole without the internet. */
export interface Ide {
  /** Whether the request comes from somebody who looks at pages. */
  wants(request: FastifyRequest): boolean;
  /** Answers with the page. */
  send(reply: FastifyReply): Promise<FastifyReply>;
}

interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
  readonly gzipped: Buffer;
}
type Assets = ReadonlyMap<string, Asset>;

/**
 * Registers the files of the page under `/ide/` and gives the page. The example operations stand in its first
 * tabs.
 */
export function registerIde(app: FastifyInstance): Ide {
  const tabs = readExamples().map((query) => ({ query }));
  let loading: Promise<{ readonly assets: Assets; readonly version: string }> | undefined;
  // GraphiQL is 9 MB: it is read when the first page is asked for.
  const load = () => {
    loading ??= loadAssets();
    return loading;
  };

  app.get<{ Params: { version: string; name: string } }>('/ide/:version/:name', async (request, reply) => {
    const { assets, version } = await load();
    const asset = request.params.version === version ? assets.get(request.params.name) : undefined;
    if (asset === undefined) return reply.callNotFound();
    reply.header('content-type', asset.type);
    addVary(reply, 'Accept-Encoding');
    reply.header('cache-control', 'public, max-age=31536000, immutable');
    if (!/\bgzip\b/.test(String(request.headers['accept-encoding']))) return reply.send(asset.bytes);
    return reply.header('content-encoding', 'gzip').send(asset.gzipped);
  });

  return {
    wants: (request) => request.method === 'GET' && /\btext\/html\b/.test(request.headers.accept ?? ''),
    send: async (reply) => {
      const { version } = await load();
      addVary(reply, 'Accept');
      reply.helmet({ contentSecurityPolicy: IDE_POLICY });
      return reply
        .header('content-type', 'text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(page(`/ide/${version}`, { endpoint: '/graphql', title: TITLE, defaultTabs: tabs }));
    },
  };
}

/** Says that the answer depends on this header of the request, beside those that others have said so of. */
export function addVary(reply: FastifyReply, header: string): void {
  const before = reply.getHeader('vary');
  reply.header('vary', before === undefined ? header : `${before}, ${header}`);
}

/** The example operations of `graph/examples`, one a file, in the order of the files' names. */
export function readExamples(
  folder: string = path.join(PROJECT_ROOT, 'graph', 'examples'),
): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

function page(base: string, options: Readonly<Record<string, unknown>>): string {
  // The options are data and no script, so that the policy above can forbid inline scripts.
  const data = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${TITLE}</title>
    <link rel="icon" href="${base}/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="${base}/graphiql.css">
    <style>html, body, #root { height: 100%; margin: 0 }</style>
  </head>
  <body>
    <noscript>This page needs JavaScript. The API itself is at /graphql.</noscript>
    <div id="root"></div>
    <script type="application/json" id="options">${data}</script>
    <script src="${base}/graphiql.js" data-base="${base}"></script>
  </body>
</html>
`;
}

/** Two voices, one against the other. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M2 4h18v12H11l-5 5v-5H2z" fill="#2563eb"/><path d="M30 12h-7v7H12v5h9l5 5v-5h4z" fill="#dc2626"/></svg>`;

const BEFORE_SCRIPT = `const base = document.currentScript.dataset.base;
const options = JSON.parse(document.getElementById('options').textContent);
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_module, label) => base + '/worker-' + label + '.js',
};
`;
const LOGO = `\noptions.logo = '<img src="' + base + '/icon.svg" alt="" width="28" height="28">';`;
const AFTER_SCRIPT = `${LOGO}
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
`;

async function loadAssets() {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  const script = 'text/javascript; charset=utf-8';
  const texts: readonly (readonly [name: string, type: string, text: string])[] = [
    ['graphiql.js', script, `${BEFORE_SCRIPT}${bundle.js}${AFTER_SCRIPT}`],
    ['graphiql.css', 'text/css; charset=utf-8', bundle.css],
    // The names after `worker-` are those by which Monaco asks.
    ['worker-editorWorkerService.js', script, bundle.editorWorkerService],
    ['worker-json.js', script, bundle.jsonWorker],
    ['worker-graphql.js', script, bundle.graphqlWorker],
    ['icon.svg', 'image/svg+xml', ICON],
  ];
  const hash = createHash('sha256');
  const assets = new Map<string, Asset>();
  for (const [name, type, text] of texts) {
    hash.update(text);
    const bytes = Buffer.from(text);
    assets.set(name, { type, bytes, gzipped: await promisify(gzip)(bytes) });
  }
  return { assets, version: hash.digest('hex').slice(0, 16) };
}
