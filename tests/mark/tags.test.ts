import { expect, test } from 'vitest';
import { readTags, tagOf } from '@/lib/mark/tags';

test('two spellings of a tag are one: full width, capitals, blanks, and a sign in front', () => {
  const spellings = ['Key Account', ' key  account ', 'ＫＥＹ ACCOUNT', '#key account', 'key\u00a0account'];
  expect(new Set(spellings.map(tagOf))).toEqual(new Set(['key account']));
  expect(readTags('VIP, vip; Vip')).toEqual({ value: ['vip'] });
});

test('tags of any script are parted by the commas of that script', () => {
  expect(readTags('مهم، شريك قديم')).toEqual({ value: ['مهم', 'شريك قديم'] });
  expect(readTags('重要、大阪')).toEqual({ value: ['重要', '大阪'] });
});

test('what is shown as nothing, or turns the direction of what follows, is no part of a tag, nor an address', () => {
  expect(readTags('vi\u200bp, \u202evip\u202c')).toEqual({ value: ['vip'] });
  expect(readTags('budi@contoh.example')).toEqual({ code: 'characters_not_allowed' });
});

test('a tag has forty characters at most, and a company twenty tags', () => {
  expect(readTags('a'.repeat(40))).toEqual({ value: ['a'.repeat(40)] });
  expect(readTags('a'.repeat(41))).toEqual({ code: 'tag_too_long' });
  const many = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`).join(',');
  expect(readTags(many(20))).toHaveProperty('value.length', 20);
  expect(readTags(many(21))).toEqual({ code: 'tags_many' });
});
