const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Whether lists and objects nest deeper than `most` in this JSON, found before it is parsed: in one walk over the
 * bytes, without recursion. Says nothing of whether it is JSON. The bytes are UTF-8, in which no part of a longer
 * character looks like one of these.
 */
export function nestsDeeperThan(json: Uint8Array, most: number): boolean {
  let depth = 0;
  let inString = false;
  for (let place = 0; place < json.length; place += 1) {
    const byte = json[place] as number;
    if (inString) {
      if (byte === BACKSLASH) place += 1;
      else if (byte === QUOTE) inString = false;
    } else if (byte === QUOTE) inString = true;
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > most) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}
