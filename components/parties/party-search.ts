import type { ChoiceSource } from "@/components/ui/combo-items";
import { read } from "@/components/ui/request";
import { partyChoice, partyName, type ChoiceWords, type PartyAbout } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";

/** The parties of a project by names and aliases, as choices, without the one that asks. */
export function partySearch(project: string, exceptId: string, words: ChoiceWords): ChoiceSource {
  return async (query, signal) => {
    const search = new URLSearchParams({ limit: "20", ...(query ? { q: query } : {}) });
    const { items } = await read<{ items: (PartyRecord & { about?: PartyAbout })[] }>(`/projects/${project}/parties?${search}`, signal);
    return items.filter(({ id }) => id !== exceptId).map((party) => partyChoice(party, words));
  };
}

/** The names of these parties; one that can't be found is left out. */
export async function partyNames(project: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { items } = await read<{ items: PartyRecord[] }>(`/projects/${project}/parties?ids=${ids.join(",")}`);
  return new Map(items.map((party) => [party.id, partyName(party)]));
}
