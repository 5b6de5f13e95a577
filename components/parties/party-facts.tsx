import { dateInWords } from "@/lib/claims/partial-date";
import type { Named } from "@/lib/parties/draft";
import type { PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import { translator } from "@/messages/translator";
import styles from "./parties.module.css";
import { SideName } from "./side-name";

type PartyFactsProps = { party: PartyRecord; sides: readonly SideRecord[]; known: readonly Named[] };

/** Everything of a party, for those who may only read it. */
export function PartyFacts({ party, sides, known }: PartyFactsProps) {
  const t = translator("parties");
  const words = translator("claims");
  const name = (id: string) => known.find((each) => each.id === id)?.label ?? t("form.unnamed");
  const period = ({ from, to }: { from: string | null; to: string | null }) =>
    [from && t("period.from", { date: dateInWords(from) }), to && t("period.to", { date: dateInWords(to) })].filter(Boolean).join(" ");
  const { names, kind, documentId, tenures, dissolved, externalIds, note } = party;
  return (
    <dl className={styles.facts}>
      <dt>{t("field.names")}</dt>
      <dd>{names.map(({ text }) => text).join("\n")}</dd>
      <dt>{t("field.kind")}</dt>
      <dd>{words(`partyKinds.${kind}`)}{documentId && ` (${name(documentId)})`}</dd>
      {party.sides.length > 0 && <dt>{t("field.sides")}</dt>}
      {party.sides.map((side, index) => {
        const record = sides.find(({ id }) => id === side.sideId);
        return <dd key={index} className={styles.fact}>{record && <SideName side={record} />} {period(side)}</dd>;
      })}
      {tenures.length > 0 && <dt>{t("field.tenures")}</dt>}
      {tenures.map((tenure, index) => (
        <dd key={index} className={styles.fact}>{[tenure.office, name(tenure.ofPartyId), period(tenure)].filter(Boolean).join(", ")}</dd>
      ))}
      {dissolved && <><dt>{t("field.dissolved")}</dt><dd>{dateInWords(dissolved)}</dd></>}
      {externalIds.length > 0 && <><dt>{t("field.externalIds")}</dt><dd>{externalIds.map(({ scheme, value }) => `${scheme}: ${value}`).join("\n")}</dd></>}
      {note && <><dt>{t("field.note")}</dt><dd>{note}</dd></>}
    </dl>
  );
}
