/** An on/off switch: a labelled row, or the bare switch where the label stands elsewhere. */
import type { ComponentChildren } from "preact";

interface SwitchProps {
  /** Id of the element that names the switch. */
  labelledBy: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** https://www.w3.org/WAI/ARIA/apg/patterns/switch/ */
export function Switch({ labelledBy, on, disabled, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="own-switch"
      aria-labelledby={labelledBy}
      aria-checked={on}
      disabled={disabled}
      onClick={() => onChange(!on)}
    />
  );
}

interface RowProps extends Omit<SwitchProps, "labelledBy"> {
  id: string;
  children: ComponentChildren;
}

/** A switch with its words in front: a click on the words counts too. */
export function SwitchRow({ id, children, ...rest }: RowProps) {
  return (
    <div class="own-switch-row">
      <span id={id}>{children}</span>
      <Switch labelledBy={id} {...rest} />
    </div>
  );
}
