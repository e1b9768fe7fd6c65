import type { Picked } from '../device/photo';
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

/** Takes a photo with the camera, or one from the album. Both are plain file inputs: every aid knows them. */
export function PhotoPicker({ id, take, choose, describedBy, invalid, onPick }: PhotoPickerProps) {
  const input = (own: { id: string; label: string; camera: boolean }) => (
    <label className="photo-picker-way">
      <input
        id={own.id}
        type="file"
        className="photo-picker-file"
        accept="image/*"
        capture={own.camera ? 'environment' : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file can be picked again after it was refused.
          event.target.value = '';
          if (file) onPick(file);
        }}
      />
      <Icon name={own.camera ? 'camera' : 'picture'} />
      <span>{own.label}</span>
    </label>
  );
  return (
    <div className="photo-picker">
      {input({ id, label: take, camera: true })}
      {input({ id: `${id}-album`, label: choose, camera: false })}
    </div>
  );
}
