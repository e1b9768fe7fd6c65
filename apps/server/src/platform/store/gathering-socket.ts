import { Socket } from 'node:net';

/**
 * A socket that sends everything that is written before the next tick in one system call. Statements that travel
 * together were one call each: a fifth of the server's work.
 */
export function gatheringSocket(): Socket {
  const socket = new Socket();
  // Only when connected: `connect` puts the original `write` back.
  socket.once('connect', () => gather(socket));
  return socket;
}

function gather(socket: Socket): void {
  const write = socket.write.bind(socket) as (...args: unknown[]) => boolean;
  let gathering = false;
  socket.write = (...args: unknown[]) => {
    if (!gathering) {
      gathering = true;
      socket.cork();
      process.nextTick(() => {
        gathering = false;
        socket.uncork();
      });
    }
    return write(...args);
  };
}
