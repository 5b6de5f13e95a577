"use client";
import { useTranslations } from "use-intl/react";
import { ComboBox } from "@/components/ui/combo-box";
import type { Choice } from "@/components/ui/list-choice";
import { read } from "@/components/ui/request";
import { Select } from "@/components/ui/select";

const kinds = ["project", "document", "contest"] as const;

/** What of a project is to be taken; of a document or a contest which one, once that is chosen. */
export interface PartChosen {
  readonly kind: (typeof kinds)[number];
  readonly choice: Choice | null;
}
export const wholeProject: PartChosen = { kind: "project", choice: null };

interface PartChoiceProps {
  readonly project: string;
  readonly chosen: PartChosen;
  readonly onChoose: (chosen: PartChosen) => void;
}

/** The whole project, one document, or one contest. */
export function PartChoice({ project, chosen: { kind, choice }, onChoose }: PartChoiceProps) {
  const t = useTranslations("projects.exporting.of");
  return (
    <>
      <Select label={t("label")} choices={kinds.map((id) => ({ id, label: t(id) }))} value={kind} onChange={(next) => onChoose({ kind: next, choice: null })} />
      {kind !== "project" && <ComboBox key={kind} label={t(`which${kind}`)} {...(kind === "document" ? { description: t("documentNote") } : {})} source={(q, signal) => search(project, kind, { q, signal })} value={choice} onChange={(next) => onChoose({ kind, choice: next })} />}
    </>
  );
}

async function search(project: string, kind: "document" | "contest", { q, signal }: { q: string; signal: AbortSignal }): Promise<Choice[]> {
  const { items } = await read<{ items: { id: string; title?: string; question?: string }[] }>(`/projects/${project}/${kind}s?${new URLSearchParams({ ...(q ? { q } : {}), limit: "20" })}`, signal);
  return items.map(({ id, title, question }) => ({ id, label: title ?? question ?? "" }));
}
