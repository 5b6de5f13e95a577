import { text } from "node:stream/consumers";
import { fromBufferPromise } from "yauzl";
import type { Actor } from "@/lib/access/actor";
import { LINES } from "@/lib/server/lines";
import { readings } from "@/tests/cases/access/readings";
import { call, textOf, type Handler } from "@/tests/factories/request";

/** Lists that are given whole, a line for each record, to who asks for that. */
const inLines = ["GET /api/v1/projects/{project}/claims", "GET /api/v1/projects/{project}/contests"];

/** What one who asks gets to read: every answer by the address that gave it. */
export type Crawl = Map<string, { readonly status: number; readonly text: string }>;

type Answer = { readonly status: number; readonly text: string };

/** What answers each request of a crawl: the program, but where it is known that it can't answer otherwise (tests/setup/unguarded.ts). */
export const answering = { read: (_request: string, ask: () => Promise<Answer>): Promise<Answer> => ask() };

interface Asking {
  readonly routes: Map<string, Handler>;
  readonly headers: Record<string, string>;
  /** who they are of */
  readonly actor: Actor;
  readonly slug: string;
  /** ids that no list names, and what they are ids of, as in "claims" or "drafts" */
  readonly also: readonly (readonly [kind: string, id: string])[];
}

/** Reads every GET route of a project and of the account as one person: lists, then each of their items under each route that takes one; and what pages read besides. */
export async function crawl(asking: Asking): Promise<Crawl> {
  const found: Crawl = new Map();
  const gets = [...asking.routes.keys()].filter((route) => route.startsWith("GET ") && !route.includes("nextauth"));
  for (const route of gets.filter((each) => !/\{(id|revision)\}/.test(each))) found.set(route, await read(asking, route, { project: asking.slug }));
  for (const route of inLines) found.set(`${route} in lines`, await read(asking, route, { project: asking.slug }, { accept: LINES }));
  for (const name of Object.keys(readings)) found.set(`page: ${name}`, await answering.read(JSON.stringify([name, asking.headers]), () => readForPage(asking, name)));
  for (const route of gets.filter((each) => each.includes("{id}"))) {
    for (const id of idsOf(route, found, asking.also)) await readOne(asking, route, id, found);
  }
  return found;
}

async function readOne(asking: Asking, route: string, id: string, found: Crawl): Promise<void> {
  const at = { project: asking.slug, id };
  const [, inner] = /\/\{(revision|annotation)\}/.exec(route) ?? [];
  if (!inner) return void found.set(`${route} ${id}`, await read(asking, route, at));
  const listed = await read(asking, route.slice(0, route.indexOf(`/{${inner}}`)), at);
  for (const each of inner === "revision" ? itemIds(listed.text) : annotationIds(listed.text)) found.set(`${route} ${id} ${each}`, await read(asking, route, { ...at, [inner]: each }));
}

/** The ids of a container's annotations, which are the ends of their addresses. */
const annotationIds = (text: string) => [...new Set([...text.matchAll(/\/annotations\/([0-9a-f-]{36})"/g)].map(([, id]) => id!))];

function idsOf(route: string, found: Crawl, also: Asking["also"]): string[] {
  const list = route.slice(0, route.indexOf("/{id}"));
  const others = also.filter(([kind]) => list.endsWith(`/${kind}`)).map(([, id]) => id);
  return [...new Set([...itemIds(found.get(list)?.text ?? ""), ...others])];
}

/** The ids of a list's items; drafts are known by those of their records. */
function itemIds(text: string): string[] {
  const { items = [] } = text.startsWith("{") ? (JSON.parse(text) as { items?: { id?: string; recordId?: string }[] }) : {};
  return items.map(({ id, recordId }) => id ?? recordId ?? "");
}

function read(asking: Asking, route: string, params: Record<string, string>, more: Record<string, string> = {}): Promise<Answer> {
  return answering.read(JSON.stringify([route, params, more, asking.headers]), () => readNow(asking, route, params, more));
}

async function readForPage({ actor, slug }: Asking, name: string): Promise<Answer> {
  return { status: 200, text: JSON.stringify(await readings[name]!(actor, slug)) };
}

async function readNow({ routes, headers }: Asking, route: string, params: Record<string, string>, more: Record<string, string>): Promise<Answer> {
  const response = await call(routes.get(route)!, "GET", { params, headers: { ...headers, ...more }, ...whole(route) });
  if (response.headers.get("content-type") === "application/zip") return { status: response.status, text: await unzipped(response) };
  return { status: response.status, text: (await textOf(response)).replace(/"requestId":"[^"]*"/, "") };
}

// Lists are read whole, so that a page's end doesn't hide what comes after it.
const whole = (route: string) => (/{project}\/(?!export|verification)[a-z]+$/.test(route) ? { query: { limit: "200" } } : {});

/** Every file of a ZIP as text, one after the other, without the time at which it was made. */
async function unzipped(response: Response): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(await response.arrayBuffer()), { lazyEntries: true });
  const texts: string[] = [];
  for await (const entry of zip.eachEntry()) texts.push(await text(await zip.openReadStreamPromise(entry)));
  return texts.join("\n").replace(/"exportedAt": ?"[^"]*"/g, "");
}
