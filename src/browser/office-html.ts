/** A paragraph or heading of the official text, without notes and buttons. */
export interface OfficeBlock {
  text: string;
  heading: boolean;
  lang: 'zh' | 'en';
}

/** 三号 FangSong as in official documents, where the office has it; 22 lines to a page. */
const STYLE = {
  zh: {
    text: "margin:0;text-indent:32pt;line-height:29pt;font-size:16pt;font-family:仿宋_GB2312,FangSong_GB2312,仿宋,FangSong,STFangsong,'Noto Serif CJK SC',serif",
    heading: 'margin:0;text-indent:32pt;line-height:29pt;font-size:16pt;font-family:黑体,SimHei,sans-serif',
  },
  en: {
    text: "margin:0 0 6pt;line-height:1.4;font-size:12pt;font-family:'Times New Roman',Georgia,serif",
    heading:
      "margin:6pt 0;line-height:1.4;font-size:12pt;font-weight:bold;font-family:'Times New Roman',Georgia,serif",
  },
};

/** Returns HTML that Word, WPS and LibreOffice paste as clean paragraphs. */
export function officeHtml(blocks: readonly OfficeBlock[]): string {
  return blocks
    .map(({ text, heading, lang }) => {
      const style = STYLE[lang][heading ? 'heading' : 'text'];
      return `<p lang="${lang === 'zh' ? 'zh-CN' : 'en'}" style="${style}">${escape(text)}</p>`;
    })
    .join('');
}

/** Returns the same as plain text, a line a block. */
export function officeText(blocks: readonly OfficeBlock[]): string {
  return blocks.map(({ text }) => text).join('\n');
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
