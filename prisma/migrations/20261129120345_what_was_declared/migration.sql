-- CreateTable
CREATE TABLE "declaration" (
    "event_id" UUID NOT NULL,
    "profile_id" UUID NOT NULL,
    "first_name" VARCHAR(100) NOT NULL,
    "last_name" VARCHAR(100) NOT NULL,
    "statement" TEXT NOT NULL,
    "version" VARCHAR(20) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,

    CONSTRAINT "declaration_pkey" PRIMARY KEY ("event_id")
);

-- CreateIndex
CREATE INDEX "declaration_profile_id_idx" ON "declaration"("profile_id");

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "enrollment_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "declaration" ADD CONSTRAINT "declaration_profile_id_fkey" FOREIGN KEY ("profile_id") REFERENCES "company_profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Evidence: what was declared stays as it was ticked.
create trigger append_only before update or delete or truncate on declaration execute function append_only();
