/** Reads words aloud in the browser's own voice. */
import { sentences } from './sentences.ts';

export type Reading = {
  /** Silent until `goOn`, which begins with the sentence in which it fell silent. */
  pause(): void;
  goOn(): void;
  /** 1 is the voice's own speed. Holds from the sentence that is being read. */
  setRate(rate: number): void;
  stop(): void;
};

/** Sentence by sentence: some browsers fall silent in a long text, and cannot go on after a pause. */
export function readAloud(words: string, firstRate: number, onEnd: () => void): Reading {
  const all = sentences(words);
  let at = 0;
  let rate = firstRate;
  /** Counts what was begun: a browser reports the end of what was broken off as well. */
  let begun = 0;

  const speak = () => {
    const sentence = all[at];
    if (sentence === undefined) return onEnd();
    begun += 1;
    const own = begun;
    const goOn = () => {
      if (own !== begun) return;
      at += 1;
      speak();
    };
    const speech = Object.assign(new SpeechSynthesisUtterance(sentence), { lang: 'zh-CN', rate });
    speech.onend = goOn;
    speech.onerror = goOn;
    speechSynthesis.speak(speech);
  };
  const pause = () => {
    begun += 1;
    speechSynthesis.cancel();
  };
  pause();
  speak();
  return {
    pause,
    goOn: speak,
    setRate(next) {
      rate = next;
      pause();
      speak();
    },
    stop: pause,
  };
}
