/** What the server refused, as RFC 9457 says it. `title` is a sentence for the person. */
export type ProblemField = { path: string; code: string; title: string };

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  /** Stable code of @yimi/domain/problems, or 'no-connection' when no answer came. */
  readonly code: string;
  readonly title: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly fields: readonly ProblemField[];
  /** The whole problem document, for codes that carry more, such as 'draft-changed'. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    const title = typeof body.title === 'string' ? body.title : '系统暂时没有回应，请稍后再试。';
    super(title);
    this.status = status;
    this.title = title;
    this.code =
      String(body.type ?? 'internal')
        .split('/')
        .at(-1) ?? 'internal';
    this.fields = Array.isArray(body.fields) ? (body.fields as ProblemField[]) : [];
    this.body = body;
  }
}
