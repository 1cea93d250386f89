/** The HTTP face of the steps of an obligation: one operation for each. Which may be taken when, lifecycle.ts says. */
import { createRoute } from '@hono/zod-openapi';
import { actingOf, keyedOf } from '../http/acting.ts';
import { both, titled } from '../http/both.ts';
import { changedByPeople, writtenByPeople } from '../http/guarded.ts';
import { actKeyOf } from '../http/idempotency.ts';
import { versionIn } from '../http/preconditions.ts';
import { bodyOf, changing, changingBody, writingBody } from '../http/route-parts.ts';
import { newRouter } from '../http/router.ts';
import { NewCreditSchema, NewTransferSchema } from './line-schema.ts';
import { ProposalSchema, RetractionSchema, ReturnSchema } from './obligation-schema.ts';
import { answeredObligation, limited, obligationParams, sendObligation, tags, transferParams } from './route-parts.ts';
import { agree, close, giveBack, propose } from './steps.ts';
import { creditExcess, recordTransfer, retractTransfer } from './transfers.ts';

const answer = { 200: answeredObligation(both('Kinh phí sau bước này.', 'The obligation after this step.')) };

const proposing = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/propose',
  operationId: 'proposeObligation',
  tags,
  summary: titled('Đề nghị thanh toán', 'Propose an obligation'),
  description: both(
    'Bởi người phê duyệt của BHXH tỉnh, thành phố, khi quý đã hết (quý IV từ 01/12, tính trước tháng 12), mọi danh sách đã chấp ' +
      'nhận đã ghi sổ xong. Chốt các dòng, tổng và dấu của mọi bút toán; số kiểm tra phải khớp; các dòng phải khớp với sổ đến ' +
      'từng đồng. Khoản phát sinh sau được thanh toán ở kỳ sau.',
    'By an approver of the city insurer, once the quarter is over (the fourth from 1 December, which counts December in ' +
      'advance) and all accepted lists are booked. Freezes lines, sums and the mark of all postings; the control totals must ' +
      'be those of the lines, and the lines must agree with the ledger to the đồng. What comes later settles in a later period.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: obligationParams, body: bodyOf(ProposalSchema) },
  responses: { ...answer, ...changingBody },
});

const agreeing = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/agree',
  operationId: 'agreeObligation',
  tags,
  summary: titled('Đồng ý số phải chuyển', 'Agree to an obligation'),
  description: both(
    'Bởi người phê duyệt của Sở Tài chính (NSNN, ngân sách tỉnh, nhà tài trợ) hoặc của xã, phường (ngân sách của mình). Đã chuyển ' +
      'đủ từ trước thì sang transferred ngay.',
    'By an approver of the finance department (for the state, the city and sponsors) or of the commune for its own. Where all ' +
      'of it came in advance, it is transferred at once.',
  ),
  ...changedByPeople,
  request: { params: obligationParams },
  responses: { ...answer, ...changing },
});

const returning = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/return',
  operationId: 'returnObligation',
  tags,
  summary: titled('Trả lại đề nghị', 'Return an obligation'),
  description: both(
    'Bởi cấp ngân sách, kèm lý do. Lại được ghi sổ và tính tại chỗ, rồi được đề nghị lại.',
    'By the holder, with reasons. It is booked to and computed live again, and proposed anew.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: obligationParams, body: bodyOf(ReturnSchema) },
  responses: { ...answer, ...changingBody },
});

const transferring = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/transfers',
  operationId: 'recordTransfer',
  tags,
  summary: titled('Ghi tiền đã chuyển', 'Record a transfer'),
  description: both(
    'Bởi người lập của cấp ngân sách hoặc kho bạc, theo chứng từ; chuyển nhiều lần, chuyển trước khi chốt (Hà Nội: hằng tháng) ' +
      'đều được. Sai quỹ hoặc chứng từ đã ghi thì từ chối. Chuyển đủ số đã đồng ý thì sang transferred; thừa thì chờ bù.',
    'By a maker of the holder or of the treasury, by its reference; in parts, and in advance (Hà Nội: each month). The wrong ' +
      'fund and a reference that was recorded before are refused. With all that was agreed it is transferred; what comes too ' +
      'much waits to be credited.',
  ),
  ...writtenByPeople,
  middleware: limited,
  request: { params: obligationParams, body: bodyOf(NewTransferSchema) },
  responses: {
    201: answeredObligation(both('Kinh phí sau lần chuyển.', 'The obligation after the transfer.')),
    ...writingBody,
  },
});

const retracting = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/transfers/{transfer}/retract',
  operationId: 'retractTransfer',
  tags,
  summary: titled('Hủy lần chuyển ghi nhầm', 'Take back a transfer'),
  description: both(
    'Bởi người xác nhận hoặc phê duyệt của cấp ngân sách hoặc kho bạc, chưa ghi lần chuyển nào của kinh phí này, khi kinh phí ' +
      'chưa đóng; kèm lý do. Lần chuyển vẫn còn trong sổ, được đảo bằng bút toán riêng; số chứng từ ghi lại được. Không còn ' +
      'đủ thì transferred trở lại agreed.',
    'By a confirmer or approver of the holder or of the treasury who has recorded no transfer of it, while it is not closed; ' +
      'with reasons. The transfer stays in the record, and postings of their own take it back; its reference may be recorded ' +
      'again. Where the rest does not reach, what was transferred is agreed again.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: transferParams, body: bodyOf(RetractionSchema) },
  responses: { ...answer, ...changingBody },
});

const crediting = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/credits',
  operationId: 'creditExcess',
  tags,
  summary: titled('Bù số chuyển thừa', 'Credit an excess'),
  description: both(
    'Bởi người thứ hai của cấp ngân sách, chưa ký bước nào khác: chuyển số thừa sang kinh phí khác của cùng cấp ngân sách và quỹ.',
    'By a second person of the holder, who has signed nothing else of it: what came too much goes to another obligation of ' +
      'the same holder and fund.',
  ),
  ...changedByPeople,
  middleware: limited,
  request: { params: obligationParams, body: bodyOf(NewCreditSchema) },
  responses: {
    201: answeredObligation(both('Kinh phí sau khi bù.', 'The obligation after the credit.')),
    ...changingBody,
  },
});

const closing = createRoute({
  method: 'post',
  path: '/v1/obligations/{obligation}/close',
  operationId: 'closeObligation',
  tags,
  summary: titled('Đóng', 'Close an obligation'),
  description: both(
    'Bởi người phê duyệt của BHXH tỉnh, thành phố, không phải người đã đề nghị. Còn thừa thì chưa đóng được; còn thiếu thì chuyển ' +
      'sang kỳ sau của cùng cấp ngân sách và quỹ.',
    'By an approver of the city insurer who did not propose it. Not while anything is left over; what is missing goes to the ' +
      'next period of the same holder and fund.',
  ),
  ...changedByPeople,
  request: { params: obligationParams },
  responses: { ...answer, ...changing },
});

export const stepRoutes = newRouter()
  .openapi(proposing, async (c) => {
    const version = versionIn(c);
    const { obligation } = c.req.valid('param');
    return sendObligation(
      c,
      await propose(await actingOf(c), await actKeyOf(c), obligation, version, c.req.valid('json')),
    );
  })
  .openapi(agreeing, async (c) => {
    const version = versionIn(c);
    return sendObligation(
      c,
      await agree(await actingOf(c), await actKeyOf(c), c.req.valid('param').obligation, version),
    );
  })
  .openapi(returning, async (c) => {
    const version = versionIn(c);
    const { reasons } = c.req.valid('json');
    const { obligation } = c.req.valid('param');
    return sendObligation(c, await giveBack(await keyedOf(c), await actKeyOf(c), obligation, version, reasons));
  })
  .openapi(transferring, async (c) => {
    const { obligation } = c.req.valid('param');
    return sendObligation(
      c,
      await recordTransfer(await actingOf(c), await actKeyOf(c), obligation, c.req.valid('json')),
      201,
    );
  })
  .openapi(retracting, async (c) => {
    const version = versionIn(c);
    const { obligation, transfer } = c.req.valid('param');
    const { reasons } = c.req.valid('json');
    const said = { transfer, reasons };
    return sendObligation(c, await retractTransfer(await keyedOf(c), await actKeyOf(c), obligation, version, said));
  })
  .openapi(crediting, async (c) => {
    const version = versionIn(c);
    const { obligation } = c.req.valid('param');
    const credited = await creditExcess(await actingOf(c), await actKeyOf(c), obligation, version, c.req.valid('json'));
    return sendObligation(c, credited, 201);
  })
  .openapi(closing, async (c) => {
    const version = versionIn(c);
    return sendObligation(
      c,
      await close(await actingOf(c), await actKeyOf(c), c.req.valid('param').obligation, version),
    );
  });
