-- CreateEnum
CREATE TYPE "invitation_kind" AS ENUM ('partnership');

-- CreateEnum
CREATE TYPE "invitation_status" AS ENUM ('draft', 'sent', 'opened', 'parked', 'accepted', 'declined', 'expired', 'revoked');

-- CreateEnum
CREATE TYPE "import_status" AS ENUM ('checked', 'sending', 'sent');

-- CreateEnum
CREATE TYPE "partnership_status" AS ENUM ('active', 'ending', 'ended');

-- CreateEnum
CREATE TYPE "side" AS ENUM ('provider', 'reseller');

-- CreateEnum
CREATE TYPE "access_after" AS ENUM ('remove_now', 'remove_at_end', 'keep');

-- CreateEnum
CREATE TYPE "admin_access_status" AS ENUM ('none', 'requested', 'granted', 'removed', 'expired');

-- CreateEnum
CREATE TYPE "admin_access_scope" AS ENUM ('administrator', 'helpdesk');

-- CreateEnum
CREATE TYPE "provider_status" AS ENUM ('authorized', 'suspended');

-- CreateEnum
CREATE TYPE "provider_service" AS ENUM ('training', 'marketing', 'financing');

-- DropForeignKey
ALTER TABLE "signature" DROP CONSTRAINT "signature_enrollment_id_fkey";

-- AlterTable
ALTER TABLE "signature" ALTER COLUMN "enrollment_id" DROP NOT NULL;

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "bounce" VARCHAR(500),
ADD COLUMN     "bounced_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "kind" "invitation_kind" NOT NULL DEFAULT 'partnership',
    "provider_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "company" VARCHAR(200),
    "country_iso2" CHAR(2),
    "partner_id" VARCHAR(10),
    "language" VARCHAR(5) NOT NULL DEFAULT 'en',
    "message" VARCHAR(1000),
    "status" "invitation_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organization_id" UUID,
    "partnership_id" UUID,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_event" (
    "id" UUID NOT NULL,
    "invitation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "invitation_status" NOT NULL,
    "to_status" "invitation_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "organization_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_import" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "status" "import_status" NOT NULL DEFAULT 'checked',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation_import_row" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "email" VARCHAR(300) NOT NULL,
    "company" VARCHAR(300) NOT NULL,
    "country" VARCHAR(100) NOT NULL,
    "partner_id" VARCHAR(50) NOT NULL,
    "language" VARCHAR(50) NOT NULL,
    "verdict" VARCHAR(30) NOT NULL,
    "invitation_id" UUID,

    CONSTRAINT "invitation_import_row_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateTable
CREATE TABLE "partnership" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "reseller_id" UUID NOT NULL,
    "status" "partnership_status" NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "notice_by" "side",
    "notice_at" TIMESTAMPTZ(3),
    "notice_reason" VARCHAR(1000),
    "ends_at" TIMESTAMPTZ(3),
    "access_after" "access_after",
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partnership_event" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "partnership_status",
    "to_status" "partnership_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "side" "side",
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "partnership_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "admin_access" (
    "id" UUID NOT NULL,
    "partnership_id" UUID NOT NULL,
    "status" "admin_access_status" NOT NULL DEFAULT 'none',
    "version" INTEGER NOT NULL DEFAULT 1,
    "scope" "admin_access_scope" NOT NULL DEFAULT 'administrator',
    "since" TIMESTAMPTZ(3),
    "until" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "admin_access_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "admin_access_event" (
    "id" UUID NOT NULL,
    "admin_access_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "admin_access_status",
    "to_status" "admin_access_status" NOT NULL,
    "scope" "admin_access_scope" NOT NULL,
    "until" TIMESTAMPTZ(3),
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "side" "side",
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "admin_access_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider" (
    "organization_id" UUID NOT NULL,
    "status" "provider_status" NOT NULL DEFAULT 'authorized',
    "version" INTEGER NOT NULL DEFAULT 1,
    "services" "provider_service"[],
    "languages" TEXT[],
    "about" VARCHAR(1000),
    "contact_email" VARCHAR(254),
    "contact_telephone" VARCHAR(20),
    "website" VARCHAR(300),
    "authorized_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "provider_event" (
    "id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "provider_status",
    "to_status" "provider_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "invitation_provider_id_created_at_id_idx" ON "invitation"("provider_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "invitation_organization_id_idx" ON "invitation"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_event_invitation_id_version_key" ON "invitation_event"("invitation_id", "version");

-- CreateIndex
CREATE INDEX "invitation_import_provider_id_created_at_id_idx" ON "invitation_import"("provider_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_import_row_invitation_id_key" ON "invitation_import_row"("invitation_id");

-- CreateIndex
CREATE INDEX "invitation_import_row_import_id_verdict_line_idx" ON "invitation_import_row"("import_id", "verdict", "line");

-- CreateIndex
CREATE INDEX "partnership_provider_id_since_id_idx" ON "partnership"("provider_id", "since", "id");

-- CreateIndex
CREATE INDEX "partnership_reseller_id_since_id_idx" ON "partnership"("reseller_id", "since", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partnership_event_partnership_id_version_key" ON "partnership_event"("partnership_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "admin_access_partnership_id_key" ON "admin_access"("partnership_id");

-- CreateIndex
CREATE INDEX "admin_access_status_until_idx" ON "admin_access"("status", "until");

-- CreateIndex
CREATE UNIQUE INDEX "admin_access_event_admin_access_id_version_key" ON "admin_access_event"("admin_access_id", "version");

-- CreateIndex
CREATE INDEX "provider_status_authorized_at_organization_id_idx" ON "provider"("status", "authorized_at", "organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_event_provider_id_version_key" ON "provider_event"("provider_id", "version");

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_event" ADD CONSTRAINT "invitation_event_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_import_row" ADD CONSTRAINT "invitation_import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "invitation_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation_import_row" ADD CONSTRAINT "invitation_import_row_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partnership_event" ADD CONSTRAINT "partnership_event_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admin_access" ADD CONSTRAINT "admin_access_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "admin_access_event" ADD CONSTRAINT "admin_access_event_admin_access_id_fkey" FOREIGN KEY ("admin_access_id") REFERENCES "admin_access"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider" ADD CONSTRAINT "provider_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_event" ADD CONSTRAINT "provider_event_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("organization_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One open invitation of a provider to one address, one partnership of a pair that has not ended.
create unique index invitation_open on invitation (kind, provider_id, email) where status in ('sent', 'opened', 'parked');
create unique index partnership_open on partnership (provider_id, reseller_id) where status <> 'ended';

-- The clocks: what expires, what ends, what waits for a company.
create index invitation_expires on invitation (expires_at) where status in ('sent', 'opened', 'parked');
create index invitation_parked on invitation (organization_id) where status = 'parked';
create index partnership_ends on partnership (ends_at) where status = 'ending';
create index admin_access_until on admin_access (until) where status = 'granted';

-- The lists' search: how a company's name or an address begins.
create index invitation_email_begins on invitation (provider_id, email text_pattern_ops);
create index invitation_company_begins on invitation (provider_id, lower(company) text_pattern_ops);

alter table invitation add constraint invitation_email_canonical check (email = lower(email));
alter table invitation add constraint invitation_language check (language in ('en', 'id'));
alter table partnership add constraint partnership_of_two check (provider_id <> reseller_id);

-- A status moves one version at a time and leaves its entry in the history: the table and its column are the trigger's arguments.
create function through_the_door() returns trigger language plpgsql as $$
declare
  found boolean;
begin
  execute format('select exists (select 1 from %I e where e.%I = $1 and e.version = $2 and e.from_status = $3 and e.to_status = $4)',
    tg_argv[0], tg_argv[1])
    into found using coalesce(to_jsonb(new) ->> 'id', to_jsonb(new) ->> 'organization_id')::uuid, new.version, old.status, new.status;
  if not found or new.version <> old.version + 1 then
    raise exception '% changed its status without a history entry', tg_table_name using errcode = 'MT002';
  end if;
  return null;
end $$;
create constraint trigger through_the_door after update on invitation deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('invitation_event', 'invitation_id');
create constraint trigger through_the_door after update on partnership deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('partnership_event', 'partnership_id');
create constraint trigger through_the_door after update on admin_access deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('admin_access_event', 'admin_access_id');
create constraint trigger through_the_door after update on provider deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('provider_event', 'provider_id');

create trigger append_only before update or delete or truncate on invitation_event execute function append_only();
create trigger append_only before update or delete or truncate on partnership_event execute function append_only();
create trigger append_only before update or delete or truncate on admin_access_event execute function append_only();
create trigger append_only before update or delete or truncate on provider_event execute function append_only();
