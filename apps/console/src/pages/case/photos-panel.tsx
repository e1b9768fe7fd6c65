import type { CaseView } from '@yimi/api-client/views';
import { useState } from 'react';
import { serviceOfCase } from '../../service/case-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';
import { type NamedPhoto, PhotoDialog } from './photo-dialog.tsx';

export function PhotosPanel({ view }: { view: CaseView }) {
  const [open, setOpen] = useState<number | null>(null);
  const { form } = serviceOfCase(view);
  const photos: NamedPhoto[] = view.photos.map(({ question, fileId }) => ({
    name: CASE.photoNames[form.questions.find(({ id }) => id === question)?.photo ?? 'medical'],
    address: `/api/files/${fileId}`,
  }));
  if (view.paper?.scan) photos.push({ name: CASE.scan, address: `/api/files/${view.paper.scan}` });
  if (photos.length === 0 && view.answers.length === 0) return null;
  return (
    <Panel title={CASE.photos}>
      <div className="card-body">
        {photos.length === 0 && <p>{CASE.noPhotos}</p>}
        <ul className="photo-list">
          {photos.map(({ name, address }, index) => (
            <li key={address}>
              <PhotoButton name={name} address={address} onPress={() => setOpen(index)} />
            </li>
          ))}
        </ul>
      </div>
      {open !== null && <PhotoDialog photos={photos} first={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}

function PhotoButton({ name, address, onPress }: NamedPhoto & { onPress: () => void }) {
  const [failed, setFailed] = useState(false);
  return (
    <button type="button" className="photo-button" aria-label={CASE.openPhoto(name)} onClick={onPress}>
      {failed ? (
        <span className="photo-failed">{CASE.photoFailed}</span>
      ) : (
        <img src={address} alt="" loading="lazy" onError={() => setFailed(true)} />
      )}
      <span>{name}</span>
    </button>
  );
}
