"use client";
import { Search } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useState, type FormEvent, type ReactNode } from "react";
import { useTranslations } from "use-intl/react";
import { addressWith } from "@/components/contests/home/address";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/link";
import { TextField } from "@/components/ui/text-field";
import styles from "./home.module.css";

export interface FilterFormProps {
  /** what the words look through: "Contests with these words" */
  readonly label: string;
  readonly q: string;
  /** the other filters of the address, kept as they are; changed by `children` */
  readonly others: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}

/** Words to filter a list by; every filter is in the page's address. */
export function FilterForm({ label, q, others, children }: FilterFormProps) {
  const t = useTranslations("contests");
  const router = useRouter();
  const path = usePathname();
  const [words, setWords] = useState(q);
  const isFiltered = q !== "" || Object.values(others).some((value) => value !== "");

  function apply(event: FormEvent) {
    event.preventDefault();
    router.push(addressWith(path, { ...others, q: words.trim() }));
  }
  return (
    <form role="search" aria-label={t("filter.label")} onSubmit={apply} className={styles.filter} data-print="hide">
      <TextField label={label} value={words} onChange={setWords} type="search" className={styles.words} />
      {children}
      <Button type="submit" icon={<Search aria-hidden />}>
        {t("filter.apply")}
      </Button>
      {isFiltered && (
        <ButtonLink href={path} variant="quiet" onClick={() => setWords("")}>
          {t("filter.clear")}
        </ButtonLink>
      )}
    </form>
  );
}
