"use client";
import { useEffect, useRef, useState } from "react";
import { read } from "@/components/ui/request";
import { partyName } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";

/** The names of parties, as they become known; "…" until then. */
export function useNamesOf(project: string, ids: readonly string[]): (id: string) => string {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const asked = useRef(new Set<string>());
  const wanted = [...new Set(ids)].sort().join(",");
  useEffect(() => {
    const missing = wanted.split(",").filter((id) => id && !asked.current.has(id)).slice(0, 100);
    if (missing.length === 0) return;
    for (const id of missing) asked.current.add(id);
    read<{ items: PartyRecord[] }>(`/projects/${project}/parties?${new URLSearchParams({ ids: missing.join(","), limit: "200" })}`).then(
      ({ items }) => setNames((before) => new Map([...before, ...items.map((party) => [party.id, partyName(party)] as const)])),
      () => missing.forEach((id) => asked.current.delete(id)),
    );
  }, [project, wanted]);
  return (id) => names.get(id) ?? "…";
}
