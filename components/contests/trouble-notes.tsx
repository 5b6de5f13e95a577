"use client";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import type { Entry } from "@/components/contests/session/contest-state";
import { fieldsOf, inputOf, isAside, type AnyInput } from "@/components/contests/session/records";
import { Button } from "@/components/ui/button";
import { ErrorNote } from "@/components/ui/error-note";
import { plainWords, type RichText } from "@/lib/editor/rich-text";
import styles from "./contest-page.module.css";

/** What the server refused, each with what it was, why, and what can be done; two versions that met stand side by side. */
export function TroubleNotes() {
  const { state } = useContest();
  return state.troubled.map((entry) => (entry.theirs ? <Clash key={entry.id} entry={entry} /> : <Refusal key={entry.id} entry={entry} />));
}

function useWhat() {
  const t = useTranslations("contests");
  const { cards } = useContest();
  return ({ kind, id, input }: Entry) => {
    const label = "label" in input ? input.label : "";
    const number = cards.find(({ placement }) => placement.id === id)?.number ?? "–";
    return t(`trouble.what.${kind}`, { label, number });
  };
}

function Refusal({ entry }: { entry: Entry }) {
  const t = useTranslations("contests");
  const { session } = useContest();
  const what = useWhat();
  const { problem } = entry;
  const isSignedOut = problem?.code === "unauthenticated";
  const issues = problem?.issues?.map(({ message }) => message).join(" ");
  return (
    <ErrorNote
      what={t("trouble.refused", { what: what(entry) })}
      kept={t("trouble.kept")}
      next={isSignedOut ? t("trouble.signedOut") : issues || problem?.detail}
      requestId={problem?.requestId}
    >
      <Button size="small" onPress={() => session.tryAgain(entry.id)}>
        {t("trouble.again")}
      </Button>
      <Button size="small" onPress={() => session.takeTheirs(entry.id)}>
        {t("trouble.giveUp")}
      </Button>
    </ErrorNote>
  );
}

function Clash({ entry }: { entry: Entry }) {
  const t = useTranslations("contests");
  const { session } = useContest();
  const what = useWhat();
  return (
    <ErrorNote what={t("trouble.clash", { what: what(entry) })} kept={t("trouble.kept")} requestId={entry.problem?.requestId}>
      <Versions entry={entry} />
      <Button size="small" onPress={() => session.takeTheirs(entry.id)}>
        {t("trouble.takeTheirs")}
      </Button>
      <Button size="small" onPress={() => session.keepMine(entry.id)}>
        {t("trouble.keepMine")}
      </Button>
    </ErrorNote>
  );
}

/** The fields that differ, in both versions. */
function Versions({ entry: { kind, input, theirs, isDeleted } }: { entry: Entry }) {
  const t = useTranslations("contests");
  const shown = useShown();
  if (!theirs) return null;
  const their = inputOf(kind, theirs);
  const differing = fieldsOf(kind).filter((field) => valueOf(their, field) !== valueOf(input, field));
  return (
    <dl className={styles.versions}>
      <dt />
      <dd>{`${t("trouble.theirs")}${isAside(theirs) ? ` (${t("trouble.deleted")})` : ""}`}</dd>
      <dd>{`${t("trouble.mine")}${isDeleted ? ` (${t("trouble.deleted")})` : ""}`}</dd>
      {differing.map((field) => (
        <div key={field} style={{ display: "contents" }}>
          <dt>{t(`trouble.fields.${field as "note"}`)}</dt>
          <dd>{shown(field, valueOf(their, field))}</dd>
          <dd>{shown(field, valueOf(input, field))}</dd>
        </div>
      ))}
    </dl>
  );
}

function valueOf(input: AnyInput, field: string): string | number | null {
  const value = (input as unknown as Readonly<Record<string, string | number | null | RichText>>)[field] ?? null;
  return typeof value === "object" && value !== null ? plainWords(value) : value;
}

/** A value as people know it: positions and claims by their names and numbers. */
function useShown() {
  const t = useTranslations("contests");
  const { state, cards } = useContest();
  return (field: string, value: string | number | null) => {
    if (field === "rating") return state.assessing.ratings.find(({ key }) => key === value)?.label ?? String(value);
    if (field === "positionId") return state.positions.find(({ id }) => id === value)?.label ?? t("card.beside");
    const card = field.endsWith("ClaimId") ? cards.find(({ claim }) => claim.id === value) : undefined;
    if (card) return t("relations.card", { number: card.number });
    return value === null || value === "" ? t("trouble.empty") : String(value);
  };
}
