/** Words for points and spans of time. */
export const DATES = {
  today: (time: string) => `今天 ${time}`,
  yesterday: (time: string) => `昨天 ${time}`,
  day: (month: number, day: number) => `${month}月${day}日`,
  dayOfYear: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  dayTime: (day: string, time: string) => `${day} ${time}`,
  seconds: (n: number) => `${n} 秒`,
  minutes: (n: number) => `${n} 分`,
  minutesSeconds: (m: number, s: number) => `${m} 分 ${s} 秒`,
  hoursMinutes: (h: number, m: number) => `${h} 小时 ${m} 分`,
  daysHours: (d: number, h: number) => `${d} 天 ${h} 小时`,
};
