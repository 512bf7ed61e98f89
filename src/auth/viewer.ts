import { MODEL } from '../generated/model.ts';
import type { Role, Viewer } from '../shared/context.ts';
import { ROLES } from './roles.ts';

/** The words of a clearance in rising order; a word's place is its rank. */
export const CLEARANCES = MODEL.vocabularies.Marking;

/** Somebody who did not sign in: reads what is marked CLEAR. */
export const ANONYMOUS: Viewer = { subject: null, roles: ['reader'], clearance: 0 };

/** Whoever develops on this machine, while no keys are configured: may do everything. */
export function developmentViewer(clearance: (typeof CLEARANCES)[number]): Viewer {
  return { subject: 'development', roles: ROLES, clearance: CLEARANCES.indexOf(clearance) };
}

const LONGEST_SUBJECT = 255;
/** Printable, so that it can stand in a record of who did what. */
const SUBJECT = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+$/u;

/**
 * The viewer of a token whose signature and times are right. Roles that the program does not know are left out, since
 * an issuer serves other programs too; a clearance that it does not know would be a guess, and is refused.
 * @param claims the token's payload
 * @param names which claims hold the roles and the clearance
 * @param roleless the roles of a token without any: those that need no token
 * @returns undefined where a claim is missing or has none of the forms it may have
 */
export function viewerOfClaims(
  claims: Readonly<Record<string, unknown>>,
  names: { readonly roles: string; readonly clearance: string },
  roleless: readonly Role[],
): Viewer | undefined {
  const subject = claims.sub;
  if (typeof subject !== 'string' || subject.length > LONGEST_SUBJECT || !SUBJECT.test(subject))
    return undefined;
  const words = wordsOf(own(claims, names.roles));
  const rank = rankOf(own(claims, names.clearance));
  if (words === undefined || rank < 0) return undefined;
  const roles = ROLES.filter((role) => words.includes(role));
  return { subject, roles: roles.length > 0 ? roles : roleless, clearance: rank };
}

function own(claims: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(claims, name) ? claims[name] : undefined;
}

/** A list of words, or words with blanks between; undefined for anything else. */
function wordsOf(claim: unknown): readonly string[] | undefined {
  if (claim === undefined) return [];
  if (typeof claim === 'string') return claim.split(' ');
  return Array.isArray(claim) && claim.every((word) => typeof word === 'string') ? claim : undefined;
}

/** The rank of a clearance's name; -1 for what is none. */
function rankOf(claim: unknown): number {
  return claim === undefined ? 0 : (CLEARANCES as readonly unknown[]).indexOf(claim);
}
