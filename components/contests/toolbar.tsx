"use client";
import { Command, GitCompareArrows, Keyboard, Plus, Redo2, Undo2, X } from "lucide-react";
import { useTranslations } from "use-intl/react";
import { CONTEST_COMMANDS } from "@/components/contests/commands";
import { useContest } from "@/components/contests/contest-context";
import { contestHref } from "@/components/contests/contest-href";
import { saveStateOf } from "@/components/contests/session/use-contest-session";
import { Button } from "@/components/ui/button";
import { useShownKeys } from "@/components/ui/commands/use-shown-keys";
import { IconButton } from "@/components/ui/icon-button";
import { ButtonLink, Link } from "@/components/ui/link";
import { StatusLine } from "@/components/ui/status-line";
import { columnings } from "@/lib/contests/columns";
import styles from "./contest-page.module.css";

/** What the columns are, what can be done, and whether it is saved. */
export function Toolbar() {
  const { state } = useContest();
  return (
    <div className={styles.toolbar}>
      <ColumnSwitch />
      <Emphasis />
      <Tools />
      <StatusLine state={saveStateOf(state.save)} />
    </div>
  );
}

function ColumnSwitch() {
  const t = useTranslations("contests");
  const { slug, state, by, emphasis, period } = useContest();
  return (
    <nav className={styles.by} aria-label={t("page.columnsBy")}>
      <span aria-hidden>{t("page.columnsBy")}</span>
      <ul>
        {columnings.map((each) => (
          <li key={each}>
            <Link href={contestHref(slug, state.contest.id, { by: each, side: emphasis, period })} aria-current={each === by ? "true" : undefined} scroll={false} replace>
              {t(`page.by.${each}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Emphasis() {
  const t = useTranslations("contests");
  const { slug, state, by, emphasis, period } = useContest();
  if (emphasis === null) return null;
  const named = [...state.sides, ...state.parties.map(({ id, names }) => ({ id, name: names[0]?.text }))].find(({ id }) => id === emphasis)?.name;
  const side = named ?? t(emphasis === "voice" ? "page.emphasisVoice" : "page.emphasisNone");
  return (
    <span className={styles.tools}>
      {t("page.emphasis", { side })}
      <ButtonLink href={contestHref(slug, state.contest.id, { by, side: null, period })} size="small" variant="quiet" icon={<X aria-hidden />} scroll={false} replace>
        {t("page.emphasisEnd")}
      </ButtonLink>
    </span>
  );
}

function Tools() {
  const t = useTranslations("contests");
  const { session, state, mayPlace, mayWrite, open } = useContest();
  const keysOf = useShownKeys(CONTEST_COMMANDS);
  return (
    <div className={styles.tools} role="group" aria-label={t("page.tools")}>
      {mayPlace && (
        <Button variant="primary" icon={<Plus aria-hidden />} onPress={() => open({ kind: "place", positionId: null })}>
          {t("page.place")}
        </Button>
      )}
      {mayWrite && (
        <Button icon={<Plus aria-hidden />} onPress={() => open({ kind: "position", positionId: null })}>
          {t("page.position")}
        </Button>
      )}
      {mayPlace && (
        <Button icon={<GitCompareArrows aria-hidden />} onPress={() => open({ kind: "relate", fromClaimId: null, relationId: null })}>
          {t("page.relate")}
        </Button>
      )}
      {(mayPlace || mayWrite) && (
        <>
          <IconButton label={t("page.undo")} keys={keysOf("undo")} icon={<Undo2 aria-hidden />} isDisabled={!state.undoable} onPress={() => session.undo()} />
          <IconButton label={t("page.redo")} keys={keysOf("redo")} icon={<Redo2 aria-hidden />} isDisabled={!state.redoable} onPress={() => session.redo()} />
        </>
      )}
      <IconButton label={t("keys.palette")} keys={keysOf("palette")} icon={<Command aria-hidden />} onPress={() => open({ kind: "palette" })} />
      <IconButton label={t("page.keys")} keys={keysOf("keys")} icon={<Keyboard aria-hidden />} onPress={() => open({ kind: "keys" })} />
    </div>
  );
}
