-- AlterTable
ALTER TABLE "invitation_import" ADD COLUMN     "sent_by_id" UUID,
ADD COLUMN     "stopped" JSONB,
ADD COLUMN     "tally" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "invitation_import_row" ADD COLUMN     "reason" JSONB;

-- What the schema language cannot say.

alter table invitation_import_row add constraint invitation_import_row_sent check ((verdict = 'sent') = (invitation_id is not null));

-- The clock's look for lists that are being sent and have lost their job.
create index invitation_import_sending on invitation_import (id) where status = 'sending';
