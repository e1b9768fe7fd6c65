import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { openMap } from '../device/open-map';
import type { Place } from '../device/place.ts';
import { texts } from '../texts/parts.ts';
import { aria } from './aria.ts';
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
    <View className="map-slot" {...aria({ role: 'region', label })}>
      <List
        look="cards"
        label={label}
        items={places.map((place) => (
          <View key={place.name} className="map-slot-place">
            <View className="map-slot-name">{place.name}</View>
            <View>{place.address}</View>
            <View>{place.says}</View>
            <View
              className="link"
              hoverClass="button-held"
              {...aria({ role: 'link', label: texts.routeTo(place.name) })}
              onClick={() => openMap(place)}
            >
              <Icon name="next" />
              <Text>{texts.route}</Text>
            </View>
          </View>
        ))}
      />
      {map}
    </View>
  );
}
