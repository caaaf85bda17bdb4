type TwoTiersProps = {
  /** The whole picture in one sentence, for those who do not see it. */
  description: string;
  program: string;
  /** Two short lines each, so that no label needs to be measured. */
  reseller: readonly [string, string];
  provider: readonly [string, string];
  customer: string;
};

/** How the two tiers connect: the program sells to providers, provider and reseller are partners, both serve the customer. */
export function TwoTiers({ description, program, reseller, provider, customer }: TwoTiersProps) {
  return (
    <svg
      viewBox="0 0 440 300"
      role="img"
      aria-label={description}
      className="mx-auto w-full max-w-120 font-strong text-small"
    >
      <g fill="none" className="stroke-night-line" strokeWidth="2">
        <path d="M290 34c42 4 55 40 55 78" />
        <path d="M345 117l-6-10h12z" className="fill-night-line" strokeWidth="0" />
        <path d="M170 148h100" className="stroke-turmeric" strokeWidth="3" />
        <path d="M345 180c0 50-20 78-55 82" strokeDasharray="5 5" />
        <path d="M95 180c0 50 20 78 55 82" />
      </g>
      <circle cx="220" cy="148" r="9" className="fill-night stroke-turmeric" strokeWidth="3" />
      <Place x={150} y={8} width={140} height={52} lines={[program]} />
      <Place x={20} y={118} width={150} height={60} lines={reseller} you />
      <Place x={270} y={118} width={150} height={60} lines={provider} />
      <Place x={150} y={236} width={140} height={52} lines={[customer]} />
    </svg>
  );
}

type PlaceProps = { x: number; y: number; width: number; height: number; lines: readonly string[]; you?: boolean };

function Place({ x, y, width, height, lines, you = false }: PlaceProps) {
  const first = y + height / 2 + 5 - (lines.length - 1) * 9.5;
  return (
    <g>
      <rect
        {...{ x, y, width, height }}
        rx="12"
        className={you ? 'fill-turmeric' : 'fill-night-raised stroke-night-line'}
      />
      {lines.map((line, at) => (
        <text
          key={line}
          x={x + width / 2}
          y={first + at * 19}
          textAnchor="middle"
          className={you ? 'fill-on-turmeric' : 'fill-night-ink'}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
