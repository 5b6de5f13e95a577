"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { ask, type Failure } from "@/components/ui/request";
import { isUnderWay, type JobRecord } from "@/lib/projects/job";

const EVERY = 1_500;
const MOST = 200;

/** A part of a project's exports and imports, as the server gives it. */
export interface JobPage {
  readonly items: readonly JobRecord[];
  readonly next: string | null;
}

/** The jobs of a project, newest first, looked at again and again for as long as one is under way and somebody looks. */
export function useJobs(project: string, first: JobPage) {
  const router = useRouter();
  const [page, setPage] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const looks = useRef({ begun: 0, answered: 0 });
  const isOpen = page.items.some(isUnderWay);

  async function look(limit: number) {
    const turn = ++looks.current.begun;
    const answer = await ask<JobPage>({ method: "GET", path: `/projects/${project}/jobs?limit=${limit}` });
    // Of several looks the one that was begun last tells how things stand, whichever is answered last.
    if (turn !== looks.current.begun) return;
    looks.current.answered = turn;
    setFailure(answer.kind === "refused" ? answer : null);
    if (answer.kind !== "done") return;
    setPage(answer.value);
    const open = new Set(page.items.filter(isUnderWay).map(({ id }) => id));
    // What ended has made something that other parts of the page show.
    if (answer.value.items.some((job) => open.has(job.id) && !isUnderWay(job))) router.refresh();
  }
  const lookAgain = () => void look(Math.max(20, page.items.length));
  // Not while an answer is waited for: on a slow line each look would only outrun the one before.
  const again = useEffectEvent(() => document.visibilityState === "visible" && looks.current.begun === looks.current.answered && lookAgain());
  // A page that was drawn anew may have something new, and may tell of the rest how it stood a moment ago.
  const drawn = useRef(first);
  const drawnAnew = useEffectEvent(lookAgain);
  useEffect(() => {
    if (drawn.current === first) return;
    drawn.current = first;
    drawnAnew();
  }, [first]);
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(again, EVERY);
    return () => clearInterval(timer);
  }, [isOpen]);
  return { page, failure, look: lookAgain, lookFurther: () => void look(MOST) };
}
