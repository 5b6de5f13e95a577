import path from "node:path";

/** A path as the person wrote it, from where they stand: a script of npm works in the project's folder and says where from. */
export const placeOf = (given: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), given);
