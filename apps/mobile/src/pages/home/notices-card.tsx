import { LinkCard } from '../../parts/link-card';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/home.ts';

export function NoticesCard() {
  return <LinkCard to={routes.notices()} title={texts.notices} says={texts.noticesSays} icon="notice" look="small" />;
}
