import { useQuery } from '@tanstack/react-query';
import { districtQuery } from '../api/queries.ts';
import { SHELL } from '../texts/shell.ts';

export function Brand() {
  const district = useQuery(districtQuery).data?.name ?? '';
  return (
    <p className="brand">
      <span className="brand-mark" aria-hidden="true">
        {SHELL.product}
      </span>
      <span>
        {SHELL.product} <span className="brand-tail">{district + SHELL.productTail}</span>
      </span>
    </p>
  );
}
