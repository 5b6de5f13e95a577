"use client";
import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { useTranslations } from "use-intl/react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { notify } from "@/components/ui/toast-queue";
import { spansOf } from "@/lib/claims/passage";
import { regionRoles, type RegionInput } from "@/lib/documents/record";
import { isExcluded } from "@/lib/documents/region";
import { shortened } from "@/lib/text/shortened";
import { liesWithin, type Span } from "@/lib/text/span";
import styles from "./panels.module.css";

export interface RegionDialogProps {
  readonly services: ReaderServices;
  /** the selected words */
  readonly span: Span;
}

/** Asks what the selected words are, and marks them. */
export function MarkDialog({ services, span }: RegionDialogProps) {
  const t = useTranslations("regions");
  const { desk } = services;
  return (
    <Dialog title={t("mark.title")} isOpen onOpenChange={() => desk.set({ dialog: null })}>
      {(close) => <MarkForm services={services} span={span} close={close} />}
    </Dialog>
  );
}

function MarkForm({ services, span, close }: { services: ReaderServices; span: Span; close: () => void }) {
  const t = useTranslations("regions");
  const { desk, regions, source, text, session, controller } = services;
  const [role, setRole] = useState<RegionInput["role"]>("tooltip");
  const within = claimsWithin(services, span);
  function mark() {
    const id = uuidv7();
    regions.create([{ id, revisionId: source.revision.id, role, ...span, refersToRegionId: null, refersToStart: null, refersToEnd: null, author: "", outlet: "", date: null }]);
    desk.set({ dialog: null, regionId: id });
    notify({ text: t("news.marked", { role: t(`roles.${role}`) }), action: { label: t("news.undo"), onAction: () => session.undo() } });
    controller.surface?.focus();
  }
  const choices = regionRoles.map((id) => ({ id, label: t(`roles.${id}`), detail: t(`roleNotes.${id}`) }));
  return (
    <form
      className={styles.panel}
      onSubmit={(event) => {
        event.preventDefault();
        mark();
      }}
    >
      <bdi className={styles.words}>{shortened(text.text.slice(span.start, span.end), 300)}</bdi>
      <RadioGroup label={t("mark.role")} choices={choices} value={role} onChange={setRole} />
      {isExcluded(role) && within > 0 && <p role="note">{t("mark.claims", { count: within })}</p>}
      <div className={styles.row}>
        <Button type="submit" variant="primary">
          {t("mark.mark")}
        </Button>
        <Button onPress={() => desk.set({ dialog: null, panel: "search", about: span })}>{t("mark.many")}</Button>
        <Button variant="quiet" onPress={close}>
          {t("mark.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** How many claims lie wholly in these words. */
const claimsWithin = ({ index }: ReaderServices, span: Span): number =>
  index.within(span).filter((passage) => spansOf(passage, "content").every((each) => liesWithin(each, [span]))).length;
