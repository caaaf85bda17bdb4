-- When a letter's link, or an issuer, showed that the address is the person's own.
alter table "app_user" add column "address_proven_at" timestamptz(3);
