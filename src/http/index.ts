export { sandboxLink } from './cors.ts';
export type { Api } from './graphql.ts';
export { readExamples } from './ide.ts';
export { operationLimits } from './limits/settings.ts';
export { checkPort } from './listen.ts';
export type { ComposerMetrics } from './metrics.ts';
export { createHttpServer, type HttpServer, type HttpServerOptions, type HttpSettings } from './server.ts';
export { loadTrustedDocuments, type TrustedDocuments } from './trusted-documents.ts';
