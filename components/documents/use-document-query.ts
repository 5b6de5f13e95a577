"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { documentAddress, documentQuery, type DocumentQuery } from "@/lib/documents/listing";

/** What the list shows, kept in the page's address; changing it adds nothing to the browser's history. */
export function useDocumentQuery(): [DocumentQuery, (change: Partial<DocumentQuery>) => void] {
  const path = usePathname();
  const query = documentQuery(useSearchParams());
  const change = (part: Partial<DocumentQuery>) => {
    window.history.replaceState(null, "", `${path}${documentAddress({ ...query, ...part })}`);
  };
  return [query, change];
}
