/** What other rooms may use of people. */

export { actsFor } from './commands.proxy.ts';
export { adoptPhotos, learnContact, type NewPerson, newPerson, registerGuardian } from './commands.ts';
export { heldEntitlements, marksOf } from './queries.benefits.ts';
export { storedFiles } from './queries.files.ts';
export { certificateFacts, guardianFacts, personFacts } from './queries.known-facts.ts';
export { findProxyById } from './queries.proxy.ts';
export {
  ageOf,
  certificatesOf,
  findPersonByCitizenNumber,
  findPersonById,
  guardiansOf,
  type HeldCertificate,
  type Person,
  wardsOf,
} from './queries.ts';
export { insertFile, type StoredFile } from './store.files.ts';
