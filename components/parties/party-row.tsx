"use client";
import { useFormatter, useTranslations } from "use-intl/react";
import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { partyName } from "@/lib/parties/choice";
import type { SideRecord } from "@/lib/projects/record";
import type { ListedParty } from "./listed";
import styles from "./parties.module.css";
import { SideName } from "./side-name";

type PartyRowProps = { project: string; party: ListedParty; sides: readonly SideRecord[] };

/** One party of the list, with its aliases below its name. */
export function PartyRow({ project, party, sides }: PartyRowProps) {
  const t = useTranslations("parties");
  const kinds = useTranslations("claims.partyKinds");
  const format = useFormatter();
  const { id, kind, names, claims, sideIds, isThroughOffice, documentTitle, archivedAt } = party;
  const aliases = names.slice(1).map(({ text }) => text).join(" · ");
  const on = sides.filter((side) => sideIds.includes(side.id));
  return (
    <tr>
      <th scope="row">
        <Link href={`/p/${project}/parties/${id}`} className={styles.link}><bdi>{partyName(party)}</bdi></Link>{" "}
        {archivedAt && <Badge tone="warn">{t("archived")}</Badge>}
        {aliases && <span className={styles.aliases}>{aliases}</span>}
        {documentTitle && <span className={styles.aliases}>{t("list.local", { title: documentTitle })}</span>}
        <span className={styles.narrow}>{kinds(kind)}</span>
      </th>
      <td className={styles.wide}>{kinds(kind)}</td>
      <td>
        <span className={styles.sides}>
          {on.map((side) => (
            <SideName key={side.id} side={side} />
          ))}
        </span>
        {on.length > 0 && isThroughOffice && <span className={styles.aliases}>{t("list.throughOffice")}</span>}
      </td>
      <td data-numeric>{format.number(claims)}</td>
    </tr>
  );
}
