import type { LetterWords, ProviderNews, Told } from '@/lib/letter/letters';
import type { Paper } from '@/lib/letter/ways';

type Names =
  | 'provider-authorized'
  | 'provider-suspended'
  | 'provider-restored'
  | 'provider-please-sign'
  | 'provider-agreement-signed';

/** What a provider's Global admins are told about its authorization and its agreement. */
export const providerLetters: { [Name in Names]: (told: Told<Name>, reader: Paper<Name>) => LetterWords } = {
  'provider-authorized': (told) => ({
    subject: `${told.company} is an authorized indirect provider`,
    paragraphs: [
      `${told.company} is authorized as an indirect provider. It stands in the public directory, where resellers of its region find it.`,
      'Two things come next:',
    ],
    points: [
      'Say in the provider profile what you offer: services, languages and how resellers reach you.',
      'A Global admin reads and accepts the partner agreement on the Agreements page. Invitations to resellers can be sent after that.',
    ],
    button: 'Fill in the provider profile',
    why: why(told),
  }),
  'provider-suspended': (told) => ({
    subject: `${told.company} is suspended as an indirect provider`,
    paragraphs: [
      `An operator of this portal suspended ${told.company} as an indirect provider.`,
      'Until it is restored, it does not stand in the directory and can invite nobody. Partnerships and customers you have stay as they are.',
    ],
    quoted: 'The reason given:',
    after: ['Once that is put right, the operator can restore the authorization. You need not apply again.'],
    button: 'See how it stands',
    why: why(told),
  }),
  'provider-restored': (told) => ({
    subject: `${told.company} is an authorized provider again`,
    paragraphs: [
      `The suspension of ${told.company} is lifted. It stands in the directory again and can invite resellers as before.`,
    ],
    quoted: 'In the operator’s words:',
    button: 'See the provider profile',
    why: why(told),
  }),
  'provider-please-sign': (told) => ({
    subject: `${told.askedBy} asks you to accept the partner agreement`,
    paragraphs: [
      `Before ${told.company} can invite resellers, a Global admin reads and accepts the partner agreement. You are one.`,
      'You can view and download the agreement before you accept it.',
    ],
    button: 'Open Agreements',
    why: `You get this letter because ${told.askedBy} asked the Global admins of ${told.company}.`,
  }),
  'provider-agreement-signed': (told) => ({
    subject: `${told.company} has accepted the partner agreement`,
    paragraphs: [
      `${told.signedBy} accepted the partner agreement for ${told.company}. A copy stays on the Agreements page.`,
      'From now on, a Global admin, Admin agent or Sales agent can invite resellers to a partnership.',
    ],
    button: 'Invite a reseller',
    why: why(told),
  }),
};

function why({ company }: ProviderNews): string {
  return `You get this letter because you are a Global admin of ${company}.`;
}
