import type { PartyKind, PartyRecord } from "@/lib/parties/record";

type Names = Pick<PartyRecord, "names">;

/** The name that a party is shown by: its first. */
export const partyName = ({ names }: Names): string => names[0]?.text ?? "";

/** What type-ahead knows of a party beside its record, so that namesakes are told apart. */
export interface PartyAbout {
  /** documents in which a claim names it */
  readonly documents: number;
  /** the offices that it holds or held, with those whose offices they are */
  readonly offices: readonly string[];
}

/** The words that a choice is described with. */
export interface ChoiceWords {
  readonly kind: (kind: PartyKind) => string;
  readonly documents: (count: number) => string;
  readonly aliases: (names: string) => string;
}

/** What tells a party from its namesakes: its kind, its offices, up to three of its aliases, and in how many documents it is named (docs/SPEC.md, P7). */
export function partyDetail(party: Names & { readonly kind: PartyKind; readonly about?: PartyAbout | undefined }, words: ChoiceWords): string {
  const aliases = party.names.slice(1, 4).map(({ text }) => text).join(", ");
  const { offices = [], documents = null } = party.about ?? {};
  const parts = [words.kind(party.kind), ...offices.slice(0, 2), aliases && words.aliases(aliases), documents !== null && words.documents(documents)];
  return parts.filter((part) => part).join(" · ");
}

/** A party in a list to choose from: its name, and below it what tells it from its namesakes. */
export function partyChoice(party: Names & Pick<PartyRecord, "id" | "kind"> & { readonly about?: PartyAbout | undefined }, words: ChoiceWords): { id: string; label: string; detail: string } {
  return { id: party.id, label: partyName(party), detail: partyDetail(party, words) };
}
