import type { CaseSummary } from '@yimi/api-client/views';

type ServiceClock = CaseSummary['serviceClock'];

/** A clock that runs has gone on since it was read at `readAt` (epoch milliseconds); a stopped one has not. */
export function runningClock(clock: ServiceClock, readAt: number, now: Date): ServiceClock {
  return clock.running ? { ...clock, usedMs: clock.usedMs + Math.max(0, now.getTime() - readAt) } : clock;
}
