"use client";
import "prosemirror-view/style/prosemirror.css";
import { Bold, Italic, Link2, List, ListOrdered } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import type { EditorView } from "prosemirror-view";
import { cite, link, reasonsCommands, reasonsView } from "@/components/contests/assessments/reasons-view";
import { WordsDialog } from "@/components/contests/dialogs/words-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { isWebAddress, type Citation, type RichText } from "@/lib/editor/rich-text";
import styles from "./assessments.module.css";

export interface ReasonsEditorProps {
  /** what stands there at the beginning; later changes come from the editor */
  readonly initial: RichText;
  readonly onChange: (doc: RichText) => void;
  readonly errorMessage?: string | undefined;
  /** gets the way to put citations in, and null when the editor goes */
  readonly onReady: (insert: ((citations: readonly Citation[]) => void) | null) => void;
}

/** Reasons in rich text, with what can be done with them above. */
export function ReasonsEditor({ initial, onChange, errorMessage, onReady }: ReasonsEditorProps) {
  const t = useTranslations("contests.assessments");
  const [labelId, noteId] = [useId(), useId()];
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const change = useEffectEvent(onChange);
  const ready = useEffectEvent(onReady);
  useEffect(() => {
    const attributes = { role: "textbox", "aria-multiline": "true", "aria-labelledby": labelId, "aria-describedby": noteId };
    const made = reasonsView(place.current!, { doc: initial, attributes, onChange: (doc) => change(doc) });
    view.current = made;
    ready((citations) => cite(made, citations));
    return () => {
      ready(null);
      made.destroy();
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the editor is made once: what is typed into it is its own
  }, []);
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>
        {t("reasons")}
      </span>
      <Tools view={() => view.current} />
      <div ref={place} className={styles.editor} data-invalid={errorMessage ? "" : undefined} />
      <div id={noteId} className={styles.hint}>
        {errorMessage ? <p className={styles.error}>{errorMessage}</p> : <p>{t("reasonsHint")}</p>}
      </div>
    </div>
  );
}

function Tools({ view }: { view: () => EditorView | null }) {
  const t = useTranslations("contests.assessments.tools");
  const [isLinking, setLinking] = useState(false);
  const run = (command: keyof typeof reasonsCommands) => {
    const editor = view();
    if (!editor) return;
    reasonsCommands[command](editor.state, editor.dispatch);
    editor.focus();
  };
  const tool = (command: keyof typeof reasonsCommands & keyof typeof icons, keys?: string) => (
    <IconButton size="small" label={t(command)} icon={icons[command]} {...(keys ? { keys } : {})} onPress={() => run(command)} />
  );
  return (
    <div className={styles.tools} role="group" aria-label={t("label")}>
      {tool("strong", "Mod+B")}
      {tool("em", "Mod+I")}
      {tool("bullets")}
      {tool("numbers")}
      <IconButton size="small" label={t("link")} icon={<Link2 aria-hidden />} onPress={() => setLinking(true)} />
      {isLinking && (
        <WordsDialog
          title={t("link")}
          label={t("address")}
          help={t("addressHelp")}
          initial=""
          submit={t("linkDone")}
          problemOf={(href) => (isWebAddress(href) ? null : t("addressBad"))}
          onSave={(href) => link(view()!, href)}
          close={() => setLinking(false)}
        />
      )}
    </div>
  );
}

const icons = {
  strong: <Bold aria-hidden />, em: <Italic aria-hidden />, bullets: <List aria-hidden />, numbers: <ListOrdered aria-hidden />,
} as const satisfies Record<string, ReactNode>;
