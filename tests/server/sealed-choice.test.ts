import { afterEach, expect, test } from 'vitest';
import { chosenIn, openChosen, sealChosen } from '@/app/_server/sealed-choice';
import { freeze, minutes } from '@/lib/clock';
import { seal } from '@/lib/seal';

const roles = { roles: ['global_admin', 'admin_agent'] };
const owner = 'ayu roles of wayan 1';

afterEach(() => freeze(null));

test('what was chosen before a proof is found by the same person, about the same thing, and nobody else', () => {
  const sealed = sealChosen(roles, owner);
  expect(openChosen(sealed, owner)).toEqual(roles);
  for (const other of ['putri roles of wayan 1', 'ayu roles of made 1', 'ayu roles of wayan 2'])
    expect(openChosen(sealed, other)).toBeNull();
});

test('a choice that was made up, altered or sealed for something else is none', () => {
  const sealed = sealChosen(roles, owner);
  const plain = JSON.stringify({ chosen: roles, until: Number.MAX_SAFE_INTEGER });
  const forged = [
    '',
    'global_admin',
    Buffer.from(plain).toString('base64url'),
    seal(plain, 'recovery codes', owner).toString('base64url'),
    `${sealed.slice(0, -4)}AAAA`,
  ];
  for (const each of forged) expect(openChosen(each, owner)).toBeNull();
});

test('a choice is kept as long as the proof lasts: fifteen minutes', () => {
  const sealed = sealChosen(roles, owner);
  freeze(new Date(Date.now() + minutes(14)));
  expect(openChosen(sealed, owner)).toEqual(roles);
  freeze(new Date(Date.now() + minutes(16)));
  expect(openChosen(sealed, owner)).toBeNull();
});

test('of a form, only what is asked for is kept, and only words', () => {
  const form = new FormData();
  for (const value of ['admin_agent', 'user_admin', 'a b', 'x'.repeat(41), '<b>']) form.append('roles', value);
  form.append('password', 'secret');
  expect(chosenIn(form, ['roles'])).toEqual({ roles: ['admin_agent', 'user_admin'] });
  expect(chosenIn(new FormData(), ['roles'])).toEqual({ roles: [] });
});
