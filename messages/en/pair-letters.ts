import type { LetterWords, PairNews, Told } from '@/lib/letter/letters';
import type { Paper, Ways } from '@/lib/letter/ways';

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
  'partnership-begun': (told, { ways }) => ({
    subject: `${told.provider} and ${told.reseller} are partners`,
    paragraphs: [
      `${told.reseller} has authorized ${told.provider} as its indirect provider.`,
      `${told.provider} may place orders and add subscriptions for the customers they share. What it may see of the work account of ${told.reseller}, if anything, stands on the page of the partnership, and ${told.reseller} can take it away at any time.`,
    ],
    button: 'See the partnership',
    why: why(told, ways),
  }),
  'partnership-notice': (told, { ways }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} will end`,
    paragraphs: [
      `${told[told.side]} has ended the partnership with notice. It goes on as before until ${told.endsAt}, and ends then.`,
      'Customers and their subscriptions stay. Whoever gave notice can take it back for seven days.',
    ],
    quoted: 'The reason given:',
    button: 'See what this means',
    why: why(told, ways),
  }),
  'partnership-notice-taken-back': (told, { ways }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} goes on`,
    paragraphs: [`${told[told.side]} has taken its notice back. The partnership goes on as if it had not been given.`],
    after: ['Administrator access that was removed with the notice stays removed until it is granted again.'],
    button: 'See the partnership',
    why: why(told, ways),
  }),
  'partnership-ended': (told, { ways }) => ({
    subject: `The partnership of ${told.provider} and ${told.reseller} has ended`,
    paragraphs: [
      `The notice of ${told[told.side]} is over, and the partnership has ended. ${told.provider} can place no new orders for ${told.reseller}.`,
      'Customers and their subscriptions stay as they are. A new invitation makes a new partnership.',
    ],
    button: 'See what stays',
    why: why(told, ways),
  }),
  'reseller-partner-id-changed': (told, { ways }) => ({
    subject: `${told.reseller} has another PartnerID`,
    paragraphs: [
      `${told.reseller} uses PartnerID ${told.partnerId} from now on, in the place of ${told.was}. Orders you place for it carry the new one; what was ordered before keeps the old one.`,
    ],
    after: [`If you did not expect this, ask ${told.reseller} before you order.`],
    button: 'See the partnership',
    why: why(told, ways),
  }),
  'admin-access-granted': (told, { ways }) => ({
    subject: `${told.provider} has ${scopes[told.scope]} to ${told.reseller}`,
    paragraphs: [
      `${told.reseller} has given ${told.provider} ${scopes[told.scope]} to its work account, ${lasting(told.endsAt)[ways.ends]}.`,
      `${told.reseller} can take it away at any time; the partnership stays.`,
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
  'admin-access-changed': (told, { ways }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} ${spanSubject[told.span]}`,
    paragraphs: [
      `${told.reseller} has changed the access of ${told.provider} to its work account. ${spanSaid(told, ways)}`,
      {
        asBefore: `It is ${scopes[told.scope]}, as before.`,
        anew: `It is ${scopes[told.scope]} now; before, it was ${scopes[told.scopeWas]}.`,
      }[ways.scope],
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
  'admin-access-requested': (told, { ways }) => ({
    subject: `${told.provider} asks for ${scopes[told.scope]}`,
    paragraphs: [
      `${told.provider} asks for ${scopes[told.scope]} to the work account of ${told.reseller}. It has none until a Global admin of yours grants it.`,
    ],
    quoted: `${told.provider} writes:`,
    button: 'Grant or decline',
    no: 'You can decline on the same page; the partnership stays.',
    why: why(told, ways),
  }),
  'admin-access-declined': (told, { ways }) => ({
    subject: `${told.reseller} has declined your request for access`,
    paragraphs: [`${told.reseller} does not give ${told.provider} access to its work account. The partnership stays.`],
    quoted: `${told.reseller} writes:`,
    button: 'See the partnership',
    why: why(told, ways),
  }),
  'admin-access-removed': (told, { ways }) => ({
    subject: `${told.provider} no longer has access to ${told.reseller}`,
    paragraphs: [
      `${told.provider} no longer has ${scopes[told.scope]} to the work account of ${told.reseller}. This took effect at once.`,
      {
        ended: 'Their partnership has ended. Shared customers and their subscriptions stay as they are.',
        stays: `Orders and subscriptions for shared customers are not touched by this. ${told.provider} can ask for access again.`,
      }[ways.partnership],
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
  'admin-access-ends-soon': (told, { ways }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} ends on ${told.endsAt}`,
    paragraphs: [
      `On ${told.endsAt}, the ${scopes[told.scope]} of ${told.provider} to the work account of ${told.reseller} ends by itself.`,
      {
        reseller: 'If it should go on, a Global admin of yours sets a later day. Otherwise you need to do nothing.',
        provider: `If you still need it, talk to ${told.reseller}: a Global admin there can set a later day.`,
      }[ways.ofPair],
    ],
    button: { reseller: 'Let it end or go on', provider: 'See the access' }[ways.ofPair],
    why: why(told, ways),
  }),
  'admin-access-expired': (told, { ways }) => ({
    subject: `The access of ${told.provider} to ${told.reseller} has ended`,
    paragraphs: [
      `The ${scopes[told.scope]} of ${told.provider} to the work account of ${told.reseller} has reached its last day and ended. The partnership stays.`,
    ],
    button: 'See the access',
    why: why(told, ways),
  }),
};

const spanSubject = { extended: 'is extended', shortened: 'is shortened', unchanged: 'is changed' };

const scopes = { administrator: 'administrator access', helpdesk: 'helpdesk access' };

const lasting = (end: string | null) => ({ day: `until ${end}`, endless: 'without an end date' });

function spanSaid({ endsAt, endedBefore }: Told<'admin-access-changed'>, ways: Ways): string {
  const [now, was] = [lasting(endsAt)[ways.ends], lasting(endedBefore)[ways.ended]];
  return { asBefore: `It lasts ${now}, as before.`, anew: `It lasts ${now}; before, it was ${was}.` }[ways.lasts];
}

function why({ provider, reseller }: PairNews, { ofPair }: Ways): string {
  return {
    provider: `You get this letter because you are a Global admin of ${provider}, which works with ${reseller}.`,
    reseller: `You get this letter because you are a Global admin of ${reseller}, which works with ${provider}.`,
  }[ofPair];
}
