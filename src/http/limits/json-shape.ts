const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const COLON = 0x3a;

/** What JSON looks like before it is parsed. */
export interface JsonShape {
  /** Whether lists and objects nest deeper than they may. */
  readonly tooDeep: boolean;
  /** How often an object gives a member: once for each colon. Nothing of worth where it is too deep. */
  readonly members: number;
}

/**
 * The shape of this JSON, in one walk over the bytes, without recursion. Says nothing of whether it is JSON. The bytes
 * are UTF-8, in which no part of a longer character looks like one of those that count.
 */
export function jsonShape(json: Uint8Array, mostDepth: number): JsonShape {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let place = 0; place < json.length; place += 1) {
    const byte = json[place] as number;
    if (inString) {
      if (byte === BACKSLASH) place += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === COLON) members += 1;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > mostDepth) return { tooDeep: true, members };
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return { tooDeep: false, members };
}
