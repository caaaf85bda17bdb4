import { describe, expect, it } from 'vitest';
import { passwordProblem, refuseWeakPassword } from '@/lib/identity/password-policy';
import { Refusal } from '@/lib/refusal';

const ana = ['ana.putri@alder.example', 'Alder IT', 'Ana', 'Putri'];

describe('a new password', () => {
  it.each([
    'walk-the-demo',
    'our long garden path',
    'Savannah trees in bloom',
    'tr0ub4dor&3-and-more',
    '漢字かなカナ文字列長い十二',
    '🌸🌼🌻🌺🍀🌿🌱🌾🍁🍂🍃🌵',
    'k7#Vq2!mZx9p',
    '   spaces at both ends   ',
    'a1 b2 c3 d4 e5 f6 g7 h8 i9 j0 '.repeat(4),
    'the alder wood behind our house',
  ])('may be %s', (password) => {
    expect(passwordProblem(password, ana)).toBeNull();
  });

  it.each([
    ['', 'password_too_short'],
    ['elevenchars', 'password_too_short'],
    ['🌸🌼🌻🌺🍀🌿🌱🌾🍁🍂🍃', 'password_too_short'],
    ['x'.repeat(129), 'password_too_long'],
    ['x'.repeat(1_000_000), 'password_too_long'],
    ['password1234', 'password_common'],
    ['Password1234!', 'password_common'],
    ['P@ssw0rd!2026', 'password_common'],
    ['passwordpassword', 'password_common'],
    ['123456789012', 'password_common'],
    ['qwertyuiop12', 'password_common'],
    ['aaaaaaaaaaaa', 'password_common'],
    ['abcabcabcabc', 'password_common'],
    ['unbelievable', 'password_common'],
    ['iloveyou12345', 'password_common'],
    ['correct horse battery staple', 'password_common'],
    ['Putri-2026-!', 'password_personal'],
    ['ALDER it 2026', 'password_personal'],
    ['ana.putri@alder.example', 'password_personal'],
    ['Mitra Alder 1!', 'password_personal'],
  ])('may not be %.30j: %s', (password, code) => {
    expect(passwordProblem(password, ana)).toMatchObject({ code });
  });

  it('is refused beside its field, with the limit for the sentence', () => {
    expect(() => refuseWeakPassword('walk-the-demo', ana)).not.toThrow();
    try {
      refuseWeakPassword('short', ana);
      expect.unreachable();
    } catch (refusal) {
      expect(refusal).toBeInstanceOf(Refusal);
      expect(refusal).toMatchObject({
        reasons: [{ code: 'password_too_short', field: 'password', with: { min: 12 } }],
      });
    }
  });
});
