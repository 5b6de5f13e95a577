import type { Acts } from "@/components/claims/client/acts";
import type { Outbox, Outcome } from "@/components/claims/client/outbox";
import { read } from "@/components/ui/request";
import type { ContestInput, ContestRecord, PlacementInput, PlacementRecord, PositionInput, PositionRecord } from "@/lib/contests/record";

type Listed<T> = { readonly items: readonly T[] };
type Place = PlacementInput & { readonly version?: number };

/** Where a claim stands in contests, as it stands on this page. */
export interface ClaimPlacements {
  readonly isLoaded: boolean;
  readonly hasFailed: boolean;
  readonly placements: readonly Place[];
  readonly contests: ReadonlyMap<string, Pick<ContestRecord, "id" | "question">>;
  readonly positions: readonly PositionInput[];
}

const empty: ClaimPlacements = { isLoaded: false, hasFailed: false, placements: [], contests: new Map(), positions: [] };

interface Setting {
  readonly projectPath: string;
  readonly documentId: string | null;
  readonly outbox: Outbox;
  /** where each change is noted, to be taken back */
  readonly acts?: Acts;
  readonly newId: () => string;
}

/** The contests of the claims that this page works on; every change is queued with the claims' own. */
export class Placements {
  readonly #claims = new Map<string, ClaimPlacements>();
  readonly #listeners = new Set<() => void>();

  constructor(readonly setting: Setting) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(claimId: string): ClaimPlacements {
    return this.#claims.get(claimId) ?? empty;
  }

  /** Reads a claim's placements, with the contests and their positions. */
  async load(claimId: string): Promise<void> {
    const { projectPath } = this.setting;
    const about = `?${new URLSearchParams({ claimId, limit: "200" })}`;
    try {
      const [{ items: placements }, { items: contests }] = await Promise.all([
        read<Listed<PlacementRecord>>(`${projectPath}/placements${about}`),
        read<Listed<ContestRecord>>(`${projectPath}/contests${about}`),
      ]);
      const positions = await Promise.all(contests.map((contest) => this.positionsOf(contest.id)));
      for (const { id, version } of placements) this.setting.outbox.know(id, version);
      this.#put(claimId, this.#besideUnsent(claimId, { placements: placements.map(inputOf), contests: new Map(contests.map((each) => [each.id, each])), positions: positions.flat() }));
    } catch {
      this.#put(claimId, { ...this.of(claimId), hasFailed: true });
    }
  }

  // What was placed, moved or taken out here and is still on its way stands as this page has it.
  #besideUnsent(claimId: string, read: Pick<ClaimPlacements, "placements" | "contests" | "positions">): ClaimPlacements {
    const mine = this.of(claimId);
    const isUnsent = ({ id }: PlacementInput) => this.setting.outbox.pending(id).length > 0;
    const placements = [...read.placements.filter((each) => !isUnsent(each)), ...mine.placements.filter(isUnsent)];
    const known = new Set(read.positions.map(({ id }) => id));
    const positions = [...read.positions, ...mine.positions.filter(({ id }) => !known.has(id))];
    return { isLoaded: true, hasFailed: false, placements, contests: new Map([...mine.contests, ...read.contests]), positions };
  }

  async search(query: string, signal: AbortSignal): Promise<readonly ContestRecord[]> {
    const { items } = await read<Listed<ContestRecord>>(`${this.setting.projectPath}/contests?${new URLSearchParams({ ...(query ? { q: query } : {}), limit: "20" })}`, signal);
    return items;
  }

  /** A contest's positions, in its order. */
  async positionsOf(contestId: string): Promise<readonly PositionRecord[]> {
    const { items } = await read<Listed<PositionRecord>>(`${this.setting.projectPath}/positions?${new URLSearchParams({ contestId, limit: "200" })}`);
    return [...items].sort((a, b) => a.ordinal - b.ordinal);
  }

  /** Puts a claim into a contest, on a position or beside them. */
  place(claimId: string, contest: Pick<ContestRecord, "id" | "question">, positionId: string | null, positions: readonly PositionInput[]): void {
    const placement: PlacementInput = { id: this.setting.newId(), contestId: contest.id, positionId, claimId, note: "" };
    this.#post("placements", placement);
    const known = this.of(claimId);
    this.#put(claimId, {
      ...known, isLoaded: true,
      placements: [...known.placements, placement],
      contests: new Map([...known.contests, [contest.id, contest]]),
      positions: [...known.positions.filter((each) => each.contestId !== contest.id), ...positions],
    });
  }

  /** Moves a claim to another position of the same contest. */
  move(placement: Place, positionId: string | null): void {
    const { id, contestId, claimId, note } = placement;
    const body: PlacementInput = { id, contestId, claimId, note, positionId };
    this.#write(id, "PUT", `placements/${id}`, body);
    const known = this.of(claimId);
    this.#put(claimId, { ...known, placements: known.placements.map((each) => (each.id === id ? body : each)) });
  }

  /** Takes a claim out of a contest. */
  remove({ id, claimId }: Place): void {
    this.#write(id, "DELETE", `placements/${id}`, null);
    const known = this.of(claimId);
    this.#put(claimId, { ...known, placements: known.placements.filter((each) => each.id !== id) });
  }

  createContest(question: string, kind: ContestInput["kind"]): ContestInput {
    const contest: ContestInput = { id: this.setting.newId(), question, kind, note: "" };
    this.#post("contests", contest);
    return contest;
  }

  createPosition(contestId: string, label: string, ordinal: number): PositionInput {
    const position: PositionInput = { id: this.setting.newId(), contestId, label, ordinal };
    this.#post("positions", position);
    return position;
  }

  /** To be called with each answer from the outbox: a refused placement is read anew, and the refusal is given back. */
  hear({ write, result }: Outcome): string | null {
    if (result.kind === "done" || !/\/(placements|positions|contests)(\/|$)/.test(write.path)) return null;
    this.setting.outbox.drop(write.recordId);
    const claimId = claimOf(write.body) ?? [...this.#claims].find(([, known]) => known.placements.some((each) => each.id === write.recordId))?.[0];
    if (claimId) void this.load(claimId);
    return result.problem.detail;
  }

  #post(collection: string, body: { readonly id: string }): void {
    this.setting.outbox.add({ ...this.#base(body.id, `${collection.slice(0, -1)}.create`), method: "POST", path: `${this.setting.projectPath}/${collection}`, body, needsVersion: false });
  }

  #write(id: string, method: "PUT" | "DELETE", path: string, body: unknown): void {
    this.setting.outbox.add({ ...this.#base(id, method === "PUT" ? "placement.change" : "placement.delete"), method, path: `${this.setting.projectPath}/${path}`, body, needsVersion: true });
  }

  /** What every write has; the server takes it back, who knows how it stood. */
  #base(recordId: string, what: string) {
    const { acts, newId, documentId } = this.setting;
    const actId = newId();
    acts?.push({ actId, what, recordIds: [recordId] });
    return { key: newId(), recordId, documentId, actId };
  }

  #put(claimId: string, placements: ClaimPlacements): void {
    this.#claims.set(claimId, placements);
    for (const listener of this.#listeners) listener();
  }
}

const inputOf = ({ id, contestId, positionId, claimId, note, version }: PlacementRecord): Place => ({ id, contestId, positionId, claimId, note, version });
const claimOf = (body: unknown) => (typeof body === "object" && body !== null && "claimId" in body ? String(body.claimId) : null);
