"use client";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import type { Placements } from "@/components/claims/client/placements";
import { useComposer } from "@/components/claims/composer/composer-context";
import { BESIDE } from "@/components/claims/composer/contest-section";
import { Button } from "@/components/ui/button";
import { ComboBox } from "@/components/ui/combo-box";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { contestKinds, type ContestInput, type PositionInput } from "@/lib/contests/record";
import styles from "./composer.module.css";

/** A contest that is about to be chosen: found, or new under this question. */
interface Chosen {
  readonly contest: { readonly id: string; readonly question: string } | null;
  readonly question: string;
  readonly positions: readonly PositionInput[];
}

/** Finds a contest by its question, or makes one, and then asks for the position. */
export function NewPlacement({ placements, taken }: { placements: Placements; taken: readonly string[] }) {
  const t = useTranslations("claims");
  const { mayContest, mayChange } = useComposer();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (!mayChange) return null;
  const search = async (query: string, signal: AbortSignal) => {
    const found = await placements.search(query, signal);
    return found.map(({ id, question }) => ({ id, label: question, isDisabled: taken.includes(id) }));
  };
  const choose = async (id: string, question: string) => {
    const positions = await placements.positionsOf(id).catch(() => []);
    setChosen({ contest: { id, question }, question, positions });
  };
  if (chosen) return <PlacementForm key={chosen.contest?.id ?? chosen.question} chosen={chosen} placements={placements} onDone={() => setChosen(null)} />;
  return (
    <ComboBox
      label={t("contests.place")}
      source={search}
      value={null}
      onChange={(choice) => choice && void choose(choice.id, choice.label)}
      {...(mayContest ? { onCreate: (question: string) => setChosen({ contest: null, question, positions: [] }) } : {})}
      placeholder={t("contests.placeholder")}
      clearsOnChoice
    />
  );
}

const NEW = "new";

function PlacementForm({ chosen, placements, onDone }: { chosen: Chosen; placements: Placements; onDone: () => void }) {
  const t = useTranslations("claims");
  const { claim, mayContest } = useComposer();
  const [kind, setKind] = useState<ContestInput["kind"]>("event");
  // None of the positions that are there is proposed: an Enter too many would put a denial on what it denies.
  const [position, setPosition] = useState<string>(chosen.positions.length === 0 && mayContest ? NEW : BESIDE);
  const [label, setLabel] = useState("");
  const choices = [
    ...chosen.positions.map(({ id, label: words }) => ({ id, label: words })),
    ...(mayContest ? [{ id: NEW, label: t("contests.newPosition") }] : []),
    { id: BESIDE, label: t("contests.beside") },
  ];
  const isReady = position !== NEW || label.trim() !== "";
  function place() {
    const contest = chosen.contest ?? placements.createContest(chosen.question, kind);
    const made = position === NEW ? [placements.createPosition(contest.id, label, chosen.positions.length)] : [];
    const positionId = made[0]?.id ?? (position === BESIDE ? null : position);
    placements.place(claim.id, contest, positionId, [...chosen.positions, ...made]);
    onDone();
  }
  return (
    <fieldset className={styles.inset} onKeyDown={(event) => event.key === "Escape" && (event.stopPropagation(), onDone())}>
      <legend>{chosen.contest ? chosen.question : t("contests.newContest", { question: chosen.question })}</legend>
      {!chosen.contest && (
        <Select label={t("contests.kind")} choices={contestKinds.map((id) => ({ id, label: t(`contestKinds.${id}`) }))} value={kind} onChange={setKind} />
      )}
      <Select label={t("contests.position")} choices={choices} value={position} onChange={setPosition} />
      {position === NEW && (
        <TextField label={t("contests.positionLabel")} value={label} onChange={setLabel} onKeyDown={(event) => event.key === "Enter" && isReady && place()} autoFocus />
      )}
      <div className={styles.row}>
        <Button variant="primary" size="small" onPress={place} isDisabled={!isReady}>
          {t("contests.confirm")}
        </Button>
        <Button size="small" onPress={onDone}>
          {t("cancel")}
        </Button>
      </div>
    </fieldset>
  );
}
