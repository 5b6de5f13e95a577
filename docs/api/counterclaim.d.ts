// The types of Counterclaim's API, made from its OpenAPI description by openapi-typescript. To use them, copy this file
// into your program; docs/api.md says how. Made by: npx tsx scripts/api-types.ts

export interface paths {
    "/account/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often a mail tells of what waits unread, and whether this installation can send any to one */
        get: operations["readDigest"];
        /** Set how often */
        put: operations["changeDigest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that is kept of oneself but secrets, one thing on each line */
        get: operations["exportOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change one's own password and end one's other sessions */
        put: operations["changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether others see where one is, and one sees them */
        get: operations["readPresenceSetting"];
        /** Show it, or not */
        put: operations["changePresenceSetting"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one's own sign-in asks for a code, since when, and how many recovery codes are left */
        get: operations["readSecondFactor"];
        /** Turn the second factor on, by a code of it; the recovery codes are told this once */
        put: operations["confirmSecondFactor"];
        /** Begin to set up a second factor: what an authenticator takes up (RFC 6238); nothing is asked for before it is confirmed */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turn the second factor off, with its recovery codes */
        post: operations["endSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes, told this once; the old ones end */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own open sessions */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions at once */
        delete: operations["revokeSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tokens, without their secrets */
        get: operations["listTokens"];
        put?: never;
        /** Make a personal token; its secret is shown this once */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a token at once */
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said to one in all one's projects, the newest first (`before` is the `next` of the part before): threads that name one, that one is asked to see to, and in which one has spoken */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many of them are unread */
        get: operations["countInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark as read what came until then */
        post: operations["readAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation with a new account, which it is made for */
        post: operations["takeAsNewcomer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/invitations/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an invitation, and become a member of its project */
        post: operations["takeInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description of the API (OpenAPI 3.1) */
        get: operations["readOpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects that one is a member of */
        get: operations["listProjects"];
        put?: never;
        /** Make a project and become its owner; for administrators */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Load a native export (a ZIP file) as a new project and become its owner; for administrators */
        post: operations["loadProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One project */
        get: operations["getProject"];
        /** Change name, description, guideline, acts and the rules of assessing */
        put: operations["changeProject"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that closed assignments left to be adjudicated, the newest first, with how far that is; for reviewers, editors and owners */
        get: operations["listAdjudicable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/adjudication-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions about claims that one sees, one's own included once their assignment is closed, the oldest first; of claims that one doesn't see nothing is told */
        get: operations["listDecisions"];
        put?: never;
        /** Decide on claims of a document: take one person's, mix several by field, begin a third, take none, or say that it can't be decided. What is made is a new claim of the adjudicated layer; for editors */
        post: operations["decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/adjudication-decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision, taken back or not */
        get: operations["getDecision"];
        /** Decide anew, with other decisions of the group, which become part of this one. One adjudicated claim that was and is goes on as the same; for editors */
        put: operations["changeDecision"];
        post?: never;
        /** Take a decision back: the group is open again, and what it made is marked as deleted; for editors */
        delete: operations["deleteDecision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/adjudication-decisions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A decision's versions, newest first; for reviewers, editors and owners */
        get: operations["decisionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/agreement-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far layers agree on the documents that they have in common: every figure with its method and parameters, the matrices, and the places that cost it; as CSV in a ZIP file, or as JSON (docs/formats/agreement.md) */
        get: operations["exportAgreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a project away */
        post: operations["archiveProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody's current assessments of a contest, or of all */
        get: operations["listAssessments"];
        put?: never;
        /** Sign an assessment of a contest; one for each person */
        post: operations["createAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment, taken back or not */
        get: operations["getAssessment"];
        /** Change one's own assessment; the history keeps what was signed before */
        put: operations["changeAssessment"];
        post?: never;
        /** Take one's own assessment back */
        delete: operations["deleteAssessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assessments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An assessment's versions, every change of mind, newest first */
        get: operations["assessmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assessments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stand by it again */
        post: operations["restoreAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments with their tasks, the newest first; who is no reviewer, editor or owner gets those that they have a task in, with theirs */
        get: operations["listAssignments"];
        put?: never;
        /** Give documents, or a part of one by blocks, to people: an assignment for each document, a task for each person, and where it is blind a layer for each of them */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment with its tasks */
        get: operations["getAssignment"];
        /** Change an assignment's note or due date */
        put: operations["changeAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assignments/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close an assignment, for good: the layers of those who annotated it blind can be compared, and nothing in them changes any more */
        post: operations["closeAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/assignments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An assignment's versions, newest first */
        get: operations["assignmentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How claims are spread over sides: with which cue words they are given, which answers are given without attribution, which documents give whose */
        get: operations["readAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/audit-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same as CSV for spreadsheets, one number in a row */
        get: operations["exportAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changes in the project, as server-sent events: `ready`, then `changes` with kinds, ids and versions of records that one sees (or `many`, where it would be too much), `end` where nothing more will come. Goes on from the `Last-Event-ID` header, or `after`. Of a `page` with a name it asks `where` it is, and tells as `present` who else is there */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claim-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One change for up to 200 claims, each from the version that was seen; what is refused is named and the others are written; or its taking back */
        post: operations["changeClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claim-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ids and versions of the claims that a filter finds, thousands at a time: for changing all of them */
        get: operations["listClaimKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claim-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims that a filter finds in a ZIP file with a manifest and what the format leaves out: as CSV, once more for spreadsheets; or as JSON Lines (docs/formats/claims.md), with the texts */
        get: operations["exportClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims by ids, by document, contest or party, or by words of the proposition or the quote; of all layers but imported ones, or of `layerId`. With `Accept: application/x-ndjson` all of them, one on each line, as they stood at one instant */
        get: operations["listClaims"];
        put?: never;
        /** Make a claim with all its mentions */
        post: operations["createClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claims/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One claim, deleted or not */
        get: operations["readClaim"];
        /** Write a claim over the version that was seen */
        put: operations["changeClaim"];
        post?: never;
        /** Mark a claim as deleted */
        delete: operations["deleteClaim"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claims/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A claim's versions, newest first */
        get: operations["claimHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/claims/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deletion back */
        post: operations["restoreClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say something in a thread */
        post: operations["createComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment, deleted or not */
        get: operations["getComment"];
        /** Say it in other words; one's own only */
        put: operations["changeComment"];
        post?: never;
        /** Take one's own words back; that one spoke stays to be seen */
        delete: operations["deleteComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/comments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A comment's versions, newest first */
        get: operations["commentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/comments/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say it after all */
        post: operations["restoreComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contests, by words of the question or by a claim that is placed in them. With `Accept: application/x-ndjson` all of them, one on each line, as they stood at one instant */
        get: operations["listContests"];
        put?: never;
        /** Open a contest */
        post: operations["createContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One contest, archived or not */
        get: operations["getContest"];
        /** Change question, kind or note */
        put: operations["changeContest"];
        post?: never;
        /** Put a contest away with everything in it */
        delete: operations["archiveContest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve, as a second person, that a contest be published */
        post: operations["approveContest"];
        /** Take one's own approval back */
        delete: operations["unapproveContest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A contest's versions, newest first */
        get: operations["contestHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/likely-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that are not in a contest and share parties, dates, places or words with it, with the reasons; nothing is placed */
        get: operations["likelyMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a contest back from the archive */
        post: operations["restoreContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a review, publish (a snapshot at an address that anybody can read), withdraw (the address shows nothing any more) or take up again */
        post: operations["moveContest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/contests/{id}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the contest page shows, whole */
        get: operations["readContestView"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's documents, or those with `q` in their title, with their newest revision, their number of claims, how many of those stand on an older revision (`onOlder`), and of how many of them nobody has said yet that they stay there (`waiting`) */
        get: operations["listDocuments"];
        put?: never;
        /** Import a source: a file's bytes (application/octet-stream) or a pasted text (application/json). With `review=true`, what isn't plain text is answered with what was dropped, guessed or repaired (422, `about`), and nothing is stored. A file of several documents (a ZIP file, an export of several wiki pages) is answered with where in it each stands (422, `about`); each is imported by itself */
        post: operations["importDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One document, archived or not */
        get: operations["readDocument"];
        /** Write a document's provenance */
        put: operations["changeDocument"];
        post?: never;
        /** Put a document away */
        delete: operations["archiveDocument"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/adjudication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The groups of a document's claims in text order: what several people made of one place side by side, field by field, and what was decided of it. Without `layers` of the closed layers of its assignments; for reviewers, editors and owners */
        get: operations["readAdjudication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/adjudication/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the complete agreements that aren't decided on, at most 500 at once, in one act; for editors */
        post: operations["acceptAgreements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/adjudication/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Annotators' relations and places in contests between claims of a document that are decided on, as they are between the adjudicated claims; for reviewers, editors and owners */
        get: operations["listConnections"];
        put?: never;
        /** Take annotators' relations and places in contests over onto the adjudicated claims, at most 500 of each, in one act; for editors */
        post: operations["takeConnections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/adjudication/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agreement among the layers that are adjudicated, and of each of them with the adjudicated layer; for reviewers, editors and owners */
        get: operations["adjudicationFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/annotations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document's mentions as a container of the W3C Web Annotation Protocol (its address ends in a slash), by the preferences of the Prefer header; with `page`, one of its pages */
        get: operations["documentAnnotations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/annotations/{annotation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mention as a W3C Web Annotation */
        get: operations["documentAnnotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of every claim of the layers that are shown (all but imported ones, or `layerId`) on the newest revision, in short; all, those of claims and placements with these `ids`, those with a word from `start` to `end`, or part by part (`limit`, `after`) */
        get: operations["documentHighlights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document's versions, newest first */
        get: operations["documentHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mentions that didn't move to the newest revision by themselves, with what is proposed and what changed, in the order of the older text */
        get: operations["listWaiting"];
        put?: never;
        /** Decide about mentions that didn't move by themselves: accept what is proposed, give them another place, or leave them on the older text */
        post: operations["decideMoves"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded bytes of the newest revision */
        get: operations["documentOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one stopped in a document; null before one was there */
        get: operations["getReadingPlace"];
        /** Keep where one stopped in a document */
        put: operations["keepReadingPlace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every region of a document's newest revision, in short */
        get: operations["documentRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a document back from the archive */
        post: operations["restoreDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document's revisions, newest first, without their texts */
        get: operations["listRevisions"];
        put?: never;
        /** Add a revision to a document: a file's bytes (application/octet-stream) or a pasted text (application/json), under the revision's `id`. Mentions in unchanged sentences move, the others are proposed or left behind. `after` names the revision known as the newest; `review` as when a document is imported */
        post: operations["reviseDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision with its text and blocks; it never changes */
        get: operations["readRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions/{revision}/comparison/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two revisions of a document side by side, the older one first: unchanged sentences, and changed ones word by word */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions/{revision}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every visible claim's places on one revision, in short; on an older one only those placed there */
        get: operations["revisionHighlights"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions/{revision}/likely-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Claims that may be stated at a passage too: of a party that it names, or with words in common */
        get: operations["likelyClaims"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/documents/{id}/revisions/{revision}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploaded bytes of one revision */
        get: operations["revisionOriginal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own drafts, without what they hold */
        get: operations["listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own draft of the record with this id */
        get: operations["getDraft"];
        /** Keep what one has typed, over what was kept before */
        put: operations["putDraft"];
        post?: never;
        /** Forget one's own draft */
        delete: operations["deleteDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's history, newest first, narrowed down by person, kind of record, verb, document and days, each act with what its first record is about; a page may hold fewer than were asked for */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an act did: each record before and after it */
        get: operations["readEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project as a ZIP file in a format: in the native one the whole of it, in the others what you see without imported layers (or with `layer`: one layer by its id, or all; with `document` or `contest`: one of them alone; none of these in the native one), with a manifest and a report of what the format left out */
        get: operations["exportProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/export-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an export that is done beside everything else, under an id of yours; its file is kept for seven days */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/export-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an export in this format would carry, and what it would leave out, counted by kind */
        get: operations["previewExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/guideline/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a project that changed its guideline, newest first, each with the guideline alone */
        get: operations["guidelineHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of a project's name, description, guideline, acts and rules, newest first */
        get: operations["projectHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which parties are said to be the same, or not */
        get: operations["listIdentities"];
        put?: never;
        /** Say that two parties are the same, or are not */
        post: operations["createIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take that word back */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/identities/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say it again */
        post: operations["restoreIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/import-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start an import of annotations that is done beside everything else: as importLayer, with more time to read it; the layer gets the job's id */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/import-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's named mappings of labels for imports */
        get: operations["listProfiles"];
        /** Keep a mapping of labels under its name, in the place of the one that had it */
        put: operations["keepProfile"];
        post?: never;
        /** Take a named mapping away */
        delete: operations["dropProfile"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The imports that are running and how far each is, by the id of the document that it makes */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stop an import that is running; `stopped` is false where it is being stored already */
        delete: operations["stopImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The open invitations into the project, with the link where its mail was given up; for owners */
        get: operations["listInvitations"];
        put?: never;
        /** Invite one person; the link is told this once, unless a mail brings it. A mail that could not be handed over is tried again (`waiting`) */
        post: operations["createInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an open invitation back at once */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's exports and imports that are done beside everything else, newest first; of other people's only that they are there */
        get: operations["listJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an export or import is, and what came of it */
        get: operations["readJob"];
        put?: never;
        post?: never;
        /** Cancel an export or import that is under way; nothing of it is left */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/jobs/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file that an export of yours made */
        get: operations["jobFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Start a failed or cancelled export or import of yours again, as it was asked for */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The layers that you see, the shared one first, deleted ones last, each with whose it is, its numbers of claims and documents, and of claims that were taken into the shared one */
        get: operations["listLayers"];
        put?: never;
        /** Import a file or a ZIP file in another program's format as a layer of its own; with `check=true` say what would be read, kept and left out, and write nothing. `roles` (JSON) says which label is which part of a claim, `documents` (JSON) which document is which text */
        post: operations["importLayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/layers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give an imported layer another name */
        put: operations["nameLayer"];
        post?: never;
        /** Delete an imported layer with everything in it; documents, and claims that were taken into the shared layer, stay */
        delete: operations["deleteLayer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/layers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A layer's versions, newest first */
        get: operations["layerHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/layers/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deleted layer back */
        post: operations["restoreLayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/matrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Contests by side or by party: who says how much, who is silent, who declined; who has no cell is not heard */
        get: operations["readMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/matrix-table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The matrix as CSV for spreadsheets: a row for each contest and column, also where nothing is heard */
        get: operations["exportMatrix"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everybody who is or was part of the project */
        get: operations["listMembers"];
        put?: never;
        /** Take the person with this address into the project; somebody who left comes back under their old id */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give a member another role, or take them out (role null) */
        put: operations["changeMember"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parties by name (type-ahead over names and aliases, best match first), by kind, or by ids; documentId adds that document's anonymous ones, layerId those of an imported layer */
        get: operations["listParties"];
        put?: never;
        /** Enter a party */
        post: operations["createParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One party, archived or not */
        get: operations["getParty"];
        /** Write a party over the version that was seen */
        put: operations["changeParty"];
        post?: never;
        /** Take a party out of lists and type-ahead */
        delete: operations["archiveParty"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A party's versions, newest first */
        get: operations["partyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Merge this party into another: a mark that can be taken back; nothing else is written */
        post: operations["mergeParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}/merge/{into}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What merging this party into another would move, and what speaks against it */
        get: operations["previewMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a party back from the archive */
        post: operations["restoreParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/parties/{id}/separate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a merge back */
        post: operations["separateParty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Placements in a contest, or of a claim */
        get: operations["listPlacements"];
        put?: never;
        /** Place a claim in a contest */
        post: operations["createPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One placement, deleted or not */
        get: operations["getPlacement"];
        /** Move a claim to another position, or change the note */
        put: operations["changePlacement"];
        post?: never;
        /** Take a claim out of a contest */
        delete: operations["deletePlacement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/placements/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put the claim back */
        post: operations["restorePlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Positions of a contest, or of all */
        get: operations["listPositions"];
        put?: never;
        /** Add an answer to a contest */
        post: operations["createPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One position, deleted or not */
        get: operations["getPosition"];
        /** Change label or order */
        put: operations["changePosition"];
        post?: never;
        /** Mark a position as deleted; its claims stand beside the positions */
        delete: operations["deletePosition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/positions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deletion back */
        post: operations["restorePosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/positions/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new position directly after this one and move some of its claims there, in one act: all of it or nothing */
        post: operations["splitPosition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/presence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say where a page is that has a stream of changes, by the name that it gave itself there; nothing of it is stored */
        put: operations["announcePresence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Publications of a contest, or of all, revoked ones included */
        get: operations["listPublications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/publications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication with its versions */
        get: operations["getPublication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own tasks in open assignments, with where one stopped: what is in work first, then by due date */
        get: operations["myQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/redo/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do an act again that was taken back */
        post: operations["redoAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The regions of a revision, or of all; with deleted=true those that are deleted */
        get: operations["listRegions"];
        put?: never;
        /** Mark a region of a revision */
        post: operations["createRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark, delete or restore many regions in one act: all of them or none */
        post: operations["actOnRegions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One region, deleted or not */
        get: operations["getRegion"];
        /** Write a region over the version that was seen */
        put: operations["changeRegion"];
        post?: never;
        /** Mark a region as deleted */
        delete: operations["deleteRegion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A region's versions, newest first */
        get: operations["regionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions/{id}/likely-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of the project that a note may be: those whose address or whole title it contains */
        get: operations["likelyDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/regions/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deletion back */
        post: operations["restoreRegion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Relations of a claim, or between the claims of a contest */
        get: operations["listRelations"];
        put?: never;
        /** Relate two claims of one layer */
        post: operations["createRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/relations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One relation, deleted or not */
        get: operations["getRelation"];
        /** Write a relation over the version that was seen */
        put: operations["changeRelation"];
        post?: never;
        /** Mark a relation as deleted */
        delete: operations["deleteRelation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/relations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a deletion back */
        post: operations["restoreRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a project back from the archive */
        post: operations["restoreProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Find passages, claims, parties, documents or contests: words in all their forms, "phrases", -excluded, begin*; claims by every filter and in every order */
        get: operations["searchProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/sides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's sides in their order, archived ones included */
        get: operations["listSides"];
        put?: never;
        /** Make a side */
        post: operations["createSide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/sides/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One side */
        get: operations["getSide"];
        /** Change a side */
        put: operations["changeSide"];
        post?: never;
        /** Take a side out of the matrix */
        delete: operations["archiveSide"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/sides/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a side back from the archive */
        post: operations["restoreSide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/taken-claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take claims of imported layers into the shared one as copies that name their origin, with the relations between them */
        post: operations["takeClaims"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One task: one's own, or for reviewers, editors and owners anybody's */
        get: operations["getTask"];
        /** Say how far one is: to do, in work, done, or skipped with a reason */
        put: operations["changeTask"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/tasks/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A task's versions, newest first */
        get: operations["taskHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Threads about a claim, a contest, a party, or a document (its passages, and claims with a place in it), or all that one sees, the newest first */
        get: operations["listThreads"];
        put?: never;
        /** Begin a thread about a passage, a claim, a contest or a party, with its first comment */
        post: operations["createThread"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thread */
        get: operations["getThread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ask somebody to see to it, or nobody */
        put: operations["assignThread"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is said in a thread, in order; a deleted comment has no words here, they are in its history */
        get: operations["listComments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A thread's versions, newest first */
        get: operations["threadHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that a thread is done with; of a contest's, why */
        put: operations["resolveThread"];
        post?: never;
        /** Take a thread up again */
        delete: operations["reopenThread"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/threads/{id}/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Note how far one has read a thread; one's own note, in no history */
        put: operations["threadSeen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own acts that can be taken back (past) and done again (future), the next one last; an act is what was written with one Act-Id */
        get: operations["listMyActs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/undo/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one of one's own acts back, unless somebody changed its records since */
        post: operations["undoAct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check every quote, hash and chain of the project; names records and places, never words; no counts and no records where there are layers that you don't see */
        get: operations["verifyProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's webhooks with their last messages, without their secrets; for owners */
        get: operations["listWebhooks"];
        put?: never;
        /** Make a webhook; its secret is shown this once */
        post: operations["createWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a webhook for good, with its secret and its messages */
        delete: operations["deleteWebhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send nothing until it is resumed */
        post: operations["pauseWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send again, first what waits */
        post: operations["resumeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test message now, once, and tell what came of it */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/projects/{project}/workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many tasks each person has of each document, by state; for reviewers, editors and owners. With `all=true` closed assignments count as well */
        get: operations["workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Assessment: {
            abilities: {
                change: boolean;
            };
            /** Format: date-time */
            assessedAt: string;
            /** Format: uuid */
            contestId: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            rating: string;
            ratingDefinition: string;
            ratingLabel: string;
            reasons: {
                content: ({
                    content?: ({
                        marks?: ({
                            /** @enum {string} */
                            type: "strong";
                        } | {
                            /** @enum {string} */
                            type: "em";
                        } | {
                            attrs: {
                                href: string;
                            };
                            /** @enum {string} */
                            type: "link";
                        })[];
                        text: string;
                        /** @enum {string} */
                        type: "text";
                    } | {
                        attrs: {
                            /** Format: uuid */
                            claimId: string | null;
                            end: number;
                            /** @default  */
                            quote: string;
                            /** Format: uuid */
                            revisionId: string;
                            start: number;
                        };
                        marks?: ({
                            /** @enum {string} */
                            type: "strong";
                        } | {
                            /** @enum {string} */
                            type: "em";
                        } | {
                            attrs: {
                                href: string;
                            };
                            /** @enum {string} */
                            type: "link";
                        })[];
                        /** @enum {string} */
                        type: "citation";
                    })[];
                    /** @enum {string} */
                    type: "paragraph";
                } | {
                    content: {
                        content: ({
                            content?: ({
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    end: number;
                                    /** @default  */
                                    quote: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                /** @enum {string} */
                                type: "citation";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        } | {
                            content: {
                                content: ({
                                    content?: ({
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        text: string;
                                        /** @enum {string} */
                                        type: "text";
                                    } | {
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            end: number;
                                            /** @default  */
                                            quote: string;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        /** @enum {string} */
                                        type: "citation";
                                    })[];
                                    /** @enum {string} */
                                    type: "paragraph";
                                } | {
                                    content: {
                                        content: {
                                            content?: ({
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                text: string;
                                                /** @enum {string} */
                                                type: "text";
                                            } | {
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    end: number;
                                                    /** @default  */
                                                    quote: string;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                /** @enum {string} */
                                                type: "citation";
                                            })[];
                                            /** @enum {string} */
                                            type: "paragraph";
                                        }[];
                                        /** @enum {string} */
                                        type: "list_item";
                                    }[];
                                    /** @enum {string} */
                                    type: "bullet_list";
                                })[];
                                /** @enum {string} */
                                type: "list_item";
                            }[];
                            /** @enum {string} */
                            type: "bullet_list";
                        })[];
                        /** @enum {string} */
                        type: "list_item";
                    }[];
                    /** @enum {string} */
                    type: "bullet_list";
                })[];
                /** @enum {string} */
                type: "doc";
            };
            version: number;
        };
        Claim: {
            abilities: {
                change: boolean;
            };
            /** @default unspecified */
            act: string;
            /**
             * @default unset
             * @enum {string}
             */
            attribution: "unset" | "own_voice" | "attributed";
            /**
             * @default unspecified
             * @enum {string}
             */
            certainty: "certain" | "probable" | "possible" | "unspecified";
            /** @default [] */
            claimants: string[];
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** @default null */
            event: string | null;
            /** Format: uuid */
            id: string;
            /** @default [] */
            invoked: string[];
            /** Format: uuid */
            layerId: string;
            mentions: {
                anchorings: {
                    /** Format: uuid */
                    contributorId: string;
                    /** Format: date-time */
                    createdAt: string;
                    fragments: {
                        end: number;
                        /** @default null */
                        levelOrdinal: number | null;
                        prefix: string;
                        quote: string;
                        /** @enum {string} */
                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                        start: number;
                        suffix: string;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        wordPartyId: string | null;
                    }[];
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                    /** Format: uuid */
                    revisionId: string;
                    score: number | null;
                    /** @enum {string} */
                    state: "placed" | "proposed" | "retired";
                }[];
                /** Format: uuid */
                contributorId: string;
                /** Format: date-time */
                createdAt: string;
                /** Format: uuid */
                documentId: string;
                /**
                 * @default relays
                 * @enum {string}
                 */
                documentStance: "relays" | "endorses" | "distances" | "rejects";
                /** Format: uuid */
                id: string;
                /** @default [] */
                levels: {
                    /** @default [] */
                    partyIds: string[];
                    /** @enum {string} */
                    sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                    /** @enum {string|null} */
                    stance: "relays" | "endorses" | "distances" | "rejects" | null;
                }[];
                /**
                 * @default by_hand
                 * @enum {string}
                 */
                made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                /**
                 * @default none
                 * @enum {string}
                 */
                mode: "direct" | "indirect" | "mixed" | "none";
                /** @default null */
                reported: string | null;
                /** @default  */
                suppliedReading: string;
            }[];
            /** @default  */
            note: string;
            /**
             * Format: uuid
             * @default null
             */
            objectClaimId: string | null;
            /**
             * @default matter
             * @enum {string}
             */
            objectKind: "matter" | "claim" | "term";
            /** @default  */
            objectText: string;
            origins: {
                /** Format: uuid */
                fromClaimId: string;
                fromVersion: number;
                /** @enum {string} */
                why: "adjudicated" | "duplicated" | "accepted";
            }[];
            /**
             * @default positive
             * @enum {string}
             */
            polarity: "positive" | "negative";
            /** @default  */
            proposition: string;
            /** @default [] */
            quantities: {
                /** @default false */
                approximate: boolean;
                /** @default  */
                area: string;
                /** @default null */
                asOf: string | null;
                /** @default null */
                cumulative: boolean | null;
                /** @default null */
                max: number | null;
                /** @default null */
                min: number | null;
                /** @default  */
                outcome: string;
                /** @default  */
                period: string;
                /** @default  */
                population: string;
                /** @default  */
                qualifier: string;
                /** @default  */
                unit: string;
                /** @default null */
                value: number | null;
                /**
                 * @default null
                 * @enum {string|null}
                 */
                whose: "own" | "enemy" | "both" | "other" | null;
            }[];
            /** @default null */
            said: string | null;
            /** @default [] */
            targets: string[];
            version: number;
        };
        Comment: {
            abilities: {
                change: boolean;
            };
            body: {
                content: {
                    content?: ({
                        text: string;
                        /** @enum {string} */
                        type: "text";
                    } | {
                        attrs: {
                            /** Format: uuid */
                            contributorId: string;
                        };
                        /** @enum {string} */
                        type: "mention";
                    })[];
                    /** @enum {string} */
                    type: "paragraph";
                }[];
                /** @enum {string} */
                type: "doc";
            };
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            ordinal: number;
            /** Format: uuid */
            threadId: string;
            version: number;
        };
        Contest: {
            abilities: {
                change: boolean;
            };
            /** Format: date-time */
            approvedAt?: string;
            /** Format: uuid */
            approvedById?: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
            /** @default  */
            note: string;
            /** Format: uuid */
            originLayerId: string | null;
            question: string;
            /** @enum {string} */
            state: "open" | "in_review" | "published" | "withdrawn";
            version: number;
        };
        Document: {
            abilities: {
                change: boolean;
            };
            /** @default  */
            archiveUrl: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** @default  */
            kind: string;
            /** @default und */
            language: string;
            /** @default  */
            licence: string;
            /** @default  */
            note: string;
            /** @default  */
            originalUrl: string;
            /** @default null */
            published: string | null;
            /**
             * Format: uuid
             * @default null
             */
            publisherPartyId: string | null;
            /** @default null */
            retrieved: string | null;
            title: string;
            version: number;
            /** Format: uuid */
            voicePartyId: string;
        };
        Party: {
            abilities: {
                change: boolean;
            };
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** @default null */
            dissolved: string | null;
            /**
             * Format: uuid
             * @default null
             */
            documentId: string | null;
            /** @default [] */
            externalIds: {
                scheme: string;
                value: string;
            }[];
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
            /** Format: uuid */
            mergedIntoId: string | null;
            names: {
                /** @default  */
                script: string;
                text: string;
            }[];
            /** @default  */
            note: string;
            /** Format: uuid */
            originLayerId: string | null;
            /** @default [] */
            sides: {
                /** @default null */
                from: string | null;
                /** Format: uuid */
                sideId: string;
                /** @default null */
                to: string | null;
            }[];
            /** @default [] */
            tenures: {
                /** @default null */
                from: string | null;
                /** Format: uuid */
                ofPartyId: string;
                /** @default  */
                office: string;
                /** @default null */
                to: string | null;
            }[];
            version: number;
        };
        PartyIdentity: {
            /** Format: uuid */
            aId: string;
            abilities: {
                change: boolean;
            };
            /** Format: uuid */
            bId: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "same" | "not_same";
            /** @default  */
            note: string;
            version: number;
        };
        Placement: {
            abilities: {
                change: boolean;
            };
            /** Format: uuid */
            claimId: string;
            /** Format: uuid */
            contestId: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            /** @default  */
            note: string;
            /** Format: uuid */
            positionId: string | null;
            version: number;
        };
        Position: {
            abilities: {
                change: boolean;
            };
            /** Format: uuid */
            contestId: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            id: string;
            label: string;
            ordinal: number;
            /** Format: uuid */
            originLayerId: string | null;
            version: number;
        };
        Problem: {
            code: string;
            detail: string;
            issues?: {
                message: string;
                path: (string | number)[];
            }[];
            requestId: string;
            status: number;
            title: string;
            type: string;
        };
        Region: {
            abilities: {
                change: boolean;
            };
            /** @default  */
            author: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** @default null */
            date: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            end: number;
            /** Format: uuid */
            id: string;
            /** @default  */
            outlet: string;
            /** Format: uuid */
            refersToDocumentId?: string;
            /** @default null */
            refersToEnd: number | null;
            /**
             * Format: uuid
             * @default null
             */
            refersToRegionId: string | null;
            /** @default null */
            refersToStart: number | null;
            /** Format: uuid */
            revisionId: string;
            /** @enum {string} */
            role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
            start: number;
            version: number;
        };
        Relation: {
            abilities: {
                change: boolean;
            };
            /** @enum {string} */
            basis: "stated" | "inferred";
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            fromClaimId: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            layerId: string;
            /** @default  */
            note: string;
            /** @default  */
            scope: string;
            /** Format: uuid */
            toClaimId: string;
            /** @enum {string} */
            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
            version: number;
        };
        Side: {
            abilities: {
                change: boolean;
            };
            /** Format: date-time */
            archivedAt: string | null;
            colour: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            name: string;
            ordinal: number;
            version: number;
        };
        Thread: {
            abilities: {
                change: boolean;
            };
            /** Format: uuid */
            assigneeId: string | null;
            /** Format: uuid */
            claimId: string | null;
            /** Format: uuid */
            contestId: string | null;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            decisionId: string | null;
            /** Format: date-time */
            deletedAt: string | null;
            end: number | null;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            layerId: string | null;
            /** Format: uuid */
            partyId: string | null;
            quote: string;
            reason: string;
            /** Format: date-time */
            resolvedAt: string | null;
            /** Format: uuid */
            resolvedById: string | null;
            /** Format: uuid */
            revisionId: string | null;
            start: number | null;
            /** @enum {string} */
            state: "open" | "resolved";
            version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readDigest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        digest: "off" | "daily";
                        isSent: boolean;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDigest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    digest: "off" | "daily";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        digest: "off" | "daily";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    newPassword: string;
                    oldPassword: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readPresenceSetting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isShown: boolean;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePresenceSetting: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    isShown: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        isShown: boolean;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        codesLeft: number;
                        /** Format: date-time */
                        since: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        address: string;
                        secret: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        recoveryCodes: string[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            isThis: boolean;
                            userAgent: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            lastUsedAt: string | null;
                            name: string;
                            project: string | null;
                            /** @enum {string} */
                            scope: "read" | "write";
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /** @default null */
                    project?: string | null;
                    /** @enum {string} */
                    scope: "read" | "write";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        secret: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInbox: {
        parameters: {
            query?: {
                unread?: "true" | "false";
                reason?: "mention" | "assignment" | "answer";
                before?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            at: string;
                            ordinal: number;
                            project: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                slug: string;
                            };
                            /** @enum {string} */
                            reason: "mention" | "assignment" | "answer";
                            said: {
                                by: string;
                                words: string;
                            } | null;
                            /** @enum {string} */
                            state: "open" | "resolved";
                            target: {
                                /** Format: uuid */
                                documentId: string | null;
                                end: number | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "passage" | "claim" | "contest" | "party" | "decision";
                                /** Format: uuid */
                                revisionId: string | null;
                                start: number | null;
                                title: string | null;
                                words: string;
                            };
                            /** Format: uuid */
                            threadId: string;
                            unread: boolean;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countInbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAll: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date-time */
                    until: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        unread: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeAsNewcomer: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    name: string;
                    password: string;
                    token: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    token: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        project: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readOpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjects: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            actTerms?: {
                                act: string;
                                definition: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            acts: string[];
                            /** Format: date-time */
                            archivedAt: string | null;
                            assessing?: {
                                ratings: {
                                    definition: string;
                                    key: string;
                                    label: string;
                                    /** @enum {boolean} */
                                    retired?: true;
                                }[];
                                secondPerson: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            description: string;
                            guideline: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            profiles?: {
                                format: string;
                                labels: {
                                    label: string;
                                    /** @enum {string|null} */
                                    role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                                }[];
                                name: string;
                            }[];
                            relationTerms?: {
                                definition: string;
                                /** @enum {boolean} */
                                retired?: true;
                                /** @enum {string} */
                                type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                            }[];
                            /** @enum {string} */
                            role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                            slug: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actTerms?: {
                        act: string;
                        definition: string;
                        /** @enum {boolean} */
                        retired?: true;
                    }[];
                    /** @default [] */
                    acts?: string[];
                    assessing?: {
                        ratings: {
                            definition: string;
                            key: string;
                            label: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        secondPerson: boolean;
                    };
                    /** @default  */
                    description?: string;
                    /** @default  */
                    guideline?: string;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    relationTerms?: {
                        definition: string;
                        /** @enum {boolean} */
                        retired?: true;
                        /** @enum {string} */
                        type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                    }[];
                    slug: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        actTerms?: {
                            act: string;
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        acts: string[];
                        /** Format: date-time */
                        archivedAt: string | null;
                        assessing?: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        description: string;
                        guideline: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        profiles?: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                        relationTerms?: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        slug: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    loadProject: {
        parameters: {
            query: {
                slug: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            adjudication_decision: number;
                            assessment: number;
                            assignment: number;
                            claim: number;
                            comment: number;
                            contest: number;
                            contributor: number;
                            document: number;
                            event: number;
                            layer: number;
                            original: number;
                            party: number;
                            party_identity: number;
                            placement: number;
                            position: number;
                            project: number;
                            publication: number;
                            region: number;
                            relation: number;
                            revision: number;
                            side: number;
                            snapshot: number;
                            task: number;
                            thread: number;
                            version: number;
                        };
                        /** Format: uuid */
                        id: string;
                        name: string;
                        slug: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        actTerms?: {
                            act: string;
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        acts: string[];
                        /** Format: date-time */
                        archivedAt: string | null;
                        assessing?: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        description: string;
                        guideline: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        profiles?: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                        relationTerms?: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        slug: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeProject: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    actTerms?: {
                        act: string;
                        definition: string;
                        /** @enum {boolean} */
                        retired?: true;
                    }[];
                    /** @default [] */
                    acts?: string[];
                    assessing?: {
                        ratings: {
                            definition: string;
                            key: string;
                            label: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        secondPerson: boolean;
                    };
                    /** @default  */
                    description?: string;
                    /** @default  */
                    guideline?: string;
                    name: string;
                    relationTerms?: {
                        definition: string;
                        /** @enum {boolean} */
                        retired?: true;
                        /** @enum {string} */
                        type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        actTerms?: {
                            act: string;
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        acts: string[];
                        /** Format: date-time */
                        archivedAt: string | null;
                        assessing?: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        description: string;
                        guideline: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        profiles?: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                        relationTerms?: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        slug: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAdjudicable: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            changed: number;
                            claims: number;
                            decisions: number;
                            /** Format: uuid */
                            id: string;
                            layers: number;
                            open: number;
                            title: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                documentId?: string;
                claimId?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            decidedBy: string;
                            /** Format: date-time */
                            deletedAt: string | null;
                            /** Format: uuid */
                            documentId: string;
                            fields: {
                                /** Format: uuid */
                                act?: string;
                                /** Format: uuid */
                                certainty?: string;
                                /** Format: uuid */
                                chain?: string;
                                /** Format: uuid */
                                claimants?: string;
                                /** Format: uuid */
                                content?: string;
                                /** Format: uuid */
                                cue?: string;
                                /** Format: uuid */
                                event?: string;
                                /** Format: uuid */
                                invoked?: string;
                                /** Format: uuid */
                                mode?: string;
                                /** Format: uuid */
                                note?: string;
                                /** Format: uuid */
                                object?: string;
                                /** Format: uuid */
                                polarity?: string;
                                /** Format: uuid */
                                proposition?: string;
                                /** Format: uuid */
                                quantities?: string;
                                /** Format: uuid */
                                reading?: string;
                                /** Format: uuid */
                                reported?: string;
                                /** Format: uuid */
                                said?: string;
                                /** Format: uuid */
                                source?: string;
                                /** Format: uuid */
                                stance?: string;
                                /** Format: uuid */
                                targets?: string;
                                /** Format: uuid */
                                words?: string;
                            } | null;
                            /** Format: uuid */
                            id: string;
                            note: string;
                            /** @enum {string} */
                            outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                            /** @enum {string} */
                            reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                            results: {
                                /** Format: uuid */
                                claimId: string;
                                claimVersion: number;
                            }[];
                            version: number;
                            versions: {
                                /** Format: uuid */
                                claimId: string;
                                claimVersion: number;
                                taken: boolean;
                            }[];
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decide: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choice: {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "took";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        take: string[];
                    } | {
                        /** Format: uuid */
                        base: string;
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        };
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "mixed";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    } | {
                        /** Format: uuid */
                        base: string;
                        claim?: {
                            /** @default unspecified */
                            act?: string;
                            /**
                             * @default unset
                             * @enum {string}
                             */
                            attribution?: "unset" | "own_voice" | "attributed";
                            /**
                             * @default unspecified
                             * @enum {string}
                             */
                            certainty?: "certain" | "probable" | "possible" | "unspecified";
                            /** @default [] */
                            claimants?: string[];
                            /** @default null */
                            event?: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @default [] */
                            invoked?: string[];
                            mentions: {
                                anchorings: {
                                    fragments: {
                                        end: number;
                                        /** @default null */
                                        levelOrdinal?: number | null;
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        start: number;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId?: string | null;
                                    }[];
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                }[];
                                /** Format: uuid */
                                documentId: string;
                                /**
                                 * @default relays
                                 * @enum {string}
                                 */
                                documentStance?: "relays" | "endorses" | "distances" | "rejects";
                                /** Format: uuid */
                                id: string;
                                /** @default [] */
                                levels?: {
                                    /** @default [] */
                                    partyIds?: string[];
                                    /** @enum {string} */
                                    sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                    /** @enum {string|null} */
                                    stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                }[];
                                /**
                                 * @default by_hand
                                 * @enum {string}
                                 */
                                made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                mode?: "direct" | "indirect" | "mixed" | "none";
                                /** @default null */
                                reported?: string | null;
                                /** @default  */
                                suppliedReading?: string;
                            }[];
                            /** @default  */
                            note?: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            objectClaimId?: string | null;
                            /**
                             * @default matter
                             * @enum {string}
                             */
                            objectKind?: "matter" | "claim" | "term";
                            /** @default  */
                            objectText?: string;
                            /**
                             * @default positive
                             * @enum {string}
                             */
                            polarity?: "positive" | "negative";
                            /** @default  */
                            proposition?: string;
                            /** @default [] */
                            quantities?: {
                                /** @default false */
                                approximate?: boolean;
                                /** @default  */
                                area?: string;
                                /** @default null */
                                asOf?: string | null;
                                /** @default null */
                                cumulative?: boolean | null;
                                /** @default null */
                                max?: number | null;
                                /** @default null */
                                min?: number | null;
                                /** @default  */
                                outcome?: string;
                                /** @default  */
                                period?: string;
                                /** @default  */
                                population?: string;
                                /** @default  */
                                qualifier?: string;
                                /** @default  */
                                unit?: string;
                                /** @default null */
                                value?: number | null;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                whose?: "own" | "enemy" | "both" | "other" | null;
                            }[];
                            /** @default null */
                            said?: string | null;
                            /** @default [] */
                            targets?: string[];
                        };
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "third";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    } | {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "neither" | "undecidable";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    };
                    /** Format: uuid */
                    id: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt: string | null;
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        } | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** @enum {string} */
                        outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                        /** @enum {string} */
                        reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        results: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                        }[];
                        version: number;
                        versions: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                            taken: boolean;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        decidedBy: string;
                        /** Format: date-time */
                        deletedAt: string | null;
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        } | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** @enum {string} */
                        outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                        /** @enum {string} */
                        reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        results: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                        }[];
                        version: number;
                        versions: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                            taken: boolean;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    choice: {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "took";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        take: string[];
                    } | {
                        /** Format: uuid */
                        base: string;
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        };
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "mixed";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    } | {
                        /** Format: uuid */
                        base: string;
                        claim?: {
                            /** @default unspecified */
                            act?: string;
                            /**
                             * @default unset
                             * @enum {string}
                             */
                            attribution?: "unset" | "own_voice" | "attributed";
                            /**
                             * @default unspecified
                             * @enum {string}
                             */
                            certainty?: "certain" | "probable" | "possible" | "unspecified";
                            /** @default [] */
                            claimants?: string[];
                            /** @default null */
                            event?: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @default [] */
                            invoked?: string[];
                            mentions: {
                                anchorings: {
                                    fragments: {
                                        end: number;
                                        /** @default null */
                                        levelOrdinal?: number | null;
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        start: number;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId?: string | null;
                                    }[];
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                }[];
                                /** Format: uuid */
                                documentId: string;
                                /**
                                 * @default relays
                                 * @enum {string}
                                 */
                                documentStance?: "relays" | "endorses" | "distances" | "rejects";
                                /** Format: uuid */
                                id: string;
                                /** @default [] */
                                levels?: {
                                    /** @default [] */
                                    partyIds?: string[];
                                    /** @enum {string} */
                                    sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                    /** @enum {string|null} */
                                    stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                }[];
                                /**
                                 * @default by_hand
                                 * @enum {string}
                                 */
                                made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                mode?: "direct" | "indirect" | "mixed" | "none";
                                /** @default null */
                                reported?: string | null;
                                /** @default  */
                                suppliedReading?: string;
                            }[];
                            /** @default  */
                            note?: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            objectClaimId?: string | null;
                            /**
                             * @default matter
                             * @enum {string}
                             */
                            objectKind?: "matter" | "claim" | "term";
                            /** @default  */
                            objectText?: string;
                            /**
                             * @default positive
                             * @enum {string}
                             */
                            polarity?: "positive" | "negative";
                            /** @default  */
                            proposition?: string;
                            /** @default [] */
                            quantities?: {
                                /** @default false */
                                approximate?: boolean;
                                /** @default  */
                                area?: string;
                                /** @default null */
                                asOf?: string | null;
                                /** @default null */
                                cumulative?: boolean | null;
                                /** @default null */
                                max?: number | null;
                                /** @default null */
                                min?: number | null;
                                /** @default  */
                                outcome?: string;
                                /** @default  */
                                period?: string;
                                /** @default  */
                                population?: string;
                                /** @default  */
                                qualifier?: string;
                                /** @default  */
                                unit?: string;
                                /** @default null */
                                value?: number | null;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                whose?: "own" | "enemy" | "both" | "other" | null;
                            }[];
                            /** @default null */
                            said?: string | null;
                            /** @default [] */
                            targets?: string[];
                        };
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "third";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    } | {
                        claims: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /** @default  */
                        note?: string;
                        /** @enum {string} */
                        outcome: "neither" | "undecidable";
                        /**
                         * @default not_said
                         * @enum {string}
                         */
                        reason?: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                    };
                    /** @default [] */
                    others?: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt: string | null;
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        } | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** @enum {string} */
                        outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                        /** @enum {string} */
                        reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        results: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                        }[];
                        version: number;
                        versions: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                            taken: boolean;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDecision: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt: string | null;
                        /** Format: uuid */
                        documentId: string;
                        fields: {
                            /** Format: uuid */
                            act?: string;
                            /** Format: uuid */
                            certainty?: string;
                            /** Format: uuid */
                            chain?: string;
                            /** Format: uuid */
                            claimants?: string;
                            /** Format: uuid */
                            content?: string;
                            /** Format: uuid */
                            cue?: string;
                            /** Format: uuid */
                            event?: string;
                            /** Format: uuid */
                            invoked?: string;
                            /** Format: uuid */
                            mode?: string;
                            /** Format: uuid */
                            note?: string;
                            /** Format: uuid */
                            object?: string;
                            /** Format: uuid */
                            polarity?: string;
                            /** Format: uuid */
                            proposition?: string;
                            /** Format: uuid */
                            quantities?: string;
                            /** Format: uuid */
                            reading?: string;
                            /** Format: uuid */
                            reported?: string;
                            /** Format: uuid */
                            said?: string;
                            /** Format: uuid */
                            source?: string;
                            /** Format: uuid */
                            stance?: string;
                            /** Format: uuid */
                            targets?: string;
                            /** Format: uuid */
                            words?: string;
                        } | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** @enum {string} */
                        outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                        /** @enum {string} */
                        reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                        results: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                        }[];
                        version: number;
                        versions: {
                            /** Format: uuid */
                            claimId: string;
                            claimVersion: number;
                            taken: boolean;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decisionHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAgreement: {
        parameters: {
            query?: {
                layers?: string;
                documents?: string;
                gamma?: "1";
                format?: "csv" | "json";
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveProject: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        actTerms?: {
                            act: string;
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        acts: string[];
                        /** Format: date-time */
                        archivedAt: string | null;
                        assessing?: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        description: string;
                        guideline: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        profiles?: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                        relationTerms?: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        slug: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                contestId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assessment"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createAssessment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    rating: string;
                    reasons: {
                        content: ({
                            content?: ({
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    end: number;
                                    /** @default  */
                                    quote?: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                /** @enum {string} */
                                type: "citation";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        } | {
                            content: {
                                content: ({
                                    content?: ({
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        text: string;
                                        /** @enum {string} */
                                        type: "text";
                                    } | {
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            end: number;
                                            /** @default  */
                                            quote?: string;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        /** @enum {string} */
                                        type: "citation";
                                    })[];
                                    /** @enum {string} */
                                    type: "paragraph";
                                } | {
                                    content: {
                                        content: ({
                                            content?: ({
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                text: string;
                                                /** @enum {string} */
                                                type: "text";
                                            } | {
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    end: number;
                                                    /** @default  */
                                                    quote?: string;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                /** @enum {string} */
                                                type: "citation";
                                            })[];
                                            /** @enum {string} */
                                            type: "paragraph";
                                        } | {
                                            content: {
                                                content: {
                                                    content?: ({
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            attrs: {
                                                                href: string;
                                                            };
                                                            /** @enum {string} */
                                                            type: "link";
                                                        })[];
                                                        text: string;
                                                        /** @enum {string} */
                                                        type: "text";
                                                    } | {
                                                        attrs: {
                                                            /** Format: uuid */
                                                            claimId: string | null;
                                                            end: number;
                                                            /** @default  */
                                                            quote?: string;
                                                            /** Format: uuid */
                                                            revisionId: string;
                                                            start: number;
                                                        };
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            attrs: {
                                                                href: string;
                                                            };
                                                            /** @enum {string} */
                                                            type: "link";
                                                        })[];
                                                        /** @enum {string} */
                                                        type: "citation";
                                                    })[];
                                                    /** @enum {string} */
                                                    type: "paragraph";
                                                }[];
                                                /** @enum {string} */
                                                type: "list_item";
                                            }[];
                                            /** @enum {string} */
                                            type: "bullet_list";
                                        })[];
                                        /** @enum {string} */
                                        type: "list_item";
                                    }[];
                                    /** @enum {string} */
                                    type: "bullet_list";
                                })[];
                                /** @enum {string} */
                                type: "list_item";
                            }[];
                            /** @enum {string} */
                            type: "bullet_list";
                        })[];
                        /** @enum {string} */
                        type: "doc";
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    rating: string;
                    reasons: {
                        content: ({
                            content?: ({
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    end: number;
                                    /** @default  */
                                    quote?: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    attrs: {
                                        href: string;
                                    };
                                    /** @enum {string} */
                                    type: "link";
                                })[];
                                /** @enum {string} */
                                type: "citation";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        } | {
                            content: {
                                content: ({
                                    content?: ({
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        text: string;
                                        /** @enum {string} */
                                        type: "text";
                                    } | {
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            end: number;
                                            /** @default  */
                                            quote?: string;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            attrs: {
                                                href: string;
                                            };
                                            /** @enum {string} */
                                            type: "link";
                                        })[];
                                        /** @enum {string} */
                                        type: "citation";
                                    })[];
                                    /** @enum {string} */
                                    type: "paragraph";
                                } | {
                                    content: {
                                        content: ({
                                            content?: ({
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                text: string;
                                                /** @enum {string} */
                                                type: "text";
                                            } | {
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    end: number;
                                                    /** @default  */
                                                    quote?: string;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    attrs: {
                                                        href: string;
                                                    };
                                                    /** @enum {string} */
                                                    type: "link";
                                                })[];
                                                /** @enum {string} */
                                                type: "citation";
                                            })[];
                                            /** @enum {string} */
                                            type: "paragraph";
                                        } | {
                                            content: {
                                                content: {
                                                    content?: ({
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            attrs: {
                                                                href: string;
                                                            };
                                                            /** @enum {string} */
                                                            type: "link";
                                                        })[];
                                                        text: string;
                                                        /** @enum {string} */
                                                        type: "text";
                                                    } | {
                                                        attrs: {
                                                            /** Format: uuid */
                                                            claimId: string | null;
                                                            end: number;
                                                            /** @default  */
                                                            quote?: string;
                                                            /** Format: uuid */
                                                            revisionId: string;
                                                            start: number;
                                                        };
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            attrs: {
                                                                href: string;
                                                            };
                                                            /** @enum {string} */
                                                            type: "link";
                                                        })[];
                                                        /** @enum {string} */
                                                        type: "citation";
                                                    })[];
                                                    /** @enum {string} */
                                                    type: "paragraph";
                                                }[];
                                                /** @enum {string} */
                                                type: "list_item";
                                            }[];
                                            /** @enum {string} */
                                            type: "bullet_list";
                                        })[];
                                        /** @enum {string} */
                                        type: "list_item";
                                    }[];
                                    /** @enum {string} */
                                    type: "bullet_list";
                                })[];
                                /** @enum {string} */
                                type: "list_item";
                            }[];
                            /** @enum {string} */
                            type: "bullet_list";
                        })[];
                        /** @enum {string} */
                        type: "doc";
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assessmentHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreAssessment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                documentId?: string;
                contributorId?: string;
                state?: "to_do" | "in_work" | "done" | "skipped";
                closed?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            blind: boolean;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            documentId: string;
                            /** Format: date */
                            due: string | null;
                            fromBlock: number | null;
                            /** Format: uuid */
                            id: string;
                            note: string;
                            /** Format: uuid */
                            revisionId: string | null;
                            tasks: {
                                abilities: {
                                    change: boolean;
                                };
                                /** Format: uuid */
                                assignmentId: string;
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                layerId: string | null;
                                name: string;
                                reason: string;
                                /** @enum {string} */
                                state: "to_do" | "in_work" | "done" | "skipped";
                                version: number;
                            }[];
                            title: string;
                            toBlock: number | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    blind?: boolean;
                    contributorIds: string[];
                    documentIds: string[];
                    /**
                     * Format: date
                     * @default null
                     */
                    due?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default null */
                    part?: {
                        from: number;
                        /** Format: uuid */
                        revisionId: string;
                        to: number;
                    } | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assignments: {
                            blind: boolean;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            documentId: string;
                            /** Format: date */
                            due: string | null;
                            fromBlock: number | null;
                            /** Format: uuid */
                            id: string;
                            note: string;
                            /** Format: uuid */
                            revisionId: string | null;
                            toBlock: number | null;
                            version: number;
                        }[];
                        tasks: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        blind: boolean;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        documentId: string;
                        /** Format: date */
                        due: string | null;
                        fromBlock: number | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** Format: uuid */
                        revisionId: string | null;
                        tasks: {
                            abilities: {
                                change: boolean;
                            };
                            /** Format: uuid */
                            assignmentId: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            layerId: string | null;
                            name: string;
                            reason: string;
                            /** @enum {string} */
                            state: "to_do" | "in_work" | "done" | "skipped";
                            version: number;
                        }[];
                        title: string;
                        toBlock: number | null;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    due: string | null;
                    note: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        blind: boolean;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        documentId: string;
                        /** Format: date */
                        due: string | null;
                        fromBlock: number | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** Format: uuid */
                        revisionId: string | null;
                        toBlock: number | null;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        blind: boolean;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        documentId: string;
                        /** Format: date */
                        due: string | null;
                        fromBlock: number | null;
                        /** Format: uuid */
                        id: string;
                        note: string;
                        /** Format: uuid */
                        revisionId: string | null;
                        toBlock: number | null;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignmentHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: number;
                        columns: string[];
                        cues: {
                            claims: number;
                            column: string;
                            /** @enum {string} */
                            cue: "neutral" | "doubting" | "endorsing" | "mixed" | "other" | "none";
                        }[];
                        documents: {
                            counts: {
                                claims: number;
                                column: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                        emptyDocuments: number;
                        excluded: number;
                        sides: components["schemas"]["Side"][];
                        unattributed: {
                            /** @enum {string} */
                            attribution: "own_voice" | "unset";
                            claims: number;
                            column: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportAudit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                after?: string;
                page?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": {
                        records: {
                            /** Format: uuid */
                            id: string;
                            /** @description whether nobody else changed it */
                            mine: boolean;
                            type: string;
                            version: number;
                        }[];
                    } | {
                        resumed: boolean;
                    } | Record<string, never> | Record<string, never> | {
                        more: number;
                        people: {
                            claimIds: string[];
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                    } | Record<string, never>;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClaims: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    act: string;
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "act";
                    preview?: boolean;
                } | {
                    claimants: string[];
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "claimants";
                    preview?: boolean;
                } | {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "values";
                    preview?: boolean;
                    values: {
                        /** @enum {string} */
                        certainty?: "certain" | "probable" | "possible" | "unspecified";
                        event?: string | null;
                        invoked?: string[];
                        /** @enum {string} */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        /** @enum {string} */
                        polarity?: "positive" | "negative";
                        said?: string | null;
                        targets?: string[];
                        term?: string | null;
                    };
                } | {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** Format: uuid */
                    contestId: string;
                    /** @enum {string} */
                    kind: "placement";
                    /** Format: uuid */
                    positionId: string | null;
                    preview?: boolean;
                } | {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "delete";
                    preview?: boolean;
                } | {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "restore";
                    preview?: boolean;
                } | {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @enum {string} */
                    kind: "take_back_claims";
                    preview?: boolean;
                } | {
                    /** @enum {string} */
                    kind: "take_back_placements";
                    placements: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refused: {
                            /** @enum {string} */
                            code: "not_found" | "forbidden" | "stale" | "deleted" | "invalid";
                            /** Format: uuid */
                            id: string;
                            message: string;
                        }[];
                        unchanged: string[];
                        written: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaimKeys: {
        parameters: {
            query?: {
                sort?: string;
                q?: string;
                party?: string;
                offices?: "true";
                side?: string | "none";
                act?: string;
                saidFrom?: string;
                saidTo?: string;
                eventFrom?: string;
                eventTo?: string;
                document?: string;
                contest?: string;
                position?: string;
                annotator?: string;
                layer?: string;
                region?: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                cue?: "neutral" | "doubting" | "endorsing" | "mixed" | "other" | "none";
                answer?: string | "none";
                flags?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportClaims: {
        parameters: {
            query?: {
                format?: "csv" | "jsonl";
                sort?: string;
                q?: string;
                party?: string;
                offices?: "true";
                side?: string | "none";
                act?: string;
                saidFrom?: string;
                saidTo?: string;
                eventFrom?: string;
                eventTo?: string;
                document?: string;
                contest?: string;
                position?: string;
                annotator?: string;
                layer?: string;
                region?: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                cue?: "neutral" | "doubting" | "endorsing" | "mixed" | "other" | "none";
                answer?: string | "none";
                flags?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listClaims: {
        parameters: {
            query?: {
                ids?: string;
                documentId?: string;
                contestId?: string;
                partyId?: string;
                layerId?: string;
                q?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Claim"][];
                        next: string | null;
                    };
                    "application/x-ndjson": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createClaim: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default unspecified */
                    act?: string;
                    /**
                     * @default unset
                     * @enum {string}
                     */
                    attribution?: "unset" | "own_voice" | "attributed";
                    /**
                     * @default unspecified
                     * @enum {string}
                     */
                    certainty?: "certain" | "probable" | "possible" | "unspecified";
                    /** @default [] */
                    claimants?: string[];
                    /** Format: uuid */
                    duplicateOf?: string;
                    /** @default null */
                    event?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** @default [] */
                    invoked?: string[];
                    /** Format: uuid */
                    layerId?: string;
                    mentions: {
                        anchorings: {
                            fragments: {
                                end: number;
                                /** @default null */
                                levelOrdinal?: number | null;
                                /** @enum {string} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded";
                                start: number;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                wordPartyId?: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            revisionId: string;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /**
                         * @default relays
                         * @enum {string}
                         */
                        documentStance?: "relays" | "endorses" | "distances" | "rejects";
                        /** Format: uuid */
                        id: string;
                        /** @default [] */
                        levels?: {
                            /** @default [] */
                            partyIds?: string[];
                            /** @enum {string} */
                            sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                            /** @enum {string|null} */
                            stance: "relays" | "endorses" | "distances" | "rejects" | null;
                        }[];
                        /**
                         * @default by_hand
                         * @enum {string}
                         */
                        made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                        /**
                         * @default none
                         * @enum {string}
                         */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        /** @default null */
                        reported?: string | null;
                        /** @default  */
                        suppliedReading?: string;
                    }[];
                    /** @default  */
                    note?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    objectClaimId?: string | null;
                    /**
                     * @default matter
                     * @enum {string}
                     */
                    objectKind?: "matter" | "claim" | "term";
                    /** @default  */
                    objectText?: string;
                    /**
                     * @default positive
                     * @enum {string}
                     */
                    polarity?: "positive" | "negative";
                    /** @default  */
                    proposition?: string;
                    /** @default [] */
                    quantities?: {
                        /** @default false */
                        approximate?: boolean;
                        /** @default  */
                        area?: string;
                        /** @default null */
                        asOf?: string | null;
                        /** @default null */
                        cumulative?: boolean | null;
                        /** @default null */
                        max?: number | null;
                        /** @default null */
                        min?: number | null;
                        /** @default  */
                        outcome?: string;
                        /** @default  */
                        period?: string;
                        /** @default  */
                        population?: string;
                        /** @default  */
                        qualifier?: string;
                        /** @default  */
                        unit?: string;
                        /** @default null */
                        value?: number | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        whose?: "own" | "enemy" | "both" | "other" | null;
                    }[];
                    /** @default null */
                    said?: string | null;
                    /** @default [] */
                    targets?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default unspecified */
                    act?: string;
                    /**
                     * @default unset
                     * @enum {string}
                     */
                    attribution?: "unset" | "own_voice" | "attributed";
                    /**
                     * @default unspecified
                     * @enum {string}
                     */
                    certainty?: "certain" | "probable" | "possible" | "unspecified";
                    /** @default [] */
                    claimants?: string[];
                    /** Format: uuid */
                    duplicateOf?: string;
                    /** @default null */
                    event?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** @default [] */
                    invoked?: string[];
                    /** Format: uuid */
                    layerId?: string;
                    mentions: {
                        anchorings: {
                            fragments: {
                                end: number;
                                /** @default null */
                                levelOrdinal?: number | null;
                                /** @enum {string} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded";
                                start: number;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                wordPartyId?: string | null;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            revisionId: string;
                        }[];
                        /** Format: uuid */
                        documentId: string;
                        /**
                         * @default relays
                         * @enum {string}
                         */
                        documentStance?: "relays" | "endorses" | "distances" | "rejects";
                        /** Format: uuid */
                        id: string;
                        /** @default [] */
                        levels?: {
                            /** @default [] */
                            partyIds?: string[];
                            /** @enum {string} */
                            sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                            /** @enum {string|null} */
                            stance: "relays" | "endorses" | "distances" | "rejects" | null;
                        }[];
                        /**
                         * @default by_hand
                         * @enum {string}
                         */
                        made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                        /**
                         * @default none
                         * @enum {string}
                         */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        /** @default null */
                        reported?: string | null;
                        /** @default  */
                        suppliedReading?: string;
                    }[];
                    /** @default  */
                    note?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    objectClaimId?: string | null;
                    /**
                     * @default matter
                     * @enum {string}
                     */
                    objectKind?: "matter" | "claim" | "term";
                    /** @default  */
                    objectText?: string;
                    /**
                     * @default positive
                     * @enum {string}
                     */
                    polarity?: "positive" | "negative";
                    /** @default  */
                    proposition?: string;
                    /** @default [] */
                    quantities?: {
                        /** @default false */
                        approximate?: boolean;
                        /** @default  */
                        area?: string;
                        /** @default null */
                        asOf?: string | null;
                        /** @default null */
                        cumulative?: boolean | null;
                        /** @default null */
                        max?: number | null;
                        /** @default null */
                        min?: number | null;
                        /** @default  */
                        outcome?: string;
                        /** @default  */
                        period?: string;
                        /** @default  */
                        population?: string;
                        /** @default  */
                        qualifier?: string;
                        /** @default  */
                        unit?: string;
                        /** @default null */
                        value?: number | null;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        whose?: "own" | "enemy" | "both" | "other" | null;
                    }[];
                    /** @default null */
                    said?: string | null;
                    /** @default [] */
                    targets?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    claimHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreClaim: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createComment: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: {
                        content: {
                            content?: ({
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    /** Format: uuid */
                                    contributorId: string;
                                };
                                /** @enum {string} */
                                type: "mention";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        }[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    threadId: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeComment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    body: {
                        content: {
                            content?: ({
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    /** Format: uuid */
                                    contributorId: string;
                                };
                                /** @enum {string} */
                                type: "mention";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        }[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    threadId: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteComment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    commentHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreComment: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comment"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listContests: {
        parameters: {
            query?: {
                q?: string;
                claimId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Contest"][];
                        next: string | null;
                    };
                    "application/x-ndjson": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createContest: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
                    /** @default  */
                    note?: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getContest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
                    /** @default  */
                    note?: string;
                    question: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unapproveContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contestHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    likelyMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            claim: components["schemas"]["Claim"];
                            reasons: ({
                                /** @enum {string} */
                                kind: "party";
                                partyIds: string[];
                            } | {
                                date: string;
                                /** @enum {string} */
                                kind: "date";
                            } | {
                                /** @enum {string} */
                                kind: "place";
                                place: string;
                            } | {
                                /** @enum {string} */
                                kind: "words";
                                words: string[];
                            })[];
                        }[];
                        next: string | null;
                        parties: components["schemas"]["Party"][];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    moveContest: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    move: "review" | "publish" | "withdraw" | "reopen";
                    /**
                     * @description publish: whether the editors' notes are shown to everybody, too
                     * @default false
                     */
                    withNotes?: boolean;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Contest"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readContestView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        assessing: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        assessments: components["schemas"]["Assessment"][];
                        cited: {
                            /** Format: uuid */
                            documentId: string;
                            /** Format: uuid */
                            revisionId: string;
                            title: string;
                        }[];
                        citings: {
                            end: number;
                            /** Format: uuid */
                            fromDocumentId: string;
                            /** Format: uuid */
                            regionId: string;
                            start: number;
                            /** Format: uuid */
                            toDocumentId: string;
                            words: string;
                        }[];
                        claims: components["schemas"]["Claim"][];
                        contest: components["schemas"]["Contest"];
                        documents: {
                            abilities: {
                                change: boolean;
                            };
                            /** @default  */
                            archiveUrl: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            fileName: string;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            kind: string;
                            /** @default und */
                            language: string;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default null */
                            published: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** Format: uuid */
                            revisionId: string;
                            title: string;
                            version: number;
                            /** Format: uuid */
                            voicePartyId: string;
                        }[];
                        parties: components["schemas"]["Party"][];
                        people: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        placements: components["schemas"]["Placement"][];
                        positions: components["schemas"]["Position"][];
                        relationTerms: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        relations: components["schemas"]["Relation"][];
                        sides: components["schemas"]["Side"][];
                        sources: {
                            /** @default  */
                            archiveUrl: string;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            kind: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default null */
                            published: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default null */
                            retrieved: string | null;
                            revisions: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                sha256: string;
                            }[];
                            title: string;
                            /** Format: uuid */
                            voicePartyId: string;
                        }[];
                        standings: {
                            /** Format: uuid */
                            claimId: string;
                            /** Format: uuid */
                            group: string;
                            sideIds: (string | null)[];
                        }[];
                        viewer: {
                            /** Format: uuid */
                            contributorId: string;
                            mayApprove: boolean;
                            mayAssess: boolean;
                            mayMove: boolean;
                        };
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                q?: string;
                archived?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            /** @default  */
                            archiveUrl: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            claims: number;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            fileName: string;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            kind: string;
                            /** @default und */
                            language: string;
                            length: number;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            onOlder: number;
                            /** @default  */
                            originalUrl: string;
                            /** @default null */
                            published: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** Format: uuid */
                            revisionId: string;
                            title: string;
                            version: number;
                            /** Format: uuid */
                            voicePartyId: string;
                            waiting: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importDocument: {
        parameters: {
            query: {
                id: string;
                fileName?: string;
                encoding?: string;
                format?: "text" | "html" | "markdown" | "wikitext" | "mediawiki" | "docx" | "pdf" | "epub" | "odt";
                setAside?: "true" | "false";
                title?: string;
                language?: string;
                again?: "true" | "false";
                review?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: {
                            /** @default  */
                            archiveUrl: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            fileName: string;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            kind: string;
                            /** @default und */
                            language: string;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default null */
                            published: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default null */
                            retrieved: string | null;
                            title: string;
                            version: number;
                            /** Format: uuid */
                            voicePartyId: string;
                        };
                        /** Format: uuid */
                        revisionId: string;
                        warnings: unknown[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    archiveUrl?: string;
                    /** @default  */
                    kind?: string;
                    /** @default und */
                    language?: string;
                    /** @default  */
                    licence?: string;
                    /** @default  */
                    note?: string;
                    /** @default  */
                    originalUrl?: string;
                    /** @default null */
                    published?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    publisherPartyId?: string | null;
                    /** @default null */
                    retrieved?: string | null;
                    title: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readAdjudication: {
        parameters: {
            query?: {
                after?: string;
                group?: string;
                limit?: number;
                layers?: string;
                state?: "open" | "disagreeing" | "decided" | "changed";
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            decide: boolean;
                        };
                        /** Format: uuid */
                        adjudicatedLayerId: string | null;
                        counts: {
                            acceptable: number;
                            all: number;
                            changed: number;
                            decided: number;
                            disagreeing: number;
                            open: number;
                        };
                        document: {
                            /** Format: uuid */
                            id: string;
                            language: string;
                            /** Format: uuid */
                            revisionId: string;
                            title: string;
                        };
                        isExact: boolean;
                        items: {
                            decisions: {
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                deletedAt: string | null;
                                /** Format: uuid */
                                documentId: string;
                                fields: {
                                    /** Format: uuid */
                                    act?: string;
                                    /** Format: uuid */
                                    certainty?: string;
                                    /** Format: uuid */
                                    chain?: string;
                                    /** Format: uuid */
                                    claimants?: string;
                                    /** Format: uuid */
                                    content?: string;
                                    /** Format: uuid */
                                    cue?: string;
                                    /** Format: uuid */
                                    event?: string;
                                    /** Format: uuid */
                                    invoked?: string;
                                    /** Format: uuid */
                                    mode?: string;
                                    /** Format: uuid */
                                    note?: string;
                                    /** Format: uuid */
                                    object?: string;
                                    /** Format: uuid */
                                    polarity?: string;
                                    /** Format: uuid */
                                    proposition?: string;
                                    /** Format: uuid */
                                    quantities?: string;
                                    /** Format: uuid */
                                    reading?: string;
                                    /** Format: uuid */
                                    reported?: string;
                                    /** Format: uuid */
                                    said?: string;
                                    /** Format: uuid */
                                    source?: string;
                                    /** Format: uuid */
                                    stance?: string;
                                    /** Format: uuid */
                                    targets?: string;
                                    /** Format: uuid */
                                    words?: string;
                                } | null;
                                /** Format: uuid */
                                id: string;
                                note: string;
                                /** @enum {string} */
                                outcome: "took" | "mixed" | "third" | "neither" | "undecidable";
                                /** @enum {string} */
                                reason: "not_said" | "agreed" | "closer_to_text" | "more_complete" | "right_party" | "right_act" | "guideline" | "not_a_claim" | "same_as_another" | "text_ambiguous" | "guideline_unclear" | "other";
                                results: {
                                    /** Format: uuid */
                                    claimId: string;
                                    claimVersion: number;
                                }[];
                                version: number;
                                versions: {
                                    /** Format: uuid */
                                    claimId: string;
                                    claimVersion: number;
                                    taken: boolean;
                                }[];
                            }[];
                            fields: {
                                agrees: boolean;
                                /** @enum {string} */
                                field: "content" | "source" | "cue" | "words" | "chain" | "mode" | "reported" | "stance" | "reading" | "claimants" | "targets" | "invoked" | "act" | "polarity" | "certainty" | "proposition" | "said" | "event" | "object" | "quantities" | "note";
                                same: number[];
                            }[];
                            /** Format: uuid */
                            id: string;
                            isComplete: boolean;
                            results: {
                                /** @default unspecified */
                                act: string;
                                /**
                                 * @default unset
                                 * @enum {string}
                                 */
                                attribution: "unset" | "own_voice" | "attributed";
                                /**
                                 * @default unspecified
                                 * @enum {string}
                                 */
                                certainty: "certain" | "probable" | "possible" | "unspecified";
                                /** @default [] */
                                claimants: string[];
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                deletedAt: string | null;
                                /** @default null */
                                event: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @default [] */
                                invoked: string[];
                                /** Format: uuid */
                                layerId: string;
                                mentions: {
                                    anchorings: {
                                        /** Format: uuid */
                                        contributorId: string;
                                        /** Format: date-time */
                                        createdAt: string;
                                        fragments: {
                                            end: number;
                                            /** @default null */
                                            levelOrdinal: number | null;
                                            prefix: string;
                                            quote: string;
                                            /** @enum {string} */
                                            role: "content" | "source" | "cue" | "hedge" | "loaded";
                                            start: number;
                                            suffix: string;
                                            /**
                                             * Format: uuid
                                             * @default null
                                             */
                                            wordPartyId: string | null;
                                        }[];
                                        /** Format: uuid */
                                        id: string;
                                        /** @enum {string} */
                                        method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                        /** Format: uuid */
                                        revisionId: string;
                                        score: number | null;
                                        /** @enum {string} */
                                        state: "placed" | "proposed" | "retired";
                                    }[];
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    documentId: string;
                                    /**
                                     * @default relays
                                     * @enum {string}
                                     */
                                    documentStance: "relays" | "endorses" | "distances" | "rejects";
                                    /** Format: uuid */
                                    id: string;
                                    /** @default [] */
                                    levels: {
                                        /** @default [] */
                                        partyIds: string[];
                                        /** @enum {string} */
                                        sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                        /** @enum {string|null} */
                                        stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                    }[];
                                    /**
                                     * @default by_hand
                                     * @enum {string}
                                     */
                                    made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                    /**
                                     * @default none
                                     * @enum {string}
                                     */
                                    mode: "direct" | "indirect" | "mixed" | "none";
                                    /** @default null */
                                    reported: string | null;
                                    /** @default  */
                                    suppliedReading: string;
                                }[];
                                /** @default  */
                                note: string;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                objectClaimId: string | null;
                                /**
                                 * @default matter
                                 * @enum {string}
                                 */
                                objectKind: "matter" | "claim" | "term";
                                /** @default  */
                                objectText: string;
                                origins: {
                                    /** Format: uuid */
                                    fromClaimId: string;
                                    fromVersion: number;
                                    /** @enum {string} */
                                    why: "adjudicated" | "duplicated" | "accepted";
                                }[];
                                /**
                                 * @default positive
                                 * @enum {string}
                                 */
                                polarity: "positive" | "negative";
                                /** @default  */
                                proposition: string;
                                /** @default [] */
                                quantities: {
                                    /** @default false */
                                    approximate: boolean;
                                    /** @default  */
                                    area: string;
                                    /** @default null */
                                    asOf: string | null;
                                    /** @default null */
                                    cumulative: boolean | null;
                                    /** @default null */
                                    max: number | null;
                                    /** @default null */
                                    min: number | null;
                                    /** @default  */
                                    outcome: string;
                                    /** @default  */
                                    period: string;
                                    /** @default  */
                                    population: string;
                                    /** @default  */
                                    qualifier: string;
                                    /** @default  */
                                    unit: string;
                                    /** @default null */
                                    value: number | null;
                                    /**
                                     * @default null
                                     * @enum {string|null}
                                     */
                                    whose: "own" | "enemy" | "both" | "other" | null;
                                }[];
                                /** @default null */
                                said: string | null;
                                /** @default [] */
                                targets: string[];
                                version: number;
                            }[];
                            since: ("versions" | "members")[];
                            span: {
                                end: number;
                                start: number;
                            };
                            /** @enum {string} */
                            state: "open" | "decided" | "changed";
                            versions: {
                                claim: {
                                    /** @default unspecified */
                                    act: string;
                                    /**
                                     * @default unset
                                     * @enum {string}
                                     */
                                    attribution: "unset" | "own_voice" | "attributed";
                                    /**
                                     * @default unspecified
                                     * @enum {string}
                                     */
                                    certainty: "certain" | "probable" | "possible" | "unspecified";
                                    /** @default [] */
                                    claimants: string[];
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: date-time */
                                    deletedAt: string | null;
                                    /** @default null */
                                    event: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @default [] */
                                    invoked: string[];
                                    /** Format: uuid */
                                    layerId: string;
                                    mentions: {
                                        anchorings: {
                                            /** Format: uuid */
                                            contributorId: string;
                                            /** Format: date-time */
                                            createdAt: string;
                                            fragments: {
                                                end: number;
                                                /** @default null */
                                                levelOrdinal: number | null;
                                                prefix: string;
                                                quote: string;
                                                /** @enum {string} */
                                                role: "content" | "source" | "cue" | "hedge" | "loaded";
                                                start: number;
                                                suffix: string;
                                                /**
                                                 * Format: uuid
                                                 * @default null
                                                 */
                                                wordPartyId: string | null;
                                            }[];
                                            /** Format: uuid */
                                            id: string;
                                            /** @enum {string} */
                                            method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                            /** Format: uuid */
                                            revisionId: string;
                                            score: number | null;
                                            /** @enum {string} */
                                            state: "placed" | "proposed" | "retired";
                                        }[];
                                        /** Format: uuid */
                                        contributorId: string;
                                        /** Format: date-time */
                                        createdAt: string;
                                        /** Format: uuid */
                                        documentId: string;
                                        /**
                                         * @default relays
                                         * @enum {string}
                                         */
                                        documentStance: "relays" | "endorses" | "distances" | "rejects";
                                        /** Format: uuid */
                                        id: string;
                                        /** @default [] */
                                        levels: {
                                            /** @default [] */
                                            partyIds: string[];
                                            /** @enum {string} */
                                            sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                            /** @enum {string|null} */
                                            stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                        }[];
                                        /**
                                         * @default by_hand
                                         * @enum {string}
                                         */
                                        made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                        /**
                                         * @default none
                                         * @enum {string}
                                         */
                                        mode: "direct" | "indirect" | "mixed" | "none";
                                        /** @default null */
                                        reported: string | null;
                                        /** @default  */
                                        suppliedReading: string;
                                    }[];
                                    /** @default  */
                                    note: string;
                                    /**
                                     * Format: uuid
                                     * @default null
                                     */
                                    objectClaimId: string | null;
                                    /**
                                     * @default matter
                                     * @enum {string}
                                     */
                                    objectKind: "matter" | "claim" | "term";
                                    /** @default  */
                                    objectText: string;
                                    origins: {
                                        /** Format: uuid */
                                        fromClaimId: string;
                                        fromVersion: number;
                                        /** @enum {string} */
                                        why: "adjudicated" | "duplicated" | "accepted";
                                    }[];
                                    /**
                                     * @default positive
                                     * @enum {string}
                                     */
                                    polarity: "positive" | "negative";
                                    /** @default  */
                                    proposition: string;
                                    /** @default [] */
                                    quantities: {
                                        /** @default false */
                                        approximate: boolean;
                                        /** @default  */
                                        area: string;
                                        /** @default null */
                                        asOf: string | null;
                                        /** @default null */
                                        cumulative: boolean | null;
                                        /** @default null */
                                        max: number | null;
                                        /** @default null */
                                        min: number | null;
                                        /** @default  */
                                        outcome: string;
                                        /** @default  */
                                        period: string;
                                        /** @default  */
                                        population: string;
                                        /** @default  */
                                        qualifier: string;
                                        /** @default  */
                                        unit: string;
                                        /** @default null */
                                        value: number | null;
                                        /**
                                         * @default null
                                         * @enum {string|null}
                                         */
                                        whose: "own" | "enemy" | "both" | "other" | null;
                                    }[];
                                    /** @default null */
                                    said: string | null;
                                    /** @default [] */
                                    targets: string[];
                                    version: number;
                                };
                                /** Format: uuid */
                                layerId: string;
                            }[];
                        }[];
                        layers: {
                            claims: number;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            isChosen: boolean;
                            /** @enum {string} */
                            kind: "own" | "imported" | "shared";
                            name: string;
                            person: string | null;
                        }[];
                        /** Format: uuid */
                        next: string | null;
                        parties: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptAgreements: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layers?: string[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accepted: number;
                        left: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConnections: {
        parameters: {
            query?: {
                layers?: string;
                from?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            take: boolean;
                        };
                        agreed: number;
                        claims: {
                            /** @default unspecified */
                            act: string;
                            /**
                             * @default unset
                             * @enum {string}
                             */
                            attribution: "unset" | "own_voice" | "attributed";
                            /**
                             * @default unspecified
                             * @enum {string}
                             */
                            certainty: "certain" | "probable" | "possible" | "unspecified";
                            /** @default [] */
                            claimants: string[];
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deletedAt: string | null;
                            /** @default null */
                            event: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @default [] */
                            invoked: string[];
                            /** Format: uuid */
                            layerId: string;
                            mentions: {
                                anchorings: {
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    fragments: {
                                        end: number;
                                        /** @default null */
                                        levelOrdinal: number | null;
                                        prefix: string;
                                        quote: string;
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        start: number;
                                        suffix: string;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId: string | null;
                                    }[];
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                    /** Format: uuid */
                                    revisionId: string;
                                    score: number | null;
                                    /** @enum {string} */
                                    state: "placed" | "proposed" | "retired";
                                }[];
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                documentId: string;
                                /**
                                 * @default relays
                                 * @enum {string}
                                 */
                                documentStance: "relays" | "endorses" | "distances" | "rejects";
                                /** Format: uuid */
                                id: string;
                                /** @default [] */
                                levels: {
                                    /** @default [] */
                                    partyIds: string[];
                                    /** @enum {string} */
                                    sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                    /** @enum {string|null} */
                                    stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                }[];
                                /**
                                 * @default by_hand
                                 * @enum {string}
                                 */
                                made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                /**
                                 * @default none
                                 * @enum {string}
                                 */
                                mode: "direct" | "indirect" | "mixed" | "none";
                                /** @default null */
                                reported: string | null;
                                /** @default  */
                                suppliedReading: string;
                            }[];
                            /** @default  */
                            note: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            objectClaimId: string | null;
                            /**
                             * @default matter
                             * @enum {string}
                             */
                            objectKind: "matter" | "claim" | "term";
                            /** @default  */
                            objectText: string;
                            origins: {
                                /** Format: uuid */
                                fromClaimId: string;
                                fromVersion: number;
                                /** @enum {string} */
                                why: "adjudicated" | "duplicated" | "accepted";
                            }[];
                            /**
                             * @default positive
                             * @enum {string}
                             */
                            polarity: "positive" | "negative";
                            /** @default  */
                            proposition: string;
                            /** @default [] */
                            quantities: {
                                /** @default false */
                                approximate: boolean;
                                /** @default  */
                                area: string;
                                /** @default null */
                                asOf: string | null;
                                /** @default null */
                                cumulative: boolean | null;
                                /** @default null */
                                max: number | null;
                                /** @default null */
                                min: number | null;
                                /** @default  */
                                outcome: string;
                                /** @default  */
                                period: string;
                                /** @default  */
                                population: string;
                                /** @default  */
                                qualifier: string;
                                /** @default  */
                                unit: string;
                                /** @default null */
                                value: number | null;
                                /**
                                 * @default null
                                 * @enum {string|null}
                                 */
                                whose: "own" | "enemy" | "both" | "other" | null;
                            }[];
                            /** @default null */
                            said: string | null;
                            /** @default [] */
                            targets: string[];
                            version: number;
                        }[];
                        items: ({
                            agrees: boolean;
                            /** Format: uuid */
                            fromClaimId: string;
                            /** @enum {string} */
                            kind: "relation";
                            sources: {
                                /** @enum {string} */
                                basis: "stated" | "inferred";
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                layerId: string;
                                note: string;
                                /** @default  */
                                scope: string;
                                version: number;
                            }[];
                            /** @enum {string} */
                            state: "open" | "taken" | "elsewhere";
                            /** Format: uuid */
                            toClaimId: string;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        } | {
                            agrees: boolean;
                            /** Format: uuid */
                            claimId: string;
                            /** Format: uuid */
                            contestId: string;
                            /** @enum {string} */
                            kind: "placement";
                            /** Format: uuid */
                            positionId: string | null;
                            sources: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                layerId: string;
                                note: string;
                                version: number;
                            }[];
                            /** @enum {string} */
                            state: "open" | "taken" | "elsewhere";
                        })[];
                        left: number;
                        next: number | null;
                        open: number;
                        parties: {
                            [key: string]: string;
                        };
                        positions: {
                            [key: string]: string;
                        };
                        questions: {
                            [key: string]: string;
                        };
                        waiting: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeConnections: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    layers?: string[];
                    /** @default [] */
                    placements?: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    /** @default [] */
                    relations?: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        placements: number;
                        relations: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    adjudicationFigures: {
        parameters: {
            query?: {
                layers?: string;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        after: {
                            /** Format: uuid */
                            layerId: string;
                            with: {
                                figures: {
                                    high: number | null;
                                    key: string;
                                    /** @enum {string} */
                                    layer: "claims" | "source" | "cue" | "party" | "attribution" | "act" | "mode" | "polarity" | "certainty" | "dates" | "quantity" | "relation" | "position";
                                    low: number | null;
                                    value: number | null;
                                }[];
                                /** @enum {boolean} */
                                ok: true;
                            } | {
                                /** @enum {boolean} */
                                ok: false;
                                why: string;
                            };
                        }[];
                        before: {
                            figures: {
                                high: number | null;
                                key: string;
                                /** @enum {string} */
                                layer: "claims" | "source" | "cue" | "party" | "attribution" | "act" | "mode" | "polarity" | "certainty" | "dates" | "quantity" | "relation" | "position";
                                low: number | null;
                                value: number | null;
                            }[];
                            /** @enum {boolean} */
                            ok: true;
                        } | {
                            /** @enum {boolean} */
                            ok: false;
                            why: string;
                        };
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentAnnotations: {
        parameters: {
            query?: {
                iris?: "0" | "1";
                page?: number | null;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context"?: unknown;
                        id: string;
                        type: string | string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentAnnotation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
                annotation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": {
                        "@context"?: unknown;
                        id: string;
                        type: string | string[];
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentHighlights: {
        parameters: {
            query?: {
                ids?: string;
                layerId?: string;
                start?: number | null;
                end?: number | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown[];
                        next: string | null;
                        /** Format: uuid */
                        revisionId: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWaiting: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            claim: {
                                abilities: {
                                    change: boolean;
                                };
                                /** @default unspecified */
                                act: string;
                                /**
                                 * @default unset
                                 * @enum {string}
                                 */
                                attribution: "unset" | "own_voice" | "attributed";
                                /**
                                 * @default unspecified
                                 * @enum {string}
                                 */
                                certainty: "certain" | "probable" | "possible" | "unspecified";
                                /** @default [] */
                                claimants: string[];
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                deletedAt: string | null;
                                /** @default null */
                                event: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @default [] */
                                invoked: string[];
                                /** Format: uuid */
                                layerId: string;
                                mentions: {
                                    anchorings: {
                                        /** Format: uuid */
                                        contributorId: string;
                                        /** Format: date-time */
                                        createdAt: string;
                                        fragments: {
                                            end: number;
                                            /** @default null */
                                            levelOrdinal: number | null;
                                            prefix: string;
                                            quote: string;
                                            /** @enum {string} */
                                            role: "content" | "source" | "cue" | "hedge" | "loaded";
                                            start: number;
                                            suffix: string;
                                            /**
                                             * Format: uuid
                                             * @default null
                                             */
                                            wordPartyId: string | null;
                                        }[];
                                        /** Format: uuid */
                                        id: string;
                                        /** @enum {string} */
                                        method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                        /** Format: uuid */
                                        revisionId: string;
                                        score: number | null;
                                        /** @enum {string} */
                                        state: "placed" | "proposed" | "retired";
                                    }[];
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    /** Format: uuid */
                                    documentId: string;
                                    /**
                                     * @default relays
                                     * @enum {string}
                                     */
                                    documentStance: "relays" | "endorses" | "distances" | "rejects";
                                    /** Format: uuid */
                                    id: string;
                                    /** @default [] */
                                    levels: {
                                        /** @default [] */
                                        partyIds: string[];
                                        /** @enum {string} */
                                        sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                        /** @enum {string|null} */
                                        stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                    }[];
                                    /**
                                     * @default by_hand
                                     * @enum {string}
                                     */
                                    made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                    /**
                                     * @default none
                                     * @enum {string}
                                     */
                                    mode: "direct" | "indirect" | "mixed" | "none";
                                    /** @default null */
                                    reported: string | null;
                                    /** @default  */
                                    suppliedReading: string;
                                }[];
                                /** @default  */
                                note: string;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                objectClaimId: string | null;
                                /**
                                 * @default matter
                                 * @enum {string}
                                 */
                                objectKind: "matter" | "claim" | "term";
                                /** @default  */
                                objectText: string;
                                origins: {
                                    /** Format: uuid */
                                    fromClaimId: string;
                                    fromVersion: number;
                                    /** @enum {string} */
                                    why: "adjudicated" | "duplicated" | "accepted";
                                }[];
                                /**
                                 * @default positive
                                 * @enum {string}
                                 */
                                polarity: "positive" | "negative";
                                /** @default  */
                                proposition: string;
                                /** @default [] */
                                quantities: {
                                    /** @default false */
                                    approximate: boolean;
                                    /** @default  */
                                    area: string;
                                    /** @default null */
                                    asOf: string | null;
                                    /** @default null */
                                    cumulative: boolean | null;
                                    /** @default null */
                                    max: number | null;
                                    /** @default null */
                                    min: number | null;
                                    /** @default  */
                                    outcome: string;
                                    /** @default  */
                                    period: string;
                                    /** @default  */
                                    population: string;
                                    /** @default  */
                                    qualifier: string;
                                    /** @default  */
                                    unit: string;
                                    /** @default null */
                                    value: number | null;
                                    /**
                                     * @default null
                                     * @enum {string|null}
                                     */
                                    whose: "own" | "enemy" | "both" | "other" | null;
                                }[];
                                /** @default null */
                                said: string | null;
                                /** @default [] */
                                targets: string[];
                                version: number;
                            };
                            elsewhere: {
                                start: number;
                                text: string;
                            } | null;
                            /** Format: uuid */
                            mentionId: string;
                            newer: {
                                anchoring: {
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    fragments: {
                                        end: number;
                                        /** @default null */
                                        levelOrdinal: number | null;
                                        prefix: string;
                                        quote: string;
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        start: number;
                                        suffix: string;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId: string | null;
                                    }[];
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                    /** Format: uuid */
                                    revisionId: string;
                                    score: number | null;
                                    /** @enum {string} */
                                    state: "placed" | "proposed" | "retired";
                                };
                                around: {
                                    start: number;
                                    text: string;
                                };
                                pointedOut: {
                                    names: {
                                        came: string[];
                                        went: string[];
                                    };
                                    negations: {
                                        came: string[];
                                        went: string[];
                                    };
                                    numbers: {
                                        came: string[];
                                        went: string[];
                                    };
                                };
                            } | null;
                            older: {
                                anchoring: {
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    fragments: {
                                        end: number;
                                        /** @default null */
                                        levelOrdinal: number | null;
                                        prefix: string;
                                        quote: string;
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        start: number;
                                        suffix: string;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId: string | null;
                                    }[];
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                    /** Format: uuid */
                                    revisionId: string;
                                    score: number | null;
                                    /** @enum {string} */
                                    state: "placed" | "proposed" | "retired";
                                };
                                around: {
                                    start: number;
                                    text: string;
                                };
                                ordinal: number;
                            };
                        }[];
                        next: string | null;
                        retired: number;
                        /** Format: uuid */
                        revisionId: string;
                        waiting: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideMoves: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decisions: ({
                        /** Format: uuid */
                        claimId: string;
                        /** @enum {string} */
                        decision: "accept";
                        /** Format: uuid */
                        mentionId: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        claimId: string;
                        /** @enum {string} */
                        decision: "adjust";
                        fragments: {
                            end: number;
                            /** @default null */
                            levelOrdinal?: number | null;
                            /** @enum {string} */
                            role: "content" | "source" | "cue" | "hedge" | "loaded";
                            start: number;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            wordPartyId?: string | null;
                        }[];
                        /** Format: uuid */
                        mentionId: string;
                        version: number;
                    } | {
                        /** Format: uuid */
                        claimId: string;
                        /** @enum {string} */
                        decision: "retire";
                        /** Format: uuid */
                        mentionId: string;
                        version: number;
                    })[];
                    /** Format: uuid */
                    revisionId: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        refused: {
                            /** @enum {string} */
                            code: "not_found" | "forbidden" | "stale" | "deleted" | "invalid";
                            /** Format: uuid */
                            id: string;
                            message: string;
                        }[];
                        unchanged: string[];
                        written: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadingPlace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        revisionId: string;
                        start: number;
                    } | null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepReadingPlace: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    revisionId: string;
                    start: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        revisionId: string;
                        start: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    documentRegions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        regions: {
                            /** @default  */
                            author: string;
                            /** @default null */
                            date: string | null;
                            end: number;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            outlet: string;
                            /** Format: uuid */
                            refersToDocumentId?: string;
                            /** @default null */
                            refersToEnd: number | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            refersToRegionId: string | null;
                            /** @default null */
                            refersToStart: number | null;
                            /** @enum {string} */
                            role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                            start: number;
                            version: number;
                        }[];
                        /** Format: uuid */
                        revisionId: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Document"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            encoding: string;
                            /** Format: uuid */
                            id: string;
                            length: number;
                            ordinal: number;
                            originalSha256: string;
                            sha256: string;
                            sourceType: string;
                            warnings: unknown[];
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseDocument: {
        parameters: {
            query: {
                id: string;
                after?: string;
                fileName?: string;
                encoding?: string;
                format?: "text" | "html" | "markdown" | "wikitext" | "mediawiki" | "docx" | "pdf" | "epub" | "odt";
                setAside?: "true" | "false";
                again?: "true" | "false";
                review?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: {
                            /** @default  */
                            archiveUrl: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            fileName: string;
                            /** Format: uuid */
                            id: string;
                            /** @default  */
                            kind: string;
                            /** @default und */
                            language: string;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default null */
                            published: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default null */
                            retrieved: string | null;
                            title: string;
                            version: number;
                            /** Format: uuid */
                            voicePartyId: string;
                        };
                        mentions: {
                            lost: number;
                            moved: number;
                            proposed: number;
                            retired: number;
                        };
                        ordinal: number;
                        regions: {
                            carried: number;
                            left: number;
                        };
                        /** Format: uuid */
                        revisionId: string;
                        warnings: unknown[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        blocks: {
                            end: number;
                            /** @enum {string} */
                            kind: "heading" | "paragraph" | "list_item" | "quotation" | "table" | "preformatted";
                            level: number;
                            start: number;
                        }[];
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        encoding: string;
                        /** Format: uuid */
                        id: string;
                        length: number;
                        ordinal: number;
                        originalSha256: string;
                        sha256: string;
                        sourceType: string;
                        text: string;
                        warnings: unknown[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    compareRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
                revision: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        newer: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                        };
                        older: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                        };
                        parts: ({
                            head: string;
                            /** @enum {string} */
                            kind: "same";
                            newer: {
                                end: number;
                                start: number;
                            };
                            older: {
                                end: number;
                                start: number;
                            };
                            sentences: number;
                            tail: string;
                        } | {
                            /** @enum {string} */
                            kind: "changed";
                            newer: {
                                end: number;
                                start: number;
                            };
                            older: {
                                end: number;
                                start: number;
                            };
                            words: {
                                /** @enum {string} */
                                kind: "same" | "went" | "came";
                                text: string;
                            }[];
                        })[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisionHighlights: {
        parameters: {
            query?: {
                ids?: string;
                layerId?: string;
                start?: number | null;
                end?: number | null;
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        claims: unknown[];
                        next: string | null;
                        /** Format: uuid */
                        revisionId: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    likelyClaims: {
        parameters: {
            query?: {
                start?: number | null;
                end?: number;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Claim"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revisionOriginal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
                revision: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            baseVersion: number;
                            /** Format: uuid */
                            recordId: string;
                            /** Format: date-time */
                            updatedAt: string;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baseVersion: number;
                        body: {
                            [key: string]: unknown;
                        };
                        /** Format: uuid */
                        recordId: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    baseVersion: number;
                    body: {
                        [key: string]: unknown;
                    };
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        baseVersion: number;
                        body: {
                            [key: string]: unknown;
                        };
                        /** Format: uuid */
                        recordId: string;
                        /** Format: date-time */
                        updatedAt: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDraft: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                person?: string;
                kind?: "project" | "contributor" | "layer" | "side" | "party" | "party_identity" | "document" | "region" | "claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "assignment" | "task" | "adjudication_decision" | "thread" | "comment";
                verb?: "create" | "import" | "revise" | "change" | "delete" | "archive" | "restore" | "review" | "reopen" | "publish" | "withdraw" | "approve" | "unapprove" | "merge" | "separate" | "split" | "accept" | "close" | "resolve" | "erase";
                document?: string;
                from?: string;
                to?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            about: string[];
                            act: string;
                            at: string;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            id: string;
                            records: {
                                /** Format: uuid */
                                recordId: string;
                                recordType: string;
                                version: number;
                            }[];
                            /** Format: uuid */
                            undoOfId: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changes: {
                            after?: unknown;
                            before?: unknown;
                            erased: boolean;
                            /** Format: uuid */
                            recordId: string;
                            /** @enum {string} */
                            recordType: "project" | "contributor" | "layer" | "side" | "party" | "party_identity" | "document" | "region" | "claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "assignment" | "task" | "adjudication_decision" | "thread" | "comment";
                            version: number;
                        }[];
                        more: number;
                        names: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportProject: {
        parameters: {
            query?: {
                format?: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "refi-qda" | "claimreview" | "prov" | "argdown" | "parquet";
                layer?: string | "all";
                document?: string;
                contest?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contest?: string;
                    /** Format: uuid */
                    document?: string;
                    /**
                     * @default native
                     * @enum {string}
                     */
                    format?: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "refi-qda" | "claimreview" | "prov" | "argdown" | "parquet";
                    /** Format: uuid */
                    id: string;
                    layer?: string | "all";
                };
            };
        };
        responses: {
            /** @description done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            cancel: boolean;
                            download: boolean;
                            retry: boolean;
                        };
                        askedBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        failure: {
                            about?: unknown;
                            code: string;
                            message: string;
                        } | null;
                        file: {
                            /** Format: date-time */
                            keptUntil: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } | null;
                        fileName: string | null;
                        format: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** @enum {string} */
                        kind: "export" | "import";
                        outcome?: unknown;
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewExport: {
        parameters: {
            query?: {
                format?: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "refi-qda" | "claimreview" | "prov" | "argdown" | "parquet";
                layer?: string | "all";
                document?: string;
                contest?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        counts: {
                            [key: string]: number;
                        } | null;
                        /** @enum {string} */
                        format: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "refi-qda" | "claimreview" | "prov" | "argdown" | "parquet";
                        losses: {
                            count: number;
                            kind: string;
                            what: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    guidelineHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    projectHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listIdentities: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PartyIdentity"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createIdentity: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    aId: string;
                    /** Format: uuid */
                    bId: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "same" | "not_same";
                    /** @default  */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyIdentity"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyIdentity"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreIdentity: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyIdentity"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query: {
                id: string;
                format: "w3c" | "brat" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "bio-jsonl" | "tei" | "refi-qda";
                fileName?: string;
                name?: string;
                roles?: string;
                profile?: string;
                unit?: "code point" | "utf-16" | "byte";
                documents?: string;
                parties?: "layer" | "match" | "none";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            cancel: boolean;
                            download: boolean;
                            retry: boolean;
                        };
                        askedBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        failure: {
                            about?: unknown;
                            code: string;
                            message: string;
                        } | null;
                        file: {
                            /** Format: date-time */
                            keptUntil: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } | null;
                        fileName: string | null;
                        format: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** @enum {string} */
                        kind: "export" | "import";
                        outcome?: unknown;
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProfiles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepProfile: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    format: string;
                    labels: {
                        label: string;
                        /** @enum {string|null} */
                        role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                    }[];
                    name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dropProfile: {
        parameters: {
            query: {
                name: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            done: number;
                            id: string;
                            /** @enum {string} */
                            stage: "waiting" | "reading" | "storing";
                            total: number | null;
                            /** @enum {string|null} */
                            unit: "pages" | "characters" | "chapters" | "files" | null;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    stopImport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stopped: boolean;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listInvitations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            email: string | null;
                            /** Format: date-time */
                            expiresAt: string;
                            /** Format: uuid */
                            id: string;
                            invitedBy: string;
                            isLapsed: boolean;
                            link: string | null;
                            /** @enum {string|null} */
                            mail: "waiting" | "sent" | "failed" | null;
                            /** Format: date-time */
                            mailAt: string | null;
                            /** @enum {string|null} */
                            mailProblem: "connection" | "signin" | "address" | "server" | "off" | null;
                            /** @enum {string} */
                            role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    days: number;
                    /**
                     * Format: email
                     * @default null
                     */
                    email?: string | null;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        link: string | null;
                        /** @enum {string|null} */
                        mail: "waiting" | "sent" | "failed" | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listJobs: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                cancel: boolean;
                                download: boolean;
                                retry: boolean;
                            };
                            askedBy: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            endedAt: string | null;
                            failure: {
                                about?: unknown;
                                code: string;
                                message: string;
                            } | null;
                            file: {
                                /** Format: date-time */
                                keptUntil: string;
                                name: string;
                                sha256: string;
                                size: number;
                            } | null;
                            fileName: string | null;
                            format: string;
                            /** Format: uuid */
                            id: string;
                            isMine: boolean;
                            /** @enum {string} */
                            kind: "export" | "import";
                            outcome?: unknown;
                            progress: {
                                done: number;
                                total: number;
                            } | null;
                            /** Format: date-time */
                            startedAt: string | null;
                            /** @enum {string} */
                            state: "waiting" | "running" | "done" | "failed" | "cancelled";
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            cancel: boolean;
                            download: boolean;
                            retry: boolean;
                        };
                        askedBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        failure: {
                            about?: unknown;
                            code: string;
                            message: string;
                        } | null;
                        file: {
                            /** Format: date-time */
                            keptUntil: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } | null;
                        fileName: string | null;
                        format: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** @enum {string} */
                        kind: "export" | "import";
                        outcome?: unknown;
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            cancel: boolean;
                            download: boolean;
                            retry: boolean;
                        };
                        askedBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        failure: {
                            about?: unknown;
                            code: string;
                            message: string;
                        } | null;
                        file: {
                            /** Format: date-time */
                            keptUntil: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } | null;
                        fileName: string | null;
                        format: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** @enum {string} */
                        kind: "export" | "import";
                        outcome?: unknown;
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jobFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            cancel: boolean;
                            download: boolean;
                            retry: boolean;
                        };
                        askedBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        endedAt: string | null;
                        failure: {
                            about?: unknown;
                            code: string;
                            message: string;
                        } | null;
                        file: {
                            /** Format: date-time */
                            keptUntil: string;
                            name: string;
                            sha256: string;
                            size: number;
                        } | null;
                        fileName: string | null;
                        format: string;
                        /** Format: uuid */
                        id: string;
                        isMine: boolean;
                        /** @enum {string} */
                        kind: "export" | "import";
                        outcome?: unknown;
                        progress: {
                            done: number;
                            total: number;
                        } | null;
                        /** Format: date-time */
                        startedAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "running" | "done" | "failed" | "cancelled";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLayers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            claims: number;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: uuid */
                            contributorId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            document: string | null;
                            documents: number;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "shared" | "adjudicated" | "own" | "imported";
                            name: string;
                            person: string | null;
                            taken: number;
                            version: number;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importLayer: {
        parameters: {
            query: {
                id: string;
                format: "w3c" | "brat" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "bio-jsonl" | "tei" | "refi-qda";
                fileName?: string;
                name?: string;
                roles?: string;
                profile?: string;
                unit?: "code point" | "utf-16" | "byte";
                documents?: string;
                parties?: "layer" | "match" | "none";
                check?: "true" | "false";
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        layer: {
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: uuid */
                            contributorId: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deletedAt?: string;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "shared" | "adjudicated" | "own" | "imported";
                            name: string;
                            version: number;
                        } | null;
                        report: {
                            format: string;
                            kept: {
                                [key: string]: number;
                            };
                            labels: ({
                                count: number;
                                label: string;
                                role: string | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            left: ({
                                count: number;
                                reason: string;
                                what: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            problems: {
                                file: string;
                                line: number | null;
                                message: string;
                            }[];
                            read: {
                                [key: string]: number;
                            };
                            units: {
                                [key: string]: number;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    nameLayer: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt?: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteLayer: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt?: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    layerHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreLayer: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        deletedAt?: string;
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readMatrix: {
        parameters: {
            query?: {
                by?: "side" | "party";
                q?: string;
                kind?: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
                state?: "open" | "in_review" | "published" | "withdrawn";
                column?: string | ("none" | "voice");
                saying?: "heard" | "says" | "denied" | "declined" | "silent" | "unheard";
                sort?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        columns: {
                            key: string;
                            /** @enum {string} */
                            kind: "side" | "party" | "none" | "voice";
                            name: string;
                            /** Format: uuid */
                            sideId: string | null;
                        }[];
                        items: {
                            cells: {
                                claims: number;
                                column: string;
                                declined: number;
                                denied: number;
                                positions: {
                                    count: number;
                                    /** Format: uuid */
                                    id: string;
                                    label: string;
                                }[];
                                roots: number;
                                silent: number;
                            }[];
                            claims: number;
                            contest: components["schemas"]["Contest"];
                            disagreement: number | null;
                            lastSaid: string | null;
                            roots: number;
                            unattributed: number;
                        }[];
                        next: string | null;
                        partiesLeft: number;
                        sides: components["schemas"]["Side"][];
                        total: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportMatrix: {
        parameters: {
            query?: {
                by?: "side" | "party";
                q?: string;
                kind?: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
                state?: "open" | "in_review" | "published" | "withdrawn";
                column?: string | ("none" | "voice");
                saying?: "heard" | "says" | "denied" | "declined" | "silent" | "unheard";
                sort?: string;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMembers: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            /** Format: date-time */
                            createdAt: string;
                            email: string | null;
                            /** Format: uuid */
                            id: string;
                            isMe: boolean;
                            /** Format: date-time */
                            leftAt: string | null;
                            name: string;
                            /** @enum {string|null} */
                            role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: email */
                    email: string;
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        isMe: boolean;
                        /** Format: date-time */
                        leftAt: string | null;
                        name: string;
                        /** @enum {string|null} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeMember: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string|null} */
                    role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        email: string | null;
                        /** Format: uuid */
                        id: string;
                        isMe: boolean;
                        /** Format: date-time */
                        leftAt: string | null;
                        name: string;
                        /** @enum {string|null} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listParties: {
        parameters: {
            query?: {
                q?: string;
                kind?: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                documentId?: string;
                layerId?: string;
                ids?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            about?: {
                                documents: number;
                                offices: string[];
                            };
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** @default null */
                            dissolved: string | null;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            documentId: string | null;
                            /** @default [] */
                            externalIds: {
                                scheme: string;
                                value: string;
                            }[];
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                            /** Format: uuid */
                            mergedIntoId: string | null;
                            names: {
                                /** @default  */
                                script: string;
                                text: string;
                            }[];
                            /** @default  */
                            note: string;
                            /** Format: uuid */
                            originLayerId: string | null;
                            /** @default [] */
                            sides: {
                                /** @default null */
                                from: string | null;
                                /** Format: uuid */
                                sideId: string;
                                /** @default null */
                                to: string | null;
                            }[];
                            /** @default [] */
                            tenures: {
                                /** @default null */
                                from: string | null;
                                /** Format: uuid */
                                ofPartyId: string;
                                /** @default  */
                                office: string;
                                /** @default null */
                                to: string | null;
                            }[];
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createParty: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    dissolved?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    documentId?: string | null;
                    /** @default [] */
                    externalIds?: {
                        scheme: string;
                        value: string;
                    }[];
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                    /** Format: uuid */
                    layerId?: string;
                    names: {
                        /** @default  */
                        script?: string;
                        text: string;
                    }[];
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    sides?: {
                        /** @default null */
                        from?: string | null;
                        /** Format: uuid */
                        sideId: string;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default [] */
                    tenures?: {
                        /** @default null */
                        from?: string | null;
                        /** Format: uuid */
                        ofPartyId: string;
                        /** @default  */
                        office?: string;
                        /** @default null */
                        to?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getParty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeParty: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default null */
                    dissolved?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    documentId?: string | null;
                    /** @default [] */
                    externalIds?: {
                        scheme: string;
                        value: string;
                    }[];
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                    names: {
                        /** @default  */
                        script?: string;
                        text: string;
                    }[];
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    sides?: {
                        /** @default null */
                        from?: string | null;
                        /** Format: uuid */
                        sideId: string;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default [] */
                    tenures?: {
                        /** @default null */
                        from?: string | null;
                        /** Format: uuid */
                        ofPartyId: string;
                        /** @default  */
                        office?: string;
                        /** @default null */
                        to?: string | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveParty: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    partyHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mergeParty: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    intoId: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    previewMerge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
                into: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changesSides: boolean;
                        claims: {
                            claimant: number;
                            invoked: number;
                            levels: number;
                            target: number;
                            words: number;
                        };
                        documents: number;
                        offices: number;
                        problems: string[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreParty: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    separateParty: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Party"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                contestId?: string;
                claimId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Placement"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPlacement: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    claimId: string;
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    note?: string;
                    /** Format: uuid */
                    positionId: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePlacement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    claimId: string;
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    note?: string;
                    /** Format: uuid */
                    positionId: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePlacement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePlacement: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Placement"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPositions: {
        parameters: {
            query?: {
                contestId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Position"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createPosition: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    label: string;
                    ordinal: number;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPosition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    id: string;
                    label: string;
                    ordinal: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restorePosition: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    splitPosition: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    id: string;
                    label: string;
                    placements: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        placements: components["schemas"]["Placement"][];
                        position: components["schemas"]["Position"];
                        reordered: components["schemas"]["Position"][];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    announcePresence: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    claimId: string | null;
                    /** Format: uuid */
                    documentId: string;
                } | {
                    /** Format: uuid */
                    contestId: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        claimId: string | null;
                        /** Format: uuid */
                        documentId: string;
                    } | {
                        /** Format: uuid */
                        contestId: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: {
                contestId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** @description the path of the published page; null once it is revoked, and where the project was loaded from elsewhere */
                            address: string | null;
                            /** Format: uuid */
                            contestId: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            latest: number;
                            /** Format: date-time */
                            revokedAt: string | null;
                            snapshots: {
                                by: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                sha256: string;
                            }[];
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description the path of the published page; null once it is revoked, and where the project was loaded from elsewhere */
                        address: string | null;
                        /** Format: uuid */
                        contestId: string;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        latest: number;
                        /** Format: date-time */
                        revokedAt: string | null;
                        snapshots: {
                            by: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                            sha256: string;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    myQueue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            assignment: {
                                blind: boolean;
                                /** Format: date-time */
                                closedAt: string | null;
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                documentId: string;
                                /** Format: date */
                                due: string | null;
                                fromBlock: number | null;
                                /** Format: uuid */
                                id: string;
                                note: string;
                                /** Format: uuid */
                                revisionId: string | null;
                                toBlock: number | null;
                                version: number;
                            };
                            stopped: {
                                /** Format: uuid */
                                revisionId: string;
                                share: number;
                                start: number;
                            } | null;
                            task: {
                                /** Format: uuid */
                                assignmentId: string;
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                layerId: string | null;
                                reason: string;
                                /** @enum {string} */
                                state: "to_do" | "in_work" | "done" | "skipped";
                                version: number;
                            };
                            title: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    redoAct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        records: {
                            record?: unknown;
                            recordType: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRegions: {
        parameters: {
            query?: {
                revisionId?: string;
                deleted?: "true" | "false";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRegion: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    author?: string;
                    /** @default null */
                    date?: string | null;
                    end: number;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    outlet?: string;
                    /** Format: uuid */
                    refersToDocumentId?: string;
                    /** @default null */
                    refersToEnd?: number | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    refersToRegionId?: string | null;
                    /** @default null */
                    refersToStart?: number | null;
                    /** Format: uuid */
                    revisionId: string;
                    /** @enum {string} */
                    role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                    start: number;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    actOnRegions: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    act: "create";
                    /** Format: uuid */
                    id: string;
                    regions: {
                        /** @default  */
                        author?: string;
                        /** @default null */
                        date?: string | null;
                        end: number;
                        /** Format: uuid */
                        id: string;
                        /** @default  */
                        outlet?: string;
                        /** Format: uuid */
                        refersToDocumentId?: string;
                        /** @default null */
                        refersToEnd?: number | null;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        refersToRegionId?: string | null;
                        /** @default null */
                        refersToStart?: number | null;
                        /** Format: uuid */
                        revisionId: string;
                        /** @enum {string} */
                        role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                        start: number;
                    }[];
                } | {
                    /** @enum {string} */
                    act: "delete";
                    /** Format: uuid */
                    id: string;
                    regions: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                } | {
                    /** @enum {string} */
                    act: "restore";
                    /** Format: uuid */
                    id: string;
                    regions: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        regions: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRegion: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    author?: string;
                    /** @default null */
                    date?: string | null;
                    end: number;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    outlet?: string;
                    /** Format: uuid */
                    refersToDocumentId?: string;
                    /** @default null */
                    refersToEnd?: number | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    refersToRegionId?: string | null;
                    /** @default null */
                    refersToStart?: number | null;
                    /** Format: uuid */
                    revisionId: string;
                    /** @enum {string} */
                    role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                    start: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRegion: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    regionHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    likelyDocuments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            reason: "original" | "archive" | "title";
                            title: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRegion: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Region"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRelations: {
        parameters: {
            query?: {
                claimId?: string;
                contestId?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Relation"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createRelation: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis: "stated" | "inferred";
                    /** Format: uuid */
                    fromClaimId: string;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    note?: string;
                    /** @default  */
                    scope?: string;
                    /** Format: uuid */
                    toClaimId: string;
                    /** @enum {string} */
                    type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRelation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    basis: "stated" | "inferred";
                    /** Format: uuid */
                    fromClaimId: string;
                    /** Format: uuid */
                    id: string;
                    /** @default  */
                    note?: string;
                    /** @default  */
                    scope?: string;
                    /** Format: uuid */
                    toClaimId: string;
                    /** @enum {string} */
                    type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreRelation: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Relation"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreProject: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        actTerms?: {
                            act: string;
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                        }[];
                        acts: string[];
                        /** Format: date-time */
                        archivedAt: string | null;
                        assessing?: {
                            ratings: {
                                definition: string;
                                key: string;
                                label: string;
                                /** @enum {boolean} */
                                retired?: true;
                            }[];
                            secondPerson: boolean;
                        };
                        /** Format: date-time */
                        createdAt: string;
                        description: string;
                        guideline: string;
                        /** Format: uuid */
                        id: string;
                        name: string;
                        profiles?: {
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                            name: string;
                        }[];
                        relationTerms?: {
                            definition: string;
                            /** @enum {boolean} */
                            retired?: true;
                            /** @enum {string} */
                            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                        }[];
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
                        slug: string;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchProject: {
        parameters: {
            query?: {
                kind?: "passages" | "claims" | "parties" | "documents" | "contests";
                sort?: string;
                q?: string;
                party?: string;
                offices?: "true";
                side?: string | "none";
                act?: string;
                saidFrom?: string;
                saidTo?: string;
                eventFrom?: string;
                eventTo?: string;
                document?: string;
                contest?: string;
                position?: string;
                annotator?: string;
                layer?: string;
                region?: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                cue?: "neutral" | "doubting" | "endorsing" | "mixed" | "other" | "none";
                answer?: string | "none";
                flags?: string;
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            claim: components["schemas"]["Claim"] & (Record<string, never> | null);
                            /** Format: uuid */
                            documentId: string | null;
                            end: number | null;
                            id: string;
                            marks: [
                                number,
                                number
                            ][];
                            start: number | null;
                            text: string;
                            title: string;
                        }[];
                        next: string | null;
                        total: number;
                        unreadTexts: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSides: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Side"][];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createSide: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    colour: number;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    ordinal: number;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Side"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Side"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeSide: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    colour: number;
                    /** Format: uuid */
                    id: string;
                    name: string;
                    ordinal: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Side"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    archiveSide: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Side"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreSide: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Side"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeClaims: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        parties: number;
                        refused: {
                            /** @enum {string} */
                            code: "not_found" | "stale" | "taken" | "not_imported";
                            /** Format: uuid */
                            id: string;
                            message: string;
                        }[];
                        relations: number;
                        taken: {
                            /** Format: uuid */
                            copyId: string;
                            /** Format: uuid */
                            id: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        assignmentId: string;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        layerId: string | null;
                        reason: string;
                        /** @enum {string} */
                        state: "to_do" | "in_work" | "done" | "skipped";
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeTask: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    state: "to_do" | "in_work" | "done";
                } | {
                    reason: string;
                    /** @enum {string} */
                    state: "skipped";
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        assignmentId: string;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        layerId: string | null;
                        reason: string;
                        /** @enum {string} */
                        state: "to_do" | "in_work" | "done" | "skipped";
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    taskHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listThreads: {
        parameters: {
            query?: {
                claimId?: string;
                contestId?: string;
                partyId?: string;
                decisionId?: string;
                documentId?: string;
                assigneeId?: string;
                state?: "open" | "resolved";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            /** Format: uuid */
                            assigneeId: string | null;
                            assigneeName: string | null;
                            /** Format: uuid */
                            claimId: string | null;
                            comments: number;
                            /** Format: uuid */
                            contestId: string | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            decisionId: string | null;
                            /** Format: date-time */
                            deletedAt: string | null;
                            /** Format: uuid */
                            documentId: string | null;
                            end: number | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            lastAt: string;
                            /** Format: uuid */
                            layerId: string | null;
                            mayComment: boolean;
                            name: string;
                            /** Format: uuid */
                            partyId: string | null;
                            quote: string;
                            reason: string;
                            /** Format: date-time */
                            resolvedAt: string | null;
                            /** Format: uuid */
                            resolvedById: string | null;
                            resolvedByName: string | null;
                            /** Format: uuid */
                            revisionId: string | null;
                            start: number | null;
                            /** @enum {string} */
                            state: "open" | "resolved";
                            unread: number;
                            version: number;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createThread: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    assigneeId?: string | null;
                    comment: {
                        body: {
                            content: {
                                content?: ({
                                    text: string;
                                    /** @enum {string} */
                                    type: "text";
                                } | {
                                    attrs: {
                                        /** Format: uuid */
                                        contributorId: string;
                                    };
                                    /** @enum {string} */
                                    type: "mention";
                                })[];
                                /** @enum {string} */
                                type: "paragraph";
                            }[];
                            /** @enum {string} */
                            type: "doc";
                        };
                        /** Format: uuid */
                        id: string;
                    };
                    /** Format: uuid */
                    id: string;
                    target: {
                        end: number;
                        /** @enum {string} */
                        kind: "passage";
                        /** Format: uuid */
                        revisionId: string;
                        start: number;
                    } | {
                        /** Format: uuid */
                        claimId: string;
                        /** @enum {string} */
                        kind: "claim";
                    } | {
                        /** Format: uuid */
                        contestId: string;
                        /** @enum {string} */
                        kind: "contest";
                    } | {
                        /** @enum {string} */
                        kind: "party";
                        /** Format: uuid */
                        partyId: string;
                    } | {
                        /** Format: uuid */
                        decisionId: string;
                        /** @enum {string} */
                        kind: "decision";
                    };
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getThread: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        abilities: {
                            change: boolean;
                        };
                        /** Format: uuid */
                        assigneeId: string | null;
                        assigneeName: string | null;
                        /** Format: uuid */
                        claimId: string | null;
                        comments: number;
                        /** Format: uuid */
                        contestId: string | null;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        decisionId: string | null;
                        /** Format: date-time */
                        deletedAt: string | null;
                        /** Format: uuid */
                        documentId: string | null;
                        end: number | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        lastAt: string;
                        /** Format: uuid */
                        layerId: string | null;
                        mayComment: boolean;
                        name: string;
                        /** Format: uuid */
                        partyId: string | null;
                        quote: string;
                        reason: string;
                        /** Format: date-time */
                        resolvedAt: string | null;
                        /** Format: uuid */
                        resolvedById: string | null;
                        resolvedByName: string | null;
                        /** Format: uuid */
                        revisionId: string | null;
                        start: number | null;
                        /** @enum {string} */
                        state: "open" | "resolved";
                        unread: number;
                        version: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignThread: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    contributorId: string | null;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listComments: {
        parameters: {
            query?: {
                after?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            abilities: {
                                change: boolean;
                            };
                            body: {
                                content: {
                                    content?: ({
                                        text: string;
                                        /** @enum {string} */
                                        type: "text";
                                    } | {
                                        attrs: {
                                            /** Format: uuid */
                                            contributorId: string;
                                        };
                                        /** @enum {string} */
                                        type: "mention";
                                    })[];
                                    /** @enum {string} */
                                    type: "paragraph";
                                }[];
                                /** @enum {string} */
                                type: "doc";
                            } | null;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            deletedAt: string | null;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            named: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                            ordinal: number;
                            /** Format: uuid */
                            threadId: string;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threadHistory: {
        parameters: {
            query?: {
                before?: number;
                limit?: number;
            };
            header?: never;
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            body?: unknown;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            /** Format: uuid */
                            eventId: string;
                            tombstone: {
                                /** Format: date-time */
                                at: string;
                                by: string;
                                reason: string;
                            } | null;
                            /** Format: uuid */
                            undoOfId: string | null;
                            version: number;
                        }[];
                        next: number | null;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resolveThread: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenThread: {
        parameters: {
            query?: never;
            header: {
                /** @description the version that was seen, in quotation marks */
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thread"];
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    threadSeen: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ordinal: number;
                };
            };
        };
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ordinal: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listMyActs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        future: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            records: {
                                /** Format: uuid */
                                recordId: string;
                                recordType: string;
                            }[];
                        }[];
                        past: {
                            act: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: uuid */
                            id: string;
                            records: {
                                /** Format: uuid */
                                recordId: string;
                                recordType: string;
                            }[];
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    undoAct: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        records: {
                            record?: unknown;
                            recordType: string;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checked: {
                            adjudication_decision: number;
                            assessment: number;
                            assignment: number;
                            claim: number;
                            comment: number;
                            contest: number;
                            contributor: number;
                            document: number;
                            event: number;
                            fragments: number;
                            layer: number;
                            original: number;
                            party: number;
                            party_identity: number;
                            placement: number;
                            position: number;
                            project: number;
                            publication: number;
                            region: number;
                            relation: number;
                            revision: number;
                            side: number;
                            snapshot: number;
                            task: number;
                            thread: number;
                            version: number;
                        } | null;
                        erased: {
                            /** Format: date-time */
                            at: string;
                            bodies: number;
                            by: string;
                            reason: string;
                        }[];
                        ok: boolean;
                        problemCount: number;
                        problems: {
                            id: string;
                            message: string;
                            /** @enum {string} */
                            record: "project" | "contributor" | "layer" | "side" | "party" | "party_identity" | "document" | "original" | "revision" | "region" | "claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "snapshot" | "assignment" | "task" | "adjudication_decision" | "thread" | "comment" | "event" | "version";
                        }[];
                        project: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: date-time */
                            createdAt: string;
                            deliveries: {
                                attempts: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                eventId: string | null;
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                lastAt: string | null;
                                /** @enum {string|null} */
                                lastReason: "address" | "name" | "connection" | "time" | null;
                                lastStatus: number | null;
                                /** Format: date-time */
                                nextAt: string | null;
                                /** @enum {string} */
                                state: "waiting" | "delivered" | "given_up";
                            }[];
                            /** Format: uuid */
                            id: string;
                            kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project" | "thread" | "comment")[];
                            name: string;
                            /** Format: date-time */
                            pausedAt: string | null;
                            /** @enum {string|null} */
                            pausedFor: "owner" | "failing" | "gone" | "secret" | null;
                            url: string;
                            waiting: number;
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project" | "thread" | "comment")[];
                    name: string;
                    url: string;
                };
            };
        };
        responses: {
            /** @description done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        secret: string;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pauseWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        deliveries: {
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            eventId: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            lastAt: string | null;
                            /** @enum {string|null} */
                            lastReason: "address" | "name" | "connection" | "time" | null;
                            lastStatus: number | null;
                            /** Format: date-time */
                            nextAt: string | null;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "given_up";
                        }[];
                        /** Format: uuid */
                        id: string;
                        kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project" | "thread" | "comment")[];
                        name: string;
                        /** Format: date-time */
                        pausedAt: string | null;
                        /** @enum {string|null} */
                        pausedFor: "owner" | "failing" | "gone" | "secret" | null;
                        url: string;
                        waiting: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date-time */
                        createdAt: string;
                        deliveries: {
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            eventId: string | null;
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            lastAt: string | null;
                            /** @enum {string|null} */
                            lastReason: "address" | "name" | "connection" | "time" | null;
                            lastStatus: number | null;
                            /** Format: date-time */
                            nextAt: string | null;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "given_up";
                        }[];
                        /** Format: uuid */
                        id: string;
                        kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project" | "thread" | "comment")[];
                        name: string;
                        /** Format: date-time */
                        pausedAt: string | null;
                        /** @enum {string|null} */
                        pausedFor: "owner" | "failing" | "gone" | "secret" | null;
                        url: string;
                        waiting: number;
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                project: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        eventId: string | null;
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        lastAt: string | null;
                        /** @enum {string|null} */
                        lastReason: "address" | "name" | "connection" | "time" | null;
                        lastStatus: number | null;
                        /** Format: date-time */
                        nextAt: string | null;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "given_up";
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    workload: {
        parameters: {
            query?: {
                all?: "true" | "false";
            };
            header?: never;
            path: {
                project: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description done */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        }[];
                        people: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        rows: {
                            /** Format: uuid */
                            contributorId: string;
                            count: number;
                            /** Format: uuid */
                            documentId: string;
                            /** @enum {string} */
                            state: "to_do" | "in_work" | "done" | "skipped";
                        }[];
                    };
                };
            };
            /** @description refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
