-- CreateEnum
CREATE TYPE "exit_status" AS ENUM ('noticed', 'taken_back', 'ended');

-- AlterEnum
ALTER TYPE "enrollment_status" ADD VALUE 'ended';

-- CreateTable
CREATE TABLE "program_exit" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "status" "exit_status" NOT NULL DEFAULT 'noticed',
    "version" INTEGER NOT NULL DEFAULT 1,
    "reason" VARCHAR(1000) NOT NULL,
    "noticed_by_id" UUID NOT NULL,
    "noticed_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "program_exit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "program_exit_event" (
    "id" UUID NOT NULL,
    "exit_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "exit_status",
    "to_status" "exit_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "program_exit_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "program_exit_organization_id_moved_at_idx" ON "program_exit"("organization_id", "moved_at");

-- CreateIndex
CREATE INDEX "program_exit_status_ends_at_idx" ON "program_exit"("status", "ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "program_exit_event_exit_id_version_key" ON "program_exit_event"("exit_id", "version");

-- AddForeignKey
ALTER TABLE "program_exit" ADD CONSTRAINT "program_exit_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_exit" ADD CONSTRAINT "program_exit_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_exit" ADD CONSTRAINT "program_exit_noticed_by_id_fkey" FOREIGN KEY ("noticed_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "program_exit_event" ADD CONSTRAINT "program_exit_event_exit_id_fkey" FOREIGN KEY ("exit_id") REFERENCES "program_exit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: one notice at a time, and a status moves with its history alone.
create unique index exit_open on program_exit (organization_id) where status = 'noticed';
create trigger append_only before update or delete or truncate on program_exit_event execute function append_only();
create constraint trigger through_the_door after update on program_exit deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('program_exit_event', 'exit_id');
