import type { Category, Level } from '@yimi/domain/disability/category';
import type { LocalDate } from '@yimi/domain/local-date';
import { qrFigure } from '../../platform/documents/qr-figure.ts';
import { sealFigure } from '../../platform/documents/seal-figure.ts';
import { type PdfBlock, taggedPdf } from '../../platform/documents/tagged-pdf.ts';
import { certificateTexts as says } from './texts.ts';

export type CertificateFacts = {
  holder: {
    name: string;
    sex: 'male' | 'female';
    birthDate: LocalDate;
    nation: string;
    address: string;
    portrait: Buffer | null;
  };
  number: string;
  category: Category;
  level: Level;
  parts: readonly { category: Category; level: Level }[];
  issuer: string;
  /** Below the seal's star. */
  sealLine: string;
  issuedOn: LocalDate;
  expiresOn: LocalDate;
  inNoticeUntil: LocalDate | null;
  licenceIdentifier: string;
  verificationCode: string;
  verificationUrl: string;
  at: Date;
};

/** The certificate as a tagged A4 document with portrait, seal picture, verification code and QR code. */
export function certificatePdf(facts: CertificateFacts): Promise<Buffer> {
  const { holder, issuer } = facts;
  const lines = [
    says.name(holder.name),
    says.sex(holder.sex),
    says.birth(holder.birthDate),
    says.nation(holder.nation),
    says.address(holder.address),
    says.number(facts.number),
    says.kind(facts.category, facts.level),
    ...(facts.parts.length > 1 ? [says.parts(facts.parts)] : []),
    says.issuer(issuer),
    says.validity(facts.issuedOn, facts.expiresOn),
  ];
  const small = [
    ...(facts.inNoticeUntil ? [says.noticeMark(facts.inNoticeUntil)] : []),
    says.licence(facts.licenceIdentifier),
    says.verification(facts.verificationCode, facts.verificationUrl),
  ];
  const portrait: PdfBlock[] = holder.portrait
    ? [{ kind: 'photo', alt: says.portraitAlt, x: 430, y: 120, width: 100, jpeg: holder.portrait }]
    : [];
  return taggedPdf({
    title: says.title,
    author: issuer,
    createdAt: facts.at,
    figureText: issuer + facts.sealLine,
    blocks: [
      { kind: 'heading', text: says.title },
      ...portrait,
      ...lines.map((text): PdfBlock => ({ kind: 'paragraph', text })),
      ...small.map((text): PdfBlock => ({ kind: 'small', text })),
      {
        kind: 'figure',
        alt: says.qrAlt(facts.verificationCode),
        x: 64,
        y: 620,
        size: 110,
        draw: qrFigure(facts.verificationUrl, 110),
      },
      {
        kind: 'figure',
        alt: says.sealAlt(issuer),
        x: 390,
        y: 600,
        size: 140,
        draw: sealFigure(issuer, facts.sealLine, 140),
      },
    ],
  });
}
