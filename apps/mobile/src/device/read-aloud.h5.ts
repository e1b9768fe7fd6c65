/** Reads a page aloud, in browsers that can. */

export function canRead(): boolean {
  return typeof speechSynthesis !== 'undefined';
}

export function readAloud(words: string, onEnd: () => void) {
  speechSynthesis.cancel();
  const speech = new SpeechSynthesisUtterance(words);
  speech.lang = 'zh-CN';
  speech.onend = onEnd;
  speech.onerror = onEnd;
  speechSynthesis.speak(speech);
}

export function stopReading() {
  if (canRead()) speechSynthesis.cancel();
}
