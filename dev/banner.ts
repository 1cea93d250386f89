/**
 * What `npm start` shows once everything runs: the addresses, and three requests to paste, each with all the facts its
 * answer depends on. The people in them are invented.
 */

import { RECEIVER_HOST } from './receiver.ts';

interface Example {
  readonly title: string;
  readonly question: object;
}

/** What these three have in common: citizens who live where they are registered and have no other card or payer. */
const COMMON = {
  citizen: true,
  permanentResident: true,
  areas: [],
  averageLiving: false,
  ethnicMinority: false,
  graduatedCommuneOn: false,
  disability: 'none',
  compulsorySocialInsurance: false,
  allowances: [],
  healthGround: 'none',
  healthCard: false,
  bombVictim: false,
  roles: [],
};

export const EXAMPLES: readonly Example[] = [
  {
    title: 'A woman of 72 in Hà Nội: health insurance',
    question: {
      province: '01',
      schemes: ['health-insurance'],
      person: {
        ...COMMON,
        birthDate: '1954-05-20',
        sex: 'female',
        household: 'other',
        nationalStandard: 'other',
        farming: 'none',
        student: false,
      },
    },
  },
  {
    title: 'A fisherman from a near-poor household in Huế: both insurances',
    question: {
      province: '46',
      person: {
        ...COMMON,
        birthDate: '1985-09-12',
        sex: 'male',
        household: 'near-poor',
        nationalStandard: 'near-poor',
        farming: 'fishery',
        student: false,
      },
    },
  },
  {
    title: 'A student in Hà Nội: health insurance',
    question: {
      province: '01',
      schemes: ['health-insurance'],
      person: {
        ...COMMON,
        birthDate: '2006-03-02',
        sex: 'female',
        household: 'other',
        nationalStandard: 'other',
        farming: 'none',
        student: true,
        schoolProvince: '01',
        studentHardship: false,
      },
    },
  },
];

export interface Addresses {
  readonly api: string;
  readonly databasePort: number;
  readonly dataFolder: string;
  readonly offices: DemoAccess;
  /** Where the name for webhooks leads. */
  readonly webhooks: number;
}

/** How to act for the demo offices. */
export interface DemoAccess {
  /** Where tokens are fetched. */
  readonly issuer: string;
  /** A few of them, by who they are for. */
  readonly tokens: ReadonlyMap<string, string>;
  /** By the slug of their agency. */
  readonly keys: ReadonlyMap<string, string>;
}

export function banner({ api, databasePort, dataFolder, offices, webhooks }: Addresses): string {
  const requests = EXAMPLES.map(({ title, question }) => {
    const body = JSON.stringify(question);
    return `  ${title}\n\n  curl -s ${api}/v1/quotes -H 'content-type: application/json' -d '${body}'\n`;
  });
  return [
    '',
    `  An Sinh      ${api}`,
    `  reference    ${api}/docs`,
    `  health       ${api}/readyz`,
    `  Postgres     127.0.0.1:${databasePort}, database ansinh (roles and passwords: ${dataFolder}/secrets.json)`,
    `  webhooks     https://${RECEIVER_HOST}/ leads to 127.0.0.1:${webhooks}`,
    '',
    ...requests,
    ...access(api, offices),
    '  Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n');
}

function access(api: string, { issuer, tokens, keys }: DemoAccess): readonly string[] {
  return [
    `  Demo offices (invented, for tests): who there is, curl -s ${issuer}/`,
    '',
    `  TOKEN=$(curl -s ${issuer}/token/hue-thuan-hoa/maker)   # good for 15 minutes, then fetch another`,
    `  curl -s ${api}/v1/me -H "authorization: Bearer $TOKEN"`,
    '',
    ...[...tokens].map(([name, token]) => `  ${name}\n  ${token}\n`),
    ...[...keys].map(([name, key]) => `  ${name.padEnd(18)}${key}`),
    '',
  ];
}
