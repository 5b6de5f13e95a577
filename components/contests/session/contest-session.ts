import type { Outbox, Outcome, Write } from "@/components/claims/client/outbox";
import { inputOf, isAside, pathOf, sameInput, type AnyInput, type AnyRecord, type Inputs, type Kind, type Seen } from "@/components/contests/session/records";
import type { AssessmentEntry, ContestState, Entry, Ground } from "@/components/contests/session/contest-state";
import { Acts, type ActsPorts, type Travel } from "@/components/claims/client/acts";
import type { ContestView } from "@/lib/data/contest-view";

/** How a record stood. */
interface Snapshot {
  readonly input: AnyInput;
  readonly isDeleted: boolean;
}

/** One record's part in an act; null before: it was not there. `key`: the write that last carried it out or took it back. */
interface Move {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly key: string;
}

export type News = { readonly kind: "done" | "undo_refused" | "unreachable" | Travel; readonly what: string };
type Change<K extends Kind = Kind> = { readonly kind: K; readonly input: Inputs[K]; readonly isDeleted?: boolean };

interface Setting {
  /** "/projects/river" */
  readonly projectPath: string;
  readonly newKey: () => string;
  /** reads the whole contest again */
  readonly reread: () => Promise<ContestView | null>;
  /** how the server takes acts back of which this page knows no more */
  readonly travel?: ActsPorts["travel"];
}

/** One contest and everything in it that this page may change: each act is shown at once, queued, and can be taken back. */
export class ContestSession {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<() => void>();
  readonly steps: Acts;
  /** how often something was done here */
  #sent = 0;
  #ground: Ground;
  #state: ContestState;
  #tellNews: (news: News) => void = () => {};

  constructor(
    view: ContestView,
    readonly outbox: Outbox,
    readonly setting: Setting,
  ) {
    const { newKey, travel = async () => ({ kind: "unreachable" as const }) } = setting;
    this.steps = new Acts({ outbox, newKey, travel, adopt: (records) => this.#takeIn(records) });
    this.steps.hearNews(({ kind, step }) => this.#tellNews({ kind, what: step.what }));
    this.#ground = view;
    this.#take(view);
    this.#state = this.#compose(view.contest.id);
    outbox.subscribe(() => this.#tell());
    this.steps.subscribe(() => this.#tell());
    outbox.onOutcome = (outcome) => this.#hear(outcome);
  }

  get state(): ContestState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Has each act told to `listener` until the function that comes back is called. */
  hearNews(listener: (news: News) => void): () => void {
    this.#tellNews = listener;
    return () => {
      this.#tellNews = () => {};
    };
  }

  /** Takes in a newer reading of the whole contest. What is unsent here stays on top; what is gone there goes. */
  adopt(view: ContestView): void {
    this.#ground = view;
    const there = new Set([view.contest, ...view.positions, ...view.placements, ...view.relations, ...view.assessments].map(({ id }) => id));
    for (const entry of this.#entries.values()) if (!there.has(entry.id) && !this.#isBusy(entry)) this.#put({ ...entry, isDeleted: true });
    this.#take(view);
    this.#tell();
  }

  /** Knows a claim and its parties, which were found elsewhere, before the server has told the contest anew. */
  meet(claim: ContestView["claims"][number], parties: ContestView["parties"]): void {
    const { claims, parties: known } = this.#ground;
    const more = parties.filter(({ id }) => !known.some((each) => each.id === id));
    this.#ground = { ...this.#ground, claims: claims.some(({ id }) => id === claim.id) ? claims : [...claims, claim], parties: [...known, ...more] };
  }

  /** One act of one or more changes, which are taken back together. `what` says it in words. */
  act(what: string, changes: readonly Change[]): void {
    const actId = this.setting.newKey();
    const moves = changes.flatMap(({ kind, input, isDeleted = false }): Move[] => {
      const before = this.#snapshot(input.id);
      const after = { input, isDeleted };
      if (before && before.isDeleted === isDeleted && sameInput(kind, before.input, input)) return [];
      return [{ kind, id: input.id, before, after, key: this.#send(kind, before, after, { actId, undoes: null }) }];
    });
    if (moves.length === 0) return;
    this.#push(actId, what, moves);
    this.#tell();
    this.#tellNews({ kind: "done", what });
  }

  /** Takes in an act of mine that the server has carried out in one request, and that it takes back in one. */
  carriedOut(actId: string, what: string, written: { readonly [K in Kind]?: readonly Seen<AnyRecord>[] }): void {
    this.#sent++;
    const records = Object.entries(written).flatMap(([kind, list]) => list.map((record) => ({ kind: kind as Kind, record })));
    for (const { kind, record } of records) this.#know(kind, record);
    this.steps.push({ actId, what, recordIds: records.map(({ record }) => record.id) });
    this.#tell();
    this.#tellNews({ kind: "done", what });
  }

  undo(): void {
    this.steps.undo();
  }

  redo(): void {
    this.steps.redo();
  }

  /** Gives up what was refused, for what the server has. */
  takeTheirs(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    const record = entry.theirs ?? entry.record;
    this.outbox.drop(id);
    this.steps.forget(id);
    if (record) this.outbox.know(id, record.version);
    const settled = record ? { record, input: inputOf(entry.kind, record), isDeleted: isAside(record) } : { isDeleted: true };
    this.#put({ ...entry, ...settled, problem: null, theirs: null });
    this.#tell();
  }

  /** Writes mine over their version, which has been seen now. */
  keepMine(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry?.theirs) return;
    const { theirs, input, isDeleted, kind } = entry;
    this.takeTheirs(id);
    this.#send(kind, { input: inputOf(kind, theirs), isDeleted: isAside(theirs) }, { input, isDeleted }, { actId: this.setting.newKey(), undoes: null });
    this.#tell();
  }

  /** Sends once more what was refused. */
  tryAgain(id: string): void {
    const entry = this.#entries.get(id);
    if (entry) this.#put({ ...entry, problem: null });
    this.outbox.release(id);
  }

  #push(actId: string, what: string, moves: readonly Move[]): void {
    let last = moves;
    const travel = (kind: Travel): boolean => {
      const [from, to] = kind === "undone" ? (["after", "before"] as const) : (["before", "after"] as const);
      if (!last.every((move) => this.#standsAt(move, move[from]))) return false;
      const inTurn = kind === "undone" ? [...last].reverse() : last;
      const part = this.setting.newKey();
      const sent = inTurn.map((move) => ({ ...move, key: this.#send(move.kind, this.#snapshot(move.id), move[to] ?? gone(move), { actId: part, undoes: move.key }) }));
      last = kind === "undone" ? sent.reverse() : sent;
      return true;
    };
    this.steps.push({ actId, what, recordIds: moves.map(({ id }) => id), travel });
  }

  /** Takes in what the server has written for an act; of what lies outside this contest, a new reading tells. */
  #takeIn(records: Parameters<ActsPorts["adopt"]>[0]): void {
    for (const { record } of records) {
      const entry = this.#entries.get(record.id);
      if (!entry || this.#isBusy(entry)) continue;
      this.outbox.know(record.id, record.version);
      this.#settle(entry, record as unknown as Seen<AnyRecord>);
    }
    this.#tell();
    void this.refresh();
  }

  #standsAt({ kind, id }: Move, expected: Snapshot | null): boolean {
    const stands = this.#snapshot(id);
    if (!expected || !stands) return !stands || stands.isDeleted;
    return stands.isDeleted === expected.isDeleted && sameInput(kind, stands.input, expected.input);
  }

  #snapshot(id: string): Snapshot | null {
    const entry = this.#entries.get(id);
    return entry ? { input: entry.input, isDeleted: entry.isDeleted } : null;
  }

  /** Shows the new state and queues what leads to it; returns the key of the last write. */
  #send(kind: Kind, from: Snapshot | null, to: Snapshot, part: Pick<Write, "actId" | "undoes">): string {
    const { id } = to.input;
    if (this.outbox.problemOf(id)) this.outbox.drop(id);
    const known = this.#entries.get(id);
    const isThere = known !== undefined && (known.record !== null || this.outbox.pending(id).length > 0);
    this.#put({ mayChange: true, record: null, ...known, kind, id, ...to, problem: null, theirs: null });
    const { projectPath } = this.setting;
    const path = pathOf(projectPath, kind, id);
    if (!isThere || !from) return to.isDeleted ? "" : this.#queue({ recordId: id, method: "POST", path: pathOf(projectPath, kind), body: to.input, ...part });
    if (to.isDeleted) return this.#queue({ recordId: id, method: "DELETE", path, body: null, ...part });
    const restored = from.isDeleted ? this.#queue({ recordId: id, method: "POST", path: `${path}/restore`, body: null, ...part }) : "";
    return sameInput(kind, from.input, to.input) ? restored : this.#queue({ recordId: id, method: "PUT", path, body: to.input, ...part });
  }

  #queue(write: Pick<Write, "recordId" | "method" | "path" | "body" | "undoes" | "actId">): string {
    this.#sent++;
    const key = this.setting.newKey();
    const needsVersion = write.method !== "POST" || write.path.endsWith("/restore");
    this.outbox.add({ ...write, key, needsVersion });
    return key;
  }

  #hear({ write, result }: Outcome): void {
    const entry = this.#entries.get(write.recordId);
    if (!entry) return;
    if (result.kind === "refused") this.#put({ ...entry, problem: result.problem, theirs: (result.problem.theirs as AnyRecord | undefined) ?? null });
    else this.#settle(entry, result.record as Seen<AnyRecord>);
    this.#tell();
    const isNewPlace = result.kind === "done" && entry.kind === "placement" && !this.#isBusy(entry);
    if (isNewPlace) void this.refresh();
  }

  /** Whether a version of a record is more than this page has; of what it doesn't know, whether it `mayBeNew` here. */
  isNews(id: string, version: number, mayBeNew: boolean): boolean {
    const entry = this.#entries.get(id);
    if (entry) return version > (entry.record?.version ?? 0);
    const { claims, parties, sides, documents } = this.#ground;
    return mayBeNew || [claims, parties, sides, documents].some((list) => list.some((each) => each.id === id));
  }

  /** Reads the contest again, unless something of it is on its way, or was sent meanwhile: that is newer than what was read. Gives whether that was so, and it has to be read once more. */
  async refresh(): Promise<boolean> {
    const sent = this.#sent;
    const isQuiet = () => this.outbox.state.waiting === 0 && sent === this.#sent;
    if (!isQuiet()) return true;
    const view = await this.setting.reread();
    if (!isQuiet()) return true;
    if (view) this.adopt(view);
    return false;
  }

  #settle(entry: Entry, { abilities, ...record }: Seen<AnyRecord>): void {
    const isLast = this.outbox.pending(entry.id).length === 0;
    const mine = isLast ? { input: inputOf(entry.kind, record), isDeleted: isAside(record) } : {};
    this.#put({ ...entry, ...mine, record, mayChange: abilities?.change ?? entry.mayChange, problem: null, theirs: null });
  }

  #take(view: ContestView): void {
    const all: readonly [Kind, readonly Seen<AnyRecord>[]][] = [
      ["contest", [view.contest]], ["position", view.positions], ["placement", view.placements], ["relation", view.relations], ["assessment", view.assessments],
    ];
    for (const [kind, records] of all) for (const record of records) this.#know(kind, record);
  }

  #know(kind: Kind, { abilities, ...record }: Seen<AnyRecord>): void {
    const known = this.#entries.get(record.id);
    this.outbox.know(record.id, record.version);
    if (known && this.#isBusy(known)) return;
    this.#put({ kind, id: record.id, input: inputOf(kind, record), isDeleted: isAside(record), record, mayChange: abilities.change, problem: null, theirs: null });
  }

  #isBusy = ({ id }: Entry) => this.outbox.pending(id).length > 0;
  #put = (entry: Entry) => this.#entries.set(entry.id, entry);

  #compose(contestId: string): ContestState {
    const entries = [...this.#entries.values()];
    const inputs = <K extends Kind>(kind: K) => entries.filter((entry) => entry.kind === kind && !entry.isDeleted).map(({ input }) => input as Inputs[K]);
    return {
      ...this.#ground,
      contest: this.#entries.get(contestId) as ContestState["contest"],
      positions: inputs("position"),
      placements: inputs("placement"),
      relations: inputs("relation"),
      assessments: entries.filter(({ kind, isDeleted }) => kind === "assessment" && !isDeleted) as unknown as readonly AssessmentEntry[],
      troubled: entries.filter(({ problem }) => problem !== null),
      mayChange: (id) => this.#entries.get(id)?.mayChange ?? false,
      versionOf: (id) => this.#entries.get(id)?.record?.version ?? null,
      save: this.outbox.state,
      undoable: this.steps.past()?.what ?? null,
      redoable: this.steps.future()?.what ?? null,
    };
  }

  #tell(): void {
    this.#state = this.#compose(this.#state.contest.id);
    for (const listener of this.#listeners) listener();
  }
}

/** How a record stands that an act made and that is taken back: as it was, deleted. */
const gone = ({ after }: Move): Snapshot => ({ ...after!, isDeleted: true });
