import { embedded, shown } from "@/app/published/shows";

export const GET = shown(embedded);
