-- AlterTable
ALTER TABLE "Share" ADD COLUMN     "expiresAt" TIMESTAMP(3),
ADD COLUMN     "live" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "options" TEXT NOT NULL DEFAULT '{}';
