"use client";
import { useTranslations } from "use-intl/react";
import { PartyName } from "@/components/claims/party-name";
import { colourOf, markOf } from "@/components/claims/side-look";
import { RootCount } from "@/components/contests/board/root-count";
import { Grip } from "@/components/contests/board/grip";
import { usePositionDrag } from "@/components/contests/board/position-drag";
import { PositionMenu } from "@/components/contests/board/position-menu";
import { partyOf, useContest } from "@/components/contests/contest-context";
import { SideMark } from "@/components/ui/side-mark";
import { dateInWords } from "@/lib/claims/partial-date";
import type { Card } from "@/lib/contests/cards";
import { takersOf, type Head } from "@/lib/contests/columns";
import type { PositionInput } from "@/lib/contests/record";
import { countedClaims } from "@/lib/contests/view";
import styles from "./columns.module.css";

/** A column's answer in a few words (or its party, side or document), how many claims, and who takes it. */
export function ColumnHead({ id, head, cards }: { id: string; head: Head; cards: readonly Card[] }) {
  const { mayWrite } = useContest();
  return (
    <div className={styles.head} data-head>
      <div className={styles.titleLine}>
        <h2 id={id} className={styles.title}>
          <HeadName head={head} />
        </h2>
        {head.by === "position" && mayWrite && (
          <span className={styles.tools}>
            <PositionGrip position={head.position} />
            <PositionMenu position={head.position} />
          </span>
        )}
      </div>
      <Count cards={cards} />
      {head.by !== "party" && <Takers cards={cards} />}
      <RootCount cards={cards} />
    </div>
  );
}

const PositionGrip = ({ position }: { position: PositionInput }) => <Grip {...usePositionDrag(position)} />;

function HeadName({ head }: { head: Head }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  if (head.by === "position") return head.position.label;
  if (head.by === "document") return state.documents.find(({ id }) => id === head.documentId)?.title ?? "…";
  if (head.by === "date") return head.date ? dateInWords(head.date) : t("columns.undated");
  if (head.by === "party") return <PartyName party={partyOf(state, head.partyId)} />;
  const side = head.by === "side" ? state.sides.find(({ id }) => id === head.sideId) : undefined;
  if (!side) return t(head.by === "unset" ? "columns.unset" : "columns.noSide");
  return (
    <>
      <SideMark colour={colourOf(side)} mark={markOf(side)} /> {side.name}
    </>
  );
}

function Count({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const count = countedClaims(cards.map(({ claim }) => claim.id), state);
  const isLess = count < cards.length;
  return <p className={styles.count}>{isLess ? t("columns.counted", { claims: cards.length, count }) : t("columns.claims", { count })}</p>;
}

function Takers({ cards }: { cards: readonly Card[] }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const takers = takersOf(cards);
  if (takers.length === 0) return null;
  const saidBy = (partyId: string) => cards.find(({ claim }) => claim.claimants.includes(partyId))?.claim.said ?? null;
  return (
    <ul className={styles.takers} aria-label={t("columns.takers")}>
      {takers.map((partyId) => (
        <li key={partyId}>
          <PartyName party={partyOf(state, partyId, saidBy(partyId))} />
        </li>
      ))}
    </ul>
  );
}
