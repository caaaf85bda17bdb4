import { shell as english } from '@/messages/en/shell';
import { shell as indonesian } from '@/messages/id/shell';

type Offered = { plainPage?: (status: number, number: string | undefined) => string };

/**
 * Lets scripts/serve.mjs say in words what the framework answers with an empty page: it draws the pages of `not-found` and `error` in
 * the browser only. Both languages, for the reader's is unknown there.
 */
export function offerPlainPages(): void {
  (globalThis as Offered).plainPage = (status, number) =>
    [['en', english] as const, ['id', indonesian] as const]
      .map(([lang, { notFound, unreadable, fault }]) => {
        const t = status === 404 ? notFound : status < 500 ? unreadable : fault;
        const advice = t === fault ? `${t.advice} <b>${number ?? '–'}</b>` : t.advice;
        return `<section lang="${lang}"><h1>${t.title}</h1><p>${t.meaning}</p><p>${advice}</p><p><a href="/">${t.home}</a></p></section>`;
      })
      .join('');
}
