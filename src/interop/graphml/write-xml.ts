/** All but the characters of XML 1.0: what it has no way to write, not even as a reference. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as the content of an element. What XML cannot hold is U+FFFD instead, and counted. */
export function xmlText(text: string): { readonly xml: string; readonly replaced: number } {
  let replaced = 0;
  const writable = text.replace(UNWRITABLE, () => {
    replaced += 1;
    return '\ufffd';
  });
  const xml = writable
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    // A reader makes a carriage return a line feed unless it is a reference.
    .replaceAll('\r', '&#13;');
  return { xml, replaced };
}

/** A value of an attribute. */
export function xmlAttribute(value: string): string {
  return xmlText(value).xml.replaceAll('"', '&quot;').replaceAll('\t', '&#9;').replaceAll('\n', '&#10;');
}
