import type { Question } from '@yimi/service-kit/form';
import type { QuestionTexts } from '@yimi/service-kit/texts';
import { useEffect, useState } from 'react';
import { type Photo, type Picked, preparePhoto, releasePhoto } from '../device/photo';
import { keptPhotoOf } from '../offline/shown-draft.ts';
import { Button } from '../parts/button';
import { Callout } from '../parts/callout';
import type { PageError } from '../parts/error-summary';
import { describedBy, GroupedField } from '../parts/field-frame';
import { Form } from '../parts/form';
import { PhotoPicker } from '../parts/photo-picker';
import { Picture } from '../parts/picture';
import { Progress } from '../parts/progress';
import { Text } from '../parts/text';
import { api } from '../state/api.ts';
import type { Sending } from '../state/use-sending.ts';
import { texts as formTexts } from '../texts/form.ts';
import { texts } from '../texts/photo.ts';
import { PHOTO_NEEDS } from './photo-needs.ts';

type PhotoKind = keyof typeof PHOTO_NEEDS;

type PhotoQuestionProps = {
  question: Question;
  words: QuestionTexts;
  hint?: string;
  /** The file that answers the question so far. */
  fileId: string | undefined;
  personId?: string;
  sending: Sending;
  /** Spoken: how far the photo has come. */
  onNews: (says: string) => void;
  /** The answer is there: an uploaded file, the one from before, or nothing where none is required. */
  onAnswer: (fileId: string | undefined) => Promise<unknown>;
  sendLabel: string;
  /** Takes the photo itself, where it does not go to the server at once. */
  onPhoto?: (photo: Photo, kind: PhotoKind) => Promise<unknown>;
};

/** Asks for one photo: take or choose, look at it, send it. */
export function PhotoQuestion(props: PhotoQuestionProps) {
  const { question, words, hint, fileId, sending, onNews } = props;
  const [photo, setPhoto] = useState<Photo>();
  const [preparing, setPreparing] = useState(false);
  const [share, setShare] = useState(0);
  useEffect(() => () => photo && releasePhoto(photo), [photo]);

  const kind = question.photo ?? 'medical';
  const error = sending.errors.find(({ field }) => field === question.id)?.says;
  const field = { id: question.id, label: words.ask, hint, error, asHeading: true };
  const refuse = (says: string) => sending.refuse([{ field: question.id, says } satisfies PageError]);

  const pick = async (file: Picked) => {
    setPreparing(true);
    onNews(texts.checking);
    const prepared = await preparePhoto(file, PHOTO_NEEDS[kind]);
    setPreparing(false);
    if (!prepared.ok) {
      const { width, height } = PHOTO_NEEDS[kind];
      if (prepared.refusal === 'too-small') refuse(texts.tooSmall(width, height));
      else refuse(prepared.refusal === 'too-heavy' ? texts.tooHeavy : texts.notAPhoto);
      return;
    }
    setPhoto(prepared.photo);
    sending.refuse([]);
    onNews(texts.good);
  };

  const answer = (id: string | undefined) =>
    sending.send(
      async () => void (await props.onAnswer(id)),
      (problem) => onField(problem.title),
    );
  const onField = (says: string) => {
    refuse(says);
    return true;
  };
  const send = () => {
    if (!photo && fileId) return answer(fileId);
    if (!photo) return refuse(texts.missing);
    return sending.send(
      async () => {
        if (props.onPhoto) await props.onPhoto(photo, kind);
        else await props.onAnswer(await sendPhoto(photo, kind, props, setShare));
      },
      ({ status, title }) => onField(status === 0 ? texts.interrupted : title),
    );
  };

  return (
    <Form onSend={send}>
      <GroupedField field={field}>
        {photo && <Picture src={photo.previewUrl} alt={texts.preview} />}
        {!photo && fileId && (
          <>
            {keptPhotoOf(fileId) === undefined && <Picture src={`/api/files/${fileId}`} alt={formTexts.photoDone} />}
            <Text tone="soft">{texts.have}</Text>
          </>
        )}
        {photo && <Callout tone="good" title={texts.good} />}
        <PhotoPicker
          id={question.id}
          take={texts.take}
          choose={texts.choose}
          describedBy={describedBy(field)}
          invalid={error !== undefined}
          onPick={pick}
        />
      </GroupedField>
      {sending.busy && photo && !props.onPhoto && (
        <Progress label={texts.progress} share={share} says={texts.uploadedShare(share)} />
      )}
      <Button busy={sending.busy || preparing}>{props.sendLabel}</Button>
      {!question.required && !photo && !fileId && (
        <>
          <Button look="secondary" onPress={() => answer(undefined)}>
            {words.without?.name ?? texts.byStaff}
          </Button>
          <Text tone="soft">{words.without?.says ?? texts.byStaffSays}</Text>
        </>
      )}
    </Form>
  );
}

async function sendPhoto(
  photo: Photo,
  kind: PhotoKind,
  { personId, onNews }: PhotoQuestionProps,
  onShare: (share: number) => void,
): Promise<string> {
  // Only who sends a photo needs the code for it.
  const { upload } = await import('../device/upload');
  onNews(texts.uploading);
  let told = 0;
  onShare(0);
  const uploadId = await upload(photo, `${kind}.jpg`, (share) => {
    onShare(share);
    if (told < 1 && share >= 0.5) onNews(texts.half);
    if (told < 2 && share >= 0.9) onNews(texts.nearly);
    told = share >= 0.9 ? 2 : share >= 0.5 ? 1 : told;
  });
  const { fileId } = await api.post('/api/files', { body: { uploadId, kind, personId } });
  onNews(texts.uploaded);
  return fileId;
}
