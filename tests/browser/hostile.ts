import fc from 'fast-check';

const MARKUP = [
  '<img src=x onerror="window.injected=1">',
  '<script>window.injected=1</script>',
  '</script><svg onload=window.injected=1>',
  '"><iframe srcdoc="<script>top.injected=1</script>">',
  "' onmouseover='window.injected=1",
  'javascript:window.injected=1',
  'data:text/html,<script>1</script>',
  '{{query}}',
  '{{count}}',
  "$&$1$`$'",
  '&lt;&amp;&#x3C;',
  '%3Cscript%3E',
  '%E4%',
  '__proto__',
  'constructor',
  'toString',
  '../../../etc/passwd',
  '" \\ " OR 1=1 --',
  '(a+)+$',
  '[\\p{L}',
];
const TEXT = [
  '那拉提',
  '1681',
  '151.8亿元',
  'R&D',
  '。，；',
  '“”',
  '２＋１０＋Ｘ＋Ｎ',
  'fqjy',
  'income',
  '新源县',
  '的',
  '\t',
];
const lone = fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
const control = fc.integer({ min: 0, max: 0x9f }).map((code) => String.fromCharCode(code));
const direction = fc.constantFrom(
  ...'\u200e\u200f\u202a\u202d\u202e\u2066\u2069\ufeff\u2028\u2029\u00ad\u0301',
);
const piece = fc.oneof(
  fc.constantFrom(...MARKUP),
  fc.constantFrom(...TEXT),
  fc.string({ unit: 'binary', maxLength: 12 }),
  lone,
  control,
  direction,
);
const short = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

/** Returns strings that mean harm, no two alike: the same ones at every run. A few of them are of 100 KB, one is empty. */
export function hostileStrings(count: number, longest = 100_000): string[] {
  const long = (text: string) =>
    (text || '政').repeat(Math.ceil(longest / (text.length || 1))).slice(0, longest);
  const sample = fc.sample(short, { seed: 20260122, numRuns: count * 2 });
  const texts = new Set(sample.map((text, index) => (index % 500 === 7 ? long(text) : text)));
  return Array.from(texts).slice(0, count);
}
