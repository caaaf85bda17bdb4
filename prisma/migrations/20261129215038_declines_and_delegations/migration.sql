-- CreateEnum
CREATE TYPE "delegation_status" AS ENUM ('asked', 'taken', 'used', 'declined', 'withdrawn', 'expired');

-- AlterTable
ALTER TABLE "signature" ADD COLUMN     "delegation_id" UUID;

-- CreateTable
CREATE TABLE "agreement_decline" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" VARCHAR(1000) NOT NULL,
    "declined_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_decline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "status" "delegation_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "asked_by_id" UUID NOT NULL,
    "first_name" VARCHAR(100) NOT NULL,
    "last_name" VARCHAR(100) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "title" VARCHAR(100),
    "note" VARCHAR(1000),
    "locale" VARCHAR(5) NOT NULL,
    "taken_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "delegation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_event" (
    "id" UUID NOT NULL,
    "delegation_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "delegation_status",
    "to_status" "delegation_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delegation_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreement_decline_organization_id_idx" ON "agreement_decline"("organization_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_decline_agreement_id_organization_id_key" ON "agreement_decline"("agreement_id", "organization_id");

-- CreateIndex
CREATE INDEX "delegation_organization_id_moved_at_idx" ON "delegation"("organization_id", "moved_at");

-- CreateIndex
CREATE INDEX "delegation_status_expires_at_idx" ON "delegation"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "delegation_event_delegation_id_version_key" ON "delegation_event"("delegation_id", "version");

-- AddForeignKey
ALTER TABLE "signature" ADD CONSTRAINT "signature_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_decline" ADD CONSTRAINT "agreement_decline_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_decline" ADD CONSTRAINT "agreement_decline_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_decline" ADD CONSTRAINT "agreement_decline_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_taken_by_id_fkey" FOREIGN KEY ("taken_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_event" ADD CONSTRAINT "delegation_event_delegation_id_fkey" FOREIGN KEY ("delegation_id") REFERENCES "delegation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One request of a company for a version that is not over.
create unique index delegation_open on delegation (organization_id, agreement_id) where status in ('asked', 'taken');
create trigger append_only before update or delete or truncate on delegation_event execute function append_only();
create trigger append_only before update or delete or truncate on agreement_decline execute function append_only();
