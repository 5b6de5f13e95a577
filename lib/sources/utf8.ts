/** What a strict look at bytes that should be UTF-8 finds. Offsets are bytes. */
export type Utf8Survey = {
  /** Where the first ill-formed sequence begins; undefined when all is well. */
  readonly firstMalformed: number | undefined;
  readonly malformed: number;
  /** Well-formed sequences of two bytes or more: the ones that a legacy encoding hits only by accident. */
  readonly multibyte: number;
};

/**
 * TextDecoder says only that something is ill-formed, not where; this reads the bytes after it has said so.
 */
export function surveyUtf8(bytes: Uint8Array): Utf8Survey {
  let firstMalformed: number | undefined;
  let malformed = 0;
  let multibyte = 0;
  for (let at = 0; at < bytes.length;) {
    const length = sequenceLength(bytes, at);
    if (length === 0) {
      firstMalformed ??= at;
      malformed++;
    } else if (length > 1) multibyte++;
    at += length || 1;
  }
  return { firstMalformed, malformed, multibyte };
}

/**
 * The length of the well-formed sequence at `at` (the Unicode Standard, table 3-7), or 0 when there is none.
 */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0) return 0;
  const [low, high] = secondByte(lead);
  const second = bytes[at + 1];
  if (second === undefined || second < low || second > high) return 0;
  for (let next = at + 2; next < at + length; next++) if (!isContinuation(bytes[next])) return 0;
  return length;
}

/** The range of the second byte: no overlong forms, no surrogates, nothing above U+10FFFF. */
function secondByte(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  if (lead === 0xf4) return [0x80, 0x8f];
  return [0x80, 0xbf];
}

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte <= 0xbf;
