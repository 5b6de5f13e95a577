import { uuidv7 } from "uuidv7";
import type { ReadParty } from "@/lib/formats/reading/facts";
import { foldName } from "@/lib/parties/name";
import type { PartyRecord } from "@/lib/parties/record";

/** What becomes of those that a file names: parties of the layer, the project's own where exactly one has the name, or nobody. */
export const partyChoices = ["layer", "match", "none"] as const;
export type PartyChoice = (typeof partyChoices)[number];

/** Words that stand for somebody who is named elsewhere: nobody's name. */
const pronouns = new Set("he she it they him her them his hers its their theirs we us our i me my you your who whom whose this that these those".split(" "));
export const isPronoun = (words: string) => pronouns.has(words.trim().toLowerCase());

const LONGEST_NAME = 600;
/** A name as parties have one: cut by characters, so that none is cut in two. */
export const nameFrom = (words: string) => [...words.replace(/\s+/gu, " ").trim()].slice(0, LONGEST_NAME / 2).join("");

interface Book {
  readonly choice: PartyChoice;
  /** the project's parties by their names as these are compared; null where more than one has it */
  readonly byName: ReadonlyMap<string, string | null>;
  readonly layerId: string;
  readonly contributorId: string;
  readonly now: string;
}

/** The parties that an import names: each once, found or made. */
export class PartyBook {
  readonly #ids = new Map<string, string>();
  readonly made: PartyRecord[] = [];
  #matched = new Set<string>();

  constructor(readonly given: Book) {}

  get matched(): number {
    return this.#matched.size;
  }

  /** The ids of these parties, each once; of nobody where none are taken. */
  idsOf(parties: readonly ReadParty[]): string[] {
    return this.given.choice === "none" ? [] : [...new Set(parties.filter(({ name }) => nameFrom(name) !== "").map((party) => this.#idOf(party)))];
  }

  #idOf({ id, name, kind }: ReadParty): string {
    const folded = foldName(name) || name;
    const found = this.given.choice === "match" ? this.given.byName.get(folded) : undefined;
    if (found) {
      this.#matched.add(found);
      return found;
    }
    const key = id ?? `name ${folded}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const record = this.#record(nameFrom(name), kind);
    this.#ids.set(key, record.id);
    this.made.push(record);
    return record.id;
  }

  // Who is anonymous belongs to a document, and a voice is its document's: here they are parties of the layer.
  #record(name: string, kind: ReadParty["kind"]): PartyRecord {
    const { layerId, contributorId, now } = this.given;
    return {
      id: uuidv7(), kind: kind === undefined || kind === "anonymous" || kind === "document_voice" ? "other" : kind, documentId: null, names: [{ text: name, script: "" }], tenures: [], sides: [], dissolved: null, note: "",
      externalIds: [], contributorId, version: 1, createdAt: now, archivedAt: null, originLayerId: layerId, mergedIntoId: null,
    };
  }
}
