import { Secret, TOTP } from 'otpauth';
import { minutes, now } from '@/lib/clock';

/** The code an app with this key, as it is typed, shows at a moment. */
export function codeOf(typed: string, at = now()): string {
  const secret = Secret.fromBase32(typed.replaceAll(' ', ''));
  return new TOTP({ secret }).generate({ timestamp: at.getTime() });
}

/** A moment later, when the app shows another code. */
export function later(count = 1): Date {
  return new Date(now().getTime() + minutes(count));
}
