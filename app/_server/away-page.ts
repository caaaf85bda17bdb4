import { isSecret } from '@/lib/form/answer';
import { locales, usual } from '@/lib/locale';
import { shellIn } from '@/messages/shell-words';

type Page = { title: string; sections: string };
type Offered = { awayPage?: (url: string, posted: FormData | null) => Page };

const languages = locales.map((lang) => [lang, shellIn(lang).away] as const);

/**
 * Lets scripts/serve.mjs answer for a portal whose database is away: in every language, for the reader's is kept there, and with a form that
 * posts again what was typed. It asks for passwords, codes and files anew, which never travel back.
 */
export function offerAwayPage(): void {
  (globalThis as Offered).awayPage = (url, posted) => ({
    title: shellIn(usual).away.title,
    sections: `${languages
      .map(
        ([lang, t], at) =>
          `<section lang="${lang}"><h${at + 1}>${t.title}</h${at + 1}><p>${t.meaning}</p><p>${posted ? t.kept : t.advice}</p></section>`,
      )
      .join('\n')}\n<section>${wayOn(escaped(pathOf(url)), posted)}</section>`,
  });
}

function wayOn(path: string, posted: FormData | null): string {
  const again = inEach((t) => t.again);
  if (!posted) return `<p><a href="${path}">${again}</a></p>`;
  const inputs = [...posted].map(([name, value]) => input(escaped(name), value));
  return `<form method="post" action="${path}" enctype="multipart/form-data">${inputs.join('')}<p><button>${again}</button></p></form>`;
}

function input(name: string, value: FormDataEntryValue): string {
  if (typeof value !== 'string')
    return value.size > 0
      ? asked(
          name,
          'file',
          inEach((t) => t.file),
        )
      : '';
  if (!isSecret(name)) return `<input type="hidden" name="${name}" value="${escaped(value)}">`;
  return /code/i.test(name)
    ? asked(
        name,
        'text',
        inEach((t) => t.code),
      )
    : asked(
        name,
        'password',
        inEach((t) => t.password),
      );
}

function asked(name: string, type: string, label: string): string {
  return `<p><label>${label} <input type="${type}" name="${name}" required></label></p>`;
}

function inEach(choose: (t: (typeof languages)[number][1]) => string): string {
  return languages.map(([lang, t]) => `<span lang="${lang}">${choose(t)}</span>`).join(' · ');
}

// A path of this portal and nothing else.
function pathOf(url: string): string {
  return /^\/(?![/\\.])[^\\]*$/.test(url) ? url : '/';
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
