"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useFormatter, useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { dateInWords } from "@/lib/claims/partial-date";
import { languageName } from "@/lib/documents/language";
import type { Choosing } from "./document-list";
import { DocumentMenu } from "./document-menu";
import type { ListedDocument } from "./listed";
import styles from "./document-list.module.css";
import { ProvenanceDialog } from "./provenance-dialog";

/** One document of the list. On a narrow screen what stands in the hidden columns is said below the title. */
export function DocumentRow({ project, document, choosing }: { project: string; document: ListedDocument; choosing: Choosing | undefined }) {
  const t = useTranslations("documents");
  const format = useFormatter();
  const router = useRouter();
  const [isEditing, setEditing] = useState(false);
  const { title, kind, publisherName, published, language, length, claims, onOlder, waiting, archivedAt } = document;
  const date = published === null ? "" : dateInWords(published);
  const languageWords = languageName(language) ?? "";
  const close = () => setEditing(false);
  return (
    <tr>
      {choosing && <td>{archivedAt === null && <ChooseBox document={document} choosing={choosing} />}</td>}
      <th scope="row">
        <Link href={`/p/${project}/documents/${document.id}`} className={styles.link}>{title}</Link>{" "}
        {kind && <Badge>{kind}</Badge>} {archivedAt && <Badge tone="warn">{t("list.archived")}</Badge>}
        {waiting > 0 && <Link href={`/p/${project}/documents/${document.id}/revisions#waiting`} className={styles.link}><Badge tone="warn">{t("list.waiting", { count: waiting })}</Badge></Link>}
        <span className={styles.narrow}>
          {[publisherName, date, languageWords, t("list.length", { length })].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td className={styles.wide}>{publisherName}</td>
      <td className={styles.wide}>{date}</td>
      <td className={styles.wider}>{languageWords}</td>
      <td className={styles.wider} data-numeric>{format.number(length)}</td>
      <td data-numeric>
        {format.number(claims)}
        {onOlder > 0 && <span className={styles.older}>{t("list.onOlder", { count: onOlder })}</span>}
      </td>
      <td data-numeric>
        <DocumentMenu project={project} document={document} onEdit={() => setEditing(true)} onChanged={() => router.refresh()} />
        {isEditing && (
          <ProvenanceDialog
            project={project}
            record={document}
            publisherName={publisherName}
            onClose={close}
            onSaved={() => {
              close();
              router.refresh();
            }}
          />
        )}
      </td>
    </tr>
  );
}

function ChooseBox({ document: { id, title }, choosing: { chosen, onChange } }: { document: ListedDocument; choosing: Choosing }) {
  const t = useTranslations("assignments.assign");
  const toggle = (isIn: boolean) => onChange(new Set(isIn ? [...chosen, id] : [...chosen].filter((each) => each !== id)));
  return <Checkbox isSelected={chosen.has(id)} onChange={toggle} aria-label={t("choose", { title })}>{null}</Checkbox>;
}
