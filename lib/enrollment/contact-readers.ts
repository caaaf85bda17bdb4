import { readAddress } from '@/lib/field/email-address';
import { readTelephone } from '@/lib/field/phone';
import { byLook, type ContactReaders } from './contact-fields';

/** Reads contacts as they are stored: canonical addresses, and telephone numbers in E.164, national ones as of the given country. */
export function contactReaders(country: string): ContactReaders {
  return {
    email: (typed) => {
      const look = byLook.email(typed);
      if ('code' in look) return look;
      const email = readAddress(look.value);
      return email.ok ? { value: email.address } : { code: email.code };
    },
    telephone: (typed) => {
      const number = readTelephone(typed, country);
      return number.ok ? { value: number.e164 } : { code: number.code };
    },
  };
}
