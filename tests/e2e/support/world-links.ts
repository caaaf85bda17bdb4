import { randomUUID } from 'node:crypto';
import { hours } from '@/lib/clock';
import { db, transaction } from '@/lib/db';
import { hashPassword } from '@/lib/identity/password';
import { mint, type Purpose } from '@/lib/link/link';
import { addressAsked } from '../../support/colleagues';
import { demoPassword } from './people';
import { type HeldLink, type LinkName, linkOf } from './world-held';

type Subjects = {
  email: string;
  userId: string;
  partnerAccountId: string;
  noticeAddressToProveId: string;
  waitingId: string;
  pendingId: string;
  open: string;
  ready: string;
  toBuy: string;
  toBuyReady: string;
  letInReaderId: string;
  turnAwayReaderId: string;
  toAnswer: string;
  toAnswerToo: string;
  toMove: string;
  toSignId: string;
  toRefuseId: string;
  toConfirmId: string;
  toProveId: string;
  toTakeId: string;
  stopReaderId: string;
};

/** A link for every purpose, that its reader has not used yet. */
export async function newLinks(of: Subjects): Promise<Record<LinkName, HeldLink>> {
  const { email: address } = of;
  await minted('reset_password', of.userId, address);
  await minted('reset_partner_account', of.partnerAccountId, address);
  await minted('prove_partner_account', of.partnerAccountId, address);
  await minted('prove_notice_address', of.noticeAddressToProveId, address);
  const { id: askId } = await db.statusAsk.create({
    data: { enrollmentId: of.waitingId, address, createdAt: new Date() },
  });
  await minted('read_status', askId, address);
  await minted('send_documents', of.waitingId, address);
  const contact = await db.contact.findFirstOrThrow({
    where: { kind: 'primary', profile: { enrollmentId: of.waitingId } },
    orderBy: { profile: { version: 'desc' } },
  });
  await minted('write_message', of.waitingId, contact.email);
  return {
    prove_new_address: await newAddress('asked'),
    take_address_back: await newAddress('changed'),
    reset_password: await linkOf('reset_password', of.userId),
    reset_partner_account: await linkOf('reset_partner_account', of.partnerAccountId),
    prove_partner_account: await linkOf('prove_partner_account', of.partnerAccountId),
    prove_notice_address: await linkOf('prove_notice_address', of.noticeAddressToProveId),
    answer_transfer: await linkOf('answer_transfer', of.toAnswer),
    answer_transfer_too: await linkOf('answer_transfer', of.toAnswerToo),
    move_partner_account: await linkOf('move_partner_account', of.toMove),
    prove_address: await newAsked(),
    confirm_change: await linkOf('confirm_change', of.toConfirmId),
    confirm_email: await linkOf('confirm_email', of.waitingId),
    send_documents: await linkOf('send_documents', of.waitingId),
    write_message: await linkOf('write_message', of.waitingId),
    join: await linkOf('join', of.pendingId),
    answer_join_request: await linkOf('answer_join_request', of.letInReaderId),
    answer_join_request_declined: await linkOf('answer_join_request', of.turnAwayReaderId),
    sign_for_company: await linkOf('sign_for_company', of.toSignId),
    sign_for_company_declined: await linkOf('sign_for_company', of.toRefuseId),
    read_status: await linkOf('read_status', askId),
    prove_way_back: await linkOf('prove_way_back', of.toProveId),
    take_way_back: await linkOf('take_way_back', of.toTakeId),
    stop_way_back: await linkOf('stop_way_back', of.stopReaderId),
    authorize_provider: await linkOf('authorize_provider', of.open),
    authorize_provider_ready: await linkOf('authorize_provider', of.ready),
    authorize_partners: await linkOf('authorize_partners', of.toBuy),
    authorize_partners_ready: await linkOf('authorize_partners', of.toBuyReady),
  };
}

function minted(purpose: Purpose, subjectId: string, address: string): Promise<string> {
  return transaction((tx) => mint(tx, { purpose, subjectId, address, lasts: hours(1) }));
}

async function newAsked(): Promise<HeldLink> {
  const email = `${randomUUID()}@asked.example`;
  const fields = { organization: 'Kebun', firstName: 'Ayu', lastName: 'Sari', locale: 'en', timeZone: 'UTC' };
  const passwordHash = await hashPassword(demoPassword);
  const { id } = await db.askedAccount.create({
    data: { ...fields, email, countryIso2: 'ID', passwordHash, createdAt: new Date() },
  });
  await minted('prove_address', id, email);
  return linkOf('prove_address', id);
}

async function newAddress(status: 'asked' | 'changed'): Promise<HeldLink> {
  const id = await addressAsked(status);
  return linkOf(status === 'asked' ? 'prove_new_address' : 'take_address_back', id);
}
