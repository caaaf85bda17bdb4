import type { Coming, Happened, Waiting } from '@/lib/overview/queries';

const events = {
  partnership: {
    begin: 'Partnership begun',
    give_notice: 'Notice given',
    take_back: 'Notice taken back',
    end: 'Partnership ended',
  },
  admin_access: {
    grant: 'Access granted',
    request: 'Access asked for',
    decline: 'Request for access declined',
    renew: 'Access changed',
    remove: 'Access removed',
    give_up: 'Access given up',
    expire: 'Access ended on its day',
    end: 'Access ended with the partnership',
  },
  invitation: {
    open: 'Opened your invitation',
    park: 'Keeps your invitation',
    accept: 'Accepted your invitation',
    decline: 'Declined your invitation',
    expire: 'Invitation ran out',
  },
  relationship: {
    begin: 'Customer relationship begun',
    grant_access: 'Access granted',
    remove_access: 'Access removed',
    remove_access_left: 'Access removed',
    give_access_up: 'Access given up',
    end: 'Customer relationship ended',
    end_keeping_access: 'Customer relationship ended',
  },
  subscription: {
    start: 'Subscription started',
    suspend: 'Subscription suspended',
    resume: 'Subscription started again',
    cancel: 'Subscription cancelled',
  },
} satisfies Record<Happened['noun'], Record<string, string>>;

const waiting = {
  invitation: ({ name }) => `${name} waits for your answer`,
  access: ({ name }) => `${name} asks for access to your work account`,
  enrollment: ({ name }) => `Your enrollment ${name} waits for you`,
  draft: ({ name }) => `An invitation to ${name} is not sent yet`,
  ran_out: ({ name }) => `The invitation to ${name} ran out unanswered`,
  account: () => 'Staff do not let your account buy for now',
} satisfies Record<Waiting['kind'], (about: Named) => string>;

const coming = {
  partnership: ({ name }) => `The partnership with ${name} ends`,
  access: ({ name }) => `Access ends: ${name}`,
  renewal: ({ name }) => `${name} renews`,
  invitation: ({ name }) => `The invitation to ${name} runs out`,
} satisfies Record<Coming['kind'], (about: Named) => string>;

type Named = { name: string };

/** The first page of somebody at work: what waits, what comes, what happened. */
export const overview = {
  events,
  waiting,
  coming,
  heading: ({ name }: Named) => `Good to see you, ${name}`,
  lead: ({ organization }: { organization: string }) => `How things stand for ${organization}.`,
  waits: 'What waits for you',
  nothingWaits: { heading: 'Nothing waits for you', meaning: 'What needs an answer of yours will stand here.' },
  comes: 'Next dates',
  nothingComes: 'Nothing is due in the next 60 days.',
  changed: 'What changed',
  nothingChanged: 'Nothing changed in the last 30 days.',
};
