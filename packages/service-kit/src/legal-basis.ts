/** The rules that a service stands on, quoted by document and article. */
import type { LocalDate } from '@yimi/domain/local-date';

export type LegalDocument = {
  name: string;
  /** The number as printed. `toConfirm`: the official copy was not seen, and people are told so. */
  number?: { text: string; toConfirm: boolean };
  /** In force from. */
  from: LocalDate;
};

export type LegalBasis = {
  document: LegalDocument;
  articles: readonly { article: string; says: string }[];
};

/** 《残疾人证管理办法》（残联发〔2017〕34号，待核） */
export function citationOf({ name, number }: LegalDocument): string {
  return number ? `《${name}》（${number.text}${number.toConfirm ? '，待核' : ''}）` : `《${name}》`;
}

/** 《残疾人证管理办法》第二十四条 */
export function articleOf({ name }: LegalDocument, article: string): string {
  return `《${name}》${article}`;
}
