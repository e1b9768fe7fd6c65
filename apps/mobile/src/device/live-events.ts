/** Reads server-sent events out of a stream of text. */

export type LiveMessage = { id: string | undefined; event: string | undefined; data: string };

/** @returns takes the next piece of the stream, answers with the messages that it completes */
export function eventReader(): (piece: string) => LiveMessage[] {
  let rest = '';
  return (piece) => {
    const blocks = (rest + piece).split('\n\n');
    rest = blocks.pop() ?? '';
    return blocks.flatMap((block) => {
      const lines = block.split('\n');
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      const data = field('data');
      // Lines that begin with a colon only keep the connection open.
      return data === undefined ? [] : [{ id: field('id'), event: field('event'), data }];
    });
  };
}
