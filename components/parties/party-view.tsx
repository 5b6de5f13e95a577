import type { Dto } from "@/lib/data/aggregate";
import { partyName } from "@/lib/parties/choice";
import type { Named } from "@/lib/parties/draft";
import type { PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";
import { translator } from "@/messages/translator";
import { IdentityList, type Identity } from "./identity-list";
import { MergedNote } from "./merged-note";
import { PartyEditor } from "./party-editor";
import { PartyFacts } from "./party-facts";
import { PartyHistory, type PartyVersion } from "./party-history";
import { PartyVersions } from "./party-versions";
import styles from "./parties.module.css";

export type PartyViewProps = {
  project: string;
  party: Dto<PartyRecord>;
  sides: readonly SideRecord[];
  documents: readonly Named[];
  /** the other parties that this one, or somebody's word about it, speaks of */
  known: readonly Named[];
  identities: readonly Identity[];
  mayIdentify: boolean;
  mayMerge: boolean;
  /** the party that this one is merged into, and those that are merged into it */
  into: PartyRecord | null;
  merged: readonly PartyRecord[];
  versions: readonly PartyVersion[];
};

/** One party: its form (or facts), who it is said to be, and its history. */
export function PartyView({ project, party, sides, documents, known, identities, mayIdentify, mayMerge, into, merged, versions }: PartyViewProps) {
  const t = translator("parties");
  const mayEdit = party.abilities.change && party.archivedAt === null && into === null;
  return (
    <div className={styles.page}>
      <MergedNote project={project} party={party} into={into} merged={merged} mayMerge={mayMerge} />
      {mayEdit ? (
        <PartyEditor key={party.id} project={project} party={party} version={party.version} sides={sides} documents={documents} known={known} />
      ) : (
        <PartyFacts party={party} sides={sides} known={[...known, ...documents]} />
      )}
      <section aria-labelledby="identities" className={styles.section}>
        <h2 id="identities">{t("identity.title")}</h2>
        <p className={styles.muted}>{t("identity.lead")}</p>
        <IdentityList project={project} party={{ id: party.id, label: partyName(party) }} identities={identities} mayIdentify={mayIdentify && party.archivedAt === null} />
      </section>
      <section aria-labelledby="history" className={styles.section}>
        <h2 id="history">{t("history.title")}</h2>
        <PartyHistory versions={versions} />
        {versions.length > 1 && <PartyVersions project={project} party={party} sides={sides} known={[...known, ...documents]} mayEdit={mayEdit} />}
      </section>
    </div>
  );
}
