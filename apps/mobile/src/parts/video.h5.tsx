import { useEffect, useMemo, useState } from 'react';
import { texts } from '../texts/parts.ts';
import { Button } from './button';
import { type Caption, captionAt, webVtt } from './caption.ts';
import { Details } from './details';
import { Text } from './text';
import './video.css';

type VideoProps = {
  title: string;
  src: string;
  /** Every word that is spoken. */
  captions: readonly Caption[];
  /** The same video with a signing person, or why there is none. */
  sign: { src: string } | { none: string };
};

/** A video that begins when one asks for it. Its words stand below in the person's own text size, and as a whole. */
export function Video({ title, src, captions, sign }: VideoProps) {
  const [signed, setSigned] = useState(false);
  const [second, setSecond] = useState(0);
  const shown = signed && 'src' in sign ? sign.src : src;
  // For the full screen, which shows nothing of the page.
  const track = useMemo(() => URL.createObjectURL(new Blob([webVtt(captions)], { type: 'text/vtt' })), [captions]);
  useEffect(() => () => URL.revokeObjectURL(track), [track]);

  return (
    <section className="video" aria-label={title}>
      <video
        key={shown}
        className="video-screen"
        src={shown}
        controls
        playsInline
        preload="none"
        aria-label={title}
        onTimeUpdate={(event) => setSecond(event.currentTarget.currentTime)}
      >
        <track kind="captions" srcLang="zh-CN" label={texts.video.captions} src={track} />
      </video>
      <p className="video-caption">{captionAt(captions, second)}</p>
      {'none' in sign ? (
        <Text tone="soft">{sign.none}</Text>
      ) : (
        <Button look="secondary" icon="hands" onPress={() => setSigned(!signed)}>
          {signed ? texts.video.plain : texts.video.sign}
        </Button>
      )}
      <Details title={texts.video.transcript}>
        <Text>{captions.map(({ says }) => says).join('')}</Text>
      </Details>
    </section>
  );
}
