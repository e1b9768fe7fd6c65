import type { FastifyInstance } from 'fastify';

/** How often a closing server looks whether the last reply has left. */
const LOOK_MS = 20;

/**
 * Lets a closing server end with its last reply. By itself it would wait for connections that became idle after the
 * close had begun (72 s), and for those that a browser opened ahead without asking anything (60 s).
 */
export function finishConnections(server: FastifyInstance): void {
  let underWay = 0;
  server.server.on('request', (_request, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
    });
  });
  server.addHook('preClose', async () => {
    if (!server.server.listening) return;
    const closing = setInterval(() => {
      if (underWay === 0) server.server.closeAllConnections();
      else server.server.closeIdleConnections();
    }, LOOK_MS);
    server.server.once('close', () => clearInterval(closing));
  });
}
