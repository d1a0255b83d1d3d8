/** A font of a document, and what Word takes in its place where it is not installed. */
export interface Font {
  name: string;
  standIns: readonly string[];
  han: boolean;
  serif: boolean;
}

/** The fonts that GB/T 9704-2012 asks for by the names they have in offices, and those of the English. */
export const fonts = {
  title: han('方正小标宋简体', ['方正小标宋_GBK', 'FZXiaoBiaoSong-B05S', '华文中宋', '宋体', 'SimSun']),
  body: han('仿宋_GB2312', ['仿宋', 'FangSong', '方正仿宋_GBK', '华文仿宋', 'STFangsong', '宋体']),
  section: han('楷体_GB2312', ['楷体', 'KaiTi', '方正楷体_GBK', '华文楷体', 'STKaiti', '宋体']),
  part: { ...han('黑体', ['SimHei', '方正黑体_GBK', '华文黑体', 'STHeiti', '微软雅黑']), serif: false },
  note: han('宋体', ['SimSun', '方正书宋_GBK', '华文宋体', 'STSong']),
  latin: { name: 'Times New Roman', standIns: ['Liberation Serif', 'Tinos'], han: false, serif: true },
} as const satisfies Record<string, Font>;

function han(name: string, standIns: readonly string[]): Font {
  return { name, standIns, han: true, serif: true };
}
