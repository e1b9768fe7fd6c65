/** The server's live stream, as the phone listens to it while a screen is open. */
import type { IncomingMessage } from 'node:http';
import type { Caller } from './caller.ts';

export type News = { event: string; payload: Record<string, string> };

export type LiveNews = {
  /** The first news that fits, of all since the stream was opened. @throws when none came within `patienceMs` */
  until(fits: (news: News) => boolean, patienceMs: number): Promise<News>;
  close(): void;
};

/** Opens the stream and resolves when the server has begun to tell. */
export async function liveNews(caller: Caller): Promise<LiveNews> {
  const stream = await caller.open('/api/live');
  if (stream.statusCode !== 200) throw new Error(`the live stream was refused: ${stream.statusCode}`);
  const told: News[] = [];
  let heard = () => {};
  readNews(stream, (news) => {
    told.push(news);
    heard();
  });
  return {
    until: (fits, patienceMs) =>
      new Promise((resolve, reject) => {
        const tooLong = setTimeout(() => reject(new Error(`no such news within ${patienceMs} ms`)), patienceMs);
        heard = () => {
          const found = told.find(fits);
          if (!found) return;
          clearTimeout(tooLong);
          heard = () => {};
          resolve(found);
        };
        heard();
      }),
    close: () => void stream.destroy(),
  };
}

/** Each event is lines up to an empty one; comments begin with a colon. */
function readNews(stream: IncomingMessage, hear: (news: News) => void): void {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text: string) => {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: (.+)$/m.exec(event)?.[1];
      if (data) hear(JSON.parse(data) as News);
    }
  });
  stream.on('error', () => {});
}
