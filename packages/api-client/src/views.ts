/** Names for the replies that both front ends show. */
import type { Category, Level } from '@yimi/domain/disability/category';
import type { MeasuredPart } from '@yimi/domain/disability/measured-values';
import type { Suggestion } from '@yimi/domain/disability/suggestion';
import type { Body, Reply } from './client.ts';

export type Session = Reply<'/api/session', 'get'>;
export type OwnPerson = Reply<'/api/me/people', 'get'>[number];
export type DraftSummary = Reply<'/api/drafts', 'get'>[number];
export type Draft = Reply<'/api/drafts/{id}', 'get'>;
export type CaseSummary = Reply<'/api/cases', 'get'>[number];
export type CaseView = Reply<'/api/cases/{id}', 'get'>;
export type TimelineEntry = CaseView['timeline'][number];
export type Hospital = Reply<'/api/hospitals', 'get'>[number];
export type Slot = Reply<'/api/hospitals/{id}/slots', 'get'>[number];
export type AssessmentItem = Reply<'/api/assessments', 'get'>['today'][number];
/** What a doctor found and concluded, as the room of assessment keeps it. */
type Findings = {
  parts: readonly { measured: MeasuredPart; suggestion: Suggestion; level: Level | null }[];
  meets: boolean;
  overall: { category: Category; level: Level } | null;
  opinion: string;
  reasonForDifference?: string;
};
/** The API leaves the inside of the findings to the room that keeps them. */
export type Assessment = Omit<Reply<'/api/assessments/{caseId}', 'get'>, 'findings'> & { findings: Findings | null };
export type SigningDocument = Reply<'/api/assessments/{caseId}/conclusion', 'put'>['document'];
export type PublicNotice = Reply<'/api/notices', 'get'>[number];
export type Objection = Reply<'/api/cases/{id}/objections', 'get'>[number];
export type Certificate = Reply<'/api/certificates/{id}', 'get'>;
export type Verification = Reply<'/api/verify/{code}', 'get'>;
export type Message = Reply<'/api/messages', 'get'>[number];
export type Organisation = Reply<'/api/organisation', 'get'>;
export type Unit = Organisation['units'][number];
export type StaffPost = Organisation['posts'][number];
export type ProposedChange = Reply<'/api/organisation/changes', 'get'>[number];
export type ImportPreview = Reply<'/api/organisation/imports/{id}', 'get'>;
/** One row of the record of who did what. */
export type AuditItem = Reply<'/api/audit/search', 'post'>['items'][number];
export type AuditChain = Reply<'/api/audit/chain', 'get'>;
export type ExportRequest = Reply<'/api/exports/own', 'get'>[number];
export type Alarm = Reply<'/api/alarms', 'get'>[number];
export type Complaint = Reply<'/api/complaints', 'get'>[number];
/** Who read or changed the own file. */
export type OwnTrail = Reply<'/api/me/trail', 'get'>;
export type OwnTrailItem = OwnTrail['items'][number];
export type Entitlement = Reply<'/api/entitlements', 'get'>[number];
/** Whom an officer visits, with the reasons. */
export type DueVisits = Reply<'/api/visits-due', 'get'>;
export type DueVisit = DueVisits['visits'][number];
export type VisitReason = DueVisit['reasons'][number];
export type VisitOutcome = Body<'/api/visits', 'post'>['outcome'];
export type DueCheck = Reply<'/api/checks-due', 'get'>[number];
export type PaymentList = Reply<'/api/payment-lists/{id}', 'get'>;
