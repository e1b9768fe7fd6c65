import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Reading } from '../device/read-aloud';
import { texts } from '../texts/page.ts';
import { Icon } from './icon';
import './link.css';

/** Over the voice's own speed. */
const RATES = { slow: 0.7, usual: 1, fast: 1.4 };
const FASTER = { slow: 'usual', usual: 'fast', fast: 'slow' } as const;

/** Reads the page when asked to, never by itself. */
export function ReadAloud({ main }: { main: () => HTMLElement | null }) {
  const [state, setState] = useState<'silent' | 'reading' | 'paused'>('silent');
  const [speed, setSpeed] = useState<keyof typeof RATES>('usual');
  const reading = useRef<Reading>();
  const stop = () => {
    reading.current?.stop();
    reading.current = undefined;
    setState('silent');
  };
  useDidHide(stop);
  useEffect(() => () => reading.current?.stop(), []);

  const begin = async () => {
    setState('reading');
    // Only who listens needs the code for it.
    const { readAloud } = await import('../device/read-aloud');
    // What is not shown is not read.
    // biome-ignore lint/performance/useDomNodeTextContent: textContent holds closed and hidden words as well
    reading.current = readAloud(main()?.innerText ?? '', RATES[speed], stop);
  };
  const press = () => {
    if (state === 'silent') return begin();
    if (state === 'reading') reading.current?.pause();
    else reading.current?.goOn();
    setState(state === 'reading' ? 'paused' : 'reading');
  };
  const changeSpeed = () => {
    const next = FASTER[speed];
    setSpeed(next);
    reading.current?.setRate(RATES[next]);
    setState('reading');
  };

  const button = (says: string, onClick: () => void) => (
    <button type="button" className="link read-aloud" onClick={onClick}>
      {says}
    </button>
  );
  return (
    <>
      <button type="button" className="link read-aloud" onClick={press}>
        <Icon name="sound" />
        <span>{texts.reading[state]}</span>
      </button>
      {state !== 'silent' && button(texts.speed[speed], changeSpeed)}
      {state !== 'silent' && button(texts.stopReading, stop)}
    </>
  );
}
