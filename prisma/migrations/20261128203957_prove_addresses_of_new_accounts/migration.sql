-- CreateTable
CREATE TABLE "asked_account" (
    "id" UUID NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "organization" VARCHAR(200) NOT NULL,
    "country_iso2" CHAR(2) NOT NULL,
    "first_name" VARCHAR(50) NOT NULL,
    "last_name" VARCHAR(50) NOT NULL,
    "locale" VARCHAR(5) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "password_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "asked_account_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "asked_account_email_idx" ON "asked_account"("email");

-- CreateIndex
CREATE INDEX "asked_account_created_at_idx" ON "asked_account"("created_at");
