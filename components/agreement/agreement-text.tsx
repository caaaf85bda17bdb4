import type { Part, Span } from '@/lib/agreement/text';

type Written = { parts: readonly Part[]; language: string };

/** An agreement's text, each of its parts by itself; beside it, part for part, a translation where there is one. */
export function AgreementText({ parts, language, beside }: Written & { beside?: Written | null }) {
  return (
    <article className="sheet px-5 py-4 md:px-10 md:py-8 print:break-inside-auto! print:border-0 print:p-0">
      {parts.map((part, at) => {
        const key = `${part.number}${at}`;
        const other = beside?.parts[at];
        const text = <PartOf part={part} language={language} />;
        if (!beside || !other) return <div key={key}>{text}</div>;
        return (
          <div key={key} className="grid gap-x-10 md:grid-cols-2">
            {text}
            <div className="border-line border-l-2 pl-4 text-muted md:border-l-0 md:pl-0">
              <PartOf part={other} language={beside.language} />
            </div>
          </div>
        );
      })}
    </article>
  );
}

function PartOf({ part: { kind, number, spans }, language }: { part: Part; language: string }) {
  let at = 0;
  const text = spans.map((span) => {
    at += span.text.length;
    return <SpanOf key={at} {...span} />;
  });
  switch (kind) {
    case 'section':
      return (
        <h2 lang={language} className="mt-8 mb-2 break-after-avoid text-lead">
          {number} {text}
        </h2>
      );
    case 'heading':
      return (
        <h3 lang={language} className="mt-5 mb-2 break-after-avoid">
          {text}
        </h3>
      );
    case 'paragraph':
      return (
        <p lang={language} className="my-3 max-w-prose">
          {text}
        </p>
      );
    case 'clause':
    case 'point':
      return (
        <p
          lang={language}
          className={`my-2 grid max-w-prose grid-cols-[2.75rem_minmax(0,1fr)] ${kind === 'point' ? 'pl-11' : ''}`}
        >
          <span className="text-muted tabular-nums">{number}</span> <span>{text}</span>
        </p>
      );
  }
}

function SpanOf({ text, look, href }: Span) {
  const said = href ? (
    <a href={href} rel="noreferrer">
      {text}
    </a>
  ) : (
    text
  );
  if (look === 'strong') return <strong>{said}</strong>;
  return look === 'emphasis' ? <em>{said}</em> : said;
}
