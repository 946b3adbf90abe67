-- AlterTable
ALTER TABLE "Version" ADD COLUMN     "strategy" TEXT;
