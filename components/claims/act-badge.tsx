"use client";
import { useTranslations } from "use-intl/react";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { Translate } from "@/messages/catalogue";

const tones: Readonly<Record<string, BadgeTone>> = {
  asserts: "affirm", confirms: "affirm", finds: "affirm", denies: "deny", condemns: "deny", accuses: "deny",
  concedes: "yield", retracts: "yield", commits: "yield", estimates: "weigh", assesses: "weigh", "expresses concern": "weigh",
  demands: "address", warns: "address", threatens: "address",
  "declines to comment": "silent", "is silent": "silent", "neither confirms nor denies": "silent",
};

/** An act as people read it: the standard ones from the message file, a project's own as its people named it. */
export function actLabel(t: Translate<"claims">, act: string): string {
  type Key = Parameters<typeof t>[0];
  return t.has(`acts.${act}` as Key) ? t(`acts.${act}` as Key) : act;
}

export function ActBadge({ act }: { act: string }) {
  const t = useTranslations("claims");
  return <Badge tone={tones[act] ?? "neutral"}>{actLabel(t, act)}</Badge>;
}
