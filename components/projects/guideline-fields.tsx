"use client";
import { useTranslations } from "use-intl/react";
import { guideFields, guideSections, sectionsOfFields } from "@/lib/projects/guideline";
import styles from "./settings.module.css";

/** Which section each field of the composer leads to, and the rule by which it is found. */
export function GuidelineFields({ guideline }: { guideline: string }) {
  const t = useTranslations("projects.guideline");
  const names = useTranslations("claims.guide.fields");
  const found = sectionsOfFields(guideline);
  const words = new Map(guideSections(guideline).reverse().map((section) => [section.id, section.words]));
  return (
    <div className={styles.section}>
      <p className={styles.lead}>{t("rule")}</p>
      <table className={styles.leads}>
        <thead>
          <tr>
            <th scope="col">{t("field")}</th>
            <th scope="col">{t("anchor")}</th>
            <th scope="col">{t("section")}</th>
          </tr>
        </thead>
        <tbody>
          {guideFields.map((field) => (
            <tr key={field}>
              <th scope="row">{names(field)}</th>
              <td><code>{`{#${field}}`}</code></td>
              <td>{found[field] === undefined ? <span className={styles.detail}>{t("noSection")}</span> : <bdi>{words.get(found[field]) ?? found[field]}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
