import { z } from "zod";
import { shortened } from "@/lib/text/shortened";
import { commentWords, spokenWords } from "@/lib/threads/words";

/** What records are called, by their ids. */
type Names = Readonly<Record<string, string>>;
type Telling = (body: unknown, names: Names) => readonly string[];

/** Words are cut after so many characters. */
const MOST = 200;

/** Tells what a body says, where it is as this version of the program writes it; nothing of another. */
function telling<Body>(schema: z.ZodType<Body>, words: (body: Body, names: Names) => readonly string[]): Telling {
  return (body, names) => {
    const parsed = schema.safeParse(body);
    return parsed.success ? words(parsed.data, names) : [];
  };
}

const id = z.string().nullable();
const named = (names: Names, ...ids: readonly (string | null)[]) => ids.map((each) => (each === null ? "" : (names[each] ?? "")));
const fragments = z.array(z.object({ role: z.string(), quote: z.string() }));
const claim = z.object({ mentions: z.array(z.object({ anchorings: z.array(z.object({ fragments })) })) });
const decision = z.object({ documentId: id, versions: z.array(z.object({ claimId: z.string() })) });
const thread = z.object({ quote: z.string(), claimId: id, contestId: id, partyId: id });

/** What the bodies of those kinds say whose records may have no name of their own. */
const tellings: Readonly<Record<string, Telling>> = {
  claim: telling(claim, ({ mentions }) => [mentions[0]?.anchorings.at(-1)?.fragments.find(({ role }) => role === "content")?.quote ?? ""]),
  relation: telling(z.object({ fromClaimId: id, toClaimId: id }), ({ fromClaimId, toClaimId }, names) => named(names, fromClaimId, toClaimId)),
  placement: telling(z.object({ claimId: id, contestId: id }), ({ claimId, contestId }, names) => named(names, claimId, contestId)),
  thread: telling(thread, ({ quote, claimId, contestId, partyId }, names) => (quote === "" ? named(names, claimId, contestId, partyId) : [quote])),
  adjudication_decision: telling(decision, ({ versions, documentId }, names) => {
    const claims = named(names, ...versions.map(({ claimId }) => claimId));
    return claims.some((words) => words !== "") ? claims : named(names, documentId);
  }),
  comment: telling(z.object({ body: commentWords }), ({ body }, names) => [spokenWords(body, (each) => names[each] ?? "…")]),
};

/** The kinds of records whose bodies tell what they are about. */
export const toldKinds = Object.keys(tellings);

interface Told {
  readonly recordType: string;
  readonly recordId: string;
  readonly body: unknown;
}

/** What a record is about, in words: its own name, or what its body names or says. Nothing where neither is known. */
export function aboutOf({ recordType, recordId, body }: Told, names: Names): string[] {
  const own = names[recordId];
  const words = own ? [own] : (tellings[recordType]?.(body, names) ?? []);
  return [...new Set(words.filter((each) => each.trim() !== ""))].map((each) => shortened(each, MOST));
}
