/**
 * The legal forms of companies, folded as `wordsOf` folds a name: small Latin letters without accents, dots or strokes ("Sp. z o.o." is three
 * words, of which `spzoo` is made). Groups, holdings and foundations are no forms: they are other companies than the ones they are named after.
 */
const eitherEnd = words(
  'gmbh ggmbh mbh kgaa ohg kg gbr llc llp lllp ltd limited inc incorporated corp corporation plc pllc pte pty pvt sdn bhd berhad jsc ojsc cjsc ' +
    'pjsc ooo oao zao pao too tov tzov vat pat odo eood eod ead ad doo sarl sasu sas eurl sci snc scs sca scop sprl srl bv bvba cvba nv vof ' +
    'aps oy oyj ou sia uab kft zrt nyrt rt bt sro zsro spzoo spj spk ska psa lda ltda limitada eireli sapi sab sadecv sabdecv sapidecv decv rl cv sl slu slne epe ' +
    'ike tbk kk gk goudou kabushikikaisha kabushikigaisha godokaisha yugenkaisha fzc fzco fze dmcc wll spc saoc saog ' +
    'societeanonyme societearesponsabilitelimitee sociedadanonima sociedadlimitada sociedaddereponsabilidadlimitada societaperazioni societaaresponsabilitalimitata gesellschaftmitbeschrankterhaftung ' +
    'aktiengesellschaft aktiebolag aktieselskab anpartsselskab osakeyhtio naamlozevennootschap beslotenvennootschap ' +
    'publiclimitedcompany limitedliabilitycompany jointstockcompany perseroanterbatas commanditairevennootschap usahadagang',
);

/** Words of a name elsewhere, forms only behind it. */
const atTheEnd = words(
  'co company ag se hf ehf as asa ab sa sae sal ae ik ks trust cc sti anonimsirketi limitedsirketi',
);

/** Short forms that are words in other countries, or stand in front only in some. */
const inCountries: Readonly<Record<string, ReadonlySet<string>>> = {
  AZ: words('asc qsc mmc'),
  BE: words('sa scrl'),
  BG: words('et sd'),
  BR: words('sa me epp mei'),
  BY: words('chup odo oao uchp'),
  CH: words('sa ag'),
  CI: words('sa'),
  CZ: words('as vos ks spolsro'),
  DE: words('ag ek eg ug ev'),
  DK: words('as is ps ks'),
  EE: words('as fie'),
  ES: words('sa sc sll'),
  FI: words('ab ky tmi'),
  FR: words('sa selarl ets etablissements'),
  GR: words('ae oe ee'),
  HR: words('dd jdoo'),
  ID: words('pt cv ud fa pd tb perum persero firma koperasi'),
  IN: words('private public opc'),
  IT: words('spa sas snc ss scarl'),
  JP: words('yk'),
  KZ: words('ao ip too'),
  LU: words('sa'),
  LV: words('as ik'),
  MX: words('sa decv sc'),
  MY: words('sendirian'),
  NO: words('as asa da ans'),
  PL: words('sa sc'),
  PT: words('sa'),
  RO: words('sa pfa'),
  RS: words('ad dd'),
  RU: words('ao ip nao'),
  SA: words('llc jsc'),
  SE: words('ab hb'),
  SI: words('dd'),
  SK: words('as'),
  TR: words('as ltdsti'),
  UA: words('fop pp at dp'),
  UZ: words('mchj ok xk'),
  VN: words('tnhh cp congtytnhh congtycophan congty'),
  ZA: words('cc npc'),
};

/** Scripts written without blanks: these stand at either end of the name itself. */
export const unspaced: readonly string[] =
  '特定非営利活動法人 株式会社 有限会社 合同会社 合資会社 合名会社 (株) (有) (同) 股份有限公司 有限责任公司 有限責任公司 有限公司 주식회사 유한회사 유한책임회사 (주) (유) บริษัท ห้างหุ้นส่วนจำกัด (มหาชน) จำกัด'.split(
    ' ',
  );

/** Forms of scripts that keep their letters, as words. */
const ofOtherScripts = words('בעמ בעם شركة شم ذمم شمم شمع شذمم');

/** Whether a word, or several written as one, is a legal form there: `start` or `end` of a name of this country. */
export function isLegalForm(word: string, place: 'start' | 'end', country: string): boolean {
  if (eitherEnd.has(word) || ofOtherScripts.has(word) || inCountries[country]?.has(word)) return true;
  return place === 'end' && atTheEnd.has(word);
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
