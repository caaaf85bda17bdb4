import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { press, type Sent, type Visitor, visitorAs } from './support/browserless';
import { type BuiltAction, builtActions } from './support/built';
import { actions } from './support/forms/all';
import type { Row, Says } from './support/forms/row';
import { type Audience, answerOf, audiences, type Gate } from './support/matrix';
import { type Said, saidBy } from './support/said';
import { expect, test } from './support/test';
import { onTheWay, watch } from './support/untouched';
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
// Everybody's: what other tests do stands there, too.
const shared = ['heldBy', 'agreementId', 'customerAgreementId'];
const visitors = new Map<string, Promise<Visitor>>();
const reached: string[] = [];

test.beforeAll(async () => {
  // Two worlds with a row of everything are made while the machine is at work.
  test.setTimeout(360_000);
  await client.connect();
  staff = await newStaff();
  [theirs, own] = [await newWorld(staff), await newWorld(staff)];
  absent = neverWas(theirs.held);
  const people = Object.values(theirs.people).flatMap(({ userId, organizationId }) => [userId, organizationId]);
  const ids = Object.entries(theirs.held).flatMap(([name, value]) =>
    typeof value === 'string' && !shared.includes(name) && /^[0-9a-f]{8}-/.test(value) ? [value] : [],
  );
  await expect.poll(() => onTheWay(client, people), { timeout: 240_000 }).toBe(0);
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

function askerOf(audience: Audience): Somebody | null {
  if (audience === 'idle') return own.idle.reseller;
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
    await pressOwn(at, row);
    if (test.info().errors.length === 0) reached.push(name);
  });

// Staff may touch everybody's, and a letter is whoever's holds it: for them, what is not theirs is what never was.
const beyond: readonly Gate[] = ['reviewer', 'operator', 'calendar', 'invited', 'asker'];

/** A form for what is another's. A link is of no use without its letter's code. */
function formOf(row: Row, audience: Audience): Sent {
  const coded = row.gate === 'holder' || (row.gate === 'asker' && audience === 'nobody');
  const form = row.form(beyond.includes(row.gate) && !coded ? absent : theirs.held);
  return coded ? { ...form, letterCode: '12' } : form;
}

async function tryOut(action: BuiltAction, row: Row, audience: Audience): Promise<void> {
  const gate = answerOf(row.gate, audience);
  const expected = gate === 'sign_in' || gate === 'not_found' ? gate : (row.others[audience] ?? row.another);
  if (expected === null) return;
  const said = await saidBy(await press(await visitor(askerOf(audience)), action, formOf(row, audience)));
  // Where roles are asked first, somebody without any learns no more than that.
  expectSaid(said, audience === 'idle' && said.said === row.idle ? row.idle : expected, audience);
  if (row.own.startsWith('/')) expect.soft(said.led).not.toBe(row.own);
}

/** What never was is answered as another's is: nobody learns what there is. */
async function tryAbsent(action: BuiltAction, row: Row): Promise<void> {
  if (row.another === null) return;
  const expected = row.gate === 'holder' ? 'elsewhere' : row.another;
  const said = await saidBy(await press(await visitor(somebodyOf(own, row.by)), action, row.form(absent)));
  expectSaid(said, expected, 'what never was');
}

/** The same form, of their own, reaches the command: it is done, or refused by a rule of what it is about; for a colleague by their roles. */
async function pressOwn(action: BuiltAction, row: Row): Promise<void> {
  const formNow = async () => row.form({ ...own.held, seen: await seenNow(own.held) });
  const form = await formNow();
  const { by, idle } = row;
  if (by in own.idle && idle) {
    const said = await saidBy(await press(await visitor(own.idle[by as keyof World['idle']]), action, form));
    expect.soft(said.said.split(', '), 'a colleague without a role').toContain(idle);
  }
  // Whoever signs in by it is no longer nobody.
  const asker = by === 'nobody' ? await visitorAs(null) : await visitor(somebodyOf(own, by));
  const first = await saidBy(await press(asker, action, form));
  // What the clock moved at that very moment is looked at and pressed again, as its reader would.
  const again = row.own !== 'moved_on' && /moved_on|while you had it open/.test(first.said);
  const { said, led } = again ? await saidBy(await press(asker, action, await formNow())) : first;
  // A rule of what it is about may stand among others.
  expectSaid({ said: said.split(', ').find((one) => one === row.own) ?? said, led }, row.own, `${by} with their own`);
}

function expectSaid({ said, led }: Said, expected: Says, who: string): void {
  const done = expected === 'done' && said === 'elsewhere' && !led?.startsWith('/reauthenticate');
  const got = expected.startsWith('/') ? led : done ? 'done' : said;
  expect.soft(got, `${who} was answered ${said}${led ? ` and led to ${led}` : ''}`).toBe(expected);
}

test('every action has reached its command', () => {
  process.stdout.write(`${reached.length} of ${rows.length} actions reached their command.\n`);
  expect(reached.length).toBe(builtActions().length);
});
