import { locales } from '@/lib/locale';
import { shellIn } from '@/messages/shell-words';

type Offered = { plainPage?: (status: number, number: string | undefined) => string };

/**
 * Lets scripts/serve.mjs say in words what the framework answers with an empty page: it draws the pages of `not-found` and `error` in
 * the browser only. In every language, for the reader's is unknown there.
 */
export function offerPlainPages(): void {
  (globalThis as Offered).plainPage = (status, number) =>
    locales
      .map((lang) => {
        const { notFound, unreadable, fault } = shellIn(lang);
        const t = status === 404 ? notFound : status < 500 ? unreadable : fault;
        const advice = t === fault ? `${t.advice} <b>${number ?? '–'}</b>` : t.advice;
        return `<section lang="${lang}"><h1>${t.title}</h1><p>${t.meaning}</p><p>${advice}</p><p><a href="/">${t.home}</a></p></section>`;
      })
      .join('');
}
