-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "enrollment_status" AS ENUM ('draft', 'email_pending', 'in_review', 'needs_action', 'qualified', 'active', 'rejected', 'closed', 'withdrawn', 'suspended');

-- CreateEnum
CREATE TYPE "profile_state" AS ENUM ('draft', 'submitted', 'replaced', 'finalized');

-- CreateEnum
CREATE TYPE "contact_kind" AS ENUM ('primary', 'support');

-- CreateEnum
CREATE TYPE "letter_status" AS ENUM ('queued', 'sent', 'dead');

-- CreateEnum
CREATE TYPE "organization_kind" AS ENUM ('reseller', 'provider', 'customer');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('global_admin', 'user_admin', 'billing_admin', 'admin_agent', 'sales_agent', 'helpdesk_agent');

-- CreateEnum
CREATE TYPE "staff_role" AS ENUM ('reviewer', 'review_lead', 'operator');

-- CreateEnum
CREATE TYPE "location_kind" AS ENUM ('global', 'location');

-- CreateEnum
CREATE TYPE "check_kind" AS ENUM ('email_ownership', 'email_domain', 'employment', 'business');

-- CreateEnum
CREATE TYPE "check_status" AS ENUM ('not_started', 'running', 'passed', 'failed', 'needs_info');

-- CreateTable
CREATE TABLE "agreement" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "language" VARCHAR(5) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "pdf" BYTEA NOT NULL,
    "pdf_sha256" CHAR(64) NOT NULL,
    "effective_from" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "agreement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signature" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "first_name" VARCHAR(50) NOT NULL,
    "last_name" VARCHAR(50) NOT NULL,
    "title" VARCHAR(100) NOT NULL,
    "statement" TEXT NOT NULL,
    "pdf_sha256" CHAR(64) NOT NULL,
    "partner_id" VARCHAR(10) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "ip" VARCHAR(64),
    "user_agent" VARCHAR(400),
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "chain" VARCHAR(40) NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organization_id" UUID,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "action" VARCHAR(60) NOT NULL,
    "subject" VARCHAR(40) NOT NULL,
    "subject_id" VARCHAR(64) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "ip" VARCHAR(64),
    "user_agent" VARCHAR(400),
    "request_id" VARCHAR(64),
    "hash" BYTEA,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollment" (
    "id" UUID NOT NULL,
    "reference" VARCHAR(12) NOT NULL,
    "organization_id" UUID NOT NULL,
    "status" "enrollment_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "partner_id_deferred_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrollment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "enrollment_event" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "enrollment_status" NOT NULL,
    "to_status" "enrollment_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" TEXT,
    "link_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "enrollment_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_profile" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "state" "profile_state" NOT NULL DEFAULT 'draft',
    "legal_name" VARCHAR(200),
    "address_line1" VARCHAR(200),
    "address_line2" VARCHAR(200),
    "city" VARCHAR(100),
    "state_or_province" VARCHAR(100),
    "postal_code" VARCHAR(20),
    "country_iso2" CHAR(2) NOT NULL,
    "registration_id_kind" VARCHAR(30),
    "registration_id" VARCHAR(40),
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "company_profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact" (
    "profile_id" UUID NOT NULL,
    "kind" "contact_kind" NOT NULL,
    "first_name" VARCHAR(50),
    "last_name" VARCHAR(50),
    "email" VARCHAR(254) NOT NULL,
    "telephone" VARCHAR(20),
    "website" VARCHAR(300),

    CONSTRAINT "contact_pkey" PRIMARY KEY ("profile_id","kind")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "fact_id" UUID NOT NULL,
    "party" VARCHAR(30) NOT NULL,
    "organization_id" UUID,
    "address" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "content" JSONB NOT NULL,
    "link_id" UUID,
    "status" "letter_status" NOT NULL DEFAULT 'queued',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_link" (
    "id" UUID NOT NULL,
    "purpose" VARCHAR(40) NOT NULL,
    "subject_id" UUID NOT NULL,
    "address" VARCHAR(254) NOT NULL,
    "seed" BYTEA NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "kind" "organization_kind" NOT NULL DEFAULT 'reseller',
    "name" VARCHAR(200) NOT NULL,
    "country_iso2" CHAR(2) NOT NULL,
    "direct_partner_since" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "partner_account_id" UUID,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "first_name" VARCHAR(50) NOT NULL,
    "last_name" VARCHAR(50) NOT NULL,
    "locale" VARCHAR(5) NOT NULL DEFAULT 'en',
    "time_zone" VARCHAR(64) NOT NULL DEFAULT 'UTC',
    "password_hash" TEXT,
    "password_changed_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "roles" "role"[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "invited_at" TIMESTAMPTZ(3),
    "joined_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_member" (
    "user_id" UUID NOT NULL,
    "role" "staff_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_member_pkey" PRIMARY KEY ("user_id","role")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "method" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "proven_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "ip" VARCHAR(64),
    "user_agent" VARCHAR(400),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_account" (
    "id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "sign_in_email" VARCHAR(254) NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partner_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location" (
    "partner_id" VARCHAR(10) NOT NULL,
    "kind" "location_kind" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "country_iso2" CHAR(2) NOT NULL,
    "partner_account_id" UUID NOT NULL,
    "organization_id" UUID,
    "associated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "location_pkey" PRIMARY KEY ("partner_id")
);

-- CreateTable
CREATE TABLE "region" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "region_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "country" (
    "iso2" CHAR(2) NOT NULL,
    "iso3" CHAR(3) NOT NULL,
    "name" TEXT NOT NULL,
    "registration_id_required" BOOLEAN NOT NULL,
    "address_auto_validated" BOOLEAN NOT NULL,
    "cultures" TEXT[],

    CONSTRAINT "country_pkey" PRIMARY KEY ("iso2")
);

-- CreateTable
CREATE TABLE "market" (
    "id" UUID NOT NULL,
    "country_iso2" CHAR(2) NOT NULL,
    "region_id" TEXT NOT NULL,
    "currencies" TEXT[],
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "market_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "kind" "check_kind" NOT NULL,
    "status" "check_status" NOT NULL DEFAULT 'not_started',
    "version" INTEGER NOT NULL DEFAULT 0,
    "evidence" TEXT,
    "decided_by_id" UUID,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check__pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "enrollment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("enrollment_id")
);

-- CreateTable
CREATE TABLE "fix_request" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "reason" VARCHAR(40) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "fix_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rejection_proposal" (
    "enrollment_id" UUID NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "reason" VARCHAR(40) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rejection_proposal_pkey" PRIMARY KEY ("enrollment_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_kind_version_language_key" ON "agreement"("kind", "version", "language");

-- CreateIndex
CREATE UNIQUE INDEX "signature_agreement_id_organization_id_key" ON "signature"("agreement_id", "organization_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_subject_id_idx" ON "audit_entry"("subject", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_organization_id_at_idx" ON "audit_entry"("organization_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_chain_position_key" ON "audit_entry"("chain", "position");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_reference_key" ON "enrollment"("reference");

-- CreateIndex
CREATE INDEX "enrollment_status_moved_at_id_idx" ON "enrollment"("status", "moved_at", "id");

-- CreateIndex
CREATE INDEX "enrollment_organization_id_idx" ON "enrollment"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "enrollment_event_enrollment_id_version_key" ON "enrollment_event"("enrollment_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "company_profile_enrollment_id_version_key" ON "company_profile"("enrollment_id", "version");

-- CreateIndex
CREATE INDEX "letter_status_created_at_idx" ON "letter"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "letter_name_fact_id_party_address_key" ON "letter"("name", "fact_id", "party", "address");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_link_token_hash_key" ON "one_time_link"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_link_purpose_subject_id_idx" ON "one_time_link"("purpose", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_email_key" ON "app_user"("email");

-- CreateIndex
CREATE INDEX "membership_organization_id_idx" ON "membership"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_organization_id_key" ON "membership"("user_id", "organization_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_account_sign_in_email_key" ON "partner_account"("sign_in_email");

-- CreateIndex
CREATE UNIQUE INDEX "location_organization_id_key" ON "location"("organization_id");

-- CreateIndex
CREATE INDEX "location_partner_account_id_idx" ON "location"("partner_account_id");

-- CreateIndex
CREATE UNIQUE INDEX "country_iso3_key" ON "country"("iso3");

-- CreateIndex
CREATE INDEX "market_region_id_idx" ON "market"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "market_country_iso2_valid_from_key" ON "market"("country_iso2", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "check__enrollment_id_kind_key" ON "check_"("enrollment_id", "kind");

-- CreateIndex
CREATE INDEX "claim_user_id_idx" ON "claim"("user_id");

-- CreateIndex
CREATE INDEX "fix_request_enrollment_id_idx" ON "fix_request"("enrollment_id");

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment" ADD CONSTRAINT "enrollment_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "enrollment_event" ADD CONSTRAINT "enrollment_event_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_profile" ADD CONSTRAINT "company_profile_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "company_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_country_iso2_fkey" FOREIGN KEY ("country_iso2") REFERENCES "country"("iso2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_partner_account_id_fkey" FOREIGN KEY ("partner_account_id") REFERENCES "partner_account"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_country_iso2_fkey" FOREIGN KEY ("country_iso2") REFERENCES "country"("iso2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_partner_account_id_fkey" FOREIGN KEY ("partner_account_id") REFERENCES "partner_account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market" ADD CONSTRAINT "market_country_iso2_fkey" FOREIGN KEY ("country_iso2") REFERENCES "country"("iso2") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "market" ADD CONSTRAINT "market_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "region"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_" ADD CONSTRAINT "check__enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fix_request" ADD CONSTRAINT "fix_request_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rejection_proposal" ADD CONSTRAINT "rejection_proposal_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One market in force per country.
create unique index market_in_force on market (country_iso2) where valid_to is null;

-- One open enrollment per organization.
create unique index enrollment_open on enrollment (organization_id) where status not in ('withdrawn', 'closed');

-- One draft and one submitted profile per enrollment at most.
create unique index profile_draft on company_profile (enrollment_id) where state = 'draft';
create unique index profile_submitted on company_profile (enrollment_id) where state = 'submitted';

-- One global PartnerID per membership account; only a location serves a work account, and in the same country.
create unique index location_global on location (partner_account_id) where kind = 'global';
alter table location add constraint location_serves check (organization_id is null or kind = 'location');
alter table location add constraint location_partner_id check (partner_id ~ '^[0-9]{7}$');
create unique index organization_in_country on organization (id, country_iso2);
alter table location add constraint location_same_country foreign key (organization_id, country_iso2) references organization (id, country_iso2);
create sequence partner_id_seq start 5200000;

-- One open link per purpose and row.
create unique index link_open on one_time_link (purpose, subject_id) where used_at is null and superseded_at is null;

alter table app_user add constraint user_email_canonical check (email = lower(email));
alter table app_user add constraint user_locale check (locale in ('en', 'id'));

-- At least one Global admin who can act, in every organization that is not closed. The organization's row is locked first,
-- so that two removals at once cannot each count the other's admin.
create function keep_a_global_admin() returns trigger language plpgsql as $$
declare
  concerned uuid;
begin
  if tg_table_name = 'organization' then concerned := new.id;
  else concerned := old.organization_id;
  end if;
  perform 1 from organization where id = concerned and closed_at is null for update;
  if not found then return null; end if;
  if not exists (
    select 1 from membership m join app_user u on u.id = m.user_id
    where m.organization_id = concerned and 'global_admin' = any (m.roles)
      and m.disabled_at is null and m.joined_at is not null and u.disabled_at is null
  ) then
    raise exception 'last_global_admin' using errcode = 'MT001';
  end if;
  return null;
end $$;
create constraint trigger keep_a_global_admin after update or delete on membership
  deferrable initially deferred for each row execute function keep_a_global_admin();
create constraint trigger keep_a_global_admin after insert on organization
  deferrable initially deferred for each row execute function keep_a_global_admin();

-- A status moves one version at a time and leaves its entry in the history.
create function enrollment_through_the_door() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from enrollment_event e
    where e.enrollment_id = new.id and e.version = new.version and e.from_status = old.status and e.to_status = new.status
  ) or new.version <> old.version + 1 then
    raise exception 'enrollment % changed its status without a history entry', new.id using errcode = 'MT002';
  end if;
  return null;
end $$;
create constraint trigger enrollment_through_the_door after update on enrollment
  deferrable initially deferred for each row when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function enrollment_through_the_door();

-- What was written stays as it was written.
create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'MT003';
end $$;
create trigger append_only before update or delete or truncate on audit_entry execute function append_only();
create trigger append_only before update or delete or truncate on enrollment_event execute function append_only();
create trigger append_only before update or delete or truncate on signature execute function append_only();

-- The audit chain: each entry hashes the one before it in its organization, over exactly the text that is stored.
create table audit_head (chain varchar(40) primary key, position int not null, hash bytea not null);
create function audit_text(e audit_entry) returns text language sql immutable as $$
  select concat_ws(chr(31), e.chain, e.position::text, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.MS'),
    coalesce(e.organization_id::text, ''), e.acted_as, coalesce(e.user_id::text, ''), e.action, e.subject, e.subject_id,
    coalesce(e.before, ''), coalesce(e.after, ''), coalesce(e.ip, ''), coalesce(e.user_agent, ''), coalesce(e.request_id, ''))
$$;
create function audit_chain() returns trigger language plpgsql as $$
declare
  head audit_head;
begin
  insert into audit_head values (new.chain, 0, ''::bytea) on conflict (chain) do nothing;
  select * into head from audit_head where chain = new.chain for update;
  new.position := head.position + 1;
  new.hash := sha256(head.hash || convert_to(audit_text(new), 'UTF8'));
  update audit_head set position = new.position, hash = new.hash where chain = new.chain;
  return new;
end $$;
create trigger audit_chain before insert on audit_entry for each row execute function audit_chain();

-- Counted tries (rate-limiter-flexible).
create table throttle (key varchar(255) primary key, points int not null default 0, expire bigint);
