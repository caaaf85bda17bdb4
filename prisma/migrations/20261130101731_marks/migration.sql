-- CreateTable
CREATE TABLE "lack_reminder" (
    "keeper_id" UUID NOT NULL,
    "about_id" UUID NOT NULL,
    "step" VARCHAR(40) NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lack_reminder_pkey" PRIMARY KEY ("keeper_id","about_id","step")
);

-- CreateTable
CREATE TABLE "mark" (
    "keeper_id" UUID NOT NULL,
    "about_id" UUID NOT NULL,
    "owner_id" UUID,
    "own_number" VARCHAR(50),
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mark_pkey" PRIMARY KEY ("keeper_id","about_id")
);

-- CreateTable
CREATE TABLE "mark_note" (
    "id" UUID NOT NULL,
    "keeper_id" UUID NOT NULL,
    "about_id" UUID NOT NULL,
    "text" VARCHAR(2000) NOT NULL,
    "mentions" UUID[] DEFAULT ARRAY[]::UUID[],
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "edited_by_id" UUID,
    "edited_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "mark_note_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mark_keeper_id_owner_id_idx" ON "mark"("keeper_id", "owner_id");

-- CreateIndex
CREATE INDEX "mark_tags_idx" ON "mark" USING GIN ("tags");

-- CreateIndex
CREATE INDEX "mark_note_keeper_id_about_id_id_idx" ON "mark_note"("keeper_id", "about_id", "id");

-- AddForeignKey
ALTER TABLE "lack_reminder" ADD CONSTRAINT "lack_reminder_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lack_reminder" ADD CONSTRAINT "lack_reminder_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lack_reminder" ADD CONSTRAINT "lack_reminder_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark" ADD CONSTRAINT "mark_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_note" ADD CONSTRAINT "mark_note_keeper_id_fkey" FOREIGN KEY ("keeper_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_note" ADD CONSTRAINT "mark_note_about_id_fkey" FOREIGN KEY ("about_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_note" ADD CONSTRAINT "mark_note_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mark_note" ADD CONSTRAINT "mark_note_edited_by_id_fkey" FOREIGN KEY ("edited_by_id") REFERENCES "app_user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nobody keeps marks of themselves.
alter table mark add constraint mark_of_another check (keeper_id <> about_id);
alter table mark_note add constraint mark_note_of_another check (keeper_id <> about_id);

-- How an own number begins, among those of one keeper.
create index mark_own_number on mark (keeper_id, search_key(own_number) text_pattern_ops) where own_number is not null;
