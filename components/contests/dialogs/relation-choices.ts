"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { relationTypes, type RelationType } from "@/lib/contests/relation-types";
import { offeredRelations, relationTermOf } from "@/lib/projects/terms";

/** The relations that the project offers, and the one that is there already, each with what it means. */
export function useRelationChoices(known: RelationType | undefined) {
  const t = useTranslations("contests.relations");
  const { state } = useContest();
  const offered = offeredRelations(state);
  return relationTypes.filter((type) => type === known || offered.includes(type)).map((id) => ({
    id, label: t(`types.${id}`), detail: relationTermOf(state, id).definition || t(`definitions.${id}`),
  }));
}
