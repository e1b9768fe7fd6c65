import { Image } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { loadServerFile } from '../device/server-file';
import { aria } from './aria.ts';
import './picture.css';

/** A photo with words for those who do not see it. One of the server is loaded first. */
export function Picture({ src, alt, look = 'photo' }: { src: string; alt: string; look?: 'photo' | 'portrait' }) {
  const isOurs = src.startsWith('/api/');
  const [loaded, setLoaded] = useState<string>();
  useEffect(() => {
    if (!isOurs) return;
    let wanted = true;
    // A photo that does not come leaves its frame and its words.
    loadServerFile(src).then(
      (path) => wanted && setLoaded(path),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [src, isOurs]);
  return (
    <Image
      className={`picture picture-${look}`}
      src={isOurs ? (loaded ?? '') : src}
      mode={look === 'portrait' ? 'aspectFill' : 'widthFix'}
      {...aria({ role: 'img', label: alt })}
    />
  );
}
