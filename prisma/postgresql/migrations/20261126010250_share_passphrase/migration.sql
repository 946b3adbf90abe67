-- AlterTable
ALTER TABLE "Share" ADD COLUMN     "contentHash" TEXT,
ADD COLUMN     "passphrase" TEXT;
