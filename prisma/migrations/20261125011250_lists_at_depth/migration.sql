-- CreateIndex
CREATE INDEX "invitation_sender_id_status_kind_created_at_id_idx" ON "invitation"("sender_id", "status", "kind", "created_at", "id");

-- CreateIndex
CREATE INDEX "subscription_reseller_id_started_at_id_idx" ON "subscription"("reseller_id", "started_at", "id");

-- CreateIndex
CREATE INDEX "subscription_customer_id_started_at_id_idx" ON "subscription"("customer_id", "started_at", "id");

-- CreateIndex
CREATE INDEX "subscription_provider_id_moved_at_idx" ON "subscription"("provider_id", "moved_at");

-- CreateIndex
CREATE INDEX "subscription_reseller_id_moved_at_idx" ON "subscription"("reseller_id", "moved_at");

-- CreateIndex
CREATE INDEX "partnership_provider_id_moved_at_idx" ON "partnership"("provider_id", "moved_at");

-- CreateIndex
CREATE INDEX "partnership_reseller_id_moved_at_idx" ON "partnership"("reseller_id", "moved_at");

-- What the schema language cannot say.

-- The list's search asks by who sent it.
create index invitation_partner_id_begins_of on invitation (sender_id, partner_id text_pattern_ops);

-- The overview: what moved last and what comes next, of one company.
create index invitation_moved on invitation (sender_id, moved_at)
  where status <> 'draft';
create index invitation_runs_out on invitation (sender_id, expires_at) where status in ('sent', 'opened', 'parked');
create index admin_access_event_at on admin_access_event (at) where event <> 'begin';
create index relationship_provider_moved on customer_relationship (provider_id, moved_at) where side = 'provider';
create index relationship_reseller_moved on customer_relationship (reseller_id, moved_at) where side = 'reseller';
create index subscription_provider_renews on subscription (provider_id, renews_at) where status = 'active';
create index subscription_reseller_renews on subscription (reseller_id, renews_at) where status = 'active';

-- The list of customers, newest first, of a provider; how many a pair shares.
create index relationship_of_provider on customer_relationship (provider_id, since, id) where side = 'reseller';
create index relationship_shared on customer_relationship (provider_id, reseller_id) where side = 'provider' and status = 'active';

-- Last, as it stops everybody who reads: what those above replace.
DROP INDEX "invitation_sender_id_kind_created_at_id_idx";
drop index invitation_partner_id_begins;
alter index invitation_partner_id_begins_of rename to invitation_partner_id_begins;
