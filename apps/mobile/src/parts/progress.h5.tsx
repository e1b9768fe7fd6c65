import './progress.css';

type ProgressProps = {
  label: string;
  /** From 0 to 1. */
  share: number;
  /** The same in words: who reads needs no bar, and who hears is told by the page at times. */
  says: string;
};

/** How far something has come that the person waits for. */
export function Progress({ label, share, says }: ProgressProps) {
  const percent = Math.round(100 * share);
  return (
    <div className="progress">
      <p>{says}</p>
      <div
        className="progress-bar"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={says}
      >
        <div className="progress-come" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}
