import { createHash } from 'node:crypto';
import { afterEach, expect, test } from 'vitest';
import { findInForce } from '@/lib/agreement/queries';
import { after, days, freeze, minutes, now } from '@/lib/clock';
import { db } from '@/lib/db';
import { discardEdition, publishEdition, saveEdition, withdrawEdition } from '@/lib/edition/commands';
import { findDifferences, findVersion, listDeeds, listVersions } from '@/lib/edition/queries';
import { editionShape } from '@/lib/edition/schema';
import { dayOf } from '@/lib/reader/day';
import { published, typed } from '../support/editions';
import { refusalOf, told } from '../support/people';
import { operator } from '../support/providers';

afterEach(() => freeze(null));

// Each test publishes for customers from a day of its own on, each later than those before.
let day = 40;
const next = (more: Record<string, string> = {}) =>
  typed({ agreementKind: 'mca', mustSign: 'nobody', ...more }, (day += 10));

const problemsOf = (fields: Record<string, unknown>) =>
  editionShape
    .safeParse({
      ...(next() as object),
      agreementKind: 'mpa',
      versionLabel: '2027',
      textTitle: 'T',
      changes_en: 'a',
      changes_id: 'b',
      ...fields,
    })
    .error?.issues.map(({ message, path }) => `${path.join('.')} ${message}`) ?? [];

test('what is published is drawn once: the bytes that are kept, their fingerprint, and the translation beside them', async () => {
  const by = await operator();
  const { edition, agreement } = await published(
    by,
    next({ translationTitle: 'Perjanjian', translationText: '## Satu\n\n1. Kami menepati janji.' }),
  );
  expect(createHash('sha256').update(agreement.pdf).digest('hex')).toBe(agreement.pdfSha256);
  expect(agreement).toMatchObject({
    version: edition.label,
    text: edition.text,
    effectiveFrom: edition.effectiveOn,
    isSample: false,
  });
  expect(await db.agreementTranslation.count({ where: { agreementId: agreement.id, language: 'id' } })).toBe(1);
  expect((await listDeeds(by, edition.id)).entries.map(({ event }) => event)).toEqual(['publish', 'begin']);
  expect(await db.auditEntry.count({ where: { subjectId: edition.id, action: 'edition.publish' } })).toBe(1);
});

test('a version is announced at least 30 days before its day, when it is written and again when it is published', async () => {
  const by = await operator();
  const on = (count: number) => ({ ...next(), effectiveOn: dayOf(after(now(), days(count))) });
  expect(await refusalOf(saveEdition(by, on(29)))).toContain('version_too_soon');
  const { editionId } = await saveEdition(by, next());
  const { effectiveOn } = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
  // Whole days: a minute before midnight counts for nothing, a minute after it is too late.
  freeze(after(effectiveOn, -days(29) - minutes(1)));
  expect(await refusalOf(publishEdition(by, { editionId, seen: 1 }))).toEqual(['version_too_soon']);
  freeze(after(effectiveOn, -days(30) + minutes(1)));
  expect(await refusalOf(publishEdition(by, { editionId, seen: 1 }))).toEqual(['version_too_soon']);
  freeze(after(effectiveOn, -days(30)));
  await publishEdition(by, { editionId, seen: 1 });
});

test('of sixteen that publish one draft at once, one does, and it stands once', async () => {
  const by = await operator();
  const { editionId } = await saveEdition(by, next());
  const { won, refused } = await told(Array.from({ length: 16 }, () => publishEdition(by, { editionId, seen: 1 })));
  expect([won, new Set(refused)]).toEqual([1, new Set(['moved_on'])]);
  const { label } = await db.edition.findUniqueOrThrow({ where: { id: editionId } });
  expect(await db.agreement.count({ where: { version: label } })).toBe(1);
});

test('of two operators who write one draft the second is told; a name and a day that are taken are refused', async () => {
  const [one, other] = [await operator(), await operator()];
  const fields = next();
  const { editionId } = await saveEdition(one, fields);
  await saveEdition(one, { ...fields, editionId, seen: 1, title: 'Another title' });
  expect(await refusalOf(saveEdition(other, { ...fields, editionId, seen: 1 }))).toEqual(['moved_on']);
  await publishEdition(other, { editionId, seen: 2 });
  expect(await refusalOf(saveEdition(other, { ...next(), label: fields.label }))).toEqual(['version_exists']);
  expect(await refusalOf(saveEdition(other, { ...next(), effectiveOn: fields.effectiveOn }))).toEqual([
    'version_not_last',
  ]);
});

test('a text in which nothing changes is not published', async () => {
  const by = await operator();
  const { agreement } = await published(by, next());
  const { editionId } = await saveEdition(by, { ...next(), text: agreement.text });
  expect(await refusalOf(publishEdition(by, { editionId, seen: 1 }))).toEqual(['version_unchanged']);
  await discardEdition(by, { editionId, seen: 1 });
  expect((await listVersions(by)).some(({ id }) => id === editionId)).toBe(false);
});

test('a version is taken back until its day, and never comes into force; on its day it stays', async () => {
  const by = await operator();
  const { edition, agreement } = await published(by, next());
  await withdrawEdition(by, { editionId: edition.id, seen: 2 });
  expect(await findVersion(by, edition.id)).toMatchObject({ state: 'withdrawn' });
  freeze(after(agreement.effectiveFrom, days(1)));
  expect((await findInForce(db, 'mca'))?.id).not.toBe(agreement.id);
  freeze(null);
  const other = await published(by, next());
  freeze(other.agreement.effectiveFrom);
  expect(await refusalOf(withdrawEdition(by, { editionId: other.edition.id, seen: 2 }))).toEqual(['version_in_force']);
  expect((await findInForce(db, 'mca'))?.id).toBe(other.agreement.id);
  expect(await findVersion(by, other.agreement.id)).toMatchObject({ state: 'in_force' });
});

test('an operator reads what changes against the version before, also once it is published', async () => {
  const by = await operator();
  const before = await published(by, next({ text: '1. You have 30 days to answer us.' }));
  const { edition } = await published(by, next({ text: '1. You have 60 days to answer us.' }));
  const differences = await findDifferences(edition);
  expect(differences?.version).toBe(before.agreement.version);
  expect(differences?.parts[0]?.words.filter(({ is }) => is !== 'kept').map(({ text }) => text)).toEqual(['30', '60']);
});

test.each([
  [{ versionLabel: '2027 01' }, ['versionLabel version_malformed']],
  [{ text: 'a'.repeat(1_000_000) }, ['text too_long']],
  [{ text: 'Read <script>alert(1)</script>.' }, ['text text_html']],
  [{ text: 'Read [this](javascript:alert(1)).' }, ['text text_link']],
  [{ text: '' }, ['text required']],
  [{ agreementKind: 'mca', mustSign: 'everybody' }, ['mustSign customers_accept_once']],
  [{ translationText: '1. Satu' }, ['translationTitle required', 'translationText translation_differs']],
  [{ translationTitle: 'Perjanjian' }, ['translationText required']],
  [{ effectiveOn: '31 2 2027' }, ['effectiveOn date_malformed']],
])('%s is refused where it is typed', (fields, problems) => {
  expect(problemsOf({ text: 'We keep our word.', effectiveOn: '2099-01-01', mustSign: 'nobody', ...fields })).toEqual(
    problems,
  );
});
