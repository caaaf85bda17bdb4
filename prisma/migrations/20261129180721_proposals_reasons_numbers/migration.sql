-- CreateEnum
CREATE TYPE "proposal_kind" AS ENUM ('reject', 'override', 'reinstate');

-- AlterTable
ALTER TABLE "document" ADD COLUMN     "said" JSONB;

-- AlterTable
ALTER TABLE "fix_request" ADD COLUMN     "documents" VARCHAR(40)[],
ADD COLUMN     "said" JSONB;

-- What waits for a second person is of three kinds now; what is proposed already is a refusal, of the case as it stands.
ALTER TABLE "rejection_proposal" RENAME TO "proposal";
ALTER TABLE "proposal" RENAME CONSTRAINT "rejection_proposal_pkey" TO "proposal_pkey";
ALTER TABLE "proposal" RENAME CONSTRAINT "rejection_proposal_enrollment_id_fkey" TO "proposal_enrollment_id_fkey";
-- From PostgreSQL 18 on, that a column is not null has a name, too.
DO $$ DECLARE named record; BEGIN
  FOR named IN SELECT conname FROM pg_constraint WHERE conrelid = '"proposal"'::regclass AND conname LIKE 'rejection_proposal_%' LOOP
    EXECUTE format('ALTER TABLE "proposal" RENAME CONSTRAINT %I TO %I', named.conname, replace(named.conname, 'rejection_', ''));
  END LOOP;
END $$;
ALTER TABLE "proposal" ADD COLUMN "kind" "proposal_kind", ADD COLUMN "version" INTEGER, ADD COLUMN "reasons" VARCHAR(40)[];
UPDATE "proposal" p SET "kind" = 'reject', "reasons" = ARRAY[p."reason"],
  "version" = (SELECT e."version" FROM "enrollment" e WHERE e."id" = p."enrollment_id");
ALTER TABLE "proposal" ALTER COLUMN "kind" SET NOT NULL, ALTER COLUMN "version" SET NOT NULL, DROP COLUMN "reason";

-- CreateTable
CREATE TABLE "reason_version" (
    "code" VARCHAR(40) NOT NULL,
    "version" INTEGER NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "words" JSONB,
    "documents" VARCHAR(40)[],
    "of_documents" BOOLEAN NOT NULL,
    "written_by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reason_version_pkey" PRIMARY KEY ("code","version")
);

-- CreateTable
CREATE TABLE "numbers_day" (
    "day" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "numbers_day_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "decision_count" (
    "day" DATE NOT NULL,
    "country" CHAR(2) NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "outcome" VARCHAR(10) NOT NULL,
    "days" INTEGER NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "decision_count_pkey" PRIMARY KEY ("day","country","reviewer_id","outcome","days")
);

-- CreateTable
CREATE TABLE "reason_count" (
    "day" DATE NOT NULL,
    "country" CHAR(2) NOT NULL,
    "reason" VARCHAR(40) NOT NULL,
    "asked" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,

    CONSTRAINT "reason_count_pkey" PRIMARY KEY ("day","country","reason")
);

-- AddForeignKey
ALTER TABLE "reason_version" ADD CONSTRAINT "reason_version_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_count" ADD CONSTRAINT "decision_count_day_fkey" FOREIGN KEY ("day") REFERENCES "numbers_day"("day") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reason_count" ADD CONSTRAINT "reason_count_day_fkey" FOREIGN KEY ("day") REFERENCES "numbers_day"("day") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

-- What was once said of a reason stays as it was said.
create trigger append_only before update or delete on reason_version for each row execute function append_only();
create trigger append_only_whole before truncate on reason_version execute function append_only();

-- A refusal is proposed by one to three reasons, everything else by words alone.
alter table proposal add constraint proposal_reasons check (
  coalesce(array_length(reasons, 1), 0) between 0 and 3 and (kind = 'reject') = (coalesce(array_length(reasons, 1), 0) > 0));

-- For the numbers: the decisions and questions of a day, and what was given as their reasons.
create index enrollment_event_decided on enrollment_event (at) where event in ('ask', 'approve', 'override', 'reject');
create index fix_request_event on fix_request (event_id);
