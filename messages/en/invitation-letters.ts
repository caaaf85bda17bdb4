import type { InvitationNews, LetterWords, Paper, Said, Told } from '@/lib/letter/letters';

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
  'provider-invitation': ({ provider, sentBy }, { linkEnds }) => ({
    subject: `${provider} asks to be your indirect provider`,
    paragraphs: [
      `${sentBy ? `${sentBy} of ${provider}` : provider} invites your company to work with it as its indirect provider.`,
      'The button opens a page that says what you would allow. Nothing changes until a Global admin of your company ticks the box there and presses Authorize indirect provider.',
    ],
    quoted: `${provider} writes:`,
    after: [
      'If your company is not enrolled as an indirect reseller yet, the page leads you there, and the invitation waits for you.',
      `The link works until ${linkEnds}. You can decline on the same page.`,
    ],
    button: 'See the invitation',
    why: `You get this letter because ${provider} gave this address when it invited your company. If you do not know ${provider}, you need to do nothing.`,
  }),
  'invitation-reminder': (told, { linkEnds }) => ({
    subject: `The invitation of ${inviting(told)} runs out soon`,
    paragraphs: [
      `${inviting(told)} invited your company, and the invitation is not accepted yet. If your company is still enrolling, the invitation waits with it until then.`,
      `The link works until ${linkEnds}. After that, ${inviting(told)} can send you a new one.`,
    ],
    button: 'See the invitation',
    why: `You get this letter because ${inviting(told)} gave this address when it invited your company. We remind you twice at most.`,
  }),
  'invitation-revoked': (told) => ({
    subject: `${inviting(told)} has withdrawn its invitation`,
    paragraphs: [
      `${inviting(told)} has withdrawn its invitation to your company. The link in the earlier letter opens nothing any more, and you need to do nothing.`,
      'If you would still like to work together, write to them. The provider directory says how.',
    ],
    button: 'Open the provider directory',
    why: `You get this letter because ${inviting(told)} had invited your company at this address.`,
  }),
  'invitation-parked': (told) => ({
    subject: `${told.company} has opened your invitation and keeps it`,
    paragraphs: [
      `${told.company} has opened your invitation. Something is still missing before it can authorize you; the invitation waits until that is done.`,
      'The page of the invitation shows what is missing. The company hears from us as soon as everything is in place.',
    ],
    button: 'See what is missing',
    why: whyOfSender(told),
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
  'invitation-accepted': (told) => ({
    subject: `${told.company} has authorized you`,
    paragraphs: [
      told.reseller
        ? `${told.company} has accepted your invitation and authorized ${inviting(told)}. It now stands in your list of customers.`
        : `${told.company} has accepted your invitation. It now stands in your list of indirect resellers, and you in its list of indirect providers.`,
    ],
    button: 'See the invitation',
    why: whyOfSender(told),
  }),
  'invitation-declined': (told) => ({
    subject: `${told.company} has declined your invitation`,
    paragraphs: [
      told.message
        ? `${told.company} has declined your invitation.`
        : `${told.company} has declined your invitation and gave no reason.`,
    ],
    quoted: 'The reason they gave:',
    after: ['You can invite them again when something has changed.'],
    button: 'See the invitation',
    why: whyOfSender(told),
  }),
  'invitation-expired': (told) => ({
    subject: `Your invitation to ${told.company} has run out`,
    paragraphs: [
      `Nobody answered your invitation to ${told.company} in time, so its link no longer works.`,
      'You can send it again with one press; a new link then works for thirty days.',
    ],
    button: 'Send it again',
    why: whyOfSender(told),
  }),
  'new-link-asked': (told) => ({
    subject: `Somebody asks for a new link to your invitation of ${told.company}`,
    paragraphs: [
      `Somebody opened a link of your invitation to ${told.company} that no longer works, and asks for a new one.`,
      'They did not learn the address it was sent to, and we cannot tell who they are beyond what they wrote. A new letter goes to the address of the invitation.',
    ],
    quoted: 'They wrote:',
    button: 'Open the invitation',
    why: whyOfSender(told),
  }),
  'please-authorize': (told) => ({
    subject: `${told.askedBy} asks you to decide about ${inviting(told)}`,
    paragraphs: [
      `${inviting(told)} asks ${told.company} for an authorization. Only a Global admin can give it, and you are one.`,
      'The page says what you would allow. You can also decline there.',
    ],
    button: 'See the invitation',
    why: `You get this letter because ${told.askedBy} asked the Global admins of ${told.company}.`,
  }),
};

type News = Said<InvitationNews>;

function whyOfSender({ company, email, sentAt }: News): string {
  const on = sentAt ? ` on ${sentAt}` : '';
  return `You get this letter because you invited ${company} at ${email}${on}.`;
}

// A customer is invited by two, a reseller by one.
function inviting({ provider, reseller }: News): string {
  return reseller ? `${reseller} and ${provider}` : provider;
}
