-- CreateTable
CREATE TABLE "saved_view" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "keeper_id" UUID,
    "list" VARCHAR(20) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "asked" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "saved_view_keeper_id_list_shared_name_idx" ON "saved_view"("keeper_id", "list", "shared", "name");

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

create unique index saved_view_name on saved_view (owner_id, keeper_id, list, name) nulls not distinct;

-- The views of the queue are those of one list among others; nobody's company keeps them.
insert into saved_view (id, owner_id, list, name, shared, asked, at) select id, owner_id, 'cases', name, shared, asked, at from queue_view;

-- DropTable
DROP TABLE "queue_view";
