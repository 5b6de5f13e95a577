"use client";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { claimantsOf, colourNumberOf } from "@/components/contests/claimants";
import { useContest } from "@/components/contests/contest-context";
import { shortened } from "@/lib/text/shortened";
import { answersOf, answerWords } from "@/components/contests/timeline/answer-words";
import { Brush } from "@/components/contests/timeline/brush";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import { timeAxis, type TimeAxis } from "@/lib/contests/time-axis";
import { isAnswer, type Answer, type Reach, type Timeline } from "@/lib/contests/timeline";
import styles from "./timeline.module.css";

/** Measures in the drawing's own units: labels before the axis, or above their marks where there is no room. */
export interface Measures {
  readonly width: number;
  readonly row: number;
  readonly labels: "before" | "above";
  readonly start: number;
  readonly end: number;
}
export const WIDE: Measures = { width: 1000, row: 28, labels: "before", start: 340, end: 720 };
export const NARROW: Measures = { width: 340, row: 46, labels: "above", start: 46, end: 190 };

const HEAD = 44;
const CHARACTER = 6.7;

/** Statements row by row in the order of time, answers as lines between them, and beneath what they are about. */
export function TimelineDrawing({ timeline, measures }: { timeline: Timeline; measures: Measures }) {
  const t = useTranslations("contests");
  const actLabel = useActLabel();
  const { shown, state } = useContest();
  const { statements, events } = timeline;
  const axis = timeAxis([...statements, ...events].map(({ reach }) => reach), measures.start, measures.end);
  if (!axis) return null;
  const eventsAt = HEAD + statements.length * measures.row + 14;
  const height = eventsAt + (events.length > 0 ? 20 + events.length * measures.row : 0);
  const yOf = (row: number, top = HEAD) => top + row * measures.row + measures.row * (measures.labels === "before" ? 0.5 : 0.7);
  const rowOf = (card: Card) => statements.findIndex((each) => each.card === card);
  const line = (answer: Answer) => ({ from: statements[rowOf(answer.to)], to: statements[rowOf(answer.from)], rows: [rowOf(answer.to), rowOf(answer.from)] as const });
  return (
    <svg viewBox={`0 0 ${measures.width} ${height}`} className={styles.drawing}>
      <g aria-hidden>
        <Axis axis={axis} height={height} />
        {timeline.answers.map((answer) => {
          const { from, to, rows } = line(answer);
          return from && to && <AnswerLine key={answer.relation.id} answer={answer} from={[pointOf(from.reach, axis), yOf(rows[0])]} to={[pointOf(to.reach, axis), yOf(rows[1])]} />;
        })}
        {statements.map(({ card, reach }, row) => (
          <g key={card.placement.id} data-side={colourNumberOf(state, card)} className={shown.includes(card) ? undefined : styles.out}>
            <Line measures={measures} axis={axis} y={yOf(row)} reach={reach} sign={card.row === "own_voice" ? "voice" : card.row === "silent" ? "silent" : "said"}
              label={`${card.number} · ${claimantsOf(state, card, t("columns.unset"))}`} words={[actLabel(card.claim.act), ...answersOf(timeline, card).map((each) => answerWords(t, each))].join(" · ")} />
          </g>
        ))}
        {events.length > 0 && <text className={styles.band} x={0} y={eventsAt + 8}>{t("timeline.events")}</text>}
        {events.map(({ date, reach, cards }, row) => (
          <Line key={date} measures={measures} axis={axis} y={yOf(row, eventsAt + 14)} reach={reach} sign="event" label={dateInWords(date)}
            words={t("timeline.ofCards", { count: cards.length, numbers: cards.map(({ number }) => number).sort((a, b) => a - b).join(", ") })} />
        ))}
      </g>
      <Brush axis={axis} height={height} />
    </svg>
  );
}

/** Where lines begin and end: the last day that a date can mean, or the first where the end is open. */
const pointOf = ({ from, to }: Reach, axis: TimeAxis) => axis.xOf(to ?? from ?? axis.last);

function Axis({ axis, height }: { axis: TimeAxis; height: number }) {
  return (
    <>
      {axis.ticks.map(({ x, label }) => (
        <g key={x}>
          <line className={styles.grid} x1={x} x2={x} y1={HEAD - 6} y2={height} />
          <text className={styles.tick} x={x} y={14} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
      {axis.breaks.map(({ from, to }) => (
        <path key={from} className={styles.break} d={`M ${(from + to) / 2 - 5} ${HEAD - 20} l 4 -8 M ${(from + to) / 2} ${HEAD - 20} l 4 -8 M ${(from + to) / 2} ${HEAD - 6} V ${height}`} />
      ))}
    </>
  );
}

type Point = readonly [number, number];

/** From the claim that is answered to the one that answers it, bowed so that it stays off the signs between them. */
function AnswerLine({ answer, from: [x1, y1], to: [x2, y2] }: { answer: Answer; from: Point; to: Point }) {
  const bow = Math.min(34, 12 + Math.abs(y2 - y1) / 12);
  const { type } = answer.relation;
  const look = isAnswer(type) && type !== "concedes" ? type : "retracts";
  return (
    <>
      <path className={styles[look]} d={`M ${x1 - 5} ${y1} C ${x1 - bow} ${y1}, ${x2 - bow} ${y2}, ${x2 - 8} ${y2}`} />
      <path className={styles.arrow} d={`M ${x2 - 13} ${y2 - 4} L ${x2 - 7} ${y2} L ${x2 - 13} ${y2 + 4}`} />
    </>
  );
}

type LineProps = { measures: Measures; axis: TimeAxis; y: number; reach: Reach; sign: "said" | "voice" | "silent" | "event"; label: string; words: string };

/** One row: its label, a sign on a day or a bar over several, and words after it. */
function Line({ measures, axis, y, reach, sign, label, words }: LineProps) {
  const isDay = reach.from !== null && reach.from === reach.to;
  const [x1, x2] = [axis.xOf(reach.from ?? axis.first), axis.xOf(reach.to ?? axis.last)];
  const isBefore = measures.labels === "before";
  const after = x2 + (reach.to === null ? 20 : 11);
  return (
    <>
      <text className={styles.label} x={0} y={isBefore ? y + 4 : y - 14}>
        {shortened(label, ((isBefore ? measures.start - 44 : measures.width) / CHARACTER))}
      </text>
      {isDay ? <Sign sign={sign} x={x1} y={y} /> : <Bar x1={x1} x2={x2} y={y} reach={reach} sign={sign} />}
      <text className={styles.words} x={after} y={y + 4}>
        {shortened(words, (measures.width - after) / CHARACTER)}
      </text>
    </>
  );
}

/** By shape: said by somebody a dot, in a document's own voice a square, a silence a ring, an event a diamond. */
function Sign({ sign, x, y }: { sign: LineProps["sign"]; x: number; y: number }) {
  if (sign === "said" || sign === "silent") return <circle className={styles[sign]} cx={x} cy={y} r={5} />;
  const turn = sign === "event" ? { transform: `rotate(45 ${x} ${y})` } : {};
  return <rect className={styles[sign]} x={x - 4.5} y={y - 4.5} width={9} height={9} {...turn} />;
}

/** A date that can be any of several days: a bar over them, with an arrow where its end is open. */
function Bar({ x1, x2, y, reach, sign }: { x1: number; x2: number; y: number; reach: Reach; sign: LineProps["sign"] }) {
  const [left, right] = [x1 - 5, x2 + 5];
  return (
    <>
      <rect className={styles[`${sign}Bar` as const]} x={left} y={y - 4.5} width={right - left} height={9} rx={2} />
      {reach.from === null && <path className={styles.arrow} d={`M ${left - 2} ${y - 5} L ${left - 8} ${y} L ${left - 2} ${y + 5}`} />}
      {reach.to === null && <path className={styles.arrow} d={`M ${right + 2} ${y - 5} L ${right + 8} ${y} L ${right + 2} ${y + 5}`} />}
    </>
  );
}
