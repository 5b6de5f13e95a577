import type { Pieces } from "@/lib/text/pieces";

/** A stretch is full with so many UTF-16 units, a screen or two … */
const LENGTH = 4_000;
/** … or with so many pieces, however short they are. */
const PIECES = 48;
/** So many stretches make a bundle: what a browser looks at is then as little in a text of five million characters as in a short one. */
const BUNDLE = 32;

/**
 * The stretches of a text: neighbouring pieces that a browser lays out, or leaves out, as one. It looks at every such
 * element whenever the page scrolls, so that each line as one of its own made scrolling as slow as the text is long.
 * Neighbouring stretches make bundles, which are laid out or left out in the same way: of those that lie in one that is
 * left out, it looks at none.
 */
export class Stretches {
  /** the first piece of each stretch */
  readonly #first: readonly number[];
  readonly #ofPiece: Uint32Array;

  constructor(readonly pieces: Pieces) {
    const first: number[] = [];
    this.#ofPiece = new Uint32Array(pieces.size);
    for (let piece = 0; piece < pieces.size; piece++) {
      if (isFull(pieces, first.at(-1), piece)) first.push(piece);
      this.#ofPiece[piece] = first.length - 1;
    }
    this.#first = first;
  }

  get size(): number {
    return this.#first.length;
  }

  /** How many bundles there are. */
  get bundles(): number {
    return Math.ceil(this.size / BUNDLE);
  }

  /** The bundle that a stretch stands in. */
  bundleOf(stretch: number): number {
    return Math.floor(stretch / BUNDLE);
  }

  /** The first stretch of a bundle; of one after the last, the number of stretches. */
  firstIn(bundle: number): number {
    return Math.min(bundle * BUNDLE, this.size);
  }

  /** The first piece of a stretch; of one after the last, the number of pieces. */
  first(stretch: number): number {
    return this.#first[stretch] ?? this.pieces.size;
  }

  /** The stretch that a piece stands in. */
  of(piece: number): number {
    return this.#ofPiece[piece]!;
  }
}

const isFull = (pieces: Pieces, first: number | undefined, piece: number): boolean =>
  first === undefined || piece - first >= PIECES || pieces.start(piece) - pieces.start(first) >= LENGTH;
