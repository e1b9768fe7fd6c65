/** Distinguished names of certificates, as far as we use them. */
import { type Der, der, expectTag, oid, readAll, sequence, TAG } from './der.ts';

export type CertificateName = {
  commonName: string;
  organisation?: string;
  /** Two letters, such as 'CN'. */
  country?: string;
};

const COUNTRY = oid('2.5.4.6');
const ORGANISATION = oid('2.5.4.10');
const COMMON_NAME = oid('2.5.4.3');

export function writeName({ commonName, organisation, country }: CertificateName): Buffer {
  return sequence(
    ...(country ? [attribute(COUNTRY, TAG.printableString, country)] : []),
    ...(organisation ? [attribute(ORGANISATION, TAG.utf8String, organisation)] : []),
    attribute(COMMON_NAME, TAG.utf8String, commonName),
  );
}

/** Attributes that we do not use are passed over; a name without common name has an empty one. */
export function readName(element: Der | undefined): CertificateName {
  const attributes = readAll(expectTag(element, TAG.sequence).content)
    .flatMap((set) => readAll(expectTag(set, TAG.set).content))
    .map((pair) => readAll(expectTag(pair, TAG.sequence).content));
  const find = (type: Buffer) => readText(attributes.find(([found]) => found && type.equals(found.raw))?.[1]);
  return { commonName: find(COMMON_NAME) ?? '', organisation: find(ORGANISATION), country: find(COUNTRY) };
}

function attribute(type: Buffer, tag: number, text: string): Buffer {
  return der(TAG.set, sequence(type, der(tag, Buffer.from(text))));
}

function readText(element: Der | undefined): string | undefined {
  if (element?.tag !== TAG.utf8String && element?.tag !== TAG.printableString) return undefined;
  return Buffer.from(element.content).toString('utf8');
}
