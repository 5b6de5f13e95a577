import { OffsetConverter } from "@/lib/text/offsets";

/** How much text is kept, in UTF-16 units; one text alone may be larger. */
const budget = 16 * 1024 * 1024;

/** The texts used last, ready to count offsets in: memory stays bounded however many texts a corpus has. */
export class ConverterCache {
  readonly #kept = new Map<string, OffsetConverter>();
  #size = 0;

  /** `read` gives the text of a revision. */
  constructor(readonly read: (revisionId: string) => Promise<string>) {}

  async of(revisionId: string): Promise<OffsetConverter> {
    const converter = this.#kept.get(revisionId) ?? new OffsetConverter(await this.read(revisionId));
    this.keep(revisionId, converter);
    return converter;
  }

  /** Those of several revisions, for one record. */
  async all(revisionIds: readonly string[]): Promise<Map<string, OffsetConverter>> {
    const found = new Map<string, OffsetConverter>();
    for (const id of revisionIds) found.set(id, await this.of(id));
    return found;
  }

  /** Keeps a converter at hand, and lets go of those that were not used for the longest time. */
  keep(id: string, converter: OffsetConverter): void {
    if (this.#kept.delete(id)) this.#size -= converter.text.length;
    this.#kept.set(id, converter);
    this.#size += converter.text.length;
    // A Map gives its keys in the order of insertion.
    for (const [oldest, { text }] of this.#kept) {
      if (this.#size <= budget || oldest === id) return;
      this.#kept.delete(oldest);
      this.#size -= text.length;
    }
  }
}
