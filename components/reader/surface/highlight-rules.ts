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
  hovered: "background-color: var(--selection)",
  "kept-selection": "background-color: var(--selection)",
};

/** The rules of every registry that the reader can paint: by kind, side and lane, and what lies above and below the claims. */
export function highlightRules(): string {
  const rules = HIGHLIGHT_KINDS.flatMap((kind) =>
    TONES.flatMap((tone) =>
      Array.from({ length: DEPTH }, (_, lane) => `::highlight(${registryName(kind, tone, lane)}) { ${declarations(kind, tone, lane)} }`),
    ),
  );
  return [...rules, ...Object.entries(FURTHER).map(([name, look]) => `::highlight(${name}) { ${look} }`)].join("\n");
}
