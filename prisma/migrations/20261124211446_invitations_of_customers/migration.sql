-- AlterEnum
ALTER TYPE "invitation_kind" ADD VALUE 'customer';

-- DropIndex
DROP INDEX "invitation_provider_id_created_at_id_idx";

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "reseller_id" UUID,
ADD COLUMN     "sender_id" UUID;

-- Those there are were all sent by their provider.
update invitation set sender_id = provider_id;
ALTER TABLE "invitation" ALTER COLUMN "sender_id" SET NOT NULL;

-- CreateIndex
CREATE INDEX "invitation_sender_id_kind_created_at_id_idx" ON "invitation"("sender_id", "kind", "created_at", "id");

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_sender_id_fkey" FOREIGN KEY ("sender_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_reseller_id_fkey" FOREIGN KEY ("reseller_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One open invitation of a pair (or of a provider alone) to one address; the searches begin with whose list it is.
drop index invitation_open;
create unique index invitation_open on invitation (kind, provider_id, coalesce(reseller_id, provider_id), email)
  where status in ('sent', 'opened', 'parked');
drop index invitation_email_begins;
drop index invitation_company_begins;
create index invitation_email_begins on invitation (sender_id, email text_pattern_ops);
create index invitation_company_begins on invitation (sender_id, lower(company) text_pattern_ops);
alter table invitation add constraint invitation_kind_parties check ((kind = 'partnership') = (reseller_id is null));
