/** Puts text on the clipboard from a content script, where the page's own rules may stand in the way. */

/**
 * @returns false where the browser refuses both ways. The page must be focused and the call come from a click or key.
 */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    // Absent on http pages; refused where the page's permissions policy says so.
    await document.defaultView?.navigator.clipboard.writeText(text);
    if (document.defaultView?.navigator.clipboard) return true;
  } catch {
    // The old way below needs no permission.
  }
  return copyByCommand(text, document);
}

/** `execCommand` copies the selection; a listener for this one event puts our text in its place, touching no selection. */
function copyByCommand(text: string, document: Document): boolean {
  let copied = false;
  const listen = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    // Pages that append "Read more at …" to what is copied listen for the same event.
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  const view = document.defaultView;
  view?.addEventListener("copy", listen, { capture: true });
  try {
    document.execCommand("copy");
  } finally {
    view?.removeEventListener("copy", listen, { capture: true });
  }
  return copied;
}
