import { isWebAddress } from "@/lib/editor/rich-text";
import type { CommentInline, CommentWords } from "@/lib/threads/words";
import styles from "./threads.module.css";

/** What somebody said, with the names of those it names; addresses of the web are links. */
export function Words({ words, named }: { words: CommentWords; named: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <div className={styles.words}>
      {words.content.map(({ content }, index) => (
        <p key={index} dir="auto">{content?.map((node, at) => <Inline key={at} node={node} named={named} />)}</p>
      ))}
    </div>
  );
}

function Inline({ node, named }: { node: CommentInline; named: readonly { readonly id: string; readonly name: string }[] }) {
  if (node.type === "mention") return <span className={styles.mention}>@<bdi>{named.find(({ id }) => id === node.attrs.contributorId)?.name ?? "…"}</bdi></span>;
  return node.text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]])/u).map((part, index) =>
    index % 2 === 1 && isWebAddress(part) ? <a key={index} href={part} rel="noreferrer nofollow">{part}</a> : part,
  );
}
