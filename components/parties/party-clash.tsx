"use client";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import { ClashDialog, type Clash, type ClashField } from "@/components/ui/clash-dialog";
import { dateInWords } from "@/lib/claims/partial-date";
import type { PartyInput } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import { partyNames } from "./party-search";

type PartyClashProps = {
  project: string;
  clash: Clash<PartyInput>;
  sides: readonly SideRecord[];
  known: ReadonlyMap<string, string>;
  onChoose: (merged: PartyInput) => void;
  onCancel: () => void;
};

/** Two versions of a party, field by field. */
export function PartyClash({ project, sides, known, ...dialog }: PartyClashProps) {
  const { theirs, base } = dialog.clash;
  const found = useNames(project, [theirs, ...(base ? [base] : [])], known);
  return <ClashDialog {...dialog} fields={usePartyFields(sides, found)} />;
}

/** The fields of a party, and how each is shown; `names` are those of the parties and documents that it speaks of. */
export function usePartyFields(sides: readonly SideRecord[], names: ReadonlyMap<string, string>): ClashField<PartyInput>[] {
  const t = useTranslations("parties");
  const kinds = useTranslations("claims.partyKinds");
  const name = (id: string) => names.get(id) ?? t("form.unnamed");
  const period = ({ from, to }: { from: string | null; to: string | null }) =>
    [from && t("period.from", { date: dateInWords(from) }), to && t("period.to", { date: dateInWords(to) })].filter(Boolean).map((words) => ` (${words})`).join("");
  const sideName = (id: string) => sides.find((side) => side.id === id)?.name ?? t("form.unnamed");
  return [
    { key: "names", label: t("field.names"), show: ({ names }) => names.map(({ text, script }) => (script ? `${text} (${script})` : text)).join("\n") },
    { key: "kind", label: t("field.kind"), show: ({ kind }) => kinds(kind) },
    { key: "documentId", label: t("field.document"), show: ({ documentId }) => (documentId === null ? "" : name(documentId)) },
    { key: "sides", label: t("field.sides"), show: (party) => party.sides.map((side) => sideName(side.sideId) + period(side)).join("\n") },
    { key: "tenures", label: t("field.tenures"), show: ({ tenures }) => tenures.map((tenure) => [tenure.office, name(tenure.ofPartyId)].filter(Boolean).join(", ") + period(tenure)).join("\n") },
    { key: "dissolved", label: t("field.dissolved"), show: ({ dissolved }) => (dissolved === null ? "" : dateInWords(dissolved)) },
    { key: "externalIds", label: t("field.externalIds"), show: ({ externalIds }) => externalIds.map(({ scheme, value }) => `${scheme}: ${value}`).join("\n") },
    { key: "note", label: t("field.note"), show: ({ note }) => note },
  ];
}

/** The names that are known, and those of the other parties that these versions speak of. */
export function useNames(project: string, versions: readonly Pick<PartyInput, "tenures">[], known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
  const ids = versions.flatMap(({ tenures }) => tenures).map(({ ofPartyId }) => ofPartyId).filter((id) => !known.has(id));
  const wanted = [...new Set(ids)].join();
  useEffect(() => {
    // Names that can't be had leave the clash readable, with a word in their place.
    if (wanted) partyNames(project, wanted.split(",")).then(setFound, () => undefined);
  }, [project, wanted]);
  return new Map([...known, ...found]);
}
