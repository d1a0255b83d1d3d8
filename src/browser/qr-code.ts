import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** Returns a picture of the QR code of a text, black on white on any ground; throws where the text is too long for one. */
export function qrCode(text: string): SVGElement {
  const { data, size } = encode(text, { border: 4 });
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('class', 'qr-code');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  const dots = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join(''));
  path.setAttribute('d', dots.join(''));
  svg.appendChild(path);
  return svg;
}
