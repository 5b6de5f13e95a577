import { Link } from "@/components/ui/link";
import { relationTypes } from "@/lib/contests/record";
import { translator } from "@/messages/translator";
import styles from "./settings.module.css";

/** What a project doesn't set: the relations, which are the same everywhere, and blindness, which each assignment sets. */
export function FixedRules({ project }: { project: string }) {
  const t = translator("projects");
  const c = translator("contests");
  return (
    <dl className={styles.rules}>
      <div>
        <dt>{t("rules.relations")}</dt>
        <dd>{relationTypes.map((type) => c(`relations.types.${type}`)).join(" · ")}</dd>
        <dd className={styles.detail}>{t("rules.relationsWhy")}</dd>
      </div>
      <div>
        <dt>{t("rules.blind")}</dt>
        <dd>{t("rules.blindWhat")} <Link href={`/p/${project}/assignments`}>{t("rules.blindWhere")}</Link></dd>
      </div>
    </dl>
  );
}
