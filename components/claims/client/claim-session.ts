import { conflictOf, metBy, withoutAbilities } from "@/components/claims/client/claim-conflict";
import type { SessionNews, SessionSetting, Snapshot, Working } from "@/components/claims/client/working-claim";
import { isAtFields, issuesOf, wording } from "@/components/claims/client/claim-issues";
import type { Outbox, Outcome, Write } from "@/components/claims/client/outbox";
import type { Problem } from "@/components/ui/request";
import { Acts, type ActsPorts, type Travel } from "@/components/claims/client/acts";
import { claimInputOf } from "@/lib/claims/composition";
import { sameClaim } from "@/lib/claims/draft";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import type { ClaimSeen } from "@/lib/data/claims/claims";

interface Step {
  readonly claimId: string;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
  readonly what: string;
}

/** What a write is part of, and what it takes back. */
type Part = Pick<Write, "actId" | "undoes">;

const clear = { issues: [], problem: null, conflict: null } as const;

/** The claims that this page works on: every edit is shown at once, queued, and can be taken back. */
export class ClaimSession {
  readonly #claims = new Map<string, Working>();
  readonly #listeners = new Set<(claimId: string) => void>();
  readonly steps: Acts;
  #say: (news: SessionNews) => void = () => {};

  constructor(
    readonly outbox: Outbox,
    readonly setting: SessionSetting,
  ) {
    const { newKey, travel = async () => ({ kind: "unreachable" as const }) } = setting;
    this.steps = new Acts({ outbox, newKey, travel, adopt: (records) => this.#takeIn(records) });
    this.steps.hearNews(({ kind, step }) => this.#say({ kind, claimId: step.recordIds[0] ?? "", what: step.what }));
  }

  get(claimId: string): Working | undefined {
    return this.#claims.get(claimId);
  }

  /** Calls back with the id of each claim that changes on this page. */
  subscribe(listener: (claimId: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Names who says aloud what undo and redo have done. */
  hearNews(listener: (news: SessionNews) => void): void {
    this.#say = listener;
  }

  /** Takes in records that were read. What is unsent of them here stays on top. */
  adopt(records: readonly ClaimSeen[]): void {
    for (const { abilities, ...record } of records) {
      const known = this.#claims.get(record.id);
      if (known?.record && known.record.version >= record.version) continue;
      this.outbox.know(record.id, record.version);
      this.#settle(record, abilities.change);
    }
  }

  /** Takes in a newer version of a claim that is open here: what says something else is told as another version, and what is unsent meets it by its answer. */
  meet({ abilities, ...theirs }: ClaimSeen): void {
    const working = this.#claims.get(theirs.id);
    if (this.outbox.pending(theirs.id).length > 0) return;
    const conflict = working ? metBy(working, theirs) : null;
    if (working && conflict) this.#put(theirs.id, { ...working, ...clear, conflict });
    else this.adopt([{ ...theirs, abilities }]);
  }

  /** Shows what an earlier page left unsent. */
  takeUp(writes: readonly Write[]): void {
    for (const write of writes.filter((each) => this.#isClaim(each))) {
      const known = this.#claims.get(write.recordId);
      const input = write.body ? (write.body as ClaimInput) : known?.input;
      if (input) this.#put(input.id, { record: null, mayChange: true, ...known, ...clear, input, isDeleted: write.method === "DELETE" });
    }
  }

  create(input: ClaimInput, what: string): void {
    this.#step({ claimId: input.id, before: null, after: { input, isDeleted: false }, what });
  }

  /** Edits a claim: shown at once, saved in its turn. An edit that changes nothing is none. */
  change(claimId: string, next: ClaimInput, what: string): void {
    const before = this.#snapshot(claimId);
    if (!before || sameClaim(before.input, next)) return;
    this.#step({ claimId, before, after: { input: next, isDeleted: false }, what });
  }

  remove(claimId: string, what: string): void {
    const before = this.#snapshot(claimId);
    if (before && !before.isDeleted) this.#step({ claimId, before, after: { ...before, isDeleted: true }, what });
  }

  restore(claimId: string, what: string): void {
    const before = this.#snapshot(claimId);
    if (before?.isDeleted) this.#step({ claimId, before, after: { ...before, isDeleted: false }, what });
  }

  undo(): void {
    this.steps.undo();
  }

  redo(): void {
    this.steps.redo();
  }

  /** Saves on top of their version what was chosen of both. */
  resolve(claimId: string, merged: ClaimInput): void {
    const working = this.#claims.get(claimId);
    if (!working?.conflict) return;
    const { theirs } = working.conflict;
    this.#giveUp(claimId, theirs.version);
    if (theirs.deletedAt) this.#send(claimId, { method: "POST", path: `${this.#path(claimId)}/restore`, body: null });
    this.#put(claimId, { ...working, ...clear, record: theirs, input: merged, isDeleted: false });
    if (!sameClaim(claimInputOf(theirs), merged)) this.#send(claimId, { method: "PUT", path: this.#path(claimId), body: merged });
  }

  /** Gives mine up for theirs. */
  takeTheirs(claimId: string): void {
    const working = this.#claims.get(claimId);
    if (!working?.conflict) return;
    this.#giveUp(claimId, working.conflict.theirs.version);
    this.#settle(working.conflict.theirs, working.mayChange);
  }

  /** Deletes their version, after a deletion that was refused because of it. */
  deleteTheirs(claimId: string): void {
    this.takeTheirs(claimId);
    this.remove(claimId, "delete");
  }

  /** Gives up what was refused and shows the claim as the server has it; a claim that it never had goes. */
  discard(claimId: string): void {
    const working = this.#claims.get(claimId);
    this.outbox.drop(claimId);
    this.steps.forget(claimId);
    if (working?.record) this.#settle(working.record, working.mayChange);
    else if (working) this.#put(claimId, { ...working, ...clear, isDeleted: true });
  }

  /** To be called with each answer from the outbox; answers about other records than claims are passed over. */
  hear({ write, result }: Outcome): void {
    if (!this.#isClaim(write)) return;
    if (result.kind === "done") this.#heardYes(result.record as ClaimSeen);
    else this.#heardNo(write, result.problem);
  }

  #heardYes({ abilities, ...record }: ClaimSeen): void {
    const known = this.#claims.get(record.id);
    const mayChange = abilities?.change ?? known?.mayChange ?? true;
    if (known && this.outbox.pending(record.id).length > 0) this.#put(record.id, { ...known, record, mayChange });
    else this.#settle(record, mayChange);
  }

  #heardNo(write: Write, problem: Problem): void {
    const working = this.#claims.get(write.recordId);
    if (!working) return;
    const theirs = problem.theirs as ClaimRecord | undefined;
    const isLoneUndo = write.undoes !== null && this.outbox.pending(write.recordId).length === 1;
    if (isLoneUndo) this.#refuseUndo(working, theirs);
    else if (theirs) this.#put(write.recordId, { ...working, ...clear, conflict: conflictOf(problem, theirs, working) });
    else void this.#showRefusal(write, problem);
  }

  // A change of a claim that somebody deleted meanwhile is refused by a rule; it is two versions all the same.
  async #showRefusal(write: Write, problem: Problem): Promise<void> {
    const record = write.needsVersion && !isAtFields(problem) ? await this.setting.reread(write.recordId) : null;
    const working = this.#claims.get(write.recordId);
    if (!working || !this.outbox.problemOf(write.recordId)) return;
    const isNewer = record !== null && record.version > (write.seen ?? 0);
    const shown = isNewer ? { conflict: conflictOf({ ...problem, base: working.record }, withoutAbilities(record), working) } : wording(problem);
    this.#put(write.recordId, { ...working, ...clear, ...shown });
  }

  #refuseUndo(working: Working, theirs: ClaimRecord | undefined): void {
    const { id } = working.input;
    const record = theirs ?? working.record;
    this.#giveUp(id, record?.version ?? 0);
    if (record) this.#settle(record, working.mayChange);
    this.#say({ kind: "undo_refused", claimId: id, what: "" });
  }

  #giveUp(claimId: string, version: number): void {
    this.outbox.drop(claimId);
    this.outbox.know(claimId, version);
    this.steps.forget(claimId);
  }

  #settle(record: ClaimRecord, mayChange: boolean): void {
    const known = this.#claims.get(record.id);
    const isUnsent = this.outbox.pending(record.id).length > 0;
    const mine = known && isUnsent ? known : { input: claimInputOf(record), isDeleted: record.deletedAt !== null, ...clear };
    this.#put(record.id, { ...mine, record, mayChange });
  }

  #snapshot(claimId: string): Snapshot | null {
    const working = this.#claims.get(claimId);
    return working ? { input: working.input, isDeleted: working.isDeleted } : null;
  }

  #step(step: Step): void {
    const { claimId, before, after, what } = step;
    const actId = this.setting.newKey();
    let key = this.#move(claimId, before, after, { actId, undoes: null });
    const travel = (kind: Travel): boolean => {
      const [from, to] = kind === "undone" ? [after, before] : [before, after];
      if (!this.#standsAt(claimId, from)) return false;
      key = this.#move(claimId, this.#snapshot(claimId), to, { actId: this.setting.newKey(), undoes: key });
      return true;
    };
    this.steps.push({ actId, what, recordIds: [claimId], travel });
  }

  #standsAt(claimId: string, expected: Snapshot | null): boolean {
    const stands = this.#snapshot(claimId);
    return expected ? stands !== null && same(stands, expected) : !stands || stands.isDeleted;
  }

  /** Takes in what the server has written for an act. A claim that was edited here meanwhile meets it as another version. */
  #takeIn(records: Parameters<ActsPorts["adopt"]>[0]): void {
    const claims = records.filter(({ recordType }) => recordType === "claim").map(({ record }) => record as unknown as ClaimSeen);
    this.adopt(claims.filter(({ id }) => this.outbox.pending(id).length === 0));
    this.setting.onRecords?.(records.filter(({ recordType }) => recordType !== "claim"));
  }

  /** Writes the way from one state to another; returns the key of the last write. */
  #move(claimId: string, from: Snapshot | null, to: Snapshot | null, part: Part): string {
    const input = to?.input ?? from?.input;
    if (!input) throw new RangeError("a claim from nothing to nothing");
    const known = this.#claims.get(claimId);
    // What was refused is superseded; without it, the server may never have heard of the claim.
    if (this.outbox.problemOf(claimId)) this.outbox.drop(claimId);
    const isThere = known !== undefined && (known.record !== null || this.outbox.pending(claimId).length > 0);
    this.#put(claimId, { record: null, mayChange: true, ...known, ...clear, input, isDeleted: to?.isDeleted ?? true });
    return this.#sendMove(claimId, isThere ? from : null, to, part);
  }

  #sendMove(claimId: string, from: Snapshot | null, to: Snapshot | null, part: Part): string {
    const path = this.#path(claimId);
    if (!to || to.isDeleted) return from ? this.#send(claimId, { method: "DELETE", path, body: null, ...part }) : "";
    if (!from) return this.#send(claimId, { method: "POST", path: `${this.setting.projectPath}/claims`, body: to.input, ...part });
    const isEdited = !sameClaim(from.input, to.input);
    const key = from.isDeleted ? this.#send(claimId, { method: "POST", path: `${path}/restore`, body: null, ...part }) : "";
    return isEdited ? this.#send(claimId, { method: "PUT", path, body: to.input, ...part }) : key;
  }

  #send(claimId: string, write: Pick<Write, "method" | "path" | "body"> & Partial<Write>): string {
    const key = this.setting.newKey();
    const needsVersion = !write.path.endsWith("/claims");
    const issues = write.body ? issuesOf(write.body as ClaimInput, this.setting.voices) : [];
    const problem = issues.length > 0 ? { status: 422, code: "invalid", detail: "", issues } : undefined;
    this.outbox.add({ ...write, key, recordId: claimId, needsVersion, documentId: this.setting.documentId }, problem);
    if (problem) this.#put(claimId, { ...this.#claims.get(claimId)!, issues });
    return key;
  }

  #path = (claimId: string) => `${this.setting.projectPath}/claims/${claimId}`;
  #isClaim = (write: Write) => write.path.startsWith(`${this.setting.projectPath}/claims`);

  #put(claimId: string, working: Working): void {
    this.#claims.set(claimId, working);
    for (const listener of this.#listeners) listener(claimId);
  }
}

const same = (a: Snapshot, b: Snapshot) => a.isDeleted === b.isDeleted && sameClaim(a.input, b.input);
