import { Chains } from "@/lib/formats/native/chains";
import { contentProblems } from "@/lib/formats/native/content";
import type { NativeEntry } from "@/lib/formats/native/entry";
import { Facts, type Late } from "@/lib/formats/native/facts";
import { nativeLine, parseNativeLine } from "@/lib/formats/native/line";
import { noCounts } from "@/lib/formats/native/manifest";
import { comparePlaces, placeOf } from "@/lib/formats/native/order";
import { nativeEntryOf, revisionsOf, storedEntryOf, type StoredEntry } from "@/lib/formats/native/stored";
import { OffsetConverter } from "@/lib/text/offsets";

/** Something wrong with a file: where (line 0: the file as a whole), and what, as the rest of a sentence. */
export type NativeProblem = Late;

/** What reading needs from outside: a hash, and the texts of revisions that were read before. */
export interface ReaderTools {
  readonly sha256: (text: string) => string;
  readonly converterOf: (revisionId: string) => Promise<OffsetConverter>;
}

export interface ReadLine {
  /** the record, where the line is one; it may have problems all the same */
  readonly entry: StoredEntry | null;
  readonly problems: readonly NativeProblem[];
}

/**
 * Reads records.jsonl line by line, strictly: form, order, ids, texts, quotes at their offsets, chains, layers, history.
 * A file is good when no line and not `finish` gave a problem.
 */
export class NativeReader {
  readonly counts = noCounts();
  readonly #facts = new Facts();
  readonly #chains: Chains;
  #line = 0;
  #place: readonly (string | number)[] = [-1];

  constructor(readonly tools: ReaderTools) {
    this.#chains = new Chains(tools.sha256);
  }

  /** Reads the next line, given without its line end. */
  async read(text: string): Promise<ReadLine> {
    const line = ++this.#line;
    const parsed = parseNativeLine(text);
    if (!parsed.ok) return { entry: null, problems: [{ line, message: parsed.message }] };
    const entry = storedEntryOf(parsed.entry);
    this.counts[entry.record]++;
    const here = [...this.#orderProblems(entry), ...this.#facts.add(entry, line), ...(await this.#textProblems(entry, parsed.entry))];
    return { entry, problems: [...here.map((message) => ({ line, message })), ...this.#chains.add(entry, line)] };
  }

  /** What only the end of the file shows. */
  finish(): NativeProblem[] {
    const empty = this.counts.project === 0 ? [{ line: 0, message: "has no project in it" }] : [];
    return [...empty, ...this.#facts.finish(), ...this.#chains.finish()];
  }

  #orderProblems(entry: StoredEntry): string[] {
    const place = placeOf(entry);
    const order = comparePlaces(this.#place, place);
    this.#place = place;
    if (order === 0) return ["is in the file twice"];
    return order > 0 ? ["comes after a line that it belongs before"] : [];
  }

  async #textProblems(entry: StoredEntry, given: NativeEntry): Promise<string[]> {
    const converters = await this.#converters(entry);
    const textOf = (id: string) => converters.get(id)?.text;
    const voiceOf = (id: string) => this.#facts.voiceOf.get(id);
    const problems = contentProblems(entry, { sha256: this.tools.sha256, textOf, voiceOf });
    const complete = revisionsOf(entry).every((id) => converters.has(id));
    return problems.length > 0 || !complete || sameOffsets(entry, given, converters) ? problems : ["has offsets in code points that don't agree with those in UTF-16"];
  }

  async #converters(entry: StoredEntry): Promise<Map<string, OffsetConverter>> {
    if (entry.record === "revision") return new Map([[entry.id, new OffsetConverter(entry.text)]]);
    const known = revisionsOf(entry).filter((id) => this.#facts.has("revision", id));
    return new Map(await Promise.all(known.map(async (id) => [id, await this.tools.converterOf(id)] as const)));
  }
}

function sameOffsets(entry: StoredEntry, given: NativeEntry, converters: ReadonlyMap<string, OffsetConverter>): boolean {
  if (revisionsOf(entry).length === 0) return true;
  try {
    return nativeLine(nativeEntryOf(entry, (id) => converters.get(id)!)) === nativeLine(given);
  } catch (thrown) {
    if (thrown instanceof RangeError) return false;
    throw thrown;
  }
}
