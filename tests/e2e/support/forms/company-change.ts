import {
  addressChoiceShape,
  changeShape,
  nameShape,
  operatingSchema,
  primaryContactSchema,
  registeredSchema,
  seenShape,
  supportContactSchema,
} from '@/lib/company-change/schema';
import { contactReaders } from '@/lib/enrollment/contact-readers';
import { countryRules } from '@/lib/region/country-rules';
import type { Held } from '../world-held';
import { ownRow, type Rows, row } from './row';

const address = {
  ...{
    addressLine1: 'Jalan Asia Afrika 8',
    addressLine2: '',
    city: 'Bandung',
    stateOrProvince: '',
    postalCode: '40111',
  },
};
const draft = ({ draftChangeId, seen }: Held) => ({ changeId: draftChangeId, seen: seen.draftChange });

/** What a verified company changes of itself. */
export const companyChangeRows: Rows = {
  'app/(reseller)/settings/legal-info/actions.ts': {
    saveName: ownRow('reseller', 'reseller', nameShape, () => ({ legalName: 'PT Contoh Jaya Baru' })),
    saveRegistered: ownRow('reseller', 'reseller', registeredSchema(countryRules('ID')), () => address),
    saveOperating: ownRow('reseller', 'reseller', operatingSchema(countryRules('ID')), () => address),
    savePrimary: ownRow('reseller', 'reseller', primaryContactSchema(contactReaders('ID')), () => ({
      ...{ firstName: 'Sari', lastName: 'Dewi', email: 'sari@kebun-contoh.example', telephone: '' },
    })),
    saveSupport: ownRow('reseller', 'reseller', supportContactSchema(contactReaders('ID')), () => ({
      ...{ email: 'bantuan@kebun-contoh.example', telephone: '', website: '' },
    })),
    choose: row('reseller', 'keeper', addressChoiceShape, (held) => ({
      ...draft(held),
      check: held.draftCheckId,
      choice: '0' as const,
    })),
    send: row('reseller', 'keeper', seenShape, draft),
    withdraw: row('reseller', 'keeper', seenShape, ({ withdrawnChangeId, seen }) => ({
      ...{ changeId: withdrawnChangeId, seen: seen.withdrawnChange },
    })),
    resend: row('reseller', 'keeper', changeShape, ({ pendingChangeId }) => ({ changeId: pendingChangeId })),
  },
};
