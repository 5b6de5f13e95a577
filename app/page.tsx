import type { Metadata } from "next";
import { CreateDialog } from "@/components/projects/create-dialog";
import { LoadDialog } from "@/components/projects/load-dialog";
import { ProjectList } from "@/components/projects/project-list";
import { PageHeader } from "@/components/ui/page-header";
import type { UserActor } from "@/lib/access/actor";
import { listProjects } from "@/lib/data/projects";
import { readPage } from "@/lib/server/page";
import { wholeList } from "@/lib/server/whole-list";
import { translator } from "@/messages/translator";

const t = translator("projects");

export const metadata: Metadata = { title: t("title") };

async function read(actor: UserActor) {
  const { items } = await wholeList((page) => listProjects(actor, page));
  return { projects: items, mayCreate: actor.isAdministrator };
}

export default async function ProjectsPage() {
  const { projects, mayCreate } = await readPage("/", read);
  const actions = mayCreate && (
    <>
      <LoadDialog />
      <CreateDialog />
    </>
  );
  return (
    <>
      <PageHeader title={t("title")} actions={actions} />
      <ProjectList projects={projects} mayCreate={mayCreate} />
    </>
  );
}
