-- CreateEnum
CREATE TYPE "document_status" AS ENUM ('checking', 'received', 'accepted', 'unusable', 'infected', 'replaced', 'deleted');

-- CreateEnum
CREATE TYPE "document_scan" AS ENUM ('checking', 'clean', 'infected', 'not_checked');

-- CreateEnum
CREATE TYPE "document_proves" AS ENUM ('domain', 'employment', 'business');

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "proves" "document_proves" NOT NULL,
    "kind" VARCHAR(40) NOT NULL,
    "status" "document_status" NOT NULL DEFAULT 'checking',
    "version" INTEGER NOT NULL DEFAULT 0,
    "file_name" VARCHAR(120) NOT NULL,
    "media_type" VARCHAR(40) NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "issued_on" DATE NOT NULL,
    "sent_by_id" UUID,
    "link_id" UUID,
    "address" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "scan" "document_scan" NOT NULL DEFAULT 'checking',
    "scan_away_at" TIMESTAMPTZ(3),
    "replaced_by_id" UUID,
    "reason" VARCHAR(40),
    "note" VARCHAR(1000),
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),
    "file_key" CHAR(64),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_file" (
    "key" CHAR(64) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_file_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "document_event" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "document_status",
    "to_status" "document_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "link_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "document_replaced_by_id_key" ON "document"("replaced_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_file_key_key" ON "document"("file_key");

-- CreateIndex
CREATE INDEX "document_enrollment_id_sent_at_idx" ON "document"("enrollment_id", "sent_at");

-- CreateIndex
CREATE INDEX "document_status_id_idx" ON "document"("status", "id");

-- CreateIndex
CREATE INDEX "document_file_at_idx" ON "document_file"("at");

-- CreateIndex
CREATE UNIQUE INDEX "document_event_document_id_version_key" ON "document_event"("document_id", "version");

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_sent_by_id_fkey" FOREIGN KEY ("sent_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_replaced_by_id_fkey" FOREIGN KEY ("replaced_by_id") REFERENCES "document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document" ADD CONSTRAINT "document_file_key_fkey" FOREIGN KEY ("file_key") REFERENCES "document_file"("key") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_event" ADD CONSTRAINT "document_event_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One paper never proves two things that must be proven apart: of one enrollment, a file is in force once.
create unique index document_in_force on document (enrollment_id, sha256) where status in ('checking', 'received', 'accepted');
create index document_on_disk on document (id) where file_key is not null;
create trigger append_only before update or delete or truncate on document_event execute function append_only();
create constraint trigger through_the_door after update on document deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('document_event', 'document_id');
