import { plainCode } from '@/lib/field/pasted';

/**
 * A PartnerID as it is stored: seven digits, the first not zero. Forgiven is what letters, pages and spreadsheets make of one: `MPN ID 4847383`,
 * `4,847,383`, `4847383.0`. Null when it is none.
 */
export function readPartnerId(typed: string): string | null {
  if (typed.length > longestPartnerId) return null;
  const number = plainCode(typed).replace(label, '');
  const digits = number
    .replace(/^(\d{7})[.,]0{1,2}$/, '$1')
    .replace(/^(\d)([.,'])(\d{3})\2(\d{3})$/, '$1$3$4')
    .replace(/[\s-]/g, '');
  return /^[1-9]\d{6}$/.test(digits) ? digits : null;
}

export const longestPartnerId = 60;

const label = /^(?:(?:mpn|cpp|maicpp|partner|location|global)[\s_-]*)*(?:(?:id|no|number|nomor)\b)?[\s.:#=-]*/i;
