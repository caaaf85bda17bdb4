-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "letter_box" VARCHAR(254);

-- AlterTable
ALTER TABLE "one_time_link" ADD COLUMN     "wrong_codes" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "letter_tally" (
    "key" VARCHAR(120) NOT NULL,
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "letters" INTEGER NOT NULL,

    CONSTRAINT "letter_tally_pkey" PRIMARY KEY ("key","hour")
);

-- CreateIndex
CREATE INDEX "letter_tally_hour_idx" ON "letter_tally"("hour");

-- What a cap asks: the newest letters to one box; whether its holder has confirmed an address.
create index letter_by_box on letter (letter_box, created_at desc) where letter_box is not null;
create index link_used_by_address on one_time_link (address) where used_at is not null;
create index enrollment_event_by_link on enrollment_event (link_id) where link_id is not null;
create index letter_by_link on letter (link_id) where link_id is not null;
