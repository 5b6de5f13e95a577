import { uuidv7 } from "uuidv7";
import type { UserActor } from "@/lib/access/actor";
import { createComment } from "@/lib/data/threads/comments";
import { createThread } from "@/lib/data/threads/threads";
import { commentInput, threadInput, type ThreadTarget } from "@/lib/threads/record";
import { wordsOf, type CommentWords } from "@/lib/threads/words";
import type { TestProject } from "@/tests/factories/project";

/** A line that names people before its words. */
export const naming = (line: string, ...people: readonly string[]): CommentWords => ({
  type: "doc", content: [{ type: "paragraph", content: [...people.map((contributorId) => ({ type: "mention" as const, attrs: { contributorId } })), { type: "text", text: line }] }],
});

const bodyOf = (said: string | CommentWords) => (typeof said === "string" ? wordsOf(said) : said);

/** A thread with its first comment, by the reviewer where nobody else is named. */
export function makeThread(project: TestProject, target: ThreadTarget, said: string | CommentWords = "Is this the same figure?", by: UserActor = project.as.reviewer, assigneeId: string | null = null) {
  return createThread(by, project.slug, threadInput.parse({ id: uuidv7(), target, comment: { id: uuidv7(), body: bodyOf(said) }, assigneeId }));
}

/** Something said in a thread. */
export function say(project: TestProject, threadId: string, said: string | CommentWords, by: UserActor = project.as.editor) {
  return createComment(by, project.slug, commentInput.parse({ id: uuidv7(), threadId, body: bodyOf(said) }));
}
