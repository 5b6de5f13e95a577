"use client";
import { useRouter, usePathname } from "next/navigation";
import { useTranslations } from "use-intl/react";
import { addressWith } from "@/components/contests/home/address";
import { FilterForm } from "@/components/contests/home/filter-form";
import { useColumnWords } from "@/components/contests/matrix/column-name";
import { ComboBox } from "@/components/ui/combo-box";
import { Select } from "@/components/ui/select";
import { contestKinds, contestStates } from "@/lib/contests/record";
import { matrixAcross } from "@/lib/contests/matrix";
import { columnSayings, matrixAddress, matrixSorts, type MatrixQuery } from "@/lib/contests/matrix-query";
import type { Matrix } from "@/lib/data/matrix/matrix";

export interface MatrixFormProps {
  readonly query: MatrixQuery;
  readonly columns: Matrix["columns"];
}

const ANY = "any";
const orders = matrixSorts.flatMap((sort) => [sort, `-${sort}`] as const);

/** What stands across, which contests, in which order: all of it in the address. */
export function MatrixForm({ query, columns }: MatrixFormProps) {
  const t = useTranslations("contests");
  const words = useColumnWords();
  const router = useRouter();
  const path = usePathname();
  const address = (change: Partial<Record<keyof MatrixQuery, string | undefined>>) => addressWith(path, matrixAddress({ ...query, ...change } as MatrixQuery));
  const go = (change: Parameters<typeof address>[0]) => router.push(address(change), { scroll: false });
  const oneOf = <Id extends string>(key: keyof MatrixQuery, label: string, ids: readonly Id[], wordsOf: (id: Id) => string) => (
    <Select label={label} value={query[key] ?? ANY} onChange={(id) => go({ [key]: id === ANY ? undefined : id })} choices={[{ id: ANY, label: t("filter.any") }, ...ids.map((id) => ({ id, label: wordsOf(id) }))]} />
  );
  const choices = columns.map((column) => ({ id: column.key, label: words(column) }));
  const { q = "", ...others } = matrixAddress(query);
  return (
    <FilterForm key={q} label={t("matrix.filter")} q={q} others={others}>
      <Select label={t("matrix.across")} value={query.by ?? "side"} onChange={(by) => go({ by, column: undefined, saying: undefined })} choices={matrixAcross.map((id) => ({ id, label: t(`matrix.by.${id}`) }))} />
      {oneOf("kind", t("filter.kind"), contestKinds, (id) => t(`kinds.${id}`))}
      {oneOf("state", t("filter.state"), contestStates, (id) => t(`states.${id}`))}
      <ComboBox label={t(`matrix.column.${query.by ?? "side"}`)} source={choices} value={choices.find(({ id }) => id === query.column) ?? null} onChange={(choice) => go({ column: choice?.id, ...(choice ? {} : { saying: undefined }) })} />
      {query.column && (
        <Select label={t("matrix.does")} value={query.saying ?? "heard"} onChange={(saying) => go({ saying })} choices={columnSayings.map((id) => ({ id, label: t(`matrix.saying.${id}`) }))} />
      )}
      <Select label={t("matrix.order")} value={orders.find((order) => order === query.sort) ?? "added"} onChange={(sort) => go({ sort })} choices={orders.map((id) => ({ id, label: t(`matrix.orders.${id}`) }))} />
    </FilterForm>
  );
}
