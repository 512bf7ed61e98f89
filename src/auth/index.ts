export { type Authenticator, type AuthSettings, createAuthenticator } from './authenticator.ts';
export { developmentViewer } from './viewer.ts';
