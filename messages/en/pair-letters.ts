import type { AccessNews, LetterWords, NoticeNews, PairNews, Paper, Party, Told } from '@/lib/letter/letters';

type Names =
  | 'partnership-begun'
  | 'partnership-notice'
  | 'partnership-notice-taken-back'
  | 'partnership-ended'
  | 'reseller-partner-id-changed'
  | 'admin-access-granted'
  | 'admin-access-changed'
  | 'admin-access-requested'
  | 'admin-access-declined'
  | 'admin-access-removed'
  | 'admin-access-ends-soon'
  | 'admin-access-expired';

/** What a provider and a reseller are told of each other. */
export const pairLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'partnership-begun': (told, { party }) => ({
    subject: `${told.provider} and ${told.reseller} are partners`,
    paragraphs: [
      `${told.reseller} has authorized ${told.provider} as its indirect provider.`,
      `${told.provider} may place orders and add subscriptions for the customers they share. What it may see of the work account of ${told.reseller}, if anything, stands on the page of the partnership, and ${told.reseller} can take it away at any time.`,
    ],
    button: 'See the partnership',
    why: why(told, party),
  }),
  'partnership-notice': (told, { party }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} will end`,
    paragraphs: [
      `${name(told)} has ended the partnership with notice. It goes on as before until ${told.endsAt}, and ends then.`,
      'Customers and their subscriptions stay. Whoever gave notice can take it back for seven days.',
    ],
    quoted: 'The reason given:',
    button: 'See what this means',
    why: why(told, party),
  }),
  'partnership-notice-taken-back': (told, { party }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} goes on`,
    paragraphs: [`${name(told)} has taken its notice back. The partnership goes on as if it had not been given.`],
    after: ['Administrator access that was removed with the notice stays removed until it is granted again.'],
    button: 'See the partnership',
    why: why(told, party),
  }),
  'partnership-ended': (told, { party }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} has ended`,
    paragraphs: [
      `The notice of ${name(told)} is over, and the partnership has ended. ${told.provider} can place no new orders for ${told.reseller}.`,
      'Customers and their subscriptions stay as they are. A new invitation makes a new partnership.',
    ],
    button: 'See what stays',
    why: why(told, party),
  }),
  'reseller-partner-id-changed': (told, { party }) => ({
    subject: `${told.reseller} has another PartnerID`,
    paragraphs: [
      `${told.reseller} uses PartnerID ${told.partnerId} from now on, in the place of ${told.was}. Orders you place for it carry the new one; what was ordered before keeps the old one.`,
    ],
    after: [`If you did not expect this, ask ${told.reseller} before you order.`],
    button: 'See the partnership',
    why: why(told, party),
  }),
  'admin-access-granted': (told, { party }) => ({
    subject: `${told.provider} has ${scope(told)} to ${told.reseller}`,
    paragraphs: [
      `${told.reseller} has given ${told.provider} ${scope(told)} to its work account, ${told.endsAt ? `until ${told.endsAt}` : 'without an end date'}.`,
      `${told.reseller} can take it away at any time; the partnership stays.`,
    ],
    button: 'See the access',
    why: why(told, party),
  }),
  'admin-access-changed': (told, { party }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} ${spanSubject[told.span]}`,
    paragraphs: [
      `${told.reseller} has changed the access of ${told.provider} to its work account. ${spanSaid(told)}`,
      told.scope === told.scopeWas
        ? `It is ${scope(told)}, as before.`
        : `It is ${scope(told)} now; before, it was ${scope({ ...told, scope: told.scopeWas })}.`,
    ],
    button: 'See the access',
    why: why(told, party),
  }),
  'admin-access-requested': (told, { party }) => ({
    subject: `${told.provider} asks for ${scope(told)}`,
    paragraphs: [
      `${told.provider} asks for ${scope(told)} to the work account of ${told.reseller}. It has none until a Global admin of yours grants it.`,
    ],
    quoted: `${told.provider} writes:`,
    button: 'Grant or decline',
    why: why(told, party),
  }),
  'admin-access-declined': (told, { party }) => ({
    subject: `${told.reseller} has declined your request for access`,
    paragraphs: [`${told.reseller} does not give ${told.provider} access to its work account. The partnership stays.`],
    quoted: `${told.reseller} writes:`,
    button: 'See the partnership',
    why: why(told, party),
  }),
  'admin-access-removed': (told, { party }) => ({
    subject: `${told.provider} no longer has access to ${told.reseller}`,
    paragraphs: [
      `${told.provider} no longer has ${scope(told)} to the work account of ${told.reseller}. This took effect at once.`,
      told.ended
        ? 'Their partnership has ended. Shared customers and their subscriptions stay as they are.'
        : `Orders and subscriptions for shared customers are not touched by this. ${told.provider} can ask for access again.`,
    ],
    button: 'See the access',
    why: why(told, party),
  }),
  'admin-access-ends-soon': (told, { party }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} ends on ${told.endsAt}`,
    paragraphs: [
      `On ${told.endsAt}, the ${scope(told)} of ${told.provider} to the work account of ${told.reseller} ends by itself.`,
      party === 'reseller'
        ? 'If it should go on, a Global admin of yours sets a later day. Otherwise you need to do nothing.'
        : `If you still need it, talk to ${told.reseller}: a Global admin there can set a later day.`,
    ],
    button: party === 'reseller' ? 'Let it end or go on' : 'See the access',
    why: why(told, party),
  }),
  'admin-access-expired': (told, { party }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} has ended`,
    paragraphs: [
      `The ${scope(told)} of ${told.provider} to the work account of ${told.reseller} has reached its last day and ended. The partnership stays.`,
    ],
    button: 'See the access',
    why: why(told, party),
  }),
};

const spanSubject = { extended: 'is extended', shortened: 'is shortened', unchanged: 'is changed' };

function spanSaid({ span, endsAt, endedBefore }: Told<'admin-access-changed'>): string {
  const [now, was] = [endsAt, endedBefore].map((end) => (end ? `until ${end}` : 'without an end date'));
  if (span === 'unchanged') return `It lasts ${now}, as before.`;
  return `It lasts ${now}; before, it was ${was}.`;
}

function scope({ scope: reach }: Pick<AccessNews, 'scope'>): string {
  return reach === 'helpdesk' ? 'helpdesk access' : 'administrator access';
}

function name({ side, provider, reseller }: Pick<NoticeNews, 'side' | 'provider' | 'reseller'>): string {
  return side === 'provider' ? provider : reseller;
}

function why({ provider, reseller }: PairNews, party: Party): string {
  const [own, other] = party === 'provider' ? [provider, reseller] : [reseller, provider];
  return `You get this letter because you are a Global admin of ${own}, which works with ${other}.`;
}
