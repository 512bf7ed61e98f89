import { MODEL } from '../../generated/model.ts';
import { idOf as idOfKey } from '../../shared/ids.ts';
import { shown } from '../finding.ts';
import { type Check, unless } from './check.ts';

const KEY = /^([0-9a-f]{64})(?:#([1-9]\d*))?$/;

/** The key is a SHA-256, with the revision after it in an archived state; the id is the one of the key. */
export const checkIdentity: Check = ({ label, key, properties }) => {
  const [, digest, revision] = KEY.exec(key) ?? [];
  if (digest === undefined) return [{ rule: 'id-and-key', message: `${shown(key)} is no key` }];
  const id = idOfKey(MODEL.labels[label].prefix, digest);
  return [
    ...unless(
      properties.id === id,
      'id-and-key',
      () => `its id is ${shown(properties.id)}; its key gives ${id}`,
    ),
    ...unless(
      revision === undefined || properties.revision === Number(revision),
      'id-and-key',
      () => `its revision is ${shown(properties.revision)}; its key says ${revision}`,
    ),
  ];
};
