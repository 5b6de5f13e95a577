/** What systems put beside the files of others, and folders themselves. */
export const isClutter = (name: string) => name.endsWith("/") || name.startsWith("__MACOSX/") || /(^|\/)\.[^/]*$/.test(name) || /(^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(name);

const LONGEST_NAME = 500;

/** Whether a name would lead out of the package, or is no name of a file anywhere. */
export const isStrange = (name: string) =>
  name.length > LONGEST_NAME || /[\0-\x1F\x7F\\]/.test(name) || name.startsWith("/") || /^[a-z]:/i.test(name) || name.split("/").includes("..");
