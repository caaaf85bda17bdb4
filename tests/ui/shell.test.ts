import { expect, test } from 'vitest';
import { initialsOf } from '@/components/shell/account-menu';
import { nearest } from '@/components/ui/current';

const items = [
  { href: '/', label: 'Welcome' },
  { href: '/settings', label: 'Settings' },
  { href: '/settings/users', label: 'Users' },
];

test.each([
  ['/', 'Welcome'],
  ['/settings', 'Settings'],
  ['/settings/users/7', 'Users'],
  ['/settings-of-old', undefined],
  ['/elsewhere', undefined],
])('at %s the navigation marks %s', (path, label) => {
  expect(nearest(path, items)?.label).toBe(label);
});

test.each([
  ['Nadia Putri', 'NP'],
  ['Suharto', 'S'],
  ['Muthu a/l Raman', 'MR'],
  ["'t Hooft", 'TH'],
  ['ʻIolani', 'I'],
  ['محمد', 'م'],
  ['Jan van der Berg', 'JB'],
  ['  élodie 𠮷田 ', 'É𠮷'],
  ['', ''],
])('%s is drawn as %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
