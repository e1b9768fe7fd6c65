import type { ReactNode } from 'react';
import { Picture } from './picture';
import './certificate-card.css';

type Row = { name: string; value: string };

type CertificateCardProps = {
  kind: string;
  holder: string;
  level: string;
  number: Row;
  expires: Row;
  portrait?: { src: string; alt: string };
  status: ReactNode;
  /** It proves nothing any more: drawn so that nobody takes it for one in force. */
  ended?: boolean;
};

/** The certificate as one knows it from paper, all of it text. */
export function CertificateCard({
  kind,
  holder,
  level,
  number,
  expires,
  portrait,
  status,
  ended,
}: CertificateCardProps) {
  return (
    <div className={ended ? 'certificate ended' : 'certificate'}>
      <div className="certificate-head">
        <p className="certificate-kind">{kind}</p>
        <div className="certificate-status">{status}</div>
      </div>
      <div className="certificate-body">
        {portrait && <Picture look="portrait" {...portrait} />}
        <div className="certificate-words">
          <p className="certificate-holder">{holder}</p>
          <p className="certificate-level">{level}</p>
        </div>
      </div>
      <dl className="certificate-rows">
        {[number, expires].map(({ name, value }) => (
          <div key={name}>
            <dt className="certificate-row-name">{name}</dt>
            <dd className="certificate-row-value">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
