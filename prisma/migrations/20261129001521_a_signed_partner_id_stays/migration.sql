-- CreateIndex
CREATE INDEX "signature_partner_id_idx" ON "signature"("partner_id");

-- A PartnerID in an agreement that one company accepted serves no other, whoever writes it and whatever happens at once.
create function signed_partner_id_stays() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from signature s where s.partner_id = new.partner_id and s.organization_id <> new.organization_id
  ) then
    raise exception 'PartnerID % stands in the agreement of another company', new.partner_id using errcode = 'MT005';
  end if;
  return new;
end $$;
create trigger signed_partner_id_stays before insert or update of organization_id on location
  for each row when (new.organization_id is not null) execute function signed_partner_id_stays();
