/** Written by ops/write-api-types.ts from the server's routes. */
import type { Category, Level } from '@yimi/domain/disability/category';
import type { Role } from '@yimi/domain/roles';
import type { Answer, AnswerValue } from '@yimi/service-kit/form';

export interface paths {
    "/api/alarms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Patterns of the trail that somebody has to look into, the open ones first */
        get: operations["getAlarms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alarms/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an alarm with what was found, once; not by whom it is about */
        post: operations["postAlarmsIdClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for this hospital's doctors and seal keepers */
        get: operations["getAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assessment: the person, the findings, the document and its signatures */
        get: operations["getAssessmentsCaseId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The doctor begins the assessment */
        post: operations["postAssessmentsCaseIdBegin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Writes the conclusion and returns the document to be signed */
        put: operations["putAssessmentsCaseIdConclusion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Seals the signed document with the hospital's SM2 key */
        post: operations["postAssessmentsCaseIdSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the document that was shown with the doctor's SM2 key */
        post: operations["postAssessmentsCaseIdSignatures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/assessments/{caseId}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The level that GB/T 26341 suggests for measured values, with its reasons; nothing is written */
        post: operations["postAssessmentsCaseIdSuggestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far the trail is sealed and published, and what the last check found */
        get: operations["getAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks the whole trail now */
        post: operations["postAuditCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A page of the trail, the newest first; by POST, since it may hold a citizen number */
        post: operations["postAuditSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefit-amounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the district pays, from which day, by which document */
        get: operations["getBenefitAmounts"];
        put?: never;
        /** Writes down an amount; it counts when somebody else has confirmed it */
        post: operations["postBenefitAmounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/benefit-amounts/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms an amount that somebody else wrote down */
        post: operations["postBenefitAmountsIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own cases, the newest first */
        get: operations["getCases"];
        put?: never;
        /** Submits a whole application in one call, for counters and other systems */
        post: operations["postCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One case: answers, timeline, clocks and what the caller may do */
        get: operations["getCasesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/actions/{action}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Does one act of the service's flow */
        post: operations["postCasesIdActionsAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Books an appointment, or moves the one there is */
        post: operations["postCasesIdAppointment"];
        /** Gives the appointment up */
        delete: operations["deleteCasesIdAppointment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom the caller may give the case to, or ask for an opinion */
        get: operations["getCasesIdColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Objections against the notice of a case */
        get: operations["getCasesIdObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/registry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the national registry was handed for a case, and its signed receipts */
        get: operations["getCasesIdRegistry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whole numbers of one case, for one purpose; the person can read who asked and why */
        post: operations["postCasesIdReveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Certificates of the person who is signed in and of their wards, those in force first */
        get: operations["getCertificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One certificate; reveal=1 gives the holder the full number */
        get: operations["getCertificatesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/document.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The certificate as a tagged PDF */
        get: operations["getCertificatesIdDocument.pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/checks-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yearly checks of the area that are due or come due within thirty days */
        get: operations["getChecksDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What people complained about, those that wait first */
        get: operations["getComplaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers a complaint, once; not by who did what it is about */
        post: operations["postComplaintsIdAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/district": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The district's name and its settings for new cases */
        get: operations["getDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's drafts, the latest first */
        get: operations["getDrafts"];
        put?: never;
        /** Begins a draft with everything that is known, or gives the one that is there */
        post: operations["postDrafts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft with its answers */
        get: operations["getDraftsId"];
        put?: never;
        post?: never;
        /** Throws a draft away */
        delete: operations["deleteDraftsId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/answers/{question}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Saves one answer; 409 with both values when it was given elsewhere meanwhile */
        put: operations["putDraftsIdAnswersQuestion"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/paper": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits what somebody brought on paper, with all answers and the scan; the day of receipt counts */
        post: operations["postDraftsIdPaper"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submits a draft as an application */
        post: operations["postDraftsIdSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the person who is signed in and their wards are or were entitled to, with what was paid */
        get: operations["getEntitlements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops, resumes or ends an entitlement, by a person and with a reason */
        post: operations["postEntitlementsIdChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}/check-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says by which way the yearly check should be done */
        post: operations["postEntitlementsIdCheckRequests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/entitlements/{id}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that somebody was looked at, by a meeting or at home; on which day, where a phone had no network */
        post: operations["postEntitlementsIdChecks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was asked for in the district, what waits first */
        get: operations["getExports"];
        put?: never;
        /** Asks for a table of the area of the post; nothing is made yet */
        post: operations["postExports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses, once; not by who asked */
        post: operations["postExportsIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/table.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved table as CSV, for who asked; counted */
        get: operations["getExportsIdTable.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/{id}/table.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved table as XLSX, for who asked; counted */
        get: operations["getExportsIdTable.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller asked for, and what came of it */
        get: operations["getExportsOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a complete upload over as a photo */
        post: operations["postFiles"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A photo in scope */
        get: operations["getFilesId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handed-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Drafts and open cases of somebody who left, in the area of the post */
        get: operations["getHandedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/handed-work/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take such work over */
        post: operations["postHandedWorkIdTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hospitals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The designated hospitals */
        get: operations["getHospitals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hospitals/{id}/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Free appointments of a hospital, three weeks from a day on */
        get: operations["getHospitalsIdSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The person who is signed in and the people whom this person guards */
        get: operations["getMePeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who read or changed the own file or a ward's, in words; the first page with one's complaints */
        get: operations["getMeTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/trail/{id}/complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says of one row of the own trail that it should not have been */
        post: operations["postMeTrailIdComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 100 messages of the person who is signed in */
        get: operations["getMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/messages/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks a message as read */
        post: operations["postMessagesIdRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public notices that run today; masked */
        get: operations["getNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Objects to a public notice */
        post: operations["postNoticesIdObjections"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides an objection; one that is upheld stops the case or suspends its certificate */
        post: operations["postObjectionsIdDecision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, staff, and the posts that they hold or will hold */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest hundred changes, those that wait to be confirmed first */
        get: operations["getOrganisationChanges"];
        put?: never;
        /** Propose a change: units and accounts by the system administrator, posts by the security administrator */
        post: operations["postOrganisationChanges"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/changes/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do what somebody else proposed */
        post: operations["postOrganisationChangesIdConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/changes/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse a proposal, or take back the own one */
        post: operations["postOrganisationChangesIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Units, people and posts as a workbook that can be sent in again */
        get: operations["getOrganisationExport.xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/export/{sheet}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of the three tables as CSV */
        get: operations["getOrganisationExportSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest twenty tables that were sent in */
        get: operations["getOrganisationImports"];
        put?: never;
        /** Send in a table of units, people or posts; nothing changes yet */
        post: operations["postOrganisationImports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisation/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Row by row what a table would do today */
        get: operations["getOrganisationImportsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's passkeys */
        get: operations["getPasskeys"];
        put?: never;
        /** Keep a passkey that the browser made */
        post: operations["postPasskeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget a passkey */
        delete: operations["deletePasskeysId"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to make a passkey (WebAuthn creation options) */
        post: operations["postPasskeysOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payment lists, the newest month first, and the services of which lists are made */
        get: operations["getPaymentLists"];
        put?: never;
        /** Prepares the list of a month: all that is due up to it and was not sent to the bank */
        post: operations["postPaymentLists"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A list with its lines, each with the decision that it stems from */
        get: operations["getPaymentListsId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves a list that somebody else prepared */
        post: operations["postPaymentListsIdApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{id}/bank-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes in the bank's answer, whole or not at all */
        post: operations["postPaymentListsIdBankFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back a list that nobody has approved */
        post: operations["postPaymentListsIdDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payment-lists/{id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The approved list as the bank takes it; written into the trail */
        get: operations["getPaymentListsIdExport.csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether the district knows a person, by name and citizen number */
        post: operations["postPeopleLookup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proxies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may apply for the caller, and for whom the caller may apply */
        get: operations["getProxies"];
        put?: never;
        /** Let another adult apply for the caller until a day, a year at most */
        post: operations["postProxies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proxies/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End it at once: the principal or the agent */
        post: operations["postProxiesIdRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A page of 50 of the queue of a jurisdiction: what came last first, of the overdue what is overdue longest */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/queue/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same for one case or person: a POST, so that no name or number stands in an address or a log */
        post: operations["postQueueSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The townships of the county, or the villages of a township, that take part */
        get: operations["getRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-replays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Decided cases that the same facts and versions answer otherwise now, a hundred at most */
        get: operations["getRuleReplays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the district decided of the rules that are its to decide: what waits first, then the newest */
        get: operations["getRuleVersions"];
        put?: never;
        /** Proposes a version, with the examples that it has to answer as expected */
        post: operations["postRuleVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-versions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Turns a proposal down */
        post: operations["postRuleVersionsIdDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes what somebody else proposed; it counts for applications from its day on */
        post: operations["postRuleVersionsIdPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-versions/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How many people a decision would bring in and leave out, by what the registers know; writes nothing */
        post: operations["postRuleVersionsImpact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, with posts and permissions */
        get: operations["getSession"];
        put?: never;
        post?: never;
        /** Sign out */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Show again that the caller is the owner of the account, by password and one-time code */
        post: operations["postSessionConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/confirmation/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same by a passkey */
        post: operations["postSessionConfirmationPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change the caller's password, by the old one and a one-time code */
        put: operations["putSessionPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in, the last used first */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End one of the caller's sessions */
        post: operations["postSessionsIdEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Set the first password by such a code; the reply holds the secret for the authenticator, this once */
        post: operations["postSessionsActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/citizen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as a citizen; the first time with name and citizen number */
        post: operations["postSessionsCitizen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a one-time code to a phone */
        post: operations["postSessionsCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all of the caller's sessions but this one */
        post: operations["postSessionsEndOthers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as staff by a passkey */
        post: operations["postSessionsPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the browser needs to sign in by a passkey (WebAuthn request options) */
        post: operations["postSessionsPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/sso": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as staff whom the identity provider vouches for */
        post: operations["postSessionsSso"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/sso/ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The identity provider says that a session ended there (Back-Channel Logout 1.0) */
        post: operations["postSessionsSsoEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/sso/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to sign in as staff by the identity provider */
        post: operations["postSessionsSsoVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as staff with login, password and one-time code */
        post: operations["postSessionsStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in as a citizen from WeChat; the first time with name and citizen number */
        post: operations["postSessionsWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller's account is linked to somebody at the identity provider */
        get: operations["getSsoLink"];
        put?: never;
        /** Link the account to whom the identity provider vouches for */
        post: operations["postSsoLink"];
        /** Take the link away */
        delete: operations["deleteSsoLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso-link/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin to link the caller's account to the caller at the identity provider */
        post: operations["postSsoLinkVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 100 messages to the staff member who is signed in */
        get: operations["getStaffMessages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff-messages/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks all of them as read */
        post: operations["postStaffMessagesRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A code by which somebody new on the staff sets the own password; shown once */
        post: operations["postStaffIdActivation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/{id}/sessions/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End all sessions of somebody on the staff */
        post: operations["postStaffIdSessionsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a shown certificate is valid, by its verification code */
        get: operations["getVerifyCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what came of a visit to somebody at home */
        post: operations["postVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/visits-due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom to visit in the area and why, by the harm that waiting does */
        get: operations["getVisitsDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wechat/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who comes from WeChat, by a code of wx.login; what is still needed to sign in */
        post: operations["postWechatVisits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wechat/visits/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add the phone that WeChat vouches for, by a code of its getPhoneNumber button */
        post: operations["postWechatVisitsPhone"];
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
        /**
         * @description Problem details, RFC 9457. `title` is a Chinese sentence that may be shown to the person.
         * @example {
         *       "type": "https://yimi.example/problems/not-found",
         *       "title": "没有找到，或者不在您能看的范围里。请回到上一页重新选择。",
         *       "status": 404,
         *       "detail": "No such object within the scope of the caller."
         *     }
         */
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail?: string;
            instance?: string;
            fields?: {
                path: string;
                code: string;
                title: string;
            }[];
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
    getAlarms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "many-denied" | "many-people" | "own-circle" | "nobodys-file" | "many-numbers" | "sign-in-spray" | "session-replayed" | "exports-refused";
                        who: string | null;
                        roleName: string;
                        unitName: string | null;
                        personMasked: string | null;
                        /** @description when it was raised */
                        count: number;
                        /** @description it is about the caller, who cannot close it */
                        own: boolean;
                        /** Format: date-time */
                        lastAt: string;
                        /** Format: date-time */
                        raisedAt: string;
                        /** @description the last rows that made it */
                        rows: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            who: string | null;
                            login: string | null;
                            roleName: string;
                            unitName: string | null;
                            did: string;
                            why: string | null;
                            action: string;
                            /** @enum {unknown} */
                            outcome: "done" | "read" | "denied";
                            personMasked: string | null;
                            caseNo: string | null;
                        }[];
                        closedAt: string | null;
                        closedByName: string | null;
                        outcome: ("explained" | "misused") | null;
                        note: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAlarmsIdClose: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    outcome: "explained" | "misused";
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        closed: true;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        today: {
                            /** Format: uuid */
                            caseId: string;
                            caseNo: string;
                            subjectMasked: string;
                            stage: string;
                            startsAt: string | null;
                        }[];
                        open: {
                            /** Format: uuid */
                            caseId: string;
                            caseNo: string;
                            subjectMasked: string;
                            stage: string;
                            startsAt: string | null;
                        }[];
                        toSeal: {
                            /** Format: uuid */
                            caseId: string;
                            caseNo: string;
                            subjectMasked: string;
                            stage: string;
                            startsAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAssessmentsCaseId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        caseNo: string;
                        stage: string;
                        round: number;
                        subject: {
                            name: string;
                            sex: 'male' | 'female';
                            ageYears: number;
                            ageMonths: number;
                            portraitId: string | null;
                        };
                        kinds: string[];
                        findings: unknown;
                        document?: {
                            lines: string[];
                            /** @description SM3 of the document that was shown */
                            digest: string;
                        } | null;
                        signatures: {
                            /** Format: uuid */
                            doctorId: string;
                            doctorName: string;
                            /** Format: date-time */
                            signedAt: string;
                        }[];
                        signaturesNeeded: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssessmentsCaseIdBegin: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        round: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putAssessmentsCaseIdConclusion: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        /** @enum {unknown} */
                        category: 1 | 2 | 3 | 4 | 5 | 6;
                        values: {
                            [key: string]: unknown;
                        };
                        level: (1 | 2 | 3 | 4) | null;
                    }[];
                    meets: boolean;
                    opinion: string;
                    reasonForDifference?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        document: {
                            lines: string[];
                            /** @description SM3 of the document that was shown */
                            digest: string;
                        };
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssessmentsCaseIdSeal: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SM3 of the document that was shown */
                    digest: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssessmentsCaseIdSignatures: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description SM3 of the document that was shown */
                    digest: string;
                    pin: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        signed: number;
                        needed: number;
                        stage: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAssessmentsCaseIdSuggestion: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path: {
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    parts: {
                        /** @enum {unknown} */
                        category: 1 | 2 | 3 | 4 | 5 | 6;
                        values: {
                            [key: string]: unknown;
                        };
                        level: (1 | 2 | 3 | 4) | null;
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description rows that are chained */
                        sealed: number;
                        /** @description rows that will be chained within a minute */
                        waiting: number;
                        head: {
                            size: number;
                            root: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        check: {
                            /** Format: date-time */
                            at: string;
                            whole: boolean;
                            rows: number;
                            fault: string | null;
                            seq: number | null;
                            auditId: string | null;
                        } | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuditCheck: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description rows that are chained */
                        sealed: number;
                        /** @description rows that will be chained within a minute */
                        waiting: number;
                        head: {
                            size: number;
                            root: string;
                            /** Format: date-time */
                            at: string;
                        } | null;
                        check: {
                            /** Format: date-time */
                            at: string;
                            whole: boolean;
                            rows: number;
                            fault: string | null;
                            seq: number | null;
                            auditId: string | null;
                        } | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postAuditSearch: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: date */
                    from?: string;
                    /** Format: date */
                    to?: string;
                    actor?: string;
                    about?: string;
                    /** @enum {unknown} */
                    kind?: "files" | "numbers" | "cases" | "benefits" | "access" | "organisation" | "oversight";
                    /** @enum {unknown} */
                    outcome?: "done" | "read" | "denied";
                    /** @description also what jobs did by themselves */
                    withSystem?: boolean;
                    /** Format: uuid */
                    before?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        about: string | null;
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            who: string | null;
                            login: string | null;
                            roleName: string;
                            unitName: string | null;
                            did: string;
                            why: string | null;
                            action: string;
                            /** @enum {unknown} */
                            outcome: "done" | "read" | "denied";
                            personMasked: string | null;
                            caseNo: string | null;
                        }[];
                        next: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBenefitAmounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        services: {
                            serviceId: string;
                            name: string;
                            grades: {
                                grade: string;
                                name: string;
                            }[];
                        }[];
                        amounts: {
                            id: string;
                            serviceId: string;
                            grade: string;
                            /** Format: date */
                            validFrom: string;
                            amountFen: number;
                            document: string;
                            proposedByName: string;
                            confirmedByName: string | null;
                            own: boolean;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBenefitAmounts: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    grade: string;
                    /** Format: date */
                    validFrom: string;
                    amountFen: number;
                    document: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        amountId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postBenefitAmountsIdConfirm: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCases: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        caseNo: string;
                        serviceId: string;
                        serviceVersion: number;
                        subjectMasked: string;
                        stage: string;
                        ownerRole: Role;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        stageSince: string;
                        dueAt: string | null;
                        escalatedTo: Role | null;
                        closedAt: string | null;
                        supervisedAt: string | null;
                        regionCode: string;
                        regionName: string;
                        serviceClock: {
                            usedMs: number;
                            promiseMs: number;
                            running: boolean;
                        };
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCases: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    subject: {
                        /** @constant */
                        kind: "self";
                    } | {
                        /** @constant */
                        kind: "ward";
                        /** Format: uuid */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "principal";
                        /** Format: uuid */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "new-ward";
                        citizenNumber: string;
                        name: string;
                        relation: string;
                    } | {
                        /** @constant */
                        kind: "person";
                        citizenNumber: string;
                        name: string;
                        regionCode?: string;
                    };
                    answers: Readonly<Record<string, AnswerValue>>;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        caseNo: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        caseNo: string;
                        serviceId: string;
                        serviceVersion: number;
                        subjectMasked: string;
                        stage: string;
                        ownerRole: Role;
                        /** Format: date-time */
                        submittedAt: string;
                        /** Format: date-time */
                        stageSince: string;
                        dueAt: string | null;
                        escalatedTo: Role | null;
                        closedAt: string | null;
                        supervisedAt: string | null;
                        regionCode: string;
                        regionName: string;
                        serviceClock: {
                            usedMs: number;
                            promiseMs: number;
                            running: boolean;
                        };
                        /** @description of one thing: a case of its own for each part */
                        parts: {
                            /** Format: uuid */
                            id: string;
                            caseNo: string;
                            serviceId: string;
                            serviceVersion: number;
                            subjectMasked: string;
                            stage: string;
                            ownerRole: Role;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            stageSince: string;
                            dueAt: string | null;
                            escalatedTo: Role | null;
                            closedAt: string | null;
                            supervisedAt: string | null;
                            regionCode: string;
                            regionName: string;
                            serviceClock: {
                                usedMs: number;
                                promiseMs: number;
                                running: boolean;
                            };
                        }[];
                        partOf: {
                            /** Format: uuid */
                            id: string;
                            caseNo: string;
                            serviceId: string;
                            serviceVersion: number;
                            subjectMasked: string;
                            stage: string;
                            ownerRole: Role;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            stageSince: string;
                            dueAt: string | null;
                            escalatedTo: Role | null;
                            closedAt: string | null;
                            supervisedAt: string | null;
                            regionCode: string;
                            regionName: string;
                            serviceClock: {
                                usedMs: number;
                                promiseMs: number;
                                running: boolean;
                            };
                        } | null;
                        subject: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            citizenNumberMasked: string;
                            /** @enum {unknown} */
                            sex: "male" | "female";
                            ageYears: number;
                            phoneMasked: string | null;
                            regionName: string;
                        };
                        answers: {
                            question: string;
                            value: AnswerValue;
                            sourceLabel: string | null;
                            previous: AnswerValue | null;
                        }[];
                        photos: {
                            question: string;
                            /** Format: uuid */
                            fileId: string;
                        }[];
                        acceptance: {
                            /** @enum {unknown} */
                            verdict: "yes" | "no" | "ask";
                            /** Format: date */
                            on: string;
                            clauses: {
                                clause: string;
                                /** @enum {unknown} */
                                verdict: "yes" | "no" | "ask";
                                reason: string;
                                basis: string;
                            }[];
                        } | null;
                        known: {
                            certificate: {
                                status: string;
                                /** Format: date */
                                issuedOn: string;
                                endedOn: string | null;
                            } | null;
                            otherCases: {
                                /** Format: uuid */
                                id: string;
                                caseNo: string;
                                serviceId: string;
                                serviceVersion: number;
                                subjectMasked: string;
                                stage: string;
                                ownerRole: Role;
                                /** Format: date-time */
                                submittedAt: string;
                                /** Format: date-time */
                                stageSince: string;
                                dueAt: string | null;
                                escalatedTo: Role | null;
                                closedAt: string | null;
                                supervisedAt: string | null;
                                regionCode: string;
                                regionName: string;
                                serviceClock: {
                                    usedMs: number;
                                    promiseMs: number;
                                    running: boolean;
                                };
                            }[];
                        } | null;
                        timeline: {
                            seq: number;
                            action: string;
                            actorRole: Role;
                            actorName: string;
                            /** Format: date-time */
                            at: string;
                            words: {
                                reason?: string;
                                missing?: string[];
                                note?: string;
                                colleague?: string;
                            } | null;
                        }[];
                        clocks: {
                            service: {
                                usedMs: number;
                                promiseMs: number;
                                running: boolean;
                            };
                            statutory: {
                                dueAt: string | null;
                                workingDaysLeft: number | null;
                                overdue: boolean;
                                basis: string;
                            } | null;
                        };
                        openActions: string[];
                        paper: {
                            /** Format: date */
                            receivedOn: string;
                            scan: string | null;
                        } | null;
                        desk: {
                            holder: string | null;
                            /** @description names of those whose opinion is awaited */
                            asked: string[];
                            /** @description roles whose agreement is awaited */
                            awaited: string[];
                            /** @description acts of the desk that are open to the caller */
                            openActs: string[];
                        } | null;
                        appointment: {
                            /** Format: uuid */
                            slotId: string;
                            startsAt: string;
                            hospitalName: string;
                            address: string;
                            homeVisit: boolean;
                        } | null;
                        assessment: {
                            /** @enum {unknown} */
                            state: "begun" | "concluded" | "sealed";
                            meets: boolean | null;
                            parts: {
                                category: Category;
                                level: Level | null;
                            }[];
                        } | null;
                        notice: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date */
                            startsOn: string;
                            /** Format: date */
                            endsOn: string;
                        } | null;
                        certificateId: string | null;
                        hospitalId: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdActionsAction: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                action: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason?: string;
                    missing?: string[];
                    note?: string;
                    answers?: Readonly<Record<string, AnswerValue>>;
                    /** Format: uuid */
                    hospitalId?: string;
                    /** @description of an act that sends back: to where */
                    stage?: string;
                    /** Format: uuid */
                    colleagueId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        seq: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdAppointment: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    slotId: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        seq: number;
                        /** Format: date-time */
                        startsAt: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteCasesIdAppointment: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                        seq: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        accountId: string;
                        name: string;
                        role: Role;
                        unitName: string;
                        /** @description works in the role that the stage waits for */
                        mayHold: boolean;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdObjections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        noticeId: string;
                        name: string;
                        contact: string;
                        words: string;
                        /** Format: date-time */
                        at: string;
                        decidedAt: string | null;
                        upheld: boolean | null;
                        reason: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCasesIdRegistry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        submissionId: string;
                        state: "waiting" | "received" | "refused";
                        attempts: number;
                        receipt: {
                            [key: string]: unknown;
                        } | null;
                        /** Format: date-time */
                        createdAt: string;
                        receivedAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postCasesIdReveal: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    reason: "check-papers" | "call-person" | "national-registry" | "other-office" | "answer-person";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        "citizen-number"?: string | null;
                        "certificate-number"?: string | null;
                        phone?: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        personId: string;
                        holderName: string;
                        numberMasked: string;
                        number?: string;
                        category: Category;
                        level: Level;
                        levelName: string;
                        parts: {
                            category: Category;
                            level: Level;
                            name: string;
                        }[];
                        /** @enum {unknown} */
                        status: "active" | "frozen" | "expired" | "lost" | "superseded" | "cancelled";
                        inNoticeUntil: string | null;
                        /** Format: date */
                        issuedOn: string;
                        /** Format: date */
                        expiresOn: string;
                        licenceIdentifier: string;
                        verificationCode: string;
                        portraitId: string | null;
                        caseId: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCertificatesId: {
        parameters: {
            query?: {
                reveal?: "1";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        personId: string;
                        holderName: string;
                        numberMasked: string;
                        number?: string;
                        category: Category;
                        level: Level;
                        levelName: string;
                        parts: {
                            category: Category;
                            level: Level;
                            name: string;
                        }[];
                        /** @enum {unknown} */
                        status: "active" | "frozen" | "expired" | "lost" | "superseded" | "cancelled";
                        inNoticeUntil: string | null;
                        /** Format: date */
                        issuedOn: string;
                        /** Format: date */
                        expiresOn: string;
                        licenceIdentifier: string;
                        verificationCode: string;
                        portraitId: string | null;
                        caseId: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getCertificatesIdDocument.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChecksDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        caseId: string;
                        caseNo: string;
                        serviceId: string;
                        serviceName: string;
                        subjectMasked: string;
                        regionName: string;
                        /** @enum {unknown} */
                        status: "active" | "stopped" | "ended";
                        checkDueOn: string | null;
                        checkAsked: ("face" | "staff" | "home-visit") | null;
                        overdue: boolean;
                        ways: ("face" | "staff" | "home-visit")[];
                        reasons: {
                            id: string;
                            says: string;
                        }[];
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getComplaints: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        at: string;
                        /** Format: date */
                        dueOn: string;
                        overdue: boolean;
                        complainantMasked: string;
                        words: string;
                        about: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            who: string | null;
                            login: string | null;
                            roleName: string;
                            unitName: string | null;
                            did: string;
                            why: string | null;
                            action: string;
                            /** @enum {unknown} */
                            outcome: "done" | "read" | "denied";
                            personMasked: string | null;
                            caseNo: string | null;
                        };
                        /** @description the caller did what is complained about, and cannot judge it */
                        own: boolean;
                        answeredAt: string | null;
                        answeredByName: string | null;
                        outcome: ("in-order" | "wrong") | null;
                        answer: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postComplaintsIdAnswer: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    outcome: "in-order" | "wrong";
                    answer: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        answered: true;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        county: string;
                        name: string;
                        settings: {
                            signingDoctors: number;
                            notice: "before-issue" | "after-issue";
                            noticeWorkingDays: number;
                            acceptWorkingDays: number;
                            renewalWindowMonths: number | null;
                            renewalAssessment: "always" | "when-needed";
                        };
                        /** @description of the subscription message that the mini-program asks for */
                        wechatTemplateId: string | null;
                        /** @description the identity provider by which staff may sign in */
                        sso: {
                            name: string;
                        } | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDrafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        serviceId: string;
                        serviceVersion: number;
                        subject: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            isSelf: boolean;
                            relation: string | null;
                        };
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDrafts: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "serviceId": "disability-certificate",
                 *       "subject": {
                 *         "kind": "self"
                 *       }
                 *     }
                 */
                "application/json": {
                    serviceId: string;
                    subject: {
                        /** @constant */
                        kind: "self";
                    } | {
                        /** @constant */
                        kind: "ward";
                        /** Format: uuid */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "principal";
                        /** Format: uuid */
                        personId: string;
                    } | {
                        /** @constant */
                        kind: "new-ward";
                        citizenNumber: string;
                        name: string;
                        relation: string;
                    } | {
                        /** @constant */
                        kind: "person";
                        citizenNumber: string;
                        name: string;
                        regionCode?: string;
                    };
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        serviceId: string;
                        serviceVersion: number;
                        subject: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            isSelf: boolean;
                            relation: string | null;
                        };
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                        facts: {
                            ageYears: number | null;
                            hasGuardian: boolean;
                            enteredByStaff: boolean;
                            holdsCertificate: boolean;
                        };
                        answers: {
                            [key: string]: Answer;
                        };
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDraftsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        serviceId: string;
                        serviceVersion: number;
                        subject: {
                            /** Format: uuid */
                            personId: string;
                            name: string;
                            isSelf: boolean;
                            relation: string | null;
                        };
                        revision: number;
                        /** Format: date-time */
                        updatedAt: string;
                        facts: {
                            ageYears: number | null;
                            hasGuardian: boolean;
                            enteredByStaff: boolean;
                            holdsCertificate: boolean;
                        };
                        answers: {
                            [key: string]: Answer;
                        };
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteDraftsId: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putDraftsIdAnswersQuestion: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
                question: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    value: AnswerValue | null;
                    revision: number;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        answer: Answer | null;
                        revision: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDraftsIdPaper: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    answers: Readonly<Record<string, AnswerValue>>;
                    /** Format: date */
                    receivedOn: string;
                    /** Format: uuid */
                    scan: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        caseNo: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postDraftsIdSubmit: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        caseId: string;
                        caseNo: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntitlements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        caseId: string;
                        caseNo: string;
                        serviceId: string;
                        serviceName: string;
                        subjectMasked: string;
                        regionName: string;
                        /** @enum {unknown} */
                        status: "active" | "stopped" | "ended";
                        checkDueOn: string | null;
                        checkAsked: ("face" | "staff" | "home-visit") | null;
                        holderName: string;
                        grade: {
                            id: string;
                            name: string;
                        } | null;
                        gives: string;
                        /** @enum {unknown} */
                        period: "month" | "once" | "standing";
                        amountFen: number | null;
                        /** Format: date */
                        startsOn: string;
                        endsOn: string | null;
                        basis: string;
                        checkWays: ("face" | "staff" | "home-visit")[];
                        checkSoon: boolean;
                        stops: {
                            [key: string]: string;
                        };
                        entries: {
                            /** @enum {unknown} */
                            kind: "started" | "reminded" | "warned" | "check-asked" | "checked" | "stopped" | "resumed" | "ended";
                            /** Format: date */
                            on: string;
                            way: ("face" | "staff" | "home-visit") | null;
                            reason: string | null;
                            note: string | null;
                            actorRole: Role;
                            /** Format: date-time */
                            at: string;
                        }[];
                        payments: {
                            month: string;
                            amountFen: number;
                            /** @enum {unknown} */
                            state: "waiting" | "paid" | "returned";
                            settledAt: string | null;
                        }[];
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEntitlementsIdChanges: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    change: "stop" | "resume" | "end";
                    reason?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEntitlementsIdCheckRequests: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    way: "face" | "staff" | "home-visit";
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postEntitlementsIdChecks: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    way: "face" | "staff" | "home-visit";
                    /** Format: date */
                    dueOn: string;
                    /** Format: date */
                    on?: string;
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        seq: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description number of the approval, printed in the file */
                        number: string;
                        /** @enum {unknown} */
                        kind: "holders" | "cases";
                        columns: string[];
                        /** Format: date */
                        fromDay: string;
                        /** Format: date */
                        toDay: string;
                        purpose: string;
                        wantsWhole: boolean;
                        regionName: string | null;
                        unitName: string | null;
                        askedByName: string;
                        /** Format: date-time */
                        askedAt: string;
                        /** @description the caller asked, and cannot decide */
                        own: boolean;
                        /** @enum {unknown} */
                        state: "waiting" | "refused" | "making" | "ready" | "over";
                        decidedByName: string | null;
                        decidedAt: string | null;
                        givesWhole: boolean | null;
                        decisionNote: string | null;
                        rowCount: number | null;
                        expiresAt: string | null;
                        downloadsLeft: number;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExports: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    kind: "holders" | "cases";
                    columns: string[];
                    /** Format: date */
                    fromDay: string;
                    /** Format: date */
                    toDay: string;
                    purpose: string;
                    wholeNumbers: boolean;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        number: string;
                        /** @description as of now */
                        rows: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postExportsIdDecision: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    approved: boolean;
                    wholeNumbers: boolean;
                    note: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        decided: true;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getExportsIdTable.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getExportsIdTable.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getExportsOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @description number of the approval, printed in the file */
                        number: string;
                        /** @enum {unknown} */
                        kind: "holders" | "cases";
                        columns: string[];
                        /** Format: date */
                        fromDay: string;
                        /** Format: date */
                        toDay: string;
                        purpose: string;
                        wantsWhole: boolean;
                        regionName: string | null;
                        unitName: string | null;
                        askedByName: string;
                        /** Format: date-time */
                        askedAt: string;
                        /** @description the caller asked, and cannot decide */
                        own: boolean;
                        /** @enum {unknown} */
                        state: "waiting" | "refused" | "making" | "ready" | "over";
                        decidedByName: string | null;
                        decidedAt: string | null;
                        givesWhole: boolean | null;
                        decisionNote: string | null;
                        rowCount: number | null;
                        expiresAt: string | null;
                        downloadsLeft: number;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postFiles: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    uploadId: string;
                    /** @enum {unknown} */
                    kind: "portrait" | "id-front" | "id-back" | "household-book" | "guardian-document" | "medical" | "proof" | "paper";
                    /** Format: uuid */
                    personId?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        fileId: string;
                        width: number;
                        height: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFilesId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHandedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        kind: "draft" | "case";
                        /** Format: uuid */
                        objectId: string;
                        serviceId: string;
                        serviceName: string;
                        caseNo: string | null;
                        subjectMasked: string;
                        stage: string | null;
                        regionName: string;
                        fromName: string;
                        /** Format: date-time */
                        handedAt: string;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postHandedWorkIdTake: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHospitals: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        name: string;
                        regionCode: string;
                        address: string | null;
                        phone: string | null;
                        textChannel: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getHospitalsIdSlots: {
        parameters: {
            query?: {
                from?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        startsAt: string;
                        free: number;
                        homeVisit: boolean;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMePeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        name: string;
                        nameMasked: string;
                        /** @description 'self', 'principal', or who the caller is to the ward */
                        relation: string;
                        ageYears: number;
                        certificate: {
                            /** Format: uuid */
                            id: string;
                            status: string;
                            /** Format: date */
                            expiresOn: string;
                        } | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMeTrail: {
        parameters: {
            query?: {
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
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
                            at: string;
                            actorRole: Role;
                            action: string;
                            /** @enum {unknown} */
                            outcome: "done" | "read" | "denied";
                            /** @enum {unknown} */
                            by: "self" | "phone" | "agent" | "staff";
                            roleName: string;
                            unitName: string | null;
                            /** @description what was done, in words */
                            did: string;
                            why: string | null;
                            personMasked: string | null;
                        }[];
                        next: string | null;
                        complaints: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            auditId: string;
                            /** Format: date-time */
                            at: string;
                            /** Format: date */
                            dueOn: string;
                            words: string;
                            answeredAt: string | null;
                            outcome: ("in-order" | "wrong") | null;
                            answer: string | null;
                            about: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                actorRole: Role;
                                action: string;
                                /** @enum {unknown} */
                                outcome: "done" | "read" | "denied";
                                /** @enum {unknown} */
                                by: "self" | "phone" | "agent" | "staff";
                                roleName: string;
                                unitName: string | null;
                                /** @description what was done, in words */
                                did: string;
                                why: string | null;
                                personMasked: string | null;
                            };
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMeTrailIdComplaint: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        dueOn: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        caseId: string | null;
                        kind: string;
                        title: string;
                        body: string;
                        /** Format: date-time */
                        createdAt: string;
                        readAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postMessagesIdRead: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        read: true;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        nameMasked: string;
                        villageName: string;
                        serviceName: string;
                        /** Format: date */
                        startsOn: string;
                        /** Format: date */
                        endsOn: string;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postNoticesIdObjections: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    contact: string;
                    words: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postObjectionsIdDecision: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    upheld: boolean;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        stage: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        today: string;
                        units: {
                            /** Format: uuid */
                            id: string;
                            code: string | null;
                            /** @enum {unknown} */
                            kind: "district-dpf" | "township-dpf" | "village" | "hospital" | "civil-affairs" | "social-security" | "court" | "interpreters" | "partner";
                            name: string;
                            regionCode: string;
                            regionName: string;
                            parentId: string | null;
                            administeredBy: string | null;
                            address: string | null;
                            phone: string | null;
                            textChannel: string | null;
                            /** Format: date */
                            validFrom: string;
                            /** @description first day on which it no longer counts */
                            validTo: string | null;
                        }[];
                        people: {
                            /** Format: uuid */
                            id: string;
                            login: string;
                            name: string;
                            closed: boolean;
                        }[];
                        posts: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            accountId: string;
                            accountName: string;
                            /** @enum {unknown} */
                            role: "liaison" | "township-clerk" | "district-reviewer" | "district-leader" | "doctor" | "seal-keeper" | "civil-affairs" | "social-security" | "administrator" | "security-admin" | "auditor";
                            /** Format: uuid */
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            insteadOf: string | null;
                            /** Format: date */
                            validFrom: string;
                            /** @description first day on which it no longer counts */
                            validTo: string | null;
                        }[];
                        regions: {
                            code: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationChanges: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        change: {
                            /** @constant */
                            kind: "add-unit";
                            /** @enum {unknown} */
                            unitKind: "district-dpf" | "township-dpf" | "village" | "hospital" | "civil-affairs" | "social-security" | "court" | "interpreters" | "partner";
                            regionCode: string;
                            /** Format: date */
                            validFrom: string;
                            code: string | null;
                            name: string;
                            parentId: string | null;
                            administeredBy: string | null;
                            address: string | null;
                            phone: string | null;
                            textChannel: string | null;
                        } | {
                            /** @constant */
                            kind: "change-unit";
                            /** Format: uuid */
                            unitId: string;
                            code: string | null;
                            name: string;
                            parentId: string | null;
                            administeredBy: string | null;
                            address: string | null;
                            phone: string | null;
                            textChannel: string | null;
                        } | {
                            /** @constant */
                            kind: "end-unit";
                            /** Format: uuid */
                            unitId: string;
                            /** Format: date */
                            from: string;
                        } | {
                            /** @constant */
                            kind: "add-account";
                            login: string;
                            name: string;
                        } | {
                            /** @constant */
                            kind: "rotate-key";
                            /** Format: uuid */
                            unitId: string;
                        } | {
                            /** @constant */
                            kind: "reset-sign-in";
                            /** Format: uuid */
                            accountId: string;
                        } | {
                            /** @constant */
                            kind: "rename";
                            /** Format: uuid */
                            accountId: string;
                            name: string;
                        } | {
                            /** @constant */
                            kind: "grant-post";
                            /** Format: uuid */
                            accountId: string;
                            /** @enum {unknown} */
                            role: "liaison" | "township-clerk" | "district-reviewer" | "district-leader" | "doctor" | "seal-keeper" | "civil-affairs" | "social-security" | "administrator" | "security-admin" | "auditor";
                            /** Format: uuid */
                            unitId: string;
                            regionCode: string;
                            /** Format: date */
                            validFrom: string;
                            validTo: string | null;
                            /** @enum {unknown} */
                            postKind: "own" | "stand-in" | "delegated";
                            insteadOf: string | null;
                        } | {
                            /** @constant */
                            kind: "end-post";
                            /** Format: uuid */
                            postId: string;
                            /** Format: date */
                            from: string;
                            successorId: string | null;
                        } | {
                            /** @constant */
                            kind: "leave";
                            /** Format: uuid */
                            accountId: string;
                            /** Format: date */
                            from: string;
                            successorId: string | null;
                        } | {
                            /** @constant */
                            kind: "import";
                            /** Format: uuid */
                            importId: string;
                        } | {
                            /** @constant */
                            kind: "undo-import";
                            /** Format: uuid */
                            importId: string;
                        };
                        reason: string;
                        accountId: string | null;
                        /** Format: uuid */
                        proposedBy: string;
                        proposedByName: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @enum {unknown} */
                        state: "proposed" | "confirmed" | "refused" | "withdrawn";
                        decidedByName: string | null;
                        decidedAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationChanges: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    change: {
                        /** @constant */
                        kind: "add-unit";
                        /** @enum {unknown} */
                        unitKind: "district-dpf" | "township-dpf" | "village" | "hospital" | "civil-affairs" | "social-security" | "court" | "interpreters" | "partner";
                        regionCode: string;
                        /** Format: date */
                        validFrom: string;
                        code: string | null;
                        name: string;
                        parentId: string | null;
                        administeredBy: string | null;
                        address: string | null;
                        phone: string | null;
                        textChannel: string | null;
                    } | {
                        /** @constant */
                        kind: "change-unit";
                        /** Format: uuid */
                        unitId: string;
                        code: string | null;
                        name: string;
                        parentId: string | null;
                        administeredBy: string | null;
                        address: string | null;
                        phone: string | null;
                        textChannel: string | null;
                    } | {
                        /** @constant */
                        kind: "end-unit";
                        /** Format: uuid */
                        unitId: string;
                        /** Format: date */
                        from: string;
                    } | {
                        /** @constant */
                        kind: "add-account";
                        login: string;
                        name: string;
                    } | {
                        /** @constant */
                        kind: "rotate-key";
                        /** Format: uuid */
                        unitId: string;
                    } | {
                        /** @constant */
                        kind: "reset-sign-in";
                        /** Format: uuid */
                        accountId: string;
                    } | {
                        /** @constant */
                        kind: "rename";
                        /** Format: uuid */
                        accountId: string;
                        name: string;
                    } | {
                        /** @constant */
                        kind: "grant-post";
                        /** Format: uuid */
                        accountId: string;
                        /** @enum {unknown} */
                        role: "liaison" | "township-clerk" | "district-reviewer" | "district-leader" | "doctor" | "seal-keeper" | "civil-affairs" | "social-security" | "administrator" | "security-admin" | "auditor";
                        /** Format: uuid */
                        unitId: string;
                        regionCode: string;
                        /** Format: date */
                        validFrom: string;
                        validTo: string | null;
                        /** @enum {unknown} */
                        postKind: "own" | "stand-in" | "delegated";
                        insteadOf: string | null;
                    } | {
                        /** @constant */
                        kind: "end-post";
                        /** Format: uuid */
                        postId: string;
                        /** Format: date */
                        from: string;
                        successorId: string | null;
                    } | {
                        /** @constant */
                        kind: "leave";
                        /** Format: uuid */
                        accountId: string;
                        /** Format: date */
                        from: string;
                        successorId: string | null;
                    } | {
                        /** @constant */
                        kind: "import";
                        /** Format: uuid */
                        importId: string;
                    } | {
                        /** @constant */
                        kind: "undo-import";
                        /** Format: uuid */
                        importId: string;
                    };
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        changeId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationChangesIdConfirm: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationChangesIdDecline: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getOrganisationExport.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationExportSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sheet: "units" | "people" | "posts";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationImports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        uploadedByName: string;
                        /** Format: date-time */
                        uploadedAt: string;
                        appliedAt: string | null;
                        undoneAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postOrganisationImports: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    fileName: string;
                    /** @description XLSX or CSV, in base64 */
                    content: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        importId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOrganisationImportsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        fileName: string;
                        uploadedByName: string;
                        /** Format: date-time */
                        uploadedAt: string;
                        appliedAt: string | null;
                        undoneAt: string | null;
                        counts: {
                            add: number;
                            change: number;
                            same: number;
                            wrong: number;
                        };
                        rows: {
                            /** @enum {unknown} */
                            sheet: "units" | "people" | "posts";
                            /** @description as the spreadsheet counts */
                            row: number;
                            name: string;
                            /** @enum {unknown} */
                            outcome: "add" | "change" | "same" | "wrong";
                            says: string[];
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        /** Format: date-time */
                        createdAt: string;
                        usedAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPasskeys: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    challengeId: string;
                    name: string;
                    /** @description RegistrationResponseJSON */
                    response: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        passkeyId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deletePasskeysId: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPasskeysOptions: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        challengeId: string;
                        options: unknown;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentLists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        lists: {
                            id: string;
                            serviceId: string;
                            serviceName: string;
                            month: string;
                            /** @enum {unknown} */
                            status: "prepared" | "approved" | "settled" | "discarded";
                            preparedByName: string;
                            /** Format: date-time */
                            preparedAt: string;
                            /** @description the caller prepared it and cannot approve it */
                            own: boolean;
                            approvedByName: string | null;
                            approvedAt: string | null;
                            exportedAt: string | null;
                            lineCount: number;
                            heldCount: number;
                            totalFen: number;
                            paidFen: number;
                            returnedFen: number;
                            waitingFen: number;
                        }[];
                        services: {
                            id: string;
                            name: string;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentLists: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    month: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        listId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentListsId: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serviceId: string;
                        serviceName: string;
                        month: string;
                        /** @enum {unknown} */
                        status: "prepared" | "approved" | "settled" | "discarded";
                        preparedByName: string;
                        /** Format: date-time */
                        preparedAt: string;
                        /** @description the caller prepared it and cannot approve it */
                        own: boolean;
                        approvedByName: string | null;
                        approvedAt: string | null;
                        exportedAt: string | null;
                        lineCount: number;
                        heldCount: number;
                        totalFen: number;
                        paidFen: number;
                        returnedFen: number;
                        waitingFen: number;
                        lines: {
                            id: string;
                            caseId: string;
                            caseNo: string;
                            subjectMasked: string;
                            month: string;
                            amountFen: number | null;
                            /** @enum {unknown} */
                            state: "held" | "waiting" | "paid" | "returned" | "discarded";
                            why: string | null;
                            settledAt: string | null;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentListsIdApprove: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentListsIdBankFile: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPaymentListsIdDiscard: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    "getPaymentListsIdExport.csv": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postPeopleLookup: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    citizenNumber: string;
                    name: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        personId: string | null;
                        nameMasked: string;
                        regionCode: string | null;
                        known: boolean;
                        ageYears: number | null;
                        certificateStatus: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProxies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        given: {
                            /** Format: uuid */
                            id: string;
                            /** @description of the other one */
                            nameMasked: string;
                            /** Format: date */
                            since: string;
                            /**
                             * Format: date
                             * @description first day on which it no longer counts
                             */
                            validTo: string;
                        }[];
                        received: {
                            /** Format: uuid */
                            id: string;
                            /** @description of the other one */
                            nameMasked: string;
                            /** Format: date */
                            since: string;
                            /**
                             * Format: date
                             * @description first day on which it no longer counts
                             */
                            validTo: string;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProxies: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    citizenNumber: string;
                    /** Format: date */
                    validTo: string;
                    /** @description of the words that were agreed to */
                    consentVersion: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        proxyId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postProxiesIdRevoke: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: {
                view?: "mine" | "open" | "overdue" | "all";
                stage?: string;
                service?: string;
                before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            caseNo: string;
                            serviceId: string;
                            serviceVersion: number;
                            subjectMasked: string;
                            stage: string;
                            ownerRole: Role;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            stageSince: string;
                            dueAt: string | null;
                            escalatedTo: Role | null;
                            closedAt: string | null;
                            supervisedAt: string | null;
                            regionCode: string;
                            regionName: string;
                            serviceClock: {
                                usedMs: number;
                                promiseMs: number;
                                running: boolean;
                            };
                        }[];
                        next: string | null;
                        /** @description up to 500 each */
                        counts: {
                            mine: number;
                            open: number;
                            overdue: number;
                        };
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postQueueSearch: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {unknown} */
                    view?: "mine" | "open" | "overdue" | "all";
                    stage?: string;
                    service?: string;
                    /** @description the last page's `next` */
                    before?: string;
                    /** @description a whole case number, citizen number or name */
                    text: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            caseNo: string;
                            serviceId: string;
                            serviceVersion: number;
                            subjectMasked: string;
                            stage: string;
                            ownerRole: Role;
                            /** Format: date-time */
                            submittedAt: string;
                            /** Format: date-time */
                            stageSince: string;
                            dueAt: string | null;
                            escalatedTo: Role | null;
                            closedAt: string | null;
                            supervisedAt: string | null;
                            regionCode: string;
                            regionName: string;
                            serviceClock: {
                                usedMs: number;
                                promiseMs: number;
                                running: boolean;
                            };
                        }[];
                        next: string | null;
                        /** @description up to 500 each */
                        counts: {
                            mine: number;
                            open: number;
                            overdue: number;
                        };
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRegions: {
        parameters: {
            query: {
                parent: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        name: string;
                        kind: string;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleReplays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        judgements: number;
                        differing: number;
                        lastReplayedOn: string | null;
                        cases: {
                            caseId: string;
                            caseNo: string;
                            serviceName: string;
                            /** Format: date */
                            judgedOn: string;
                            clauses: {
                                clause: string;
                                was: ("yes" | "no" | "ask") | null;
                                now: ("yes" | "no" | "ask") | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRuleVersions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        serviceId: string;
                        /** Format: date */
                        validFrom: string;
                        document: string;
                        clauses: ({
                            /** @enum {unknown} */
                            change: "widen" | "tighten";
                            clause: string;
                            holds: {
                                all: (({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                }) | ({
                                    all: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                } | {
                                    any: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                }))[];
                            } | {
                                any: (({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                }) | ({
                                    all: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                } | {
                                    any: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                }))[];
                            };
                        } | {
                            /** @constant */
                            change: "add";
                            holds: {
                                all: (({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                }) | ({
                                    all: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                } | {
                                    any: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                }))[];
                            } | {
                                any: (({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                }) | ({
                                    all: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                } | {
                                    any: ({
                                        fact: string;
                                        is: string | boolean;
                                    } | {
                                        fact: string;
                                        oneOf: string[];
                                    } | {
                                        fact: string;
                                        hasAny: string[];
                                    } | {
                                        fact: string;
                                        atLeast: number;
                                    } | {
                                        fact: string;
                                        atMost: number;
                                    })[];
                                }))[];
                            };
                        })[];
                        examples: {
                            person: string;
                            facts: {
                                [key: string]: string | number | boolean | string[] | null;
                            };
                            /** @enum {unknown} */
                            expect: "yes" | "no" | "ask";
                        }[];
                        serviceVersion: number;
                        /** Format: date */
                        rulesFrom: string;
                        proposedByName: string;
                        /** Format: date-time */
                        proposedAt: string;
                        /** @description the caller proposed it and cannot publish it */
                        own: boolean;
                        publishedByName: string | null;
                        publishedAt: string | null;
                        impact: {
                            people: number;
                            before: {
                                yes: number;
                                no: number;
                                ask: number;
                            };
                            after: {
                                yes: number;
                                no: number;
                                ask: number;
                            };
                            /** @description people of whom the rules say yes only after the change */
                            more: number;
                            fewer: number;
                            newlyUnknown: number;
                        } | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRuleVersions: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    /** Format: date */
                    validFrom: string;
                    document: string;
                    clauses: ({
                        /** @enum {unknown} */
                        change: "widen" | "tighten";
                        clause: string;
                        holds: {
                            all: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        } | {
                            any: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        };
                    } | {
                        /** @constant */
                        change: "add";
                        holds: {
                            all: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        } | {
                            any: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        };
                    })[];
                    examples: {
                        person: string;
                        facts: {
                            [key: string]: string | number | boolean | string[] | null;
                        };
                        /** @enum {unknown} */
                        expect: "yes" | "no" | "ask";
                    }[];
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versionId: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRuleVersionsIdDecline: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRuleVersionsIdPublish: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postRuleVersionsImpact: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    serviceId: string;
                    clauses: ({
                        /** @enum {unknown} */
                        change: "widen" | "tighten";
                        clause: string;
                        holds: {
                            all: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        } | {
                            any: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        };
                    } | {
                        /** @constant */
                        change: "add";
                        holds: {
                            all: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        } | {
                            any: (({
                                fact: string;
                                is: string | boolean;
                            } | {
                                fact: string;
                                oneOf: string[];
                            } | {
                                fact: string;
                                hasAny: string[];
                            } | {
                                fact: string;
                                atLeast: number;
                            } | {
                                fact: string;
                                atMost: number;
                            }) | ({
                                all: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            } | {
                                any: ({
                                    fact: string;
                                    is: string | boolean;
                                } | {
                                    fact: string;
                                    oneOf: string[];
                                } | {
                                    fact: string;
                                    hasAny: string[];
                                } | {
                                    fact: string;
                                    atLeast: number;
                                } | {
                                    fact: string;
                                    atMost: number;
                                })[];
                            }))[];
                        };
                    })[];
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        people: number;
                        before: {
                            yes: number;
                            no: number;
                            ask: number;
                        };
                        after: {
                            yes: number;
                            no: number;
                            ask: number;
                        };
                        /** @description people of whom the rules say yes only after the change */
                        more: number;
                        fewer: number;
                        newlyUnknown: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description page of the identity provider on which the session ends that it began there */
                        leaveAt: string | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionConfirmation: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    totp: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionConfirmationPasskey: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    challengeId: string;
                    /** @description AuthenticationResponseJSON */
                    response: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    putSessionPassword: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    totp: string;
                    next: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {unknown} */
                        device: "weapp" | "phone" | "computer" | "unknown";
                        /** @enum {unknown} */
                        method: "password" | "passkey" | "code" | "wechat" | "sso" | "unknown";
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        seenAt: string;
                        present: boolean;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsIdEnd: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsActivation: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    login: string;
                    code: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        totpSecret: string;
                        totpUri: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsCitizen: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13900000001",
                 *       "code": "482913"
                 *     }
                 */
                "application/json": {
                    phone: string;
                    code: string;
                    citizenNumber?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsCodes: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phone": "13900000001"
                 *     }
                 */
                "application/json": {
                    phone: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "resendAfterSeconds": 60
                     *     }
                     */
                    "application/json": {
                        resendAfterSeconds: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsEndOthers: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsPasskey: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    challengeId: string;
                    /** @description AuthenticationResponseJSON */
                    response: unknown;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsPasskeyOptions: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: uuid */
                        challengeId: string;
                        options: unknown;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsSso: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                    /** @description query of the address to which the provider sent the browser */
                    search: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsSsoEnded: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    logout_token: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsSsoVisits: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description for the browser to keep until it comes back */
                        ticket: string;
                        /** @description where the browser goes */
                        url: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsStaff: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "reviewer1",
                 *       "password": "Yimi-demo-2026",
                 *       "totp": "482913"
                 *     }
                 */
                "application/json": {
                    login: string;
                    password: string;
                    totp: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSessionsWechat: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                    citizenNumber?: string;
                    name?: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        accountId: string;
                        kind: "citizen" | "staff";
                        name: string;
                        role: Role;
                        personId?: string;
                        posts: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        }[];
                        post: {
                            id: string;
                            role: Role;
                            unitId: string;
                            unitName: string;
                            regionCode: string;
                            regionName: string;
                            /** @enum {unknown} */
                            kind: "own" | "stand-in" | "delegated";
                            until: string | null;
                        } | null;
                        permissions: string[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSsoLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        link: {
                            /** Format: date-time */
                            createdAt: string;
                            usedAt: string | null;
                        } | null;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSsoLink: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                    /** @description query of the address to which the provider sent the browser */
                    search: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteSsoLink: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postSsoLinkVisits: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description for the browser to keep until it comes back */
                        ticket: string;
                        /** @description where the browser goes */
                        url: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaffMessages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        kind: string;
                        title: string;
                        body: string;
                        /** Format: date-time */
                        createdAt: string;
                        readAt: string | null;
                    }[];
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStaffMessagesRead: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStaffIdActivation: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: string;
                        /** Format: date-time */
                        expiresAt: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postStaffIdSessionsEnd: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ended: number;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerifyCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        valid: "valid" | "not-valid" | "unknown";
                        why: string;
                        /** Format: date-time */
                        asOf: string;
                        nameMasked?: string;
                        level?: string;
                        /** Format: date */
                        expiresOn?: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postVisits: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    personId: string;
                    /** @enum {unknown} */
                    outcome: "done" | "nobody-home" | "wants-something";
                    note?: string;
                    /** Format: date */
                    on: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVisitsDue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** Format: date */
                        on: string;
                        visits: {
                            personId: string;
                            subjectMasked: string;
                            regionName: string;
                            reasons: {
                                /** @enum {unknown} */
                                kind: "check-late" | "case-returned" | "wish" | "draft-waits" | "check-due" | "certificate-ends";
                                /** @description id of the entitlement, case, draft, certificate or visit */
                                aboutId: string;
                                serviceId: string | null;
                                says: string;
                                /**
                                 * Format: date
                                 * @description when it is or was due, ends, or since when it waits
                                 */
                                on: string;
                            }[];
                            lastVisit: {
                                /** Format: date */
                                on: string;
                                /** @enum {unknown} */
                                outcome: "done" | "nobody-home" | "wants-something";
                            } | null;
                        }[];
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWechatVisits: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
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
            /** @description Done. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                        /** @enum {unknown} */
                        needs: "nothing" | "phone" | "identity";
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postWechatVisitsPhone: {
        parameters: {
            query?: never;
            header: {
                "x-yimi-client": "1" | "weapp";
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ticket: string;
                    code: string;
                };
            };
        };
        responses: {
            /** @description Done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        ticket: string;
                        /** @enum {unknown} */
                        needs: "nothing" | "phone" | "identity";
                    };
                };
            };
            /** @description Refused; nothing was done. */
            default: {
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
