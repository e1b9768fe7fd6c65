/** Townships and villages of the district, read once. */
import type { Reply } from '@yimi/api-client/client';
import { recall, remember } from '../device/storage';
import { api } from './api.ts';
import { type Data, useData } from './use-data.ts';

type Region = Reply<'/api/regions', 'get'>[number];

const TOWNSHIP_DIGITS = 9;
const COUNTY_DIGITS = 6;

const read = new Map<string, Promise<Region[]>>();

/** The regions right below one, as those who take part. What fails is asked again the next time. */
function regionsBelow(parent: string): Promise<Region[]> {
  const known = read.get(parent) ?? newestOrRemembered(parent);
  read.set(parent, known);
  known.catch(() => read.delete(parent));
  return known;
}

/** Forms ask for a village where there is no network, too. */
async function newestOrRemembered(parent: string): Promise<Region[]> {
  const key = `regions.${parent}`;
  try {
    const regions = await api.get('/api/regions', { query: { parent } });
    remember(key, JSON.stringify(regions));
    return regions;
  } catch (error) {
    const before = recall(key);
    if (before === null) throw error;
    return JSON.parse(before) as Region[];
  }
}

/** Empty as long as no parent is chosen. */
export function useRegions(parent: string | undefined): Data<Region[]> {
  return useData(() => (parent ? regionsBelow(parent) : Promise.resolve([])), [parent]);
}

/** The township's part of a village's code. */
export function townshipOf(code: string): string {
  return code.slice(0, TOWNSHIP_DIGITS);
}

/** 康金街道 历井村; the code itself when nobody knows it. */
export async function regionName(code: string): Promise<string> {
  const townships = await regionsBelow(code.slice(0, COUNTY_DIGITS));
  const township = townships.find((one) => one.code === townshipOf(code));
  if (!township) return code;
  const village = (await regionsBelow(township.code)).find((one) => one.code === code);
  return village ? `${township.name} ${village.name}` : township.name;
}
