/**
 * All forms of a large record as one file that is used as it lies, beside its names index: the index says who stands in a
 * text, and keeps no names; this file gives the forms of those few.
 */
export { type FormsFile, openForms } from "./open.ts";
export { packForms } from "./pack.ts";
