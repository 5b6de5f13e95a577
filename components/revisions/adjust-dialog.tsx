"use client";
import { useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { read } from "@/components/ui/request";
import { TextArea } from "@/components/ui/text-area";
import { inFragmentOrder } from "@/lib/claims/fragment-order";
import type { FragmentInput } from "@/lib/claims/record";
import type { RevisionText } from "@/lib/documents/record";
import { splitsPair } from "@/lib/text/offsets";
import type { WaitingMove } from "@/lib/revisions/waiting";
import styles from "./revisions.module.css";

interface AdjustDialogProps {
  readonly project: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly language: string;
  readonly item: WaitingMove;
  readonly onChosen: (fragments: readonly FragmentInput[]) => void;
  readonly onClose: () => void;
}

/** So much of the text is shown at a time (UTF-16 units): what a browser lays out in a field without delay. */
const SHOWN = 20_000;

/** Choosing a mention's words in the newest text, by mouse or keyboard. */
export function AdjustDialog({ project, documentId, revisionId, language, item, onChosen, onClose }: AdjustDialogProps) {
  const t = useTranslations("revisions.adjust");
  const text = useText(`/projects/${project}/documents/${documentId}/revisions/${revisionId}`);
  const [fragments, setFragments] = useState<readonly FragmentInput[]>(() => (item.newer?.anchoring.fragments ?? []).map(({ role, levelOrdinal, start, end, wordPartyId }) => ({ role, levelOrdinal, start, end, wordPartyId })));
  const [isEmpty, setEmpty] = useState(false);
  const hasContent = fragments.some(({ role }) => role === "content");
  return (
    <Dialog
      title={t("title")} size="wide" role="alertdialog" isOpen onOpenChange={(isOpen) => isOpen || onClose()}
      footer={(close) => (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" isDisabled={!hasContent} onPress={() => onChosen(fragments)}>{t("save")}</Button>
        </>
      )}
    >
      {text === null && <p role="status">{t("loading")}</p>}
      {text === "" && <p role="alert">{t("failed")}</p>}
      {text && (
        <>
          <Choosing text={text} language={language} around={item.newer?.around.start ?? item.elsewhere?.start ?? item.older.around.start} hasChain={item.older.anchoring.fragments.some(({ levelOrdinal }) => levelOrdinal !== null)} fragments={fragments} onFragments={setFragments} onEmpty={setEmpty} />
          {isEmpty && <p role="alert">{t("nothing")}</p>}
          <Chosen text={text} fragments={fragments} onFragments={setFragments} />
        </>
      )}
    </Dialog>
  );
}

interface ChoosingProps {
  readonly text: string;
  readonly language: string;
  readonly around: number;
  readonly hasChain: boolean;
  readonly fragments: readonly FragmentInput[];
  readonly onFragments: (fragments: readonly FragmentInput[]) => void;
  readonly onEmpty: (isEmpty: boolean) => void;
}
type Use = "content" | "moreContent" | "source" | "cue";

function Choosing({ text, language, around, hasChain, fragments, onFragments, onEmpty }: ChoosingProps) {
  const t = useTranslations("revisions.adjust");
  const [start, setStart] = useState(() => startNear(text, around));
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = text.slice(start, start + SHOWN);
  useEffect(() => {
    // The place that was proposed is where one begins to read.
    const at = Math.max(0, Math.min(around - start, shown.length));
    area.current?.focus();
    area.current?.setSelectionRange(at, at);
  }, [around, start, shown.length]);
  function use(as: Use) {
    const { selectionStart = 0, selectionEnd = 0 } = area.current ?? {};
    onEmpty(selectionStart === selectionEnd);
    if (selectionStart === selectionEnd) return;
    onFragments(withWords(fragments, as, { start: start + selectionStart, end: start + selectionEnd }));
  }
  return (
    <>
      <div lang={language}>
        <TextArea label={t("text")} description={t("hint")} value={shown} isReadOnly rows={12} reading areaRef={area} />
      </div>
      {text.length > SHOWN && (
        <div className={styles.ways}>
          <Button size="small" isDisabled={start === 0} onPress={() => setStart(startNear(text, start - SHOWN / 2))}>{t("earlier")}</Button>
          <Button size="small" isDisabled={start + SHOWN >= text.length} onPress={() => setStart(startNear(text, start + SHOWN))}>{t("later")}</Button>
        </div>
      )}
      <div className={styles.ways} role="group" aria-label={t("use")}>
        <span className={styles.state}>{t("use")}</span>
        {(["content", "moreContent", ...(hasChain ? (["source", "cue"] as const) : [])] as const).map((as) => <Button key={as} size="small" onPress={() => use(as)}>{t(as)}</Button>)}
      </div>
    </>
  );
}

function startNear(text: string, place: number): number {
  const start = Math.max(0, Math.min(place - SHOWN / 2, text.length - SHOWN));
  return splitsPair(text, start) ? start - 1 : start;
}

/** The fragments with the selected words: instead of the content there was, or beside it; a source or cue of the innermost level. */
function withWords(fragments: readonly FragmentInput[], as: Use, span: { start: number; end: number }): FragmentInput[] {
  const role = as === "moreContent" ? "content" : as;
  const rest = fragments.filter((each) => (as === "content" ? each.levelOrdinal !== null : as === "moreContent" || each.role !== role || each.levelOrdinal !== 0));
  return [...rest, { role, levelOrdinal: role === "content" ? null : 0, wordPartyId: null, ...span }].sort(inFragmentOrder);
}

function Chosen({ text, fragments, onFragments }: Pick<ChoosingProps, "text" | "fragments" | "onFragments">) {
  const t = useTranslations("revisions");
  const words = ({ start, end }: FragmentInput) => text.slice(start, end);
  if (fragments.length === 0) return <p className={styles.state}>{t("adjust.none")}</p>;
  return (
    <ul className={styles.chosen} aria-label={t("adjust.chosen")}>
      {fragments.map((fragment) => (
        <li key={`${fragment.role} ${fragment.start} ${fragment.end}`}>
          <span><strong>{t(`card.part.${fragment.role}`)}</strong> <span dir="auto">{words(fragment)}</span></span>
          <Button size="small" variant="quiet" aria-label={t("adjust.remove", { words: words(fragment) })} onPress={() => onFragments(fragments.filter((each) => each !== fragment))}>×</Button>
        </li>
      ))}
    </ul>
  );
}

/** The text of a revision; null until it is there, "" where it can't be read. */
function useText(path: string): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    read<RevisionText>(path).then(({ text: found }) => isOver || setText(found), () => isOver || setText(""));
    return () => {
      isOver = true;
    };
  }, [path]);
  return text;
}
