import { ArrowRight, Ban, Copy, Plus, Scale, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorNote } from "@/components/ui/error-note";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";
import { ButtonLink, Link } from "@/components/ui/link";
import { LocalTime } from "@/components/ui/local-time";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { ProgressBar } from "@/components/ui/progress-bar";
import { SectionNav } from "@/components/ui/section-nav";
import { SIDE_COLOURS } from "@/components/ui/side-colour";
import { SideMark, SideStrip } from "@/components/ui/side-mark";
import { StatusLine } from "@/components/ui/status-line";
import { Table } from "@/components/ui/table";
import { ChoicesSection, FieldsSection } from "./fields-section";
import styles from "./gallery.module.css";
import { ListsSection } from "./lists-section";
import { OverlaysSection } from "./overlays-section";

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

export function Gallery() {
  return (
    <div className={styles.gallery}>
      <PageHeader
        title="Components"
        above={
          <Breadcrumbs
            crumbs={[
              { label: "Start", href: "/" },
              { label: "For developers", href: "/dev/ui" },
            ]}
          />
        }
        lead="Every component of the interface in every state. The sentences are about nothing."
        actions={
          <>
            <Button icon={<Copy aria-hidden />}>Copy</Button>
            <Button variant="primary" icon={<Plus aria-hidden />}>
              Add one
            </Button>
          </>
        }
      />
      <SectionNav
        label="Sections of nothing"
        sections={[
          { href: "/signin", label: "Home", isExact: true },
          { href: "/dev/ui", label: "Documents", count: 5 },
          { href: "/dev/ui?contests", label: "Contests", count: 8 },
          { href: "/dev/ui?parties", label: "Parties" },
          { href: "/dev/ui?claims", label: "Claims", count: 1204 },
          { href: "/dev/ui?settings", label: "Settings" },
        ]}
      />
      <Section title="Reading">
        <div className={styles.reading}>
          <p>
            The mill by the river stopped on a Tuesday.{" "}
            <mark data-side="1">The owners say that the wheel was sound</mark>; the millers’ guild, whose men
            had worked there since the flood, says that{" "}
            <mark data-side="2">it had been cracked for a year</mark> and that <em>everyone</em> had known it.
          </p>
          <p>
            Names as they stand: Գետաշեն, Şəmkir, Zürich, Γαλάτας, Ростов. Figures: 1,204 of 3,998 sacks, “at
            least 31–92”, about ⅔.
          </p>
        </div>
      </Section>
      <Section title="Buttons and links">
        {(["medium", "small"] as const).map((size) => (
          <div key={size} className={styles.row}>
            <Button size={size}>Plain</Button>
            <Button size={size} variant="quiet">
              Quiet
            </Button>
            <Button size={size} variant="primary">
              Primary
            </Button>
            <Button size={size} variant="danger" icon={<Trash2 aria-hidden />}>
              Delete
            </Button>
            <Button size={size} isDisabled>
              Disabled
            </Button>
            <Button size={size} variant="primary" isDisabled>
              Disabled
            </Button>
            <IconButton size={size} label="Copy the link" keys="y" icon={<Copy aria-hidden />} />
          </div>
        ))}
        <div className={styles.row}>
          <Link href="/dev/ui">A link in a sentence</Link>
          <ButtonLink href="/dev/ui" icon={<ArrowRight aria-hidden />}>
            Link as a button
          </ButtonLink>
          <Kbd keys="Ctrl+K" /> <Kbd keys="?" /> <Kbd keys="Shift+S" />
        </div>
      </Section>
      <Section title="Sides">
        <div className={styles.swatches}>
          {SIDE_COLOURS.map((colour) => (
            <div key={colour} className={styles.swatch} data-side={colour}>
              <SideStrip colour={colour} />
              <SideMark colour={colour} mark={String.fromCharCode(64 + colour)} name={`Side ${colour}`} />
              <span>
                <b>Side {colour}</b> in words
              </span>
            </div>
          ))}
          <div className={styles.swatch} data-side="none">
            <SideStrip colour={null} />
            <SideMark colour={null} mark="–" name="No side" />
            <span>No side</span>
          </div>
        </div>
      </Section>
      <Section title="Badges">
        <div className={styles.row}>
          <Badge>12 claims</Badge>
          <Badge tone="ok">published</Badge>
          <Badge tone="warn">not comparable</Badge>
          <Badge tone="danger">orphaned</Badge>
          <Badge tone="affirm">asserts</Badge>
          <Badge tone="deny" icon={<Ban aria-hidden />}>
            denies
          </Badge>
          <Badge tone="yield">concedes</Badge>
          <Badge tone="weigh" icon={<Scale aria-hidden />}>
            estimates
          </Badge>
          <Badge tone="address">warns</Badge>
          <Badge tone="silent">declines to comment</Badge>
        </div>
      </Section>
      <FieldsSection />
      <ChoicesSection />
      <OverlaysSection />
      <ListsSection />
      <Section title="Table">
        <Table caption="Sacks of flour, by week and teller">
          <thead>
            <tr>
              <th scope="col">Teller</th>
              <th scope="col">Week</th>
              <th scope="col">What is said</th>
              <th scope="col" data-numeric>
                Sacks
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <SideMark colour={1} mark="O" /> Owners
              </th>
              <td>14</td>
              <td>All delivered</td>
              <td data-numeric>1,204</td>
            </tr>
            <tr>
              <th scope="row">
                <SideMark colour={2} mark="G" /> Guild
              </th>
              <td>14</td>
              <td>Half of it spoiled</td>
              <td data-numeric>about 600</td>
            </tr>
          </tbody>
        </Table>
      </Section>
      <Section title="States">
        <div className={styles.row}>
          <StatusLine state={{ kind: "saving" }} />
          <StatusLine state={{ kind: "saved", at: new Date(2022, 7, 1, 14, 2) }} />
          <StatusLine state={{ kind: "retrying" }} />
          <StatusLine state={{ kind: "failed" }} />
        </div>
        <ErrorNote
          what="The claim could not be saved."
          kept="Your words are kept in this browser."
          next="Check the connection; it is tried again by itself."
          requestId="0198c1f2-7b1e-7c3a-9d52-3f0e2c9a1b77"
        >
          <Button size="small">Try again</Button>
        </ErrorNote>
        <ProgressBar label="Reading five files" value={2} total={5} valueLabel="2 of 5" />
        <ProgressBar label="Counting" value={null} />
        <p>
          Last changed <LocalTime at="2022-08-01T10:02:00Z" />
        </p>
        <Pagination
          previousHref="/dev/ui?before=a"
          nextHref="/dev/ui?after=b"
          shown="51 to 100 of 1,204 claims"
        />
        <EmptyState title="No documents yet" action={<Button variant="primary">Add documents</Button>}>
          Add the texts in which people say things. Plain text and wiki-style text can be read.
        </EmptyState>
      </Section>
    </div>
  );
}
