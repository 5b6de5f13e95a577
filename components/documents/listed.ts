import type { DocumentListed } from "@/lib/data/documents/documents";

/** A document of the list with what the list shows of its publisher. */
export type ListedDocument = DocumentListed & { readonly publisherName: string };
