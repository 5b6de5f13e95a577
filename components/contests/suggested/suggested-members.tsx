"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { OnDemand } from "@/components/contests/on-demand";

const load = () => import("./member-list").then(({ MemberList }) => MemberList);

/** Claims that may belong in this contest, looked for when somebody who may place them opens the list. */
export function SuggestedMembers() {
  const t = useTranslations("contests");
  const { mayPlace } = useContest();
  return mayPlace ? <div data-print="hide"><OnDemand level={2} title={t("suggested.members")} load={load} /></div> : null;
}
