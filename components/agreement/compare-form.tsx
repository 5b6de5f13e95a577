"use client";
import { Scale } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ComboBox } from "@/components/ui/combo-box";
import { ButtonLink } from "@/components/ui/link";
import type { Choice } from "@/components/ui/list-choice";
import { TagList } from "@/components/ui/tag-list";
import { agreementSearch, MOST_DOCUMENTS, MOST_LAYERS, type AgreementQuery } from "@/lib/agreement/query";
import type { DocumentChoice } from "@/lib/data/agreement/choices";
import styles from "./agreement-page.module.css";

export interface CompareFormProps {
  readonly slug: string;
  readonly query: AgreementQuery;
  readonly documents: readonly DocumentChoice[];
  readonly layers: readonly { readonly id: string; readonly label: string; readonly detail: string; readonly documentIds: readonly string[] }[];
}

const toggled = (ids: readonly string[], id: string, isOn: boolean) => (isOn ? [...ids, id] : ids.filter((each) => each !== id));

/** Which layers are compared, in which documents; all of it goes into the address. */
export function CompareForm({ slug, query, layers, documents }: CompareFormProps) {
  const t = useTranslations("agreement");
  const router = useRouter();
  const [layerIds, setLayerIds] = useState<readonly string[]>(query.layers ?? []);
  const [documentIds, setDocumentIds] = useState<readonly string[]>(query.documents ?? []);
  const isTooMany = layerIds.length > MOST_LAYERS;
  const address = `/p/${slug}/agreement`;
  function submit(event: FormEvent) {
    event.preventDefault();
    // In the order of the list, so that the same choice is the same address.
    const chosen = layers.filter(({ id }) => layerIds.includes(id)).map(({ id }) => id);
    router.push(`${address}${agreementSearch({ layers: chosen, ...(documentIds.length > 0 ? { documents: [...documentIds] } : {}) })}`, { scroll: false });
  }
  return (
    <form onSubmit={submit} aria-labelledby="agreement-choose" className={styles.form} data-print="hide">
      <h2 id="agreement-choose">{t("page.choose")}</h2>
      <fieldset className={styles.layers}>
        <legend>{t("page.layers")}</legend>
        {layers.map(({ id, label, detail }) => (
          <Checkbox key={id} isSelected={layerIds.includes(id)} onChange={(isOn) => setLayerIds(toggled(layerIds, id, isOn))} description={detail}>{label}</Checkbox>
        ))}
      </fieldset>
      <DocumentField label={t("page.documents")} help={t("page.documentsHelp")} offered={documents.filter(({ id }) => layers.some((layer) => layerIds.includes(layer.id) && layer.documentIds.includes(id)))} all={documents} ids={documentIds} onChange={setDocumentIds} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" icon={<Scale aria-hidden />} isDisabled={layerIds.length < 2 || isTooMany}>{t("page.compare")}</Button>
        {query.layers && <ButtonLink href={address} variant="quiet">{t("page.clear")}</ButtonLink>}
        {isTooMany && <p role="status" className={styles.help}>{t("page.tooMany", { most: MOST_LAYERS })}</p>}
      </div>
    </form>
  );
}

interface DocumentFieldProps {
  readonly label: string;
  readonly help: string;
  readonly offered: readonly DocumentChoice[];
  readonly all: readonly DocumentChoice[];
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function DocumentField({ label, help, offered, all, ids, onChange }: DocumentFieldProps) {
  const chosen = ids.flatMap((id): Choice[] => all.filter((document) => document.id === id).map(({ title }) => ({ id, label: title })));
  const choices = offered.filter(({ id }) => !ids.includes(id)).map(({ id, title }) => ({ id, label: title }));
  return (
    <div className={styles.documents}>
      <ComboBox label={label} description={help} source={choices} value={null} clearsOnChoice isDisabled={ids.length >= MOST_DOCUMENTS} onChange={(choice) => choice && onChange([...ids, choice.id])} />
      {chosen.length > 0 && <TagList label={label} tags={chosen} onRemove={(id) => onChange(ids.filter((each) => each !== id))} />}
    </div>
  );
}
