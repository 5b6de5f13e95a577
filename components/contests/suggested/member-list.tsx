"use client";
import { ChevronDown, Plus, X } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useActLabel } from "@/components/claims/use-act-label";
import { quoteOf, useContest } from "@/components/contests/contest-context";
import { useDismissed } from "@/components/contests/suggested/use-dismissed";
import { useLikelyMembers } from "@/components/contests/suggested/use-likely-members";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { IconButton } from "@/components/ui/icon-button";
import { Menu, MenuItem } from "@/components/ui/menu";
import { dateInWords } from "@/lib/claims/partial-date";
import { inPositionOrder } from "@/lib/contests/cards";
import type { MemberReason } from "@/lib/contests/likely-members";
import type { LikelyMembers } from "@/lib/data/claims/likely-members";
import type { Translate } from "@/messages/catalogue";
import styles from "./suggested.module.css";

/** With more positions than this they are chosen from a list: a row of buttons for each claim would bury the claims. */
const BUTTONS = 2;

/** The claims, each with what it shares, and where it can be placed. */
export function MemberList() {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  const found = useLikelyMembers(slug, state.contest.id);
  const { isDismissed, dismiss } = useDismissed(state.contest.id);
  const [count, setCount] = useState(0);
  const placed = new Set(state.placements.map(({ claimId }) => claimId));
  const offered = found.items.filter(({ claim }) => !placed.has(claim.id) && !isDismissed(claim.id));
  return (
    <>
      <p className={styles.lead}>{t("suggested.membersLead")}</p>
      <ul className={styles.list} aria-label={t("suggested.list")}>
        {offered.map((item) => (
          <li key={item.claim.id} className={styles.item}>
            <Offer item={item} parties={found.parties} onPlaced={() => setCount(count + 1)} dismiss={() => dismiss(item.claim.id)} />
          </li>
        ))}
      </ul>
      <p role="status">
        {found.state === "loading" && t("onDemand.loading")}
        {found.state === "ready" && offered.length === 0 && !found.hasMore && t("suggested.none")} {count > 0 && t("suggested.placed", { count })}
      </p>
      {found.state === "failed" && <ErrorNote what={t("suggested.failed")} next={t("onDemand.next")}><Button onPress={found.more}>{t("onDemand.again")}</Button></ErrorNote>}
      {found.hasMore && found.state === "ready" && <Button variant="quiet" onPress={found.more}>{t("suggested.more")}</Button>}
    </>
  );
}

type OfferProps = { item: LikelyMembers["items"][number]; parties: LikelyMembers["parties"]; onPlaced: () => void; dismiss: () => void };

function Offer({ item: { claim, reasons }, parties, onPlaced, dismiss }: OfferProps) {
  const t = useTranslations("contests");
  const actLabel = useActLabel();
  const acts = useActs();
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.names[0]?.text ?? "…";
  const who = claim.attribution === "unset" ? t("columns.unset") : claim.claimants.map(nameOf).join(", ");
  const place = (positionId: string | null) => {
    acts.place(claim, parties, positionId);
    onPlaced();
  };
  return (
    <>
      <span>
        <strong>{who}</strong> · {actLabel(claim.act)}: {claim.proposition || quoteOf({ claim })}
        <span className={styles.reason}>{reasons.map((reason) => reasonWords(t, reason, nameOf)).join(" · ")}</span>
      </span>
      <span className={styles.buttons}>
        <Places place={place} />
        <Button size="small" icon={<Plus aria-hidden />} onPress={() => place(null)}>{t("suggested.placeBeside")}</Button>
        <IconButton size="small" label={t("suggested.dismissMember")} icon={<X aria-hidden />} onPress={dismiss} />
      </span>
    </>
  );
}

function Places({ place }: { place: (positionId: string) => void }) {
  const t = useTranslations("contests");
  const { state } = useContest();
  const positions = [...state.positions].sort(inPositionOrder);
  if (positions.length <= BUTTONS)
    return positions.map(({ id, label }) => (
      <Button key={id} size="small" icon={<Plus aria-hidden />} onPress={() => place(id)}>{t("suggested.placeOn", { label })}</Button>
    ));
  return (
    <Menu label={t("suggested.placeOnOne")} trigger={<Button size="small" icon={<ChevronDown aria-hidden />}>{t("suggested.placeOnOne")}</Button>}>
      {positions.map(({ id, label }) => <MenuItem key={id} label={label} onAction={() => place(id)} />)}
    </Menu>
  );
}

function reasonWords(t: Translate<"contests">, reason: MemberReason, nameOf: (id: string) => string): string {
  switch (reason.kind) {
    case "party":
      return t("suggested.reasons.party", { names: reason.partyIds.map(nameOf).join(", ") });
    case "date":
      return t("suggested.reasons.date", { date: dateInWords(reason.date) });
    case "place":
      return t("suggested.reasons.place", { place: reason.place });
    case "words":
      return t("suggested.reasons.words", { words: reason.words.slice(0, 6).join(", ") });
  }
}
