/**
 * What `npm start` shows once everything runs: the addresses, and three requests to paste, each with all the facts its
 * answer depends on. The people in them are invented.
 */

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
}

export function banner({ api, databasePort, dataFolder }: Addresses): string {
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
    '',
    ...requests,
    '  Ctrl-C stops everything; the data stays.',
    '',
  ].join('\n');
}
