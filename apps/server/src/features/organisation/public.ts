/** What other rooms may use of organisation. */
export { findPostById, holdersOf } from './queries.ts';
