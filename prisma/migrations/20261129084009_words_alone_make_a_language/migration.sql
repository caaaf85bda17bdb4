-- Names in any language beside the English one; those in Indonesian move there.
ALTER TABLE "office_day" ADD COLUMN     "names" JSONB NOT NULL DEFAULT '{}';
UPDATE "office_day" SET "names" = jsonb_build_object('id', "name_id") WHERE "name_id" IS NOT NULL;
ALTER TABLE "office_day" DROP COLUMN "name_id";

-- Which languages there are, lib/locale.ts alone says: a further one needs words and no migration.
alter table app_user drop constraint user_locale;
alter table app_user add constraint user_locale check (locale ~ '^[a-z]{2}(-[A-Z]{2})?$');
alter table invitation drop constraint invitation_language;
alter table invitation add constraint invitation_language check (language ~ '^[a-z]{2}(-[A-Z]{2})?$');
