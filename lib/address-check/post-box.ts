import { plainCode } from '@/lib/field/pasted';

// A box at a post office, as the main languages call it; with its number, which some write in front.
const words = [
  String.raw`g?p\.? ?o\.? ?b(?:ox|\.)?`,
  String.raw`post(?:al)?[ -]?(?:office )?box`,
  String.raw`(?:private|locked|mail) ?bag`,
  String.raw`postfach`,
  String.raw`b\.? ?p\.?(?= ?\d)`,
  String.raw`bo[iî]te postale`,
  String.raw`case postale`,
  String.raw`kotak pos`,
  String.raw`peti surat`,
  String.raw`apartado(?: (?:postal|de correos|a[eé]reo))?`,
  String.raw`apdo\.?`,
  String.raw`casilla(?: (?:postal|de correos?))?`,
  String.raw`caixa postal`,
  String.raw`casella postale`,
  String.raw`postbus`,
  String.raw`post(?:boks|box|lokero)`,
  String.raw`skr(?:ytka|\.)? ?poczt(?:owa|\.)?`,
  String.raw`po[sš]tov[áa] schránka|p\.? ?o\.? ?schránka`,
  String.raw`po[sš]tanski pretinac|po[sš]tni predal`,
  String.raw`postafi[oó]k|pf\.(?= ?\d)`,
  String.raw`c[aă]su[tț][aă] po[sș]tal[aă]`,
  String.raw`posta kutusu|p\.? ?k\.?(?= ?\d)`,
  String.raw`h[oộ]p th[uư]`,
  String.raw`а/я|абонентский ящик|абонентська скринька`,
  String.raw`[тτt]\.? ?θ\.?|ταχ(?:υδρομική|\.) θυρίδα`,
  String.raw`ص\.? ?ب\.?|صندوق (?:ال)?بريد`,
  String.raw`ת\.? ?ד\.?|תיבת דואר`,
  String.raw`ตู้ ?ป\.? ?ณ\.?|ตู้ไปรษณีย์`,
  String.raw`私書箱|郵便私書箱|邮政信箱|郵政信箱|信箱|사서함`,
  String.raw`डाक पेटी|पोस्ट बॉक्स`,
];

// In compatibility form, as what it is tried on.
const box = new RegExp(`(?<![\\p{L}\\p{M}])(?:${words.join('|')})(?![\\p{L}\\p{M}])`.normalize('NFKC'), 'giu');
const figures = /(?:no|nr|num|number|nomor|nº|n°|№|#)?[\s.:#-]*\p{N}[\p{N}\s.-]*[\p{L}]?(?!\p{L})/giu;

type Lines = { addressLine1: string; addressLine2?: string | null | undefined; city?: string | null | undefined };

/** Whether an address names a box at the post office. */
export function namesPostBox({ addressLine1, addressLine2 }: Lines): boolean {
  return plainCode(`${addressLine1} ${addressLine2 ?? ''}`).search(box) >= 0;
}

/** Whether it is such a box and no other place: nothing but its number and the city is left. */
export function isOnlyPostBox(lines: Lines): boolean {
  if (!namesPostBox(lines)) return false;
  const city = plainCode(lines.city ?? '').toLowerCase();
  const text = plainCode(`${lines.addressLine1} ; ${lines.addressLine2 ?? ''}`)
    .toLowerCase()
    .replace(box, ' ')
    .replace(figures, ' ');
  return !/[\p{L}\p{N}]/u.test(city ? text.replaceAll(city, ' ') : text);
}
