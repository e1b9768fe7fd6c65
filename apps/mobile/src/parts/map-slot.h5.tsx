import type { ReactNode } from 'react';
import { mapAddress } from '../device/map-address';
import type { Place } from '../device/place.ts';
import { texts } from '../texts/parts.ts';
import { Icon } from './icon';
import { List } from './list';
import './link.css';
import './map-slot.css';

type MapSlotProps = {
  label: string;
  /** Nearest first. `says`: how one gets in, and when. */
  places: readonly (Place & { says: string })[];
  /** A drawn map of the same places, for those who like it: nothing is on it that is not in the list. */
  map?: ReactNode;
};

/** Places as a list of words, each with its way there; a map can only stand below it. */
export function MapSlot({ label, places, map }: MapSlotProps) {
  return (
    <section className="map-slot" aria-label={label}>
      <List
        look="cards"
        label={label}
        items={places.map((place) => (
          <div key={place.name} className="map-slot-place">
            <p className="map-slot-name">{place.name}</p>
            <p>{place.address}</p>
            <p>{place.says}</p>
            <a
              className="link"
              href={mapAddress(place)}
              target="_blank"
              rel="noreferrer"
              aria-label={texts.routeTo(place.name)}
            >
              <Icon name="next" />
              <span>{texts.route}</span>
            </a>
          </div>
        ))}
      />
      {map}
    </section>
  );
}
