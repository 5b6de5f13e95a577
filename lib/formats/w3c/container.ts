import { context } from "@/lib/formats/w3c/namespace";

type Node = Readonly<Record<string, unknown>>;

/** How many annotations one page holds. */
export const PAGE_SIZE = 100;
/** The media type of everything here. */
export const annotationType = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

const profile = context[0];
const terms = context[1];

/** What a client of the Web Annotation Protocol prefers: annotations by their IRIs only, or the container without any. */
export interface Preference {
  readonly iris: boolean;
  readonly minimal: boolean;
}

/** Reads the preferences of a Prefer header (RFC 7240); what isn't understood is passed over. */
export function preferenceOf(header: string | null): Preference {
  const included = /(?:^|[;,\s])include="([^"]*)"/.exec(header ?? "")?.[1]?.split(/\s+/) ?? [];
  return { iris: included.includes("http://www.w3.org/ns/oa#PreferContainedIRIs"), minimal: included.includes("http://www.w3.org/ns/ldp#PreferMinimalContainer") };
}

/** What a container has: its address (with the slash at its end), what it is called, and how many annotations lie in it. */
export interface Container {
  readonly iri: string;
  readonly label: string;
  readonly total: number;
}

/** The IRI of the container itself, which says whether its pages hold annotations or only their IRIs. */
export const containerIri = ({ iri }: Container, iris: boolean): string => `${iri}?iris=${iris ? 1 : 0}`;

const pageIri = (container: Container, iris: boolean, page: number) => `${containerIri(container, iris)}&page=${page}`;
const lastPage = ({ total }: Container) => Math.max(0, Math.ceil(total / PAGE_SIZE) - 1);

/** Whether there is a page of this number: an empty container has none. */
export const hasPage = (container: Container, page: number): boolean => container.total > 0 && page <= lastPage(container);

/** An annotation under its own address; as a record of this program it keeps its canonical name. */
export function dereferenceable({ iri }: Pick<Container, "iri">, mentionId: string, annotation: Node): Node {
  return { ...annotation, id: `${iri}${mentionId}`, canonical: annotation.id };
}

/** The same as a document of its own. */
export const annotationDocument = (annotation: Node): Node => ({ "@context": context, ...annotation });

/** The container with its first page, or with a link to it where nothing is to be in it. */
export function containerDocument(container: Container, { iris, minimal }: Preference, first: readonly Node[]): Node {
  const page = minimal ? pageIri(container, iris, 0) : pageNode(container, iris, 0, first);
  const pages = container.total === 0 ? {} : { first: page, last: pageIri(container, iris, lastPage(container)) };
  return {
    "@context": [profile, "http://www.w3.org/ns/ldp.jsonld", terms], id: containerIri(container, iris), type: ["BasicContainer", "AnnotationCollection"],
    label: container.label, total: container.total, ...pages,
  };
}

/** One page as a document of its own. */
export function pageDocument(container: Container, iris: boolean, page: number, items: readonly Node[]): Node {
  const { label, total } = container;
  return { "@context": context, ...pageNode(container, iris, page, items), partOf: { id: containerIri(container, iris), type: "AnnotationCollection", label, total } };
}

function pageNode(container: Container, iris: boolean, page: number, items: readonly Node[]): Node {
  return {
    id: pageIri(container, iris, page), type: "AnnotationPage", partOf: containerIri(container, iris), startIndex: page * PAGE_SIZE,
    ...(page > 0 ? { prev: pageIri(container, iris, page - 1) } : {}), ...(page < lastPage(container) ? { next: pageIri(container, iris, page + 1) } : {}),
    items: iris ? items.map(({ id }) => id) : items,
  };
}
