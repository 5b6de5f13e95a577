"use client";
import { MessageSquare } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ask } from "@/components/ui/request";
import { fateOf } from "@/lib/adjudication/decision";
import type { DecisionSeen } from "@/lib/data/adjudication/decisions";
import type { Listed } from "@/lib/data/page";
import styles from "./margin.module.css";

type Decisions = ReadonlyMap<string, DecisionSeen>;

// Read once for all cards of a screen.
const known = new WeakMap<ReaderServices, Promise<Decisions>>();

async function readDecisions({ source: { project, document } }: ReaderServices): Promise<Decisions> {
  const found = new Map<string, DecisionSeen>();
  for (let cursor: string | null = ""; cursor !== null; ) {
    const query: string = new URLSearchParams({ documentId: document.id, limit: "200", ...(cursor ? { cursor } : {}) }).toString();
    const answer = await ask<Listed<DecisionSeen>>({ method: "GET", path: `/projects/${project.slug}/adjudication-decisions?${query}` });
    if (answer.kind !== "done") return found;
    for (const decision of answer.value.items) for (const { claimId } of decision.versions) found.set(claimId, decision);
    cursor = answer.value.next;
  }
  return found;
}

/** On a claim of a closed layer: what adjudication made of it, and why; what is answered to that is one press away. */
export function AdjudicationNote({ services, claimId, words }: { services: ReaderServices; claimId: string; words: string }) {
  const t = useTranslations("adjudication");
  const { layers, layerId } = services.source;
  const isAnnotators = layers.some(({ id, isClosed }) => id === layerId && isClosed);
  const [decision, setDecision] = useState<DecisionSeen | null>(null);
  useEffect(() => {
    if (!isAnnotators) return;
    let isGone = false;
    const reading = known.get(services) ?? readDecisions(services);
    known.set(services, reading);
    void reading.then((all) => isGone || setDecision(all.get(claimId) ?? null));
    return () => {
      isGone = true;
    };
  }, [services, claimId, isAnnotators]);
  if (!decision) return null;
  const fate = fateOf(decision, claimId);
  return (
    <div className={styles.fate} data-decision={decision.id}>
      <p>
        <Badge tone={fate === "taken" ? "ok" : fate === "changed" ? "warn" : "neutral"}>{t(`fates.${fate}`)}</Badge> {decision.reason !== "not_said" && t("because", { reason: t(`reasons.${decision.reason}`) })}
      </p>
      {decision.note && <p dir="auto">{decision.note}</p>}
      <Button size="small" variant="quiet" icon={<MessageSquare aria-hidden />} onPress={() => services.talk.show({ target: { kind: "decision", decisionId: decision.id }, words, threadId: null })}>
        {t("discuss")}
      </Button>
    </div>
  );
}
