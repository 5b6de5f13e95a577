import { addressOf } from "@/components/search/address";
import { Link } from "@/components/ui/link";
import { searchKinds, type SearchKind } from "@/lib/search/filter";
import { translator } from "@/messages/translator";
import styles from "./search.module.css";

/** What to look through, as links that keep words and filters. */
export function KindTabs({ path, query, current }: { readonly path: string; readonly query: Readonly<Record<string, string>>; readonly current: SearchKind }) {
  const t = translator("search");
  return (
    <nav aria-label={t("kinds.label")}>
      <ul className={styles.kinds}>
        {searchKinds.map((kind) => (
          <li key={kind}>
            <Link href={addressOf(path, { ...query, kind: kind === "passages" ? "" : kind })} aria-current={kind === current ? "page" : undefined}>{t(`kinds.${kind}`)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
