"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Clash } from "@/components/ui/clash-dialog";
import type { Failure } from "@/components/ui/request";
import type { SaveState } from "@/components/ui/status-line";
import { useSending } from "@/components/ui/use-sending";
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

/**
 * A part of the project's settings in a form of its own. The parts are one record: what another part, or somebody else,
 * saved meanwhile is taken over where this form didn't touch it, and asked about where it did.
 */
export function useProjectSave(project: ProjectDto): ProjectSave {
  const router = useRouter();
  const sending = useSending();
  const [stored, setStored] = useState(project);
  const [draft, setDraft] = useState(() => projectChangeOf(project));
  const [saved, setSaved] = useState<SaveState>({ kind: "idle" });
  const [met, setMet] = useState<(Clash<ProjectChange> & { theirRecord: ProjectDto }) | null>(null);
  // The page was read anew.
  if (project.version > stored.version) {
    const next = rebased(draft, projectChangeOf(stored), projectChangeOf(project));
    if (next.both.length === 0) {
      setStored(project);
      setDraft(next.change);
    }
  }

  async function put(change: ProjectChange, over: ProjectDto): Promise<boolean> {
    const answer = await sending.send<ProjectDto>({ method: "PUT", path: `/projects/${project.slug}`, body: tidied(change), seen: over.version });
    if (answer.kind === "done") {
      setStored(answer.value);
      setDraft(projectChangeOf(answer.value));
      setSaved({ kind: "saved", at: new Date() });
      setMet(null);
      router.refresh();
      return true;
    }
    if (answer.kind !== "refused" || answer.problem.code !== "stale") return false;
    sending.clear();
    const { base, theirs: theirRecord } = answer.problem as unknown as { base: ProjectDto | null; theirs: ProjectDto };
    const theirs = projectChangeOf(theirRecord);
    const next = rebased(change, base ? projectChangeOf(base) : projectChangeOf(over), theirs);
    if (next.both.length === 0) return put(next.change, theirRecord);
    setMet({ base: base && projectChangeOf(base), theirs, mine: next.change, theirRecord });
    return false;
  }
  return {
    draft,
    edit: (part) => setDraft((now) => ({ ...now, ...part })),
    isSame: JSON.stringify(draft) === JSON.stringify(projectChangeOf(stored)),
    isSending: sending.isSending,
    failure: sending.failure,
    saved,
    clash: met,
    save: (change = draft) => put(change, stored),
    settle: async (merged) => (met ? put(merged, met.theirRecord) : false),
    abandon: () => setMet(null),
  };
}
