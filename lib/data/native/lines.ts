/** One line of a file: its words, and where its bytes lie. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** bytes, without the line end */
  readonly size: number;
}

/** Why a file can't be read as lines. */
export class LineProblem extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

const newline = 0x0a;

/** The longest line: a text of the largest size that is taken, with every character escaped. */
const longest = 400 * 1024 * 1024;

/** Divides bytes into lines. Refuses (LineProblem) what is not UTF-8, a last line without its end, and lines too long to hold. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let number = 1;
  let start = 0;
  for await (const line of divided(bytes, () => number)) {
    yield { text: decoded(decoder, line, number), start, size: line.byteLength };
    start += line.byteLength + 1;
    number++;
  }
}

async function* divided(bytes: AsyncIterable<Uint8Array>, number: () => number): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, from)) {
      yield Buffer.concat([...parts, chunk.subarray(from, at)]);
      [parts, size, from] = [[], 0, at + 1];
    }
    parts.push(chunk.subarray(from));
    size += chunk.length - from;
    if (size > longest) throw new LineProblem(number(), "is longer than any line of an export");
  }
  if (size > 0) throw new LineProblem(number(), "is cut off: it has no line end");
}

function decoded(decoder: TextDecoder, line: Uint8Array, number: number): string {
  try {
    return decoder.decode(line);
  } catch {
    throw new LineProblem(number, "is not in UTF-8");
  }
}
