/** Services of the catalogue: each is loaded when it is needed, as what one person fills in is one of many. */
import { ProblemError } from '@yimi/api-client/problem-error';
import { CARDS, type LoadableService } from '@yimi/catalog/cards';
import { localDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { Service } from '@yimi/service-kit/service';
import { texts } from '../texts/guide.ts';

/** What a draft and a case say about their service. */
type OfService = { serviceId: string; serviceVersion: number };

const loaded = new Map<LoadableService, Service>();

function cardOf(id: string, version: number): LoadableService {
  const found = CARDS.find((card) => card.id === id && card.version === version);
  // A case can have begun under a version that is younger than this app.
  if (!found) throw new ProblemError(404, { type: 'service-unknown', title: texts.unknown });
  return found;
}

/** The version that new applications begin with today. */
export function offeredCard(id: string): LoadableService {
  const today = localDate(new Date());
  const offered = CARDS.filter((card) => card.id === id && card.from <= today);
  return cardOf(id, Math.max(...offered.map(({ version }) => version)));
}

/** Who enters what the card does not say otherwise. */
const NEAR: readonly Role[] = ['citizen', 'liaison', 'township-clerk'];

/** All services that somebody can enter today, in the catalogue's order. */
export function offeredCards(by: Role): LoadableService[] {
  const offered = [...new Set(CARDS.map(({ id }) => id))].map(offeredCard);
  return offered.filter(({ enteredBy = NEAR }) => enteredBy.includes(by));
}

async function load(card: LoadableService): Promise<Service> {
  const service = loaded.get(card) ?? (await card.load());
  loaded.set(card, service);
  return service;
}

/** The service as it is offered today. @throws where there is none of this id, or no network */
export async function offeredService(id: string): Promise<Service> {
  return load(offeredCard(id));
}

/** Reads cases or drafts, and loads the services that they belong to. */
export async function withServices<Items extends readonly OfService[]>(read: Promise<Items>): Promise<Items> {
  const items = await read;
  await Promise.all(items.map(({ serviceId, serviceVersion }) => load(cardOf(serviceId, serviceVersion))));
  return items;
}

/** Reads one case or draft, and loads its service. */
export async function withService<Item extends OfService>(read: Promise<Item>): Promise<Item> {
  const [item] = await withServices(read.then((one) => [one] as const));
  return item;
}

/** The service of a case or draft that was read by one of the above. */
export function serviceOf(id: string, version: number): Service {
  const service = loaded.get(cardOf(id, version));
  if (!service) throw new Error(`service ${id} ${version} was not loaded`);
  return service;
}
