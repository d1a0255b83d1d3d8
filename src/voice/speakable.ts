const HAN_DIGITS = '零一二三四五六七八九';

/**
 * Returns the text of a segment as a voice should say it: names made of digits are spelt, signs,
 * ratios and ranges put into words; what a voice reads rightly by itself stays. Only spoken, never shown.
 * @example speakable('实施“1681”工作举措，S648线', 'zh') // => '实施“一六八一”工作举措，S 六四八线'
 */
export function speakable(text: string, lang: 'zh' | 'en'): string {
  return lang === 'zh' ? chinese(text) : english(text);
}

function chinese(text: string): string {
  return (
    text
      .replace(/\+/g, '加')
      // A ratio: 25.65:30.02:44.32.
      .replace(/(\d)[:：](?=\d)/g, '$1比')
      // From one number to another: 1—10亿元, S648—72团.
      .replace(/(\d)[—–～~-](?=\d)/g, '$1到')
      // A road: S648.
      .replace(/\b([A-Z])(\d{2,})/g, (_, letter: string, digits: string) => `${letter} ${hanDigits(digits)}`)
      // Three and more digits in quotation marks are a name: “1681”.
      .replace(/“(\d{3,})”/g, (_, digits: string) => `“${hanDigits(digits)}”`)
      .replace(/&/g, ' and ')
      .replace(/Ⅱ/g, '二')
      .replace(/Ⅲ/g, '三')
      // A pause, where some voices say 点.
      .replace(/·/g, '，')
  );
}

function english(text: string): string {
  return (
    text
      .replace(/ ?\+ ?/g, ' plus ')
      .replace(/(\d):(?=\d)/g, '$1 to ')
      .replace(/(\d)–(?=\d)/g, '$1 to ')
      .replace(/\b([A-Z])(\d{2,})\b/g, (_, letter: string, digits: string) => `${letter} ${spelt(digits)}`)
      .replace(/“(\d{3,})”/g, (_, digits: string) => `“${spelt(digits)}”`)
      .replace(/&/g, ' and ')
      .replace(/ {2,}/g, ' ')
      // An adjective has a hyphen and no plural: a 35-kV substation.
      .replace(/(\d)-kV\b/g, '$1-kilovolt')
      .replace(/(\d)-MW\b/g, '$1-megawatt')
      .replace(/(\d) kV\b/g, '$1 kilovolts')
      .replace(/(\d) MW\b/g, '$1 megawatts')
      // A dash between words is read as a pause or not at all.
      .replace(/ ?– ?/g, ' ')
  );
}

function hanDigits(digits: string): string {
  return digits.replace(/\d/g, (digit) => HAN_DIGITS.charAt(Number(digit)));
}

function spelt(digits: string): string {
  return digits.split('').join(' ');
}
