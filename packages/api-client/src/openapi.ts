/** The HTTP API as the front ends see it: path → method → parameters, body, reply. Paths as sent. */
import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import type { Role } from '@yimi/domain/roles';
import type { Answer, Answers, AnswerValue, SubjectFacts } from '@yimi/service-kit/form';
import type { CaseSettings } from '@yimi/service-kit/flow';

type Operation<Reply, Body = undefined, Path = undefined, Query = undefined> = {
  parameters: { path: Path; query?: Query };
  requestBody: { content: { 'application/json': Body } };
  responses: { 200: { content: { 'application/json': Reply } } };
};

type Post = { id: string; role: Role; unitId: string; unitName: string; regionCode: string; regionName: string };
type Session = {
  accountId: string;
  kind: 'citizen' | 'staff';
  name: string;
  personId?: string | null;
  posts: Post[];
  post: Post | null;
  role: Role;
  permissions: string[];
};
type PersonCertificate = { id: string; category: number; level: number; status: string; expiresOn: string };
type OwnPerson = {
  personId: string;
  nameMasked: string;
  name: string;
  relation: string;
  ageYears: number;
  certificate: PersonCertificate | null;
};
type Subject =
  | { kind: 'self' }
  | { kind: 'ward'; personId: string }
  | { kind: 'new-ward'; citizenNumber: string; name: string; relation: string }
  | { kind: 'person'; citizenNumber: string; name: string; regionCode?: string };
type DraftSummary = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  subject: { personId: string; name: string; isSelf: boolean; relation: string | null };
  revision: number;
  updatedAt: string;
};
type Draft = DraftSummary & { facts: SubjectFacts; answers: Answers };
type ServiceClock = { usedMs: number; promiseMs: number; running: boolean };
type StatutoryClock = { dueAt: string | null; workingDaysLeft: number | null; overdue: boolean; basis: string };
type CaseSummary = {
  id: string;
  caseNo: string;
  serviceId: string;
  serviceVersion: number;
  subjectMasked: string;
  stage: string;
  ownerRole: Role;
  submittedAt: string;
  stageSince: string;
  dueAt: string | null;
  escalatedTo: Role | null;
  closedAt: string | null;
  regionCode: string;
  regionName: string;
  serviceClock: ServiceClock;
};
type TimelineEntry = {
  seq: number;
  action: string;
  actorRole: Role;
  actorName: string;
  at: string;
  words?: { reason?: string; missing?: string[]; note?: string } | null;
};
type Appointment = { slotId: string; startsAt: string; hospitalName: string; address: string; homeVisit?: boolean };
type CaseView = CaseSummary & {
  subject: {
    personId: string;
    name: string;
    citizenNumberMasked: string;
    sex: 'male' | 'female';
    ageYears: number;
    phoneMasked: string | null;
    regionName: string;
  };
  answers: { question: string; value: AnswerValue; sourceLabel: string | null; previous: AnswerValue | null }[];
  photos: { question: string; fileId: string }[];
  timeline: TimelineEntry[];
  clocks: { service: ServiceClock; statutory: StatutoryClock | null };
  openActions: string[];
  appointment: Appointment | null;
  assessment: { state: string; meets: boolean | null; parts?: { category: PartCategory; level: Level | null }[] } | null;
  notice: { id: string; startsOn: string; endsOn: string } | null;
  certificateId: string | null;
  hospitalId: string | null;
};
type Hospital = { id: string; name: string; address: string; categories?: number[] };
type Slot = { id: string; startsAt: string; free: number; homeVisit: boolean };
type AssessmentItem = { caseId: string; caseNo: string; subjectMasked: string; startsAt: string | null; stage: string };
type Reason = { clause: string; says: string };
type Suggestion = { verdict: 'level' | 'none' | 'doctor-decides'; level?: Level; reasons: Reason[]; asks: string[] };
type OverallSuggestion = Suggestion & { category: Category | null; parts: Suggestion[] };
type SigningDocument = { lines: string[]; digest: string };
type Findings = {
  parts: { measured: { category: PartCategory; values: Record<string, unknown> }; suggestion: Suggestion; level: Level | null }[];
  meets: boolean;
  overall: { category: Category; level: Level } | null;
  opinion: string;
  reasonForDifference?: string;
};
type Assessment = {
  caseId: string;
  caseNo: string;
  stage: string;
  round: number;
  subject: { name: string; sex: 'male' | 'female'; ageYears: number; ageMonths: number; portraitId: string | null };
  kinds: string[];
  findings: Findings | null;
  document?: SigningDocument | null;
  signatures: { doctorId: string; doctorName: string; signedAt: string }[];
  signaturesNeeded: number;
};
type PartInput = { category: PartCategory; values: Record<string, unknown>; level: Level | null };
type Notice = { id: string; nameMasked: string; villageName: string; serviceName: string; startsOn: string; endsOn: string };
type Certificate = {
  id: string;
  personId: string;
  holderName: string;
  numberMasked: string;
  number?: string;
  category: Category;
  level: Level;
  levelName: string;
  parts: { category: number; level: number; name: string }[];
  status: 'active' | 'frozen' | 'expired' | 'lost' | 'superseded' | 'cancelled';
  inNoticeUntil: string | null;
  issuedOn: string;
  expiresOn: string;
  licenceIdentifier: string;
  verificationCode: string;
  portraitId: string | null;
  caseId: string | null;
};
type Message = { id: string; title: string; body: string; caseId: string | null; kind: string; createdAt: string; readAt: string | null };
type Objection = { id: string; noticeId: string; name: string; contact: string; words: string; at: string; decidedAt: string | null; upheld: boolean | null };
type ById = { id: string };
type ByCase = { caseId: string };

export type paths = {
  '/api/sessions/codes': { post: Operation<{ resendAfterSeconds: number }, { phone: string }> };
  '/api/sessions/citizen': { post: Operation<Session, { phone: string; code: string; citizenNumber?: string; name?: string }> };
  '/api/sessions/staff': { post: Operation<Session, { login: string; password: string; totp: string }> };
  '/api/session': { get: Operation<Session>; delete: Operation<Record<string, never>> };
  '/api/regions': { get: Operation<{ code: string; name: string; kind: string }[], undefined, undefined, { parent: string }> };
  '/api/district': { get: Operation<{ county: string; name: string; settings: CaseSettings }> };
  '/api/me/people': { get: Operation<OwnPerson[]> };
  '/api/people/lookup': {
    post: Operation<
      { personId: string | null; nameMasked: string; regionCode: string | null; known: boolean; ageYears: number; certificateStatus: string | null },
      { citizenNumber: string; name: string }
    >;
  };
  '/api/drafts': { get: Operation<DraftSummary[]>; post: Operation<Draft, { serviceId: string; subject: Subject }> };
  '/api/drafts/{id}': { get: Operation<Draft, undefined, ById>; delete: Operation<undefined, undefined, ById> };
  '/api/drafts/{id}/answers/{question}': {
    put: Operation<{ answer: Answer; revision: number }, { value: AnswerValue | null; revision: number }, { id: string; question: string }>;
  };
  '/api/drafts/{id}/submit': { post: Operation<{ caseId: string; caseNo: string }, undefined, ById> };
  '/api/cases': {
    get: Operation<CaseSummary[]>;
    post: Operation<{ caseId: string; caseNo: string }, { serviceId: string; subject: Subject; answers: Record<string, AnswerValue> }>;
  };
  '/api/queue': {
    get: Operation<
      { items: CaseSummary[]; next: string | null; counts: { mine: number; open: number; overdue: number } },
      undefined,
      undefined,
      { view?: 'mine' | 'open' | 'overdue' | 'all'; stage?: string; service?: string; text?: string; before?: string }
    >;
  };
  '/api/cases/{id}': { get: Operation<CaseView, undefined, ById> };
  '/api/cases/{id}/actions/{action}': {
    post: Operation<
      { stage: string; seq: number },
      { reason?: string; missing?: string[]; note?: string; answers?: Record<string, AnswerValue>; hospitalId?: string; slotId?: string; words?: string },
      { id: string; action: string }
    >;
  };
  '/api/cases/{id}/appointment': {
    post: Operation<{ stage: string; seq: number }, { slotId: string }, ById>;
    delete: Operation<{ stage: string; seq: number }, undefined, ById>;
  };
  '/api/cases/{id}/objections': { get: Operation<Objection[], undefined, ById> };
  '/api/cases/{id}/registry': {
    get: Operation<{ state: string; sentAt: string | null; attempts: number; receipt: Record<string, unknown> | null }, undefined, ById>;
  };
  '/api/hospitals': { get: Operation<Hospital[]> };
  '/api/hospitals/{id}/slots': { get: Operation<Slot[], undefined, ById, { from?: string }> };
  '/api/assessments': { get: Operation<{ today: AssessmentItem[]; open: AssessmentItem[]; toSeal: AssessmentItem[] }> };
  '/api/assessments/{caseId}': { get: Operation<Assessment, undefined, ByCase> };
  '/api/assessments/{caseId}/begin': { post: Operation<{ stage: string; round: number }, undefined, ByCase> };
  '/api/assessments/{caseId}/suggestion': { post: Operation<OverallSuggestion, { parts: PartInput[] }, ByCase> };
  '/api/assessments/{caseId}/conclusion': {
    put: Operation<{ document: SigningDocument }, { parts: PartInput[]; meets: boolean; opinion: string; reasonForDifference?: string }, ByCase>;
  };
  '/api/assessments/{caseId}/signatures': { post: Operation<{ signed: number; needed: number; stage: string }, { digest: string; pin: string }, ByCase> };
  '/api/assessments/{caseId}/seal': { post: Operation<{ stage: string }, { digest: string }, ByCase> };
  '/api/notices': { get: Operation<Notice[]> };
  '/api/notices/{id}/objections': { post: Operation<{ id: string }, { name: string; contact: string; words: string }, ById> };
  '/api/objections/{id}/decision': { post: Operation<{ stage: string }, { upheld: boolean; reason: string }, ById> };
  '/api/certificates': { get: Operation<Certificate[]> };
  '/api/certificates/{id}': { get: Operation<Certificate, undefined, ById, { reveal?: '1' }> };
  '/api/verify/{code}': {
    get: Operation<
      { valid: 'valid' | 'not-valid' | 'unknown'; why: string; asOf: string; nameMasked: string | null; category: number | null; level: number | null; expiresOn: string | null },
      undefined,
      { code: string }
    >;
  };
  '/api/files': { post: Operation<{ fileId: string; width: number; height: number }, { uploadId: string; kind: string; personId?: string; draftId?: string }> };
  '/api/messages': { get: Operation<Message[]> };
  '/api/messages/{id}/read': { post: Operation<undefined, undefined, ById> };
};
