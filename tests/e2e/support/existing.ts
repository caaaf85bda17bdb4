import { randomUUID } from 'node:crypto';
import { type APIRequestContext, request } from '@playwright/test';
import type { Member } from '@/lib/actor';
import { db } from '@/lib/db';
import { park } from '@/lib/invitation/answers';
import { draft } from '@/lib/invitation/commands';
import { askToMove } from '@/lib/location-transfer/account-move';
import { place } from '@/lib/order/commands';
import { reports } from '@/lib/report/reports';
import { answer as writeTo } from '@/lib/verification/messages';
import { pdfOf } from '../../evidence/corpus';
import { choose } from '../../support/bulk';
import { addressSent, contactAsked } from '../../support/changes';
import { addressAsked, offeredTo, wishedBy } from '../../support/colleagues';
import { offer, ordering, trio } from '../../support/customers';
import { delegated } from '../../support/delegations';
import { askedFor, sent as sentDocument } from '../../support/documents';
import { asks, tag, writing } from '../../support/duplicates';
import { company, holding, invite, words } from '../../support/invitations';
import { customersUploaded } from '../../support/lists';
import { colleague } from '../../support/people';
import { bring, cast, legalNameOf } from '../../support/story';
import { taken, transferAsked } from '../../support/transfers';
import { pathOf } from './invitations';
import { origin } from './origin';
import { sealedOf } from './sealed';
import { sessionOf, somebodyAt } from './session';
import { emails } from './visits';
import { waysIn } from './ways-in';

/** Who may see a page of something that exists, with its path there. */
export type Existing = { reader: Reader; path: string };

export type Reader = keyof Awaited<ReturnType<typeof readersOf>> | 'nobody';

type Made = Awaited<ReturnType<typeof make>>;

/** A pair, its customer and all that comes of them: what the pages with an id show, each to everybody who may see it. */
export async function existing() {
  const made = await make();
  const readers = await readersOf(made);
  const visits = new Map<Reader, APIRequestContext>([['nobody', await request.newContext({ baseURL: origin })]]);
  for (const [reader, somebody] of Object.entries(readers)) {
    const storageState = { cookies: [await sessionOf(somebody)], origins: [] };
    visits.set(reader as Reader, await request.newContext({ baseURL: origin, storageState }));
  }
  return { visits, people: readers, paths: await pathsOf(made) };
}

async function make() {
  const all = await trio('ID');
  const { provider, reseller, customerId, partnershipId } = all;
  const kept = await invite(provider);
  const keeper = await company('qualified');
  await park(holding(keeper, kept));
  const wished = { customerId, resellerId: reseller.organizationId, offerId: await offer() };
  const orderId = await place(ordering(provider), {
    ...wished,
    key: randomUUID(),
    quantity: 3,
    record: 'yes',
    shown: { priceMinor: 1250, term: 'month' },
  });
  const importId = await customersUploaded(reseller, partnershipId, [{ email: 'ayu@toko-satu.example' }]);
  const [sent, drafted] = [await invite(provider), await draft(provider, words())];
  const jobId = await choose(provider, 'withdraw', [drafted]);
  const { request, readerId } = await asks(await writing(legalNameOf(reseller)), reseller);
  const seeker = await writing(legalNameOf(reseller));
  const { transferId, partnerId } = await transferAsked({ holder: keeper });
  const { id: delegationId } = await delegated({ admin: seeker });
  const { asker: mover } = await taken();
  await askToMove(mover);
  const applying = await cast();
  const enrollmentId = await bring(applying, 'in_review');
  await writeTo(applying.reviewer, { enrollmentId, message: 'Which address is right?' });
  await askedFor(applying.reviewer, enrollmentId);
  const document = await sentDocument(applying.member, enrollmentId, { text: pdfOf() });
  const changeId = await addressSent(reseller);
  const contactChangeId = await contactAsked(reseller);
  const asked = {
    changeId,
    contactChangeId,
    transferId,
    partnerId,
    moverId: mover.organizationId,
    requestId: request.id,
    readerId,
  };
  return {
    ...all,
    applying: applying.member,
    enrollmentId,
    document,
    keeper,
    kept,
    sent,
    drafted,
    jobId,
    orderId,
    importId,
    seeker,
    delegationId,
    ...asked,
  };
}

async function readersOf({ provider, reseller, customer, keeper, seeker, applying }: Made) {
  const { reviewer, lead, operator } = emails;
  const [first, second, third] = await Promise.all([reviewer, lead, operator].map(somebodyAt));
  if (!first || !second || !third) throw new Error('The demo has no staff.');
  return { provider, reseller, customer, keeper, seeker, applying, reviewer: first, lead: second, operator: third };
}

async function pathsOf(made: Made): Promise<Record<string, Existing[]>> {
  const { provider, reseller, customer, customerId, partnershipId, invitationId, orderId, importId } = made;
  const membershipOf = async ({ userId, organizationId }: typeof provider) =>
    (await db.membership.findFirstOrThrow({ where: { userId, organizationId } })).id;
  const { id: caseId } = await db.enrollment.findFirstOrThrow({ where: { organizationId: reseller.organizationId } });
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { orderId } });
  const tie = await db.customerRelationship.findFirstOrThrow({ where: { customerId, side: 'reseller' } });
  const { id: signatureId } = await sealedOf(reseller.organizationId);
  const { agreementId } = await db.signature.findFirstOrThrow({ where: { organizationId: provider.organizationId } });
  const to = (path: string, ...readers: Reader[]) => readers.map((reader) => ({ reader, path }));
  const all: Reader[] = ['provider', 'reseller', 'customer'];
  const staff: Reader[] = ['reviewer', 'lead'];
  const list = `/invitations/import/${importId}`;
  return {
    '/orders/[id]': to(`/orders/${orderId}`, ...all),
    '/subscriptions/[id]': to(`/subscriptions/${subscriptionId}`, ...all),
    '/partners/[id]': to(`/partners/${tie.id}`, 'customer', 'reseller'),
    '/partners/[id]/end': to(`/partners/${tie.id}/end`, 'customer', 'reseller'),
    '/partners/invitations/[id]': to(`/partners/invitations/${invitationId}`, 'customer'),
    '/customers/[id]': to(`/customers/${customerId}`, 'provider', 'reseller'),
    '/company-changes/[id]': to(`/company-changes/${made.changeId}`, ...staff),
    '/settings/legal-info/change/[part]': to('/settings/legal-info/change/operating-address', 'reseller'),
    '/settings/legal-info/changes/[id]': to(`/settings/legal-info/changes/${made.changeId}`, 'reseller'),
    '/confirm-change/[token]': to(await pathOf({ id: made.contactChangeId }, 'confirm_change'), 'nobody'),
    '/customer-accounts/[id]': to(`/customer-accounts/${customerId}`, ...staff),
    '/cases/[id]': to(`/cases/${caseId}`, ...staff),
    '/cases/documents/[id]/file': to(`/cases/documents/${made.document}/file`, ...staff),
    '/cases/documents/[id]/pages/[page]': to(`/cases/documents/${made.document}/pages/1`, ...staff),
    '/reports/[report]': [...reports].flatMap((report) => to(`/reports/${report}`, 'provider')),
    '/reports/[report]/export': to('/reports/agreements/export', 'provider'),
    '/reasons/[code]': to('/reasons/name_mismatch', 'lead'),
    '/authorized-providers/[id]': to(`/authorized-providers/${provider.organizationId}`, 'operator'),
    '/invitations/[id]': [
      ...to(`/invitations/${made.sent}`, 'provider'),
      ...to(`/invitations/${invitationId}`, 'reseller'),
    ],
    '/invitations/[id]/edit': to(`/invitations/${made.drafted}/edit`, 'provider'),
    '/invitations/[id]/withdraw': to(`/invitations/${made.sent}/withdraw`, 'provider'),
    '/invitations/import/[id]': to(list, 'reseller'),
    '/invitations/import/[id]/columns': to(`${list}/columns`, 'reseller'),
    '/invitations/import/[id]/reading': to(`${list}/reading`, 'reseller'),
    '/invitations/import/[id]/progress': to(`${list}/progress`, 'reseller'),
    '/invitations/import/[id]/rest': to(`${list}/rest`, 'reseller'),
    '/bulk/[id]': to(`/bulk/${made.jobId}`, 'provider'),
    '/bulk/[id]/export': to(`/bulk/${made.jobId}/export`, 'provider'),
    '/bulk/[id]/progress': to(`/bulk/${made.jobId}/progress`, 'provider'),
    '/indirect-resellers/[id]': to(`/indirect-resellers/${partnershipId}`, 'provider'),
    '/indirect-resellers/[id]/end': to(`/indirect-resellers/${partnershipId}/end`, 'provider'),
    '/indirect-providers/[id]': to(`/indirect-providers/${partnershipId}`, 'reseller'),
    '/indirect-providers/[id]/end': to(`/indirect-providers/${partnershipId}/end`, 'reseller'),
    '/indirect-providers/invitations/[id]': to(`/indirect-providers/invitations/${made.kept}`, 'keeper'),
    '/settings/users/[id]': [
      ...to(`/settings/users/${await membershipOf(reseller)}`, 'reseller'),
      ...to(`/settings/users/${await membershipOf(customer)}`, 'customer'),
    ],
    '/settings/users/[id]/remove': to(
      `/settings/users/${(await colleague(reseller, ['sales_agent'])).membershipId}/remove`,
      'reseller',
    ),
    '/settings/users/[id]/territory': to(
      `/settings/users/${(await colleague(reseller, ['sales_agent'])).membershipId}/territory`,
      'reseller',
    ),
    '/settings/users/[id]/hand-over': to(
      `/settings/users/${(await colleague(reseller, ['sales_agent'])).membershipId}/hand-over`,
      'reseller',
    ),
    '/settings/users/handovers/[id]': to(`/settings/users/handovers/${await offeredTo(reseller)}`, 'reseller'),
    '/settings/users/role-requests/[id]': to(
      `/settings/users/role-requests/${await wishedBy(await colleague(reseller, []))}`,
      'reseller',
    ),
    '/settings/locations/[id]': to(`/settings/locations/${made.partnerId}`, 'keeper'),
    '/settings/identifiers/transfers/[id]': to(`/settings/identifiers/transfers/${made.transferId}`, 'keeper'),
    '/answer-transfer/[token]': to(await pathOf({ id: made.transferId }, 'answer_transfer'), 'nobody'),
    '/move-membership-account/[token]': to(await pathOf({ id: made.moverId }, 'move_partner_account'), 'nobody'),
    '/settings/users/requests/[id]': to(`/settings/users/requests/${made.requestId}`, 'reseller'),
    '/enrollment/conversation': to('/enrollment/conversation', 'applying'),
    '/conversation/[token]': to(await pathOf({ id: made.enrollmentId }, 'write_message'), 'nobody'),
    '/enrollment/documents': to('/enrollment/documents', 'applying'),
    '/enrollment/documents/[id]/receipt': to(`/enrollment/documents/${made.document}/receipt`, 'applying'),
    '/send-documents/[token]': to(await pathOf({ id: made.enrollmentId }, 'send_documents'), 'nobody'),
    '/enrollment/alike/[tag]': to(`/enrollment/alike/${tag(made.seeker, reseller)}`, 'seeker'),
    '/answer-join-request/[token]': to(
      await pathOf({ id: made.readerId }, 'answer_join_request'),
      'nobody',
      'reseller',
    ),
    '/prove-new-address/[token]': to(await pathOf({ id: await addressAsked('asked') }, 'prove_new_address'), 'nobody'),
    '/take-address-back/[token]': to(
      await pathOf({ id: await addressAsked('changed') }, 'take_address_back'),
      'nobody',
    ),
    '/agreements/[id]': to(`/agreements/${agreementId}`, 'provider', 'reseller'),
    '/agreements/[id]/pdf': to(`/agreements/${agreementId}/pdf`, 'provider', 'reseller'),
    '/agreements/[id]/changes': to(`/agreements/${await signedTwice(reseller)}/changes`, 'reseller'),
    '/agreement-versions/[id]': to(`/agreement-versions/${agreementId}`, 'operator'),
    '/agreement-versions/[id]/text': to(`/agreement-versions/${agreementId}/text`, 'operator'),
    '/agreement-versions/[id]/pdf': to(`/agreement-versions/${agreementId}/pdf`, 'operator'),
    '/agreement-versions/[id]/board': to(`/agreement-versions/${agreementId}/board`, 'operator'),
    '/agreements/[id]/accept': to(`/agreements/${agreementId}/accept`, 'keeper'),
    '/signed-copies/[id]': to(`/signed-copies/${signatureId}`, 'reseller'),
    '/signed-copies/[id]/pdf': to(`/signed-copies/${signatureId}/pdf`, 'reseller'),
    '/signed-copies/[id]/evidence': to(`/signed-copies/${signatureId}/evidence`, 'reseller'),
    '/agreements/[id]/decline': to(`/agreements/${agreementId}/decline`, 'keeper'),
    '/agreements/[id]/delegate': to(`/agreements/${agreementId}/delegate`, 'keeper'),
    '/sign-for-company/[token]': to(await pathOf({ id: made.delegationId }, 'sign_for_company'), 'nobody', 'reseller'),
    '/authorize-provider/[token]': to(await pathOf({ id: made.sent }), 'nobody', 'reseller', 'keeper'),
    '/authorize-partners/[token]': to(await pathOf({ id: invitationId }, 'authorize_partners'), 'nobody', 'customer'),
    ...(await waysIn(made.seeker)),
    '/providers/[id]': to(`/providers/${provider.organizationId}`, 'nobody', 'keeper'),
  };
}

/** Has a reseller that accepted the version in force accept an older one as well. Returns the id of the one in force. */
async function signedTwice({ organizationId }: Member): Promise<string> {
  const signature = await db.signature.findFirstOrThrow({ where: { organizationId } });
  const { id, ...inForce } = await db.agreement.findUniqueOrThrow({ where: { id: signature.agreementId } });
  const before = {
    ...inForce,
    ...{ version: randomUUID().slice(0, 8), text: 'We keep our word.', mustSign: 'nobody' as const },
    effectiveFrom: new Date('2020-01-01T00:00:00Z'),
  };
  const { id: agreementId } = await db.agreement.create({ data: before });
  await db.signature.create({ data: { ...signature, id: randomUUID(), agreementId } });
  return id;
}
