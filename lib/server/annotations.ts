import { createHash } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { notFound } from "@/lib/data/failure";
import { readPlacedMention, readPlacedMentions, type PlacedMention } from "@/lib/data/formats/annotations";
import { mentionAnnotation } from "@/lib/formats/w3c/annotation";
import { annotationDocument, annotationType, containerDocument, containerIri, dereferenceable, hasPage, pageDocument, PAGE_SIZE, preferenceOf, type Container } from "@/lib/formats/w3c/container";
import { publicUrl } from "@/lib/server/public-url";

// The read side of the Web Annotation Protocol (https://www.w3.org/TR/annotation-protocol/), for one document.

interface Asked {
  readonly actor: Actor;
  readonly params: { readonly project: string; readonly id: string };
  readonly request: Request;
}

const iriOf = ({ params: { project, id } }: Asked) => `${publicUrl()}/api/v1/projects/${project}/documents/${id}/annotations/`;
const annotationOf = (container: Pick<Container, "iri">, { revisionId, mention }: PlacedMention) => dereferenceable(container, mention.id, mentionAnnotation({ revision: { id: revisionId } }, mention));

const link = (target: string, rel: string) => `<${target}>; rel="${rel}"`;
const containerLinks = [link("http://www.w3.org/ns/ldp#BasicContainer", "type"), link("http://www.w3.org/TR/annotation-protocol/", "http://www.w3.org/ns/ldp#constrainedBy")];
const annotationLinks = [link("http://www.w3.org/ns/ldp#Resource", "type"), link("http://www.w3.org/ns/oa#Annotation", "type")];

/** A document's annotations as a container, by what the client prefers; with `page`, one of its pages. */
export async function annotationContainer(asked: Asked, { iris, page }: { iris?: "0" | "1" | undefined; page?: number | undefined }): Promise<Response> {
  const { actor, params: { project, id }, request } = asked;
  const preferred = preferenceOf(request.headers.get("prefer"));
  const preference = { iris: iris === undefined ? preferred.iris : iris === "1", minimal: page === undefined && preferred.minimal };
  const { title, total, items } = await readPlacedMentions(actor, project, id, { skip: (page ?? 0) * PAGE_SIZE, take: preference.minimal ? 0 : PAGE_SIZE });
  const container = { iri: iriOf(asked), label: title, total };
  const annotations = items.map((item) => annotationOf(container, item));
  const applied: Record<string, string> = request.headers.has("prefer") ? { "preference-applied": "return=representation" } : {};
  if (page === undefined) return answer(request, containerDocument(container, preference, annotations), containerLinks, { "content-location": containerIri(container, preference.iris), ...applied });
  if (!hasPage(container, page)) throw notFound();
  return answer(request, pageDocument(container, preference.iris, page, annotations), []);
}

/** One annotation under its own address. */
export async function oneAnnotation(asked: Asked, annotationId: string): Promise<Response> {
  const { actor, params: { project, id }, request } = asked;
  return answer(request, annotationDocument(annotationOf({ iri: iriOf(asked) }, await readPlacedMention(actor, project, id, annotationId))), annotationLinks);
}

const allow = "GET, HEAD, OPTIONS";
const everyOrigin = { "access-control-allow-origin": "*", "access-control-expose-headers": "Allow, Content-Location, ETag, Link, Preference-Applied, X-Request-Id" };

type Handler = (request: Request, context: { params: Promise<Record<string, string | string[] | undefined> | undefined> }) => Promise<Response>;

/**
 * Lets scripts of pages of any origin read what `handler` answers to a token, so that annotation clients in browsers can.
 * Never what is answered to a cookie: neither now nor out of the browser's cache.
 */
export const readByAnyPage = (handler: Handler): Handler => async (request, context) => {
  const response = await handler(request, context);
  if (!request.headers.has("cookie")) for (const [name, value] of Object.entries(everyOrigin)) response.headers.set(name, value);
  return response;
};

/** What browsers ask before a page of another origin reads: nothing of the project is told. */
export const preflight = (): Response =>
  new Response(null, { status: 204, headers: { ...everyOrigin, allow, "access-control-allow-methods": "GET, HEAD", "access-control-allow-headers": "Accept, Authorization, If-None-Match, Prefer", "access-control-max-age": "86400" } });

function answer(request: Request, document: object, links: readonly string[], more: Record<string, string> = {}): Response {
  const body = JSON.stringify(document);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers = new Headers({ "content-type": annotationType, etag, allow, vary: "Accept, Prefer, Authorization, Cookie", "cache-control": "private, no-cache", ...more });
  for (const each of links) headers.append("link", each);
  const isKnown = request.headers.get("if-none-match")?.split(",").some((tag) => tag.trim() === etag) ?? false;
  return isKnown ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}
