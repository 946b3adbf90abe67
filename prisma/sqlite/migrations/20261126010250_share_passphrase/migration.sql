-- AlterTable
ALTER TABLE "Share" ADD COLUMN "contentHash" TEXT;
ALTER TABLE "Share" ADD COLUMN "passphrase" TEXT;
