/** What ministries, bureaus and commands are of in Japanese: a title may begin with it, and it is nobody's name. */

const words = (list: string) => list.trim().split(/\s+/).join('|');

const ofMinistry = words(`
外務 外交 国家安全保障 国家戦略 安全保障 防衛 財務 官房 経済 商務 国防 司法 農務 国務 総務 環境 文部 厚生 農林 国土 法務 復興 内閣
国家公安 科学 行政 地方 沖縄 北方 原子力 拉致 社会 通商 投資 貿易 産業 内務 運輸 労働 大蔵 通産 郵政 教育 保健
情報 デジタル エネルギー 政務 事務 国際 広報
`);
const ofOthers = words(`
農業 工業 商業 鉱業 林業 漁業 水産 法制 自治 逓信 通信 鉄道 陸軍 海軍 空軍 陸上 海上 航空 拓務 大東亜 軍需 建設
技術 文教 宗教 文化 植民 移民 難民 動員 補給 作戦 宣伝 組織 統一 執行 中央 監査 監察 検察 調査 審査 企画 警備
警務 警察 公安 刑事 捜査 消防 営業 販売 製造 生産 品質 工作 工務 開発 公団 秘密 工事 電気 機械 土木 建築 造船 運転 運行 運航
輸送 整備 管理 総合 統括 株主 家族 応援 特殊 特命 全権 欽差 連合 連合国 連合国軍 最高 薬務 医務 医政 撮影 主計
主税 理財 関税 国税 健康 福祉 雇用 年金 保険 住宅 都市 道路 河川 港湾 観光 資源 宇宙 海洋 気象 計画 政策 戦略
法規 条約 儀典 領事 会計 人事 秘書 訟務 民事 矯正 入国管理 学術 体育 青年 婦人 少年 児童 家庭 地域 統計 標準
特許 情勢 動物 食品 消費 流通 物流 金融 証券 銀行 市場 予算 決算 議院 党務 党支部 党委 公認 推薦 応急 救護 衛生
`);

/** What a ministry is of, as alternatives of a pattern. */
export const portfolio = `(?:${ofMinistry})`;

const only = new RegExp(`^(?:${ofMinistry}|${ofOthers}|[・と及び])+$`);
/** 軍部出身議員, 太平洋艦隊司令長官: what kind of people, of which troops. */
const ofGroup = /(?:出身|選抜|[艦部]隊|派|軍|総)$/;

/** Whether what stands before a title says of what it is, not who holds it. */
export const isPortfolio = (before: string) => ofGroup.test(before) || only.test(before);
