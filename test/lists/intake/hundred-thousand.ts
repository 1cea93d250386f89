/**
 * 100,000 invented people written as one file and read again, in a process of its own so that its heap can be bounded.
 * Prints what it found as JSON. Started by hundred-thousand.test.ts; by hand: `node --max-old-space-size=96 <this> XLSX`.
 */
import { formOf } from '../../../src/lists/forms/forms.ts';
import { exportCsv, exportJson, exportWorkbook, type Written } from '../../../src/lists/forms/writing/exports.ts';
import { normalise, readRows } from '../../../src/lists/intake/intake.ts';

const PEOPLE = 100_000;
const BATCH = 500;
const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Võ', 'Đặng'];
const GIVEN = ['Ánh', 'Bình', 'Cường', 'Dũng', 'Hiếu', 'Khánh', 'Lộc', 'Mỹ'];
const WRITERS = { XLSX: exportWorkbook, CSV: exportCsv, JSON: exportJson } as const;

function personOf(n: number): Written {
  return {
    name: `${FAMILY[n % 8]} ${GIVEN[(n >> 3) % 8]} ${GIVEN[(n >> 6) % 8]}`,
    insuranceNumber: String(100_000_000 + n).padStart(10, '0'),
    citizenNumber: `0461${String(50_000_000 + n)}`,
    birthDate: `19${50 + (n % 49)}-0${1 + (n % 9)}-1${n % 10}`,
    sex: n % 2 === 0 ? 'male' : 'female',
    address: `Số ${n}, đường Ví Dụ, tổ ${n % 40}`,
    firstFacility: '46001',
    receiptOn: '2026-12-05',
    receiptNumber: String(n).padStart(7, '0'),
    localSupport: { rate: 3000 },
    fromMonth: '2027-01',
    months: 12,
    communeText: 'Phường Thuận Hóa',
    residentialGroup: `Tổ ${n % 30}`,
    groupText: 'CN',
    requestedOn: '2026-12-01',
  };
}

function* batches(): Generator<readonly Written[]> {
  for (let n = 0; n < PEOPLE; n += BATCH) yield Array.from({ length: BATCH }, (_, at) => personOf(n + at));
}

const format = process.argv[2] === 'CSV' ? 'CSV' : process.argv[2] === 'JSON' ? 'JSON' : 'XLSX';
const form = formOf('d03-ts');
const parts: Uint8Array[] = [];
const list = { form, head: {}, increases: batches(), decreases: [], remarks: false };
for await (const piece of WRITERS[format](list)) parts.push(piece);
// One piece after another, each let go of once it was read.
const bytes = new ReadableStream<Uint8Array>({
  pull(controller) {
    const part = parts.shift();
    if (part) controller.enqueue(part);
    else controller.close();
  },
});

const started = process.cpuUsage();
let people = 0;
let wrong = 0;
let heap = 0;
for await (const { rows } of readRows(bytes, { contentType: '', form })) {
  for (const row of rows) {
    const { name, citizenNumber, birthDate, address, findings } = normalise(row);
    const meant = personOf(people);
    const isRight = name === meant.name && citizenNumber === meant.citizenNumber && birthDate === meant.birthDate;
    if (!isRight || address !== meant.address || findings.length > 0) wrong += 1;
    people += 1;
  }
  heap = Math.max(heap, process.memoryUsage().heapUsed);
}
const seconds = process.cpuUsage(started).user / 1e6;
console.log(
  JSON.stringify({ people, wrong, heapMB: Math.round(heap / 1e6), rowsPerCpuSecond: Math.round(people / seconds) }),
);
