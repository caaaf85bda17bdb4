-- CreateEnum
CREATE TYPE "bulk_status" AS ENUM ('judging', 'ready', 'running', 'paused', 'cancelled', 'done');

-- CreateEnum
CREATE TYPE "bulk_outcome" AS ENUM ('chosen', 'ready', 'along', 'left_out', 'done', 'failed');

-- AlterTable
ALTER TABLE "invitation" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "bulk_job" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "deed" VARCHAR(30) NOT NULL,
    "asked" JSONB NOT NULL DEFAULT '{}',
    "status" "bulk_status" NOT NULL DEFAULT 'judging',
    "version" INTEGER NOT NULL DEFAULT 0,
    "by_id" UUID NOT NULL,
    "size" INTEGER NOT NULL,
    "more" BOOLEAN NOT NULL DEFAULT false,
    "tally" JSONB NOT NULL DEFAULT '{}',
    "people" INTEGER NOT NULL DEFAULT 0,
    "stopped" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulk_job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_item" (
    "job_id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "name" VARCHAR(254) NOT NULL DEFAULT '',
    "person" VARCHAR(254),
    "seen" INTEGER,
    "outcome" "bulk_outcome" NOT NULL DEFAULT 'chosen',
    "reason" JSONB,
    "fact_id" UUID,
    "at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_item_pkey" PRIMARY KEY ("job_id","subject_id")
);

-- CreateTable
CREATE TABLE "bulk_event" (
    "id" UUID NOT NULL,
    "job_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "bulk_status",
    "to_status" "bulk_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulk_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "bulk_job_organization_id_created_at_id_idx" ON "bulk_job"("organization_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "bulk_job_status_moved_at_idx" ON "bulk_job"("status", "moved_at");

-- CreateIndex
CREATE INDEX "bulk_item_job_id_outcome_place_idx" ON "bulk_item"("job_id", "outcome", "place");

-- CreateIndex
CREATE INDEX "bulk_item_job_id_person_idx" ON "bulk_item"("job_id", "person");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_event_job_id_version_key" ON "bulk_event"("job_id", "version");

-- AddForeignKey
ALTER TABLE "bulk_job" ADD CONSTRAINT "bulk_job_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_job" ADD CONSTRAINT "bulk_job_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_item" ADD CONSTRAINT "bulk_item_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "bulk_job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_event" ADD CONSTRAINT "bulk_event_job_id_fkey" FOREIGN KEY ("job_id") REFERENCES "bulk_job"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

create trigger append_only before update or delete or truncate on bulk_event execute function append_only();
