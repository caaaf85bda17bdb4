/** The seal: whole for what is known, an empty dashed place for what is not. The words beside it say the same. */
export function AnswerMark({ known }: { known: boolean }) {
  return (
    <svg
      width="64"
      height="64"
      viewBox="0 0 28 28"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      className={known ? 'text-leaf' : 'text-muted'}
    >
      <circle cx="14" cy="14" r="13" strokeWidth="1.2" strokeDasharray={known ? undefined : '2.4 2.4'} />
      {known ? (
        <g strokeWidth="1.6">
          <ellipse cx="14" cy="8.6" rx="2.7" ry="4" />
          <ellipse cx="14" cy="19.4" rx="2.7" ry="4" />
          <ellipse cx="8.6" cy="14" rx="4" ry="2.7" />
          <ellipse cx="19.4" cy="14" rx="4" ry="2.7" />
        </g>
      ) : (
        <path d="M8.5 14h11" strokeWidth="1.8" strokeLinecap="round" />
      )}
    </svg>
  );
}
