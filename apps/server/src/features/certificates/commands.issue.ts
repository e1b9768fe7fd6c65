import { createHash, randomInt } from 'node:crypto';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { formatELicenceIdentifier } from '@yimi/domain/e-licence-identifier';
import { addYears, type LocalDate, localDate } from '@yimi/domain/local-date';
import { addWorkingDays } from '@yimi/domain/working-days';
import { nextStage, runningStage } from '@yimi/service-kit/fold-case';
import { type CertificateOutcome, certificateOutcome } from '@yimi/service-kit/outcome';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import type { Statement } from '../../platform/store/statement.ts';
import type { Store } from '../../platform/store/store.ts';
import { appendTo, type CaseForRoom, caseForRoom } from '../cases/public.ts';
import { insertFile } from '../people/public.ts';
import { certificatePdf } from './commands.document.ts';
import { type IssuerSetting, issuerSetting, verificationUrl } from './queries.document.ts';
import { type PlannedCertificate, plannedCertificate } from './queries.planned.ts';
import { insertCertificate, insertEvent, insertParts, setStatus } from './store.ts';

export const SYSTEM: Actor = { id: 'system:certificates', role: 'system', name: 'certificates' };

type Issue = PlannedCertificate & {
  theCase: CaseForRoom;
  setting: IssuerSetting;
  id: string;
  documentId: string;
  version: number;
  licenceIdentifier: string;
  verificationCode: string;
  issuedOn: LocalDate;
  expiresOn: LocalDate;
  inNoticeUntil: LocalDate | null;
  status: 'active' | 'frozen';
  portraitId: string | null;
  /** Kind of its first event. */
  history: string;
};

/** No 0/O, 1/I/L: the code is read out on the telephone. */
const CODE_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 12;
const SERIAL_LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SERIAL_LENGTH = 20;

/** What the history of a new certificate begins with. */
const HISTORY: Record<CertificateOutcome['issues'], (again: boolean) => string> = {
  first: (again) => (again ? 'reissued' : 'issued'),
  replacement: () => 'reissued',
  copy: () => 'reissued',
  renewal: () => 'renewed',
  regrade: () => 'regraded',
};

/**
 * Issues the certificate of a case that the registry has confirmed: document first, then certificate, history and the
 * move of the case in one transaction.
 */
export async function issueCertificate(app: Services, theCase: CaseForRoom, key: string): Promise<void> {
  const { store } = app;
  const scope = countyScope(store.county);
  const caseId = theCase.file.id;
  const issue = await prepareIssue(app, theCase);
  const pdf = await documentOf(app, issue);
  await app.files.put(issue.documentId, pdf);
  await store.command({
    name: 'certificates.issue',
    actor: SYSTEM,
    scope,
    key,
    fingerprint: caseId,
    async decide(read) {
      const moved = appendTo(store, await caseForRoom(read, store, scope, caseId), {
        action: 'certificate-issued',
        actor: SYSTEM,
        detail: { certificateId: issue.id },
      });
      const { id: certificateId, holder } = issue;
      const { file } = moved.after;
      return {
        reply: { certificateId },
        writes: [
          ...endOfReplaced(store, issue),
          ...certificateWrites(store, issue),
          documentRow(store, issue, pdf),
          ...moved.writes,
        ],
        audit: [
          {
            action: 'certificate.issue',
            objectKind: 'certificate',
            objectId: certificateId,
            personId: holder.id,
            regionCode: holder.regionCode,
            outcome: 'done',
          },
          ...moved.audit,
        ],
        events: [
          ...moved.events,
          {
            event: 'certificate.issued',
            payload: { certificateId, caseId },
            regionCode: file.regionCode,
            personId: file.applicantPersonId ?? file.personId,
          },
        ],
      };
    },
  });
}

async function prepareIssue(app: Services, theCase: CaseForRoom): Promise<Issue> {
  const { store } = app;
  const scope = countyScope(store.county);
  const read = <Row>(query: Statement) => store.read<Row>(scope, query);
  const [planned, setting] = await Promise.all([
    plannedCertificate(read, store, scope, theCase),
    issuerSetting(read, store),
  ]);
  const { issues, validity } = certificateOutcome(theCase.service.outcome);
  const { settings } = theCase.state;
  const issuedOn = localDate(store.now());
  const version = (planned.replaces?.version ?? 0) + 1;
  const next = nextStage(theCase.service, theCase.state, 'certificate-issued', {});
  const noticeFollows = next.ok && runningStage(theCase.service, next.value)?.waitsFor === 'notice';
  const portrait = theCase.answers.portrait?.value ?? planned.replaces?.portraitId ?? null;
  return {
    ...planned,
    theCase,
    setting,
    id: store.newId(),
    documentId: store.newId(),
    version,
    licenceIdentifier: formatELicenceIdentifier({
      type: setting.licenceType,
      issuer: setting.licenceIssuer,
      serial: randomText(SERIAL_LETTERS, SERIAL_LENGTH),
      version,
    }),
    verificationCode: randomText(CODE_LETTERS, CODE_LENGTH),
    issuedOn,
    expiresOn:
      validity === 'unchanged' ? (planned.replaces?.expiresOn ?? issuedOn) : addYears(issuedOn, validity.years),
    // What an objection froze stays frozen when it is replaced; an assessment anew answers the objection.
    status: issues !== 'first' && planned.replaces?.status === 'frozen' ? 'frozen' : 'active',
    // A notice goes on when the certificate is lost or damaged meanwhile.
    inNoticeUntil: noticeFollows
      ? addWorkingDays(issuedOn, settings.noticeWorkingDays, CHINESE_CALENDAR)
      : (planned.replaces?.inNoticeUntil ?? null),
    portraitId: typeof portrait === 'string' ? portrait : null,
    history: HISTORY[issues](planned.replaces !== undefined),
  };
}

async function documentOf(app: Services, issue: Issue): Promise<Buffer> {
  const { holder, setting } = issue;
  return certificatePdf({
    ...issue,
    holder: {
      ...holder,
      address: holder.address ?? issue.theCase.file.regionName,
      portrait: issue.portraitId ? await app.files.get(issue.portraitId) : null,
    },
    issuer: setting.issuer,
    sealLine: setting.sealLine,
    verificationUrl: verificationUrl(app, issue.verificationCode),
    at: app.store.now(),
  });
}

/** One certificate is in force for a person: the old one ends before the new one begins. */
function endOfReplaced(store: Store, { replaces }: Issue): Statement[] {
  if (!replaces) return [];
  const now = store.now();
  return [
    setStatus(store.county, replaces.id, 'superseded', localDate(now), now),
    insertEvent(store.county, replaces.id, 'superseded', now, SYSTEM.id, null),
  ];
}

function certificateWrites(store: Store, issue: Issue): Statement[] {
  const { county, cipher } = store;
  const now = store.now();
  return [
    insertCertificate(
      county,
      issue.id,
      issue.holder.id,
      issue.holder.regionCode,
      issue.theCase.file.id,
      cipher.seal(issue.number, 'certificate.number_sealed'),
      cipher.index('certificate-number', issue.number),
      issue.category,
      issue.level,
      issue.reissue,
      issue.inNoticeUntil,
      issue.licenceIdentifier,
      issue.version,
      issue.verificationCode,
      issue.issuedOn,
      issue.expiresOn,
      issue.portraitId,
      issue.documentId,
      now,
      issue.status,
    ),
    insertParts(
      county,
      issue.id,
      issue.parts.map((part) => part.category),
      issue.parts.map((part) => part.level),
    ),
    insertEvent(county, issue.id, issue.history, now, SYSTEM.id, null),
  ];
}

function documentRow(store: Store, issue: Issue, pdf: Buffer): Statement {
  const { id: personId, regionCode } = issue.holder;
  const sha256 = createHash('sha256').update(pdf).digest();
  return insertFile(
    store.county,
    issue.documentId,
    'certificate-pdf',
    personId,
    regionCode,
    'application/pdf',
    pdf.length,
    null,
    null,
    sha256,
    issue.theCase.file.enteredBy,
    store.now(),
  );
}

function randomText(letters: string, length: number): string {
  return Array.from({ length }, () => letters.charAt(randomInt(letters.length))).join('');
}
