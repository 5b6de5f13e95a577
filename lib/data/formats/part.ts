import { invalid } from "@/lib/data/failure";
import { unfit, WHOLE_FORMAT, type ExportPart } from "@/lib/formats/part";
import type { FormatName } from "@/lib/formats/registry";

const messages: Readonly<Record<keyof ExportPart, string>> = {
  layer: "The native format has every layer, and the history that leads to it. Choose another format for one layer, or take its claims from the table of claims as lines of the native format.",
  document: "The native format has every document, and the history that leads to it. Choose another format for one of them.",
  contest: "The native format has every contest, and the history that leads to it. Choose another format for one of them.",
};

/**
 * Refuses (`invalid`) a document and a contest at once, a part in the native format, which has the whole project or nothing
 * (docs/decisions/0216-one-layer-alone.md), and a document in a format of contests (docs/decisions/0235-documents-and-contests-alone.md).
 */
export function demandPartFits(asked: ExportPart & { readonly format: FormatName }): void {
  const refuse = (path: keyof ExportPart, message: string) => {
    throw invalid([{ path: [path], message: `${message} Nothing was exported.` }]);
  };
  if (asked.document !== undefined && asked.contest !== undefined) refuse("contest", "An export is about one document or about one contest, not both.");
  const wrong = unfit(asked);
  if (wrong === null) return;
  const isOfContests = wrong === "document" && asked.format !== WHOLE_FORMAT;
  refuse(wrong, isOfContests ? "This format has whole contests, with claims of other documents too. Choose another format for one document, or take one contest." : messages[wrong]);
}
