"use client";
import { useTranslations } from "use-intl/react";
import type { ChainStep } from "@/components/claims/card-content";
import styles from "./chain-breadcrumb.module.css";

export interface ChainBreadcrumbProps {
  /** the document's name: the outermost voice */
  readonly document: string;
  readonly steps: readonly ChainStep[];
}

/** Who passes on whose words, from the document inward to the one who claims: "Encyclopedia ← agency ← ministry". */
export function ChainBreadcrumb({ document, steps }: ChainBreadcrumbProps) {
  const t = useTranslations("claims");
  return (
    <ol className={styles.chain} aria-label={t("chain.label")}>
      <li>
        <bdi>{document}</bdi>
      </li>
      {steps.map((step) => (
        <li key={step.ordinal}>
          <StepWords step={step} />
        </li>
      ))}
    </ol>
  );
}

function StepWords({ step: { parties, sourceKind, stance } }: { step: ChainStep }) {
  const t = useTranslations("claims");
  const names = parties.map((party) => party.name ?? t("party.loading")).join(", ");
  const words = names || t(`sourceKinds.${sourceKind}`);
  return (
    <>
      <bdi className={names ? undefined : styles.unnamed}>{words}</bdi>
      {stance && stance !== "relays" && <span className={styles.stance}> ({t(`stances.${stance}`)})</span>}
    </>
  );
}
