import { Link } from '../../parts/link';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/home.ts';
import { OpenCards } from './open-cards.tsx';
import { ServiceCards } from './service-cards.tsx';

export function VisitorHome() {
  return (
    <>
      <Link to={routes.signIn()} look="primary" icon="person">
        {texts.signIn}
      </Link>
      <ServiceCards by="citizen" to={routes.guide} />
      <OpenCards />
    </>
  );
}
