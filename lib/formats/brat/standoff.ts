import type { CorpusFragment, CorpusLevel, CorpusMention, CorpusText } from "@/lib/formats/corpus/corpus";
import type { Losses } from "@/lib/formats/corpus/losses";
import { claimFacts, firstMentions, fragmentsAt, fragmentsOf, mentionFacts } from "@/lib/formats/corpus/parts";
import { json } from "@/lib/formats/corpus/writer";

/** The names of a level's places and of the span that an attribution hangs on. */
type SpanType = "Content" | "Source" | "Cue" | "Hedge" | "Loaded" | "Attribution" | "Attribution-no-source";

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/**
 * The annotations of one text in brat's standoff format: a text-bound line for each part, one event for each level of a
 * chain (Attribution, with Content, Cue and Source; the content of an outer level is the event inside it), attributes,
 * relations between events, and notes that carry the rest of a claim as JSON.
 */
export class Standoff {
  readonly #next = { T: 0, E: 0, A: 0, R: 0, "#": 0 };
  readonly #lines: string[] = [];
  /** the innermost event of each mention */
  readonly #events = new Map<string, string>();

  constructor(
    readonly text: CorpusText,
    readonly losses: Losses,
  ) {}

  lines(): string[] {
    for (const mention of this.text.mentions) this.#mention(mention);
    this.#relations();
    return this.#lines;
  }

  #id(kind: "T" | "E" | "A" | "R" | "#"): string {
    return `${kind}${++this.#next[kind]}`;
  }

  /** A text-bound annotation over all of the fragments; brat wants no piece over the end of a line. */
  #span(type: SpanType, fragments: readonly CorpusFragment[]): string {
    const id = this.#id("T");
    const pieces = fragments.flatMap((fragment) => this.#pieces(fragment));
    this.#lines.push(`${id}\t${type} ${pieces.map(({ start, end }) => `${start} ${end}`).join(";")}\t${pieces.map(({ words }) => words).join(" ")}`);
    return id;
  }

  #pieces({ codePointStart, quote }: CorpusFragment): Piece[] {
    const pieces: Piece[] = [];
    let start = codePointStart;
    for (const words of quote.split("\n")) {
      const end = start + [...words].length;
      if (end > start) pieces.push({ start, end, words });
      start = end + 1;
    }
    return pieces;
  }

  #mention(mention: CorpusMention): void {
    this.losses.add("crossing_lines", mention.fragments.filter((fragment) => this.#pieces(fragment).length > 1).length);
    const content = this.#span("Content", fragmentsOf(mention, "content"));
    const levels: readonly (CorpusLevel | null)[] = mention.levels.length > 0 ? mention.levels : [null];
    let inner = content;
    levels.forEach((level, ordinal) => {
      inner = this.#level(mention, { level, ordinal, content: inner });
      if (ordinal === 0) this.#describe(mention, inner);
    });
  }

  /** An event; it hangs on the cue, or where the text has none on the first words of the content. */
  #level(mention: CorpusMention, { level, ordinal, content }: { level: CorpusLevel | null; ordinal: number; content: string }): string {
    const sources = fragmentsAt(mention, "source", ordinal);
    const cues = fragmentsAt(mention, "cue", ordinal);
    // PolNeAR's readers look for the second name where nobody is said to be the source.
    const type = sources.length > 0 ? "Attribution" : "Attribution-no-source";
    const trigger = this.#span(type, cues.length > 0 ? cues : fragmentsOf(mention, "content").slice(0, 1));
    const words = ordinal > 0 ? [] : (["Hedge", "Loaded"] as const).flatMap((name) => this.#words(name, fragmentsOf(mention, name === "Hedge" ? "hedge" : "loaded")));
    const places = [...this.#places("Cue", cues), ...this.#places("Source", sources), ...words];
    const event = this.#id("E");
    this.#lines.push(`${event}\t${[`${type}:${trigger}`, `Content:${content}`, ...places].join(" ")}`);
    if (level?.stance) this.#attribute("Stance", event, level.stance);
    return event;
  }

  #places(type: "Cue" | "Source", fragments: readonly CorpusFragment[]): string[] {
    return fragments.length === 0 ? [] : [`${type}:${this.#span(type, fragments)}`];
  }

  #attribute(name: string, of: string, value: string): void {
    this.#lines.push(`${this.#id("A")}\t${name} ${of} ${value.replace(/\s+/g, "_")}`);
  }

  #describe(mention: CorpusMention, event: string): void {
    this.#events.set(mention.id, event);
    const { claim, mode } = mention;
    this.#attribute("Act", event, claim.act);
    this.#attribute("Polarity", event, claim.polarity);
    this.#attribute("Certainty", event, claim.certainty);
    this.#attribute("Mode", event, mode);
    this.#note(event, { ...claimFacts(claim), ...mentionFacts(mention) });
  }

  /** Hedges and loaded words, each a span of its own; brat numbers a role that is there more than once. */
  #words(type: "Hedge" | "Loaded", fragments: readonly CorpusFragment[]): string[] {
    return fragments.map((fragment, index) => {
      const id = this.#span(type, [fragment]);
      if (fragment.wordOf !== null) this.#note(id, { wordOf: fragment.wordOf });
      return `${type}${index === 0 ? "" : index + 1}:${id}`;
    });
  }

  #note(of: string, facts: object): void {
    this.#lines.push(`${this.#id("#")}\tAnnotatorNotes ${of}\t${json(facts)}`);
  }

  #relations(): void {
    const first = firstMentions(this.text.mentions);
    for (const { from, to, type, scope, basis, note } of this.text.relations) {
      const [a, b] = [from, to].map((claim) => this.#events.get(first.get(claim)!.id)!);
      const id = this.#id("R");
      this.#lines.push(`${id}\t${type} Arg1:${a} Arg2:${b}`);
      this.#note(id, { scope, basis, note });
    }
  }
}
