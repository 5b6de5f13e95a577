import NextLink from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { buttonClass, type ButtonLook } from "./button-class";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "prefetch">;

// Every page is made for who asks, so that nothing of it can be had beforehand: asking for all that is linked would cost the
// server an answer for each link in view, and the reader's text would wait behind them (docs/decisions/0238).
const BEFOREHAND = false;

/** A link inside this installation. */
export function Link(props: LinkProps) {
  return <NextLink {...props} prefetch={BEFOREHAND} />;
}

/** A link elsewhere: opens beside this page and tells the other site nothing. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A link that looks like a button: for going somewhere, where a Button is for doing something. */
export function ButtonLink({
  variant,
  size,
  icon,
  className,
  children,
  ...props
}: LinkProps & ButtonLook & { icon?: ReactNode }) {
  return (
    <NextLink {...props} prefetch={BEFOREHAND} className={buttonClass({ variant, size }, className)}>
      {icon}
      {children}
    </NextLink>
  );
}
