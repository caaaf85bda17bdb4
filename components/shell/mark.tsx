/** The mark: a kawung, four petals around one centre. Two tiers, two sides. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" className="forced-visible shrink-0">
      <rect width="28" height="28" rx="7" fill="#0b5b57" />
      <g fill="none" stroke="#f2b632" strokeWidth="2">
        <ellipse cx="14" cy="8.2" rx="3.1" ry="4.6" />
        <ellipse cx="14" cy="19.8" rx="3.1" ry="4.6" />
      </g>
      <g fill="none" stroke="#fff" strokeWidth="2">
        <ellipse cx="8.2" cy="14" rx="4.6" ry="3.1" />
        <ellipse cx="19.8" cy="14" rx="4.6" ry="3.1" />
      </g>
    </svg>
  );
}
