import { z } from "zod";
import { othersPresent } from "@/lib/projects/presence";
import { recordId } from "@/lib/projects/record";

/** One record that changed, as it is told to those who see it: what it is, its id, the version that is there now; never content. */
export const change = z.object({ type: z.string(), id: recordId, version: z.int(), mine: z.boolean().meta({ description: "whether nobody else changed it" }) });
export type Change = z.output<typeof change>;

/** What a stream of changes says; each message is named in its `event` field. */
export const changeMessages = {
  /** first of all: whether everything since the cursor that was given will be told; else read again what is shown */
  ready: z.object({ resumed: z.boolean() }),
  changes: z.object({ records: z.array(change) }),
  /** there was more than is told one by one */
  many: z.object({}),
  /** the page is to say where it is, if anywhere */
  where: z.object({}),
  /** who else is where the page said that it is; where that changes */
  present: othersPresent,
  /** nothing more will come, and there is no use in asking again: a right has ended, or the project is archived */
  end: z.object({}),
};
export type ChangeMessageName = keyof typeof changeMessages;
export type ChangeMessage = { [N in ChangeMessageName]: { readonly event: N; readonly data: z.output<(typeof changeMessages)[N]> } }[ChangeMessageName];
