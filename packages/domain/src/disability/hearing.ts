/** 听力残疾, GB/T 26341-2010 5.3: mean loss of the better ear over four frequencies, without devices. */
import { type Band, bandOf, wholeNumber } from './bands.ts';
import type { HearingValues } from './measured-values.ts';
import { doctorDecides, type Suggestion, suggestion } from './suggestion.ts';

const CLAUSE = 'GB/T 26341-2010 5.3';
const FREQUENCIES = 4;
const THREE_YEARS = 36;

const LOSS: readonly Band[] = [
  { below: 41, level: null, says: '较好耳平均听力损失不超过 40 dB HL：不构成听力残疾。' },
  { below: 61, level: 4, says: '较好耳平均听力损失 41～60 dB HL：四级。' },
  { below: 81, level: 3, says: '较好耳平均听力损失 61～80 dB HL：三级。' },
  { below: 91, level: 2, says: '较好耳平均听力损失 81～90 dB HL：二级。' },
  { below: Infinity, level: 1, says: '较好耳平均听力损失大于 90 dB HL：一级。' },
];

const UNDER_THREE = { clause: CLAUSE, says: '3 岁以内儿童只定一、二、三级，损失 41～60 dB HL 不定残。' };
const UNRELIABLE = { clause: CLAUSE, says: '听力反应不可靠，等级由医生结合客观检查判断。' };

const ASK_ALL_FREQUENCIES = '请测较好耳 500、1000、2000、4000 Hz 的气导听阈（不戴助听设备）。';
const ASK_OBJECTIVE_TEST = '请做听性脑干反应等客观检查。';

export function suggestHearing(values: HearingValues): Suggestion {
  if (values.responsesUnreliable) return doctorDecides([UNRELIABLE], [ASK_OBJECTIVE_TEST]);
  const thresholds = values.betterEarDbHL_500_1k_2k_4k ?? [];
  if (thresholds.length !== FREQUENCIES) return doctorDecides([], [ASK_ALL_FREQUENCIES]);

  const mean = wholeNumber(thresholds.reduce((sum, threshold) => sum + threshold, 0) / FREQUENCIES);
  const band = bandOf(LOSS, mean);
  const reasons = [{ clause: CLAUSE, says: `四个频率平均 ${mean} dB HL。${band.says}` }];
  if (band.level === 4 && values.ageMonths < THREE_YEARS) return suggestion(null, [...reasons, UNDER_THREE]);
  return suggestion(band.level, reasons);
}
