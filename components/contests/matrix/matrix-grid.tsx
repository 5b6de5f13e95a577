"use client";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback, useEffect, useLayoutEffect, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { ColumnName } from "@/components/contests/matrix/column-name";
import { MatrixRowCells } from "@/components/contests/matrix/matrix-row";
import { targetOf, type Place } from "@/components/contests/matrix/grid-keys";
import type { Matrix, MatrixRow } from "@/lib/data/matrix/matrix";
import styles from "./matrix.module.css";

export interface MatrixGridProps {
  readonly slug: string;
  readonly rows: readonly MatrixRow[];
  readonly columns: Matrix["columns"];
  readonly sides: Matrix["sides"];
  readonly total: number;
  readonly onNearEnd: () => void;
}

const NEAR = 20;
const Row = memo(MatrixRowCells);

/** Contests down, columns across. Only the rows in view exist; head and first column stay in view; one cell is a stop of the Tab key. */
export function MatrixGrid({ slug, rows, columns, sides, total, onNearEnd }: MatrixGridProps) {
  const t = useTranslations("contests");
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 0 });
  const wanted = useRef<Place | null>(null);
  // eslint-disable-next-line react-hooks/incompatible-library -- the virtualizer is not handed to memoised children
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 96, getItemKey: (index) => rows[index]!.contest.id, overscan: 4, initialRect: { width: 1200, height: 900 } });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - NEAR) onNearEnd();
  }, [last, rows.length, onNearEnd]);

  function press(event: KeyboardEvent<HTMLDivElement>) {
    const target = targetOf(event, active, { rows: rows.length, columns: columns.length + 1 });
    if (!target) return;
    event.preventDefault();
    wanted.current = target;
    setActive(target);
    virtual.scrollToIndex(target.row);
  }
  // The row may come some frames after the key: its cell gets the focus as soon as it is there.
  useLayoutEffect(() => {
    const place = wanted.current;
    const cell = place && scroller.current?.querySelector<HTMLElement>(`[data-place="${place.row} ${place.column}"]`);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });
  const keep = useCallback((event: FocusEvent<HTMLDivElement>) => {
    const [row, column] = (event.target.closest<HTMLElement>("[data-place]")?.dataset.place ?? "").split(" ").map(Number);
    if (row !== undefined && column !== undefined) setActive({ row, column });
  }, []);
  const grid = { "--count": columns.length } as CSSProperties;
  return (
    <div ref={scroller} role="grid" aria-label={t("matrix.caption")} aria-rowcount={total + 1} aria-colcount={columns.length + 1} className={styles.grid} style={grid} onKeyDown={press} onFocus={keep}>
      <div role="presentation" className={styles.inner}>
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={styles.row}>
            <div role="columnheader" aria-colindex={1} className={styles.corner}>{t("matrix.contest")}</div>
            {columns.map((column, index) => (
              <div key={column.key} role="columnheader" aria-colindex={index + 2} className={styles.columnHead}>
                <ColumnName column={column} sides={sides} />
              </div>
            ))}
          </div>
        </div>
        <div role="presentation" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          <div role="rowgroup" className={styles.rows} style={{ transform: `translateY(${shown[0]?.start ?? 0}px)` }}>
            {shown.map(({ index, key }) => (
              <div key={key} ref={virtual.measureElement} role="row" data-index={index} aria-rowindex={index + 2} className={styles.placed}>
                <Row slug={slug} row={rows[index]!} index={index} columns={columns} stop={index === Math.min(active.row, rows.length - 1) ? active.column : null} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
