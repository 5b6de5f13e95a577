"use client";
import { uuidv7 } from "uuidv7";
import { useTranslations } from "use-intl/react";
import { useContest } from "@/components/contests/contest-context";
import type { Inputs } from "@/components/contests/session/records";
import { notify } from "@/components/ui/toast-queue";
import type { ContestView } from "@/lib/data/contest-view";
import { inPositionOrder, type Card } from "@/lib/contests/cards";
import { movedBeside } from "@/lib/contests/position-order";
import type { PositionInput } from "@/lib/contests/record";

type Claim = ContestView["claims"][number];
type Step = -1 | 1;

/** What can be done in a contest, each in one place and named in words: shown at once, saved in its turn, taken back as one. */
export function useActs() {
  const t = useTranslations("contests");
  const { session, state } = useContest();
  const contestId = state.contest.id;
  const positions = [...state.positions].sort(inPositionOrder);

  function place(claim: Claim, parties: ContestView["parties"], positionId: string | null) {
    session.meet(claim, parties);
    const input = { id: uuidv7(), contestId, positionId, claimId: claim.id, note: "" };
    session.act(t("acts.placed"), [{ kind: "placement", input }]);
  }
  function move({ number, placement }: Card, to: PositionInput | null) {
    const what = to ? t("acts.moved", { number, label: to.label }) : t("acts.beside", { number });
    session.act(what, [{ kind: "placement", input: { ...placement, positionId: to?.id ?? null } }]);
  }
  /** Moves a card to the position beside its own; nothing at either end. */
  function shift(card: Card, step: Step) {
    const at = positions.findIndex(({ id }) => id === card.position?.id);
    const to = at < 0 ? undefined : positions[at + step];
    if (to) move(card, to);
  }
  function remove({ number, placement }: Card) {
    session.act(t("acts.removed", { number }), [{ kind: "placement", input: placement, isDeleted: true }]);
  }
  function note({ number, placement }: Card, words: string) {
    session.act(t("acts.noted", { number }), [{ kind: "placement", input: { ...placement, note: words } }]);
  }
  function addPosition(label: string) {
    const ordinal = (positions.at(-1)?.ordinal ?? -1) + 1;
    session.act(t("acts.positionAdded", { label }), [{ kind: "position", input: { id: uuidv7(), contestId, label, ordinal } }]);
  }
  function renamePosition(position: PositionInput, label: string) {
    session.act(t("acts.positionRenamed", { label }), [{ kind: "position", input: { ...position, label } }]);
  }
  function removePosition(position: PositionInput) {
    session.act(t("acts.positionRemoved", { label: position.label }), [{ kind: "position", input: position, isDeleted: true }]);
  }
  /** Moves the claims of a position to another one, and deletes it: one act, and one undo. */
  function mergePosition(position: PositionInput, into: PositionInput) {
    const moved = state.placements.filter(({ positionId }) => positionId === position.id).map((input) => ({ kind: "placement" as const, input: { ...input, positionId: into.id } }));
    session.act(t("acts.positionMerged", { label: position.label, into: into.label }), [...moved, { kind: "position", input: position, isDeleted: true }]);
  }
  /** Moves a position by one. */
  function movePosition({ id }: PositionInput, step: Step) {
    const beside = positions[positions.findIndex((each) => each.id === id) + step];
    if (beside) putPosition(id, { id: beside.id, isAfter: step > 0 });
  }
  /** Puts a position before or after another one; every position whose place in the order changes is written. */
  function putPosition(id: string, beside: { readonly id: string; readonly isAfter: boolean }) {
    const position = positions.find((each) => each.id === id);
    if (!position || !positions.some((each) => each.id === beside.id)) return missedDrop();
    const changes = movedBeside(positions, id, beside).map((input) => ({ kind: "position" as const, input }));
    if (id !== beside.id) session.act(t("acts.positionMoved", { label: position.label }), changes);
  }
  /** Says that what was dropped is not there any more: somebody else took it out meanwhile. */
  function missedDrop() {
    notify({ text: t("acts.missedDrop"), tone: "danger" });
  }
  function relate(input: Inputs["relation"], isNew: boolean) {
    session.act(isNew ? t("acts.related") : t("acts.relationEdited"), [{ kind: "relation", input }]);
  }
  function removeRelation(input: Inputs["relation"]) {
    session.act(t("acts.relationRemoved"), [{ kind: "relation", input, isDeleted: true }]);
  }
  function assess(input: Inputs["assessment"], isNew: boolean) {
    session.act(isNew ? t("acts.assessed") : t("acts.reassessed"), [{ kind: "assessment", input }]);
  }
  function takeBack(input: Inputs["assessment"]) {
    session.act(t("acts.assessmentRemoved"), [{ kind: "assessment", input, isDeleted: true }]);
  }
  function edit(input: Inputs["contest"]) {
    session.act(t("acts.edited"), [{ kind: "contest", input }]);
  }
  function archive(isDeleted: boolean) {
    session.act(isDeleted ? t("acts.archived") : t("acts.restored"), [{ kind: "contest", input: state.contest.input, isDeleted }]);
  }
  return { place, move, shift, remove, note, addPosition, renamePosition, removePosition, mergePosition, movePosition, putPosition, missedDrop, relate, removeRelation, assess, takeBack, edit, archive };
}
