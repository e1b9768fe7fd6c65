/** Serves the built phone app at / and the console at /console/. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { compressTwins } from './compress-twins.ts';

/** Builders put the hash of the content into these names: such a file never changes. */
const HASHED = /[\\/]assets[\\/]|[.-][0-9a-f]{8,}\.\w+(?:\.\w+)?$/;

export type PageFallback = (request: FastifyRequest, reply: FastifyReply) => boolean;

/**
 * Adds the folders that are configured, compressed where the browser understands it. The returned function answers a page of a front end that only the front end knows with its index.html.
 */
export async function addFrontEnds(server: FastifyInstance, config: Config): Promise<PageFallback> {
  const sites = [
    { prefix: '/console/', root: config.staticConsole },
    { prefix: '/', root: config.staticMobile },
  ].filter((site): site is { prefix: string; root: string } => site.root !== null);

  const indexes: { prefix: string; html: string }[] = [];
  for (const { prefix, root } of sites) {
    await compressTwins(root);
    await server.register(fastifyStatic, {
      root: path.resolve(root),
      prefix,
      preCompressed: true,
      cacheControl: false,
      decorateReply: false,
      // Unknown paths fall through to the fallback instead of a 404 of this plugin.
      wildcard: false,
      setHeaders,
    });
    indexes.push({ prefix, html: await readFile(path.join(root, 'index.html'), 'utf8') });
  }
  if (config.staticConsole) server.get('/console', (_request, reply) => reply.redirect('/console/'));

  return (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    const site = indexes.find(({ prefix }) => request.url.startsWith(prefix));
    if (!wantsPage || !site || request.url.startsWith('/api/')) return false;
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(site.html);
    return true;
  };
}

function setHeaders(reply: FastifyReply, file: string): void {
  reply.header('cache-control', HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache');
}
