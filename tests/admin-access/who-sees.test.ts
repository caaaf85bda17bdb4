import { expect, test } from 'vitest';
import { Role } from '@/generated/prisma/enums';
import type { Member } from '@/lib/actor';
import { reasonsAgainstJournal, reasonsAgainstPeople } from '@/lib/admin-access/policy';
import { noteRaised } from '../support/raised';

const member = (roles: Role[]): Member => ({
  as: 'member',
  userId: 'u',
  organizationId: 'o',
  roles,
  from: { ip: null, userAgent: null, requestId: null },
});

const people: Role[] = ['global_admin', 'admin_agent', 'helpdesk_agent'];
const journal: Role[] = ['global_admin', 'admin_agent'];

test.each(Object.values(Role))('of those who are let in, the role %s opens what the map of roles says', (role) => {
  const sees = [reasonsAgainstPeople(member([role])), reasonsAgainstJournal(member([role]))];
  expect(sees).toEqual([
    people.includes(role) ? [] : [{ code: 'helpdesk_role_missing', cure: 'users' }],
    journal.includes(role) ? [] : [{ code: 'admin_role_missing', cure: 'users' }],
  ]);
  noteRaised(sees.flat().map(({ code }) => code));
});

test('without any role nothing is seen', () => {
  expect(reasonsAgainstPeople(member([]))).toHaveLength(1);
  expect(reasonsAgainstJournal(member([]))).toHaveLength(1);
});
