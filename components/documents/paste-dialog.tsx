"use client";
import { ClipboardPaste } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

/** A text that was copied from somewhere, as a source. What is typed stays until it is taken over, also if the dialog is closed. */
export function PasteDialog({ onText, isRevision = false }: { onText: (text: string, title: string) => void; isRevision?: boolean }) {
  const t = useTranslations("documents.paste");
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  function take(close: () => void) {
    setEmpty(text === "");
    if (text === "") return;
    onText(text, title);
    setTitle("");
    setText("");
    close();
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
      <TextArea label={t("text")} value={text} onChange={setText} rows={10} reading isRequired requiredMark="none" description={t("textHint")} errorMessage={isEmpty && text === "" ? t("empty") : undefined} />
    </Dialog>
  );
}
