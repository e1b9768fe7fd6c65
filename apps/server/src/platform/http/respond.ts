/** A reply that needs more than its body: another status, a header, a cookie, bytes. */

export class Responded<Body> {
  readonly body: Body;
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string>>;
  /** Value of the session cookie with its end; null takes the cookie away. */
  readonly sessionCookie: { token: string; expires: Date } | null | undefined;

  constructor(body: Body, options: ResponseOptions) {
    this.body = body;
    this.status = options.status;
    this.headers = options.headers ?? {};
    this.sessionCookie = options.sessionCookie;
  }
}

export type ResponseOptions = {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  sessionCookie?: { token: string; expires: Date } | null;
};

/** `return respond(view, { sessionCookie: { token, expires } })` */
export function respond<Body>(body: Body, options: ResponseOptions): Responded<Body> {
  return new Responded(body, options);
}
