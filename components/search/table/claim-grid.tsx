"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { useTranslations } from "use-intl/react";
import type { Names } from "@/components/claims/names";
import { ClaimCell, openAddress } from "@/components/search/table/claim-cells";
import { widthOf, type TableColumn } from "@/components/search/table/columns";
import { GridHead } from "@/components/search/table/grid-head";
import type { Choosing } from "@/components/search/table/use-choice";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import styles from "./table.module.css";
import { currentFragments } from "@/lib/claims/excerpt";

export interface ClaimGridProps {
  readonly slug: string;
  readonly claims: readonly ClaimSeen[];
  readonly total: number;
  readonly columns: readonly TableColumn[];
  readonly names: Names;
  readonly titles: ReadonlyMap<string, string>;
  readonly sort: string;
  readonly sortAddress: (sort: string) => string;
  readonly choosing: Choosing;
  readonly mayChange: boolean;
  readonly onNearEnd: () => void;
}

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -Infinity, End: Infinity };
const NEAR = 30;

/** The claims as a grid of which only the rows in view exist; one row is a stop of the Tab key. On a narrow screen each row is a card. */
export function ClaimGrid(props: ClaimGridProps) {
  const { slug, claims, total, columns, choosing, mayChange, onNearEnd } = props;
  const t = useTranslations("search");
  const router = useRouter();
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not handed to memoised children
  const virtual = useVirtualizer({ count: claims.length, getScrollElement: () => scroller.current, estimateSize: () => 64, getItemKey: (index) => claims[index]!.id, overscan: 8 });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= claims.length - NEAR) onNearEnd();
  }, [last, claims.length, onNearEnd]);

  function move(target: number, isExtending: boolean) {
    setActive(target);
    if (isExtending && mayChange) choosing.extend(target);
    virtual.scrollToIndex(target);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"]`)?.focus());
  }
  function press(event: KeyboardEvent<HTMLDivElement>, index: number) {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") return router.push(openAddress(slug, claims[index]!));
    const step = STEP[event.key];
    if (event.key === " " && mayChange) choosing.toggle(index);
    else if (step === undefined) return;
    else move(Math.min(Math.max(index + step, 0), claims.length - 1), event.shiftKey);
    event.preventDefault();
  }
  const grid = { "--columns": `${mayChange ? "2.5rem " : ""}${columns.map((column) => widthOf[column]).join(" ")}` } as React.CSSProperties;
  return (
    <div ref={scroller} role="grid" aria-label={t("table.label")} aria-rowcount={total + 1} aria-multiselectable={mayChange || undefined} className={styles.grid} style={grid} data-empty={claims.length === 0 || undefined}>
      <GridHead columns={columns} sort={props.sort} addressOf={props.sortAddress} hasChoice={mayChange} />
      <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
        {rows.map(({ index, key, start }) => (
          <div
            key={key} ref={virtual.measureElement} role="row" data-index={index} aria-rowindex={index + 2} tabIndex={index === Math.min(active, claims.length - 1) ? 0 : -1}
            aria-selected={mayChange ? choosing.chosen.has(claims[index]!.id) : undefined} className={styles.row} style={{ transform: `translateY(${start}px)` }}
            onFocus={() => setActive(index)} onKeyDown={(event) => press(event, index)} onDoubleClick={() => router.push(openAddress(slug, claims[index]!))}
          >
            {mayChange && <ChoiceCell {...props} index={index} />}
            {columns.map((column) => (
              <div key={column} role="gridcell" className={styles.cell} data-column={column} data-label={t(`column.${column}`)}>
                <ClaimCell claim={claims[index]!} column={column} names={props.names} titles={props.titles} slug={slug} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function ChoiceCell({ claims, choosing, index }: ClaimGridProps & { readonly index: number }) {
  const t = useTranslations("search");
  const claim = claims[index]!;
  const words = claim.proposition || currentFragments(claim.mentions[0]!)[0]?.quote || "";
  function press(event: MouseEvent<HTMLInputElement>) {
    if (event.shiftKey) choosing.extend(index);
    else choosing.toggle(index);
  }
  return (
    <div role="gridcell" className={styles.choice}>
      <input type="checkbox" tabIndex={-1} checked={choosing.chosen.has(claim.id)} onClick={press} onChange={() => undefined} aria-label={t("table.selectRow", { words: [...words].slice(0, 60).join("") })} />
    </div>
  );
}
