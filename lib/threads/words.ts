import { z } from "zod";
import { recordId } from "@/lib/projects/record";
import { exactString } from "@/lib/text/well-formed";

/** How much a comment says at most: UTF-16 units, pieces, and people named. */
export const commentLimits = { units: 20_000, pieces: 2_000, people: 20 } as const;

const text = z.strictObject({ type: z.literal("text"), text: exactString.min(1) });
const mention = z.strictObject({ type: z.literal("mention"), attrs: z.strictObject({ contributorId: recordId }) });
const inline = z.discriminatedUnion("type", [text, mention], { error: "must be text or a mention of somebody" });
const paragraph = z.strictObject({ type: z.literal("paragraph"), content: z.array(inline).min(1).optional() });
const whole = z.strictObject({ type: z.literal("doc"), content: z.array(paragraph).min(1) });

export type CommentInline = z.output<typeof inline>;
/** What somebody says, as ProseMirror writes it as JSON: paragraphs of plain text and mentions of people, by their ids. */
export type CommentWords = z.output<typeof whole>;

/** Every piece of text and every mention, in the order of reading. */
export const inlinesOf = ({ content }: CommentWords): CommentInline[] => content.flatMap((each) => each.content ?? []);

/** The people that are named, each once, in the order of reading. */
export const mentionsOf = (words: CommentWords): string[] => [...new Set(inlinesOf(words).flatMap((node) => (node.type === "mention" ? [node.attrs.contributorId] : [])))];

/** Whether nothing is said: neither words nor a name. */
export const isSilent = (words: CommentWords): boolean => inlinesOf(words).every((node) => node.type === "text" && node.text.trim() === "");

/** The words alone, a line for each paragraph; people by the names that `nameOf` gives. */
export const spokenWords = ({ content }: CommentWords, nameOf: (contributorId: string) => string): string =>
  content.map((each) => (each.content ?? []).map((node) => (node.type === "text" ? node.text : `@${nameOf(node.attrs.contributorId)}`)).join("")).join("\n");

/** A comment of one line without mentions, as JSON. */
export const wordsOf = (line: string): CommentWords => ({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: line }] }] });

/** The schema of what somebody says. Refuses other nodes, what is too long, and more people than one speaks to. */
export const commentWords = whole.superRefine((words, context) => {
  const inlines = inlinesOf(words);
  const units = inlines.reduce((sum, node) => sum + (node.type === "text" ? node.text.length : 0), 0);
  const pieces = inlines.length + words.content.length;
  if (units > commentLimits.units || pieces > commentLimits.pieces) context.addIssue({ code: "custom", message: `is too long: at most ${commentLimits.units} characters in ${commentLimits.pieces} pieces` });
  if (mentionsOf(words).length > commentLimits.people) context.addIssue({ code: "custom", message: `names more than ${commentLimits.people} people` });
});
