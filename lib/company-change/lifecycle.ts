import type { CompanyChangeStatus } from '@/generated/prisma/enums';
import type { LetterName } from '@/lib/letter/letters';
import { lifeOf, type Step as StepOf } from '@/lib/lifecycle';
import {
  anotherProposed,
  contactAsked,
  documentGiven,
  type Facts,
  nobodyAsked,
  nothingRestsOnIt,
  notVerifiedNow,
  ownAdmin,
  ownLetter,
  partAsked,
  somethingDiffers,
  timeIsUp,
  verified,
} from './needs';

/** `fresh`: told to the contact that is to be; the others to the contact in force and to the Global admins. */
type Step = StepOf<CompanyChangeStatus, Facts> & {
  tell: { fresh?: LetterName; contact?: LetterName; admins?: LetterName };
};

const both = <Name extends LetterName>(name: Name) => ({ contact: name, admins: name });
const sending = [ownAdmin, verified, partAsked, somethingDiffers] as const;

/**
 * The life of a change of a verified company, beside what is in force of it: nothing of the enrollment moves with it, and what is in force stays
 * so until it is approved. Source: SPEC 4, domain facts 1.7 and 10 (rows 6 and 34).
 */
export const lifecycle = {
  save: {
    by: ['member'],
    from: ['draft', 'needs_action', 'rejected'],
    to: 'draft',
    needs: [...sending],
    otherwise: 'change_sent_already',
    tell: {},
  },
  apply: {
    by: ['member'],
    from: ['draft'],
    to: 'approved',
    needs: [...sending, nothingRestsOnIt],
    tell: both('change-approved'),
  },
  ask_contact: {
    by: ['member'],
    from: ['draft', 'needs_action', 'rejected'],
    to: 'contact_pending',
    needs: [...sending, contactAsked],
    tell: { fresh: 'confirm-change', ...both('contact-change-asked') },
  },
  send: {
    by: ['member'],
    from: ['draft', 'needs_action', 'rejected'],
    to: 'in_review',
    needs: [...sending, nobodyAsked, documentGiven],
    tell: both('change-sent'),
  },
  confirm: {
    by: ['bearer'],
    from: ['contact_pending'],
    to: 'in_review',
    needs: [ownLetter, verified],
    tell: both('change-sent'),
  },
  deny: {
    by: ['bearer'],
    from: ['contact_pending'],
    to: 'rejected',
    needs: [ownLetter],
    tell: both('change-denied'),
  },
  ask: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'needs_action',
    needs: [],
    tell: both('change-please-fix'),
  },
  approve: {
    by: ['reviewer'],
    from: ['in_review'],
    to: 'approved',
    needs: [verified],
    tell: { fresh: 'change-approved', ...both('change-approved') },
  },
  propose_refusal: { by: ['reviewer'], from: ['in_review'], to: 'refusal_proposed', needs: [], tell: {} },
  drop_refusal: { by: ['reviewer'], from: ['refusal_proposed'], to: 'in_review', needs: [], tell: {} },
  refuse: {
    by: ['reviewer'],
    from: ['refusal_proposed'],
    to: 'rejected',
    needs: [anotherProposed],
    tell: { fresh: 'contact-change-over', ...both('change-rejected') },
  },
  withdraw: {
    by: ['member'],
    from: ['draft', 'contact_pending', 'in_review', 'needs_action', 'refusal_proposed', 'rejected'],
    to: 'withdrawn',
    needs: [ownAdmin],
    tell: { fresh: 'contact-change-over', ...both('change-withdrawn') },
  },
  close: {
    by: ['clock'],
    from: ['draft', 'contact_pending', 'needs_action', 'rejected'],
    to: 'closed',
    needs: [timeIsUp],
    tell: { admins: 'change-closed' },
  },
  lapse: {
    by: ['clock'],
    from: ['draft', 'contact_pending', 'in_review', 'needs_action', 'refusal_proposed', 'rejected'],
    to: 'closed',
    needs: [notVerifiedNow],
    tell: {},
  },
} as const satisfies Record<string, Step>;

export type ChangeEvent = keyof typeof lifecycle;

export const life = lifeOf<CompanyChangeStatus, Facts, ChangeEvent>(lifecycle);

export const { reasonsAgainst, eventsFor } = life;

/** States in which nothing more comes of it. */
export const over: readonly CompanyChangeStatus[] = ['approved', 'withdrawn', 'closed'];

/** States in which its company writes it. */
export const editable: readonly CompanyChangeStatus[] = ['draft', 'needs_action', 'rejected'];

/** States in which a reviewer may have it on the desk. */
export const onDesk: readonly CompanyChangeStatus[] = ['in_review', 'refusal_proposed'];

/** By which event it is sent in: what nothing rests on is in force at once, and another address is asked first. */
export function sendingEvent({ checks, asks }: Pick<Facts, 'checks' | 'asks'>): 'apply' | 'ask_contact' | 'send' {
  if (asks) return 'ask_contact';
  return checks.length === 0 ? 'apply' : 'send';
}
