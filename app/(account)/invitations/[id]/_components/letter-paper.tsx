import { Mark } from '@/components/shell/mark';
import { Sentence } from '@/components/ui/sentence';
import type { Composed } from '@/emails/write';

/** A letter as its reader will see it. Nothing in it can be pressed: it is a picture of a letter. */
export function LetterPaper({ letter, subject }: { letter: Composed; subject: string }) {
  const { locale, greeting, heading, paragraphs, quote, after, facts, code, button, opens, no, why, from } = letter;
  const provider = letter.voice?.as === 'provider' ? letter.voice.name : null;
  return (
    <article
      lang={locale}
      className="wrap-anywhere md:rounded-sheet md:border md:border-line md:bg-paper md:px-8 md:py-7"
    >
      <p className="border-line border-b pb-3 text-small">
        <span className="text-muted">{subject}: </span>
        <b>
          <Sentence>{letter.subject}</Sentence>
        </b>
      </p>
      <p aria-hidden="true" className="mt-5 mb-4 flex items-center gap-2.5 font-bold text-lead text-sea-deep">
        <Mark />
        <Sentence>{provider ?? 'Mitra'}</Sentence>
        {provider ? <span className="ml-auto font-normal text-muted text-tiny">{letter.via}</span> : null}
      </p>
      <div className="grid gap-4 rounded-sheet border border-line bg-sheet px-5 py-6 md:px-6">
        <p>
          <Sentence>{greeting}</Sentence>
        </p>
        <p className="font-bold text-h2">
          <Sentence>{heading}</Sentence>
        </p>
        <Paragraphs lines={paragraphs} />
        {quote ? (
          <figure>
            <figcaption>
              <Sentence>{quote.before}</Sentence>
            </figcaption>
            <blockquote dir="auto" className="mt-1.5 whitespace-pre-line border-turmeric border-l-4 pl-3.5">
              {quote.text}
            </blockquote>
          </figure>
        ) : null}
        <Paragraphs lines={after} />
        <Facts facts={facts} />
        {code ? (
          <div>
            <p>
              {code.label}: <b className="tracking-widest">{code.digits}</b>
            </p>
            <p className="text-muted text-tiny">{code.means}</p>
          </div>
        ) : null}
        <p>
          <span className="inline-block rounded-control bg-sea px-5 py-3 font-strong text-on-sea">{button.text}</span>
        </p>
        <p className="text-muted text-tiny">{opens}</p>
        {no ? (
          <p className="border-line border-t pt-4 text-small">
            <Sentence>{no}</Sentence>
          </p>
        ) : null}
      </div>
      <div className="mt-5 grid gap-4 text-muted text-tiny">
        <p>
          <Sentence>{why}</Sentence>
        </p>
        <p className="border-line border-t pt-4">{from}</p>
      </div>
    </article>
  );
}

function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <p key={line}>
      <Sentence>{line}</Sentence>
    </p>
  ));
}

function Facts({ facts }: Pick<Composed, 'facts'>) {
  return (
    <dl className="grid gap-2 rounded-control border border-line bg-paper px-4 py-3">
      {facts.map(({ label, value }) => (
        <div key={label} className="grid gap-x-3 md:grid-cols-[10rem_1fr]">
          <dt className="text-muted text-small">{label}</dt>
          <dd>
            <Sentence>{value}</Sentence>
          </dd>
        </div>
      ))}
    </dl>
  );
}
