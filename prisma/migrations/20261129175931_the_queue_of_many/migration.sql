-- AlterTable
ALTER TABLE "claim" ADD COLUMN     "acted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateTable
CREATE TABLE "snooze" (
    "enrollment_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snooze_pkey" PRIMARY KEY ("enrollment_id")
);

-- CreateTable
CREATE TABLE "case_note" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "body" VARCHAR(2000) NOT NULL,
    "mentions" UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_visit" (
    "enrollment_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "case_visit_pkey" PRIMARY KEY ("enrollment_id","user_id")
);

-- CreateTable
CREATE TABLE "queue_view" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "asked" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "queue_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "queue_report" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "deed" VARCHAR(10) NOT NULL,
    "done" INTEGER NOT NULL,
    "left_out" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "queue_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "case_note_enrollment_id_at_idx" ON "case_note"("enrollment_id", "at");

-- CreateIndex
CREATE INDEX "case_visit_at_idx" ON "case_visit"("at");

-- CreateIndex
CREATE INDEX "queue_view_shared_name_idx" ON "queue_view"("shared", "name");

-- CreateIndex
CREATE UNIQUE INDEX "queue_view_owner_id_name_key" ON "queue_view"("owner_id", "name");

-- CreateIndex
CREATE INDEX "queue_report_at_idx" ON "queue_report"("at");

-- AddForeignKey
ALTER TABLE "snooze" ADD CONSTRAINT "snooze_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_visit" ADD CONSTRAINT "case_visit_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

create trigger append_only before update or delete or truncate on case_note execute function append_only();

-- What the queue can be sorted by, beside what the migrations before this one made for its views.
create index enrollment_open_sent on enrollment (sent_at, id) where status = 'in_review';
create index enrollment_sent on enrollment (sent_at, id) where sent_at is not null;
create index enrollment_by_due on enrollment (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00'), id) where sent_at is not null;
create index organization_country on organization (country_iso2);

-- What is looked for in the middle of a number, wherever the database has trigrams; else by how it begins.
create index enrollment_reference_begins on enrollment (reference text_pattern_ops);
do $$
begin
  if exists (select from pg_extension where extname = 'pg_trgm') then
    create index location_partner_id_within on location using gin (partner_id gin_trgm_ops);
    create index enrollment_reference_within on enrollment using gin (reference gin_trgm_ops);
  end if;
end $$;
