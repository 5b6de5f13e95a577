import type { ProjectRecord } from "@/lib/projects/record";
import { translator } from "@/messages/translator";
import styles from "./settings.module.css";

/** Name, description, guideline and acts of a project, for those who may read them only. */
export function ProjectFacts({ project: { description, guideline, acts } }: { project: ProjectRecord }) {
  const t = translator("projects");
  return (
    <>
      <h3>{t("form.description")}</h3>
      <p className={styles.text}>{description || t("form.none")}</p>
      <h3>{t("form.guideline")}</h3>
      <p className={styles.text}>{guideline || t("form.none")}</p>
      <h3>{t("form.acts")}</h3>
      <p>{acts.join(", ") || t("form.none")}</p>
    </>
  );
}
