-- AlterEnum
ALTER TYPE "document_proves" ADD VALUE 'message';

-- AlterTable
ALTER TABLE "enrollment" ADD COLUMN     "answer_by" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "message_id" UUID;

-- AlterTable
ALTER TABLE "fix_request" ADD COLUMN     "document_id" UUID;

-- CreateTable
CREATE TABLE "fix_draft" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "document_id" UUID,
    "reason" VARCHAR(40) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "written_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "fix_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "document_message_id_idx" ON "document"("message_id");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fix_draft" ADD CONSTRAINT "fix_draft_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- Of one thing a reviewer means to ask there is one draft, whoever writes it.
create unique index fix_draft_once on fix_draft (enrollment_id, field, document_id) nulls not distinct;

-- A file that came with a message proves nothing, and so may be a paper that was sent to prove something, too.
drop index document_in_force;
create unique index document_in_force on document (enrollment_id, sha256) where status in ('checking', 'received', 'accepted') and message_id is null;
-- As text: the new value of the type cannot be used where it is made.
alter table document add constraint document_of_message check ((message_id is not null) = (proves::text = 'message'));
