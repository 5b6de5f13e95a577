import type { ProjectRecord } from "@/lib/projects/record";
import { actsOf, actTermOf, offeredRelations, relationTermOf } from "@/lib/projects/terms";
import { translator } from "@/messages/translator";
import { actWord } from "./act-word";
import styles from "./settings.module.css";

/** Acts and relations of a project and what it says of them, for those who may read them only. */
export function TermsShown({ project }: { project: ProjectRecord }) {
  const t = translator("projects");
  const claims = translator("claims");
  const relations = translator("contests");
  const told = actsOf(project).map((act) => actTermOf(project, act)).filter(({ act, definition }) => project.acts.includes(act) || definition !== "");
  return (
    <>
      <h3>{t("terms.acts")}</h3>
      {told.length === 0 && <p>{t("form.none")}</p>}
      <dl className={styles.rules}>
        {told.map(({ act, definition, retired }) => (
          <div key={act}>
            <dt dir="auto">{retired ? t("terms.retiredOne", { label: act }) : actWord(claims, act)}</dt>
            <dd dir="auto">{definition}</dd>
          </div>
        ))}
      </dl>
      <h3>{t("terms.relations")}</h3>
      <dl className={styles.rules}>
        {offeredRelations(project).map((type) => (
          <div key={type}>
            <dt>{relations(`relations.types.${type}`)}</dt>
            <dd dir="auto">{relationTermOf(project, type).definition || relations(`relations.definitions.${type}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
