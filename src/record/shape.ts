/**
 * Checks of plain data for what the script of every news page holds: valibot's own take two kilobytes of its fifteen. Each
 * is a Standard Schema (https://standardschema.dev), as valibot's are, so one end need not know which of them it was given.
 */
export interface Checked<I = unknown, O = I> {
  readonly "~standard": {
    readonly types?: { readonly input: I; readonly output: O } | undefined;
    validate(value: unknown): unknown;
  };
}

/** What comes of a check: issues where the value is not as agreed. */
export interface Outcome<T> {
  value?: T;
  issues?: readonly [{ message: string; path?: readonly { key?: unknown }[] }];
}

/** What a value that passed the check is. */
export type Of<S extends Checked> = NonNullable<S["~standard"]["types"]>["output"];

export function check<S extends Checked>(shape: S, value: unknown): Outcome<Of<S>> {
  return shape["~standard"].validate(value) as Outcome<Of<S>>;
}

export function is<S extends Checked>(shape: S, value: unknown): value is Of<S> {
  return !check(shape, value).issues;
}

// @__NO_SIDE_EFFECTS__
// biome-ignore lint/suspicious/noExplicitAny: looked at to find out
export function shape<T>(holds: (value: any) => boolean): Checked<T> {
  return {
    "~standard": { validate: (value) => (holds(value) ? { value } : { issues: [{ message: "not as agreed" }] }) },
  };
}

// @__NO_SIDE_EFFECTS__
const typed = <T>(type: string) => shape<T>((value) => typeof value === type);
export const aString = typed<string>("string");
export const aBoolean = typed<boolean>("boolean");
export const aNumber = shape<number>((value) => typeof value === "number" && !Number.isNaN(value));
export const anything = shape<unknown>(() => true);

// @__NO_SIDE_EFFECTS__
export function oneOf<const T extends readonly unknown[]>(...values: T): Checked<T[number]> {
  return shape((value) => values.includes(value));
}

// @__NO_SIDE_EFFECTS__
export function listOf<S extends Checked>(item: S): Checked<Of<S>[]> {
  return shape((value) => Array.isArray(value) && value.every((one) => is(item, one)));
}

// @__NO_SIDE_EFFECTS__
export function tuple<const S extends readonly Checked[]>(
  ...items: S
): Checked<{ -readonly [N in keyof S]: Of<S[N]> }> {
  return shape((value) => Array.isArray(value) && items.every((item, n) => is(item, value[n])));
}

/** Further fields are let be. */
// @__NO_SIDE_EFFECTS__
export function object<S extends Record<string, Checked>>(fields: S): Checked<{ [K in keyof S]: Of<S[K]> }> {
  return shape(
    (value) =>
      typeof value === "object" &&
      !!value &&
      Object.keys(fields).every((key) => is(fields[key] as Checked, value[key])),
  );
}
