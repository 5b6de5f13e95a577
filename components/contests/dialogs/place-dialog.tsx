"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import { searchClaims, type FoundClaim } from "@/components/contests/dialogs/claim-search";
import { useActs } from "@/components/contests/use-acts";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { inPositionOrder } from "@/lib/contests/cards";
import styles from "./dialogs.module.css";

const BESIDE = "beside";

/** Claims found by typing and placed one after the other, each on a position or beside them. */
export function PlaceDialog({ positionId, close }: { positionId: string | null; close: () => void }) {
  const t = useTranslations("contests");
  const { slug, state } = useContest();
  const acts = useActs();
  const [on, setOn] = useState<string>(positionId ?? BESIDE);
  const [count, setCount] = useState(0);
  const [found, setFound] = useState<ReadonlyMap<string, FoundClaim>>(new Map());
  const positions = [...state.positions].sort(inPositionOrder);
  const placed = new Set(state.placements.map(({ claimId }) => claimId));

  async function search(query: string, signal: AbortSignal) {
    const claims = await searchClaims(slug, query, signal);
    setFound((known) => new Map([...known, ...claims.map((each) => [each.claim.id, each] as const)]));
    return claims.map(({ claim, label, detail }) => {
      const isPlaced = placed.has(claim.id);
      return { id: claim.id, label, detail: isPlaced ? `${detail} · ${t("place.already")}` : detail, isDisabled: isPlaced };
    });
  }
  function choose(id: string | undefined) {
    const chosen = id === undefined ? undefined : found.get(id);
    if (!chosen) return;
    acts.place(chosen.claim, chosen.parties, on === BESIDE ? null : on);
    setCount(count + 1);
  }
  return (
    <Dialog title={t("place.title")} isOpen onOpenChange={(isOpen) => !isOpen && close()} footer={<Button onPress={close}>{t("place.done")}</Button>}>
      <div className={styles.form}>
        <Select
          label={t("place.on")}
          value={on}
          onChange={setOn}
          choices={[...positions.map(({ id, label }) => ({ id, label })), { id: BESIDE, label: t("card.beside") }]}
        />
        <ComboBox
          label={t("place.search")}
          description={t("place.searchHelp")}
          source={search}
          value={null}
          onChange={(choice) => choose(choice?.id)}
          clearsOnChoice
          autoFocus
        />
        <p role="status">{count > 0 && t("place.placed", { count })}</p>
      </div>
    </Dialog>
  );
}
