/**
 * Returns the voice that reads a language, or nothing. Only voices of the machine itself: others
 * send the text to somebody's server.
 */
export function findVoice(lang: 'zh' | 'en'): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined;
  const voices = speechSynthesis.getVoices().filter(({ localService }) => localService);
  for (const wanted of lang === 'zh' ? MANDARIN : ENGLISH) {
    const voice = voices.find((candidate) => wanted.test(candidate.lang.replace('_', '-')));
    if (voice) return voice;
  }
  return undefined;
}

/** Best first; `zh-HK` and `yue` are Cantonese and would read it as another language. */
const MANDARIN = [
  /^(?:zh|cmn)(?:-Hans)?-CN/i,
  /^(?:zh|cmn)(?:-Hans)?(?:-SG)?$/i,
  /^(?:zh|cmn)-(?:Hant-)?TW/i,
];
const ENGLISH = [/^en-(?:US|GB)/i, /^en\b/i];
