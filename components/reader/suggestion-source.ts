import type { Directory } from "@/components/claims/client/directory";
import { read } from "@/components/ui/request";
import { isExcluded } from "@/lib/documents/region";
import type { RegionInput } from "@/lib/documents/record";
import type { PartyRecord } from "@/lib/parties/record";
import { AliasIndex } from "@/lib/suggest/alias-index";
import { suggest } from "@/lib/suggest/suggest";
import type { Suggestion } from "@/lib/suggest/suggestion";
import { overlaps, type Span } from "@/lib/text/span";

interface Setting {
  readonly projectPath: string;
  readonly documentId: string;
  readonly text: string;
  readonly language: string;
}
interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
}

/** Far more parties than a case has; beyond them only those that the page has met are found. */
const MOST_PAGES = 50;
const NEAR = 4_000;

/** What suggestions are made from: the names of the project's parties, read once in the background, and the document's excluded regions. */
export class SuggestionSource {
  readonly #names = new AliasIndex([]);

  constructor(
    readonly setting: Setting,
    readonly directory: Directory,
    readonly regions: { readonly ordered: readonly RegionInput[] },
  ) {
    directory.subscribe(() => this.#names.add(directory.known()));
  }

  /** Reads the names. What can't be read now is left out: suggestions are an offer, and nothing waits for them. */
  async load(): Promise<void> {
    const { projectPath, documentId } = this.setting;
    await this.#pages<PartyRecord>(`${projectPath}/parties?`, { documentId }, (parties) => this.directory.meet(parties)).catch(() => {});
  }

  /** Who claims a selection, as the words around it tell. */
  around(selection: Span): readonly Suggestion[] {
    const { text, language } = this.setting;
    const near = { start: selection.start - NEAR, end: selection.end + NEAR };
    const excluded = this.regions.ordered.filter((region) => isExcluded(region.role) && overlaps(region, near));
    return suggest({ text, selection, excluded, names: this.#names, language });
  }

  async #pages<Item>(path: string, query: Record<string, string>, take: (items: readonly Item[]) => void): Promise<void> {
    let cursor: string | null = "";
    for (let page = 0; cursor !== null && page < MOST_PAGES; page++) {
      const parameters: URLSearchParams = new URLSearchParams({ ...query, limit: "200", ...(cursor ? { cursor } : {}) });
      const { items, next }: Page<Item> = await read<Page<Item>>(`${path}${parameters}`);
      take(items);
      cursor = next;
    }
  }
}

