"use client";
import { useCallback } from "react";
import { useTranslations } from "use-intl/react";
import { linkToClaim, linkToPassage } from "@/components/reader/deep-link";
import { askForClaim, duplicate } from "@/components/reader/claim-acts";
import type { Asked, ReaderCommand, RunReaderCommand } from "@/components/reader/commands";
import type { ReaderServices } from "@/components/reader/reader-services";
import { guideFieldAt } from "@/components/reader/guideline/guide-field";
import { discuss } from "@/components/reader/talk/use-talk";
import { notify } from "@/components/ui/toast-queue";

/** What a command may open over the reader. */
export type ReaderPanel = "keys" | "palette" | "citation";

const selectedOrCurrent = ({ state, current }: ReaderServices["controller"]) => state.selection !== null || current !== undefined;

/** Runs a command of the reader: for keys and buttons alike. */
export function useCommands({ controller, session, desk, source, text, talk, finder, caret }: ReaderServices, open: (panel: ReaderPanel) => void): RunReaderCommand {
  const t = useTranslations("reader");
  return useCallback(
    (command: ReaderCommand, asked: Asked = { isExtending: false }) => {
      const acts: Record<ReaderCommand, () => unknown> = {
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
        duplicate: () => duplicate({ controller, session }, false),
        duplicateSwapped: () => duplicate({ controller, session }, true),
        alsoStated: () => askForClaim(controller),
        undo: () => session.undo(),
        redo: () => session.redo(),
        find: () => finder.open(controller.state.selection),
        findNext: () => finder.step(1) || controller.say({ kind: "nothing_found" }),
        findPrevious: () => finder.step(-1) || controller.say({ kind: "nothing_found" }),
        wordLeft: () => caret.toSide("word", "left", asked),
        wordRight: () => caret.toSide("word", "right", asked),
        sentencePrevious: () => caret.by("sentence", -1, asked),
        sentenceNext: () => caret.by("sentence", 1, asked),
        blockPrevious: () => caret.by("paragraph", -1, asked),
        blockNext: () => caret.by("paragraph", 1, asked),
        textStart: () => caret.toEnd("start", asked),
        textEnd: () => caret.toEnd("end", asked),
        claimPrevious: () => caret.toClaim(-1, asked),
        claimNext: () => caret.toClaim(1, asked),
        discuss: () => discuss({ controller, source, text, talk }),
        copyLink: () => void copyLink(),
        copyCitation: () => (selectedOrCurrent(controller) ? open("citation") : controller.say({ kind: "select_first" })),
        palette: () => open("palette"),
        keys: () => open("keys"),
        markRegion: () => desk.mark(controller, source.me.mayMark),
        linkNote: () => desk.link(controller, source.me.mayMark),
        regions: () => desk.toggle("regions"),
        sources: () => desk.toggle("sources"),
        guideline: () => desk.toggle("guideline"),
        guidelineHere: () => desk.explain(source.project.guideSections[guideFieldAt(document.activeElement)!] ?? null),
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
    [controller, session, desk, source, text, talk, finder, caret, open, t],
  );
}
