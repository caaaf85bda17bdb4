-- CreateEnum
CREATE TYPE "domain_proof_status" AS ENUM ('asked', 'held', 'gone');

-- AlterTable
ALTER TABLE "check_" ADD COLUMN     "answers_id" UUID;

-- CreateTable
CREATE TABLE "domain_proof" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "domain" VARCHAR(253) NOT NULL,
    "value" VARCHAR(60) NOT NULL,
    "status" "domain_proof_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "looked_at" TIMESTAMPTZ(3),
    "resolver" VARCHAR(60),
    "finding" JSONB,
    "looks" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "domain_proof_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "domain_proof_event" (
    "id" UUID NOT NULL,
    "proof_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "domain_proof_status",
    "to_status" "domain_proof_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "resolver" VARCHAR(60),
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "domain_proof_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "check_event" (
    "id" UUID NOT NULL,
    "check_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "check_status",
    "to_status" "check_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "check_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "domain_proof_due_at_idx" ON "domain_proof"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "domain_proof_organization_id_domain_key" ON "domain_proof"("organization_id", "domain");

-- CreateIndex
CREATE UNIQUE INDEX "domain_proof_event_proof_id_version_key" ON "domain_proof_event"("proof_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "check_event_check_id_version_key" ON "check_event"("check_id", "version");

-- CreateIndex
CREATE INDEX "check__answers_id_idx" ON "check_"("answers_id");

-- AddForeignKey
ALTER TABLE "domain_proof" ADD CONSTRAINT "domain_proof_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain_proof_event" ADD CONSTRAINT "domain_proof_event_proof_id_fkey" FOREIGN KEY ("proof_id") REFERENCES "domain_proof"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_" ADD CONSTRAINT "check__answers_id_fkey" FOREIGN KEY ("answers_id") REFERENCES "company_profile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "check_event" ADD CONSTRAINT "check_event_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "check_"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

create trigger append_only before update or delete or truncate on check_event execute function append_only();
create trigger append_only before update or delete or truncate on domain_proof_event execute function append_only();
