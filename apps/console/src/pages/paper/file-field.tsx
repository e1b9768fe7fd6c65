import { type ChangeEvent, useState } from 'react';
import { type FileKind, uploadPhoto } from '../../api/upload-photo.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { PAPER } from '../../texts/paper.ts';

type FileFieldProps = {
  id: string;
  kind: FileKind;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** The id of the stored file; empty while there is none. */
  onChange: (fileId: string) => void;
};

/** The browser's own choice of a file, which is sent at once; says how that went beside it. */
export function FileField({ id, kind, label, hint, error, onChange }: FileFieldProps) {
  const [says, setSays] = useState('');
  const [refused, setRefused] = useState<string>();
  const wrong = refused ?? error;
  const described = [hint && `${id}-hint`, wrong && `${id}-error`, `${id}-state`].filter(Boolean).join(' ');

  const take = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    onChange('');
    setRefused(undefined);
    setSays(PAPER.uploading);
    try {
      onChange(await uploadPhoto(file, kind));
      setSays(PAPER.chosen(file.name));
    } catch (problem) {
      setSays('');
      setRefused(problemWords(problem));
    }
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-error`} className="field-error">
          {wrong}
        </p>
      )}
      <input
        id={id}
        type="file"
        className="input"
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={described}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => void take(event)}
      />
      <p id={`${id}-state`} className="hint" role="status">
        {says}
      </p>
    </div>
  );
}
