/** The whole addresses of a publication, from the installation's origin and the random word. */
export function publishedAddresses(origin: string, token: string) {
  const page = `${origin}/published/${token}`;
  return { page, version: (ordinal: number) => `${page}/${ordinal}`, embed: `${page}/embed`, data: `${page}/data`, versionData: (ordinal: number) => `${page}/${ordinal}/data`, picture: `${page}/picture` };
}
export type PublishedAddresses = ReturnType<typeof publishedAddresses>;

/** The lines that show a publication on another page: nothing can run in the frame, and it sees nothing of the page around it. */
export const embedLines = ({ embed }: Pick<PublishedAddresses, "embed">, title: string): string =>
  `<iframe src="${embed}" title="${attribute(title)}" width="100%" height="640" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`;

const attribute = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Whom to tell of a problem with a page: a mail address, a page, or, where the installation names neither, the project itself. */
export interface Report {
  readonly kind: "mail" | "page" | "project";
  readonly address: string;
}
