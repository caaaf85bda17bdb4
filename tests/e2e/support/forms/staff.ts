import { randomUUID } from 'node:crypto';
import { absenceShape, endedAbsenceShape } from '@/lib/absence/schema';
import { after, days, now } from '@/lib/clock';
import {
  approvalShape as changeApprovalShape,
  groundShape as changeGroundShape,
  seenShape as changeSeenShape,
  changeShape,
  takeOverShape as takeChangeShape,
} from '@/lib/company-change/schema';
import { answerShape } from '@/lib/conversation/schema';
import { claimShape, decisionShape, refusalShape, takeOverShape as takeCustomerShape } from '@/lib/customer/schema';
import { editionShape, remindAllShape, remindShape, seenEditionShape } from '@/lib/edition/schema';
import { env } from '@/lib/env';
import { escalationShape } from '@/lib/escalation/schema';
import {
  dayShape,
  newOfficeShape,
  officeCountryShape,
  officeDayShape,
  officeHoursShape,
  officeWeekShape,
} from '@/lib/office/schema';
import { authorizationShape, candidateShape, resumptionShape, suspensionShape } from '@/lib/provider/schema';
import { dayOf } from '@/lib/reader/day';
import { removeViewShape, savedViewShape } from '@/lib/saved-view/schema';
import { certificateShape, copyShape } from '@/lib/signed-copy/schema';
import { reasonShape, standingShape } from '@/lib/verification/reason-schema';
import {
  acceptDocumentShape,
  approvalShape,
  assignShape,
  bulkShape,
  caseLetterShape,
  caseShape,
  confirmationShape,
  dropFixShape,
  extensionShape,
  fixDraftShape,
  fixesShape,
  groundShape,
  noteShape,
  refuseDocumentShape,
  snoozeShape,
  takeOverShape,
  verdictShape,
  wordShape,
} from '@/lib/verification/schema';
import { approveShape, declineShape } from '@/lib/way-back/schema';
import type { Held } from '../world-held';
import { ownRow, pressed, type Rows, row } from './row';

const onDesk = ({ caseId }: Held) => ({ enrollmentId: caseId });
const asSeen = (held: Held) => ({ ...onDesk(held), seen: held.seen.case });
const asProposed = (held: Held) => ({ ...asSeen(held), proposedAt: held.seen.proposal });
const onDocument = ({ caseId, documentId, seen }: Held) => ({ enrollmentId: caseId, documentId, seen: seen.document });
const active = ({ activeId, seen }: Held) => ({ enrollmentId: activeId, seen: seen.active });
const customer = ({ customerId }: Held) => ({ customerId });
const judged = (held: Held) => ({ ...customer(held), seen: held.seen.customer });
const change = ({ changeId }: Held) => ({ changeId });
const changeSeen = (held: Held) => ({ ...change(held), seen: held.seen.change });
const provider = ({ providerId, seen }: Held) => ({ providerId, seen: seen.provider });
const neverWritten = () => ({ editionId: randomUUID(), seen: '1' });
const message = 'Write it as registered.';
// Not every reviewer takes over.
const alone = { others: { reviewer: 'role_missing' } } as const;
const ground = { reason: 'name_mismatch', message } as const;
// Nobody counts by days so far away.
const date = '2099-12-24';
const tomorrow = dayOf(after(now(), days(2)));
const sentence = 'Something is wrong with it.';
const said = {
  ...{
    label_en: 'Short',
    wrong_en: sentence,
    cure_en: sentence,
    label_id: 'Singkat',
    wrong_id: sentence,
    cure_id: sentence,
  },
  ...{ byDocument_en: '', byDocument_id: '', documents: [] },
};

/** What staff do. They may touch everybody's: what is refused as nobody's is what never was. */
export const staffRows: Rows = {
  'app/(staff)/ways-back/actions.ts': {
    // No name server of this run has the record.
    approve: row('calendar', 'operator', approveShape, ({ wayBackId }) => ({ wayBackId, seen: '2' }), {
      own: 'way_back_unproven',
    }),
    decline: row('calendar', 'operator', declineShape, ({ wayBackId }) => ({
      ...{ wayBackId, seen: '2' },
      reason: 'Your Global admin signed in.',
    })),
  },
  'app/(staff)/cases/actions.ts': {
    acceptDocument: row('reviewer', 'reviewer', acceptDocumentShape, onDocument),
    refuseDocument: row('reviewer', 'reviewer', refuseDocumentShape, (held) => ({
      ...onDocument(held),
      reason: 'doc_illegible',
      message,
    })),
    answer: row('reviewer', 'reviewer', answerShape, (held) => ({ ...onDesk(held), message })),
    escalate: row('reviewer', 'reviewer', escalationShape, (held) => ({ ...onDesk(held), note: message })),
    // Nothing of it waits for a lead.
    answerAsLead: row('reviewer', 'lead', answerShape, (held) => ({ ...onDesk(held), message }), alone),
    claim: row('reviewer', 'reviewer', caseShape, onDesk),
    sendAgain: row('reviewer', 'reviewer', caseLetterShape, (held) => ({ ...onDesk(held), letterId: held.letterId })),
    takeOver: row('reviewer', 'lead', takeOverShape, (held) => ({ ...onDesk(held), heldBy: held.heldBy }), alone),
    release: row('reviewer', 'lead', caseShape, onDesk),
    next: ownRow('reviewer', 'reviewer', pressed, () => ({})),
  },
  'app/(staff)/cases/queue-actions.ts': {
    snooze: row('reviewer', 'reviewer', snoozeShape, (held) => ({ ...onDesk(held), until: tomorrow })),
    wake: row('reviewer', 'reviewer', caseShape, onDesk),
    writeNote: row('reviewer', 'reviewer', noteShape, (held) => ({ ...onDesk(held), note: message })),
    assign: row(
      'reviewer',
      'lead',
      assignShape,
      (held) => ({ ...onDesk(held), to: held.heldBy, heldBy: '' as const }),
      alone,
    ),
    doToMany: ownRow('reviewer', 'reviewer', bulkShape, () => ({ deed: 'claim', view: 'open', selected: [] }), {
      own: 'nothing_selected',
    }),
    saveView: ownRow('reviewer', 'reviewer', savedViewShape, () => ({
      list: 'cases',
      name: 'Indonesia',
      asked: 'country=ID',
    })),
    removeView: row('reviewer', 'reviewer', removeViewShape, ({ viewId }) => ({ list: 'cases', viewId })),
  },
  'app/(staff)/cases/[id]/actions.ts': {
    proposeRejection: row('reviewer', 'reviewer', groundShape, (held) => ({ ...asSeen(held), ...ground })),
    reject: row('reviewer', 'reviewer', confirmationShape, asProposed, { own: 'second_person_needed' }),
    proposeOverride: row('reviewer', 'reviewer', wordShape, (held) => ({ ...asSeen(held), message }), {
      own: 'moved_on',
    }),
    proposeReinstatement: row('reviewer', 'reviewer', wordShape, (held) => ({ ...asSeen(held), message }), {
      own: 'moved_on',
    }),
    dropProposal: row('reviewer', 'reviewer', caseShape, onDesk),
    decideCheck: row('reviewer', 'reviewer', verdictShape, (held) => ({
      enrollmentId: held.caseId,
      kind: 'business' as const,
      checkSeen: held.seen.check,
      note: message,
    })),
    approve: row('reviewer', 'reviewer', approvalShape, (held) => ({
      ...asSeen(held),
      passed: ['email_domain', 'employment', 'business'],
    })),
    // Approved by now: the rows of a case go on from one another.
    override: row('reviewer', 'reviewer', confirmationShape, asProposed, { own: 'not_in_this_state' }),
    reinstate: row('reviewer', 'lead', confirmationShape, asProposed, { own: 'not_in_this_state' }),
    suspend: row('reviewer', 'lead', wordShape, (held) => ({ ...active(held), message })),
    restore: row('reviewer', 'lead', wordShape, (held) => ({ ...active(held), message })),
  },
  'app/(staff)/cases/fix-actions.ts': {
    draftFix: row('reviewer', 'reviewer', fixDraftShape, ({ fixId, seen }) => ({
      enrollmentId: fixId,
      seen: seen.fix,
      field: 'company' as const,
      ...ground,
    })),
    // One that is not there is as good as taken out.
    dropFix: row('reviewer', 'reviewer', dropFixShape, ({ fixId, documentId }) => ({
      enrollmentId: fixId,
      draftId: documentId,
    })),
    askForFixes: row('reviewer', 'reviewer', fixesShape, ({ fixId, seen }) => ({
      enrollmentId: fixId,
      seen: seen.fix,
      drafts: seen.fixDrafts,
    })),
    giveMoreTime: row('reviewer', 'reviewer', extensionShape, ({ fixId, seen }) => ({
      enrollmentId: fixId,
      seen: seen.fix,
      until: seen.fixUntil,
      days: '7' as const,
    })),
  },
  'app/(staff)/company-changes/[id]/actions.ts': {
    claim: row('reviewer', 'reviewer', changeShape, change),
    takeOver: row('reviewer', 'lead', takeChangeShape, (held) => ({ ...change(held), heldBy: held.heldBy }), alone),
    release: row('reviewer', 'lead', changeShape, change),
    proposeRefusal: row('reviewer', 'reviewer', changeGroundShape, (held) => ({ ...changeSeen(held), ...ground })),
    dropRefusal: row('reviewer', 'reviewer', changeSeenShape, changeSeen),
    approve: row('reviewer', 'reviewer', changeApprovalShape, (held) => ({
      ...changeSeen(held),
      passed: ['business'],
    })),
    ask: row('reviewer', 'reviewer', changeGroundShape, ({ askedChangeId, seen }) => ({
      ...{ changeId: askedChangeId, seen: seen.askedChange },
      ...ground,
    })),
    refuse: row('reviewer', 'lead', changeSeenShape, ({ refusedChangeId, seen }) => ({
      ...{ changeId: refusedChangeId, seen: seen.refusedChange },
    })),
  },
  'app/(staff)/customer-accounts/[id]/actions.ts': {
    claim: row('reviewer', 'reviewer', claimShape, customer),
    takeOver: row('reviewer', 'lead', takeCustomerShape, (held) => ({ ...customer(held), heldBy: held.heldBy }), alone),
    release: row('reviewer', 'lead', claimShape, customer),
    refuse: row('reviewer', 'reviewer', refusalShape, (held) => ({ ...judged(held), message })),
    allow: row('reviewer', 'reviewer', decisionShape, judged),
  },
  'app/(staff)/authorized-providers/actions.ts': {
    find: ownRow('operator', 'operator', candidateShape, ({ email }) => ({ email })),
    authorize: row('operator', 'operator', authorizationShape, ({ toAuthorizeId }) => ({
      organizationId: toAuthorizeId,
    })),
    suspend: row('operator', 'operator', suspensionShape, (held) => ({ ...provider(held), reason: message })),
    restore: row('operator', 'operator', resumptionShape, provider),
  },
  'app/(staff)/portal-health/actions.ts': {
    // A copy that never was, and a certificate that does not seal.
    retry: ownRow('operator', 'operator', copyShape, () => ({ copyId: randomUUID(), seen: '1' }), { own: 'not_yours' }),
    retryAll: ownRow('operator', 'operator', pressed, () => ({})),
    renewCertificate: ownRow('operator', 'operator', certificateShape, () => ({ certificateId: randomUUID() }), {
      own: 'moved_on',
    }),
  },
  'app/(staff)/agreement-versions/actions.ts': {
    // So far away that nobody is told of it, and of a kind that nobody accepts again.
    save: ownRow('operator', 'operator', editionShape, () => ({
      ...{ agreementKind: 'mca', versionLabel: randomUUID().slice(0, 8), textTitle: 'A quiet agreement' },
      ...{
        text: 'We keep our word.',
        changes_en: sentence,
        changes_id: sentence,
        effectiveOn: date,
        mustSign: 'nobody',
      },
    })),
    publish: ownRow('operator', 'operator', seenEditionShape, neverWritten, { own: 'not_yours' }),
    discard: ownRow('operator', 'operator', seenEditionShape, neverWritten, { own: 'not_yours' }),
    withdraw: ownRow('operator', 'operator', seenEditionShape, neverWritten, { own: 'not_yours' }),
    remind: ownRow(
      'operator',
      'operator',
      remindShape,
      ({ organizationId }) => ({ agreementId: randomUUID(), organizationId }),
      { own: 'moved_on' },
    ),
    remindAll: ownRow('operator', 'operator', remindAllShape, () => ({ agreementId: randomUUID() }), {
      own: 'moved_on',
    }),
  },
  'app/(staff)/reasons/actions.ts': {
    // From so far away that no other test reads these words.
    say: ownRow('lead', 'lead', reasonShape, () => ({ code: 'sanctions_review', seen: '0', ...said, from: date })),
    add: ownRow('lead', 'lead', reasonShape, () => ({ code: 'made_by_a_test', seen: '0', ...said, from: date })),
    retire: ownRow('lead', 'lead', standingShape, () => ({ code: 'doc_language', seen: '0' })),
    offer: ownRow('lead', 'lead', standingShape, () => ({ code: 'email_role_address', seen: '0' })),
  },
  'app/(staff)/calendar/actions.ts': {
    setDay: ownRow('calendar', 'operator', officeDayShape, () => ({ date, kind: 'closed', name: 'A quiet day' })),
    removeDay: ownRow('calendar', 'operator', dayShape, () => ({ date })),
    setWeek: ownRow('calendar', 'operator', officeWeekShape, () => ({
      from: date,
      weekend: ['6', '0'],
      jointLeave: 'keep',
    })),
    // An office that never was, and nobody who reviews.
    setCountry: ownRow('calendar', 'operator', officeCountryShape, () => ({ officeId: randomUUID(), country: 'ID' }), {
      own: 'not_yours',
    }),
    openOffice: ownRow('calendar', 'operator', newOfficeShape, () => ({
      ...{ office: 'A quiet office', country: 'ID', timeZone: env.OFFICE_ZONE, closesAt: '17:00' },
    })),
    recordAbsence: ownRow(
      'calendar',
      'operator',
      absenceShape,
      () => ({ reviewer: randomUUID(), from: date, to: date }),
      {
        own: 'moved_on',
      },
    ),
    endAbsence: ownRow('calendar', 'operator', endedAbsenceShape, () => ({ absenceId: randomUUID() }), {
      own: 'moved_on',
    }),
    // As the office has them, for other tests count by them at this moment.
    setHours: ownRow('calendar', 'operator', officeHoursShape, () => ({
      timeZone: env.OFFICE_ZONE,
      closesAt: '17:00',
    })),
  },
};
