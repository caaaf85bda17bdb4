-- CreateTable
CREATE TABLE "form_answer" (
    "id" CHAR(64) NOT NULL,
    "path" BYTEA,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "form_answer_at_idx" ON "form_answer"("at");
