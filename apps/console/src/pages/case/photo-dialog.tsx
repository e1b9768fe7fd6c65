import { useState } from 'react';
import { announce } from '../../parts/announcer.tsx';
import { Button } from '../../parts/button.tsx';
import { FormDialog } from '../../parts/form-dialog.tsx';
import { CASE } from '../../texts/case.ts';
import { PHOTO } from '../../texts/photo.ts';

export type NamedPhoto = { name: string; address: string };

type PhotoDialogProps = { photos: readonly NamedPhoto[]; first: number; onClose: () => void };

const ZOOMS = [100, 150, 200, 300, 400];

/** One photo large. At 100 % the whole photo fits; larger, it scrolls. */
export function PhotoDialog({ photos, first, onClose }: PhotoDialogProps) {
  const [index, setIndex] = useState(first);
  const [zoom, setZoom] = useState(0);
  const [turns, setTurns] = useState(0);
  const [failed, setFailed] = useState(false);
  const photo = photos[index];
  if (!photo) return null;

  const show = (next: number) => {
    setIndex((next + photos.length) % photos.length);
    setZoom(0);
    setTurns(0);
    setFailed(false);
  };
  const zoomTo = (next: number) => {
    const step = Math.max(0, Math.min(ZOOMS.length - 1, next));
    setZoom(step);
    announce(PHOTO.zoomed(ZOOMS[step] ?? 100));
  };
  return (
    <FormDialog wide title={PHOTO.title(photo.name)} onClose={onClose}>
      {photos.length > 1 && <p role="status">{PHOTO.position(index + 1, photos.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable to scroll it by keys */}
      <section className="photo-stage" tabIndex={0} aria-label={photo.name}>
        {failed ? (
          <p className="field-error">{CASE.photoFailed}</p>
        ) : (
          <img
            src={photo.address}
            alt={photo.name}
            onError={() => setFailed(true)}
            style={{ height: `${ZOOMS[zoom]}%`, rotate: `${turns * 90}deg` }}
          />
        )}
      </section>
      <div className="dialog-buttons">
        {photos.length > 1 && <Button onPress={() => show(index - 1)}>{PHOTO.previous}</Button>}
        {photos.length > 1 && <Button onPress={() => show(index + 1)}>{PHOTO.next}</Button>}
        <Button onPress={() => zoomTo(zoom + 1)}>{PHOTO.zoomIn}</Button>
        <Button onPress={() => zoomTo(zoom - 1)}>{PHOTO.zoomOut}</Button>
        <Button onPress={() => setTurns((turns + 1) % 4)}>{PHOTO.rotate}</Button>
        <Button tone="quiet" onPress={onClose}>
          {PHOTO.close}
        </Button>
      </div>
    </FormDialog>
  );
}
