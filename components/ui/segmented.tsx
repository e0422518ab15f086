/** A small closed choice, always fully visible: native radios, so arrow keys and forms work. */
export function Segmented<Value extends string>({
  legend,
  hideLegend = false,
  name,
  options,
  value,
  onChange,
  size = 'md',
}: {
  legend: string;
  hideLegend?: boolean;
  name: string;
  options: readonly { readonly value: Value; readonly label: string }[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** md 44 px, lg 56 px */
  size?: 'md' | 'lg';
}) {
  return (
    <fieldset className="field min-w-0">
      <legend className={hideLegend ? 'sr-only' : 'field-label'}>{legend}</legend>
      <div className={size === 'lg' ? 'segmented segmented-lg' : 'segmented'}>
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
