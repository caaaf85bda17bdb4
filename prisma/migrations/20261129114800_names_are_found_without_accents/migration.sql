-- A name as it is looked for: without accents, marks and the difference of large and small letters. Of Unicode alone, since the extension
-- that does it may not be had everywhere. lib/list/names.ts alone asks by it. First decomposed, then made small: a locale that knows only
-- ASCII does it for all letters with accents, too.
create function search_key(name text) returns text language sql immutable strict parallel safe
return replace(replace(replace(replace(
  translate(
    regexp_replace(lower(normalize(name, NFKD)), '[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u064b-\u065f\u0670]', '', 'g'),
    'łŁøØđĐðÐħĦıŧŦ’‘ʼ', 'llooddddhhitt'''''''),
  'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th');

create index organization_name_key on organization (search_key(name) text_pattern_ops);
create index invitation_company_key on invitation (sender_id, search_key(company) text_pattern_ops);
create index profile_name_key on company_profile (search_key(legal_name) text_pattern_ops);
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index organization_name_within on organization using gin (search_key(name) gin_trgm_ops);
    create index profile_name_within on company_profile using gin (search_key(legal_name) gin_trgm_ops);
  end if;
end $$;

-- Last, as it stops everybody who reads: what those above replace.
drop index organization_name_begins;
drop index invitation_company_begins;
drop index profile_name_begins;
drop index if exists organization_name_holds;
drop index if exists profile_name_holds;
