-- The head of a chain is written by the trigger alone, as the owner: the portal's own role may read it and no more.
alter function audit_chain() security definer set search_path = public, pg_temp;
