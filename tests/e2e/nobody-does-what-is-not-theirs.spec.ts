import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { press, type Visitor, visitorAs } from './support/browserless';
import { type BuiltAction, builtActions } from './support/built';
import { actions } from './support/forms/all';
import type { Row, Says } from './support/forms/row';
import { type Audience, answerOf, audiences } from './support/matrix';
import { type Said, saidBy } from './support/said';
import { expect, test } from './support/test';
import { watch } from './support/untouched';
import { newStaff, newWorld, type Person, type Somebody, type World } from './support/world';
import { type Held, neverWas, seenNow } from './support/world-held';

test.describe.configure({ mode: 'default' });

const client = new Client({ connectionString: process.env.DATABASE_URL });
let staff: Awaited<ReturnType<typeof newStaff>>;
// What is another's: nobody of the other world may touch it.
let theirs: World;
let own: World;
let absent: Held;
let untouched: Awaited<ReturnType<typeof watch>>;
const visitors = new Map<string, Promise<Visitor>>();
const reached: string[] = [];

test.beforeAll(async () => {
  await client.connect();
  staff = await newStaff();
  [theirs, own] = [await newWorld(staff), await newWorld(staff)];
  absent = neverWas(theirs.held);
  for (const somebody of Object.values(theirs.idle)) await visitor(somebody);
  const people = Object.values(theirs.people).flatMap(({ userId, organizationId }) => [userId, organizationId]);
  const ids = Object.entries(theirs.held).flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'heldBy' && /^[0-9a-f]{8}-/.test(value) ? [value] : [],
  );
  untouched = await watch(client, [...people, ...ids]);
  expect(untouched.count).toBeGreaterThan(100);
});

test.afterAll(() => client.end());

function visitor(somebody: Somebody | null): Promise<Visitor> {
  const name = somebody?.userId ?? 'nobody';
  const known = visitors.get(name) ?? visitorAs(somebody);
  visitors.set(name, known);
  return known;
}

function somebodyOf(world: World, person: Person): Somebody | null {
  if (person === 'nobody') return null;
  if (person === 'reviewer' || person === 'lead' || person === 'operator')
    return { userId: staff[person].userId, organizationId: null };
  return world.people[person];
}

/** Who of which world asks for an audience; the colleague without a role is one of the very company whose row it is. */
function askerOf(audience: Audience, { by }: Row): Somebody | null {
  if (audience === 'idle') return theirs.idle[by in theirs.idle ? (by as keyof World['idle']) : 'reseller'];
  return somebodyOf(own, audience === 'neighbor' ? 'reseller' : audience);
}

const rows = Object.entries(actions).flatMap(([file, names]) =>
  Object.entries(names).map(([name, row]) => ({ file, name, row })),
);

test('every action of the build has a row, and every row an action', () => {
  const listed = rows.map(({ file, name }) => `${file} ${name}`).sort();
  const built = builtActions().map(({ file, name }) => `${file} ${name}`);
  expect(built.sort()).toEqual(listed);
});

for (const { file, name, row } of rows)
  test(`${name} of ${file} is answered to whom it is, and changes nothing of another’s`, async () => {
    const action = builtActions().find((each) => each.file === file && each.name === name);
    if (!action) throw new Error('The build has no such action.');
    const at = { ...action, page: action.page.replaceAll(/\[\w+\]/g, randomUUID()) };
    await Promise.all([...audiences.map((audience) => tryOut(at, row, audience)), tryAbsent(at, row)]);
    expect(await untouched.changes()).toEqual([]);
    await pressOwn(at, row, `${file} ${name}`);
  });

// Staff may touch everybody’s, and a letter is whoever’s holds it: for them, what is not theirs is what never was.
function another(row: Row): Held {
  return ['reviewer', 'operator', 'calendar', 'invited'].includes(row.gate) ? absent : theirs.held;
}

// A link is of no use without its letter’s code.
function formOf(row: Row, held: Held) {
  const form = row.form(held);
  return row.gate === 'holder' ? { ...form, letterCode: '12' } : form;
}

async function tryOut(action: BuiltAction, row: Row, audience: Audience): Promise<void> {
  const asker = await visitor(askerOf(audience, row));
  if (audience === 'idle' && row.by in theirs.idle) {
    if (row.idle === null) return;
    expectSaid(await saidBy(await press(asker, action, row.form(theirs.held))), row.idle, 'a colleague without a role');
    return;
  }
  const gate = answerOf(row.gate, audience);
  const expected = gate === 'sign_in' || gate === 'not_found' ? gate : row.another;
  if (expected === null) return;
  expectSaid(await saidBy(await press(asker, action, formOf(row, another(row)))), expected, audience);
}

/** What never was is answered as another's is: nobody learns what there is. */
async function tryAbsent(action: BuiltAction, row: Row): Promise<void> {
  if (row.another === null) return;
  const asker = await visitor(somebodyOf(own, row.by));
  const expected = row.gate === 'holder' ? 'elsewhere' : row.another;
  expectSaid(await saidBy(await press(asker, action, row.form(absent))), expected, 'what never was');
}

/** The same form, of their own, reaches the command: it is done, or refused by a rule of what it is about. */
async function pressOwn(action: BuiltAction, row: Row, name: string): Promise<void> {
  const held = { ...own.held, seen: await seenNow(own.held) };
  const asker = await visitor(somebodyOf(own, row.by));
  const said = await saidBy(await press(asker, action, row.form(held)));
  expectSaid(said, row.own, `${row.by} with their own`);
  reached.push(name);
}

function expectSaid({ said, led }: Said, expected: Says, who: string): void {
  const done = expected === 'done' && said === 'elsewhere' && !led?.startsWith('/reauthenticate');
  if (process.env.PROOF_LOG) {
    const g = expected.startsWith('/') ? led : done ? 'done' : said;
    if (g !== expected)
      console.log('MISMATCH', test.info().title.slice(0, 90), '|', who, '| expected', expected, '| got', said, led);
    return;
  }
  const got = expected.startsWith('/') ? led : done ? 'done' : said;
  expect.soft(got, `${who} was answered ${said}${led ? ` and led to ${led}` : ''}`).toBe(expected);
}

test('every action has reached its command', () => {
  process.stdout.write(`${reached.length} of ${rows.length} actions reached their command.\n`);
  expect(reached.length).toBe(builtActions().length);
});
