/** The forms in which the claims that a filter finds are exported; apart from what writes them, so that screens don't load it. */
export const foundFormats = ["csv", "jsonl"] as const;
