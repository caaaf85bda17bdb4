/** The four-petalled pattern as faint lines behind its parent, which must be `relative isolate`. Only for the landing page, the letterhead and empty states. */
export function Kawung({ id, strong = false }: { id: string; strong?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className={`print:hidden absolute inset-0 -z-10 size-full ${strong ? 'opacity-[0.07]' : 'opacity-[0.05]'}`}
    >
      <defs>
        <pattern id={id} width="56" height="56" patternUnits="userSpaceOnUse">
          <g fill="none" stroke="currentColor" strokeWidth="1.5">
            <ellipse cx="28" cy="14" rx="8" ry="13" />
            <ellipse cx="28" cy="42" rx="8" ry="13" />
            <ellipse cx="14" cy="28" rx="13" ry="8" />
            <ellipse cx="42" cy="28" rx="13" ry="8" />
          </g>
          <g fill="currentColor">
            <circle cx="28" cy="28" r="1.6" />
            <circle cx="0" cy="0" r="1.6" />
            <circle cx="56" cy="0" r="1.6" />
            <circle cx="0" cy="56" r="1.6" />
            <circle cx="56" cy="56" r="1.6" />
          </g>
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}
