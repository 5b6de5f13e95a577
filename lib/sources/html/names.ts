import type { RemarkKind } from "@/lib/sources/remarks";
import type { BlockKind } from "@/lib/text/blocks";

/** Elements whose content is no text of the page, by what they count as. */
export const droppedElements: Readonly<Record<string, RemarkKind>> = {
  script: "dropped-scripts", style: "dropped-scripts", noscript: "dropped-scripts", template: "dropped-scripts", link: "dropped-scripts",
  img: "dropped-pictures", picture: "dropped-pictures", svg: "dropped-pictures", canvas: "dropped-pictures",
  iframe: "dropped-embedded", object: "dropped-embedded", embed: "dropped-embedded", video: "dropped-embedded", audio: "dropped-embedded", frame: "dropped-embedded",
  input: "dropped-fields", textarea: "dropped-fields", select: "dropped-fields",
};

/** Elements that begin and end a block, with what it is. */
export const blockElements: Readonly<Record<string, BlockKind>> = {
  h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading",
  li: "list_item", dd: "list_item", pre: "preformatted",
  ...Object.fromEntries(
    "address article aside body blockquote caption center details dialog dir div dl dt fieldset figcaption figure footer form header hgroup hr legend main menu nav ol p search section summary table tbody td tfoot th thead tr ul"
      .split(" ").map((name) => [name, "paragraph" as BlockKind]),
  ),
};

/** Elements in a table cell that only a page laid out by tables has there. */
export const layoutContent: ReadonlySet<string> = new Set(["table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "nav", "form", "header", "footer", "blockquote"]);
