"use client";
import { useMemo, useState } from "react";
import { useTranslations } from "use-intl/react";
import { citationOf } from "@/components/reader/regions/note-details";
import type { RegionDialogProps } from "@/components/reader/regions/mark-dialog";
import { useNotes } from "@/components/reader/regions/use-regions";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import { VirtualList } from "@/components/ui/virtual-list";
import { notesMatching, type Note } from "@/lib/documents/notes";
import { shortened } from "@/lib/text/shortened";
import styles from "./panels.module.css";

/** Asks which note the selected words cite: found by number, author, outlet or words. */
export function NoteDialog({ services, span }: RegionDialogProps) {
  const t = useTranslations("regions");
  const { desk } = services;
  return (
    <Dialog title={t("link.title")} isOpen onOpenChange={() => desk.set({ dialog: null })}>
      <NoteChoice services={services} span={span} />
    </Dialog>
  );
}

function NoteChoice({ services, span }: RegionDialogProps) {
  const t = useTranslations("regions");
  const { desk, regions, text, session, controller } = services;
  const notes = useNotes(services);
  const [query, setQuery] = useState("");
  const found = useMemo(() => notesMatching(notes, query), [notes, query]);
  function link({ region, number }: Note) {
    regions.create([citationOf(region, span)]);
    desk.set({ dialog: null });
    notify({ text: t("news.linked", { number }), action: { label: t("news.undo"), onAction: () => session.undo() } });
    controller.surface?.focus();
  }
  if (notes.length === 0) return <p>{t("link.noNotes")}</p>;
  return (
    <div className={styles.panel}>
      <bdi className={styles.words}>{shortened(text.text.slice(span.start, span.end), 200)}</bdi>
      <TextField label={t("link.find")} description={t("link.findNote")} autoFocus value={query} onChange={setQuery} onKeyDown={(event) => event.key === "Enter" && found[0] && link(found[0])} />
      <p role="status" className={styles.hint}>
        {t("link.found", { count: found.length })}
      </p>
      <VirtualList label={t("link.label", { count: found.length })} items={found} keyOf={({ region }) => region.id} estimate={64} onOpen={link} className={styles.list!}>
        {(note) => (
          <div className={styles.item} onClick={() => link(note)}>
            <span className={styles.label}>{t("label.note", { number: note.number })}</span>
            <bdi className={styles.words}>{shortened(note.words, 140)}</bdi>
          </div>
        )}
      </VirtualList>
    </div>
  );
}
