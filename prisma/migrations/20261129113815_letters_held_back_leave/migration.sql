-- AlterTable
ALTER TABLE "letter" ADD COLUMN     "caused_by" VARCHAR(120),
ADD COLUMN     "counted_at" TIMESTAMPTZ(3),
ADD COLUMN     "held_until" TIMESTAMPTZ(3);

-- A letter counts from when it leaves, and one held back until now is judged anew: it leaves by itself, or has no reason to any more.
update letter set counted_at = created_at where letter_box is not null;
update letter set held_until = now() where status = 'dead' and starts_with(last_error, 'held back: ');
drop index letter_by_box;
create index letter_by_box on letter (letter_box, counted_at desc) where letter_box is not null;
create index letter_by_cause on letter (caused_by, address, counted_at desc) where caused_by is not null;
create index letter_held on letter (id) where held_until is not null;
