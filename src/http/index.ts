export { sandboxLink } from './cors.ts';
export type { Api } from './graphql.ts';
export { readExamples } from './ide.ts';
export { checkPort } from './listen.ts';
export type { ComposerMetrics } from './metrics.ts';
export { createHttpServer, type HttpServer, type HttpServerOptions, type HttpSettings } from './server.ts';
