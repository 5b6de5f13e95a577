"use client";
import { useTranslations } from "use-intl/react";
import { actLabel } from "@/components/claims/act-label";
import { useComposer, useIssue } from "@/components/claims/composer/composer-context";
import { GuideLink } from "@/components/claims/composer/guide-link";
import type { Choice } from "@/components/ui/list-choice";
import { Select } from "@/components/ui/select";
import { changeMention, mentionAt } from "@/lib/claims/draft";
import { certainties, modes, polarities } from "@/lib/claims/record";
import { actTermOf, offeredActs } from "@/lib/projects/terms";
import styles from "./composer.module.css";

/** What the party does with its words, and how the words are given. */
export function ActFields() {
  const t = useTranslations("claims");
  const { claim, place, mayChange, onChange } = useComposer();
  const choices = useActChoices();
  const mention = mentionAt(claim, place);
  const issue = useIssue("act");
  return (
    <div className={styles.pairs}>
      <Select
        label={t("fields.act")}
        help={<GuideLink field="act" />}
        choices={choices}
        value={claim.act}
        onChange={(act) => onChange((now) => ({ ...now, act }), "act")}
        isDisabled={!mayChange}
        {...(issue ? { errorMessage: issue } : {})}
      />
      <Select
        label={t("fields.mode")}
        help={<GuideLink field="mode" />}
        choices={modes.map((id) => ({ id, label: t(`modes.${id}`) }))}
        value={mention.mode}
        onChange={(mode) => onChange((now) => changeMention(now, place, { mode }), "mode")}
        isDisabled={!mayChange}
      />
      <Select
        label={t("fields.polarity")}
        help={<GuideLink field="polarity" />}
        choices={polarities.map((id) => ({ id, label: t(`polarities.${id}`) }))}
        value={claim.polarity}
        onChange={(polarity) => onChange((now) => ({ ...now, polarity }), "polarity")}
        isDisabled={!mayChange}
      />
      <Select
        label={t("fields.certainty")}
        help={<GuideLink field="certainty" />}
        choices={certainties.map((id) => ({ id, label: t(`certainties.${id}`) }))}
        value={claim.certainty}
        onChange={(certainty) => onChange((now) => ({ ...now, certainty }), "certainty")}
        isDisabled={!mayChange}
      />
    </div>
  );
}

/** The acts that are offered, with what the project says of them, and the one that the claim has. */
function useActChoices(): (Choice & { id: string })[] {
  const t = useTranslations("claims");
  const { claim, terms } = useComposer();
  const acts = [...new Set([...offeredActs(terms), claim.act])];
  return acts.map((act) => ({ id: act, label: actLabel(t, act), detail: actTermOf(terms, act).definition }));
}
