-- What lists are sorted by: companies by name, partnerships by their end. A partnership that runs on stands behind all that end.
create index organization_by_name on organization (search_key(name) collate "C", id);
create index partnership_by_end on partnership (provider_id, coalesce(ends_at, timestamptz '9999-12-31 00:00:00+00'), id);
create index subscription_provider_by_renewal on subscription (provider_id, renews_at, id);
create index subscription_reseller_by_renewal on subscription (reseller_id, renews_at, id);

-- What is looked for in the middle of an own number, wherever the database has trigrams.
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index mark_own_number_within on mark using gin (search_key(own_number) gin_trgm_ops) where own_number is not null;
  end if;
end $$;
