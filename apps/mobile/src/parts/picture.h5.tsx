import './picture.css';

/** A photo with words for those who do not see it. */
export function Picture({ src, alt, look = 'photo' }: { src: string; alt: string; look?: 'photo' | 'portrait' }) {
  return <img className={`picture picture-${look}`} src={src} alt={alt} />;
}
