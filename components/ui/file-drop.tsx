"use client";
import { FileText } from "lucide-react";
import { DropZone, type DropZoneProps } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Text } from "react-aria-components/Text";
import { useTranslations } from "use-intl/react";
import { Button } from "./button";
import styles from "./file-drop.module.css";

export type FileDropProps = {
  label: string;
  /** What is taken, how large it may be. */
  hint?: string;
  /** MIME types or endings (".txt") for the file dialog; what is dropped is for the receiver to judge. */
  accept?: readonly string[];
  allowsMultiple?: boolean;
  isDisabled?: boolean;
  /** Never called with an empty list. */
  onFiles: (files: File[]) => void;
};

type DropEvent = Parameters<NonNullable<DropZoneProps["onDrop"]>>[0];

async function filesOf(event: DropEvent): Promise<File[]> {
  const items = event.items.filter((item) => item.kind === "file");
  return Promise.all(items.map((item) => item.getFile()));
}

/** Takes files by drop, by the file dialog, or pasted. */
export function FileDrop({ label, hint, accept, allowsMultiple = true, isDisabled, onFiles }: FileDropProps) {
  const t = useTranslations("ui");
  function hand(files: File[]) {
    const wanted = allowsMultiple ? files : files.slice(0, 1);
    if (wanted.length > 0) onFiles(wanted);
  }
  return (
    <DropZone
      isDisabled={isDisabled}
      onDrop={async (event) => hand(await filesOf(event))}
      className={styles.zone}
    >
      <FileText aria-hidden />
      <Text slot="label" className="said">
        {label}
      </Text>
      <div className={styles.line}>
        <span>{allowsMultiple ? t("file.drop") : t("file.dropOne")}</span>
        <FileTrigger
          acceptedFileTypes={accept}
          allowsMultiple={allowsMultiple}
          onSelect={(list) => hand([...(list ?? [])])}
        >
          <Button isDisabled={isDisabled}>{allowsMultiple ? t("file.choose") : t("file.chooseOne")}</Button>
        </FileTrigger>
      </div>
      {hint && <p className={styles.hint}>{hint}</p>}
    </DropZone>
  );
}
