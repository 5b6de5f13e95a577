import type { RoleMap } from "@/lib/formats/reading/labels";
import type { LeftOut, LeftReason, Reading, ReadProblem, ReadRelation } from "@/lib/formats/reading/reading";
import type { Unit } from "@/lib/formats/reading/unit";

/** What a person said of the files: which label is which part of a claim, and in which unit they count. */
export interface ReadOptions {
  readonly roles: RoleMap | null;
  readonly unit: Unit | null;
}

/** One text of a package with what its files say of it, before it is read. */
export interface Item {
  /** as the files name it; unique in the package */
  readonly name: string;
  /** none where the files speak of a text and don't carry it: the project has to have it then */
  readonly text: string | null;
  /** an address or a URN that the text is known by */
  readonly address: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** the project's own words are looked for, by address or hash, though the files carry some: theirs lack something */
  readonly sought?: { readonly sha256: string | null };
  read(text: string, options: ReadOptions): Reading;
}

/** A relation between two claims that may stand in different texts, by the ids that the files give them. */
export interface ClaimLink extends ReadRelation {
  readonly file: string;
}

/** What a package has, before its texts are read. */
export interface Opened {
  readonly items: readonly Item[];
  readonly links: readonly ClaimLink[];
  readonly problems: readonly ReadProblem[];
  readonly left: readonly LeftOut[];
  /** files that are none of the format's */
  readonly unread: readonly string[];
}

/** Finds the texts of a package. Names of files are names only, never paths of this machine. */
export type Opener = (files: ReadonlyMap<string, string>) => Opened;

export const nothing: Opened = { items: [], links: [], problems: [], left: [], unread: [] };
export const unknownText = { text: null, address: null, title: null, language: null } as const;

// What every export of this program has beside the format's own files.
const accompanying = new Set(["manifest.json", "loss-report.json", "README.md"]);

/** The files of a package by whether the format has such, the accompanying ones of this program's exports left out. */
export function sorted(files: ReadonlyMap<string, string>, isOwn: (name: string) => boolean): { own: [string, string][]; unread: string[] } {
  const rest = [...files].filter(([name]) => !accompanying.has(name));
  return { own: rest.filter(([name]) => isOwn(name)), unread: rest.filter(([name]) => !isOwn(name)).map(([name]) => name) };
}

/** A file's name without its folders and its ending. */
export const baseName = (file: string) => file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");

export const problem = (file: string, message: string, line: number | null = null): ReadProblem => ({ file, line, message });
export const leftOut = (reason: LeftReason, file: string, id: string, line: number | null = null): LeftOut => ({ reason, file, line, id, count: 1 });
