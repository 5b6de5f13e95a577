import { translator } from "@/messages/translator";

/** An act of the history in words: the message file's, or its own name for one that is not there. */
export function historyWords(act: string): string {
  const t = translator("contests");
  type Key = Parameters<typeof t.has>[0];
  const [record, verb] = act.split(".");
  return t.has(`history.${record}.${verb}` as Key) ? t(`history.${record}.${verb}` as Key) : act;
}
