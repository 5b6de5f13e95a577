"use client";
import { useTranslations } from "use-intl/react";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import { standardActs } from "@/lib/claims/record";
import type { ActTerm, ProjectChange } from "@/lib/projects/record";
import { withAct } from "@/lib/projects/settings";
import { actTermOf, offeredAs, withActTerm } from "@/lib/projects/terms";
import { ActRow } from "./act-row";
import { actWord } from "./act-word";
import { NewAct } from "./new-act";
import { RetiredList } from "./retired-list";
import styles from "./settings.module.css";

type ActsFieldProps = {
  draft: ProjectChange;
  /** the project's own acts as they were saved: what claims may have is retired, never taken away */
  stored: readonly string[];
  edit: (part: Partial<ProjectChange>) => void;
};

/** The acts that a project adds to the standard ones, and what it says of both. */
export function ActsField({ draft, stored, edit }: ActsFieldProps) {
  const t = useTranslations("projects.terms");
  const { acts, actTerms = [] } = draft;
  const put = (term: ActTerm) => edit({ actTerms: withActTerm(actTerms, acts, term) });
  const terms = acts.map((act) => actTermOf(draft, act));
  const retired = terms.filter((term) => term.retired);
  const leave = (term: ActTerm) => (stored.includes(term.act) ? put(offeredAs(term, false)) : edit({ acts: acts.filter((act) => act !== term.act), actTerms: actTerms.filter(({ act }) => act !== term.act) }));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("acts")}</legend>
      <p className={styles.lead}>{t("actsHint")}</p>
      {terms.length > retired.length && (
        <ul className={styles.ratings} aria-label={t("own")}>
          {terms.filter((term) => !term.retired).map((term) => <ActRow key={term.act} term={term} isStored={stored.includes(term.act)} onChange={put} onLeave={() => leave(term)} />)}
        </ul>
      )}
      {retired.length > 0 && <RetiredList level={3} title={t("retired", { count: retired.length })} lead={t("retiredLead")} items={retired.map((term) => ({ ...term, key: term.act, label: term.act }))} wordsOf={({ label }) => t("unretire", { label })} onUnretire={({ act }) => put(offeredAs(actTermOf(draft, act), true))} />}
      <NewAct onAdd={(act) => edit({ acts: withAct(acts, act) })} />
      <Disclosure level={3} title={t("standard", { count: standardActs.length })}>
        <StandardActs draft={draft} put={put} />
      </Disclosure>
    </fieldset>
  );
}

function StandardActs({ draft, put }: { draft: ProjectChange; put: (term: ActTerm) => void }) {
  const t = useTranslations("projects.terms");
  const claims = useTranslations("claims");
  return (
    <div className={styles.section}>
      <p className={styles.lead}>{t("standardLead")}</p>
      {standardActs.map((act) => {
        const term = actTermOf(draft, act);
        return <TextField key={act} label={t("definition", { label: actWord(claims, act) })} value={term.definition} onChange={(definition) => put({ ...term, definition })} />;
      })}
    </div>
  );
}
