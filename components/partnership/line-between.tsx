type End = { name: string; role: string; own: boolean };

type LineBetweenProps = { provider: End; reseller: End; line: keyof typeof lines };

const lines = {
  /** It stands. */
  firm: 'border-turmeric border-solid',
  /** Its last day is known. */
  loose: 'border-turmeric border-dashed',
  /** It has ended. */
  gone: 'border-edge border-dotted',
};

/** The two companies and what is between them; the words around it say the same. */
export function LineBetween({ provider, reseller, line }: LineBetweenProps) {
  return (
    <div className="grid justify-items-center md:grid-cols-[minmax(0,1fr)_minmax(3rem,8rem)_minmax(0,1fr)] md:items-center">
      <Place {...provider} />
      <span aria-hidden="true" className="grid place-items-center md:w-full">
        <span
          className={`col-start-1 row-start-1 h-8 w-0 border-l-3 md:h-0 md:w-full md:border-t-3 md:border-l-0 ${lines[line]}`}
        />
        {line === 'gone' ? null : (
          <span className="col-start-1 row-start-1 size-4 rounded-full border-3 border-turmeric bg-sheet" />
        )}
      </span>
      <Place {...reseller} />
    </div>
  );
}

function Place({ name, role, own }: End) {
  const look = own ? 'border-transparent bg-sea-wash' : 'border-edge bg-sheet';
  return (
    <div className={`w-full rounded-control border px-4 py-3 text-center ${look}`}>
      <b className="block leading-tight">
        <bdi>{name}</bdi>
      </b>
      <span className="text-muted text-small">{role}</span>
    </div>
  );
}
