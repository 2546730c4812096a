interface Props {
  readonly label: string;
  /** Without these the style sheet alone listens to it. */
  readonly isChosen?: boolean;
  readonly onChange?: (isChosen: boolean) => void;
}

/** The switch that hides rows in which all say the same; it works by style alone. */
export function OnlyDifferences({ label, isChosen, onChange }: Props) {
  return (
    <label className="only-differences">
      <input
        type="checkbox"
        name="only"
        value="differences"
        autoComplete="off"
        {...(onChange && {
          checked: isChosen === true,
          onChange: (event) => onChange(event.currentTarget.checked),
        })}
      />
      {label}
    </label>
  );
}
