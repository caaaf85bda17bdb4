import { Mark } from '@/components/shell/mark';
import type { Composed } from '@/emails/write';

/** A letter as its reader will see it. Nothing in it can be pressed: it is a picture of a letter. */
export function LetterPaper({ letter, subject }: { letter: Composed; subject: string }) {
  const { locale, heading, paragraphs, quote, after, code, button, opens, why, from } = letter;
  return (
    <article
      lang={locale}
      className="wrap-anywhere md:rounded-sheet md:border md:border-line md:bg-paper md:px-8 md:py-7"
    >
      <p className="border-line border-b pb-3 text-small">
        <span className="text-muted">{subject}: </span>
        <b>{letter.subject}</b>
      </p>
      <p aria-hidden="true" className="mt-5 mb-4 flex items-center gap-2.5 font-bold text-lead text-sea-deep">
        <Mark />
        Mitra
      </p>
      <div className="grid gap-4 rounded-sheet border border-line bg-sheet px-5 py-6 md:px-6">
        <p className="font-bold text-h2">{heading}</p>
        <Paragraphs lines={paragraphs} />
        {quote ? (
          <figure>
            <figcaption>{quote.before}</figcaption>
            <blockquote className="mt-1.5 whitespace-pre-line border-turmeric border-l-4 pl-3.5">
              {quote.text}
            </blockquote>
          </figure>
        ) : null}
        <Paragraphs lines={after} />
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
      </div>
      <div className="mt-5 grid gap-4 text-muted text-tiny">
        <p>{why}</p>
        <p className="border-line border-t pt-4">{from}</p>
      </div>
    </article>
  );
}

function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}
