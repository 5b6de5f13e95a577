import { Circle, CircleMinus, CircleX, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { Cell } from "@/lib/contests/matrix";
import { translator } from "@/messages/translator";
import styles from "./matrix.module.css";

type Line = { readonly key: string; readonly sign: ReactNode; readonly words: string; readonly tone?: "quiet" };

/** What one side says in one contest, in a few words; silence, declining, mere denial and not being heard are never the same. */
export function MatrixCell({ cell, isVoice, href }: { cell: Cell; isVoice: boolean; href: string }) {
  const lines = linesOf(cell, isVoice);
  return (
    <Link href={href} className={styles.cell} prefetch={false}>
      <ul>
        {lines.map(({ key, sign, words, tone }) => (
          <li key={key} className={tone && styles[tone]}>
            {sign}
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </Link>
  );
}

function linesOf({ positions, claims, denied, silent, declined, heard }: Cell, isVoice: boolean): Line[] {
  const t = translator("contests");
  if (!heard) return [{ key: "unheard", sign: <Minus aria-hidden />, words: isVoice ? t("matrix.voiceNone") : t("matrix.unheard"), tone: "quiet" }];
  const beside = claims - denied - positions.reduce((sum, { count }) => sum + count, 0);
  const taken = positions.map(({ id, label, count }): Line => ({ key: id, sign: <Circle aria-hidden fill="currentColor" />, words: t("matrix.position", { label, count }) }));
  const others: (Line & { count: number })[] = [
    { key: "beside", count: beside, sign: <Circle aria-hidden fill="currentColor" />, words: t("matrix.beside", { count: beside }) },
    { key: "denied", count: denied, sign: <CircleX aria-hidden />, words: t("matrix.denied", { count: denied }) },
    { key: "declined", count: declined, sign: <CircleMinus aria-hidden />, words: t("matrix.declined", { count: declined }) },
    { key: "silent", count: silent, sign: <Circle aria-hidden />, words: t("matrix.silent", { count: silent }) },
  ];
  return [...taken, ...others.filter(({ count }) => count > 0)];
}
