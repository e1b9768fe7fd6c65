import type { CaseView } from '@yimi/api-client/views';
import { useState } from 'react';
import { serviceOfCase } from '../../service/case-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';
import { type NamedPhoto, PhotoDialog } from './photo-dialog.tsx';

export function PhotosPanel({ view }: { view: CaseView }) {
  const [open, setOpen] = useState<number | null>(null);
  const { questions } = serviceOfCase(view).texts;
  const photos: NamedPhoto[] = view.photos.map(({ question, fileId }) => ({
    name: questions[question]?.ask ?? question,
    address: `/api/files/${fileId}`,
  }));
  return (
    <Panel title={CASE.photos}>
      <div className="card-body">
        {photos.length === 0 && <p>{CASE.noPhotos}</p>}
        <ul className="photo-list">
          {photos.map(({ name, address }, index) => (
            <li key={address}>
              <button
                type="button"
                className="photo-button"
                aria-label={CASE.openPhoto(name)}
                onClick={() => setOpen(index)}
              >
                <img src={address} alt="" loading="lazy" />
                <span>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {open !== null && <PhotoDialog photos={photos} first={open} onClose={() => setOpen(null)} />}
    </Panel>
  );
}
