"use client";
import { ChevronDown } from "lucide-react";
import { usePathname } from "next/navigation";
import { Button } from "./button";
import { Link } from "./link";
import { Menu, MenuItem } from "./menu";
import styles from "./section-nav.module.css";

export type SectionLink = {
  href: string;
  label: string;
  count?: number;
  /** True for a start page, whose address all the others begin with. */
  isExact?: boolean;
};

const holds = (section: SectionLink, path: string) =>
  path === section.href || (!section.isExact && path.startsWith(`${section.href}/`));

/** The sections of a place: a row of links, or on a narrow screen a menu named after the section one is in. */
export function SectionNav({ label, sections }: { label: string; sections: readonly SectionLink[] }) {
  const path = usePathname();
  const current = sections.find((section) => holds(section, path));
  return (
    <nav aria-label={label} className={styles.nav}>
      <ul className={styles.list}>
        {sections.map((section) => (
          <li key={section.href}>
            <Link
              href={section.href}
              className={styles.link}
              aria-current={section === current ? "page" : undefined}
            >
              {section.label}
              {section.count !== undefined && <span className={styles.count}>{section.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <div className={styles.narrow}>
        <Menu
          label={label}
          selectedId={current?.href ?? ""}
          trigger={<SectionButton label={current?.label ?? label} />}
        >
          {sections.map((section) => (
            <MenuItem key={section.href} id={section.href} href={section.href} label={section.label} />
          ))}
        </Menu>
      </div>
    </nav>
  );
}

function SectionButton({ label }: { label: string }) {
  return (
    <Button variant="quiet">
      {label}
      <ChevronDown aria-hidden />
    </Button>
  );
}
