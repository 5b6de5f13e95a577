/**
 * A failure that the person at the terminal can mend. Printed without a stack: what happened, then what to do.
 */
export class Complaint extends Error {
  /**
   * @param {string} what What happened, in one line.
   * @param {string} [todo] What to do about it.
   */
  constructor(what, todo) {
    super(todo ? `${what}\n  ${todo}` : what);
    this.name = "Complaint";
  }
}

const KNOWN = [
  {
    sign: /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i,
    meaning: "The disk is full.",
    todo: "Make room (the program and its database want about 2 GB), then run the same command again. What was saved is kept.",
  },
  {
    sign: /EROFS|Read-only file system/i,
    meaning: "The disk is read-only.",
    todo: "Move the checkout, or COUNTERCLAIM_DATA_DIR, to a disk that can be written to.",
  },
  {
    sign: /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ECONNRESET|network request to .* failed/,
    meaning: "The package registry could not be reached.",
    todo: "Look at the network (or `npm config get registry`, `npm config get proxy`), then run the same command again.",
  },
  {
    sign: /EACCES|Permission denied|operation not permitted/i,
    meaning: "A file or folder may not be written or read by this user.",
    todo: "Start as the user who owns the checkout and the data directory.",
  },
];

/**
 * What a program's output (or a system error's text) means, where it is one of the usual troubles of a machine.
 * @param {string} output
 * @returns {{ meaning: string, todo: string } | undefined}
 */
export function usualTrouble(output) {
  return KNOWN.find(({ sign }) => sign.test(output));
}

/**
 * A complaint about a program that failed: the usual trouble if it is one, and the end of what the program printed.
 * @param {string} what @param {string} output @param {string} [todo] said when the trouble is not a usual one
 */
export function complaintAbout(what, output, todo) {
  const trouble = usualTrouble(output);
  const tail = output
    .trim()
    .split("\n")
    .slice(-25)
    .map((line) => `  | ${line}`)
    .join("\n");
  const headline = trouble ? `${what}: ${trouble.meaning}` : what;
  return new Complaint(tail.trim() === "|" ? headline : `${headline}\n${tail}`, trouble?.todo ?? todo);
}

/**
 * What a failed command says: a complaint as it is, a usual trouble of the machine in the same manner, and anything else
 * with its stack, because it is a mistake in the program.
 * @param {unknown} error
 * @returns {string}
 */
export function failureText(error) {
  if (error instanceof Complaint) return error.message;
  if (error instanceof Error && usualTrouble(error.message))
    return complaintAbout("It could not go on", error.message).message;
  return error instanceof Error && error.stack ? error.stack : String(error);
}
