import { translator } from "@/messages/translator";
import styles from "./breadcrumbs.module.css";
import { Link } from "./link";

export type Crumb = { label: string; href: string };

/** The way down to this page; the page itself, which its h1 names, is not among the crumbs. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = translator("ui");
  return (
    <nav aria-label={t("breadcrumbs.label")}>
      <ol className={styles.list}>
        {crumbs.map((crumb) => (
          <li key={crumb.href}>
            <Link href={crumb.href}>{crumb.label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
