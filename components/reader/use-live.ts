"use client";
import { useEffect, useState } from "react";
import type { ReaderServices } from "@/components/reader/reader-services";
import { Gathering, isDialogOpen } from "@/components/ui/live/gathering";
import { useChanges } from "@/components/ui/live/use-changes";
import type { Change } from "@/lib/projects/change";

/** How long after a composer was closed what was typed in it has been handed on, in milliseconds. */
const HANDED_ON = 1_500;
/** What changes the view of the whole: assignments and layers say whose claims are shown. */
const WHOLE = new Set(["assignment", "task", "layer"]);

/** Shows what others do to the claims, regions and parties of the open text, and to what is assigned of it, while it is open. */
export function useLive(services: ReaderServices): void {
  const { source, regions, directory, placements, controller, talk, tasks } = services;
  const [gathering] = useState(() => ({
    claims: new Gathering((ids) => (ids === null ? services.refresh() : services.takeIn([...ids])), () => false),
    regions: new Gathering(() => regions.refresh(), isDialogOpen),
    talk: new Gathering(() => talk.refresh(), () => false),
    tasks: new Gathering(() => tasks.refresh(), () => false),
    parties: new Gathering((ids) => directory.again(ids ?? [...directory.known()].map(({ id }) => id)), () => false),
  }));
  useEffect(() => {
    const all = Object.values(gathering);
    for (const each of all) each.start();
    return () => all.forEach((each) => each.stop());
  }, [gathering]);
  useChanges(source.project.slug, source.since, {
    changed: (records) => {
      const of = (...types: string[]) => records.filter(({ type }) => types.includes(type)).map(({ id }) => id);
      gathering.claims.add(records.some(({ type }) => WHOLE.has(type)) ? null : of("claim", "placement"));
      gathering.tasks.add(of("assignment", "task"));
      gathering.regions.add(records.filter(({ type, mine }) => type === "region" && !mine).map(({ id }) => id));
      gathering.parties.add(of("party"));
      gathering.talk.add(of("thread", "comment"));
      if (placesAnew(records) && controller.current && placements.of(controller.current.id).isLoaded) void placements.load(controller.current.id);
    },
    lost: () => {
      gathering.claims.add(null);
      gathering.tasks.add(null);
      gathering.parties.add(null);
      gathering.talk.add(null);
    },
  });
  useMet(services);
}

const placesAnew = (records: readonly Change[]) => records.some(({ type, mine }) => !mine && ["placement", "contest", "position"].includes(type));

/** Takes in what was met in a composer once that is closed and nothing was changed in it. */
function useMet({ controller, session }: ReaderServices): void {
  useEffect(() => {
    const met = new Set<string>();
    const note = (id: string) => session.get(id)?.conflict && controller.isOpen(id) && met.add(id);
    const settle = (id: string) => {
      if (controller.isOpen(id)) return;
      met.delete(id);
      if (session.get(id)?.conflict?.isMet && session.outbox.pending(id).length === 0) session.takeTheirs(id);
    };
    const look = () => {
      for (const id of met) if (!controller.isOpen(id)) setTimeout(settle, HANDED_ON, id);
    };
    const deafen = [session.subscribe(note), controller.subscribe(look)];
    return () => deafen.forEach((stop) => stop());
  }, [controller, session]);
}
