/** The types of every operation, made from openapi.json by `npm run openapi`. Never edited by hand. */
export interface paths {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lối vào · Where everything is
         * @description Tên và các đường dẫn chính.
         *
         *     *English:* The name and the main links.
         */
        get: operations["start"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Còn chạy không · Is it alive
         * @description Không động đến gì bên ngoài.
         *
         *     *English:* Touches nothing outside.
         */
        get: operations["checkAlive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Sẵn sàng chưa · Is it ready
         * @description Cơ sở dữ liệu nối được và đúng cấu trúc. Tra cứu mức đóng không cần cơ sở dữ liệu.
         *
         *     *English:* The database can be reached and its migrations are current. Quotes need no database.
         */
        get: operations["checkReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Một người được hỗ trợ bao nhiêu · Quote one person
         * @description Người này có được địa phương hỗ trợ không, theo điểm nào, mỗi nguồn trả bao nhiêu, đến bao giờ, ai lập danh sách. Luôn trả 200, kể cả khi không được hỗ trợ hoặc chưa đủ thông tin. Không lưu gì.
         *
         *     *English:* Whether this person is supported, by which clause, what each payer pays, until when, and who lists the person. Always 200, also when the support is refused or not enough is known. Nothing is stored.
         */
        post: operations["askQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/household": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Một hộ · Quote a household
         * @description Trả lời cho từng người và cộng cho cả hộ. Mức đóng BHYT hộ gia đình giảm dần theo thứ tự người không được hỗ trợ; người được hỗ trợ không tính vào thứ tự.
         *
         *     *English:* Answers for each member and the household's totals. In the household form the premium falls with each member who is not supported; a supported member is no rung of the ladder.
         */
        post: operations["askHousehold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhiều người · Quote many people
         * @description NDJSON: mỗi dòng gửi lên là một câu hỏi như /v1/quotes, mỗi dòng trả về là một câu trả lời, đúng thứ tự, ngay khi đọc được. Tối đa 5.000 dòng, 4 MB, mỗi dòng 32 KiB; dòng trống được bỏ qua. Dòng sai được trả bằng problem có số line và các dòng sau vẫn tiếp tục; quá giới hạn thì dòng problem cuối nói rõ. Hãy đọc trong khi còn đang gửi.
         *
         *     *English:* NDJSON: each line sent is a question as for /v1/quotes, each line back is its answer, in order, as soon as it is read. At most 5,000 lines, 4 MB, 32 KiB a line; empty lines are passed over. A bad line is answered with a problem that has its line number and the rest goes on; where a limit is passed a last problem says so. Read while you write.
         */
        post: operations["askBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tỉnh, thành phố · Provinces
         * @description 34 tỉnh, thành phố kèm các chính sách đang có của từng nơi.
         *
         *     *English:* The 34 provinces, with the policies we hold of each.
         */
        get: operations["listProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{code}/communes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xã, phường, đặc khu · Communes of a province
         * @description Xã, phường, đặc khu của một tỉnh, thành phố.
         *
         *     *English:* The communes, wards and special zones of a province.
         */
        get: operations["listCommunes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các chính sách · Policies
         * @description Mọi chính sách đang có, của các tỉnh, thành phố và của Nhà nước, kể cả bản đã hết hiệu lực.
         *
         *     *English:* Every policy we hold, of places and of the state, ended versions as well.
         */
        get: operations["listPolicies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{place}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một chính sách · A policy
         * @description Toàn bộ một chính sách của địa phương: nhóm, điều kiện, mức, thời hạn, cách hiểu, những gì để ngoài.
         *
         *     *English:* All of a policy of a place: rules, conditions, shares, deadlines, readings, what is set aside.
         */
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{place}/{version}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tờ đối chiếu · The sheet a legal officer signs
         * @description Từng điều khoản và chương trình làm gì, in từ chính các giá trị được dùng để tính.
         *
         *     *English:* Clause by clause what the program does, printed from the very values it computes with.
         */
        get: operations["readSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{place}/{version}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mức tiền của từng nhóm · Amounts, rule by rule
         * @description Mỗi nhóm: từng nguồn trả bao nhiêu một tháng, ở mức thu nhập thấp nhất.
         *
         *     *English:* For every rule, what each payer pays a month at the floor income.
         */
        get: operations["readAmounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{place}/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Thay đổi so với bản khác · Changes since another policy
         * @description Nhóm nào thêm, hết, đổi điều kiện hay mức, và mỗi nhóm bao nhiêu đồng một tháng. Hai bản phải của cùng một nơi.
         *
         *     *English:* Which rules were added, ended or changed, and what that is in đồng a month. Both must be of one place.
         */
        get: operations["readChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{nation}/{scheme}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một chính sách của Nhà nước · A policy of the state
         * @description Toàn bộ phần Nhà nước hỗ trợ cho một loại trong một thời kỳ.
         *
         *     *English:* All of the state's own support of one scheme in one period.
         */
        get: operations["readStatePolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{nation}/{scheme}/{version}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tờ đối chiếu của Nhà nước · The sheet of the state
         * @description Từng điều khoản và chương trình làm gì, in từ chính các giá trị được dùng để tính.
         *
         *     *English:* Clause by clause what the program does, printed from the very values it computes with.
         */
        get: operations["readStateSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{nation}/{scheme}/{version}/amounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Mức tiền của Nhà nước · Amounts of the state
         * @description Mỗi nhóm: từng nguồn trả bao nhiêu một tháng, ở mức thu nhập thấp nhất.
         *
         *     *English:* For every rule, what each payer pays a month at the floor income.
         */
        get: operations["readStateAmounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số liệu cả nước · Numbers of the whole country
         * @description Mức tham chiếu, chuẩn nghèo, tỷ lệ đóng: giá trị trong ngày được hỏi và mọi giá trị từ 2018, kèm căn cứ.
         *
         *     *English:* Reference level, poverty line, rates: the value on the day asked for and every value since 2018, with its source.
         */
        get: operations["listParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Bộ câu hỏi · The questionnaire
         * @description Những câu cần hỏi để trả lời được ở nơi này, theo thứ tự quyết định nhanh nhất; đủ để dựng một biểu mẫu.
         *
         *     *English:* What has to be asked to answer in this place, in the order that decides fastest; enough to build a form from.
         */
        get: operations["listQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Lời từ chối hoặc báo lỗi theo RFC 9457. Không bao giờ nhắc lại giá trị đã gửi lên.
         *
         *     *English:* What went wrong, by RFC 9457. It never repeats a value that was sent.
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Địa chỉ của phần giải thích.
             *
             *     *English:* Where this kind of problem is explained.
             */
            type: string;
            /**
             * @description Tên của lỗi.
             *
             *     *English:* The kind of problem, in words.
             */
            title: string;
            /**
             * @description Mã trạng thái HTTP.
             *
             *     *English:* The HTTP status.
             */
            status: number;
            /**
             * @description Phải làm gì.
             *
             *     *English:* What to do about it.
             */
            detail: string;
            /**
             * @description Mã của lỗi.
             *
             *     *English:* The kind of problem, as a code.
             * @enum {string}
             */
            code: "malformed" | "not-found" | "unknown-province" | "unknown-policy" | "method-not-allowed" | "not-acceptable" | "too-large" | "too-many-lines" | "unsupported-media-type" | "invalid" | "rate-limited" | "internal" | "not-ready";
            /**
             * @description Mã của yêu cầu, để báo lỗi.
             *
             *     *English:* The id of the request, to report it by.
             */
            requestId: string;
            /**
             * @description Từng chỗ sai, tối đa 50.
             *
             *     *English:* Each thing that is wrong, at most 50.
             */
            errors?: components["schemas"]["ProblemError"][];
            /**
             * @description Số dòng, khi hỏi theo lô.
             *
             *     *English:* The line, in a batch; the first is 1.
             */
            line?: number;
        };
        /**
         * @description Một chỗ sai.
         *
         *     *English:* One thing that is wrong.
         */
        ProblemError: {
            /**
             * @description Chỗ sai trong nội dung gửi lên (JSON Pointer).
             *
             *     *English:* The place in the body (JSON Pointer).
             * @example /person/birthDate
             */
            pointer?: string;
            /**
             * @description Tham số sai trên đường dẫn.
             *
             *     *English:* The parameter of the path or query.
             */
            parameter?: string;
            /**
             * @description Mã của lỗi.
             *
             *     *English:* What is wrong, as a code.
             * @enum {string}
             */
            code: "unknown-field" | "missing" | "wrong-type" | "not-one-of" | "out-of-range" | "too-long" | "too-short" | "wrong-form" | "not-a-day" | "not-a-month" | "repeated" | "unknown-commune" | "commune-of-another-province" | "born-after-the-months-asked" | "lump-months-of-another-method" | "unknown-policy" | "policy-of-another-province";
            /**
             * @description Lỗi gì, nói bằng lời.
             *
             *     *English:* What is wrong, in words; never the value itself.
             */
            detail: string;
        };
        /**
         * @description Đóng trên mức nào, bằng cách nào.
         *
         *     *English:* How much is paid on, and how.
         */
        Contribution: {
            /**
             * Format: int64
             * @description Thu nhập chọn làm căn cứ đóng BHXH, đồng một tháng; không ghi là mức thấp nhất (chuẩn hộ nghèo nông thôn).
             *
             *     *English:* Income the social-insurance premium is paid on, đồng a month; the floor (rural poverty line) where absent.
             * @example 1500000
             */
            monthlyIncome?: number | null;
            /**
             * @description Phương thức đóng BHXH; không ghi là hằng tháng.
             *
             *     - `monthly`: hằng tháng
             *     - `quarterly`: 03 tháng một lần
             *     - `semiannual`: 06 tháng một lần
             *     - `annual`: 12 tháng một lần
             *     - `ahead`: một lần cho nhiều năm về sau
             *     - `missing`: một lần cho thời gian còn thiếu
             *
             *     *English:* How the social-insurance premium is paid; monthly where absent.
             *
             *     - `monthly`: monthly
             *     - `quarterly`: every 3 months
             *     - `semiannual`: every 6 months
             *     - `annual`: every 12 months
             *     - `ahead`: once for several years ahead
             *     - `missing`: once for missing months
             * @enum {string|null}
             */
            method?: "monthly" | "quarterly" | "semiannual" | "annual" | "ahead" | "missing" | null;
            /**
             * @description Số tháng đóng một lần: 24, 36, 48, 60 với ahead; 1 đến 60 với missing; phương thức khác thì không ghi.
             *
             *     *English:* Months paid at once: 24, 36, 48 or 60 with ahead, 1 to 60 with missing, absent with any other method.
             */
            lumpMonths?: number | null;
            /**
             * @description Phương thức đóng BHYT; không ghi là 12 tháng.
             *
             *     - `quarterly`: 03 tháng một lần
             *     - `semiannual`: 06 tháng một lần
             *     - `annual`: 12 tháng một lần
             *
             *     *English:* How the health-insurance premium is paid; every 12 months where absent.
             *
             *     - `quarterly`: every 3 months
             *     - `semiannual`: every 6 months
             *     - `annual`: every 12 months
             * @enum {string|null}
             */
            healthMethod?: "quarterly" | "semiannual" | "annual" | null;
            /**
             * @description Là người thứ mấy của hộ tham gia BHYT hộ gia đình (mức đóng giảm dần); không ghi là 1.
             *
             *     *English:* Which member of the household this is in the household form (the premium falls); 1 where absent.
             */
            householdRank?: number | null;
        };
        /**
         * @description Đóng trên mức nào, bằng cách nào; thứ tự trong hộ do hệ thống xếp.
         *
         *     *English:* How much is paid on, and how; the rank in the household is worked out.
         */
        MemberContribution: {
            /**
             * Format: int64
             * @description Thu nhập chọn làm căn cứ đóng BHXH, đồng một tháng; không ghi là mức thấp nhất (chuẩn hộ nghèo nông thôn).
             *
             *     *English:* Income the social-insurance premium is paid on, đồng a month; the floor (rural poverty line) where absent.
             * @example 1500000
             */
            monthlyIncome?: number | null;
            /**
             * @description Phương thức đóng BHXH; không ghi là hằng tháng.
             *
             *     - `monthly`: hằng tháng
             *     - `quarterly`: 03 tháng một lần
             *     - `semiannual`: 06 tháng một lần
             *     - `annual`: 12 tháng một lần
             *     - `ahead`: một lần cho nhiều năm về sau
             *     - `missing`: một lần cho thời gian còn thiếu
             *
             *     *English:* How the social-insurance premium is paid; monthly where absent.
             *
             *     - `monthly`: monthly
             *     - `quarterly`: every 3 months
             *     - `semiannual`: every 6 months
             *     - `annual`: every 12 months
             *     - `ahead`: once for several years ahead
             *     - `missing`: once for missing months
             * @enum {string|null}
             */
            method?: "monthly" | "quarterly" | "semiannual" | "annual" | "ahead" | "missing" | null;
            /**
             * @description Số tháng đóng một lần: 24, 36, 48, 60 với ahead; 1 đến 60 với missing; phương thức khác thì không ghi.
             *
             *     *English:* Months paid at once: 24, 36, 48 or 60 with ahead, 1 to 60 with missing, absent with any other method.
             */
            lumpMonths?: number | null;
            /**
             * @description Phương thức đóng BHYT; không ghi là 12 tháng.
             *
             *     - `quarterly`: 03 tháng một lần
             *     - `semiannual`: 06 tháng một lần
             *     - `annual`: 12 tháng một lần
             *
             *     *English:* How the health-insurance premium is paid; every 12 months where absent.
             *
             *     - `quarterly`: every 3 months
             *     - `semiannual`: every 6 months
             *     - `annual`: every 12 months
             * @enum {string|null}
             */
            healthMethod?: "quarterly" | "semiannual" | "annual" | null;
        };
        /**
         * @description Việc lập danh sách.
         *
         *     *English:* How the person is listed.
         */
        Listing: {
            /**
             * @description Ai lập danh sách.
             *
             *     *English:* Who lists the person.
             */
            by: components["schemas"]["Office"][];
            /**
             * @description Mẫu.
             *
             *     *English:* The form.
             */
            form: string;
            /**
             * @description Giấy tờ.
             *
             *     *English:* The papers.
             */
            papers: string[];
            /**
             * @description Ai xác nhận.
             *
             *     *English:* Who confirms.
             */
            confirmedBy: components["schemas"]["Office"] | null;
            /**
             * @description Ai phê duyệt.
             *
             *     *English:* Who approves.
             */
            approvedBy: components["schemas"]["Office"] | null;
            /**
             * Format: date
             * @description Ngày cuối còn kịp; null khi không quy định.
             *
             *     *English:* Last day in time; null where none is named.
             */
            lastDay: string | null;
            /**
             * @description Nguyên văn thời hạn.
             *
             *     *English:* The deadline in the words of the text.
             */
            words: string | null;
            /**
             * @description Căn cứ: văn bản, điều, khoản, điểm.
             *
             *     *English:* The clause: instrument, article, clause, point.
             * @example NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a
             */
            cite: string;
        };
        /**
         * @description Cơ quan.
         *
         *     - `commune`: UBND xã, phường, đặc khu
         *     - `school`: nhà trường
         *     - `collecting-organisation`: tổ chức hỗ trợ phát triển đối tượng
         *     - `insurer-local`: BHXH cơ sở
         *     - `insurer-city`: BHXH thành phố
         *     - `finance`: Sở Tài chính
         *     - `home-affairs`: Sở Nội vụ
         *     - `health`: Sở Y tế
         *     - `agriculture`: Sở Nông nghiệp và Môi trường
         *     - `education`: Sở Giáo dục và Đào tạo
         *     - `treasury`: Kho bạc Nhà nước
         *     - `city`: UBND thành phố
         *     - `council`: HĐND
         *
         *     *English:* An office.
         *
         *     - `commune`: commune
         *     - `school`: school
         *     - `collecting-organisation`: collecting organisation
         *     - `insurer-local`: local social insurance office
         *     - `insurer-city`: social insurance agency of the city
         *     - `finance`: finance department
         *     - `home-affairs`: home-affairs department
         *     - `health`: health department
         *     - `agriculture`: agriculture and environment department
         *     - `education`: education department
         *     - `treasury`: state treasury
         *     - `city`: city
         *     - `council`: people's council
         * @enum {string}
         */
        Office: "commune" | "school" | "collecting-organisation" | "insurer-local" | "insurer-city" | "finance" | "home-affairs" | "health" | "agriculture" | "education" | "treasury" | "city" | "council";
        /**
         * @description Một nhóm được địa phương hỗ trợ.
         *
         *     *English:* A local rule.
         */
        RuleView: {
            /**
             * @description Nhóm; mã không đổi qua các bản.
             *
             *     *English:* The rule; its id stays the same across versions.
             * @example si-poor
             */
            id: string;
            /**
             * @description Căn cứ: văn bản, điều, khoản, điểm.
             *
             *     *English:* The clause: instrument, article, clause, point.
             * @example NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a
             */
            cite: string;
            /**
             * @description Nguyên văn; null khi không có văn bản trong tay.
             *
             *     *English:* Words of the text; null where not at hand.
             */
            text: string | null;
            /**
             * @description Nói bằng lời thường.
             *
             *     *English:* The same in plain words.
             */
            says: string;
            /**
             * @description Phần vạn của mức đóng; null khi chưa công bố.
             *
             *     *English:* Basis points of the premium; null if unknown.
             * @example 5000
             */
            share: number | null;
            /**
             * @description Phần địa phương đứng thế nào với phần Nhà nước.
             *
             *     - `on-top`: thêm vào phần Nhà nước
             *     - `in-full`: phần Nhà nước còn để lại
             *     - `alone`: không có phần Nhà nước
             *     - `total`: cả Nhà nước và địa phương
             *
             *     *English:* How the local share stands to the state's.
             *
             *     - `on-top`: on top of the state's share
             *     - `in-full`: what the state leaves of 100 %
             *     - `alone`: a share with no state share
             *     - `total`: state and city together
             * @enum {string}
             */
            kind: "on-top" | "in-full" | "alone" | "total";
        };
        /**
         * @description Một nhóm được Nhà nước hỗ trợ.
         *
         *     *English:* A group of the state's.
         */
        StateRuleView: {
            /**
             * @description Nhóm.
             *
             *     *English:* The group.
             * @example si-poor
             */
            id: string;
            /**
             * @description Căn cứ: văn bản, điều, khoản, điểm.
             *
             *     *English:* The clause: instrument, article, clause, point.
             * @example NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a
             */
            cite: string;
            /**
             * @description Nguyên văn; null khi không có văn bản trong tay.
             *
             *     *English:* Words of the text; null where not at hand.
             */
            text: string | null;
            /**
             * @description Nói bằng lời thường.
             *
             *     *English:* The same in plain words.
             */
            says: string;
            /**
             * @description Phần vạn của mức đóng.
             *
             *     *English:* Basis points of the premium.
             * @example 5000
             */
            share: number;
        };
        /**
         * @description Một nhóm, ở một bản.
         *
         *     *English:* A rule, in one version.
         */
        RuleState: {
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
            /**
             * @description Bằng lời.
             *
             *     *English:* The same in words.
             */
            says: string;
            /**
             * @description Phần vạn.
             *
             *     *English:* Basis points, or null.
             */
            share: number | null;
            /**
             * @description Mức, kiểu, ngân sách.
             *
             *     *English:* Share, kind and budget.
             */
            terms: string;
            /**
             * @description Điều kiện.
             *
             *     *English:* The conditions.
             */
            conditions: string;
        };
        /**
         * @description Một giá trị và thời gian của nó.
         *
         *     *English:* A value and the time it holds.
         */
        DatedValue: {
            /**
             * @description Giá trị; theo thứ tự nếu là dãy.
             *
             *     *English:* The value; in order where a list.
             */
            value: number | number[];
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Tháng cuối; null khi chưa có.
             *
             *     *English:* Last month, or null.
             * @example 2026-03
             */
            until: string | null;
            /**
             * @description Căn cứ.
             *
             *     *English:* Where it stands.
             */
            cite: string;
            /**
             * @description Chắc đến đâu.
             *
             *     *English:* How sure we are; all but verified warn in every answer that used it.
             * @enum {string}
             */
            confidence: "verified" | "secondary" | "memory" | "unknown";
        };
        /**
         * @description Câu trả lời.
         *
         *     *English:* The answer.
         */
        Answer: {
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             */
            province: string;
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Số tháng được hỏi.
             *
             *     *English:* Months asked for.
             */
            months: number;
            /**
             * @description Chính sách của tháng đầu; null khi không có văn bản.
             *
             *     *English:* The policy of the first month, or null.
             * @example hanoi/2026-01
             */
            policy: string | null;
            /**
             * Format: date
             * @description Ngày hỏi, theo giờ Việt Nam.
             *
             *     *English:* Day of asking, in Việt Nam.
             */
            asOn: string;
            /**
             * @description Dấu của toàn bộ quy tắc đã dùng: chính sách của nơi này, số liệu cả nước, cách tính. Cũng ở đầu mục Ansinh-Ruleset.
             *
             *     *English:* Hash of all that was followed: this place's policies, the national data, the engine's meaning. Also a header.
             */
            ruleset: string;
            /**
             * @description Bản phần mềm.
             *
             *     *English:* Build of the software.
             */
            build: string;
            /**
             * @description Dấu của câu hỏi và quy tắc: hỏi lại y như vậy thì nhận lại đúng như vậy. Không lưu câu hỏi.
             *
             *     *English:* Keyed hash of the question and the ruleset: the same question gives the same bytes. Nothing is stored.
             */
            quoteId: string;
            /**
             * Format: date
             * @description Ngày kiểm tra văn bản gần nhất.
             *
             *     *English:* When the texts were last checked.
             */
            checkedOn: string | null;
            /**
             * @description Từng loại được hỏi.
             *
             *     *English:* Each scheme that was asked about.
             */
            schemes: {
                "social-insurance"?: components["schemas"]["SchemeAnswer"];
                "health-insurance"?: components["schemas"]["SchemeAnswer"];
            };
        };
        /**
         * @description Câu trả lời cho một loại.
         *
         *     *English:* The answer for one scheme.
         */
        SchemeAnswer: {
            /**
             * @description Kết luận về phần hỗ trợ thêm của địa phương.
             *
             *     - `eligible`: được hỗ trợ
             *     - `refused`: không được hỗ trợ; mọi lý do ở reasons
             *     - `undetermined`: chưa đủ thông tin; phải biết thêm needs
             *     - `not-covered`: không có văn bản của nơi này, tháng này; không phải là từ chối
             *
             *     *English:* The outcome of the local support.
             *
             *     - `eligible`: supported
             *     - `refused`: not supported; every reason is in reasons
             *     - `undetermined`: not enough is known; needs says what is missing
             *     - `not-covered`: no text is held for this place and month; this is no refusal
             * @enum {string}
             */
            outcome: "eligible" | "refused" | "undetermined" | "not-covered";
            /**
             * @description Nhóm được địa phương hỗ trợ; null khi không có.
             *
             *     *English:* The local rule that carries it, or null.
             */
            rule: components["schemas"]["RuleView"] | null;
            /**
             * @description Nhóm được Nhà nước hỗ trợ; null khi không có.
             *
             *     *English:* The state's group, or null.
             */
            stateRule: components["schemas"]["StateRuleView"] | null;
            /**
             * @description Các nhóm khác người này cũng thuộc; một người chỉ hưởng một nhóm.
             *
             *     *English:* Other rules that hold too; one person takes one.
             */
            also: {
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Nói bằng lời.
                 *
                 *     *English:* The same in words.
                 */
                says: string;
            }[];
            /**
             * @description Mọi lý do, kèm căn cứ.
             *
             *     *English:* Every reason, with its clause.
             */
            reasons: components["schemas"]["Reason"][];
            /**
             * @description Những điều kết quả còn tùy thuộc, điều quyết định nhất trước.
             *
             *     *English:* What the answer still depends on, the most telling first.
             */
            needs: components["schemas"]["Need"][];
            /**
             * @description Từng lần đóng.
             *
             *     *English:* The payments.
             */
            installments: components["schemas"]["Installment"][];
            total: components["schemas"]["Total"];
            /**
             * @description Ngân sách nào chi phần của địa phương.
             *
             *     *English:* The budget that owes the local part.
             * @enum {string|null}
             */
            localBudget: "city" | "commune" | null;
            /**
             * @description Tháng cuối được hỗ trợ, khi biết trước.
             *
             *     *English:* The last supported month, where an end is known.
             * @example 2026-03
             */
            supportEndsIn: string | null;
            /**
             * @description Những thay đổi sắp tới với người này.
             *
             *     *English:* What changes next for this person.
             */
            next: components["schemas"]["Change"][];
            /**
             * @description Khi không được hỗ trợ: khi nào sẽ được.
             *
             *     *English:* When refused: the nearest way in.
             */
            nearest: components["schemas"]["Change"][];
            /**
             * @description Ai lập danh sách, mẫu nào, hạn nào.
             *
             *     *English:* Who lists the person, on what, by when.
             */
            listing: components["schemas"]["Listing"] | null;
            /**
             * @description Câu trả lời cho người dân, tối đa 300 ký tự.
             *
             *     *English:* For people, at most 300 characters.
             */
            text: {
                /**
                 * @description Bằng tiếng Việt.
                 *
                 *     *English:* In Vietnamese.
                 */
                vi: string;
                /**
                 * @description Bằng tiếng Anh.
                 *
                 *     *English:* In English.
                 */
                en: string;
            };
            /**
             * @description Lưu ý.
             *
             *     *English:* What to know about it.
             */
            warnings: components["schemas"]["Warning"][];
        };
        /**
         * @description Một lý do, kèm căn cứ.
         *
         *     *English:* A reason, with its clause.
         */
        Reason: {
            /**
             * @description Mã.
             *
             *     *English:* The kind, as a code.
             */
            code: string;
            /**
             * @description Căn cứ: văn bản, điều, khoản, điểm.
             *
             *     *English:* The clause: instrument, article, clause, point.
             * @example NQ 19/2025/NQ-HĐND, Điều 3 khoản 1 điểm a
             */
            cite: string;
            /**
             * @description Nói bằng lời thường.
             *
             *     *English:* The same in plain words.
             */
            says: string;
        };
        /**
         * @description Một điều còn phải hỏi.
         *
         *     *English:* Something still to ask.
         */
        Need: {
            /**
             * @description Trường cần biết.
             *
             *     *English:* The fact to find out.
             * @example household
             */
            fact: string;
            /**
             * @description Câu để hỏi.
             *
             *     *English:* How to ask for it.
             */
            question: string;
        };
        /**
         * @description Một lần đóng, hoặc một phần của lần đóng khi mức thay đổi giữa chừng.
         *
         *     *English:* One payment, or one part of it where the rule changes inside the payment.
         */
        Installment: {
            /**
             * @description Tháng đóng.
             *
             *     *English:* Month of payment.
             * @example 2026-03
             */
            paidIn: string;
            /**
             * @description Tháng đầu của dòng này.
             *
             *     *English:* First month of this row.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Số tháng.
             *
             *     *English:* Number of months.
             */
            months: number;
            /**
             * @description Chính sách và bản của nó.
             *
             *     *English:* The policy and its revision.
             * @example hanoi/2026-01@4c1e09ab77d2
             */
            policy: string | null;
            /**
             * @description Nhóm được địa phương hỗ trợ.
             *
             *     *English:* The local rule, by its id.
             */
            rule: string | null;
            /**
             * @description Nhóm được Nhà nước hỗ trợ.
             *
             *     *English:* The state's group, by its id.
             */
            stateRule: string | null;
            /**
             * @description Kết luận về phần hỗ trợ thêm của địa phương.
             *
             *     - `eligible`: được hỗ trợ
             *     - `refused`: không được hỗ trợ; mọi lý do ở reasons
             *     - `undetermined`: chưa đủ thông tin; phải biết thêm needs
             *     - `not-covered`: không có văn bản của nơi này, tháng này; không phải là từ chối
             *
             *     *English:* The outcome of the local support.
             *
             *     - `eligible`: supported
             *     - `refused`: not supported; every reason is in reasons
             *     - `undetermined`: not enough is known; needs says what is missing
             *     - `not-covered`: no text is held for this place and month; this is no refusal
             * @enum {string}
             */
            outcome: "eligible" | "refused" | "undetermined" | "not-covered";
            /**
             * Format: int64
             * @description Tổng mức phải đóng. Đồng; null là không ai nói được.
             *
             *     *English:* The whole premium. Đồng; null where nobody can say.
             */
            due: number | null;
            /**
             * Format: int64
             * @description Ngân sách nhà nước hỗ trợ theo quy định chung. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by the state. Đồng; null where nobody can say.
             */
            state: number | null;
            /**
             * Format: int64
             * @description Ngân sách địa phương hỗ trợ thêm. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by the city's or commune's budget. Đồng; null where nobody can say.
             */
            local: number | null;
            /**
             * Format: int64
             * @description Xã, phường hỗ trợ thêm. Đồng; null là không ai nói được.
             *
             *     *English:* Topped up by the commune. Đồng; null where nobody can say.
             */
            communeTopUp: number | null;
            /**
             * Format: int64
             * @description Nguồn hỗ trợ khác. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by a sponsor. Đồng; null where nobody can say.
             */
            sponsor: number | null;
            /**
             * Format: int64
             * @description Người tham gia còn phải đóng. Đồng; null là không ai nói được.
             *
             *     *English:* What is left to the participant. Đồng; null where nobody can say.
             */
            participant: number | null;
        };
        /**
         * @description Cộng các lần đóng.
         *
         *     *English:* The sum of the payments.
         */
        Total: {
            /**
             * @description Số tháng.
             *
             *     *English:* Number of months.
             */
            months: number;
            /**
             * Format: int64
             * @description Tổng mức phải đóng. Đồng; null là không ai nói được.
             *
             *     *English:* The whole premium. Đồng; null where nobody can say.
             */
            due: number | null;
            /**
             * Format: int64
             * @description Ngân sách nhà nước hỗ trợ theo quy định chung. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by the state. Đồng; null where nobody can say.
             */
            state: number | null;
            /**
             * Format: int64
             * @description Ngân sách địa phương hỗ trợ thêm. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by the city's or commune's budget. Đồng; null where nobody can say.
             */
            local: number | null;
            /**
             * Format: int64
             * @description Xã, phường hỗ trợ thêm. Đồng; null là không ai nói được.
             *
             *     *English:* Topped up by the commune. Đồng; null where nobody can say.
             */
            communeTopUp: number | null;
            /**
             * Format: int64
             * @description Nguồn hỗ trợ khác. Đồng; null là không ai nói được.
             *
             *     *English:* Paid by a sponsor. Đồng; null where nobody can say.
             */
            sponsor: number | null;
            /**
             * Format: int64
             * @description Người tham gia còn phải đóng. Đồng; null là không ai nói được.
             *
             *     *English:* What is left to the participant. Đồng; null where nobody can say.
             */
            participant: number | null;
        };
        /**
         * @description Một thay đổi sắp tới.
         *
         *     *English:* A change to come.
         */
        Change: {
            /**
             * @description Tháng bắt đầu.
             *
             *     *English:* The month it begins in.
             * @example 2026-03
             */
            month: string;
            /**
             * @description Điều gì thay đổi.
             *
             *     *English:* What changes.
             */
            says: string;
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
        };
        /**
         * @description Điều cần lưu ý về câu trả lời.
         *
         *     *English:* What to know about the answer.
         */
        Warning: {
            /**
             * @description Mã.
             *
             *     *English:* The kind, as a code.
             * @example unverified-parameter
             */
            code: string;
            /**
             * @description Nói bằng lời.
             *
             *     *English:* The same in words.
             */
            says: string;
        };
        /**
         * @description Câu hỏi cho một người.
         *
         *     *English:* The question about one person.
         */
        Question: {
            /**
             * @description Mã tỉnh, thành phố (2 chữ số; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.
             *
             *     *English:* Code of the province (2 digits; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.
             * @example 01
             * @enum {string}
             */
            province: "01" | "04" | "08" | "11" | "12" | "14" | "15" | "19" | "20" | "22" | "24" | "25" | "31" | "33" | "37" | "38" | "40" | "42" | "44" | "46" | "48" | "51" | "52" | "56" | "66" | "68" | "75" | "79" | "80" | "82" | "86" | "91" | "92" | "96";
            /**
             * @description Hỏi về loại nào; không ghi là cả hai.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* Which are asked about; both by default.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             */
            schemes?: ("social-insurance" | "health-insurance")[] | null;
            /**
             * @description Tháng đầu được hỏi, từ 2018-01 đến 2100-12; không ghi là tháng này ở Việt Nam.
             *
             *     *English:* First month asked for, 2018-01 to 2100-12; this month in Việt Nam by default.
             * @example 2026-03
             */
            from?: string | null;
            /**
             * @description Số tháng, 1 đến 60; không ghi là 12.
             *
             *     *English:* Number of months, 1 to 60; 12 by default.
             * @example 4
             */
            months?: number | null;
            /**
             * @description Tính theo chính sách này thay cho chính sách đang có hiệu lực (/v1/policies); `vietnam` là chỉ phần của Nhà nước.
             *
             *     *English:* Quote under this policy instead of the one in force (/v1/policies); `vietnam` for the state's share alone.
             * @example hanoi/2026-01
             */
            policy?: string | null;
            /**
             * @description Ngôn ngữ của câu trả lời; không ghi thì theo Accept-Language, rồi tiếng Việt.
             *
             *     *English:* Language of the answer; Accept-Language where absent, then Vietnamese.
             * @enum {string|null}
             */
            language?: "vi" | "en" | null;
            person: components["schemas"]["Person"];
            contribution?: components["schemas"]["Contribution"] | null;
        };
        /**
         * @description Những gì biết về một người. Không ghi hoặc null là chưa biết. Không gửi tên, số định danh.
         *
         *     *English:* What is known about a person. Absent and null both mean unknown. Send no name and no citizen number.
         */
        Person: {
            /**
             * @description Ngày sinh. Chỉ biết năm hoặc tháng thì ghi YYYY hoặc YYYY-MM và được tính là ngày đầu tiên.
             *
             *     *English:* Day of birth. YYYY or YYYY-MM where no more is known; it then counts as the first day.
             * @example 1954-05-20
             */
            birthDate?: string | null;
            /**
             * @description Giới tính.
             *
             *     - `female`: nữ
             *     - `male`: nam
             *
             *     *English:* Sex.
             *
             *     - `female`: female
             *     - `male`: male
             * @enum {string|null}
             */
            sex?: "female" | "male" | null;
            /**
             * @description Là công dân Việt Nam (Luật BHXH, Điều 2 khoản 4).
             *
             *     *English:* Is a citizen of Việt Nam (Law on Social Insurance, article 2(4)).
             */
            citizen?: boolean | null;
            /**
             * @description Đang thường trú tại tỉnh, thành phố được hỏi.
             *
             *     *English:* Has permanent residence in the province asked about.
             */
            permanentResident?: boolean | null;
            /**
             * @description Mã xã, phường, đặc khu nơi đang ở (5 chữ số; /v1/provinces/{code}/communes), thuộc tỉnh, thành phố được hỏi.
             *
             *     *English:* Code of the commune lived in (5 digits; /v1/provinces/{code}/communes), in the province asked about.
             * @example 09562
             */
            commune?: string | null;
            /**
             * @description Nơi đang ở thuộc vùng nào.
             *
             *     - `poor-commune`: xã nghèo
             *     - `minority-mountain`: vùng đồng bào dân tộc thiểu số và miền núi
             *     - `difficult`: vùng khó khăn
             *     - `especially-difficult`: vùng đặc biệt khó khăn
             *     - `island`: xã đảo, đặc khu
             *
             *     *English:* What kinds of area the place lived in is.
             *
             *     - `poor-commune`: a poor commune
             *     - `minority-mountain`: the minority and mountain area
             *     - `difficult`: a difficult area
             *     - `especially-difficult`: an especially difficult area
             *     - `island`: an island commune or special zone
             */
            areas?: ("poor-commune" | "minority-mountain" | "difficult" | "especially-difficult" | "island")[] | null;
            /**
             * @description Loại hộ theo chuẩn của tỉnh, thành phố.
             *
             *     - `poor`: nghèo
             *     - `near-poor`: cận nghèo
             *     - `exited`: đã thoát nghèo và thoát cận nghèo
             *     - `other`: khác
             *
             *     *English:* Kind of household, by the city's standard.
             *
             *     - `poor`: poor
             *     - `near-poor`: near-poor
             *     - `exited`: out of poverty and near-poverty
             *     - `other`: other
             * @enum {string|null}
             */
            household?: "poor" | "near-poor" | "exited" | "other" | null;
            /**
             * @description Hộ đã thoát khỏi diện nào.
             *
             *     - `poverty`: hộ nghèo
             *     - `near-poverty`: hộ cận nghèo
             *
             *     *English:* What the household has come out of.
             *
             *     - `poverty`: a poor household
             *     - `near-poverty`: a near-poor household
             * @enum {string|null}
             */
            exitedFrom?: "poverty" | "near-poverty" | null;
            /**
             * @description Thời điểm hộ thoát nghèo, thoát cận nghèo theo quyết định. Dạng YYYY-MM hoặc YYYY-MM-DD; `false` là chưa từng.
             *
             *     *English:* When the household came out of poverty or near-poverty, by decision. YYYY-MM or YYYY-MM-DD; `false` means it never happened.
             */
            exitedOn?: string | false | null;
            /**
             * @description Loại hộ theo chuẩn của Chính phủ; không có thì hiểu theo household.
             *
             *     - `poor`: nghèo
             *     - `near-poor`: cận nghèo
             *     - `other`: khác
             *
             *     *English:* Kind of household by the Government's standard; read from household where absent.
             *
             *     - `poor`: poor
             *     - `near-poor`: near-poor
             *     - `other`: other
             * @enum {string|null}
             */
            nationalStandard?: "poor" | "near-poor" | "other" | null;
            /**
             * @description Hộ làm nông, lâm, ngư, diêm nghiệp (Luật BHYT, Điều 12).
             *
             *     - `agriculture`: nông nghiệp
             *     - `forestry`: lâm nghiệp
             *     - `fishery`: ngư nghiệp
             *     - `salt`: diêm nghiệp
             *     - `none`: không
             *
             *     *English:* What the household lives from (Law on Health Insurance, article 12).
             *
             *     - `agriculture`: agriculture
             *     - `forestry`: forestry
             *     - `fishery`: fishery
             *     - `salt`: salt making
             *     - `none`: none
             * @enum {string|null}
             */
            farming?: "agriculture" | "forestry" | "fishery" | "salt" | "none" | null;
            /**
             * @description Hộ có mức sống trung bình.
             *
             *     *English:* The household has an average standard of living.
             */
            averageLiving?: boolean | null;
            /**
             * @description Là người dân tộc thiểu số.
             *
             *     *English:* Belongs to an ethnic minority.
             */
            ethnicMinority?: boolean | null;
            /**
             * @description Thời điểm xã nơi ở ra khỏi danh sách vùng khó khăn, đặc biệt khó khăn. Dạng YYYY-MM hoặc YYYY-MM-DD; `false` là chưa từng.
             *
             *     *English:* When the commune lived in left the list of (especially) difficult ones. YYYY-MM or YYYY-MM-DD; `false` means it never happened.
             */
            graduatedCommuneOn?: string | false | null;
            /**
             * @description Danh sách mà xã đã ra khỏi.
             *
             *     - `2016-2020`: giai đoạn 2016-2020
             *     - `other`: khác
             *
             *     *English:* The list that the commune left.
             *
             *     - `2016-2020`: of 2016-2020
             *     - `other`: other
             * @enum {string|null}
             */
            graduatedList?: "2016-2020" | "other" | null;
            /**
             * @description Mức độ khuyết tật đã được xác định.
             *
             *     - `none`: không
             *     - `mild`: nhẹ
             *     - `severe`: nặng
             *     - `very-severe`: đặc biệt nặng
             *
             *     *English:* Degree of disability, as certified.
             *
             *     - `none`: none
             *     - `mild`: mild
             *     - `severe`: severe
             *     - `very-severe`: very severe
             * @enum {string|null}
             */
            disability?: "none" | "mild" | "severe" | "very-severe" | null;
            /**
             * @description Là học sinh, sinh viên.
             *
             *     *English:* Is a pupil or student.
             */
            student?: boolean | null;
            /**
             * @description Mã tỉnh, thành phố của trường.
             *
             *     *English:* Code of the province of the school.
             * @example 01
             * @enum {string|null}
             */
            schoolProvince?: "01" | "04" | "08" | "11" | "12" | "14" | "15" | "19" | "20" | "22" | "24" | "25" | "31" | "33" | "37" | "38" | "40" | "42" | "44" | "46" | "48" | "51" | "52" | "56" | "66" | "68" | "75" | "79" | "80" | "82" | "86" | "91" | "92" | "96" | null;
            /**
             * @description Là học sinh, sinh viên có hoàn cảnh khó khăn (NQ 19/2025 của Hà Nội).
             *
             *     *English:* Is a pupil or student in hardship (Hà Nội, Resolution 19/2025).
             */
            studentHardship?: boolean | null;
            /**
             * @description Thuộc đối tượng tham gia BHXH bắt buộc.
             *
             *     *English:* Must take part in compulsory social insurance.
             */
            compulsorySocialInsurance?: boolean | null;
            /**
             * @description Các khoản đang hưởng; mảng rỗng là không hưởng khoản nào.
             *
             *     - `pension`: lương hưu
             *     - `work-incapacity`: trợ cấp mất sức lao động
             *     - `social-insurance-allowance`: trợ cấp BHXH hằng tháng
             *     - `social-allowance`: trợ cấp xã hội hằng tháng
             *     - `social-pension`: trợ cấp hưu trí xã hội
             *     - `survivor`: trợ cấp tuất hằng tháng
             *     - `unemployment`: trợ cấp thất nghiệp
             *
             *     *English:* What the person receives; an empty list means none.
             *
             *     - `pension`: a pension
             *     - `work-incapacity`: a work-incapacity allowance
             *     - `social-insurance-allowance`: a monthly social insurance allowance
             *     - `social-allowance`: a monthly social allowance
             *     - `social-pension`: a social pension
             *     - `survivor`: a monthly survivor allowance
             *     - `unemployment`: unemployment benefit
             */
            allowances?: ("pension" | "work-incapacity" | "social-insurance-allowance" | "social-allowance" | "social-pension" | "survivor" | "unemployment")[] | null;
            /**
             * @description Ai đóng BHYT cho người này (Luật BHYT, Điều 12 khoản 1 đến 3).
             *
             *     - `employment`: người lao động, người sử dụng lao động đóng
             *     - `insurance-fund`: cơ quan BHXH đóng
             *     - `state`: ngân sách nhà nước đóng
             *     - `none`: không
             *
             *     *English:* Who already pays the health insurance (Law on Health Insurance, article 12(1) to (3)).
             *
             *     - `employment`: paid through employment
             *     - `insurance-fund`: paid by the insurance fund
             *     - `state`: paid by the state budget
             *     - `none`: none
             * @enum {string|null}
             */
            healthGround?: "employment" | "insurance-fund" | "state" | "none" | null;
            /**
             * @description Trong các tháng được hỏi có thẻ BHYT theo diện khác với diện hỗ trợ này.
             *
             *     *English:* Holds, for the months asked, a health-insurance card on another ground than this support.
             */
            healthCard?: boolean | null;
            /**
             * @description Người này là ai; mảng rỗng là không thuộc diện nào.
             *
             *     - `grassroots-security`: lực lượng bảo vệ an ninh, trật tự ở cơ sở
             *     - `village-health-worker`: nhân viên y tế thôn, bản; cô đỡ thôn, bản
             *     - `population-collaborator`: cộng tác viên dân số
             *     - `animal-health-worker`: nhân viên chăn nuôi thú y
             *     - `hamlet-activist`: người hoạt động không chuyên trách ở thôn, tổ dân phố
             *     - `artisan`: Nghệ nhân nhân dân, Nghệ nhân ưu tú
             *     - `artisan-low-income`: nghệ nhân thuộc hộ thu nhập thấp
             *     - `hanoi-artisan`: Nghệ nhân Hà Nội
             *     - `veterans-association`: hội viên Hội Cựu chiến binh
             *     - `ex-soldier`: cựu quân nhân
             *     - `ex-police`: cựu công an nhân dân
             *     - `ex-youth-volunteer`: cựu thanh niên xung phong
             *     - `party-40-years`: đảng viên có Huy hiệu 40 năm tuổi Đảng trở lên
             *     - `waste-collector`: người thu gom rác ở thôn, khu dân cư
             *     - `charity-establishment`: người ở cơ sở từ thiện, tôn giáo
             *
             *     *English:* What the person is; an empty list means none of these.
             *
             *     - `grassroots-security`: the grassroots security force
             *     - `village-health-worker`: village health workers and midwives
             *     - `population-collaborator`: population collaborators
             *     - `animal-health-worker`: animal health workers
             *     - `hamlet-activist`: part-time hamlet activists
             *     - `artisan`: People's and Excellent Artisans
             *     - `artisan-low-income`: artisans of low income
             *     - `hanoi-artisan`: Hà Nội Artisans
             *     - `veterans-association`: members of the Veterans Association
             *     - `ex-soldier`: former soldiers
             *     - `ex-police`: former police
             *     - `ex-youth-volunteer`: former youth volunteers
             *     - `party-40-years`: holders of the 40-year Party badge
             *     - `waste-collector`: waste collectors of hamlets
             *     - `charity-establishment`: people in charity or religious establishments
             */
            roles?: ("grassroots-security" | "village-health-worker" | "population-collaborator" | "animal-health-worker" | "hamlet-activist" | "artisan" | "artisan-low-income" | "hanoi-artisan" | "veterans-association" | "ex-soldier" | "ex-police" | "ex-youth-volunteer" | "party-40-years" | "waste-collector" | "charity-establishment")[] | null;
            /**
             * @description Đang sinh hoạt trong câu lạc bộ cựu quân nhân, cựu công an, cựu thanh niên xung phong.
             *
             *     *English:* Is in a club of former soldiers, police officers or youth volunteers.
             */
            inClub?: boolean | null;
            /**
             * @description Người nhiễm HIV. Không bao giờ được hỏi; không ghi được hiểu là không.
             *
             *     *English:* Lives with HIV. Never asked for; absent counts as no.
             */
            hivPositive?: boolean | null;
            /**
             * @description Hội viên Hội Người mù. Không bao giờ được hỏi; không ghi được hiểu là không.
             *
             *     *English:* Member of the Blind Association. Never asked for; absent counts as no.
             */
            blindAssociation?: boolean | null;
            /**
             * @description Thời điểm được xác nhận là nạn nhân của mua bán người. Không bao giờ được hỏi; không ghi được hiểu là không. Dạng YYYY-MM hoặc YYYY-MM-DD; `false` là chưa từng.
             *
             *     *English:* When recognised as a victim of trafficking. Never asked for; absent counts as no. YYYY-MM or YYYY-MM-DD; `false` means it never happened.
             */
            traffickingVictimOn?: string | false | null;
            /**
             * @description Người bị tai nạn bom mìn sau chiến tranh.
             *
             *     *English:* Victim of bombs or mines left from the war.
             */
            bombVictim?: boolean | null;
            /**
             * @description Số tháng đã được Nhà nước hỗ trợ đóng BHXH tự nguyện (NĐ 159/2025: tối đa 120 tháng); không ghi là 0.
             *
             *     *English:* Months of state support for social insurance so far (Decree 159/2025: at most 120); 0 where absent.
             */
            monthsSupported?: number | null;
            /**
             * @description Ngày cuối thẻ BHYT trước còn giá trị; `false` là chưa từng có thẻ.
             *
             *     *English:* Last day of the health-insurance card before; `false` means there never was one.
             */
            lastCoveredOn?: string | false | null;
        };
        /**
         * @description Câu trả lời cho hộ.
         *
         *     *English:* The answers for the household.
         */
        HouseholdAnswer: {
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             */
            province: string;
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Số tháng được hỏi.
             *
             *     *English:* Months asked for.
             */
            months: number;
            /**
             * @description Chính sách của tháng đầu; null khi không có văn bản.
             *
             *     *English:* The policy of the first month, or null.
             * @example hanoi/2026-01
             */
            policy: string | null;
            /**
             * Format: date
             * @description Ngày hỏi, theo giờ Việt Nam.
             *
             *     *English:* Day of asking, in Việt Nam.
             */
            asOn: string;
            /**
             * @description Dấu của toàn bộ quy tắc đã dùng: chính sách của nơi này, số liệu cả nước, cách tính. Cũng ở đầu mục Ansinh-Ruleset.
             *
             *     *English:* Hash of all that was followed: this place's policies, the national data, the engine's meaning. Also a header.
             */
            ruleset: string;
            /**
             * @description Bản phần mềm.
             *
             *     *English:* Build of the software.
             */
            build: string;
            /**
             * @description Dấu của câu hỏi và quy tắc: hỏi lại y như vậy thì nhận lại đúng như vậy. Không lưu câu hỏi.
             *
             *     *English:* Keyed hash of the question and the ruleset: the same question gives the same bytes. Nothing is stored.
             */
            quoteId: string;
            /**
             * Format: date
             * @description Ngày kiểm tra văn bản gần nhất.
             *
             *     *English:* When the texts were last checked.
             */
            checkedOn: string | null;
            /**
             * @description Từng người.
             *
             *     *English:* Each member.
             */
            members: components["schemas"]["MemberAnswer"][];
            /**
             * @description Cộng cho cả hộ.
             *
             *     *English:* The sums over the household.
             */
            totals: {
                "social-insurance"?: components["schemas"]["Total"];
                "health-insurance"?: components["schemas"]["Total"];
            };
        };
        /**
         * @description Câu trả lời cho một người.
         *
         *     *English:* The answer for one member.
         */
        MemberAnswer: {
            /**
             * @description Dấu đã gửi lên.
             *
             *     *English:* The mark that was sent.
             * @example a
             */
            id: string;
            /**
             * @description Từng loại được hỏi.
             *
             *     *English:* Each scheme that was asked about.
             */
            schemes: {
                "social-insurance"?: components["schemas"]["SchemeAnswer"];
                "health-insurance"?: components["schemas"]["SchemeAnswer"];
            };
        };
        /**
         * @description Câu hỏi cho một hộ.
         *
         *     *English:* The question about a household.
         */
        HouseholdQuestion: {
            /**
             * @description Mã tỉnh, thành phố (2 chữ số; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.
             *
             *     *English:* Code of the province (2 digits; /v1/provinces): 01 Hà Nội, 46 Huế, 31 Hải Phòng.
             * @example 01
             * @enum {string}
             */
            province: "01" | "04" | "08" | "11" | "12" | "14" | "15" | "19" | "20" | "22" | "24" | "25" | "31" | "33" | "37" | "38" | "40" | "42" | "44" | "46" | "48" | "51" | "52" | "56" | "66" | "68" | "75" | "79" | "80" | "82" | "86" | "91" | "92" | "96";
            /**
             * @description Hỏi về loại nào; không ghi là cả hai.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* Which are asked about; both by default.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             */
            schemes?: ("social-insurance" | "health-insurance")[] | null;
            /**
             * @description Tháng đầu được hỏi, từ 2018-01 đến 2100-12; không ghi là tháng này ở Việt Nam.
             *
             *     *English:* First month asked for, 2018-01 to 2100-12; this month in Việt Nam by default.
             * @example 2026-03
             */
            from?: string | null;
            /**
             * @description Số tháng, 1 đến 60; không ghi là 12.
             *
             *     *English:* Number of months, 1 to 60; 12 by default.
             * @example 4
             */
            months?: number | null;
            /**
             * @description Tính theo chính sách này thay cho chính sách đang có hiệu lực (/v1/policies); `vietnam` là chỉ phần của Nhà nước.
             *
             *     *English:* Quote under this policy instead of the one in force (/v1/policies); `vietnam` for the state's share alone.
             * @example hanoi/2026-01
             */
            policy?: string | null;
            /**
             * @description Ngôn ngữ của câu trả lời; không ghi thì theo Accept-Language, rồi tiếng Việt.
             *
             *     *English:* Language of the answer; Accept-Language where absent, then Vietnamese.
             * @enum {string|null}
             */
            language?: "vi" | "en" | null;
            /**
             * @description Người trong hộ, 1 đến 50.
             *
             *     *English:* The members of the household, 1 to 50.
             */
            members: components["schemas"]["Member"][];
        };
        /**
         * @description Một người của hộ.
         *
         *     *English:* One member of the household.
         */
        Member: {
            /**
             * @description Dấu để nhận ra câu trả lời, do nơi hỏi tự đặt; không phải tên hay số định danh.
             *
             *     *English:* Your own mark, to tell the answers apart; neither a name nor a citizen number.
             * @example a
             */
            id: string;
            person: components["schemas"]["Person"];
            contribution?: components["schemas"]["MemberContribution"] | null;
        };
        /**
         * @description Một tỉnh, thành phố.
         *
         *     *English:* A province.
         */
        Province: {
            /**
             * @description Mã 2 chữ số.
             *
             *     *English:* Code of 2 digits.
             * @example 46
             */
            code: string;
            /**
             * @description Tên, kèm loại.
             *
             *     *English:* The name, with its type.
             */
            name: string;
            /**
             * @description Các chính sách đang có.
             *
             *     *English:* The policies we hold, by id.
             * @example [
             *       "hue/2026-01"
             *     ]
             */
            policies: string[];
        };
        /**
         * @description Một xã, phường, đặc khu.
         *
         *     *English:* A commune, ward or special zone.
         */
        Commune: {
            /**
             * @description Mã 5 chữ số.
             *
             *     *English:* Code of 5 digits.
             * @example 19753
             */
            code: string;
            /**
             * @description Tên, kèm loại.
             *
             *     *English:* The name, with its type.
             */
            name: string;
            /**
             * @description Loại.
             *
             *     *English:* The type: ward, commune, special zone.
             * @enum {string}
             */
            type: "phường" | "xã" | "đặc khu";
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
        };
        /**
         * @description Một chính sách, tóm tắt.
         *
         *     *English:* A policy in short.
         */
        PolicySummary: {
            /**
             * @description Mã chính sách.
             *
             *     *English:* The id of the policy.
             * @example hanoi/2026-07
             */
            id: string;
            /**
             * @description Dấu của nội dung.
             *
             *     *English:* Hash of the content.
             */
            revision: string;
            title: components["schemas"]["Words"];
            /**
             * @description Mã tỉnh, thành phố; null nếu là của Nhà nước.
             *
             *     *English:* Code of the province; null for the state's.
             */
            province: string | null;
            /**
             * @description Các loại được quy định.
             *
             *     *English:* The schemes it speaks of.
             */
            schemes: ("social-insurance" | "health-insurance")[];
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Tháng cuối của bản này; null khi chưa có.
             *
             *     *English:* Last month of this version, or null.
             * @example 2026-03
             */
            until: string | null;
            /**
             * @description Tháng cuối được hỗ trợ theo văn bản.
             *
             *     *English:* Last month of support by the text, or null.
             * @example 2026-03
             */
            supportEndsIn: string | null;
            /**
             * Format: date
             * @description Ngày kiểm tra văn bản.
             *
             *     *English:* When the texts were last checked.
             */
            checkedOn: string;
            /**
             * @description Các văn bản.
             *
             *     *English:* The instruments.
             */
            instruments: components["schemas"]["Instrument"][];
        };
        /**
         * @description Tên.
         *
         *     *English:* The title.
         */
        Words: {
            /**
             * @description Bằng tiếng Việt.
             *
             *     *English:* In Vietnamese.
             */
            vi: string;
            /**
             * @description Bằng tiếng Anh.
             *
             *     *English:* In English.
             */
            en: string;
        };
        /**
         * @description Một văn bản.
         *
         *     *English:* A legal instrument.
         */
        Instrument: {
            /**
             * @description Mã.
             *
             *     *English:* The id.
             */
            id: string;
            /**
             * @description Số, ký hiệu.
             *
             *     *English:* The number.
             */
            number: string;
            /**
             * @description Cách viện dẫn.
             *
             *     *English:* How a citation names it.
             */
            short: string;
            /**
             * @description Nơi ban hành.
             *
             *     *English:* Who issued it.
             */
            issuer: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day of issue.
             */
            date: string | null;
            /**
             * @description Tên.
             *
             *     *English:* The title.
             */
            title: string;
            /**
             * @description Đọc ở đâu.
             *
             *     *English:* Where it was read.
             */
            source: string;
            /**
             * @description Có nguyên văn trong tay.
             *
             *     *English:* Whether its words are at hand.
             */
            textAtHand: boolean;
        };
        /**
         * @description Một chính sách của địa phương.
         *
         *     *English:* A policy of a place.
         */
        Policy: {
            /**
             * @description Mã chính sách.
             *
             *     *English:* The id of the policy.
             * @example hanoi/2026-07
             */
            id: string;
            /**
             * @description Dấu của nội dung.
             *
             *     *English:* Hash of the content.
             */
            revision: string;
            title: components["schemas"]["Words"];
            /**
             * @description Mã tỉnh, thành phố; null nếu là của Nhà nước.
             *
             *     *English:* Code of the province; null for the state's.
             */
            province: string | null;
            /**
             * @description Các loại được quy định.
             *
             *     *English:* The schemes it speaks of.
             */
            schemes: ("social-insurance" | "health-insurance")[];
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Tháng cuối của bản này; null khi chưa có.
             *
             *     *English:* Last month of this version, or null.
             * @example 2026-03
             */
            until: string | null;
            /**
             * @description Tháng cuối được hỗ trợ theo văn bản.
             *
             *     *English:* Last month of support by the text, or null.
             * @example 2026-03
             */
            supportEndsIn: string | null;
            /**
             * Format: date
             * @description Ngày kiểm tra văn bản.
             *
             *     *English:* When the texts were last checked.
             */
            checkedOn: string;
            /**
             * @description Các văn bản.
             *
             *     *English:* The instruments.
             */
            instruments: components["schemas"]["Instrument"][];
            /**
             * @description Điều kiện chung.
             *
             *     *English:* What holds for all rules of a scheme.
             */
            scopes: {
                /**
                 * @description Các loại được quy định.
                 *
                 *     *English:* The schemes it speaks of.
                 */
                schemes: ("social-insurance" | "health-insurance")[];
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Nguyên văn; null khi không có văn bản.
                 *
                 *     *English:* Words of the text; null where not at hand.
                 */
                text: string | null;
                says: components["schemas"]["Words"] & unknown;
                /**
                 * @description Điều kiện, dạng dữ liệu; phải đúng tất cả.
                 *
                 *     *English:* The conditions as data; all must hold.
                 */
                when: {
                    [key: string]: unknown;
                }[];
                whenSays: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Phương thức không được hỗ trợ.
             *
             *     *English:* Payment methods that are left out.
             */
            exclusions: {
                /**
                 * @description Loại.
                 *
                 *     - `social-insurance`: BHXH tự nguyện
                 *     - `health-insurance`: BHYT
                 *
                 *     *English:* The scheme.
                 *
                 *     - `social-insurance`: voluntary social insurance
                 *     - `health-insurance`: health insurance
                 * @enum {string}
                 */
                scheme: "social-insurance" | "health-insurance";
                /**
                 * @description Phương thức.
                 *
                 *     *English:* The method.
                 * @enum {string}
                 */
                method: "monthly" | "quarterly" | "semiannual" | "annual" | "ahead" | "missing";
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                says: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Các nhóm được hỗ trợ.
             *
             *     *English:* The rules.
             */
            rules: components["schemas"]["Rule"][];
            /**
             * @description Khi thuộc nhiều nhóm.
             *
             *     *English:* For a person in several groups.
             */
            several: {
                /**
                 * @description Chọn theo gì.
                 *
                 *     *English:* What is chosen by.
                 * @enum {string}
                 */
                order: "highest-support" | "highest-benefit";
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                says: components["schemas"]["Words"] & unknown;
            };
            /**
             * @description Lập danh sách.
             *
             *     *English:* How people are listed.
             */
            listings: components["schemas"]["ListingRule"][];
            /**
             * @description Thời hạn.
             *
             *     *English:* The deadlines.
             */
            deadlines: components["schemas"]["Deadline"][];
            /**
             * @description Ai chi.
             *
             *     *English:* Who owes.
             */
            budgetHolders: {
                /**
                 * @description Cấp ngân sách.
                 *
                 *     *English:* The budget.
                 * @enum {string}
                 */
                holder: "city" | "commune";
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                says: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Cách hiểu khi văn bản không nói rõ.
             *
             *     *English:* What we chose where the text is silent or doubtful.
             */
            readings: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clauses.
                 */
                cites: string[];
                reading: components["schemas"]["Words"] & unknown;
                because: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Những gì để ngoài, và vì sao.
             *
             *     *English:* What is set aside, and why.
             */
            notEncoded: {
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                because: components["schemas"]["Words"] & unknown;
            }[];
        };
        /**
         * @description Một nhóm được hỗ trợ.
         *
         *     *English:* A rule of the city.
         */
        Rule: {
            /**
             * @description Mã, không đổi qua các bản.
             *
             *     *English:* The id; the same across versions.
             */
            id: string;
            /**
             * @description Loại.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
            /**
             * @description Nguyên văn; null khi không có văn bản.
             *
             *     *English:* Words of the text; null where not at hand.
             */
            text: string | null;
            says: components["schemas"]["Words"] & unknown;
            /**
             * @description Điều kiện, dạng dữ liệu; phải đúng tất cả.
             *
             *     *English:* The conditions as data; all must hold.
             */
            when: {
                [key: string]: unknown;
            }[];
            whenSays: components["schemas"]["Words"] & unknown;
            /**
             * @description Phần vạn; null khi chưa công bố.
             *
             *     *English:* Basis points; null where not published.
             */
            share: number | null;
            /**
             * @description Phần địa phương đứng thế nào với phần Nhà nước.
             *
             *     - `on-top`: thêm vào phần Nhà nước
             *     - `in-full`: phần Nhà nước còn để lại
             *     - `alone`: không có phần Nhà nước
             *     - `total`: cả Nhà nước và địa phương
             *
             *     *English:* How the local share stands to the state's.
             *
             *     - `on-top`: on top of the state's share
             *     - `in-full`: what the state leaves of 100 %
             *     - `alone`: a share with no state share
             *     - `total`: state and city together
             * @enum {string}
             */
            kind: "on-top" | "in-full" | "alone" | "total";
            /**
             * @description Đứng trên nhóm nào của Nhà nước; any là mọi nhóm.
             *
             *     *English:* The state's groups it stands on; any for all.
             */
            on: string[];
            /**
             * @description Ngân sách nào chi: thành phố, xã.
             *
             *     *English:* The budget that pays.
             * @enum {string}
             */
            budget: "city" | "commune";
            /**
             * @description Mức hưởng của thẻ, phần trăm, khi không có nhóm của Nhà nước.
             *
             *     *English:* Per cent the card pays, without a state's group.
             */
            benefit: number;
            /**
             * @description Cách lập danh sách, theo mã.
             *
             *     *English:* How such people are listed, by id.
             */
            listing: string;
            /**
             * @description Chắc đến đâu.
             *
             *     - `verified`: đọc trong văn bản chính thức
             *     - `secondary`: đọc trong bản thuật lại, không gì trái
             *     - `memory`: biết chung, chưa kiểm tra
             *     - `unknown`: không tìm thấy; không được dùng số nào
             *
             *     *English:* How sure we are.
             *
             *     - `verified`: read in an official text
             *     - `secondary`: read in a restatement that nothing contradicts
             *     - `memory`: generally known, not checked
             *     - `unknown`: not found; no number may be used
             * @enum {string}
             */
            confidence: "verified" | "secondary" | "memory" | "unknown";
            /**
             * @description Thông tin nhạy cảm: không bao giờ được hỏi.
             *
             *     *English:* Rests on a sensitive fact: never asked for.
             */
            sensitive: boolean;
        };
        /**
         * @description Việc lập danh sách.
         *
         *     *English:* How people are listed.
         */
        ListingRule: {
            /**
             * @description Mã.
             *
             *     *English:* The id.
             */
            id: string;
            /**
             * @description Ai lập.
             *
             *     *English:* Who lists.
             */
            by: components["schemas"]["Office"][];
            /**
             * @description Mẫu.
             *
             *     *English:* The form.
             */
            form: string;
            /**
             * @description Giấy tờ.
             *
             *     *English:* The papers.
             */
            papers: (components["schemas"]["Words"] & unknown)[];
            /**
             * @description Ai xác nhận.
             *
             *     *English:* Who confirms.
             */
            confirmedBy: components["schemas"]["Office"] | null;
            /**
             * @description Ai phê duyệt.
             *
             *     *English:* Who approves.
             */
            approvedBy: components["schemas"]["Office"] | null;
            /**
             * @description Thời hạn, theo mã.
             *
             *     *English:* The deadline, by id.
             */
            deadline: string | null;
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
        };
        /**
         * @description Một thời hạn.
         *
         *     *English:* A deadline.
         */
        Deadline: {
            /**
             * @description Mã.
             *
             *     *English:* The id.
             */
            id: string;
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
            /**
             * @description Nguyên văn thời hạn.
             *
             *     *English:* The deadline in the words of the text.
             */
            words: string;
            what: components["schemas"]["Words"] & unknown;
            who: components["schemas"]["Office"];
            /**
             * @description before: hết ngày hôm trước; by: kể cả ngày đó.
             *
             *     *English:* before ends the day before; by includes it.
             * @enum {string}
             */
            limit: "before" | "by";
            /**
             * @description Khi nào.
             *
             *     *English:* When.
             */
            on: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Mức tiền của từng nhóm.
         *
         *     *English:* What each payer pays, rule by rule.
         */
        Amounts: {
            /**
             * @description Chính sách.
             *
             *     *English:* The policy.
             */
            policy: string;
            /**
             * @description Dấu của nội dung.
             *
             *     *English:* Hash of its content.
             */
            revision: string;
            /**
             * @description Tháng được tính.
             *
             *     *English:* The month that is priced.
             * @example 2026-03
             */
            month: string;
            /**
             * @description Một tháng, thu nhập chọn đóng ở mức thấp nhất, BHYT ở mức đầy đủ.
             *
             *     *English:* For one month, at the floor income, health insurance at the full price.
             */
            lines: components["schemas"]["AmountLine"][];
        };
        /**
         * @description Một dòng mức tiền.
         *
         *     *English:* One line of amounts.
         */
        AmountLine: {
            /**
             * @description Loại.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Nhóm của địa phương; null khi chỉ có Nhà nước.
             *
             *     *English:* The local rule; null for the state's share alone.
             */
            rule: string | null;
            /**
             * @description Căn cứ.
             *
             *     *English:* Its clause.
             */
            cite: string | null;
            /**
             * @description Bằng lời.
             *
             *     *English:* The same in words.
             */
            says: string | null;
            /**
             * @description Nhóm của Nhà nước.
             *
             *     *English:* The state's group.
             */
            stateRule: string | null;
            /**
             * @description Căn cứ.
             *
             *     *English:* Its clause.
             */
            stateCite: string | null;
            /**
             * @description Bằng lời.
             *
             *     *English:* The same in words.
             */
            stateSays: string | null;
            /**
             * Format: int64
             * @description Mức đóng một tháng. Đồng; null là không ai nói được.
             *
             *     *English:* The premium of a month. Đồng; null where nobody can say.
             */
            due: number | null;
            /**
             * Format: int64
             * @description Nhà nước. Đồng; null là không ai nói được.
             *
             *     *English:* The state. Đồng; null where nobody can say.
             */
            state: number | null;
            /**
             * Format: int64
             * @description Địa phương. Đồng; null là không ai nói được.
             *
             *     *English:* The city or commune. Đồng; null where nobody can say.
             */
            local: number | null;
            /**
             * Format: int64
             * @description Người tham gia. Đồng; null là không ai nói được.
             *
             *     *English:* The participant. Đồng; null where nobody can say.
             */
            participant: number | null;
        };
        /**
         * @description Thay đổi giữa hai bản.
         *
         *     *English:* What changed between two policies.
         */
        Changes: {
            /**
             * @description Bản sau.
             *
             *     *English:* The later policy.
             */
            policy: string;
            /**
             * @description Bản trước.
             *
             *     *English:* The earlier policy.
             */
            since: string;
            /**
             * @description Cả hai được tính ở tháng này.
             *
             *     *English:* Both are priced in this month.
             * @example 2026-03
             */
            month: string;
            /**
             * @description Từng nhóm có thay đổi.
             *
             *     *English:* Each rule that changed.
             */
            rules: {
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 */
                rule: string;
                /**
                 * @description Thêm, hết, hay đổi.
                 *
                 *     *English:* Added, ended, or changed.
                 * @enum {string}
                 */
                change: "added" | "ended" | "changed";
                before: components["schemas"]["RuleState"] | null;
                after: components["schemas"]["RuleState"] | null;
                /**
                 * @description Bằng đồng, ở mức thấp nhất.
                 *
                 *     *English:* In đồng, at the floor.
                 */
                amounts: {
                    /**
                     * @description Nhóm của Nhà nước.
                     *
                     *     *English:* The state's group, or null.
                     */
                    stateRule: string | null;
                    /**
                     * Format: int64
                     * @description Địa phương trả trước đây, một tháng. Đồng; null là không ai nói được.
                     *
                     *     *English:* The local part before, a month. Đồng; null where nobody can say.
                     */
                    before: number | null;
                    /**
                     * Format: int64
                     * @description Địa phương trả từ nay, một tháng. Đồng; null là không ai nói được.
                     *
                     *     *English:* The local part after, a month. Đồng; null where nobody can say.
                     */
                    after: number | null;
                }[];
            }[];
        };
        /**
         * @description Chính sách của Nhà nước.
         *
         *     *English:* A policy of the state.
         */
        StatePolicy: {
            /**
             * @description Mã chính sách.
             *
             *     *English:* The id of the policy.
             * @example hanoi/2026-07
             */
            id: string;
            /**
             * @description Dấu của nội dung.
             *
             *     *English:* Hash of the content.
             */
            revision: string;
            title: components["schemas"]["Words"];
            /**
             * @description Mã tỉnh, thành phố; null nếu là của Nhà nước.
             *
             *     *English:* Code of the province; null for the state's.
             */
            province: string | null;
            /**
             * @description Các loại được quy định.
             *
             *     *English:* The schemes it speaks of.
             */
            schemes: ("social-insurance" | "health-insurance")[];
            /**
             * @description Tháng đầu.
             *
             *     *English:* First month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Tháng cuối của bản này; null khi chưa có.
             *
             *     *English:* Last month of this version, or null.
             * @example 2026-03
             */
            until: string | null;
            /**
             * @description Tháng cuối được hỗ trợ theo văn bản.
             *
             *     *English:* Last month of support by the text, or null.
             * @example 2026-03
             */
            supportEndsIn: string | null;
            /**
             * Format: date
             * @description Ngày kiểm tra văn bản.
             *
             *     *English:* When the texts were last checked.
             */
            checkedOn: string;
            /**
             * @description Các văn bản.
             *
             *     *English:* The instruments.
             */
            instruments: components["schemas"]["Instrument"][];
            /**
             * @description Ai được tham gia.
             *
             *     *English:* Who can take part at all.
             */
            participants: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Nguyên văn; null khi không có văn bản.
                 *
                 *     *English:* Words of the text; null where not at hand.
                 */
                text: string | null;
                says: components["schemas"]["Words"] & unknown;
                /**
                 * @description Điều kiện, dạng dữ liệu; phải đúng tất cả.
                 *
                 *     *English:* The conditions as data; all must hold.
                 */
                when: {
                    [key: string]: unknown;
                }[];
                whenSays: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Người đã có nơi khác đóng toàn bộ.
             *
             *     *English:* Those for whom somebody else pays all.
             */
            payers: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                id: string;
                /**
                 * @description Ai đóng.
                 *
                 *     *English:* Who pays.
                 * @enum {string}
                 */
                payer: "employment" | "insurance-fund" | "state";
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Nguyên văn; null khi không có văn bản.
                 *
                 *     *English:* Words of the text; null where not at hand.
                 */
                text: string | null;
                says: components["schemas"]["Words"] & unknown;
                /**
                 * @description Điều kiện, dạng dữ liệu; phải đúng tất cả.
                 *
                 *     *English:* The conditions as data; all must hold.
                 */
                when: {
                    [key: string]: unknown;
                }[];
                whenSays: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Các nhóm được Nhà nước hỗ trợ.
             *
             *     *English:* The groups the state supports.
             */
            groups: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Nguyên văn; null khi không có văn bản.
                 *
                 *     *English:* Words of the text; null where not at hand.
                 */
                text: string | null;
                says: components["schemas"]["Words"] & unknown;
                /**
                 * @description Điều kiện, dạng dữ liệu; phải đúng tất cả.
                 *
                 *     *English:* The conditions as data; all must hold.
                 */
                when: {
                    [key: string]: unknown;
                }[];
                whenSays: components["schemas"]["Words"] & unknown;
                /**
                 * @description Phần vạn.
                 *
                 *     *English:* Basis points.
                 */
                share: number;
                /**
                 * @description Chắc đến đâu.
                 *
                 *     - `verified`: đọc trong văn bản chính thức
                 *     - `secondary`: đọc trong bản thuật lại, không gì trái
                 *     - `memory`: biết chung, chưa kiểm tra
                 *     - `unknown`: không tìm thấy; không được dùng số nào
                 *
                 *     *English:* How sure we are.
                 *
                 *     - `verified`: read in an official text
                 *     - `secondary`: read in a restatement that nothing contradicts
                 *     - `memory`: generally known, not checked
                 *     - `unknown`: not found; no number may be used
                 * @enum {string}
                 */
                confidence: "verified" | "secondary" | "memory" | "unknown";
                /**
                 * @description Thông tin nhạy cảm: không bao giờ được hỏi.
                 *
                 *     *English:* Rests on a sensitive fact: never asked for.
                 */
                sensitive: boolean;
            }[];
            /**
             * @description Số tháng tối đa trong đời.
             *
             *     *English:* Months of support in a life, or null.
             */
            capMonths: number | null;
            /**
             * @description Cách hiểu khi văn bản không nói rõ.
             *
             *     *English:* What we chose where the text is silent or doubtful.
             */
            readings: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clauses.
                 */
                cites: string[];
                reading: components["schemas"]["Words"] & unknown;
                because: components["schemas"]["Words"] & unknown;
            }[];
            /**
             * @description Những gì để ngoài, và vì sao.
             *
             *     *English:* What is set aside, and why.
             */
            notEncoded: {
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                because: components["schemas"]["Words"] & unknown;
            }[];
        };
        /**
         * @description Một câu hỏi.
         *
         *     *English:* One question.
         */
        QuestionnaireItem: {
            /**
             * @description Trường của person.
             *
             *     *English:* The field of person.
             * @example household
             */
            fact: string;
            question: components["schemas"]["Words"] & unknown;
            /**
             * @description Kiểu câu trả lời.
             *
             *     - `yes-no`: có hoặc không
             *     - `date`: ngày, tháng hoặc năm
             *     - `month-or-never`: tháng hoặc ngày, hoặc chưa từng (false)
             *     - `date-or-never`: ngày hoặc tháng, hoặc chưa từng (false)
             *     - `choice`: một trong values
             *     - `choices`: các giá trị trong values, hoặc không có ([])
             *     - `province`: mã tỉnh, thành phố
             *     - `commune`: mã xã, phường, đặc khu
             *
             *     *English:* The kind of answer.
             *
             *     - `yes-no`: yes or no
             *     - `date`: a day, month or year
             *     - `month-or-never`: a month or day, or never (false)
             *     - `date-or-never`: a day or month, or never (false)
             *     - `choice`: one of values
             *     - `choices`: any of values, or none ([])
             *     - `province`: code of a province
             *     - `commune`: code of a commune
             * @enum {string}
             */
            kind: "yes-no" | "date" | "month-or-never" | "date-or-never" | "choice" | "choices" | "province" | "commune";
            /**
             * @description Các giá trị; null khi không phải danh sách.
             *
             *     *English:* The values, or null.
             */
            values: {
                /**
                 * @description Giá trị.
                 *
                 *     *English:* The value.
                 */
                value: string;
                words: components["schemas"]["Words"] & unknown;
            }[] | null;
            /**
             * @description Nhạy cảm: không hỏi, chỉ ghi khi người dân tự nói.
             *
             *     *English:* Sensitive: do not ask; for who wants to tell.
             */
            sensitive: boolean;
            /**
             * @description Không trả lời thì được giả định và có lưu ý.
             *
             *     *English:* Assumed where absent, with a warning.
             */
            assumedWhenAbsent: boolean;
            /**
             * @description Điều khoản cần đến.
             *
             *     *English:* The clauses that ask for it.
             */
            cites: string[];
        };
    };
    responses: {
        /**
         * @description Nội dung không phải JSON.
         *
         *     *English:* The body is not JSON.
         */
        Malformed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Không có.
         *
         *     *English:* There is no such thing.
         */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Không có dạng được yêu cầu.
         *
         *     *English:* Not to be had in the form asked for.
         */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Quá lớn.
         *
         *     *English:* Too large.
         */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Sai kiểu nội dung.
         *
         *     *English:* A type of content that is not taken.
         */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Có thông tin sai.
         *
         *     *English:* Something in it is wrong.
         */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Quá nhiều yêu cầu.
         *
         *     *English:* Too many requests.
         */
        RateLimited: {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Lỗi của hệ thống.
         *
         *     *English:* A fault of ours.
         */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Chưa sẵn sàng.
         *
         *     *English:* Not ready.
         */
        NotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Dấu của toàn bộ quy tắc đã dùng.
         *
         *     *English:* Hash of all the rules that were followed.
         */
        "Ansinh-Ruleset": string;
        /**
         * @description Dấu của nội dung, để hỏi lại bằng If-None-Match.
         *
         *     *English:* Mark of the content, to ask again with If-None-Match.
         */
        ETag: string;
        /**
         * @description Số yêu cầu được gửi trong số giây.
         *
         *     *English:* How many requests may be sent in how many seconds.
         */
        "RateLimit-Policy": string;
        /**
         * @description Số giây phải chờ.
         *
         *     *English:* Seconds to wait.
         */
        "Retry-After": string;
        /**
         * @description Mã của yêu cầu: mã gửi lên nếu là UUID, 32 chữ số hex hoặc ULID, không thì mã mới.
         *
         *     *English:* Id of the request: yours where it is a UUID, 32 hexadecimal digits or a ULID, otherwise a new one.
         */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các đường dẫn.
             *
             *     *English:* The links.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Tên.
                         *
                         *     *English:* The name.
                         */
                        name: string;
                        /**
                         * @description Đường dẫn theo tên.
                         *
                         *     *English:* Paths by name.
                         */
                        links: {
                            [key: string]: string;
                        };
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            500: components["responses"]["Internal"];
        };
    };
    checkAlive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Còn chạy.
             *
             *     *English:* Alive.
             */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Luôn là alive.
                         *
                         *     *English:* Always alive.
                         * @enum {string}
                         */
                        status: "alive";
                        /**
                         * @description Bản phần mềm.
                         *
                         *     *English:* Build of the software.
                         */
                        build: string;
                    };
                };
            };
            500: components["responses"]["Internal"];
        };
    };
    checkReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Sẵn sàng.
             *
             *     *English:* Ready.
             */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Nối được.
                         *
                         *     *English:* Reachable.
                         * @enum {string}
                         */
                        database: "reachable";
                        /**
                         * @description Đúng cấu trúc.
                         *
                         *     *English:* Current.
                         * @enum {string}
                         */
                        migrations: "current";
                    };
                };
            };
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    askQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Question"];
            };
        };
        responses: {
            /**
             * @description Câu trả lời.
             *
             *     *English:* The answer.
             */
            200: {
                headers: {
                    "Ansinh-Ruleset": components["headers"]["Ansinh-Ruleset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                };
            };
            400: components["responses"]["Malformed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    askHousehold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HouseholdQuestion"];
            };
        };
        responses: {
            /**
             * @description Câu trả lời cho hộ.
             *
             *     *English:* The answers for the household.
             */
            200: {
                headers: {
                    "Ansinh-Ruleset": components["headers"]["Ansinh-Ruleset"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HouseholdAnswer"];
                };
            };
            400: components["responses"]["Malformed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    askBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
            };
        };
        responses: {
            /**
             * @description Mỗi dòng một câu trả lời hoặc problem.
             *
             *     *English:* An answer or a problem on each line.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listProvinces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách.
             *
             *     *English:* The list.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their codes.
                         */
                        provinces: components["schemas"]["Province"][];
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listCommunes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mã tỉnh, thành phố.
                 *
                 *     *English:* Code of the province.
                 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách.
             *
             *     *English:* The list.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Tỉnh, thành phố.
                         *
                         *     *English:* The province.
                         */
                        province: {
                            /**
                             * @description Mã 2 chữ số.
                             *
                             *     *English:* Code of 2 digits.
                             * @example 46
                             */
                            code: string;
                            /**
                             * @description Tên, kèm loại.
                             *
                             *     *English:* The name, with its type.
                             */
                            name: string;
                        };
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their codes.
                         */
                        communes: components["schemas"]["Commune"][];
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách.
             *
             *     *English:* The list.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Của địa phương.
                         *
                         *     *English:* Of places.
                         */
                        policies: components["schemas"]["PolicySummary"][];
                        /**
                         * @description Của Nhà nước.
                         *
                         *     *English:* Of the state.
                         */
                        statePolicies: components["schemas"]["PolicySummary"][];
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Nơi ban hành.
                 *
                 *     *English:* The place.
                 */
                place: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Chính sách.
             *
             *     *English:* The policy.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readSheet: {
        parameters: {
            query?: {
                /**
                 * @description Dạng; không ghi thì theo Accept, rồi Markdown.
                 *
                 *     *English:* The form; Accept where absent, then Markdown.
                 */
                format?: "markdown" | "html";
                /**
                 * @description Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.
                 *
                 *     *English:* The language; Accept-Language where absent, then Vietnamese.
                 */
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Nơi ban hành.
                 *
                 *     *English:* The place.
                 */
                place: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tờ đối chiếu.
             *
             *     *English:* The sheet.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readAmounts: {
        parameters: {
            query?: {
                /**
                 * @description Tháng, trong thời gian của chính sách; không ghi là tháng này, hoặc tháng gần nhất của chính sách.
                 *
                 *     *English:* A month of the policy; this month, or the nearest the policy has, where absent.
                 */
                month?: string;
                /**
                 * @description Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.
                 *
                 *     *English:* The language; Accept-Language where absent, then Vietnamese.
                 */
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Nơi ban hành.
                 *
                 *     *English:* The place.
                 */
                place: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Mức tiền.
             *
             *     *English:* The amounts.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amounts"];
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readChanges: {
        parameters: {
            query: {
                /**
                 * @description Mã của bản trước.
                 *
                 *     *English:* Id of the earlier policy.
                 */
                since: string;
                /**
                 * @description Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.
                 *
                 *     *English:* The language; Accept-Language where absent, then Vietnamese.
                 */
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Nơi ban hành.
                 *
                 *     *English:* The place.
                 */
                place: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Thay đổi.
             *
             *     *English:* The changes.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Changes"];
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readStatePolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Luôn là vietnam.
                 *
                 *     *English:* Always vietnam.
                 */
                nation: "vietnam";
                /**
                 * @description BHXH tự nguyện hay BHYT.
                 *
                 *     *English:* social-insurance or health-insurance.
                 */
                scheme: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Chính sách.
             *
             *     *English:* The policy.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatePolicy"];
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readStateSheet: {
        parameters: {
            query?: {
                /**
                 * @description Dạng; không ghi thì theo Accept, rồi Markdown.
                 *
                 *     *English:* The form; Accept where absent, then Markdown.
                 */
                format?: "markdown" | "html";
                /**
                 * @description Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.
                 *
                 *     *English:* The language; Accept-Language where absent, then Vietnamese.
                 */
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Luôn là vietnam.
                 *
                 *     *English:* Always vietnam.
                 */
                nation: "vietnam";
                /**
                 * @description BHXH tự nguyện hay BHYT.
                 *
                 *     *English:* social-insurance or health-insurance.
                 */
                scheme: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tờ đối chiếu.
             *
             *     *English:* The sheet.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/markdown": string;
                    "text/html": string;
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            406: components["responses"]["NotAcceptable"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    readStateAmounts: {
        parameters: {
            query?: {
                /**
                 * @description Tháng, trong thời gian của chính sách; không ghi là tháng này, hoặc tháng gần nhất của chính sách.
                 *
                 *     *English:* A month of the policy; this month, or the nearest the policy has, where absent.
                 */
                month?: string;
                /**
                 * @description Ngôn ngữ; không ghi thì theo Accept-Language, rồi tiếng Việt.
                 *
                 *     *English:* The language; Accept-Language where absent, then Vietnamese.
                 */
                language?: "vi" | "en";
            };
            header?: never;
            path: {
                /**
                 * @description Luôn là vietnam.
                 *
                 *     *English:* Always vietnam.
                 */
                nation: "vietnam";
                /**
                 * @description BHXH tự nguyện hay BHYT.
                 *
                 *     *English:* social-insurance or health-insurance.
                 */
                scheme: string;
                /**
                 * @description Tháng bắt đầu áp dụng.
                 *
                 *     *English:* The month it starts in.
                 */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Mức tiền.
             *
             *     *English:* The amounts.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Amounts"];
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listParameters: {
        parameters: {
            query?: {
                /**
                 * @description Ngày; không ghi là hôm nay ở Việt Nam.
                 *
                 *     *English:* The day; today in Việt Nam where absent.
                 */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các số liệu.
             *
             *     *English:* The numbers.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Ngày.
                         *
                         *     *English:* The day.
                         */
                        on: string;
                        /**
                         * @description Từng số liệu.
                         *
                         *     *English:* Each of them.
                         */
                        parameters: {
                            /**
                             * @description Tên.
                             *
                             *     *English:* The name.
                             * @example referenceLevel
                             * @enum {string}
                             */
                            name: "referenceLevel" | "ruralPovertyLine" | "socialRate" | "incomeCeiling" | "healthRate" | "householdLadder" | "fundMonthlyRate";
                            says: components["schemas"]["Words"] & unknown;
                            /**
                             * @description Đơn vị.
                             *
                             *     *English:* The unit.
                             * @enum {string}
                             */
                            unit: "đồng" | "basis-points" | "times" | "per-10000-a-month";
                            value: components["schemas"]["DatedValue"] | null;
                            /**
                             * @description Mọi giá trị.
                             *
                             *     *English:* Every value.
                             */
                            all: components["schemas"]["DatedValue"][];
                        }[];
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listQuestions: {
        parameters: {
            query: {
                /**
                 * @description Mã tỉnh, thành phố.
                 *
                 *     *English:* Code of the province.
                 */
                province: "01" | "04" | "08" | "11" | "12" | "14" | "15" | "19" | "20" | "22" | "24" | "25" | "31" | "33" | "37" | "38" | "40" | "42" | "44" | "46" | "48" | "51" | "52" | "56" | "66" | "68" | "75" | "79" | "80" | "82" | "86" | "91" | "92" | "96";
                /**
                 * @description Loại; không ghi là cả hai.
                 *
                 *     - `social-insurance`: BHXH tự nguyện
                 *     - `health-insurance`: BHYT
                 *
                 *     *English:* The scheme; both where absent.
                 *
                 *     - `social-insurance`: voluntary social insurance
                 *     - `health-insurance`: health insurance
                 */
                scheme?: "social-insurance" | "health-insurance";
                /**
                 * @description Tháng đóng; không ghi là tháng này.
                 *
                 *     *English:* Month of payment; this month where absent.
                 */
                month?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Bộ câu hỏi.
             *
             *     *English:* The questionnaire.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Mã tỉnh, thành phố.
                         *
                         *     *English:* Code of the province.
                         */
                        province: string;
                        /**
                         * @description Tháng đóng.
                         *
                         *     *English:* Month of payment.
                         * @example 2026-03
                         */
                        month: string;
                        /**
                         * @description Chính sách; null khi không có văn bản.
                         *
                         *     *English:* The policy, or null.
                         */
                        policy: string | null;
                        /**
                         * @description Mỗi loại một bộ.
                         *
                         *     *English:* One for each scheme.
                         */
                        questionnaires: {
                            /**
                             * @description Loại.
                             *
                             *     *English:* The scheme.
                             * @enum {string}
                             */
                            scheme: "social-insurance" | "health-insurance";
                            /**
                             * @description Các câu hỏi, theo thứ tự.
                             *
                             *     *English:* The questions, in order.
                             */
                            questions: components["schemas"]["QuestionnaireItem"][];
                        }[];
                    };
                };
            };
            /**
             * @description Không đổi.
             *
             *     *English:* Not changed.
             */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
}
