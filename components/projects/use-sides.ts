"use client";
import { useRouter } from "next/navigation";
import { uuidv7 } from "uuidv7";
import type { Call } from "@/components/ui/request";
import { useNewest } from "@/components/ui/use-newest";
import { useSending } from "@/components/ui/use-sending";
import type { Dto } from "@/lib/data/aggregate";
import type { SideInput, SideRecord } from "@/lib/projects/record";
import { moved } from "@/lib/projects/settings";

export interface SideActs {
  readonly add: (name: string, colour: number) => Promise<boolean>;
  readonly change: (side: SideRecord, change: Partial<Pick<SideInput, "name" | "colour">>) => Promise<boolean>;
  readonly move: (side: SideRecord, by: -1 | 1) => Promise<void>;
  readonly archive: (side: SideRecord) => Promise<boolean>;
  readonly restore: (side: SideRecord) => Promise<boolean>;
}

const inputOf = ({ id, name, colour, ordinal }: SideInput): SideInput => ({ id, name, colour, ordinal });

/** The sides of a project and what can be done with them; after each act the page is read anew. */
export function useSides(project: string, read: readonly Dto<SideRecord>[]) {
  const router = useRouter();
  const { send, failure, isSending } = useSending();
  const [newest, keep] = useNewest(read);
  const sides = newest.toSorted((one, other) => one.ordinal - other.ordinal);
  const path = `/projects/${project}/sides`;
  const one = ({ id }: SideRecord) => `${path}/${id}`;

  async function done(call: Call): Promise<boolean> {
    const answer = await send<Dto<SideRecord>>(call);
    if (answer.kind === "done") keep(answer.value);
    router.refresh();
    return answer.kind === "done";
  }
  const put = (side: SideRecord, change: Partial<SideInput>) => done({ method: "PUT", path: one(side), body: { ...inputOf(side), ...change }, seen: side.version });
  const standing = sides.filter(({ archivedAt }) => archivedAt === null);
  // Every side whose place is not its number gets it, one after the other: a refusal in between leaves an order all the
  // same. Archived ones can't be changed and keep their numbers.
  async function move(side: SideRecord, by: -1 | 1) {
    const order = moved(standing.map(({ id }) => id), side.id, by);
    for (const each of standing) {
      const ordinal = order.indexOf(each.id);
      if (ordinal !== each.ordinal && !(await put(each, { ordinal }))) return;
    }
  }
  const acts: SideActs = {
    add: (name, colour) => done({ method: "POST", path, body: { id: uuidv7(), name, colour, ordinal: Math.max(-1, ...sides.map(({ ordinal }) => ordinal)) + 1 } }),
    change: put,
    move,
    archive: (side) => done({ method: "DELETE", path: one(side), seen: side.version }),
    restore: (side) => done({ method: "POST", path: `${one(side)}/restore`, seen: side.version }),
  };
  return { ...acts, sides, failure, isSending };
}
