"use client";
import { useId, useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { citationOf } from "@/components/reader/citation";
import type { ReaderServices } from "@/components/reader/reader-services";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { notify } from "@/components/ui/toast-queue";
import { cite, CITATION_FORMATS, type CitationFormat } from "@/lib/formats/citation";
import type { Translate } from "@/messages/catalogue";
import styles from "./citation-dialog.module.css";

const KEPT = "counterclaim-citation";

function keptFormat(): CitationFormat {
  const kept = localStorage.getItem(KEPT);
  return CITATION_FORMATS.find((each) => each === kept) ?? "text";
}

/** The selection or the claim in hand as a citation, in the format that was taken last; Enter copies. */
export function CitationDialog({ services, onClose }: { services: ReaderServices; onClose: () => void }) {
  const t = useTranslations("reader");
  const form = useId();
  const [format, setFormat] = useState(keptFormat);
  const [citation] = useState(() => citationOf(services, location.href));
  const cited = citation ? cite(citation, format, wordsOf(t)) : "";
  async function copy(event: FormEvent) {
    event.preventDefault();
    localStorage.setItem(KEPT, format);
    const isCopied = await navigator.clipboard.writeText(cited).then(() => true, () => false);
    notify(isCopied ? { text: t("citation.copied") } : { text: t("citation.not_copied"), tone: "danger" });
    if (isCopied) onClose();
  }
  return (
    <Dialog
      title={t("citation.title")}
      isOpen
      onOpenChange={onClose}
      footer={
        <Button type="submit" form={form} variant="primary">
          {t("citation.copy")}
        </Button>
      }
    >
      <form id={form} onSubmit={(event) => void copy(event)}>
        <RadioGroup
          label={t("citation.format")}
          choices={CITATION_FORMATS.map((id) => ({ id, label: t(`citation.formats.${id}`) }))}
          value={format}
          onChange={setFormat}
          orientation="horizontal"
        />
        <pre tabIndex={0} aria-label={t("citation.preview")} dir="auto" className={styles.preview}>
          {cited}
        </pre>
      </form>
    </Dialog>
  );
}

function wordsOf(t: Translate<"reader">) {
  return {
    published: (date: string) => t("citation.published", { date }),
    retrieved: (date: string) => t("citation.retrieved", { date }),
    passage: (link: string) => t("citation.passage", { link }),
    text: (sha256: string, offsets: string) => t("citation.text", { sha256, offsets }),
  };
}
