import { guideFields, type GuideField } from "@/lib/projects/guideline";

const isGuideField = (name: string | undefined): name is GuideField => (guideFields as readonly (string | undefined)[]).includes(name);

/** The field of the composer that an element belongs to: the mark in the nearest thing around it that has one; null outside. */
export function guideFieldAt(element: Element | null): GuideField | null {
  for (let around = element?.closest("[data-guide-here]") ? element : null; around && !around.matches("[data-guide-here]"); around = around.parentElement) {
    const mark = around.matches("[data-guide]") ? around : around.querySelector("[data-guide]");
    const field = mark instanceof HTMLElement ? mark.dataset.guide : undefined;
    if (isGuideField(field)) return field;
  }
  return null;
}
