/** An agreement's text as it is kept: its first line is the title, "1. …" begins a section, "1.1 …" a clause. */
export function AgreementText({ text, language }: { text: string; language: string }) {
  const [, ...paragraphs] = text.split('\n\n');
  return (
    <article
      lang={language}
      className="sheet px-5 py-4 md:px-10 md:py-8 print:break-inside-auto! print:border-0 print:p-0"
    >
      {paragraphs.map((paragraph) => (
        <Paragraph key={paragraph} paragraph={paragraph} />
      ))}
    </article>
  );
}

function Paragraph({ paragraph }: { paragraph: string }) {
  const [, number, t] = /^(\d+(?:\.\d+)?)\.? (.*)$/s.exec(paragraph) ?? [];
  if (!number) return <p className="my-3 max-w-prose">{paragraph}</p>;
  if (!number.includes('.')) return <h2 className="mt-8 mb-2 break-after-avoid text-lead">{`${number}. ${t}`}</h2>;
  return (
    <p className="my-2 grid max-w-prose grid-cols-[2.75rem_minmax(0,1fr)]">
      <span className="text-muted tabular-nums">{number}</span> <span>{t}</span>
    </p>
  );
}
