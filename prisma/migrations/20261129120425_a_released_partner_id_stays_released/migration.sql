-- CreateEnum
CREATE TYPE "location_transfer_status" AS ENUM ('requested', 'approved', 'declined', 'withdrawn', 'expired');

-- AlterTable
ALTER TABLE "partner_account" ADD COLUMN     "address_proven_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "location" ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "served_id" UUID;

-- CreateTable
CREATE TABLE "location_transfer" (
    "id" UUID NOT NULL,
    "partner_id" VARCHAR(10) NOT NULL,
    "asker_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "status" "location_transfer_status" NOT NULL DEFAULT 'requested',
    "version" INTEGER NOT NULL DEFAULT 1,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "moved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "location_transfer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "location_transfer_event" (
    "id" UUID NOT NULL,
    "transfer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "event" VARCHAR(30) NOT NULL,
    "from_status" "location_transfer_status",
    "to_status" "location_transfer_status" NOT NULL,
    "acted_as" VARCHAR(20) NOT NULL,
    "user_id" UUID,
    "link_id" UUID,
    "note" VARCHAR(1000),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "location_transfer_event_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "location_transfer_partner_id_idx" ON "location_transfer"("partner_id");

-- CreateIndex
CREATE INDEX "location_transfer_asker_id_moved_at_idx" ON "location_transfer"("asker_id", "moved_at");

-- CreateIndex
CREATE INDEX "location_transfer_holder_id_moved_at_idx" ON "location_transfer"("holder_id", "moved_at");

-- CreateIndex
CREATE INDEX "location_transfer_status_expires_at_idx" ON "location_transfer"("status", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "location_transfer_event_transfer_id_version_key" ON "location_transfer_event"("transfer_id", "version");

-- AddForeignKey
ALTER TABLE "location" ADD CONSTRAINT "location_served_id_fkey" FOREIGN KEY ("served_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_transfer" ADD CONSTRAINT "location_transfer_partner_id_fkey" FOREIGN KEY ("partner_id") REFERENCES "location"("partner_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_transfer" ADD CONSTRAINT "location_transfer_asker_id_fkey" FOREIGN KEY ("asker_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_transfer" ADD CONSTRAINT "location_transfer_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_transfer" ADD CONSTRAINT "location_transfer_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "location_transfer_event" ADD CONSTRAINT "location_transfer_event_transfer_id_fkey" FOREIGN KEY ("transfer_id") REFERENCES "location_transfer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A membership account was founded for its founder's own address: proven there, it is proven here.
update partner_account a set address_proven_at = u.address_proven_at from app_user u where u.email = a.sign_in_email;

-- Whom each location served last: whom it serves, else whom the journal names.
update location set served_id = organization_id where organization_id is not null;
update location l set served_id = a.organization_id
  from (select distinct on (subject_id) subject_id, organization_id from audit_entry
    where action = 'partner_id.associate' and organization_id is not null order by subject_id, id desc) a
  where l.served_id is null and a.subject_id = l.partner_id;

alter table location add constraint location_closed check (closed_at is null or organization_id is null);

-- One at a time for a location, and nobody asks for what is their own.
create unique index location_transfer_open on location_transfer (partner_id) where status = 'requested';
alter table location_transfer add constraint location_transfer_of_two check (asker_id <> holder_id);

-- A PartnerID that served one work account serves no other, also once released, but by a transfer its holder approved, from hand to hand.
-- What is closed stays closed. Whom it served last is written here alone.
create function used_partner_id_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.served_id := new.organization_id;
    return new;
  end if;
  if old.closed_at is not null and new.closed_at is distinct from old.closed_at then
    raise exception 'PartnerID % is closed', new.partner_id using errcode = 'MT006';
  end if;
  if new.organization_id <> old.served_id and not exists (
    select 1 from location_transfer t where t.partner_id = new.partner_id and t.asker_id = new.organization_id
      and t.holder_id = old.organization_id and t.status = 'approved'
  ) then
    raise exception 'PartnerID % has served another work account', new.partner_id using errcode = 'MT006';
  end if;
  new.served_id := coalesce(new.organization_id, old.served_id);
  return new;
end $$;
create trigger used_partner_id_stays before insert or update on location
  for each row execute function used_partner_id_stays();

create constraint trigger through_the_door after update on location_transfer deferrable initially deferred for each row
  when (old.status is distinct from new.status or old.version is distinct from new.version)
  execute function through_the_door('location_transfer_event', 'transfer_id');
create trigger append_only before update or delete or truncate on location_transfer_event execute function append_only();
