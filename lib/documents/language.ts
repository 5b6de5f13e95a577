const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** The English name of a BCP 47 language tag; null where it is none, or "und". */
export function languageName(tag: string): string | null {
  if (tag.toLowerCase() === "und") return null;
  try {
    return names.of(tag) ?? null;
  } catch {
    return null;
  }
}
