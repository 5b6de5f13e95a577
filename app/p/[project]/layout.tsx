import type { Metadata } from "next";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { SearchKey } from "@/components/search/search-key";
import { SectionNav } from "@/components/ui/section-nav";
import { getProject } from "@/lib/data/projects";
import { readPage } from "@/lib/server/page";
import { translator } from "@/messages/translator";
import styles from "./project.module.css";

const t = translator("contests");

type ProjectProps = { params: Promise<{ project: string }> };

async function read({ params }: ProjectProps) {
  const { project } = await params;
  return readPage(`/p/${project}`, (actor) => getProject(actor, project));
}

export async function generateMetadata(props: ProjectProps): Promise<Metadata> {
  const { name } = await read(props);
  return { title: { default: name, template: `%s · ${name}` } };
}

/** What stands above every page of a project: its name and its sections. */
export default async function ProjectLayout({ children, ...props }: ProjectProps & { children: ReactNode }) {
  const { slug, name } = await read(props);
  const home = `/p/${slug}`;
  const section = (id: "documents" | "assignments" | "contests" | "parties" | "claims" | "audit" | "agreement" | "search" | "activity" | "settings") => ({ href: `${home}/${id}`, label: t(`sections.${id}`) });
  return (
    <>
      <div className={styles.bar}>
        <Link href={home} className={styles.name}>
          {name}
        </Link>
        <SectionNav
          label={t("sections.label")}
          sections={[{ href: home, label: t("sections.home"), isExact: true }, section("documents"), section("assignments"), section("contests"), section("parties"), section("claims"), section("audit"), section("agreement"), section("search"), section("activity"), section("settings")]}
        />
        <SearchKey slug={slug} />
      </div>
      {children}
    </>
  );
}
