import { assessingOf } from "@/lib/contests/scale";
import type { ProjectRecord } from "@/lib/projects/record";
import { translator } from "@/messages/translator";
import styles from "./settings.module.css";

/** Description and rules of a project, for those who may read them only. */
export function ProjectFacts({ project: { description, assessing } }: { project: ProjectRecord }) {
  const t = translator("projects");
  const { ratings, secondPerson } = assessingOf({ assessing });
  return (
    <>
      <h3>{t("form.description")}</h3>
      <p className={styles.text}>{description || t("form.none")}</p>
      <h3>{t("assessing.title")}</h3>
      <dl>
        {ratings.map(({ key, label, definition }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
      <p>{t(secondPerson ? "form.second" : "form.noSecond")}</p>
    </>
  );
}
