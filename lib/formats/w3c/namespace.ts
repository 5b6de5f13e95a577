/** The terms that Web Annotation has none for; docs/formats/w3c.md says what each means. */
export const namespace = "urn:counterclaim:terms:";

/** The contexts of a file: the Recommendation's, then this program's. */
export const context = ["http://www.w3.org/ns/anno.jsonld", { cc: namespace }] as const;

export const urn = (id: string) => `urn:uuid:${id}`;
