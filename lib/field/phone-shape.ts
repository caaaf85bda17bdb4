import { plainCode } from './pasted';
import type { Read } from './shape';

/** What is typed, with what a page or program puts around it. */
export const longestTelephone = 60;

/**
 * Reads a telephone number by its look, the same in the browser and on the server, which goes on from what this gives: the digits, with their plus
 * if there is one. What tells of a number only that it is one is left away; letters and extensions are not.
 */
export function readTelephoneByLook(typed: string): Read {
  const text = plainCode(typed).replace(sign, '').replace(link, '').replace(label, '').replace(called, '');
  if (!/^[\d\s+()[\].\-/~·•‧∙⋅・⁄_]+$/.test(text) || !/^[^\d+]*\+?[^+]*$/.test(text)) return refused;
  const digits = text.replace(/\D/g, '');
  return digits.length < 3 || digits.length > 25 ? refused : { value: `${text.includes('+') ? '+' : ''}${digits}` };
}

const refused = { code: 'phone_malformed' } as const;
const sign = /^[\p{So}\s]+/u;
const link = /^(?:tel|callto|sms|whatsapp|fax):(?:\/\/)?/i;
const label =
  /^(?:(?:no|nr|nomor|number|n[°º])\b[ .:]*)?(?:telephone|telepon|telefon|telp|tel|phone|mobile|mob|cell|ponsel|handphone|hp|whatsapp|wa|office|kantor|direct|t|p|m|h)\b[ .:]*/i;
// In whatever language, what ends as a label does: `Tél. :`, `Mobil:`, `电话：`. Words without such an end are a sentence.
const called = /^[\p{L}\p{M}-]{1,20}\.? ?[.:] ?(?=[+(\d])/u;
