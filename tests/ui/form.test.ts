import { expect, test } from 'vitest';
import { z } from 'zod';
import { check } from '@/components/ui/check';
import { typedIn, withoutSecrets } from '@/lib/form/answer';
import { fieldSentences } from '@/messages/field-sentence';

const shape = z
  .object({
    legalName: z.string().trim().min(1, 'required').max(10, 'too_long'),
    size: z.enum(['small', 'large']),
    password: z.string(),
    again: z.string(),
  })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'passwords_differ' });

const labels = { legalName: 'Legal name', size: 'Size' };

test('a form is read as it was sent: single values, lists, no files, none of the framework’s own inputs', () => {
  const form = new FormData();
  form.append('$ACTION_KEY', 'k1');
  form.append('name', 'Melati');
  form.append('role', 'admin');
  form.append('role', 'sales');
  form.append('paper', new File(['x'], 'x.pdf'));
  expect(typedIn(form)).toEqual({ name: 'Melati', role: ['admin', 'sales'] });
});

test('no password travels back to the page', () => {
  expect(withoutSecrets({ email: 'a@b.example', password: 'x', currentPassword: 'y', passwordAgain: 'z' })).toEqual({
    email: 'a@b.example',
  });
});

test('each field is refused once, with the first of its problems, in the schema’s order', () => {
  const problems = check(shape, fieldSentences('en', labels), { legalName: '', password: 'a', again: 'a' });
  expect(problems).toEqual([
    { field: 'legalName', text: 'Legal name: an answer is needed.' },
    { field: 'size', text: 'Size: choose one of the answers.' },
  ]);
});

test('a refusal across two fields stands at the one to correct', () => {
  const problems = check(shape, fieldSentences('en', labels), {
    legalName: 'A',
    size: 'small',
    password: 'a',
    again: 'b',
  });
  expect(problems).toEqual([
    { field: 'again', text: 'The two passwords are not the same. Type the second one again.' },
  ]);
});

test('a limit is named in the reader’s language', () => {
  const problems = check(shape, fieldSentences('id', labels), {
    legalName: 'A'.repeat(11),
    size: 'small',
    password: '',
    again: '',
  });
  expect(problems[0]?.text).toBe('Legal name: tulis paling banyak 10 karakter.');
});
