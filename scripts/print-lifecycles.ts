import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { lifecycle as addressChange } from '@/lib/address-change/lifecycle';
import { lifecycle as adminAccess } from '@/lib/admin-access/lifecycle';
import { lifecycle as bulkJob } from '@/lib/bulk/lifecycle';
import { lifecycle as companyChange } from '@/lib/company-change/lifecycle';
import { lifecycle as customer } from '@/lib/customer/lifecycle';
import { lifecycle as customerRelationship } from '@/lib/customer-relationship/lifecycle';
import { lifecycle as delegation } from '@/lib/delegation/lifecycle';
import { lifecycle as domainProof } from '@/lib/domain-proof/lifecycle';
import { lifecycle as edition } from '@/lib/edition/lifecycle';
import { lifecycle as enrollment } from '@/lib/enrollment/lifecycle';
import { lifecycle as escalation } from '@/lib/escalation/lifecycle';
import { lifecycle as document } from '@/lib/evidence/lifecycle';
import { lifecycle as exit } from '@/lib/exit/lifecycle';
import { lifecycle as handover } from '@/lib/handover/lifecycle';
import { lifecycle as invitation } from '@/lib/invitation/lifecycle';
import { lifecycle as joinRequest } from '@/lib/join-request/lifecycle';
import { lifecycle as locationTransfer } from '@/lib/location-transfer/lifecycle';
import { lifecycle as subscription } from '@/lib/order/lifecycle';
import { lifecycle as partnership } from '@/lib/partnership/lifecycle';
import { lifecycle as provider } from '@/lib/provider/lifecycle';
import { lifecycle as roleRequest } from '@/lib/role-request/lifecycle';
import { lifecycle as signedCopy } from '@/lib/signed-copy/lifecycle';
import { lifecycle as check } from '@/lib/verification/lifecycle';
import { lifecycle as wayBack } from '@/lib/way-back/lifecycle';

type Step = {
  by: readonly string[];
  from: readonly string[];
  to: string;
  needs?: readonly { name: string }[];
  tell?: Readonly<Record<string, string>>;
};

/** The lives of the nouns as a page of Markdown, from the tables the portal itself obeys. */
export function printLifecycles(): string {
  return [
    '# Lifecycles',
    '',
    'Printed from the tables in `lib/*/lifecycle.ts`; do not edit.',
    ...life('Enrollment', enrollment),
    ...life('Document', document),
    ...life('Escalation', escalation),
    ...life('Check', check),
    ...life('Proof of a domain', domainProof),
    ...life('Way back in', wayBack),
    ...life('Request to join', joinRequest),
    ...life('End of a participation', exit),
    ...life('Change of an address', addressChange),
    ...life('Handover of Global admin', handover),
    ...life('Request for a role', roleRequest),
    ...life('Signed copy', signedCopy),
    ...life('Version of an agreement', edition),
    ...life('Delegation', delegation),
    ...life('Provider', provider),
    ...life('Admin access', adminAccess),
    ...life('Partnership', partnership),
    ...life('Transfer of a location', locationTransfer),
    ...life('Change of a company', companyChange),
    ...life('Invitation', invitation),
    ...life('Customer’s account', customer),
    ...life('Customer relationship', customerRelationship),
    ...life('Subscription', subscription),
    ...life('Bulk job', bulkJob),
    '',
  ].join('\n');
}

function life(noun: string, table: Record<string, Step>): string[] {
  const rows = Object.entries(table);
  const arrows = rows.flatMap(([event, { from, to }]) => from.map((start) => `  ${begins(start)} --> ${to}: ${event}`));
  const lines = rows.map(
    ([event, step]) =>
      `| ${event} | ${step.by.join(', ')} | ${step.from.join(', ')} | ${step.to} | ${needs(step)} | ${told(step)} |`,
  );
  return [
    '',
    `## ${noun}`,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...arrows,
    '```',
    '',
    '| event | by | from | to | needs | letters |',
    '|---|---|---|---|---|---|',
    ...lines,
  ];
}

/** Where there was nothing before, the diagram begins. */
const begins = (start: string) => (start === 'nothing' ? '[*]' : start);

const needs = ({ needs: all = [] }: Step) => all.map(({ name }) => name).join(', ') || '–';

const told = ({ tell = {} }: Step) =>
  Object.entries(tell)
    .map(([party, letter]) => `${party}: ${letter}`)
    .join('; ') || '–';

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('docs/lifecycle.md', printLifecycles());
