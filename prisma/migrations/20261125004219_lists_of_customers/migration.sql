-- DropIndex
DROP INDEX "invitation_import_provider_id_created_at_id_idx";

-- A list belongs to who uploaded it; those there are were all a provider's.
ALTER TABLE "invitation_import" ADD COLUMN     "partnership_id" UUID,
ADD COLUMN     "sender_id" UUID;
update invitation_import set sender_id = provider_id;
ALTER TABLE "invitation_import" ALTER COLUMN "sender_id" SET NOT NULL,
DROP COLUMN "provider_id";

-- CreateIndex
CREATE INDEX "invitation_import_sender_id_created_at_id_idx" ON "invitation_import"("sender_id", "created_at", "id");

-- AddForeignKey
ALTER TABLE "invitation_import" ADD CONSTRAINT "invitation_import_partnership_id_fkey" FOREIGN KEY ("partnership_id") REFERENCES "partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
