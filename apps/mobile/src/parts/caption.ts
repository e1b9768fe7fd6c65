/** Words that are spoken or signed in a video, from one second of it to another. */
export type Caption = { from: number; to: number; says: string };

/** What is said at this second, if anything. */
export function captionAt(captions: readonly Caption[], second: number): string {
  return captions.find(({ from, to }) => from <= second && second < to)?.says ?? '';
}

/** The captions in the form that browsers read. */
export function webVtt(captions: readonly Caption[]): string {
  const blocks = captions.map(({ from, to, says }) => `${clock(from)} --> ${clock(to)}\n${says}`);
  return ['WEBVTT', ...blocks].join('\n\n');
}

/** 61.5 → 00:01:01.500 */
function clock(seconds: number): string {
  return new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
}
