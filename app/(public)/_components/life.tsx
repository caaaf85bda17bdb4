type LifeProps = { heading: string; steps: readonly { title: string; text: string }[] };

/** The life of an enrollment as a line of stations: down the page on a telephone, along it elsewhere. The last one is the goal. */
export function Life({ heading, steps }: LifeProps) {
  return (
    <section>
      <h2>{heading}</h2>
      <ol className="mt-6 grid gap-x-6 md:grid-cols-4 md:gap-y-9">
        {steps.map(({ title, text }, at) => (
          <Station key={title} {...{ title, text }} number={at + 1} last={at === steps.length - 1} />
        ))}
      </ol>
    </section>
  );
}

function Station({ number, title, text, last }: { number: number; title: string; text: string; last: boolean }) {
  const round = last ? 'border-turmeric bg-turmeric text-on-turmeric' : 'border-sea bg-sheet text-sea';
  return (
    <li className="relative grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 pb-6 last:pb-0 md:block md:pb-0">
      {last ? null : <Line turns={number % 4 === 0} />}
      <span
        aria-hidden="true"
        className={`forced-visible relative grid size-9 place-items-center rounded-full border-2 font-bold text-small tabular-nums ${round}`}
      >
        {number}
      </span>
      <div className="pt-1 md:mt-3 md:pt-0">
        <h3>{title}</h3>
        <p className="mt-0.5 text-muted text-small">{text}</p>
      </div>
    </li>
  );
}

function Line({ turns }: { turns: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`absolute top-9 bottom-0 left-4.5 -ml-px border-line border-l-2 md:top-4.5 md:bottom-auto md:left-9 md:ml-0 md:border-t-2 md:border-l-0 ${turns ? 'md:right-0' : 'md:-right-6'}`}
    />
  );
}
