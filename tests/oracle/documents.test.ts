import { DocumentStatus } from '@/generated/prisma/enums';
import { days, now } from '@/lib/clock';
import * as documents from '@/lib/evidence/lifecycle';
import { admin, agentOnly, expectRuled, helpdeskOnly, outsiders, salesOnly, withoutRoles } from '../support/oracle';

const from = (milliseconds: number) => new Date(now().getTime() + milliseconds);
const bearer = { ...outsiders.bearer, subjectId: 'enrollment' } as const;
const people = { ...outsiders, admin: admin('company'), bearer, 'bearer of another': outsiders.bearer };

const onlyGlobalAdmins = {
  'no role': 'global_admin_only',
  'an agent only': 'global_admin_only',
  'a sales agent only': 'global_admin_only',
  'a helpdesk agent only': 'global_admin_only',
} as const;

const notRead = {
  'answers never sent in': 'not_in_this_state',
  'a decision': 'not_in_this_state',
  'a refusal of the case': 'not_in_this_state',
} as const;

/** A document: looked through by the clock, read by a reviewer, replaced by whoever may send one until the decision, gone in the end. */
expectRuled({
  name: 'document',
  statuses: Object.values(DocumentStatus),
  people,
  facts: {
    id: 'document',
    enrollmentId: 'enrollment',
    organizationId: 'company',
    status: 'checking',
    version: 1,
    proves: 'business',
    kind: 'lease',
    scan: 'clean',
    enrollment: 'in_review',
    keptUntil: from(-1),
  },
  obstacles: {
    'no role': withoutRoles,
    'an agent only': agentOnly,
    'a sales agent only': salesOnly,
    'a helpdesk agent only': helpdeskOnly,
    'answers never sent in': () => ({ facts: { enrollment: 'draft' as const } }),
    'a decision': () => ({ facts: { enrollment: 'qualified' as const } }),
    'a refusal of the case': () => ({ facts: { enrollment: 'rejected' as const } }),
    'nothing decided': () => ({ facts: { keptUntil: null } }),
    'a day to come': () => ({ facts: { keptUntil: from(days(1)) } }),
  },
  table: documents.lifecycle,
  reasonsAgainst: documents.reasonsAgainst,
  rules: {
    clear: { who: ['clock'], from: ['checking'], to: 'received', told: {} },
    quarantine: {
      who: ['clock'],
      from: ['checking'],
      to: 'infected',
      told: { sender: 'document-infected' },
    },
    accept: { who: ['reviewer', 'lead'], from: ['received'], to: 'accepted', blocked: notRead, told: {} },
    refuse: {
      who: ['reviewer', 'lead'],
      from: ['received', 'accepted'],
      to: 'unusable',
      blocked: notRead,
      told: { sender: 'document-unusable' },
    },
    replace: {
      who: ['admin', 'bearer'],
      from: ['checking', 'received'],
      to: 'replaced',
      blocked: (person) => ({
        ...(person === 'bearer' ? {} : onlyGlobalAdmins),
        'answers never sent in': 'documents_closed',
        'a decision': 'documents_closed',
      }),
      told: {},
    },
    delete: {
      who: ['clock'],
      from: ['checking', 'received', 'accepted', 'unusable', 'infected', 'replaced'],
      to: 'deleted',
      blocked: { 'nothing decided': 'not_in_this_state', 'a day to come': 'not_in_this_state' },
      told: {},
    },
  },
});
