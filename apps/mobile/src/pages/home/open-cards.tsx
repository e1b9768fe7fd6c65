import { LinkCard } from '../../parts/link-card';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/home.ts';

/** What everyone may do, signed in or not. */
export function OpenCards() {
  return (
    <>
      <LinkCard to={routes.notices()} title={texts.notices} says={texts.noticesSays} icon="notice" look="small" />
      <LinkCard to={routes.verify()} title={texts.verify} says={texts.verifySays} icon="shield" look="small" />
    </>
  );
}
