"use client";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { Working } from "@/components/claims/client/working-claim";
import { ActFields } from "@/components/claims/composer/act-fields";
import { AttributionFields } from "@/components/claims/composer/attribution-fields";
import { ChainEditor } from "@/components/claims/composer/chain-editor";
import { ComposerProvider, useComposer, useIssue, type ComposerContext } from "@/components/claims/composer/composer-context";
import { DateFields } from "@/components/claims/composer/date-fields";
import { GuideLink, PartHead } from "@/components/claims/composer/guide-link";
import { KeptProse } from "@/components/claims/composer/kept-text";
import { MentionSection } from "@/components/claims/composer/mention-section";
import { MoreFields } from "@/components/claims/composer/more-fields";
import { PassageSection } from "@/components/claims/composer/passage-section";
import { ProblemNote } from "@/components/claims/composer/problem-note";
import { SelectedDate } from "@/components/claims/composer/selected-date";
import styles from "./composer.module.css";

export interface ClaimComposerProps {
  readonly working: Working;
  /** everything but what the claim itself says */
  readonly setting: Omit<ComposerContext, "claim" | "record" | "mayChange" | "issues" | "onChange"> & {
    readonly onEdit: (claimId: string, ...edit: Parameters<ComposerContext["onChange"]>) => void;
  };
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
  readonly onCompare: () => void;
  /** the claim's contests, where the page has them */
  readonly children?: ReactNode;
}

/** Everything that can be said of one claim at one place. Each field is saved when it is left; nothing needs a button. */
export function ClaimComposer({ working, setting: { onEdit, ...setting }, onRetry, onDiscard, onCompare, children }: ClaimComposerProps) {
  const { input: claim, issues, conflict } = working;
  const mayChange = working.mayChange && conflict === null;
  return (
    <ComposerProvider value={{ ...setting, claim, record: working.record, mayChange, issues, onChange: (edit, what) => onEdit(claim.id, edit, what) }}>
      <div className={styles.composer}>
        <ProblemNote working={working} onRetry={onRetry} onDiscard={onDiscard} onCompare={onCompare} />
        <div className={styles.stack}>
          <AttributionFields />
          <ActFields />
          <PropositionField />
        </div>
        <PassageSection />
        <ChainEditor />
        <DateSection />
        {children}
        <MoreFields />
        <MentionSection />
      </div>
    </ComposerProvider>
  );
}

function PropositionField() {
  const t = useTranslations("claims");
  const { claim, mayChange, onChange } = useComposer();
  return (
    <KeptProse
      label={t("fields.proposition")}
      help={<GuideLink field="proposition" />}
      description={t("fields.propositionNote")}
      value={claim.proposition}
      onKeep={(proposition) => onChange((now) => ({ ...now, proposition }), "proposition")}
      errorMessage={useIssue("proposition")}
      isReadOnly={!mayChange}
      isReading
      draft="proposition"
    />
  );
}

function DateSection() {
  const t = useTranslations("claims");
  return (
    <section className={styles.section} aria-labelledby="composer-dates">
      <PartHead id="composer-dates" title={t("dates.title")} field="dates" />
      <DateFields />
      <SelectedDate />
    </section>
  );
}
