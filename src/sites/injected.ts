/**
 * The marks' style sheet in this build, as the manifest names it: what `scripting.insertCSS` takes on a page that is not
 * on the list. Two sheets, because Chromium wants `:root::highlight(…)` and Firefox paints nothing for that.
 */
export const MARKS_CSS = __BROWSER__ === "firefox" ? "src/page/marks.firefox.css" : "src/page/marks.chromium.css";
