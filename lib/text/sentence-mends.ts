/** Titles and the like: a name follows, never a new sentence. */
const TITLE =
  /(?:^|[\s("“«‘—–-])(?:Adm|Brig|Capt|Cmdr|Col|Cpl|Dr|Gen|Gov|Hon|Lt|Maj|Mme|Mr|Mrs|Ms|Pres|Prof|Rep|Rev|Sen|Sgt|Spc|St|approx|cf|vs)\.$/u;

/** What a number follows when it is an abbreviation; before anything else it may as well end a sentence. */
const BEFORE_NUMBER =
  /(?:^|[\s("“«‘—–-])(?:Nos?|Art|Arts|Ch|Fig|Par|Sec|Vol|pp?|c|ca|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/iu;

/** An initial ("K.") or letters with points ("U.S.", "a.m."). */
const INITIALS = /(?:^|[\s("“«‘—–.-])\p{L}\.$/u;

/** English words that begin a sentence far more often than they follow initials as part of a name. */
const STARTER =
  /^["“«‘(]*(?:A|After|All|An|And|As|At|Before|Both|But|By|For|From|He|Her|His|However|I|If|In|It|Its|Later|Many|Meanwhile|No|Not|On|Or|Other|Our|She|Since|So|Some|That|The|Their|Then|There|These|They|This|Those|To|Under|We|What|When|Where|Which|While|Who|With|You)(?![\p{L}\p{N}.])/u;

/**
 * Whether the Unicode rules split one sentence in two here. They know no abbreviations, so that they end a
 * sentence after "Gen." and "U.S.", and after a quoted "Was it?" that goes on with "she asked". Wrong guesses
 * on either side only make a selection too long or too short: nothing is stored by them.
 */
export function sameSentence(before: string, after: string): boolean {
  const end = before.trimEnd();
  if (/^\p{Ll}/u.test(after)) return true;
  if (TITLE.test(end)) return true;
  if (BEFORE_NUMBER.test(end) && /^\p{N}/u.test(after)) return true;
  return INITIALS.test(end) && !STARTER.test(after);
}
