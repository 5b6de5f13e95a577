"use client";
import { CornerDownLeft, Trash2 } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { useComposer, useSelected } from "@/components/claims/composer/composer-context";
import { WordParty } from "@/components/claims/composer/word-party";
import { IconButton } from "@/components/ui/icon-button";
import { fragmentsAt, moveFragment, removeFragment, type Edited } from "@/lib/claims/draft";
import type { ClaimInput, FragmentInput, FragmentRole } from "@/lib/claims/record";
import { directionOf } from "@/lib/text/direction";
import styles from "./composer.module.css";

export interface FragmentListProps {
  readonly roles: readonly FragmentRole[];
  readonly level?: number;
}

/** The fragments of some roles, in order; each can be shown, moved by its ends, set to the selection, and removed. */
export function FragmentList({ roles, level }: FragmentListProps) {
  const { claim, place, text } = useComposer();
  const fragments = fragmentsAt(claim, place).filter((each) => roles.includes(each.role) && (level === undefined || each.levelOrdinal === level));
  if (!text || fragments.length === 0) return null;
  return (
    <ul className={styles.fragments}>
      {fragments.map((fragment, index) => (
        <FragmentRow key={`${fragment.role} ${index}`} fragment={fragment} canBeLast={fragments.length === 1 && fragment.role === "content"} />
      ))}
    </ul>
  );
}

function FragmentRow({ fragment, canBeLast }: { fragment: FragmentInput; canBeLast: boolean }) {
  const t = useTranslations("claims");
  const { place, text, mayChange, onChange } = useComposer();
  const selection = useSelected();
  const [end, setEnd] = useState<"start" | "end">("end");
  if (!text) return null;
  const words = text.wordsOf(fragment);
  function keep(edit: (claim: ClaimInput) => Edited): boolean {
    let isKept = false;
    onChange((now) => {
      const edited = edit(now);
      isKept = edited.ok;
      if (!edited.ok) text?.onRefused(edited.why);
      return edited.ok ? edited.claim : now;
    }, fragment.role);
    return isKept;
  }
  // Arrows choose an end; with Alt they move it by a character, with Alt and Shift by a word.
  function press(event: KeyboardEvent) {
    const sign = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : null;
    if (sign === null || event.ctrlKey || event.metaKey || !mayChange || !text) return;
    event.preventDefault();
    const direction = directionOf(words) === "rtl" ? (-sign as 1 | -1) : sign;
    if (!event.altKey) return setEnd(direction === 1 ? "end" : "start");
    const moved = { start: fragment.start, end: fragment.end, [end]: text.step(fragment[end], direction, event.shiftKey ? "word" : "character") };
    if (moved.start >= moved.end) return;
    if (keep((now) => moveFragment(now, place, fragment, moved))) text.onMoved();
  }
  return (
    <li data-role={fragment.role}>
      <div className={styles.fragment}>
      <button type="button" className={styles.fragmentWords} onClick={() => text.onShow(fragment)} onKeyDown={press} title={t("fragments.moveKeys")}>
        <span className={styles.role}>{t(`roles.${fragment.role}`)}</span> <bdi className={styles.words} data-end={end}>{words}</bdi>
        {mayChange && <span className="said">{t(`fragments.inHand.${end}`)}</span>}
      </button>
      {mayChange && selection && (
        <IconButton
          size="small"
          label={t("fragments.set", { role: t(`roles.${fragment.role}`) })}
          icon={<CornerDownLeft aria-hidden />}
          preventFocusOnPress
          onPress={() => keep((now) => moveFragment(now, place, fragment, selection))}
        />
      )}
      {mayChange && !canBeLast && (
        <IconButton
          size="small"
          label={t("fragments.remove", { role: t(`roles.${fragment.role}`), words })}
          icon={<Trash2 aria-hidden />}
          onPress={() => keep((now) => removeFragment(now, place, fragment))}
        />
      )}
      </div>
      {(fragment.role === "hedge" || fragment.role === "loaded") && <WordParty fragment={fragment} words={words} />}
    </li>
  );
}
