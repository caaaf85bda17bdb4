-- CreateEnum
CREATE TYPE "way_back_status" AS ENUM ('asked', 'proven', 'approved_once', 'waiting', 'ready', 'opened', 'stopped', 'declined', 'expired');

-- CreateTable
CREATE TABLE "way_back" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "reference" VARCHAR(20) NOT NULL,
    "status" "way_back_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "first_name" VARCHAR(100) NOT NULL,
    "last_name" VARCHAR(100) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "story" VARCHAR(1000) NOT NULL,
    "domain" VARCHAR(253) NOT NULL,
    "value" VARCHAR(60) NOT NULL,
    "finding" JSONB,
    "resolver" VARCHAR(60),
    "looked_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "way_back_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "way_back_event" (
    "id" UUID NOT NULL,
    "way_back_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "way_back_status",
    "to_status" "way_back_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "way_back_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "way_back_reader" (
    "id" UUID NOT NULL,
    "way_back_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,

    CONSTRAINT "way_back_reader_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "way_back_organization_id_idx" ON "way_back"("organization_id");

-- CreateIndex
CREATE INDEX "way_back_status_due_at_idx" ON "way_back"("status", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "way_back_event_way_back_id_version_key" ON "way_back_event"("way_back_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "way_back_reader_way_back_id_email_key" ON "way_back_reader"("way_back_id", "email");

-- AddForeignKey
ALTER TABLE "way_back" ADD CONSTRAINT "way_back_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "way_back" ADD CONSTRAINT "way_back_approved_by_id_fkey" FOREIGN KEY ("approved_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "way_back_event" ADD CONSTRAINT "way_back_event_way_back_id_fkey" FOREIGN KEY ("way_back_id") REFERENCES "way_back"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "way_back_reader" ADD CONSTRAINT "way_back_reader_way_back_id_fkey" FOREIGN KEY ("way_back_id") REFERENCES "way_back"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One open request of an address for an organization.
create unique index way_back_open on way_back (organization_id, email)
  where status in ('asked', 'proven', 'approved_once', 'waiting', 'ready');
create trigger append_only before update or delete or truncate on way_back_event execute function append_only();
