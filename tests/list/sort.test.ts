import sql from 'sql-template-tag';
import { expect, test } from 'vitest';
import { beyond, cursorBehind, id, moment, number, orderBy, type Sort, text } from '@/lib/list/sort';

const row = {
  id: '6f1a3c52-9d0e-4b7a-8c11-0123456789ab',
  since: new Date('2026-11-29T08:00:00.123Z'),
  name: 'Kopi_1',
  line: 7,
};
const newest: Sort = { by: { since: moment(sql`r.since`), id: id(sql`r.id`) }, direction: 'desc' };
const byLine: Sort = { by: { line: number(sql`line`) }, direction: 'asc' };
const byName: Sort = {
  by: { name: text(sql`o.name`), id: id(sql`o.id`) },
  direction: 'asc',
  find: (last) => sql`select name, id from organization where id = ${last}`,
};

test('a page begins behind the row of its cursor, compared as one row', () => {
  const beyondNewest = beyond(newest, cursorBehind(newest, row));
  expect([beyondNewest?.text, beyondNewest?.values]).toEqual(['(r.since,r.id) < ($1,$2)', [row.since, row.id]]);
  const beyondLine = beyond(byLine, cursorBehind(byLine, row));
  expect([beyondLine?.text, beyondLine?.values]).toEqual(['(line) > ($1)', [7]]);
  expect([orderBy(newest).text, orderBy(byLine).text]).toEqual(['order by r.since desc, r.id desc', 'order by line']);
});

test('a name stands in no cursor: its row is looked up', () => {
  expect(cursorBehind(byName, row)).toBe(row.id);
  expect(beyond(byName, row.id)?.text).toBe('(o.name,o.id) > (select name, id from organization where id = $1)');
});

test('a cursor of another sort, or one made up, begins at the beginning', () => {
  const ones = [cursorBehind(newest, row), cursorBehind(byLine, row), cursorBehind(byName, row)];
  expect(ones.map((cursor) => beyond(newest, cursor) === undefined)).toEqual([false, true, true]);
  expect(ones.map((cursor) => beyond(byLine, cursor) === undefined)).toEqual([true, false, true]);
  expect(ones.map((cursor) => beyond(byName, cursor) === undefined)).toEqual([true, true, false]);
  for (const made of [
    '',
    '_',
    `_${row.id}`,
    `1e3_${row.id}`,
    `-1_${row.id}`,
    `1_${row.id}_1`,
    `1_${row.id.toUpperCase()}`,
    '12345678',
    null,
  ])
    for (const sort of [newest, byLine, byName]) expect(beyond(sort, made)).toBeUndefined();
});
