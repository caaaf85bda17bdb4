import type { InvitationNews, LetterWords, Said, Told } from '@/lib/letter/letters';
import type { Paper, Ways } from '@/lib/letter/ways';
import { counting } from '../counted';

type Names =
  | 'provider-invitation'
  | 'invitation-reminder'
  | 'invitation-revoked'
  | 'invitation-parked'
  | 'invitation-ready'
  | 'invitation-accepted'
  | 'invitation-declined'
  | 'invitation-expired'
  | 'new-link-asked'
  | 'please-authorize';

/** What is written about invitations: to whoever is invited, to whoever invites. */
export const invitationLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'provider-invitation': ({ provider, sentBy }, { linkEnds, ways }) => ({
    subject: `${provider} asks to be your indirect provider`,
    paragraphs: [
      `${{ person: `${sentBy} of ${provider}`, company: provider }[ways.sentBy]} invites your company to work with it as its indirect provider.`,
      'The button opens a page that says what you would allow. Nothing changes until a Global admin of your company ticks the box there and presses Authorize indirect provider.',
    ],
    quoted: `${provider} writes:`,
    after: [
      'If your company is not enrolled as an indirect reseller yet, the page leads you there, and the invitation waits for you.',
      `The link works until ${linkEnds}.`,
    ],
    button: 'See the invitation',
    no: `You can decline on the same page, without signing in. If you do not know ${provider}, you need to do nothing.`,
    why: `You get this letter because ${provider} gave this address when it invited your company.`,
  }),
  'invitation-reminder': (told, { linkEnds, ways }) => ({
    subject: `The invitation of ${inviting(told, ways)} waits for your answer`,
    paragraphs: [
      `${inviting(told, ways)} invited your company, and the invitation is not accepted yet. If your company is still enrolling, the invitation waits with it until then.`,
      `The link works until ${linkEnds}. After that, ${inviting(told, ways)} can send you a new one.`,
      ...{ none: [], some: [beside(told)] }[ways.others],
    ],
    button: 'See the invitation',
    why: `You get this letter because ${inviting(told, ways)} gave this address when it invited your company. By ourselves we remind you twice at most; ${inviting(told, ways)} can remind you, too.`,
  }),
  'invitation-revoked': (told, { ways }) => ({
    subject: `${inviting(told, ways)} has withdrawn its invitation`,
    paragraphs: [
      `${inviting(told, ways)} has withdrawn its invitation to your company. The link in the earlier letter opens nothing any more, and you need to do nothing.`,
      ...{ none: [], some: [alsoWithdrawn(told)] }[ways.others],
      'If you would still like to work together, write to them. The provider directory says how.',
    ],
    button: 'Open the provider directory',
    why: `You get this letter because ${inviting(told, ways)} had invited your company at this address.`,
  }),
  'invitation-parked': (told, { ways }) => ({
    subject: `${told.company} has opened your invitation and keeps it`,
    paragraphs: [
      `${told.company} has opened your invitation. Something is still missing before it can authorize you; the invitation waits until that is done.`,
      'The page of the invitation shows what is missing. The company hears from us as soon as everything is in place.',
    ],
    button: 'See what is missing',
    why: whyOfSender(told, ways),
  }),
  'invitation-ready': ({ provider, company }) => ({
    subject: `Everything is in place: you can authorize ${provider}`,
    paragraphs: [
      `${provider} asked to be your indirect provider. ${company} now has all that this needs.`,
      'A Global admin reads what is allowed, ticks the box and presses Authorize indirect provider.',
    ],
    button: 'Go on with the invitation',
    why: `You get this letter because you are a Global admin of ${company}, which kept the invitation.`,
  }),
  'invitation-accepted': (told, { ways }) => ({
    subject: `${told.company} has authorized you`,
    paragraphs: [
      {
        pair: `${told.company} has accepted your invitation and authorized ${inviting(told, ways)}. It now stands in your list of customers.`,
        one: `${told.company} has accepted your invitation. It now stands in your list of indirect resellers, and you in its list of indirect providers.`,
      }[ways.inviting],
    ],
    button: 'See the invitation',
    why: whyOfSender(told, ways),
  }),
  'invitation-declined': (told, { ways }) => ({
    subject: `${told.company} has declined your invitation`,
    paragraphs: [
      {
        given: `${told.company} has declined your invitation.`,
        none: `${told.company} has declined your invitation and gave no reason.`,
      }[ways.reason],
    ],
    quoted: 'The reason they gave:',
    after: ['You can invite them again when something has changed.'],
    button: 'See the invitation',
    why: whyOfSender(told, ways),
  }),
  'invitation-expired': (told, { ways }) => ({
    subject: `Your invitation to ${told.company} has run out`,
    paragraphs: [
      `Nobody answered your invitation to ${told.company} in time, so its link no longer works.`,
      'You can send it again with one press; a new link then works for thirty days.',
    ],
    button: 'Send it again',
    why: whyOfSender(told, ways),
  }),
  'new-link-asked': (told, { ways }) => ({
    subject: `Somebody asks for a new link to your invitation of ${told.company}`,
    paragraphs: [
      `Somebody opened a link of your invitation to ${told.company} that no longer works, and asks for a new one.`,
      'They did not learn the address it was sent to, and we cannot tell who they are beyond what they wrote. A new letter goes to the address of the invitation.',
    ],
    quoted: 'They wrote:',
    button: 'Open the invitation',
    why: whyOfSender(told, ways),
  }),
  'please-authorize': (told, { ways }) => ({
    subject: `${told.askedBy} asks you to decide about ${inviting(told, ways)}`,
    paragraphs: [
      `${inviting(told, ways)} asks ${told.company} for an authorization. Only a Global admin can give it, and you are one.`,
      'The page says what you would allow.',
    ],
    button: 'See the invitation',
    no: 'You can decline on the same page.',
    why: `You get this letter because ${told.askedBy} asked the Global admins of ${told.company}.`,
  }),
};

const counted = counting('en');

// Other invitations to the same address, of which one letter speaks as well.
function beside({ others }: News): string {
  return counted(others, {
    one: 'Another invitation to you waits as well. It came in a letter of its own, whose link still works.',
    other: '# other invitations to you wait as well. Each came in a letter of its own, whose link still works.',
  });
}

function alsoWithdrawn({ others }: News): string {
  return counted(others, {
    one: 'The other invitation to you is withdrawn with it.',
    other: '# other invitations to you are withdrawn with it.',
  });
}

type News = Said<InvitationNews>;

function whyOfSender({ company, email, sentAt }: News, ways: Ways): string {
  return {
    dated: `You get this letter because you invited ${company} at ${email} on ${sentAt}.`,
    undated: `You get this letter because you invited ${company} at ${email}.`,
  }[ways.sentAt];
}

// A customer is invited by two, a reseller by one.
function inviting({ provider, reseller }: News, ways: Ways): string {
  return { pair: `${reseller} and ${provider}`, one: provider }[ways.inviting];
}
