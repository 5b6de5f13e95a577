"use client";
import { useId } from "react";
import { Focusable } from "react-aria-components/Tooltip";
import { useTranslations } from "use-intl/react";
import type { ChainStep } from "@/components/claims/card-content";
import { chainSentence, type Chain } from "@/components/claims/chain-words";
import { Tooltip } from "@/components/ui/tooltip";
import styles from "./chain-breadcrumb.module.css";

export interface ChainBreadcrumbProps extends Omit<Chain, "stance"> {
  readonly stance?: Chain["stance"];
}

/**
 * Who passes on whose words, from the document inward to the one who claims: "Encyclopedia ← agency ← ministry". On hover
 * and focus, and to screen readers, the same is said in a sentence.
 */
export function ChainBreadcrumb({ document, stance = "relays", steps }: ChainBreadcrumbProps) {
  const t = useTranslations("claims");
  const sentenceId = useId();
  const sentence = chainSentence(t, { document, stance, steps }) ?? "";
  return (
    <>
      <Tooltip text={sentence}>
        <Focusable>
          <ol className={styles.chain} role="list" tabIndex={0} aria-label={t("chain.label")} aria-describedby={sentenceId}>
            <li>
              <bdi>{document}</bdi>
              {stance !== "relays" && <span className={styles.stance}> ({t(`stances.${stance}`)})</span>}
            </li>
            {steps.map((step) => (
              <li key={step.ordinal}>
                <StepWords step={step} />
              </li>
            ))}
          </ol>
        </Focusable>
      </Tooltip>
      <span id={sentenceId} hidden>
        {sentence}
      </span>
    </>
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
