import { Link } from "@/components/ui/link";
import { translator } from "@/messages/translator";

/** What a project doesn't set: blindness, which each assignment sets. */
export function FixedRules({ project }: { project: string }) {
  const t = translator("projects");
  return <p>{t("rules.blindWhat")} <Link href={`/p/${project}/assignments`}>{t("rules.blindWhere")}</Link></p>;
}
