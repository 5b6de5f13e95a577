"use client";
import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { READER_COMMANDS } from "@/components/reader/commands";
import type { Finder, FinderState } from "@/components/reader/find/finder";
import { useFoundMarks } from "@/components/reader/find/use-found-marks";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { Checkbox } from "@/components/ui/checkbox";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { IconButton } from "@/components/ui/icon-button";
import { TextField } from "@/components/ui/text-field";
import type { Translate } from "@/messages/catalogue";
import styles from "./find-bar.module.css";

export interface FindBarProps {
  readonly finder: Finder;
  readonly view: ReaderView | null;
}

/** Finds words in the text: how often they stand there, and from one place to the next. */
export function FindBar({ finder, view }: FindBarProps) {
  const state = useSyncExternalStore(finder.subscribe, () => finder.state, () => finder.state);
  useFoundMarks(finder, view);
  return state.isOpen ? <Bar finder={finder} state={state} /> : null;
}

const PAUSE = 120;

function Bar({ finder, state }: { finder: Finder; state: FinderState }) {
  const t = useTranslations("reader");
  const keysOf = useShownKeys(READER_COMMANDS);
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useTyped(finder, state.words);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [state.focusWishes]);
  function press(event: KeyboardEvent) {
    if (event.key === "Enter" && event.target === field.current) {
      if (typed !== finder.state.words) finder.search(typed);
      else finder.step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape") finder.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <search className={styles.bar} aria-label={t("find.label")} onKeyDown={press}>
      <TextField inputRef={field} label={t("find.field")} value={typed} onChange={type} className={styles.field} autoComplete="off" />
      <span role="status" className={styles.count}>
        {typed !== "" && countOf(t, state)}
      </span>
      <IconButton size="small" label={t("commands.findPrevious")} keys={keysOf("findPrevious")} icon={<ChevronUp aria-hidden />} onPress={() => finder.step(-1)} isDisabled={!state.hits?.size} />
      <IconButton size="small" label={t("commands.findNext")} keys={keysOf("findNext")} icon={<ChevronDown aria-hidden />} onPress={() => finder.step(1)} isDisabled={!state.hits?.size} />
      <Checkbox isSelected={state.wholeWords} onChange={(wholeWords) => finder.search(typed, { wholeWords })}>
        {t("find.wholeWords")}
      </Checkbox>
      <IconButton size="small" label={t("find.close")} keys="Esc" icon={<X aria-hidden />} onPress={() => finder.close()} />
    </search>
  );
}

function countOf(t: Translate<"reader">, { hits, current }: FinderState): string {
  if (!hits) return "";
  return hits.size === 0 ? t("find.none") : t("find.count", { number: current + 1, count: hits.size });
}

/** What stands in the field, searched for when typing has come to rest. */
function useTyped(finder: Finder, words: string): [string, (text: string) => void] {
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (known !== words) {
    setKnown(words);
    setTyped(words);
  }
  function type(text: string) {
    setTyped(text);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => finder.search(text), PAUSE);
  }
  return [typed, type];
}
