import type { CaseView } from '@yimi/api-client/views';
import { Link } from 'react-router';
import { serviceName, stageName } from '../../service/case-words.ts';
import { dayWords, momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';

type KnownRecordsProps = { known: NonNullable<CaseView['known']>; now: Date };

/** What the district has of the same person already: a certificate, and other cases. */
export function KnownRecords({ known: { certificate, otherCases }, now }: KnownRecordsProps) {
  return (
    <div className="card-body answer-section">
      <h3>{CASE.known}</h3>
      <p>
        {certificate
          ? CASE.knownCertificate(
              CASE.certificateStates[certificate.status] ?? certificate.status,
              dayWords(certificate.endedOn ?? certificate.issuedOn, now),
            )
          : CASE.noCertificate}
      </p>
      {otherCases.length === 0 ? (
        <p>{CASE.noOtherCases}</p>
      ) : (
        <ul className="other-cases">
          {otherCases.map((other) => (
            <li key={other.id}>
              <Link to={`/cases/${other.id}`}>{other.caseNo}</Link>{' '}
              {CASE.otherCase(serviceName(other), stageName(other, other.stage), momentWords(other.submittedAt, now))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
