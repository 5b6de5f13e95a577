import { Batch } from "@/components/claims/client/batch";
import type { Outbox, Write } from "@/components/claims/client/outbox";
import { read } from "@/components/ui/request";
import type { PartyAbout } from "@/lib/parties/choice";
import { resolverOf } from "@/lib/parties/merge";
import { mergedStanding, sidesOf, type Standing } from "@/lib/parties/side";
import type { PartyInput, PartyKind, PartyRecord } from "@/lib/parties/record";
import type { SideRecord } from "@/lib/projects/record";

/** A party as the cards show it. */
export type KnownParty = PartyInput & Partial<Pick<PartyRecord, "archivedAt" | "mergedIntoId">> & { readonly about?: PartyAbout | undefined };

interface Setting {
  readonly projectPath: string;
  readonly documentId: string;
  /** the layer of one's own that new parties are made in, where one annotates blind */
  readonly ownLayerId?: () => string | null;
  readonly sides: readonly SideRecord[];
  readonly outbox: Outbox;
  readonly newId: () => string;
}
interface Page {
  readonly items: readonly PartyRecord[];
}

/** The parties that this page has met: read when first wanted, made here when new. */
export class Directory {
  readonly #parties = new Map<string, KnownParty>();
  readonly #listeners = new Set<() => void>();
  readonly #batch: Batch;
  readonly #sides: ReadonlyMap<string, SideRecord>;
  readonly #facts = { sides: new Map<string, KnownParty["sides"]>(), tenures: new Map<string, KnownParty["tenures"]>() };
  #whole: Standing | null = null;
  #version = 0;

  constructor(readonly setting: Setting) {
    this.#sides = new Map(setting.sides.map((side) => [side.id, side]));
    this.#batch = new Batch(100, (ids) => this.#load(ids));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Goes up whenever a party is met. */
  get version(): number {
    return this.#version;
  }

  /** The party with this id, or the one that it is merged into. */
  party(id: string): KnownParty | undefined {
    const party = this.#parties.get(id);
    return (party?.mergedIntoId && this.#parties.get(party.mergedIntoId)) || party;
  }

  /** Every party that was met. */
  known(): Iterable<KnownParty> {
    return this.#parties.values();
  }

  /** The name that is shown of a party; null while it isn't known. */
  nameOf(id: string): string | null {
    return this.party(id)?.names[0]?.text ?? null;
  }

  /** The side that a party is shown on: its own that has no end, or its first; without one, its office's (SPEC, P4). */
  sideOf(id: string | undefined): SideRecord | null {
    const sideId = id === undefined ? undefined : sidesOf(id, null, this.#standing())[0];
    return (sideId && this.#sides.get(sideId)) || null;
  }

  /** Sees to it that these will be known. */
  want(ids: Iterable<string>): void {
    this.#batch.want([...ids].filter((id) => !this.#parties.has(id)));
  }

  /** Waits until these are known, or it is certain that they can't be had now. */
  async load(ids: Iterable<string>): Promise<void> {
    const wanted = [...new Set(ids)].filter((id) => !this.#parties.has(id));
    const parts = Array.from({ length: Math.ceil(wanted.length / 100) }, (_, part) => wanted.slice(part * 100, part * 100 + 100));
    await Promise.all(parts.map((part) => this.#load(part).catch(() => this.want(part))));
  }

  /** Reads those of these again that are known: others have changed them. */
  async again(ids: Iterable<string>): Promise<void> {
    const known = [...ids].filter((id) => this.#parties.has(id) && this.setting.outbox.pending(id).length === 0);
    for (let from = 0; from < known.length; from += 100) await this.#load(known.slice(from, from + 100));
  }

  /** Searches names and aliases; this document's anonymous parties among them. Throws a ReadFailure. */
  async search(query: string, signal?: AbortSignal): Promise<readonly KnownParty[]> {
    const parameters = new URLSearchParams({ q: query, documentId: this.setting.documentId, limit: "20" });
    const { items } = await read<Page>(`${this.setting.projectPath}/parties?${parameters}`, signal);
    this.meet(items);
    return items;
  }

  /** Makes a party of a name; it can be used at once. */
  create(name: string, kind: PartyKind): KnownParty {
    const { newId, outbox, projectPath, documentId } = this.setting;
    const layerId = this.setting.ownLayerId?.() ?? null;
    const local = kind === "anonymous" ? documentId : null;
    const party: PartyInput = {
      id: newId(), kind, documentId: local, names: [{ text: name, script: "" }], tenures: [], sides: [], dissolved: null, note: "", externalIds: [],
    };
    outbox.add({ key: newId(), recordId: party.id, method: "POST", path: `${projectPath}/parties`, body: layerId ? { ...party, layerId } : party, needsVersion: false, documentId });
    this.meet([party]);
    return party;
  }

  /** Shows the new parties that an earlier page left unsent. */
  takeUp(writes: readonly Write[]): void {
    const path = `${this.setting.projectPath}/parties`;
    this.meet(writes.filter((write) => write.path === path && write.method === "POST").map((write) => write.body as PartyInput));
  }

  async #load(ids: readonly string[]): Promise<void> {
    const { items } = await read<Page>(`${this.setting.projectPath}/parties?${new URLSearchParams({ ids: ids.join(","), limit: "200" })}`);
    this.meet(items);
  }

  // Whose office a party without a side holds has to be known too, to know where it stands.
  #know(party: KnownParty): void {
    this.#parties.set(party.id, party);
    const openFirst = [...party.sides].sort((a, b) => Number(a.to !== null) - Number(b.to !== null));
    this.#facts.sides.set(party.id, openFirst);
    this.#facts.tenures.set(party.id, party.tenures);
    if (party.sides.length === 0) this.want(party.tenures.map((tenure) => tenure.ofPartyId));
  }

  // Merged parties stand as one; computed anew when another one is met.
  #standing(): Standing {
    const merged = [...this.#parties.values()].filter((party) => party.mergedIntoId);
    return (this.#whole ??= mergedStanding(this.#facts, merged.map(({ id }) => id), resolverOf(merged.map(({ id, mergedIntoId }) => ({ id, mergedIntoId })))));
  }

  /** Takes in parties as they were read, or written. */
  meet(parties: readonly KnownParty[]): void {
    if (parties.length === 0) return;
    for (const party of parties) this.#know(party);
    this.#whole = null;
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
}
