import { type Count, counting } from '../counted';

const counted = counting('en');

/** Legal info: ending the participation as an indirect reseller, with notice, and taking that back. */
export const exit = {
  heading: 'End this participation',
  lead: 'Your company gives notice. Until its day everything goes on; on that day it is no indirect reseller any more.',
  effects: {
    providers: ({ names }: { names: string }) => `Your partnerships end on that day: ${names}.`,
    noProviders: 'You have no partnership with a provider now.',
    customers: ({ count, subscriptions }: { count: Count; subscriptions: Count }) =>
      `${counted(count, { one: 'One customer stays', other: '# customers stay' })} with the provider, with ${counted(subscriptions, { one: 'one subscription that runs', other: '# subscriptions that run' })} to their term. You order nothing for them any more.`,
    invitations: ({ count }: { count: Count }) =>
      `${counted(count, { one: 'One open invitation of yours is', other: '# open invitations of yours are' })} taken back.`,
    access: 'Your providers lose their access to your work account, and you lose yours to the accounts of customers.',
    letters:
      'Your primary contact is told once it has ended. Your Global admins, your providers and your customers are told now, with the reason.',
    undo: 'Until that day any Global admin can take the notice back.',
    again: 'Afterwards you can begin again: what you typed is kept, and the agreement is signed anew.',
  },
  reasonHint: 'Your colleagues, your providers and your customers read it.',
  submit: 'Give notice',
  keep: 'Stay in the programme',
  link: 'End this participation',
  linkText: 'With notice. Before anything happens you see what it touches, and until its day you can take it back.',
  running: ({ day }: { day: string }) => `Your participation ends on ${day}`,
  given: 'Notice given',
  ends: 'Ends',
  runs: 'Until then everything goes on. Whoever takes the notice back tells providers and customers by letter.',
  takeBack: 'Take the notice back',
};
