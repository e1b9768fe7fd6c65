/**
 * The census of the API. Each route that is not public stands here with a valid request about a planted subject, from
 * which its tests of denial are made: a route without a line fails the build, and so does a line without a route.
 */
import type { Role } from '@yimi/domain/roles';
import { VILLAGE } from '@yimi/server/test-support/planted-district';
import { PIN, type Subject } from './planted-subject.ts';

export type Aim = {
  /** The path below /api, with the ids of the subject. `as`: the role that asks. */
  at(subject: Subject, as: Role): string;
  body?(subject: Subject, as: Role): unknown;
  /** The request names nobody: what it reads or changes is the caller's own, or the district's. */
  namesNobody?: true;
  /** Stands in the answer to those who may see the subject, and in no other. */
  shows?(subject: Subject, as: Role): string;
};

/** A route by which everyone reaches the own session, or what no citizen is named in. */
const at = (path: string, body?: unknown): Aim => ({
  at: () => path,
  namesNobody: true,
  ...(body !== undefined && { body: () => body }),
});
const ofCase = (rest = '', body?: (subject: Subject) => unknown): Aim => ({
  at: ({ caseId }) => `/cases/${caseId}${rest}`,
  ...(body && { body }),
});
const ofAssessment = (rest = '', body?: unknown): Aim => ({
  at: ({ caseId }) => `/assessments/${caseId}${rest}`,
  ...(body !== undefined && { body: () => body }),
});
const ofDraft = (rest = '', body?: unknown): Aim => ({
  at: ({ drafts }, as) => `/drafts/${drafts[as]}${rest}`,
  ...(body !== undefined && { body: () => body }),
});

const SERVICE = 'disability-certificate';
const PARTS = [{ category: 4, values: {}, level: 2 }];
const DIGEST = 'a'.repeat(64);
const RULES = {
  serviceId: 'care-subsidy',
  clauses: [{ change: 'widen', clause: 'severe', holds: { all: [{ fact: 'ageYears', atMost: 17 }] } }],
};
const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** The subject as a caller names somebody else. */
function named({ person }: Subject, as: Role) {
  if (as === 'citizen') return { kind: 'ward', personId: person.id };
  return { kind: 'person', citizenNumber: person.citizenNumber, name: person.name, regionCode: VILLAGE };
}

export const PROTECTED_ROUTES: Readonly<Record<string, Aim>> = {
  'GET /session': at('/session'),
  'DELETE /session': at('/session'),
  'GET /sessions': { at: () => '/sessions', shows: ({ sessions }, as) => String(sessions[as]) },
  'POST /sessions/:id/end': { at: ({ sessions }, as) => `/sessions/${sessions[as]}/end`, shows: () => '"ended":1' },
  'POST /sessions/end-others': at('/sessions/end-others'),
  'POST /staff/:id/sessions/end': at(`/staff/${NOWHERE}/sessions/end`),
  'POST /staff/:id/activation': at(`/staff/${NOWHERE}/activation`),
  'GET /passkeys': { at: () => '/passkeys', shows: ({ passkeys }, as) => String(passkeys[as]) },
  'POST /passkeys/options': at('/passkeys/options'),
  'POST /passkeys': at('/passkeys', { challengeId: NOWHERE, name: '钥匙', response: {} }),
  'DELETE /passkeys/:id': { at: ({ passkeys }, as) => `/passkeys/${passkeys[as]}` },
  'POST /session/confirmation': at('/session/confirmation', { password: 'a', totp: '000000' }),
  'POST /session/confirmation/passkey': at('/session/confirmation/passkey', { challengeId: NOWHERE, response: {} }),
  'PUT /session/password': at('/session/password', { password: 'a', totp: '000000', next: 'b' }),
  'GET /sso-link': at('/sso-link'),
  'POST /sso-link/visits': at('/sso-link/visits'),
  'POST /sso-link': at('/sso-link', { ticket: 'none', search: '?code=a&state=b' }),
  'DELETE /sso-link': at('/sso-link'),
  'GET /live': at('/live'),
  'GET /hospitals': at('/hospitals'),
  'GET /hospitals/:id/slots': { at: ({ hospitalId }) => `/hospitals/${hospitalId}/slots` },

  'GET /organisation': at('/organisation'),
  'GET /organisation/changes': at('/organisation/changes'),
  'POST /organisation/changes': at('/organisation/changes', {
    change: { kind: 'rename', accountId: NOWHERE, name: '张三' },
    reason: '更正姓名',
  }),
  'POST /organisation/changes/:id/confirm': at(`/organisation/changes/${NOWHERE}/confirm`),
  'POST /organisation/changes/:id/decline': at(`/organisation/changes/${NOWHERE}/decline`),
  'POST /organisation/imports': at('/organisation/imports', { fileName: 'a.csv', content: 'YQ==' }),
  'GET /organisation/imports': at('/organisation/imports'),
  'GET /organisation/imports/:id': at(`/organisation/imports/${NOWHERE}`),
  'GET /organisation/export.xlsx': at('/organisation/export.xlsx'),
  'GET /organisation/export/:sheet': at('/organisation/export/units'),

  'GET /me/people': { at: () => '/me/people', shows: ({ person }) => person.id },
  'GET /proxies': { at: () => '/proxies', shows: ({ proxyId }) => proxyId },
  'POST /proxies': at('/proxies', {
    name: '李大山',
    citizenNumber: '230111',
    validTo: '2027-01-01',
    consentVersion: '1',
  }),
  'POST /proxies/:id/revoke': { at: ({ proxyId }) => `/proxies/${proxyId}/revoke` },
  'GET /me/trail': { at: () => '/me/trail', shows: ({ trailMark }) => trailMark },
  'POST /me/trail/:id/complaint': {
    at: ({ trailId }) => `/me/trail/${trailId}/complaint`,
    body: () => ({ words: '我那天没有去过。' }),
  },
  'POST /people/lookup': {
    at: () => '/people/lookup',
    body: ({ person: { citizenNumber, name } }) => ({ citizenNumber, name }),
    shows: ({ person }) => person.id,
  },
  'POST /files': { at: () => '/files', body: ({ uploadId }) => ({ uploadId, kind: 'portrait' }) },
  'GET /files/:id': { at: ({ photoId }) => `/files/${photoId}` },
  'HEAD /uploads/*': { at: ({ uploadId }) => `/uploads/${uploadId}` },

  'POST /drafts': {
    at: () => '/drafts',
    body: (subject, as) => ({ serviceId: SERVICE, subject: named(subject, as) }),
  },
  'GET /drafts': { at: () => '/drafts', shows: ({ drafts }, as) => String(drafts[as]) },
  'GET /drafts/:id': ofDraft(),
  'PUT /drafts/:id/answers/:question': ofDraft('/answers/since', { value: '2019', revision: 1 }),
  'POST /drafts/:id/paper': ofDraft('/paper', { answers: {}, receivedOn: '2026-11-20', scan: NOWHERE }),
  'POST /drafts/:id/submit': ofDraft('/submit'),
  'DELETE /drafts/:id': ofDraft(),

  'POST /cases': {
    at: () => '/cases',
    body: (subject, as) => ({ serviceId: SERVICE, subject: named(subject, as), answers: {} }),
  },
  'GET /cases': { at: () => '/cases', shows: ({ caseId }) => caseId },
  'GET /cases/:id': ofCase(),
  'GET /cases/:id/colleagues': ofCase('/colleagues'),
  'POST /cases/:id/reveal': ofCase('/reveal', () => ({ reason: 'check-papers' })),
  'POST /cases/:id/actions/:action': ofCase('/actions/withdraw', () => ({ reason: '不办了' })),
  'GET /cases/:id/objections': {
    at: ({ caseId }) => `/cases/${caseId}/objections`,
    shows: ({ objectionId }) => objectionId,
  },
  'POST /objections/:id/decision': {
    at: ({ objectionId }) => `/objections/${objectionId}/decision`,
    body: () => ({ upheld: false, reason: '核实无误' }),
  },
  'GET /cases/:id/registry': {
    at: ({ caseId }) => `/cases/${caseId}/registry`,
    shows: ({ submissionId }) => submissionId,
  },
  'POST /cases/:id/appointment': ofCase('/appointment', ({ slotId }) => ({ slotId })),
  'DELETE /cases/:id/appointment': ofCase('/appointment'),
  'GET /queue': { at: () => '/queue?view=all', shows: ({ caseId }) => caseId },
  'POST /queue/search': {
    at: () => '/queue/search',
    body: ({ caseNo }) => ({ text: caseNo, view: 'all' }),
    shows: ({ caseId }) => caseId,
  },
  'GET /handed-work': { at: () => '/handed-work', shows: ({ handedId }) => handedId },
  'POST /handed-work/:id/take': { at: ({ handedId }) => `/handed-work/${handedId}/take` },

  'GET /assessments': { at: () => '/assessments', shows: ({ caseId }) => caseId },
  'GET /assessments/:caseId': ofAssessment(),
  'POST /assessments/:caseId/begin': ofAssessment('/begin'),
  'POST /assessments/:caseId/suggestion': ofAssessment('/suggestion', { parts: PARTS }),
  'PUT /assessments/:caseId/conclusion': ofAssessment('/conclusion', { parts: PARTS, meets: true, opinion: '符合' }),
  'POST /assessments/:caseId/signatures': ofAssessment('/signatures', { digest: DIGEST, pin: PIN }),
  'POST /assessments/:caseId/seal': ofAssessment('/seal', { digest: DIGEST }),

  'GET /certificates': { at: () => '/certificates', shows: ({ certificateId }) => certificateId },
  'GET /certificates/:id': { at: ({ certificateId }) => `/certificates/${certificateId}` },
  'GET /certificates/:id/document.pdf': { at: ({ certificateId }) => `/certificates/${certificateId}/document.pdf` },

  'POST /audit/search': at('/audit/search', {}),
  'GET /audit/chain': at('/audit/chain'),
  'POST /audit/check': at('/audit/check'),
  'GET /exports/own': at('/exports/own'),
  'POST /exports': at('/exports', {
    ...{ kind: 'cases', columns: ['caseNo'], fromDay: '2026-01-01', toDay: '2026-11-01' },
    ...{ purpose: '核对台账', wholeNumbers: false },
  }),
  'GET /exports': at('/exports'),
  'POST /exports/:id/decision': at(`/exports/${NOWHERE}/decision`, {
    ...{ approved: false, wholeNumbers: false, note: '不需要' },
  }),
  'GET /exports/:id/table.xlsx': at(`/exports/${NOWHERE}/table.xlsx`),
  'GET /exports/:id/table.csv': at(`/exports/${NOWHERE}/table.csv`),
  'GET /alarms': at('/alarms'),
  'POST /alarms/:id/close': at(`/alarms/${NOWHERE}/close`, { outcome: 'explained', note: '问过本人，是办件。' }),
  'GET /complaints': at('/complaints'),
  'POST /complaints/:id/answer': at(`/complaints/${NOWHERE}/answer`, { outcome: 'in-order', answer: '已经核查。' }),
  'GET /entitlements': { at: () => '/entitlements', shows: ({ entitlementId }) => entitlementId },
  'POST /entitlements/:id/check-requests': {
    at: ({ entitlementId }) => `/entitlements/${entitlementId}/check-requests`,
    body: () => ({ way: 'staff' }),
  },
  'GET /checks-due': { at: () => '/checks-due', shows: ({ entitlementId }) => entitlementId },
  'POST /entitlements/:id/checks': {
    at: ({ entitlementId }) => `/entitlements/${entitlementId}/checks`,
    body: () => ({ way: 'staff', dueOn: '2026-11-25' }),
  },
  'GET /visits-due': { at: () => '/visits-due', shows: ({ person }) => person.id },
  'POST /visits': {
    at: () => '/visits',
    body: ({ person }) => ({ personId: person.id, outcome: 'done', on: '2026-11-23' }),
  },
  'POST /entitlements/:id/changes': {
    at: ({ entitlementId }) => `/entitlements/${entitlementId}/changes`,
    body: () => ({ change: 'stop', reason: 'moved' }),
  },
  'GET /payment-lists': { at: () => '/payment-lists', shows: ({ listId }) => listId },
  'POST /payment-lists': at('/payment-lists', { serviceId: 'care-subsidy', month: '2020-01' }),
  'GET /payment-lists/:id': { at: ({ listId }) => `/payment-lists/${listId}` },
  'POST /payment-lists/:id/approve': { at: ({ listId }) => `/payment-lists/${listId}/approve` },
  'POST /payment-lists/:id/discard': { at: ({ listId }) => `/payment-lists/${listId}/discard` },
  'GET /payment-lists/:id/export.csv': { at: ({ listId }) => `/payment-lists/${listId}/export.csv` },
  'POST /payment-lists/:id/bank-file': {
    at: ({ listId }) => `/payment-lists/${listId}/bank-file`,
    body: () => ({ content: '流水号,金额（元）,结果\n1,1.00,成功' }),
  },
  'GET /rule-versions': at('/rule-versions'),
  'POST /rule-versions': at('/rule-versions', {
    ...RULES,
    validFrom: '2030-01-01',
    document: '样例文件',
    examples: [],
  }),
  'POST /rule-versions/impact': at('/rule-versions/impact', RULES),
  'GET /rule-replays': at('/rule-replays'),
  'POST /rule-versions/:id/publish': at(`/rule-versions/${NOWHERE}/publish`),
  'POST /rule-versions/:id/decline': at(`/rule-versions/${NOWHERE}/decline`),
  'GET /benefit-amounts': at('/benefit-amounts'),
  'POST /benefit-amounts': at('/benefit-amounts', {
    serviceId: 'care-subsidy',
    grade: 'level-1',
    validFrom: '2026-01-01',
    amountFen: 1,
    document: '文件',
  }),
  'POST /benefit-amounts/:id/confirm': at(`/benefit-amounts/${NOWHERE}/confirm`),

  'GET /messages': { at: () => '/messages', shows: ({ messageId }) => messageId },
  'POST /messages/:id/read': { at: ({ messageId }) => `/messages/${messageId}/read` },
  'GET /staff-messages': { at: () => '/staff-messages', shows: ({ staffMessages }, as) => String(staffMessages[as]) },
  'POST /staff-messages/read': at('/staff-messages/read'),
};

/** What anybody may ask without signing in. A route becomes public by a line here. */
export const PUBLIC_ROUTES: readonly string[] = [
  'POST /sessions/codes',
  'POST /sessions/citizen',
  'POST /sessions/staff',
  'POST /sessions/wechat',
  'POST /sessions/activation',
  'POST /sessions/passkey/options',
  'POST /sessions/passkey',
  'POST /sessions/sso/visits',
  'POST /sessions/sso',
  'POST /sessions/sso/ended',
  'POST /wechat/visits',
  'POST /wechat/visits/phone',
  'GET /regions',
  'GET /district',
  'GET /notices',
  'POST /notices/:id/objections',
  'GET /verify/:code',
];
