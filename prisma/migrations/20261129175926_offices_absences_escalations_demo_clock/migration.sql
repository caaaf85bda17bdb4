-- CreateEnum
CREATE TYPE "escalation_status" AS ENUM ('open', 'answered', 'overtaken');

-- AlterTable
ALTER TABLE "office" ADD COLUMN     "name" VARCHAR(80) NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "demo_clock" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "ahead" BIGINT NOT NULL DEFAULT 0,
    "move" INTEGER NOT NULL DEFAULT 0,
    "done_move" INTEGER NOT NULL DEFAULT 0,
    "moved_by_id" UUID,

    CONSTRAINT "demo_clock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalation" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "side" "message_side" NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "note" VARCHAR(1000),
    "status" "escalation_status" NOT NULL DEFAULT 'open',
    "version" INTEGER NOT NULL DEFAULT 1,
    "enrollment_version" INTEGER NOT NULL,
    "asked_on" DATE NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" DATE NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "escalation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "escalation_event" (
    "id" UUID NOT NULL,
    "escalation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "escalation_status",
    "to_status" "escalation_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "escalation_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_country" (
    "country_iso2" CHAR(2) NOT NULL,
    "office_id" UUID NOT NULL,

    CONSTRAINT "office_country_pkey" PRIMARY KEY ("country_iso2")
);

-- CreateTable
CREATE TABLE "reviewer_absence" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "begun_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviewer_absence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "escalation_enrollment_id_asked_at_idx" ON "escalation"("enrollment_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "escalation_event_escalation_id_version_key" ON "escalation_event"("escalation_id", "version");

-- CreateIndex
CREATE INDEX "office_country_office_id_idx" ON "office_country"("office_id");

-- CreateIndex
CREATE INDEX "reviewer_absence_user_id_to_on_idx" ON "reviewer_absence"("user_id", "to_on");

-- AddForeignKey
ALTER TABLE "escalation" ADD CONSTRAINT "escalation_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "escalation_event" ADD CONSTRAINT "escalation_event_escalation_id_fkey" FOREIGN KEY ("escalation_id") REFERENCES "escalation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_country" ADD CONSTRAINT "office_country_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer_absence" ADD CONSTRAINT "reviewer_absence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

create trigger append_only before update or delete or truncate on escalation_event execute function append_only();

-- A company asks once a day of the office.
create unique index escalation_a_day on escalation (enrollment_id, asked_on) where side = 'company';
-- What still waits for a lead.
create index escalation_open on escalation (enrollment_id) where status = 'open';
-- Absences that have not begun.
create index reviewer_absence_to_begin on reviewer_absence (from_on) where begun_at is null and ended_at is null;
alter table reviewer_absence add constraint absence_ends_after_it_begins check (to_on >= from_on);
-- There is one clock.
alter table demo_clock add constraint demo_clock_is_one check (id = 1);
