-- CreateEnum
CREATE TYPE "edition_status" AS ENUM ('draft', 'published', 'discarded', 'withdrawn');

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "label" VARCHAR(20) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "translation_title" VARCHAR(200),
    "translation_text" TEXT,
    "changes" JSONB NOT NULL,
    "effective_on" DATE NOT NULL,
    "must_sign" "must_sign" NOT NULL,
    "status" "edition_status" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "agreement_id" UUID,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_event" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "edition_status",
    "to_status" "edition_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "edition_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version_call" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "reminded_for" INTEGER,
    "recalled_at" TIMESTAMPTZ(3),

    CONSTRAINT "version_call_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "edition_agreement_id_key" ON "edition"("agreement_id");

-- CreateIndex
CREATE INDEX "edition_status_created_at_idx" ON "edition"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "edition_event_edition_id_version_key" ON "edition_event"("edition_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "version_call_agreement_id_organization_id_key" ON "version_call"("agreement_id", "organization_id");

-- CreateIndex
CREATE INDEX "version_call_organization_id_idx" ON "version_call"("organization_id");

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_event" ADD CONSTRAINT "edition_event_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_call" ADD CONSTRAINT "version_call_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_call" ADD CONSTRAINT "version_call_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
