import type { NativeRecord } from "@/lib/formats/native/entry";
import { referencesOf } from "@/lib/formats/native/references";
import type { StoredEntry, StoredOf } from "@/lib/formats/native/stored";
import { onceOnly } from "@/lib/formats/native/uniqueness";

/** Something that is wrong with a record of an earlier line, known only at the end. */
export interface Late {
  readonly line: number;
  readonly message: string;
}

/**
 * What has been read so far, as far as later lines depend on it: which records there are, and the few facts that
 * relate them (layers, documents, voices). Grows with the number of records, never with their texts.
 */
export class Facts {
  readonly #known = new Map<NativeRecord, Set<string>>();
  readonly #awaited = new Map<string, Late>();
  readonly #once = new Set<string>();
  readonly #layerOf = new Map<string, string>();
  readonly #originOf = new Map<string, string>();
  readonly #documentOf = new Map<string, string>();
  readonly #contestOf = new Map<string, string>();
  readonly #revisions = new Map<string, { line: number; ordinal: number }[]>();
  readonly #objects: { line: number; claim: string; object: string }[] = [];
  /** the party of a document's own voice, by document */
  readonly voiceOf = new Map<string, string>();

  has(record: NativeRecord, id: string): boolean {
    return this.#known.get(record)?.has(id) ?? false;
  }

  /** Takes an entry in; gives what is wrong with it towards what came before. */
  add(entry: StoredEntry, line: number): string[] {
    this.#remember(entry, line);
    this.#await(entry, line);
    return [...this.#repeats(entry), ...this.#relations(entry)];
  }

  /** What was named and never came, revisions that don't count from 1 on, and objects of claims that lie in another layer. */
  finish(): Late[] {
    const dangling = [...this.#awaited].map(([, late]) => late);
    const astray = this.#objects.filter(({ claim, object }) => this.#layerOf.has(object) && this.#layerOf.get(claim) !== this.#layerOf.get(object));
    return [...dangling, ...this.#miscounted(), ...astray.map(({ line, object }) => ({ line, message: `is about claim ${object}, which lies in another layer` }))];
  }

  #miscounted(): Late[] {
    return [...this.#revisions.values()].flatMap((revisions) =>
      revisions.filter(({ ordinal }) => ordinal > revisions.length).map(({ line, ordinal }) => ({ line, message: `is revision ${ordinal} of a document that has ${revisions.length}` })),
    );
  }

  #remember(entry: StoredEntry, line: number): void {
    if (entry.record === "version") return;
    const id = entry.record === "original" ? entry.sha256 : entry.id;
    if (!this.#known.has(entry.record)) this.#known.set(entry.record, new Set());
    this.#known.get(entry.record)!.add(id);
    this.#awaited.delete(`${entry.record} ${id}`);
    if (entry.record === "document") this.voiceOf.set(id, entry.voicePartyId);
    if (entry.record === "revision") this.#revision(entry, line);
    if (entry.record === "position") this.#contestOf.set(id, entry.contestId);
    if (entry.record === "claim") this.#layerOf.set(id, entry.layerId);
    if (entry.record === "claim" && entry.objectClaimId) this.#objects.push({ line, claim: id, object: entry.objectClaimId });
    if ("originLayerId" in entry && entry.originLayerId) this.#originOf.set(id, entry.originLayerId);
  }

  #revision({ id, documentId, ordinal }: StoredOf<"revision">, line: number): void {
    this.#documentOf.set(id, documentId);
    this.#revisions.set(documentId, [...(this.#revisions.get(documentId) ?? []), { line, ordinal }]);
  }

  #await(entry: StoredEntry, line: number): void {
    for (const { record, id, field } of referencesOf(entry)) {
      const key = `${record} ${id}`;
      if (this.has(record, id) || this.#awaited.has(key)) continue;
      this.#awaited.set(key, { line, message: `${field}: names ${key}, which is not in the file` });
    }
  }

  #repeats(entry: StoredEntry): string[] {
    return onceOnly(entry).flatMap((key) => {
      const isRepeated = this.#once.has(key);
      this.#once.add(key);
      return isRepeated ? [`${key} is in the file twice`] : [];
    });
  }

  #relations(entry: StoredEntry): string[] {
    if (entry.record === "relation") return this.#relation(entry);
    if (entry.record === "placement") return this.#placement(entry);
    if (entry.record === "region") return this.#region(entry);
    return entry.record === "claim" ? [...this.#places(entry), ...this.#parties(entry)] : [];
  }

  #relation({ layerId, fromClaimId, toClaimId }: StoredOf<"relation">): string[] {
    const outside = [fromClaimId, toClaimId].filter((id) => this.#layerOf.has(id) && this.#layerOf.get(id) !== layerId);
    return outside.map((id) => `relates claim ${id}, which lies in another layer`);
  }

  #placement({ claimId, contestId, positionId }: StoredOf<"placement">): string[] {
    const foreign = positionId !== null && this.#contestOf.has(positionId) && this.#contestOf.get(positionId) !== contestId;
    const unseen = [contestId, positionId].filter((id) => id !== null && !this.#sees(claimId, id));
    return [...(foreign ? [`places the claim on position ${positionId} of another contest`] : []), ...unseen.map((id) => `uses ${id}, which was made in another layer`)];
  }

  #region({ revisionId, refersToDocumentId }: StoredOf<"region">): string[] {
    return refersToDocumentId !== undefined && this.#documentOf.get(revisionId) === refersToDocumentId ? ["is the document that it stands in"] : [];
  }

  #sees(claimId: string, id: string): boolean {
    const origin = this.#originOf.get(id);
    return origin === undefined || origin === this.#layerOf.get(claimId);
  }

  #places(claim: StoredOf<"claim">): string[] {
    return claim.mentions.flatMap(({ documentId, anchorings }) =>
      anchorings.flatMap(({ id, revisionId }) => {
        const document = this.#documentOf.get(revisionId);
        return document === undefined || document === documentId ? [] : [`anchoring ${id} lies on a revision of another document`];
      }),
    );
  }

  #parties(claim: StoredOf<"claim">): string[] {
    const outer = claim.mentions.flatMap((mention) => mention.levels.flatMap((level) => level.partyIds));
    const unseen = [...claim.claimants, ...claim.targets, ...claim.invoked, ...outer].filter((id) => !this.#sees(claim.id, id));
    return unseen.map((id) => `names party ${id}, which was made in another layer`);
  }
}
