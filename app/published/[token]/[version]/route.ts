import { page, shown } from "@/app/published/shows";

export const GET = shown(page);
