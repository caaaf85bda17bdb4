import type { LetterName, LetterWords, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';
import { counting } from '../counted';
import { accountLetters } from './account-letters';
import { addressLetters } from './address-letters';
import { changeLetters } from './change-letters';
import { conversationLetters } from './conversation-letters';
import { customerLetters } from './customer-letters';
import { delegationLetters } from './delegation-letters';
import { deskLetters } from './desk-letters';
import { documentLetters } from './document-letters';
import { domainLetters } from './domain-letters';
import { exitLetters } from './exit-letters';
import { fixLetters } from './fix-letters';
import { invitationLetters } from './invitation-letters';
import { joinLetters } from './join-letters';
import { lackLetters } from './lack-letters';
import { markLetters } from './mark-letters';
import { noticeLetters } from './notice-letters';
import { pairLetters } from './pair-letters';
import { passkeyLetters } from './passkey-letters';
import { peopleLetters } from './people-letters';
import { providerLetters } from './provider-letters';
import { queueLetters } from './queue-letters';
import { sealLetters } from './seal-letters';
import { transferLetters } from './transfer-letters';
import { versionLetters } from './version-letters';
import { orSee, rightOrSee, waitingLetters, whyOfEnrollment } from './waiting-letters';
import { wayBackLetters } from './way-back-letters';

const counted = counting('en');

/** What every letter says. `points` become a list. */
export const letters: { [Name in LetterName]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'confirm-email': ({ company, signedUpBy, reference, closesAt }, { linkEnds, ways }) => ({
    subject: {
      first: `${company}: confirm your e-mail address`,
      again: `Reminder: ${company}: confirm your e-mail address`,
    }[ways.asked],
    paragraphs: [
      ...{
        first: [],
        again: [
          `We wrote to you before. Without your answer the enrollment closes on ${closesAt}. The link in this letter replaces the one before.`,
        ],
      }[ways.asked],
      `${signedUpBy} is enrolling ${company} as an indirect reseller and named you as its primary contact. Before we review the enrollment, we ask you to confirm two things:`,
    ],
    points: [
      `${signedUpBy} signed ${company} up, and may do so.`,
      `The address this letter came to is yours and belongs to ${company}.`,
    ],
    after: [
      'The button opens a page that says this again. Nothing changes until you press Confirm there.',
      `The link works once, for seven days: until ${linkEnds}.`,
    ],
    button: 'Open the confirmation page',
    no: 'If you know nothing of this, press “This was not me” on that page. You need no account for it.',
    why: `You get this letter because ${signedUpBy} gave this address as the primary contact of ${company}. Reference ${reference}.`,
  }),
  'enrollment-submitted': (told, { ways }) => ({
    subject: `${told.company}: enrollment submitted`,
    paragraphs: [
      `The enrollment of ${told.company} is submitted. We wrote to ${told.contact}, the primary contact, and asked for a confirmation.`,
      'The review begins once the contact confirms. The link in that letter works for seven days; you can send a new one from the enrollment.',
    ],
    button: 'See the enrollment',
    why: whyOfEnrollment(told, ways),
  }),
  'review-started': (told, { ways }) => ({
    subject: `${told.company}: the review has begun`,
    paragraphs: [
      `The primary contact’s address is confirmed, and the days of the review of ${told.company} are counted from now. The case waits for a reviewer to take it.`,
      'The review takes 3 to 5 business days. We write to you when it is done, or when we need something from you.',
    ],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'email-denied': (told, { ways, limits }) => ({
    subject: `${told.company}: the primary contact did not recognize the enrollment`,
    paragraphs: [
      `${told.contact} answered that the enrollment of ${told.company} was not theirs. The review does not begin.`,
      `If that was a mistake, the contact can take it back with the same link within ${limits.hoursToUndo} hours. Otherwise name another primary contact and submit again.`,
      `If nothing happens for ${limits.daysToAct} days, the enrollment closes.`,
    ],
    button: 'Change the primary contact',
    why: whyOfEnrollment(told, ways),
  }),
  'email-denial-undone': (told, { ways }) => ({
    subject: `${told.company}: the primary contact confirmed after all`,
    paragraphs: [
      `The primary contact took the answer “This was not me” back and confirmed the enrollment of ${told.company}.`,
      'The review has begun. It takes 3 to 5 business days.',
    ],
    button: 'See the enrollment',
    why: whyOfEnrollment(told, ways),
  }),
  ...fixLetters,
  ...changeLetters,
  'enrollment-resubmitted': (told, { ways }) => ({
    subject: `${told.company}: your answers are in review again`,
    paragraphs: [
      `We have the answers of ${told.company} again, and its case is in review. It waits for a reviewer to go on with it.`,
      'We write to you when it is done, or when we need something else.',
    ],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-approved': (told, { ways }) => ({
    subject: `${told.company} is verified`,
    paragraphs: [
      `${told.company} qualifies as an indirect reseller.`,
      'Next, a Global admin reads and accepts the partner agreement on the Agreements page. A PartnerID has to be linked before that.',
    ],
    button: orSee('Open Agreements', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-rejected': (told, { ways, limits }) => ({
    subject: `${told.company}: we could not verify the company`,
    paragraphs: [
      `Two reviewers looked at the enrollment of ${told.company}, and we could not verify the company. This is why:`,
    ],
    after: [
      `While attempts are left, a Global admin can put this right and send the enrollment in again within ${limits.daysToAct} days. There are ${limits.maxAttempts} in all; the enrollment shows how many are left.`,
    ],
    button: rightOrSee('Put it right', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-reinstated': (told, { ways }) => ({
    subject: `${told.company}: the review is open again`,
    paragraphs: [
      `A review lead reopened the enrollment of ${told.company}. It is in review again; you need to do nothing.`,
      'We write to you when the review is done, or when we need something from you.',
    ],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-withdrawn': (told, { ways }) => ({
    subject: `${told.company}: enrollment withdrawn`,
    paragraphs: [
      `A Global admin withdrew the enrollment of ${told.company}. It ends here, and nothing more is asked of you.`,
      'A new enrollment can be begun at any time.',
    ],
    button: orSee('Begin a new enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-suspended': (told, { ways }) => ({
    subject: `${told.company} is suspended`,
    paragraphs: [
      `A review lead suspended ${told.company} as an indirect reseller.`,
      'You go on managing what your customers have. Nothing new can be sold until the suspension is lifted.',
    ],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'enrollment-restored': (told, { ways }) => ({
    subject: `${told.company} is active again`,
    paragraphs: [`The suspension of ${told.company} is lifted. You can sell again as before.`],
    button: orSee('See the enrollment', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'partner-id-changed': (told, { ways }) => ({
    subject: `${told.company} has another PartnerID`,
    paragraphs: [
      `${told.signedUpBy} has linked PartnerID ${told.partnerId} to the work account of ${told.company}, in the place of ${told.was}.`,
      `New orders carry ${told.partnerId}. What was ordered before keeps ${told.was}. The PartnerID in the agreement you accepted can be linked by no other company.`,
    ],
    after: [
      'If you did not expect this, ask a Global admin of your company at once. The earlier PartnerID can be linked again.',
    ],
    button: orSee('See the PartnerID', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'agreement-signed': (told, { ways }) => ({
    subject: `${told.company} is active`,
    paragraphs: [
      `The partner agreement is accepted, and ${told.company} is an active indirect reseller. Legal info shows the status Active under Program info.`,
      'To add users and invite customers, somebody needs the role Admin agent. A Global admin gives it in User management.',
    ],
    button: orSee('Open User management', ways),
    why: whyOfEnrollment(told, ways),
  }),
  'account-created': ({ organization }) => ({
    subject: `Your work account for ${organization} is ready`,
    paragraphs: [
      `The work account of ${organization} exists, and you are its Global admin.`,
      'Sign in with this e-mail address and the password you chose. If an invitation led you here, open the link of its letter once more; else the enrollment waits where you left it.',
    ],
    button: 'Sign in',
    no: 'If that was not you, choose a new password on the sign-in page.',
    why: `You get this letter because a work account for ${organization} was created with this address.`,
  }),
  'account-exists': () => ({
    subject: 'You already have an account',
    paragraphs: [
      'Somebody, perhaps you, tried to create a work account with this address. It already has one, so nothing was created or changed.',
      'Sign in with it. If you forgot the password, choose a new one on the sign-in page.',
    ],
    button: 'Sign in',
    no: 'If that was not you, you need to do nothing.',
    why: 'You get this letter because this address was typed on the page Create work account.',
  }),
  'reset-password': (_, { linkEnds }) => ({
    subject: 'Choose a new password',
    paragraphs: [
      'Somebody, perhaps you, asked for a new password for this address. The button opens a page where you choose it.',
      `The link works once, until ${linkEnds}. Your present password stays as it is until you have chosen another.`,
    ],
    button: 'Choose a new password',
    no: 'If that was not you, you need to do nothing.',
    why: 'You get this letter because a new password was asked for on the sign-in page.',
  }),
  'password-changed': () => ({
    subject: 'Your password was changed',
    paragraphs: [
      'The password of your account was changed, and every other session was ended.',
      'If that was you, you need to do nothing. If it was not, choose a new password at once and tell a Global admin of your organization.',
    ],
    button: 'Choose a new password',
    why: 'You get this letter whenever the password of your account changes.',
  }),
  'second-step-on': () => ({
    subject: 'The second step at sign-in is on',
    paragraphs: [
      'Your sign-in now asks for a code from your authenticator app after the password. Every other session has ended.',
      'If it was you, keep the recovery codes somewhere other than on the telephone. If it was not, somebody knows your password: tell a Global admin of your organization at once.',
    ],
    button: 'See the second step',
    why: 'You get this letter whenever the second step of your sign-in is turned on or off.',
  }),
  'second-step-off': ({ by }, { ways }) => ({
    subject: 'The second step at sign-in is off',
    paragraphs: [
      {
        colleague: `${by}, a Global admin of your organization, turned the second step of your sign-in off, and every session of yours has ended. Until you set it up again, your password alone signs you in.`,
        self: 'The second step of your sign-in was turned off, and every other session has ended. Your password alone signs you in now.',
      }[ways.by],
      {
        colleague:
          'If you asked for it, sign in and set the second step up with your new telephone. If you did not, ask them why.',
        self: 'If it was you, there is nothing to do. If it was not, choose a new password at once and tell a Global admin of your organization.',
      }[ways.by],
    ],
    button: { colleague: 'Set it up again', self: 'See the second step' }[ways.by],
    why: 'You get this letter whenever the second step of your sign-in is turned on or off.',
  }),
  'recovery-code-used': ({ left }, { ways }) => ({
    subject: 'A recovery code was used',
    paragraphs: [
      `Somebody, probably you, gave a recovery code in place of one from the app. ${counted(left, { none: 'None is left.', one: 'One is left.', other: '# are left.' })}`,
      {
        few: 'Make new ones soon, so that a lost telephone does not keep you out. If it was not you, choose a new password at once and tell a Global admin of your organization.',
        enough:
          'If it was you, there is nothing to do. If it was not, choose a new password at once and tell a Global admin of your organization.',
      }[ways.left],
    ],
    button: 'See the second step',
    why: 'You get this letter whenever a recovery code of yours is used.',
  }),
  'recovery-codes-made': () => ({
    subject: 'You have new recovery codes',
    paragraphs: [
      'Somebody, probably you, made ten new recovery codes for your second step. The earlier ones no longer count.',
      'If it was you, there is nothing to do. If it was not, choose a new password at once and tell a Global admin of your organization.',
    ],
    button: 'See the second step',
    why: 'You get this letter whenever new recovery codes are made for you.',
  }),
  ...passkeyLetters,
  'join-organization': ({ organization, invitedBy }, { linkEnds }) => ({
    subject: `${invitedBy} invites you to ${organization}`,
    paragraphs: [
      `${invitedBy} would like you to join ${organization}. The button opens a page that shows what you may do there; nothing changes until you accept on it.`,
      `The link works once, until ${linkEnds}.`,
    ],
    button: 'See the invitation',
    no: 'If you do not know them, you need to do nothing.',
    why: `You get this letter because ${invitedBy} gave this address in the user management of ${organization}.`,
  }),
  ...documentLetters,
  ...queueLetters,
  ...conversationLetters,
  ...deskLetters,
  ...sealLetters,
  ...joinLetters,
  ...addressLetters,
  ...exitLetters,
  ...peopleLetters,
  'roles-changed': ({ organization, changedBy }, { ways }) => ({
    subject: `Your roles in ${organization} were changed`,
    paragraphs: [
      {
        some: `${changedBy} changed your roles in ${organization}. You now hold:`,
        none: `${changedBy} changed your roles in ${organization}. You now hold none; you can still sign in and see your own profile.`,
      }[ways.roles],
    ],
    button: 'See your roles',
    no: 'If this looks wrong to you, ask a Global admin.',
    why: `You get this letter whenever your roles in ${organization} change.`,
  }),
  'please-sign': ({ company, reference, askedBy }) => ({
    subject: `${askedBy} asks you to accept the partner agreement`,
    paragraphs: [
      `${company} qualifies as an indirect reseller, and one step is left: a Global admin reads and accepts the partner agreement. You are one.`,
      'You can view and download the agreement before you accept it.',
    ],
    button: 'Open Agreements',
    why: `You get this letter because ${askedBy} asked the Global admins of ${company}. Reference ${reference}.`,
  }),
  ...accountLetters,
  ...delegationLetters,
  ...transferLetters,
  ...versionLetters,
  ...providerLetters,
  ...invitationLetters,
  ...pairLetters,
  ...customerLetters,
  ...domainLetters,
  ...waitingLetters,
  ...lackLetters,
  ...markLetters,
  ...noticeLetters,
  ...wayBackLetters,
};

/** What stands around the words of every letter. */
export const paper = {
  greeting: { named: ({ name }: { name: string }) => `Dear ${name},`, unnamed: 'Hello,' },
  /** Who writes, where a provider speaks: before the address, and in the letterhead. */
  sender: ({ provider, portal }: { provider: string; portal: string }) => `${provider} via ${portal}`,
  via: 'via Mitra',
  /** Under a letter that its reader can switch off. */
  choose: 'Under Settings, Notices you choose how news of this kind reach you.',
  end: 'No more news of this kind to this address',
  /** Before what the reviewer wrote. */
  inTheirWords: 'In the reviewer’s words:',
  code: {
    label: 'Your code',
    means:
      'The page behind the button may ask for this code: mail programs open links by themselves, and only a reader of this letter knows it. Type it on that page only.',
  },
  opens: ({ address }: { address: string }) => `The button opens ${address}`,
  from: ({ host }: { host: string }) => `Mitra, the partner portal at ${host}`,
};
