// The types of Counterclaim's API, made from its OpenAPI description by openapi-typescript. To use them, copy this file
// into your program; docs/api.md says how. Made by: npx tsx scripts/api-types.ts

export interface paths {
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
    "/projects/{project}/documents/{id}/highlights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of every claim of the layers that are shown (all but imported ones, or `layerId`) on the newest revision, in short; all, those with a word from `start` to `end`, or part by part (`limit`, `after`) */
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
        /** Import a source: a file's bytes (application/octet-stream) or a pasted text (application/json). With `review=true`, what isn't plain text is answered with what was dropped, guessed or repaired (422, `about`), and nothing is stored */
        post: operations["importDocument"];
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
    "/projects/{project}/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The layers that you see, the shared one first, deleted ones last, each with its numbers of claims and documents, and of claims that were taken into the shared one */
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
    "/projects/{project}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project as a ZIP file in a format: in the native one the whole of it, in the others what you see without imported layers (or with `layer`: one layer, or all), with a manifest and a report of what the format left out */
        get: operations["exportProject"];
        put?: never;
        post?: never;
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
    "/projects/{project}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Check every quote, hash and chain of the project; names records and places, never words */
        get: operations["verifyProject"];
        put?: never;
        post?: never;
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
    "/projects/{project}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The project's history, newest first; a page may hold fewer than were asked for */
        get: operations["listEvents"];
        put?: never;
        post?: never;
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            issues?: {
                path: (string | number)[];
                message: string;
            }[];
        };
        Contest: {
            /** Format: uuid */
            id: string;
            question: string;
            /** @enum {string} */
            kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
            /** @default  */
            note: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** @enum {string} */
            state: "open" | "in_review" | "published" | "withdrawn";
            /** Format: uuid */
            originLayerId: string | null;
            /** Format: uuid */
            approvedById?: string;
            /** Format: date-time */
            approvedAt?: string;
            abilities: {
                change: boolean;
            };
        };
        Assessment: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contestId: string;
            rating: string;
            reasons: {
                /** @enum {string} */
                type: "doc";
                content: ({
                    /** @enum {string} */
                    type: "paragraph";
                    content?: ({
                        /** @enum {string} */
                        type: "text";
                        text: string;
                        marks?: ({
                            /** @enum {string} */
                            type: "strong";
                        } | {
                            /** @enum {string} */
                            type: "em";
                        } | {
                            /** @enum {string} */
                            type: "link";
                            attrs: {
                                href: string;
                            };
                        })[];
                    } | {
                        /** @enum {string} */
                        type: "citation";
                        attrs: {
                            /** Format: uuid */
                            claimId: string | null;
                            /** Format: uuid */
                            revisionId: string;
                            start: number;
                            end: number;
                            /** @default  */
                            quote: string;
                        };
                        marks?: ({
                            /** @enum {string} */
                            type: "strong";
                        } | {
                            /** @enum {string} */
                            type: "em";
                        } | {
                            /** @enum {string} */
                            type: "link";
                            attrs: {
                                href: string;
                            };
                        })[];
                    })[];
                } | {
                    /** @enum {string} */
                    type: "bullet_list";
                    content: {
                        /** @enum {string} */
                        type: "list_item";
                        content: ({
                            /** @enum {string} */
                            type: "paragraph";
                            content?: ({
                                /** @enum {string} */
                                type: "text";
                                text: string;
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            } | {
                                /** @enum {string} */
                                type: "citation";
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                    end: number;
                                    /** @default  */
                                    quote: string;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            })[];
                        } | {
                            /** @enum {string} */
                            type: "bullet_list";
                            content: {
                                /** @enum {string} */
                                type: "list_item";
                                content: ({
                                    /** @enum {string} */
                                    type: "paragraph";
                                    content?: ({
                                        /** @enum {string} */
                                        type: "text";
                                        text: string;
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    } | {
                                        /** @enum {string} */
                                        type: "citation";
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                            end: number;
                                            /** @default  */
                                            quote: string;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    })[];
                                } | {
                                    /** @enum {string} */
                                    type: "bullet_list";
                                    content: {
                                        /** @enum {string} */
                                        type: "list_item";
                                        content: {
                                            /** @enum {string} */
                                            type: "paragraph";
                                            content?: ({
                                                /** @enum {string} */
                                                type: "text";
                                                text: string;
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            } | {
                                                /** @enum {string} */
                                                type: "citation";
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                    end: number;
                                                    /** @default  */
                                                    quote: string;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            })[];
                                        }[];
                                    }[];
                                })[];
                            }[];
                        })[];
                    }[];
                })[];
            };
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            ratingLabel: string;
            ratingDefinition: string;
            /** Format: date-time */
            assessedAt: string;
            abilities: {
                change: boolean;
            };
        };
        Side: {
            /** Format: uuid */
            id: string;
            name: string;
            colour: number;
            ordinal: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            archivedAt: string | null;
            abilities: {
                change: boolean;
            };
        };
        Claim: {
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            layerId: string;
            /**
             * @default unset
             * @enum {string}
             */
            attribution: "unset" | "own_voice" | "attributed";
            /** @default unspecified */
            act: string;
            /**
             * @default positive
             * @enum {string}
             */
            polarity: "positive" | "negative";
            /**
             * @default unspecified
             * @enum {string}
             */
            certainty: "certain" | "probable" | "possible" | "unspecified";
            /** @default  */
            proposition: string;
            /** @default null */
            said: string | null;
            /** @default null */
            event: string | null;
            /**
             * @default matter
             * @enum {string}
             */
            objectKind: "matter" | "claim" | "term";
            /** @default  */
            objectText: string;
            /**
             * Format: uuid
             * @default null
             */
            objectClaimId: string | null;
            /** @default  */
            note: string;
            /** @default [] */
            claimants: string[];
            /** @default [] */
            targets: string[];
            /** @default [] */
            invoked: string[];
            /** @default [] */
            quantities: {
                /** @default null */
                value: number | null;
                /** @default null */
                min: number | null;
                /** @default null */
                max: number | null;
                /** @default false */
                approximate: boolean;
                /** @default  */
                qualifier: string;
                /** @default  */
                unit: string;
                /** @default  */
                outcome: string;
                /** @default  */
                population: string;
                /**
                 * @default null
                 * @enum {string|null}
                 */
                whose: "own" | "enemy" | "both" | "other" | null;
                /** @default  */
                area: string;
                /** @default  */
                period: string;
                /** @default null */
                cumulative: boolean | null;
                /** @default null */
                asOf: string | null;
            }[];
            mentions: {
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                documentId: string;
                /**
                 * @default none
                 * @enum {string}
                 */
                mode: "direct" | "indirect" | "mixed" | "none";
                /** @default null */
                reported: string | null;
                /**
                 * @default relays
                 * @enum {string}
                 */
                documentStance: "relays" | "endorses" | "distances" | "rejects";
                /** @default  */
                suppliedReading: string;
                /**
                 * @default by_hand
                 * @enum {string}
                 */
                made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                /** @default [] */
                levels: {
                    /** @enum {string} */
                    sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                    /** @enum {string|null} */
                    stance: "relays" | "endorses" | "distances" | "rejects" | null;
                    /** @default [] */
                    partyIds: string[];
                }[];
                /** Format: uuid */
                contributorId: string;
                /** Format: date-time */
                createdAt: string;
                anchorings: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    revisionId: string;
                    /** @enum {string} */
                    state: "placed" | "proposed" | "retired";
                    /** @enum {string} */
                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                    score: number | null;
                    /** Format: uuid */
                    contributorId: string;
                    /** Format: date-time */
                    createdAt: string;
                    fragments: {
                        /** @enum {string} */
                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                        /** @default null */
                        levelOrdinal: number | null;
                        start: number;
                        end: number;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        wordPartyId: string | null;
                        quote: string;
                        prefix: string;
                        suffix: string;
                    }[];
                }[];
            }[];
            origins: {
                /** Format: uuid */
                fromClaimId: string;
                fromVersion: number;
                /** @enum {string} */
                why: "adjudicated" | "duplicated" | "accepted";
            }[];
            abilities: {
                change: boolean;
            };
        };
        Placement: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contestId: string;
            /** Format: uuid */
            positionId: string | null;
            /** Format: uuid */
            claimId: string;
            /** @default  */
            note: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            abilities: {
                change: boolean;
            };
        };
        Position: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            contestId: string;
            label: string;
            ordinal: number;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            originLayerId: string | null;
            abilities: {
                change: boolean;
            };
        };
        Relation: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            fromClaimId: string;
            /** Format: uuid */
            toClaimId: string;
            /** @enum {string} */
            type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
            /** @default  */
            scope: string;
            /** @enum {string} */
            basis: "stated" | "inferred";
            /** @default  */
            note: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            /** Format: uuid */
            layerId: string;
            abilities: {
                change: boolean;
            };
        };
        Party: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
            /**
             * Format: uuid
             * @default null
             */
            documentId: string | null;
            names: {
                text: string;
                /** @default  */
                script: string;
            }[];
            /** @default [] */
            tenures: {
                /** Format: uuid */
                ofPartyId: string;
                /** @default  */
                office: string;
                /** @default null */
                from: string | null;
                /** @default null */
                to: string | null;
            }[];
            /** @default [] */
            sides: {
                /** Format: uuid */
                sideId: string;
                /** @default null */
                from: string | null;
                /** @default null */
                to: string | null;
            }[];
            /** @default null */
            dissolved: string | null;
            /** @default  */
            note: string;
            /** @default [] */
            externalIds: {
                scheme: string;
                value: string;
            }[];
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: uuid */
            originLayerId: string | null;
            /** Format: uuid */
            mergedIntoId: string | null;
            abilities: {
                change: boolean;
            };
        };
        Document: {
            title: string;
            /** @default  */
            kind: string;
            /**
             * Format: uuid
             * @default null
             */
            publisherPartyId: string | null;
            /** @default und */
            language: string;
            /** @default  */
            originalUrl: string;
            /** @default  */
            archiveUrl: string;
            /** @default null */
            published: string | null;
            /** @default null */
            retrieved: string | null;
            /** @default  */
            licence: string;
            /** @default  */
            note: string;
            /** Format: uuid */
            id: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: uuid */
            voicePartyId: string;
            fileName: string;
            abilities: {
                change: boolean;
            };
        };
        PartyIdentity: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            aId: string;
            /** Format: uuid */
            bId: string;
            /** @enum {string} */
            kind: "same" | "not_same";
            /** @default  */
            note: string;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            abilities: {
                change: boolean;
            };
        };
        Region: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            revisionId: string;
            /** @enum {string} */
            role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
            start: number;
            end: number;
            /**
             * Format: uuid
             * @default null
             */
            refersToRegionId: string | null;
            /** @default null */
            refersToStart: number | null;
            /** @default null */
            refersToEnd: number | null;
            /** Format: uuid */
            refersToDocumentId?: string;
            /** @default  */
            author: string;
            /** @default  */
            outlet: string;
            /** @default null */
            date: string | null;
            version: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            contributorId: string;
            /** Format: date-time */
            deletedAt: string | null;
            abilities: {
                change: boolean;
            };
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
                    oldPassword: string;
                    newPassword: string;
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write";
                            project: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastUsedAt: string | null;
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
                    /** @enum {string} */
                    scope: "read" | "write";
                    /** @default null */
                    project?: string | null;
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
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            userAgent: string;
                            isThis: boolean;
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
                    rating: string;
                    reasons: {
                        /** @enum {string} */
                        type: "doc";
                        content: ({
                            /** @enum {string} */
                            type: "paragraph";
                            content?: ({
                                /** @enum {string} */
                                type: "text";
                                text: string;
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            } | {
                                /** @enum {string} */
                                type: "citation";
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                    end: number;
                                    /** @default  */
                                    quote?: string;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            })[];
                        } | {
                            /** @enum {string} */
                            type: "bullet_list";
                            content: {
                                /** @enum {string} */
                                type: "list_item";
                                content: ({
                                    /** @enum {string} */
                                    type: "paragraph";
                                    content?: ({
                                        /** @enum {string} */
                                        type: "text";
                                        text: string;
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    } | {
                                        /** @enum {string} */
                                        type: "citation";
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                            end: number;
                                            /** @default  */
                                            quote?: string;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    })[];
                                } | {
                                    /** @enum {string} */
                                    type: "bullet_list";
                                    content: {
                                        /** @enum {string} */
                                        type: "list_item";
                                        content: ({
                                            /** @enum {string} */
                                            type: "paragraph";
                                            content?: ({
                                                /** @enum {string} */
                                                type: "text";
                                                text: string;
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            } | {
                                                /** @enum {string} */
                                                type: "citation";
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                    end: number;
                                                    /** @default  */
                                                    quote?: string;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            })[];
                                        } | {
                                            /** @enum {string} */
                                            type: "bullet_list";
                                            content: {
                                                /** @enum {string} */
                                                type: "list_item";
                                                content: {
                                                    /** @enum {string} */
                                                    type: "paragraph";
                                                    content?: ({
                                                        /** @enum {string} */
                                                        type: "text";
                                                        text: string;
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "link";
                                                            attrs: {
                                                                href: string;
                                                            };
                                                        })[];
                                                    } | {
                                                        /** @enum {string} */
                                                        type: "citation";
                                                        attrs: {
                                                            /** Format: uuid */
                                                            claimId: string | null;
                                                            /** Format: uuid */
                                                            revisionId: string;
                                                            start: number;
                                                            end: number;
                                                            /** @default  */
                                                            quote?: string;
                                                        };
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "link";
                                                            attrs: {
                                                                href: string;
                                                            };
                                                        })[];
                                                    })[];
                                                }[];
                                            }[];
                                        })[];
                                    }[];
                                })[];
                            }[];
                        })[];
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
                    rating: string;
                    reasons: {
                        /** @enum {string} */
                        type: "doc";
                        content: ({
                            /** @enum {string} */
                            type: "paragraph";
                            content?: ({
                                /** @enum {string} */
                                type: "text";
                                text: string;
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            } | {
                                /** @enum {string} */
                                type: "citation";
                                attrs: {
                                    /** Format: uuid */
                                    claimId: string | null;
                                    /** Format: uuid */
                                    revisionId: string;
                                    start: number;
                                    end: number;
                                    /** @default  */
                                    quote?: string;
                                };
                                marks?: ({
                                    /** @enum {string} */
                                    type: "strong";
                                } | {
                                    /** @enum {string} */
                                    type: "em";
                                } | {
                                    /** @enum {string} */
                                    type: "link";
                                    attrs: {
                                        href: string;
                                    };
                                })[];
                            })[];
                        } | {
                            /** @enum {string} */
                            type: "bullet_list";
                            content: {
                                /** @enum {string} */
                                type: "list_item";
                                content: ({
                                    /** @enum {string} */
                                    type: "paragraph";
                                    content?: ({
                                        /** @enum {string} */
                                        type: "text";
                                        text: string;
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    } | {
                                        /** @enum {string} */
                                        type: "citation";
                                        attrs: {
                                            /** Format: uuid */
                                            claimId: string | null;
                                            /** Format: uuid */
                                            revisionId: string;
                                            start: number;
                                            end: number;
                                            /** @default  */
                                            quote?: string;
                                        };
                                        marks?: ({
                                            /** @enum {string} */
                                            type: "strong";
                                        } | {
                                            /** @enum {string} */
                                            type: "em";
                                        } | {
                                            /** @enum {string} */
                                            type: "link";
                                            attrs: {
                                                href: string;
                                            };
                                        })[];
                                    })[];
                                } | {
                                    /** @enum {string} */
                                    type: "bullet_list";
                                    content: {
                                        /** @enum {string} */
                                        type: "list_item";
                                        content: ({
                                            /** @enum {string} */
                                            type: "paragraph";
                                            content?: ({
                                                /** @enum {string} */
                                                type: "text";
                                                text: string;
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            } | {
                                                /** @enum {string} */
                                                type: "citation";
                                                attrs: {
                                                    /** Format: uuid */
                                                    claimId: string | null;
                                                    /** Format: uuid */
                                                    revisionId: string;
                                                    start: number;
                                                    end: number;
                                                    /** @default  */
                                                    quote?: string;
                                                };
                                                marks?: ({
                                                    /** @enum {string} */
                                                    type: "strong";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "em";
                                                } | {
                                                    /** @enum {string} */
                                                    type: "link";
                                                    attrs: {
                                                        href: string;
                                                    };
                                                })[];
                                            })[];
                                        } | {
                                            /** @enum {string} */
                                            type: "bullet_list";
                                            content: {
                                                /** @enum {string} */
                                                type: "list_item";
                                                content: {
                                                    /** @enum {string} */
                                                    type: "paragraph";
                                                    content?: ({
                                                        /** @enum {string} */
                                                        type: "text";
                                                        text: string;
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "link";
                                                            attrs: {
                                                                href: string;
                                                            };
                                                        })[];
                                                    } | {
                                                        /** @enum {string} */
                                                        type: "citation";
                                                        attrs: {
                                                            /** Format: uuid */
                                                            claimId: string | null;
                                                            /** Format: uuid */
                                                            revisionId: string;
                                                            start: number;
                                                            end: number;
                                                            /** @default  */
                                                            quote?: string;
                                                        };
                                                        marks?: ({
                                                            /** @enum {string} */
                                                            type: "strong";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "em";
                                                        } | {
                                                            /** @enum {string} */
                                                            type: "link";
                                                            attrs: {
                                                                href: string;
                                                            };
                                                        })[];
                                                    })[];
                                                }[];
                                            }[];
                                        })[];
                                    }[];
                                })[];
                            }[];
                        })[];
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
                        sides: components["schemas"]["Side"][];
                        columns: string[];
                        cues: {
                            column: string;
                            claims: number;
                            /** @enum {string} */
                            cue: "neutral" | "doubting" | "endorsing" | "mixed" | "other" | "none";
                        }[];
                        unattributed: {
                            column: string;
                            claims: number;
                            /** @enum {string} */
                            attribution: "own_voice" | "unset";
                        }[];
                        documents: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            counts: {
                                column: string;
                                claims: number;
                            }[];
                        }[];
                        emptyDocuments: number;
                        claims: number;
                        excluded: number;
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    layerId?: string;
                    /** Format: uuid */
                    duplicateOf?: string;
                    /**
                     * @default unset
                     * @enum {string}
                     */
                    attribution?: "unset" | "own_voice" | "attributed";
                    /** @default unspecified */
                    act?: string;
                    /**
                     * @default positive
                     * @enum {string}
                     */
                    polarity?: "positive" | "negative";
                    /**
                     * @default unspecified
                     * @enum {string}
                     */
                    certainty?: "certain" | "probable" | "possible" | "unspecified";
                    /** @default  */
                    proposition?: string;
                    /** @default null */
                    said?: string | null;
                    /** @default null */
                    event?: string | null;
                    /**
                     * @default matter
                     * @enum {string}
                     */
                    objectKind?: "matter" | "claim" | "term";
                    /** @default  */
                    objectText?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    objectClaimId?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    claimants?: string[];
                    /** @default [] */
                    targets?: string[];
                    /** @default [] */
                    invoked?: string[];
                    /** @default [] */
                    quantities?: {
                        /** @default null */
                        value?: number | null;
                        /** @default null */
                        min?: number | null;
                        /** @default null */
                        max?: number | null;
                        /** @default false */
                        approximate?: boolean;
                        /** @default  */
                        qualifier?: string;
                        /** @default  */
                        unit?: string;
                        /** @default  */
                        outcome?: string;
                        /** @default  */
                        population?: string;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        whose?: "own" | "enemy" | "both" | "other" | null;
                        /** @default  */
                        area?: string;
                        /** @default  */
                        period?: string;
                        /** @default null */
                        cumulative?: boolean | null;
                        /** @default null */
                        asOf?: string | null;
                    }[];
                    mentions: {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        documentId: string;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        /** @default null */
                        reported?: string | null;
                        /**
                         * @default relays
                         * @enum {string}
                         */
                        documentStance?: "relays" | "endorses" | "distances" | "rejects";
                        /** @default  */
                        suppliedReading?: string;
                        /**
                         * @default by_hand
                         * @enum {string}
                         */
                        made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                        /** @default [] */
                        levels?: {
                            /** @enum {string} */
                            sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                            /** @enum {string|null} */
                            stance: "relays" | "endorses" | "distances" | "rejects" | null;
                            /** @default [] */
                            partyIds?: string[];
                        }[];
                        anchorings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            revisionId: string;
                            fragments: {
                                /** @enum {string} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded";
                                /** @default null */
                                levelOrdinal?: number | null;
                                start: number;
                                end: number;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                wordPartyId?: string | null;
                            }[];
                        }[];
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    layerId?: string;
                    /** Format: uuid */
                    duplicateOf?: string;
                    /**
                     * @default unset
                     * @enum {string}
                     */
                    attribution?: "unset" | "own_voice" | "attributed";
                    /** @default unspecified */
                    act?: string;
                    /**
                     * @default positive
                     * @enum {string}
                     */
                    polarity?: "positive" | "negative";
                    /**
                     * @default unspecified
                     * @enum {string}
                     */
                    certainty?: "certain" | "probable" | "possible" | "unspecified";
                    /** @default  */
                    proposition?: string;
                    /** @default null */
                    said?: string | null;
                    /** @default null */
                    event?: string | null;
                    /**
                     * @default matter
                     * @enum {string}
                     */
                    objectKind?: "matter" | "claim" | "term";
                    /** @default  */
                    objectText?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    objectClaimId?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    claimants?: string[];
                    /** @default [] */
                    targets?: string[];
                    /** @default [] */
                    invoked?: string[];
                    /** @default [] */
                    quantities?: {
                        /** @default null */
                        value?: number | null;
                        /** @default null */
                        min?: number | null;
                        /** @default null */
                        max?: number | null;
                        /** @default false */
                        approximate?: boolean;
                        /** @default  */
                        qualifier?: string;
                        /** @default  */
                        unit?: string;
                        /** @default  */
                        outcome?: string;
                        /** @default  */
                        population?: string;
                        /**
                         * @default null
                         * @enum {string|null}
                         */
                        whose?: "own" | "enemy" | "both" | "other" | null;
                        /** @default  */
                        area?: string;
                        /** @default  */
                        period?: string;
                        /** @default null */
                        cumulative?: boolean | null;
                        /** @default null */
                        asOf?: string | null;
                    }[];
                    mentions: {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        documentId: string;
                        /**
                         * @default none
                         * @enum {string}
                         */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        /** @default null */
                        reported?: string | null;
                        /**
                         * @default relays
                         * @enum {string}
                         */
                        documentStance?: "relays" | "endorses" | "distances" | "rejects";
                        /** @default  */
                        suppliedReading?: string;
                        /**
                         * @default by_hand
                         * @enum {string}
                         */
                        made?: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                        /** @default [] */
                        levels?: {
                            /** @enum {string} */
                            sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                            /** @enum {string|null} */
                            stance: "relays" | "endorses" | "distances" | "rejects" | null;
                            /** @default [] */
                            partyIds?: string[];
                        }[];
                        anchorings: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            revisionId: string;
                            fragments: {
                                /** @enum {string} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded";
                                /** @default null */
                                levelOrdinal?: number | null;
                                start: number;
                                end: number;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                wordPartyId?: string | null;
                            }[];
                        }[];
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
                    question: string;
                    /** @enum {string} */
                    kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
                    /** @default  */
                    note?: string;
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    positionId: string | null;
                    /** Format: uuid */
                    claimId: string;
                    /** @default  */
                    note?: string;
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    fromClaimId: string;
                    /** Format: uuid */
                    toClaimId: string;
                    /** @enum {string} */
                    type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                    /** @default  */
                    scope?: string;
                    /** @enum {string} */
                    basis: "stated" | "inferred";
                    /** @default  */
                    note?: string;
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                    question: string;
                    /** @enum {string} */
                    kind: "quantity" | "event" | "responsibility" | "label" | "legal" | "status" | "date" | "motive" | "silence";
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    positionId: string | null;
                    /** Format: uuid */
                    claimId: string;
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
                    id: string;
                    /** Format: uuid */
                    contestId: string;
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    fromClaimId: string;
                    /** Format: uuid */
                    toClaimId: string;
                    /** @enum {string} */
                    type: "contradicts" | "denies" | "supports" | "qualifies" | "updates" | "retracts" | "concedes" | "responds_to" | "same_as";
                    /** @default  */
                    scope?: string;
                    /** @enum {string} */
                    basis: "stated" | "inferred";
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
                                /** @enum {string} */
                                kind: "date";
                                date: string;
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
                        parties: components["schemas"]["Party"][];
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
                        contest: components["schemas"]["Contest"];
                        positions: components["schemas"]["Position"][];
                        placements: components["schemas"]["Placement"][];
                        claims: components["schemas"]["Claim"][];
                        standings: {
                            /** Format: uuid */
                            claimId: string;
                            sideIds: (string | null)[];
                            /** Format: uuid */
                            group: string;
                        }[];
                        relations: components["schemas"]["Relation"][];
                        assessments: components["schemas"]["Assessment"][];
                        cited: {
                            /** Format: uuid */
                            revisionId: string;
                            /** Format: uuid */
                            documentId: string;
                            title: string;
                        }[];
                        assessing: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        people: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                        }[];
                        viewer: {
                            /** Format: uuid */
                            contributorId: string;
                            mayAssess: boolean;
                            mayApprove: boolean;
                            mayMove: boolean;
                        };
                        parties: components["schemas"]["Party"][];
                        sides: components["schemas"]["Side"][];
                        documents: {
                            title: string;
                            /** @default  */
                            kind: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default und */
                            language: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default  */
                            archiveUrl: string;
                            /** @default null */
                            published: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            voicePartyId: string;
                            fileName: string;
                            abilities: {
                                change: boolean;
                            };
                            /** Format: uuid */
                            revisionId: string;
                        }[];
                        citings: {
                            /** Format: uuid */
                            fromDocumentId: string;
                            /** Format: uuid */
                            toDocumentId: string;
                            /** Format: uuid */
                            regionId: string;
                            start: number;
                            end: number;
                            words: string;
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
                        sides: components["schemas"]["Side"][];
                        columns: {
                            key: string;
                            /** @enum {string} */
                            kind: "side" | "party" | "none" | "voice";
                            name: string;
                            /** Format: uuid */
                            sideId: string | null;
                        }[];
                        partiesLeft: number;
                        items: {
                            contest: components["schemas"]["Contest"];
                            cells: {
                                column: string;
                                claims: number;
                                roots: number;
                                positions: {
                                    /** Format: uuid */
                                    id: string;
                                    label: string;
                                    count: number;
                                }[];
                                denied: number;
                                silent: number;
                                declined: number;
                            }[];
                            claims: number;
                            roots: number;
                            unattributed: number;
                            lastSaid: string | null;
                            disagreement: number | null;
                        }[];
                        next: string | null;
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
                    title: string;
                    /** @default  */
                    kind?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    publisherPartyId?: string | null;
                    /** @default und */
                    language?: string;
                    /** @default  */
                    originalUrl?: string;
                    /** @default  */
                    archiveUrl?: string;
                    /** @default null */
                    published?: string | null;
                    /** @default null */
                    retrieved?: string | null;
                    /** @default  */
                    licence?: string;
                    /** @default  */
                    note?: string;
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
    documentHighlights: {
        parameters: {
            query?: {
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
                        /** Format: uuid */
                        revisionId: string;
                        claims: unknown[];
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                            title: string;
                            /** @default  */
                            kind: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default und */
                            language: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default  */
                            archiveUrl: string;
                            /** @default null */
                            published: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            voicePartyId: string;
                            fileName: string;
                            abilities: {
                                change: boolean;
                            };
                            /** Format: uuid */
                            revisionId: string;
                            length: number;
                            claims: number;
                            onOlder: number;
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
                            title: string;
                            /** @default  */
                            kind: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default und */
                            language: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default  */
                            archiveUrl: string;
                            /** @default null */
                            published: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            voicePartyId: string;
                            fileName: string;
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
                            id: string;
                            /** @enum {string} */
                            stage: "waiting" | "reading" | "storing";
                            done: number;
                            total: number | null;
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
                            id: string;
                            ordinal: number;
                            length: number;
                            sha256: string;
                            originalSha256: string;
                            encoding: string;
                            sourceType: string;
                            warnings: unknown[];
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            createdAt: string;
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
                            title: string;
                            /** @default  */
                            kind: string;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            publisherPartyId: string | null;
                            /** @default und */
                            language: string;
                            /** @default  */
                            originalUrl: string;
                            /** @default  */
                            archiveUrl: string;
                            /** @default null */
                            published: string | null;
                            /** @default null */
                            retrieved: string | null;
                            /** @default  */
                            licence: string;
                            /** @default  */
                            note: string;
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            voicePartyId: string;
                            fileName: string;
                        };
                        /** Format: uuid */
                        revisionId: string;
                        ordinal: number;
                        warnings: unknown[];
                        mentions: {
                            moved: number;
                            proposed: number;
                            lost: number;
                            retired: number;
                        };
                        regions: {
                            carried: number;
                            left: number;
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
                        /** Format: uuid */
                        id: string;
                        ordinal: number;
                        length: number;
                        sha256: string;
                        originalSha256: string;
                        encoding: string;
                        sourceType: string;
                        warnings: unknown[];
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: date-time */
                        createdAt: string;
                        text: string;
                        blocks: {
                            /** @enum {string} */
                            kind: "heading" | "paragraph" | "list_item" | "quotation" | "table" | "preformatted";
                            level: number;
                            start: number;
                            end: number;
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
                        /** Format: uuid */
                        recordId: string;
                        baseVersion: number;
                        body: {
                            [key: string]: unknown;
                        };
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
                        /** Format: uuid */
                        recordId: string;
                        baseVersion: number;
                        body: {
                            [key: string]: unknown;
                        };
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
                            /** Format: uuid */
                            recordId: string;
                            baseVersion: number;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: date-time */
                        deletedAt?: string;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: date-time */
                        deletedAt?: string;
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
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
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
                    name: string;
                    format: string;
                    labels: {
                        label: string;
                        /** @enum {string|null} */
                        role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
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
                        items: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
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
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** @enum {string} */
                            kind: "shared" | "adjudicated" | "own" | "imported";
                            name: string;
                            /** Format: uuid */
                            contributorId: string | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: date-time */
                            deletedAt?: string;
                            claims: number;
                            documents: number;
                            taken: number;
                            abilities: {
                                change: boolean;
                            };
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
                format: "w3c" | "brat" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "bio-jsonl" | "tei";
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** @enum {string} */
                            kind: "shared" | "adjudicated" | "own" | "imported";
                            name: string;
                            /** Format: uuid */
                            contributorId: string | null;
                            /** Format: date-time */
                            closedAt: string | null;
                            /** Format: date-time */
                            deletedAt?: string;
                        } | null;
                        report: {
                            format: string;
                            read: {
                                [key: string]: number;
                            };
                            kept: {
                                [key: string]: number;
                            };
                            left: ({
                                reason: string;
                                count: number;
                                what: string;
                            } & {
                                [key: string]: unknown;
                            })[];
                            units: {
                                [key: string]: number;
                            };
                            labels: ({
                                label: string;
                                count: number;
                                role: string | null;
                            } & {
                                [key: string]: unknown;
                            })[];
                            problems: {
                                file: string;
                                line: number | null;
                                message: string;
                            }[];
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** @enum {string} */
                        kind: "shared" | "adjudicated" | "own" | "imported";
                        name: string;
                        /** Format: uuid */
                        contributorId: string | null;
                        /** Format: date-time */
                        closedAt: string | null;
                        /** Format: date-time */
                        deletedAt?: string;
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
                        taken: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            copyId: string;
                        }[];
                        relations: number;
                        parties: number;
                        refused: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            code: "not_found" | "stale" | "taken" | "not_imported";
                            message: string;
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
    exportProject: {
        parameters: {
            query?: {
                format?: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "claimreview" | "prov" | "argdown" | "parquet";
                layer?: string | "all";
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
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        name: string;
                        counts: {
                            project: number;
                            contributor: number;
                            layer: number;
                            side: number;
                            party: number;
                            party_identity: number;
                            document: number;
                            original: number;
                            revision: number;
                            region: number;
                            claim: number;
                            relation: number;
                            contest: number;
                            position: number;
                            placement: number;
                            assessment: number;
                            publication: number;
                            snapshot: number;
                            event: number;
                            version: number;
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
    previewExport: {
        parameters: {
            query?: {
                format?: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "claimreview" | "prov" | "argdown" | "parquet";
                layer?: string | "all";
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
                        /** @enum {string} */
                        format: "native" | "w3c" | "brat" | "csv" | "csv-spreadsheet" | "cas-json" | "cas-xmi" | "label-studio" | "doccano" | "hypothesis" | "recogito" | "conll" | "bio-jsonl" | "tei" | "claimreview" | "prov" | "argdown" | "parquet";
                        counts: {
                            [key: string]: number;
                        } | null;
                        losses: {
                            kind: string;
                            count: number;
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
                        project: string;
                        ok: boolean;
                        checked: {
                            project: number;
                            contributor: number;
                            layer: number;
                            side: number;
                            party: number;
                            party_identity: number;
                            document: number;
                            original: number;
                            revision: number;
                            region: number;
                            claim: number;
                            relation: number;
                            contest: number;
                            position: number;
                            placement: number;
                            assessment: number;
                            publication: number;
                            snapshot: number;
                            event: number;
                            version: number;
                            fragments: number;
                        };
                        problemCount: number;
                        problems: {
                            /** @enum {string} */
                            record: "project" | "contributor" | "layer" | "side" | "party" | "party_identity" | "document" | "original" | "revision" | "region" | "claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "snapshot" | "event" | "version";
                            id: string;
                            message: string;
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
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                    /**
                     * Format: uuid
                     * @default null
                     */
                    documentId?: string | null;
                    names: {
                        text: string;
                        /** @default  */
                        script?: string;
                    }[];
                    /** @default [] */
                    tenures?: {
                        /** Format: uuid */
                        ofPartyId: string;
                        /** @default  */
                        office?: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default [] */
                    sides?: {
                        /** Format: uuid */
                        sideId: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default null */
                    dissolved?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    externalIds?: {
                        scheme: string;
                        value: string;
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
                    id: string;
                    /** Format: uuid */
                    aId: string;
                    /** Format: uuid */
                    bId: string;
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
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                            /**
                             * Format: uuid
                             * @default null
                             */
                            documentId: string | null;
                            names: {
                                text: string;
                                /** @default  */
                                script: string;
                            }[];
                            /** @default [] */
                            tenures: {
                                /** Format: uuid */
                                ofPartyId: string;
                                /** @default  */
                                office: string;
                                /** @default null */
                                from: string | null;
                                /** @default null */
                                to: string | null;
                            }[];
                            /** @default [] */
                            sides: {
                                /** Format: uuid */
                                sideId: string;
                                /** @default null */
                                from: string | null;
                                /** @default null */
                                to: string | null;
                            }[];
                            /** @default null */
                            dissolved: string | null;
                            /** @default  */
                            note: string;
                            /** @default [] */
                            externalIds: {
                                scheme: string;
                                value: string;
                            }[];
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            /** Format: uuid */
                            originLayerId: string | null;
                            /** Format: uuid */
                            mergedIntoId: string | null;
                            abilities: {
                                change: boolean;
                            };
                            about?: {
                                documents: number;
                                offices: string[];
                            };
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
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    kind: "state" | "de_facto_authority" | "ministry" | "force" | "official" | "court" | "media_outlet" | "publication" | "ngo" | "international_body" | "analyst" | "witness" | "group" | "collective" | "anonymous" | "instrument" | "document_voice" | "other";
                    /**
                     * Format: uuid
                     * @default null
                     */
                    documentId?: string | null;
                    names: {
                        text: string;
                        /** @default  */
                        script?: string;
                    }[];
                    /** @default [] */
                    tenures?: {
                        /** Format: uuid */
                        ofPartyId: string;
                        /** @default  */
                        office?: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default [] */
                    sides?: {
                        /** Format: uuid */
                        sideId: string;
                        /** @default null */
                        from?: string | null;
                        /** @default null */
                        to?: string | null;
                    }[];
                    /** @default null */
                    dissolved?: string | null;
                    /** @default  */
                    note?: string;
                    /** @default [] */
                    externalIds?: {
                        scheme: string;
                        value: string;
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                        problems: string[];
                        offices: number;
                        documents: number;
                        changesSides: boolean;
                        claims: {
                            claimant: number;
                            target: number;
                            invoked: number;
                            levels: number;
                            words: number;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            name: string;
                            /** Format: date-time */
                            leftAt: string | null;
                            abilities: {
                                change: boolean;
                            };
                            /** @enum {string|null} */
                            role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                            email: string | null;
                            isMe: boolean;
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
                    /** Format: uuid */
                    id: string;
                    /** Format: email */
                    email: string;
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
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        name: string;
                        /** Format: date-time */
                        leftAt: string | null;
                        abilities: {
                            change: boolean;
                        };
                        /** @enum {string|null} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                        email: string | null;
                        isMe: boolean;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        name: string;
                        description: string;
                        guideline: string;
                        acts: string[];
                        assessing?: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        profiles?: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                        }[];
                        abilities: {
                            change: boolean;
                        };
                        slug: string;
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                    /** Format: uuid */
                    id: string;
                    name: string;
                    colour: number;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        name: string;
                        /** Format: date-time */
                        leftAt: string | null;
                        abilities: {
                            change: boolean;
                        };
                        /** @enum {string|null} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner" | null;
                        email: string | null;
                        isMe: boolean;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        name: string;
                        description: string;
                        guideline: string;
                        acts: string[];
                        assessing?: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        profiles?: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                        }[];
                        abilities: {
                            change: boolean;
                        };
                        slug: string;
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @default  */
                    guideline?: string;
                    /** @default [] */
                    acts?: string[];
                    assessing?: {
                        ratings: {
                            key: string;
                            label: string;
                            definition: string;
                        }[];
                        secondPerson: boolean;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        name: string;
                        description: string;
                        guideline: string;
                        acts: string[];
                        assessing?: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        profiles?: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                        }[];
                        abilities: {
                            change: boolean;
                        };
                        slug: string;
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            archivedAt: string | null;
                            name: string;
                            description: string;
                            guideline: string;
                            acts: string[];
                            assessing?: {
                                ratings: {
                                    key: string;
                                    label: string;
                                    definition: string;
                                }[];
                                secondPerson: boolean;
                            };
                            profiles?: {
                                name: string;
                                format: string;
                                labels: {
                                    label: string;
                                    /** @enum {string|null} */
                                    role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                                }[];
                            }[];
                            abilities: {
                                change: boolean;
                            };
                            slug: string;
                            /** @enum {string} */
                            role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                    /** Format: uuid */
                    id: string;
                    slug: string;
                    name: string;
                    /** @default  */
                    description?: string;
                    /** @default  */
                    guideline?: string;
                    /** @default [] */
                    acts?: string[];
                    assessing?: {
                        ratings: {
                            key: string;
                            label: string;
                            definition: string;
                        }[];
                        secondPerson: boolean;
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
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        name: string;
                        description: string;
                        guideline: string;
                        acts: string[];
                        assessing?: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        profiles?: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                        }[];
                        abilities: {
                            change: boolean;
                        };
                        slug: string;
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                    /** Format: uuid */
                    id: string;
                    name: string;
                    colour: number;
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
    listEvents: {
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
                            /** Format: uuid */
                            id: string;
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            records: {
                                recordType: string;
                                /** Format: uuid */
                                recordId: string;
                                version: number;
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        archivedAt: string | null;
                        name: string;
                        description: string;
                        guideline: string;
                        acts: string[];
                        assessing?: {
                            ratings: {
                                key: string;
                                label: string;
                                definition: string;
                            }[];
                            secondPerson: boolean;
                        };
                        profiles?: {
                            name: string;
                            format: string;
                            labels: {
                                label: string;
                                /** @enum {string|null} */
                                role: "content" | "source" | "cue" | "hedge" | "loaded" | null;
                            }[];
                        }[];
                        abilities: {
                            change: boolean;
                        };
                        slug: string;
                        /** @enum {string} */
                        role: "reader" | "annotator" | "reviewer" | "editor" | "owner";
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
                        /** Format: uuid */
                        id: string;
                        version: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: uuid */
                        contributorId: string;
                        /** Format: uuid */
                        contestId: string;
                        latest: number;
                        /** Format: date-time */
                        revokedAt: string | null;
                        /** @description the path of the published page; null once it is revoked, and where the project was loaded from elsewhere */
                        address: string | null;
                        snapshots: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                            sha256: string;
                            /** Format: date-time */
                            createdAt: string;
                            by: string;
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
                            /** Format: uuid */
                            id: string;
                            version: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: uuid */
                            contributorId: string;
                            /** Format: uuid */
                            contestId: string;
                            latest: number;
                            /** Format: date-time */
                            revokedAt: string | null;
                            /** @description the path of the published page; null once it is revoked, and where the project was loaded from elsewhere */
                            address: string | null;
                            snapshots: {
                                /** Format: uuid */
                                id: string;
                                ordinal: number;
                                sha256: string;
                                /** Format: date-time */
                                createdAt: string;
                                by: string;
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
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    act: "create";
                    regions: {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        revisionId: string;
                        /** @enum {string} */
                        role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                        start: number;
                        end: number;
                        /**
                         * Format: uuid
                         * @default null
                         */
                        refersToRegionId?: string | null;
                        /** @default null */
                        refersToStart?: number | null;
                        /** @default null */
                        refersToEnd?: number | null;
                        /** Format: uuid */
                        refersToDocumentId?: string;
                        /** @default  */
                        author?: string;
                        /** @default  */
                        outlet?: string;
                        /** @default null */
                        date?: string | null;
                    }[];
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    act: "delete";
                    regions: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                } | {
                    /** Format: uuid */
                    id: string;
                    /** @enum {string} */
                    act: "restore";
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
                        version: number;
                        regions: {
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    revisionId: string;
                    /** @enum {string} */
                    role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                    start: number;
                    end: number;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    refersToRegionId?: string | null;
                    /** @default null */
                    refersToStart?: number | null;
                    /** @default null */
                    refersToEnd?: number | null;
                    /** Format: uuid */
                    refersToDocumentId?: string;
                    /** @default  */
                    author?: string;
                    /** @default  */
                    outlet?: string;
                    /** @default null */
                    date?: string | null;
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
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    revisionId: string;
                    /** @enum {string} */
                    role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                    start: number;
                    end: number;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    refersToRegionId?: string | null;
                    /** @default null */
                    refersToStart?: number | null;
                    /** @default null */
                    refersToEnd?: number | null;
                    /** Format: uuid */
                    refersToDocumentId?: string;
                    /** @default  */
                    author?: string;
                    /** @default  */
                    outlet?: string;
                    /** @default null */
                    date?: string | null;
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
                        /** Format: uuid */
                        revisionId: string;
                        regions: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "tooltip" | "interface" | "appeal" | "infobox" | "table" | "caption" | "reference" | "duplicate";
                            start: number;
                            end: number;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            refersToRegionId: string | null;
                            /** @default null */
                            refersToStart: number | null;
                            /** @default null */
                            refersToEnd: number | null;
                            /** Format: uuid */
                            refersToDocumentId?: string;
                            /** @default  */
                            author: string;
                            /** @default  */
                            outlet: string;
                            /** @default null */
                            date: string | null;
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
                            title: string;
                            /** @enum {string} */
                            reason: "original" | "archive" | "title";
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
                            version: number;
                            body?: unknown;
                            tombstone?: unknown;
                            /** Format: uuid */
                            eventId: string;
                            /** Format: date-time */
                            at: string;
                            act: string;
                            /** Format: uuid */
                            undoOfId: string | null;
                            contributor: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
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
                        older: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                        };
                        newer: {
                            /** Format: uuid */
                            id: string;
                            ordinal: number;
                        };
                        parts: ({
                            /** @enum {string} */
                            kind: "same";
                            sentences: number;
                            older: {
                                start: number;
                                end: number;
                            };
                            newer: {
                                start: number;
                                end: number;
                            };
                            head: string;
                            tail: string;
                        } | {
                            /** @enum {string} */
                            kind: "changed";
                            older: {
                                start: number;
                                end: number;
                            };
                            newer: {
                                start: number;
                                end: number;
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
                        /** Format: uuid */
                        revisionId: string;
                        items: {
                            claim: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: uuid */
                                contributorId: string;
                                /** Format: date-time */
                                deletedAt: string | null;
                                /** Format: uuid */
                                layerId: string;
                                /**
                                 * @default unset
                                 * @enum {string}
                                 */
                                attribution: "unset" | "own_voice" | "attributed";
                                /** @default unspecified */
                                act: string;
                                /**
                                 * @default positive
                                 * @enum {string}
                                 */
                                polarity: "positive" | "negative";
                                /**
                                 * @default unspecified
                                 * @enum {string}
                                 */
                                certainty: "certain" | "probable" | "possible" | "unspecified";
                                /** @default  */
                                proposition: string;
                                /** @default null */
                                said: string | null;
                                /** @default null */
                                event: string | null;
                                /**
                                 * @default matter
                                 * @enum {string}
                                 */
                                objectKind: "matter" | "claim" | "term";
                                /** @default  */
                                objectText: string;
                                /**
                                 * Format: uuid
                                 * @default null
                                 */
                                objectClaimId: string | null;
                                /** @default  */
                                note: string;
                                /** @default [] */
                                claimants: string[];
                                /** @default [] */
                                targets: string[];
                                /** @default [] */
                                invoked: string[];
                                /** @default [] */
                                quantities: {
                                    /** @default null */
                                    value: number | null;
                                    /** @default null */
                                    min: number | null;
                                    /** @default null */
                                    max: number | null;
                                    /** @default false */
                                    approximate: boolean;
                                    /** @default  */
                                    qualifier: string;
                                    /** @default  */
                                    unit: string;
                                    /** @default  */
                                    outcome: string;
                                    /** @default  */
                                    population: string;
                                    /**
                                     * @default null
                                     * @enum {string|null}
                                     */
                                    whose: "own" | "enemy" | "both" | "other" | null;
                                    /** @default  */
                                    area: string;
                                    /** @default  */
                                    period: string;
                                    /** @default null */
                                    cumulative: boolean | null;
                                    /** @default null */
                                    asOf: string | null;
                                }[];
                                mentions: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    documentId: string;
                                    /**
                                     * @default none
                                     * @enum {string}
                                     */
                                    mode: "direct" | "indirect" | "mixed" | "none";
                                    /** @default null */
                                    reported: string | null;
                                    /**
                                     * @default relays
                                     * @enum {string}
                                     */
                                    documentStance: "relays" | "endorses" | "distances" | "rejects";
                                    /** @default  */
                                    suppliedReading: string;
                                    /**
                                     * @default by_hand
                                     * @enum {string}
                                     */
                                    made: "by_hand" | "from_suggestion" | "imported" | "duplicated";
                                    /** @default [] */
                                    levels: {
                                        /** @enum {string} */
                                        sourceKind: "named" | "role" | "pronoun" | "elided" | "collective" | "anonymous" | "instrument" | "implicit";
                                        /** @enum {string|null} */
                                        stance: "relays" | "endorses" | "distances" | "rejects" | null;
                                        /** @default [] */
                                        partyIds: string[];
                                    }[];
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    anchorings: {
                                        /** Format: uuid */
                                        id: string;
                                        /** Format: uuid */
                                        revisionId: string;
                                        /** @enum {string} */
                                        state: "placed" | "proposed" | "retired";
                                        /** @enum {string} */
                                        method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                        score: number | null;
                                        /** Format: uuid */
                                        contributorId: string;
                                        /** Format: date-time */
                                        createdAt: string;
                                        fragments: {
                                            /** @enum {string} */
                                            role: "content" | "source" | "cue" | "hedge" | "loaded";
                                            /** @default null */
                                            levelOrdinal: number | null;
                                            start: number;
                                            end: number;
                                            /**
                                             * Format: uuid
                                             * @default null
                                             */
                                            wordPartyId: string | null;
                                            quote: string;
                                            prefix: string;
                                            suffix: string;
                                        }[];
                                    }[];
                                }[];
                                origins: {
                                    /** Format: uuid */
                                    fromClaimId: string;
                                    fromVersion: number;
                                    /** @enum {string} */
                                    why: "adjudicated" | "duplicated" | "accepted";
                                }[];
                                abilities: {
                                    change: boolean;
                                };
                            };
                            /** Format: uuid */
                            mentionId: string;
                            older: {
                                ordinal: number;
                                anchoring: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                    /** @enum {string} */
                                    state: "placed" | "proposed" | "retired";
                                    /** @enum {string} */
                                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                    score: number | null;
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    fragments: {
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        /** @default null */
                                        levelOrdinal: number | null;
                                        start: number;
                                        end: number;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId: string | null;
                                        quote: string;
                                        prefix: string;
                                        suffix: string;
                                    }[];
                                };
                                around: {
                                    start: number;
                                    text: string;
                                };
                            };
                            newer: {
                                anchoring: {
                                    /** Format: uuid */
                                    id: string;
                                    /** Format: uuid */
                                    revisionId: string;
                                    /** @enum {string} */
                                    state: "placed" | "proposed" | "retired";
                                    /** @enum {string} */
                                    method: "by_hand" | "same_text" | "diff" | "search" | "imported";
                                    score: number | null;
                                    /** Format: uuid */
                                    contributorId: string;
                                    /** Format: date-time */
                                    createdAt: string;
                                    fragments: {
                                        /** @enum {string} */
                                        role: "content" | "source" | "cue" | "hedge" | "loaded";
                                        /** @default null */
                                        levelOrdinal: number | null;
                                        start: number;
                                        end: number;
                                        /**
                                         * Format: uuid
                                         * @default null
                                         */
                                        wordPartyId: string | null;
                                        quote: string;
                                        prefix: string;
                                        suffix: string;
                                    }[];
                                };
                                around: {
                                    start: number;
                                    text: string;
                                };
                                pointedOut: {
                                    negations: {
                                        went: string[];
                                        came: string[];
                                    };
                                    numbers: {
                                        went: string[];
                                        came: string[];
                                    };
                                    names: {
                                        went: string[];
                                        came: string[];
                                    };
                                };
                            } | null;
                            elsewhere: {
                                start: number;
                                text: string;
                            } | null;
                        }[];
                        next: string | null;
                        waiting: number;
                        retired: number;
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
                    /** Format: uuid */
                    revisionId: string;
                    decisions: ({
                        /** Format: uuid */
                        claimId: string;
                        version: number;
                        /** Format: uuid */
                        mentionId: string;
                        /** @enum {string} */
                        decision: "accept";
                    } | {
                        /** Format: uuid */
                        claimId: string;
                        version: number;
                        /** Format: uuid */
                        mentionId: string;
                        /** @enum {string} */
                        decision: "adjust";
                        fragments: {
                            /** @enum {string} */
                            role: "content" | "source" | "cue" | "hedge" | "loaded";
                            /** @default null */
                            levelOrdinal?: number | null;
                            start: number;
                            end: number;
                            /**
                             * Format: uuid
                             * @default null
                             */
                            wordPartyId?: string | null;
                        }[];
                    } | {
                        /** Format: uuid */
                        claimId: string;
                        version: number;
                        /** Format: uuid */
                        mentionId: string;
                        /** @enum {string} */
                        decision: "retire";
                    })[];
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
                        written: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        unchanged: string[];
                        refused: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            code: "not_found" | "forbidden" | "stale" | "deleted" | "invalid";
                            message: string;
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
    revisionHighlights: {
        parameters: {
            query?: {
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
                        /** Format: uuid */
                        revisionId: string;
                        claims: unknown[];
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
                    /** @enum {string} */
                    kind: "act";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                    act: string;
                } | {
                    /** @enum {string} */
                    kind: "claimants";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                    claimants: string[];
                } | {
                    /** @enum {string} */
                    kind: "values";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                    values: {
                        /** @enum {string} */
                        polarity?: "positive" | "negative";
                        /** @enum {string} */
                        certainty?: "certain" | "probable" | "possible" | "unspecified";
                        said?: string | null;
                        event?: string | null;
                        /** @enum {string} */
                        mode?: "direct" | "indirect" | "mixed" | "none";
                        targets?: string[];
                        invoked?: string[];
                        term?: string | null;
                    };
                } | {
                    /** @enum {string} */
                    kind: "placement";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                    /** Format: uuid */
                    contestId: string;
                    /** Format: uuid */
                    positionId: string | null;
                } | {
                    /** @enum {string} */
                    kind: "delete";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                } | {
                    /** @enum {string} */
                    kind: "restore";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
                    preview?: boolean;
                } | {
                    /** @enum {string} */
                    kind: "take_back_claims";
                    claims: {
                        /** Format: uuid */
                        id: string;
                        version: number;
                    }[];
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
                        written: {
                            /** Format: uuid */
                            id: string;
                            version: number;
                        }[];
                        unchanged: string[];
                        refused: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            code: "not_found" | "forbidden" | "stale" | "deleted" | "invalid";
                            message: string;
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
                            id: string;
                            title: string;
                            text: string;
                            marks: [
                                number,
                                number
                            ][];
                            /** Format: uuid */
                            documentId: string | null;
                            start: number | null;
                            end: number | null;
                            claim: components["schemas"]["Claim"] & (Record<string, never> | null);
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
                        past: {
                            /** Format: uuid */
                            id: string;
                            act: string;
                            /** Format: date-time */
                            at: string;
                            records: {
                                recordType: string;
                                /** Format: uuid */
                                recordId: string;
                            }[];
                        }[];
                        future: {
                            /** Format: uuid */
                            id: string;
                            act: string;
                            /** Format: date-time */
                            at: string;
                            records: {
                                recordType: string;
                                /** Format: uuid */
                                recordId: string;
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
                            recordType: string;
                            record?: unknown;
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
                            recordType: string;
                            record?: unknown;
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
                            /** Format: uuid */
                            id: string;
                            name: string;
                            url: string;
                            kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project")[];
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            pausedAt: string | null;
                            /** @enum {string|null} */
                            pausedFor: "owner" | "failing" | "gone" | null;
                            waiting: number;
                            deliveries: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                eventId: string | null;
                                /** @enum {string} */
                                state: "waiting" | "delivered" | "given_up";
                                attempts: number;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                nextAt: string | null;
                                /** Format: date-time */
                                lastAt: string | null;
                                lastStatus: number | null;
                                /** @enum {string|null} */
                                lastReason: "address" | "name" | "connection" | "time" | null;
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
                    name: string;
                    url: string;
                    kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project")[];
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
                        /** Format: uuid */
                        id: string;
                        name: string;
                        url: string;
                        kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project")[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        pausedAt: string | null;
                        /** @enum {string|null} */
                        pausedFor: "owner" | "failing" | "gone" | null;
                        waiting: number;
                        deliveries: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            eventId: string | null;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "given_up";
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            nextAt: string | null;
                            /** Format: date-time */
                            lastAt: string | null;
                            lastStatus: number | null;
                            /** @enum {string|null} */
                            lastReason: "address" | "name" | "connection" | "time" | null;
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
                        /** Format: uuid */
                        id: string;
                        name: string;
                        url: string;
                        kinds: ("claim" | "relation" | "contest" | "position" | "placement" | "assessment" | "publication" | "document" | "region" | "party" | "party_identity" | "side" | "layer" | "contributor" | "project")[];
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        pausedAt: string | null;
                        /** @enum {string|null} */
                        pausedFor: "owner" | "failing" | "gone" | null;
                        waiting: number;
                        deliveries: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            eventId: string | null;
                            /** @enum {string} */
                            state: "waiting" | "delivered" | "given_up";
                            attempts: number;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            nextAt: string | null;
                            /** Format: date-time */
                            lastAt: string | null;
                            lastStatus: number | null;
                            /** @enum {string|null} */
                            lastReason: "address" | "name" | "connection" | "time" | null;
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        eventId: string | null;
                        /** @enum {string} */
                        state: "waiting" | "delivered" | "given_up";
                        attempts: number;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        nextAt: string | null;
                        /** Format: date-time */
                        lastAt: string | null;
                        lastStatus: number | null;
                        /** @enum {string|null} */
                        lastReason: "address" | "name" | "connection" | "time" | null;
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
