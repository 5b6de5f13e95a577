import { composed } from "@/lib/sources/composed";
import { Composition } from "@/lib/sources/composition";
import { mainContent } from "@/lib/sources/html/main-content";
import { attribute, childElements, pageOf, type Page } from "@/lib/sources/html/tree";
import { walkPage } from "@/lib/sources/html/walk";
import { declaredEncoding, decodeMarkup } from "@/lib/sources/marked-text";
import type { SourceFile, SourceResult } from "@/lib/sources/source";

/**
 * A page: the words it shows, with the main text as @mozilla/readability proposes it and everything else as excluded
 * regions. Scripts, pictures and addresses of links are counted, and never run or fetched.
 */
export function readHtml(file: SourceFile): SourceResult {
  const decoded = decodeMarkup(file, declaredEncoding(file.bytes));
  if (decoded.kind !== "text") return { ...decoded, fileName: file.fileName };
  const page = pageOf(decoded.text);
  const composition = new Composition();
  const main = file.setAside === false ? null : mainContent(page);
  if (main) composition.remarks.add("guessed-main");
  composition.remarks.add("repaired-markup", page.faults);
  composition.remarks.add("dropped-scripts", headScripts(page));
  walkPage(page.body, composition, { main });
  return composed(composition, { sourceType: "html", decoded, title: main?.title ?? page.title, language: page.language });
}

/** How many scripts and style sheets stand before the page's body. */
function headScripts({ head }: Page): number {
  const isSheet = (rel: string | undefined) => /\bstylesheet\b/iu.test(rel ?? "");
  return head ? childElements(head).filter((each) => ["script", "style"].includes(each.tagName) || (each.tagName === "link" && isSheet(attribute(each, "rel")))).length : 0;
}
