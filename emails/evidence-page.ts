import { env } from '@/lib/env';
import { fullName } from '@/lib/field/person-name';
import { isLocale, type Locale, languages, usual } from '@/lib/locale';
import type { Sheet, SheetPart } from '@/lib/paper/sheet';
import { sayMoment } from '@/lib/reader/day';
import { countryName } from '@/lib/region/names';
import { zoneOf } from '@/lib/region/zones';
import type { Evidence } from '@/lib/signed-copy/evidence';
import { type Words, wordsIn } from './words';

type Said = Words['evidencePage'];
type Values = Partial<Record<keyof Said['terms'], string | null>>;

/** Says something in each language of the page, once where they say it alike. */
type Both = (say: (words: Said, language: Locale) => string) => string;

/** The page of evidence of a signature, as data: in English and, where that is another, in the language it was signed in. */
export function evidencePage(evidence: Evidence, stamped: boolean): Sheet {
  const { agreement, signedAt, organization } = evidence;
  const read = [...new Set([usual, languageOf(evidence.locale)])];
  const both: Both = (say) =>
    [...new Set(read.map((language) => say(wordsIn(language).evidencePage, language)))].join(' / ');
  const part = (name: keyof Said['headings'], values: Values): SheetPart => ({
    heading: both(({ headings }) => headings[name]),
    rows: rowsOf(values, both),
  });
  const seal = part('seal', { check: `${env.APP_URL}/verify` });
  return {
    title: both(({ title }) => title),
    subject: both(({ subject }) => subject({ agreement: agreement.title, version: agreement.version })),
    language: usual,
    written: signedAt,
    country: organization.countryIso2,
    page: (page, of) => wordsIn(usual).evidencePage.page({ page, of }),
    parts: [
      part('what', whatWasAccepted(evidence, both)),
      part('who', byWhom(evidence, both)),
      part('how', whenAndWhence(evidence, both)),
      { ...seal, rows: [...read.map((language) => proves(language, stamped)), ...seal.rows] },
    ],
  };
}

function rowsOf(values: Values, both: Both): SheetPart['rows'] {
  return Object.entries(values).flatMap(([name, value]) =>
    value ? [{ term: both(({ terms }) => terms[name as keyof Said['terms']]), value }] : [],
  );
}

function whatWasAccepted({ agreement, pdfSha256, translation, translationSha256 }: Evidence, both: Both): Values {
  const shown = translation && translationSha256 ? { language: nameOf(translation), sha256: translationSha256 } : null;
  return {
    agreement: agreement.title,
    version: agreement.version,
    inForce: both((_, language) => sayMoment(agreement.effectiveFrom, language, 'UTC')),
    sha256: pdfSha256,
    translation: both((said) => (shown ? said.translation(shown) : said.noTranslation)),
  };
}

function byWhom(evidence: Evidence, both: Both): Values {
  const { company, organization, registrationId, partnerId, reference, title, statement, delegation } = evidence;
  const zone = zoneIn(organization);
  return {
    company,
    account: organization.name,
    country: both((_, language) => countryName(organization.countryIso2, language)),
    registration: registrationId,
    partnerId,
    reference,
    signer: fullName(evidence),
    position: title,
    delegated: delegation && both((said, language) => delegatedBy(delegation, said, { language, zone })),
    statement,
    proof: both((said, language) => proofOf(evidence, said, language)),
  };
}

function delegatedBy(
  { askedAt, askedBy }: NonNullable<Evidence['delegation']>,
  said: Said,
  { language, zone }: { language: Locale; zone: string },
): string {
  return said.delegated({ by: fullName(askedBy), email: askedBy.email, at: sayMoment(askedAt, language, zone) });
}

function whenAndWhence({ signedAt, ip, userAgent, locale, organization }: Evidence, both: Both): Values {
  const zone = zoneIn(organization);
  const unknown = both((said) => said.unknown);
  return {
    utc: signedAt.toISOString(),
    local: both((_, language) => `${sayMoment(signedAt, language, zone)} (${zone})`),
    ip: ip ?? unknown,
    browser: userAgent ?? unknown,
    language: nameOf(locale),
  };
}

function proves(language: Locale, stamped: boolean) {
  const said = wordsIn(language).evidencePage;
  return { term: languages[language].name, value: stamped ? said.stamped : said.unstamped };
}

function proofOf({ provenBy, provenAt, secondStep, organization }: Evidence, said: Said, language: Locale): string {
  if (!provenAt) return said.unknown;
  const way = provenBy === 'issuer' ? 'issuer' : secondStep ? 'passwordTwice' : 'password';
  return said.provenAt({ proof: said.proofs[way], at: sayMoment(provenAt, language, zoneIn(organization)) });
}

const zoneIn = ({ countryIso2 }: Evidence['organization']) => zoneOf(countryIso2) ?? 'UTC';
const languageOf = (locale: string): Locale => (isLocale(locale) ? locale : usual);
const nameOf = (locale: string) => (isLocale(locale) ? languages[locale].name : locale);
