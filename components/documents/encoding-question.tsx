"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import type { EncodingChoice } from "@/lib/documents/upload";
import styles from "./upload.module.css";

/** What an older file may be in and the statistics did not think of; all of them are WHATWG names. */
const OTHERS = [
  "windows-1250", "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
  "iso-8859-2", "iso-8859-5", "iso-8859-7", "iso-8859-9", "iso-8859-15", "koi8-r", "koi8-u", "ibm866", "macintosh", "x-mac-cyrillic",
  "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5", "utf-16le", "utf-16be",
] as const;

type EncodingQuestionProps = { /** it was read in one already, and this is the correction */ isAgain?: boolean; fileName: string; suggestions: readonly EncodingChoice[]; onChoose: (encoding: string) => void };

/** The same passage as several encodings read it, to be told apart by whoever can read it. */
export function EncodingQuestion({ isAgain = false, fileName, suggestions, onChoose }: EncodingQuestionProps) {
  const t = useTranslations("documents.encoding");
  const [chosen, setChosen] = useState<string | null>(null);
  const choices = suggestions.map(({ encoding, preview }) => ({
    id: encoding,
    label: encoding,
    detail: <span className={styles.preview} dir="auto">{preview}</span>,
  }));
  const others = OTHERS.filter((name) => !suggestions.some(({ encoding }) => encoding === name)).map((name) => ({ id: name as string, label: name }));
  const isOther = others.some(({ id }) => id === chosen);
  return (
    <div className={styles.question}>
      {!isAgain && <p>{t("what", { fileName })}</p>}
      <RadioGroup label={t("choices")} choices={choices} value={isOther ? null : chosen} onChange={setChosen} className={styles.previews} />
      <div className={styles.other}>
        <Select label={t("other")} choices={others} value={isOther ? chosen : null} onChange={setChosen} />
        <Button variant={isAgain ? "plain" : "primary"} isDisabled={chosen === null} onPress={() => chosen && onChoose(chosen)}>
          {chosen ? t(isAgain ? "again" : "read", { encoding: chosen }) : t(isAgain ? "againNone" : "readNone")}
        </Button>
      </div>
    </div>
  );
}
