/** A request, as the client library makes it; WeChat's engine has none. */
import { Headers } from './headers.ts';

type Init = { method?: string; headers?: Headers; body?: string; signal?: AbortSignal };

const NEVER_ABORTED = { aborted: false } as AbortSignal;

export class Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly #body: string | undefined;

  constructor(url: string, { method = 'GET', headers = new Headers(), body, signal = NEVER_ABORTED }: Init = {}) {
    this.url = url;
    this.method = method;
    this.headers = new Headers(headers);
    this.signal = signal;
    this.#body = body;
  }
  clone(): Request {
    const { method, headers, signal } = this;
    return new Request(this.url, { method, headers, body: this.#body, signal });
  }
  /** At once, unlike a browser's: it was given as text. */
  sentText(): string | undefined {
    return this.#body;
  }
}
