import { uuidv7 } from "uuidv7";
import { Batch } from "@/components/claims/client/batch";
import { seedActs, travelOf } from "@/components/claims/client/acts";
import { ClaimSession } from "@/components/claims/client/claim-session";
import type { SessionSetting } from "@/components/claims/client/working-claim";
import { browserOutbox } from "@/components/claims/client/connection";
import { Directory } from "@/components/claims/client/directory";
import { Drafts, serverDrafts } from "@/components/claims/client/drafts";
import type { Outbox } from "@/components/claims/client/outbox";
import { BrowserOutboxStore } from "@/components/claims/client/outbox-store";
import { Placements } from "@/components/claims/client/placements";
import { BrowserDraftStore } from "@/components/ui/draft-store";
import { ask, read } from "@/components/ui/request";
import { partiesOf } from "@/components/claims/card-content";
import { afterFrame } from "@/components/reader/after-frame";
import { RegionDesk } from "@/components/reader/regions/region-desk";
import { RegionSession } from "@/components/reader/regions/region-session";
import { Caret } from "@/components/reader/caret";
import { TaskDesk } from "@/components/reader/task-desk";
import { TalkDesk, type TalkedAbout } from "@/components/reader/talk/talk-desk";
import { Finder } from "@/components/reader/find/finder";
import { PassageIndex } from "@/components/reader/passage-index";
import { loadRest } from "@/components/reader/highlight-loading";
import { refresh, refreshSome } from "@/components/reader/refreshing";
import { SuggestionSource } from "@/components/reader/suggestion-source";
import { ReaderController } from "@/components/reader/reader-controller";
import type { Highlight } from "@/lib/claims/highlight";
import type { PlacementRecord } from "@/lib/contests/record";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import type { DocumentSeen } from "@/lib/data/documents/documents";
import type { BlockRecord, RegionShort, RevisionRecord } from "@/lib/documents/record";
import type { Undone } from "@/lib/data/undo/undo";
import { TextDocument } from "@/lib/editor/position-map";
import type { QueueItem } from "@/lib/data/assignments/queue";
import type { PartyRecord } from "@/lib/parties/record";
import type { GuideFields } from "@/lib/projects/guideline";
import type { ActTerms } from "@/lib/projects/terms";
import { ownTaskIn, type OwnTask } from "@/lib/projects/assignment";
import type { SideRecord } from "@/lib/projects/record";
import type { Span } from "@/lib/text/span";

/** What the page gives the reader. */
export interface ReaderSource {
  readonly project: { readonly slug: string; readonly name: string; readonly terms: ActTerms; readonly guideSections: GuideFields };
  readonly sides: readonly SideRecord[];
  readonly document: DocumentSeen;
  readonly revision: Omit<RevisionRecord, "warnings"> & { readonly warnings: readonly unknown[] };
  /** how many there are, whether this is the newest of them, and how many mentions wait for a place on that */
  readonly revisions: { readonly count: number; readonly isNewest: boolean; readonly waiting: number };
  readonly me: { readonly contributorId: string; readonly mayClaim: boolean; readonly mayContest: boolean; readonly mayMark: boolean; readonly mayComment: boolean };
  /** the imported layers of the project, the closed ones of the document's assignments, and the one that is read in place of what is worked on */
  readonly layers: readonly { readonly id: string; readonly name: string; readonly mayTake: boolean; readonly isClosed: boolean }[];
  readonly layerId: string | null;
  /** what is assigned to oneself in this document and isn't closed */
  readonly task: OwnTask | null;
  /** where one stopped on this text, in UTF-16 units */
  readonly place: number | null;
  /** the cursor in the project's changes at which all this was read */
  readonly since: string;
}
export interface RevisionContent {
  readonly text: string;
  readonly blocks: readonly BlockRecord[];
}

/** Everything that works behind one reader. */
export interface ReaderServices {
  readonly source: ReaderSource;
  readonly text: TextDocument;
  readonly outbox: Outbox;
  readonly session: ClaimSession;
  readonly directory: Directory;
  readonly placements: Placements;
  readonly regions: RegionSession;
  /** what is open for working on regions */
  readonly desk: RegionDesk;
  /** what is talked about in this text */
  readonly talk: TalkDesk;
  /** what is assigned to oneself here */
  readonly tasks: TaskDesk;
  readonly drafts: Drafts;
  readonly index: PassageIndex;
  readonly controller: ReaderController;
  readonly caret: Caret;
  readonly finder: Finder;
  readonly orphans: readonly Highlight[];
  /** until all claims are there; the reader works before */
  readonly complete: Promise<void>;
  /** sees to it that these claims will be known whole */
  readonly wantClaims: (ids: Iterable<string>) => void;
  /** takes in what others did meanwhile */
  readonly refresh: () => Promise<void>;
  /** takes in what others did to these claims and placements */
  readonly takeIn: (ids: readonly string[]) => Promise<void>;
  readonly stop: () => void;
}

export const projectPathOf = (source: ReaderSource) => `/projects/${source.project.slug}`;

/** Where the API has the text; below /api/v1. */
export const contentPathOf = ({ project, document, revision }: ReaderSource) => `/projects/${project.slug}/documents/${document.id}/revisions/${revision.id}`;

export const readContent = (source: ReaderSource) => read<RevisionContent>(contentPathOf(source));

/** Where the API has the regions of the newest text; below /api/v1. */
export const regionsPathOf = ({ project, document }: ReaderSource) => `/projects/${project.slug}/documents/${document.id}/regions`;

/** The regions of the revision that is read; those that the newest has are told in short. */
export async function readRegions(source: ReaderSource): Promise<readonly RegionShort[]> {
  const { project, revision } = source;
  const newest = await read<{ revisionId: string; regions: readonly RegionShort[] }>(regionsPathOf(source));
  if (newest.revisionId === revision.id) return newest.regions;
  const found: RegionShort[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { items: readonly RegionShort[]; next: string | null } = await read(`/projects/${project.slug}/regions?${new URLSearchParams({ revisionId: revision.id, limit: "200", ...(cursor ? { cursor } : {}) })}`);
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

/** The threads on passages and claims of the document that aren't resolved. */
async function readTalk({ project, document }: ReaderSource): Promise<TalkedAbout[]> {
  const found: TalkedAbout[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: { items: readonly TalkedAbout[]; next: string | null } = await read(`/projects/${project.slug}/threads?${new URLSearchParams({ documentId: document.id, state: "open", limit: "200", ...(cursor ? { cursor } : {}) })}`);
    found.push(...page.items);
    cursor = page.next;
  }
  return found;
}

const readTask = async ({ project, document }: ReaderSource) => ownTaskIn((await read<{ items: QueueItem[] }>(`/projects/${project.slug}/queue`)).items, document.id);

export const textOf = ({ text, blocks }: RevisionContent) => new TextDocument(text, blocks.map((block, ordinal) => ({ ...block, ordinal })));

/** Sets up a reader over a text and the claims in its first part, and takes up what an earlier page left unsent. */
export async function startReader(source: ReaderSource, text: TextDocument, highlights: readonly Highlight[], marked: readonly RegionShort[]): Promise<ReaderServices> {
  const projectPath = projectPathOf(source);
  const { document, revision, me, sides } = source;
  const scope = `${source.project.slug} ${me.contributorId}`;
  const store = new BrowserOutboxStore(scope, uuidv7());
  const drafts = new Drafts({ store: new BrowserDraftStore(scope), server: serverDrafts(projectPath) });
  const outbox = browserOutbox(store, () => afterFrame.passed());
  const voices = [{ documentId: document.id, voicePartyId: document.voicePartyId }];
  const onRecords: SessionSetting["onRecords"] = (records) => takeInOthers(records, { directory, placements, regions });
  const session = new ClaimSession(outbox, {
    projectPath, documentId: document.id, voices, newKey: uuidv7, reread: (id) => rereadClaim(projectPath, id), travel: travelOf(projectPath), onRecords,
  });
  const tasks = new TaskDesk(source.task, () => readTask(source));
  const directory = new Directory({ projectPath, documentId: document.id, ownLayerId: () => tasks.ownLayerId, sides, outbox, newId: uuidv7 });
  const placements = new Placements({ projectPath, documentId: document.id, outbox, acts: session.steps, newId: uuidv7 });
  const index = new PassageIndex((passage) => directory.sideOf(passage.claimants[0])?.colour ?? null);
  const regions = new RegionSession(outbox, { projectPath, documentId: document.id, revisionId: revision.id, newId: uuidv7, steps: session.steps, reread: () => readRegions(source) });
  regions.adopt(marked);
  const suggestions = new SuggestionSource({ projectPath, documentId: document.id, text: text.text, language: document.language }, directory, regions);
  const suggest = (selection: Span) => suggestions.around(selection);
  const controller = new ReaderController({ documentId: document.id, revisionId: revision.id, text, session, index, regions, mayClaim: me.mayClaim, newId: uuidv7, suggest });
  const batch: Batch = new Batch(50, async (ids) => adoptClaims({ session, directory, controller }, (await readClaims(projectPath, ids)).items));
  const placed = highlights.filter((each) => !each.orphaned);
  // Their sides are known before the first painting, which would otherwise have to be made twice.
  await directory.load(placed.flatMap((each) => each.claimants));
  index.add(placed);
  if (me.mayClaim) void suggestions.load().then(() => controller.suggestAgain());
  void takeUp({ outbox, session, directory, regions });
  if (me.mayClaim || me.mayMark) void seedActs(session.steps, projectPath);
  if (me.mayClaim) void drafts.load();
  const [caret, finder] = [new Caret(controller), new Finder(controller)];
  const services = { source, text, outbox, session, directory, placements, drafts, regions, desk: new RegionDesk(), talk: new TalkDesk(() => readTalk(source)), tasks, index, controller, caret, finder, orphans: highlights.filter((each) => each.orphaned) };
  const leaving = new AbortController();
  const complete = afterPainting().then(() => loadRest(services, leaving.signal));
  complete.catch(() => leaving.signal.aborted || controller.say({ kind: "incomplete" }));
  const stop = () => {
    leaving.abort();
    drafts.flush();
    store.close();
  };
  return { ...services, complete, wantClaims: (ids) => batch.want([...ids].filter((id) => !session.get(id))), refresh: () => refresh(services, batch), takeIn: (ids) => refreshSome(services, batch, ids), stop };
}

/** Takes in what taking back has left of parties, placements and regions. */
function takeInOthers(records: Undone["records"], { directory, placements, regions }: Pick<ReaderServices, "directory" | "placements" | "regions">): void {
  const of = (type: string) => records.filter(({ recordType }) => recordType === type).map(({ record }) => record);
  directory.meet(of("party") as unknown as PartyRecord[]);
  for (const { claimId } of of("placement") as unknown as PlacementRecord[]) void placements.load(claimId);
  if (of("region").length > 0) void regions.refresh().catch(() => {});
}

const afterPainting = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));

const readClaims = (projectPath: string, ids: readonly string[]) => read<{ items: ClaimSeen[] }>(`${projectPath}/claims?${new URLSearchParams({ ids: ids.join(","), limit: "100" })}`);

async function rereadClaim(projectPath: string, id: string): Promise<ClaimSeen | null> {
  const answer = await ask<ClaimSeen>({ method: "GET", path: `${projectPath}/claims/${id}` });
  return answer.kind === "done" ? answer.value : null;
}

// What is on its way from here meets the server's version by its answer; what is open in the composer isn't changed under the hand.
function adoptClaims({ session, directory, controller }: Pick<ReaderServices, "session" | "directory" | "controller">, claims: readonly ClaimSeen[]): void {
  const settled = claims.filter(({ id }) => session.outbox.pending(id).length === 0);
  session.adopt(settled.filter(({ id }) => !controller.isOpen(id)));
  for (const claim of settled.filter(({ id }) => controller.isOpen(id))) session.meet(claim);
  directory.want(new Set(claims.flatMap(partiesOf)));
}

async function takeUp({ outbox, session, directory, regions }: Pick<ReaderServices, "outbox" | "session" | "directory" | "regions">): Promise<void> {
  await outbox.recover((left) => {
    directory.takeUp(left);
    session.takeUp(left);
    regions.takeUp(left);
  });
}
