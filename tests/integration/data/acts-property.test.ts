import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { uuidv7 } from "uuidv7";
import { seedOf, travelBy, sendBy } from "@/tests/factories/browser";
import { ClaimSession } from "@/components/claims/client/claim-session";
import { Outbox } from "@/components/claims/client/outbox";
import type { UserActor } from "@/lib/access/actor";
import { addContent, addLevel, changeLevel, moveLevel, newClaim, removeLevel } from "@/lib/claims/draft";
import { claimInputOf } from "@/lib/claims/composition";
import { sourceKinds, type ClaimInput } from "@/lib/claims/record";
import { changeClaim, deleteClaim, readClaim } from "@/lib/data/claims/claims";
import { makeDocument, type TestDocument } from "@/tests/factories/document";
import { makeMember, makeProject, type TestProject } from "@/tests/factories/project";
import { cookieOf, fromHere } from "@/tests/factories/request";

const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
let project: TestProject;
let document: TestDocument;
let other: UserActor;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project, { text: words.join(" ") });
  other = await makeMember(project, "editor");
});

/** How a claim stands, as far as the model asks. */
interface Stand {
  readonly note: string;
  readonly fragments: number;
  /** how the source of each level is named, from the inside outward */
  readonly chain: readonly string[];
  readonly isDeleted: boolean;
}
/** One act of mine: how its claim stood before and after, and when it was last carried out, taken back or done again. */
interface Act {
  readonly id: string;
  readonly before: Stand | null;
  readonly after: Stand;
  readonly at: number;
}
const same = (a: Stand | null | undefined, b: Stand | null | undefined) => JSON.stringify(a && !(a.isDeleted && b === null) ? a : null) === JSON.stringify(b ?? null);
const gone = (stand: Stand): Stand => ({ ...stand, isDeleted: true });

/** What ought to be so: claims, and two stacks of acts. */
class Model {
  readonly claims = new Map<string, Stand>();
  readonly touched = new Map<string, number>();
  past: Act[] = [];
  future: Act[] = [];
  time = 0;

  act(id: string, after: Stand): void {
    this.past.push({ id, before: this.claims.get(id) ?? null, after, at: ++this.time });
    this.future = [];
    this.claims.set(id, after);
  }
  theirs(id: string, after: Stand): void {
    this.claims.set(id, after);
    this.touched.set(id, ++this.time);
  }
  travel(from: Act[], to: Act[], direction: "undo" | "redo"): void {
    const act = from.at(-1);
    if (!act) return;
    const [met, left] = direction === "undo" ? [act.after, act.before] : [act.before, act.after];
    if (!same(this.claims.get(act.id), met)) return this.forget(act.id);
    from.pop();
    to.push({ ...act, at: ++this.time });
    this.claims.set(act.id, left ?? gone(act.after));
  }
  forget(id: string): void {
    this.past = this.past.filter((act) => act.id !== id);
    this.future = this.future.filter((act) => act.id !== id);
  }
  // The server tells only of acts that nobody has written over.
  reload(): void {
    const stands = ({ id, at }: Act) => at > (this.touched.get(id) ?? 0);
    [this.past, this.future] = [this.past.filter(stands), this.future.filter(stands)];
  }
  living = (pick: number): string | undefined => {
    const ids = [...this.claims].filter(([, stand]) => !stand.isDeleted).map(([id]) => id);
    return ids[pick % Math.max(1, ids.length)];
  };
}

/** A browser page of one person, over the real routes. */
class Page {
  session!: ClaimSession;
  outbox!: Outbox;
  #news = 0;
  #word = 0;

  constructor(readonly headers: Record<string, string>) {}

  async open(known: readonly string[]): Promise<void> {
    const store = { load: async () => [], put: async () => {}, remove: async () => {} };
    this.outbox = new Outbox({ send: sendBy(this.headers), store, wait: async () => {}, now: () => new Date() });
    const projectPath = `/projects/${project.slug}`;
    const voices = [{ documentId: document.id, voicePartyId: document.voicePartyId }];
    this.session = new ClaimSession(this.outbox, { projectPath, documentId: document.id, voices, newKey: uuidv7, reread: async () => null, travel: travelBy(this.headers, project.slug) });
    this.outbox.onOutcome = (outcome) => this.session.hear(outcome);
    this.session.hearNews(() => this.#news++);
    this.session.steps.seed(await seedOf(this.headers, project.slug));
    this.session.adopt(await Promise.all(known.map((id) => readClaim(other, project.slug, id).then((claim) => ({ ...claim, abilities: { change: true } })))));
  }
  create(): string {
    const ids = { id: uuidv7(), mentionId: uuidv7(), anchoringId: uuidv7(), documentId: document.id, revisionId: document.revisionId };
    this.session.create(newClaim(ids, [this.#span()]), "create");
    return ids.id;
  }
  edit(id: string, change: (claim: ClaimInput) => ClaimInput): void {
    this.session.change(id, change(this.session.get(id)!.input), "edit");
  }
  fragment(claim: ClaimInput): ClaimInput {
    const next = addContent(claim, placeOf(claim), this.#span());
    if (!next.ok) throw new Error(next.why);
    return next.claim;
  }
  #span() {
    const word = words[(2 * this.#word++) % words.length]!;
    const start = ` ${document.text} `.indexOf(` ${word} `);
    return { start, end: start + word.length };
  }
  async travel(kind: "undo" | "redo"): Promise<void> {
    const { steps } = this.session;
    const before = this.#news;
    if (kind === "undo" ? steps.canUndo : steps.canRedo) {
      this.session[kind]();
      while (this.#news === before) await pause();
    }
  }
  /** Until the server has answered everything. Acts don't wait for one another: only what others see does. */
  async settle(): Promise<void> {
    while (this.outbox.state.waiting > 0) await pause();
    expect(this.outbox.state.held).toBe(0);
  }
}
const pause = () => new Promise((resolve) => setTimeout(resolve, 2));
const placeOf = (claim: ClaimInput) => ({ mentionId: claim.mentions[0]!.id, revisionId: document.revisionId });

type Command = { readonly kind: "create" | "note" | "fragment" | "chain" | "move" | "unchain" | "delete" | "undo" | "redo" | "reload" | "other" | "otherDelete"; readonly pick: number };
const command = fc.record({
  kind: fc.constantFrom<Command["kind"]>("create", "note", "note", "fragment", "chain", "chain", "chain", "move", "unchain", "delete", "undo", "undo", "undo", "undo", "redo", "redo", "reload", "other", "otherDelete"),
  pick: fc.nat(50),
});

async function run(page: Page, model: Model, { kind, pick }: Command): Promise<void> {
  if (kind === "create") {
    model.act(page.create(), { note: "", fragments: 1, chain: [], isDeleted: false });
  } else if (kind === "undo") {
    await page.travel("undo");
    model.travel(model.past, model.future, "undo");
  } else if (kind === "redo") {
    await page.travel("redo");
    model.travel(model.future, model.past, "redo");
  } else if (kind === "reload") {
    await page.settle();
    await page.open([...model.claims.keys()]);
    model.reload();
  } else {
    const id = model.living(pick);
    if (id && (kind === "other" || kind === "otherDelete")) await writeOver(page, model, kind, id);
    else if (id) edit(page, model, { kind, pick }, id);
  }
}

interface Edit {
  readonly change: (claim: ClaimInput) => ClaimInput;
  readonly after: Stand;
}

/** An edit of mine as the page makes it, and as the model has it; null where there is nothing to do. */
function editOf(page: Page, { time }: Model, { kind, pick }: Command, stand: Stand): Edit | null {
  if (kind === "note") return { change: (claim) => ({ ...claim, note: `note ${time}` }), after: { ...stand, note: `note ${time}` } };
  if (kind === "fragment") return { change: (claim) => page.fragment(claim), after: { ...stand, fragments: stand.fragments + 1 } };
  return chainEdit(kind, stand, { pick, name: sourceKinds[1 + (time % (sourceKinds.length - 1))]! });
}

function chainEdit(kind: Command["kind"], stand: Stand, { pick, name }: { pick: number; name: (typeof sourceKinds)[number] }): Edit | null {
  const { chain } = stand;
  const [at, last] = [1 + (pick % Math.max(1, chain.length - 1)), chain.length - 1];
  const without = chain.filter((_, index) => index !== at);
  const edit = (change: Edit["change"], after: readonly string[]): Edit => ({ change, after: { ...stand, chain: after } });
  if (kind === "chain" && chain.length < 6) {
    const inner = chain.length > 0 ? chain : ["named"];
    return edit((claim) => changeLevel(addLevel(claim, placeOf(claim)), placeOf(claim), inner.length, { sourceKind: name }), [...inner, name]);
  }
  if (kind === "unchain" && last > 0) return edit((claim) => removeLevel(claim, placeOf(claim), at), without);
  return kind === "move" && at < last ? edit((claim) => moveLevel(claim, placeOf(claim), at, last), [...without, chain[at]!]) : null;
}

function edit(page: Page, model: Model, command: Command, id: string): void {
  const stand = model.claims.get(id)!;
  if (command.kind === "delete") {
    page.session.remove(id, "delete");
    return model.act(id, gone(stand));
  }
  const made = editOf(page, model, command, stand);
  // Two levels alike that change places are no act.
  if (!made || same(made.after, stand)) return;
  page.edit(id, made.change);
  model.act(id, made.after);
}

/** What somebody else does to a claim; the page hears of it. */
async function writeOver(page: Page, model: Model, kind: "other" | "otherDelete", id: string): Promise<void> {
  const note = `theirs ${model.time}`;
  await page.settle();
  const { abilities: _abilities, ...seen } = await readClaim(other, project.slug, id);
  const change = () => changeClaim(other, project.slug, id, seen.version, { ...claimInputOf(seen), note });
  const written = kind === "other" ? await change() : await deleteClaim(other, project.slug, id, seen.version);
  page.session.adopt([{ ...written, abilities: { change: true } }]);
  const stand = model.claims.get(id)!;
  model.theirs(id, kind === "other" ? { ...stand, note } : gone(stand));
}

async function stands(id: string): Promise<Stand> {
  const { note, mentions, deletedAt } = await readClaim(other, project.slug, id);
  return { note, fragments: mentions[0]!.anchorings[0]!.fragments.length, chain: mentions[0]!.levels.map(({ sourceKind }) => sourceKind), isDeleted: deletedAt !== null };
}

/** One person's acts, each held against the model as it is done, and in the end the server's records. */
async function live(commands: readonly Command[]): Promise<void> {
  const page = new Page(fromHere(await cookieOf(await makeMember(project, "editor"))));
  const model = new Model();
  await page.open([]);
  for (const each of commands) {
    await run(page, model, each);
    expect([page.session.steps.canUndo, page.session.steps.canRedo]).toEqual([model.past.length > 0, model.future.length > 0]);
  }
  await page.settle();
  const left = await Promise.all([...model.claims.keys()].map(async (id) => [id, await stands(id)] as const));
  expect(new Map(left)).toEqual(model.claims);
}

/** Persons at work at once: while one waits for the database, another goes on. */
const PERSONS = 4;

describe("H5 H7: random acts, undone and done again, over reloads and beside somebody else", () => {
  it("leave the server's records as a simple model has them", async () => {
    const acts = fc.array(command, { minLength: 8, maxLength: 24 });
    const property = fc.asyncProperty(fc.array(acts, { minLength: PERSONS, maxLength: PERSONS }), async (persons) => void (await Promise.all(persons.map(live))));
    await fc.assert(property, { numRuns: 5, ...(process.env.FC_SEED ? { seed: Number(process.env.FC_SEED) } : {}) });
  }, 300_000);
});
