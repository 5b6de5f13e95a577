"use client";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { dateInWords } from "@/lib/claims/partial-date";
import { isoDay, type Period } from "@/lib/contests/period";
import type { TimeAxis } from "@/lib/contests/time-axis";
import styles from "./timeline.module.css";

type End = keyof Period;
const LINE = 30;

/** Chooses a period on the axis: by dragging over it, by dragging one of its ends, or with the arrow keys on an end. */
export function Brush({ axis, height }: { axis: TimeAxis; height: number }) {
  const { period, setPeriod } = useContest();
  const [drag, setDrag] = useState<{ readonly fixed: number; readonly period: Period } | null>(null);
  const whole = { from: axis.first, to: axis.last };
  const chosen = drag?.period ?? period;
  const shown = within(chosen ?? whole, axis);
  const put = ({ from, to }: Period) => setPeriod(from <= whole.from && to >= whole.to ? null : { from, to });

  function begin(event: PointerEvent<SVGElement>, fixed: number) {
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ fixed, period: between(fixed, dayUnder(event, axis)) });
  }
  const move = (event: PointerEvent<SVGElement>) => drag && setDrag({ ...drag, period: between(drag.fixed, dayUnder(event, axis)) });
  const finish = () => {
    if (drag) put(drag.period);
    setDrag(null);
  };
  const dragged = { onPointerMove: move, onPointerUp: finish, onPointerCancel: () => setDrag(null) };
  const [x1, x2] = [Math.max(axis.start, axis.xOf(shown.from - 0.5)), Math.min(axis.end, axis.xOf(shown.to + 0.5))];
  return (
    <g>
      {chosen && <rect className={styles.chosen} x={x1} y={LINE} width={x2 - x1} height={height - LINE} />}
      <rect className={styles.surface} x={axis.start - 12} y={18} width={axis.end - axis.start + 24} height={height - 18} onPointerDown={(event) => begin(event, dayUnder(event, axis))} {...dragged} />
      <line className={styles.track} x1={axis.start} x2={axis.end} y1={LINE} y2={LINE} />
      <line className={styles.reach} x1={x1} x2={x2} y1={LINE} y2={LINE} />
      {(["from", "to"] as const).map((end) => (
        <Handle key={end} end={end} x={end === "from" ? x1 : x2} period={shown} axis={axis} onChange={put} onPointerDown={(event) => begin(event, shown[end === "from" ? "to" : "from"])} {...dragged} />
      ))}
    </g>
  );
}

const between = (a: number, b: number): Period => ({ from: Math.min(a, b), to: Math.max(a, b) });
const within = ({ from, to }: Period, { first, last }: TimeAxis): Period => between(Math.min(last, Math.max(first, from)), Math.min(last, Math.max(first, to)));

/** The day under the pointer, in the drawing's own units whatever its size on the screen. */
function dayUnder(event: PointerEvent<SVGElement>, axis: TimeAxis): number {
  const drawing = event.currentTarget.ownerSVGElement!;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(drawing.getScreenCTM()!.inverse());
  return axis.dayAt(at.x);
}

type Drag = (event: PointerEvent<SVGElement>) => void;
type HandleProps = {
  end: End; x: number; period: Period; axis: TimeAxis; onChange: (period: Period) => void;
  onPointerDown: Drag; onPointerMove: Drag; onPointerUp: Drag; onPointerCancel: Drag;
};

/** One end of the period: a slider by days. */
function Handle({ end, x, period, axis, onChange, ...pointer }: HandleProps) {
  const t = useTranslations("contests");
  const [least, most] = end === "from" ? [axis.first, period.to] : [period.from, axis.last];
  function press(event: KeyboardEvent) {
    const day = dayAfter(event, period[end], least, most);
    if (day === null) return;
    event.preventDefault();
    onChange({ ...period, [end]: Math.min(most, Math.max(least, day)) });
  }
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={t(`timeline.ends.${end}`)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={period[end]}
      aria-valuetext={dateInWords(isoDay(period[end]))}
      className={styles.handle}
      onKeyDown={press}
      {...pointer}
    >
      <rect className={styles.grip} x={x - 12} y={LINE - 12} width={24} height={24} />
      <rect className={styles.knob} x={x - 4} y={LINE - 9} width={8} height={18} rx={3} />
    </g>
  );
}

const MONTH = 30;

/** The day that a key leads to; null for other keys. */
function dayAfter({ key }: KeyboardEvent, day: number, least: number, most: number): number | null {
  const days: Readonly<Record<string, number>> = {
    ArrowLeft: day - 1, ArrowDown: day - 1, ArrowRight: day + 1, ArrowUp: day + 1, PageUp: day + MONTH, PageDown: day - MONTH, Home: least, End: most,
  };
  return days[key] ?? null;
}
