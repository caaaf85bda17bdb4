/** The pattern of a country's postal codes, to be tried on a cleaned code and whole; null where there are none or it is not known. */
export function postalCodePattern(country: string): string | null {
  return patterns.get(country) ?? null;
}

/** True where a letter does not arrive without a postal code. Elsewhere one may be given, and is then checked. */
export function postalCodeRequired(country: string): boolean {
  return patterns.has(country) && !seldomUsed.has(country);
}

const listed: Record<string, string> = {
  '\\d{3}': 'GN IS LS MG OM PG',
  '\\d{4}': 'AF AL AT AU BD BE BG CC CH CV CX CY DK ET GE GW HM HU LR MK MZ NE NF NO NZ PH SJ SV TN ZA',
  '\\d{4}(\\d{2})?': 'AM PY',
  '\\d{5}':
    'BA BT CR DE DO DZ EE ES FI FR GT HN HR ID IQ IT JO KE KR KW LA LK MA ME MM MV MX MY NA NI NP PE PK SN TH TR TZ UA UY XK ZM',
  '\\d{5}(-?\\d{4})?': 'SA US',
  '\\d{5}(\\d{2})?': 'EG IL',
  '\\d{5,6}': 'KH MN RS VN',
  '\\d{6}': 'BY CN CO EC KG NG RO RU SG TJ TM TT UZ',
  '\\d{3} ?\\d{2}': 'CZ GR SE SK',
  '\\d{3}-?\\d{4}': 'CL JP',
};

const single: Record<string, string> = {
  AD: 'AD[1-7]0\\d',
  AI: '(AI-?)?2640',
  AR: '[A-Z]?\\d{4}([A-Z]{3})?',
  AS: '96799(-?\\d{4})?',
  AX: '22\\d{3}',
  AZ: '(AZ ?)?\\d{4}',
  BB: '(BB ?)?\\d{5}',
  BH: '\\d{3,4}',
  BL: '971\\d{2}',
  BM: '[A-Z]{2} ?[A-Z\\d]{2}',
  BN: '[A-Z]{2} ?\\d{4}',
  BR: '\\d{5}-?\\d{3}',
  CA: '[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z] ?\\d[ABCEGHJ-NPRSTV-Z]\\d',
  FK: 'FIQQ ?1ZZ',
  FM: '9694[1-4](-?\\d{4})?',
  FO: '(FO-?)?\\d{3}',
  GB: 'GIR ?0AA|[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}',
  GF: '973\\d{2}',
  GG: 'GY\\d\\d? ?\\d[ABD-HJLNP-UW-Z]{2}',
  GI: 'GX11 ?1AA',
  GL: '39\\d{2}',
  GP: '971\\d{2}',
  GS: 'SIQQ ?1ZZ',
  GU: '969[123]\\d(-?\\d{4})?',
  HT: '(HT ?)?\\d{4}',
  IE: '[A-Z]\\d[\\dW] ?[A-Z\\d]{4}',
  IM: 'IM\\d\\d? ?\\d[ABD-HJLNP-UW-Z]{2}',
  IN: '[1-9]\\d{2} ?\\d{3}',
  IO: 'BBND ?1ZZ',
  JE: 'JE\\d\\d? ?\\d[ABD-HJLNP-UW-Z]{2}',
  KY: 'KY\\d-?\\d{4}',
  KZ: '\\d{6}|[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d',
  LB: '\\d{4}( ?\\d{4})?',
  LC: 'LC\\d{2} ?\\d{3}',
  LI: '94\\d{2}',
  LT: '(LT-?)?\\d{5}',
  LU: '(L-?)?\\d{4}',
  LV: '(LV-?)?\\d{4}',
  MC: '980\\d{2}',
  MD: '(MD-?)?\\d{4}',
  MF: '971\\d{2}',
  MH: '969[67]\\d(-?\\d{4})?',
  MP: '9695[012](-?\\d{4})?',
  MQ: '972\\d{2}',
  MS: '(MSR ?)?\\d{4}',
  MT: '[A-Z]{3} ?\\d{2,4}',
  MU: '\\d{3}(\\d{2}|[A-Z]{2}\\d{3})',
  NC: '988\\d{2}',
  NL: '[1-9]\\d{3} ?[A-Z]{2}',
  PF: '987\\d{2}',
  PL: '\\d{2}-?\\d{3}',
  PM: '97500',
  PN: 'PCRN ?1ZZ',
  PR: '00[679]\\d{2}(-?\\d{4})?',
  PT: '\\d{4}-?\\d{3}',
  PW: '969(39|40)(-?\\d{4})?',
  RE: '974\\d{2}',
  SH: '(ASCN|STHL|TDCU) ?1ZZ',
  SI: '(SI-?)?\\d{4}',
  SM: '4789\\d',
  SO: '[A-Z]{2} ?\\d{5}',
  SZ: '[HLMS]\\d{3}',
  TC: 'TKCA ?1ZZ',
  TW: '\\d{3}(-?\\d{2,3})?',
  UM: '96898',
  VA: '00120',
  VC: 'VC\\d{4}',
  VE: '\\d{4}(-?[A-Z])?',
  VG: 'VG\\d{4}',
  VI: '008\\d{2}(-?\\d{4})?',
  WF: '986\\d{2}',
  YT: '976\\d{2}',
};

const patterns = new Map([
  ...Object.entries(listed).flatMap(([pattern, countries]) =>
    countries.split(' ').map((country) => [country, pattern] as const),
  ),
  ...Object.entries(single),
]);

const seldomUsed = new Set(
  (
    'AF AI AM AR AZ BB BH BM BN BT CL CO CR CV DO DZ EC EG ET FK GE GN GT GW HM HN HT IE IO IQ JO KE KH KW KY LA LB LC LK LR LS ' +
    'MG MM MN MS MU MV MZ NA NE NF NG NI NP OM PE PG PK PN PW PY SA SH SN SO SV SZ TC TJ TM TN TT TZ UY VC VE VG VN XK ZM'
  ).split(' '),
);
