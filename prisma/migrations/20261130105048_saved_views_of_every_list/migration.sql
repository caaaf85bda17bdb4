-- The views of the queue are those of one list among others; nobody's company keeps them.
alter table "queue_view" rename to "saved_view";
alter table "saved_view" rename constraint "queue_view_pkey" to "saved_view_pkey";
alter table "saved_view" add column "keeper_id" uuid, add column "list" varchar(20) not null default 'cases';
alter table "saved_view" alter column "list" drop default;
drop index "queue_view_shared_name_idx", "queue_view_owner_id_name_key";

-- CreateIndex
CREATE INDEX "saved_view_keeper_id_list_shared_name_idx" ON "saved_view"("keeper_id", "list", "shared", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

create unique index saved_view_name on saved_view (owner_id, keeper_id, list, name) nulls not distinct;
