-- CreateEnum
CREATE TYPE "message_side" AS ENUM ('company', 'reviewer');

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "enrollment_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" "message_side" NOT NULL,
    "user_id" UUID,
    "link_id" UUID,
    "contact_name" VARCHAR(200),
    "body" VARCHAR(2000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "told_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "message_enrollment_id_number_key" ON "message"("enrollment_id", "number");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_enrollment_id_fkey" FOREIGN KEY ("enrollment_id") REFERENCES "enrollment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What the schema language cannot say.

-- What was written stays as it is; that it was read, told and answered is said once each.
create function message_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE'
    and row(new.id, new.enrollment_id, new.number, new.side, new.user_id, new.link_id, new.contact_name, new.body, new.at)
      is not distinct from row(old.id, old.enrollment_id, old.number, old.side, old.user_id, old.link_id, old.contact_name, old.body, old.at)
    and (old.read_at is null or new.read_at is not distinct from old.read_at)
    and (old.told_at is null or new.told_at is not distinct from old.told_at)
    and (old.answered_at is null or new.answered_at is not distinct from old.answered_at) then
    return new;
  end if;
  raise exception 'message is append-only' using errcode = 'MT003';
end $$;
create trigger message_stays before update or delete on message for each row execute function message_stays();
-- By another name than append_only, after which the portal's role could not say of a message that it was read.
create trigger message_kept before truncate on message execute function append_only();

-- Either by the link of a letter or by an account; a reviewer by an account.
alter table message add constraint message_writer check ((user_id is null) <> (link_id is null) and (side = 'company' or link_id is null));

create index message_unanswered on message (enrollment_id) where side = 'company' and answered_at is null;
create index message_unread on message (enrollment_id) where side = 'reviewer' and read_at is null;
create index message_untold on message (enrollment_id, side) where told_at is null and (side = 'reviewer' or read_at is null);
