"use client";
import { useEffect } from "react";
import { ComposerComing } from "@/components/reader/composer-coming";
import type { ReaderView } from "@/components/reader/surface/reader-view";
import { programPart } from "@/components/ui/program-part";

export const ComposerPanel = programPart(() => import("@/components/reader/composer-panel").then((module) => module.ComposerPanel), ComposerComing);
export const CommandPanels = programPart(() => import("@/components/reader/command-panels").then((module) => module.CommandPanels));
export const OpenPanel = programPart(() => import("@/components/reader/regions/open-panel").then((module) => module.OpenPanel));
export const MarkDialog = programPart(() => import("@/components/reader/regions/mark-dialog").then((module) => module.MarkDialog));
export const NoteDialog = programPart(() => import("@/components/reader/regions/note-dialog").then((module) => module.NoteDialog));
export const RegionClashDialog = programPart(() => import("@/components/reader/regions/region-clash-dialog").then((module) => module.RegionClashDialog));
export const AlsoStated = programPart(() => import("@/components/claims/mentions/also-stated").then((module) => module.AlsoStated));

/** In the order in which they are likely to be wanted. */
const PARTS = [ComposerPanel, CommandPanels, OpenPanel, MarkDialog, NoteDialog, RegionClashDialog, AlsoStated];

/** How long the browser may put it off while it is busy, in milliseconds. */
const AT_LATEST = 1000;

/** Has everything sent that may be asked for over a text, as soon as the text stands: from then on it is there without a connection, too. */
export function useReaderParts(view: ReaderView | null): void {
  useEffect(() => {
    if (!view) return;
    const bring = () => PARTS.forEach((part) => part.bring().catch(() => {}));
    if (typeof requestIdleCallback === "undefined") return void bring();
    const idle = requestIdleCallback(bring, { timeout: AT_LATEST });
    return () => cancelIdleCallback(idle);
  }, [view]);
}
