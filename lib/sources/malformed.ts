import { strictDecoder } from "@/lib/sources/strict-decoder";
import { surveyUtf8 } from "@/lib/sources/utf8";

/** The first place where bytes are not what their encoding says. The byte counts from 0. */
export type Malformed = {
  readonly problem: "malformed-utf8" | "lone-surrogate" | "malformed";
  readonly byte: number;
};

/** Where bytes that a strict decoder refused go wrong; TextDecoder itself never says. */
export function findMalformed(bytes: Uint8Array, encoding: string): Malformed {
  if (encoding === "utf-8") return { problem: "malformed-utf8", byte: surveyUtf8(bytes).firstMalformed ?? 0 };
  if (encoding.startsWith("utf-16")) return findInUtf16(bytes, encoding === "utf-16le");
  return { problem: "malformed", byte: firstRefused(bytes, encoding) };
}

function findInUtf16(bytes: Uint8Array, littleEndian: boolean): Malformed {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - (bytes.length % 2);
  const kind = (at: number) => (at < end ? view.getUint16(at, littleEndian) & 0xfc00 : 0);
  for (let at = 0; at < end; at += 2) {
    if (kind(at) === 0xd800 && kind(at + 2) === 0xdc00) at += 2;
    else if (kind(at) === 0xd800 || kind(at) === 0xdc00) return { problem: "lone-surrogate", byte: at };
  }
  return { problem: "malformed", byte: bytes.length - 1 }; // an odd number of bytes
}

const PIECE = 65_536;

/** The byte at which a decoder gives up: first the piece, then, with a fresh decoder, the byte in it. */
function firstRefused(bytes: Uint8Array, encoding: string): number {
  const rough = strictDecoder(encoding)!;
  let good = 0;
  while (good < bytes.length && rough.accepts(bytes.subarray(good, good + PIECE))) good += PIECE;
  const fine = strictDecoder(encoding)!;
  fine.accepts(bytes.subarray(0, good));
  while (good < bytes.length && fine.accepts(bytes.subarray(good, good + 1))) good++;
  return Math.min(good, bytes.length - 1); // all accepted: the last character is incomplete
}
