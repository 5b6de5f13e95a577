"use client";
import "prosemirror-view/style/prosemirror.css";
import type { EditorView } from "prosemirror-view";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useTranslations } from "use-intl/react";
import { commentView, mention, type Asking } from "@/components/threads/comment-view";
import { matching, peopleOf, type Named, type Person } from "@/components/threads/people";
import type { CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

export interface CommentEditorProps {
  readonly slug: string;
  readonly label: string;
  readonly initial: CommentWords;
  /** the names of those whom `initial` names */
  readonly named: readonly Named[];
  readonly onChange: (words: CommentWords, named: readonly Named[]) => void;
  readonly onSubmit: () => void;
  readonly errorMessage?: string | undefined;
  readonly hasFocus?: boolean;
}

/** Words, in which "@" and the beginning of a name asks for somebody. */
export function CommentEditor({ slug, label, initial, named, onChange, onSubmit, errorMessage, hasFocus = false }: CommentEditorProps) {
  const t = useTranslations("threads.editor");
  const [labelId, noteId, listId] = [useId(), useId(), useId()];
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const menu = useMenu(slug, (asking, person) => view.current && mention(view.current, asking, person));
  const isOpen = menu.found.length > 0;
  const attributes = () => ({
    role: "textbox", "aria-multiline": "true", "aria-labelledby": labelId, "aria-describedby": noteId, "aria-autocomplete": "list",
    ...(errorMessage ? { "aria-invalid": "true" } : {}), ...(isOpen ? { "aria-controls": listId, "aria-activedescendant": `${listId}-${menu.at}` } : {}),
  });
  const current = useEffectEvent(attributes);
  const change = useEffectEvent(onChange);
  const submit = useEffectEvent(onSubmit);
  const key = useEffectEvent(menu.onKey);
  const ask = useEffectEvent(menu.ask);
  const nameOf = useEffectEvent((id: string) => named.find((person) => person.id === id)?.name ?? "…");
  useEffect(() => {
    const made = commentView(place.current!, {
      words: initial, nameOf: (id) => nameOf(id), attributes: () => current(), onChange: (words, people) => change(words, people), onSubmit: () => submit(), onKey: (pressed) => key(pressed), onAsk: (asking) => ask(asking),
    });
    view.current = made;
    if (hasFocus) made.focus();
    return () => made.destroy();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the editor is made once: what is typed into it is its own
  }, []);
  // What the attributes say hangs on the list below; the editor reads them when it is told that they may be others.
  useEffect(() => view.current?.setProps({ attributes: () => current() }), [isOpen, menu.at, errorMessage]);
  return (
    <div className={styles.field}>
      <span id={labelId} className={styles.label}>{label}</span>
      <div ref={place} className={styles.editor} data-invalid={errorMessage ? "" : undefined} />
      {isOpen && <PeopleList id={listId} label={t("people")} people={menu.found} at={menu.at} onChoose={menu.choose} />}
      <p className="said" role="status">{isOpen ? t("found", { count: menu.found.length, name: menu.found[menu.at]?.name ?? "" }) : ""}</p>
      <p id={noteId} className={errorMessage ? styles.error : styles.hint}>{errorMessage ?? t("hint")}</p>
    </div>
  );
}

function PeopleList({ id, label, people, at, onChoose }: { id: string; label: string; people: readonly Person[]; at: number; onChoose: (index: number) => void }) {
  return (
    <ul role="listbox" id={id} aria-label={label} className={styles.people}>
      {people.map(({ id: personId, name }, index) => (
        // The words keep the focus: the press is taken before it moves.
        <li key={personId} role="option" id={`${id}-${index}`} aria-selected={index === at} className={styles.person} onPointerDown={(event) => (event.preventDefault(), onChoose(index))}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** Who fits what is typed after "@", and the keys that go through them. */
function useMenu(slug: string, onChosen: (asking: Asking, person: Person) => void) {
  const [people, setPeople] = useState<readonly Person[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [at, setAt] = useState(0);
  const found = asking ? matching(people, asking.query) : [];
  function ask(next: Asking | null) {
    if (next && people.length === 0) void peopleOf(slug).then(setPeople, () => undefined);
    if (next?.query !== asking?.query) setAt(0);
    setAsking(next);
  }
  function choose(index: number) {
    const person = found[index];
    if (asking && person) onChosen(asking, person);
    setAsking(null);
  }
  function onKey(key: string): boolean {
    if (found.length === 0) return false;
    if (key === "ArrowDown" || key === "ArrowUp") setAt((at + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    else if (key === "Enter" || key === "Tab") choose(at);
    else if (key === "Escape") setAsking(null);
    else return false;
    return true;
  }
  return { found, at, ask, choose, onKey };
}
