/** The number, mostly of a citizen, that the indexes of a row are made of, from its opened value: what each feature keeps, it says. */

import { z } from 'zod';
import { ownNumber } from '../../src/coverage/card-number.ts';
import { NeedyPerson } from '../../src/gifts/needs.ts';
import { isCitizenNumber } from '../../src/lists/checks/identity.ts';
import { unpacked } from '../../src/lists/entries/kept-row.ts';
import { normalise } from '../../src/lists/intake/intake.ts';
import { ExtractedPerson, numberOf } from '../../src/outreach/extracted.ts';
import { RegisteredPerson } from '../../src/registers/registration.ts';
import type { NumberIn } from './indexes.ts';

/** By table: one for each in INDEX_COLUMNS. */
export const NUMBER_IN: Readonly<Record<string, NumberIn>> = {
  entry_row(opened) {
    const { sheet, row, change, cells } = unpacked(opened);
    const { citizenNumber } = normalise({ position: 0, sheet, row, change, cells, repairs: [], findings: [] });
    return isCitizenNumber(citizenNumber) ? citizenNumber : null;
  },
  coverage: (opened) => ownNumber(z.string().parse(opened)),
  need: (opened) => NeedyPerson.parse(opened).citizenNumber,
  registration: (opened) => RegisteredPerson.parse(opened).citizenNumber,
  extract_person: (opened) => numberOf(ExtractedPerson.parse(opened)),
};
