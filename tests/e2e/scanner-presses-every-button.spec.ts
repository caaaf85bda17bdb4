import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { Client } from 'pg';
import { hours } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { invite } from '@/lib/identity/joining';
import { hashPassword } from '@/lib/identity/password';
import { mint, type Purpose, purposes } from '@/lib/link/link';
import { askToMove } from '@/lib/location-transfer/account-move';
import { answer } from '@/lib/verification/messages';
import { pdfOf } from '../evidence/corpus';
import { contactAsked, verifiedCompany } from '../support/changes';
import { addressAsked } from '../support/colleagues';
import { delegated } from '../support/delegations';
import { askedFor } from '../support/documents';
import { asked } from '../support/duplicates';
import { expired } from '../support/invitations';
import { bring, cast } from '../support/story';
import { taken, transferAsked } from '../support/transfers';
import { wayBackAsked, wayBackReady, wayBackWaits } from '../support/ways-back';
import { invitedCustomer, pairIn } from './support/customers';
import { codeOf, customerIn, invited, pathOf, providerIn, resellerIn } from './support/invitations';
import { wordsIn } from './support/people';
import { everythingWith, prowl } from './support/scanner';
import { letIn } from './support/session';
import { expectAccessible, test } from './support/test';
import { onTheWay } from './support/untouched';

const words = wordsIn.en;
// A worker that comes back to this file gets a connection of its own each time.
let client: Client;
const secret = 'a password from the letter';

test.beforeAll(async () => {
  client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
});
test.afterAll(() => client.end());

/** The row a link speaks of, whatever else could change by it, and how the person it was meant for succeeds; `reads`: by reading alone. */
type Meant = { id: string; ids: string[]; reads?: true; succeed: (browser: Browser, path: string) => Promise<void> };

/** Every purpose a link can have, and one link that has run out. A purpose without a row fails. */
const meant: Record<Purpose, () => Promise<Meant>> & Record<string, () => Promise<Meant>> = {
  confirm_email: async () => {
    const people = await cast();
    const id = await bring(people, 'email_pending');
    return byCode(
      'confirm_email',
      { id, ids: [id, people.member.organizationId, people.member.userId] },
      async (page) => {
        await press(page, words.confirmLink.confirm);
        await seen(page, words.confirmLink.thanks.heading);
      },
    );
  },
  confirm_change: async () => {
    const { member } = await verifiedCompany();
    const id = await contactAsked(member);
    return byCode('confirm_change', { id, ids: [id, member.organizationId, member.userId] }, async (page) => {
      await press(page, words.companyChange.confirm.submit);
      await seen(page, words.companyChange.confirm.thanks.heading);
    });
  },
  send_documents: async () => {
    const people = await cast();
    const id = await bring(people, 'in_review');
    await askedFor(people.reviewer, id);
    const ids = [id, people.member.organizationId, people.member.userId];
    return byCode('send_documents', { id, ids }, async (page) => {
      await page.getByLabel(words.labels.kind).selectOption('lease');
      await page.getByLabel(words.labels.issuedOn).fill(new Date().toISOString().slice(0, 10));
      const file = { name: 'lease.pdf', mimeType: 'application/pdf', buffer: pdfOf() };
      await page.getByLabel(words.labels.document, { exact: true }).setInputFiles(file);
      await press(page, words.documents.submit);
      await expect(
        page
          .getByRole('main')
          .getByText(/lease\.pdf/)
          .first(),
      ).toBeVisible();
    });
  },
  write_message: async () => {
    const people = await cast();
    const id = await bring(people, 'in_review');
    await answer(people.reviewer, { enrollmentId: id, message: 'Which address is right?' });
    return byCode(
      'write_message',
      { id, ids: [id, people.member.organizationId, people.member.userId] },
      async (page) => {
        await page.getByLabel(words.conversation.write).fill('The second one.');
        await press(page, words.conversation.send);
        await expect(page.getByText('The second one.')).toBeVisible();
      },
    );
  },
  reset_password: async () => {
    const { userId: id, email: address } = await resellerIn('ID');
    await transaction((tx) => mint(tx, { purpose: 'reset_password', subjectId: id, address, lasts: hours(1) }));
    return byCode('reset_password', { id, ids: [id] }, async (page) => {
      await page.getByLabel(words.labels.newPassword).fill(secret);
      await press(page, words.resetPassword.submit);
      await expect(page.getByText(words.signIn.reset)).toBeVisible();
    });
  },
  join: async () => {
    const [owner, known] = [await customerIn('ID'), await resellerIn('ID')];
    await db.user.update({ where: { id: known.userId }, data: { addressProvenAt: new Date() } });
    await invite(owner, { email: known.email, firstName: 'Ayu', lastName: 'Sari', locale: 'en', roles: [] });
    const { id } = await db.membership.findFirstOrThrow({
      where: { userId: known.userId, organizationId: owner.organizationId },
    });
    return byCode('join', { id, ids: [id, owner.organizationId, known.userId] }, async (page) => {
      await press(page, words.join.submit);
      await expect(page.getByText(words.signIn.joined)).toBeVisible();
    });
  },
  answer_join_request: async () => {
    const { admin, asker, request, readerId: id } = await asked();
    return byCode(
      'answer_join_request',
      { id, ids: [id, request.id, admin.organizationId, asker.userId] },
      async (page) => {
        await page.getByLabel(words.roles.sales_agent).check();
        await press(page, words.joinRequest.accept);
        await expect(page.getByText(words.joinRequest.over.heading)).toBeVisible();
      },
    );
  },
  sign_for_company: async () => {
    const { id, admin } = await delegated();
    return byCode('sign_for_company', { id, ids: [id, admin.organizationId] }, async (page) => {
      await page.getByLabel(words.labels.password).fill(secret);
      await press(page, words.delegation.letter.yes);
      await expect(page.getByText(words.signIn.joined)).toBeVisible();
    });
  },
  prove_new_address: async () => {
    const id = await addressAsked('asked');
    return byCode('prove_new_address', { id, ids: [id] }, async (page) => {
      await press(page, words.people.address.prove.submit);
      await seen(page, words.people.address.prove.done);
    });
  },
  take_address_back: async () => {
    const id = await addressAsked('changed');
    return byCode('take_address_back', { id, ids: [id] }, async (page) => {
      await press(page, words.people.address.undo.submit);
      await seen(page, words.people.address.undo.done);
    });
  },
  prove_address: async () => {
    const email = `${randomUUID()}@asked.example`;
    const fields = { organization: 'Kebun', firstName: 'Ayu', lastName: 'Sari', locale: 'en', timeZone: 'UTC' };
    const { id } = await db.askedAccount.create({
      data: { ...fields, email, countryIso2: 'ID', passwordHash: await hashPassword(secret), createdAt: new Date() },
    });
    const link = { purpose: 'prove_address', subjectId: id, address: email, lasts: hours(1) } as const;
    await transaction((tx) => mint(tx, link));
    return byCode('prove_address', { id, ids: [id] }, async (page) => {
      await page.getByLabel(words.proveAddress.password).fill(secret);
      await press(page, words.proveAddress.submit);
      await expect(page).toHaveURL(/\/welcome/);
    });
  },
  reset_partner_account: async () => {
    const { email } = await resellerIn('ID');
    const account = { name: 'Kebun', signInEmail: email, passwordHash: 'x' };
    const { id } = await db.partnerAccount.create({ data: account });
    const link = { purpose: 'reset_partner_account', subjectId: id, address: email, lasts: hours(1) } as const;
    await transaction((tx) => mint(tx, link));
    return byCode('reset_partner_account', { id, ids: [id] }, async (page) => {
      await page.getByLabel(words.labels.newPassword).fill(secret);
      await press(page, words.resetMembership.submit);
      await expect(page).toHaveURL(/\/forgot-membership-password\?reset=yes/);
    });
  },
  prove_partner_account: async () => {
    const { email } = await resellerIn('ID');
    const { id } = await db.partnerAccount.create({ data: { name: 'Kebun', signInEmail: email, passwordHash: 'x' } });
    const link = { purpose: 'prove_partner_account', subjectId: id, address: email, lasts: hours(1) } as const;
    await transaction((tx) => mint(tx, link));
    return byCode('prove_partner_account', { id, ids: [id] }, async (page) => {
      await press(page, words.membership.prove.submit);
      await seen(page, words.membership.prove.done);
    });
  },
  prove_notice_address: async () => {
    const { email, userId, organizationId } = await resellerIn('ID');
    const { id } = await db.noticeAddress.create({
      data: { organizationId, email, locale: 'en', createdById: userId, createdAt: new Date() },
    });
    const link = { purpose: 'prove_notice_address', subjectId: id, address: email, lasts: hours(1) } as const;
    await transaction((tx) => mint(tx, link));
    return byCode('prove_notice_address', { id, ids: [id] }, async (page) => {
      await press(page, words.notices.prove.submit);
      await seen(page, words.notices.prove.done);
    });
  },
  move_partner_account: async () => {
    const { asker, holder } = await taken();
    await askToMove(asker);
    const { organizationId: id } = asker;
    return byCode('move_partner_account', { id, ids: [id, holder.organizationId] }, async (page) => {
      await page.getByRole('main').getByRole('button').click();
      await seen(page, words.membership.move.done);
    });
  },
  answer_transfer: async () => {
    const { transferId: id, holder, asker } = await transferAsked();
    return byCode('answer_transfer', { id, ids: [id, holder.organizationId, asker.organizationId] }, async (page) => {
      await press(page, words.membership.answer.approve);
      await expect(page.getByText(/^Approved: /)).toBeVisible();
    });
  },
  read_status: async () => {
    const people = await cast();
    const enrollmentId = await bring(people, 'needs_action');
    const { email: address } = await db.user.findUniqueOrThrow({ where: { id: people.member.userId } });
    const { id } = await db.statusAsk.create({ data: { enrollmentId, address, createdAt: new Date() } });
    await transaction((tx) => mint(tx, { purpose: 'read_status', subjectId: id, address, lasts: hours(1) }));
    return {
      id,
      ids: [id, enrollmentId, people.member.organizationId],
      reads: true,
      succeed: async (browser, path) => {
        const page = await (await browser.newContext()).newPage();
        await page.goto(path);
        await seen(page, words.enrollmentStatus.page.heading);
        await expect(page.getByRole('main').getByText('Write it as registered.')).toBeVisible();
        await page.reload();
        await seen(page, words.enrollmentStatus.page.heading);
      },
    };
  },
  prove_way_back: async () => {
    const { id, member } = await wayBackAsked();
    return byCode('prove_way_back', { id, ids: [id, member.organizationId, member.userId] }, async (page) => {
      await press(page, words.wayBack.prove.check);
      await expect(page.getByText(words.domainProof.last)).toBeVisible();
    });
  },
  stop_way_back: async () => {
    const { id: wayBackId, member, readerId: id } = await wayBackWaits();
    return byCode('stop_way_back', { id, ids: [id, wayBackId, member.organizationId, member.userId] }, async (page) => {
      await press(page, words.wayBack.stop.submit);
      await expect(page.getByText(words.wayBack.stop.stopped)).toBeVisible();
    });
  },
  take_way_back: async () => {
    const { id, member } = await wayBackReady();
    return byCode('take_way_back', { id, ids: [id, member.organizationId, member.userId] }, async (page) => {
      await page.getByLabel(words.labels.newPassword).fill(secret);
      await press(page, words.wayBack.take.submit);
      await expect(page.getByText(words.wayBack.take.taken)).toBeVisible();
    });
  },
  authorize_provider: async () => {
    const [provider, reseller] = [await providerIn('ID'), await resellerIn('ID')];
    const { id } = await invited(provider);
    return {
      id,
      ids: [id, provider.organizationId],
      succeed: async (browser, path) => {
        const page = await pageFor(browser, reseller);
        await page.goto(path);
        await page.getByRole('checkbox', { name: words.invited.agree({ company: reseller.name }) }).check();
        await press(page, words.invited.authorize);
        await expect(page).toHaveURL(/begun=yes/);
      },
    };
  },
  authorize_partners: async () => {
    const [{ provider, reseller, partnershipId }, customer] = [await pairIn('ID'), await customerIn('ID')];
    const id = await invitedCustomer(reseller, partnershipId);
    return {
      id,
      ids: [id, partnershipId, provider.organizationId, reseller.organizationId],
      succeed: async (browser, path) => {
        const page = await pageFor(browser, customer);
        await page.goto(path);
        await page.goto(`${path}?answer=decline`);
        await press(page, words.invited.decline.submit);
        await seen(page, words.invitedOver.declined.own);
        expect(page.url()).not.toContain(path);
      },
    };
  },
  'authorize_provider, run out': async () => {
    const provider = await providerIn('ID');
    const { id } = await invited(provider);
    await expired(id);
    return byCode('authorize_provider', { id, ids: [id, provider.organizationId] }, async (page) => {
      await page.getByLabel(words.invitedOver.ask.name).fill('Nadia Putri');
      await press(page, words.invitedOver.ask.submit);
      await expect(page.getByText(words.invitedOver.ask.asked({ sentBy: 'Ayu Sari' }))).toBeVisible();
    });
  },
};

test('every purpose a link can have is tried', () => {
  expect(Object.keys(meant)).toEqual(expect.arrayContaining([...purposes]));
});

for (const [name, make] of Object.entries(meant))
  test(`a scanner that presses every button changes nothing for ${name}, and its reader still succeeds`, async ({
    browser,
  }) => {
    test.slow();
    const { id, ids, reads, succeed } = await make();
    const path = await pathOf({ id }, name.split(',')[0] as Purpose);
    await expect.poll(() => onTheWay(client, ids), { timeout: 60_000 }).toBe(0);
    const before = await everythingWith(client, ids);
    expect(before).toContain(id);
    await prowl(browser, path, [null, 'junk', '', '123456']);
    expect(await everythingWith(client, ids)).toBe(before);
    await succeed(browser, path);
    const after = await everythingWith(client, ids);
    if (reads) expect(after).toBe(before);
    else expect(after).not.toBe(before);
  });

/** Somebody in a browser of their own, signed in nowhere, who types the code of the letter first. */
function byCode(purpose: Purpose, row: Omit<Meant, 'succeed'>, answer: (page: Page) => Promise<void>): Meant {
  return {
    ...row,
    succeed: async (browser, path) => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(path);
      await expectAccessible(page);
      await page.getByLabel(words.labels.letterCode).fill(await codeOf(row, purpose));
      await answer(page);
      expect(page.url()).not.toContain(path);
    },
  };
}

async function pageFor(browser: Browser, who: { userId: string; organizationId: string }): Promise<Page> {
  const context = await browser.newContext();
  await letIn(context, who);
  return context.newPage();
}

const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
const seen = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
