-- CreateEnum
CREATE TYPE "address_change_status" AS ENUM ('asked', 'changed', 'undone', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "handover_status" AS ENUM ('asked', 'accepted', 'declined', 'withdrawn', 'expired');

-- CreateEnum
CREATE TYPE "role_request_status" AS ENUM ('asked', 'granted', 'declined', 'withdrawn', 'expired');

-- CreateTable
CREATE TABLE "address_change" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "status" "address_change_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "was" VARCHAR(254) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "address_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "address_change_event" (
    "id" UUID NOT NULL,
    "address_change_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "address_change_status",
    "to_status" "address_change_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "address_change_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "giver_id" UUID NOT NULL,
    "receiver_id" UUID NOT NULL,
    "status" "handover_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "message" VARCHAR(1000),
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handover_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handover_event" (
    "id" UUID NOT NULL,
    "handover_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "handover_status",
    "to_status" "handover_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "handover_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_request" (
    "id" UUID NOT NULL,
    "organization_id" UUID NOT NULL,
    "asker_id" UUID NOT NULL,
    "role" "role" NOT NULL,
    "status" "role_request_status" NOT NULL DEFAULT 'asked',
    "version" INTEGER NOT NULL DEFAULT 1,
    "message" VARCHAR(1000) NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_request_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_request_event" (
    "id" UUID NOT NULL,
    "role_request_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "role_request_status",
    "to_status" "role_request_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "role_request_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "address_change_user_id_moved_at_idx" ON "address_change"("user_id", "moved_at");

-- CreateIndex
CREATE INDEX "address_change_status_expires_at_idx" ON "address_change"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "address_change_event_address_change_id_version_key" ON "address_change_event"("address_change_id", "version");

-- CreateIndex
CREATE INDEX "handover_organization_id_moved_at_idx" ON "handover"("organization_id", "moved_at");

-- CreateIndex
CREATE INDEX "handover_status_expires_at_idx" ON "handover"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "handover_event_handover_id_version_key" ON "handover_event"("handover_id", "version");

-- CreateIndex
CREATE INDEX "role_request_organization_id_moved_at_idx" ON "role_request"("organization_id", "moved_at");

-- CreateIndex
CREATE INDEX "role_request_status_expires_at_idx" ON "role_request"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "role_request_event_role_request_id_version_key" ON "role_request_event"("role_request_id", "version");

-- AddForeignKey
ALTER TABLE "address_change" ADD CONSTRAINT "address_change_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "address_change_event" ADD CONSTRAINT "address_change_event_address_change_id_fkey" FOREIGN KEY ("address_change_id") REFERENCES "address_change"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_giver_id_fkey" FOREIGN KEY ("giver_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover" ADD CONSTRAINT "handover_receiver_id_fkey" FOREIGN KEY ("receiver_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handover_event" ADD CONSTRAINT "handover_event_handover_id_fkey" FOREIGN KEY ("handover_id") REFERENCES "handover"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_request" ADD CONSTRAINT "role_request_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_request" ADD CONSTRAINT "role_request_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_request_event" ADD CONSTRAINT "role_request_event_role_request_id_fkey" FOREIGN KEY ("role_request_id") REFERENCES "role_request"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Written by hand: one open one of a kind, and a status moves with its history alone.
create unique index handover_open on handover (organization_id, giver_id) where status = 'asked';
create unique index role_request_open on role_request (organization_id, asker_id, role) where status = 'asked';
create unique index address_change_open on address_change (user_id) where status = 'asked';
create trigger append_only before update or delete or truncate on handover_event execute function append_only();
create trigger append_only before update or delete or truncate on role_request_event execute function append_only();
create trigger append_only before update or delete or truncate on address_change_event execute function append_only();
create constraint trigger through_the_door after update on handover deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('handover_event', 'handover_id');
create constraint trigger through_the_door after update on role_request deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('role_request_event', 'role_request_id');
create constraint trigger through_the_door after update on address_change deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('address_change_event', 'address_change_id');

-- Whoever is disabled as a person is lost to all their companies at once: each keeps another Global admin.
create function keep_global_admins_of() returns trigger language plpgsql as $$
declare
  concerned uuid;
begin
  for concerned in
    select m.organization_id from membership m
    where m.user_id = new.id and 'global_admin' = any (m.roles) and m.disabled_at is null and m.joined_at is not null
    order by m.organization_id
  loop
    perform 1 from organization where id = concerned and closed_at is null for update;
    if found and not exists (
      select 1 from membership m join app_user u on u.id = m.user_id
      where m.organization_id = concerned and 'global_admin' = any (m.roles)
        and m.disabled_at is null and m.joined_at is not null and u.disabled_at is null
    ) then
      raise exception 'last_global_admin' using errcode = 'MT001';
    end if;
  end loop;
  return null;
end $$;
create constraint trigger keep_global_admins_of after update on app_user deferrable initially deferred for each row
  when (old.disabled_at is null and new.disabled_at is not null) execute function keep_global_admins_of();
