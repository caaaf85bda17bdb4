import { authorizationFor } from '@/lib/customer/schema';
import { askShape, consentShape, declineShape } from '@/lib/invitation/schema';
import type { Held, LinkName } from '../world-held';
import { pressed, type Rows, row } from './row';

const name = { firstName: 'Bayu', lastName: 'Pratama', title: 'Director' };

const agreed = ({ customerAgreementId, customerAgreementSha }: Held) => ({
  ...name,
  agreementId: customerAgreementId,
  pdfSha256: customerAgreementSha,
  authority: 'yes' as const,
  agree: 'yes' as const,
  registrationIdKind: '',
  registrationId: '',
  telephone: '',
});
const consent = { agree: 'yes', access: 'administrator', length: 'no_end' } as const;
const kept = ({ keptId }: Held) => ({ invitationId: keptId });
const customerKept = ({ customerKeptId }: Held) => ({ invitationId: customerKeptId });
const by =
  (link: LinkName) =>
  ({ links }: Held) =>
    links[link];

// Whoever holds the letter may answer; another's link, or none, leads back to its page.
const led = { another: 'elsewhere' } as const;
const hidden = { another: 'not_found' } as const;

/** Answers to an invitation, by its letter and where it is kept. */
export const invitedRows: Rows = {
  'app/(link)/authorize-provider/[token]/actions.ts': {
    open: row('invited', 'keeper', pressed, by('authorize_provider'), { ...led, idle: null }),
    park: row('invited', 'keeper', pressed, by('authorize_provider'), { ...led, idle: null }),
    accept: row(
      'invited',
      'reseller',
      consentShape,
      (held) => ({ ...consent, ...by('authorize_provider_ready')(held) }),
      { ...led, own: 'already_partner' },
    ),
    askAdmins: row('invited', 'keeper', pressed, by('authorize_provider'), { ...led, idle: null }),
    ask: row('asker', 'nobody', askShape, (held) => ({ ...by('authorize_provider')(held), name: 'Nadia' }), {
      another: 'elsewhere',
      others: { nobody: 'letter_code_malformed' },
    }),
    decline: row('invited', 'keeper', declineShape, by('authorize_provider'), led),
  },
  'app/(link)/authorize-partners/[token]/actions.ts': {
    open: row('invited', 'buyer', pressed, by('authorize_partners'), { ...led, idle: null }),
    park: row('invited', 'buyer', pressed, by('authorize_partners'), { ...led, idle: null }),
    accept: row(
      'invited',
      'customer',
      authorizationFor('ID'),
      (held) => ({ ...agreed(held), ...by('authorize_partners_ready')(held) }),
      { ...led, own: 'already_customer' },
    ),
    askAdmins: row('invited', 'buyer', pressed, by('authorize_partners'), { ...led, idle: null }),
    ask: row('asker', 'nobody', askShape, (held) => ({ ...by('authorize_partners')(held), name: 'Nadia' }), {
      another: 'elsewhere',
      others: { nobody: 'letter_code_malformed' },
    }),
    decline: row('invited', 'buyer', declineShape, by('authorize_partners'), led),
  },
  'app/(reseller)/indirect-providers/invitations/[id]/actions.ts': {
    park: row('keeper', 'keeper', pressed, kept, { ...hidden, idle: null }),
    askAdmins: row('keeper', 'keeper', pressed, kept, { ...hidden, idle: null }),
    ask: row('keeper', 'keeper', askShape, (held) => ({ ...kept(held), name: 'Nadia' }), { ...hidden, idle: null }),
    decline: row('keeper', 'keeper', declineShape, ({ toDeclineId }) => ({ invitationId: toDeclineId }), hidden),
    accept: row('keeper', 'keeper', consentShape, (held) => ({ ...consent, ...kept(held) }), hidden),
  },
  'app/(customer)/partners/invitations/[id]/actions.ts': {
    park: row('keeper', 'buyer', pressed, customerKept, { ...hidden, idle: null }),
    askAdmins: row('keeper', 'buyer', pressed, customerKept, { ...hidden, idle: null }),
    ask: row('keeper', 'buyer', askShape, (held) => ({ ...customerKept(held), name: 'Nadia' }), {
      ...hidden,
      idle: null,
    }),
    decline: row('keeper', 'buyer', declineShape, ({ customerToDeclineId: id }) => ({ invitationId: id }), hidden),
    accept: row(
      'keeper',
      'buyer',
      authorizationFor('ID'),
      (held) => ({ ...agreed(held), ...customerKept(held) }),
      hidden,
    ),
  },
};
