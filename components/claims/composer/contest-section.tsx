"use client";
import { Trash2 } from "lucide-react";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTranslations } from "use-intl/react";
import type { Placements } from "@/components/claims/client/placements";
import { useComposer } from "@/components/claims/composer/composer-context";
import { PartHead } from "@/components/claims/composer/guide-link";
import { NewPlacement } from "@/components/claims/composer/new-placement";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Link } from "@/components/ui/link";
import { Select } from "@/components/ui/select";
import type { PlacementInput, PositionInput } from "@/lib/contests/record";
import styles from "./composer.module.css";

export interface ContestSectionProps {
  readonly placements: Placements;
  /** the address of a contest's page */
  readonly hrefOf: (contestId: string) => string;
}

/** The contests that the claim stands in, and its way into more. */
export function ContestSection({ placements, hrefOf }: ContestSectionProps) {
  const t = useTranslations("claims");
  const { claim } = useComposer();
  const known = useSyncExternalStore(placements.subscribe, () => placements.of(claim.id), () => placements.of(claim.id));
  useEffect(() => {
    void placements.load(claim.id);
  }, [placements, claim.id]);
  return (
    <section className={styles.section} aria-labelledby="composer-contests">
      <PartHead id="composer-contests" title={t("contests.title")} field="contests" />
      {known.hasFailed && (
        <div role="alert" className={styles.stack}>
          <p>{t("contests.failed")}</p>
          <Button size="small" className={styles.start!} onPress={() => void placements.load(claim.id)}>
            {t("contests.retry")}
          </Button>
        </div>
      )}
      {known.placements.length > 0 && (
        <ul className={styles.fragments}>
          {known.placements.map((placement) => (
            <li key={placement.id} className={styles.placement}>
              <Link href={hrefOf(placement.contestId)}>{known.contests.get(placement.contestId)?.question ?? "…"}</Link>
              <PlacementRow placement={placement} placements={placements} positions={known.positions.filter((each) => each.contestId === placement.contestId)} />
            </li>
          ))}
        </ul>
      )}
      <NewPlacement placements={placements} taken={known.placements.map((each) => each.contestId)} />
    </section>
  );
}

export const BESIDE = "beside";

interface PlacementRowProps {
  readonly placement: PlacementInput;
  readonly placements: Placements;
  readonly positions: readonly PositionInput[];
}

function PlacementRow({ placement, placements, positions }: PlacementRowProps) {
  const t = useTranslations("claims");
  const [isGone, setIsGone] = useState(false);
  if (isGone) return null;
  const choices = [...positions.map(({ id, label }) => ({ id, label })), { id: BESIDE, label: t("contests.beside") }];
  return (
    <div className={styles.levelHead}>
      <Select
        label={t("contests.position")}
        choices={choices}
        value={placement.positionId ?? BESIDE}
        onChange={(id) => placements.move(placement, id === BESIDE ? null : id)}
      />
      <IconButton
        size="small"
        label={t("contests.remove")}
        icon={<Trash2 aria-hidden />}
        onPress={() => {
          setIsGone(true);
          placements.remove(placement);
        }}
      />
    </div>
  );
}
