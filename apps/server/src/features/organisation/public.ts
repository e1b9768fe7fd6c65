/** What other rooms may use of organisation. */
export { rotateOrganisationKey } from './commands.rotate-key.ts';
export { type Colleague, colleaguesIn, findPostById, holdersOf } from './queries.ts';
