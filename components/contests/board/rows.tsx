"use client";
import { BookMarked, Headphones, MicOff, Quote, ScanSearch } from "lucide-react";
import type { ReactNode } from "react";
import { useId } from "react";
import { useTranslations } from "use-intl/react";
import { PartyName } from "@/components/claims/party-name";
import { colourOf, markOf } from "@/components/claims/side-look";
import { useCardDrop } from "@/components/contests/board/card-drag";
import { CitingLink, titleOf } from "@/components/contests/board/citing";
import { ClaimCard } from "@/components/contests/board/claim-card";
import { FoldButtons } from "@/components/contests/board/fold-buttons";
import { RootCount } from "@/components/contests/board/root-count";
import { useFolding } from "@/components/contests/board/use-folding";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { shortened } from "@/lib/text/shortened";
import { Link } from "@/components/ui/link";
import { SideMark } from "@/components/ui/side-mark";
import type { Card, Row } from "@/lib/contests/cards";
import { decliningActs } from "@/lib/claims/record";
import { unheard } from "@/lib/contests/unheard";
import styles from "./rows.module.css";

/** Below the columns: what stands on no position, the documents' own voice, recorded silence, and who is not heard. */
export function Rows() {
  const t = useTranslations("contests");
  const { by, shown } = useContest();
  const of = (row: Row) => shown.filter((card) => card.row === row);
  return (
    <div className={styles.rows}>
      {by === "position" && <CardRow title={t("rows.unplaced")} lead={t("rows.unplacedLead")} icon={<ScanSearch aria-hidden />} cards={of("unplaced")} dropsOn={null} />}
      <CardRow title={t("rows.voice")} lead={t("rows.voiceLead")} icon={<Quote aria-hidden />} cards={of("own_voice")} isRooted />
      <CitingRow />
      <CardRow title={t("rows.silent")} lead={t("rows.silentLead")} icon={<MicOff aria-hidden />} cards={of("silent")} above={(card) => <Silence card={card} />} />
      <NotHeard />
    </div>
  );
}

type CardRowProps = { title: string; lead: string; icon: ReactNode; cards: readonly Card[]; above?: (card: Card) => ReactNode; isRooted?: boolean; /** null where cards are dropped to take them off their positions */ dropsOn?: null };

/** So many cards of a row are in view at first. */
const IN_VIEW = 15;

function CardRow({ title, lead, icon, cards, above, isRooted = false, dropsOn }: CardRowProps) {
  const drop = useCardDrop(dropsOn);
  const headId = useId();
  const folding = useFolding(cards.length, IN_VIEW);
  if (cards.length === 0) return null;
  return (
    <section className={styles.row} aria-labelledby={headId} data-column {...drop}>
      <RowHead id={headId} title={title} lead={lead} icon={icon} />
      {isRooted && <RootCount cards={cards} />}
      <ul className={styles.cards} aria-labelledby={headId}>
        {cards.slice(0, folding.mounted).map((card, index) => (
          <ClaimCard key={card.placement.id} card={card} above={above?.(card)} isHidden={index >= folding.shown} />
        ))}
      </ul>
      <FoldButtons folding={folding} />
    </section>
  );
}

function RowHead({ id, title, lead, icon }: { id: string; title: string; lead: string; icon: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2 id={id} className={styles.title}>
        {icon}
        {title}
      </h2>
      <p className={styles.lead}>{lead}</p>
    </div>
  );
}

/** The notes by which documents of this contest cite one another: how each begins, and the ways to it and to what it cites. */
function CitingRow() {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  const headId = useId();
  if (state.citings.length === 0) return null;
  return (
    <section className={styles.row} aria-labelledby={headId}>
      <RowHead id={headId} title={t("citing.title")} lead={t("citing.lead")} icon={<BookMarked aria-hidden />} />
      <ul className={styles.absent} aria-labelledby={headId}>
        {state.citings.map((citing) => (
          <li key={citing.regionId} className={styles.citing}>
            <CitingLink citing={citing} />
            {citing.words && <q className={styles.note} dir="auto">{shortened(citing.words.trim(), LONGEST_NOTE)}</q>}
            <Link href={`/p/${slug}/documents/${citing.toDocumentId}`}>
              {t("citing.open", { title: titleOf(state, citing.toDocumentId) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** So many characters of a note are shown. */
const LONGEST_NOTE = 160;

/** Who said nothing, and on whose word: the innermost voice that passes it on, or the document itself. */
function Silence({ card: { claim } }: { card: Card }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const nameOf = (id: string) => partyOf(state, id, claim.said).name ?? "…";
  const mention = claim.mentions[0];
  const reporters = mention?.levels.find((level, ordinal) => ordinal > 0 && level.partyIds.length > 0)?.partyIds ?? [];
  const document = state.documents.find(({ id }) => id === mention?.documentId);
  const act = decliningActs[0] === claim.act ? "declined" : decliningActs.includes(claim.act) ? "neither" : "silent";
  return (
    <p className={styles.silence}>
      {t("rows.silentOn", { who: claim.claimants.map(nameOf).join(", ") || t("columns.unset"), act })}.{" "}
      {t("rows.silentWord", { word: reporters.map(nameOf).join(", ") || (document?.title ?? "…") })}.
    </p>
  );
}

function NotHeard() {
  const t = useTranslations("contests");
  const { state, cards } = useContest();
  const headId = useId();
  const { sideIds, parties } = unheard(cards, state);
  const sides = state.sides.filter(({ id }) => sideIds.includes(id));
  if (cards.length === 0) return null;
  return (
    <section className={styles.row} aria-labelledby={headId}>
      <RowHead id={headId} title={t("rows.unheard")} lead={t("rows.unheardLead")} icon={<Headphones aria-hidden />} />
      {sides.length + parties.length === 0 && <p className={styles.lead}>{t("rows.unheardNone")}</p>}
      <ul className={styles.absent} aria-labelledby={headId}>
        {sides.map((side) => (
          <li key={side.id}>
            <SideMark colour={colourOf(side)} mark={markOf(side)} /> {t("rows.unheardSide", { side: side.name })}
          </li>
        ))}
        {parties.map(({ partyId, namedAs }) => (
          <li key={partyId}>
            <PartyName party={partyOf(state, partyId)} />
            <span>: {namedAs.map((as) => t(as === "target" ? "rows.unheardTarget" : "rows.unheardInvoked")).join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
