-- CreateEnum
CREATE TYPE "office_day_kind" AS ENUM ('closed', 'joint_leave', 'working');

-- AlterTable
ALTER TABLE "enrollment" ADD COLUMN     "due_at" TIMESTAMPTZ(3),
ADD COLUMN     "sent_at" TIMESTAMPTZ(3),
ADD COLUMN     "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "key" VARCHAR(20) NOT NULL,
    "country_iso2" CHAR(2) NOT NULL,
    "zone" VARCHAR(60) NOT NULL,
    "closes_at" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_week" (
    "office_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "weekend" INTEGER[],
    "keeps_joint_leave" BOOLEAN NOT NULL,

    CONSTRAINT "office_week_pkey" PRIMARY KEY ("office_id","valid_from")
);

-- CreateTable
CREATE TABLE "office_day" (
    "office_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "kind" "office_day_kind" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_id" VARCHAR(200),
    "source" VARCHAR(10) NOT NULL,
    "user_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "office_day_pkey" PRIMARY KEY ("office_id","date")
);

-- CreateTable
CREATE TABLE "office_year" (
    "office_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "source" VARCHAR(10) NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "office_year_pkey" PRIMARY KEY ("office_id","year")
);

-- CreateIndex
CREATE UNIQUE INDEX "office_key_key" ON "office"("key");

-- CreateIndex
CREATE INDEX "enrollment_status_touched_at_idx" ON "enrollment"("status", "touched_at");

-- AddForeignKey
ALTER TABLE "office_week" ADD CONSTRAINT "office_week_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_day" ADD CONSTRAINT "office_day_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_year" ADD CONSTRAINT "office_year_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- What was ever sent in, and since when nobody touched what waits for its applicant.
update enrollment e set sent_at = (select min(h.at) from enrollment_event h where h.enrollment_id = e.id
  and h.event in ('submit', 'enroll_direct', 'resubmit', 'resubmit_contact'));
update enrollment e set touched_at = greatest(e.moved_at,
  (select max(p.saved_at) from company_profile p where p.enrollment_id = e.id and p.state = 'draft'));
-- Until the calendar is loaded, which counts every review that is going on.
update enrollment set due_at = moved_at + interval '7 days' where status = 'in_review';

-- The queue by what is due first.
create index enrollment_newest on enrollment (moved_at, id) where sent_at is not null;
create index enrollment_due on enrollment (due_at, id) where status = 'in_review';

-- A name is found by any part of it. Where the extension may not be had, the same search reads more.
do $$
begin
  create extension if not exists pg_trgm;
exception when others then
  raise notice 'Without pg_trgm a search in the middle of a name reads every name: %', sqlerrm;
end $$;
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index organization_name_holds on organization using gin (lower(name) gin_trgm_ops);
    create index profile_name_holds on company_profile using gin (lower(legal_name) gin_trgm_ops);
    create index contact_email_holds on contact using gin (email gin_trgm_ops);
  end if;
end $$;
