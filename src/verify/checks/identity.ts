import { MODEL } from '../../generated/model.ts';
import { idOf as idOfKey } from '../../shared/ids.ts';
import { shown } from '../finding.ts';
import { type Check, unless } from './check.ts';

const KEY = /^([0-9a-f]{64})(?:#([1-9]\d*))?$/;

/**
 * The key is a SHA-256, with the revision after it in an archived state; the id is the one of the key. A record that
 * gains a key of another register keeps its id, which is then the one of the key of an earlier state.
 */
export const checkIdentity: Check = ({ label, key, properties, states }) => {
  const [, digest, revision] = KEY.exec(key) ?? [];
  if (digest === undefined) return [{ rule: 'id-and-key', message: `${shown(key)} is no key` }];
  if (revision !== undefined) {
    // Its id is looked at with its head's.
    return unless(
      properties.revision === Number(revision),
      'id-and-key',
      () => `its revision is ${shown(properties.revision)}; its key says ${revision}`,
    );
  }
  const digests = [digest, ...states.map((state) => KEY.exec(String(state.key))?.[1] ?? '')];
  const ids = digests.map((one) => idOfKey(MODEL.labels[label].prefix, one));
  return unless(
    ids.some((id) => id === properties.id),
    'id-and-key',
    () => `its id is ${shown(properties.id)}; its key gives ${ids[0]}`,
  );
};
