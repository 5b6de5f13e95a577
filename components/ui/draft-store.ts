import { openDB, type DBSchema, type IDBPDatabase } from "idb";

/** What was typed into one field and not saved: the text, and what stood there when the typing began. */
export interface FieldDraft {
  readonly text: string;
  readonly base: string;
}
/** What one person has typed about one record. */
export interface KeptDraft {
  readonly recordId: string;
  readonly baseVersion: number;
  readonly fields: Readonly<Record<string, FieldDraft>>;
}
interface Row extends KeptDraft {
  readonly id: string;
  readonly scope: string;
}
interface Schema extends DBSchema {
  drafts: { key: string; value: Row; indexes: { scope: string } };
}

// Whose drafts lie here: every scope that was opened since the last sign-out is the signed-in person's.
const SCOPES = "counterclaim-draft-scopes";

function scopes(): readonly string[] {
  const kept: unknown = JSON.parse(localStorage.getItem(SCOPES) ?? "[]");
  return Array.isArray(kept) ? kept.map(String) : [];
}

function open(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>("counterclaim-drafts", 1, { upgrade: (database) => database.createObjectStore("drafts", { keyPath: "id" }).createIndex("scope", "scope") });
}

/** The drafts of one member of one project, in the browser's own database, where they outlive the page. */
export class BrowserDraftStore {
  readonly #database = open();

  /** `scope`: the project's slug, a space, the member's id */
  constructor(readonly scope: string) {
    localStorage.setItem(SCOPES, JSON.stringify([...new Set([...scopes(), scope])]));
  }

  async load(): Promise<KeptDraft[]> {
    return (await this.#database).getAllFromIndex("drafts", "scope", this.scope);
  }

  async put(draft: KeptDraft): Promise<void> {
    await (await this.#database).put("drafts", { ...draft, id: `${this.scope} ${draft.recordId}`, scope: this.scope });
  }

  async remove(recordId: string): Promise<void> {
    await (await this.#database).delete("drafts", `${this.scope} ${recordId}`);
  }
}

/** What the signed-in person has typed in this browser and not saved: project and record of each. */
export async function draftsLeft(): Promise<{ project: string; recordId: string }[]> {
  const database = await open();
  const rows = await Promise.all(scopes().map((scope) => database.getAllFromIndex("drafts", "scope", scope)));
  database.close();
  return rows.flat().map(({ scope, recordId }) => ({ project: scope.split(" ")[0]!, recordId }));
}

/** Forgets them all. */
export async function forgetDrafts(): Promise<void> {
  const database = await open();
  const keys = await Promise.all(scopes().map((scope) => database.getAllKeysFromIndex("drafts", "scope", scope)));
  await Promise.all(keys.flat().map((key) => database.delete("drafts", key)));
  database.close();
  localStorage.removeItem(SCOPES);
}
