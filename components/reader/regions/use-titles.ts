import { useEffect, useState } from "react";
import { projectPathOf, type ReaderServices } from "@/components/reader/reader-services";
import { read } from "@/components/ui/request";

/** The titles of other documents of the project, each asked for once; null for one that isn't known yet. */
export function useTitles({ source }: ReaderServices, documentIds: readonly (string | undefined)[]): (documentId: string) => string | null {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map());
  const path = projectPathOf(source);
  const wanted = [...new Set(documentIds)].filter((id) => id !== undefined && !titles.has(id)).join(" ");
  useEffect(() => {
    const abort = new AbortController();
    for (const id of wanted.split(" ").filter(Boolean)) {
      read<{ title: string }>(`${path}/documents/${id}`, abort.signal).then(
        ({ title }) => setTitles((known) => new Map([...known, [id, title]])),
        () => {},
      );
    }
    return () => abort.abort();
  }, [path, wanted]);
  return (documentId) => titles.get(documentId) ?? null;
}
