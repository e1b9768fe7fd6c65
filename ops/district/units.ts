import type { UnitKind } from '@yimi/domain/post-rules';
import type { Random } from './random.ts';
import type { Region } from './regions.ts';

/** Rows of the table `unit`. */
export type Unit = {
  id: string;
  kind: UnitKind;
  /** As the district's own lists name it. */
  code: string;
  name: string;
  region_code: string;
  parent_id: string | null;
  address: string | null;
  phone: string | null;
  text_channel: string | null;
};

export type Units = {
  all: readonly Unit[];
  district: Unit;
  civilAffairs: Unit;
  hospitals: readonly [Unit, Unit];
  /** by township code */
  townships: ReadonlyMap<string, Unit>;
};

/** A telephone number never stands alone: whoever cannot hear or speak writes to it. */
const textChannel = (phone: string): string => `短信 ${phone}`;

/** The offices and hospitals that work in the system. Hospitals, addresses and numbers are invented. */
export function buildUnits(random: Random, at: Date, regions: readonly Region[]): Units {
  const county = regions.find((region) => region.code.length === 6)!;
  const unit = (
    kind: UnitKind,
    code: string,
    name: string,
    region_code: string,
    contact: Partial<Unit> = {},
  ): Unit => ({
    id: random.id(at),
    kind,
    code,
    name,
    region_code,
    parent_id: null,
    address: null,
    phone: null,
    text_channel: null,
    ...contact,
  });
  const office = (phone: string, address: string): Partial<Unit> => ({
    phone,
    address,
    text_channel: textChannel(phone),
  });

  const district = unit(
    'district-dpf',
    'CL01',
    '呼兰区残疾人联合会',
    county.code,
    office('19900000001', '呼兰区建设路街道南大街1号'),
  );
  const townships = regions
    .filter((region) => region.code.length === 9 && region.takes_part)
    .map((region) =>
      unit('township-dpf', `CL${region.code}`, `${region.name}残联`, region.code, { parent_id: district.id }),
    );
  const hospitals: [Unit, Unit] = [
    unit(
      'hospital',
      'YY01',
      '呼兰区第一人民医院',
      county.code,
      office('19900000011', '呼兰区公园路街道北大街8号门诊楼三楼'),
    ),
    unit('hospital', 'YY02', '呼兰区中医医院', county.code, office('19900000012', '呼兰区兰河街道河口路3号门诊楼一楼')),
  ];
  const civilAffairs = unit(
    'civil-affairs',
    'MZ01',
    '呼兰区民政局',
    county.code,
    office('19900000021', '呼兰区建设路街道南大街5号'),
  );
  return {
    all: [district, ...townships, ...hospitals, civilAffairs],
    district,
    civilAffairs,
    hospitals,
    townships: new Map(townships.map((township) => [township.region_code, township])),
  };
}

/** The department of employment and pensions; its own numbers, so that everybody else's stay. */
export function socialSecurity(random: Random, at: Date, { district }: Units): Unit {
  return {
    id: random.id(at),
    kind: 'social-security',
    code: 'RS01',
    name: '呼兰区人力资源和社会保障局',
    region_code: district.region_code,
    parent_id: null,
    address: '呼兰区建设路街道南大街7号',
    phone: '19900000031',
    text_channel: textChannel('19900000031'),
  };
}

/** Units of other lines, whose people hold no post yet; their own numbers, so that everybody else's stay. */
export function otherLines(random: Random, at: Date, { district }: Units): Unit[] {
  const contact = { parent_id: null, address: null, phone: null, text_channel: null };
  const { region_code } = district;
  return [
    { id: random.id(at), kind: 'court', code: 'FY01', name: '呼兰区人民法院', region_code, ...contact },
    { id: random.id(at), kind: 'interpreters', code: 'SY01', name: '呼兰区手语翻译服务站', region_code, ...contact },
    { id: random.id(at), kind: 'partner', code: 'HZ01', name: '呼兰区辅具服务站', region_code, ...contact },
  ];
}
