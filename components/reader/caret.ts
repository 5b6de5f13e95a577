import type { Asked } from "@/components/reader/commands";
import type { ReaderController } from "@/components/reader/reader-controller";
import type { Highlight } from "@/lib/claims/highlight";
import { extentOf } from "@/lib/claims/passage";
import { caretAfter, type Direction } from "@/lib/text/caret";
import type { Unit } from "@/lib/text/segmentation";

/** Moves the caret by more than a character; by characters, lines and screens the browser does it, in every script. */
export class Caret {
  constructor(readonly controller: ReaderController) {}

  by(unit: Unit, direction: Direction, { isExtending }: Asked): void {
    const { surface, setting } = this.controller;
    surface?.moveCaret(caretAfter(setting.text.text, surface.caret, unit, direction, { isExtending }), { isExtending });
  }

  /** As seen on the screen: to the right is back in a line that is read from right to left. */
  toSide(unit: Unit, side: "left" | "right", asked: Asked): void {
    const { surface } = this.controller;
    const isBack = surface?.isRightToLeft(surface.caret) ? side === "right" : side === "left";
    this.by(unit, isBack ? -1 : 1, asked);
  }

  /** To an end of the text. A browser goes to where it has laid the text out. */
  toEnd(end: "start" | "end", { isExtending }: Asked): void {
    const { surface, setting } = this.controller;
    surface?.moveCaret(end === "start" ? 0 : setting.text.text.length, { isExtending });
  }

  /** To the beginning of the next or previous claim, which comes in hand; a selection goes along to a next one's end. */
  toClaim(direction: Direction, { isExtending }: Asked): void {
    const { surface } = this.controller;
    if (!surface) return;
    const passage = this.#claimFrom(surface.caret, direction, isExtending);
    if (!passage) return this.controller.say({ kind: "no_more" });
    const { start, end } = extentOf(passage);
    surface.moveCaret(isExtending && direction === 1 ? end : start, { isExtending });
    if (!isExtending) this.controller.hold(passage.mentionId);
    this.controller.say({ kind: "at", mentionId: passage.mentionId, what: "" });
  }

  #claimFrom(caret: number, direction: Direction, isExtending: boolean): Highlight | undefined {
    const { ordered } = this.controller.setting.index;
    if (direction === -1) return ordered.findLast((passage) => extentOf(passage).start < caret);
    return ordered.find((passage) => (isExtending ? extentOf(passage).end : extentOf(passage).start) > caret);
  }
}
