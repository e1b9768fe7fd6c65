import sharp from 'sharp';
import { expect, test } from 'vitest';
import { type CertificateFacts, certificatePdf } from './commands.document.ts';

const FACTS: CertificateFacts = {
  holder: {
    name: '田淑琴',
    sex: 'female',
    birthDate: '1957-03-15',
    nation: '汉族',
    address: '呼兰街道胜利社区 9 号楼',
    portrait: null,
  },
  number: '23012119570315802742',
  category: 4,
  level: 2,
  parts: [{ category: 4, level: 2 }],
  issuer: '呼兰区残疾人联合会',
  sealLine: '残疾人证专用章（演示）',
  issuedOn: '2026-11-24',
  expiresOn: '2036-11-23',
  inNoticeUntil: null,
  licenceIdentifier: '1.2.156.3005.2.11100000000000000J999.13230111000000000J.HL911909141509290.001.2',
  verificationCode: '4G6QXUW4CQCJ',
  verificationUrl: 'https://yimi.example/pages/verify/verify?code=4G6QXUW4CQCJ',
  at: new Date('2026-11-24T03:00:00Z'),
};

/** How often each kind of structure element occurs; the structure is written in plain, the pages are compressed. */
async function structure(facts: CertificateFacts): Promise<Record<string, number>> {
  const text = (await certificatePdf(facts)).toString('latin1');
  const kinds = [...text.matchAll(/\/S \/(H1|P|Figure)\b/g)].map(([, kind]) => kind!);
  return Object.fromEntries(['H1', 'P', 'Figure'].map((kind) => [kind, kinds.filter((each) => each === kind).length]));
}

test('says its language, its title and that it is tagged', async () => {
  const text = (await certificatePdf(FACTS)).toString('latin1');
  for (const part of ['/Lang (zh-CN)', '/Marked true', '/DisplayDocTitle true', '/StructTreeRoot', 'pdfuaid'])
    expect(text).toContain(part);
});

test('has one heading, a paragraph for each fact, and pictures with words', async () => {
  // Nine facts, 电子证照, code, address and licence; QR code and seal.
  expect(await structure(FACTS)).toEqual({ H1: 1, P: 13, Figure: 2 });
  const portrait = await sharp({ create: { width: 30, height: 42, channels: 3, background: '#abc' } })
    .jpeg()
    .toBuffer();
  const more = {
    ...FACTS,
    holder: { ...FACTS.holder, portrait },
    inNoticeUntil: '2026-12-01',
    parts: [...FACTS.parts, { category: 1, level: 3 } as const],
  };
  expect(await structure(more)).toEqual({ H1: 1, P: 15, Figure: 3 });
});

test('is the same bytes for the same facts', async () => {
  expect(await certificatePdf(FACTS)).toEqual(await certificatePdf(FACTS));
});

test('is not made when the font lacks a character of the name', async () => {
  const rare = { ...FACTS, holder: { ...FACTS.holder, name: '田\u{2A6D6}' } };
  await expect(certificatePdf(rare)).rejects.toThrow('\u{2A6D6}');
});
