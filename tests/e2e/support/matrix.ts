/** Who asks. `neighbor` is the Global admin of another reseller, `idle` a person of the very organization without a role. */
export const hats = ['nobody', 'neighbor', 'idle', 'provider', 'customer', 'reviewer', 'lead', 'operator'] as const;
export type Hat = (typeof hats)[number];

/** What a gate answers somebody it does not let through. */
export type Answered = 'ok' | 'sign_in' | 'not_found' | 'elsewhere';

const staff: readonly Hat[] = ['reviewer', 'lead', 'operator'];
const resellers: readonly Hat[] = ['neighbor', 'idle'];
const partners: readonly Hat[] = [...resellers, 'provider'];

/** The gates in front of pages and actions: whom each lets through. */
const gates = {
  anybody: () => 'ok',
  person: (hat) => (hat === 'nobody' ? 'sign_in' : 'ok'),
  member: (hat) => (hat === 'nobody' ? 'sign_in' : staff.includes(hat) ? 'not_found' : 'ok'),
  reseller: (hat) => (hat === 'nobody' ? 'sign_in' : resellers.includes(hat) ? 'ok' : 'not_found'),
  provider: (hat) => (hat === 'nobody' ? 'sign_in' : hat === 'provider' ? 'ok' : 'not_found'),
  partner: (hat) => (hat === 'nobody' ? 'sign_in' : partners.includes(hat) ? 'ok' : 'not_found'),
  operator: (hat) => (hat === 'nobody' ? 'sign_in' : hat === 'operator' ? 'ok' : 'not_found'),
  reviewer: (hat) => (hat === 'nobody' ? 'sign_in' : hat === 'reviewer' || hat === 'lead' ? 'ok' : 'not_found'),
  /** Only whoever holds a link; everybody else is led back to the page that says why. */
  holder: () => 'elsewhere',
  /** The same, and somebody with an account. */
  invited: (hat) => (hat === 'nobody' ? 'sign_in' : staff.includes(hat) ? 'not_found' : 'elsewhere'),
  /** Only a reseller that keeps the invitation. */
  keeper: (hat) => (hat === 'nobody' ? 'sign_in' : 'not_found'),
} satisfies Record<string, (hat: Hat) => Answered>;

export type Gate = keyof typeof gates;

export function answerOf(gate: Gate, hat: Hat): Answered {
  return gates[gate](hat);
}

/** Every action of the build, by its file and name, with its gate. An action without a row fails. */
export const actions: Record<string, Record<string, Gate>> = {
  'app/_server/frame-actions.ts': { leave: 'anybody', useAccount: 'anybody', speak: 'anybody' },
  'app/(public)/sign-in/actions.ts': { signInWithPassword: 'anybody', signInWithIssuer: 'anybody' },
  'app/(public)/create-work-account/actions.ts': { createWorkAccount: 'anybody', createAnother: 'person' },
  'app/(public)/forgot-password/actions.ts': { askForLink: 'anybody' },
  'app/(link)/confirm/[token]/actions.ts': { confirm: 'holder', deny: 'holder', undo: 'holder' },
  'app/(link)/join/[token]/actions.ts': { join: 'holder' },
  'app/(link)/reset-password/[token]/actions.ts': { reset: 'holder' },
  'app/(link)/authorize-provider/[token]/actions.ts': {
    open: 'invited',
    keep: 'invited',
    accept: 'invited',
    decline: 'invited',
    askAdmins: 'invited',
    ask: 'holder',
  },
  'app/(account)/prove/actions.ts': { proveAgain: 'person' },
  'app/(account)/settings/actions.ts': { savePreferences: 'person' },
  'app/(account)/settings/provider-profile/actions.ts': { save: 'provider' },
  'app/(account)/settings/password/actions.ts': { change: 'person' },
  'app/(account)/settings/sessions/actions.ts': { end: 'person', endOthers: 'person' },
  'app/(account)/settings/users/actions.ts': {
    add: 'member',
    update: 'member',
    setAccess: 'member',
    inviteAgain: 'member',
  },
  'app/(reseller)/enrollment/actions.ts': {
    begin: 'reseller',
    resend: 'reseller',
    correct: 'reseller',
    withdraw: 'reseller',
  },
  'app/(reseller)/enrollment/profile-actions.ts': {
    saveCompany: 'reseller',
    savePrimary: 'reseller',
    saveSupport: 'reseller',
  },
  'app/(reseller)/enrollment/check-answers/actions.ts': { submit: 'reseller', submitAgain: 'reseller' },
  'app/(reseller)/enrollment/partner-id/actions.ts': {
    connect: 'reseller',
    disconnect: 'reseller',
    foundAccount: 'reseller',
    addLocation: 'reseller',
    choose: 'reseller',
    defer: 'reseller',
  },
  'app/(provider)/invitations/import/actions.ts': { uploadList: 'provider', fixRow: 'provider', sendList: 'provider' },
  'app/(account)/agreements/actions.ts': { ask: 'reseller', askAsProvider: 'provider' },
  'app/(account)/agreements/[id]/accept/actions.ts': { accept: 'reseller', acceptAsProvider: 'provider' },
  'app/(reseller)/indirect-providers/invitations/[id]/actions.ts': {
    keep: 'keeper',
    accept: 'keeper',
    decline: 'keeper',
    askAdmins: 'keeper',
    ask: 'keeper',
  },
  'app/(reseller)/indirect-providers/[id]/actions.ts': {
    grant: 'reseller',
    renew: 'reseller',
    remove: 'reseller',
    decline: 'reseller',
    takeBack: 'reseller',
  },
  'app/(reseller)/indirect-providers/[id]/end/actions.ts': { giveNotice: 'reseller' },
  'app/(provider)/indirect-resellers/[id]/actions.ts': {
    request: 'provider',
    giveUp: 'provider',
    takeBack: 'provider',
  },
  'app/(provider)/indirect-resellers/[id]/end/actions.ts': { giveNotice: 'provider' },
  'app/(staff)/authorized-providers/actions.ts': { authorize: 'operator', suspend: 'operator', restore: 'operator' },
  'app/(provider)/invitations/actions.ts': {
    draft: 'provider',
    edit: 'provider',
    send: 'provider',
    sendAgain: 'provider',
    withdraw: 'provider',
  },
  'app/(staff)/cases/actions.ts': { next: 'reviewer' },
  'app/(staff)/cases/[id]/actions.ts': {
    claim: 'reviewer',
    release: 'reviewer',
    approve: 'reviewer',
    askForFix: 'reviewer',
    proposeRejection: 'reviewer',
    dropProposal: 'reviewer',
    reject: 'reviewer',
    reinstate: 'reviewer',
    suspend: 'reviewer',
    restore: 'reviewer',
    sendAgain: 'reviewer',
  },
};

/** Actions that are everybody's own to do once the gate lets them through, and need no id: the journeys show what they do. */
export const ownToDo: readonly string[] = [
  'leave',
  'endOthers',
  'begin',
  'resend',
  'disconnect',
  'defer',
  'ask',
  'askAsProvider',
  'next',
];

type Route = { gate: Gate; absent?: 'not_found' | 'ok' };

/**
 * Every route of the build. `absent`: what an id or token that never was, or is somebody else's, gets from those the gate lets
 * through. A route without a row fails.
 */
export const routes: Record<string, Route> = {
  '/': { gate: 'anybody' },
  '/welcome': { gate: 'anybody' },
  '/providers': { gate: 'anybody' },
  '/providers/[id]': { gate: 'anybody', absent: 'not_found' },
  '/regions': { gate: 'anybody' },
  '/sign-in': { gate: 'anybody' },
  '/forgot-password': { gate: 'anybody' },
  '/create-work-account': { gate: 'anybody' },
  '/confirm/[token]': { gate: 'anybody', absent: 'ok' },
  '/join/[token]': { gate: 'anybody', absent: 'ok' },
  '/reset-password/[token]': { gate: 'anybody', absent: 'ok' },
  '/authorize-provider/[token]': { gate: 'anybody', absent: 'ok' },
  '/api/auth/callback/[issuer]': { gate: 'anybody', absent: 'not_found' },
  '/api/health/live': { gate: 'anybody' },
  '/api/health/ready': { gate: 'anybody' },
  '/icon.svg': { gate: 'anybody' },
  '/home': { gate: 'person' },
  '/prove': { gate: 'person' },
  '/settings': { gate: 'person' },
  '/settings/password': { gate: 'person' },
  '/settings/sessions': { gate: 'person' },
  '/settings/provider-profile': { gate: 'provider' },
  '/settings/identifiers': { gate: 'reseller' },
  '/settings/legal-info': { gate: 'member' },
  '/settings/users': { gate: 'member' },
  '/settings/users/add': { gate: 'member' },
  '/settings/users/[id]': { gate: 'member', absent: 'not_found' },
  '/agreements': { gate: 'partner' },
  '/agreements/[id]': { gate: 'partner', absent: 'not_found' },
  '/agreements/[id]/accept': { gate: 'partner', absent: 'not_found' },
  '/agreements/[id]/pdf': { gate: 'partner', absent: 'not_found' },
  '/enrollment': { gate: 'reseller' },
  '/enrollment/check-answers': { gate: 'reseller' },
  '/enrollment/company': { gate: 'reseller' },
  '/enrollment/partner-id': { gate: 'reseller' },
  '/enrollment/partner-id/add-location': { gate: 'reseller' },
  '/enrollment/partner-id/new-account': { gate: 'reseller' },
  '/enrollment/primary-contact': { gate: 'reseller' },
  '/enrollment/support-contact': { gate: 'reseller' },
  '/enrollment/withdraw': { gate: 'reseller' },
  '/indirect-providers': { gate: 'reseller' },
  '/indirect-providers/invitations/[id]': { gate: 'person', absent: 'not_found' },
  '/indirect-providers/diagnosis': { gate: 'reseller' },
  '/indirect-providers/[id]': { gate: 'reseller', absent: 'not_found' },
  '/indirect-providers/[id]/end': { gate: 'reseller', absent: 'not_found' },
  '/indirect-resellers': { gate: 'provider' },
  '/indirect-resellers/diagnosis': { gate: 'provider' },
  '/indirect-resellers/[id]': { gate: 'provider', absent: 'not_found' },
  '/indirect-resellers/[id]/end': { gate: 'provider', absent: 'not_found' },
  '/indirect-resellers/export': { gate: 'provider' },
  '/invitations': { gate: 'provider' },
  '/invitations/export': { gate: 'provider' },
  '/invitations/look-up': { gate: 'provider' },
  '/invitations/new': { gate: 'provider' },
  '/invitations/[id]': { gate: 'provider', absent: 'not_found' },
  '/invitations/[id]/edit': { gate: 'provider', absent: 'not_found' },
  '/invitations/[id]/withdraw': { gate: 'provider', absent: 'not_found' },
  '/invitations/import': { gate: 'provider' },
  '/invitations/import/template': { gate: 'provider' },
  '/invitations/import/[id]': { gate: 'provider', absent: 'not_found' },
  '/invitations/import/[id]/progress': { gate: 'provider', absent: 'not_found' },
  '/invitations/import/[id]/rest': { gate: 'provider', absent: 'not_found' },
  '/authorized-providers': { gate: 'operator' },
  '/authorized-providers/add': { gate: 'operator' },
  '/authorized-providers/[id]': { gate: 'operator', absent: 'not_found' },
  '/cases': { gate: 'reviewer' },
  '/cases/[id]': { gate: 'reviewer', absent: 'not_found' },
};
