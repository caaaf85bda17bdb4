-- CreateTable
CREATE TABLE "typed_answer" (
    "id" CHAR(64) NOT NULL,
    "user_id" UUID NOT NULL,
    "organization_id" UUID,
    "page" CHAR(64) NOT NULL,
    "form" VARCHAR(60) NOT NULL,
    "typed" BYTEA,
    "version" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "typed_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "typed_answer_user_id_page_idx" ON "typed_answer"("user_id", "page");

-- CreateIndex
CREATE INDEX "typed_answer_organization_id_form_idx" ON "typed_answer"("organization_id", "form");

-- CreateIndex
CREATE INDEX "typed_answer_at_idx" ON "typed_answer"("at");

-- AddForeignKey
ALTER TABLE "typed_answer" ADD CONSTRAINT "typed_answer_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "typed_answer" ADD CONSTRAINT "typed_answer_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE CASCADE ON UPDATE CASCADE;
