import { pool } from '@/lib/db';

type Known = { readerName: string | null; providerEmail: string | null };
type Letter = { address: string; party: string; content: unknown; causedBy: string | null };

const uuid = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * By which name the reader of a letter is greeted, and where a provider that speaks in it is answered. Somebody else may have typed the name
 * beside an address that nobody has proven: such a reader is greeted without one.
 */
export async function findKnown({ address, party, content, causedBy }: Letter): Promise<Known> {
  const { invitationId, partnershipId, reference } = content as Record<string, string | undefined>;
  const [invitation, partnership, sender] = [invitationId, partnershipId, causedBy].map(
    (id) => uuid.exec(id ?? '')?.[0],
  );
  const { rows } = await pool.query<Known>({
    name: 'reader_of_letter',
    text: `select coalesce(
        (select rtrim(u.first_name || ' ' || u.last_name) from app_user u where u.email = $1 and (
          u.address_proven_at is not null
          or exists (select from membership m where m.user_id = u.id and m.joined_at is not null and m.disabled_at is null))),
        (select nullif(trim(concat_ws(' ', c.first_name, c.last_name)), '') from enrollment e
          join company_profile p on p.enrollment_id = e.id join contact c on c.profile_id = p.id and c.kind = 'primary'
          where $2 = 'contact' and e.reference = $3 and c.email = $1 order by p.version desc limit 1)) as "readerName",
      (select p.contact_email from provider p where p.organization_id = coalesce(
        (select provider_id from invitation where id = $4::uuid), (select provider_id from partnership where id = $5::uuid),
        $6::uuid)) as "providerEmail"`,
    values: [address, party, reference ?? null, invitation ?? null, partnership ?? null, sender ?? null],
  });
  return rows[0] ?? { readerName: null, providerEmail: null };
}
