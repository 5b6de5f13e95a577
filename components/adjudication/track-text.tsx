"use client";
import clsx from "clsx";
import { useEffect, useMemo, useRef, type CSSProperties, type MouseEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useTextSelection, type Selected } from "@/components/adjudication/third/selected";
import { marksOf, piecesOf, thirdMarks, windowAround, type Marked, type TrackShown } from "@/components/adjudication/tracks";
import type { ThirdClaim } from "@/lib/adjudication/decision";
import type { AdjudicationPage, GroupSeen } from "@/lib/data/adjudication/reading";
import styles from "./track-text.module.css";

/** So far around the group in hand the text is shown, in UTF-16 units. */
const REACH = 6_000;
const LANE = 4;
const looks = ["solid", "dashed", "dotted", "dashDot"] as const;

interface TrackTextProps {
  readonly text: string;
  readonly ground: AdjudicationPage["document"];
  readonly groups: readonly GroupSeen[];
  readonly tracks: readonly TrackShown[];
  readonly current: GroupSeen | undefined;
  readonly onPick: (groupId: string) => void;
  /** a third version while it is written: it has a line of its own, and words are selected for it */
  readonly third?: { readonly claim: ThirdClaim; readonly selected: Selected } | null;
}

/** The text around the group in hand, only to be read, with a line for each annotator under the words that they marked. */
export function TrackText({ text, ground, groups, tracks, current, onPick, third = null }: TrackTextProps) {
  const t = useTranslations("adjudication");
  const root = useRef<HTMLDivElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const claim = third?.claim;
  const known = useMemo(() => marksOf(groups, tracks, ground), [groups, tracks, ground]);
  const marks = useMemo(() => (claim && current ? [...known, ...thirdMarks(claim, ground, { track: tracks.length, groupId: current.id })] : known), [known, claim, ground, tracks, current]);
  const within = useMemo(() => windowAround(text, current?.span ?? { start: 0, end: 1 }, REACH), [text, current]);
  const pieces = useMemo(() => piecesOf(text, within, marks), [text, within, marks]);
  const id = current?.id;
  const isWriting = third !== null;
  useTextSelection(words, text, within.start, third?.selected ?? null);
  useEffect(() => {
    const [area, mark] = [root.current, root.current?.querySelector<HTMLElement>("[data-current]")];
    if (area && mark && area.scrollHeight > area.clientHeight) area.scrollTop += mark.getBoundingClientRect().top - area.getBoundingClientRect().top - area.clientHeight / 3;
  }, [id, isWriting]);
  function pick(event: MouseEvent) {
    if (third) return;
    const groupId = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-group]")?.dataset.group : undefined;
    if (groupId) onPick(groupId);
  }
  return (
    <section className={styles.section} aria-labelledby="tracks">
      <h2 id="tracks" className="said">{t("text.title")}</h2>
      <ul className={styles.legend} aria-label={t("text.legend")}>
        {tracks.map(({ layerId, letter, name }, index) => (
          <li key={layerId}><span aria-hidden className={styles.sample} style={lanes([index], index + 1)} /> {name === letter ? letter : `${letter} · ${name}`}</li>
        ))}
        {third && <li><span aria-hidden className={styles.sample} style={lanes([tracks.length], tracks.length + 1)} /> {t("outcomes.third")}</li>}
      </ul>
      <div ref={root} className={styles.text} role="group" aria-label={t("text.label", { title: ground.title })} lang={ground.language === "und" ? undefined : ground.language} dir="auto" tabIndex={0} onClick={pick}>
        {within.start > 0 && <p className={styles.cut}>{t("text.before")}</p>}
        <p ref={words} className={styles.words} style={{ lineHeight: `calc(1.65em + ${(tracks.length + (third ? 1 : 0)) * LANE}px)` }}>
          {pieces.map((piece) => <Words key={piece.start} piece={piece} isCurrent={id !== undefined && piece.groupIds.includes(id)} />)}
        </p>
        {within.end < text.length && <p className={styles.cut}>{t("text.after")}</p>}
      </div>
    </section>
  );
}

function Words({ piece: { text, tracks, groupIds }, isCurrent }: { piece: Marked; isCurrent: boolean }) {
  if (tracks.length === 0) return text;
  return (
    <mark className={clsx(styles.mark, isCurrent && styles.current)} data-group={groupIds.at(-1)} data-current={isCurrent || undefined} style={lanes(tracks, Math.max(...tracks) + 1)}>{text}</mark>
  );
}

/** A line for each track, each in a lane and of a kind of its own, so that no colour is needed to tell them apart. */
function lanes(tracks: readonly number[], count: number): CSSProperties {
  return {
    paddingBottom: `${count * LANE}px`,
    backgroundImage: tracks.map((track) => `var(--line-${looks[track % looks.length]})`).join(", "),
    backgroundPosition: tracks.map((track) => `0 calc(100% - ${(count - 1 - track) * LANE}px)`).join(", "),
  };
}
