export { type Authenticator, type AuthSettings, createAuthenticator, type Session } from './authenticator.ts';
export { forbidden, rootFieldsOf } from './authorize.ts';
export { PERMISSIONS, type Permissions } from './permissions.ts';
export { developmentViewer } from './viewer.ts';
