// Groups, sectors and kinds → their names in English and Chinese.
import type { Group, Kind, Sector } from '../contract/index.ts';

interface ClassNames {
  readonly groups: Readonly<Record<Group, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
}

export const enClasses: ClassNames = {
  groups: {
    policy: 'Policy',
    services: 'Public services',
    finance: 'Finance',
    trade: 'Trade & industry',
    people: 'People',
    technology: 'Technology',
  },
  sectors: {
    policy: 'Policy',
    government: 'Government',
    justice: 'Justice',
    tax: 'Tax',
    finance: 'Finance',
    trade: 'Trade',
    industry: 'Industry',
    energy: 'Energy',
    agriculture: 'Agriculture',
    education: 'Education',
    welfare: 'Welfare and health',
    technology: 'Technology',
  },
  kinds: {
    policy: 'Policy',
    meeting: 'Meeting',
    speech: 'Speech',
    launch: 'Launch',
    application: 'Application',
    pilot: 'Pilot',
    product: 'Product',
    contract: 'Agreement',
    alliance: 'Alliance',
    institute: 'Institute',
    statistic: 'Figure',
  },
};

export const zhClasses: ClassNames = {
  groups: {
    policy: '政策',
    services: '公共服务',
    finance: '金融',
    trade: '贸易与产业',
    people: '民生与教育',
    technology: '技术',
  },
  sectors: {
    policy: '政策',
    government: '政务',
    justice: '司法',
    tax: '税务',
    finance: '金融',
    trade: '贸易',
    industry: '产业',
    energy: '能源',
    agriculture: '农业',
    education: '教育',
    welfare: '民生与医疗',
    technology: '技术',
  },
  kinds: {
    policy: '政策',
    meeting: '会议',
    speech: '讲话',
    launch: '启动',
    application: '应用',
    pilot: '试点',
    product: '产品',
    contract: '合作协议',
    alliance: '联盟',
    institute: '机构',
    statistic: '数据',
  },
};
