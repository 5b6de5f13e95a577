import type { Actor, Member } from "@/lib/access/actor";
import type { SeenLayers } from "@/lib/access/visibility";

type Answer = { readonly status: number; readonly text: string };

/**
 * The switches of the guards that scripts/guards/finder.mjs puts into the program, and what stands in the place of a guard
 * that is switched off. One is off at a time.
 */
class Guards {
  /** the guard that is removed now; null for none */
  removed: string | null = null;
  /** those that were asked since these were emptied: at all, and while a request was answered */
  readonly reached = new Set<string>();
  readonly reachedByRequests = new Set<string>();
  /** how many requests were made since then */
  asked = 0;
  private requests = 0;

  isOff(id: string): boolean {
    this.reached.add(id);
    if (this.requests > 0) this.reachedByRequests.add(id);
    return id === this.removed;
  }

  /** What crawls were answered with everything in place, and which guards were asked for that. */
  private readonly answers = new Map<string, { reached: ReadonlySet<string>; answer: Answer }>();

  /** An answer that didn't ask the removed guard is what it was. */
  async read(request: string, ask: () => Promise<Answer>): Promise<Answer> {
    const known = this.answers.get(request);
    if (this.removed !== null && known && !known.reached.has(this.removed)) return known.answer;
    const before = [...this.reached];
    this.reached.clear();
    const answer = await ask();
    if (this.removed === null) this.answers.set(request, { reached: new Set(this.reached), answer });
    for (const id of before) this.reached.add(id);
    return answer;
  }

  async during(work: () => Promise<Response>): Promise<Response> {
    this.requests++;
    this.asked++;
    try {
      return await work();
    } finally {
      this.requests--;
    }
  }

  /** The actor as a member; who is none, as an owner of the project. */
  async anyMember(actor: Actor, slug: string): Promise<Member> {
    const [{ memberOf }, { database }] = await Promise.all([import("@/lib/data/membership"), import("@/lib/data/database")]);
    try {
      return await memberOf(actor, slug);
    } catch (refusal) {
      const owner = await database().contributor.findFirst({ where: { role: "owner", leftAt: null, project: { slug } }, select: { id: true, projectId: true, userId: true } });
      if (!owner) throw refusal;
      const scope = actor.kind === "user" ? actor.scope : "write";
      return { projectId: owner.projectId, slug, contributorId: owner.id, role: "owner", isArchived: false, scope, userId: owner.userId!, request: actor.request };
    }
  }

  /** Every layer of the project, deleted ones too, or the one that is asked for; nothing is hidden, and nothing closed. */
  async allLayers(member: Member, asked?: string): Promise<SeenLayers> {
    const ids = (await this.allLayerRecords(member)).map(({ id }) => id);
    return { ids: asked === undefined ? ids : ids.filter((id) => id === asked), blind: null, closedIds: [] };
  }

  async allLayerRecords({ projectId }: Member) {
    const [{ database }, { layerOfRow, layerSelect }] = await Promise.all([import("@/lib/data/database"), import("@/lib/data/layers")]);
    return (await database().layer.findMany({ where: { projectId }, select: layerSelect, orderBy: { kind: "asc" } })).map(layerOfRow);
  }

  /** A condition that holds of every row. */
  everyRow() {
    return Prisma.sql`TRUE`;
  }
}

const guards = new Guards();
(globalThis as unknown as { guards: Guards }).guards = guards;
const { Prisma } = await import("@/lib/data/generated/client");
const { around } = await import("@/tests/factories/request");
around.request = (work) => guards.during(work);
const { answering } = await import("@/tests/factories/crawl");
answering.read = (request, ask) => guards.read(request, ask);

export { guards };
