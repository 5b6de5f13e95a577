"use client";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Disclosure } from "@/components/ui/disclosure";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { documentChange } from "@/lib/documents/record";
import { languageName } from "@/lib/documents/language";
import type { SourceReview } from "@/lib/documents/review";
import type { Choices } from "@/lib/documents/upload";
import { formatOf, formats } from "@/lib/sources/formats";
import { EncodingQuestion } from "./encoding-question";
import { FoundList } from "./found-list";
import styles from "./upload.module.css";

type ReviewFormProps = {
  fileName: string;
  review: SourceReview;
  language: string;
  onLanguage: (language: string) => void;
  onChoose: (choices: Partial<Choices>) => void;
};

export const isLanguageTag = (language: string) => documentChange.shape.language.safeParse(language).success;

/** What was found in a source, before it is imported: to be corrected and read again, or accepted. */
export function ReviewForm({ fileName, review, language, onLanguage, onChoose }: ReviewFormProps) {
  const t = useTranslations("documents.review");
  const isTag = isLanguageTag(language);
  const { format, setAside, encodings, encoding } = review;
  const { isText, name } = formatOf(format);
  return (
    <form
      noValidate
      className={styles.question}
      onSubmit={(event) => {
        event.preventDefault();
        if (isTag) onChoose({ language, accepted: true });
      }}
    >
      <p>{t("what", { fileName, format: name, characters: review.length, blocks: review.blocks })}</p>
      <FoundList review={review} />
      <Passages review={review} />
      <div className={styles.other}>
        {isText && (
          <Select label={t("format")} value={format} onChange={(chosen) => onChoose({ format: chosen })} choices={formats.filter((each) => each.isText).map(({ id, name: label }) => ({ id, label }))} />
        )}
        <TextField
          label={t("language")}
          value={language}
          onChange={onLanguage}
          description={languageName(language) ?? t("languageUnknown")}
          errorMessage={isTag ? undefined : t("languageWrong")}
        />
        {(format === "html" || format === "mediawiki") && (review.aside > 0 || !setAside) && (
          <Checkbox isSelected={setAside} onChange={(chosen) => onChoose({ setAside: chosen })}>{t("setAside")}</Checkbox>
        )}
      </div>
      {encodings.length > 0 && <p>{t("encoding", { encoding })}</p>}
      <div className={styles.acts}>
        <Button type="submit" variant="primary">{t("accept")}</Button>
      </div>
      {isText && encodings.length > 0 && (
        <Disclosure title={t("otherEncoding")} level={4}>
          <EncodingQuestion isAgain fileName={fileName} suggestions={encodings} onChoose={(chosen) => onChoose({ encoding: chosen })} />
        </Disclosure>
      )}
    </form>
  );
}

function Passages({ review: { passages, aside } }: Pick<ReviewFormProps, "review">) {
  const t = useTranslations("documents.review");
  return (
    <div className={styles.passages} role="group" aria-label={t("beginning")}>
      {passages.map(({ text, isAside, isCut }, index) => (
        <p key={index} dir="auto" className={isAside ? styles.aside : styles.kept}>
          {isAside && <span className={styles.mark}>{t("aside")} </span>}
          {text}
          {isCut && " …"}
        </p>
      ))}
      {aside > 0 && <p className={styles.state}>{t("asideHint", { characters: aside })}</p>}
    </div>
  );
}
