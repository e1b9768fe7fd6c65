/** Ends the process in order on SIGTERM and SIGINT: `close` first, then exit code 0. */
export function closeOnSignal(close: () => Promise<unknown>): void {
  const end = (): void => {
    close().then(
      () => process.exit(0),
      (error) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}
