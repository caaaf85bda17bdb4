import type { CheckStatus } from '@/lib/db';
import type { SaidTelling, SeenCode, Tone } from '@/lib/verification/evidence-for';
import { counting } from '../counted';

const counted = counting('en');

/** What was seen by itself beside a check. It says what was seen and when, and never that something is verified. */
export const evidence = {
  lead: 'Beside each check stands what the portal has seen by itself, and when. It decides nothing.',
  tones: { agrees: 'Fits:', differs: 'Does not fit:', open: 'For your information:' } satisfies Record<Tone, string>,
  from: ({ network, device }: { network: string; device: string }) => `from ${network}, ${device}`,
  device: ({ browser, system }: { browser: string; system: string }) => `${browser} on ${system}`,
  noNetwork: 'a network not known',
  noDevice: 'a browser not known',
  seen: {
    link_pressed: ({ address, at, network, device }) =>
      `Whoever reads ${address} opened our link and pressed Confirm: ${at}, from ${network}, ${device}.`,
    link_denied: ({ address, at, network, device }) =>
      `Whoever reads ${address} answered “This was not me”: ${at}, from ${network}, ${device}.`,
    link_confirmed: ({ address, at }) => `Whoever reads ${address} opened our link and pressed Confirm: ${at}.`,
    link_refused: ({ address, at }) => `Whoever reads ${address} answered “This was not me”: ${at}.`,
    link_waits: ({ address }) => `Nobody has pressed the link sent to ${address}.`,
    mail_is_website: ({ domain }) => `Address and website are both at ${domain}.`,
    mail_is_not_website: ({ domain, website }) => `The address is at ${domain}, the website at ${website}.`,
    no_website: ({ domain }) => `The address is at ${domain}. No website was given to compare it with.`,
    mail_webmail: ({ domain }) => `${domain} is on our list of web mail: anybody can have an address there.`,
    mail_disposable: ({ domain }) => `${domain} is on our list of addresses for a short while.`,
    mail_tenant: ({ domain }) => `${domain} comes with a cloud account, and is not a company’s own.`,
    txt_held: ({ name, at, resolver }) =>
      `The TXT record at ${name} held our value, as the name server ${resolver} said ${at}.`,
    txt_gone: ({ name, at }) => `The TXT record at ${name} was there, and is gone since our look ${at}.`,
    txt_not_seen: ({ name, at }) => `Our value was asked for at ${name}, and was not there ${at}.`,
    txt_asked: ({ name }) => `Our value was asked for at ${name}. Nobody has looked for it yet.`,
    txt_not_asked: ({ domain }) => `No TXT record was asked for to prove ${domain}.`,
    domain_age: ({ domain }) => `Age of ${domain}: unknown, the registry does not say.`,
    contact_is_user: ({ address }) => `${address} is a user of this work account.`,
    contact_is_no_user: ({ address }) => `${address} is no user of this work account. Somebody else named the contact.`,
    directory_same: ({ source, at, number }) =>
      `${source} ${number} says the same of name, address and number as the company, as of ${at}.`,
    directory_differs: ({ source, at, number, fields }) =>
      `${source} ${number} says something else, as of ${at}: ${fields}.`,
    directory_none: () => 'The company was not looked up in a directory.',
    number_passes: () => 'The registration number passes its own check digits. That does not say whose it is.',
    number_fails: () => 'The registration number does not pass its own check digits.',
    number_unchecked: () => 'Registration numbers of this kind have no check digits we know.',
    number_none: () => 'No registration number was given.',
    countries_same: ({ country }) => `Nothing that was given belongs to another country than ${country}.`,
    country_of_address: ({ country, other }) => `The work account is in ${country}, the address in ${other}.`,
    country_of_partner_id: ({ country, other }) => `The work account is in ${country}, its PartnerID in ${other}.`,
    country_of_telephone: ({ country, other }) =>
      `The work account is in ${country}, a telephone number was given out in ${other}.`,
    alike: ({ count }) =>
      counted(count, {
        one: '# company here is like this one. See below.',
        other: '# companies here are like this one. See below.',
      }),
    alike_none: () => 'No company here is like this one.',
  } satisfies { [Code in SeenCode]: (told: SaidTelling<Code>) => string },
  ownStates: {
    not_started: 'Not begun',
    running: 'Open',
    needs_info: 'Waits for you',
    passed: 'In order',
    failed: 'Not in order',
  } satisfies Record<CheckStatus, string>,
  own: {
    heading: 'What we have seen so far',
    lead: 'Reviewers see the same. They decide; this decides nothing.',
    prove: 'Prove your domain',
    proveWhy: 'A TXT record in its DNS shows that you look after the domain. It helps, and is not required.',
  },
};
