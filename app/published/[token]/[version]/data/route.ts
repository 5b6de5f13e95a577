import { data, shown } from "@/app/published/shows";

export const GET = shown(data);
