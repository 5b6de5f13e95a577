"use client";
import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { addressOf } from "@/components/search/address";
import { FilterFields, type FilterChoices } from "@/components/search/filter-fields";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { ButtonLink } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import styles from "./search.module.css";

export interface SearchFormProps {
  readonly slug: string;
  /** the filter as it stands in the address */
  readonly query: Readonly<Record<string, string>>;
  /** what of the address isn't the filter's: the kind, the order */
  readonly others: Readonly<Record<string, string>>;
  readonly choices: FilterChoices;
}

/** Words and filters, all of them in the page's address. */
export function SearchForm({ slug, query, others, choices }: SearchFormProps) {
  const t = useTranslations("search");
  const router = useRouter();
  const path = usePathname();
  const [words, setWords] = useState(query.q ?? "");
  const set = Object.keys(query).filter((key) => key !== "q").length;
  const go = (change: Readonly<Record<string, string | undefined>>) => router.push(addressOf(path, { ...others, ...query, q: words.trim(), ...change }));
  function submit(event: FormEvent) {
    event.preventDefault();
    go({});
  }
  return (
    <form role="search" aria-label={t("label")} onSubmit={submit} className={styles.form} data-print="hide">
      <div className={styles.line}>
        <TextField label={t("words")} value={words} onChange={setWords} type="search" className={styles.words} id="search-words" />
        <Button type="submit" variant="primary" icon={<Search aria-hidden />}>{t("submit")}</Button>
        {(set > 0 || query.q) && (
          <ButtonLink href={addressOf(path, others)} variant="quiet" onClick={() => setWords("")}>{t("clear")}</ButtonLink>
        )}
      </div>
      <Disclosure level={2} title={set > 0 ? t("filter.titleSet", { count: set }) : t("filter.title")} defaultExpanded={set > 0}>
        <FilterFields slug={slug} query={query} choices={choices} onChange={go} />
      </Disclosure>
    </form>
  );
}
