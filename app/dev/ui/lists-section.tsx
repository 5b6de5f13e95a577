"use client";
import { Disclosure } from "@/components/ui/disclosure";
import { FileDrop } from "@/components/ui/file-drop";
import { Tabs } from "@/components/ui/tabs";
import { VirtualList } from "@/components/ui/virtual-list";
import { useState } from "react";
import styles from "./gallery.module.css";

const ROWS = Array.from({ length: 10_000 }, (_, index) => ({
  id: `row-${index}`,
  text: `Claim ${index + 1}: the wheel turned`,
}));

export function ListsSection() {
  const [names, setNames] = useState<string[]>([]);
  return (
    <section className={styles.section}>
      <h2>Lists, tabs, files</h2>
      <Tabs
        label="Views"
        tabs={[
          { id: "list", label: "List", content: <p>Claims in the order of the text.</p> },
          { id: "graph", label: "Graph", content: <p>Claims and what ties them.</p> },
          { id: "none", label: "Timeline", content: null, isDisabled: true },
        ]}
      />
      <Disclosure title="Where the text comes from">
        <p>Printed in the Gazette, copied from there by three others.</p>
      </Disclosure>
      <FileDrop
        label="Documents to add"
        hint={names.length > 0 ? names.join(", ") : "Plain text or wiki-style text, up to 50 MB each."}
        accept={[".txt", "text/plain"]}
        onFiles={(files) => setNames(files.map((file) => file.name))}
      />
      <VirtualList
        label="Ten thousand rows"
        items={ROWS}
        keyOf={(row) => row.id}
        estimate={34}
        className={styles.rows}
      >
        {(row) => <div className={styles.listRow}>{row.text}</div>}
      </VirtualList>
    </section>
  );
}
