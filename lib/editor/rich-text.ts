import { z } from "zod";
import { offset, recordId } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

/** A passage that a text cites: a range of a revision (UTF-16 units), as a place of a claim or for itself. */
export interface Citation {
  readonly claimId: string | null;
  readonly revisionId: string;
  readonly start: number;
  readonly end: number;
  /** what stands there; the server takes it from the text */
  readonly quote: string;
}

export type Mark = { readonly type: "strong" | "em" } | { readonly type: "link"; readonly attrs: { readonly href: string } };
interface Marked {
  readonly marks?: readonly Mark[] | undefined;
}
export type InlineNode<C = Citation> = ({ readonly type: "text"; readonly text: string } & Marked) | ({ readonly type: "citation"; readonly attrs: C } & Marked);
export interface ParagraphNode<C = Citation> {
  readonly type: "paragraph";
  readonly content?: readonly InlineNode<C>[] | undefined;
}
export interface ListItemNode<C = Citation> {
  readonly type: "list_item";
  readonly content: readonly BlockNode<C>[];
}
export interface ListNode<C = Citation> {
  readonly type: "bullet_list" | "ordered_list";
  readonly content: readonly ListItemNode<C>[];
}
export type BlockNode<C = Citation> = ParagraphNode<C> | ListNode<C>;
/** Rich text as ProseMirror writes it as JSON: paragraphs, lists, bold, italic, links to the web, cited passages. */
export interface RichText<C = Citation> {
  readonly type: "doc";
  readonly content: readonly BlockNode<C>[];
}

/** How deep lists may lie in one another, how much text there may be in UTF-16 units, and how many nodes. */
export const richTextLimits = { depth: 3, units: 50_000, nodes: 5_000, quote: 5_000 } as const;

/** Whether an address is one of the web: no script, no data, no file. */
export function isWebAddress(href: string): boolean {
  // Browsers drop spaces and control characters before they read the scheme: an address with any in it is none.
  if (/[\s\p{Cc}]/u.test(href) || !URL.canParse(href)) return false;
  return ["http:", "https:"].includes(new URL(href).protocol);
}

const webAddress = exactString.max(2_000).refine(isWebAddress, { error: "must be a whole address that begins with http:// or https://" });
const mark = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("strong") }),
  z.strictObject({ type: z.literal("em") }),
  z.strictObject({ type: z.literal("link"), attrs: z.strictObject({ href: webAddress }) }),
], { error: "must be bold (strong), italic (em) or a link" });
const marks = z.array(mark).min(1).max(3).refine((all) => new Set(all.map(({ type }) => type)).size === all.length, { error: "has the same mark twice" }).optional();

const only = (what: string) => ({ error: `must be ${what}` });

function paragraphOf(citation: z.ZodType) {
  const text = z.strictObject({ type: z.literal("text"), text: exactString.min(1), marks });
  const cited = z.strictObject({ type: z.literal("citation"), attrs: citation, marks });
  const inline = z.discriminatedUnion("type", [text, cited], only("text or a citation"));
  return z.strictObject({ type: z.literal("paragraph"), content: z.array(inline).min(1).optional() });
}

type Paragraph = ReturnType<typeof paragraphOf>;

// Written out level by level and not as a schema within itself: a text that nests without end is refused at the fourth list.
function listsOf(paragraph: Paragraph, depth: number): z.ZodObject<{ type: z.ZodLiteral<"bullet_list" | "ordered_list">; content: z.ZodType }> {
  const inner = depth < richTextLimits.depth
    ? z.discriminatedUnion("type", [paragraph, listsOf(paragraph, depth + 1)], only("a paragraph or a list"))
    : z.discriminatedUnion("type", [paragraph], only(`a paragraph: lists nest ${richTextLimits.depth} deep at most`));
  const content = z.array(inner).min(1).refine(([first]) => (first as { type?: unknown } | undefined)?.type === "paragraph", { error: "must begin with a paragraph" });
  const item = z.strictObject({ type: z.literal("list_item"), content });
  return z.strictObject({ type: z.literal(["bullet_list", "ordered_list"]), content: z.array(item).min(1) });
}

/** The schema of rich text with citations after `citation`. Refuses other nodes and marks, addresses that are not of the web, too deep and too large texts. */
export function richTextWith<C>(citation: z.ZodType<C>): z.ZodType<RichText<C>> {
  const paragraph = paragraphOf(citation);
  const block = z.discriminatedUnion("type", [paragraph, listsOf(paragraph, 1)], only("a paragraph or a list"));
  const whole = z.strictObject({ type: z.literal("doc"), content: z.array(block).min(1) });
  return whole.superRefine((doc, context) => {
    const { nodes, units } = sizeOf(doc as RichText<unknown>);
    if (nodes > richTextLimits.nodes || units > richTextLimits.units) context.addIssue({ code: "custom", message: `is too long: at most ${richTextLimits.units} characters in ${richTextLimits.nodes} pieces` });
  }) as unknown as z.ZodType<RichText<C>>;
}

/** The attributes of a citation node. */
export const citation = z.strictObject({
  claimId: recordId.nullable(),
  revisionId: recordId,
  start: offset,
  end: offset,
  quote: exactString.max(richTextLimits.quote).default(""),
});

/** Rich text as records keep it. */
export const richText = richTextWith(citation);

/** Every inline node, in the order of reading. */
export function inlinesOf<C>({ content }: { readonly content?: readonly (BlockNode<C> | ListItemNode<C> | InlineNode<C>)[] | undefined }): InlineNode<C>[] {
  return (content ?? []).flatMap((node) => (node.type === "text" || node.type === "citation" ? [node] : inlinesOf<C>(node)));
}

/** The cited passages, in the order of reading. */
export const citationsOf = <C>(doc: RichText<C>): C[] => inlinesOf(doc).flatMap((node) => (node.type === "citation" ? [node.attrs] : []));

/** The same text with each citation as `change` gives it. */
export function withCitations<A, B>(doc: RichText<A>, change: (citation: A) => B): RichText<B> {
  const inline = (node: InlineNode<A>): InlineNode<B> => (node.type === "citation" ? { ...node, attrs: change(node.attrs) } : node);
  const block = (node: BlockNode<A>): BlockNode<B> => {
    if (node.type !== "paragraph") return { ...node, content: node.content.map((item) => ({ ...item, content: item.content.map(block) })) };
    return node.content ? { ...node, content: node.content.map(inline) } : { type: node.type };
  };
  return { ...doc, content: doc.content.map(block) };
}

/** The words alone, one line for each paragraph; quotes in quotation marks. */
export function plainWords(doc: RichText): string {
  const words = (node: BlockNode | ListItemNode): string[] => (node.type === "paragraph" ? [lineOf(node)] : node.content.flatMap(words));
  return doc.content.flatMap(words).join("\n");
}

const lineOf = (node: ParagraphNode) => inlinesOf(node).map((inline) => (inline.type === "text" ? inline.text : `“${inline.attrs.quote}”`)).join("");

/** Whether nothing is said: neither words nor a citation. */
export const isBlank = (doc: RichText): boolean => inlinesOf(doc).every((node) => node.type === "text" && node.text.trim() === "");

/** A text in which nothing stands yet. */
export const emptyRichText: RichText = { type: "doc", content: [{ type: "paragraph" }] };

function sizeOf(doc: RichText<unknown>): { nodes: number; units: number } {
  const count = (node: object): number => ("content" in node && Array.isArray(node.content) ? node.content.reduce((sum: number, inner: object) => sum + count(inner), 1) : 1);
  const units = inlinesOf(doc).reduce((sum, node) => sum + (node.type === "text" ? node.text.length : 0), 0);
  return { nodes: count(doc), units };
}
