"use client";
import { useState } from "react";
import type { Chosen } from "@/components/adjudication/use-adjudicating";
import type { Field } from "@/lib/adjudication/field";
import type { GroupSeen } from "@/lib/data/adjudication/reading";

/** Which version each field that differs is taken from, by its place in the group; the first unless said. */
export type Picks = Readonly<Partial<Record<Field, number>>>;

export interface Mixing {
  readonly isOn: boolean;
  readonly picks: Picks;
  readonly begin: () => void;
  readonly end: () => void;
  readonly pick: (field: Field, version: number) => void;
  /** what the picks come to: a mixture with the first version as its base, or that version as it is */
  readonly chosen: (group: GroupSeen) => Chosen;
}

/** A mixture of the group in hand while it is put together; another group begins anew. */
export function useMixture(group: GroupSeen | undefined): Mixing {
  const [state, setState] = useState<{ readonly groupId: string; readonly picks: Picks } | null>(null);
  const isOn = state !== null && state.groupId === group?.id;
  const picks = isOn ? state.picks : {};
  return {
    isOn, picks,
    begin: () => group && setState({ groupId: group.id, picks: {} }),
    end: () => setState(null),
    pick: (field, version) => group && setState({ groupId: group.id, picks: { ...picks, [field]: version } }),
    chosen: (given) => chosenOf(given, picks),
  };
}

/** The first version is the base; a field that says the same there isn't taken from elsewhere. */
export function chosenOf({ versions, fields }: Pick<GroupSeen, "versions" | "fields">, picks: Picks): Chosen {
  const idOf = (index: number) => versions[index]!.claim.id;
  const taken = fields.flatMap(({ field, same }) => ((picks[field] ?? 0) > 0 && same[picks[field]!] !== 0 ? [[field, idOf(picks[field]!)] as const] : []));
  return taken.length === 0 ? { outcome: "took", take: [idOf(0)] } : { outcome: "mixed", base: idOf(0), fields: Object.fromEntries(taken) };
}
