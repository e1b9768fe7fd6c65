export type ProblemText = {
  /** HTTP status. */
  status: 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 502 | 503;
  /**
   * For the person: short, plain, no blame, ends with what to do next.
   * Values stand in braces inside brackets: '已有申请[（编号 {caseNo}）]。'
   */
  title: string;
  /** For the developer: what was violated. */
  developer: string;
};
