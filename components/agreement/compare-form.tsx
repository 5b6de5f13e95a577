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
import { agreementSearch, MOST_ANNOTATORS, MOST_DOCUMENTS, type AgreementQuery } from "@/lib/agreement/query";
import type { DocumentChoice } from "@/lib/data/agreement/choices";
import styles from "./agreement-page.module.css";

export interface CompareFormProps {
  readonly slug: string;
  readonly query: AgreementQuery;
  readonly documents: readonly DocumentChoice[];
  readonly annotators: readonly { readonly layerIds: readonly string[]; readonly label: string; readonly detail: string; readonly documentIds: readonly string[] }[];
}

/** Whose work is compared, in which documents; all of it goes into the address. */
export function CompareForm({ slug, query, annotators, documents }: CompareFormProps) {
  const t = useTranslations("agreement");
  const router = useRouter();
  const { layerIds, setLayerIds, documentIds, setDocumentIds } = useChosen(query);
  const chosen = annotators.filter((annotator) => annotator.layerIds.some((id) => layerIds.includes(id)));
  const isTooMany = chosen.length > MOST_ANNOTATORS;
  const address = `/p/${slug}/agreement`;
  function submit(event: FormEvent) {
    event.preventDefault();
    // In the order of the list, so that the same choice is the same address.
    const layers = chosen.flatMap((annotator) => annotator.layerIds);
    router.push(`${address}${agreementSearch({ layers, ...(documentIds.length > 0 ? { documents: [...documentIds] } : {}) })}`, { scroll: false });
  }
  return (
    <form onSubmit={submit} aria-labelledby="agreement-choose" className={styles.form} data-print="hide">
      <h2 id="agreement-choose">{t("page.choose")}</h2>
      <fieldset className={styles.layers}>
        <legend>{t("page.layers")}</legend>
        {annotators.map((annotator) => (
          <Checkbox key={annotator.layerIds[0]} isSelected={chosen.includes(annotator)} description={annotator.detail} onChange={(isOn) => setLayerIds([...layerIds.filter((id) => !annotator.layerIds.includes(id)), ...(isOn ? annotator.layerIds : [])])}>
            {annotator.label}
          </Checkbox>
        ))}
      </fieldset>
      <DocumentField label={t("page.documents")} help={t("page.documentsHelp")} offered={documents.filter(({ id }) => chosen.some((annotator) => annotator.documentIds.includes(id)))} all={documents} ids={documentIds} onChange={setDocumentIds} />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" icon={<Scale aria-hidden />} isDisabled={chosen.length < 2 || isTooMany}>{t("page.compare")}</Button>
        {query.layers && <ButtonLink href={address} variant="quiet">{t("page.clear")}</ButtonLink>}
        {isTooMany && <p role="status" className={styles.help}>{t("page.tooMany", { most: MOST_ANNOTATORS })}</p>}
      </div>
    </form>
  );
}

/** What is chosen: what stands in the address until something else is chosen, and again when the address changes. */
function useChosen(query: AgreementQuery) {
  const [layerIds, setLayerIds] = useState<readonly string[]>(query.layers ?? []);
  const [documentIds, setDocumentIds] = useState<readonly string[]>(query.documents ?? []);
  const asked = agreementSearch(query);
  const [shown, setShown] = useState(asked);
  if (asked !== shown) {
    setShown(asked);
    setLayerIds(query.layers ?? []);
    setDocumentIds(query.documents ?? []);
  }
  return { layerIds, setLayerIds, documentIds, setDocumentIds };
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
