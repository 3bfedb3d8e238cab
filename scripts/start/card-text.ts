/**
 * A function, as source, that reads a shadow root as a person does: line by line, without what is hidden from the eye
 * (texts for screen readers alone are clipped to a pixel). The empty string while nothing is shown.
 */
export const CARD_TEXT = `(root) => {
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\\s+/g, " ");
    if (node.nodeType !== Node.ELEMENT_NODE) return "";
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (style.display === "none" || style.visibility === "hidden" || (box.width <= 1 && style.display !== "contents")) return "";
    const text = [...node.childNodes].map(read).join("");
    return style.display.startsWith("inline") || style.display === "contents" ? text : "\\n" + text + "\\n";
  };
  return [...root.children].map(read).join("\\n")
    .replace(/ *\\n[\\s]*/g, "\\n").replace(/\\n(?=[,;:’])/g, "").replace(/  +/g, " ").trim();
}`;
