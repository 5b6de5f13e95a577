/**
 * Who asks, in the order of the columns below. Everybody asks about somebody else's record, but `own`: an annotator about
 * a record of theirs. `reading` is an owner's token that only reads, `elsewhere` an owner's token that writes, limited to
 * another project of theirs. An administrator of the installation is no member.
 */
export const askers = ["anonymous", "outsider", "administrator", "reader", "annotator", "reviewer", "editor", "owner", "own", "reading", "elsewhere"] as const;
export type Asker = (typeof askers)[number];

/** How a route answers where the matrix can't ask it, with the reason. */
export const askedElsewhere: Readonly<Record<string, string>> = {
  "GET /api/auth/{nextauth}": "next-auth needs a running server; tests/e2e/access.spec.ts and tests/integration/server/authentication.test.ts",
  "POST /api/auth/{nextauth}": "the same",
  "OPTIONS /api/v1/projects/{project}/documents/{id}/annotations": "asks nobody who they are, and tells nothing: tests/integration/server/annotations.test.ts and operations.test.ts (I13)",
  "OPTIONS /api/v1/projects/{project}/documents/{id}/annotations/{annotation}": "the same",
};

/**
 * The answer of every route to everybody, written by hand from the roles of docs/SPEC.md, A1 to A3, never computed from
 * lib/access. A route without a row fails the test, and a row without a route.
 */
export const expectedAnswers: Readonly<Record<string, string>> = {
  //                                                                      nobody  outside admin   read anno revi edit ownr   own   token token
  //                                                                                                                               reads elsewhere
  "GET /api/health":                                                      "200     200     200     200  200  200  200  200    200   200   200",
  "GET /api/v1/openapi.json":                                             "200     200     200     200  200  200  200  200    200   200   200",

  // The account belongs to the person who signed in: a token neither sees nor changes it.
  "GET /api/v1/account/tokens":                                           "401     200     200     200  200  200  200  200    200   403   403",
  "POST /api/v1/account/tokens":                                          "401     201     201     201  201  201  201  201    201   403   403",
  "DELETE /api/v1/account/tokens/{id}":                                   "401     404     404     404  404  404  404  404    200   403   403",
  "GET /api/v1/account/sessions":                                         "401     200     200     200  200  200  200  200    200   403   403",
  "DELETE /api/v1/account/sessions/{id}":                                 "401     404     404     404  404  404  404  404    200   403   403",
  "PUT /api/v1/account/password":                                         "401     200     200     200  200  200  200  200    200   403   403",
  "GET /api/v1/account/export":                                           "401     200     200     200  200  200  200  200    200   403   403",
  "GET /api/v1/account/digest":                                           "401     200     200     200  200  200  200  200    200   403   403",
  "PUT /api/v1/account/digest":                                           "401     200     200     200  200  200  200  200    200   403   403",
  "GET /api/v1/account/presence":                                         "401     200     200     200  200  200  200  200    200   403   403",
  "PUT /api/v1/account/presence":                                         "401     200     200     200  200  200  200  200    200   403   403",
  "GET /api/v1/account/second-factor":                                    "401     200     200     200  200  200  200  200    200   403   403",
  "POST /api/v1/account/second-factor":                                   "401     201     201     201  201  201  201  201    201   403   403",
  "PUT /api/v1/account/second-factor":                                    "401     200     200     200  200  200  200  200    200   403   403",
  "POST /api/v1/account/second-factor/end":                               "401     200     200     200  200  200  200  200    200   403   403",
  "POST /api/v1/account/second-factor/recovery-codes":                    "401     200     200     200  200  200  200  200    200   403   403",

  "GET /api/v1/projects":                                                 "401     200     200     200  200  200  200  200    200   200   200",
  // Published pages ask nobody who they are; the word in the address is all that counts.
  "GET /published/{token}":                                               "200     200     200     200  200  200  200  200    200   200   200",
  "GET /published/{token}/embed":                                         "200     200     200     200  200  200  200  200    200   200   200",
  "GET /published/{token}/data":                                          "200     200     200     200  200  200  200  200    200   200   200",
  "GET /published/{token}/picture":                                       "200     200     200     200  200  200  200  200    200   200   200",
  "GET /published/{token}/{version}":                                     "200     200     200     200  200  200  200  200    200   200   200",
  "GET /published/{token}/{version}/data":                                "200     200     200     200  200  200  200  200    200   200   200",

  "POST /api/v1/projects":                                                "401     403     201     403  403  403  403  403    403   403   403",
  "POST /api/v1/projects/load":                                           "401     403     201     403  403  403  403  403    403   403   403",
  "GET /api/v1/projects/{project}":                                       "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}":                                       "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/archive":                              "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/restore":                              "401     404     404     403  403  403  403  200    403   403   404",
  "GET /api/v1/projects/{project}/events":                                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/events/{id}":                           "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/history":                               "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/guideline/history":                     "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/changes":                               "401     404     404     200  200  200  200  200    200   200   404",
  // Where a page is, a person says; a token has no page.
  "PUT /api/v1/projects/{project}/presence/{id}":                         "401     404     404     200  200  200  200  200    200   403   404",
  "GET /api/v1/projects/{project}/export":                                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/export-preview":                        "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/verification":                          "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/matrix":                                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/matrix-table":                          "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/audit":                                 "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/audit-table":                           "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/agreement-table":                       "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/search":                                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/claim-keys":                            "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/claim-table":                           "401     404     404     200  200  200  200  200    200   200   404",
  // Whoever may annotate may ask; claims of others that they may not change are named in the answer and left.
  "POST /api/v1/projects/{project}/claim-changes":                        "401     404     404     403  200  403  200  200    200   403   404",

  // What the project tells outside is its owners' to see and to say.
  "GET /api/v1/projects/{project}/webhooks":                              "401     404     404     403  403  403  403  200    403   200   404",
  "POST /api/v1/projects/{project}/webhooks":                             "401     404     404     403  403  403  403  201    403   403   404",
  "DELETE /api/v1/projects/{project}/webhooks/{id}":                      "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/webhooks/{id}/pause":                  "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/webhooks/{id}/resume":                 "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/webhooks/{id}/test":                   "401     404     404     403  403  403  403  200    403   403   404",

  "GET /api/v1/projects/{project}/members":                               "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/members":                              "401     404     404     403  403  403  403  201    403   403   404",
  "PUT /api/v1/projects/{project}/members/{id}":                          "401     404     404     403  403  403  403  200    403   403   404",

  // Who may invite, and whom an invitation lets in: a person, never a token. Each is to a project of its own.
  "GET /api/v1/projects/{project}/invitations":                           "401     404     404     403  403  403  403  200    403   200   404",
  "POST /api/v1/projects/{project}/invitations":                          "401     404     404     403  403  403  403  201    403   403   404",
  "DELETE /api/v1/projects/{project}/invitations/{id}":                   "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/invitations/taking":                                      "401     200     200     200  200  200  200  200    200   403   403",
  // Whoever has the link may make the account that it is for.
  "POST /api/v1/invitations/accounts":                                    "201     201     201     201  201  201  201  201    201   201   201",

  // A draft is one's own, whoever's record it is of; nobody else's is there.

  // Taking back is for one's own acts: everybody else's aren't there.
  "GET /api/v1/projects/{project}/undo":                                  "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/undo/{id}":                           "401     404     404     403  404  404  404  404    200   403   404",
  "POST /api/v1/projects/{project}/redo/{id}":                           "401     404     404     403  404  404  404  404    200   403   404",

  "GET /api/v1/projects/{project}/drafts":                                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/drafts/{id}":                           "401     404     404     404  404  404  404  404    200   404   404",
  "PUT /api/v1/projects/{project}/drafts/{id}":                           "401     404     404     200  200  200  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/drafts/{id}":                        "401     404     404     200  200  200  200  200    200   403   404",

  "GET /api/v1/projects/{project}/sides":                                 "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/sides":                                "401     404     404     403  403  403  403  201    403   403   404",
  "GET /api/v1/projects/{project}/sides/{id}":                            "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/sides/{id}":                            "401     404     404     403  403  403  403  200    403   403   404",
  "DELETE /api/v1/projects/{project}/sides/{id}":                         "401     404     404     403  403  403  403  200    403   403   404",
  "POST /api/v1/projects/{project}/sides/{id}/restore":                   "401     404     404     403  403  403  403  200    403   403   404",

  "GET /api/v1/projects/{project}/parties":                               "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/parties":                              "401     404     404     403  201  403  201  201    201   403   404",
  "GET /api/v1/projects/{project}/parties/{id}":                          "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/parties/{id}":                          "401     404     404     403  403  403  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/parties/{id}":                       "401     404     404     403  403  403  200  200    200   403   404",
  "POST /api/v1/projects/{project}/parties/{id}/restore":                 "401     404     404     403  403  403  200  200    200   403   404",
  "GET /api/v1/projects/{project}/parties/{id}/history":                  "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/parties/{id}/merge/{into}":             "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/parties/{id}/merge":                   "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/parties/{id}/separate":                "401     404     404     403  403  403  200  200    403   403   404",

  "GET /api/v1/projects/{project}/identities":                            "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/identities":                           "401     404     404     403  403  403  201  201    403   403   404",
  "DELETE /api/v1/projects/{project}/identities/{id}":                    "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/identities/{id}/restore":              "401     404     404     403  403  403  200  200    403   403   404",

  "GET /api/v1/projects/{project}/documents":                             "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/documents":                            "401     404     404     403  403  403  201  201    403   403   404",
  // Asked only by who imports: an import that runs is nobody else's yet.
  "GET /api/v1/projects/{project}/imports":                               "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/imports/{id}":                       "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/documents/{id}":                        "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/documents/{id}":                        "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/documents/{id}":                     "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/documents/{id}/restore":               "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/documents/{id}/history":                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/original":               "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/annotations":           "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/annotations/{annotation}": "401 404 404 200 200 200 200 200 200 200 404",
  "GET /api/v1/projects/{project}/documents/{id}/highlights":             "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/regions":                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions":              "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}":   "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/documents/{id}/revisions":             "401     404     404     403  403  403  201  201    403   403   404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/comparison/{other}": "401 404 404 200 200 200 200 200 200 200 404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/highlights": "401 404 404 200 200 200 200 200 200 200 404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/original": "401 404 404 200 200 200 200 200 200 200 404",
  "GET /api/v1/projects/{project}/documents/{id}/moves":                  "401     404     404     200  200  200  200  200    200   200   404",
  // As with many claims at once: those of others that one may not change are named in the answer and left.
  "POST /api/v1/projects/{project}/documents/{id}/moves":                 "401     404     404     403  200  403  200  200    200   403   404",
  "GET /api/v1/projects/{project}/documents/{id}/revisions/{revision}/likely-claims": "401 404 404 200 200 200 200 200 200 200 404",

  // Who is given what is for reviewers and editors to see; of the others, each sees what is theirs. One's own task is one's own.
  "GET /api/v1/projects/{project}/assignments":                            "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/assignments":                           "401     404     404     403  403  403  201  201    403   403   404",
  "GET /api/v1/projects/{project}/assignments/{id}":                       "401     404     404     404  404  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/assignments/{id}":                       "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/assignments/{id}/close":                "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/assignments/{id}/history":               "401     404     404     404  404  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/adjudication":                          "401     404     404     403  403  200  200  200    403   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/adjudication":           "401     404     404     403  403  200  200  200    403   200   404",
  "POST /api/v1/projects/{project}/documents/{id}/adjudication/accept":   "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/documents/{id}/adjudication/figures":   "401     404     404     403  403  200  200  200    403   200   404",
  "GET /api/v1/projects/{project}/documents/{id}/adjudication/connections": "401  404     404     403  403  200  200  200    403   200   404",
  "POST /api/v1/projects/{project}/documents/{id}/adjudication/connections": "401 404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/adjudication-decisions":                "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/adjudication-decisions":               "401     404     404     403  403  403  201  201    403   403   404",
  "GET /api/v1/projects/{project}/adjudication-decisions/{id}":           "401     404     404     404  404  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/adjudication-decisions/{id}":           "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/adjudication-decisions/{id}":        "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/adjudication-decisions/{id}/history":   "401     404     404     404  404  200  200  200    403   200   404",
  "GET /api/v1/projects/{project}/tasks/{id}":                             "401     404     404     404  404  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/tasks/{id}":                             "401     404     404     404  404  403  200  200    200   403   404",
  "GET /api/v1/projects/{project}/tasks/{id}/history":                     "401     404     404     404  404  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/queue":                                  "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/workload":                               "401     404     404     403  403  200  200  200    403   200   404",
  // Everybody who does anything in a project talks in it; what one said is one's own; threads are resolved by who began them and by editors.
  "GET /api/v1/projects/{project}/threads":                                "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/threads":                               "401     404     404     403  201  201  201  201    201   403   404",
  "GET /api/v1/projects/{project}/threads/{id}":                           "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/threads/{id}/resolution":                "401     404     404     403  403  403  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/threads/{id}/resolution":             "401     404     404     403  403  403  200  200    200   403   404",
  "PUT /api/v1/projects/{project}/threads/{id}/assignee":                  "401     404     404     403  403  403  200  200    200   403   404",
  "GET /api/v1/projects/{project}/threads/{id}/history":                   "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/threads/{id}/comments":                  "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/comments":                              "401     404     404     403  201  201  201  201    201   403   404",
  "GET /api/v1/projects/{project}/comments/{id}":                          "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/comments/{id}":                          "401     404     404     403  403  403  403  403    200   403   404",
  "DELETE /api/v1/projects/{project}/comments/{id}":                       "401     404     404     403  403  403  403  403    200   403   404",
  "POST /api/v1/projects/{project}/comments/{id}/restore":                 "401     404     404     403  403  403  403  403    200   403   404",
  "GET /api/v1/projects/{project}/comments/{id}/history":                  "401     404     404     200  200  200  200  200    200   200   404",
  // How far one has read is one's own, and so is what waits for one; a token of one project tells of that one.
  "PUT /api/v1/projects/{project}/threads/{id}/seen":                      "401     404     404     200  200  200  200  200    200   403   404",
  "GET /api/v1/inbox":                                                     "401     200     200     200  200  200  200  200    200   200   200",
  "GET /api/v1/inbox/count":                                               "401     200     200     200  200  200  200  200    200   200   200",
  "POST /api/v1/inbox/reading":                                            "401     200     200     200  200  200  200  200    200   403   200",

  // Where one stopped is one's own, whatever the role; a token that only reads keeps nothing.
  "GET /api/v1/projects/{project}/documents/{id}/place":                   "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/documents/{id}/place":                   "401     404     404     200  200  200  200  200    200   403   404",

  // Imported layers are everybody's to see; importing, naming, deleting and taking claims over is for editors.
  // What is in an export is told only to who asked for it; an owner may cancel anybody's, with a token that writes.
  "GET /api/v1/projects/{project}/jobs":                                  "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/jobs/{id}":                             "401     404     404     200  200  200  200  200    200   200   404",
  "DELETE /api/v1/projects/{project}/jobs/{id}":                          "401     404     404     403  403  403  403  200    200   403   404",
  "POST /api/v1/projects/{project}/jobs/{id}/retry":                      "401     404     404     403  403  403  403  403    202   403   404",
  "GET /api/v1/projects/{project}/jobs/{id}/file":                        "401     404     404     403  403  403  403  403    200   403   404",
  "POST /api/v1/projects/{project}/export-jobs":                          "401     404     404     202  202  202  202  202    202   202   404",
  "POST /api/v1/projects/{project}/import-jobs":                          "401     404     404     403  403  403  202  202    403   403   404",
  "GET /api/v1/projects/{project}/layers":                                "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/layers":                               "401     404     404     403  403  403  201  201    403   403   404",
  "PUT /api/v1/projects/{project}/layers/{id}":                           "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/layers/{id}":                        "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/layers/{id}/restore":                  "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/layers/{id}/history":                   "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/taken-claims":                         "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/import-profiles":                       "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/import-profiles":                       "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/import-profiles":                    "401     404     404     403  403  403  200  200    403   403   404",

  "GET /api/v1/projects/{project}/regions":                               "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/regions":                              "401     404     404     403  403  403  201  201    403   403   404",
  "POST /api/v1/projects/{project}/regions/acts":                         "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/regions/{id}":                          "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/regions/{id}":                          "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/regions/{id}":                       "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/regions/{id}/restore":                 "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/regions/{id}/likely-documents":        "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/regions/{id}/history":                 "401     404     404     200  200  200  200  200    200   200   404",

  "GET /api/v1/projects/{project}/claims":                                "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/claims":                               "401     404     404     403  201  403  201  201    201   403   404",
  "GET /api/v1/projects/{project}/claims/{id}":                           "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/claims/{id}":                           "401     404     404     403  403  403  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/claims/{id}":                        "401     404     404     403  403  403  200  200    200   403   404",
  "POST /api/v1/projects/{project}/claims/{id}/restore":                  "401     404     404     403  403  403  200  200    200   403   404",
  "GET /api/v1/projects/{project}/claims/{id}/history":                   "401     404     404     200  200  200  200  200    200   200   404",

  "GET /api/v1/projects/{project}/relations":                             "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/relations":                            "401     404     404     403  201  403  201  201    201   403   404",
  "GET /api/v1/projects/{project}/relations/{id}":                        "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/relations/{id}":                        "401     404     404     403  403  403  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/relations/{id}":                     "401     404     404     403  403  403  200  200    200   403   404",
  "POST /api/v1/projects/{project}/relations/{id}/restore":               "401     404     404     403  403  403  200  200    200   403   404",

  "GET /api/v1/projects/{project}/contests":                              "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/contests":                             "401     404     404     403  403  403  201  201    403   403   404",
  "GET /api/v1/projects/{project}/publications":                          "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/publications/{id}":                     "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/contests/{id}":                         "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/contests/{id}":                         "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/contests/{id}":                      "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/contests/{id}/restore":                "401     404     404     403  403  403  200  200    403   403   404",
  "GET /api/v1/projects/{project}/contests/{id}/history":                "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/contests/{id}/likely-claims":           "401     404     404     200  200  200  200  200    200   200   404",
  "GET /api/v1/projects/{project}/contests/{id}/view":                    "401     404     404     200  200  200  200  200    200   200   404",

  "GET /api/v1/projects/{project}/positions":                             "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/positions":                            "401     404     404     403  403  403  201  201    403   403   404",
  "GET /api/v1/projects/{project}/positions/{id}":                        "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/positions/{id}":                        "401     404     404     403  403  403  200  200    403   403   404",
  "DELETE /api/v1/projects/{project}/positions/{id}":                     "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/positions/{id}/restore":               "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/positions/{id}/split":                 "401     404     404     403  403  403  200  200    403   403   404",

  "GET /api/v1/projects/{project}/placements":                            "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/placements":                           "401     404     404     403  201  403  201  201    201   403   404",
  "GET /api/v1/projects/{project}/placements/{id}":                       "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/placements/{id}":                       "401     404     404     403  403  403  200  200    200   403   404",
  "DELETE /api/v1/projects/{project}/placements/{id}":                    "401     404     404     403  403  403  200  200    200   403   404",
  "POST /api/v1/projects/{project}/placements/{id}/restore":              "401     404     404     403  403  403  200  200    200   403   404",

  // An assessment is signed: nobody writes into somebody else's. An annotator made none.
  "GET /api/v1/projects/{project}/assessments":                           "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/assessments":                          "401     404     404     403  403  201  201  201    403   403   404",
  "GET /api/v1/projects/{project}/assessments/{id}":                      "401     404     404     200  200  200  200  200    200   200   404",
  "PUT /api/v1/projects/{project}/assessments/{id}":                      "401     404     404     403  403  403  403  403    403   403   404",
  "DELETE /api/v1/projects/{project}/assessments/{id}":                   "401     404     404     403  403  403  403  403    403   403   404",
  "POST /api/v1/projects/{project}/assessments/{id}/restore":             "401     404     404     403  403  403  403  403    403   403   404",
  "GET /api/v1/projects/{project}/assessments/{id}/history":              "401     404     404     200  200  200  200  200    200   200   404",
  "POST /api/v1/projects/{project}/contests/{id}/state":                  "401     404     404     403  403  403  200  200    403   403   404",
  "POST /api/v1/projects/{project}/contests/{id}/approval":               "401     404     404     403  403  200  200  200    403   403   404",
  // An approval is taken back by who gave it.
  "DELETE /api/v1/projects/{project}/contests/{id}/approval":             "401     404     404     403  403  403  403  403    403   403   404",
};
