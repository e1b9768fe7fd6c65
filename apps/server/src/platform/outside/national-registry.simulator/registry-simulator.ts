import { setTimeout as wait } from 'node:timers/promises';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { addBehaviour } from '../simulated-behaviour.ts';
import { acceptMessage, type MessageGate } from './accept-message.ts';
import { dossiersPage } from './dossiers-page.ts';
import { migrateRegistry } from './schema.ts';
import { findDossier, type Registry, recordHolder, type Taken, takeDossier } from './take-dossier.ts';

const LARGEST_DOSSIER_BYTES = 8 * 2 ** 20;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The national registry of the demonstration. `POST /v1/dossiers {id, dossier}` takes a dossier, `GET /v1/dossiers/:id`
 * gives its answer again; both want a signed message (packages/crypto/src/signed-message.ts).
 * `POST /simulator/holders {citizenNumber, county}` plants someone who holds another county's certificate.
 */
export async function buildRegistrySimulator(parts: Registry & MessageGate): Promise<FastifyInstance> {
  await migrateRegistry(parts.pool);
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: LARGEST_DOSSIER_BYTES });
  const behaviour = addBehaviour(app);

  app.get('/health/live', async () => ({ status: 'live' }));

  app.get('/', async (_request, reply) => {
    reply.type('text/html; charset=utf-8');
    return dossiersPage(parts.pool);
  });

  app.post<{ Body: { citizenNumber: string; county: string } }>('/simulator/holders', async (request, reply) => {
    await recordHolder(parts, request.body.citizenNumber, request.body.county);
    return reply.code(204).send();
  });

  app.register(async (signed) => {
    // What is signed are the bytes as they came, so that the body stays text.
    signed.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, body));

    signed.post('/v1/dossiers', async (request, reply) => {
      const { mode, slowMs } = behaviour.next();
      if (mode === 'fail') return reply.code(503).send({ error: 'unavailable' });
      const offer = await acceptedOffer(parts, request);
      if ('refused' in offer) return reply.code(offer.status).send({ error: offer.refused });
      const taken = await takeDossier(parts, offer.county, offer.id, offer.dossier);
      if (mode === 'slow') await wait(slowMs);
      if (mode === 'twice') {
        request.raw.socket.destroy();
        return reply.hijack();
      }
      if (mode === 'garbage') return reply.code(200).type('text/html').send('<html>');
      return answer(reply, taken);
    });

    signed.get<{ Params: { id: string } }>('/v1/dossiers/:id', async (request, reply) => {
      const message = await acceptMessage(parts, messageOf(request));
      if ('refused' in message) return reply.code(401).send({ error: message.refused });
      const { id } = request.params;
      const found = UUID.test(id) ? await findDossier(parts.pool, message.county, id) : undefined;
      return found ? answer(reply, found) : reply.code(404).send({ error: 'unknown' });
    });
  });
  return app;
}

type Offer = { county: string; id: string; dossier: string };

async function acceptedOffer(
  parts: MessageGate,
  request: FastifyRequest,
): Promise<Offer | { status: 400 | 401; refused: string }> {
  const message = await acceptMessage(parts, messageOf(request));
  if ('refused' in message) return { status: 401, refused: message.refused };
  try {
    const { id, dossier } = JSON.parse(request.body as string) as Partial<Offer>;
    if (UUID.test(String(id)) && typeof dossier === 'string') return { county: message.county, id: id!, dossier };
  } catch {
    // Answered like a message of another shape.
  }
  return { status: 400, refused: 'no-submission' };
}

function messageOf({ method, url, headers, body }: FastifyRequest) {
  return { method, path: url, headers, body: typeof body === 'string' ? body : '' };
}

function answer(reply: FastifyReply, { receipt, signature, first }: Taken): FastifyReply {
  const refused = receipt.reason === 'other-dossier' ? 409 : 422;
  const received = first ? 201 : 200;
  return reply.code(receipt.state === 'received' ? received : refused).send({ receipt, signature });
}
