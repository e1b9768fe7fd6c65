const started = Date.now();

/** One line of progress in both languages, with the seconds since the start. */
export function say(english: string, chinese: string): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${english} ${chinese}`);
}
