/** How functions of wx answer: by callbacks, after the caller has gone on. */
export type Callbacks = {
  success?: (result: Record<string, unknown>) => void;
  fail?: (fault: { errMsg: string }) => void;
  complete?: (result: unknown) => void;
};

export function succeed(options: Callbacks = {}, result: Record<string, unknown> = {}) {
  queueMicrotask(() => {
    options.success?.({ errMsg: 'ok', ...result });
    options.complete?.({ errMsg: 'ok', ...result });
  });
}

export function fail(options: Callbacks, errMsg: string) {
  queueMicrotask(() => {
    options.fail?.({ errMsg });
    options.complete?.({ errMsg });
  });
}

/** Runs a task, and answers with what it gives or how it failed. */
export function answerWith(options: Callbacks, task: Promise<Record<string, unknown>>) {
  task.then(
    (result) => succeed(options, result),
    (reason: unknown) => fail(options, String(reason)),
  );
}

type Asked<Options> = (options: Options) => void;

/** A function of wx answers with a promise where it is given no callbacks. */
export function promising<Options extends Callbacks>(ask: Asked<Options>) {
  return (options = {} as Options): Promise<unknown> | undefined => {
    if (options.success || options.fail || options.complete) {
      ask(options);
      return undefined;
    }
    return new Promise((success, fail) => ask({ ...options, success, fail }));
  };
}
