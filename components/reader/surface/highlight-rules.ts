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

/** The rules of every registry that the reader can paint: by kind, side and lane; `by` says how a registry's name selects. */
export function highlightRules(by: (name: string) => string = (name) => `::highlight(${name})`): string {
  const rules = HIGHLIGHT_KINDS.flatMap((kind) =>
    TONES.flatMap((tone) =>
      Array.from({ length: DEPTH }, (_, lane) => `${by(registryName(kind, tone, lane))} { ${declarations(kind, tone, lane)} }`),
    ),
  );
  return rules.join("\n");
}
