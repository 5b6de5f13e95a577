import { describe, expect, test } from "vitest";
import { canBeApproved, contestMoves, publishObstacle, stateAfter, withoutApproval, type ContestMove, type ContestState, type Signed } from "@/lib/contests/states";

/** Where each move leads, written by hand; null: nowhere. */
const expected: Record<ContestState, Record<ContestMove, ContestState | null>> = {
  open: { review: "in_review", publish: null, withdraw: null, reopen: null },
  in_review: { review: null, publish: "published", withdraw: null, reopen: "open" },
  published: { review: null, publish: "published", withdraw: "withdrawn", reopen: null },
  withdrawn: { review: "in_review", publish: null, withdraw: null, reopen: "open" },
};

describe("J6: the states of a contest", () => {
  const rows = Object.entries(expected).flatMap(([state, moves]) => contestMoves.map((move) => [state as ContestState, move, moves[move]] as const));
  test.each(rows)("from %s, %s leads to %s", (state, move, to) => {
    expect(stateAfter(state, move)).toBe(to);
  });

  test("a draft is never published without a review, and what is withdrawn never without a new one", () => {
    expect((["open", "in_review", "published", "withdrawn"] as const).filter(canBeApproved)).toEqual(["in_review", "published"]);
  });
});

const [anna, bert, cleo] = ["anna", "bert", "cleo"];
const at = (minute: number) => `2026-03-01T10:${String(minute).padStart(2, "0")}:00.000Z`;
const signed = (contributorId: string, rating: string, minute: number, deletedAt: string | null = null): Signed => ({ contributorId, rating, assessedAt: at(minute), deletedAt });
const inReview = { state: "in_review" as const };
const approvedBy = (approvedById: string, minute: number) => ({ ...inReview, approvedById, approvedAt: at(minute) });
const two = { askerId: anna!, secondPerson: true };
const one = { askerId: anna!, secondPerson: false };

describe("J8: publishing", () => {
  test("takes an assessment that stands, whoever asks", () => {
    expect(publishObstacle(inReview, [], one)).toBe("no_assessment");
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1, at(2))], one)).toBe("no_assessment");
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1)], one)).toBeNull();
    expect(publishObstacle({ state: "open" }, [signed(anna!, "refuted", 1)], one)).toBe("state");
  });

  test("with a second person asks for two assessments that agree; dissent beside them doesn't stop it", () => {
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1)], two)).toBe("second_person");
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1), signed(bert!, "supported", 2)], two)).toBe("second_person");
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1), signed(bert!, "supported", 2), signed(cleo!, "refuted", 3)], two)).toBeNull();
    expect(publishObstacle(inReview, [signed(anna!, "refuted", 1), signed(bert!, "refuted", 2, at(3))], two)).toBe("second_person");
  });

  test("or for an approval by somebody other than who asks, given after the last assessment", () => {
    const mine = [signed(anna!, "refuted", 1)];
    expect(publishObstacle(approvedBy(bert!, 5), mine, two)).toBeNull();
    expect(publishObstacle(approvedBy(anna!, 5), mine, two)).toBe("second_person");
    expect(publishObstacle(approvedBy(bert!, 5), [signed(anna!, "refuted", 6)], two)).toBe("second_person");
    expect(publishObstacle(approvedBy(bert!, 5), [...mine, signed(cleo!, "supported", 2, at(6))], two)).toBe("second_person");
  });

  test("an approval goes as a whole", () => {
    expect(withoutApproval({ ...approvedBy(bert!, 1), question: "Who?" })).toEqual({ state: "in_review", question: "Who?" });
  });
});
