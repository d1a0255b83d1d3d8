/** What a page was asked to say, and the way to let it finish. */
export interface FakeVoice {
  said: { text: string; lang: string; rate: number }[];
  /** Ends the sentence that is being said, as a voice does that has come to its end. */
  finish(): void;
}

/** Gives a page a voice for Chinese and one for English, and notes what they are to say; runs within the page. */
export function fakeVoice(): void {
  class Utterance {
    onend = () => undefined;
    onerror = () => undefined;
    lang = '';
    rate = 1;
    constructor(readonly text: string) {}
  }
  let current: Utterance | undefined;
  const fake = {
    said: [] as object[],
    finish() {
      const ended = current;
      current = undefined;
      if (ended) ended.onend();
    },
    fail() {
      if (current) current.onerror();
    },
  };
  const voices = [
    { lang: 'zh-HK', localService: true, name: 'Cantonese' },
    { lang: 'zh-CN', localService: false, name: 'of a server' },
    { lang: 'zh_CN', localService: true, name: 'Mandarin' },
    { lang: 'en-US', localService: true, name: 'English' },
  ];
  const speechSynthesis = {
    getVoices: () => voices,
    speak(utterance: Utterance) {
      current = utterance;
      fake.said.push({ text: utterance.text, lang: utterance.lang, rate: utterance.rate });
    },
    cancel() {
      const ended = current;
      current = undefined;
      // As browsers do: what is cancelled ends too, a little later.
      if (ended) setTimeout(() => ended.onerror());
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { configurable: true, value: speechSynthesis });
  Object.assign(window, { SpeechSynthesisUtterance: Utterance, fakeVoice: fake });
}
