/** Keeps some calls in flight for some seconds. */
import { percentiles } from '@yimi/tests/journey/percentiles';

export type Load = { perSecond: number; ms: { p50: number; p95: number; p99: number } };

const WARM_UP_SECONDS = 4;

/** @param call one request; it gets its number, counted through the warm-up too */
export async function load(
  call: (number: number) => Promise<unknown>,
  { inFlight, seconds }: { inFlight: number; seconds: number },
): Promise<Load> {
  let number = 0;
  const round = async (forSeconds: number): Promise<number[]> => {
    const times: number[] = [];
    const end = performance.now() + forSeconds * 1000;
    const walk = async () => {
      while (performance.now() < end) {
        const began = performance.now();
        await call(number++);
        times.push(performance.now() - began);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, walk));
    return times;
  };
  await round(WARM_UP_SECONDS);
  const times = await round(seconds);
  const { p50, p95, p99 } = percentiles(times);
  return { perSecond: Math.round(times.length / seconds), ms: { p50: tenth(p50), p95: tenth(p95), p99: tenth(p99) } };
}

function tenth(ms: number): number {
  return Math.round(ms * 10) / 10;
}
