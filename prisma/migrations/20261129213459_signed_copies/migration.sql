-- CreateEnum
CREATE TYPE "signed_copy_status" AS ENUM ('waiting', 'sealed', 'failed');

-- AlterTable
ALTER TABLE "signature" ADD COLUMN     "proven_at" TIMESTAMPTZ(3),
ADD COLUMN     "proven_by" VARCHAR(20),
ADD COLUMN     "second_step" BOOLEAN;

-- CreateTable
CREATE TABLE "signed_copy" (
    "id" UUID NOT NULL,
    "signature_id" UUID NOT NULL,
    "status" "signed_copy_status" NOT NULL DEFAULT 'waiting',
    "version" INTEGER NOT NULL DEFAULT 1,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "announced" BOOLEAN NOT NULL DEFAULT true,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "fault" VARCHAR(30),
    "said" VARCHAR(300),
    "next_try_at" TIMESTAMPTZ(3) NOT NULL,
    "file_key" VARCHAR(100),
    "bytes" INTEGER,
    "sha256" CHAR(64),
    "level" VARCHAR(4),
    "certificate_id" UUID,
    "sealed_at" TIMESTAMPTZ(3),

    CONSTRAINT "signed_copy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_copy_event" (
    "id" UUID NOT NULL,
    "signed_copy_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "signed_copy_status",
    "to_status" "signed_copy_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signed_copy_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seal_certificate" (
    "id" UUID NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "certificate" BYTEA NOT NULL,
    "subject" VARCHAR(300) NOT NULL,
    "not_before" TIMESTAMPTZ(3) NOT NULL,
    "not_after" TIMESTAMPTZ(3) NOT NULL,
    "key" BYTEA,
    "warned_days" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seal_certificate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "signed_copy_signature_id_key" ON "signed_copy"("signature_id");

-- CreateIndex
CREATE UNIQUE INDEX "signed_copy_sha256_key" ON "signed_copy"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "signed_copy_event_signed_copy_id_version_key" ON "signed_copy_event"("signed_copy_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "seal_certificate_fingerprint_key" ON "seal_certificate"("fingerprint");

-- AddForeignKey
ALTER TABLE "signed_copy" ADD CONSTRAINT "signed_copy_signature_id_fkey" FOREIGN KEY ("signature_id") REFERENCES "signature"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copy" ADD CONSTRAINT "signed_copy_certificate_id_fkey" FOREIGN KEY ("certificate_id") REFERENCES "seal_certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_copy_event" ADD CONSTRAINT "signed_copy_event_signed_copy_id_fkey" FOREIGN KEY ("signed_copy_id") REFERENCES "signed_copy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

create trigger append_only before update or delete or truncate on signed_copy_event execute function append_only();

-- Copies that are still to be made, by when they are tried.
create index signed_copy_waiting on signed_copy (next_try_at) where status = 'waiting';
create index signed_copy_failed on signed_copy (id) where status = 'failed';
-- What is kept of a sealed copy is whole, and nothing of it is said of any other.
alter table signed_copy add constraint signed_copy_is_whole check (
  case when status = 'sealed'
    then num_nulls(file_key, bytes, sha256, level, certificate_id, sealed_at) = 0
    else num_nonnulls(bytes, sha256, level, certificate_id, sealed_at) = 0
  end
);
