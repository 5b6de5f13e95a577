import type { PartyRecord } from "@/lib/parties/record";

type Names = Pick<PartyRecord, "names">;

/** The name that a party is shown by: its first. */
export const partyName = ({ names }: Names): string => names[0]?.text ?? "";

/** A party in a list to choose from: its name, and below it up to three of its aliases. */
export function partyChoice(party: Names & Pick<PartyRecord, "id">): { id: string; label: string; detail?: string } {
  const aliases = party.names.slice(1, 4).map(({ text }) => text).join(", ");
  return { id: party.id, label: partyName(party), ...(aliases ? { detail: aliases } : {}) };
}
