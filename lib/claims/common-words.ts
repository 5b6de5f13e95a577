import { ara, ell, eng, fas, heb, hin, hye, rus, ukr } from "stopword";
import { foldName } from "@/lib/parties/name";

// English, and languages in other letters: none of these lists takes a word that means something in another of them.
const COMMON = new Set([eng, ara, ell, fas, heb, hin, hye, rus, ukr].flat().map(foldName));

/** Whether a word is so common in its language that texts which share it share nothing (lists of the library stopword). */
export const isCommon = (folded: string): boolean => COMMON.has(folded);
