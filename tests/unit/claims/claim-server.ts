import type { OutboxStore, Write } from "@/components/claims/client/outbox";
import type { Answer, Problem } from "@/components/ui/request";
import { composeClaim } from "@/lib/claims/composition";
import type { ClaimInput, ClaimRecord } from "@/lib/claims/record";
import { uuid } from "@/tests/unit/claims/example-claim";

type Reply = Answer<ClaimRecord & { abilities: { change: boolean } }>;

/** A server of claims in memory that keeps versions, repeats and deletions as the real one does; it can be cut off. */
export class ClaimServer {
  readonly versions = new Map<string, ClaimRecord[]>();
  readonly answers = new Map<string, Reply>();
  readonly sent: Write[] = [];
  isReachable = true;
  refusal: Problem | null = null;

  now(id: string): ClaimRecord | undefined {
    return this.versions.get(id)?.at(-1);
  }

  /** What somebody else does. */
  write(input: ClaimInput, deletedAt: string | null = null): ClaimRecord {
    const by = { contributorId: uuid(90), now: "2026-01-01T00:00:00.000Z", layerId: uuid(91), textOf: () => "x".repeat(200) };
    const record = { ...composeClaim(input, this.now(input.id) ?? null, by), deletedAt };
    this.versions.set(input.id, [...(this.versions.get(input.id) ?? []), record]);
    return record;
  }

  send = async (write: Write): Promise<Reply> => {
    if (!this.isReachable) return { kind: "unreachable" };
    this.sent.push(write);
    const known = this.answers.get(write.key);
    const answer = known ?? (this.refusal ? { kind: "refused" as const, problem: this.refusal } : this.#answer(write));
    if (answer.kind === "done") this.answers.set(write.key, answer);
    return answer;
  };

  #answer(write: Write): Reply {
    const old = this.now(write.recordId);
    if (write.needsVersion && !old) return refused({ status: 404, code: "not_found", detail: "There is nothing here." });
    if (write.needsVersion && write.seen !== old!.version) {
      const base = this.versions.get(write.recordId)![(write.seen ?? 0) - 1] ?? null;
      return refused({ status: 412, code: "stale", detail: "Somebody changed this.", base, theirs: old });
    }
    const input = (write.body as ClaimInput | null) ?? inputOf(old!);
    const record = this.write(input, write.method === "DELETE" ? "2026-01-01T00:00:00.000Z" : null);
    return { kind: "done", value: { ...record, abilities: { change: true } } };
  }
}

const refused = (problem: Problem): Reply => ({ kind: "refused", problem });
const inputOf = ({ version: _v, contributorId: _c, createdAt: _a, deletedAt: _d, origins: _o, ...content }: ClaimRecord) =>
  ({ ...content, mentions: content.mentions.map(({ contributorId: _mc, createdAt: _ma, anchorings, ...mention }) => ({ ...mention, anchorings: anchorings.map(({ id, revisionId, fragments }) => ({ id, revisionId, fragments: fragments.map(({ quote: _q, prefix: _p, suffix: _s, ...rest }) => rest) })) })) }) as ClaimInput;

/** What a browser keeps over a reload. */
export class MemoryStore implements OutboxStore {
  readonly kept = new Map<string, Write>();
  load = async () => [...this.kept.values()];
  put = async (write: Write) => void this.kept.set(write.key, write);
  remove = async (key: string) => void this.kept.delete(key);
}
