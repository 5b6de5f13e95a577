"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Clash } from "@/components/ui/clash-dialog";
import type { Failure } from "@/components/ui/request";
import type { SaveState } from "@/components/ui/status-line";
import { useVersionedSave } from "@/components/ui/use-versioned-save";
import type { ProjectDto } from "@/lib/data/projects";
import type { ProjectChange } from "@/lib/projects/record";
import { projectChangeOf, rebased, tidied } from "@/lib/projects/settings";

export interface ProjectSave {
  /** everything that can be changed of the project, as it stands in the form */
  readonly draft: ProjectChange;
  readonly edit: (part: Partial<ProjectChange>) => void;
  readonly isSame: boolean;
  readonly isSending: boolean;
  readonly failure: Failure | null;
  readonly saved: SaveState;
  /** what two people changed differently; what only one of them touched is in both versions already */
  readonly clash: Clash<ProjectChange> | null;
  /** saves the draft, or what is given; whether it was saved */
  readonly save: (change?: ProjectChange) => Promise<boolean>;
  /** saves what was chosen over the version that stands now */
  readonly settle: (merged: ProjectChange) => Promise<boolean>;
  readonly abandon: () => void;
}

const overNewer = (mine: ProjectChange, base: ProjectChange, theirs: ProjectChange) => {
  const next = rebased(mine, base, theirs);
  return { ...next, change: tidied(next.change) };
};

/**
 * A part of the project's settings in a form of its own. The parts are one record: what another part, or somebody else,
 * saved meanwhile is taken over where this form didn't touch it, and asked about where it did.
 */
export function useProjectSave(project: ProjectDto): ProjectSave {
  const router = useRouter();
  const saving = useVersionedSave<ProjectDto, ProjectChange>(`/projects/${project.slug}`, projectChangeOf, overNewer);
  const [stored, setStored] = useState(project);
  const [draft, setDraft] = useState(() => projectChangeOf(project));
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  // The page was read anew.
  if (project.version > stored.version) {
    const next = rebased(draft, projectChangeOf(stored), projectChangeOf(project));
    if (next.both.length === 0) {
      setStored(project);
      setDraft(next.change);
    }
  }

  function took(record: ProjectDto | null): boolean {
    if (!record) return false;
    setStored(record);
    setDraft(projectChangeOf(record));
    setSaved({ kind: "saved", at: new Date() });
    router.refresh();
    return true;
  }
  return {
    draft,
    edit: (part) => setDraft((now) => ({ ...now, ...part })),
    isSame: JSON.stringify(draft) === JSON.stringify(projectChangeOf(stored)),
    isSending: saving.isSending,
    failure: saving.failure,
    saved,
    clash: saving.clash,
    save: async (change = draft) => took(await saving.save(tidied(change), stored.version)),
    settle: async (merged) => took(await saving.settle(tidied(merged))),
    abandon: saving.abandon,
  };
}
