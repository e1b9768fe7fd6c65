import { useParams } from 'react-router';
import { MissingPage } from '../missing/missing-page.tsx';
import { rulesToday, servicesToday } from './service-rules.ts';
import { VersionEditor } from './version-editor.tsx';

/** A version is written for a service that leaves something to the district. */
export function NewVersionPage() {
  const { serviceId } = useParams();
  const service = servicesToday().find(({ id }) => id === serviceId);
  const national = service && rulesToday(service, [])?.national;
  if (!service?.rules.district || !national) return <MissingPage />;
  return <VersionEditor service={service} national={national} may={service.rules.district} />;
}
