import { plainHeading, words } from '@/lib/csv/heading';
import type { ImportField } from './row';

/** How sure a heading is: `exact` names its field and nothing else, `likely` has a word of it among others. */
export type Named = { field: ImportField; sure: 'exact' | 'likely' };

/** The field a heading names in English, Indonesian or a language of trade; null when it names none, or one of ours that we do not ask for. */
export function fieldNamed(heading: string): Named | null {
  const plain = plainHeading(heading);
  const exact = exactly.get(plain);
  if (exact) return { field: exact, sure: 'exact' };
  const parts = words(heading);
  const joined = ` ${parts.join(' ')} `;
  if (others.test(joined)) return null;
  const likely = within.find(([, pattern]) => pattern.test(joined));
  return likely ? { field: likely[0], sure: 'likely' } : null;
}

/** The headings each field is known by; the first is the template's. Compared by plainHeading. */
const headingsOf: Readonly<Record<ImportField, readonly string[]>> = {
  email: listed(`
    email, e-mail address, e-mail, mail, mail address, e-mail id, contact email, email contact,
    primary email, business email, work email, company email, recipient, recipient email, alamat email,
    alamat surel, surel, email perusahaan, alamat e-mail, pos-el, posel, E-Mail-Adresse, Mailadresse,
    E-Mail Kontakt, Kontakt E-Mail, E-Mail geschäftlich, Empfänger, adresse e-mail, adresse électronique,
    adresse mail, courriel, adresse courriel, mél, courrier électronique, correo electrónico, correo,
    correo-e, dirección de correo, dirección de correo electrónico, dirección de email, emel, alamat emel,
    endereço de e-mail, correio eletrónico, correio eletrônico, indirizzo e-mail, posta elettronica, e-mailadres,
    adres e-mail, e-posta, e-posta adresi, e-post, e-postadress, e-postadresse, sähköposti, e-mailová adresa,
    электронная почта, эл. почта, почта, електронна пошта, メール, メールアドレス, eメール, 이메일, 이메일 주소,
    电子邮件, 电子邮箱, 邮箱, 電子郵件, 電子信箱, อีเมล, thư điện tử, địa chỉ email, البريد الإلكتروني`),
  company: listed(`
    company, company name, organization, organisation, organization name, organisation name, business name,
    account name, legal name, legal business name, reseller, reseller name, customer, customer name,
    partner name, business, perusahaan, nama perusahaan, nama usaha, nama badan usaha, organisasi,
    nama pelanggan, nama reseller, Firma, Firmenname, Name der Firma, Unternehmen, Unternehmensname,
    Betrieb, Kunde, Kundenname, Name des Unternehmens, société, nom de la société, entreprise,
    nom de l'entreprise, raison sociale, dénomination sociale, nom du client, empresa,
    nombre de la empresa, nombre de empresa, compañía, razón social, sociedad, nombre del cliente, nombre comercial,
    nama pt, nama badan hukum, syarikat, nama syarikat, nome da empresa, razão social, azienda, nome azienda, società,
    ragione sociale, bedrijf, bedrijfsnaam, organisatie, nazwa firmy, przedsiębiorstwo, şirket, şirket adı, firma adı,
    företag, företagsnamn, virksomhed, virksomhet, yritys, společnost, název firmy, cég, cégnév, companie, компания,
    название компании, организация, компанія, організація, 会社, 会社名, 企業名, 회사, 회사명, 公司, 公司名称, 企业名称,
    公司名稱, บริษัท, ชื่อบริษัท, công ty, tên công ty, الشركة, اسم الشركة`),
  country: listed(`
    country, country or region, country/region, country region, country code, country name, country iso,
    iso country, nation, iso country code, company country, market, negara, negara atau wilayah,
    negara/wilayah, kode negara, nama negara, Land, Land/Region, Land oder Region, Länderkennzeichen,
    Ländercode, Länderkürzel, Staat, Landeskennung, pays, pays/région, pays ou région, code pays,
    nom du pays, país, país o región, país/región, código de país, código del país, nombre del país, país ou região,
    paese, paese/regione, nazione, land of regio, kraj, państwo, ülke, ülke/bölge, maa, země, ország, țară, страна,
    страна/регион, країна, 国, 国名, 国/地域, 국가, 나라, 国家, 国家/地区, 國家, 國家/地區, ประเทศ, quốc gia, nước,
    البلد, الدولة`),
  partnerId: listed(`
    partner_id, partner id, mpn id, mpn, mpnid, microsoft partner id, microsoft partner network id,
    partner network id, partner one id, mcpp id, maicpp id, cloud partner program id, partner location id,
    location id, pla id, pla, location mpn id, partner location account id, partner number, partner no,
    csp partner id, id mitra, nomor mitra, kode mitra, id partner, Partner-ID, Partnernummer, Partner-Nr.,
    MPN-Nummer, Standort-ID, identifiant partenaire, ID partenaire, numéro de partenaire, n° partenaire,
    ID MPN, ID de socio, ID de partner, número de socio, identificador de socio, ID del socio, ID de MPN`),
  language: listed(`
    language, letter language, language of the letter, preferred language, language code, locale, lang,
    bahasa, kode bahasa, bahasa surat, Sprache, Sprachcode, bevorzugte Sprache, Korrespondenzsprache,
    langue, langue préférée, code langue, idioma, idioma preferido, lengua, código de idioma`),
};

/** The heading of a field in our own template. */
export function templateHeading(field: ImportField): string {
  return headingsOf[field][0] ?? field;
}

const fields = Object.keys(headingsOf) as ImportField[];
const exactly = new Map(
  fields.flatMap((field) => headingsOf[field].map((heading) => [plainHeading(heading), field] as const)),
);

/** Our own headings that a list taken away and brought back has: nothing is read from them. */
export const ownHeadings: ReadonlySet<string> = new Set(['row', 'reason', 'baris', 'alasan']);

// Words in whose company a heading means something else: whether letters are wanted, how many people, where the telephone is.
const others =
  / (global|pga|opt|optin|status|verified|bounced?|count|size|type|tipe|art|date|tanggal|datum|fecha|phone|telp|telepon|telefon|tel|fax|website|url|domain|dialing|birth|tax|vat|revenue|industry|skills|manager|password|subject|betreff|template|owner|created|modified|parent|group|zip|postal|plz|city|kota|stadt|ort|ville|ciudad|street|strasse|rue|calle) /;

const within: readonly (readonly [ImportField, RegExp])[] = [
  ['partnerId', / (mpn|mpnid|partnerid|partner (location )?(id|no|number|nummer|nr)|id (partenaire|socio|mitra)) /],
  ['email', / (e ?mails?|emailadresse?|mailadresse|e post\p{L}*|surel|emel|courriel|correo) /u],
  ['country', / (country|countries|negara|land|pays|pais|paese|nazione|kraj|ulke) /],
  ['language', / (language|sprache|langue|idioma|bahasa) /],
  [
    'company',
    / (company|firma|firmenname|unternehmen|perusahaan|empresa|entreprise|societe|azienda|bedrijf|syarikat|organi[sz]ation) /,
  ],
];

function listed(names: string): string[] {
  return names.trim().split(/,\s+/);
}
