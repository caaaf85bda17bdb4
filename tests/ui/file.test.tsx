import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { FileField } from '@/components/ui/file-field';
import { FormContext } from '@/components/ui/form-context';
import { LocaleProvider } from '@/components/ui/locale';
import { filesIn, fileUpTo } from '@/lib/csv/sent-file';
import { typedIn } from '@/lib/form/answer';
import { en } from '@/messages/en';

function formWith(...files: [string, File][]): FormData {
  const form = new FormData();
  form.append('company', 'PT Maju');
  for (const [name, file] of files) form.append(name, file);
  return form;
}

const list = new File(['email\n'], 'list.csv', { type: 'text/csv' });

describe('a form with a file', () => {
  test('gives its bytes and its name under the name of its input, and what was typed without it', async () => {
    const form = formWith(['file', list], ['$ACTION_1', list]);
    expect(await filesIn(form)).toEqual({ file: { name: 'list.csv', bytes: new Uint8Array(Buffer.from('email\n')) } });
    expect(typedIn(form)).toEqual({ company: 'PT Maju' });
  });

  test('gives nothing when none was chosen, and the first of several', async () => {
    for (const name of ['', 'undefined', 'empty.csv'])
      expect(await filesIn(formWith(['file', new File([], name)]))).toEqual({});
    const two = formWith(['file', list], ['file', new File(['x'], 'other.csv')]);
    expect((await filesIn(two)).file?.name).toBe('list.csv');
  });

  test('a text under a file’s name is no file, and a file under a text’s name is no text', async () => {
    const shape = z.object({ file: fileUpTo(1), company: z.string('required') });
    expect(codesOf(shape, { file: 'x', company: 'y' })).toEqual(['file_missing']);
    expect(codesOf(shape, { ...(await filesIn(formWith(['file', list], ['company', list]))) })).toEqual(['required']);
  });

  test.each([
    [1_000_000, []],
    [1_000_001, ['file_too_large']],
  ])('of %i bytes, where one megabyte is the most: %j', (length, codes) => {
    const file = { name: 'list.csv', bytes: new Uint8Array(length) };
    expect(codesOf(z.object({ file: fileUpTo(1) }), { file })).toEqual(codes);
  });

  test.each([
    ['C:\\fakepath\\list.csv', 'list.csv'],
    ['../../etc/passwd', 'passwd'],
    ['list\r\nSet-Cookie: x.csv', 'list Set-Cookie: x.csv'],
    ['\u202Evsc.exe', 'vsc.exe'],
    ['<b>.csv', 'b .csv'],
    ['/', 'file'],
    [`${'é'.repeat(300)}.csv`, `${'é'.repeat(196)}.csv`],
  ])('called %j is known as %j', (name, known) => {
    expect(fileUpTo(1).parse({ name, bytes: new Uint8Array() }).name).toBe(known);
  });
});

describe('the field of a file', () => {
  const limit = { megabytes: 1, sentence: 'Too large' };
  const drawn = (problem?: string) =>
    renderToStaticMarkup(
      <LocaleProvider locale="en" t={en.shell.kit}>
        <FormContext value={{ prefix: 'a-', typed: null, problemOf: () => problem, watch: () => ({}) }}>
          <FileField name="file" label="List" hint="A CSV file" accept=".csv" limit={limit} />
        </FormContext>
      </LocaleProvider>,
    );

  test('has its label and its hint, and needs no script', () => {
    expect(drawn()).toContain('<label for="a-file"');
    expect(drawn()).toMatch(
      /<input id="a-file" type="file" accept="\.csv" aria-describedby="a-file-hint"[^>]* name="file"\/>/,
    );
  });

  test('says what is wrong beside it, to screen readers too', () => {
    expect(drawn('Choose a file.')).toContain('<p id="a-file-problem"');
    expect(drawn('Choose a file.')).toMatch(/aria-invalid="true" aria-describedby="a-file-hint a-file-problem"/);
  });
});

function codesOf(shape: z.ZodType, sent: unknown): string[] {
  return shape.safeParse(sent).error?.issues.map(({ message }) => message) ?? [];
}
