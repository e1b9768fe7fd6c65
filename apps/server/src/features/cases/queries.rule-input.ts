/** All that is known of an application, as its rules ask for it. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { HeldForRules, RuleInput } from '@yimi/service-kit/rules';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { benefitExtensions } from '../access/public.ts';
import { certificatesOf, findPersonById, type HeldCertificate, heldEntitlements, marksOf } from '../people/public.ts';
import { type CaseForRoom, subjectFacts } from './queries.case.ts';

/**
 * Of a case in scope, with the age of a day. A certificate that the case itself brought is left out; that this
 * district has no record of one does not say that no other has.
 */
export async function ruleInputOf(
  read: Reader,
  store: Store,
  scope: Scope,
  theCase: CaseForRoom,
  on: LocalDate,
  ownCertificateId: string | null = null,
): Promise<RuleInput> {
  const { personId, id } = theCase.file;
  return {
    ...(await knownOfPerson(read, store, scope, personId, { caseId: id, certificateId: ownCertificateId })),
    subject: subjectFacts(theCase, on),
    settings: theCase.state.settings,
    answers: Object.fromEntries(Object.entries(theCase.answers).map(([question, { value }]) => [question, value])),
  };
}

const OF_NO_CASE = { caseId: '00000000-0000-0000-0000-000000000000', certificateId: null };

/** What the district knows of a person without an application; what a case itself brought is left out. */
export async function knownOfPerson(
  read: Reader,
  store: Store,
  scope: Scope,
  personId: string,
  except: { caseId: string; certificateId: string | null } = OF_NO_CASE,
): Promise<Omit<RuleInput, 'subject' | 'answers'>> {
  const [person, certificates, marks, held, extensions] = await Promise.all([
    findPersonById(read, store, scope, personId),
    certificatesOf(read, store, [personId]),
    marksOf(read, store, personId),
    heldEntitlements(read, store, personId, except.caseId),
    benefitExtensions(read, store),
  ]);
  const certificate = certificates.get(personId);
  return {
    county: store.county,
    // Only the population record says where somebody is registered; other records repeat what the person said.
    registeredRegion: person?.source === 'population' ? person.regionCode : null,
    certificate: certificate && certificate.id !== except.certificateId ? forRules(certificate) : null,
    marks,
    ...(person && { died: person.diedOn !== null }),
    held,
    extensions,
  };
}

const MULTIPLE = 7;

/** A certificate of one category is its own only part; the parts of a multiple one may not have come with it. */
function forRules({ status, endedOn, expiresOn, category, level, parts }: HeldCertificate): HeldForRules {
  const known = parts.length > 0 || category === MULTIPLE ? parts : [{ category, level }];
  return { status, endedOn, expiresOn, level, ...(known.length > 0 && { parts: known }) };
}
