"use client";
import { useTranslations } from "use-intl/react";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { TextField } from "@/components/ui/text-field";
import { relationTypes } from "@/lib/contests/relation-types";
import type { ProjectChange, RelationTerm } from "@/lib/projects/record";
import { offeredAs, offeredRelations, relationTermOf, withRelationTerm } from "@/lib/projects/terms";
import styles from "./settings.module.css";

type RelationsFieldProps = { draft: ProjectChange; edit: (part: Partial<ProjectChange>) => void };

/** Which relations the project offers, and what it says of each. Their names and what is computed from them are the program's. */
export function RelationsField({ draft, edit }: RelationsFieldProps) {
  const t = useTranslations("projects.terms");
  const relations = useTranslations("contests.relations");
  const offered = offeredRelations(draft);
  const put = (term: RelationTerm) => edit({ relationTerms: withRelationTerm(draft.relationTerms ?? [], term) });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("relations")}</legend>
      <p className={styles.lead}>{t("relationsHint")}</p>
      <Disclosure level={3} title={t("relationCount", { offered: offered.length, count: relationTypes.length })}>
        <ul className={styles.ratings} aria-label={t("relations")}>
          {relationTypes.map((type) => {
            const [term, label, isOffered] = [relationTermOf(draft, type), relations(`types.${type}`), offered.includes(type)];
            return (
              <li key={type} className={styles.rating}>
                <Checkbox isSelected={isOffered} isDisabled={isOffered && offered.length === 1} onChange={(next) => put(offeredAs(term, next))} description={relations(`definitions.${type}`)}>
                  {label}
                </Checkbox>
                <TextField label={t("relationDefinition", { label })} value={term.definition} onChange={(definition) => put({ ...term, definition })} />
              </li>
            );
          })}
        </ul>
      </Disclosure>
    </fieldset>
  );
}
