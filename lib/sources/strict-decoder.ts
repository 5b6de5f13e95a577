/** A decoder that never replaces what it can't read: it gives the whole text or nothing. */
export type StrictDecoder = {
  /** The WHATWG name of the encoding: "utf-8", "utf-16le", "windows-1251". */
  readonly encoding: string;
  /** The text of the bytes, a byte-order mark kept as U+FEFF; undefined when they are ill-formed. */
  decode(bytes: Uint8Array): string | undefined;
  /** Whether the bytes could be the beginning of a well-formed text; feeds on, so call it piece by piece. */
  accepts(piece: Uint8Array): boolean;
};

/** The strict decoder of an encoding by any of its WHATWG labels; undefined for a label that there isn't. */
export function strictDecoder(label: string): StrictDecoder | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
    return {
      encoding: decoder.encoding,
      decode: (bytes) => wholeText(decoder, bytes),
      accepts: (piece) => fits(decoder, piece),
    };
  } catch {
    return undefined;
  }
}

/**
 * As a stream that is then closed: in one go, Node 20 takes windows-1252 for Latin-1 and loses its curly
 * quotes.
 */
function wholeText(decoder: TextDecoder, bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { stream: true }) + decoder.decode();
  } catch {
    return undefined;
  }
}

function fits(decoder: TextDecoder, piece: Uint8Array): boolean {
  try {
    decoder.decode(piece, { stream: true });
    return true;
  } catch {
    return false;
  }
}
