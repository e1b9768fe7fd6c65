/** One event of a text/event-stream. */
export type ServerSentEvent = { id: string; event: string; data: string };

/**
 * Splits a text/event-stream that arrives in any pieces into its events. Comments and events without data are
 * dropped. `take` gives the events that became whole with this piece.
 */
export function eventSplitter(): { take(piece: string): ServerSentEvent[] } {
  let rest = '';
  return {
    take(piece) {
      const blocks = (rest + piece).replaceAll('\r\n', '\n').split('\n\n');
      rest = blocks.pop() ?? '';
      return blocks.map(readBlock).filter((event) => event.data !== '');
    },
  };
}

function readBlock(block: string): ServerSentEvent {
  const fields = block.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return { name: line.slice(0, colon), value: line.slice(colon + 1).replace(/^ /, '') };
  });
  const of = (name: string) => fields.filter((field) => field.name === name).map((field) => field.value);
  return { id: of('id').at(-1) ?? '', event: of('event').at(-1) ?? '', data: of('data').join('\n') };
}
