/** Where a browser finds a place on a map and the ways there: Amap's page, which opens its app on phones that have it. */
import type { Place } from './place.ts';

/** https://lbs.amap.com/api/uri-api/guide/mobile-web/point */
export function mapAddress({ name, latitude, longitude }: Place): string {
  const query = new URLSearchParams({
    position: `${longitude},${latitude}`,
    name,
    src: 'yimi',
    coordinate: 'gaode',
    callnative: '1',
  });
  return `https://uri.amap.com/marker?${query}`;
}
