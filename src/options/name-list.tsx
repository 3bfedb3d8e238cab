/** A list of names or sites with one thing to do about each. */
interface Props {
  id: string;
  title: string;
  /** What stands here where the list is empty. */
  empty: string;
  items: { id: string; name: string }[];
  action: string;
  /** The action's full words, for screen readers: "Mark NATO again". */
  actionFor: (name: string) => string;
  onAction: (id: string) => void;
}

export function NameList({ id, title, empty, items, action, actionFor, onAction }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {items.length === 0 ? (
        <p class="own-soft">{empty}</p>
      ) : (
        <ul class="options-list">
          {items.map((item) => (
            <li key={item.id}>
              <span>{item.name}</span>
              <button
                type="button"
                class="own-quiet"
                aria-label={actionFor(item.name)}
                onClick={() => onAction(item.id)}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
