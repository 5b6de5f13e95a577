"use client";
import { Copy, History, Trash2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Dialog } from "@/components/ui/dialog";
import { Menu, MenuItem, MenuSection, MenuSeparator } from "@/components/ui/menu";
import { Popover } from "@/components/ui/popover";
import { TextField } from "@/components/ui/text-field";
import { notify } from "@/components/ui/toast-queue";
import styles from "./gallery.module.css";

export function OverlaysSection() {
  return (
    <section className={styles.section}>
      <h2>Overlays</h2>
      <div className={styles.row}>
        <Dialog
          title="Add a party"
          trigger={<Button>Dialog</Button>}
          footer={(close) => (
            <>
              <Button onPress={close}>Cancel</Button>
              <Button variant="primary" onPress={close}>
                Add
              </Button>
            </>
          )}
        >
          <p>Names are kept as they stand in the texts.</p>
          <TextField label="Name" autoFocus />
        </Dialog>
        <ConfirmDialog
          title="Erase the project?"
          trigger={<Button variant="danger">Confirm</Button>}
          confirmLabel="Erase"
          onConfirm={() => {}}
        >
          <p>Five documents, twenty claims and their history would be gone.</p>
        </ConfirmDialog>
        <Popover label="Why not comparable" trigger={<Button>Popover</Button>}>
          <p>One counts sacks, the other counts carts.</p>
        </Popover>
        <Button
          onPress={() =>
            notify({ text: "The claim was deleted.", action: { label: "Undo", onAction: () => {} } })
          }
        >
          Notice
        </Button>
        <Menu label="Claim" trigger={<Button>Menu</Button>}>
          <MenuItem label="Copy the link" keys="y" icon={<Copy aria-hidden />} />
          <MenuItem label="History" detail="3 changes" icon={<History aria-hidden />} />
          <MenuSeparator />
          <MenuSection title="Not to be undone">
            <MenuItem label="Delete" tone="danger" icon={<Trash2 aria-hidden />} />
            <MenuItem label="Restore" isDisabled />
          </MenuSection>
        </Menu>
      </div>
    </section>
  );
}
