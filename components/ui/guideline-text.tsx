"use client";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { guidelineText, type GuideBlock, type GuideInline, type GuideItem } from "@/lib/projects/guideline-text";
import styles from "./guideline-text.module.css";

/** The section to go to, and a number that changes with each time that it is asked for. */
export type AskedSection = { readonly id: string | null; readonly times: number };
type GuidelineTextProps = { guideline: string; asked?: AskedSection; onShown?: () => void };

/**
 * A guideline in Markdown as elements: nothing of it is ever read as HTML, and nothing is fetched. Goes to the section that
 * is asked for, with the focus on its heading.
 */
export function GuidelineText({ guideline, asked, onShown }: GuidelineTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => guidelineText(guideline), [guideline]);
  const [sectionId, setSectionId] = useState<string | null>(null);
  function go(id: string) {
    const heading = root.current?.querySelector<HTMLElement>(`[data-section="${CSS.escape(id)}"]`);
    if (!heading) return;
    setSectionId(id);
    heading.focus({ preventScroll: true });
    reveal(heading);
  }
  useEffect(() => {
    if (asked?.id) go(asked.id);
    else onShown?.();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each time that it is asked, and for the first text
  }, [asked?.times, asked?.id]);
  return (
    <div ref={root} className={styles.text} dir="auto">
      <Blocks blocks={blocks} show={{ sectionId, go }} />
    </div>
  );
}

/** Scrolls what the heading stands in and nothing around it, so that the text beside stays where it is. */
function reveal(heading: HTMLElement): void {
  const box = heading.closest<HTMLElement>("[data-guideline-box]");
  if (!box) return heading.scrollIntoView({ block: "nearest" });
  const above = box.querySelector("[data-guideline-head]")?.getBoundingClientRect().height ?? 0;
  box.scrollTop += heading.getBoundingClientRect().top - box.getBoundingClientRect().top - above - 8;
}

type Show = { show: { readonly sectionId: string | null; readonly go: (id: string) => void } };

function Blocks({ blocks, show }: { blocks: readonly GuideBlock[] } & Show) {
  return blocks.map((block, index) => <Block key={index} block={block} show={show} />);
}

function Block({ block, show }: { block: GuideBlock } & Show): ReactNode {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} show={show} />;
    case "paragraph":
      return <p dir="auto"><Inlines content={block.content} show={show} /></p>;
    case "list":
      return block.start === null ? <ul><Items items={block.items} show={show} /></ul> : <ol start={block.start}><Items items={block.items} show={show} /></ol>;
    case "quote":
      return <blockquote dir="auto"><Blocks blocks={block.content} show={show} /></blockquote>;
    case "code":
      return <pre dir="auto">{block.text}</pre>;
    case "table":
      return <Table block={block} show={show} />;
    case "rule":
      return <hr />;
  }
}

// Above it stand the page's heading and that of the part that it is shown in.
function Heading({ block: { level, id, content }, show }: { block: Extract<GuideBlock, { kind: "heading" }> } & Show) {
  const Tag = (["h3", "h4", "h5", "h6"] as const)[Math.min(level, 4) - 1]!;
  const section = id === null ? {} : { "data-section": id, tabIndex: -1, ...(show.sectionId === id ? { "data-asked": true } : {}) };
  return <Tag dir="auto" {...section}><Inlines content={content} show={show} /></Tag>;
}

function Items({ items, show }: { items: readonly GuideItem[] } & Show) {
  return items.map(({ isDone, content }, index) => {
    // A short item is one paragraph, which needs none of its own.
    const [first, ...others] = content;
    return (
      <li key={index} dir="auto" {...(isDone === null ? {} : { "data-task": true })}>
        {isDone !== null && (isDone ? "☑ " : "☐ ")}
        {first?.kind === "paragraph" ? <Inlines content={first.content} show={show} /> : first && <Block block={first} show={show} />}
        <Blocks blocks={others} show={show} />
      </li>
    );
  });
}

function Table({ block: { head, rows }, show }: { block: Extract<GuideBlock, { kind: "table" }> } & Show) {
  return (
    <div className={styles.table} tabIndex={0} role="group">
      <table>
        <thead>
          <tr>{head.map((cell, index) => <th key={index} scope="col" dir="auto"><Inlines content={cell} show={show} /></th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, number) => <tr key={number}>{row.map((cell, index) => <td key={index} dir="auto"><Inlines content={cell} show={show} /></td>)}</tr>)}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ content, show }: { content: readonly GuideInline[] } & Show) {
  return content.map((inline, index) => <Inline key={index} inline={inline} show={show} />);
}

function Inline({ inline, show }: { inline: GuideInline } & Show): ReactNode {
  if ("text" in inline) return inline.kind === "code" ? <code>{inline.text}</code> : inline.text;
  if (inline.kind === "break") return <br />;
  const inner = <Inlines content={inline.content} show={show} />;
  if (inline.kind === "link") return <a href={inline.href} rel="noreferrer noopener nofollow" target="_blank">{inner}</a>;
  if (inline.kind === "section") return <button type="button" className={styles.section} onClick={() => show.go(inline.id)}>{inner}</button>;
  const Tag = inline.kind;
  return <Tag>{inner}</Tag>;
}
