"use client";
import { Download } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { addressWith } from "@/components/contests/home/address";
import { CreateContest } from "@/components/contests/list/create-contest";
import { MatrixForm } from "@/components/contests/matrix/matrix-form";
import { MatrixGrid } from "@/components/contests/matrix/matrix-grid";
import { useMatrixPages } from "@/components/contests/matrix/use-matrix-pages";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorNote } from "@/components/ui/error-note";
import { isMatrixNarrowed, matrixAddress, type MatrixKey, type MatrixQuery } from "@/lib/contests/matrix-query";
import type { Matrix } from "@/lib/data/matrix/matrix";
import home from "@/components/contests/home/home.module.css";
import styles from "./matrix.module.css";

export interface MatrixSectionProps {
  readonly slug: string;
  readonly matrix: Matrix;
  readonly query: MatrixQuery;
  /** what of the address could not be read */
  readonly unread: readonly MatrixKey[];
  readonly mayOpen: boolean;
}

/** The matrix with its filter; before there is a contest, the way to the first one. */
export function MatrixSection({ slug, matrix, query, unread, mayOpen }: MatrixSectionProps) {
  const t = useTranslations("contests");
  const isEmpty = matrix.total === 0 && !isMatrixNarrowed(query);
  return (
    <section className={home.section} aria-labelledby="home-matrix">
      <h2 id="home-matrix">{t("matrix.title")}</h2>
      {unread.length > 0 && <ErrorNote what={t("matrix.unread", { keys: unread.join(", ") })} />}
      {isEmpty ? (
        <EmptyState title={t("matrix.empty")} action={mayOpen && <CreateContest slug={slug} />}>{t("matrix.emptyNext")}</EmptyState>
      ) : (
        <Filled slug={slug} matrix={matrix} query={query} />
      )}
    </section>
  );
}

function Filled({ slug, matrix, query }: Pick<MatrixSectionProps, "slug" | "matrix" | "query">) {
  const t = useTranslations("contests");
  const { sides, columns, partiesLeft, total } = matrix;
  const address = matrixAddress(query);
  const { items, state, more } = useMatrixPages(slug, address, matrix);
  return (
    <>
      <p className={home.lead}>{t("matrix.lead")}</p>
      {sides.length === 0 && query.by !== "party" && <p className={home.lead}>{t("matrix.noSides")}</p>}
      {partiesLeft > 0 && <p className={home.lead}>{t("matrix.partiesLeft", { count: partiesLeft })}</p>}
      <MatrixForm query={query} columns={columns} />
      <div className={styles.tools}>
        <p role="status">{t("matrix.shown", { count: total })}</p>
        <a href={addressWith(`/api/v1/projects/${slug}/matrix-table`, address)} download className={styles.export}>
          <Download size="1em" aria-hidden /> {t("matrix.export")}
        </a>
      </div>
      {total === 0 ? (
        <EmptyState title={t("matrix.none")}>{t("matrix.noneNext")}</EmptyState>
      ) : (
        <MatrixGrid key={JSON.stringify(address)} slug={slug} rows={items} columns={columns} sides={sides} total={total} onNearEnd={state === "failed" ? nothing : more} />
      )}
      {state === "failed" && <ErrorNote what={t("matrix.failed")}><Button onPress={more}>{t("matrix.again")}</Button></ErrorNote>}
      <p className={home.legend} role="status">{state === "loading" ? t("matrix.loading") : ""}</p>
      <p className={home.legend}>{t("matrix.keys")}</p>
      <p className={home.legend}>{t("matrix.legend")}</p>
    </>
  );
}

const nothing = () => undefined;
