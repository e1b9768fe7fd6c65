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

const PAGE = { width: 595.28, height: 841.89 };
const LEFT = 72;
const RIGHT = PAGE.width - LEFT;
const PORTRAIT = { x: RIGHT - 100, y: 176, width: 100, height: 140 };
const GREEN = '#0d5443';

/** The certificate as a tagged A4 document with portrait, seal picture, verification code and QR code. */
export function certificatePdf(facts: CertificateFacts): Promise<Buffer> {
  const { holder, issuer } = facts;
  const beside = [
    says.name(holder.name),
    says.sex(holder.sex),
    says.birth(holder.birthDate),
    says.nation(holder.nation),
  ];
  const below = [
    says.address(holder.address),
    says.number(facts.number),
    says.kind(facts.category, facts.level),
    ...(facts.parts.length > 1 ? [says.parts(facts.parts)] : []),
    says.issuer(issuer),
    says.validity(facts.issuedOn, facts.expiresOn),
  ];
  const { portrait } = holder;
  return taggedPdf({
    title: says.title,
    author: issuer,
    createdAt: facts.at,
    figureText: issuer + facts.sealLine,
    blocks: [
      { kind: 'ornament', draw: frame },
      { kind: 'heading', text: says.title, y: 84, color: GREEN },
      { kind: 'words', text: says.electronic, x: LEFT, y: 124, width: RIGHT - LEFT, size: 13, align: 'center' },
      ...(portrait ? [{ kind: 'photo', alt: says.portraitAlt, ...PORTRAIT, jpeg: portrait } as const] : []),
      { kind: 'fields', x: LEFT, y: 168, width: portrait ? PORTRAIT.x - LEFT - 24 : RIGHT - LEFT, fields: beside },
      { kind: 'fields', x: LEFT, y: 326, width: RIGHT - LEFT, fields: below },
      ...codes(facts),
      {
        kind: 'figure',
        alt: says.sealAlt(issuer),
        x: RIGHT - 142,
        y: 592,
        size: 132,
        draw: sealFigure(issuer, facts.sealLine, 132),
      },
    ],
  });
}

/** How anybody checks it: picture, code and address, and what holds while the public notice runs. */
function codes(facts: CertificateFacts): PdfBlock[] {
  const { verificationUrl, verificationCode, inNoticeUntil } = facts;
  const beside = { x: LEFT + 126, width: 168, size: 10 };
  return [
    {
      kind: 'figure',
      alt: says.qrAlt(verificationCode),
      x: LEFT,
      y: 602,
      size: 110,
      draw: qrFigure(verificationUrl, 110),
    },
    { kind: 'words', text: says.verification(verificationCode), y: 606, ...beside },
    ...(inNoticeUntil ? [{ kind: 'words', text: says.noticeMark(inNoticeUntil), y: 648, ...beside } as const] : []),
    { kind: 'words', text: says.verificationAddress(verificationUrl), x: LEFT, y: 728, width: RIGHT - LEFT, size: 9 },
    { kind: 'words', text: says.licence(facts.licenceIdentifier), x: LEFT, y: 746, width: RIGHT - LEFT, size: 9 },
  ];
}

function frame(pdf: PDFKit.PDFDocument): void {
  pdf
    .lineWidth(2)
    .rect(36, 36, PAGE.width - 72, PAGE.height - 72)
    .stroke(GREEN);
  pdf
    .lineWidth(0.5)
    .rect(42, 42, PAGE.width - 84, PAGE.height - 84)
    .stroke(GREEN);
}
