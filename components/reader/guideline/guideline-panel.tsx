"use client";
import { X } from "lucide-react";
import { useEffect, useRef, useState, type RefObject } from "react";
import { useTranslations } from "use-intl/react";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { useDesk } from "@/components/reader/regions/use-regions";
import type { PanelProps } from "@/components/reader/regions/regions-panel";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { programPart } from "@/components/ui/program-part";
import { read } from "@/components/ui/request";
import { Select } from "@/components/ui/select";
import { guideSections } from "@/lib/projects/guideline";
import styles from "./guideline-panel.module.css";

// What reads Markdown comes when somebody looks at the guideline.
const GuidelineText = programPart(() => import("@/components/ui/guideline-text").then((module) => module.GuidelineText));

/** The project's guideline beside the text, at the section that was asked for or where it was read last. Escape puts it away. */
export function GuidelinePanel({ services }: PanelProps) {
  const t = useTranslations("reader.guideline");
  const { desk, source } = services;
  const { section } = useDesk(services);
  const panel = useRef<HTMLElement>(null);
  const guideline = useGuideline(projectPathOf(source));
  const close = useFocusBack(panel, desk);
  const sections = guideline.words === null ? [] : guideSections(guideline.words).filter(({ id }, index, all) => id !== "" && all.findIndex((each) => each.id === id) === index);
  return (
    <section
      ref={panel}
      className={styles.panel}
      aria-label={t("title")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <div className={styles.head} data-guideline-head>
        <h2 tabIndex={-1}>{t("title")}</h2>
        <IconButton size="small" label={t("close")} icon={<X aria-hidden />} onPress={close} />
      </div>
      {guideline.hasFailed && <ErrorNote what={t("failed")}><Button size="small" onPress={guideline.retry}>{t("again")}</Button></ErrorNote>}
      {!guideline.hasFailed && guideline.words === null && <p role="status">{t("loading")}</p>}
      {guideline.words?.trim() === "" && <p>{t("empty")} <Link href={`/p/${source.project.slug}/settings#guideline`}>{t("settings")}</Link></p>}
      {sections.length > 3 && <Select label={t("go")} placeholder={t("sections")} choices={sections.map(({ id, words }) => ({ id, label: words }))} value={null} onChange={(id) => desk.explain(id)} />}
      {guideline.words !== null && <GuidelineText guideline={guideline.words} asked={section} onShown={() => readOn(panel.current, desk)} />}
    </section>
  );
}

/** The guideline as it stands now, read anew each time that the panel opens. */
function useGuideline(projectPath: string) {
  const [state, setState] = useState<{ words: string | null; hasFailed: boolean }>({ words: null, hasFailed: false });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const leaving = new AbortController();
    read<{ guideline: string }>(projectPath, leaving.signal).then(
      ({ guideline }) => setState({ words: guideline, hasFailed: false }),
      () => leaving.signal.aborted || setState({ words: null, hasFailed: true }),
    );
    return () => leaving.abort();
  }, [projectPath, attempt]);
  const retry = () => {
    setState({ words: null, hasFailed: false });
    setAttempt(attempt + 1);
  };
  return { ...state, retry };
}

const boxOf = (panel: HTMLElement | null) => panel?.closest<HTMLElement>("[data-guideline-box]") ?? null;
/** How far each reader's guideline was scrolled when it was put away, for as long as the page is open. */
const places = new WeakMap<ReaderServices["desk"], number>();

function readOn(panel: HTMLElement | null, desk: ReaderServices["desk"]): void {
  const box = boxOf(panel);
  if (box) box.scrollTop = places.get(desk) ?? 0;
}

/** Takes the focus as the panel opens, and gives it back to where it was; gives what closes it. */
function useFocusBack(panel: RefObject<HTMLElement | null>, desk: ReaderServices["desk"]): () => void {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const here = panel.current;
    const box = boxOf(here);
    before.current = document.activeElement;
    here?.querySelector("h2")?.focus({ preventScroll: true });
    const note = () => places.set(desk, box?.scrollTop ?? 0);
    box?.addEventListener("scroll", note, { passive: true });
    return () => box?.removeEventListener("scroll", note);
  }, [panel, desk]);
  return () => {
    const back = before.current;
    desk.set({ panel: null });
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  };
}
