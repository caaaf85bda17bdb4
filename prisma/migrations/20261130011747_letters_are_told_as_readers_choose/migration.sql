-- CreateEnum
CREATE TYPE "letter_way" AS ENUM ('now', 'digest', 'page');

-- CreateEnum
CREATE TYPE "stop_cause" AS ENUM ('bounced', 'complained');

-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "way" "letter_way" NOT NULL DEFAULT 'now';

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "scope_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "digest" BOOLEAN NOT NULL DEFAULT false,
    "digested_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "user_id" UUID NOT NULL,
    "scope_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "page" BOOLEAN NOT NULL,
    "letter" "letter_way" NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("user_id","scope_id","kind")
);

-- CreateTable
CREATE TABLE "notice_hours" (
    "user_id" UUID NOT NULL,
    "quiet_from" INTEGER,
    "quiet_until" INTEGER,
    "digest_hour" INTEGER NOT NULL DEFAULT 8,
    "digested_on" CHAR(10),

    CONSTRAINT "notice_hours_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "notice_address" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "without" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "proven_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stopped_address" (
    "address" VARCHAR(254) NOT NULL,
    "cause" "stop_cause" NOT NULL,
    "said" VARCHAR(500),
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "stopped_address_pkey" PRIMARY KEY ("address")
);

-- CreateIndex
CREATE UNIQUE INDEX "notice_letter_id_key" ON "notice"("letter_id");

-- CreateIndex
CREATE INDEX "notice_user_id_created_at_id_idx" ON "notice"("user_id", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_address_organization_id_email_key" ON "notice_address"("organization_id", "email");

-- What is not read yet, and what the day's letter still has to tell.
CREATE INDEX "notice_unread" ON "notice" ("user_id", "scope_id") WHERE "read_at" IS NULL;
CREATE INDEX "notice_for_digest" ON "notice" ("user_id") WHERE "digest" AND "digested_at" IS NULL;
