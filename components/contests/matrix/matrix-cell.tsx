import { Circle, CircleDot, CircleMinus, CircleX, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { besidePositions, type Cell } from "@/lib/contests/matrix";
import type { Translate } from "@/messages/catalogue";
import styles from "./matrix.module.css";

type Line = { readonly key: string; readonly sign: ReactNode; readonly words: string; readonly tone?: "quiet" };

/** What one column says in one contest, in a few words; silence, declining, mere denial and not being heard are never the same. */
export function CellWords({ cell, isVoice }: { cell: Cell | undefined; isVoice: boolean }) {
  const t = useTranslations("contests");
  const lines = linesOf(t, cell, isVoice);
  return (
    <span className={styles.lines}>
      {lines.map(({ key, sign, words, tone }) => (
        <span key={key} className={tone ? `${styles.line} ${styles[tone]}` : styles.line}>
          {sign}
          <span>{words}</span>
        </span>
      ))}
    </span>
  );
}

function linesOf(t: Translate<"contests">, cell: Cell | undefined, isVoice: boolean): Line[] {
  if (!cell) return [{ key: "unheard", sign: <Minus aria-hidden />, words: isVoice ? t("matrix.voiceNone") : t("matrix.unheard"), tone: "quiet" }];
  const { positions, claims, roots, denied, silent, declined } = cell;
  const beside = besidePositions(cell);
  const taken = positions.map(({ id, label, count }): Line => ({ key: id, sign: <Circle aria-hidden fill="currentColor" />, words: t("matrix.position", { label, count }) }));
  const others: (Line & { count: number })[] = [
    { key: "beside", count: beside, sign: <CircleDot aria-hidden />, words: t("matrix.beside", { count: beside }) },
    { key: "denied", count: denied, sign: <CircleX aria-hidden />, words: t("matrix.denied", { count: denied }) },
    { key: "declined", count: declined, sign: <CircleMinus aria-hidden />, words: t("matrix.declined", { count: declined }) },
    { key: "silent", count: silent, sign: <Circle aria-hidden />, words: t("matrix.silent", { count: silent }) },
  ];
  const counts: Line[] = claims > 0 ? [{ key: "counts", sign: null, words: t("matrix.counts", { claims, roots }), tone: "quiet" }] : [];
  return [...taken, ...others.filter(({ count }) => count > 0), ...counts];
}
