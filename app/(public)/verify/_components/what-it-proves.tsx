import type { Words } from '@/app/_server/words';

/** What a seal proves, and what it does not. */
export function WhatItProves({ t }: { t: Words['verifying']['proves'] }) {
  return (
    <section id="proves" className="border-line border-t pt-6">
      <h2 className="mb-2 text-lead">{t.heading}</h2>
      {t.paragraphs.map((paragraph) => (
        <p key={paragraph} className="mt-2 max-w-prose text-muted">
          {paragraph}
        </p>
      ))}
    </section>
  );
}
