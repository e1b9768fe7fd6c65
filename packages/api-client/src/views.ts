/** Names for the replies that both front ends show. */
import type { Reply } from './client.ts';

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
export type Assessment = Reply<'/api/assessments/{caseId}', 'get'>;
export type AssessmentSuggestion = Reply<'/api/assessments/{caseId}/suggestion', 'post'>;
export type SigningDocument = Reply<'/api/assessments/{caseId}/conclusion', 'put'>['document'];
export type PublicNotice = Reply<'/api/notices', 'get'>[number];
export type Objection = Reply<'/api/cases/{id}/objections', 'get'>[number];
export type Certificate = Reply<'/api/certificates/{id}', 'get'>;
export type Message = Reply<'/api/messages', 'get'>[number];
