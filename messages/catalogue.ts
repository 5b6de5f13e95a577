import type { createTranslator, Locale } from "use-intl/core";
import account from "./en/account.json";
import adjudication from "./en/adjudication.json";
import activity from "./en/activity.json";
import agreement from "./en/agreement.json";
import assignments from "./en/assignments.json";
import audit from "./en/audit.json";
import claims from "./en/claims.json";
import contests from "./en/contests.json";
import documents from "./en/documents.json";
import history from "./en/history.json";
import invitation from "./en/invitation.json";
import jobs from "./en/jobs.json";
import layers from "./en/layers.json";
import parties from "./en/parties.json";
import projects from "./en/projects.json";
import publication from "./en/publication.json";
import reader from "./en/reader.json";
import regions from "./en/regions.json";
import revisions from "./en/revisions.json";
import search from "./en/search.json";
import shell from "./en/shell.json";
import signin from "./en/signin.json";
import threads from "./en/threads.json";
import ui from "./en/ui.json";

/** All interface texts by namespace; a namespace is one file of messages/en. Values are ICU messages. */
export const messages = {
  account,
  adjudication,
  activity,
  agreement,
  assignments,
  audit,
  claims,
  contests,
  documents,
  history,
  invitation,
  jobs,
  layers,
  parties,
  projects,
  publication,
  reader,
  regions,
  revisions,
  search,
  shell,
  signin,
  threads,
  ui,
};

export const locale: Locale = "en";

/** Times are written by the server in this zone; LocalTime shows the reader's own once the page is live. */
export const timeZone = "UTC";

export type Namespace = keyof typeof messages;

/** The type of `t` for a namespace, for functions that take it as an argument. */
export type Translate<N extends Namespace> = ReturnType<typeof createTranslator<typeof messages, N>>;

declare module "use-intl/core" {
  interface AppConfig {
    Locale: "en";
    Messages: typeof messages;
  }
}
