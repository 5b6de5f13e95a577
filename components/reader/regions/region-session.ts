import type { Outbox, Outcome, Write } from "@/components/claims/client/outbox";
import type { Acts, Travel } from "@/components/claims/client/acts";
import { regionClashOf, type RegionClash } from "@/components/reader/regions/region-clash";
import type { Problem } from "@/components/ui/request";
import type { RegionInput, RegionsAct, RegionsDone, RegionShort } from "@/lib/documents/record";
import { regionOfShort } from "@/lib/documents/region";
import { IntervalIndex } from "@/lib/text/interval-index";
import { inTextOrder, type Span } from "@/lib/text/span";
import type { Utf16Offset } from "@/lib/text/offsets";

/** How a region stood: null in a change means that it was not there. */
interface RegionSnapshot {
  readonly input: RegionInput;
  readonly isDeleted: boolean;
}
interface RegionChange {
  readonly id: string;
  readonly before: RegionSnapshot | null;
  readonly after: RegionSnapshot;
}
type Standing = RegionSnapshot & { readonly version: number };

/** What the page tells people in passing. */
export type RegionNews = { readonly kind: "undo_refused" } | { readonly kind: "refused"; readonly detail: string } | { readonly kind: "clash"; readonly clash: RegionClash };

export interface RegionSetting {
  readonly projectPath: string;
  readonly documentId: string;
  readonly revisionId: string;
  readonly newId: () => string;
  /** the acts of this page, of whatever kind, in one order */
  readonly steps: Acts;
  /** the regions as the server has them now */
  readonly reread: () => Promise<readonly RegionShort[]>;
}

/** The regions of one text as they stand on this page: every act is shown at once, queued, and can be taken back. */
export class RegionSession {
  readonly #regions = new Map<string, Standing>();
  readonly #index = new IntervalIndex<string>();
  readonly #listeners = new Set<() => void>();
  #ordered: readonly RegionInput[] | null = null;
  #say: (news: RegionNews) => void = () => {};
  #isOverdue = false;
  /** how often something was done here */
  #moves = 0;
  /** goes up with every change */
  changes = 0;

  constructor(
    readonly outbox: Outbox,
    readonly setting: RegionSetting,
  ) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  hearNews(listener: (news: RegionNews) => void): void {
    this.#say = listener;
  }

  /** A region that isn't deleted. */
  get(id: string | null): RegionInput | undefined {
    const standing = id === null ? undefined : this.#regions.get(id);
    return standing && !standing.isDeleted ? standing.input : undefined;
  }

  /** All of them in text order. */
  get ordered(): readonly RegionInput[] {
    return (this.#ordered ??= [...this.#regions.values()].filter((each) => !each.isDeleted).map((each) => each.input).sort(inTextOrder));
  }

  /** Those that share a character with a span, in text order. */
  within = (span: Span): RegionInput[] => this.#index.within(span).map((id) => this.#regions.get(id)!.input);
  /** Those that hold the character at an offset, smallest first. */
  at = (offset: Utf16Offset): RegionInput[] => this.#index.at(offset).map((id) => this.#regions.get(id)!.input);

  /** Takes in what was read, unless something of this page is still on its way: the answer will be newer. */
  adopt(regions: readonly RegionShort[]): void {
    if (this.#isUnsent()) return;
    // Deleted ones aren't read; taking a deletion back needs them.
    for (const [id, { isDeleted }] of [...this.#regions]) if (!isDeleted) this.#regions.delete(id);
    for (const each of regions) {
      this.outbox.know(each.id, each.version);
      this.#regions.set(each.id, { input: regionOfShort(each, this.setting.revisionId), isDeleted: false, version: each.version });
    }
    this.#reindex();
  }

  async refresh(): Promise<void> {
    this.#isOverdue = this.#isUnsent();
    if (this.#isOverdue) return;
    const moves = this.#moves;
    const found = await this.setting.reread();
    if (moves === this.#moves) return this.adopt(found);
    // What was done here meanwhile is newer than what was read, also where it has been answered by now.
    return this.refresh();
  }

  /** Shows what an earlier page left unsent. */
  takeUp(writes: readonly Write[]): void {
    for (const write of writes.filter((each) => this.#isRegion(each))) for (const [id, after] of this.#leftBy(write)) this.#put(id, after);
    this.#tell();
  }

  create(inputs: readonly RegionInput[]): void {
    this.#step(inputs.map((input) => ({ id: input.id, before: null, after: { input, isDeleted: false } })));
  }

  /** Writes one region anew; a change that changes nothing is none. */
  change(input: RegionInput): void {
    const before = this.#snapshot(input.id);
    if (before && JSON.stringify(before.input) !== JSON.stringify(input)) this.#step([{ id: input.id, before, after: { input, isDeleted: false } }]);
  }

  remove(ids: readonly string[]): void {
    const standing = ids.flatMap((id) => this.get(id) ?? []);
    this.#step(standing.map((input) => ({ id: input.id, before: { input, isDeleted: false }, after: { input, isDeleted: true } })));
  }

  /** Takes deleted regions back, as the server gave them. */
  restore(deleted: readonly { readonly input: RegionInput; readonly version: number }[]): void {
    for (const { input, version } of deleted) {
      this.outbox.know(input.id, version);
      this.#put(input.id, { input, isDeleted: true, version });
    }
    this.#step(deleted.map(({ input }) => ({ id: input.id, before: { input, isDeleted: true }, after: { input, isDeleted: false } })));
  }

  /** To be called with each answer from the outbox; answers about other records are passed over. */
  hear({ write, result }: Outcome): void {
    if (!this.#isRegion(write)) return;
    if (result.kind === "refused") return void this.#refused(write, result.problem);
    const left = "regions" in result.record ? (result.record as RegionsDone).regions : [result.record];
    for (const { id, version } of left) this.outbox.know(id, version);
    if (this.#isOverdue) void this.refresh().catch(() => {});
  }

  // What was refused is given up with everything that builds on it; the page then shows what the server has. Where two
  // changes met, mine goes with the news.
  async #refused(write: Write, problem: Problem): Promise<void> {
    const clash = regionClashOf(write, problem, this.get(write.recordId));
    const ids = new Set(this.#leftBy(write).map(([id]) => id));
    const isTouched = (each: Write) => this.#isRegion(each) && this.#leftBy(each).some(([id]) => ids.has(id));
    for (const each of this.outbox.writes.filter(isTouched)) this.outbox.drop(each.recordId);
    for (const id of ids) this.setting.steps.forget(id);
    if (clash) this.#meet(clash);
    else this.#say(write.undoes ? { kind: "undo_refused" } : { kind: "refused", detail: problem.detail });
    await this.refresh().catch(() => {});
  }

  // Theirs stands at once, also where the rest can't be read yet: what is chosen starts from it.
  #meet(clash: RegionClash): void {
    this.outbox.know(clash.theirs.id, clash.version);
    this.#put(clash.theirs.id, { input: clash.theirs, isDeleted: false, version: clash.version });
    this.#tell();
    this.#say({ kind: "clash", clash });
  }

  #step(changes: readonly RegionChange[]): void {
    if (changes.length === 0) return;
    const actId = this.setting.newId();
    let key = this.#move(changes, { actId, undoes: null });
    const travel = (kind: Travel): boolean => {
      const wanted = changes.map((change) => (kind === "undone" ? takenBack(change) : { ...change, before: change.before ?? goneOf(change) }));
      if (!wanted.every(({ id, before }) => same(this.#snapshot(id), before))) return false;
      key = this.#move(wanted, { actId: this.setting.newId(), undoes: key });
      return true;
    };
    this.setting.steps.push({ actId, what: `region.${verbOf(changes[0]!)}`, recordIds: changes.map(({ id }) => id), travel });
  }

  #move(changes: readonly RegionChange[], part: Pick<Write, "actId" | "undoes">): string {
    const write = changes.length === 1 ? this.#single(changes[0]!) : this.#many(changes);
    const key = this.setting.newId();
    this.#moves++;
    for (const { id, after } of changes) this.#put(id, { ...after, version: (this.#regions.get(id)?.version ?? 0) + 1 });
    this.#tell();
    this.outbox.add({ ...write, key, documentId: this.setting.documentId, ...part });
    return key;
  }

  #single({ id, before, after }: RegionChange) {
    const path = `${this.#path}/${id}`;
    if (!before) return { recordId: id, method: "POST", path: this.#path, body: after.input, needsVersion: false } as const;
    if (after.isDeleted) return { recordId: id, method: "DELETE", path, body: null, needsVersion: true } as const;
    if (before.isDeleted) return { recordId: id, method: "POST", path: `${path}/restore`, body: null, needsVersion: true } as const;
    return { recordId: id, method: "PUT", path, body: after.input, needsVersion: true } as const;
  }

  #many(changes: readonly RegionChange[]) {
    const id = this.setting.newId();
    const seen = changes.map((each) => ({ id: each.id, version: this.#regions.get(each.id)?.version ?? 0 }));
    const act = changes.every(({ after }) => after.isDeleted) ? "delete" : "restore";
    const body: RegionsAct = changes[0]!.before ? { id, act, regions: seen } : { id, act: "create", regions: changes.map(({ after }) => after.input) };
    return { recordId: id, method: "POST", path: `${this.#path}/acts`, body, needsVersion: false } as const;
  }

  /** The regions as a write leaves them. */
  #leftBy({ recordId, method, path, body }: Write): [string, Standing][] {
    const known = (id: string) => this.#regions.get(id);
    const left = (id: string, input: RegionInput | undefined, isDeleted: boolean): [string, Standing][] => (input ? [[id, { input, isDeleted, version: (known(id)?.version ?? 0) + 1 }]] : []);
    if (!path.endsWith("/acts")) return left(recordId, (body as RegionInput | null) ?? known(recordId)?.input, method === "DELETE");
    const act = body as RegionsAct;
    if (act.act === "create") return act.regions.flatMap((input) => left(input.id, input, false));
    return act.regions.flatMap(({ id }) => left(id, known(id)?.input, act.act === "delete"));
  }

  get #path(): string {
    return `${this.setting.projectPath}/regions`;
  }
  #isRegion = (write: Write) => write.path.startsWith(this.#path);
  #isUnsent = () => this.outbox.writes.some(this.#isRegion);

  #snapshot(id: string): RegionSnapshot | null {
    const standing = this.#regions.get(id);
    return standing ? { input: standing.input, isDeleted: standing.isDeleted } : null;
  }

  #put(id: string, standing: Standing): void {
    this.#regions.set(id, standing);
    this.#index.remove(id);
    if (!standing.isDeleted) this.#index.add(id, standing.input);
  }

  #reindex(): void {
    for (const id of this.#index.within({ start: 0, end: Number.MAX_SAFE_INTEGER })) this.#index.remove(id);
    for (const { input, isDeleted } of this.#regions.values()) if (!isDeleted) this.#index.add(input.id, input);
    this.#tell();
  }

  #tell(): void {
    this.#ordered = null;
    this.changes++;
    for (const listener of this.#listeners) listener();
  }
}

const same = (a: RegionSnapshot | null, b: RegionSnapshot | null) => a !== null && b !== null && a.isDeleted === b.isDeleted && JSON.stringify(a.input) === JSON.stringify(b.input);
const goneOf = ({ after }: RegionChange): RegionSnapshot => ({ ...after, isDeleted: true });
const takenBack = (change: RegionChange): RegionChange => ({ id: change.id, before: change.after, after: change.before ?? goneOf(change) });

/** What history calls such a change. */
function verbOf({ before, after }: RegionChange): string {
  if (!before) return "create";
  if (after.isDeleted) return "delete";
  return before.isDeleted ? "restore" : "change";
}
