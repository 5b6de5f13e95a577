"use client";
import { ClipboardPaste } from "lucide-react";
import { useState, type ClipboardEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

type PasteDialogProps = {
  onText: (text: string, title: string) => void;
  /** the page that the text was copied from, as the clipboard has it */
  onPage: (html: string, title: string) => void;
  isRevision?: boolean;
};

/** A copied page, and the words that came with it. It is kept and sent as bytes and never drawn. */
type Copied = { readonly html: string; readonly text: string };

/** A text that was copied from somewhere, as a source. What is typed stays until it is taken over, also if the dialog is closed. */
export function PasteDialog({ onText, onPage, isRevision = false }: PasteDialogProps) {
  const t = useTranslations("documents.paste");
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [copied, setCopied] = useState<Copied | null>(null);
  const [how, setHow] = useState<"page" | "text">("page");
  const [isEmpty, setEmpty] = useState(false);
  const isPage = copied !== null && how === "page";
  function take(close: () => void) {
    setEmpty(!isPage && text === "");
    if (isPage) onPage(copied.html, title);
    else if (text !== "") onText(text, title);
    else return;
    for (const set of [setTitle, setText]) set("");
    setCopied(null);
    close();
  }
  // What is pasted into the midst of other words is part of those; only what fills the field is a page.
  function paste(event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const html = event.clipboardData.getData("text/html");
    setCopied(null);
    if (html.trim() === "" || (selectionEnd ?? 0) - (selectionStart ?? 0) < value.length) return;
    event.preventDefault();
    const words = event.clipboardData.getData("text/plain").replace(/\r\n?/g, "\n");
    setText(words);
    setCopied({ html, text: words });
    setHow("page");
  }
  return (
    <Dialog
      title={t("title")}
      size="wide"
      role="alertdialog"
      trigger={<Button icon={<ClipboardPaste aria-hidden />}>{t("open")}</Button>}
      footer={(close) => (
        <>
          <Button onPress={close}>{t("cancel")}</Button>
          <Button variant="primary" onPress={() => take(close)}>{t("add")}</Button>
        </>
      )}
    >
      {!isRevision && <TextField label={t("name")} value={title} onChange={setTitle} description={t("nameHint")} autoFocus />}
      <TextArea
        label={t("text")} value={text} onChange={setText} onPaste={(event) => paste(event)} rows={10} reading isRequired requiredMark="none"
        description={isPage ? undefined : t("textHint")} errorMessage={isEmpty && text === "" ? t("empty") : undefined}
      />
      {copied && (
        <RadioGroup
          label={t("how")} value={how} onChange={setHow} description={isPage && text !== copied.text ? t("changed") : undefined}
          choices={[{ id: "page", label: t("asPage"), detail: t("asPageDetail") }, { id: "text", label: t("asText"), detail: t("asTextDetail") }]}
        />
      )}
    </Dialog>
  );
}
