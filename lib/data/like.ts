/** A text as a pattern that means itself: LIKE has signs of its own, and Prisma passes them on. */
export const literal = (text: string) => text.replace(/[\\%_]/g, "\\$&");
