/** The mark of 一米: the stroke 一 as the edge of a metre rule. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="10" className="brand-mark-ground" />
      <path className="brand-mark-rule" d="M7 17h26M8 17v9M13 17v5M18 17v5M23 17v5M28 17v5M32.5 17v9" />
    </svg>
  );
}
