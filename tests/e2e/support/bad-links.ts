import { db } from '@/lib/db';
import { accept, decline, park } from '@/lib/invitation/answers';
import { resend, revoke } from '@/lib/invitation/commands';
import { consent, expired, holding } from '../../support/invitations';
import { customerIn, invited, type Named, pathOf, providerIn, resellerIn, suspend } from './invitations';
import { wordsIn } from './people';

/** Who opens the link: nobody, the company that was meant, another one. */
export const readers = ['signed out', 'the company that was meant', 'another account'] as const;
export type Reader = (typeof readers)[number];

/** What a page must say and offer: its heading and the first thing to do. */
type Shown = { heading: string; way: { role: 'link' | 'button'; name: string } };

export type BadLink = {
  provider: Named;
  id: string;
  email: string;
  path: string;
  people: Record<Exclude<Reader, 'signed out'>, Named>;
  shows: Record<Reader, Shown>;
};

type Made = { provider: Named; id: string; email: string; path: string; one: Named; other: Named };

const { invited: w, invitedOver: over } = wordsIn.en;
const link = (name: string) => ({ role: 'link', name }) as const;
const button = (name: string) => ({ role: 'button', name }) as const;

/** Makes a link that leads somebody nowhere, in each of the ways it can. */
export const badLinks: Record<string, () => Promise<BadLink>> = {
  expired: async () => {
    const made = await make();
    await expired(made.id);
    return forAll(made, { heading: over.expired.heading, way: button(over.ask.submit) });
  },
  revoked: async () => {
    const made = await make();
    await revoke(made.provider, { invitationId: made.id, seen: 1 });
    const heading = over.revoked.heading({ provider: made.provider.name });
    return forAll(made, { heading, way: button(over.ask.submit) });
  },
  used: async () => {
    const made = await make();
    await accept(holding(made.one, made.id), consent);
    const own = over.accepted.own({ provider: made.provider.name });
    return forEach(made, {
      'signed out': { heading: over.accepted.heading, way: link(over.signIn) },
      'the company that was meant': { heading: own, way: link(over.accepted.see) },
      'another account': { heading: over.accepted.heading, way: button(over.ask.ownSubmit) },
    });
  },
  declined: async () => {
    const made = await make();
    await decline(holding(made.one, made.id), { message: undefined });
    const shown = { heading: over.declined.heading, way: button(over.ask.submit) };
    return forEach(made, {
      'signed out': shown,
      'the company that was meant': { ...shown, heading: over.declined.own },
      'another account': shown,
    });
  },
  superseded: async () => {
    const made = await make();
    await resend(made.provider, { invitationId: made.id, seen: 1 });
    return forAll(made, { heading: over.superseded.heading, way: button(over.ask.submit) });
  },
  altered: async () => {
    const made = await make();
    const path = `${made.path.slice(0, -1)}${made.path.endsWith('A') ? 'B' : 'A'}`;
    return forAll({ ...made, path }, { heading: over.unknown.heading, way: link(over.unknown.home) });
  },
  'kept for another': async () => {
    const made = await make({ stage: 'qualified' });
    await park(holding(made.one, made.id));
    return forEach(made, {
      ...asked(made),
      'the company that was meant': { heading: asks(made), way: link(w.notReady.go.agreements) },
      'another account': { heading: over.parkedForAnother.heading, way: button(over.ask.ownSubmit) },
    });
  },
  'the wrong kind of account': async () => {
    const made = await make({ other: await customerIn('ID') });
    return forEach(made, {
      ...asked(made),
      'another account': { heading: over.otherKind.heading, way: link(w.account.create) },
    });
  },
  'another provider’s account': async () => {
    const made = await make({ other: await providerIn('ID') });
    return forEach(made, {
      ...asked(made),
      'another account': { heading: over.otherKind.heading, way: link(w.account.create) },
    });
  },
  'another PartnerID': async () => {
    const made = await make();
    const { organizationId } = made.one;
    const { partnerId } = await db.location.findFirstOrThrow({ where: { organizationId } });
    await db.invitation.update({ where: { id: made.id }, data: { partnerId } });
    return forEach(made, {
      ...asked(made),
      'another account': { heading: over.otherPartnerId.heading, way: button(over.ask.ownSubmit) },
    });
  },
  'another region': async () => {
    const made = await make({ other: await resellerIn('US') });
    const heading = over.otherRegion.heading({ provider: made.provider.name });
    return forEach(made, {
      ...asked(made),
      'another account': { heading, way: link(over.otherRegion.directory) },
    });
  },
  'a provider no longer authorized': async () => {
    const made = await make();
    await suspend(made.provider);
    const heading = over.suspended.heading({ provider: made.provider.name });
    return forAll(made, { heading, way: link(over.suspended.directory) });
  },
  'partners already': async () => {
    const made = await make();
    await accept(holding(made.one, (await invited(made.provider)).id), consent);
    const heading = over.partners.heading({ provider: made.provider.name });
    return forEach(made, {
      ...asked(made),
      'the company that was meant': { heading, way: link(over.accepted.see) },
    });
  },
};

async function make(more: { stage?: 'qualified'; other?: Named } = {}): Promise<Made> {
  const provider = await providerIn('ID');
  const { id, email } = await invited(provider);
  const one = await resellerIn('ID', more.stage);
  return { provider, id, email, path: await pathOf({ id }), one, other: more.other ?? (await resellerIn('ID')) };
}

// As long as nobody is known to be the wrong one, the page asks its question.
function asked(made: Made): BadLink['shows'] {
  const heading = asks(made);
  return {
    'signed out': { heading, way: link(w.visitor.signIn) },
    'the company that was meant': { heading, way: button(w.authorize) },
    'another account': { heading, way: button(w.authorize) },
  };
}

function asks({ provider }: Made): string {
  return w.heading({ provider: provider.name });
}

function forAll(made: Made, shown: Shown): BadLink {
  return forEach(made, { 'signed out': shown, 'the company that was meant': shown, 'another account': shown });
}

function forEach({ one, other, ...made }: Made, shows: BadLink['shows']): BadLink {
  return { ...made, people: { 'the company that was meant': one, 'another account': other }, shows };
}
