import Builder from 'fast-xml-builder';

/**
 * An element as an object: keys that begin with `@` are attributes, `#text` is its text, others are its
 * children in the order in which they are written. A string stands for an element with text only.
 */
export type XmlElement = { readonly [name: string]: string | XmlElement | readonly (string | XmlElement)[] };

/** Returns an indented XML document of UTF-8 text. */
export function renderXml(root: XmlElement): string {
  const builder = new Builder({
    attributeNamePrefix: '@',
    ignoreAttributes: false,
    format: true,
    // Otherwise an attribute whose value is `true` loses it.
    suppressBooleanAttributes: false,
  });
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
}

/** Returns the response that holds an XML file. */
export function xmlResponse(root: XmlElement): Response {
  return new Response(renderXml(root), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
