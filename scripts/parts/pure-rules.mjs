import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';

// Tables of what the world uses, not rules of ours.
const tables = ['lib/field/calling-codes.ts', 'lib/field/code.ts', 'lib/field/scripts.ts'];

const at = (file) => path.join(root, file);
const rooms = readdirSync(at('lib'));

/** What Stryker mutates, a part at a time: the rules that need no database. Every noun's table and needs, days, places, and what reads a field. */
export const pureRules = {
  lives: [
    'lib/conditions.ts',
    'lib/enrollment/ahead.ts',
    'lib/enrollment/applying.ts',
    'lib/lifecycle.ts',
    'lib/order/gates.ts',
    'lib/partnership/readiness.ts',
    ...rooms
      .flatMap((room) => [`lib/${room}/lifecycle.ts`, `lib/${room}/needs.ts`])
      .filter((file) => existsSync(at(file))),
  ],
  days: ['lib/office/business-days.ts', 'lib/office/calendar.ts', 'lib/reader/day.ts', 'lib/reader/wall-time.ts'],
  places: [
    'lib/partner-id/read.ts',
    'lib/region/fit.ts',
    'lib/region/read-postal-code.ts',
    'lib/region/registration-id.ts',
  ],
  fields: readdirSync(at('lib/field'))
    .map((name) => `lib/field/${name}`)
    .filter((file) => !tables.includes(file)),
};
