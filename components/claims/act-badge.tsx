"use client";
import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import { Badge, type BadgeTone } from "@/components/ui/badge";

const tones: Readonly<Record<string, BadgeTone>> = {
  asserts: "affirm", confirms: "affirm", finds: "affirm", denies: "deny", condemns: "deny", accuses: "deny",
  concedes: "yield", retracts: "yield", commits: "yield", estimates: "weigh", assesses: "weigh", "expresses concern": "weigh",
  demands: "address", warns: "address", threatens: "address",
  "declines to comment": "silent", "is silent": "silent", "neither confirms nor denies": "silent",
};

export function ActBadge({ act }: { act: string }) {
  const t = useTranslations("claims");
  return <Badge tone={tones[act] ?? "neutral"}>{actLabel(t, act)}</Badge>;
}
