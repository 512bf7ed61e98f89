const NEWLINE = 0x0a;

/** One line, without its end; counted from 1. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** A line that is longer than allowed; what remains of it is passed over. */
export interface LongLine {
  readonly number: number;
  readonly bytes: undefined;
}

/** The lines of a stream of bytes, one chunk of lines at a time, holding no more than the longest allowed line. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<readonly (Line | LongLine)[]> {
  let rest: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let passing = false;
  for await (const chunk of chunks) {
    const lines: (Line | LongLine)[] = [];
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      if (passing) passing = false;
      else {
        number += 1;
        lines.push(lineOf([...rest, chunk.subarray(from, end)], number));
      }
      rest = [];
      length = 0;
      from = end + 1;
    }
    if (!passing && from < chunk.length) {
      rest.push(chunk.subarray(from));
      length += chunk.length - from;
      if (length > longest) {
        number += 1;
        lines.push({ number, bytes: undefined });
        passing = true;
        rest = [];
        length = 0;
      }
    }
    if (lines.length > 0) yield lines;
  }
  if (rest.length > 0) yield [lineOf(rest, number + 1)];
}

function lineOf(parts: readonly Uint8Array[], number: number): Line {
  const [only] = parts;
  return { number, bytes: parts.length === 1 && only ? only : Buffer.concat(parts) };
}
