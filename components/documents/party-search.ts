import { uuidv7 } from "uuidv7";
import type { ChoiceSource } from "@/components/ui/combo-items";
import { ask, read } from "@/components/ui/request";
import { partyChoice, partyName, type ChoiceWords, type PartyAbout } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";

type Named = Pick<PartyRecord, "id" | "names">;

/** The parties of a project by names and aliases, as choices; aliases stand below. */
export function partySearch(project: string, words: ChoiceWords): ChoiceSource {
  return async (query, signal) => {
    const search = new URLSearchParams({ limit: "20", ...(query ? { q: query } : {}) });
    const { items } = await read<{ items: (PartyRecord & { about?: PartyAbout })[] }>(`/projects/${project}/parties?${search}`, signal);
    return items.map((party) => partyChoice(party, words));
  };
}

/** Enters a party that publishes, by its name. */
export function createPublisher(project: string, name: string) {
  const body = { id: uuidv7(), kind: "media_outlet", names: [{ text: name }] };
  return ask<Named>({ method: "POST", path: `/projects/${project}/parties`, body, idempotencyKey: body.id });
}

/** The names of these parties; one that can't be found is left out. */
export async function partyNames(project: string, ids: readonly (string | null | undefined)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => typeof id === "string"))];
  if (wanted.length === 0) return new Map();
  const { items } = await read<{ items: Named[] }>(`/projects/${project}/parties?ids=${wanted.join(",")}`);
  return new Map(items.map((party) => [party.id, partyName(party)]));
}
