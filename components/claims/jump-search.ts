import type { Jump, JumpSearch } from "@/components/ui/commands/use-jumps";
import { read } from "@/components/ui/request";
import type { ClaimSeen } from "@/lib/data/claims/claims";
import { partyName } from "@/lib/parties/choice";
import type { PartyRecord } from "@/lib/parties/record";
import { currentFragments } from "@/lib/claims/excerpt";
import { shortenedAtWord } from "@/lib/text/shortened";

type Kind = "document" | "party" | "contest" | "claim";
interface Page<T> {
  readonly items: readonly T[];
}

/** How many of each kind: what is meant and isn't among them is found by one word more. */
const MOST = "6";
const LONGEST = 120;

/** What in a project has these words in its name: documents, parties, contests, claims. `heading` names each kind. */
export function jumpSearch(slug: string, heading: (kind: Kind) => string): JumpSearch {
  return async (q, signal) => {
    const list = <T>(path: string) => read<Page<T>>(`/projects/${slug}/${path}?${new URLSearchParams({ q, limit: MOST })}`, signal).then(({ items }) => items);
    const [documents, parties, contests, claims] = await Promise.all([
      list<{ id: string; title: string }>("documents"), list<PartyRecord>("parties"), list<{ id: string; question: string }>("contests"), list<ClaimSeen>("claims"),
    ]);
    const jump = (kind: Kind, id: string, label: string, href: string, detail?: string): Jump => ({ id, kind, label, detail, group: heading(kind), href: `/p/${slug}/${href}` });
    return [
      ...documents.map(({ id, title }) => jump("document", id, title, `documents/${id}`)),
      ...parties.map((party) => jump("party", party.id, partyName(party), `parties/${party.id}`, aliasesOf(party))),
      ...contests.map(({ id, question }) => jump("contest", id, question, `contests/${id}`)),
      ...claims.flatMap((claim) => claimJump(claim, jump)),
    ];
  };
}

const aliasesOf = ({ names }: PartyRecord) => names.slice(1).map(({ text }) => text).join(" · ") || undefined;

// A claim stands in a text; one without a mention has no place to go to.
function claimJump({ id, proposition, mentions }: ClaimSeen, jump: (kind: "claim", id: string, label: string, href: string, detail?: string) => Jump): Jump[] {
  const [mention] = mentions;
  if (!mention) return [];
  const fragments = currentFragments(mention);
  const quote = shortenedAtWord(fragments.filter(({ role }) => role === "content").map((each) => each.quote).join(" … "), LONGEST);
  return [jump("claim", id, proposition || quote, `documents/${mention.documentId}?claim=${id}`, proposition ? quote : undefined)];
}

