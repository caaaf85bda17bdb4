-- What the schema language cannot say.

-- The overview draws the renewals of what is suspended, too: few, found by whose they are and when.
create index subscription_provider_suspended on subscription (provider_id, renews_at) where status = 'suspended';
create index subscription_reseller_suspended on subscription (reseller_id, renews_at) where status = 'suspended';
