import { CreateContest } from "@/components/contests/list/create-contest";
import { FilterForm } from "@/components/contests/home/filter-form";
import { addressWith } from "@/components/contests/home/address";
import { Matrix } from "@/components/contests/matrix/matrix";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Pagination } from "@/components/ui/pagination";
import type { Matrix as MatrixContent } from "@/lib/data/matrix";
import { translator } from "@/messages/translator";
import styles from "./home.module.css";

type ContestSectionProps = { slug: string; matrix: MatrixContent; q: string; mayOpen: boolean };

/** The matrix with its filter; before there is a contest, the way to the first one. */
export function ContestSection({ slug, matrix, q, mayOpen }: ContestSectionProps) {
  const t = translator("contests");
  const { items, next, sides } = matrix;
  const isEmpty = items.length === 0 && q === "";
  return (
    <section className={styles.section} aria-labelledby="home-matrix">
      <h2 id="home-matrix">{t("matrix.title")}</h2>
      {isEmpty ? (
        <EmptyState title={t("matrix.empty")} action={mayOpen && <CreateContest slug={slug} />}>
          {t("matrix.emptyNext")}
        </EmptyState>
      ) : (
        <>
          <p className={styles.lead}>{t("matrix.lead")}</p>
          {sides.length === 0 && <p className={styles.lead}>{t("matrix.noSides")}</p>}
          <FilterForm key={q} label={t("matrix.filter")} q={q} others={{}} />
          {items.length === 0 ? <EmptyState title={t("matrix.none")}>{t("matrix.noneNext")}</EmptyState> : <Matrix slug={slug} matrix={matrix} />}
          <p className={styles.legend}>{t("matrix.legend")}</p>
          <Pagination nextHref={next ? addressWith(`/p/${slug}`, { q, cursor: next }) : undefined} />
          <p>
            <Link href={`/p/${slug}/contests`}>{t("matrix.toContests")}</Link>
          </p>
        </>
      )}
    </section>
  );
}
