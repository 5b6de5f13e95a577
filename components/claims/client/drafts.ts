import { ask, read } from "@/components/ui/request";
import type { FieldDraft, KeptDraft } from "@/components/ui/draft-store";

/** Where drafts outlive the page, and where they outlive the browser. */
export interface DraftPorts {
  readonly store: { load(): Promise<KeptDraft[]>; put(draft: KeptDraft): Promise<void>; remove(recordId: string): Promise<void> };
  readonly server: { load(): Promise<KeptDraft[]>; put(draft: KeptDraft): Promise<boolean>; remove(recordId: string): Promise<unknown> };
}

/** How long typing may be in nothing but the page's memory, and how long in nothing but this browser, in milliseconds. */
const [TO_STORE, TO_SERVER] = [300, 1_500];

/**
 * What is typed and not saved yet, field by field: first kept in this browser, then as a private draft on the server. It
 * is nobody else's to see, and goes when the field is saved.
 */
export class Drafts {
  readonly #drafts = new Map<string, KeptDraft>();
  readonly #onServer = new Set<string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();
  #chain: Promise<unknown> = Promise.resolve();

  constructor(readonly ports: DraftPorts) {}

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** What was typed there and not saved. */
  of(recordId: string, field: string): FieldDraft | undefined {
    return this.#drafts.get(recordId)?.fields[field];
  }

  /** Takes up what an earlier page left: here, or, where there is nothing here, on the server. */
  async load(): Promise<void> {
    const none = (): KeptDraft[] => [];
    const [here, there] = await Promise.all([this.ports.store.load().catch(none), this.ports.server.load().catch(none)]);
    for (const draft of there) this.#onServer.add(draft.recordId);
    for (const draft of [...there, ...here]) if (!this.#timers.has(`store ${draft.recordId}`)) this.#drafts.set(draft.recordId, draft);
    this.#tell();
  }

  /** Notes what stands in a field now; `base` is what was saved there when the typing began, of the record's version `baseVersion`. */
  type(recordId: string, field: string, draft: FieldDraft, baseVersion: number): void {
    const known = this.#drafts.get(recordId);
    this.#drafts.set(recordId, { recordId, baseVersion, fields: { ...known?.fields, [field]: draft } });
    this.#soon("store", recordId, TO_STORE);
    this.#soon("server", recordId, TO_SERVER);
  }

  /** The field is saved, or its text given up. */
  done(recordId: string, field: string): void {
    const known = this.#drafts.get(recordId);
    if (!known || !(field in known.fields)) return;
    const { [field]: _done, ...fields } = known.fields;
    if (Object.keys(fields).length > 0) this.#drafts.set(recordId, { ...known, fields });
    else this.#drafts.delete(recordId);
    for (const where of ["store", "server"] as const) this.#keep(where, recordId);
    this.#tell();
  }

  /** Keeps at once what would be kept soon: the page is about to go. */
  flush(): void {
    for (const name of [...this.#timers.keys()]) {
      const [where, recordId] = name.split(" ") as ["store" | "server", string];
      this.#keep(where, recordId);
    }
  }

  // The first key sets the time, later ones don't put it off: typing without a pause is kept as well.
  #soon(where: "store" | "server", recordId: string, milliseconds: number): void {
    const name = `${where} ${recordId}`;
    if (!this.#timers.has(name)) this.#timers.set(name, setTimeout(() => this.#keep(where, recordId), milliseconds));
  }

  // In turn, so that what was typed first never comes after what was typed later.
  #keep(where: "store" | "server", recordId: string): void {
    const name = `${where} ${recordId}`;
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
    this.#chain = this.#chain.then(() => (where === "store" ? this.#toStore(recordId) : this.#toServer(recordId))).catch(() => {});
  }

  #toStore(recordId: string): Promise<unknown> {
    const draft = this.#drafts.get(recordId);
    return draft ? this.ports.store.put(draft) : this.ports.store.remove(recordId);
  }

  async #toServer(recordId: string): Promise<void> {
    const draft = this.#drafts.get(recordId);
    if (!draft) {
      if (this.#onServer.delete(recordId)) await this.ports.server.remove(recordId);
      return;
    }
    this.#onServer.add(recordId);
    if (!(await this.ports.server.put(draft))) this.#soon("server", recordId, 10 * TO_SERVER);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** Drafts on the server, by the API. A draft that can't be sent stays in this browser and is sent again. */
export function serverDrafts(projectPath: string): DraftPorts["server"] {
  const path = (recordId: string) => `${projectPath}/drafts/${recordId}`;
  const one = async (recordId: string) => {
    const { baseVersion, body } = await read<{ baseVersion: number; body: { fields?: KeptDraft["fields"] } }>(path(recordId));
    return { recordId, baseVersion, fields: body.fields ?? {} };
  };
  return {
    load: async () => {
      const { items } = await read<{ items: { recordId: string }[] }>(`${projectPath}/drafts`);
      return Promise.all(items.map(({ recordId }) => one(recordId)));
    },
    put: async ({ recordId, baseVersion, fields }) => (await ask({ method: "PUT", path: path(recordId), body: { baseVersion, body: { fields } } })).kind !== "unreachable",
    remove: (recordId) => ask({ method: "DELETE", path: path(recordId) }),
  };
}
