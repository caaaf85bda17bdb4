import { plainCode } from '@/lib/field/pasted';

// A box at a post office, as the main languages call it; with its number, which some write in front.
const words = String.raw`
  g?p\.? ?o\.? ?b(?:ox|\.)?
  post(?:al)?[ -]?(?:office )?box
  (?:private|locked|mail) ?bag
  postfach
  b\.? ?p\.?(?= ?\d)
  bo[iî]te postale
  case postale
  kotak pos
  peti surat
  apartado(?: (?:postal|de correos|a[eé]reo))?
  apdo\.?
  casilla(?: (?:postal|de correos?))?
  caixa postal
  casella postale
  postbus
  post(?:boks|box|lokero)
  skr(?:ytka|\.)? ?poczt(?:owa|\.)?
  po[sš]tov[áa] schránka|p\.? ?o\.? ?schránka
  po[sš]tanski pretinac|po[sš]tni predal
  postafi[oó]k|pf\.(?= ?\d)
  c[aă]su[tț][aă] po[sș]tal[aă]
  posta kutusu|p\.? ?k\.?(?= ?\d)
  h[oộ]p th[uư]
  а/я|абонентский ящик|абонентська скринька
  [тτt]\.? ?θ\.?|ταχ(?:υδρομική|\.) θυρίδα
  ص\.? ?ب\.?|صندوق (?:ال)?بريد
  ת\.? ?ד\.?|תיבת דואר
  ตู้ ?ป\.? ?ณ\.?|ตู้ไปรษณีย์
  私書箱|郵便私書箱|邮政信箱|郵政信箱|信箱|사서함
  डाक पेटी|पोस्ट बॉक्स
`;

// In compatibility form, as what it is tried on.
const box = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${words.trim().split(/\n */).join('|')})(?![\\p{L}\\p{M}])`.normalize('NFKC'),
  'giu',
);
const figures = /(?:no|nr|num|number|nomor|nº|n°|№|#)?[\s.:#-]*\p{N}[\p{N}\s.-]*[\p{L}]?(?!\p{L})/giu;

type Lines = {
  addressLine1: string | null;
  addressLine2?: string | null | undefined;
  city?: string | null | undefined;
};

/** Whether an address names a box at the post office. */
export function namesPostBox({ addressLine1, addressLine2 }: Lines): boolean {
  return plainCode(`${addressLine1 ?? ''} ${addressLine2 ?? ''}`).search(box) >= 0;
}

/** Whether it is such a box and no other place: nothing but its number and the city is left. */
export function isOnlyPostBox(lines: Lines): boolean {
  if (!namesPostBox(lines)) return false;
  const city = plainCode(lines.city ?? '').toLowerCase();
  const text = plainCode(`${lines.addressLine1 ?? ''} ; ${lines.addressLine2 ?? ''}`)
    .toLowerCase()
    .replace(box, ' ')
    .replace(figures, ' ');
  return !/[\p{L}\p{N}]/u.test(city ? text.replaceAll(city, ' ') : text);
}
