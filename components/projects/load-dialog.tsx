"use client";
import { FolderInput } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl/react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FileDrop } from "@/components/ui/file-drop";
import { fileSize } from "@/components/ui/file-size";
import { ButtonLink } from "@/components/ui/link";
import { ProgressBar } from "@/components/ui/progress-bar";
import { proposedSlug } from "@/lib/projects/slug";
import { LoadFailure } from "./load-failure";
import styles from "./projects.module.css";
import { isSlug, SlugField } from "./slug-field";
import { useLoad, type LoadState } from "./use-load";

/** Loads a native export as a new project. */
export function LoadDialog() {
  const t = useTranslations("projects.load");
  const [file, setFile] = useState<File | null>(null);
  const [typedSlug, setTypedSlug] = useState<string | null>(null);
  const { state, load, cancel, reset } = useLoad();
  const slug = typedSlug ?? (file ? proposedSlug(file.name.replace(/\.zip$/i, "")) : "");
  const isBusy = state.kind === "sending" || state.kind === "reading";
  const isTaken = state.kind === "failed" && state.failure.kind === "refused" && state.failure.problem.code === "exists";
  function take([first]: File[]) {
    setFile(first ?? null);
    reset();
  }
  return (
    <Dialog
      title={t("title")}
      role="alertdialog"
      trigger={<Button icon={<FolderInput aria-hidden />}>{t("open")}</Button>}
      footer={(close) =>
        state.kind === "loaded" ? (
          <ButtonLink href={`/p/${state.slug}`} variant="primary">{t("go")}</ButtonLink>
        ) : (
          <>
            {state.kind === "sending" ? <Button onPress={cancel}>{t("cancel")}</Button> : <Button onPress={close}>{t("close")}</Button>}
            <Button variant="primary" isDisabled={!file || !isSlug(slug)} isPending={isBusy} onPress={() => file && void load(file, slug)}>{t("load")}</Button>
          </>
        )
      }
    >
      <div className={styles.form}>
        <p>{t("lead")}</p>
        <LoadProgress state={state} />
        {state.kind === "failed" && <LoadFailure failure={state.failure} />}
        {!isBusy && state.kind !== "loaded" && <FileDrop label={t("drop")} accept={[".zip", "application/zip"]} allowsMultiple={false} onFiles={take} />}
        {file && <p className={styles.file} role="status">{t("file", { name: file.name, size: fileSize(file.size) })}</p>}
        {file && state.kind !== "loaded" && (
          <SlugField
            value={slug}
            isTaken={isTaken}
            onChange={(typed) => {
              setTypedSlug(typed);
              if (isTaken) reset();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}

function LoadProgress({ state }: { state: LoadState }) {
  const t = useTranslations("projects.load");
  if (state.kind === "sending") return <ProgressBar label={t("sending")} value={state.sent} total={state.total} />;
  if (state.kind === "reading") return <ProgressBar label={t("reading")} value={null} />;
  if (state.kind !== "loaded") return null;
  const { document = 0, claim = 0, party = 0, contest = 0 } = state.counts;
  return <p role="status">{t("loaded", { name: state.name, document, claim, party, contest })}</p>;
}
