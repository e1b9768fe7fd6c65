import { View, Video as WechatVideo } from '@tarojs/components';
import { useState } from 'react';
import { texts } from '../texts/parts.ts';
import { aria } from './aria.ts';
import { Button } from './button';
import { type Caption, captionAt } from './caption.ts';
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
  return (
    <View className="video" {...aria({ role: 'region', label: title })}>
      <WechatVideo
        className="video-screen"
        src={signed && 'src' in sign ? sign.src : src}
        controls
        autoplay={false}
        showMuteBtn
        onTimeUpdate={({ detail }) => setSecond(detail.currentTime)}
      />
      <View className="video-caption">{captionAt(captions, second)}</View>
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
    </View>
  );
}
