"use client";
import { BookOpen, X } from "lucide-react";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { QuoteInContext } from "@/components/claims/quote-in-context";
import { placeHref, useContest, type Reading } from "@/components/contests/contest-context";
import styles from "@/components/contests/reading/reading.module.css";
import { revisionText } from "@/components/contests/reading/revision-text";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { currentPlace, surroundings } from "@/lib/claims/excerpt";

/** So many UTF-16 units of the text stand before and after the words at first, and so many times as many with each press. */
const [REACH, FURTHER] = [4_000, 4];

/** The document of a card beside the contest, at the words: the page stays where it is. Nothing where none is open. */
export function SourcePanel() {
  const { reading } = useContest();
  return reading && <Panel key={reading.mention.id} {...reading} />;
}

function Panel({ claim, mention }: Reading) {
  const t = useTranslations("contests.reading");
  const { slug, state, setReading } = useContest();
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const document = state.documents.find(({ id }) => id === mention.documentId);
  const title = document?.title ?? "…";
  useEffect(() => {
    opener.current = window.document.activeElement;
    panel.current?.focus({ preventScroll: true });
  }, []);

  function close() {
    setReading(null);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    close();
  };
  return (
    <section ref={panel} tabIndex={-1} className={styles.panel} aria-labelledby="reading-title" data-reading data-side-panel data-print="hide" onKeyDown={press}>
      <div className={styles.head}>
        <h2 id="reading-title" className={styles.title} dir="auto">{title}</h2>
        <IconButton label={t("close")} icon={<X aria-hidden />} onPress={close} />
      </div>
      <p className={styles.way}>
        <BookOpen aria-hidden /> <Link href={placeHref(slug, mention.documentId, claim.id)}>{t("open")}</Link>
      </p>
      <Words mention={mention} newest={document?.revisionId} label={t("words", { title })} />
    </section>
  );
}

interface WordsProps {
  readonly mention: Reading["mention"];
  readonly newest: string | undefined;
  readonly label: string;
}

function Words({ mention, newest, label }: WordsProps) {
  const t = useTranslations("contests.reading");
  const { slug } = useContest();
  const place = useRef<HTMLDivElement>(null);
  const [text, setText] = useState<string | "failed" | null>(null);
  const [reach, setReach] = useState(REACH);
  const anchoring = currentPlace(mention, newest)?.anchoring;
  const revisionId = anchoring?.revisionId;
  const isAsked = text === null && revisionId !== undefined;
  useEffect(() => {
    if (isAsked) revisionText(slug, mention.documentId, revisionId).then(setText, () => setText("failed"));
  }, [isAsked, slug, mention.documentId, revisionId]);
  const isThere = text !== null && text !== "failed";
  useEffect(() => {
    if (isThere) place.current?.querySelector("mark")?.scrollIntoView({ block: "center" });
  }, [isThere]);
  if (text === "failed") return <ErrorNote what={t("failed")} next={t("next")}><Button onPress={() => setText(null)}>{t("again")}</Button></ErrorNote>;
  if (text === null || !anchoring) return <p role="status">{t("loading")}</p>;
  const { pieces, isWhole } = surroundings(text, anchoring.fragments, reach);
  return (
    <div ref={place} className={styles.words} tabIndex={0} role="region" aria-label={label}>
      <QuoteInContext pieces={pieces} label={t("passage")} />
      {!isWhole && <Button size="small" onPress={() => setReach(reach * FURTHER)}>{t("more")}</Button>}
    </div>
  );
}
