import type { ProposedRegion } from "@/lib/sources/region";
import { Unreadable } from "@/lib/sources/unreadable";
import { Remarks } from "@/lib/sources/remarks";
import type { Block, BlockKind } from "@/lib/text/blocks";

/** The most UTF-16 units that a source's text may have. */
export const MAX_UNITS = 50 * 1024 * 1024;

// NBSP and its like are characters of the text.
const BLANKS = /[ \t\n\r\f]+/gu;
const LEADING = /^[ \t\n\r\f]+/u;
const TRAILING = /[ \t\n\r\f]+$/u;
const UNFIT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

type Settings = { readonly kind: BlockKind; readonly level?: number; /** taken as it stands, blanks and line ends too */ readonly verbatim?: boolean };
/** A region while the text grows: a citation names its note. */
type Composed = ProposedRegion & { readonly cites?: string };
type Said = Omit<Composed, "start" | "end" | "note">;
/** A region that was opened: `start` is known once its first character is written. */
export type Open = { start: number | null; readonly region: Said; readonly place: number };

/**
 * Puts a text together from what a formatted source shows: block after block, words after words, with regions that
 * open and close in between. White space collapses as in a browser unless a block is verbatim. Refuses to grow beyond
 * `MAX_UNITS` (Unreadable).
 */
export class Composition {
  readonly remarks = new Remarks();
  private readonly blocks: Block[] = [];
  private readonly regions: (Composed | null)[] = [];
  private readonly pieces: string[] = [];
  private length = 0;
  private settings: Settings = { kind: "paragraph" };
  private blockStart: number | null = null;
  private owed = "";
  private waiting: Open[] = [];
  private readonly named = new Map<string, number>();

  /** What follows is a block of its own; one without words is none. */
  block(settings: Settings): void {
    this.endBlock();
    this.settings = settings;
  }

  endBlock(): void {
    this.owed = "";
    if (this.blockStart === null) return;
    const { kind, level = 0 } = this.settings;
    this.blocks.push({ ordinal: this.blocks.length, kind, level, start: this.blockStart, end: this.length });
    this.blockStart = null;
  }

  /** Adds words to the block that is open. */
  words(given: string): void {
    const fit = this.fit(given);
    const words = this.settings.verbatim ? fit.replace(/\r\n?/g, "\n") : fit.replace(BLANKS, " ");
    const said = words.replace(LEADING, "").replace(TRAILING, "");
    if (said === "") return this.owe(words);
    const before = words.indexOf(said);
    this.owe(words.slice(0, before));
    this.write(said);
    this.owe(words.slice(before + said.length));
  }

  /** Adds signs that stand between words: a line end in a block, a tab between cells. None before the first word or after the last. */
  between(sign: "\n" | "\t"): void {
    if (this.blockStart !== null) this.owed = (this.owed === " " ? "" : this.owed) + sign;
  }

  /** Opens a region at the next character that is written. */
  open(region: Said): Open {
    const open: Open = { start: null, region, place: this.regions.push(null) - 1 };
    this.waiting.push(open);
    return open;
  }

  /** Closes it after the last character that was written; a region without a character is none. `name`: what citations call it. */
  close(open: Open, name?: string): void {
    this.waiting = this.waiting.filter((each) => each !== open);
    if (open.start === null || open.start >= this.length) return;
    this.regions[open.place] = { ...open.region, start: open.start, end: this.length };
    if (name !== undefined && !this.named.has(name)) this.named.set(name, open.place);
  }

  /** What was put together. A citation of a note that there is not is left out. */
  finish(): { text: string; blocks: Block[]; regions: ProposedRegion[] } {
    this.endBlock();
    return { text: this.pieces.join(""), blocks: this.blocks, regions: settled(this.regions, this.named) };
  }

  /** Blanks are written when words follow them. Beside a line end or a tab, and before the first word, they say nothing. */
  private owe(blanks: string): void {
    if (this.settings.verbatim) this.owed += blanks;
    else if (blanks !== "" && this.blockStart !== null && this.owed === "") this.owed = " ";
  }

  private write(words: string): void {
    if (this.blockStart === null) this.beginBlock();
    this.put(this.owed);
    this.owed = "";
    for (const open of this.waiting) open.start = this.length;
    this.waiting = [];
    this.put(words);
  }

  private beginBlock(): void {
    const before = this.blocks.at(-1);
    if (before) this.put(before.kind === "list_item" && this.settings.kind === "list_item" ? "\n" : "\n\n");
    this.blockStart = this.length;
  }

  private put(words: string): void {
    this.pieces.push(words);
    this.length += words.length;
    if (this.length > MAX_UNITS) throw new Unreadable("too-much-text", { size: this.length, limit: MAX_UNITS });
  }

  private fit(words: string): string {
    return words.replace(UNFIT, () => {
      this.remarks.add("repaired-characters");
      return "\uFFFD";
    });
  }
}

/** The regions that came about. A citation says the place of its note in the list, in place of its name. */
function settled(regions: readonly (Composed | null)[], named: ReadonlyMap<string, number>): ProposedRegion[] {
  const noteOf = ({ cites }: Composed) => (cites === undefined ? undefined : named.get(cites));
  const made = regions.flatMap((region, place) => (region && (region.cites === undefined || noteOf(region) !== undefined) ? [{ region, place }] : []));
  const places = new Map(made.map(({ place }, index) => [place, index]));
  return made.map(({ region }) => {
    const { cites: _cites, ...rest } = region;
    const note = noteOf(region);
    return note === undefined ? rest : { ...rest, note: places.get(note)! };
  });
}
