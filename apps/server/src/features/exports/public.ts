/** What other rooms may use of exports. */
export { askerOf } from './queries.ts';
