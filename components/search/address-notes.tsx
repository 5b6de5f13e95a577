import { ErrorNote } from "@/components/ui/error-note";
import type { FilterKey } from "@/lib/search/filter";
import type { queryProblem } from "@/lib/search/query";
import { translator } from "@/messages/translator";

export interface AddressNotesProps {
  readonly problem: ReturnType<typeof queryProblem>;
  readonly unread: readonly FilterKey[];
}

/** What of the address could not be read, and what is wrong with its words. */
export function AddressNotes({ problem, unread }: AddressNotesProps) {
  const t = translator("search");
  const others = unread.filter((key) => key !== "q");
  return (
    <>
      {others.length > 0 && <ErrorNote what={t("unread", { keys: others.join(", ") })} />}
      {problem && <ErrorNote what={t(`problem.${problem}`)} />}
    </>
  );
}
