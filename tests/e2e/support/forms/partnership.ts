import { accessShape, declineShape, grantShape, requestShape } from '@/lib/admin-access/schema';
import { askShape } from '@/lib/agreement-status/schema';
import { chosenLackingShape, chosenResellersShape } from '@/lib/bulk/schema';
import { companyNumbersFor } from '@/lib/customer/numbers';
import { endShape, relationshipShape } from '@/lib/customer-relationship/schema';
import { remindShape } from '@/lib/lack/schema';
import { editShape, markShape, noteShape } from '@/lib/mark/schema';
import { noticeShape, partnershipShape } from '@/lib/partnership/schema';
import { removeViewShape, savedViewShape } from '@/lib/saved-view/schema';
import type { Held } from '../world-held';
import { ownRow, type Rows, row } from './row';

const pair = ({ partnershipId, seen }: Held) => ({ partnershipId, seen: seen.partnership });
const access = ({ partnershipId, seen }: Held) => ({ partnershipId, seen: seen.access });
const tie = ({ relationshipId, seen }: Held) => ({ relationshipId, seen: seen.relationship });
const given = { scope: 'helpdesk', length: 'days_30' } as const;
// What a company keeps is all its people's.
const everybody = { idle: null } as const;
const agents = { idle: 'agent_role_missing' } as const;
const notice = { noticeDays: '30', accessAfter: 'remove_at_end', reason: 'We go separate ways.' } as const;

/** What stands between a provider and a reseller, and between a customer and both. */
export const partnershipRows: Rows = {
  'app/_components/saved-views/actions.ts': {
    saveView: ownRow(
      'member',
      'provider',
      savedViewShape,
      () => ({ list: 'resellers', name: 'Indonesia', asked: 'country=ID' }),
      { idle: null },
    ),
    removeView: row(
      'member',
      'provider',
      removeViewShape,
      ({ keptViewId: viewId }) => ({ list: 'resellers', viewId }),
      {
        idle: null,
      },
    ),
  },
  'app/(provider)/indirect-resellers/[id]/end/actions.ts': {
    giveNotice: row('provider', 'provider', noticeShape, (held) => ({ ...pair(held), ...notice })),
  },
  'app/(provider)/indirect-resellers/[id]/actions.ts': {
    takeBack: row('provider', 'provider', partnershipShape, pair),
    giveUp: row('provider', 'provider', accessShape, access, agents),
    request: row('provider', 'provider', requestShape, (held) => ({ ...access(held), scope: 'helpdesk' }), agents),
  },
  'app/(provider)/indirect-resellers/agreement-status/actions.ts': {
    ask: row('provider', 'provider', askShape, ({ resellerId }) => ({ resellerId }), {
      own: 'reseller_signed_already',
      idle: 'agent_role_missing',
    }),
  },
  'app/(provider)/indirect-resellers/actions.ts': {
    chooseMany: row(
      'provider',
      'provider',
      chosenResellersShape,
      ({ resellerId }) => ({ deed: 'tag', which: 'ticked', selected: [resellerId], view: 'partners', search: '' }),
      { another: 'nothing_selected', idle: null },
    ),
    chooseManyLacking: row(
      'provider',
      'provider',
      chosenLackingShape,
      ({ resellerId }) => ({ deed: 'remind_partner', which: 'ticked', selected: [resellerId] }),
      { another: 'nothing_selected', ...agents },
    ),
  },
  'app/_server/lack-actions.ts': {
    remind: row('partner', 'provider', remindShape, ({ resellerId: aboutId }) => ({ aboutId }), {
      // The reseller of a world trades already.
      own: 'lacks_nothing',
      ...agents,
    }),
  },
  'app/_server/mark-actions.ts': {
    keepMark: row('partner', 'provider', markShape, ({ resellerId: aboutId }) => ({ aboutId, tags: 'vip' }), everybody),
    keepNote: row(
      'partner',
      'provider',
      noteShape,
      ({ resellerId: aboutId }) => ({ aboutId, note: 'Late.' }),
      everybody,
    ),
    changeNote: row(
      'partner',
      'provider',
      editShape,
      ({ markNoteId: noteId }) => ({ noteId, note: 'Now.' }),
      everybody,
    ),
  },
  'app/(reseller)/indirect-providers/[id]/end/actions.ts': {
    giveNotice: row('reseller', 'reseller', noticeShape, (held) => ({ ...pair(held), ...notice })),
  },
  'app/(reseller)/indirect-providers/[id]/actions.ts': {
    takeBack: row('reseller', 'reseller', partnershipShape, pair),
    decline: row('reseller', 'reseller', declineShape, access),
    grant: row('reseller', 'reseller', grantShape, (held) => ({ ...access(held), ...given })),
    renew: row('reseller', 'reseller', grantShape, (held) => ({ ...access(held), ...given })),
    remove: row('reseller', 'reseller', accessShape, access),
  },
  'app/(customer)/partners/actions.ts': {
    removeAccess: row('member', 'customer', relationshipShape, tie),
    grantAccess: row('customer', 'customer', relationshipShape, tie),
    giveAccessUp: row('member', 'reseller', relationshipShape, tie, agents),
    end: row(
      'member',
      'customer',
      endShape,
      (held) => ({ ...tie(held), access: 'remove', message: 'We go on alone.' }),
      // What was ordered for it runs on.
      { own: 'subscriptions_active' },
    ),
  },
  'app/(customer)/company-details/actions.ts': {
    save: ownRow('customer', 'customer', companyNumbersFor('ID'), () => ({
      registrationIdKind: '',
      registrationId: '',
      telephone: '+62 812 3456 7890',
    })),
  },
};
