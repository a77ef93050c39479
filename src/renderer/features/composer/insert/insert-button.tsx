import { Plus } from "lucide-react";
import { Button } from "../../../ui/button";
import { Icon } from "../../../ui/icon";
import type { ComposerHandle } from "../page/composer-handle";

interface InsertButtonProps {
  readonly composer: ComposerHandle | null;
}

/** "+ Insert" for the head of the page. */
export function InsertButton({ composer }: InsertButtonProps) {
  return (
    <Button kind="quiet" aria-haspopup="dialog" disabled={composer === null} onClick={(event) => composer?.openInsertMenu(event.currentTarget)}>
      <Icon of={Plus} />
      Insert
    </Button>
  );
}
