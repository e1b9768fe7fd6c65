import { localDate } from '@yimi/domain/local-date';
import type { Person } from '../people/public.ts';
import type { Findings } from './queries.findings.ts';
import { documentTexts as says } from './texts.ts';

type Conclusion = {
  findings: Findings;
  person: Pick<Person, 'name' | 'sex' | 'birthDate' | 'citizenNumber'>;
  hospitalName: string;
  caseNo: string;
  round: number;
  at: Date;
};

/** The lines of the document that doctors sign and the hospital seals: nothing else is signed, nothing is left out. */
export function conclusionLines({ findings, person, hospitalName, caseNo, round, at }: Conclusion): string[] {
  const { parts, overall, opinion, reasonForDifference } = findings;
  return [
    says.title,
    says.caseNo(caseNo, round),
    says.person(person),
    says.hospital(hospitalName),
    ...parts.flatMap(({ measured, suggestion, level }) => [
      says.measured(measured),
      says.suggested(suggestion),
      says.concluded(measured.category, level),
    ]),
    says.overall(overall),
    says.opinion(opinion),
    ...(reasonForDifference ? [says.reasonForDifference(reasonForDifference)] : []),
    says.date(localDate(at)),
  ];
}
