/** What stands for each unit of a text that was erased. */
const BLACK = "█";

/**
 * A text without its words: each UTF-16 unit but line ends is black, so that lengths, lines and every span of it stay as
 * they are. How long its words were doesn't show.
 */
export const blackened = (text: string): string => text.replace(/[^\n]/g, BLACK);

/** Whether a text was blackened already. */
export const isBlackened = (text: string): boolean => text === blackened(text);
