/**
 * Days off and worked weekends, year by year, as the State Council announces them each autumn for the next year.
 * A year that is not in the table has weekends only; `confirmed: false` means that only the days fixed by law are
 * in it (全国年节及纪念日放假办法, 2024 edition, article 2) and the announcement has to replace them.
 */
import { addDays, daysBetween, type LocalDate, weekday } from './local-date.ts';
import type { WorkingCalendar } from './working-days.ts';

type HolidayYear = {
  year: number;
  source: string;
  confirmed: boolean;
  /** First and last day of each holiday; weekends inside need no mark of their own. */
  off: readonly (readonly [from: LocalDate, to: LocalDate])[];
  /** Saturdays and Sundays worked in exchange. */
  worked: readonly LocalDate[];
};

export const HOLIDAY_YEARS: readonly HolidayYear[] = [
  {
    year: 2025,
    source: '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号），2024-11-12',
    confirmed: true,
    off: [
      ['2025-01-01', '2025-01-01'], // 元旦
      ['2025-01-28', '2025-02-04'], // 春节
      ['2025-04-04', '2025-04-06'], // 清明节
      ['2025-05-01', '2025-05-05'], // 劳动节
      ['2025-05-31', '2025-06-02'], // 端午节
      ['2025-10-01', '2025-10-08'], // 国庆节、中秋节
    ],
    worked: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
  },
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知，2025-11-04',
    confirmed: true,
    off: [
      ['2026-01-01', '2026-01-03'], // 元旦
      ['2026-02-15', '2026-02-23'], // 春节
      ['2026-04-04', '2026-04-06'], // 清明节
      ['2026-05-01', '2026-05-05'], // 劳动节
      ['2026-06-19', '2026-06-21'], // 端午节
      ['2026-09-25', '2026-09-27'], // 中秋节
      ['2026-10-01', '2026-10-07'], // 国庆节
    ],
    worked: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
  {
    year: 2027,
    source: '全国年节及纪念日放假办法（法定假日，调休待国务院办公厅通知确认）',
    confirmed: false,
    off: [
      ['2027-01-01', '2027-01-01'], // 元旦
      ['2027-02-05', '2027-02-08'], // 除夕至正月初三
      ['2027-04-05', '2027-04-05'], // 清明节
      ['2027-05-01', '2027-05-02'], // 劳动节
      ['2027-06-09', '2027-06-09'], // 端午节
      ['2027-09-15', '2027-09-15'], // 中秋节
      ['2027-10-01', '2027-10-03'], // 国庆节
    ],
    worked: [],
  },
];

function weekdaysOf([from, to]: readonly [LocalDate, LocalDate]): LocalDate[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).filter(
    (date) => weekday(date) !== 0 && weekday(date) !== 6,
  );
}

export const CHINESE_CALENDAR: WorkingCalendar = {
  daysOff: new Set(HOLIDAY_YEARS.flatMap(({ off }) => off.flatMap(weekdaysOf))),
  workedWeekends: new Set(HOLIDAY_YEARS.flatMap(({ worked }) => worked)),
};
