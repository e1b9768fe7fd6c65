/** The district looks once and decides. */
export { DISTRICT_DECIDES as flow } from '../benefit-flow.ts';
