import { read } from "@/components/ui/request";

/** A person by their name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody who can be named. */
export interface Person extends Named {
  readonly role: string | null;
}

interface Page {
  readonly items: readonly Person[];
  readonly next: string | null;
}

const known = new Map<string, Promise<readonly Person[]>>();

/** The members of a project, by name; asked for once for a page, and again where that failed. */
export function peopleOf(slug: string): Promise<readonly Person[]> {
  const found = known.get(slug) ?? load(slug);
  known.set(slug, found);
  found.catch(() => known.delete(slug));
  return found;
}

async function load(slug: string): Promise<readonly Person[]> {
  const people: Person[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Page = await read(`/projects/${slug}/members?${new URLSearchParams({ limit: "200", ...(cursor ? { cursor } : {}) })}`);
    people.push(...page.items.filter(({ role }) => role !== null).map(({ id, name, role }) => ({ id, name, role })));
    cursor = page.next;
  }
  return people.sort((a, b) => a.name.localeCompare(b.name));
}

const MOST = 8;

/** Those whose names have a word that begins with each word that was typed, in any case. */
export function matching(people: readonly Person[], query: string): readonly Person[] {
  const typed = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = ({ name }: Person) => {
    const words = name.toLocaleLowerCase().split(/\s+/);
    return typed.every((part) => words.some((word) => word.startsWith(part)));
  };
  return people.filter(fits).slice(0, MOST);
}
