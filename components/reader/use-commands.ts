"use client";
import { useCallback } from "react";
import { useTranslations } from "use-intl/react";
import { linkToClaim, linkToPassage } from "@/components/reader/deep-link";
import type { ReaderCommand } from "@/components/reader/keys";
import type { ReaderServices } from "@/components/reader/reader-services";
import { notify } from "@/components/ui/toast-queue";

/** Runs a command of the reader: for keys and buttons alike. */
export function useCommands({ controller, acts: done, desk, source }: ReaderServices, onKeys: () => void): (command: ReaderCommand) => void {
  const t = useTranslations("reader");
  return useCallback(
    (command: ReaderCommand) => {
      const acts: Record<ReaderCommand, () => void> = {
        mark: () => controller.mark(),
        addContent: () => controller.addContent(),
        source: () => controller.attribute("source"),
        cue: () => controller.attribute("cue"),
        addLevel: () => controller.addLevel(),
        hedge: () => controller.word("hedge"),
        loaded: () => controller.word("loaded"),
        grow: () => controller.grow(),
        next: () => controller.step(1),
        previous: () => controller.step(-1),
        open: () => controller.enter(),
        close: () => controller.close(),
        remove: () => controller.remove(),
        undo: () => done.undo(),
        redo: () => done.redo(),
        copyLink: () => void copyLink(),
        keys: onKeys,
        markRegion: () => desk.mark(controller, source.me.mayMark),
        linkNote: () => desk.link(controller, source.me.mayMark),
        regions: () => desk.toggle("regions"),
        sources: () => desk.toggle("sources"),
      };
      async function copyLink() {
        const { selection } = controller.state;
        const passage = controller.current;
        const link = selection ? linkToPassage(location.href, selection) : passage ? linkToClaim(location.href, passage.id) : null;
        if (!link) return controller.say({ kind: "select_first" });
        const isCopied = await navigator.clipboard.writeText(link).then(() => true, () => false);
        notify({ text: isCopied ? t("news.copied") : t("news.not_copied", { link }) });
      }
      acts[command]();
    },
    [controller, done, desk, source, onKeys, t],
  );
}
