import type { FieldCode, FieldWarning } from './code';
import { cleanLine, hasForbiddenCharacters } from './one-line';
import type { Read } from './shape';

export const longestCompanyName = 200;

/** Reads a legal name, cleaned as it is stored. Source: domain fact 1.2, company-name rules. */
export function readCompanyName(typed: string): Read {
  const value = cleanLine(typed);
  const code = problemOf(value);
  return code ? { code } : { value };
}

/** What often delays a review, though the name is accepted. */
export function companyNameWarnings(name: string): FieldWarning[] {
  return warnings.filter(([pattern]) => pattern.test(name.slice(0, longestCompanyName))).map(([, warning]) => warning);
}

function problemOf(name: string): FieldCode | null {
  if (name === '') return 'required';
  if (name.length > longestCompanyName) return 'too_long';
  if (hasForbiddenCharacters(name)) return 'characters_not_allowed';
  if (!/[\p{L}\p{N}]/u.test(name)) return 'name_symbols_only';
  if ([...name].length < 2) return 'too_short';
  return isBareLegalForm(name) ? 'name_bare_legal_form' : null;
}

const warnings: [RegExp, FieldWarning][] = [
  [
    /[\p{L}\p{N}]{2}\.(com|net|org|info|biz|io|co|app|dev|ai|shop|store|online|site|cloud|tech|xyz|id|de|fr|uk|us|eu|nl|in)(?![\p{L}\p{N}])/iu,
    'name_looks_like_domain',
  ],
  [/([\p{L}\p{N}])\1\1/iu, 'name_repeats_a_character'],
  [/(?<![^\s])[\p{L}\p{N}](\s[\p{L}\p{N}]){2,}(?!\S)/u, 'name_spaced_out'],
];

/** The words by which a company is found: folded, without its legal form, if it has any other. */
export function namingWords(name: string): string[] {
  const words = wordsIn(name);
  const naming = words.filter((word) => !legalForms.has(word));
  return [...new Set(naming.length > 0 ? naming : words)];
}

function isBareLegalForm(name: string): boolean {
  return wordsIn(name).every((word) => legalForms.has(word));
}

function wordsIn(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}.'’/]/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter(Boolean);
}

// Word by word, without dots: "Co., Ltd." is two of them.
const legalForms = new Set(
  (
    'ab ag aktiengesellschaft and as asa aps bhd bv bvba company co corp corporation cv cvba dba doo dd ead ek eirl eood epe eurl ev ' +
    'firma foundation gbr gesellschaft gie gmbh gmbhco group hf holding holdings inc incorporated is jsc jv kd kda kft kg kgaa ks ' +
    'kk koperasi lda ltda limitada limited llc llp llb lp ltd mbh na nv nyrt oao ohg ood oy oyj pao partnership pc perseroan plc ' +
    'pllc private proprietary pte pt pty pvt pvtltd rt sa sab sac sae sal sapi sarl sas sasu sau sca scs sdn se sia sicav sl sld slu snc ' +
    'sociedad societe spa spk spol spzoo sp srl sro terbatas tbk tov trust ug ultd und unlimited uab ud vof xt yayasan zao zrt zoo z oo ' +
    'ооо оао зао пао ао ип тоо тов ват еоод оод αε επε οε ικε ae anonim sirketi limitedsirketi sti ' +
    '株式会社 有限会社 合同会社 有限公司 股份有限公司 有限责任公司 公司 주식회사 유한회사 บริษัท จำกัด มหาชน شركة'
  )
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(' '),
);
