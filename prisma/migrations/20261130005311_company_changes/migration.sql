-- CreateEnum
CREATE TYPE "company_change_status" AS ENUM ('draft', 'contact_pending', 'in_review', 'needs_action', 'refusal_proposed', 'approved', 'rejected', 'withdrawn', 'closed');

-- CreateEnum
CREATE TYPE "company_part" AS ENUM ('legal_name', 'registered_address', 'operating_address', 'primary_contact', 'support_contact');

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "change_id" UUID;

-- CreateTable
CREATE TABLE "company_change" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "part" "company_part" NOT NULL,
    "status" "company_change_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "answers" JSONB NOT NULL,
    "was" JSONB NOT NULL,
    "checks" "check_kind"[],
    "address_check_id" UUID,
    "confirmed_address" VARCHAR(254),
    "claimed_by_id" UUID,
    "claimed_at" TIMESTAMPTZ(3),
    "proposed_by_id" UUID,
    "asked" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "company_change_event" (
    "id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "company_change_status",
    "to_status" "company_change_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "link_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "company_change_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "company_change_enrollment_id_created_at_idx" ON "company_change"("enrollment_id", "created_at");

-- CreateIndex
CREATE INDEX "company_change_status_moved_at_id_idx" ON "company_change"("status", "moved_at", "id");

-- CreateIndex
CREATE INDEX "company_change_claimed_by_id_idx" ON "company_change"("claimed_by_id");

-- CreateIndex
CREATE INDEX "company_change_address_check_id_idx" ON "company_change"("address_check_id");

-- CreateIndex
CREATE UNIQUE INDEX "company_change_event_change_id_version_key" ON "company_change_event"("change_id", "version");

-- CreateIndex
CREATE INDEX "document_change_id_idx" ON "document"("change_id");

-- AddForeignKey
ALTER TABLE "company_change" ADD CONSTRAINT "company_change_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_change" ADD CONSTRAINT "company_change_address_check_id_fkey" FOREIGN KEY ("address_check_id") REFERENCES "address_check"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_change" ADD CONSTRAINT "company_change_claimed_by_id_fkey" FOREIGN KEY ("claimed_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "company_change_event" ADD CONSTRAINT "company_change_event_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "company_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "company_change"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Of one part of a company one change is open, be it that two tabs begin one at the same moment.
create unique index company_change_open on company_change (enrollment_id, part)
  where status not in ('approved', 'withdrawn', 'closed');
-- On a desk is what a reviewer has to look at.
alter table company_change add constraint company_change_claimed
  check (claimed_by_id is null or status in ('in_review', 'refusal_proposed'));
alter table company_change add constraint company_change_proposed
  check ((proposed_by_id is not null) = (status = 'refusal_proposed'));

create constraint trigger through_the_door after update on company_change deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('company_change_event', 'change_id');
create trigger append_only before update or delete or truncate on company_change_event execute function append_only();

-- A file that goes with a change proves nothing by itself either: whoever decides about the change reads it.
alter table document drop constraint document_of_message;
alter table document add constraint document_of_message
  check ((message_id is not null or change_id is not null) = (proves::text = 'message') and (message_id is null or change_id is null));
drop index document_in_force;
create unique index document_in_force on document (enrollment_id, sha256)
  where status in ('checking', 'received', 'accepted') and message_id is null and change_id is null;
