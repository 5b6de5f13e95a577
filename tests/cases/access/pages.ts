/** Who opens a page, in the order of the columns below. */
export const visitors = ["anonymous", "outsider", "administrator", "reader", "annotator", "reviewer", "editor", "owner"] as const;
export type Visitor = (typeof visitors)[number];

/**
 * What everybody gets to see of every page, written by hand: the page (200), the way to the sign-in page and back
 * (signin), or the page for what isn't there (404). A page without a row fails the test, and a row without a page.
 */
export const expectedPages: Readonly<Record<string, string>> = {
  //                                          nobody  outside admin  read anno revi edit ownr
  "/signin":                                  "200     200     200    200  200  200  200  200",
  // Whoever has the link sees what it is.
  "/invitation/{token}":                      "200     200     200    200  200  200  200  200",
  "/":                                        "signin  200     200    200  200  200  200  200",
  "/account":                                 "signin  200     200    200  200  200  200  200",
  "/account/keys":                             "signin  200     200    200  200  200  200  200",
  "/inbox":                                   "signin  200     200    200  200  200  200  200",
  // For looking at components, never in production.
  "/dev/ui":                                  "404     404     404    404  404  404  404  404",
  "/p/{project}":                             "signin  404     404    200  200  200  200  200",
  "/p/{project}/documents":                   "signin  404     404    200  200  200  200  200",
  "/p/{project}/documents/{document}":        "signin  404     404    200  200  200  200  200",
  "/p/{project}/documents/{document}/revisions": "signin  404     404    200  200  200  200  200",
  "/p/{project}/documents/{document}/revisions/{revision}": "signin  404     404    200  200  200  200  200",
  "/p/{project}/activity":                    "signin  404     404    200  200  200  200  200",
  "/p/{project}/assignments":                 "signin  404     404    200  200  200  200  200",
  // Who may not see how annotators compare has no use for it.
  "/p/{project}/adjudication":                "signin  404     404    404  404  200  200  200",
  "/p/{project}/adjudication/{document}":     "signin  404     404    404  404  200  200  200",
  "/p/{project}/contests":                    "signin  404     404    200  200  200  200  200",
  "/p/{project}/contests/{contest}":          "signin  404     404    200  200  200  200  200",
  "/p/{project}/parties":                     "signin  404     404    200  200  200  200  200",
  // Who may not enter a party has no use for the form.
  "/p/{project}/parties/new":                 "signin  404     404    404  200  404  200  200",
  "/p/{project}/parties/{party}":             "signin  404     404    200  200  200  200  200",
  "/p/{project}/claims":                      "signin  404     404    200  200  200  200  200",
  "/p/{project}/audit":                       "signin  404     404    200  200  200  200  200",
  "/p/{project}/agreement":                   "signin  404     404    200  200  200  200  200",
  "/p/{project}/search":                      "signin  404     404    200  200  200  200  200",
  "/p/{project}/settings":                    "signin  404     404    200  200  200  200  200",
};
