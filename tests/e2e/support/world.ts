import { randomUUID } from 'node:crypto';
import type { Member, Reviewer } from '@/lib/actor';
import { findInForce } from '@/lib/agreement/queries';
import { saveOperating } from '@/lib/company-change/addresses';
import { saveName } from '@/lib/company-change/commands';
import { proposeRefusal } from '@/lib/company-change/review';
import { grantAccess } from '@/lib/customer-relationship/commands';
import { db, transaction } from '@/lib/db';
import { ask as askForRecord } from '@/lib/domain-proof/commands';
import { invite as inviteUser } from '@/lib/identity/joining';
import { park } from '@/lib/invitation/answers';
import { draft } from '@/lib/invitation/commands';
import { supersede } from '@/lib/link/link';
import { askToMove } from '@/lib/location-transfer/account-move';
import { writeNote } from '@/lib/mark/notes';
import { place } from '@/lib/order/commands';
import type { SavedList } from '@/lib/saved-view/lists';
import { claim } from '@/lib/verification/claims';
import { jobsToPress } from '../../support/bulk';
import { addressSent, contactAsked, nameSent, newAddress, seenOf, verifiedCompany } from '../../support/changes';
import { noticedBy, offeredTo, wishedBy } from '../../support/colleagues';
import { inviteCustomer, offer, ordering, trio } from '../../support/customers';
import { delegated } from '../../support/delegations';
import { sent as sentDocument } from '../../support/documents';
import { asks, writing } from '../../support/duplicates';
import { company, holding, invite, words } from '../../support/invitations';
import { customersUploaded } from '../../support/lists';
import { colleague } from '../../support/people';
import { operator } from '../../support/providers';
import { passkeyOf } from '../../support/software-authenticator';
import { bring, cast, domainOf, legalNameOf, reseller as newAccount, reviewer, started } from '../../support/story';
import { taken, transferAsked } from '../../support/transfers';
import { wayBackAsked, wayBackProven, wayBackReady, wayBackWaits } from '../../support/ways-back';
import { named } from './invitations';
import { sessionOf } from './session';
import { type Answered, type Held, seenNow } from './world-held';
import { newLinks } from './world-links';

export type Somebody = { userId: string; organizationId: string | null };

const companies = [
  'reseller',
  'provider',
  'customer',
  'keeper',
  'buyer',
  'applicant',
  'fixer',
  'newcomer',
  'founder',
  'seeker',
  'asker',
] as const;
type Company = (typeof companies)[number];

/** Those a world is made of. `nobody` is not signed in; `newcomer` and `founder` have a new account and nothing in it. */
export type Person = Company | keyof Staff | 'nobody';

type Staff = Awaited<ReturnType<typeof newStaff>>;

export type World = { people: Record<Company, Member>; idle: Record<Company, Somebody>; held: Held };

/** Staff who work in every world. */
export async function newStaff() {
  const [one, lead, sells] = [await reviewer(), await reviewer(true), await operator()];
  return { reviewer: one, lead, operator: sells };
}

/** A pair with its customer and a row of every noun that could be somebody's; each company has a colleague without a role, too. */
export async function newWorld(staff: Staff): Promise<World> {
  const trade = await newTrade();
  const asked = await newAnswerers(trade);
  const cases = await newCases(staff.reviewer);
  const reseller = await withAgent(trade.reseller);
  const [newcomer, founder] = [await named(await newAccount('ID'), 'Birch Trading'), await newAccount('ID')];
  const seeking = await newSeekers(reseller);
  const transfers = await newTransfers({ ...asked, ...cases });
  const changes = await newChanges(staff, asked.keeper);
  const delegations = await newDelegations({ ...asked, ...cases, ...seeking, newcomer });
  const people = {
    ...trade,
    ...asked,
    ...cases,
    ...seeking,
    ...transfers,
    ...delegations,
    ...changes,
    reseller,
    newcomer,
    founder,
  };
  const idle = {} as Record<Company, Somebody>;
  for (const name of companies) idle[name] = await colleague(people[name], []);
  const [directoryAnswerId, addressCheckId] = [await answeredTo(newcomer), await checkedFor(newcomer)];
  return { people, idle, held: { ...(await heldBy(staff.reviewer, people)), directoryAnswerId, addressCheckId } };
}

/** What a directory answered a company that has not filled in anything yet. */
async function answeredTo({ organizationId }: Member): Promise<string> {
  const company = {
    duns: null,
    lei: null,
    name: 'PT Contoh Jaya',
    addressLine1: 'Jalan Merdeka 1',
    addressLine2: null,
  };
  const place = {
    city: 'Bandung',
    stateOrProvince: null,
    postalCode: '40111',
    countryIso2: 'ID',
    registrationId: null,
  };
  const answer = {
    organizationId,
    question: 'x',
    source: 'table',
    companies: [{ ...company, ...place }],
    at: new Date(),
  } as const;
  return (await db.directoryAnswer.create({ data: answer, select: { id: true } })).id;
}

/** What was said of the address of an enrollment that has begun. */
async function checkedFor(member: Member): Promise<string> {
  const { organizationId } = member;
  const enrollmentId = await started(member);
  const parts = { addressLine2: null, city: 'Bandung', stateOrProvince: null, postalCode: '40111', countryIso2: 'ID' };
  const entered = { addressLine1: 'Jl Merdeka 1', ...parts };
  const suggestions = [{ addressLine1: 'Jalan Merdeka 1', ...parts }];
  const said = { status: 'interaction_required', source: 'rules', at: new Date() } as const;
  const { id } = await db.addressCheck.create({ data: { organizationId, entered, suggestions, ...said } });
  const { countryIso2: _, ...address } = entered;
  await db.companyProfile.updateMany({ where: { enrollmentId }, data: { ...address, addressCheckId: id } });
  return id;
}

async function newTrade() {
  const all = await trio('ID');
  const { provider, reseller, customerId, partnershipId } = all;
  const wished = { customerId, offerId: await offer(), resellerId: reseller.organizationId };
  const shown = { priceMinor: 1250, term: 'month' } as const;
  const order = { ...wished, key: randomUUID(), quantity: 3, record: 'yes', shown } as const;
  const orderId = await place(ordering(provider), order);
  const { id: subscriptionId } = await db.subscription.findFirstOrThrow({ where: { orderId } });
  const where = { customerId, side: 'reseller' } as const;
  const { id: relationshipId } = await db.customerRelationship.findFirstOrThrow({ where });
  await grantAccess(all.customer, { relationshipId, seen: 1 });
  await writeNote(provider, { aboutId: reseller.organizationId, note: 'They pay late.' });
  const { id: markNoteId } = await db.markNote.findFirstOrThrow({ where: { keeperId: provider.organizationId } });
  const importId = await customersUploaded(reseller, partnershipId, [{ email: 'ayu@toko-satu.example' }]);
  const [draftedId, sentId] = [await draft(provider, words()), await invite(provider)];
  return { ...all, markNoteId, offerId: wished.offerId, subscriptionId, relationshipId, importId, draftedId, sentId };
}

type Trade = Awaited<ReturnType<typeof newTrade>>;

/** Those for whom the pair's invitations are kept, and invitations that nobody has answered. */
async function newAnswerers({ provider, reseller, partnershipId }: Trade) {
  const [keeper, buyer] = [await company('qualified'), await newAccount('ID')];
  const ofCustomer = () => inviteCustomer(reseller, partnershipId);
  const [keptId, customerKeptId] = [await invite(provider), await ofCustomer()];
  const [toDeclineId, customerToDeclineId] = [await invite(provider), await ofCustomer()];
  for (const id of [keptId, toDeclineId]) await park(holding(keeper, id));
  for (const id of [customerKeptId, customerToDeclineId]) await park(holding(buyer, id));
  const [open, ready] = [await invite(provider), await invite(provider)];
  const [toBuy, toBuyReady] = [await ofCustomer(), await ofCustomer()];
  const kept = { keptId, customerKeptId, toDeclineId, customerToDeclineId };
  return { keeper, buyer, ...kept, open, ready, toBuy, toBuyReady };
}

/** A company whose answers are complete, one asked for a fix, one that waits for its contact, and one on a reviewer's desk: no other takes it. */
async function newCases(holder: Reviewer) {
  const [applying, fixing, waiting, reviewed] = [await cast(), await cast(), await cast(), await cast()];
  const applicationId = await bring(applying, 'draft');
  const [fixId, waitingId] = [await bring(fixing, 'needs_action'), await bring(waiting, 'email_pending')];
  const caseId = await bring(reviewed, 'in_review');
  const documentId = await sentDocument(reviewed.member, caseId);
  await claim(holder, { enrollmentId: caseId });
  const address = `budi@${reviewed.member.organizationId.slice(-12)}.example`;
  const { id: letterId } = await db.letter.findFirstOrThrow({ where: { address, name: 'review-started' } });
  await db.letter.update({ where: { id: letterId }, data: { status: 'dead' } });
  await askForRecord(fixing.member, { domain: domainOf(fixing.member) });
  const { organizationId } = fixing.member;
  const { id: proofId } = await db.domainProof.findFirstOrThrow({ where: { organizationId } });
  return {
    applicant: applying.member,
    fixer: fixing.member,
    applicationId,
    fixId,
    waitingId,
    caseId,
    documentId,
    letterId,
    proofId,
  };
}

/** Requests of companies that cannot sign in: one for staff to decide, one to prove, one to stop, one to take. */
async function newWaysBack() {
  const [{ id: wayBackId }, { id: toProveId }] = [await wayBackProven(), await wayBackAsked()];
  const [{ readerId: stopReaderId }, { id: toTakeId }] = [await wayBackWaits(), await wayBackReady()];
  return { wayBackId, toProveId, stopReaderId, toTakeId };
}

/** A view of a list that its owner keeps for themselves. */
async function keptView(whose: { ownerId: string; keeperId?: string; list: SavedList }): Promise<string> {
  const data = { ...whose, name: randomUUID(), shared: false, asked: { view: 'mine' }, at: new Date() };
  return (await db.savedView.create({ data })).id;
}

/** A company of the reseller's name, whose people ask to join it: one for each way a request is answered. */
async function newSeekers(reseller: Member) {
  const seeker = await writing(legalNameOf(reseller));
  const requestOf = async (asker: Member) => asks(asker, reseller);
  const { request: own } = await requestOf(seeker);
  const [letIn, turnAway, letInBy, turnAwayBy] = [
    await requestOf(await colleague(seeker, ['global_admin'])),
    await requestOf(await colleague(seeker, ['global_admin'])),
    await requestOf(await colleague(seeker, ['global_admin'])),
    await requestOf(await colleague(seeker, ['global_admin'])),
  ];
  return {
    seeker,
    ownRequestId: own.id,
    toLetInId: letIn.request.id,
    toTurnAwayId: turnAway.request.id,
    letInReaderId: letInBy.readerId,
    turnAwayReaderId: turnAwayBy.readerId,
  };
}

/** Requests for a location that its user, its membership account's holder or whoever asked has still to deal with. */
async function newTransfers({ applicant, fixer, keeper }: { applicant: Member; fixer: Member; keeper: Member }) {
  const toWithdraw = await transferAsked({ holder: applicant });
  const [toApprove, toDecline] = [await transferAsked({ holder: fixer }), await transferAsked({ holder: keeper })];
  const [byLetter, byLetterToo] = [await transferAsked(), await transferAsked()];
  const toMove = await taken();
  await askToMove(toMove.asker);
  return {
    asker: toWithdraw.asker,
    toWithdrawId: toWithdraw.transferId,
    toApproveId: toApprove.transferId,
    toDeclineTransferId: toDecline.transferId,
    toAnswer: byLetter.transferId,
    toAnswerToo: byLetterToo.transferId,
    toMove: toMove.asker.organizationId,
  };
}

/** Changes of companies: one for each thing that its company, its contact or a reviewer does with one. */
async function newChanges(staff: Staff, keeper: Member) {
  const { member } = await verifiedCompany();
  const [changeId, toConfirmId] = [await addressSent(member), await contactAsked(member)];
  const refusedChangeId = await nameSent(member, `${legalNameOf(member)} Baru`);
  const ground = { reason: 'name_mismatch', message: 'Write it as registered.' };
  await proposeRefusal(staff.reviewer, { ...(await seenOf(refusedChangeId)), ...ground });
  const [askedChangeId, pendingChangeId] = [await addressSent(keeper), await contactAsked(keeper)];
  const withdrawnChangeId = await saveName(keeper, { legalName: `${legalNameOf(keeper)} Baru` });
  const draftChangeId = await saveOperating(keeper, newAddress);
  const suggestions = [{ ...newAddress, addressLine2: null, stateOrProvince: null, countryIso2: 'ID', city: 'Cimahi' }];
  const checkOfDraft = { changes: { some: { id: draftChangeId } } };
  const [draftCheck] = await db.addressCheck.updateManyAndReturn({ where: checkOfDraft, data: { suggestions } });
  return {
    ...{ changeId, toConfirmId, refusedChangeId },
    ...{ askedChangeId, pendingChangeId, withdrawnChangeId, draftChangeId, draftCheckId: draftCheck?.id ?? '' },
  };
}

type Naming = Record<'applicant' | 'fixer' | 'newcomer' | 'seeker', Member>;

/** Whom companies asked to sign: one to be sent again, one to be taken back, one whose member says no, and two to answer by letter. */
async function newDelegations({ applicant, fixer, newcomer, seeker }: Naming) {
  const [again, back, own] = [
    await delegated({ admin: applicant }),
    await delegated({ admin: newcomer }),
    await delegated({ admin: seeker }),
  ];
  await sayYes(own.id, seeker);
  const [sign, refuse] = [await delegated({ admin: fixer }), await delegated()];
  const answered = { toSignId: sign.id, toRefuseId: refuse.id };
  return { toSendAgainId: again.id, toTakeBackId: back.id, toTurnDownId: own.id, ...answered };
}

// As somebody says yes who was made Global admin afterwards.
async function sayYes(id: string, { userId: takenById }: Member): Promise<void> {
  const entry = { version: 2, event: 'take', fromStatus: 'asked', toStatus: 'taken', actedAs: 'bearer' } as const;
  await db.delegation.update({ where: { id }, data: { status: 'taken', version: 2, takenById } });
  await db.delegationEvent.create({ data: { delegationId: id, userId: takenById, ...entry } });
  await transaction((tx) => supersede(tx, 'sign_for_company', id));
}

/** A Global admin who is an Admin agent, too, and has the demo's password: who may add others. */
async function withAgent(member: Member): Promise<Member & { email: string }> {
  const roles = ['global_admin', 'admin_agent'] as const;
  await db.membership.updateMany({ where: { userId: member.userId }, data: { roles: [...roles] } });
  return { ...(await named(member, 'Maple Services')), roles };
}

type People = Trade &
  Awaited<ReturnType<typeof newTransfers>> &
  Awaited<ReturnType<typeof newAnswerers>> &
  Awaited<ReturnType<typeof newChanges>> &
  Awaited<ReturnType<typeof newCases>> &
  Awaited<ReturnType<typeof newDelegations>> &
  Awaited<ReturnType<typeof newSeekers>> & { founder: Member; reseller: Member & { email: string } };

async function heldBy(staff: Reviewer, people: People): Promise<Omit<Held, Answered>> {
  const { reseller, provider, keeper } = people;
  const { organizationId, email } = reseller;
  const pending = `${randomUUID()}@colleague.example`;
  await inviteUser(reseller, { email: pending, firstName: 'Wayan', lastName: 'Putra', locale: 'en', roles: [] });
  const { id: pendingId } = await db.membership.findFirstOrThrow({ where: { user: { email: pending } } });
  await sessionOf(reseller);
  const { id: sessionId } = await db.session.findFirstOrThrow({ where: { userId: reseller.userId } });
  const location = await db.location.findFirstOrThrow({ where: { organizationId } });
  const [noticeAddressId, noticeAddressToProveId] = [await noticeAddress(reseller), await noticeAddress(reseller)];
  const { id: activeId } = await db.enrollment.findFirstOrThrow({ where: { organizationId } });
  const [agreement, customerAgreement] = [await findInForce(), await findInForce(db, 'mca')];
  if (!agreement || !customerAgreement) throw new Error('There are no agreements.');
  const own = await db.membership.findFirstOrThrow({ where: { userId: reseller.userId, organizationId } });
  const sold = await colleague(reseller, ['sales_agent']);
  const { id: keeperEnrollmentId } = await db.enrollment.findFirstOrThrow({
    where: { organizationId: keeper.organizationId },
  });
  const held = {
    ...people,
    organizationId,
    resellerId: organizationId,
    providerId: provider.organizationId,
    email,
    pendingId,
    membershipId: sold.membershipId,
    toRemoveId: (await colleague(reseller, ['sales_agent'])).membershipId,
    ownMembershipId: own.id,
    exitId: await noticedBy(keeper, keeperEnrollmentId),
    toOfferId: (await colleague(keeper, [])).membershipId,
    jobs: await jobsToPress(provider),
    offers: {
      accept: await offeredTo(keeper),
      decline: await offeredTo(keeper),
      withdraw: await offeredTo(await colleague(keeper, [])),
    },
    wishes: {
      grant: await wishedBy(await colleague(keeper, [])),
      decline: await wishedBy(await colleague(keeper, [])),
      takeBack: await wishedBy(keeper),
    },
    sessionId,
    noticeAddressId,
    noticeAddressToProveId,
    passkeyId: await passkeyOf(people.seeker),
    ...(await newWaysBack()),
    partnerId: location.partnerId,
    partnerAccountId: location.partnerAccountId,
    activeId,
    keeperEnrollmentId,
    heldBy: staff.userId,
    viewId: await keptView({ ownerId: staff.userId, list: 'cases' }),
    keptViewId: await keptView({ ownerId: provider.userId, keeperId: provider.organizationId, list: 'resellers' }),
    toAuthorizeId: (await newAccount('ID')).organizationId,
    agreementId: agreement.id,
    agreementSha: agreement.pdfSha256,
    customerAgreementId: customerAgreement.id,
    customerAgreementSha: customerAgreement.pdfSha256,
  };
  return { ...held, links: await newLinks({ ...held, userId: sold.userId }), seen: await seenNow(held) };
}

/** Another address of a company, which nobody has confirmed. */
async function noticeAddress({ organizationId, userId: createdById }: Member): Promise<string> {
  const data = {
    organizationId,
    createdById,
    email: `${randomUUID()}@notices.example`,
    locale: 'en',
    createdAt: new Date(),
  };
  return (await db.noticeAddress.create({ data })).id;
}
