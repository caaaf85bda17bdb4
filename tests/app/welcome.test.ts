import { describe, expect, test } from 'vitest';
import { registrationOf } from '@/app/(public)/welcome/_components/registration';
import { countryNames } from '@/lib/region/country-names';
import { wordsIn } from '@/messages/words';

/** The 24 countries where a company needs one, and what each takes. Source: domain fact 1.5. */
const asked: Readonly<Record<string, string>> = {
  ...{ AM: 'INN VAT public', AZ: 'TIN INN', BY: 'UNP', BR: 'CNPJ', HU: 'TIN', IN: 'tax PAN', IQ: 'TIN', KZ: 'BIN IIN' },
  ...{ KG: 'INN', MD: 'IDNO IDNP', MM: 'TIN', PL: 'NIP PESEL', RU: 'INN', SA: 'TIN', ZA: 'TRN', SS: 'TIN' },
  ...{ TJ: 'INN EIN KPP', TH: 'TIN', TR: 'TIN NIN', UA: 'EDRPOU', AE: 'tax VAT', UZ: 'INN', VE: 'RIF', VN: 'TIN' },
};
const every = [...new Set(Object.values(asked).flatMap((kinds) => kinds.split(' ')))];
const said = {
  en: { VAT: 'VAT number', public: 'Public service number', tax: 'Tax ID' },
  id: { VAT: 'Nomor PPN', public: 'Nomor layanan publik', tax: 'ID pajak' },
};

describe.each(['en', 'id'] as const)('Welcome in %s', (language) => {
  const words = wordsIn(language);
  const { country: t } = words.welcome;
  const marks = new Map(every.map((kind) => [kind, new Map(Object.entries(said[language])).get(kind) ?? kind]));
  const names = (sentence: string) =>
    every.filter((kind) => new RegExp(`(?<!\\p{L})${marks.get(kind)}(?!\\p{L})`, 'u').test(sentence)).toSorted();

  test('says in each of the 24 countries which kinds of registration ID are taken, and nowhere that another needs one', () => {
    expect(Object.keys(asked)).toHaveLength(24);
    for (const country of Object.keys(countryNames)) {
      const sentence = registrationOf(country, language, words);
      const kinds = asked[country]?.split(' ').toSorted();
      if (!kinds) expect([country, sentence]).toEqual([country, t.registrationOptional]);
      else {
        expect([country, names(sentence)]).toEqual([country, kinds]);
        const [before = '', after = ''] = (kinds.length > 1 ? t.registrationNeeded : t.registrationOne)({
          kinds: '|',
        }).split('|');
        expect(sentence.slice(0, before.length)).toBe(before);
        expect(sentence.slice(-after.length)).toBe(after);
      }
    }
  });

  test('says since when everybody new enrolls as an indirect reseller, and that the former membership site is closed', () => {
    expect(words.welcome.since).toMatch(
      language === 'en' ? /^Since October 2020, all new/ : /^Mulai Oktober 2020, semua/,
    );
    const all = words.welcome.needs.items.map(({ text }) => text).join(' ');
    expect(all).toContain(language === 'en' ? 'closed in May 2022' : 'ditutup pada Mei 2022');
  });
});
