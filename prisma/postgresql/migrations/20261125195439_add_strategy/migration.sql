-- AlterTable
ALTER TABLE "Notebook" ADD COLUMN     "strategy" TEXT;
