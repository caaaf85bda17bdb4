import type { Member } from '@/lib/actor';
import { agent } from '@/lib/conditions';
import type { Tx } from '@/lib/db';
import { type Lack, lackOf } from '@/lib/lack/lack';
import { reasonsAgainstReminding, remindOne } from '@/lib/lack/remind';
import { Audience } from '@/lib/letter/announce';
import { listAbout } from '@/lib/mark/about';
import { changeMark } from '@/lib/mark/commands';
import { listGlobalAdmins } from '@/lib/organization/admins';
import { Refusal } from '@/lib/refusal';
import type { Deed, Judged } from './deed';

type Lacking = Judged & { company: string };

// Rows of these are held by what they write: a reminder of a step, a mark.
const hold = async () => undefined;

/** Reminds companies of the step each lacks. Whoever is first of the Global admins of several gets one letter that names the others. */
const remindPartner: Deed = {
  together: true,
  atOnce: 40,
  hold,
  async judge(tx, member, ids) {
    const judged: Lacking[] = [];
    for (const id of ids) {
      const lack = await lackOr(tx, member, id);
      if (!lack) continue;
      const reasons = [...agent(null, member), ...(await reasonsAgainstReminding(tx, member, lack))];
      const [first] = reasons.length > 0 ? [] : await listGlobalAdmins(tx, id);
      judged.push({ id, name: lack.company, person: first?.email ?? null, seen: 0, reasons, company: lack.company });
    }
    return judged;
  },
  async perform(tx, member, rows: readonly Lacking[]) {
    const audience = new Audience();
    const facts: string[] = [];
    for (const [at, { id }] of rows.entries()) {
      const also = at === 0 ? rows.slice(1).map(({ company }) => company) : [];
      facts.push(await remindOne(tx, member, id, { audience, also }));
    }
    return facts[0] ?? null;
  },
};

async function lackOr(tx: Tx, member: Member, id: string): Promise<Lack | null> {
  try {
    return await lackOf(tx, member, id);
  } catch (refusal) {
    if (refusal instanceof Refusal) return null;
    throw refusal;
  }
}

const ofOwn: Deed['judge'] = async (tx, member, ids) =>
  [...(await listAbout(tx, member, ids))].map(([id, { name }]) => ({ id, name, person: null, seen: 0, reasons: [] }));

/** Gives companies to a colleague, or to nobody. */
const give: Deed = {
  together: false,
  hold,
  judge: ofOwn,
  async perform(tx, member, rows, { ownerId = null }) {
    for (const { id } of rows) await changeMark(tx, member, id, () => ({ ownerId }));
    return null;
  },
};

/** Adds tags to those that companies bear. */
const tag: Deed = {
  together: false,
  hold,
  judge: ofOwn,
  async perform(tx, member, rows, { tags = [] }) {
    for (const { id } of rows)
      await changeMark(tx, member, id, (was) => ({ tags: [...new Set([...was.tags, ...tags])] }));
    return null;
  },
};

export const companyDeeds = { remind_partner: remindPartner, give, tag } satisfies Record<string, Deed>;
