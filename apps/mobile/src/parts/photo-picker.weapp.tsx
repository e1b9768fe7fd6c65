import { Text, View } from '@tarojs/components';
import { type Picked, pickPhoto } from '../device/photo';
import { aria } from './aria.ts';
import { Icon } from './icon';
import './photo-picker.css';

type PhotoPickerProps = {
  /** Id of the first control. */
  id: string;
  take: string;
  choose: string;
  describedBy?: string;
  invalid?: boolean;
  onPick: (file: Picked) => void;
};

/** Takes a photo with the camera, or one from the album. */
export function PhotoPicker({ id, take, choose, describedBy, onPick }: PhotoPickerProps) {
  const way = (own: { id: string; label: string; source: 'camera' | 'album' }) => (
    <View
      id={own.id}
      className="photo-picker-way"
      hoverClass="button-held"
      {...aria({ role: 'button', describedby: describedBy })}
      onClick={async () => {
        const picked = await pickPhoto(own.source);
        if (picked) onPick(picked);
      }}
    >
      <Icon name={own.source === 'camera' ? 'camera' : 'picture'} />
      <Text>{own.label}</Text>
    </View>
  );
  return (
    <View className="photo-picker">
      {way({ id, label: take, source: 'camera' })}
      {way({ id: `${id}-album`, label: choose, source: 'album' })}
    </View>
  );
}
