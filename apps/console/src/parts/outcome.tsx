import { useEffect, useRef } from 'react';

/** A dialog that closes gives the focus back to its button two frames later, or to nothing when that is gone. */
const FRAMES_OF_A_DIALOG = 3;

/** What was done. Takes the focus: the button that was pressed may be gone, and here one reads on. */
export function Outcome({ words }: { words: string }) {
  const line = useRef<HTMLParagraphElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new outcome is one more thing to read
  useEffect(() => {
    let frame = 0;
    const wait = (left: number) => {
      frame = requestAnimationFrame(() => (left === 0 ? line.current?.focus() : wait(left - 1)));
    };
    wait(FRAMES_OF_A_DIALOG);
    return () => cancelAnimationFrame(frame);
  }, [words]);
  return (
    <p ref={line} className="notice good" tabIndex={-1}>
      {words}
    </p>
  );
}
