import { afterEach, expect, test } from 'vitest';
import type { Member } from '@/lib/actor';
import { after, days, freeze, hours } from '@/lib/clock';
import type { FoundCompany, Source } from '@/lib/company-directory/company';
import { sourcesFor } from '@/lib/company-directory/directories';
import { dnb } from '@/lib/company-directory/dnb';
import { gleif } from '@/lib/company-directory/gleif';
import { findAnswer, forgetAnswers, lookUp } from '@/lib/company-directory/look-up';
import type { CompanyDirectory, Looked } from '@/lib/company-directory/port';
import type { LookUp } from '@/lib/company-directory/schema';
import { table } from '@/lib/company-directory/table';
import { db } from '@/lib/db';
import { patience } from '@/lib/outside/ask';
import { somebodyElses } from '../support/answering';
import { refusalOf } from '../support/people';
import { reseller } from '../support/story';

const service = await somebodyElses();

afterEach(() => freeze(null));

const melati: FoundCompany = {
  ...{
    duns: '123456789',
    lei: null,
    name: 'PT Melati Teknologi',
    addressLine1: 'Jalan Asia Afrika 8',
    addressLine2: null,
  },
  ...{ city: 'Bandung', stateOrProvince: null, postalCode: '40111', countryIso2: 'ID', registrationId: null },
};
const byDuns: LookUp = { by: 'duns', wanted: '123456789' };

/** A directory of the port that answers so, and counts how often it was asked. */
function directory(looked: Looked, source: Source = 'gleif') {
  const asked: unknown[] = [];
  const one: CompanyDirectory = {
    source,
    answers: ({ by }) => by !== 'lei',
    look: async (question) => {
      asked.push(question);
      return looked;
    },
  };
  return { one, asked };
}

const found = async (member: Member, ...asking: CompanyDirectory[]) => {
  const looked = await lookUp(member, byDuns, asking);
  return 'answer' in looked ? findAnswer(member, looked.answer) : looked;
};

test('an answer is kept for a day for the organization that asked, and for no other', async () => {
  const [member, stranger] = [await reseller(), await reseller()];
  const { one, asked } = directory([melati]);
  const first = await lookUp(member, byDuns, [one]);
  expect(await lookUp(member, byDuns, [one])).toEqual(first);
  expect(asked).toHaveLength(1);
  const { answer } = first as { answer: string };
  expect(await findAnswer(member, answer)).toMatchObject({ source: 'gleif', companies: [melati] });
  expect(await findAnswer(stranger, answer)).toBeNull();
  await lookUp(stranger, byDuns, [one]);
  expect(asked).toHaveLength(2);
  freeze(after(new Date(), days(1)));
  expect(await findAnswer(member, answer)).toBeNull();
  await lookUp(member, byDuns, [one]);
  expect(asked).toHaveLength(3);
});

test('a page of yesterday chooses nothing of what was found since', async () => {
  const member = await reseller();
  const before = (await lookUp(member, byDuns, [directory([melati]).one])) as { answer: string };
  freeze(after(new Date(), days(1)));
  const since = (await lookUp(member, byDuns, [directory([{ ...melati, name: 'PT Mawar' }]).one])) as {
    answer: string;
  };
  expect(await findAnswer(member, before.answer)).toBeNull();
  expect(await findAnswer(member, since.answer)).toMatchObject({ companies: [{ name: 'PT Mawar' }] });
});

test('asked at once in several tabs, it is one answer, and no tab fails', async () => {
  const member = await reseller();
  const { one } = directory([melati]);
  const looked = await Promise.all(Array.from({ length: 6 }, () => lookUp(member, byDuns, [one])));
  for (const each of looked) expect(each).toEqual(looked[0]);
  expect(await findAnswer(member, (looked[0] as { answer: string }).answer)).toMatchObject({ companies: [melati] });
});

test('of forty look-ups at once thirty are made', async () => {
  const member = await reseller();
  const { one, asked } = directory([melati]);
  const looked = await Promise.allSettled(
    Array.from({ length: 40 }, (_, at) => lookUp(member, { by: 'name', wanted: `Melati ${at}` }, [one])),
  );
  expect(looked.filter(({ status }) => status === 'rejected')).toHaveLength(10);
  expect(asked).toHaveLength(30);
});

test('answers older than a day are forgotten', async () => {
  const member = await reseller();
  await lookUp(member, byDuns, [directory([melati]).one]);
  freeze(after(new Date(), hours(23)));
  await forgetAnswers();
  expect(await db.directoryAnswer.count({ where: { organizationId: member.organizationId } })).toBe(1);
  freeze(after(new Date(), hours(25)));
  await forgetAnswers();
  expect(await db.directoryAnswer.count({ where: { organizationId: member.organizationId } })).toBe(0);
});

test('an organization looks up thirty times an hour; what it was answered before does not count', async () => {
  const member = await reseller();
  const { one, asked } = directory([melati]);
  for (let time = 0; time < 30; time += 1) {
    await lookUp(member, { by: 'name', wanted: `Melati ${time}` }, [one]);
    await lookUp(member, { by: 'name', wanted: 'Melati 0' }, [one]);
  }
  expect(await refusalOf(lookUp(member, byDuns, [one]))).toEqual(['too_many_tries']);
  expect(asked).toHaveLength(30);
});

test('only a Global admin looks up, and a name in the country of the work account alone', async () => {
  const member = await reseller('FR');
  const { one, asked } = directory([{ ...melati, countryIso2: 'FR' }]);
  expect(await refusalOf(lookUp({ ...member, roles: ['admin_agent'] }, byDuns, [one]))).toEqual(['global_admin_only']);
  await lookUp(member, { by: 'name', wanted: 'Melati' }, [one]);
  expect(asked).toEqual([{ by: 'name', name: 'Melati', country: 'FR' }]);
});

test('directories are asked in order: one that fails or knows nothing leaves it to the next, and is told only if none knows', async () => {
  const [down, empty, full] = [directory({ failed: 'busy', seconds: 90 }), directory([]), directory([melati], 'dnb')];
  const member = await reseller();
  expect(await found(member, down.one, empty.one)).toEqual({ failed: 'busy', seconds: 90 });
  expect(await refusalOf(lookUp(member, byDuns, [empty.one]))).toEqual(['company_unknown']);
  expect(await found(member, down.one, empty.one, full.one)).toMatchObject({ source: 'dnb' });
  expect([down, empty, full].map(({ asked }) => asked.length)).toEqual([2, 3, 1]);
  expect(await db.directoryAnswer.count({ where: { organizationId: member.organizationId } })).toBe(1);
});

test('of each way it is known before which directories are asked by it, in their order', () => {
  const all = [table, gleif({ url: '' }), dnb({ url: '', key: '', secret: '' })];
  expect(sourcesFor('duns', all)).toEqual(['table', 'dnb']);
  expect(sourcesFor('lei', all.toReversed())).toEqual(['gleif', 'table']);
  expect(sourcesFor('name', all)).toEqual(['table', 'gleif', 'dnb']);
  expect(sourcesFor('duns', all.slice(1, 2))).toEqual([]);
});

test('a directory that cannot be asked in a way is not', async () => {
  const { one, asked } = directory([melati]);
  const look: LookUp = { by: 'lei', wanted: 'HWUPKR0MPOU8FGXBT394' };
  expect(await refusalOf(lookUp(await reseller(), look, [one]))).toEqual(['company_unknown']);
  expect(asked).toEqual([]);
});

test('after three seconds a silent directory is gone on without, and it is known that it was slow', async () => {
  service.answers(() => undefined);
  const begun = performance.now();
  const looked = await lookUp(await reseller(), { by: 'lei', wanted: 'HWUPKR0MPOU8FGXBT394' }, [gleif(service)]);
  expect(looked).toEqual({ failed: 'slow' });
  expect(performance.now() - begun).toBeGreaterThan(2_900);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(patience).toBe(3_000);
});
