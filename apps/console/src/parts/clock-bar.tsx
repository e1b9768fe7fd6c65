type ClockBarProps = { usedMs: number; promiseMs: number };

/** A picture of the share that is used; the words beside it say the same. */
export function ClockBar({ usedMs, promiseMs }: ClockBarProps) {
  const share = Math.min(100, Math.round((usedMs / promiseMs) * 100));
  return (
    <span className={usedMs > promiseMs ? 'clock-bar over' : 'clock-bar'} aria-hidden="true">
      <span style={{ width: `${share}%` }} />
    </span>
  );
}
