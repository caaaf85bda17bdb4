import type { AddressStatus } from '@/lib/address-check/port';

/** An address as it was entered beside what is suggested, and what the reviewer reads of it. */
export const addressCheck = {
  heading: 'Which address shall we use?',
  doubtHeading: 'Is this address complete?',
  leads: {
    verified_shippable:
      'The post delivers there, and writes it like this. The choice is yours, and neither is an error.',
    verified: 'The address is right, and usually written like this. The choice is yours, and neither is an error.',
    interaction_required:
      'It is usually written in another way. The usual form is read without questions by the reviewer and on bills. The choice is yours, and neither is an error.',
    street_partial: 'The street seems to be incomplete. Choose what is right, or change what you typed.',
    premises_partial: 'The number of the house seems to be missing. If it has none, keep yours.',
    multiple: 'Several parts are incomplete or do not go together. Choose what is right, or change what you typed.',
    none: 'The postal code is on no list we know. If it is new, or right all the same, keep yours.',
    not_validated: 'This address could not be compared with any list. That is no error: keep yours.',
  } satisfies Record<AddressStatus, string>,
  entered: ({ at }: { at: string }) => `You entered, ${at}`,
  suggested: 'We suggest, as the post writes it',
  keep: 'Keep mine',
  use: 'Use the suggestion',
  numbered: ({ number }: { number: number }) => `Use suggestion ${number}`,
  choice: 'The address',
  differs: 'What differs',
  part: 'Part',
  yours: 'Yours',
  suggestedColumn: 'Suggested',
  empty: 'empty',
  change: 'Change what I typed',
  wrong: 'If the suggestion is wrong',
  wrongMeaning:
    'Keep yours. The reviewer sees both and may ask for a paper that shows the address, such as a utility bill. A post box or a shared office is often asked about.',
  right: 'If the address is right as it is',
  rightMeaning:
    'Keep it. The reviewer sees what we were unsure of and may ask for a paper that shows the address, such as a utility bill.',
  operating: {
    heading: 'Where does your company work?',
    lead: 'Only if that is another place than the registered address. A post box may stand here.',
    term: 'Operating address',
    same: 'The same as the registered address',
    sameButton: 'It is the same place',
    offer: 'Does your company work at another address?',
    give: 'Give the operating address',
    hint: ({ country }: { country: string }) => `In ${country}, the country of your work account.`,
  },
  review: {
    heading: 'How the address was checked',
    entered: 'Entered',
    registered: 'Registered address',
    operating: 'Operating address',
    statuses: {
      verified_shippable: 'Right, and the post delivers there.',
      verified: 'Code, city and state go together.',
      interaction_required: 'Another form was suggested.',
      street_partial: 'The street seemed incomplete.',
      premises_partial: 'The number of the house seemed to be missing.',
      multiple: 'Several parts seemed incomplete, or did not go together.',
      none: 'The postal code is on no list known here.',
      not_validated: 'Nothing is known here to compare it with.',
    } satisfies Record<AddressStatus, string>,
    sources: { rules: 'By this portal’s rules and lists', http: 'By the address service' },
    kept: 'The company kept its own.',
    taken: 'The company took the suggestion.',
    open: 'The company chose neither; its own stands.',
    by: ({ source, at }: { source: string; at: string }) => `${source}, ${at}.`,
  },
};
