import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

// The colours as a browser gets them: light-dark(#light, #dark) by name.
const css = readFileSync(new URL("../../../app/tokens.css", import.meta.url), "utf8");
const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
const themes = {
  light: new Map(pairs.map(([, name, light]) => [name, light ?? ""])),
  dark: new Map(pairs.map(([, name, , dark]) => [name, dark ?? ""])),
};

function linear(hex: string): number[] {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return channels.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}
const luminance = (rgb: number[]) => 0.2126 * rgb[0]! + 0.7152 * rgb[1]! + 0.0722 * rgb[2]!;

/** WCAG 2 contrast ratio of two colours. */
function contrast(one: string, other: string): number {
  const [high, low] = [luminance(linear(one)), luminance(linear(other))].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

// Machado, Oliveira, Fernandes 2009, severity 1; on linear light.
const VISION = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function oklab(rgb: number[]): number[] {
  const [r, g, b] = rgb.map((value) => Math.max(0, value)) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function seen(hex: string, vision: number[][]): number[] {
  const rgb = linear(hex);
  return oklab(vision.map((row) => row.reduce((sum, weight, index) => sum + weight * rgb[index]!, 0)));
}
const difference = (one: number[], other: number[]) =>
  Math.hypot(...one.map((value, index) => value - other[index]!));

const SIDES = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `side-${number}`);
const ACTS = ["affirm", "deny", "yield", "weigh", "address", "silent"].map((family) => `act-${family}`);
const STATES = ["ok", "warn", "danger"];

describe.each(Object.entries(themes))("colours of the %s theme", (_, colours) => {
  const of = (name: string) => {
    const colour = colours.get(name);
    if (!colour) throw new Error(`no colour --${name}`);
    return colour;
  };

  it.each(["ink", "ink-muted", "ink-faint"])("%s can be read on every surface", (ink) => {
    for (const surface of ["paper", "surface", "sunken", "hover"])
      expect(contrast(of(ink), of(surface)), surface).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SIDES, ...ACTS, ...STATES])("%s can be read on paper, surface and its own tint", (name) => {
    for (const ground of ["paper", "surface", `${name}-tint`])
      expect(contrast(of(name), of(ground)), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...SIDES, ...ACTS, ...STATES])("ink can be read on the tint of %s", (name) => {
    expect(contrast(of("ink"), of(`${name}-tint`))).toBeGreaterThanOrEqual(7);
  });

  it("borders of fields and the focus ring stand out from every surface", () => {
    for (const line of ["rule-strong", "focus"])
      for (const surface of ["paper", "surface"])
        expect(contrast(of(line), of(surface)), `${line} on ${surface}`).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(VISION))("any two sides differ in %s vision", (_kind, vision) => {
    const apart = SIDES.flatMap((one, index) =>
      SIDES.slice(0, index).map((other) => ({
        pair: `${one} ${other}`,
        by: difference(seen(of(one), vision), seen(of(other), vision)),
      })),
    );
    // 0.02 is about the least difference that is seen side by side (OKLab); labels stand apart, so more is asked.
    expect(apart.filter(({ by }) => by < 0.05)).toEqual([]);
  });
});
