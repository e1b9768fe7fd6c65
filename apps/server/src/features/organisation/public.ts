/** What other rooms may use of organisation. */
export { type Colleague, colleaguesIn, findPostById, holdersOf } from './queries.ts';
