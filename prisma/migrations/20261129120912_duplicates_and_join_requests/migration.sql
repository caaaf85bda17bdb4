-- CreateEnum
CREATE TYPE "alike_kind" AS ENUM ('name', 'registration_id', 'domain', 'address');

-- CreateEnum
CREATE TYPE "join_request_status" AS ENUM ('asked', 'accepted', 'declined', 'withdrawn', 'expired');

-- CreateTable
CREATE TABLE "alike_key" (
    "organization_id" UUID NOT NULL,
    "kind" "alike_kind" NOT NULL,
    "key" VARCHAR(500) NOT NULL,

    CONSTRAINT "alike_key_pkey" PRIMARY KEY ("organization_id","kind","key")
);

-- CreateTable
CREATE TABLE "alike_answer" (
    "organization_id" UUID NOT NULL,
    "alike_id" UUID NOT NULL,
    "agrees" "alike_kind"[],
    "reason" VARCHAR(1000) NOT NULL,
    "answered_by_id" UUID NOT NULL,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "alike_answer_pkey" PRIMARY KEY ("organization_id","alike_id")
);

-- CreateTable
CREATE TABLE "alike_keyed" (
    "organization_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,

    CONSTRAINT "alike_keyed_pkey" PRIMARY KEY ("organization_id")
);

-- CreateTable
CREATE TABLE "join_request" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "status" "join_request_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "known_as" VARCHAR(200) NOT NULL,
    "message" VARCHAR(1000),
    "roles" "role"[],
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "join_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request_event" (
    "id" UUID NOT NULL,
    "join_request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "join_request_status",
    "to_status" "join_request_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "join_request_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "join_request_reader" (
    "id" UUID NOT NULL,
    "join_request_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "join_request_reader_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alike_key_kind_key_idx" ON "alike_key"("kind", "key");

-- CreateIndex
CREATE INDEX "join_request_organization_id_status_asked_at_idx" ON "join_request"("organization_id", "status", "asked_at");

-- CreateIndex
CREATE INDEX "join_request_organization_id_moved_at_idx" ON "join_request"("organization_id", "moved_at");

-- CreateIndex
CREATE INDEX "join_request_from_id_moved_at_idx" ON "join_request"("from_id", "moved_at");

-- CreateIndex
CREATE INDEX "join_request_status_expires_at_idx" ON "join_request"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "join_request_event_join_request_id_version_key" ON "join_request_event"("join_request_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "join_request_reader_join_request_id_user_id_key" ON "join_request_reader"("join_request_id", "user_id");

-- AddForeignKey
ALTER TABLE "alike_key" ADD CONSTRAINT "alike_key_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alike_answer" ADD CONSTRAINT "alike_answer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alike_answer" ADD CONSTRAINT "alike_answer_alike_id_fkey" FOREIGN KEY ("alike_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alike_keyed" ADD CONSTRAINT "alike_keyed_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request" ADD CONSTRAINT "join_request_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request_event" ADD CONSTRAINT "join_request_event_join_request_id_fkey" FOREIGN KEY ("join_request_id") REFERENCES "join_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request_reader" ADD CONSTRAINT "join_request_reader_join_request_id_fkey" FOREIGN KEY ("join_request_id") REFERENCES "join_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "join_request_reader" ADD CONSTRAINT "join_request_reader_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- One open request of a person to an organization.
create unique index join_request_open on join_request (user_id, organization_id) where status = 'asked';
create trigger append_only before update or delete or truncate on join_request_event execute function append_only();
