"use client";
import type { ReactNode } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import type { TalkOpen } from "@/components/reader/talk/talk-desk";
import { useTalkOpen } from "@/components/reader/talk/use-talk";

/** What shows the talk about a place; given by the page, as talking is no part of reading. */
export type TalkDialogSlot = (given: { readonly open: TalkOpen; readonly onChanged: () => void; readonly onClose: () => void }) => ReactNode;

/** The talk that is open, if any. */
export function TalkDialogPlace({ services, slot }: { services: ReaderServices; slot: TalkDialogSlot }) {
  const { talk } = services;
  const open = useTalkOpen(services);
  return open && slot({ open, onChanged: () => void talk.refresh(), onClose: () => talk.show(null) });
}
