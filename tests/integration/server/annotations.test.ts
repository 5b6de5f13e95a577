import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { uuidv7 } from "uuidv7";
import { beforeAll, describe, expect, test } from "vitest";
import type { UserActor } from "@/lib/access/actor";
import { deleteClaim } from "@/lib/data/claims/claims";
import { GET as getOne } from "@/app/api/v1/projects/[project]/documents/[id]/annotations/[annotation]/route";
import { GET as getAll } from "@/app/api/v1/projects/[project]/documents/[id]/annotations/route";
import { createToken } from "@/lib/data/tokens";
import { preflight } from "@/lib/server/annotations";
import { publicUrl } from "@/lib/server/public-url";
import { modelProblems } from "@/tests/cases/web-annotation";
import { makeClaim, mentionOf } from "@/tests/factories/claim";
import { makeDocument, sampleText, type TestDocument } from "@/tests/factories/document";
import { makeImport } from "@/tests/factories/layer-import";
import { makeParty } from "@/tests/factories/party";
import { makeMember, makeOwnLayer, makeProject, type TestProject } from "@/tests/factories/project";
import { call, cookieOf, fromHere, type Handler } from "@/tests/factories/request";
import { revise } from "@/tests/factories/revision";

// What a server must do by https://www.w3.org/TR/annotation-protocol/ (W3C Recommendation, 23 February 2017), sections 3
// and 4, as far as it lets read. That OPTIONS is answered and that the address ends in a slash is asked of the running
// program: tests/e2e/webhooks.spec.ts.

const PROFILE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';
const contexts: Readonly<Record<string, unknown>> = {
  "http://www.w3.org/ns/anno.jsonld": JSON.parse(readFileSync("tests/fixtures/anno-context.json", "utf8")) as unknown,
  "http://www.w3.org/ns/ldp.jsonld": { "@context": { BasicContainer: "http://www.w3.org/ns/ldp#BasicContainer" } },
};
const documentLoader = async (url: string) => ({ contextUrl: undefined, documentUrl: url, document: contexts[url] as object });
const expanded = async (body: object) => (await jsonld.expand(body, { documentLoader, safe: true } as object)) as Record<string, unknown>[];

const [list, single] = [getAll as Handler, getOne as Handler];
type Item = { id: string; canonical: string; type: string; target: { source: string; selector: { type: string; start: number; end: number; exact: string }[] }[] };
type Page = { id: string; type: string; startIndex: number; items: (Item | string)[]; next?: string; prev?: string; partOf: unknown };
interface Container { "@context": unknown; id: string; type: string[]; total: number; label: string; first?: Page | string; last?: string }

let project: TestProject;
let document: TestDocument;
let headers: Record<string, string>;
let hider: UserActor;
beforeAll(async () => {
  project = await makeProject();
  document = await makeDocument(project, { text: `🚣 ${sampleText}` });
  headers = fromHere(await cookieOf(project.as.reader));
  const claimants = [(await makeParty(project)).id];
  const claim = (more = {}, actor?: UserActor) => makeClaim(project, { document, claimants, ...more }, actor);
  for (const places of [100, 100, 3]) await claim({ mentions: Array.from({ length: places }, () => mentionOf(document, "at least three boats were hit")) });
  await deleteClaim(project.as.editor, project.slug, (await claim()).id, 1);
  hider = await makeMember(project, "annotator");
  await claim({ layerId: await makeOwnLayer(project, hider) }, hider);
  await makeImport(project);
}, 120_000);

const ask = (query: Record<string, string> = {}, more: Record<string, string> = {}) => call(list, "GET", { params: { project: project.slug, id: document.id }, query, headers: { ...headers, ...more } });
const one = (annotation: string, more: Record<string, string> = {}) => call(single, "GET", { params: { project: project.slug, id: document.id, annotation }, headers: { ...headers, ...more } });
const prefer = (...included: string[]) => ({ prefer: `return=representation;include="${included.join(" ")}"` });
const IRIS = "http://www.w3.org/ns/oa#PreferContainedIRIs";
const container = async (query = {}, more = {}) => (await (await ask(query, more)).json()) as Container;
const base = () => `${publicUrl()}/api/v1/projects/${project.slug}/documents/${document.id}/annotations/`;
const follow = async (iri: string) => (await (await ask(Object.fromEntries(new URL(iri).searchParams))).json()) as Page;

describe("I4 the container MUST", () => {
  test("be available in JSON-LD, also without an Accept header, with the profile as its media type", async () => {
    for (const more of [{}, { accept: PROFILE }, { accept: "application/ld+json" }]) {
      const response = await ask({}, more as Record<string, string>);
      expect([response.status, response.headers.get("content-type")]).toEqual([200, PROFILE]);
    }
  });
  test("advertise its type and that it is constrained by the protocol, in Link", async () => {
    const link = (await ask()).headers.get("link");
    expect(link).toContain('<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"');
    expect(link).toContain('<http://www.w3.org/TR/annotation-protocol/>; rel="http://www.w3.org/ns/ldp#constrainedBy"');
  });
  test("have an ETag, the same for the same content, by which a client that has it is spared the body", async () => {
    const etag = (await ask()).headers.get("etag")!;
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect((await ask()).headers.get("etag")).toBe(etag);
    const again = await ask({}, { "if-none-match": `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  });
  test("say in Vary what the answer hangs on, and in Allow what can be done", async () => {
    const response = await ask();
    expect([response.headers.get("vary"), response.headers.get("allow")]).toEqual(["Accept, Prefer, Authorization, Cookie", "GET, HEAD, OPTIONS"]);
  });
  test("say in Content-Location which of its representations it is, and differ in its IRI", async () => {
    const [full, iris] = [await ask(), await ask({}, prefer(IRIS))];
    expect([full.headers.get("content-location"), iris.headers.get("content-location")]).toEqual([`${base()}?iris=0`, `${base()}?iris=1`]);
    expect([(await full.json()).id, (await iris.json()).id]).toEqual([`${base()}?iris=0`, `${base()}?iris=1`]);
  });
  test("embed its first page or link to it, have both contexts and types, and say how many there are", async () => {
    const body = await container();
    expect(body).toMatchObject({ type: ["BasicContainer", "AnnotationCollection"], total: 203, last: `${base()}?iris=0&page=2`, first: { id: `${base()}?iris=0&page=0`, next: `${base()}?iris=0&page=1` } });
    expect(body["@context"]).toEqual(expect.arrayContaining(["http://www.w3.org/ns/anno.jsonld", "http://www.w3.org/ns/ldp.jsonld"]));
    expect((body.first as Page).items).toHaveLength(100);
  });
  test("not embed a page nor contain anything where the client prefers a minimal container", async () => {
    const body = await container({}, prefer("http://www.w3.org/ns/ldp#PreferMinimalContainer", IRIS));
    expect(body).toMatchObject({ id: `${base()}?iris=1`, total: 203, first: `${base()}?iris=1&page=0`, last: `${base()}?iris=1&page=2` });
    expect(JSON.stringify(body)).not.toContain("contains");
  });
  test("give IRIs only where PreferContainedIRIs says so, and whole annotations where PreferContainedDescriptions does", async () => {
    const iris = (await container({}, prefer(IRIS))).first as Page;
    const whole = (await container({}, prefer("http://www.w3.org/ns/oa#PreferContainedDescriptions"))).first as Page;
    expect(iris.items).toEqual(whole.items.map((item) => (item as Item).id));
    expect(whole.items[0]).toMatchObject({ type: "Annotation", body: expect.any(Array), target: expect.any(Array) });
  });
});

describe("I13 pages of other origins", () => {
  const elsewhere = { origin: "https://client.example" };
  const allowed = (response: Response) => response.headers.get("access-control-allow-origin");
  test("read by a token what it may see, refusals too, with the headers that a client needs", async () => {
    const { secret } = await createToken(project.as.reader, { name: "a client", scope: "read", project: project.slug });
    const byToken = (id: string) => call(list, "GET", { params: { project: project.slug, id }, headers: { ...elsewhere, authorization: `Bearer ${secret}`, ...prefer(IRIS) } });
    const [there, none] = [await byToken(document.id), await byToken(uuidv7())];
    expect([there.status, allowed(there), there.headers.get("preference-applied")]).toEqual([200, "*", "return=representation"]);
    expect([none.status, allowed(none)]).toEqual([404, "*"]);
    for (const name of ["ETag", "Link", "Content-Location", "Preference-Applied"]) expect(there.headers.get("access-control-expose-headers")).toContain(name);
    expect(there.headers.get("access-control-allow-credentials")).toBeNull();
  });
  test("read nothing by a cookie, and nothing without a token", async () => {
    const byCookie = await ask({}, elsewhere);
    expect([byCookie.status, allowed(byCookie)]).toEqual([200, null]);
    const nobody = await call(list, "GET", { params: { project: project.slug, id: document.id }, headers: elsewhere });
    expect([nobody.status, JSON.stringify(await nobody.json())]).toEqual([401, expect.not.stringContaining("three boats")]);
  });
  test("are told before what they may ask: to read, with a token and a preference", () => {
    const { status, headers: given } = preflight();
    expect([status, given.get("access-control-allow-methods"), given.get("allow")]).toEqual([204, "GET, HEAD", "GET, HEAD, OPTIONS"]);
    for (const name of ["Authorization", "Prefer", "Accept", "If-None-Match"]) expect(given.get("access-control-allow-headers")).toContain(name);
    expect(given.get("access-control-allow-credentials")).toBeNull();
  });
});

describe("I4 its pages MUST", () => {
  test("lead from one to the next and back, name their container, and hold every annotation once", async () => {
    const first = (await container()).first as Page;
    const pages = [first];
    while (pages.at(-1)!.next) pages.push(await follow(pages.at(-1)!.next!));
    expect(pages.map(({ items, startIndex }) => [items.length, startIndex])).toEqual([[100, 0], [100, 100], [3, 200]]);
    expect(pages.map(({ prev }) => prev)).toEqual([undefined, first.id, pages[1]!.id]);
    expect(pages.slice(1).map(({ partOf }) => partOf)).toEqual([1, 2].map(() => ({ id: `${base()}?iris=0`, type: "AnnotationCollection", label: expect.any(String), total: 203 })));
    expect(new Set(pages.flatMap(({ items }) => items.map((item) => (item as Item).id))).size).toBe(203);
    expect((await follow(`${base()}?iris=1&page=2`)).items.every((item) => typeof item === "string")).toBe(true);
    expect((await ask({ page: "3" })).status).toBe(404);
  });
  test("be none where nothing is in it", async () => {
    const empty = await makeDocument(project, { text: "Nothing is claimed here." });
    const body = await (await call(list, "GET", { params: { project: project.slug, id: empty.id }, headers })).json();
    expect([body.total, body.first, body.last]).toEqual([0, undefined, undefined]);
  });
});

describe("I5 an annotation MUST", () => {
  const firstItem = async () => ((await container()).first as Page).items[0] as Item;
  test("be there under its IRI, in JSON-LD by the profile, as a resource, with ETag, Allow and Vary", async () => {
    const item = await firstItem();
    expect(item.id.startsWith(base())).toBe(true);
    const response = await one(item.id.slice(base().length));
    expect(response.headers.get("content-type")).toBe(PROFILE);
    expect(response.headers.get("link")).toContain('<http://www.w3.org/ns/ldp#Resource>; rel="type"');
    expect(response.headers.get("etag")).toMatch(/^"[\w-]+"$/);
    expect([response.headers.get("allow"), response.headers.get("vary")]).toEqual(["GET, HEAD, OPTIONS", "Accept, Prefer, Authorization, Cookie"]);
    const { "@context": context, ...annotation } = await response.json();
    expect(modelProblems({ "@context": context, ...annotation })).toEqual([]);
    expect(annotation).toEqual(item);
    expect(context).toContain("http://www.w3.org/ns/anno.jsonld");
    expect(annotation.canonical).toBe(`urn:uuid:${item.id.slice(base().length)}`);
  });
  test("point to the words of the text, in code points", async () => {
    const [target] = (await firstItem()).target;
    const [position, quote] = target!.selector;
    expect(target!.source).toBe(`urn:uuid:${document.revisionId}`);
    expect([...`🚣 ${sampleText}`].slice(position!.start, position!.end).join("")).toBe(quote!.exact);
  });
  test("not be there where it is nobody's to see: deleted, of an own or imported layer, or of another document", async () => {
    const seen = await container({}, fromHere(await cookieOf(hider)));
    expect(seen.total).toBe(204);
    const all = [...(seen.first as Page).items, ...(await call(list, "GET", { params: { project: project.slug, id: document.id }, query: { page: "2" }, headers: fromHere(await cookieOf(hider)) }).then((each) => each.json())).items] as Item[];
    const own = all.at(-1)!.id.slice(base().length);
    expect([(await one(own)).status, (await one(own, fromHere(await cookieOf(hider)))).status]).toEqual([404, 200]);
  });
  test("move with its text: what stands on a newer revision names that one", async () => {
    const other = await makeDocument(project);
    await makeClaim(project, { document: other });
    const { revisionId } = await revise(project, other, `${sampleText}\nCorrected.`);
    const body = await (await call(list, "GET", { params: { project: project.slug, id: other.id }, headers })).json();
    expect(body.first.items[0].target[0].source).toBe(`urn:uuid:${revisionId}`);
  });
});

test("I4 I5 a JSON-LD processor knows every term of container, page and annotation", async () => {
  const body = await container();
  const [node] = await expanded(body);
  expect(node!["@type"]).toEqual(["http://www.w3.org/ns/ldp#BasicContainer", "http://www.w3.org/ns/activitystreams#OrderedCollection"]);
  const page = await follow(`${base()}?iris=1&page=1`);
  const [items] = (await expanded(page))[0]!["http://www.w3.org/ns/activitystreams#items"] as { "@list": { "@id": string }[] }[];
  expect(items!["@list"]).toHaveLength(100);
  const annotation = await (await one((page.items[0] as string).slice(base().length))).json();
  expect((await expanded(annotation))[0]!["@type"]).toEqual(["http://www.w3.org/ns/oa#Annotation"]);
});
