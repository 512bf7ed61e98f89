import type { Role, Viewer } from '../shared/context.ts';

/** The roles in rising order: each may do what those before it may. */
export const ROLES = ['reader', 'contributor', 'reviewer', 'admin'] as const satisfies readonly Role[];

/** Whether the viewer has the role, or one above it. */
export function hasRole(viewer: Viewer, role: Role): boolean {
  return viewer.roles.some((had) => ROLES.indexOf(had) >= ROLES.indexOf(role));
}
