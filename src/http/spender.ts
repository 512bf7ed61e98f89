import { isIPv6 } from 'node:net';
import type { Viewer } from '../shared/context.ts';

/**
 * Whose share of the rate a request takes: the user's, else the address's. Of an IPv6 address the network counts (the
 * first 64 bits), since one connection has all addresses of it.
 */
export function spenderOf(viewer: Viewer, address: string): string {
  return viewer.subject === null ? `address ${networkOf(address)}` : `subject ${viewer.subject}`;
}

function networkOf(address: string): string {
  const [bare = ''] = address.toLowerCase().split('%', 1);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(bare)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(bare)) return bare;
  const [before = '', after = ''] = bare.split('::');
  const groups = (side: string) => (side === '' ? [] : side.split(':'));
  const missing = 8 - groups(before).length - groups(after).length;
  const gap = bare.includes('::') ? Array.from({ length: missing }, () => '0') : [];
  const whole = [...groups(before), ...gap, ...groups(after)];
  return whole
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
