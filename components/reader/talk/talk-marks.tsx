"use client";
import { MessageSquare } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import type { TalkedAbout } from "@/components/reader/talk/talk-desk";
import { useTalked } from "@/components/reader/talk/use-talk";
import styles from "./talk-marks.module.css";

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly threadId: string;
  readonly count: number;
  readonly unread: number;
  readonly top: number;
}

/** In the margin, quietly: lines that people talk about. Pressing one opens the talk. */
export function TalkMarks({ services, view }: { services: ReaderServices; view: ReaderView | null }) {
  const t = useTranslations("reader.talk");
  const threads = useTalked(services);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  useEffect(() => {
    if (!view) return;
    const update = () => {
      const next = marksIn(threads, services, view);
      setMarks((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
    };
    update();
    return view.subscribe(update);
  }, [view, services, threads]);
  const open = ({ start, end, threadId }: Mark) =>
    services.talk.show({ target: { kind: "passage", revisionId: services.source.revision.id, start, end }, words: services.text.text.slice(start, end), threadId });
  return (
    <div className={styles.column}>
      {marks.map((mark) => (
        <button key={mark.start} type="button" className={styles.mark} data-unread={mark.unread > 0 || undefined} style={{ top: mark.top }} onClick={() => open(mark)} aria-label={t("mark", { count: mark.count, unread: mark.unread })}>
          <MessageSquare aria-hidden />
          {mark.count > 1 && mark.count}
        </button>
      ))}
    </div>
  );
}

// One mark a line: threads that begin there are opened together.
function marksIn(threads: readonly TalkedAbout[], { source, text }: ReaderServices, view: ReaderView): Mark[] {
  const origin = view.surface.host.getBoundingClientRect().top;
  const lines = new Map<number, TalkedAbout[]>();
  for (const thread of threads) {
    const { revisionId, start, end } = thread;
    if (revisionId !== source.revision.id || start === null || end === null || start < view.span.start || start >= view.span.end) continue;
    const line = text.lines.at(start);
    lines.set(line, [...(lines.get(line) ?? []), thread]);
  }
  return [...lines.values()].map((here) => {
    const [start, end] = [Math.min(...here.map((each) => each.start!)), Math.max(...here.map((each) => each.end!))];
    const top = Math.round(view.surface.rectOf({ start, end: start + 1 }).top - origin);
    return { start, end, threadId: here[0]!.id, count: here.length, unread: here.reduce((sum, { unread }) => sum + unread, 0), top };
  });
}
