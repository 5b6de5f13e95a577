import { picture, shown } from "@/app/published/shows";

export const GET = shown(picture);
