-- CreateIndex
CREATE INDEX "letter_fact_id_idx" ON "letter"("fact_id");

-- What the schema language cannot say.

-- The queue's pages over several states in their order; those over one state have the index on status, moved_at and id.
create index enrollment_waiting on enrollment (moved_at, id) where status in ('email_pending', 'needs_action');
create index enrollment_done on enrollment (moved_at, id)
  where status in ('qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended');

-- The queue's search: how a name, a PartnerID or an address begins, in whatever order the database sorts.
create index organization_name_begins on organization (lower(name) text_pattern_ops);
create index profile_name_begins on company_profile (lower(legal_name) text_pattern_ops);
create index location_partner_id_begins on location (partner_id text_pattern_ops);
create index contact_email_begins on contact (email text_pattern_ops);
