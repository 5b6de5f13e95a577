import { DEPTH, HIGHLIGHT_KINDS, registryName, type HighlightKind } from "@/lib/editor/highlight-window";

const TONES = [null, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** How each kind is underlined, so that colour is never the only sign. */
const LINES: Record<HighlightKind, string> = { content: "solid", source: "double", cue: "dotted", hedge: "wavy", loaded: "dashed" };

const inkOf = (tone: number | null) => (tone === null ? "var(--ink-faint)" : `var(--side-${tone})`);
const tintOf = (tone: number | null) => (tone === null ? "var(--tint-unset)" : `var(--side-${tone}-tint)`);

function declarations(kind: HighlightKind, tone: number | null, lane: number): string {
  const thickness = kind === "content" ? 2 : 1.5;
  const line = `underline ${LINES[kind]} ${thickness}px ${inkOf(tone)}`;
  // Each lane's line lies below the one before, so that claims over the same words can be told apart and counted.
  const place = `text-underline-offset: ${3 + lane * 3.5}px; text-decoration-skip-ink: none`;
  const tint = kind === "content" ? `background-color: ${lane === 0 ? tintOf(tone) : `color-mix(in srgb, ${tintOf(tone)} 60%, transparent)`};` : "";
  return `${tint} text-decoration: ${line}; ${place}`;
}

// Not in a style sheet of the bundle: that would rename the registries. What is excluded is set back and stays legible,
// with dots above it; no claim's line is above the words.
const FURTHER: Readonly<Record<string, string>> = {
  "region-excluded": "color: var(--ink-faint); text-decoration: overline dotted 1px var(--rule-strong)",
  "region-flagged": "text-decoration: overline solid 1px var(--rule-strong)",
  "region-preview": "background-color: var(--warn-tint); text-decoration: underline solid 2px var(--warn)",
  found: "background-color: light-dark(#ffe9a3, #5c4a12)",
  "found-now": "background-color: light-dark(#ffb93d, #a87400); color: light-dark(#1c1a16, #fffdf6)",
  hovered: "background-color: var(--selection)",
  "kept-selection": "background-color: var(--selection)",
};

/** How the name of a registry becomes a selector. */
export type SelectorOf = (name: string) => string;

/**
 * How registries are painted on the elements of `scope`. Each element that a rule holds for gets the style of every one of
 * them, painted or not: for all elements of a long text that takes seconds, for the text's own element, whose lines
 * inherit them, nothing.
 */
export const highlighted = (scope: string): SelectorOf => (name) => `${scope}::highlight(${name})`;

/** How the same is said of elements, where the browser can't paint. */
export const marked: SelectorOf = (name) => `mark.painted.${name}`;

/** The rules of everything that the reader can paint: claims by kind, side and lane, and what lies above and below them. */
export function highlightRules(by: SelectorOf): string {
  const rules = HIGHLIGHT_KINDS.flatMap((kind) =>
    TONES.flatMap((tone) =>
      Array.from({ length: DEPTH }, (_, lane) => `${by(registryName(kind, tone, lane))} { ${declarations(kind, tone, lane)} }`),
    ),
  );
  return [...rules, ...Object.entries(FURTHER).map(([name, look]) => `${by(name)} { ${look} }`)].join("\n");
}

let isInherited: boolean | undefined;

/** Whether this browser lets an element inherit its highlights' looks, as the standard wants (CSS Pseudo-Elements 4, § 5.6). */
export function inheritsHighlights(): boolean {
  return (isInherited ??= triedOut());
}

function triedOut(): boolean {
  const outer = document.body.appendChild(document.createElement("div"));
  const inner = outer.appendChild(document.createElement("p"));
  outer.className = "highlight-trial";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(".highlight-trial::highlight(trial) { color: rgb(1, 2, 3); }");
  document.adoptedStyleSheets.push(sheet);
  const { color } = getComputedStyle(inner, "::highlight(trial)");
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  outer.remove();
  return color === "rgb(1, 2, 3)";
}
