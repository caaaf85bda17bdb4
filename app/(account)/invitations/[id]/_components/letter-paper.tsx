import { Mark } from '@/components/shell/mark';
import { Sentence } from '@/components/ui/sentence';
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
        <b>
          <Sentence>{letter.subject}</Sentence>
        </b>
      </p>
      <p aria-hidden="true" className="mt-5 mb-4 flex items-center gap-2.5 font-bold text-lead text-sea-deep">
        <Mark />
        Mitra
      </p>
      <div className="grid gap-4 rounded-sheet border border-line bg-sheet px-5 py-6 md:px-6">
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
