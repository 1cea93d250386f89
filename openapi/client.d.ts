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
    "/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tình trạng · How it does
         * @description Từng công việc theo giờ chạy lần cuối khi nào, kết quả; sự kiện chờ gửi. Không có dữ liệu của ai.
         *
         *     *English:* When each job by the clock last ran and what came of it; events that wait. Nothing of anybody.
         */
        get: operations["readStatus"];
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
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tôi là ai · Who am I
         * @description Người gọi, cơ quan, vai trò hoặc phạm vi, và những thao tác được phép.
         *
         *     *English:* The caller, the agency, the role or the scopes, and the operations allowed.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cán bộ của cơ quan · Members of an agency
         * @description Kể cả người đã bị thu hồi.
         *
         *     *English:* Those who were revoked as well.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Thêm cán bộ · Add a member
         * @description Người phê duyệt của cơ quan hoặc quản trị thêm. Người ấy đăng nhập ở nơi cấp token; ở đây chỉ giữ mã.
         *
         *     *English:* By an approver of the agency or an administrator. They sign in with their issuer; only the name it gave them is kept.
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/members/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thu hồi cán bộ · Revoke a member
         * @description Có hiệu lực từ yêu cầu kế tiếp.
         *
         *     *English:* From the next request on.
         */
        post: operations["revokeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Khóa của cơ quan · Keys of an agency
         * @description Không có phần bí mật.
         *
         *     *English:* Without their secrets.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Tạo khóa · Make a key
         * @description Khóa chỉ hiện trong câu trả lời này. Mỗi tên có tối đa hai khóa còn hiệu lực: một đang dùng, một để thay.
         *
         *     *English:* The key is shown in this answer only. A name has at most two keys that are good: one in use, one to change over to.
         */
        post: operations["makeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/keys/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thu hồi khóa · Revoke a key
         * @description Có hiệu lực từ yêu cầu kế tiếp.
         *
         *     *English:* From the next request on.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh bạ cơ quan · Address book of agencies
         * @description Các cơ quan trong tỉnh, thành phố của người gọi; quản trị toàn quốc thấy tất cả.
         *
         *     *English:* The agencies of the caller's province; the administrator of all provinces sees them all.
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Lập cơ quan · Enter an agency
         * @description Của quản trị, trong tỉnh, thành phố của mình. Mỗi xã, phường, đặc khu có một cơ quan đang hoạt động.
         *
         *     *English:* For administrators, in their own province. A commune has one agency that is open.
         */
        post: operations["createAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một cơ quan · An agency
         * @description Cơ quan trong tỉnh, thành phố của người gọi.
         *
         *     *English:* An agency of the caller's province.
         */
        get: operations["readAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Sửa cơ quan · Change an agency
         * @description Sửa tên hoặc mã đơn vị.
         *
         *     *English:* Changes the name or the unit code.
         */
        patch: operations["changeAgency"];
        trace?: never;
    };
    "/v1/agencies/{agency}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng cơ quan · Close an agency
         * @description Từ đó không ai làm việc thay cơ quan được nữa, bằng token hay khóa. Không mở lại được.
         *
         *     *English:* From then on nobody acts for it, by token or by key. It cannot be opened again.
         */
        post: operations["closeAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bộ phận của cơ quan cấp xã · Offices of a commune
         * @description Kể cả bộ phận đã đóng.
         *
         *     *English:* Those that are closed as well.
         */
        get: operations["listOffices"];
        put?: never;
        /**
         * Lập bộ phận · Enter an office
         * @description Của cơ quan cấp xã.
         *
         *     *English:* Of a commune.
         */
        post: operations["createOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/offices/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng bộ phận · Close an office
         * @description Không mở lại được.
         *
         *     *English:* It cannot be opened again.
         */
        post: operations["closeOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/collection-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các điểm thu · Collection points
         * @description Của một tổ chức hỗ trợ phát triển đối tượng.
         *
         *     *English:* Of a collecting organisation.
         */
        get: operations["listCollectionPoints"];
        put?: never;
        /**
         * Lập điểm thu · Enter a collection point
         * @description Xã, phường, đặc khu được đọc từ mã.
         *
         *     *English:* The commune is read from the code.
         */
        post: operations["createCollectionPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/collection-points/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng điểm thu · Close a collection point
         * @description Mã được dùng lại được cho điểm thu mới.
         *
         *     *English:* The code may be used again for a new one.
         */
        post: operations["closeCollectionPoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/collectors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các nhân viên thu · Collectors
         * @description Của tổ chức mình; cơ quan BHXH xem được của mọi tổ chức trong tỉnh, thành phố.
         *
         *     *English:* Of one's own organisation; the insurer sees those of its province.
         */
        get: operations["listCollectors"];
        put?: never;
        /**
         * Lập nhân viên thu · Enter a collector
         * @description Chỉ mã số, không có họ tên.
         *
         *     *English:* By number, without a name.
         */
        post: operations["createCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{agency}/collectors/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng mã nhân viên thu · Close a collector
         * @description Mã số được dùng lại được cho người mới.
         *
         *     *English:* The number may be used again.
         */
        post: operations["closeCollector"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{code}/list-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các loại danh sách · Kinds of list
         * @description Các loại danh sách theo chính sách có hiệu lực trong một tháng: ai lập, mẫu nào, ai xác nhận, ai phê duyệt, khi nào chốt.
         *
         *     *English:* The kinds of list by the policy in force in a month: who makes them, on which form, who confirms and approves, when they close.
         */
        get: operations["listKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đợt · Rounds
         * @description Các đợt của tỉnh, thành phố của người gọi.
         *
         *     *English:* The rounds of the caller's province.
         */
        get: operations["listRounds"];
        put?: never;
        /**
         * Mở đợt lập danh sách · Open a round
         * @description Bởi BHXH tỉnh, thành phố hoặc quản trị. Mẫu, các bước và hạn chốt lấy từ chính sách, không ai chọn được. Mỗi loại danh sách có một đợt cho mỗi kỳ.
         *
         *     *English:* By the insurer of the province, or an administrator. Form, steps and closing time are the policy’s: nobody chooses them. A kind of list has one round for each period.
         */
        post: operations["openRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đợt · A round
         * @description Căn cứ, các bước, hạn chốt, số liệu lúc chốt.
         *
         *     *English:* Its law, its steps, when it closes, what was counted then.
         */
        get: operations["readRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi nhận việc chốt · Close a round
         * @description Từ closesAt; tác vụ định kỳ cũng làm việc này. Khóa các danh sách đúng hạn, ghi danh sách chưa quyết định là quá hạn, đếm một lần. Làm lại không đổi gì: đúng hạn hay không do đồng hồ quyết định, không do việc này.
         *
         *     *English:* From closesAt on; a job does it too. Locks the lists in time, marks those not decided as late, counts once. Doing it again changes nothing: whether a list was in time is for the clock to say, not for this.
         */
        post: operations["closeRound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/exceptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các việc gia hạn · Exceptions
         * @description Cơ quan lập danh sách thấy của mình; BHXH, quản trị, Sở Nội vụ và cơ quan giám sát thấy tất cả.
         *
         *     *English:* Who makes lists sees its own; the insurer, administrators, home affairs and supervisors see them all.
         */
        get: operations["listExceptions"];
        put?: never;
        /**
         * Gia hạn cho một cơ quan · Let an office be later
         * @description Ghi cơ quan cho phép, lý do và thời hạn. Danh sách của cơ quan được gia hạn mà chưa quyết định thì không còn bị coi là quá hạn cho đến thời hạn mới.
         *
         *     *English:* With who allowed it, why, and until when. A list of that office which is not decided yet is not late until then.
         */
        post: operations["grantException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tiến độ của đợt · How far a round is
         * @description Từng xã, phường, đặc khu: chưa có danh sách, đang soạn, đã nộp, đã phê duyệt; đúng hạn, quá hạn, thiếu. Chỉ có số lượng, không có người nào.
         *
         *     *English:* Commune by commune: no list, being made, handed in, approved; in time, late, missing. Counts only, nobody is named.
         */
        get: operations["readOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các danh sách · Lists
         * @description Các danh sách mà người gọi được thấy: của cơ quan mình; đã nộp và có người của xã, phường mình; đã đến bước của mình.
         *
         *     *English:* The lists the caller may see: the agency's own; those handed in with people of its commune; those that have come to it.
         */
        get: operations["listLists"];
        put?: never;
        /**
         * Lập danh sách · Begin a list
         * @description Lập một danh sách trống cho một đợt, bởi cơ quan được giao lập loại danh sách đó. Lập sau hạn chốt của đợt thì là danh sách phát sinh. Khóa API có phạm vi lists:draft cũng lập được.
         *
         *     *English:* Begins an empty list for a round, by an agency that makes such lists. Begun after the round has closed, it is supplementary. A key with the scope lists:draft may begin one too.
         */
        post: operations["createList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một danh sách · A list
         * @description Trạng thái, số dòng và việc người gọi làm được (may). ETag là phiên bản, dùng cho If-Match của bước tiếp theo.
         *
         *     *English:* Its state, its counts, and what the caller may do (may). The ETag is the version, for the If-Match of the next step.
         */
        get: operations["readList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bước đã qua · The steps taken
         * @description Theo thứ tự, kèm lý do trả lại. Xã, phường chỉ được hỏi về người của mình thì chỉ thấy bước của mình.
         *
         *     *English:* In their order, with the reasons of returns. A commune that is only asked about its own people sees its own steps.
         */
        get: operations["listSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký của danh sách · The record of a list
         * @description Mỗi việc một bản ghi, không sửa, không xóa được; dấu của mỗi bản ghi gồm cả bản ghi trước. Không có dữ liệu cá nhân.
         *
         *     *English:* One record for each act, which nobody can change or remove; the hash of each covers the one before. No personal data.
         */
        get: operations["readListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký còn nguyên vẹn không · Whether the record holds
         * @description Tính lại toàn bộ chuỗi và nêu bản ghi đầu tiên bị mất hoặc bị sửa. Gửi kèm seq và hash đã giữ để phát hiện cả trường hợp toàn chuỗi bị viết lại.
         *
         *     *English:* Computes the whole chain again and names the first record that is missing or was changed. Send the seq and hash you have kept to find a chain that was written anew as a whole.
         */
        get: operations["verifyListAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nộp · Hand a list in
         * @description Bởi người lập của cơ quan lập. Danh sách phải có ít nhất một dòng không bị từ chối. Nơi không cần phê duyệt, lần nộp đầu tiên quyết định đúng hạn hay không.
         *
         *     *English:* By a maker of the agency that makes it. At least one row must not be refused. Where nobody approves, the first submission decides whether it is in time.
         */
        post: operations["submitList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Xác nhận các dòng của địa bàn · Confirm the rows of a commune
         * @description Bởi người xác nhận của xã, phường nơi người trong danh sách sống: các dòng nêu trong rejected không được xác nhận, kèm lý do; mọi dòng còn lại của địa bàn được xác nhận. Danh sách qua bước này khi mọi xã, phường đã trả lời. If-Match là phiên bản từ khi danh sách được nộp.
         *
         *     *English:* By a confirmer of the commune the people live in: the rows in rejected are turned away, each with a reason; all other rows of the commune are confirmed. The list goes on once every commune has answered. If-Match takes any version since the list was handed in.
         */
        post: operations["confirmList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Phê duyệt · Approve a list
         * @description Bởi người phê duyệt của cơ quan mà văn bản giao. Lần đầu quyết định đúng hạn hay không: trước closesAt là đúng hạn, từ closesAt là quá hạn.
         *
         *     *English:* By an approver of the office the text names. The first approval decides whether the list is in time: before closesAt it is, from closesAt on it is late.
         */
        post: operations["approveList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tiếp nhận · Receive a list
         * @description Bởi cơ quan BHXH của tỉnh, thành phố. Từ đó danh sách không bị trả lại nữa; dòng sai thì từ chối từng dòng.
         *
         *     *English:* By the insurer of the province. From then on a list is not returned; rows that are wrong are turned away one by one.
         */
        post: operations["receiveList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Chấp nhận · Accept a list
         * @description Bởi người phê duyệt của cơ quan BHXH: các dòng nêu trong rejected bị từ chối, kèm lý do; mọi dòng còn lại được chấp nhận. leadsTo cho biết thành người được bảo hiểm hay danh sách để vận động.
         *
         *     *English:* By an approver of the insurer: the rows in rejected are turned away, each with a reason; all others are accepted. leadsTo says whether that makes covered people or people to call.
         */
        post: operations["acceptList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trả lại · Return a list
         * @description Bởi nơi đang giữ danh sách (xã, phường được hỏi, nơi phê duyệt, hoặc cơ quan BHXH trước khi tiếp nhận), kèm lý do. Danh sách về trạng thái đang soạn và giữ nguyên đúng hạn hay không.
         *
         *     *English:* By whoever the list waits for (a commune that is asked, the office that approves, the insurer before it receives it), with reasons. It becomes a draft again and keeps its timeliness.
         */
        post: operations["returnList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút · Withdraw a list
         * @description Bởi người lập, khi chưa ai phê duyệt và chưa chốt. Không nộp lại được; hãy lập danh sách mới.
         *
         *     *English:* By a maker, as long as nobody has approved it and it is not locked. It cannot be handed in again: begin another.
         */
        post: operations["withdrawList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các dòng của danh sách · The rows of a list
         * @description Theo thứ tự đã nhận; tới trang nào cũng nhanh như nhau. Xã, phường được hỏi chỉ thấy người sống ở địa bàn mình.
         *
         *     *English:* In the order they came in; every page costs the same. A commune that is asked sees the people who live in it alone.
         */
        get: operations["listEntries"];
        put?: never;
        /**
         * Gửi các dòng · Hand in rows
         * @description JSON, NDJSON, CSV hoặc XLSX, tối đa 5000 dòng và 5 MB; lớn hơn thì mở lần tải lên. Dòng nào cũng có câu trả lời: nhận, nhận nhưng cần xem, hoặc bị từ chối, kèm điểm, khoản, số tiền từng nguồn và phải sửa gì. mode=all (mặc định): có dòng bị từ chối thì không lưu gì; mode=good: dòng đúng được lưu, dòng bị từ chối chờ sửa. Accept: text/csv hoặc XLSX thì nhận lại đúng tệp đã gửi, thêm một cột nói sai gì.
         *
         *     *English:* JSON, NDJSON, CSV or XLSX, at most 5000 rows and 5 MB; for more, open an upload. Every row is answered: stored, flagged or refused, with the clause, the amounts by payer and what is to be mended. mode=all (unless another is said): where a row is refused nothing is stored; mode=good: good rows are, refused ones wait to be mended. With Accept: text/csv or XLSX the very file comes back, with a column that says what is wrong.
         */
        post: operations["addEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần tải lên · The uploads of a list
         * @description Mới nhất trước, tối đa 100. Chỉ của cơ quan lập.
         *
         *     *English:* The latest first, at most 100. For its maker.
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * Mở lần tải lên · Open an upload
         * @description Cho danh sách lớn: mở, gửi từng phần, rồi đưa tất cả vào danh sách một lần. Bỏ dở 14 ngày thì tự bỏ.
         *
         *     *English:* For a long list: open, send it in chunks, then put all of it on the list at once. Given up after 14 days of silence.
         */
        post: operations["openUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/uploads/{upload}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một lần tải lên · An upload
         * @description Phần nào đã nhận đủ, bao nhiêu dòng, đến đâu.
         *
         *     *English:* Which chunks are here as a whole, how many rows, how far it is.
         */
        get: operations["readUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/uploads/{upload}/chunks/{chunk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Gửi một phần · Send a chunk
         * @description Một tệp NDJSON, CSV hoặc XLSX (XLSX tối đa 25 MB, văn bản 64 MB, 100.000 dòng). Không chắc đã đến thì gửi lại đúng tệp đó: dòng đã nhận không thành hai; nội dung khác: 422.
         *
         *     *English:* A file of NDJSON, CSV or XLSX (XLSX up to 25 MB, text 64 MB, 100,000 rows). Where it is not certain that it arrived, send the same file again: no row comes in twice; with another content: 422.
         */
        put: operations["putChunk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/uploads/{upload}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đưa vào danh sách · Put an upload on its list
         * @description Tất cả cùng lúc. Sau đó các dòng được đối chiếu với danh sách khác; bị ngắt thì gọi lại, việc đi tiếp từ chỗ dừng.
         *
         *     *English:* All of it at once. Its rows are compared with other lists afterwards; where that was cut off, call again and it goes on.
         */
        post: operations["commitUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/uploads/{upload}/abandon": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ lần tải lên · Give an upload up
         * @description Khi chưa đưa vào danh sách; các dòng bị xóa.
         *
         *     *English:* Before it is on its list; its rows are deleted.
         */
        post: operations["abandonUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lập tiếp từ kỳ trước · Start from the list before
         * @description Vào danh sách đang soạn của mình, từ danh sách cùng loại của kỳ liền trước đã được quyết định. Mỗi người được xét lại cho kỳ này; ai hết thời hạn, quá tuổi hoặc diện không còn thì không lập tiếp, kèm lý do.
         *
         *     *English:* Into one's own draft, from one's own decided list of the same kind and the period before. Everybody is judged anew for this period; who has passed a window or an age, or is no longer of the group, is left out with the reason.
         */
        post: operations["carryOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/entries/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tìm một người trong danh sách · Look somebody up on a list
         * @description Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Không ghi gì.
         *
         *     *English:* By the citizen number, in the body so that it is in no address and no log. Nothing is written.
         */
        post: operations["searchEntries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/entries/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một dòng · A row
         * @description Người, câu trả lời của bộ quy định, số tiền từng nguồn, điều cần sửa. ETag dùng cho If-Match.
         *
         *     *English:* The person, what the law answers, the amounts by payer, what is to be mended. Its ETag is for If-Match.
         */
        get: operations["readEntry"];
        put?: never;
        post?: never;
        /**
         * Bỏ một dòng · Take a row out
         * @description Khi danh sách đang soạn. Việc bỏ được ghi trong nhật ký của danh sách; dữ liệu của người đó bị xóa.
         *
         *     *English:* While the list is a draft. The record of the list says that it was taken out; the data of the person are deleted.
         */
        delete: operations["removeEntry"];
        options?: never;
        head?: never;
        /**
         * Sửa một dòng · Mend a row
         * @description Khi danh sách đang soạn. Ô nào gửi thì thay ô đó, null là xóa ô; dòng được kiểm tra và đối chiếu lại từ đầu.
         *
         *     *English:* While the list is a draft. The cells that are sent take the place of what was there, null empties one; the row is checked and compared anew.
         */
        patch: operations["mendEntry"];
        trace?: never;
    };
    "/v1/lists/{list}/entries/{entry}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Giữ hay nhường một người · Keep a person or give them up
         * @description Khi danh sách khác cũng có người này. Diện nào đi trước theo quy định thì ghi ở rank của samePerson; ngang nhau thì cán bộ hai nơi thống nhất. Nhường thì cả hai nơi hết cảnh báo.
         *
         *     *English:* Where another list has the same person. Which group goes first by the policy stands in rank of samePerson; where neither does, people of the two offices settle it. Giving up ends the finding at both.
         */
        post: operations["settleEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{code}/list-kinds/{kind}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp mẫu của một loại danh sách · The template of a kind of list
         * @description Mẫu mà văn bản quy định cho loại danh sách này (D03-TS, D05-TS, Mẫu số 3; văn bản không nêu thì Mẫu số 3): tiêu đề đúng mẫu, các cột An Sinh bổ sung để riêng, người trong ví dụ là hư cấu. Dòng ví dụ không bị đọc là người.
         *
         *     *English:* The form the texts name for this kind of list (D03-TS, D05-TS, Mẫu số 3; Mẫu số 3 where they name none): its headings to the letter, the columns of ours apart, invented people as examples. The example is never read as a person.
         */
        get: operations["readKindTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tệp mẫu của danh sách đang lập · The template of one’s own list
         * @description Như tệp mẫu của loại danh sách, phần đầu đã ghi tên và mã đơn vị lập.
         *
         *     *English:* As the template of its kind, with the name and the code of the unit that makes it in the head.
         */
        get: operations["readListTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xuất danh sách · Take a list out as a file
         * @description XLSX theo đúng cột của mẫu, CSV (UTF-8 có BOM, không ô nào chạy được như công thức) hoặc JSON. Chỉ cán bộ lập, xác nhận, phê duyệt của nơi được thấy người trong danh sách; khóa API không xuất được. Xã, phường được hỏi chỉ nhận người của mình. Mỗi lần xuất được ghi vào nhật ký của danh sách trước khi dòng đầu tiên ra ngoài. Danh sách bị sửa trong lúc xuất thì tệp bị ngắt.
         *
         *     *English:* XLSX in the form's own columns, CSV (UTF-8 with its mark; no cell runs as a formula) or JSON. For officers who make, confirm or approve at an office that may see the people; never for keys. A commune that is asked gets its own people alone. Every export stands in the record of the list before the first row goes out. A list that is changed meanwhile breaks the file off.
         */
        get: operations["exportList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra tệp, không lưu · Check a file without storing it
         * @description Gửi XLSX hoặc CSV và nhận lại đúng tệp đó: dòng giữ nguyên thứ tự, thêm một cột nói sai gì và sửa thế nào. Sửa rồi gửi lại tệp đó được: cột của chúng tôi không bị đọc, và được ghi lại chứ không thêm cột mới. Accept: application/json (hoặc gửi NDJSON, JSON) thì nhận JSON. Không lưu gì, nên gửi bao nhiêu lần cũng được. Người trùng với danh sách khác chỉ biết khi lưu. Tối đa 25 MB, 100.000 người.
         *
         *     *English:* Send XLSX or CSV and get the same file back: its rows in their order, with a column that says what is wrong and what to do. Mended, that file may be sent again: our column is not read, and is written anew rather than added twice. With Accept: application/json (or NDJSON, JSON sent) the answer is JSON. Nothing is stored, so send it as often as you like. The same person on other lists is found when rows are stored. At most 25 MB and 100,000 people.
         */
        post: operations["checkFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các quá trình đóng · Coverages
         * @description Của danh sách cơ quan mình lập; cơ quan BHXH thấy cả tỉnh, thành phố. card=overdue là thẻ quá hạn cấp.
         *
         *     *English:* Of the agency's own lists; the insurer sees the province. card=overdue: cards that should have been issued.
         */
        get: operations["listCoverages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tìm quá trình đóng của một người · Look a person's coverages up
         * @description Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Không ghi gì.
         *
         *     *English:* By the citizen number, in the body so that it is in no address and no log. Nothing is written.
         */
        post: operations["searchCoverages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{coverage}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một quá trình đóng, kèm tiền · A coverage with its money
         * @description Các lần đóng như đã trả lời, bút toán theo quý, và thẻ. ETag dùng cho If-Match.
         *
         *     *English:* The payments as they were quoted, the postings by quarter, and the card. Its ETag is for If-Match.
         */
        get: operations["readCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lists/{list}/coverage-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dòng chưa ghi nhận được · Accepted rows nobody is covered by
         * @description Dòng đã chấp nhận nhưng số tiền hoặc điều cần biết chưa rõ: không ai được ghi nhận thay cho phỏng đoán.
         *
         *     *English:* Rows that were accepted while an amount or a fact is not known: nothing is guessed, so nobody is covered.
         */
        get: operations["listCoverageGaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{coverage}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dừng một quá trình đóng · End a coverage
         * @description Bởi người phê duyệt của cơ quan BHXH, khi không qua danh sách báo giảm. Tiền của các tháng sau theo quy định cho từng lý do: bút toán đảo, hoàn trả phần tự đóng, hoặc giữ nguyên; chưa có quy định thì không chuyển và nêu rõ ở ended.
         *
         *     *English:* By an approver of the insurer, where no list of people who leave does. What becomes of the money of later months, the law says by reason: it is taken back, the own part is refunded, or it stays; where no text says, it stays and ended says so.
         */
        post: operations["endCoverage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverages/{coverage}/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi thẻ đã cấp · Write down that a card was issued
         * @description Trong 05 ngày làm việc kể từ khi chấp nhận (NĐ 188/2025/NĐ-CP, Điều 11). Ghi lại lần nữa thì thay số cũ.
         *
         *     *English:* Within five working days after the acceptance (NĐ 188/2025/NĐ-CP, Điều 11). Written down again, it takes the place.
         */
        post: operations["recordCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các sổ đang giữ · The registers that are kept
         * @description Sổ nào được giữ ở xã, phường nào, đầy đủ từ tháng nào. Không có người nào.
         *
         *     *English:* Which registers which communes keep, and since when they are complete. Nobody is named.
         */
        get: operations["listRegisters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{kind}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cho biết sổ đầy đủ từ khi nào · Say since when a register is complete
         * @description Bởi người phê duyệt của xã, phường. Từ tháng đó, dòng danh sách của người không có trong sổ được đánh dấu.
         *
         *     *English:* By an approver of the commune. From that month on, rows of people who are not on it are flagged.
         */
        post: operations["keepRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nhập tệp vào sổ · A file into a register
         * @description XLSX, CSV hoặc NDJSON, tối đa 8 MB và 5.000 người; cột như ở danh sách (họ tên, số định danh, ngày sinh, đối tượng, số và ngày quyết định). Điều giống nhau cho mọi người thì gửi ở tham số. Dòng nào cũng có câu trả lời; dòng đúng được ghi cùng lúc, dòng sai nêu phải sửa gì.
         *
         *     *English:* XLSX, CSV or NDJSON, at most 8 MB and 5,000 people, in the columns of lists (name, citizen number, day of birth, group, number and day of the decision). What is the same for all is said in the query. Every row is answered: those that hold together are entered in one act, the others say what to mend.
         */
        post: operations["importRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tìm một người trong sổ của mình · Look somebody up in one’s own registers
         * @description Theo số định danh, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký. Mỗi lần tìm đều được ghi nhận.
         *
         *     *English:* By the citizen number, in the body so that it is in no address and no log. Every search is recorded.
         */
        post: operations["searchRegistrations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kiểm tra một người có trong sổ · Check that somebody is on a register
         * @description Cho cơ quan BHXH của tỉnh, thành phố: có hay không, trong sổ nào, tháng nào. Không tra được sổ khuyết tật. Mỗi lần kiểm tra đều được ghi nhận.
         *
         *     *English:* For the insurer of the province: yes or no, for one register and month. The register of disability cannot be asked. Every check is recorded.
         */
        post: operations["checkRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Nhật ký các sổ của mình · The record of one’s own registers
         * @description Mọi sổ của xã, phường chung một chuỗi: chuỗi riêng của từng sổ sẽ cho biết ai ở sổ nào.
         *
         *     *English:* All registers of a commune share one chain: one for each would tell who is on which.
         */
        get: operations["readRegisterAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Những người trong sổ · Who is on the registers
         * @description Của xã, phường mình. Vì sổ được mã hóa, lọc theo sổ hoặc tháng có thể cho một trang ít dòng hơn, hoặc trống, khi vẫn còn: xem next. Dòng đã được thay không hiện.
         *
         *     *English:* Of one’s own commune. Registers are sealed, so a page that is filtered may hold fewer rows, or none, while there are more: see next. What was corrected is not shown.
         */
        get: operations["listRegistrations"];
        put?: never;
        /**
         * Ghi một quyết định vào sổ · Enter a decision
         * @description Bởi xã, phường giữ sổ, hoặc khóa API có phạm vi registers:write. Cùng người, cùng sổ, cùng ngày quyết định mà đã có thì không ghi thêm. Người đó thuộc sổ nào được mã hóa cùng thông tin của họ.
         *
         *     *English:* By the commune that keeps the register, or its key with the scope registers:write. The same person, register and day of decision is not entered twice. Which register somebody is on is sealed together with who they are.
         */
        post: operations["enterRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registration}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một dòng của sổ · A registration
         * @description Của xã, phường mình. ETag dùng cho If-Match.
         *
         *     *English:* Of one’s own commune. Its ETag is for If-Match.
         */
        get: operations["readRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registration}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kết thúc một dòng · End a registration
         * @description Người đó ra khỏi sổ: ngày cuối cùng còn giá trị và lý do.
         *
         *     *English:* The person leaves the register: the last day, and why.
         */
        post: operations["endRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registrations/{registration}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sửa một dòng · Correct a registration
         * @description Gửi toàn bộ nội dung đúng. Dòng cũ được giữ nguyên làm chứng cứ và không dùng nữa; câu trả lời là mã của dòng mới.
         *
         *     *English:* Send all of what is right. The old row stays as evidence and counts no more; the answer has the id of the new one.
         */
        post: operations["correctRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{code}/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Địa bàn theo vùng · Areas of a province
         * @description Xã, phường, thôn thuộc vùng khó khăn, miền núi, hải đảo, hoặc đã ra khỏi, theo văn bản nào, từ ngày nào. Không có người nào; ai cũng đọc được.
         *
         *     *English:* Communes and hamlets that are in difficult, mountain or island areas or have left them, by which text, since which day. Nobody is named; everybody may read it.
         */
        get: operations["listAreas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi một địa bàn · Enter an area
         * @description Xã, phường ghi của mình; Sở Nội vụ và quản trị ghi cho cả tỉnh, thành phố.
         *
         *     *English:* A commune enters its own; home affairs and administrators those of the province.
         */
        post: operations["enterArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{area}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ra khỏi danh sách · Leave an area
         * @description Ghi ngày và văn bản; hỗ trợ 36 tháng của người dân tộc thiểu số tính từ đó.
         *
         *     *English:* The day and the instrument: the 36 months of ethnic-minority people run from here.
         */
        post: operations["leaveArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{area}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút điều đã ghi nhầm · Take back a mistake
         * @description Không hiện nữa; nhật ký còn nguyên.
         *
         *     *English:* It is not shown any more; its record stays.
         */
        post: operations["withdrawArea"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/entitled": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đủ điều kiện, chưa lập danh sách · Entitled, not listed
         * @description Người trong sổ của xã, phường mình mà danh sách của đợt này sẽ nhận, và chưa có trong danh sách nào của đợt. Trang có thể ít dòng hơn, hoặc trống, khi vẫn còn: xem next.
         *
         *     *English:* People on the commune’s registers whom a list of this round would take, and who are on no list of it. A page may hold fewer, or none, while there are more: see next.
         */
        get: operations["listEntitled"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/entitled/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đếm và báo số · Count and report
         * @description Chỉ xã, phường mở được sổ của mình nên chỉ nơi đó đếm được; các cơ quan khác thấy số đã đếm lần cuối.
         *
         *     *English:* Only the commune can open its registers, so only it can count; others see what it counted last.
         */
        post: operations["reportEntitled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rounds/{round}/entitled/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Số người chưa lập danh sách, theo xã, phường · Not listed, by commune
         * @description Số đã báo lần cuối của từng xã, phường.
         *
         *     *English:* What each commune reported last.
         */
        get: operations["listEntitledCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Danh sách vận động · The call list
         * @description Người trong các danh sách đã chấp nhận để hướng dẫn, vận động (Huế: hộ thoát nghèo đồng thời thoát cận nghèo).
         *
         *     *English:* People of accepted lists that are handed in to advise and persuade (Huế: households that came out of poverty).
         */
        get: operations["listCalls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{entry}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ghi một lần liên hệ · Write down a call
         * @description Kết quả, ngày hẹn lại, ghi chú.
         *
         *     *English:* What came of it, when to call again, a note.
         */
        post: operations["recordCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Đề nghị gửi đến cơ quan mình · Requests to one’s own office
         * @description Theo mã; lọc theo tình trạng.
         *
         *     *English:* In the order of their ids; by state.
         */
        get: operations["listRequests"];
        put?: never;
        /**
         * Gửi đề nghị của một người · Hand in a request
         * @description Bởi khóa API của cổng, phạm vi requests:write, cho tỉnh, thành phố của cổng. Theo thông tin gửi kèm, quy định cho biết người đó thuộc nhóm nào, danh sách nào, nơi nào lập: đề nghị đến thẳng nơi đó. Chưa đủ thông tin thì trả 200 với needs và không lưu gì; không được hỗ trợ thì trả 200 với reasons. Phải có sự đồng ý của người đó.
         *
         *     *English:* By the key of a portal with the scope requests:write, for the portal’s own province. By what is sent the law says which group the person is in, which list that is and who makes it: the request goes there. Where not enough is known the answer is 200 with needs, and nothing is kept; where the law does not support, 200 with reasons. The person must have consented.
         */
        post: operations["handInRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bản lời đồng ý · Texts of consent
         * @description Người đề nghị đồng ý theo một bản đang dùng.
         *
         *     *English:* People consent to one that is in use.
         */
        get: operations["listConsents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đề nghị đang ở đâu · Follow a request
         * @description Ai có mã đều hỏi được, không cần đăng nhập. Chỉ trả lời đang ở bước nào.
         *
         *     *English:* Whoever has the code may ask, without signing in. Only the step it is at is told.
         */
        post: operations["followRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rút đề nghị · Withdraw a request
         * @description Bằng mã, khi danh sách chưa được nộp: dữ liệu được xóa ngay, kể cả dòng trong danh sách đang soạn. Gửi lại không hại gì. Danh sách đã nộp: 409.
         *
         *     *English:* By the code, as long as no list with it was handed in: its data are deleted at once, the row on a draft too. Sending it again does no harm. After that: 409.
         */
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đề nghị · A request
         * @description Cho nơi tiếp nhận. ETag dùng cho If-Match.
         *
         *     *English:* For the office that takes it. Its ETag is for If-Match.
         */
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{request}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đưa vào danh sách · Take it on a list
         * @description Thành một dòng của danh sách đang soạn, được kiểm tra như mọi dòng, kèm ngày đề nghị.
         *
         *     *English:* As a row of a draft, checked as every row is, with the day of the wish.
         */
        post: operations["takeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{request}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Từ chối · Refuse a request
         * @description Kèm lý do; người đề nghị chỉ thấy là chưa được chấp nhận.
         *
         *     *English:* With the reason; the person is told only that it was not taken up.
         */
        post: operations["refuseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provinces/{code}/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Xã, phường hỗ trợ thêm: các bản đã công bố · Top-ups of communes, as published
         * @description Mọi bản đã công bố, kể cả bản không còn áp dụng, kèm dấu. Ai cũng đọc được. Câu trả lời về mức hỗ trợ dùng bản đang áp dụng, chậm nhất một phút sau khi công bố.
         *
         *     *English:* Every snapshot that was published, those no longer in force too, each with its hash. Everybody may read it. Quotes use what is in force, a minute after it was published at the latest.
         */
        get: operations["listPublishedTopUps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/top-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các bản của xã, phường mình · One's own top-ups
         * @description Kể cả bản soạn và bản đã bỏ.
         *
         *     *English:* Drafts and discarded ones too.
         */
        get: operations["listTopUps"];
        put?: never;
        /**
         * Soạn mức hỗ trợ thêm · Draft top-ups
         * @description Bởi người lập của xã, phường: toàn bộ các mức sẽ áp dụng, mỗi mức theo một nghị quyết của HĐND. Người khác công bố. Mức đúng nhất cho từng người là mức cao nhất trong các mức áp dụng được; cộng lại không quá số còn phải đóng.
         *
         *     *English:* By a maker of the commune: everything that is to be in force, each by a decision of the council. Somebody else publishes it. Of several that hold for a person the highest counts, and never more than is left to pay.
         */
        post: operations["draftTopUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/top-ups/{topUps}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Công bố · Publish top-ups
         * @description Bởi người phê duyệt, không phải người soạn. Từ đó không sửa được; muốn đổi hay thôi thì công bố bản sau.
         *
         *     *English:* By an approver who did not draft it. It is never changed after that: what changes or ends, the next one says.
         */
        post: operations["publishTopUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/top-ups/{topUps}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bỏ bản soạn · Discard a draft
         * @description Bản soạn không dùng nữa; vẫn còn để xem.
         *
         *     *English:* The draft is of no use any more; it can still be read.
         */
        post: operations["discardTopUps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/appropriations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các lần giao dự toán · Appropriations of a year
         * @description Của các cấp ngân sách mà người gọi được xem.
         *
         *     *English:* Of the budget holders whose money the caller may see.
         */
        get: operations["listAppropriations"];
        put?: never;
        /**
         * Ghi dự toán được giao · Enter an appropriation
         * @description Bởi người phê duyệt: Sở Tài chính ghi của thành phố và của Nhà nước, xã, phường ghi của mình. Ghi sai thì ghi một bút toán đảo lại, không sửa.
         *
         *     *English:* By an approver: the finance department the city's and the state's, a commune its own. A wrong one is taken back by an entry of its own, never changed.
         */
        post: operations["enterAppropriation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budgets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dự toán: giao, dùng, còn, thiếu · Budgets: granted, used, left, short
         * @description Mỗi cấp ngân sách một dòng: được giao, đã dùng, đã phát sinh, còn hoặc thiếu trong năm.
         *
         *     *English:* One row a budget holder: granted, used, committed, left or short in the year.
         */
        get: operations["listBudgets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các đề nghị bổ sung · Requests for more
         * @description Mà người gọi có phần việc.
         *
         *     *English:* Those the caller has a part in.
         */
        get: operations["listBudgetRequests"];
        put?: never;
        /**
         * Soạn đề nghị bổ sung kinh phí · Draft a request for more
         * @description Khi dự toán năm không đủ: BHXH thành phố soạn cho ngân sách thành phố; xã, phường soạn cho mình, sau khi tự cân đối. Số đề nghị là phần thiếu, tính từ sổ cái lúc soạn; đủ rồi thì không soạn được (409).
         *
         *     *English:* Where the year's money is short: by the city's insurer for the city, by a commune for itself once it has balanced what it can. What is asked for is what is missing by the ledger at that moment; where nothing is, 409.
         */
        post: operations["draftBudgetRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-requests/{request}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một đề nghị · A request for more
         * @description Kèm các bước đã qua và bước bạn được làm.
         *
         *     *English:* With its steps, and what you may do next.
         */
        get: operations["readBudgetRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/budget-requests/{request}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Một bước của đề nghị · A step of a request
         * @description Gửi, thống nhất, ghi quyết định của UBND thành phố, hoặc rút. Được bổ sung thì dự toán tăng ngay. Không ai làm hai bước của cùng một đề nghị.
         *
         *     *English:* Hand in, endorse, enter the city's decision, or take back. What is granted is added to the budget in the same act. Nobody takes two steps of one request.
         */
        post: operations["takeBudgetStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sponsors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Các nguồn hỗ trợ khác · Sponsors
         * @description Của tỉnh, thành phố: hứa bao nhiêu, đã dùng bao nhiêu.
         *
         *     *English:* Of the province: promised, and used.
         */
        get: operations["listSponsors"];
        put?: never;
        /**
         * Ghi nguồn hỗ trợ khác · Register a sponsor
         * @description Bởi người phê duyệt của Sở Tài chính, BHXH thành phố, hoặc xã, phường cho người của mình. Dùng khi danh sách được chấp nhận, theo thứ tự, đến hết; một người được trả trọn phần hứa hoặc không. Câu trả lời về mức hỗ trợ luôn ghi 0.
         *
         *     *English:* By an approver of the finance department, the city's insurer, or a commune for its own people. It is used as lists are accepted, in their order, until it is used up; somebody is paid for wholly or not at all. Quotes always say 0.
         */
        post: operations["registerSponsor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sponsors/{sponsor}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Đóng nguồn hỗ trợ · Close a sponsor
         * @description Bởi cơ quan ghi. Phần đã dùng giữ nguyên.
         *
         *     *English:* By the agency that entered it. What was used stays.
         */
        post: operations["closeSponsor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tổng hợp dự toán · Estimates, rolled up
         * @description Các bản người gọi được xem, và tổng của các bản đã gửi.
         *
         *     *English:* Those the caller may see, and the sums of what is sent.
         */
        get: operations["listEstimates"];
        put?: never;
        /**
         * Lập dự toán năm sau · Draft an estimate
         * @description Từ những người đã đóng năm trước theo sổ cái và số người nêu thêm, tính theo mức của năm lập. Xã, phường lập của mình; BHXH thành phố lập cho thành phố và phần Nhà nước. Lập lại thì thay bản soạn cũ.
         *
         *     *English:* From those paid for in the year before, by the ledger, and the people stated, at the prices of the year it is for. A commune makes its own; the city's insurer that of the city and of the state. A new draft takes the place of the old.
         */
        post: operations["draftEstimate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Thử mức khác · Try other rates
         * @description Những người của năm trước theo sổ cái, tính theo quy định đã biết và theo mức thử: chênh lệch về người và đồng. Không lưu gì.
         *
         *     *English:* Those of the year before by the ledger, under the law as it is known and with the rates to try: the difference in people and đồng. Nothing is kept.
         */
        post: operations["compareRates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates/{estimate}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Một bản dự toán · An estimate
         * @description Kèm từng nhóm.
         *
         *     *English:* With its lines.
         */
        get: operations["readEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/estimates/{estimate}/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Một bước của dự toán · A step of an estimate
         * @description Gửi, trả lại, hoặc ghi quyết định của HĐND: số được quyết định vào dự toán được giao của năm đó ngay. Người soạn không làm bước nào khác.
         *
         *     *English:* Send up, return, or enter the council's decision: what is adopted is granted for that year in the same act. Who drafted it takes no other step.
         */
        post: operations["takeEstimateStep"];
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
            code: "malformed" | "idempotency-key-missing" | "unauthenticated" | "not-allowed" | "clock-is-live" | "four-eyes" | "not-found" | "unknown-province" | "unknown-policy" | "method-not-allowed" | "not-acceptable" | "commune-has-agency" | "wrong-kind-of-agency" | "own-agency" | "closed" | "already-there" | "step-not-possible" | "list-locked" | "list-empty" | "row-not-asked" | "round-never-closes" | "round-not-due" | "exception-not-later" | "not-a-maker" | "not-carried-over" | "upload-closed" | "upload-incomplete" | "upload-running" | "rows-refused" | "nothing-to-settle" | "kept-elsewhere" | "better-elsewhere" | "register-changed" | "registration-ended" | "request-closed" | "too-late-to-withdraw" | "no-office" | "wrong-list" | "coverage-ended" | "month-not-covered" | "no-card" | "draft-outdated" | "nothing-short" | "member-exists" | "two-keys-already" | "busy" | "stale" | "too-large" | "too-many-lines" | "file-too-much" | "too-many-rows-at-once" | "unsupported-media-type" | "invalid" | "unknown-part" | "idempotency-key-reused" | "chunk-differs" | "file-refused" | "precondition-required" | "rate-limited" | "quota-reached" | "internal" | "identity-unavailable" | "unavailable" | "not-ready";
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
            /**
             * @description Vì sao không nhận tệp.
             *
             *     *English:* Why the file is not taken.
             */
            file?: {
                /**
                 * @description Mã lý do.
                 *
                 *     *English:* Why, as a code.
                 * @example no-heading
                 */
                code: string;
                /**
                 * @description Chỗ trong tệp, nếu có.
                 *
                 *     *English:* The place in the file, where there is one.
                 */
                address: string | null;
                /**
                 * @description Sai gì và phải làm gì.
                 *
                 *     *English:* What is wrong, and what to do.
                 */
                detail: string;
            };
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
            code: "unknown-field" | "missing" | "wrong-type" | "not-one-of" | "out-of-range" | "too-long" | "too-short" | "wrong-form" | "not-a-day" | "not-a-month" | "repeated" | "unknown-commune" | "commune-of-another-province" | "born-after-the-months-asked" | "lump-months-of-another-method" | "unknown-policy" | "policy-of-another-province" | "not-an-instant" | "unknown-issuer" | "no-pseudonym" | "unknown-province" | "unknown-kind-of-list" | "wrong-period" | "in-the-future" | "not-a-citizen-number" | "consent-by-default" | "consent-not-current" | "consent-not-told" | "representative-needed";
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
         *     - `insurer-national`: BHXH Việt Nam
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
         *     - `insurer-national`: Viet Nam Social Security
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
        Office: "commune" | "school" | "collecting-organisation" | "insurer-local" | "insurer-city" | "insurer-national" | "finance" | "home-affairs" | "health" | "agriculture" | "education" | "treasury" | "city" | "council";
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
         * @description Tình trạng hệ thống.
         *
         *     *English:* How the system does.
         */
        Status: {
            /**
             * Format: date-time
             * @description Lúc trả lời.
             *
             *     *English:* When this was answered.
             * @example 2026-11-23T02:00:00Z
             */
            asAt: string;
            /**
             * @description Từng công việc, thật rồi thử.
             *
             *     *English:* Each job, live and then test.
             */
            jobs: components["schemas"]["JobRun"][];
            /**
             * @description Sự kiện cũ nhất chưa gửi đi chờ từ lúc nào; null là không có.
             *
             *     *English:* Since when the oldest event waits to be sent; null: none does.
             */
            oldestWaitingEvent: {
                /**
                 * Format: date-time
                 * @description Của dữ liệu thật.
                 *
                 *     *English:* Of live data.
                 * @example 2026-11-23T02:00:00Z
                 */
                live: string | null;
                /**
                 * Format: date-time
                 * @description Của dữ liệu thử.
                 *
                 *     *English:* Of test data.
                 * @example 2026-11-23T02:00:00Z
                 */
                test: string | null;
            };
        };
        /**
         * @description Một công việc chạy theo giờ.
         *
         *     *English:* A job that is done by the clock.
         */
        JobRun: {
            /**
             * @description Tên công việc.
             *
             *     *English:* Name of the job.
             * @example closeRounds
             */
            job: string;
            /**
             * @description Dữ liệu thật hay dữ liệu thử.
             *
             *     *English:* Live data, or test data.
             */
            livemode: boolean;
            /**
             * Format: date-time
             * @description Lần chạy gần nhất: lúc phải chạy; null là chưa chạy lần nào.
             *
             *     *English:* Of the last run: when it was due; null: never ran.
             * @example 2026-11-23T02:00:00Z
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description Lúc bắt đầu, theo giờ thật.
             *
             *     *English:* When it was begun, by the true clock.
             * @example 2026-11-23T02:00:00Z
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description Lúc xong; null là đang chạy.
             *
             *     *English:* When it ended; null while it runs.
             * @example 2026-11-23T02:00:00Z
             */
            endedAt: string | null;
            /**
             * @description done: xong; failed: hỏng, giờ sau chạy lại; running: đang chạy.
             *
             *     *English:* done; failed: begun again within the hour; running.
             * @enum {string|null}
             */
            outcome: "done" | "failed" | "running" | null;
            /**
             * @description Lần phải chạy cách đây hơn 90 phút vẫn chưa xong: cần người xem.
             *
             *     *English:* What was due more than 90 minutes ago is not done: somebody should look.
             */
            isBehind: boolean;
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
             * @description Nguyên văn thời hạn; null khi không có văn bản.
             *
             *     *English:* Words of the text; null where it is not at hand.
             */
            words: string | null;
            what: components["schemas"]["Words"] & unknown;
            who: components["schemas"]["Office"];
            /**
             * @description Loại việc.
             *
             *     - `lists`: phê duyệt danh sách
             *     - `summary`: tổng hợp kinh phí đề nghị
             *     - `transfer`: chuyển kinh phí vào quỹ
             *     - `report`: báo cáo
             *     - `card`: cấp thẻ
             *     - `notice`: báo cho người tham gia
             *     - `follow-up`: theo dõi từng người
             *     - `work`: việc khác trong kế hoạch
             *
             *     *English:* The kind of duty.
             *
             *     - `lists`: approving lists
             *     - `summary`: summing up what is asked for
             *     - `transfer`: transferring money to a fund
             *     - `report`: reporting
             *     - `card`: issuing a card
             *     - `notice`: telling a participant
             *     - `follow-up`: following up a person
             *     - `work`: other work of a plan
             * @enum {string}
             */
            kind: "lists" | "summary" | "transfer" | "report" | "card" | "notice" | "follow-up" | "work";
            /**
             * @description Các loại được quy định.
             *
             *     *English:* The schemes it speaks of.
             */
            schemes: ("social-insurance" | "health-insurance")[];
            /**
             * @description Ngày được hiểu thế nào.
             *
             *     - `before`: hết ngày hôm trước
             *     - `by`: kể cả ngày đó
             *     - `within`: văn bản không ghi ngày: lấy ngày cuối của thời gian ấy
             *
             *     *English:* How the day is meant.
             *
             *     - `before`: ends the day before
             *     - `by`: includes the day
             *     - `within`: no day is named: the last of its time is taken
             * @enum {string}
             */
            limit: "before" | "by" | "within";
            /**
             * @description Khi nào.
             *
             *     *English:* When.
             */
            on: {
                [key: string]: unknown;
            };
            /**
             * @description Các cách hiểu đã chọn ngày, theo mã.
             *
             *     *English:* The readings that chose the day, by id.
             */
            readings: string[];
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
             * @description Thời hạn của mọi nơi.
             *
             *     *English:* The deadlines of every place.
             */
            deadlines: components["schemas"]["Deadline"][];
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
        /**
         * @description Người gọi.
         *
         *     *English:* The caller.
         */
        Me: {
            /**
             * @description Cán bộ (person) hay khóa (key).
             *
             *     *English:* An officer (person) or a key.
             * @enum {string}
             */
            kind: "person" | "key";
            /**
             * Format: uuid
             * @description Mã của người hoặc khóa.
             *
             *     *English:* Id of the person or the key.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            agency: components["schemas"]["OwnAgency"];
            /**
             * Format: uuid
             * @description Mã thành viên; null với khóa.
             *
             *     *English:* Id of the member; null for a key.
             * @example 46000000-0000-4000-8000-000000000001
             */
            member: string | null;
            /**
             * @description Vai trò; null với khóa.
             *
             *     - `maker`: lập danh sách
             *     - `confirmer`: xác nhận
             *     - `approver`: phê duyệt; quản lý thành viên và khóa của cơ quan
             *     - `reader`: chỉ xem
             *
             *     *English:* The role; null for a key.
             *
             *     - `maker`: makes lists
             *     - `confirmer`: confirms them
             *     - `approver`: approves them; manages members and keys of the agency
             *     - `reader`: only reads
             * @enum {string|null}
             */
            role: "maker" | "confirmer" | "approver" | "reader" | null;
            /**
             * Format: uuid
             * @description Bộ phận; null nếu không thuộc bộ phận nào.
             *
             *     *English:* The office; null for none in particular.
             * @example 46000000-0000-4000-8000-000000000001
             */
            office: string | null;
            /**
             * @description Phạm vi của khóa; rỗng với cán bộ.
             *
             *     *English:* Scopes of the key; empty for an officer.
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description Thời điểm đang được áp dụng.
             *
             *     *English:* The instant that is taken for now.
             * @example 2026-11-23T02:00:00Z
             */
            now: string;
            /**
             * @description Các thao tác (operationId) được phép, ngoài những thao tác ai cũng dùng được.
             *
             *     *English:* The operations (operationId) allowed, besides those that are for everybody.
             * @example [
             *       "readMe",
             *       "listAgencies"
             *     ]
             */
            may: string[];
        };
        /**
         * @description Cơ quan của người gọi.
         *
         *     *English:* The agency of the caller.
         */
        OwnAgency: {
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description Mã tỉnh, thành phố (2 chữ số); null chỉ với quản trị toàn quốc.
             *
             *     *English:* Code of the province (2 digits); null for the administrator of all provinces only.
             * @example 46
             */
            province: string | null;
            /**
             * @description Mã xã, phường, đặc khu (5 chữ số).
             *
             *     *English:* Code of the commune (5 digits).
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Tên cơ quan.
             *
             *     *English:* Name of the agency.
             * @example UBND phường Thuận Hoá
             */
            name: string;
        };
        /**
         * @description Loại cơ quan.
         *
         *     - `commune`: Ủy ban nhân dân xã, phường, đặc khu
         *     - `school`: cơ sở giáo dục
         *     - `collecting-organisation`: tổ chức hỗ trợ phát triển đối tượng
         *     - `insurer-local`: BHXH cơ sở
         *     - `insurer-city`: BHXH tỉnh, thành phố
         *     - `finance`: Sở Tài chính
         *     - `home-affairs`: Sở Nội vụ
         *     - `health`: Sở Y tế
         *     - `agriculture`: Sở Nông nghiệp và Môi trường
         *     - `education`: Sở Giáo dục và Đào tạo
         *     - `treasury`: Kho bạc Nhà nước
         *     - `supervisor`: HĐND, MTTQ và cơ quan giám sát khác
         *     - `portal`: cổng dịch vụ, ứng dụng
         *     - `administrator`: quản trị hệ thống
         *
         *     *English:* The kind of agency.
         *
         *     - `commune`: people's committee of a commune
         *     - `school`: school
         *     - `collecting-organisation`: organisation that collects premiums
         *     - `insurer-local`: local office of the social insurance
         *     - `insurer-city`: social insurance of the province
         *     - `finance`: department of finance
         *     - `home-affairs`: department of home affairs
         *     - `health`: department of health
         *     - `agriculture`: department of agriculture and environment
         *     - `education`: department of education
         *     - `treasury`: state treasury
         *     - `supervisor`: people's council, Fatherland Front, other supervisors
         *     - `portal`: portal or application
         *     - `administrator`: administrator of the system
         * @enum {string}
         */
        AgencyKind: "commune" | "school" | "collecting-organisation" | "insurer-local" | "insurer-city" | "finance" | "home-affairs" | "health" | "agriculture" | "education" | "treasury" | "supervisor" | "portal" | "administrator";
        /**
         * @description Phạm vi của khóa.
         *
         *     - `offices:read`: xem danh bạ cơ quan
         *     - `lists:draft`: soạn danh sách
         *     - `lists:read`: xem danh sách của cơ quan mình
         *     - `registers:write`: nhập sổ theo dõi
         *     - `requests:write`: gửi đề nghị của người dân
         *
         *     *English:* What a key is for.
         *
         *     - `offices:read`: reads the address book of agencies
         *     - `lists:draft`: drafts lists
         *     - `lists:read`: reads the agency's own lists
         *     - `registers:write`: writes registers
         *     - `requests:write`: hands in people's requests
         * @enum {string}
         */
        Scope: "offices:read" | "lists:draft" | "lists:read" | "registers:write" | "requests:write";
        /**
         * @description Một cán bộ của cơ quan.
         *
         *     *English:* An officer of the agency.
         */
        AgencyMember: {
            /**
             * Format: uuid
             * @description Mã thành viên.
             *
             *     *English:* Id of the member.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: uuid
             * @description Mã của người này, như nhau ở mọi cơ quan.
             *
             *     *English:* Id of the person, the same in every agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            person: string;
            /**
             * @description Nơi cấp token; bỏ qua được khi chỉ có một nơi.
             *
             *     *English:* The issuer of the tokens; may be left out where there is only one.
             * @example https://dang-nhap.example.vn
             */
            issuer: string;
            /**
             * @description Mã (sub) mà nơi cấp token đặt cho người này; không bao giờ là số định danh.
             *
             *     *English:* What the issuer of tokens calls this person (sub); never an identity number.
             * @example a1c5f2d0-thuan-hoa-maker
             */
            subject: string;
            /**
             * @description Các vai trò được giữ.
             *
             *     *English:* The roles held.
             * @example [
             *       "maker"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * Format: uuid
             * @description Bộ phận; null nếu không thuộc bộ phận nào.
             *
             *     *English:* The office; null for none in particular.
             * @example 46000000-0000-4000-8000-000000000001
             */
            office: string | null;
            /**
             * @description Chức danh. Không ghi họ tên.
             *
             *     *English:* What they are there. No name of a person.
             * @example Công chức văn hóa – xã hội
             */
            title: string | null;
            /**
             * Format: date-time
             * @description Lúc thêm.
             *
             *     *English:* When it was added.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thu hồi; null khi còn hiệu lực.
             *
             *     *English:* When it was revoked; null while it is good.
             * @example 2026-11-23T02:00:00Z
             */
            revokedAt: string | null;
        };
        /**
         * @description Vai trò.
         *
         *     - `maker`: lập danh sách
         *     - `confirmer`: xác nhận
         *     - `approver`: phê duyệt; quản lý thành viên và khóa của cơ quan
         *     - `reader`: chỉ xem
         *
         *     *English:* The role.
         *
         *     - `maker`: makes lists
         *     - `confirmer`: confirms them
         *     - `approver`: approves them; manages members and keys of the agency
         *     - `reader`: only reads
         * @enum {string}
         */
        Role: "maker" | "confirmer" | "approver" | "reader";
        /**
         * @description Cán bộ cần thêm.
         *
         *     *English:* The officer to add.
         */
        NewAgencyMember: {
            /**
             * @description Nơi cấp token; bỏ qua được khi chỉ có một nơi.
             *
             *     *English:* The issuer of the tokens; may be left out where there is only one.
             * @example https://dang-nhap.example.vn
             */
            issuer?: string;
            /**
             * @description Mã (sub) mà nơi cấp token đặt cho người này; không bao giờ là số định danh.
             *
             *     *English:* What the issuer of tokens calls this person (sub); never an identity number.
             * @example a1c5f2d0-thuan-hoa-maker
             */
            subject: string;
            /**
             * @description Các vai trò được giữ.
             *
             *     *English:* The roles held.
             * @example [
             *       "maker"
             *     ]
             */
            roles: components["schemas"]["Role"][];
            /**
             * Format: uuid
             * @description Bộ phận; null nếu không thuộc bộ phận nào.
             *
             *     *English:* The office; null for none in particular.
             * @example 46000000-0000-4000-8000-000000000001
             */
            office?: string | null;
            /**
             * @description Chức danh. Không ghi họ tên.
             *
             *     *English:* What they are there. No name of a person.
             * @example Công chức văn hóa – xã hội
             */
            title?: string | null;
        };
        /**
         * @description Một khóa API, không có phần bí mật.
         *
         *     *English:* An API key, without its secret.
         */
        ApiKey: {
            /**
             * Format: uuid
             * @description Mã của khóa.
             *
             *     *English:* Id of the key.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Tên ứng dụng dùng khóa.
             *
             *     *English:* The program that uses it.
             * @example Phần mềm một cửa
             */
            name: string;
            /**
             * @description 4 ký tự cuối.
             *
             *     *English:* Its last 4 characters.
             * @example x7Qp
             */
            last4: string;
            /**
             * @description Khóa dùng để làm gì.
             *
             *     *English:* What the key is for.
             * @example [
             *       "lists:draft",
             *       "lists:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description Lúc tạo.
             *
             *     *English:* When it was made.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc hết hạn.
             *
             *     *English:* When it expires.
             * @example 2026-11-23T02:00:00Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description Lúc thu hồi; null khi chưa.
             *
             *     *English:* When it was revoked; null if it was not.
             * @example 2026-11-23T02:00:00Z
             */
            revokedAt: string | null;
            /**
             * Format: date
             * @description Ngày dùng gần nhất.
             *
             *     *English:* The day it was last used.
             * @example 2026-11-22
             */
            lastUsedOn: string | null;
        };
        /**
         * @description Khóa vừa tạo.
         *
         *     *English:* The key just made.
         */
        MadeApiKey: {
            /**
             * Format: uuid
             * @description Mã của khóa.
             *
             *     *English:* Id of the key.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Tên ứng dụng dùng khóa.
             *
             *     *English:* The program that uses it.
             * @example Phần mềm một cửa
             */
            name: string;
            /**
             * @description 4 ký tự cuối.
             *
             *     *English:* Its last 4 characters.
             * @example x7Qp
             */
            last4: string;
            /**
             * @description Khóa dùng để làm gì.
             *
             *     *English:* What the key is for.
             * @example [
             *       "lists:draft",
             *       "lists:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description Lúc tạo.
             *
             *     *English:* When it was made.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc hết hạn.
             *
             *     *English:* When it expires.
             * @example 2026-11-23T02:00:00Z
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description Lúc thu hồi; null khi chưa.
             *
             *     *English:* When it was revoked; null if it was not.
             * @example 2026-11-23T02:00:00Z
             */
            revokedAt: string | null;
            /**
             * Format: date
             * @description Ngày dùng gần nhất.
             *
             *     *English:* The day it was last used.
             * @example 2026-11-22
             */
            lastUsedOn: string | null;
            /**
             * @description Khóa, chỉ hiện ở đây; null khi gửi lại quá muộn để đọc lại được.
             *
             *     *English:* The key itself, shown here only; null where the same request comes again too late for it to be read.
             * @example ansinh_test_000000000000000000000000000000000000
             */
            key: string | null;
        };
        /**
         * @description Khóa cần tạo.
         *
         *     *English:* The key to make.
         */
        NewApiKey: {
            /**
             * @description Tên ứng dụng dùng khóa.
             *
             *     *English:* The program that uses it.
             * @example Phần mềm một cửa
             */
            name: string;
            /**
             * @description Khóa dùng để làm gì.
             *
             *     *English:* What the key is for.
             * @example [
             *       "lists:draft",
             *       "lists:read"
             *     ]
             */
            scopes: components["schemas"]["Scope"][];
            /**
             * @description Số ngày có hiệu lực, 1 đến 365.
             *
             *     *English:* How many days it is good for, 1 to 365.
             * @default 365
             */
            days: number;
        };
        /**
         * @description Một cơ quan, tổ chức.
         *
         *     *English:* An agency.
         */
        Agency: {
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description Mã tỉnh, thành phố (2 chữ số); null chỉ với quản trị toàn quốc.
             *
             *     *English:* Code of the province (2 digits); null for the administrator of all provinces only.
             * @example 46
             */
            province: string | null;
            /**
             * @description Mã xã, phường, đặc khu (5 chữ số).
             *
             *     *English:* Code of the commune (5 digits).
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Tên cơ quan.
             *
             *     *English:* Name of the agency.
             * @example UBND phường Thuận Hoá
             */
            name: string;
            /**
             * @description Phần đầu của mã đơn vị: mã số thuế (10 chữ số) hoặc mã quan hệ ngân sách (7 ký tự).
             *
             *     *English:* The first part of the unit code: the tax code (10 digits) or the budget code (7 characters).
             * @example 2345678
             */
            unitCode: string | null;
            /**
             * Format: date-time
             * @description Lúc lập.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đóng; null khi đang hoạt động.
             *
             *     *English:* When it was closed; null while it is open.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
        };
        /**
         * @description Cơ quan cần lập.
         *
         *     *English:* The agency to enter.
         */
        NewAgency: {
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description Mã tỉnh, thành phố (2 chữ số); null chỉ với quản trị toàn quốc.
             *
             *     *English:* Code of the province (2 digits); null for the administrator of all provinces only.
             * @example 46
             */
            province?: string | null;
            /**
             * @description Mã xã, phường, đặc khu (5 chữ số).
             *
             *     *English:* Code of the commune (5 digits).
             * @example 19789
             */
            commune?: string | null;
            /**
             * @description Tên cơ quan.
             *
             *     *English:* Name of the agency.
             * @example UBND phường Thuận Hoá
             */
            name: string;
            /**
             * @description Phần đầu của mã đơn vị: mã số thuế (10 chữ số) hoặc mã quan hệ ngân sách (7 ký tự).
             *
             *     *English:* The first part of the unit code: the tax code (10 digits) or the budget code (7 characters).
             * @example 2345678
             */
            unitCode?: string | null;
        };
        /**
         * @description Điều cần sửa; bỏ qua thì giữ nguyên. Loại và địa bàn không sửa được: đóng và lập mới.
         *
         *     *English:* What to change; what is left out stays. The kind and the place cannot be changed: close it and enter another.
         */
        AgencyChange: {
            /**
             * @description Tên cơ quan.
             *
             *     *English:* Name of the agency.
             * @example UBND phường Thuận Hoá
             */
            name?: string;
            /**
             * @description Phần đầu của mã đơn vị: mã số thuế (10 chữ số) hoặc mã quan hệ ngân sách (7 ký tự).
             *
             *     *English:* The first part of the unit code: the tax code (10 digits) or the budget code (7 characters).
             * @example 2345678
             */
            unitCode?: string | null;
        };
        /**
         * @description Một bộ phận của cơ quan cấp xã.
         *
         *     *English:* An office of a commune.
         */
        AgencyOffice: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Tên bộ phận.
             *
             *     *English:* Name of the office.
             * @example Phòng Văn hóa – Xã hội
             */
            name: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đóng; null khi đang dùng.
             *
             *     *English:* When it was closed; null while it is in use.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
        };
        /**
         * @description Bộ phận cần lập.
         *
         *     *English:* The office to enter.
         */
        NewOffice: {
            /**
             * @description Tên bộ phận.
             *
             *     *English:* Name of the office.
             * @example Phòng Văn hóa – Xã hội
             */
            name: string;
        };
        /**
         * @description Một điểm thu.
         *
         *     *English:* A collection point.
         */
        CollectionPoint: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Mã điểm thu: phần đầu mã đơn vị, TH, mã tỉnh (2) và xã (5), số thứ tự (3).
             *
             *     *English:* Code of the collection point: first part of the unit code, TH, province (2) and commune (5), a number (3).
             * @example 3456789000TH0100070003
             */
            code: string;
            /**
             * @description Mã xã, phường, đặc khu.
             *
             *     *English:* Code of the commune.
             * @example 00070
             */
            commune: string;
            /**
             * @description Tên điểm thu.
             *
             *     *English:* Name of the collection point.
             * @example Bưu cục Hoàn Kiếm
             */
            name: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đóng; null khi đang dùng.
             *
             *     *English:* When it was closed; null while it is in use.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
        };
        /**
         * @description Điểm thu cần lập.
         *
         *     *English:* The collection point to enter.
         */
        NewCollectionPoint: {
            /**
             * @description Mã điểm thu: phần đầu mã đơn vị, TH, mã tỉnh (2) và xã (5), số thứ tự (3).
             *
             *     *English:* Code of the collection point: first part of the unit code, TH, province (2) and commune (5), a number (3).
             * @example 3456789000TH0100070003
             */
            code: string;
            /**
             * @description Tên điểm thu.
             *
             *     *English:* Name of the collection point.
             * @example Bưu cục Hoàn Kiếm
             */
            name: string;
        };
        /**
         * @description Một nhân viên thu.
         *
         *     *English:* A collector of premiums.
         */
        Collector: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Mã của cơ quan.
             *
             *     *English:* Id of the agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: uuid
             * @description Điểm thu; null nếu không gắn với điểm nào.
             *
             *     *English:* The collection point; null for none in particular.
             * @example 46000000-0000-4000-8000-000000000001
             */
            collectionPoint: string | null;
            /**
             * @description Mã số nhân viên thu. Không gửi họ tên hay số định danh: tổ chức tự biết đó là ai.
             *
             *     *English:* The number of the collector. Send no name and no citizen number: the organisation knows who it is.
             * @example NVT-0003
             */
            number: string;
            /**
             * Format: date-time
             * @description Lúc lập.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đóng; null khi đang dùng.
             *
             *     *English:* When it was closed; null while it is in use.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
        };
        /**
         * @description Nhân viên thu cần lập.
         *
         *     *English:* The collector to enter.
         */
        NewCollector: {
            /**
             * @description Mã số nhân viên thu. Không gửi họ tên hay số định danh: tổ chức tự biết đó là ai.
             *
             *     *English:* The number of the collector. Send no name and no citizen number: the organisation knows who it is.
             * @example NVT-0003
             */
            number: string;
            /**
             * Format: uuid
             * @description Điểm thu; null nếu không gắn với điểm nào.
             *
             *     *English:* The collection point; null for none in particular.
             * @example 46000000-0000-4000-8000-000000000001
             */
            collectionPoint?: string | null;
        };
        /**
         * @description Một loại danh sách.
         *
         *     *English:* A kind of list.
         */
        ListKind: {
            /**
             * @description Mã, theo chính sách.
             *
             *     *English:* The id, by the policy.
             * @example commune-yearly
             */
            id: string;
            /**
             * @description Chính sách.
             *
             *     *English:* The policy.
             * @example hue/2026-01
             */
            policy: string;
            /**
             * @description Mẫu; trống khi văn bản không nêu.
             *
             *     *English:* The form; empty where the text names none.
             * @example Mẫu số 3
             */
            form: string;
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The schemes.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example [
             *       "health-insurance"
             *     ]
             */
            schemes: ("social-insurance" | "health-insurance")[];
            /**
             * @description Ai lập.
             *
             *     *English:* Who makes it.
             * @example [
             *       "commune"
             *     ]
             */
            by: components["schemas"]["Office"][];
            /**
             * @description Ai xác nhận.
             *
             *     *English:* Who confirms it.
             */
            confirmedBy: components["schemas"]["Office"] | null;
            /**
             * @description Ai phê duyệt.
             *
             *     *English:* Who approves it.
             */
            approvedBy: components["schemas"]["Office"] | null;
            /**
             * @description Chấp nhận thì thành gì.
             *
             *     - `coverage`: người được bảo hiểm
             *     - `calls`: danh sách để hướng dẫn, vận động
             *
             *     *English:* What accepting it makes.
             *
             *     - `coverage`: covered people
             *     - `calls`: a list of people to call and advise
             * @enum {string}
             */
            leadsTo: "coverage" | "calls";
            /**
             * @description Lập theo kỳ nào.
             *
             *     - `year`: năm, ghi 2027
             *     - `school-year`: năm học, từ tháng 9, ghi 2026-2027
             *     - `month`: tháng, ghi 2026-11
             *
             *     *English:* For what period it is made.
             *
             *     - `year`: a year, written 2027
             *     - `school-year`: a school year, from September, written 2026-2027
             *     - `month`: a month, written 2026-11
             * @enum {string}
             */
            period: "year" | "school-year" | "month";
            /**
             * @description Các nhóm được lập ở đây.
             *
             *     *English:* The rules whose people go on it.
             * @example [
             *       "hi-near-poor"
             *     ]
             */
            rules: string[];
            /**
             * @description Hạn chốt; null khi văn bản không nêu.
             *
             *     *English:* When it closes; null: no text says.
             */
            deadline: {
                /**
                 * @description Nguyên văn.
                 *
                 *     *English:* In the words of the text.
                 * @example Trước ngày 25/12 hằng năm
                 */
                words: string | null;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* Its clause.
                 * @example Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b
                 */
                cite: string;
            } | null;
            /**
             * @description Căn cứ.
             *
             *     *English:* Its clause.
             * @example Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b
             */
            cite: string;
        };
        /**
         * @description Một đợt lập danh sách.
         *
         *     *English:* A round of lists.
         */
        Round: {
            /**
             * Format: uuid
             * @description Mã của đợt.
             *
             *     *English:* Id of the round.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Loại danh sách, theo chính sách.
             *
             *     *English:* The kind of list, by the policy.
             * @example commune-yearly
             */
            kind: string;
            /**
             * @description Kỳ: 2027, 2026-2027 hoặc 2026-11.
             *
             *     *English:* The period: 2027, 2026-2027 or 2026-11.
             * @example 2027
             */
            period: string;
            /**
             * @description Chính sách làm căn cứ.
             *
             *     *English:* The policy it was opened by.
             * @example hue/2026-01
             */
            policy: string;
            /**
             * @description Mẫu.
             *
             *     *English:* The form.
             * @example Mẫu số 3
             */
            form: string;
            /**
             * @description Ai lập danh sách.
             *
             *     *English:* Who makes the lists.
             * @example [
             *       "commune"
             *     ]
             */
            makers: components["schemas"]["Office"][];
            /**
             * @description Ai xác nhận.
             *
             *     *English:* Who confirms them.
             */
            confirmedBy: components["schemas"]["Office"] | null;
            /**
             * @description Ai phê duyệt.
             *
             *     *English:* Who approves them.
             */
            approvedBy: components["schemas"]["Office"] | null;
            /**
             * @description Chấp nhận thì thành gì.
             *
             *     - `coverage`: người được bảo hiểm
             *     - `calls`: danh sách để hướng dẫn, vận động
             *
             *     *English:* What accepting it makes.
             *
             *     - `coverage`: covered people
             *     - `calls`: a list of people to call and advise
             * @enum {string}
             */
            leadsTo: "coverage" | "calls";
            /**
             * Format: date-time
             * @description Thời điểm đầu tiên bị coi là quá hạn; null khi văn bản không nêu hạn chốt.
             *
             *     *English:* The first instant that is late; null where no text names a day.
             * @example 2026-11-23T02:00:00Z
             */
            closesAt: string | null;
            /**
             * @description Hạn chốt theo văn bản.
             *
             *     *English:* The deadline in the text.
             */
            deadline: {
                /**
                 * @description Nguyên văn hạn chốt.
                 *
                 *     *English:* The deadline in the words of the text.
                 * @example Trước ngày 25/12 hằng năm
                 */
                words: string | null;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* Its clause.
                 * @example Kế hoạch thực hiện NQ 53/2025/NQ-HĐND, III.2.b
                 */
                cite: string;
            } | null;
            /**
             * Format: date-time
             * @description Lúc đã ghi nhận việc chốt.
             *
             *     *English:* When the closing was written down.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
            closing: components["schemas"]["RoundClosing"];
            /**
             * Format: date-time
             * @description Lúc mở.
             *
             *     *English:* When it was opened.
             * @example 2026-11-23T02:00:00Z
             */
            openedAt: string;
        };
        /**
         * @description Số liệu lúc chốt.
         *
         *     *English:* What was counted then.
         */
        RoundClosing: {
            /**
             * @description Số danh sách chưa rút.
             *
             *     *English:* Lists that were not withdrawn.
             * @example 12
             */
            lists: number;
            /**
             * @description Đúng hạn, đã chốt.
             *
             *     *English:* In time, and locked.
             * @example 12
             */
            onTime: number;
            /**
             * @description Quá hạn.
             *
             *     *English:* Late.
             * @example 12
             */
            late: number;
            /**
             * @description Dấu SHA-256 của các danh sách đúng hạn.
             *
             *     *English:* SHA-256 over the lists in time.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            hash: string;
        } | null;
        /**
         * @description Đợt cần mở.
         *
         *     *English:* The round to open.
         */
        NewRound: {
            /**
             * @description Loại danh sách, theo chính sách.
             *
             *     *English:* The kind of list, by the policy.
             * @example commune-yearly
             */
            kind: string;
            /**
             * @description Kỳ: 2027, 2026-2027 hoặc 2026-11.
             *
             *     *English:* The period: 2027, 2026-2027 or 2026-11.
             * @example 2027
             */
            period: string;
            /**
             * @description Chỉ quản trị toàn quốc ghi; không ghi là tỉnh, thành phố của mình.
             *
             *     *English:* For the administrator of all provinces; others leave it out: their own.
             * @example 46
             */
            province?: string;
        };
        /**
         * @description Việc gia hạn vừa ghi.
         *
         *     *English:* The exception that was entered.
         */
        GrantedException: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Đợt.
             *
             *     *English:* The round.
             * @example 46000000-0000-4000-8000-000000000001
             */
            round: string;
            /**
             * Format: uuid
             * @description Cơ quan được gia hạn.
             *
             *     *English:* The agency that may be later.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: date-time
             * @description Trước thời điểm này vẫn là đúng hạn.
             *
             *     *English:* Before this instant it is in time.
             * @example 2026-11-23T02:00:00Z
             */
            until: string;
            allowedBy: components["schemas"]["Office"] & unknown;
            /**
             * Format: date-time
             * @description Lúc ghi nhận.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            grantedAt: string;
        };
        /**
         * @description Việc gia hạn cho một cơ quan.
         *
         *     *English:* An exception for one agency.
         */
        NewException: {
            /**
             * Format: uuid
             * @description Cơ quan được gia hạn.
             *
             *     *English:* The agency that may be later.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: date-time
             * @description Trước thời điểm này vẫn là đúng hạn; ISO có múi giờ.
             *
             *     *English:* Before this instant it is in time; ISO with its zone.
             * @example 2026-12-28T00:00:00+07:00
             */
            until: string;
            allowedBy: components["schemas"]["Office"] & unknown;
            /**
             * @description Lý do, kèm số văn bản. Được mã hóa khi lưu.
             *
             *     *English:* Why, with the paper. It is sealed where it is kept.
             * @example Bão số 14; theo văn bản của UBND thành phố
             */
            reason: string;
        };
        /**
         * @description Một việc gia hạn.
         *
         *     *English:* An exception.
         */
        Exception: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Đợt.
             *
             *     *English:* The round.
             * @example 46000000-0000-4000-8000-000000000001
             */
            round: string;
            /**
             * Format: uuid
             * @description Cơ quan được gia hạn.
             *
             *     *English:* The agency that may be later.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: date-time
             * @description Trước thời điểm này vẫn là đúng hạn.
             *
             *     *English:* Before this instant it is in time.
             * @example 2026-11-23T02:00:00Z
             */
            until: string;
            allowedBy: components["schemas"]["Office"] & unknown;
            /**
             * Format: date-time
             * @description Lúc ghi nhận.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            grantedAt: string;
            /**
             * @description Lý do.
             *
             *     *English:* Why.
             * @example Bão số 14; theo văn bản của UBND thành phố
             */
            reason: string;
        };
        /**
         * @description Tiến độ của một đợt; không có người nào.
         *
         *     *English:* How far a round is; no people.
         */
        Overview: {
            /**
             * Format: uuid
             * @description Đợt.
             *
             *     *English:* The round.
             * @example 46000000-0000-4000-8000-000000000001
             */
            round: string;
            /**
             * @description Đã qua hạn chốt.
             *
             *     *English:* Whether the closing time has passed.
             */
            isOver: boolean;
            totals: components["schemas"]["OverviewTotals"];
            /**
             * @description Từng xã, phường, đặc khu.
             *
             *     *English:* Commune by commune.
             */
            communes: components["schemas"]["OverviewRow"][];
        };
        /**
         * @description Cả tỉnh, thành phố, đếm theo xã, phường.
         *
         *     *English:* The province, counted by communes.
         */
        OverviewTotals: {
            /**
             * @description Số xã, phường, đặc khu.
             *
             *     *English:* Communes.
             * @example 12
             */
            communes: number;
            /**
             * @description Chưa có danh sách.
             *
             *     *English:* Without a list.
             * @example 12
             */
            noList: number;
            /**
             * @description Đang soạn.
             *
             *     *English:* Being made.
             * @example 12
             */
            draft: number;
            /**
             * @description Đã nộp.
             *
             *     *English:* Handed in.
             * @example 12
             */
            submitted: number;
            /**
             * @description Đã xác nhận.
             *
             *     *English:* Confirmed.
             * @example 12
             */
            confirmed: number;
            /**
             * @description Đã phê duyệt, hoặc cơ quan BHXH đã nhận.
             *
             *     *English:* Approved, or with the insurer.
             * @example 12
             */
            approved: number;
            /**
             * @description Đúng hạn.
             *
             *     *English:* In time.
             * @example 12
             */
            onTime: number;
            /**
             * @description Quá hạn.
             *
             *     *English:* Late.
             * @example 12
             */
            late: number;
            /**
             * @description Quá hạn mà chưa có danh sách.
             *
             *     *English:* Without a list after the closing.
             * @example 12
             */
            missing: number;
            /**
             * @description Số danh sách phát sinh.
             *
             *     *English:* Supplementary lists.
             * @example 12
             */
            supplementaryLists: number;
            /**
             * @description Số người đủ điều kiện chưa lập danh sách, theo báo cáo của các xã, phường đã đếm.
             *
             *     *English:* People entitled and not listed, of the communes that have counted.
             * @example 12
             */
            notListed: number;
        };
        /**
         * @description Một xã, phường, đặc khu.
         *
         *     *English:* A commune.
         */
        OverviewRow: {
            /**
             * @description Xã, phường, đặc khu; null với cơ quan không thuộc nơi nào.
             *
             *     *English:* The commune; null: offices of none.
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Tên.
             *
             *     *English:* Its name.
             * @example Phường Thuận Hóa
             */
            name: string | null;
            /**
             * @description Danh sách chậm nhất đang ở đâu; null khi không có cơ quan nào phải lập.
             *
             *     - `no-list`: chưa có danh sách
             *     - `draft`: đang soạn
             *     - `submitted`: đã nộp
             *     - `confirmed`: đã xác nhận
             *     - `approved`: đã phê duyệt, hoặc cơ quan BHXH đã nhận
             *
             *     *English:* Where the least far of its lists is; null where no office has to make one.
             *
             *     - `no-list`: no list
             *     - `draft`: being made
             *     - `submitted`: handed in
             *     - `confirmed`: confirmed
             *     - `approved`: approved, or with the insurer
             * @enum {string|null}
             */
            standing: "no-list" | "draft" | "submitted" | "confirmed" | "approved" | null;
            /**
             * @description Đúng hạn hay không; null khi chưa nói được.
             *
             *     - `on-time`: đúng hạn
             *     - `late`: quá hạn
             *     - `missing`: quá hạn mà chưa có danh sách
             *
             *     *English:* Whether it is in time; null: not yet to be said.
             *
             *     - `on-time`: in time
             *     - `late`: late
             *     - `missing`: over, and there is no list
             * @enum {string|null}
             */
            timeliness: "on-time" | "late" | "missing" | null;
            /**
             * @description Số cơ quan phải lập.
             *
             *     *English:* Offices that have to make one.
             * @example 12
             */
            offices: number;
            /**
             * @description Chưa có danh sách.
             *
             *     *English:* Offices without a list.
             * @example 12
             */
            noList: number;
            /**
             * @description Đang soạn.
             *
             *     *English:* Offices whose list is being made.
             * @example 12
             */
            draft: number;
            /**
             * @description Đã nộp.
             *
             *     *English:* Offices that have handed in.
             * @example 12
             */
            submitted: number;
            /**
             * @description Đã xác nhận.
             *
             *     *English:* Offices whose list is confirmed.
             * @example 12
             */
            confirmed: number;
            /**
             * @description Đã phê duyệt, hoặc cơ quan BHXH đã nhận.
             *
             *     *English:* Offices whose list is approved, or with the insurer.
             * @example 12
             */
            approved: number;
            /**
             * @description Cơ quan đúng hạn.
             *
             *     *English:* Offices in time.
             * @example 12
             */
            onTime: number;
            /**
             * @description Cơ quan quá hạn.
             *
             *     *English:* Offices that are late.
             * @example 12
             */
            late: number;
            /**
             * @description Cơ quan quá hạn mà chưa có danh sách.
             *
             *     *English:* Offices without a list after the closing.
             * @example 12
             */
            missing: number;
            /**
             * @description Số danh sách.
             *
             *     *English:* Lists.
             * @example 12
             */
            lists: number;
            /**
             * @description Số danh sách phát sinh.
             *
             *     *English:* Supplementary lists.
             * @example 12
             */
            supplementaryLists: number;
            /**
             * @description Số người đủ điều kiện chưa lập danh sách, do xã, phường đếm và báo; null khi chưa báo.
             *
             *     *English:* Entitled and not listed, as the commune has counted and reported; null where it has not.
             */
            entitled: {
                /**
                 * @description Số người đủ điều kiện theo sổ của xã, phường.
                 *
                 *     *English:* Entitled by the registers of the commune.
                 * @example 12
                 */
                entitled: number;
                /**
                 * @description Trong đó đã có trong danh sách.
                 *
                 *     *English:* Of them on a list of the round.
                 * @example 12
                 */
                listed: number;
                /**
                 * @description Trong đó chưa có.
                 *
                 *     *English:* Of them on none.
                 * @example 12
                 */
                notListed: number;
                /**
                 * Format: date-time
                 * @description Lúc xã, phường đếm.
                 *
                 *     *English:* When the commune counted.
                 * @example 2026-11-23T02:00:00Z
                 */
                countedAt: string;
            } | null;
        };
        /**
         * @description Một danh sách người.
         *
         *     *English:* A list of people.
         */
        List: {
            /**
             * Format: uuid
             * @description Mã của danh sách.
             *
             *     *English:* Id of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 3
             */
            version: number;
            /**
             * Format: uuid
             * @description Đợt lập danh sách.
             *
             *     *English:* The round it is made for.
             * @example 46000000-0000-4000-8000-000000000001
             */
            round: string;
            /**
             * @description Loại danh sách, theo chính sách.
             *
             *     *English:* The kind of list, by the policy.
             * @example commune-yearly
             */
            kind: string;
            /**
             * @description Kỳ: năm, năm học hoặc tháng.
             *
             *     *English:* The period: a year, a school year or a month.
             * @example 2027
             */
            period: string;
            /**
             * @description Mẫu.
             *
             *     *English:* The form.
             * @example Mẫu số 3
             */
            form: string;
            /**
             * @description Chấp nhận thì thành gì.
             *
             *     - `coverage`: người được bảo hiểm
             *     - `calls`: danh sách để hướng dẫn, vận động
             *
             *     *English:* What accepting it makes.
             *
             *     - `coverage`: covered people
             *     - `calls`: a list of people to call and advise
             * @enum {string}
             */
            leadsTo: "coverage" | "calls";
            /**
             * Format: uuid
             * @description Cơ quan lập.
             *
             *     *English:* The agency that makes it.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Xã, phường của cơ quan lập.
             *
             *     *English:* The commune of the agency that makes it.
             * @example 19789
             */
            commune: string | null;
            state: components["schemas"]["ListState"];
            /**
             * @description Đã chốt: đợt đã đóng và danh sách đúng hạn; không trả lại, không rút được.
             *
             *     *English:* Locked: the round has closed and the list was in time; it is neither returned nor withdrawn.
             */
            locked: boolean;
            /**
             * @description Danh sách phát sinh, lập sau hạn chốt.
             *
             *     *English:* Begun after the round had closed.
             */
            supplementary: boolean;
            /**
             * @description Đúng hạn hay không, cố định từ lần phê duyệt đầu tiên (hoặc lần nộp đầu tiên khi không cần phê duyệt); null khi chưa có, hoặc đợt không có hạn chốt.
             *
             *     - `on-time`: đúng hạn
             *     - `late`: quá hạn
             *     - `supplementary`: phát sinh sau hạn chốt
             *
             *     *English:* Whether it is in time, fixed by the first approval (the first submission where nobody approves); null: not yet, or the round has no closing time.
             *
             *     - `on-time`: in time
             *     - `late`: late
             *     - `supplementary`: begun after the closing
             * @enum {string|null}
             */
            timeliness: "on-time" | "late" | "supplementary" | null;
            /**
             * Format: date-time
             * @description Thời điểm đầu tiên bị coi là quá hạn với cơ quan này, kể cả gia hạn; null khi đợt không có hạn chốt.
             *
             *     *English:* The first instant that is late for this agency, exceptions counted; null: the round has no closing time.
             * @example 2026-11-23T02:00:00Z
             */
            closesAt: string | null;
            /**
             * Format: date-time
             * @description Lúc phê duyệt (hoặc nộp) lần đầu.
             *
             *     *English:* When it was first approved (or handed in).
             * @example 2026-11-23T02:00:00Z
             */
            decidedAt: string | null;
            /**
             * Format: date
             * @description Ngày quyết định theo giờ Việt Nam; danh sách phát sinh tính từ ngày này.
             *
             *     *English:* The day of the decision in Việt Nam; supplementary lists count from it.
             * @example 2026-12-20
             */
            decidedOn: string | null;
            counts: components["schemas"]["RowCounts"];
            covering: components["schemas"]["ListCovering"];
            /**
             * @description Các xã, phường được hỏi; xã, phường được hỏi chỉ thấy phần của mình.
             *
             *     *English:* The communes that are asked; such a commune sees its own part only.
             */
            confirmations: components["schemas"]["Confirmation"][];
            /**
             * @description Việc bạn làm được ngay bây giờ.
             *
             *     - `edit`: thêm, sửa, xóa dòng
             *     - `submit`: nộp
             *     - `confirm`: xác nhận các dòng của xã, phường mình
             *     - `approve`: phê duyệt
             *     - `receive`: tiếp nhận
             *     - `accept`: chấp nhận
             *     - `return`: trả lại, kèm lý do
             *     - `withdraw`: rút
             *
             *     *English:* What you may do with it now.
             *
             *     - `edit`: change the rows
             *     - `submit`: hand it in
             *     - `confirm`: confirm one's own rows
             *     - `approve`: approve
             *     - `receive`: receive
             *     - `accept`: accept
             *     - `return`: return it, with reasons
             *     - `withdraw`: withdraw it
             * @example [
             *       "edit",
             *       "submit",
             *       "withdraw"
             *     ]
             */
            may: ("edit" | "submit" | "confirm" | "approve" | "receive" | "accept" | "return" | "withdraw")[];
            /**
             * Format: date-time
             * @description Lúc lập.
             *
             *     *English:* When it was begun.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Trạng thái của danh sách.
         *
         *     - `draft`: đang soạn, hoặc đã được trả lại
         *     - `submitted`: đã nộp
         *     - `confirmed`: các xã, phường đã xác nhận
         *     - `approved`: đã phê duyệt
         *     - `received`: cơ quan BHXH đã nhận
         *     - `accepted`: cơ quan BHXH đã chấp nhận
         *     - `withdrawn`: đã rút
         *
         *     *English:* The state of a list.
         *
         *     - `draft`: being made, or returned
         *     - `submitted`: handed in
         *     - `confirmed`: confirmed by the communes
         *     - `approved`: approved
         *     - `received`: received by the insurer
         *     - `accepted`: accepted by the insurer
         *     - `withdrawn`: withdrawn
         * @enum {string}
         */
        ListState: "draft" | "submitted" | "confirmed" | "approved" | "received" | "accepted" | "withdrawn";
        /**
         * @description Số dòng; null với xã, phường chỉ được hỏi về người của mình.
         *
         *     *English:* The rows, counted; null for a commune that is only asked about its own people.
         */
        RowCounts: {
            /**
             * @description Tổng số dòng đã nhận; bằng tổng các số dưới đây.
             *
             *     *English:* All rows that came in: the sum of those below.
             * @example 3
             */
            people: number;
            /**
             * @description Chưa có vấn đề, chờ xử lý.
             *
             *     *English:* Without findings, to be dealt with.
             * @example 3
             */
            stored: number;
            /**
             * @description Có điều cần xem, chờ xử lý.
             *
             *     *English:* With something to look at, to be dealt with.
             * @example 3
             */
            flagged: number;
            /**
             * @description Bị từ chối khi nhận.
             *
             *     *English:* Refused when they came in.
             * @example 3
             */
            refused: number;
            /**
             * @description Xã, phường đã xác nhận.
             *
             *     *English:* Confirmed by their commune.
             * @example 3
             */
            confirmed: number;
            /**
             * @description Xã, phường hoặc cơ quan BHXH không chấp nhận.
             *
             *     *English:* Turned away by their commune or the insurer.
             * @example 3
             */
            rejected: number;
            /**
             * @description Cơ quan BHXH đã chấp nhận.
             *
             *     *English:* Accepted by the insurer.
             * @example 3
             */
            accepted: number;
        } | null;
        /**
         * @description Việc ghi nhận quá trình đóng của danh sách đã chấp nhận; null khi chưa chấp nhận, hoặc danh sách để vận động.
         *
         *     *English:* How far an accepted list has become coverages; null: not accepted yet, or a list of people to call.
         */
        ListCovering: {
            /**
             * @description Đã ghi nhận hết chưa.
             *
             *     - `running`: đang ghi nhận, làm tiếp tự động
             *     - `done`: đã xong
             *
             *     *English:* Whether all of it is done.
             *
             *     - `running`: going on, by itself
             *     - `done`: done
             * @example done
             * @enum {string}
             */
            state: "running" | "done";
            /**
             * @description Số dòng được chấp nhận.
             *
             *     *English:* Accepted rows.
             * @example 3
             */
            people: number;
            /**
             * @description Đã thành quá trình đóng.
             *
             *     *English:* Made coverages.
             * @example 3
             */
            covered: number;
            /**
             * @description Báo giảm đã ghi nhận.
             *
             *     *English:* Ended coverages of people who leave.
             * @example 3
             */
            ended: number;
            /**
             * @description Không ghi nhận được, vì số tiền hoặc điều cần biết chưa rõ; xem /v1/lists/{list}/coverage-gaps.
             *
             *     *English:* Not covered, because an amount or a fact is not known; see /v1/lists/{list}/coverage-gaps.
             * @example 3
             */
            gaps: number;
        } | null;
        /**
         * @description Việc xác nhận của một xã, phường.
         *
         *     *English:* One commune's confirmation.
         */
        Confirmation: {
            /**
             * @description Xã, phường, đặc khu được hỏi.
             *
             *     *English:* The commune that is asked.
             * @example 19789
             */
            commune: string;
            /**
             * @description Số người của địa bàn trong danh sách.
             *
             *     *English:* How many of its people are on the list.
             * @example 3
             */
            people: number;
            /**
             * @description Đã xác nhận.
             *
             *     *English:* Confirmed.
             * @example 3
             */
            confirmed: number;
            /**
             * @description Không xác nhận.
             *
             *     *English:* Turned away.
             * @example 3
             */
            rejected: number;
            /**
             * Format: date-time
             * @description Lúc trả lời; null khi chưa.
             *
             *     *English:* When it answered; null: not yet.
             * @example 2026-11-23T02:00:00Z
             */
            answeredAt: string | null;
        };
        /**
         * @description Danh sách cần lập.
         *
         *     *English:* The list to begin.
         */
        NewList: {
            /**
             * Format: uuid
             * @description Đợt lập danh sách.
             *
             *     *English:* The round to make it for.
             * @example 46000000-0000-4000-8000-000000000001
             */
            round: string;
        };
        /**
         * @description Một bước đã qua.
         *
         *     *English:* A step that was taken.
         */
        Step: {
            /**
             * @description Phiên bản sau bước này.
             *
             *     *English:* The version after this step.
             * @example 4
             */
            version: number;
            /**
             * @description Bước.
             *
             *     *English:* The step.
             * @example return
             * @enum {string}
             */
            step: "submit" | "confirm" | "approve" | "receive" | "accept" | "return" | "withdraw";
            /**
             * Format: uuid
             * @description Cơ quan.
             *
             *     *English:* The agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * Format: uuid
             * @description Người làm; chỉ là mã.
             *
             *     *English:* Who took it, by an id alone.
             * @example 46000000-0000-4000-8000-000000000001
             */
            person: string;
            /**
             * Format: date-time
             * @description Lúc nào.
             *
             *     *English:* When.
             * @example 2026-11-23T02:00:00Z
             */
            at: string;
            /**
             * @description Lý do, khi trả lại.
             *
             *     *English:* The reasons, of a return.
             * @example []
             */
            reasons: string[];
        };
        /**
         * @description Một bản ghi không sửa được.
         *
         *     *English:* A record that nobody can change.
         */
        AuditRecord: {
            /**
             * Format: uuid
             * @description Chuỗi: mã của danh sách.
             *
             *     *English:* The chain: the id of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            chain: string;
            /**
             * @description Số thứ tự, từ 1.
             *
             *     *English:* Its number, from 1.
             * @example 1
             */
            seq: number;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * Format: date-time
             * @description Lúc nào, đến micrô giây.
             *
             *     *English:* When, to the microsecond.
             * @example 2026-11-23T02:00:00Z
             */
            at: string;
            /**
             * Format: uuid
             * @description Cơ quan.
             *
             *     *English:* The agency.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string | null;
            /**
             * @description Cán bộ, khóa API hay tác vụ định kỳ.
             *
             *     *English:* A person, a key or a job.
             * @enum {string}
             */
            actorKind: "person" | "key" | "system";
            /**
             * Format: uuid
             * @description Ai, chỉ là mã.
             *
             *     *English:* Who, by an id alone.
             * @example 46000000-0000-4000-8000-000000000001
             */
            actor: string | null;
            /**
             * @description Việc gì.
             *
             *     *English:* What was done.
             * @example list.submit
             */
            operation: string;
            /**
             * @description Mã, số lượng, trạng thái.
             *
             *     *English:* Ids, counts and states.
             * @example {
             *       "from": "draft"
             *     }
             */
            detail: {
                [key: string]: unknown;
            };
            /**
             * @description Dấu của bản ghi trước.
             *
             *     *English:* Hash of the record before.
             */
            prev: string;
            /**
             * @description Dấu SHA-256 của bản ghi này và bản ghi trước.
             *
             *     *English:* SHA-256 over this record and the one before.
             */
            hash: string;
        };
        /**
         * @description Kết quả kiểm tra chuỗi.
         *
         *     *English:* Whether the chain holds.
         */
        VerifiedChain: {
            /**
             * Format: uuid
             * @description Chuỗi.
             *
             *     *English:* The chain.
             * @example 46000000-0000-4000-8000-000000000001
             */
            chain: string;
            /**
             * @description Số bản ghi mới nhất.
             *
             *     *English:* The number of the newest record.
             * @example 4
             */
            seq: number;
            /**
             * @description Dấu của bản ghi mới nhất.
             *
             *     *English:* The hash of the newest record.
             */
            hash: string;
            /**
             * @description Số bản ghi đang có.
             *
             *     *English:* How many records there are.
             * @example 4
             */
            records: number;
            /**
             * @description Số của bản ghi đầu tiên bị mất hoặc bị sửa; null khi nguyên vẹn.
             *
             *     *English:* The number of the first record that is missing or was changed; null: the chain holds.
             */
            broken: number | null;
        };
        /**
         * @description Trả lời từng dòng.
         *
         *     *English:* An answer to each row.
         */
        AnswerRows: {
            /**
             * @description Những dòng không được chấp nhận, tối đa 500; mọi dòng còn lại được chấp nhận. Nhiều hơn thì hãy trả lại.
             *
             *     *English:* The rows that are turned away, at most 500; all others go on. If there are more, return the list.
             */
            rejected?: components["schemas"]["TurnedAway"][];
        };
        /**
         * @description Một dòng không được chấp nhận.
         *
         *     *English:* A row that is turned away.
         */
        TurnedAway: {
            /**
             * Format: uuid
             * @description Mã của dòng.
             *
             *     *English:* Id of the row.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * @description Lý do. Được mã hóa khi lưu.
             *
             *     *English:* The reason. It is sealed where it is kept.
             * @example Thiếu quyết định công nhận hộ cận nghèo năm 2027
             */
            reason: string;
        };
        /**
         * @description Lý do trả lại danh sách.
         *
         *     *English:* Why a list is returned.
         */
        Reasons: {
            /**
             * @description Các lý do trả lại.
             *
             *     *English:* Why it is returned.
             */
            reasons: string[];
        };
        /**
         * @description Câu trả lời cho các dòng đã gửi.
         *
         *     *English:* The answer to rows sent in.
         */
        TakenRows: {
            /**
             * Format: uuid
             * @description Lần tải lên mà các dòng thuộc về; null: không lưu gì, vì yêu cầu tất cả (mode=all) mà có dòng bị từ chối.
             *
             *     *English:* The upload the rows belong to; null: nothing was stored, because all were asked for (mode=all) and a row is refused.
             */
            upload: string | null;
            /**
             * @description Phiên bản của danh sách sau đó.
             *
             *     *English:* The version of the list afterwards.
             * @example 2
             */
            version: number;
            counts: components["schemas"]["RowVerdicts"];
            /**
             * @description Các trang tính.
             *
             *     *English:* The sheets.
             */
            sheets: components["schemas"]["Sheet"][];
            /**
             * @description Điều sai của cả trang tính.
             *
             *     *English:* What is wrong with a sheet as a whole.
             */
            findings: components["schemas"]["RowFinding"][];
            /**
             * @description Mọi dòng, theo thứ tự của tệp.
             *
             *     *English:* Every row, in the order of the file.
             */
            rows: components["schemas"]["TakenRow"][];
        };
        /**
         * @description Số dòng theo kết quả.
         *
         *     *English:* The rows by what became of them.
         */
        RowVerdicts: {
            /**
             * @description Số dòng đã gửi; bằng tổng ba số sau.
             *
             *     *English:* Rows that were sent: the sum of the three below.
             * @example 120
             */
            rows: number;
            /**
             * @description Nhận, không có vấn đề.
             *
             *     *English:* Kept, without findings.
             * @example 112
             */
            stored: number;
            /**
             * @description Nhận, có điều cần xem.
             *
             *     *English:* Kept, with something to look at.
             * @example 5
             */
            flagged: number;
            /**
             * @description Bị từ chối cho đến khi sửa.
             *
             *     *English:* Refused until they are mended.
             * @example 3
             */
            refused: number;
        };
        /**
         * @description Một trang tính được hiểu thế nào.
         *
         *     *English:* How a sheet was understood.
         */
        Sheet: {
            /**
             * @description Trang tính; null: tệp không có trang.
             *
             *     *English:* The sheet; null: the file has none.
             */
            sheet: string | null;
            /**
             * @description Trang này được đọc hay bỏ qua.
             *
             *     - `read`: đã đọc
             *     - `hidden`: trang ẩn, bỏ qua
             *     - `template`: ví dụ hoặc hướng dẫn của mẫu, bỏ qua
             *     - `no-heading`: không có tiêu đề của danh sách, bỏ qua
             *
             *     *English:* Whether it was read or passed over.
             *
             *     - `read`: read
             *     - `hidden`: hidden, passed over
             *     - `template`: examples or notes of a template, passed over
             *     - `no-heading`: without headings of a list, passed over
             * @enum {string}
             */
            state: "read" | "hidden" | "template" | "no-heading";
            /**
             * @description Dòng tiêu đề.
             *
             *     *English:* The row of the headings.
             * @example 7
             */
            headingRow: number | null;
            /**
             * @description Các cột đã hiểu.
             *
             *     *English:* The columns that were understood.
             */
            matched: {
                /**
                 * @description Trường.
                 *
                 *     *English:* The field.
                 * @enum {string}
                 */
                field: "ordinal" | "name" | "citizenNumber" | "insuranceNumber" | "cardNumber" | "birthDate" | "sex" | "commune" | "residentialGroup" | "address" | "group" | "className" | "firstFacility" | "phone" | "months" | "fromMonth" | "income" | "receiptOn" | "receiptNumber" | "collectorNumber" | "collectionPoint" | "requestedOn" | "decisionNumber" | "decisionOn" | "note" | "monthlyAllowance" | "localSupport" | "otherSupport" | "dueAmount" | "participantAmount" | "stateRate" | "stateAmount" | "localRate" | "localAmount" | "otherRate" | "otherAmount" | "salary" | "positionAllowance" | "overFrameworkAllowance" | "seniorityAllowance" | "otherPay" | "supportRate" | "electronicCard" | "paperCard" | "change";
                /**
                 * @description Tiêu đề cột.
                 *
                 *     *English:* The heading.
                 * @example Họ và tên
                 */
                heading: string;
                /**
                 * @description Ô tiêu đề.
                 *
                 *     *English:* Its cell.
                 * @example Danh sách!B7
                 */
                address: string;
            }[];
            /**
             * @description Các cột không dùng đến.
             *
             *     *English:* The columns that are not used.
             */
            ignored: {
                /**
                 * @description Tiêu đề cột.
                 *
                 *     *English:* The heading.
                 * @example Họ và tên
                 */
                heading: string;
                /**
                 * @description Ô tiêu đề.
                 *
                 *     *English:* Its cell.
                 * @example Danh sách!B7
                 */
                address: string;
            }[];
        };
        /**
         * @description Một điều cần sửa hoặc cần xem ở dòng.
         *
         *     *English:* One thing to mend or to look at.
         */
        RowFinding: {
            /**
             * @description Mã.
             *
             *     *English:* What it is, as a code.
             * @enum {string}
             */
            code: "name-missing" | "citizen-number-missing" | "citizen-number-form" | "citizen-number-province" | "citizen-number-century" | "citizen-number-sex" | "citizen-number-birth-year" | "birth-date-from-number" | "birth-date-missing" | "birth-date-after-period" | "insurance-number-form" | "card-number-form" | "card-number-insurance" | "card-group" | "commune-missing" | "commune-unknown" | "commune-ambiguous" | "commune-of-another-province" | "commune-of-another-office" | "commune-read-from-address" | "unit-code-form" | "unit-code-group" | "collection-point-form" | "collection-point-province" | "collection-point-unknown" | "collector-missing" | "collector-unknown" | "months-missing" | "months-assumed" | "months-out-of-range" | "months-of-no-method" | "months-unusual" | "from-month-assumed" | "from-month-outside-period" | "from-month-before-law" | "receipt-in-the-future" | "income-missing" | "income-below-floor" | "income-above-ceiling" | "group-missing" | "group-unknown" | "group-read-from-note" | "group-age" | "belongs-on-another-list" | "not-supported" | "not-covered" | "not-decided" | "amount-unknown" | "due-differs" | "participant-differs" | "state-differs" | "local-differs" | "state-rate-differs" | "local-rate-differs" | "support-rate-differs" | "repeated-in-list" | "another-list-of-the-round" | "another-round" | "another-province" | "better-group" | "register-differs" | "not-on-register" | "given-up" | "nobody-to-decrease" | "ambiguous-column" | "missing-column" | "total-differs" | "hidden-row" | "example-row" | "pay-adjustment" | "unknown-field" | "not-text" | "too-long" | "control-character" | "direction-character" | "broken-character" | "legacy-font" | "garbled-text" | "formula-without-value" | "error-value" | "not-a-date" | "two-digit-year" | "not-a-month" | "not-a-count" | "not-an-amount" | "ambiguous-number" | "not-a-rate" | "not-a-sex" | "not-a-mark" | "not-a-change" | "rounded-number" | "not-a-row";
            /**
             * @description Mức độ.
             *
             *     - `refused`: dòng bị từ chối cho đến khi sửa
             *     - `flagged`: dòng được giữ, cần có người xem
             *     - `note`: chỉ để biết
             *
             *     *English:* How grave it is.
             *
             *     - `refused`: the row is refused until it is mended
             *     - `flagged`: the row is kept; somebody should look
             *     - `note`: only told
             * @enum {string}
             */
            severity: "refused" | "flagged" | "note";
            /**
             * @description Trường; null là cả dòng.
             *
             *     *English:* The field; null: the whole row.
             * @example birthDate
             */
            field: string | null;
            /**
             * @description Ô trong tệp; null khi ô trống.
             *
             *     *English:* The cell in the file; null where it is empty.
             * @example Danh sách!E12
             */
            address: string | null;
            /**
             * @description Phải làm gì; không nhắc lại giá trị đã gửi.
             *
             *     *English:* What to do; never the value that was sent.
             */
            detail: string;
            /**
             * @description Dạng, giới hạn hoặc số của chúng tôi.
             *
             *     *English:* The form, the limit or our figure.
             */
            bounds: string | null;
            /**
             * @description Căn cứ của quy tắc, nếu có.
             *
             *     *English:* Where the rule stands, if anywhere.
             */
            cite: string | null;
            /**
             * @description Quy tắc đã đối chiếu với văn bản chính thức; false là theo tài liệu thuật lại.
             *
             *     *English:* The rule was read in an official text; false: in a restatement of it.
             */
            isVerified: boolean;
        };
        /**
         * @description Câu trả lời cho một dòng đã gửi.
         *
         *     *English:* The answer to a row sent in.
         */
        TakenRow: {
            /**
             * Format: uuid
             * @description Mã của dòng; null: không lưu gì.
             *
             *     *English:* Id of the row; null: nothing was stored.
             */
            id: string | null;
            /**
             * @description Dòng thứ mấy của tệp, từ 1.
             *
             *     *English:* Which row of the file, from 1.
             * @example 12
             */
            position: number;
            /**
             * @description Trang tính.
             *
             *     *English:* The sheet.
             * @example Danh sách
             */
            sheet: string | null;
            /**
             * @description Dòng của trang tính.
             *
             *     *English:* The row of the sheet.
             * @example 18
             */
            row: number;
            /**
             * @description Tăng hay giảm.
             *
             *     - `increase`: tăng
             *     - `decrease`: giảm
             *
             *     *English:* Joining or leaving.
             *
             *     - `increase`: joining
             *     - `decrease`: leaving
             * @enum {string}
             */
            change: "increase" | "decrease";
            state: components["schemas"]["EntryState"];
            /**
             * @description Họ tên đã chuẩn hóa.
             *
             *     *English:* The name, normalised.
             */
            name: string | null;
            /**
             * @description Mã xã, phường nơi ở.
             *
             *     *English:* Code of the commune lived in.
             * @example 19789
             */
            commune: string | null;
            answer: components["schemas"]["RowAnswer"];
            /**
             * @description Những điều cần sửa hoặc cần xem.
             *
             *     *English:* What is to be mended or looked at.
             */
            findings: components["schemas"]["RowFinding"][];
            /**
             * @description Những chỗ đã sửa giúp.
             *
             *     *English:* What was mended in passing.
             */
            repairs: components["schemas"]["RowRepair"][];
            /**
             * @description Danh sách khác cũng có người này; không nói của ai. Diện nào đi trước thì đọc ở dòng đó.
             *
             *     *English:* Other lists with the same person; whose, is not told. Which group goes first stands in the row itself.
             */
            samePerson: {
                /**
                 * @description Ở đâu.
                 *
                 *     - `another-list-of-the-round`: danh sách khác của đợt này
                 *     - `another-round`: đợt khác, hoặc đang được hỗ trợ
                 *     - `another-province`: tỉnh, thành phố khác
                 *
                 *     *English:* Where.
                 *
                 *     - `another-list-of-the-round`: on another list of this round
                 *     - `another-round`: in another round, or in running support
                 *     - `another-province`: in another province
                 * @enum {string}
                 */
                code: "another-list-of-the-round" | "another-round" | "another-province";
                /**
                 * @description Phải làm gì.
                 *
                 *     *English:* What to do.
                 */
                detail: string;
            }[];
        };
        /**
         * @description Tình trạng của một dòng.
         *
         *     - `stored`: đã nhận, không có vấn đề
         *     - `flagged`: đã nhận, có điều cần xem
         *     - `refused`: bị từ chối cho đến khi sửa; không đi tiếp
         *     - `confirmed`: xã, phường đã xác nhận
         *     - `rejected`: xã, phường hoặc cơ quan BHXH không chấp nhận
         *     - `accepted`: cơ quan BHXH đã chấp nhận
         *
         *     *English:* What became of a row.
         *
         *     - `stored`: kept, without findings
         *     - `flagged`: kept, with something to look at
         *     - `refused`: refused until it is mended; it does not go on
         *     - `confirmed`: confirmed by the commune
         *     - `rejected`: turned away by the commune or the insurer
         *     - `accepted`: accepted by the insurer
         * @enum {string}
         */
        EntryState: "stored" | "flagged" | "refused" | "confirmed" | "rejected" | "accepted";
        /**
         * @description null khi dòng chưa hỏi được, hoặc là dòng giảm.
         *
         *     *English:* null: not to be asked about, or leaving.
         */
        RowAnswer: {
            /**
             * @description Địa phương có hỗ trợ không.
             *
             *     - `eligible`: được hỗ trợ
             *     - `refused`: không được hỗ trợ, có lý do
             *     - `undetermined`: chưa đủ thông tin
             *     - `not-covered`: chưa có văn bản
             *
             *     *English:* Whether the city supports.
             *
             *     - `eligible`: supported
             *     - `refused`: not supported, with reasons
             *     - `undetermined`: not enough is known
             *     - `not-covered`: no text is held
             * @enum {string}
             */
            outcome: "eligible" | "refused" | "undetermined" | "not-covered";
            /**
             * @description Chính sách.
             *
             *     *English:* The policy.
             * @example hue/2026-01
             */
            policy: string | null;
            /**
             * @description Dấu của bộ quy định.
             *
             *     *English:* The hash of the law it follows.
             */
            ruleset: string;
            /**
             * @description Tháng bắt đầu.
             *
             *     *English:* The first month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Số tháng.
             *
             *     *English:* How many months.
             * @example 12
             */
            months: number;
            /**
             * @description Nhóm được địa phương hỗ trợ.
             *
             *     *English:* The city’s rule.
             */
            rule: {
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 * @example hi-near-poor
                 */
                id: string;
                /**
                 * @description Điểm, khoản, điều.
                 *
                 *     *English:* The clause.
                 * @example NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a
                 */
                cite: string;
                /**
                 * @description Nói bằng lời thường.
                 *
                 *     *English:* In plain words.
                 */
                says: string;
                /**
                 * @description Phần vạn của mức đóng.
                 *
                 *     *English:* Basis points of the premium.
                 * @example 3000
                 */
                share: number | null;
            } | null;
            /**
             * @description Nhóm được Nhà nước hỗ trợ.
             *
             *     *English:* The state’s group.
             */
            stateRule: {
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 * @example hi-near-poor
                 */
                id: string;
                /**
                 * @description Điểm, khoản, điều.
                 *
                 *     *English:* The clause.
                 * @example NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a
                 */
                cite: string;
                /**
                 * @description Nói bằng lời thường.
                 *
                 *     *English:* In plain words.
                 */
                says: string;
                /**
                 * @description Phần vạn của mức đóng.
                 *
                 *     *English:* Basis points of the premium.
                 * @example 3000
                 */
                share: number | null;
            } | null;
            amounts: components["schemas"]["RowAmounts"];
            /**
             * @description Ngân sách cấp nào trả phần địa phương.
             *
             *     *English:* Which budget owes the local part.
             * @enum {string|null}
             */
            localBudget: "city" | "commune" | null;
            /**
             * @description Tháng cuối được hỗ trợ, nếu đã biết.
             *
             *     *English:* The last supported month, if known.
             */
            supportEndsIn: string | null;
            /**
             * @description Vì sao không; trống khi được hỗ trợ.
             *
             *     *English:* Why not; empty where supported.
             */
            reasons: components["schemas"]["RowReason"][];
            /**
             * @description Cần bổ sung gì.
             *
             *     *English:* What would be needed.
             */
            needs: components["schemas"]["RowNeed"][];
            /**
             * @description Các nhóm khác cũng đúng.
             *
             *     *English:* Other rules that held as well.
             */
            also: string[];
        } | null;
        /**
         * @description Số tiền theo từng nguồn.
         *
         *     *English:* The amounts by payer.
         */
        RowAmounts: {
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
         * @description Một lý do không được hỗ trợ.
         *
         *     *English:* One reason against the support.
         */
        RowReason: {
            /**
             * @description Mã.
             *
             *     *English:* The kind, as a code.
             */
            code: string;
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
            /**
             * @description Lý do bằng lời.
             *
             *     *English:* The reason in words.
             */
            says: string;
        };
        /**
         * @description Một điều cần bổ sung.
         *
         *     *English:* One thing that is needed.
         */
        RowNeed: {
            /**
             * @description Điều chưa biết.
             *
             *     *English:* What is not known.
             * @example exitedOn
             */
            fact: string;
            /**
             * @description Câu hỏi.
             *
             *     *English:* The question.
             */
            question: string;
        };
        /**
         * @description Một chỗ đã được sửa giúp.
         *
         *     *English:* One thing that was mended in passing.
         */
        RowRepair: {
            /**
             * @description Mã.
             *
             *     *English:* What it is, as a code.
             * @enum {string}
             */
            code: "composed" | "d-with-stroke" | "spaces" | "invisible-characters" | "capitals" | "digits-only" | "leading-zeros" | "excel-date" | "excel-text" | "date-rewritten" | "month-rewritten" | "number-separators" | "unit-removed" | "sex-rewritten";
            /**
             * @description Trường.
             *
             *     *English:* The field.
             * @example name
             */
            field: string;
            /**
             * @description Ô trong tệp.
             *
             *     *English:* The cell in the file.
             * @example Danh sách!B12
             */
            address: string;
            /**
             * @description Đã sửa gì.
             *
             *     *English:* What was mended.
             */
            detail: string;
        };
        /**
         * @description Một lần tải lên nhiều phần.
         *
         *     *English:* An upload in chunks.
         */
        Upload: {
            /**
             * Format: uuid
             * @description Mã của lần tải lên.
             *
             *     *English:* Id of the upload.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * Format: uuid
             * @description Danh sách.
             *
             *     *English:* The list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
            /**
             * @description Đến đâu.
             *
             *     - `receiving`: đang nhận; chưa ai thấy dòng nào
             *     - `matching`: đã vào danh sách, đang đối chiếu với danh sách khác
             *     - `done`: đã vào danh sách, đã đối chiếu
             *     - `replaced`: đã được lần khác thay
             *     - `abandoned`: đã bỏ
             *
             *     *English:* How far it is.
             *
             *     - `receiving`: coming in; nobody sees a row of it yet
             *     - `matching`: on the list, being compared with other lists
             *     - `done`: on the list, compared
             *     - `replaced`: another took its place
             *     - `abandoned`: given up
             * @enum {string}
             */
            state: "receiving" | "matching" | "done" | "replaced" | "abandoned";
            /**
             * @description Thay những gì đang có.
             *
             *     *English:* In the place of what stands there.
             * @example false
             */
            replace: boolean;
            counts: components["schemas"]["RowVerdicts"];
            /**
             * @description Đang đối chiếu: số dòng đã xong.
             *
             *     *English:* While it is compared: rows that are done.
             * @example 0
             */
            matched: number;
            /**
             * @description Các phần đã nhận.
             *
             *     *English:* The chunks that came in.
             */
            chunks: components["schemas"]["UploadChunk"][];
            /**
             * Format: date-time
             * @description Lúc mở.
             *
             *     *English:* When it was opened.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Một phần của lần tải lên.
         *
         *     *English:* A chunk of an upload.
         */
        UploadChunk: {
            /**
             * @description Phần thứ mấy, từ 1.
             *
             *     *English:* Which chunk, from 1.
             * @example 1
             */
            number: number;
            /**
             * @description Số dòng đã nhận.
             *
             *     *English:* Rows that have come in.
             * @example 5000
             */
            rows: number;
            /**
             * @description Số lần ghi đã xong.
             *
             *     *English:* Writes that are done.
             * @example 5
             */
            parts: number;
            /**
             * @description Đã nhận đủ; chưa đủ thì gửi lại đúng tệp đó.
             *
             *     *English:* All of it is here; if not, send the same file again.
             */
            isWhole: boolean;
        };
        /**
         * @description Lần tải lên cần mở.
         *
         *     *English:* The upload to open.
         */
        NewUpload: {
            /**
             * @description Thay toàn bộ những gì đang có trong danh sách; mặc định là không.
             *
             *     *English:* In the place of everything that stands on the list; no, unless it is said.
             * @example false
             */
            replace?: boolean;
        };
        /**
         * @description Phần vừa nhận; chưa vào danh sách.
         *
         *     *English:* What came in; not on the list yet.
         */
        StagedChunk: {
            /**
             * Format: uuid
             * @description Lần tải lên.
             *
             *     *English:* The upload.
             * @example 46000000-0000-4000-8000-000000000001
             */
            upload: string;
            /**
             * @description Phần thứ mấy.
             *
             *     *English:* Which chunk.
             * @example 1
             */
            chunk: number;
            /**
             * @description Số lần ghi.
             *
             *     *English:* Writes.
             * @example 5
             */
            parts: number;
            counts: components["schemas"]["RowVerdicts"];
            /**
             * @description Các trang tính.
             *
             *     *English:* The sheets.
             */
            sheets: components["schemas"]["Sheet"][];
            /**
             * @description Điều sai của cả trang tính.
             *
             *     *English:* What is wrong with a sheet as a whole.
             */
            findings: components["schemas"]["RowFinding"][];
        };
        /**
         * @description Cách đưa vào danh sách; mặc định all.
         *
         *     *English:* How it is put on the list; all, unless it is said.
         */
        CommitUpload: {
            /**
             * @description Khi có dòng bị từ chối.
             *
             *     - `all`: không lưu gì cho đến khi mọi dòng đều được nhận
             *     - `good`: dòng đúng vào danh sách, dòng bị từ chối chờ sửa
             *
             *     *English:* Where a row is refused.
             *
             *     - `all`: nothing is stored until every row can be
             *     - `good`: good rows go on the list, refused ones wait to be mended
             * @example good
             * @enum {string}
             */
            mode?: "all" | "good";
        };
        /**
         * @description Đã lập tiếp.
         *
         *     *English:* What was carried over.
         */
        CarriedOver: {
            upload: components["schemas"]["Upload"];
            /**
             * @description Những dòng không lập tiếp, theo thứ tự.
             *
             *     *English:* Rows that do not go on, in their order.
             */
            leftOut: components["schemas"]["LeftOut"][];
        };
        /**
         * @description Một dòng không lập tiếp.
         *
         *     *English:* A row that does not go on.
         */
        LeftOut: {
            /**
             * Format: uuid
             * @description Dòng ở danh sách trước.
             *
             *     *English:* The row on the list before.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * @description Vì sao không lập tiếp.
             *
             *     - `refused`: ở danh sách trước đã bị từ chối
             *     - `rejected`: xã, phường hoặc cơ quan BHXH không chấp nhận
             *     - `leaving`: là dòng giảm
             *     - `taken-off`: đã giảm trong kỳ
             *     - `still-covered`: thời gian đã đóng còn sang kỳ này
             *     - `there-already`: đã có trong danh sách này
             *     - `not-supported`: hết thời hạn, quá tuổi hoặc diện không còn
             *     - `belongs-on-another-list`: nay thuộc danh sách khác
             *     - `not-covered`: chưa có văn bản cho kỳ này
             *     - `to-be-mended`: phải sửa trước
             *
             *     *English:* Why it does not go on.
             *
             *     - `refused`: it was refused on the list before
             *     - `rejected`: the commune or the insurer turned it away
             *     - `leaving`: it is of somebody leaving
             *     - `taken-off`: it was taken off during the period
             *     - `still-covered`: its months run on into this period
             *     - `there-already`: the person stands on this list already
             *     - `not-supported`: its window, age or group has ended
             *     - `belongs-on-another-list`: it belongs on another list now
             *     - `not-covered`: no text is held for this period
             *     - `to-be-mended`: it would have to be mended first
             * @enum {string}
             */
            code: "refused" | "rejected" | "leaving" | "taken-off" | "still-covered" | "there-already" | "not-supported" | "belongs-on-another-list" | "not-covered" | "to-be-mended";
            /**
             * @description Lý do kèm điểm, khoản.
             *
             *     *English:* The reasons, with their clauses.
             */
            reasons: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The kind, as a code.
                 */
                code: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* The clause.
                 */
                cite: string;
                /**
                 * @description Lý do bằng lời.
                 *
                 *     *English:* The reason in words.
                 */
                says: string;
            }[];
        };
        /**
         * @description Lập tiếp từ danh sách nào.
         *
         *     *English:* Which list to start from.
         */
        CarryOver: {
            /**
             * Format: uuid
             * @description Danh sách của kỳ trước.
             *
             *     *English:* The list of the period before.
             * @example 46000000-0000-4000-8000-000000000001
             */
            from: string;
        };
        /**
         * @description Một người trong danh sách.
         *
         *     *English:* One person on a list.
         */
        Entry: {
            /**
             * Format: uuid
             * @description Mã của dòng.
             *
             *     *English:* Id of the row.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dòng thứ mấy của tệp, từ 1.
             *
             *     *English:* Which row of the file, from 1.
             * @example 12
             */
            position: number;
            /**
             * @description Trang tính.
             *
             *     *English:* The sheet.
             * @example Danh sách
             */
            sheet: string | null;
            /**
             * @description Dòng của trang tính.
             *
             *     *English:* The row of the sheet.
             * @example 18
             */
            row: number;
            /**
             * @description Tăng hay giảm.
             *
             *     - `increase`: tăng
             *     - `decrease`: giảm
             *
             *     *English:* Joining or leaving.
             *
             *     - `increase`: joining
             *     - `decrease`: leaving
             * @enum {string}
             */
            change: "increase" | "decrease";
            state: components["schemas"]["EntryState"];
            /**
             * Format: uuid
             * @description Danh sách.
             *
             *     *English:* The list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
            /**
             * Format: uuid
             * @description Lần tải lên.
             *
             *     *English:* The upload it came in by.
             * @example 46000000-0000-4000-8000-000000000001
             */
            upload: string;
            /**
             * @description Phần thứ mấy của lần tải lên.
             *
             *     *English:* Which chunk of the upload.
             * @example 1
             */
            chunk: number;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            person: components["schemas"]["PersonFields"];
            /**
             * @description Xã, phường, đặc khu nơi ở: nơi xác nhận.
             *
             *     *English:* The commune lived in: who confirms.
             */
            commune: {
                /**
                 * @description Mã 5 chữ số.
                 *
                 *     *English:* The code of 5 digits.
                 * @example 19774
                 */
                code: string;
                /**
                 * @description Tên.
                 *
                 *     *English:* The name.
                 * @example Phường Kim Long
                 */
                name: string;
            } | null;
            /**
             * @description Những gì bộ quy định đã dùng để trả lời, như ở /v1/quotes.
             *
             *     *English:* What the law was asked with, as at /v1/quotes.
             */
            facts: {
                [key: string]: unknown;
            };
            /**
             * @description Trong đó, những điều không ghi ở dòng mà theo loại danh sách: ai lập danh sách thì khai như vậy.
             *
             *     *English:* Of these, what the row does not say and the kind of list does: whoever makes the list declares it.
             */
            declared: string[];
            answer: components["schemas"]["RowAnswer"];
            /**
             * @description Các lần đóng.
             *
             *     *English:* The payments.
             */
            payments: components["schemas"]["RowPayment"][];
            /**
             * @description Những điều cần sửa hoặc cần xem.
             *
             *     *English:* What is to be mended or looked at.
             */
            findings: components["schemas"]["RowFinding"][];
            /**
             * @description Những chỗ đã sửa giúp.
             *
             *     *English:* What was mended.
             */
            repairs: components["schemas"]["RowRepair"][];
            /**
             * @description Người này ở danh sách khác.
             *
             *     *English:* The same person on other lists.
             */
            samePerson: components["schemas"]["SamePerson"][];
            /**
             * Format: date-time
             * @description Lúc đơn vị nói giữ người này; null là chưa.
             *
             *     *English:* When this office said it keeps them.
             * @example 2026-11-23T02:00:00Z
             */
            keptAt: string | null;
            /**
             * Format: uuid
             * @description Dòng giảm: dòng mà nó chấm dứt.
             *
             *     *English:* Of a leaving row: the row it ends.
             */
            takesOff: string | null;
            /**
             * @description Lý do không chấp nhận, nếu có.
             *
             *     *English:* Why it was turned away, if it was.
             */
            reason: string | null;
            /**
             * @description Người gọi làm được gì với dòng này.
             *
             *     *English:* What the caller may do with the row.
             */
            may: ("mend" | "remove" | "settle")[];
            /**
             * Format: date-time
             * @description Lúc nhận.
             *
             *     *English:* When it came in.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it changed last.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Dòng sau khi chuẩn hóa: họ tên, ngày (YYYY-MM-DD), số tiền (đồng), tỷ lệ (phần vạn). null là trống hoặc không đọc được.
         *
         *     *English:* The row, normalised: names, days (YYYY-MM-DD), amounts (đồng), rates (basis points). null: empty, or not readable.
         */
        PersonFields: {
            /**
             * @description Họ và tên. Như trên căn cước, gõ bằng bảng mã Unicode. Chữ in hoa toàn bộ được đổi thành chữ thường có viết hoa đầu từ.
             *
             *     *English:* As on the identity card, typed in Unicode. Names all in capitals are put into proper case.
             */
            name: string | null;
            /**
             * @description Số CCCD/CMTND/ĐDCN/hộ chiếu. Số căn cước hoặc định danh cá nhân 12 chữ số, gõ dạng văn bản để không mất số 0 ở đầu.
             *
             *     *English:* The 12 digits of the citizen number, as text so that leading zeros stay.
             */
            citizenNumber: string | null;
            /**
             * @description Mã số BHXH. 10 chữ số; để trống nếu chưa có hoặc không nhớ.
             *
             *     *English:* 10 digits; leave empty when there is none or it is not known.
             */
            insuranceNumber: string | null;
            /**
             * @description cardNumber.
             *
             *     *English:* cardNumber.
             */
            cardNumber: string | null;
            /**
             * @description Ngày tháng năm sinh. Ngày/tháng/năm; chỉ ghi năm hoặc tháng/năm nếu không rõ ngày. Năm phải đủ 4 chữ số.
             *
             *     *English:* Day/month/year; the year or month/year alone when the day is not known. Years in 4 digits.
             */
            birthDate: string | null;
            /**
             * @description Giới tính. Nam hoặc Nữ.
             *
             *     *English:* Nam (male) or Nữ (female).
             * @enum {string|null}
             */
            sex: "female" | "male" | null;
            /**
             * @description Tổ dân phố/thôn. Không bắt buộc.
             *
             *     *English:* Not required.
             */
            residentialGroup: string | null;
            /**
             * @description Địa chỉ. Nơi đang sinh sống.
             *
             *     *English:* Where the person lives.
             */
            address: string | null;
            /**
             * @description Lớp. Chỉ với danh sách của trường.
             *
             *     *English:* Lists of schools only.
             */
            className: string | null;
            /**
             * @description Nơi đăng ký KCB ban đầu. Tên hoặc mã cơ sở, theo hướng dẫn của cơ quan BHXH.
             *
             *     *English:* The name or code of the facility, as the insurer instructs.
             */
            firstFacility: string | null;
            /**
             * @description Số điện thoại. Không bắt buộc.
             *
             *     *English:* Not required.
             */
            phone: string | null;
            /**
             * Format: int64
             * @description Số tháng. Số tháng tham gia.
             *
             *     *English:* How many months.
             */
            months: number | null;
            /**
             * @description Từ tháng. Tháng/năm.
             *
             *     *English:* Month/year.
             */
            fromMonth: string | null;
            /**
             * Format: int64
             * @description Mức thu nhập tháng đóng BHXH. Đồng một tháng, do người tham gia chọn.
             *
             *     *English:* Đồng a month, chosen by the person.
             */
            income: number | null;
            /**
             * @description Ngày biên lai. Ngày/tháng/năm.
             *
             *     *English:* Day/month/year.
             */
            receiptOn: string | null;
            /**
             * @description Số biên lai. Như in trên biên lai, kể cả số 0 ở đầu.
             *
             *     *English:* As printed on the receipt, leading zeros included.
             */
            receiptNumber: string | null;
            /**
             * @description Mã số nhân viên thu. Do cơ quan BHXH cấp; chỉ điền với tổ chức dịch vụ thu.
             *
             *     *English:* Given by the insurer; collectors only.
             */
            collectorNumber: string | null;
            /**
             * @description Mã điểm thu. Chỉ với tổ chức dịch vụ thu.
             *
             *     *English:* Collectors only.
             */
            collectionPoint: string | null;
            /**
             * @description Ngày đề nghị. Ngày người dân đề nghị được hỗ trợ.
             *
             *     *English:* The day the person asked for the support.
             */
            requestedOn: string | null;
            /**
             * @description Số quyết định. Quyết định công nhận hộ nghèo, cận nghèo, mức sống trung bình …
             *
             *     *English:* The decision that recognises the household.
             */
            decisionNumber: string | null;
            /**
             * @description Ngày quyết định. Ngày/tháng/năm.
             *
             *     *English:* Day/month/year.
             */
            decisionOn: string | null;
            /**
             * @description Ghi chú. Không bắt buộc.
             *
             *     *English:* Not required.
             */
            note: string | null;
            /**
             * Format: int64
             * @description Tiền lương hưu, trợ cấp TN, TS. Đồng một tháng; để trống nếu không có.
             *
             *     *English:* Đồng a month; empty when there is none.
             */
            monthlyAllowance: number | null;
            /**
             * @description NSĐP. Ngân sách địa phương hỗ trợ thêm: tỷ lệ (30%) hoặc số tiền (đồng). Số từ 100 trở xuống được đọc là tỷ lệ.
             *
             *     *English:* What the local budget adds: a rate (30%) or đồng. Numbers up to 100 are read as a rate.
             */
            localSupport: {
                /**
                 * @description Tỷ lệ, phần vạn.
                 *
                 *     *English:* A rate in basis points.
                 */
                rate: number;
            } | {
                /**
                 * @description Số tiền, đồng.
                 *
                 *     *English:* An amount in đồng.
                 */
                amount: number;
            } | null;
            /**
             * @description Khác. Nguồn khác hỗ trợ: tỷ lệ hoặc số tiền.
             *
             *     *English:* What others add: a rate or đồng.
             */
            otherSupport: {
                /**
                 * @description Tỷ lệ, phần vạn.
                 *
                 *     *English:* A rate in basis points.
                 */
                rate: number;
            } | {
                /**
                 * @description Số tiền, đồng.
                 *
                 *     *English:* An amount in đồng.
                 */
                amount: number;
            } | null;
            /**
             * Format: int64
             * @description Số tiền phải đóng theo quy định. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            dueAmount: number | null;
            /**
             * Format: int64
             * @description Người tham gia đóng. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            participantAmount: number | null;
            /**
             * Format: int64
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             */
            stateRate: number | null;
            /**
             * Format: int64
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            stateAmount: number | null;
            /**
             * Format: int64
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             */
            localRate: number | null;
            /**
             * Format: int64
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            localAmount: number | null;
            /**
             * Format: int64
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             */
            otherRate: number | null;
            /**
             * Format: int64
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            otherAmount: number | null;
            /**
             * @description Tiền lương. Người được ngân sách nhà nước đóng, hỗ trợ: mức lương cơ sở.
             *
             *     *English:* For people the state pays or supports: the reference level.
             */
            salary: string | null;
            /**
             * @description Chức vụ. Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            positionAllowance: string | null;
            /**
             * Format: int64
             * @description Thâm niên vượt khung (%). Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            overFrameworkAllowance: number | null;
            /**
             * Format: int64
             * @description Thâm niên nghề (%). Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            seniorityAllowance: number | null;
            /**
             * Format: int64
             * @description Các khoản phụ cấp lương và thu nhập bổ sung. Đồng; nếu có.
             *
             *     *English:* Đồng; if any.
             */
            otherPay: number | null;
            /**
             * Format: int64
             * @description Tỷ lệ ngân sách nhà nước hỗ trợ (%). Bao gồm cả ngân sách nhà nước địa phương hỗ trợ thêm.
             *
             *     *English:* What the local budget adds is included.
             */
            supportRate: number | null;
            /**
             * @description Bản điện tử. Đánh dấu X.
             *
             *     *English:* Mark with X.
             */
            electronicCard: boolean | null;
            /**
             * @description Bản giấy. Đánh dấu X.
             *
             *     *English:* Mark with X.
             */
            paperCard: boolean | null;
            /**
             * @description Xã, phường như đã ghi.
             *
             *     *English:* The commune as it was written.
             */
            communeText: string | null;
            /**
             * @description Diện như đã ghi.
             *
             *     *English:* The group as it was written.
             */
            groupText: string | null;
            /**
             * @description Mã diện gồm hai chữ cái.
             *
             *     *English:* The two letters of the group.
             */
            groupCode: string | null;
        };
        /**
         * @description Một lần đóng.
         *
         *     *English:* One payment.
         */
        RowPayment: {
            /**
             * @description Tháng đóng.
             *
             *     *English:* The month of payment.
             * @example 2026-03
             */
            paidIn: string;
            /**
             * @description Từ tháng.
             *
             *     *English:* From this month.
             * @example 2026-03
             */
            from: string;
            /**
             * @description Số tháng.
             *
             *     *English:* How many months.
             */
            months: number;
            /**
             * @description Chính sách và bản.
             *
             *     *English:* Policy and revision.
             */
            policy: string | null;
            /**
             * @description Nhóm.
             *
             *     *English:* The rule.
             */
            rule: string | null;
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
         * @description Danh sách khác cũng có người này; không nói của ai.
         *
         *     *English:* Another list has the same person; whose it is, is not told.
         */
        SamePerson: {
            /**
             * @description Ở đâu.
             *
             *     - `another-list-of-the-round`: danh sách khác của đợt này
             *     - `another-round`: đợt khác, hoặc đang được hỗ trợ
             *     - `another-province`: tỉnh, thành phố khác
             *
             *     *English:* Where.
             *
             *     - `another-list-of-the-round`: on another list of this round
             *     - `another-round`: in another round, or in running support
             *     - `another-province`: in another province
             * @enum {string}
             */
            code: "another-list-of-the-round" | "another-round" | "another-province";
            /**
             * @description Phải làm gì.
             *
             *     *English:* What to do.
             */
            detail: string;
            /**
             * @description Theo quy định về người thuộc nhiều diện, diện ở danh sách nào được chọn; null khi không so được.
             *
             *     - `better-here`: ở danh sách này
             *     - `better-elsewhere`: ở danh sách kia
             *     - `equal`: ngang nhau: hai đơn vị thống nhất
             *
             *     *English:* By the policy on people in several groups, the group of which list goes first; null: not to be compared.
             *
             *     - `better-here`: that of this list
             *     - `better-elsewhere`: that of the other list
             *     - `equal`: neither: the two offices settle it
             * @enum {string|null}
             */
            rank: "better-here" | "better-elsewhere" | "equal" | null;
            /**
             * Format: date-time
             * @description Lúc phát hiện.
             *
             *     *English:* When it was found.
             * @example 2026-11-23T02:00:00Z
             */
            foundAt: string;
        };
        /**
         * @description Tìm theo số định danh.
         *
         *     *English:* By the citizen number.
         */
        EntrySearch: {
            /**
             * @description Số định danh.
             *
             *     *English:* The citizen number.
             * @example 046192000001
             */
            citizenNumber: string;
        };
        /**
         * @description Một dòng như khi gõ vào mẫu: mọi ô đều là văn bản, số hoặc đúng/sai; ô trống thì bỏ qua hoặc null.
         *
         *     *English:* A row as it is typed into a form: each cell is text, a number or a boolean; what is empty is left out or null.
         */
        RowFields: {
            /**
             * @description STT. Số thứ tự; không bắt buộc.
             *
             *     *English:* Running number; not required.
             * @example 1
             */
            ordinal?: string | number | boolean | null;
            /**
             * @description Họ và tên. Như trên căn cước, gõ bằng bảng mã Unicode. Chữ in hoa toàn bộ được đổi thành chữ thường có viết hoa đầu từ.
             *
             *     *English:* As on the identity card, typed in Unicode. Names all in capitals are put into proper case.
             * @example Nguyễn Thị Ví Dụ
             */
            name?: string | number | boolean | null;
            /**
             * @description Số CCCD/CMTND/ĐDCN/hộ chiếu. Số căn cước hoặc định danh cá nhân 12 chữ số, gõ dạng văn bản để không mất số 0 ở đầu.
             *
             *     *English:* The 12 digits of the citizen number, as text so that leading zeros stay.
             * @example 046199000123
             */
            citizenNumber?: string | number | boolean | null;
            /**
             * @description Mã số BHXH. 10 chữ số; để trống nếu chưa có hoặc không nhớ.
             *
             *     *English:* 10 digits; leave empty when there is none or it is not known.
             * @example 0100000123
             */
            insuranceNumber?: string | number | boolean | null;
            /**
             * @description cardNumber.
             *
             *     *English:* cardNumber.
             */
            cardNumber?: string | number | boolean | null;
            /**
             * @description Ngày tháng năm sinh. Ngày/tháng/năm; chỉ ghi năm hoặc tháng/năm nếu không rõ ngày. Năm phải đủ 4 chữ số.
             *
             *     *English:* Day/month/year; the year or month/year alone when the day is not known. Years in 4 digits.
             * @example 20/05/1999
             */
            birthDate?: string | number | boolean | null;
            /**
             * @description Giới tính. Nam hoặc Nữ.
             *
             *     *English:* Nam (male) or Nữ (female).
             * @example Nữ
             */
            sex?: string | number | boolean | null;
            /**
             * @description Xã/phường nơi ở. Tên xã, phường, đặc khu sau sắp xếp 2025, hoặc mã 5 chữ số.
             *
             *     *English:* The commune since the 2025 reform, by name or by its 5 digits.
             * @example Phường Thuận Hóa
             */
            commune?: string | number | boolean | null;
            /**
             * @description Tổ dân phố/thôn. Không bắt buộc.
             *
             *     *English:* Not required.
             * @example Tổ dân phố 3
             */
            residentialGroup?: string | number | boolean | null;
            /**
             * @description Địa chỉ. Nơi đang sinh sống.
             *
             *     *English:* Where the person lives.
             * @example Số 1, đường Ví Dụ, phường Thuận Hóa
             */
            address?: string | number | boolean | null;
            /**
             * @description Nhóm đối tượng. Mã đối tượng (CN cận nghèo, GB nông lâm ngư diêm nghiệp có mức sống trung bình, HS học sinh, SV sinh viên, DT dân tộc thiểu số …) hoặc tên nhóm; để trống nếu cả danh sách cùng một nhóm.
             *
             *     *English:* The code of the group (CN, GB, HS, SV, DT …) or its name; empty when the whole list is of one group.
             * @example CN
             */
            group?: string | number | boolean | null;
            /**
             * @description Lớp. Chỉ với danh sách của trường.
             *
             *     *English:* Lists of schools only.
             */
            className?: string | number | boolean | null;
            /**
             * @description Nơi đăng ký KCB ban đầu. Tên hoặc mã cơ sở, theo hướng dẫn của cơ quan BHXH.
             *
             *     *English:* The name or code of the facility, as the insurer instructs.
             * @example 46001
             */
            firstFacility?: string | number | boolean | null;
            /**
             * @description Số điện thoại. Không bắt buộc.
             *
             *     *English:* Not required.
             */
            phone?: string | number | boolean | null;
            /**
             * @description Số tháng. Số tháng tham gia.
             *
             *     *English:* How many months.
             * @example 12
             */
            months?: string | number | boolean | null;
            /**
             * @description Từ tháng. Tháng/năm.
             *
             *     *English:* Month/year.
             * @example 01/2027
             */
            fromMonth?: string | number | boolean | null;
            /**
             * @description Mức thu nhập tháng đóng BHXH. Đồng một tháng, do người tham gia chọn.
             *
             *     *English:* Đồng a month, chosen by the person.
             * @example 1500000
             */
            income?: string | number | boolean | null;
            /**
             * @description Ngày biên lai. Ngày/tháng/năm.
             *
             *     *English:* Day/month/year.
             * @example 05/12/2026
             */
            receiptOn?: string | number | boolean | null;
            /**
             * @description Số biên lai. Như in trên biên lai, kể cả số 0 ở đầu.
             *
             *     *English:* As printed on the receipt, leading zeros included.
             * @example 0000123
             */
            receiptNumber?: string | number | boolean | null;
            /**
             * @description Mã số nhân viên thu. Do cơ quan BHXH cấp; chỉ điền với tổ chức dịch vụ thu.
             *
             *     *English:* Given by the insurer; collectors only.
             */
            collectorNumber?: string | number | boolean | null;
            /**
             * @description Mã điểm thu. Chỉ với tổ chức dịch vụ thu.
             *
             *     *English:* Collectors only.
             * @example 3456789000TH4619774001
             */
            collectionPoint?: string | number | boolean | null;
            /**
             * @description Ngày đề nghị. Ngày người dân đề nghị được hỗ trợ.
             *
             *     *English:* The day the person asked for the support.
             * @example 01/12/2026
             */
            requestedOn?: string | number | boolean | null;
            /**
             * @description Số quyết định. Quyết định công nhận hộ nghèo, cận nghèo, mức sống trung bình …
             *
             *     *English:* The decision that recognises the household.
             * @example 12/QĐ-UBND
             */
            decisionNumber?: string | number | boolean | null;
            /**
             * @description Ngày quyết định. Ngày/tháng/năm.
             *
             *     *English:* Day/month/year.
             * @example 28/11/2026
             */
            decisionOn?: string | number | boolean | null;
            /**
             * @description Ghi chú. Không bắt buộc.
             *
             *     *English:* Not required.
             */
            note?: string | number | boolean | null;
            /**
             * @description Tiền lương hưu, trợ cấp TN, TS. Đồng một tháng; để trống nếu không có.
             *
             *     *English:* Đồng a month; empty when there is none.
             */
            monthlyAllowance?: string | number | boolean | null;
            /**
             * @description NSĐP. Ngân sách địa phương hỗ trợ thêm: tỷ lệ (30%) hoặc số tiền (đồng). Số từ 100 trở xuống được đọc là tỷ lệ.
             *
             *     *English:* What the local budget adds: a rate (30%) or đồng. Numbers up to 100 are read as a rate.
             * @example 30%
             */
            localSupport?: string | number | boolean | null;
            /**
             * @description Khác. Nguồn khác hỗ trợ: tỷ lệ hoặc số tiền.
             *
             *     *English:* What others add: a rate or đồng.
             */
            otherSupport?: string | number | boolean | null;
            /**
             * @description Số tiền phải đóng theo quy định. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             * @example 3960000
             */
            dueAmount?: string | number | boolean | null;
            /**
             * @description Người tham gia đóng. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             * @example 0
             */
            participantAmount?: string | number | boolean | null;
            /**
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             * @example 50
             */
            stateRate?: string | number | boolean | null;
            /**
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             * @example 1980000
             */
            stateAmount?: string | number | boolean | null;
            /**
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             * @example 50
             */
            localRate?: string | number | boolean | null;
            /**
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             * @example 1980000
             */
            localAmount?: string | number | boolean | null;
            /**
             * @description Tỷ lệ %. Phần trăm.
             *
             *     *English:* Per cent.
             */
            otherRate?: string | number | boolean | null;
            /**
             * @description Số tiền. Đồng, cho cả số tháng đóng.
             *
             *     *English:* Đồng, for all the months paid.
             */
            otherAmount?: string | number | boolean | null;
            /**
             * @description Tiền lương. Người được ngân sách nhà nước đóng, hỗ trợ: mức lương cơ sở.
             *
             *     *English:* For people the state pays or supports: the reference level.
             * @example 2530000
             */
            salary?: string | number | boolean | null;
            /**
             * @description Chức vụ. Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            positionAllowance?: string | number | boolean | null;
            /**
             * @description Thâm niên vượt khung (%). Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            overFrameworkAllowance?: string | number | boolean | null;
            /**
             * @description Thâm niên nghề (%). Nếu không hưởng thì bỏ trống.
             *
             *     *English:* Empty when there is none.
             */
            seniorityAllowance?: string | number | boolean | null;
            /**
             * @description Các khoản phụ cấp lương và thu nhập bổ sung. Đồng; nếu có.
             *
             *     *English:* Đồng; if any.
             */
            otherPay?: string | number | boolean | null;
            /**
             * @description Tỷ lệ ngân sách nhà nước hỗ trợ (%). Bao gồm cả ngân sách nhà nước địa phương hỗ trợ thêm.
             *
             *     *English:* What the local budget adds is included.
             * @example 100
             */
            supportRate?: string | number | boolean | null;
            /**
             * @description Bản điện tử. Đánh dấu X.
             *
             *     *English:* Mark with X.
             * @example X
             */
            electronicCard?: string | number | boolean | null;
            /**
             * @description Bản giấy. Đánh dấu X.
             *
             *     *English:* Mark with X.
             */
            paperCard?: string | number | boolean | null;
            /**
             * @description change.
             *
             *     *English:* change.
             */
            change?: string | number | boolean | null;
        };
        /**
         * @description Dòng đã bỏ khỏi danh sách.
         *
         *     *English:* A row taken out of its list.
         */
        RemovedEntry: {
            /**
             * Format: uuid
             * @description Danh sách.
             *
             *     *English:* The list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
            /**
             * Format: uuid
             * @description Dòng đã bỏ.
             *
             *     *English:* The row that is gone.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * @description Phiên bản của danh sách sau đó.
             *
             *     *English:* The version of the list afterwards.
             * @example 9
             */
            version: number;
        };
        /**
         * @description Giữ hay nhường một người.
         *
         *     *English:* Keeping a person, or giving them up.
         */
        Settle: {
            /**
             * @description Đơn vị quyết định thế nào.
             *
             *     - `keep`: giữ người này
             *     - `give-up`: nhường cho danh sách kia; dòng này bị từ chối
             *
             *     *English:* What this office decides.
             *
             *     - `keep`: it keeps the person
             *     - `give-up`: it leaves them to the other list; the row is refused
             * @enum {string}
             */
            decision: "keep" | "give-up";
        };
        /**
         * @description Kết quả kiểm tra một tệp.
         *
         *     *English:* What a file was found to be.
         */
        CheckedFile: {
            counts: components["schemas"]["RowVerdicts"];
            /**
             * @description Các trang tính.
             *
             *     *English:* The sheets.
             */
            sheets: components["schemas"]["Sheet"][];
            /**
             * @description Điều sai của cả trang tính.
             *
             *     *English:* What is wrong with sheets as a whole.
             */
            findings: components["schemas"]["SheetFinding"][];
            /**
             * @description Chỉ những dòng có điều cần nói; dòng không nêu là dòng đúng.
             *
             *     *English:* The rows with something to say of them; all others are right.
             */
            rows: components["schemas"]["CheckedRow"][];
        };
        /**
         * @description Một điều sai của cả trang tính.
         *
         *     *English:* One thing that is wrong with a sheet as a whole.
         */
        SheetFinding: components["schemas"]["RowFinding"] & {
            /**
             * @description Trang tính; null: tệp không có trang.
             *
             *     *English:* The sheet; null: the file has none.
             * @example Danh sách
             */
            sheet: string | null;
        };
        /**
         * @description Một dòng có điều cần nói.
         *
         *     *English:* A row with something to say of it.
         */
        CheckedRow: {
            /**
             * @description Người thứ mấy của tệp, từ 1.
             *
             *     *English:* Which person of the file, from 1.
             * @example 12
             */
            position: number;
            /**
             * @description Trang tính; null: tệp không có trang.
             *
             *     *English:* The sheet; null: the file has none.
             * @example Danh sách
             */
            sheet: string | null;
            /**
             * @description Dòng của trang tính.
             *
             *     *English:* The row of the sheet.
             * @example 18
             */
            row: number;
            /**
             * @description Nếu gửi để lưu thì dòng này
             *
             *     - `stored`: được nhận
             *     - `flagged`: được nhận, có điều cần xem
             *     - `refused`: bị từ chối cho đến khi sửa
             *
             *     *English:* Sent to be stored, the row would be
             *
             *     - `stored`: kept
             *     - `flagged`: kept, with something to look at
             *     - `refused`: refused until it is mended
             * @enum {string}
             */
            state: "stored" | "flagged" | "refused";
            /**
             * @description Những điều cần sửa hoặc cần xem.
             *
             *     *English:* What is to be mended or looked at.
             */
            findings: components["schemas"]["RowFinding"][];
            /**
             * @description Những chỗ đã sửa giúp.
             *
             *     *English:* What was mended in passing.
             */
            repairs: components["schemas"]["RowRepair"][];
        };
        /**
         * @description Một quá trình đóng: dòng đã chấp nhận.
         *
         *     *English:* An accepted row: who is covered.
         */
        Coverage: {
            /**
             * Format: uuid
             * @description Mã; cũng là mã của dòng đã chấp nhận.
             *
             *     *English:* Its id, which is the id of the accepted row.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * Format: uuid
             * @description Danh sách.
             *
             *     *English:* The list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
            /**
             * Format: uuid
             * @description Cơ quan lập danh sách.
             *
             *     *English:* The agency that made the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Mã xã, phường nơi sống; null khi quy định là thông tin nhạy cảm.
             *
             *     *English:* Code of the commune lived in; null where the rule must not be told.
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The insurance.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Quy định của địa phương; state: chỉ có phần của Nhà nước; sensitive: thông tin nhạy cảm, không nêu.
             *
             *     *English:* The rule of the city; state: the state alone supports; sensitive: it must not be told.
             * @example hi-near-poor
             */
            rule: string;
            /**
             * @description Chính sách, kèm phiên bản.
             *
             *     *English:* The policy with its revision.
             * @example hue/2026-01@4c1e0d9a7b21
             */
            policy: string | null;
            /**
             * @description Dấu của bộ quy định khi trả lời.
             *
             *     *English:* Hash of the law it was answered by.
             * @example 7f3a91c2
             */
            ruleset: string;
            /**
             * @description Tính vào quý nào.
             *
             *     - `paid`: quý đóng tiền
             *     - `monthly`: từng tháng vào quý của tháng đó
             *
             *     *English:* In which quarter its money counts.
             *
             *     - `paid`: the one it is paid in
             *     - `monthly`: each month in its own
             * @example monthly
             * @enum {string}
             */
            counted: "paid" | "monthly";
            /**
             * @description Ngân sách phải trả phần địa phương: city, hoặc commune: và mã; null khi không có phần này.
             *
             *     *English:* Who owes the local part: city, or commune: and its code; null: there is none.
             * @example city
             */
            localHolder: string | null;
            /**
             * @description Tháng đầu.
             *
             *     *English:* The first month.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Tháng cuối được chấp nhận.
             *
             *     *English:* The last month that was accepted.
             * @example 2027-12
             */
            until: string;
            total: components["schemas"]["CoverageTotal"];
            ended: components["schemas"]["CoverageEnd"];
            /**
             * @description Thẻ BHYT; null với BHXH.
             *
             *     *English:* The card; null in social insurance.
             */
            card: {
                /**
                 * Format: date
                 * @description Hạn cấp thẻ: 5 ngày làm việc.
                 *
                 *     *English:* To be issued by: five working days.
                 * @example 2026-12-28
                 */
                dueOn: string | null;
                /**
                 * Format: date
                 * @description Ngày cấp; null khi chưa.
                 *
                 *     *English:* When it was issued; null: not yet.
                 * @example 2026-12-24
                 */
                issuedOn: string | null;
                /**
                 * Format: date
                 * @description Có giá trị từ ngày.
                 *
                 *     *English:* Valid from.
                 * @example 2027-01-01
                 */
                from: string | null;
                /**
                 * Format: date
                 * @description Có giá trị đến hết ngày.
                 *
                 *     *English:* Valid until, that day included.
                 * @example 2027-12-31
                 */
                until: string | null;
                /**
                 * @description Quá hạn cấp thẻ.
                 *
                 *     *English:* Whether it is overdue.
                 */
                overdue: boolean;
            } | null;
            /**
             * Format: date-time
             * @description Lúc ghi nhận.
             *
             *     *English:* When it was made.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Tổng khi chấp nhận, đồng.
         *
         *     *English:* In all, as accepted, in đồng.
         */
        CoverageTotal: {
            /**
             * Format: int64
             * @description Phải đóng.
             *
             *     *English:* What is due.
             * @example 1366200
             */
            due: number;
            /**
             * Format: int64
             * @description Nhà nước hỗ trợ.
             *
             *     *English:* By the state.
             * @example 956340
             */
            state: number;
            /**
             * Format: int64
             * @description Địa phương hỗ trợ thêm.
             *
             *     *English:* By the city or commune.
             * @example 409860
             */
            local: number;
            /**
             * Format: int64
             * @description Xã, phường hỗ trợ thêm.
             *
             *     *English:* By the commune besides.
             * @example 0
             */
            communeTopUp: number;
            /**
             * Format: int64
             * @description Nguồn hỗ trợ khác.
             *
             *     *English:* By sponsors.
             * @example 0
             */
            sponsor: number;
            /**
             * Format: int64
             * @description Người tham gia đóng.
             *
             *     *English:* By the participant.
             * @example 0
             */
            participant: number;
        };
        /**
         * @description Null khi chưa dừng.
         *
         *     *English:* Null: it has not ended early.
         */
        CoverageEnd: {
            /**
             * @description Tháng đầu tiên không còn.
             *
             *     *English:* The first month not covered any more.
             * @example 2027-06
             */
            from: string;
            /**
             * @description Lý do.
             *
             *     - `death`: chết
             *     - `missing`: mất tích
             *     - `left-country`: không còn cư trú tại Việt Nam
             *     - `compulsory`: chuyển sang BHXH bắt buộc
             *     - `one-off`: hưởng BHXH một lần
             *     - `pension`: hưởng lương hưu
             *     - `other-ground`: tham gia BHYT theo đối tượng khác
             *     - `other`: lý do khác
             *
             *     *English:* Why.
             *
             *     - `death`: death
             *     - `missing`: missing
             *     - `left-country`: does not live in Việt Nam any more
             *     - `compulsory`: moved to compulsory social insurance
             *     - `one-off`: took the one-off social insurance
             *     - `pension`: draws a pension
             *     - `other-ground`: has health insurance on another ground
             *     - `other`: another reason
             * @example death
             * @enum {string}
             */
            because: "death" | "missing" | "left-country" | "compulsory" | "one-off" | "pension" | "other-ground" | "other";
            /**
             * @description Tiền của các tháng sau.
             *
             *     - `all`: các tháng sau không còn phải đóng: bút toán đảo cho mọi nguồn
             *     - `own-part`: hoàn trả phần người tham gia tự đóng
             *     - `nothing`: không hoàn trả
             *     - `unknown`: chưa có quy định: tiền giữ nguyên
             *
             *     *English:* The money of later months.
             *
             *     - `all`: later months are owed no more, by nobody
             *     - `own-part`: the participant gets back what they paid themselves
             *     - `nothing`: nothing is given back
             *     - `unknown`: no text says: the money stays where it is
             * @enum {string}
             */
            money: "all" | "own-part" | "nothing" | "unknown";
            /**
             * @description Điều khoản; null khi chưa có quy định.
             *
             *     *English:* The clause; null: none is known.
             * @example NĐ 188/2025/NĐ-CP, Điều 7 khoản 13
             */
            cite: string | null;
            /**
             * @description Giải thích, theo ngôn ngữ của người gọi.
             *
             *     *English:* In words, in the caller's language.
             * @example Tiền đóng tính đến thời điểm ngừng đóng theo danh sách báo giảm; các tháng sau đó không còn phải đóng.
             */
            says: string;
        } | null;
        /**
         * @description Tìm theo số định danh.
         *
         *     *English:* By the citizen number.
         */
        CoverageSearch: {
            /**
             * @description Số định danh.
             *
             *     *English:* The citizen number.
             * @example 046192000001
             */
            citizenNumber: string;
        };
        /**
         * @description Quá trình đóng và tiền.
         *
         *     *English:* A coverage with its money.
         */
        CoverageMoney: components["schemas"]["Coverage"] & {
            /**
             * @description Thẻ BHYT, kèm số.
             *
             *     *English:* The card, with its number.
             */
            card?: {
                /**
                 * Format: date
                 * @description Hạn cấp thẻ: 5 ngày làm việc.
                 *
                 *     *English:* To be issued by: five working days.
                 * @example 2026-12-28
                 */
                dueOn: string | null;
                /**
                 * Format: date
                 * @description Ngày cấp; null khi chưa.
                 *
                 *     *English:* When it was issued; null: not yet.
                 * @example 2026-12-24
                 */
                issuedOn: string | null;
                /**
                 * Format: date
                 * @description Có giá trị từ ngày.
                 *
                 *     *English:* Valid from.
                 * @example 2027-01-01
                 */
                from: string | null;
                /**
                 * Format: date
                 * @description Có giá trị đến hết ngày.
                 *
                 *     *English:* Valid until, that day included.
                 * @example 2027-12-31
                 */
                until: string | null;
                /**
                 * @description Quá hạn cấp thẻ.
                 *
                 *     *English:* Whether it is overdue.
                 */
                overdue: boolean;
                /**
                 * @description Số thẻ: 10 chữ số, hoặc 15 ký tự theo mẫu cũ. Được mã hóa khi lưu.
                 *
                 *     *English:* The number of the card: 10 digits, or 15 characters in the old form. It is sealed where it is kept.
                 * @example 4600000001
                 */
                number: string | null;
            } | null;
            /**
             * @description Các lần đóng.
             *
             *     *English:* The payments.
             */
            payments: components["schemas"]["CoveragePayment"][];
            /**
             * @description Bút toán; null với nơi không giữ sổ.
             *
             *     *English:* Postings; null for offices that keep no books.
             */
            postings: components["schemas"]["Posting"][] | null;
        };
        /**
         * @description Một lần đóng, như đã trả lời.
         *
         *     *English:* A payment, as it was quoted.
         */
        CoveragePayment: {
            /**
             * @description Tháng đóng.
             *
             *     *English:* Paid in.
             * @example 2027-01
             */
            paidIn: string;
            /**
             * @description Tháng đầu.
             *
             *     *English:* The first month.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Số tháng.
             *
             *     *English:* How many months.
             * @example 12
             */
            months: number;
            /**
             * @description Chính sách, kèm phiên bản.
             *
             *     *English:* The policy with its revision.
             * @example hue/2026-01@4c1e0d9a7b21
             */
            policy: string | null;
            /**
             * @description Quy định của địa phương; state: chỉ có phần của Nhà nước; sensitive: thông tin nhạy cảm, không nêu.
             *
             *     *English:* The rule of the city; state: the state alone supports; sensitive: it must not be told.
             * @example hi-near-poor
             */
            rule: string | null;
            /**
             * Format: int64
             * @description Phải đóng.
             *
             *     *English:* What is due.
             * @example 1366200
             */
            due: number;
            /**
             * Format: int64
             * @description Nhà nước hỗ trợ.
             *
             *     *English:* By the state.
             * @example 956340
             */
            state: number;
            /**
             * Format: int64
             * @description Địa phương hỗ trợ thêm.
             *
             *     *English:* By the city or commune.
             * @example 409860
             */
            local: number;
            /**
             * Format: int64
             * @description Xã, phường hỗ trợ thêm.
             *
             *     *English:* By the commune besides.
             * @example 0
             */
            communeTopUp: number;
            /**
             * Format: int64
             * @description Nguồn hỗ trợ khác.
             *
             *     *English:* By sponsors.
             * @example 0
             */
            sponsor: number;
            /**
             * Format: int64
             * @description Người tham gia đóng.
             *
             *     *English:* By the participant.
             * @example 0
             */
            participant: number;
        };
        /**
         * @description Một bút toán, không sửa, không xóa được.
         *
         *     *English:* A posting; nobody changes it.
         */
        Posting: {
            /**
             * Format: uuid
             * @description Việc đã ghi.
             *
             *     *English:* The act it was made in.
             * @example 46000000-0000-4000-8000-000000000001
             */
            journal: string;
            /**
             * @description Loại.
             *
             *     - `coverage`: ghi nhận
             *     - `decrease`: báo giảm
             *     - `refund`: hoàn trả
             *     - `repricing`: tính lại
             *     - `transfer`: chuyển tiền
             *     - `credit`: bù trừ
             *
             *     *English:* What sort of act.
             *
             *     - `coverage`: covering
             *     - `decrease`: a decrease
             *     - `refund`: a refund
             *     - `repricing`: a new price
             *     - `transfer`: a transfer
             *     - `credit`: a credit
             * @enum {string}
             */
            kind: "coverage" | "decrease" | "refund" | "repricing" | "transfer" | "credit";
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * @description Quý quyết toán.
             *
             *     *English:* The quarter it is settled in.
             * @example 2027-Q1
             */
            period: string;
            /**
             * @description Quý phát sinh.
             *
             *     *English:* The quarter it belongs to.
             * @example 2027-Q1
             */
            belongsTo: string;
            /**
             * @description Tháng đầu.
             *
             *     *English:* The first of its months.
             * @example 2027-01
             */
            month: string;
            /**
             * @description Số tháng; âm khi là bút toán đảo.
             *
             *     *English:* How many; negative in a reversal.
             * @example 3
             */
            months: number;
            /**
             * @description Tài khoản.
             *
             *     - `fund`: quỹ phải thu
             *     - `participant`: người tham gia
             *     - `state`: Nhà nước
             *     - `local`: địa phương
             *     - `top-up`: xã, phường thêm
             *     - `sponsor`: hỗ trợ khác
             *     - `transferred`: đã chuyển
             *     - `received`: đã nhận
             *
             *     *English:* The account.
             *
             *     - `fund`: what the fund is owed
             *     - `participant`: the participant
             *     - `state`: the state
             *     - `local`: city or commune
             *     - `top-up`: the commune's top-up
             *     - `sponsor`: a sponsor
             *     - `transferred`: transferred
             *     - `received`: received
             * @enum {string}
             */
            account: "fund" | "participant" | "state" | "local" | "top-up" | "sponsor" | "transferred" | "received";
            /**
             * @description Ngân sách phải trả.
             *
             *     *English:* Who owes it; null for fund and participant.
             * @example city
             */
            holder: string | null;
            /**
             * Format: int64
             * @description Số tiền; dương là phải trả quỹ.
             *
             *     *English:* Positive is owed to the fund.
             * @example 102465
             */
            amount: number;
            /**
             * @description Bút toán đảo.
             *
             *     *English:* Whether it takes another back.
             */
            isReversal: boolean;
        };
        /**
         * @description Dòng chưa thành quá trình đóng.
         *
         *     *English:* An accepted row nobody is covered by.
         */
        CoverageGap: {
            /**
             * Format: uuid
             * @description Dòng của danh sách.
             *
             *     *English:* The row of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * @description Tăng hay giảm.
             *
             *     - `increase`: tăng
             *     - `decrease`: giảm
             *
             *     *English:* Joining or leaving.
             *
             *     - `increase`: joining
             *     - `decrease`: leaving
             * @enum {string}
             */
            change: "increase" | "decrease";
            /**
             * @description Vì sao chưa ghi nhận.
             *
             *     - `not-decided`: chưa đủ thông tin để biết được hỗ trợ hay không
             *     - `amount-unknown`: mức hỗ trợ chưa công bố
             *     - `commune-unknown`: chưa rõ xã, phường phải trả
             *     - `month-unknown`: báo giảm không nêu tháng
             *     - `nothing-to-end`: không có quá trình đóng để dừng
             *     - `ended-already`: đã dừng trước đó
             *
             *     *English:* Why nothing was made of it.
             *
             *     - `not-decided`: whether it is supported is not decided
             *     - `amount-unknown`: an amount is not known
             *     - `commune-unknown`: the commune that owes is not known
             *     - `month-unknown`: the decrease names no month
             *     - `nothing-to-end`: there is nothing to end
             *     - `ended-already`: it had ended before
             * @enum {string}
             */
            code: "not-decided" | "amount-unknown" | "commune-unknown" | "month-unknown" | "nothing-to-end" | "ended-already";
            /**
             * Format: date-time
             * @description Lúc phát hiện.
             *
             *     *English:* When it was found.
             * @example 2026-11-23T02:00:00Z
             */
            foundAt: string;
        };
        /**
         * @description Dừng từ tháng nào, vì sao.
         *
         *     *English:* From when, and why.
         */
        NewCoverageEnd: {
            /**
             * @description Tháng đầu tiên không còn.
             *
             *     *English:* The first month not covered any more.
             * @example 2027-06
             */
            from: string;
            /**
             * @description Lý do.
             *
             *     - `death`: chết
             *     - `missing`: mất tích
             *     - `left-country`: không còn cư trú tại Việt Nam
             *     - `compulsory`: chuyển sang BHXH bắt buộc
             *     - `one-off`: hưởng BHXH một lần
             *     - `pension`: hưởng lương hưu
             *     - `other-ground`: tham gia BHYT theo đối tượng khác
             *     - `other`: lý do khác
             *
             *     *English:* Why.
             *
             *     - `death`: death
             *     - `missing`: missing
             *     - `left-country`: does not live in Việt Nam any more
             *     - `compulsory`: moved to compulsory social insurance
             *     - `one-off`: took the one-off social insurance
             *     - `pension`: draws a pension
             *     - `other-ground`: has health insurance on another ground
             *     - `other`: another reason
             * @example death
             * @enum {string}
             */
            because: "death" | "missing" | "left-country" | "compulsory" | "one-off" | "pension" | "other-ground" | "other";
        };
        /**
         * @description Thẻ đã cấp.
         *
         *     *English:* The card that was issued.
         */
        NewCard: {
            /**
             * Format: date
             * @description Ngày cấp.
             *
             *     *English:* When it was issued.
             * @example 2026-12-24
             */
            issuedOn: string;
            /**
             * Format: date
             * @description Có giá trị từ ngày.
             *
             *     *English:* Valid from.
             * @example 2027-01-01
             */
            from: string;
            /**
             * Format: date
             * @description Có giá trị đến hết ngày.
             *
             *     *English:* Valid until, that day included.
             * @example 2027-12-31
             */
            until: string;
            /**
             * @description Số thẻ: 10 chữ số, hoặc 15 ký tự theo mẫu cũ. Được mã hóa khi lưu.
             *
             *     *English:* The number of the card: 10 digits, or 15 characters in the old form. It is sealed where it is kept.
             * @example 4600000001
             */
            number: string;
        };
        /**
         * @description Một sổ của một xã, phường.
         *
         *     *English:* A register of a commune.
         */
        KeptRegister: {
            /**
             * @description Xã, phường.
             *
             *     *English:* The commune.
             * @example 19789
             */
            commune: string;
            /**
             * @description Sổ.
             *
             *     - `poor`: hộ nghèo
             *     - `near-poor`: hộ cận nghèo
             *     - `exited`: hộ thoát nghèo, thoát cận nghèo
             *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
             *     - `disability`: người khuyết tật
             *
             *     *English:* The register.
             *
             *     - `poor`: poor household
             *     - `near-poor`: near-poor household
             *     - `exited`: household that came out of poverty or near-poverty
             *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
             *     - `disability`: person with a disability
             * @enum {string}
             */
            kind: "poor" | "near-poor" | "exited" | "average-living" | "disability";
            /**
             * @description Từ tháng này sổ đầy đủ: người không có trong sổ thì dòng của họ được đánh dấu; null là chưa.
             *
             *     *English:* From this month on the register is complete: a row of somebody who is not on it is flagged; null: not yet.
             * @example 2027-01
             */
            completeFrom: string | null;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was said.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Sổ đầy đủ từ tháng nào.
         *
         *     *English:* Since when it is complete.
         */
        KeepRegister: {
            /**
             * @description Từ tháng này sổ đầy đủ: người không có trong sổ thì dòng của họ được đánh dấu; null là chưa.
             *
             *     *English:* From this month on the register is complete: a row of somebody who is not on it is flagged; null: not yet.
             * @example 2027-01
             */
            completeFrom: string | null;
        };
        /**
         * @description Kết quả nhập tệp.
         *
         *     *English:* What became of the file.
         */
        ImportedRegister: {
            /**
             * @description Từng dòng, theo thứ tự.
             *
             *     *English:* Row by row, in their order.
             */
            rows: components["schemas"]["ImportedRow"][];
            /**
             * @description Số dòng đã ghi.
             *
             *     *English:* How many were entered.
             * @example 1
             */
            entered: number;
            /**
             * @description Số dòng đã có.
             *
             *     *English:* How many were there already.
             * @example 1
             */
            known: number;
            /**
             * @description Số dòng không ghi.
             *
             *     *English:* How many were not.
             * @example 1
             */
            refused: number;
        };
        /**
         * @description Câu trả lời cho một dòng.
         *
         *     *English:* The answer to a row.
         */
        ImportedRow: {
            /**
             * @description Dòng thứ mấy của tệp, từ 1.
             *
             *     *English:* Which row of the file, from 1.
             * @example 1
             */
            position: number;
            /**
             * @description Trang tính.
             *
             *     *English:* The sheet.
             * @example Danh sách
             */
            sheet: string | null;
            /**
             * @description Dòng của trang tính.
             *
             *     *English:* The row of the sheet.
             * @example 1
             */
            row: number;
            /**
             * @description Kết quả.
             *
             *     - `entered`: đã ghi
             *     - `known`: đã có trong sổ
             *     - `refused`: không ghi, xem findings
             *
             *     *English:* What became of it.
             *
             *     - `entered`: entered
             *     - `known`: on the register already
             *     - `refused`: not entered, see findings
             * @enum {string}
             */
            outcome: "entered" | "known" | "refused";
            /**
             * Format: uuid
             * @description Mã của dòng trong sổ.
             *
             *     *English:* Id of the registration.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string | null;
            /**
             * @description Những điều cần sửa.
             *
             *     *English:* What is to be mended.
             */
            findings: components["schemas"]["DecisionFinding"][];
        };
        /**
         * @description Một điều cần sửa.
         *
         *     *English:* One thing to mend.
         */
        DecisionFinding: {
            /**
             * @description Mã.
             *
             *     *English:* What it is, as a code.
             * @enum {string}
             */
            code: "name-missing" | "citizen-number-missing" | "citizen-number-form" | "decision-day-missing" | "decision-in-the-future" | "detail-missing" | "another-register" | "another-commune" | "not-a-decrease" | "not-readable";
            /**
             * @description Trường.
             *
             *     *English:* The field.
             * @example decisionOn
             */
            field: string | null;
            /**
             * @description Ô trong tệp.
             *
             *     *English:* The cell in the file.
             */
            address: string | null;
            /**
             * @description Phải làm gì.
             *
             *     *English:* What to do.
             */
            detail: string;
        };
        /**
         * @description Một quyết định về một người. Chỉ xã, phường giữ sổ đọc được.
         *
         *     *English:* A decision about a person. Its commune alone reads it.
         */
        Registration: {
            /**
             * Format: uuid
             * @description Mã của dòng.
             *
             *     *English:* Id of the registration.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Xã, phường giữ sổ.
             *
             *     *English:* The commune that keeps the register.
             * @example 19789
             */
            commune: string;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Sổ.
             *
             *     - `poor`: hộ nghèo
             *     - `near-poor`: hộ cận nghèo
             *     - `exited`: hộ thoát nghèo, thoát cận nghèo
             *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
             *     - `disability`: người khuyết tật
             *
             *     *English:* The register.
             *
             *     - `poor`: poor household
             *     - `near-poor`: near-poor household
             *     - `exited`: household that came out of poverty or near-poverty
             *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
             *     - `disability`: person with a disability
             * @enum {string}
             */
            kind: "poor" | "near-poor" | "exited" | "average-living" | "disability";
            /**
             * @description Số quyết định.
             *
             *     *English:* The number of the decision.
             * @example 12/QĐ-UBND
             */
            decisionNumber: string | null;
            /**
             * Format: date
             * @description Ngày quyết định.
             *
             *     *English:* The day of the decision.
             * @example 2026-11-28
             */
            decidedOn: string;
            /**
             * @description Có giá trị từ tháng.
             *
             *     *English:* The first month it holds in.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Đến hết tháng; null khi quyết định không nêu.
             *
             *     *English:* The last month; null: the decision names none.
             * @example 2027-12
             */
            until: string | null;
            /**
             * @description Thoát khỏi diện nào (sổ exited).
             *
             *     - `poverty`: thoát nghèo (có thể còn cận nghèo)
             *     - `near-poverty`: thoát cận nghèo
             *     - `both`: thoát nghèo đồng thời thoát cận nghèo
             *
             *     *English:* What was left (exited).
             *
             *     - `poverty`: out of poverty (perhaps near-poor still)
             *     - `near-poverty`: out of near-poverty
             *     - `both`: out of poverty and near-poverty at once
             * @enum {string|null}
             */
            exitedFrom: "poverty" | "near-poverty" | "both" | null;
            /**
             * @description Làm nghề gì (sổ average-living).
             *
             *     - `agriculture`: nông nghiệp
             *     - `forestry`: lâm nghiệp
             *     - `fishery`: ngư nghiệp
             *     - `salt`: diêm nghiệp
             *
             *     *English:* The livelihood (average-living).
             *
             *     - `agriculture`: agriculture
             *     - `forestry`: forestry
             *     - `fishery`: fishery
             *     - `salt`: salt making
             * @enum {string|null}
             */
            farming: "agriculture" | "forestry" | "fishery" | "salt" | null;
            /**
             * @description Mức độ khuyết tật (sổ disability).
             *
             *     - `mild`: nhẹ
             *     - `severe`: nặng
             *     - `very-severe`: đặc biệt nặng
             *
             *     *English:* The degree (disability).
             *
             *     - `mild`: mild
             *     - `severe`: severe
             *     - `very-severe`: very severe
             * @enum {string|null}
             */
            degree: "mild" | "severe" | "very-severe" | null;
            /**
             * @description Người trong quyết định.
             *
             *     *English:* Whom it is about.
             */
            person: {
                /**
                 * @description Họ tên.
                 *
                 *     *English:* The name.
                 * @example Trần Thị Ví Dụ
                 */
                name: string;
                /**
                 * @description Số định danh.
                 *
                 *     *English:* The citizen number.
                 * @example 046192000001
                 */
                citizenNumber: string;
                /**
                 * @description Ngày sinh.
                 *
                 *     *English:* The day of birth.
                 * @example 1992-03-08
                 */
                birthDate: string | null;
                /**
                 * @description Giới tính.
                 *
                 *     *English:* The sex.
                 * @example female
                 * @enum {string|null}
                 */
                sex: "female" | "male" | null;
                /**
                 * @description Tổ dân phố, thôn.
                 *
                 *     *English:* The residential group.
                 * @example Tổ dân phố 3
                 */
                residentialGroup: string | null;
                /**
                 * @description Nơi ở.
                 *
                 *     *English:* Where the person lives.
                 * @example Số 1, đường Ví Dụ
                 */
                address: string | null;
                /**
                 * @description Ký hiệu của hộ, do xã, phường đặt.
                 *
                 *     *English:* The commune's own mark of the household.
                 * @example H-0012
                 */
                household: string | null;
                /**
                 * @description Ghi chú.
                 *
                 *     *English:* A note.
                 * @example Chủ hộ
                 */
                note: string | null;
            };
            /**
             * @description Có giá trị trong tháng được hỏi (hoặc tháng này).
             *
             *     *English:* Holds in the month asked for (or this one).
             */
            holds: boolean;
            /**
             * Format: date
             * @description Ngày cuối cùng còn giá trị, khi đã kết thúc.
             *
             *     *English:* The last day, where it was ended.
             * @example 2027-06-30
             */
            endedOn: string | null;
            /**
             * @description Lý do kết thúc.
             *
             *     *English:* Why it was ended.
             * @example Chuyển đi nơi khác
             */
            endReason: string | null;
            /**
             * Format: uuid
             * @description Dòng thay cho dòng này, khi đã sửa.
             *
             *     *English:* What took its place, where it was corrected.
             * @example 46000000-0000-4000-8000-000000000001
             */
            supersededBy: string | null;
            /**
             * Format: uuid
             * @description Ai ghi; chỉ là mã.
             *
             *     *English:* Who entered it, by an id alone.
             * @example 46000000-0000-4000-8000-000000000001
             */
            madeBy: string;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Tìm theo số định danh.
         *
         *     *English:* By the citizen number.
         */
        RegistrationSearch: {
            /**
             * @description Số định danh.
             *
             *     *English:* The citizen number.
             * @example 046192000001
             */
            citizenNumber: string;
        };
        /**
         * @description Có hay không; không có gì khác.
         *
         *     *English:* Yes or no, and nothing else.
         */
        CheckedRegistration: {
            /**
             * @description Có trong sổ đó, tháng đó.
             *
             *     *English:* Whether the person is on it in that month.
             */
            holds: boolean;
            /**
             * @description Xã, phường giữ sổ.
             *
             *     *English:* The commune that keeps it.
             * @example 19789
             */
            commune: string | null;
            /**
             * Format: date
             * @description Ngày quyết định.
             *
             *     *English:* The day of the decision.
             * @example 2026-11-28
             */
            decidedOn: string | null;
        };
        /**
         * @description Điều cần kiểm tra.
         *
         *     *English:* What is to be checked.
         */
        RegistrationCheck: {
            /**
             * @description Số định danh.
             *
             *     *English:* The citizen number.
             * @example 046192000001
             */
            citizenNumber: string;
            /**
             * @description Sổ cần kiểm tra; không gồm khuyết tật.
             *
             *     *English:* The register to check; not that of disability.
             * @example near-poor
             * @enum {string}
             */
            kind: "poor" | "near-poor" | "exited" | "average-living";
            /**
             * @description Trong tháng.
             *
             *     *English:* In this month.
             * @example 2027-01
             */
            month: string;
        };
        /**
         * @description Dòng vừa ghi hoặc đã có.
         *
         *     *English:* What was entered, or there before.
         */
        EnteredRegistration: {
            /**
             * Format: uuid
             * @description Mã của dòng.
             *
             *     *English:* Id of the registration.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description false: đã có trong sổ.
             *
             *     *English:* false: it was on the register already.
             */
            isNew: boolean;
        };
        /**
         * @description Một quyết định cần ghi vào sổ.
         *
         *     *English:* A decision to enter.
         */
        NewRegistration: {
            /**
             * @description Sổ.
             *
             *     - `poor`: hộ nghèo
             *     - `near-poor`: hộ cận nghèo
             *     - `exited`: hộ thoát nghèo, thoát cận nghèo
             *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
             *     - `disability`: người khuyết tật
             *
             *     *English:* The register.
             *
             *     - `poor`: poor household
             *     - `near-poor`: near-poor household
             *     - `exited`: household that came out of poverty or near-poverty
             *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
             *     - `disability`: person with a disability
             * @enum {string}
             */
            kind: "poor" | "near-poor" | "exited" | "average-living" | "disability";
            /**
             * Format: date
             * @description Ngày quyết định.
             *
             *     *English:* The day of the decision.
             * @example 2026-11-28
             */
            decidedOn: string;
            /**
             * @description Số quyết định.
             *
             *     *English:* The number of the decision.
             * @example 12/QĐ-UBND
             */
            decisionNumber?: string | null;
            /**
             * @description Có giá trị từ tháng; không ghi là tháng của quyết định.
             *
             *     *English:* The first month it holds in; that of the decision where absent.
             * @example 2027-01
             */
            from?: string;
            /**
             * @description Đến hết tháng; null khi quyết định không nêu.
             *
             *     *English:* The last month; null: the decision names none.
             * @example 2027-12
             */
            until?: string | null;
            /**
             * @description Thoát khỏi diện nào (sổ exited).
             *
             *     - `poverty`: thoát nghèo (có thể còn cận nghèo)
             *     - `near-poverty`: thoát cận nghèo
             *     - `both`: thoát nghèo đồng thời thoát cận nghèo
             *
             *     *English:* What was left (exited).
             *
             *     - `poverty`: out of poverty (perhaps near-poor still)
             *     - `near-poverty`: out of near-poverty
             *     - `both`: out of poverty and near-poverty at once
             * @enum {string|null}
             */
            exitedFrom?: "poverty" | "near-poverty" | "both" | null;
            /**
             * @description Làm nghề gì (sổ average-living).
             *
             *     - `agriculture`: nông nghiệp
             *     - `forestry`: lâm nghiệp
             *     - `fishery`: ngư nghiệp
             *     - `salt`: diêm nghiệp
             *
             *     *English:* The livelihood (average-living).
             *
             *     - `agriculture`: agriculture
             *     - `forestry`: forestry
             *     - `fishery`: fishery
             *     - `salt`: salt making
             * @enum {string|null}
             */
            farming?: "agriculture" | "forestry" | "fishery" | "salt" | null;
            /**
             * @description Mức độ khuyết tật (sổ disability).
             *
             *     - `mild`: nhẹ
             *     - `severe`: nặng
             *     - `very-severe`: đặc biệt nặng
             *
             *     *English:* The degree (disability).
             *
             *     - `mild`: mild
             *     - `severe`: severe
             *     - `very-severe`: very severe
             * @enum {string|null}
             */
            degree?: "mild" | "severe" | "very-severe" | null;
            /**
             * @description Người trong quyết định.
             *
             *     *English:* Whom it is about.
             */
            person: {
                /**
                 * @description Họ tên.
                 *
                 *     *English:* The name.
                 * @example Trần Thị Ví Dụ
                 */
                name: string;
                /**
                 * @description Số định danh.
                 *
                 *     *English:* The citizen number.
                 * @example 046192000001
                 */
                citizenNumber: string;
                /**
                 * @description Ngày sinh.
                 *
                 *     *English:* The day of birth.
                 * @example 1992-03-08
                 */
                birthDate?: string | null;
                /**
                 * @description Giới tính.
                 *
                 *     *English:* The sex.
                 * @example female
                 * @enum {string|null}
                 */
                sex?: "female" | "male" | null;
                /**
                 * @description Tổ dân phố, thôn.
                 *
                 *     *English:* The residential group.
                 * @example Tổ dân phố 3
                 */
                residentialGroup?: string | null;
                /**
                 * @description Nơi ở.
                 *
                 *     *English:* Where the person lives.
                 * @example Số 1, đường Ví Dụ
                 */
                address?: string | null;
                /**
                 * @description Ký hiệu của hộ, do xã, phường đặt.
                 *
                 *     *English:* The commune's own mark of the household.
                 * @example H-0012
                 */
                household?: string | null;
                /**
                 * @description Ghi chú.
                 *
                 *     *English:* A note.
                 * @example Chủ hộ
                 */
                note?: string | null;
            };
        };
        /**
         * @description Dòng sau khi đổi.
         *
         *     *English:* What was changed.
         */
        ChangedRegistration: {
            /**
             * Format: uuid
             * @description Mã của dòng.
             *
             *     *English:* Id of the registration.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Phiên bản mới.
             *
             *     *English:* The new version.
             * @example 2
             */
            version: number;
        };
        /**
         * @description Việc kết thúc một dòng.
         *
         *     *English:* The end of a registration.
         */
        Ending: {
            /**
             * Format: date
             * @description Ngày cuối cùng còn giá trị.
             *
             *     *English:* The last day it holds.
             * @example 2027-06-30
             */
            on: string;
            /**
             * @description Lý do. Được mã hóa khi lưu.
             *
             *     *English:* Why. It is sealed where it is kept.
             * @example Chuyển đi nơi khác
             */
            reason: string;
        };
        /**
         * @description Một địa bàn thuộc, hoặc đã ra khỏi, một vùng.
         *
         *     *English:* A place that is in an area, or has left it.
         */
        Area: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Mã xã, phường, đặc khu.
             *
             *     *English:* Code of the commune.
             * @example 20035
             */
            commune: string;
            /**
             * @description Chỉ thôn, tổ này, ghi cả chữ “Thôn”, “Tổ”…; null là cả xã.
             *
             *     *English:* This hamlet alone, with the word for it (“Thôn”, “Tổ”…); null: the whole commune.
             * @example Thôn Ví Dụ
             */
            residentialGroup: string | null;
            /**
             * @description Vùng.
             *
             *     - `poor-commune`: xã nghèo
             *     - `minority-mountain`: vùng đồng bào dân tộc thiểu số và miền núi
             *     - `difficult`: vùng khó khăn
             *     - `especially-difficult`: vùng đặc biệt khó khăn
             *     - `island`: xã đảo, đặc khu
             *
             *     *English:* The kind of area.
             *
             *     - `poor-commune`: a poor commune
             *     - `minority-mountain`: the minority and mountain area
             *     - `difficult`: a difficult area
             *     - `especially-difficult`: an especially difficult area
             *     - `island`: an island commune or special zone
             * @example difficult
             * @enum {string}
             */
            area: "poor-commune" | "minority-mountain" | "difficult" | "especially-difficult" | "island";
            /**
             * @description Theo danh sách của giai đoạn nào.
             *
             *     - `2016-2020`: giai đoạn 2016-2020
             *     - `other`: khác
             *
             *     *English:* By the list of which period.
             *
             *     - `2016-2020`: of 2016-2020
             *     - `other`: other
             * @example other
             * @enum {string}
             */
            list: "2016-2020" | "other";
            /**
             * @description Văn bản quyết định: loại, số và ký hiệu.
             *
             *     *English:* The instrument that says so: its kind, number and symbol.
             * @example Quyết định 861/QĐ-TTg
             */
            instrument: string;
            /**
             * Format: date
             * @description Ngày vào danh sách; null khi không rõ.
             *
             *     *English:* The day it came on the list; null: not known.
             * @example 2021-06-04
             */
            joinedOn: string | null;
            /**
             * Format: date
             * @description Ngày ra khỏi danh sách; null là vẫn còn.
             *
             *     *English:* The day it left the list; null: it is on it.
             * @example 2025-07-01
             */
            leftOn: string | null;
            /**
             * @description Văn bản cho ra khỏi danh sách: loại, số và ký hiệu.
             *
             *     *English:* The instrument by which it left: its kind, number and symbol.
             * @example Quyết định 12/QĐ-TTg
             */
            leftBy: string | null;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description Lúc rút, khi ghi nhầm.
             *
             *     *English:* When it was taken back, where it was a mistake.
             * @example 2026-11-23T02:00:00Z
             */
            withdrawnAt: string | null;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
        };
        /**
         * @description Địa bàn cần ghi.
         *
         *     *English:* The place to enter.
         */
        NewArea: {
            /**
             * @description Mã xã, phường, đặc khu.
             *
             *     *English:* Code of the commune.
             * @example 20035
             */
            commune: string;
            /**
             * @description Chỉ thôn, tổ này, ghi cả chữ “Thôn”, “Tổ”…; null là cả xã.
             *
             *     *English:* This hamlet alone, with the word for it (“Thôn”, “Tổ”…); null: the whole commune.
             * @example Thôn Ví Dụ
             */
            residentialGroup?: string | null;
            /**
             * @description Vùng.
             *
             *     - `poor-commune`: xã nghèo
             *     - `minority-mountain`: vùng đồng bào dân tộc thiểu số và miền núi
             *     - `difficult`: vùng khó khăn
             *     - `especially-difficult`: vùng đặc biệt khó khăn
             *     - `island`: xã đảo, đặc khu
             *
             *     *English:* The kind of area.
             *
             *     - `poor-commune`: a poor commune
             *     - `minority-mountain`: the minority and mountain area
             *     - `difficult`: a difficult area
             *     - `especially-difficult`: an especially difficult area
             *     - `island`: an island commune or special zone
             * @example difficult
             * @enum {string}
             */
            area: "poor-commune" | "minority-mountain" | "difficult" | "especially-difficult" | "island";
            /**
             * @description Theo danh sách của giai đoạn nào.
             *
             *     - `2016-2020`: giai đoạn 2016-2020
             *     - `other`: khác
             *
             *     *English:* By the list of which period.
             *
             *     - `2016-2020`: of 2016-2020
             *     - `other`: other
             * @example other
             * @enum {string}
             */
            list: "2016-2020" | "other";
            /**
             * @description Văn bản quyết định: loại, số và ký hiệu.
             *
             *     *English:* The instrument that says so: its kind, number and symbol.
             * @example Quyết định 861/QĐ-TTg
             */
            instrument: string;
            /**
             * Format: date
             * @description Ngày vào danh sách; null khi không rõ.
             *
             *     *English:* The day it came on the list; null: not known.
             * @example 2021-06-04
             */
            joinedOn?: string | null;
            /**
             * Format: date
             * @description Ngày ra khỏi danh sách; null là vẫn còn.
             *
             *     *English:* The day it left the list; null: it is on it.
             * @example 2025-07-01
             */
            leftOn?: string | null;
            /**
             * @description Văn bản cho ra khỏi danh sách: loại, số và ký hiệu.
             *
             *     *English:* The instrument by which it left: its kind, number and symbol.
             * @example Quyết định 12/QĐ-TTg
             */
            leftBy?: string | null;
        };
        /**
         * @description Việc ra khỏi danh sách.
         *
         *     *English:* Leaving the list.
         */
        LeavingArea: {
            /**
             * Format: date
             * @description Ngày ra khỏi danh sách.
             *
             *     *English:* The day it left the list.
             * @example 2025-07-01
             */
            leftOn: string;
            /**
             * @description Văn bản: loại, số và ký hiệu.
             *
             *     *English:* The instrument: its kind, number and symbol.
             * @example Quyết định 12/QĐ-TTg
             */
            leftBy: string;
        };
        /**
         * @description Một người đủ điều kiện, chưa có trong danh sách.
         *
         *     *English:* Entitled, and on no list.
         */
        Entitled: {
            registration: components["schemas"]["Registration"];
            /**
             * @description Nhóm được hỗ trợ.
             *
             *     *English:* The rule that supports.
             * @example hi-near-poor
             */
            rule: string;
            /**
             * @description Căn cứ.
             *
             *     *English:* Its clause.
             * @example NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a
             */
            cite: string;
        };
        /**
         * @description Số người, không nêu ai, không nêu diện.
         *
         *     *English:* People, by number alone.
         */
        EntitledCount: {
            /**
             * @description Xã, phường.
             *
             *     *English:* The commune.
             * @example 19789
             */
            commune: string;
            /**
             * @description Số người đủ điều kiện theo sổ.
             *
             *     *English:* How many are entitled by its registers.
             * @example 3
             */
            entitled: number;
            /**
             * @description Đã có trong danh sách.
             *
             *     *English:* On a list of the round.
             * @example 3
             */
            listed: number;
            /**
             * @description Chưa có trong danh sách.
             *
             *     *English:* On no list of the round.
             * @example 3
             */
            notListed: number;
            /**
             * Format: date-time
             * @description Lúc đếm.
             *
             *     *English:* When it was counted.
             * @example 2026-11-23T02:00:00Z
             */
            countedAt: string;
        };
        /**
         * @description Một người cần hướng dẫn, vận động.
         *
         *     *English:* Somebody to call and advise.
         */
        ToCall: {
            /**
             * Format: uuid
             * @description Dòng của danh sách.
             *
             *     *English:* The row of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * Format: uuid
             * @description Danh sách.
             *
             *     *English:* The list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
            /**
             * @description Số lần đã gọi; dùng cho If-Match.
             *
             *     *English:* How many calls there were; for If-Match.
             * @example 1
             */
            version: number;
            /**
             * @description Ai; không có số định danh.
             *
             *     *English:* Who; without the citizen number.
             */
            person: {
                /**
                 * @description Họ tên.
                 *
                 *     *English:* The name.
                 * @example Trần Thị Ví Dụ
                 */
                name: string | null;
                /**
                 * @description Điện thoại.
                 *
                 *     *English:* The telephone.
                 * @example 0900000000
                 */
                phone: string | null;
                /**
                 * @description Nơi ở.
                 *
                 *     *English:* Where the person lives.
                 * @example Số 1, đường Ví Dụ
                 */
                address: string | null;
                /**
                 * @description Tổ dân phố, thôn.
                 *
                 *     *English:* The residential group.
                 * @example Tổ dân phố 3
                 */
                residentialGroup: string | null;
                /**
                 * @description Mã xã, phường.
                 *
                 *     *English:* Code of the commune.
                 * @example 19789
                 */
                commune: string | null;
            };
            /**
             * @description Tình trạng.
             *
             *     - `to-call`: chưa liên hệ được
             *     - `called`: đã liên hệ
             *     - `agreed`: đồng ý tham gia
             *     - `declined`: không tham gia
             *
             *     *English:* Where it is.
             *
             *     - `to-call`: not reached yet
             *     - `called`: reached
             *     - `agreed`: agreed to join
             *     - `declined`: declined
             * @enum {string}
             */
            state: "to-call" | "called" | "agreed" | "declined";
            /**
             * Format: date
             * @description Ngày hẹn liên hệ lại.
             *
             *     *English:* The day to call again.
             * @example 2027-01-08
             */
            followUpOn: string | null;
            /**
             * @description Các lần liên hệ, theo thứ tự.
             *
             *     *English:* The calls, in their order.
             */
            calls: components["schemas"]["Call"][];
        };
        /**
         * @description Một lần liên hệ.
         *
         *     *English:* A call.
         */
        Call: {
            /**
             * @description Kết quả.
             *
             *     - `no-answer`: không liên hệ được
             *     - `called`: đã liên hệ, chưa quyết định
             *     - `agreed`: đồng ý tham gia
             *     - `declined`: không tham gia
             *
             *     *English:* What came of it.
             *
             *     - `no-answer`: nobody answered
             *     - `called`: reached, not decided
             *     - `agreed`: agreed to join
             *     - `declined`: declined
             * @enum {string}
             */
            outcome: "no-answer" | "called" | "agreed" | "declined";
            /**
             * Format: date
             * @description Ngày gọi.
             *
             *     *English:* The day of the call.
             * @example 2027-01-04
             */
            calledOn: string;
            /**
             * Format: date
             * @description Ngày hẹn liên hệ lại.
             *
             *     *English:* The day to call again.
             * @example 2027-01-08
             */
            followUpOn: string | null;
            /**
             * Format: uuid
             * @description Ai gọi; chỉ là mã.
             *
             *     *English:* Who called, by an id alone.
             * @example 46000000-0000-4000-8000-000000000001
             */
            actor: string;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was written down.
             * @example 2026-11-23T02:00:00Z
             */
            at: string;
            /**
             * @description Ghi chú. Được mã hóa khi lưu.
             *
             *     *English:* A note. It is sealed where it is kept.
             * @example Hẹn gặp ở nhà văn hóa
             */
            note: string | null;
        };
        /**
         * @description Tình trạng sau lần gọi.
         *
         *     *English:* Where it is after the call.
         */
        Called: {
            /**
             * Format: uuid
             * @description Dòng của danh sách.
             *
             *     *English:* The row of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string;
            /**
             * @description Số lần đã gọi; dùng cho If-Match.
             *
             *     *English:* How many calls there were; for If-Match.
             * @example 1
             */
            version: number;
            /**
             * @description Tình trạng.
             *
             *     - `to-call`: chưa liên hệ được
             *     - `called`: đã liên hệ
             *     - `agreed`: đồng ý tham gia
             *     - `declined`: không tham gia
             *
             *     *English:* Where it is.
             *
             *     - `to-call`: not reached yet
             *     - `called`: reached
             *     - `agreed`: agreed to join
             *     - `declined`: declined
             * @enum {string}
             */
            state: "to-call" | "called" | "agreed" | "declined";
            /**
             * Format: date
             * @description Ngày hẹn liên hệ lại.
             *
             *     *English:* The day to call again.
             * @example 2027-01-08
             */
            followUpOn: string | null;
        };
        /**
         * @description Lần liên hệ cần ghi.
         *
         *     *English:* The call to write down.
         */
        NewCall: {
            /**
             * @description Kết quả.
             *
             *     - `no-answer`: không liên hệ được
             *     - `called`: đã liên hệ, chưa quyết định
             *     - `agreed`: đồng ý tham gia
             *     - `declined`: không tham gia
             *
             *     *English:* What came of it.
             *
             *     - `no-answer`: nobody answered
             *     - `called`: reached, not decided
             *     - `agreed`: agreed to join
             *     - `declined`: declined
             * @enum {string}
             */
            outcome: "no-answer" | "called" | "agreed" | "declined";
            /**
             * Format: date
             * @description Ngày gọi; không ghi là hôm nay.
             *
             *     *English:* The day of the call; today where absent.
             * @example 2027-01-04
             */
            calledOn?: string;
            /**
             * Format: date
             * @description Ngày hẹn liên hệ lại.
             *
             *     *English:* The day to call again.
             * @example 2027-01-08
             */
            followUpOn?: string | null;
            /**
             * @description Ghi chú. Được mã hóa khi lưu.
             *
             *     *English:* A note. It is sealed where it is kept.
             * @example Hẹn gặp ở nhà văn hóa
             */
            note?: string | null;
        };
        /**
         * @description Đề nghị đã đi đâu, hoặc còn thiếu gì.
         *
         *     *English:* Where it went, or what is missing.
         */
        HandedInRequest: {
            /**
             * @description Đã lưu và chuyển đến nơi tiếp nhận; false thì không lưu gì.
             *
             *     *English:* Kept and with its office; false: nothing is kept.
             */
            stored: boolean;
            /**
             * @description Mã theo dõi, chỉ hiện ở đây: hãy đưa cho người đề nghị.
             *
             *     *English:* The code to follow it by, shown here only: give it to the person.
             * @example 0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5
             */
            code: string | null;
            /**
             * @description Đề nghị đang ở đâu.
             *
             *     - `received`: Nơi lập danh sách đã nhận đề nghị.
             *     - `listed`: Đã vào danh sách đang soạn.
             *     - `submitted`: Danh sách đã được nộp.
             *     - `approved`: Danh sách đã được phê duyệt.
             *     - `accepted`: Cơ quan BHXH đã chấp nhận.
             *     - `refused`: Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.
             *     - `withdrawn`: Đề nghị đã được rút và dữ liệu đã xóa.
             *
             *     *English:* Where the request is.
             *
             *     - `received`: The office that makes the list has the request.
             *     - `listed`: It is on a list that is being made.
             *     - `submitted`: The list was handed in.
             *     - `approved`: The list was approved.
             *     - `accepted`: The insurer has accepted it.
             *     - `refused`: The request was not taken up. Please turn to the office that makes the list.
             *     - `withdrawn`: The request was withdrawn and its data deleted.
             * @example received
             * @enum {string|null}
             */
            state: "received" | "listed" | "submitted" | "approved" | "accepted" | "refused" | "withdrawn" | null;
            /**
             * @description Theo quy định, người này có được hỗ trợ không.
             *
             *     *English:* Whether the law supports the person.
             * @example eligible
             * @enum {string}
             */
            outcome: "eligible" | "refused" | "undetermined" | "not-covered";
            /**
             * @description Nhóm được hỗ trợ.
             *
             *     *English:* The rule that supports.
             */
            rule: {
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 * @example hi-near-poor
                 */
                id: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* Its clause.
                 * @example NQ 53/2025/NQ-HĐND, Điều 3 khoản 2 điểm a
                 */
                cite: string;
                /**
                 * @description Nói bằng lời thường.
                 *
                 *     *English:* In plain words.
                 */
                says: string;
            } | null;
            /**
             * @description Loại danh sách.
             *
             *     *English:* The kind of list.
             * @example commune-yearly
             */
            kind: string | null;
            /**
             * @description Nơi tiếp nhận.
             *
             *     *English:* The office that takes it.
             */
            office: {
                /**
                 * Format: uuid
                 * @description Mã.
                 *
                 *     *English:* The id.
                 * @example 46000000-0000-4000-8000-000000000001
                 */
                id: string;
                /**
                 * @description Tên.
                 *
                 *     *English:* Its name.
                 * @example UBND phường Thuận Hoá
                 */
                name: string;
            } | null;
            /**
             * @description Giấy tờ nhóm này cần.
             *
             *     *English:* The papers the group needs.
             */
            papers: string[];
            /**
             * Format: date
             * @description Ngày cuối danh sách còn kịp, nếu có.
             *
             *     *English:* The last day in time, where there is one.
             * @example 2026-12-24
             */
            lastDay: string | null;
            /**
             * @description Cần biết thêm gì; gửi lại khi đã có.
             *
             *     *English:* What has to be known; send it again with that.
             */
            needs: components["schemas"]["RequestNeed"][];
            /**
             * @description Vì sao không được hỗ trợ.
             *
             *     *English:* Why it is not supported.
             */
            reasons: components["schemas"]["RequestReason"][];
        };
        /**
         * @description Một điều cần biết thêm.
         *
         *     *English:* One thing to be known.
         */
        RequestNeed: {
            /**
             * @description Điều chưa biết.
             *
             *     *English:* What is not known.
             * @example healthGround
             */
            fact: string;
            /**
             * @description Câu hỏi.
             *
             *     *English:* The question.
             */
            question: string;
        };
        /**
         * @description Một lý do không được hỗ trợ.
         *
         *     *English:* One reason against.
         */
        RequestReason: {
            /**
             * @description Mã.
             *
             *     *English:* The kind, as a code.
             */
            code: string;
            /**
             * @description Căn cứ.
             *
             *     *English:* The clause.
             */
            cite: string;
            /**
             * @description Lý do.
             *
             *     *English:* The reason in words.
             */
            says: string;
        };
        /**
         * @description Đề nghị của một người.
         *
         *     *English:* One person's request.
         */
        NewRequest: {
            /**
             * @description Mã tỉnh, thành phố: của chính cổng.
             *
             *     *English:* Code of the province: that of the portal itself.
             * @example 46
             * @enum {string}
             */
            province: "01" | "04" | "08" | "11" | "12" | "14" | "15" | "19" | "20" | "22" | "24" | "25" | "31" | "33" | "37" | "38" | "40" | "42" | "44" | "46" | "48" | "51" | "52" | "56" | "66" | "68" | "75" | "79" | "80" | "82" | "86" | "91" | "92" | "96";
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Tháng muốn bắt đầu; không ghi thì theo danh sách.
             *
             *     *English:* The month to begin in; where absent, the list says.
             * @example 2027-01
             */
            from?: string | null;
            /**
             * Format: date
             * @description Ngày người đó đề nghị; không ghi là hôm nay.
             *
             *     *English:* The day of the wish; today where absent.
             * @example 2026-12-01
             */
            wishedOn?: string | null;
            /**
             * Format: uuid
             * @description Trường, tổ chức thu hoặc BHXH cơ sở mà người đó chọn, khi có nhiều nơi.
             *
             *     *English:* The school, collecting organisation or insurer’s office the person names, where there are several.
             * @example 46000000-0000-4000-8000-000000000001
             */
            office?: string | null;
            person: components["schemas"]["RequestPerson"];
            facts: components["schemas"]["RequestFacts"];
            contribution?: components["schemas"]["Contribution"] | null;
            /**
             * @description Giấy tờ người đó có; bản chính nộp tại nơi tiếp nhận.
             *
             *     *English:* The papers the person has; the office sees the originals.
             */
            papers?: components["schemas"]["NewRequestPaper"][];
            consent: components["schemas"]["Consent"];
        };
        /**
         * @description Ai đề nghị.
         *
         *     *English:* Who asks.
         */
        RequestPerson: {
            /**
             * @description Họ tên.
             *
             *     *English:* The name.
             * @example Trần Thị Ví Dụ
             */
            name: string;
            /**
             * @description Số định danh.
             *
             *     *English:* The citizen number.
             * @example 046192000001
             */
            citizenNumber: string;
            /**
             * @description Ngày sinh.
             *
             *     *English:* The day of birth.
             * @example 1992-03-08
             */
            birthDate: string;
            /**
             * @description Giới tính.
             *
             *     *English:* The sex.
             * @example female
             * @enum {string|null}
             */
            sex?: "female" | "male" | null;
            /**
             * @description Mã xã, phường nơi ở.
             *
             *     *English:* Code of the commune lived in.
             * @example 19789
             */
            commune: string;
            /**
             * @description Tổ dân phố, thôn.
             *
             *     *English:* The residential group.
             * @example Tổ dân phố 3
             */
            residentialGroup?: string | null;
            /**
             * @description Nơi ở.
             *
             *     *English:* Where the person lives.
             * @example Số 1, đường Ví Dụ
             */
            address?: string | null;
            /**
             * @description Điện thoại.
             *
             *     *English:* The telephone.
             * @example 0900000000
             */
            phone?: string | null;
        };
        /**
         * @description Những gì biết về người này, như ở /v1/quotes. Thiếu điều gì thì câu trả lời hỏi ở needs.
         *
         *     *English:* What is known of the person, as for /v1/quotes. What is missing is asked for in needs.
         */
        RequestFacts: {
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
         * @description Một giấy tờ đang có.
         *
         *     *English:* A paper the person has.
         */
        NewRequestPaper: {
            /**
             * @description Giấy tờ gì.
             *
             *     *English:* What paper it is.
             * @example Giấy chứng nhận hộ cận nghèo
             */
            paper: string;
            /**
             * @description Số.
             *
             *     *English:* Its number.
             * @example 12/QĐ-UBND
             */
            number?: string | null;
            /**
             * Format: date
             * @description Ngày cấp.
             *
             *     *English:* The day it was issued.
             * @example 2026-11-28
             */
            issuedOn?: string | null;
        };
        /**
         * @description Sự đồng ý, để chứng minh được.
         *
         *     *English:* Consent, so that it can be proved.
         */
        Consent: {
            /**
             * @description Bản lời đồng ý (/v1/consents).
             *
             *     *English:* The version of the text (/v1/consents).
             * @example 2026-01
             */
            version: string;
            /**
             * Format: date-time
             * @description Lúc đồng ý, có múi giờ.
             *
             *     *English:* When it was given, with its zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            givenAt: string;
            /**
             * @description Ai đồng ý.
             *
             *     - `person`: chính người đó
             *     - `representative`: người đại diện: với trẻ em dưới 16 tuổi, người mất năng lực hành vi
             *
             *     *English:* Who gave it.
             *
             *     - `person`: the person
             *     - `representative`: a representative: of children under 16 and people who cannot act for themselves
             * @example person
             * @enum {string}
             */
            givenBy: "person" | "representative";
            /**
             * @description Đồng ý bằng cách nào.
             *
             *     - `ticked`: tự đánh dấu vào ô
             *     - `signed`: ký
             *     - `spoken`: nói, có ghi âm
             *
             *     *English:* How it was given.
             *
             *     - `ticked`: by ticking a box
             *     - `signed`: by signing
             *     - `spoken`: by word of mouth, recorded
             * @example ticked
             * @enum {string}
             */
            act: "ticked" | "signed" | "spoken";
            /**
             * @description Ô hoặc câu trả lời đã được chọn sẵn. true thì không nhận: đồng ý mặc định không phải là đồng ý.
             *
             *     *English:* Whether the box was ticked beforehand. true is refused: consent by default is none.
             * @example false
             */
            preselected: boolean;
            /**
             * @description Đã được báo rằng có dữ liệu nhạy cảm.
             *
             *     *English:* Was told that some of the data is sensitive.
             * @example true
             */
            toldSensitive: boolean;
            /**
             * @description Người đại diện; null khi tự đồng ý.
             *
             *     *English:* The representative; null where the person consents.
             */
            representative: {
                /**
                 * @description Họ tên.
                 *
                 *     *English:* The name.
                 * @example Nguyễn Văn Ví Dụ
                 */
                name: string;
                /**
                 * @description Số định danh.
                 *
                 *     *English:* The citizen number.
                 * @example 046192000001
                 */
                citizenNumber: string;
                /**
                 * @description Quan hệ.
                 *
                 *     - `parent`: cha, mẹ
                 *     - `guardian`: người giám hộ
                 *     - `other`: đại diện khác theo pháp luật
                 *
                 *     *English:* What they are to the person.
                 *
                 *     - `parent`: parent
                 *     - `guardian`: guardian
                 *     - `other`: another representative by law
                 * @example parent
                 * @enum {string}
                 */
                relation: "parent" | "guardian" | "other";
            } | null;
        };
        /**
         * @description Một bản lời đồng ý; không bao giờ sửa.
         *
         *     *English:* A text; it is never changed.
         */
        ConsentText: {
            /**
             * @description Bản lời đồng ý (/v1/consents).
             *
             *     *English:* The version of the text (/v1/consents).
             * @example 2026-01
             */
            version: string;
            /**
             * Format: date
             * @description Dùng từ ngày.
             *
             *     *English:* In use from this day.
             * @example 2026-01-01
             */
            from: string;
            /**
             * Format: date
             * @description Đến ngày; null là đang dùng.
             *
             *     *English:* The last day; null: in use.
             */
            until: string | null;
            /**
             * @description Lời đồng ý.
             *
             *     *English:* What is agreed to.
             */
            text: {
                /**
                 * @description Tiếng Việt.
                 *
                 *     *English:* Vietnamese.
                 */
                vi: string;
                /**
                 * @description Tiếng Anh.
                 *
                 *     *English:* English.
                 */
                en: string;
            };
            /**
             * @description Phần thêm khi có dữ liệu nhạy cảm.
             *
             *     *English:* What is said besides where data is sensitive.
             */
            sensitive: {
                /**
                 * @description Tiếng Việt.
                 *
                 *     *English:* Vietnamese.
                 */
                vi: string;
                /**
                 * @description Tiếng Anh.
                 *
                 *     *English:* English.
                 */
                en: string;
            };
        };
        /**
         * @description Đề nghị đang ở đâu; không có gì khác.
         *
         *     *English:* Where it is, and nothing else.
         */
        FollowedRequest: {
            /**
             * @description Đề nghị đang ở đâu.
             *
             *     - `received`: Nơi lập danh sách đã nhận đề nghị.
             *     - `listed`: Đã vào danh sách đang soạn.
             *     - `submitted`: Danh sách đã được nộp.
             *     - `approved`: Danh sách đã được phê duyệt.
             *     - `accepted`: Cơ quan BHXH đã chấp nhận.
             *     - `refused`: Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.
             *     - `withdrawn`: Đề nghị đã được rút và dữ liệu đã xóa.
             *
             *     *English:* Where the request is.
             *
             *     - `received`: The office that makes the list has the request.
             *     - `listed`: It is on a list that is being made.
             *     - `submitted`: The list was handed in.
             *     - `approved`: The list was approved.
             *     - `accepted`: The insurer has accepted it.
             *     - `refused`: The request was not taken up. Please turn to the office that makes the list.
             *     - `withdrawn`: The request was withdrawn and its data deleted.
             * @example received
             * @enum {string}
             */
            state: "received" | "listed" | "submitted" | "approved" | "accepted" | "refused" | "withdrawn";
            /**
             * @description Nói bằng lời.
             *
             *     *English:* The same in words.
             * @example Nơi lập danh sách đã nhận đề nghị.
             */
            says: string;
        };
        /**
         * @description Mã, gửi trong nội dung để không nằm trong địa chỉ hay nhật ký.
         *
         *     *English:* In the body, so that it is in no address and no log.
         */
        RequestCode: {
            /**
             * @description Mã theo dõi.
             *
             *     *English:* The code.
             * @example 0M7VK-9Q2XD-4R8TC-1HWNB-6J3PF5
             */
            code: string;
        };
        /**
         * @description Một đề nghị, cho nơi tiếp nhận.
         *
         *     *English:* A request, as its office reads it.
         */
        Request: {
            /**
             * Format: uuid
             * @description Mã của đề nghị.
             *
             *     *English:* Id of the request.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Đề nghị đang ở đâu.
             *
             *     - `received`: Nơi lập danh sách đã nhận đề nghị.
             *     - `listed`: Đã vào danh sách đang soạn.
             *     - `submitted`: Danh sách đã được nộp.
             *     - `approved`: Danh sách đã được phê duyệt.
             *     - `accepted`: Cơ quan BHXH đã chấp nhận.
             *     - `refused`: Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.
             *     - `withdrawn`: Đề nghị đã được rút và dữ liệu đã xóa.
             *
             *     *English:* Where the request is.
             *
             *     - `received`: The office that makes the list has the request.
             *     - `listed`: It is on a list that is being made.
             *     - `submitted`: The list was handed in.
             *     - `approved`: The list was approved.
             *     - `accepted`: The insurer has accepted it.
             *     - `refused`: The request was not taken up. Please turn to the office that makes the list.
             *     - `withdrawn`: The request was withdrawn and its data deleted.
             * @example received
             * @enum {string}
             */
            state: "received" | "listed" | "submitted" | "approved" | "accepted" | "refused" | "withdrawn";
            /**
             * Format: uuid
             * @description Cổng đã gửi.
             *
             *     *English:* The portal that handed it in.
             * @example 46000000-0000-4000-8000-000000000001
             */
            portal: string;
            /**
             * Format: uuid
             * @description Nơi tiếp nhận.
             *
             *     *English:* The office that takes it.
             * @example 46000000-0000-4000-8000-000000000001
             */
            office: string;
            /**
             * Format: date
             * @description Ngày đề nghị.
             *
             *     *English:* The day of the wish.
             * @example 2026-12-01
             */
            wishedOn: string;
            /**
             * Format: uuid
             * @description Danh sách đã đưa vào.
             *
             *     *English:* The list it was put on.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string | null;
            /**
             * Format: uuid
             * @description Dòng của danh sách.
             *
             *     *English:* The row of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string | null;
            /**
             * @description Nội dung; null khi đã rút.
             *
             *     *English:* The wish; null once it was withdrawn.
             */
            wish: {
                /**
                 * @description Loại bảo hiểm.
                 *
                 *     - `social-insurance`: BHXH tự nguyện
                 *     - `health-insurance`: BHYT
                 *
                 *     *English:* The scheme.
                 *
                 *     - `social-insurance`: voluntary social insurance
                 *     - `health-insurance`: health insurance
                 * @example health-insurance
                 * @enum {string}
                 */
                scheme: "social-insurance" | "health-insurance";
                /**
                 * @description Tháng muốn bắt đầu; không ghi thì theo danh sách.
                 *
                 *     *English:* The month to begin in; where absent, the list says.
                 * @example 2027-01
                 */
                from: string | null;
                /**
                 * @description Số tháng đóng một lần.
                 *
                 *     *English:* Months paid at once.
                 * @example 12
                 */
                months: number | null;
                /**
                 * @description Loại danh sách.
                 *
                 *     *English:* The kind of list.
                 * @example commune-yearly
                 */
                kind: string;
                /**
                 * @description Chính sách.
                 *
                 *     *English:* The policy.
                 * @example hue/2026-01
                 */
                policy: string;
                /**
                 * @description Nhóm.
                 *
                 *     *English:* The rule.
                 * @example hi-near-poor
                 */
                rule: string;
                /**
                 * @description Căn cứ.
                 *
                 *     *English:* Its clause.
                 */
                cite: string;
                /**
                 * @description Ai đề nghị.
                 *
                 *     *English:* Who asks.
                 */
                person: {
                    /**
                     * @description Họ tên.
                     *
                     *     *English:* The name.
                     * @example Trần Thị Ví Dụ
                     */
                    name: string;
                    /**
                     * @description Số định danh.
                     *
                     *     *English:* The citizen number.
                     * @example 046192000001
                     */
                    citizenNumber: string;
                    /**
                     * @description Ngày sinh.
                     *
                     *     *English:* The day of birth.
                     * @example 1992-03-08
                     */
                    birthDate: string;
                    /**
                     * @description Giới tính.
                     *
                     *     *English:* The sex.
                     * @example female
                     * @enum {string|null}
                     */
                    sex: "female" | "male" | null;
                    /**
                     * @description Mã xã, phường nơi ở.
                     *
                     *     *English:* Code of the commune lived in.
                     * @example 19789
                     */
                    commune: string;
                    /**
                     * @description Tổ dân phố, thôn.
                     *
                     *     *English:* The residential group.
                     * @example Tổ dân phố 3
                     */
                    residentialGroup: string | null;
                    /**
                     * @description Nơi ở.
                     *
                     *     *English:* Where the person lives.
                     * @example Số 1, đường Ví Dụ
                     */
                    address: string | null;
                    /**
                     * @description Điện thoại.
                     *
                     *     *English:* The telephone.
                     * @example 0900000000
                     */
                    phone: string | null;
                };
                /**
                 * @description Những gì đã khai.
                 *
                 *     *English:* What was said.
                 * @example {
                 *       "household": "near-poor"
                 *     }
                 */
                facts: {
                    [key: string]: unknown;
                };
                /**
                 * Format: int64
                 * @description Thu nhập chọn đóng, đồng.
                 *
                 *     *English:* The income paid on, đồng.
                 */
                monthlyIncome: number | null;
                /**
                 * @description Giấy tờ.
                 *
                 *     *English:* The papers.
                 */
                papers: components["schemas"]["RequestPaper"][];
                consent: components["schemas"]["GivenConsent"];
            } | null;
            /**
             * @description Lý do từ chối.
             *
             *     *English:* Why it was refused.
             */
            reason: string | null;
            /**
             * Format: date-time
             * @description Lúc nhận.
             *
             *     *English:* When it came in.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc thay đổi gần nhất.
             *
             *     *English:* When it last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Một giấy tờ.
         *
         *     *English:* A paper.
         */
        RequestPaper: {
            /**
             * @description Giấy tờ gì.
             *
             *     *English:* What paper it is.
             * @example Giấy chứng nhận hộ cận nghèo
             */
            paper: string;
            /**
             * @description Số.
             *
             *     *English:* Its number.
             * @example 12/QĐ-UBND
             */
            number: string | null;
            /**
             * Format: date
             * @description Ngày cấp.
             *
             *     *English:* The day it was issued.
             * @example 2026-11-28
             */
            issuedOn: string | null;
        };
        /**
         * @description Sự đồng ý đã cho.
         *
         *     *English:* The consent that was given.
         */
        GivenConsent: {
            /**
             * @description Bản lời đồng ý (/v1/consents).
             *
             *     *English:* The version of the text (/v1/consents).
             * @example 2026-01
             */
            version: string;
            /**
             * Format: date-time
             * @description Lúc đồng ý, có múi giờ.
             *
             *     *English:* When it was given, with its zone.
             * @example 2026-12-01T08:00:00+07:00
             */
            givenAt: string;
            /**
             * @description Ai đồng ý.
             *
             *     - `person`: chính người đó
             *     - `representative`: người đại diện: với trẻ em dưới 16 tuổi, người mất năng lực hành vi
             *
             *     *English:* Who gave it.
             *
             *     - `person`: the person
             *     - `representative`: a representative: of children under 16 and people who cannot act for themselves
             * @example person
             * @enum {string}
             */
            givenBy: "person" | "representative";
            /**
             * @description Đồng ý bằng cách nào.
             *
             *     - `ticked`: tự đánh dấu vào ô
             *     - `signed`: ký
             *     - `spoken`: nói, có ghi âm
             *
             *     *English:* How it was given.
             *
             *     - `ticked`: by ticking a box
             *     - `signed`: by signing
             *     - `spoken`: by word of mouth, recorded
             * @example ticked
             * @enum {string}
             */
            act: "ticked" | "signed" | "spoken";
            /**
             * @description Đã được báo rằng có dữ liệu nhạy cảm.
             *
             *     *English:* Was told that some of the data is sensitive.
             * @example true
             */
            toldSensitive: boolean;
            /**
             * @description Người đại diện; null khi tự đồng ý.
             *
             *     *English:* The representative; null where the person consents.
             */
            representative: {
                /**
                 * @description Họ tên.
                 *
                 *     *English:* The name.
                 * @example Nguyễn Văn Ví Dụ
                 */
                name: string;
                /**
                 * @description Số định danh.
                 *
                 *     *English:* The citizen number.
                 * @example 046192000001
                 */
                citizenNumber: string;
                /**
                 * @description Quan hệ.
                 *
                 *     - `parent`: cha, mẹ
                 *     - `guardian`: người giám hộ
                 *     - `other`: đại diện khác theo pháp luật
                 *
                 *     *English:* What they are to the person.
                 *
                 *     - `parent`: parent
                 *     - `guardian`: guardian
                 *     - `other`: another representative by law
                 * @example parent
                 * @enum {string}
                 */
                relation: "parent" | "guardian" | "other";
            } | null;
        };
        /**
         * @description Đề nghị sau khi xử lý.
         *
         *     *English:* The request after that.
         */
        MovedRequest: {
            /**
             * Format: uuid
             * @description Mã của đề nghị.
             *
             *     *English:* Id of the request.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Đề nghị đang ở đâu.
             *
             *     - `received`: Nơi lập danh sách đã nhận đề nghị.
             *     - `listed`: Đã vào danh sách đang soạn.
             *     - `submitted`: Danh sách đã được nộp.
             *     - `approved`: Danh sách đã được phê duyệt.
             *     - `accepted`: Cơ quan BHXH đã chấp nhận.
             *     - `refused`: Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.
             *     - `withdrawn`: Đề nghị đã được rút và dữ liệu đã xóa.
             *
             *     *English:* Where the request is.
             *
             *     - `received`: The office that makes the list has the request.
             *     - `listed`: It is on a list that is being made.
             *     - `submitted`: The list was handed in.
             *     - `approved`: The list was approved.
             *     - `accepted`: The insurer has accepted it.
             *     - `refused`: The request was not taken up. Please turn to the office that makes the list.
             *     - `withdrawn`: The request was withdrawn and its data deleted.
             * @example received
             * @enum {string}
             */
            state: "received" | "listed" | "submitted" | "approved" | "accepted" | "refused" | "withdrawn";
            /**
             * Format: uuid
             * @description Danh sách đã đưa vào.
             *
             *     *English:* The list it was put on.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string | null;
            /**
             * Format: uuid
             * @description Dòng của danh sách.
             *
             *     *English:* The row of the list.
             * @example 46000000-0000-4000-8000-000000000001
             */
            entry: string | null;
        };
        /**
         * @description Danh sách để đưa vào.
         *
         *     *English:* The list to put it on.
         */
        TakeRequest: {
            /**
             * Format: uuid
             * @description Danh sách đang soạn, đúng loại.
             *
             *     *English:* A draft of the right kind.
             * @example 46000000-0000-4000-8000-000000000001
             */
            list: string;
        };
        /**
         * @description Lý do từ chối.
         *
         *     *English:* Why it is refused.
         */
        RefuseRequest: {
            /**
             * @description Lý do. Được mã hóa khi lưu.
             *
             *     *English:* Why. It is sealed where it is kept.
             * @example Không cư trú tại phường
             */
            reason: string;
        };
        /**
         * @description Các mức hỗ trợ thêm của một xã, phường, một bản.
         *
         *     *English:* A commune's top-ups, in one snapshot.
         */
        TopUps: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Mã xã, phường.
             *
             *     *English:* Code of the commune.
             * @example 19789
             */
            commune: string;
            /**
             * @description Tình trạng.
             *
             *     - `drafted`: bản soạn
             *     - `published`: đã công bố
             *     - `discarded`: đã bỏ
             *
             *     *English:* Where it is.
             *
             *     - `drafted`: a draft
             *     - `published`: published
             *     - `discarded`: discarded
             * @enum {string}
             */
            state: "drafted" | "published" | "discarded";
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Mọi mức có hiệu lực, tối đa 50; mức không còn thì bỏ ra, danh sách trống là thôi hỗ trợ.
             *
             *     *English:* Everything that is in force, at most 50; what is withdrawn is left out, and nothing at all ends it.
             */
            lines: components["schemas"]["TopUp"][];
            /**
             * @description Soạn sau bản công bố thứ mấy; 0 là bản đầu.
             *
             *     *English:* Which published one it follows; 0: none.
             * @example 0
             */
            follows: number;
            /**
             * Format: date-time
             * @description Lúc soạn.
             *
             *     *English:* When it was drafted.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * @description Bản công bố thứ mấy của xã, phường.
             *
             *     *English:* Its number among the commune's.
             * @example 1
             */
            nth: number | null;
            /**
             * Format: date-time
             * @description Lúc công bố.
             *
             *     *English:* When it was published.
             * @example 2026-11-23T02:00:00Z
             */
            publishedAt: string | null;
            /**
             * @description Dấu SHA-256 của nội dung, lúc công bố và dấu của bản trước.
             *
             *     *English:* SHA-256 of what it holds, when it was published, and the hash before it.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            hash: string | null;
            /**
             * @description Đang áp dụng.
             *
             *     *English:* Whether it is in force now.
             */
            inForce: boolean;
        };
        /**
         * @description Một mức xã, phường hỗ trợ thêm.
         *
         *     *English:* One top-up of a commune.
         */
        TopUp: {
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Mã các nhóm (rule hoặc stateRule của câu trả lời); null là mọi người sống trên địa bàn. Không gồm nhóm nhạy cảm.
             *
             *     *English:* Ids of groups (a quote's rule or stateRule); null is everybody who lives there. Sensitive groups are not taken.
             * @example [
             *       "hi-elderly-70"
             *     ]
             */
            groups: string[] | null;
            /**
             * @description Phần vạn của mức đóng (BHXH: của mức đóng theo chuẩn hộ nghèo nông thôn).
             *
             *     *English:* Basis points of the premium (social insurance: of the premium on the rural poverty line).
             * @example 2000
             */
            rate: number;
            /**
             * Format: int64
             * @description Tối đa mỗi người mỗi tháng, đồng; null là không giới hạn.
             *
             *     *English:* At most a person and month, đồng; null: no limit.
             * @example 20000
             */
            cap: number | null;
            /**
             * @description Tháng đóng đầu tiên được hỗ trợ.
             *
             *     *English:* The first month of payment.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Tháng cuối; null là chưa định.
             *
             *     *English:* The last month; null where no end is set.
             * @example 2027-12
             */
            until: string | null;
            /**
             * @description Nghị quyết của HĐND xã, phường.
             *
             *     *English:* The decision of the commune's council.
             */
            decision: {
                /**
                 * @description Số và ký hiệu của quyết định.
                 *
                 *     *English:* Number and symbol of the decision.
                 * @example 08/NQ-HĐND
                 */
                number: string;
                /**
                 * Format: date
                 * @description Ngày ban hành.
                 *
                 *     *English:* The day it was made.
                 * @example 2026-12-10
                 */
                decidedOn: string;
            };
        };
        /**
         * @description Bản kế tiếp cần soạn.
         *
         *     *English:* The next snapshot.
         */
        NewTopUps: {
            /**
             * @description Mọi mức có hiệu lực, tối đa 50; mức không còn thì bỏ ra, danh sách trống là thôi hỗ trợ.
             *
             *     *English:* Everything that is in force, at most 50; what is withdrawn is left out, and nothing at all ends it.
             */
            lines: components["schemas"]["TopUp"][];
        };
        /**
         * @description Một lần giao dự toán.
         *
         *     *English:* One grant to a budget holder for a year.
         */
        Appropriation: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2027
             */
            year: number;
            /**
             * Format: int64
             * @description Số được giao, đồng; âm khi điều chỉnh lại.
             *
             *     *English:* Granted, đồng; negative in a correction.
             * @example 500000000
             */
            amount: number;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 08/NQ-HĐND
             */
            decision: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2026-12-10
             */
            decidedOn: string;
            /**
             * Format: uuid
             * @description Theo đề nghị bổ sung nào.
             *
             *     *English:* The request it came by.
             * @example 46000000-0000-4000-8000-000000000001
             */
            request: string | null;
            /**
             * Format: uuid
             * @description Bút toán được điều chỉnh lại.
             *
             *     *English:* The entry it takes back.
             * @example 46000000-0000-4000-8000-000000000001
             */
            corrects: string | null;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            enteredAt: string;
        };
        /**
         * @description Lần giao dự toán cần ghi.
         *
         *     *English:* The grant to enter.
         */
        NewAppropriation: {
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder?: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2027
             */
            year?: number;
            /**
             * Format: int64
             * @description Số được giao, đồng.
             *
             *     *English:* Granted, đồng.
             * @example 500000000
             */
            amount?: number;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 08/NQ-HĐND
             */
            decision: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2026-12-10
             */
            decidedOn: string;
            /**
             * Format: uuid
             * @description Bút toán ghi sai cần đảo lại; khi đó không ghi holder, year, amount.
             *
             *     *English:* The wrong entry to take back: then without holder, year and amount.
             * @example 46000000-0000-4000-8000-000000000001
             */
            corrects?: string;
        };
        /**
         * @description Dự toán một năm của một cấp ngân sách, đồng: giao − dùng − phát sinh = còn − thiếu.
         *
         *     *English:* A budget holder's year, đồng: granted − used − committed = left − short.
         */
        Budget: {
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * Format: int64
             * @description Được giao.
             *
             *     *English:* Granted.
             * @example 500000000
             */
            granted: number;
            /**
             * Format: int64
             * @description Đã dùng: nghĩa vụ đã chốt hoặc đã chuyển.
             *
             *     *English:* Used: in obligations that are frozen or transferred.
             * @example 300000000
             */
            used: number;
            /**
             * Format: int64
             * @description Đã phát sinh ở quý chưa chốt.
             *
             *     *English:* Committed: come to in periods that are open.
             * @example 150000000
             */
            committed: number;
            /**
             * Format: int64
             * @description Còn lại.
             *
             *     *English:* Left.
             * @example 50000000
             */
            left: number;
            /**
             * Format: int64
             * @description Thiếu.
             *
             *     *English:* Short.
             * @example 0
             */
            short: number;
        };
        /**
         * @description Đề nghị bổ sung kinh phí.
         *
         *     *English:* A request for more money in the year.
         */
        BudgetRequest: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2027
             */
            year: number;
            /**
             * @description Tình trạng.
             *
             *     - `drafted`: bản soạn
             *     - `sent`: đã gửi
             *     - `endorsed`: đã thống nhất, chờ quyết định
             *     - `granted`: được bổ sung
             *     - `refused`: không được bổ sung
             *     - `withdrawn`: đã rút
             *
             *     *English:* Where it is.
             *
             *     - `drafted`: a draft
             *     - `sent`: handed in
             *     - `endorsed`: endorsed, to be decided
             *     - `granted`: granted
             *     - `refused`: refused
             *     - `withdrawn`: taken back
             * @enum {string}
             */
            state: "drafted" | "sent" | "endorsed" | "granted" | "refused" | "withdrawn";
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * Format: int64
             * @description Được giao, lúc soạn.
             *
             *     *English:* Granted, when it was drafted.
             * @example 500000000
             */
            granted: number;
            /**
             * Format: int64
             * @description Đã dùng, lúc soạn.
             *
             *     *English:* Used, when it was drafted.
             * @example 300000000
             */
            used: number;
            /**
             * Format: int64
             * @description Đã phát sinh, lúc soạn.
             *
             *     *English:* Committed, when it was drafted.
             * @example 250000000
             */
            committed: number;
            /**
             * Format: int64
             * @description Dự kiến còn phát sinh trong năm.
             *
             *     *English:* What the rest of the year is expected to take.
             * @example 30000000
             */
            foreseen: number;
            /**
             * Format: int64
             * @description Xã, phường tự cân đối được trong dự toán của mình.
             *
             *     *English:* What the commune found within its own estimate.
             * @example 20000000
             */
            balanced: number;
            /**
             * Format: int64
             * @description Đề nghị: dùng + phát sinh + dự kiến − giao − tự cân đối.
             *
             *     *English:* Asked: used + committed + foreseen − granted − balanced.
             * @example 60000000
             */
            asked: number;
            /**
             * Format: int64
             * @description Được bổ sung.
             *
             *     *English:* Granted by the decision.
             * @example 60000000
             */
            given: number | null;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 12/QĐ-UBND
             */
            decision: string | null;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2026-11-20
             */
            decidedOn: string | null;
            /**
             * Format: date-time
             * @description Lúc soạn.
             *
             *     *English:* When it was drafted.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đổi gần nhất.
             *
             *     *English:* When it was last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
            /**
             * @description Các bước đã qua.
             *
             *     *English:* The steps it has taken.
             */
            steps: {
                /**
                 * @description Bước.
                 *
                 *     - `draft`: soạn
                 *     - `send`: gửi
                 *     - `endorse`: phối hợp, đồng ý đề xuất
                 *     - `grant`: ghi quyết định bổ sung của UBND thành phố
                 *     - `refuse`: ghi quyết định không bổ sung
                 *     - `withdraw`: rút
                 *
                 *     *English:* The step.
                 *
                 *     - `draft`: draft it
                 *     - `send`: hand it in
                 *     - `endorse`: endorse it
                 *     - `grant`: enter the city's decision to grant
                 *     - `refuse`: enter the city's decision to refuse
                 *     - `withdraw`: take it back
                 * @enum {string}
                 */
                step: "draft" | "send" | "endorse" | "grant" | "refuse" | "withdraw";
                /**
                 * Format: uuid
                 * @description Cơ quan.
                 *
                 *     *English:* The agency.
                 * @example 46000000-0000-4000-8000-000000000001
                 */
                agency: string;
                /**
                 * Format: uuid
                 * @description Người; chỉ là mã.
                 *
                 *     *English:* Who, by an id alone.
                 * @example 46000000-0000-4000-8000-000000000001
                 */
                person: string;
                /**
                 * Format: date-time
                 * @description Lúc nào.
                 *
                 *     *English:* When.
                 * @example 2026-11-23T02:00:00Z
                 */
                at: string;
            }[];
            /**
             * @description Bạn được làm gì tiếp.
             *
             *     - `send`: gửi
             *     - `endorse`: phối hợp, đồng ý đề xuất
             *     - `grant`: ghi quyết định bổ sung của UBND thành phố
             *     - `refuse`: ghi quyết định không bổ sung
             *     - `withdraw`: rút
             *
             *     *English:* What you may do next.
             *
             *     - `send`: hand it in
             *     - `endorse`: endorse it
             *     - `grant`: enter the city's decision to grant
             *     - `refuse`: enter the city's decision to refuse
             *     - `withdraw`: take it back
             */
            may: ("send" | "endorse" | "grant" | "refuse" | "withdraw")[];
            /**
             * @description Căn cứ của trình tự.
             *
             *     *English:* The clause the way rests on.
             * @example null
             */
            cite: string | null;
            /**
             * @description Cách hiểu, nơi văn bản không nói.
             *
             *     *English:* The reading, where no text says it.
             */
            reading: {
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
            } | null;
        };
        /**
         * @description Đề nghị cần soạn.
         *
         *     *English:* The request to draft.
         */
        NewBudgetRequest: {
            /**
             * @description city hoặc commune:<mã> của mình.
             *
             *     *English:* city, or one's own commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2027
             */
            year: number;
            /**
             * Format: int64
             * @description Dự kiến còn phát sinh trong năm.
             *
             *     *English:* What the rest of the year is expected to take.
             * @default 0
             * @example 30000000
             */
            foreseen: number;
            /**
             * Format: int64
             * @description Xã, phường tự cân đối được trong dự toán của mình.
             *
             *     *English:* What the commune found within its own estimate.
             * @default 0
             * @example 20000000
             */
            balanced: number;
        };
        /**
         * @description Với grant: số tiền, số và ngày quyết định; với refuse: số và ngày quyết định; bước khác để trống.
         *
         *     *English:* With grant: the amount, number and day of the decision; with refuse: number and day; empty with other steps.
         */
        BudgetStep: {
            /**
             * Format: int64
             * @description Số được bổ sung (grant).
             *
             *     *English:* What is granted (grant).
             * @example 60000000
             */
            amount?: number;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 12/QĐ-UBND
             */
            decision?: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2026-11-20
             */
            decidedOn?: string;
        };
        /**
         * @description Một nguồn hỗ trợ khác.
         *
         *     *English:* A sponsor and what is left of its promise.
         */
        Sponsor: {
            /**
             * Format: uuid
             * @description Mã; cũng là sponsor:<mã> ở sổ cái.
             *
             *     *English:* The id; sponsor:<id> in the ledger.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * Format: uuid
             * @description Cơ quan ghi.
             *
             *     *English:* The agency that entered it.
             * @example 46000000-0000-4000-8000-000000000001
             */
            agency: string;
            /**
             * @description Tên tổ chức; không ghi tên cá nhân: nhà hảo tâm được ghi qua tổ chức vận động.
             *
             *     *English:* The organisation; never a person: a benefactor is entered by the body that found them.
             * @example Quỹ Vì người nghèo thành phố
             */
            name: string;
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Mã các nhóm (rule hoặc stateRule của câu trả lời); null là mọi người sống trên địa bàn. Không gồm nhóm nhạy cảm.
             *
             *     *English:* Ids of groups (a quote's rule or stateRule); null is everybody who lives there. Sensitive groups are not taken.
             * @example [
             *       "hi-elderly-70"
             *     ]
             */
            groups: string[] | null;
            /**
             * @description Mã các xã, phường; null là cả tỉnh, thành phố.
             *
             *     *English:* Codes of communes; null: the whole province.
             * @example [
             *       "19789"
             *     ]
             */
            communes: string[] | null;
            /**
             * @description Phần vạn của mức đóng; 10000 là toàn bộ phần người tham gia còn phải đóng.
             *
             *     *English:* Basis points of the premium; 10000 is all that is left to the participant.
             * @example 10000
             */
            rate: number;
            /**
             * Format: int64
             * @description Tối đa mỗi người mỗi tháng, đồng; null là không giới hạn.
             *
             *     *English:* At most a person and month, đồng; null: no limit.
             * @example 20000
             */
            cap: number | null;
            /**
             * @description Tháng đóng đầu tiên được hỗ trợ.
             *
             *     *English:* The first month of payment.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Tháng cuối; null là chưa định.
             *
             *     *English:* The last month; null where no end is set.
             * @example 2027-12
             */
            until: string | null;
            /**
             * Format: int64
             * @description Số tiền hứa, đồng; dùng đến hết.
             *
             *     *English:* Promised, đồng; until it is used up.
             * @example 100000000
             */
            amount: number | null;
            /**
             * @description Số người hứa hỗ trợ.
             *
             *     *English:* People promised for.
             * @example 200
             */
            people: number | null;
            /**
             * Format: int64
             * @description Đã dùng, đồng.
             *
             *     *English:* Used, đồng.
             * @example 0
             */
            usedAmount: number;
            /**
             * @description Đã hỗ trợ, người.
             *
             *     *English:* People paid for.
             * @example 0
             */
            usedPeople: number;
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @description Lúc ghi.
             *
             *     *English:* When it was entered.
             * @example 2026-11-23T02:00:00Z
             */
            madeAt: string;
            /**
             * Format: date-time
             * @description Lúc đóng; null là còn nhận.
             *
             *     *English:* When it was closed; null while it is open.
             * @example 2026-11-23T02:00:00Z
             */
            closedAt: string | null;
        };
        /**
         * @description Nguồn hỗ trợ cần ghi: hoặc amount, hoặc people.
         *
         *     *English:* The sponsor: by amount, or by people.
         */
        NewSponsor: {
            /**
             * @description Tên tổ chức; không ghi tên cá nhân: nhà hảo tâm được ghi qua tổ chức vận động.
             *
             *     *English:* The organisation; never a person: a benefactor is entered by the body that found them.
             * @example Quỹ Vì người nghèo thành phố
             */
            name: string;
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Mã các nhóm (rule hoặc stateRule của câu trả lời); null là mọi người sống trên địa bàn. Không gồm nhóm nhạy cảm.
             *
             *     *English:* Ids of groups (a quote's rule or stateRule); null is everybody who lives there. Sensitive groups are not taken.
             * @example [
             *       "hi-elderly-70"
             *     ]
             */
            groups: string[] | null;
            /**
             * @description Mã các xã, phường; null là cả tỉnh, thành phố.
             *
             *     *English:* Codes of communes; null: the whole province.
             * @example [
             *       "19789"
             *     ]
             */
            communes: string[] | null;
            /**
             * @description Phần vạn của mức đóng; 10000 là toàn bộ phần người tham gia còn phải đóng.
             *
             *     *English:* Basis points of the premium; 10000 is all that is left to the participant.
             * @example 10000
             */
            rate: number;
            /**
             * Format: int64
             * @description Tối đa mỗi người mỗi tháng, đồng; null là không giới hạn.
             *
             *     *English:* At most a person and month, đồng; null: no limit.
             * @example 20000
             */
            cap: number | null;
            /**
             * @description Tháng đóng đầu tiên được hỗ trợ.
             *
             *     *English:* The first month of payment.
             * @example 2027-01
             */
            from: string;
            /**
             * @description Tháng cuối; null là chưa định.
             *
             *     *English:* The last month; null where no end is set.
             * @example 2027-12
             */
            until: string | null;
            /**
             * Format: int64
             * @description Số tiền hứa, đồng; dùng đến hết.
             *
             *     *English:* Promised, đồng; until it is used up.
             * @example 100000000
             */
            amount?: number;
            /**
             * @description Số người hứa hỗ trợ.
             *
             *     *English:* People promised for.
             * @example 200
             */
            people?: number;
        };
        /**
         * @description Dự toán năm của một cấp ngân sách.
         *
         *     *English:* A budget holder's estimate.
         */
        Estimate: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2028
             */
            year: number;
            /**
             * @description Tình trạng.
             *
             *     - `drafted`: bản soạn
             *     - `sent`: đã gửi
             *     - `returned`: trả lại, hoặc thay bằng bản sau
             *     - `adopted`: đã quyết định
             *
             *     *English:* Where it is.
             *
             *     - `drafted`: a draft
             *     - `sent`: sent up
             *     - `returned`: returned, or replaced by a later one
             *     - `adopted`: adopted
             * @enum {string}
             */
            state: "drafted" | "sent" | "returned" | "adopted";
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Dấu của bộ quy định.
             *
             *     *English:* The hash of the law it follows.
             */
            ruleset: string;
            /**
             * @description Số người dự kiến.
             *
             *     *English:* People expected.
             * @example 1
             */
            people: number;
            /**
             * Format: int64
             * @description Phần của cấp ngân sách này, đồng.
             *
             *     *English:* The holder's own part, đồng.
             * @example 409860
             */
            amount: number;
            /**
             * Format: date-time
             * @description Lúc tính từ sổ cái.
             *
             *     *English:* When the ledger was counted.
             * @example 2026-11-23T02:00:00Z
             */
            countedAt: string;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 21/NQ-HĐND
             */
            decision: string | null;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2027-12-08
             */
            decidedOn: string | null;
            /**
             * Format: int64
             * @description Số được quyết định.
             *
             *     *English:* What was adopted.
             * @example 409860
             */
            adoptedAmount: number | null;
            /**
             * Format: date-time
             * @description Lúc đổi gần nhất.
             *
             *     *English:* When it was last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
            /**
             * @description Bạn được làm gì tiếp.
             *
             *     - `send`: gửi
             *     - `return`: trả lại để làm lại
             *     - `adopt`: ghi quyết định của HĐND
             *
             *     *English:* What you may do next.
             *
             *     - `send`: send it up
             *     - `return`: return it
             *     - `adopt`: enter the council's decision
             */
            may: ("send" | "return" | "adopt")[];
            /**
             * @description Từng nhóm.
             *
             *     *English:* Group by group.
             */
            lines: components["schemas"]["EstimateLine"][];
        };
        /**
         * @description Một nhóm của một xã, phường.
         *
         *     *English:* A group of a commune.
         */
        EstimateLine: {
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Mã xã, phường; null là của cả tỉnh, thành phố (nhóm nhạy cảm).
             *
             *     *English:* Code of the commune; null: of the province as a whole (sensitive groups).
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Nhóm được địa phương hỗ trợ; state là chỉ Nhà nước, sensitive là các nhóm nhạy cảm.
             *
             *     *English:* The local rule; 'state': the state alone, 'sensitive': the sensitive ones.
             * @example hi-near-poor
             */
            rule: string;
            /**
             * @description Số người năm trước, theo sổ cái.
             *
             *     *English:* People of the year before, by the ledger.
             * @example 1
             */
            peopleBefore: number;
            /**
             * @description Số người dự kiến.
             *
             *     *English:* People expected.
             * @example 1
             */
            people: number;
            /**
             * @description Số tháng dự kiến.
             *
             *     *English:* Months expected.
             * @example 12
             */
            months: number;
            /**
             * Format: int64
             * @description Tổng phải đóng.
             *
             *     *English:* The whole premium.
             * @example 1366200
             */
            due: number;
            /**
             * Format: int64
             * @description Nhà nước.
             *
             *     *English:* By the state.
             * @example 956340
             */
            state: number;
            /**
             * Format: int64
             * @description Địa phương.
             *
             *     *English:* By the local budget.
             * @example 409860
             */
            local: number;
            /**
             * Format: int64
             * @description Xã, phường thêm.
             *
             *     *English:* Added by communes.
             * @example 0
             */
            topUp: number;
            /**
             * Format: int64
             * @description Người tham gia.
             *
             *     *English:* Left to participants.
             * @example 0
             */
            participant: number;
            /**
             * Format: int64
             * @description Phần của cấp ngân sách này, đồng.
             *
             *     *English:* The holder's own part, đồng.
             * @example 409860
             */
            amount: number;
            /**
             * @description Tính theo gì.
             *
             *     - `rule`: theo nhóm và mức của năm đó
             *     - `price`: theo mức giá, vì không nêu nhóm
             *     - `stated`: theo số người nêu, cả năm
             *
             *     *English:* What the months are priced by.
             *
             *     - `rule`: the rule and the price of that year
             *     - `price`: the price alone, where the rule is not told
             *     - `stated`: people who are stated only, for the whole year
             * @enum {string}
             */
            basis: "rule" | "price" | "stated";
        };
        /**
         * @description Dự toán cần lập.
         *
         *     *English:* The estimate to draft.
         */
        NewEstimate: {
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2028
             */
            year: number;
            /**
             * @description Nhóm nào nêu số người thì thay số của sổ cái; nhóm không nêu giữ như năm trước.
             *
             *     *English:* Where people are stated, they take the place of the ledger's; other groups stay as they were.
             * @default []
             */
            stated: components["schemas"]["StatedPeople"][];
        };
        /**
         * @description Số người nêu cho một nhóm.
         *
         *     *English:* People stated for a group.
         */
        StatedPeople: {
            /**
             * @description Loại bảo hiểm.
             *
             *     - `social-insurance`: BHXH tự nguyện
             *     - `health-insurance`: BHYT
             *
             *     *English:* The scheme.
             *
             *     - `social-insurance`: voluntary social insurance
             *     - `health-insurance`: health insurance
             * @example health-insurance
             * @enum {string}
             */
            scheme: "social-insurance" | "health-insurance";
            /**
             * @description Mã xã, phường; null là của cả tỉnh, thành phố (nhóm nhạy cảm).
             *
             *     *English:* Code of the commune; null: of the province as a whole (sensitive groups).
             * @example 19789
             */
            commune: string | null;
            /**
             * @description Nhóm được địa phương hỗ trợ; state là chỉ Nhà nước, sensitive là các nhóm nhạy cảm.
             *
             *     *English:* The local rule; 'state': the state alone, 'sensitive': the sensitive ones.
             * @example hi-near-poor
             */
            rule: string;
            /**
             * @description Số người dự kiến.
             *
             *     *English:* People expected.
             * @example 120
             */
            people: number;
        };
        /**
         * @description Dự toán, không kèm từng nhóm.
         *
         *     *English:* An estimate without its lines.
         */
        EstimateSummary: {
            /**
             * Format: uuid
             * @description Mã.
             *
             *     *English:* The id.
             * @example 46000000-0000-4000-8000-000000000001
             */
            id: string;
            /**
             * @description Dữ liệu thật hay thử.
             *
             *     *English:* Whether it is live or for tests.
             */
            livemode: boolean;
            /**
             * @description Mã tỉnh, thành phố.
             *
             *     *English:* Code of the province.
             * @example 46
             */
            province: string;
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2028
             */
            year: number;
            /**
             * @description Tình trạng.
             *
             *     - `drafted`: bản soạn
             *     - `sent`: đã gửi
             *     - `returned`: trả lại, hoặc thay bằng bản sau
             *     - `adopted`: đã quyết định
             *
             *     *English:* Where it is.
             *
             *     - `drafted`: a draft
             *     - `sent`: sent up
             *     - `returned`: returned, or replaced by a later one
             *     - `adopted`: adopted
             * @enum {string}
             */
            state: "drafted" | "sent" | "returned" | "adopted";
            /**
             * @description Phiên bản; cũng là ETag.
             *
             *     *English:* The version; its ETag too.
             * @example 1
             */
            version: number;
            /**
             * @description Dấu của bộ quy định.
             *
             *     *English:* The hash of the law it follows.
             */
            ruleset: string;
            /**
             * @description Số người dự kiến.
             *
             *     *English:* People expected.
             * @example 1
             */
            people: number;
            /**
             * Format: int64
             * @description Phần của cấp ngân sách này, đồng.
             *
             *     *English:* The holder's own part, đồng.
             * @example 409860
             */
            amount: number;
            /**
             * Format: date-time
             * @description Lúc tính từ sổ cái.
             *
             *     *English:* When the ledger was counted.
             * @example 2026-11-23T02:00:00Z
             */
            countedAt: string;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 21/NQ-HĐND
             */
            decision: string | null;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2027-12-08
             */
            decidedOn: string | null;
            /**
             * Format: int64
             * @description Số được quyết định.
             *
             *     *English:* What was adopted.
             * @example 409860
             */
            adoptedAmount: number | null;
            /**
             * Format: date-time
             * @description Lúc đổi gần nhất.
             *
             *     *English:* When it was last changed.
             * @example 2026-11-23T02:00:00Z
             */
            changedAt: string;
        };
        /**
         * @description Tổng hợp.
         *
         *     *English:* Rolled up.
         */
        EstimateSum: {
            /**
             * @description city, state, hoặc communes: mọi xã, phường.
             *
             *     *English:* city, state, or communes: all of them.
             * @example communes
             */
            of: string;
            /**
             * @description Số bản đã gửi hoặc đã quyết định.
             *
             *     *English:* Estimates that are sent or adopted.
             * @example 1
             */
            estimates: number;
            /**
             * @description Số người.
             *
             *     *English:* People.
             * @example 1
             */
            people: number;
            /**
             * Format: int64
             * @description Phần của cấp ngân sách này, đồng.
             *
             *     *English:* The holder's own part, đồng.
             * @example 409860
             */
            amount: number;
            /**
             * Format: int64
             * @description Đã quyết định, đồng.
             *
             *     *English:* Adopted, đồng.
             * @example 0
             */
            adopted: number;
        };
        /**
         * @description Cùng những người ấy, hai mức: không nêu ai.
         *
         *     *English:* The same people under both; nobody is told of.
         */
        ComparedRates: {
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2028
             */
            year: number;
            /**
             * @description Dấu của bộ quy định.
             *
             *     *English:* The hash of the law as it is known.
             */
            ruleset: string;
            /**
             * @description Từng nhóm.
             *
             *     *English:* Rule by rule.
             */
            rules: {
                /**
                 * @description Loại bảo hiểm.
                 *
                 *     - `social-insurance`: BHXH tự nguyện
                 *     - `health-insurance`: BHYT
                 *
                 *     *English:* The scheme.
                 *
                 *     - `social-insurance`: voluntary social insurance
                 *     - `health-insurance`: health insurance
                 * @example health-insurance
                 * @enum {string}
                 */
                scheme: "social-insurance" | "health-insurance";
                /**
                 * @description Nhóm được địa phương hỗ trợ; state là chỉ Nhà nước, sensitive là các nhóm nhạy cảm.
                 *
                 *     *English:* The local rule; 'state': the state alone, 'sensitive': the sensitive ones.
                 * @example hi-near-poor
                 */
                rule: string;
                /**
                 * @description Theo quy định đã biết.
                 *
                 *     *English:* By the law as it is known.
                 */
                before: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
                /**
                 * @description Theo mức thử.
                 *
                 *     *English:* With the rates to try.
                 */
                after: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
                /**
                 * @description Chênh lệch.
                 *
                 *     *English:* The difference.
                 */
                difference: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
            }[];
            /**
             * @description Cộng.
             *
             *     *English:* The sum.
             */
            total: {
                /**
                 * @description Theo quy định đã biết.
                 *
                 *     *English:* By the law as it is known.
                 */
                before: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
                /**
                 * @description Theo mức thử.
                 *
                 *     *English:* With the rates to try.
                 */
                after: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
                /**
                 * @description Chênh lệch.
                 *
                 *     *English:* The difference.
                 */
                difference: {
                    /**
                     * @description Số người được hỗ trợ.
                     *
                     *     *English:* People supported.
                     * @example 1
                     */
                    people: number;
                    /**
                     * Format: int64
                     * @description Tổng phải đóng.
                     *
                     *     *English:* The whole premium.
                     * @example 1366200
                     */
                    due: number;
                    /**
                     * Format: int64
                     * @description Nhà nước.
                     *
                     *     *English:* By the state.
                     * @example 956340
                     */
                    state: number;
                    /**
                     * Format: int64
                     * @description Địa phương.
                     *
                     *     *English:* By the local budget.
                     * @example 409860
                     */
                    local: number;
                    /**
                     * Format: int64
                     * @description Xã, phường thêm.
                     *
                     *     *English:* Added by communes.
                     * @example 0
                     */
                    topUp: number;
                    /**
                     * Format: int64
                     * @description Người tham gia.
                     *
                     *     *English:* Left to participants.
                     * @example 0
                     */
                    participant: number;
                    /**
                     * Format: int64
                     * @description Phần của cấp ngân sách này, đồng.
                     *
                     *     *English:* The holder's own part, đồng.
                     * @example 409860
                     */
                    amount: number;
                };
            };
        };
        /**
         * @description Mức thử.
         *
         *     *English:* The rates to try.
         */
        WhatIf: {
            /**
             * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
             *
             *     *English:* The budget holder: state, city, commune:<code>.
             * @example commune:19789
             */
            holder: string;
            /**
             * @description Năm ngân sách.
             *
             *     *English:* The budget year.
             * @example 2028
             */
            year: number;
            /**
             * @description Nhóm đổi mức hỗ trợ.
             *
             *     *English:* Rules with another share.
             * @default []
             */
            rules: {
                /**
                 * @description Nhóm được địa phương hỗ trợ; state là chỉ Nhà nước, sensitive là các nhóm nhạy cảm.
                 *
                 *     *English:* The local rule; 'state': the state alone, 'sensitive': the sensitive ones.
                 * @example hi-near-poor
                 */
                rule: string;
                /**
                 * @description Phần vạn mới.
                 *
                 *     *English:* The new share, in basis points.
                 * @example 2000
                 */
                share: number;
            }[];
            /**
             * @description Chuẩn hộ nghèo nông thôn, đồng.
             *
             *     *English:* The rural poverty line, đồng.
             * @example 2500000
             */
            ruralPovertyLine?: number;
            /**
             * @description Mức tham chiếu, đồng.
             *
             *     *English:* The reference level, đồng.
             * @example 2700000
             */
            referenceLevel?: number;
        };
        /**
         * @description Với adopt: cả ba; bước khác để trống.
         *
         *     *English:* With adopt: all three; empty with other steps.
         */
        EstimateStep: {
            /**
             * Format: int64
             * @description Số được quyết định (adopt).
             *
             *     *English:* What is adopted (adopt).
             * @example 409860
             */
            amount?: number;
            /**
             * @description Số và ký hiệu của quyết định.
             *
             *     *English:* Number and symbol of the decision.
             * @example 21/NQ-HĐND
             */
            decision?: string;
            /**
             * Format: date
             * @description Ngày ban hành.
             *
             *     *English:* The day it was made.
             * @example 2027-12-08
             */
            decidedOn?: string;
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
         * @description Chưa xác định được người gọi.
         *
         *     *English:* It is not known who asks.
         */
        Unauthenticated: {
            headers: {
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Không được làm việc này.
         *
         *     *English:* The caller may not do this.
         */
        NotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Không có, hoặc không thuộc phạm vi của bạn.
         *
         *     *English:* There is no such thing, or none of yours.
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
         * @description Trái với điều đã có.
         *
         *     *English:* Against what is there already.
         */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Phiên bản đã cũ.
         *
         *     *English:* The version is not the current one.
         */
        Stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description Thiếu If-Match.
         *
         *     *English:* If-Match is missing.
         */
        PreconditionRequired: {
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
    parameters: {
        /**
         * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
         *
         *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
         */
        "X-Now": string;
        /**
         * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
         *
         *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
         */
        "Idempotency-Key": string;
        /**
         * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
         *
         *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
         */
        "If-Match": string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Số dòng của tệp đã gửi: rows, stored, flagged, refused.
         *
         *     *English:* The rows of the file that was sent: rows, stored, flagged, refused.
         */
        "Ansinh-Rows": string;
        /**
         * @description Dấu của toàn bộ quy tắc đã dùng.
         *
         *     *English:* Hash of all the rules that were followed.
         */
        "Ansinh-Ruleset": string;
        /**
         * @description Tên tệp khi tải về.
         *
         *     *English:* The name to save the file by.
         */
        "Content-Disposition": string;
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
         * @description Cách xác thực.
         *
         *     *English:* How to say who you are.
         */
        "WWW-Authenticate": string;
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
    readStatus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tình trạng.
             *
             *     *English:* How it does.
             */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
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
    readMe: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Người gọi.
             *
             *     *English:* The caller.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["AgencyMember"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgencyMember"];
            };
        };
        responses: {
            /**
             * @description Cán bộ vừa thêm.
             *
             *     *English:* The member.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMember"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    revokeMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
                /**
                 * @description Mã thành viên.
                 *
                 *     *English:* Id of the member.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Cán bộ đã thu hồi.
             *
             *     *English:* The member, revoked.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyMember"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["ApiKey"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    makeKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /**
             * @description Khóa vừa tạo.
             *
             *     *English:* The key.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeApiKey"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
                /**
                 * @description Mã của khóa.
                 *
                 *     *English:* Id of the key.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Khóa đã thu hồi.
             *
             *     *English:* The key, revoked.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ loại này.
                 *
                 *     *English:* Of this kind only.
                 */
                kind?: components["schemas"]["AgencyKind"] & unknown;
                /**
                 * @description Chỉ tỉnh, thành phố này.
                 *
                 *     *English:* Of this province only.
                 */
                province?: string;
                /**
                 * @description Chỉ xã, phường, đặc khu này.
                 *
                 *     *English:* Of this commune only.
                 */
                commune?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Agency"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    createAgency: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /**
             * @description Cơ quan vừa lập.
             *
             *     *English:* The agency.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Cơ quan.
             *
             *     *English:* The agency.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    changeAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgencyChange"];
            };
        };
        responses: {
            /**
             * @description Cơ quan sau khi sửa.
             *
             *     *English:* The agency as it is now.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeAgency: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Cơ quan đã đóng.
             *
             *     *English:* The agency, closed.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listOffices: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["AgencyOffice"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    createOffice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOffice"];
            };
        };
        responses: {
            /**
             * @description Bộ phận vừa lập.
             *
             *     *English:* The office.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyOffice"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeOffice: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
                /**
                 * @description Mã của bộ phận.
                 *
                 *     *English:* Id of the office.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Bộ phận đã đóng.
             *
             *     *English:* The office, closed.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyOffice"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listCollectionPoints: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["CollectionPoint"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    createCollectionPoint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCollectionPoint"];
            };
        };
        responses: {
            /**
             * @description Điểm thu vừa lập.
             *
             *     *English:* The collection point.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPoint"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeCollectionPoint: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
                /**
                 * @description Mã của điểm thu.
                 *
                 *     *English:* Id of the collection point.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Điểm thu đã đóng.
             *
             *     *English:* The collection point, closed.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionPoint"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listCollectors: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Collector"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    createCollector: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCollector"];
            };
        };
        responses: {
            /**
             * @description Nhân viên thu vừa lập.
             *
             *     *English:* The collector.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collector"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeCollector: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của cơ quan.
                 *
                 *     *English:* Id of the agency.
                 */
                agency: string;
                /**
                 * @description Mã của nhân viên thu.
                 *
                 *     *English:* Id of the collector.
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Nhân viên thu đã đóng.
             *
             *     *English:* The collector, closed.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Collector"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listKinds: {
        parameters: {
            query: {
                /**
                 * @description Tháng, dạng YYYY-MM.
                 *
                 *     *English:* The month, YYYY-MM.
                 */
                month: string;
            };
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
             * @description Các loại danh sách; trống khi chưa có chính sách.
             *
             *     *English:* The kinds; none where no policy is in force.
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
                         * @description Các loại danh sách.
                         *
                         *     *English:* The kinds of list.
                         */
                        kinds: components["schemas"]["ListKind"][];
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
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
        };
    };
    listRounds: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ tỉnh, thành phố này.
                 *
                 *     *English:* Of this province only.
                 */
                province?: string;
                /**
                 * @description Chỉ loại danh sách này.
                 *
                 *     *English:* Of this kind of list only.
                 */
                kind?: string;
                /**
                 * @description Chỉ kỳ này.
                 *
                 *     *English:* Of this period only.
                 */
                period?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Round"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    openRound: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRound"];
            };
        };
        responses: {
            /**
             * @description Đợt vừa mở.
             *
             *     *English:* The round.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readRound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đợt.
             *
             *     *English:* The round.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeRound: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đợt đã chốt.
             *
             *     *English:* The round, closed.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listExceptions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các việc gia hạn.
             *
             *     *English:* The exceptions.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo lúc ghi.
                         *
                         *     *English:* As they were entered.
                         */
                        items: components["schemas"]["Exception"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    grantException: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewException"];
            };
        };
        responses: {
            /**
             * @description Việc gia hạn vừa ghi.
             *
             *     *English:* The exception.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantedException"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readOverview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tiến độ.
             *
             *     *English:* The overview.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Overview"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listLists: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ của đợt này.
                 *
                 *     *English:* Of this round only.
                 */
                round?: string;
                /**
                 * @description Chỉ của cơ quan này.
                 *
                 *     *English:* Of this agency only.
                 */
                agency?: string;
                /**
                 * @description Chỉ ở trạng thái này.
                 *
                 *     *English:* In this state only.
                 */
                state?: components["schemas"]["ListState"] & unknown;
                /**
                 * @description Chỉ loại này; calls là danh sách để vận động.
                 *
                 *     *English:* Of this sort only; calls: people to call.
                 */
                leadsTo?: "coverage" | "calls";
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["List"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    createList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewList"];
            };
        };
        responses: {
            /**
             * @description Danh sách vừa lập.
             *
             *     *English:* The list.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readList: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
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
                    "application/json": components["schemas"]["List"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listSteps: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các bước.
             *
             *     *English:* The steps.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Các bước.
                         *
                         *     *English:* The steps.
                         */
                        items: components["schemas"]["Step"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readListAudit: {
        parameters: {
            query?: {
                /**
                 * @description Sau bản ghi số này.
                 *
                 *     *English:* After the record of this number.
                 */
                after?: number;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo số thứ tự.
                         *
                         *     *English:* In the order of their numbers.
                         */
                        items: components["schemas"]["AuditRecord"][];
                        /**
                         * @description Gửi lại ở after để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as after for more; null: no more.
                         */
                        next: number | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    verifyListAudit: {
        parameters: {
            query?: {
                /**
                 * @description Số bản ghi bạn đã giữ.
                 *
                 *     *English:* The number of the record you have kept.
                 */
                seq?: number;
                /**
                 * @description Dấu của bản ghi đó.
                 *
                 *     *English:* The hash of that record.
                 */
                hash?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Kết quả.
             *
             *     *English:* The result.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedChain"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    submitList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    confirmList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRows"];
            };
        };
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    approveList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    receiveList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    acceptList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerRows"];
            };
        };
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    returnList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reasons"];
            };
        };
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    withdrawList: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Danh sách sau bước này.
             *
             *     *English:* The list after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["List"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listEntries: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
                /**
                 * @description Chỉ những dòng ở tình trạng này.
                 *
                 *     *English:* Rows in this state only.
                 */
                state?: components["schemas"]["EntryState"] & unknown;
                /**
                 * @description Chỉ tăng, hoặc chỉ giảm.
                 *
                 *     *English:* Joining or leaving only.
                 */
                change?: "increase" | "decrease";
                /**
                 * @description Chỉ người sống ở xã, phường này.
                 *
                 *     *English:* People who live in this commune only.
                 */
                commune?: string;
                /**
                 * @description Chỉ dòng có điều này. Mã nói về diện, tuổi, thu nhập được mã hóa cùng dòng nên không lọc được.
                 *
                 *     *English:* Rows with this finding only. Codes that tell of a group, an age or an income are sealed with their row and cannot be asked for.
                 */
                finding?: "name-missing" | "citizen-number-missing" | "citizen-number-form" | "citizen-number-province" | "citizen-number-century" | "citizen-number-sex" | "citizen-number-birth-year" | "birth-date-from-number" | "birth-date-missing" | "birth-date-after-period" | "insurance-number-form" | "card-number-form" | "card-number-insurance" | "commune-missing" | "commune-unknown" | "commune-ambiguous" | "commune-of-another-province" | "commune-of-another-office" | "commune-read-from-address" | "unit-code-form" | "unit-code-group" | "collection-point-form" | "collection-point-province" | "collection-point-unknown" | "collector-missing" | "collector-unknown" | "months-missing" | "months-assumed" | "months-out-of-range" | "months-of-no-method" | "months-unusual" | "from-month-assumed" | "from-month-outside-period" | "from-month-before-law" | "receipt-in-the-future" | "group-missing" | "group-unknown" | "group-read-from-note" | "not-supported" | "not-covered" | "not-decided" | "amount-unknown" | "repeated-in-list" | "another-list-of-the-round" | "another-round" | "another-province" | "given-up" | "nobody-to-decrease" | "ambiguous-column" | "missing-column" | "total-differs" | "hidden-row" | "example-row" | "pay-adjustment" | "unknown-field" | "not-text" | "too-long" | "control-character" | "direction-character" | "broken-character" | "legacy-font" | "garbled-text" | "formula-without-value" | "error-value" | "not-a-date" | "two-digit-year" | "not-a-month" | "not-a-count" | "not-an-amount" | "ambiguous-number" | "not-a-rate" | "not-a-sex" | "not-a-mark" | "not-a-change" | "rounded-number" | "not-a-row";
                /**
                 * @description Chỉ của lần tải lên này.
                 *
                 *     *English:* Of this upload only.
                 */
                upload?: string;
                /**
                 * @description Danh sách khác cũng có người này, hay không.
                 *
                 *     *English:* Whether another list has the same person.
                 */
                samePerson?: "true" | "false";
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo thứ tự của danh sách.
                         *
                         *     *English:* In the order of the list.
                         */
                        items: components["schemas"]["Entry"][];
                        /**
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         * @example null
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    addEntries: {
        parameters: {
            query?: {
                /**
                 * @description Khi có dòng bị từ chối.
                 *
                 *     - `all`: không lưu gì cho đến khi mọi dòng đều được nhận
                 *     - `good`: dòng đúng vào danh sách, dòng bị từ chối chờ sửa
                 *
                 *     *English:* Where a row is refused.
                 *
                 *     - `all`: nothing is stored until every row can be
                 *     - `good`: good rows go on the list, refused ones wait to be mended
                 */
                mode?: "all" | "good";
                /**
                 * @description true: thay toàn bộ những gì đang có trong danh sách. Mặc định false: thêm vào.
                 *
                 *     *English:* true: in the place of everything that stands on the list. false unless it is said: beside it.
                 */
                replace?: "true" | "false";
            };
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowFields"][];
                "application/x-ndjson": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /**
             * @description Mọi dòng, có câu trả lời.
             *
             *     *English:* Every row, answered.
             */
            200: {
                headers: {
                    "Ansinh-Rows": components["headers"]["Ansinh-Rows"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenRows"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các lần tải lên.
             *
             *     *English:* The uploads.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Các lần tải lên.
                         *
                         *     *English:* The uploads.
                         */
                        items: components["schemas"]["Upload"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    openUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewUpload"];
            };
        };
        responses: {
            /**
             * @description Lần tải lên.
             *
             *     *English:* The upload.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readUpload: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của lần tải lên.
                 *
                 *     *English:* Id of the upload.
                 */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Lần tải lên.
             *
             *     *English:* The upload.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    putChunk: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của lần tải lên.
                 *
                 *     *English:* Id of the upload.
                 */
                upload: string;
                /**
                 * @description Phần thứ mấy, từ 1 và liền nhau.
                 *
                 *     *English:* Which chunk: from 1, none left out.
                 */
                chunk: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /**
             * @description Đã nhận.
             *
             *     *English:* It is here.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StagedChunk"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    commitUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của lần tải lên.
                 *
                 *     *English:* Id of the upload.
                 */
                upload: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitUpload"];
            };
        };
        responses: {
            /**
             * @description Lần tải lên.
             *
             *     *English:* The upload.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    abandonUpload: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của lần tải lên.
                 *
                 *     *English:* Id of the upload.
                 */
                upload: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đã bỏ.
             *
             *     *English:* It is given up.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    carryOver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CarryOver"];
            };
        };
        responses: {
            /**
             * @description Đã lập tiếp.
             *
             *     *English:* It is carried over.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedOver"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    searchEntries: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntrySearch"];
            };
        };
        responses: {
            /**
             * @description Các dòng của người đó; trống là không có.
             *
             *     *English:* The rows of this person; empty: none.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Các dòng có số này.
                         *
                         *     *English:* The rows with this number.
                         */
                        items: components["schemas"]["Entry"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the row.
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Dòng.
             *
             *     *English:* The row.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    removeEntry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the row.
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đã bỏ.
             *
             *     *English:* It is gone.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedEntry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    mendEntry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the row.
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RowFields"];
            };
        };
        responses: {
            /**
             * @description Dòng sau khi sửa.
             *
             *     *English:* The row as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    settleEntry: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the row.
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settle"];
            };
        };
        responses: {
            /**
             * @description Dòng sau đó.
             *
             *     *English:* The row as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readKindTemplate: {
        parameters: {
            query: {
                /**
                 * @description Tháng của chính sách, dạng YYYY-MM.
                 *
                 *     *English:* The month of the policy, YYYY-MM.
                 */
                month: string;
                /**
                 * @description xlsx: có phần đầu, dòng ví dụ và hướng dẫn từng cột; csv: tiêu đề và một dòng ví dụ.
                 *
                 *     *English:* xlsx: with the head, an example and a note on each column; csv: the headings and one example.
                 */
                format?: "xlsx" | "csv";
            };
            header?: never;
            path: {
                /**
                 * @description Mã tỉnh, thành phố.
                 *
                 *     *English:* Code of the province.
                 */
                code: string;
                /**
                 * @description Loại danh sách.
                 *
                 *     *English:* The kind of list.
                 */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tệp mẫu.
             *
             *     *English:* The template.
             */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
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
    readListTemplate: {
        parameters: {
            query?: {
                /**
                 * @description xlsx: có phần đầu, dòng ví dụ và hướng dẫn từng cột; csv: tiêu đề và một dòng ví dụ.
                 *
                 *     *English:* xlsx: with the head, an example and a note on each column; csv: the headings and one example.
                 */
                format?: "xlsx" | "csv";
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tệp mẫu.
             *
             *     *English:* The template.
             */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    exportList: {
        parameters: {
            query?: {
                /**
                 * @description Dạng tệp.
                 *
                 *     *English:* The kind of file.
                 */
                format?: "xlsx" | "csv" | "json";
                /**
                 * @description Dòng nào.
                 *
                 *     - `standing`: để ký và gửi đi: bỏ dòng bị từ chối
                 *     - `all`: mọi dòng, thêm cột kết quả kiểm tra
                 *
                 *     *English:* Which rows.
                 *
                 *     - `standing`: as it is signed and handed on, without refused rows
                 *     - `all`: all, with a column that says what became of each
                 */
                rows?: "standing" | "all";
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Tệp.
             *
             *     *English:* The file.
             */
            200: {
                headers: {
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                    "application/json": {
                        [key: string]: unknown;
                    }[];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    checkFile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                "text/csv": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /**
             * @description Tệp đã gửi, thêm một cột; hoặc JSON.
             *
             *     *English:* The file that was sent with a column more; or JSON.
             */
            200: {
                headers: {
                    "Ansinh-Rows": components["headers"]["Ansinh-Rows"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedFile"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listCoverages: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ của danh sách này.
                 *
                 *     *English:* Of this list only.
                 */
                list?: string;
                /**
                 * @description Loại bảo hiểm.
                 *
                 *     - `social-insurance`: BHXH tự nguyện
                 *     - `health-insurance`: BHYT
                 *
                 *     *English:* The insurance.
                 *
                 *     - `social-insurance`: voluntary social insurance
                 *     - `health-insurance`: health insurance
                 */
                scheme?: "social-insurance" | "health-insurance";
                /**
                 * @description Chỉ theo tình trạng thẻ.
                 *
                 *     - `due`: chưa cấp
                 *     - `overdue`: quá hạn 5 ngày làm việc
                 *     - `issued`: đã cấp
                 *
                 *     *English:* By the state of the card.
                 *
                 *     - `due`: not issued yet
                 *     - `overdue`: not issued within its five working days
                 *     - `issued`: issued
                 */
                card?: "due" | "overdue" | "issued";
                /**
                 * @description Đã dừng trước hạn hay chưa.
                 *
                 *     *English:* Whether it has ended early.
                 */
                ended?: "true" | "false";
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Coverage"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    searchCoverages: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoverageSearch"];
            };
        };
        responses: {
            /**
             * @description Của người đó; trống là không có.
             *
             *     *English:* Of this person; empty: none.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo tháng đầu.
                         *
                         *     *English:* In the order of their first month.
                         */
                        items: components["schemas"]["Coverage"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readCoverage: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của quá trình đóng.
                 *
                 *     *English:* Id of the coverage.
                 */
                coverage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Quá trình đóng.
             *
             *     *English:* The coverage.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageMoney"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listCoverageGaps: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của danh sách.
                 *
                 *     *English:* Id of the list.
                 */
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["CoverageGap"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    endCoverage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của quá trình đóng.
                 *
                 *     *English:* Id of the coverage.
                 */
                coverage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCoverageEnd"];
            };
        };
        responses: {
            /**
             * @description Quá trình đóng sau đó.
             *
             *     *English:* The coverage as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    recordCard: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của quá trình đóng.
                 *
                 *     *English:* Id of the coverage.
                 */
                coverage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCard"];
            };
        };
        responses: {
            /**
             * @description Quá trình đóng sau đó.
             *
             *     *English:* The coverage as it is now.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listRegisters: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ xã, phường này.
                 *
                 *     *English:* Of this commune only.
                 */
                commune?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các sổ.
             *
             *     *English:* The registers.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Các sổ.
                         *
                         *     *English:* The registers.
                         */
                        items: components["schemas"]["KeptRegister"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    keepRegister: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Sổ.
                 *
                 *     - `poor`: hộ nghèo
                 *     - `near-poor`: hộ cận nghèo
                 *     - `exited`: hộ thoát nghèo, thoát cận nghèo
                 *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
                 *     - `disability`: người khuyết tật
                 *
                 *     *English:* The register.
                 *
                 *     - `poor`: poor household
                 *     - `near-poor`: near-poor household
                 *     - `exited`: household that came out of poverty or near-poverty
                 *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
                 *     - `disability`: person with a disability
                 */
                kind: "poor" | "near-poor" | "exited" | "average-living" | "disability";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepRegister"];
            };
        };
        responses: {
            /**
             * @description Sổ.
             *
             *     *English:* The register.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRegister"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    importRegister: {
        parameters: {
            query: {
                /**
                 * @description Sổ.
                 *
                 *     - `poor`: hộ nghèo
                 *     - `near-poor`: hộ cận nghèo
                 *     - `exited`: hộ thoát nghèo, thoát cận nghèo
                 *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
                 *     - `disability`: người khuyết tật
                 *
                 *     *English:* The register.
                 *
                 *     - `poor`: poor household
                 *     - `near-poor`: near-poor household
                 *     - `exited`: household that came out of poverty or near-poverty
                 *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
                 *     - `disability`: person with a disability
                 */
                kind: "poor" | "near-poor" | "exited" | "average-living" | "disability";
                /**
                 * @description Ngày quyết định, khi tệp không có cột này.
                 *
                 *     *English:* The day of the decision, where the file has no column.
                 */
                decidedOn?: string;
                /**
                 * @description Số quyết định, khi tệp không có cột này.
                 *
                 *     *English:* Its number, where the file has no column.
                 */
                decisionNumber?: string;
                /**
                 * @description Có giá trị từ tháng.
                 *
                 *     *English:* The first month.
                 */
                from?: string;
                /**
                 * @description Đến hết tháng.
                 *
                 *     *English:* The last month.
                 */
                until?: string;
                /**
                 * @description Thoát khỏi diện nào.
                 *
                 *     - `poverty`: thoát nghèo (có thể còn cận nghèo)
                 *     - `near-poverty`: thoát cận nghèo
                 *     - `both`: thoát nghèo đồng thời thoát cận nghèo
                 *
                 *     *English:* What was left.
                 *
                 *     - `poverty`: out of poverty (perhaps near-poor still)
                 *     - `near-poverty`: out of near-poverty
                 *     - `both`: out of poverty and near-poverty at once
                 */
                exitedFrom?: "poverty" | "near-poverty" | "both";
                /**
                 * @description Làm nghề gì.
                 *
                 *     - `agriculture`: nông nghiệp
                 *     - `forestry`: lâm nghiệp
                 *     - `fishery`: ngư nghiệp
                 *     - `salt`: diêm nghiệp
                 *
                 *     *English:* The livelihood.
                 *
                 *     - `agriculture`: agriculture
                 *     - `forestry`: forestry
                 *     - `fishery`: fishery
                 *     - `salt`: salt making
                 */
                farming?: "agriculture" | "forestry" | "fishery" | "salt";
                /**
                 * @description Mức độ khuyết tật.
                 *
                 *     - `mild`: nhẹ
                 *     - `severe`: nặng
                 *     - `very-severe`: đặc biệt nặng
                 *
                 *     *English:* The degree.
                 *
                 *     - `mild`: mild
                 *     - `severe`: severe
                 *     - `very-severe`: very severe
                 */
                degree?: "mild" | "severe" | "very-severe";
            };
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                "text/csv": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            /**
             * @description Kết quả.
             *
             *     *English:* What became of it.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedRegister"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    searchRegistrations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationSearch"];
            };
        };
        responses: {
            /**
             * @description Các dòng của người đó.
             *
             *     *English:* What the registers have.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Mọi dòng, kể cả đã kết thúc.
                         *
                         *     *English:* All, ended ones too.
                         */
                        items: components["schemas"]["Registration"][];
                    };
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    checkRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegistrationCheck"];
            };
        };
        responses: {
            /**
             * @description Có hay không.
             *
             *     *English:* Yes or no.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedRegistration"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readRegisterAudit: {
        parameters: {
            query?: {
                /**
                 * @description Sau bản ghi số này.
                 *
                 *     *English:* After the record of this number.
                 */
                after?: number;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo số thứ tự.
                         *
                         *     *English:* In the order of their numbers.
                         */
                        items: components["schemas"]["AuditRecord"][];
                        /**
                         * @description Gửi lại ở after.
                         *
                         *     *English:* Send it as after; null: no more.
                         */
                        next: number | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listRegistrations: {
        parameters: {
            query?: {
                /**
                 * @description Sổ.
                 *
                 *     - `poor`: hộ nghèo
                 *     - `near-poor`: hộ cận nghèo
                 *     - `exited`: hộ thoát nghèo, thoát cận nghèo
                 *     - `average-living`: hộ nông, lâm, ngư, diêm nghiệp có mức sống trung bình
                 *     - `disability`: người khuyết tật
                 *
                 *     *English:* The register.
                 *
                 *     - `poor`: poor household
                 *     - `near-poor`: near-poor household
                 *     - `exited`: household that came out of poverty or near-poverty
                 *     - `average-living`: household in agriculture, forestry, fishery or salt with an average standard of living
                 *     - `disability`: person with a disability
                 */
                kind?: "poor" | "near-poor" | "exited" | "average-living" | "disability";
                /**
                 * @description Chỉ dòng có giá trị trong tháng này.
                 *
                 *     *English:* Only what holds in this month.
                 */
                month?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Registration"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    enterRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegistration"];
            };
        };
        responses: {
            /**
             * @description Dòng trong sổ.
             *
             *     *English:* The registration.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredRegistration"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readRegistration: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the registration.
                 */
                registration: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Dòng của sổ.
             *
             *     *English:* The registration.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Registration"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    endRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the registration.
                 */
                registration: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /**
             * @description Đã kết thúc.
             *
             *     *English:* It has ended.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRegistration"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    correctRegistration: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của dòng.
                 *
                 *     *English:* Id of the registration.
                 */
                registration: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegistration"];
            };
        };
        responses: {
            /**
             * @description Dòng mới.
             *
             *     *English:* The new row.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRegistration"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listAreas: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ xã, phường này.
                 *
                 *     *English:* Of this commune only.
                 */
                commune?: string;
                /**
                 * @description Dữ liệu thử thay vì dữ liệu thật.
                 *
                 *     *English:* What was entered for tests, in place of what is live.
                 */
                test?: "true";
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
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
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Area"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    enterArea: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewArea"];
            };
        };
        responses: {
            /**
             * @description Địa bàn vừa ghi.
             *
             *     *English:* The area.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    leaveArea: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                area: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavingArea"];
            };
        };
        responses: {
            /**
             * @description Địa bàn.
             *
             *     *English:* The area.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    withdrawArea: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Địa bàn đã rút.
             *
             *     *English:* The area, taken back.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listEntitled: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Entitled"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    reportEntitled: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Số vừa đếm.
             *
             *     *English:* What was counted.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntitledCount"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listEntitledCounts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đợt.
                 *
                 *     *English:* Id of the round.
                 */
                round: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các số.
             *
             *     *English:* The numbers.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* By their codes.
                         */
                        items: components["schemas"]["EntitledCount"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listCalls: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ danh sách này.
                 *
                 *     *English:* Of this list only.
                 */
                list?: string;
                /**
                 * @description Tình trạng.
                 *
                 *     - `to-call`: chưa liên hệ được
                 *     - `called`: đã liên hệ
                 *     - `agreed`: đồng ý tham gia
                 *     - `declined`: không tham gia
                 *
                 *     *English:* Where it is.
                 *
                 *     - `to-call`: not reached yet
                 *     - `called`: reached
                 *     - `agreed`: agreed to join
                 *     - `declined`: declined
                 */
                state?: "to-call" | "called" | "agreed" | "declined";
                /**
                 * @description Chỉ người hẹn liên hệ lại đến ngày này.
                 *
                 *     *English:* Only those to be called again by this day.
                 */
                dueBy?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["ToCall"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    recordCall: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Dòng của danh sách.
                 *
                 *     *English:* The row of the list.
                 */
                entry: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCall"];
            };
        };
        responses: {
            /**
             * @description Đã ghi.
             *
             *     *English:* Written down.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Called"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /**
                 * @description Đề nghị đang ở đâu.
                 *
                 *     - `received`: Nơi lập danh sách đã nhận đề nghị.
                 *     - `listed`: Đã vào danh sách đang soạn.
                 *     - `submitted`: Danh sách đã được nộp.
                 *     - `approved`: Danh sách đã được phê duyệt.
                 *     - `accepted`: Cơ quan BHXH đã chấp nhận.
                 *     - `refused`: Đề nghị chưa được chấp nhận. Hãy liên hệ nơi lập danh sách để biết thêm.
                 *     - `withdrawn`: Đề nghị đã được rút và dữ liệu đã xóa.
                 *
                 *     *English:* Where the request is.
                 *
                 *     - `received`: The office that makes the list has the request.
                 *     - `listed`: It is on a list that is being made.
                 *     - `submitted`: The list was handed in.
                 *     - `approved`: The list was approved.
                 *     - `accepted`: The insurer has accepted it.
                 *     - `refused`: The request was not taken up. Please turn to the office that makes the list.
                 *     - `withdrawn`: The request was withdrawn and its data deleted.
                 */
                state?: "received" | "listed" | "submitted" | "approved" | "accepted" | "refused" | "withdrawn";
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Request"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    handInRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /**
             * @description Không lưu: cần biết thêm, hoặc không được hỗ trợ.
             *
             *     *English:* Not kept: something is missing, or not supported.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedInRequest"];
                };
            };
            /**
             * @description Đã nhận, kèm mã theo dõi.
             *
             *     *English:* Taken, with the code to follow it by.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedInRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listConsents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Các bản.
             *
             *     *English:* The texts.
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
                         * @description Bản mới nhất sau cùng.
                         *
                         *     *English:* The newest last.
                         */
                        items: components["schemas"]["ConsentText"][];
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
    followRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCode"];
            };
        };
        responses: {
            /**
             * @description Đang ở bước nào.
             *
             *     *English:* Where it is.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCode"];
            };
        };
        responses: {
            /**
             * @description Đã rút.
             *
             *     *English:* Withdrawn.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowedRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đề nghị.
                 *
                 *     *English:* Id of the request.
                 */
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đề nghị.
             *
             *     *English:* The request.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Request"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    takeRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của đề nghị.
                 *
                 *     *English:* Id of the request.
                 */
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeRequest"];
            };
        };
        responses: {
            /**
             * @description Đã đưa vào.
             *
             *     *English:* It is on the list.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    refuseRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của đề nghị.
                 *
                 *     *English:* Id of the request.
                 */
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRequest"];
            };
        };
        responses: {
            /**
             * @description Đã từ chối.
             *
             *     *English:* Refused.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listPublishedTopUps: {
        parameters: {
            query?: {
                /**
                 * @description Chỉ xã, phường này.
                 *
                 *     *English:* Of this commune only.
                 */
                commune?: string;
                /**
                 * @description Dữ liệu thử thay vì dữ liệu thật.
                 *
                 *     *English:* What was entered for tests, in place of what is live.
                 */
                test?: "true";
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
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
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["TopUps"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listTopUps: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["TopUps"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    draftTopUps: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTopUps"];
            };
        };
        responses: {
            /**
             * @description Bản soạn.
             *
             *     *English:* The draft.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopUps"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    publishTopUps: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của bản.
                 *
                 *     *English:* Id of the snapshot.
                 */
                topUps: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Bản công bố.
             *
             *     *English:* As published.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopUps"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    discardTopUps: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của bản.
                 *
                 *     *English:* Id of the snapshot.
                 */
                topUps: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Bản đã bỏ.
             *
             *     *English:* The draft, discarded.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TopUps"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listAppropriations: {
        parameters: {
            query: {
                /**
                 * @description Năm ngân sách.
                 *
                 *     *English:* The budget year.
                 */
                year: number;
                /**
                 * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
                 *
                 *     *English:* The budget holder: state, city, commune:<code>.
                 */
                holder?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Appropriation"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    enterAppropriation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppropriation"];
            };
        };
        responses: {
            /**
             * @description Đã ghi.
             *
             *     *English:* Entered.
             */
            201: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appropriation"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listBudgets: {
        parameters: {
            query: {
                /**
                 * @description Năm ngân sách.
                 *
                 *     *English:* The budget year.
                 */
                year: number;
                /**
                 * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
                 *
                 *     *English:* The budget holder: state, city, commune:<code>.
                 */
                holder?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Dự toán của năm.
             *
             *     *English:* The year.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Năm ngân sách.
                         *
                         *     *English:* The budget year.
                         * @example 2027
                         */
                        year: number;
                        /**
                         * @description Theo cấp ngân sách.
                         *
                         *     *English:* By budget holder.
                         */
                        items: components["schemas"]["Budget"][];
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listBudgetRequests: {
        parameters: {
            query?: {
                /**
                 * @description Năm ngân sách.
                 *
                 *     *English:* The budget year.
                 */
                year?: number;
                /**
                 * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
                 *
                 *     *English:* The budget holder: state, city, commune:<code>.
                 */
                holder?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["BudgetRequest"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    draftBudgetRequest: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBudgetRequest"];
            };
        };
        responses: {
            /**
             * @description Bản soạn.
             *
             *     *English:* The draft.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readBudgetRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của đề nghị.
                 *
                 *     *English:* Id of the request.
                 */
                request: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đề nghị.
             *
             *     *English:* The request.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRequest"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    takeBudgetStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của đề nghị.
                 *
                 *     *English:* Id of the request.
                 */
                request: string;
                /**
                 * @description Bước.
                 *
                 *     - `send`: gửi
                 *     - `endorse`: phối hợp, đồng ý đề xuất
                 *     - `grant`: ghi quyết định bổ sung của UBND thành phố
                 *     - `refuse`: ghi quyết định không bổ sung
                 *     - `withdraw`: rút
                 *
                 *     *English:* The step.
                 *
                 *     - `send`: hand it in
                 *     - `endorse`: endorse it
                 *     - `grant`: enter the city's decision to grant
                 *     - `refuse`: enter the city's decision to refuse
                 *     - `withdraw`: take it back
                 */
                step: "send" | "endorse" | "grant" | "refuse" | "withdraw";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetStep"];
            };
        };
        responses: {
            /**
             * @description Đề nghị sau bước này.
             *
             *     *English:* The request after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetRequest"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listSponsors: {
        parameters: {
            query?: {
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["Sponsor"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    registerSponsor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSponsor"];
            };
        };
        responses: {
            /**
             * @description Đã ghi.
             *
             *     *English:* The sponsor.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sponsor"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    closeSponsor: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã.
                 *
                 *     *English:* The id.
                 */
                sponsor: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Đã đóng.
             *
             *     *English:* The sponsor, closed.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sponsor"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    listEstimates: {
        parameters: {
            query: {
                /**
                 * @description Năm ngân sách.
                 *
                 *     *English:* The budget year.
                 */
                year: number;
                /**
                 * @description Cấp ngân sách: state (Nhà nước), city (thành phố), commune:<mã> (xã, phường).
                 *
                 *     *English:* The budget holder: state, city, commune:<code>.
                 */
                holder?: string;
                /**
                 * @description Số dòng một trang, tối đa 200.
                 *
                 *     *English:* How many a page holds, at most 200.
                 */
                limit?: number;
                /**
                 * @description Giá trị next của trang trước.
                 *
                 *     *English:* The `next` of the page before.
                 */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Một trang.
             *
             *     *English:* A page.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /**
                         * @description Theo mã.
                         *
                         *     *English:* In the order of their ids.
                         */
                        items: components["schemas"]["EstimateSummary"][];
                        /**
                         * @description Tổng hợp.
                         *
                         *     *English:* Rolled up.
                         */
                        sums: components["schemas"]["EstimateSum"][];
                        /**
                         * Format: uuid
                         * @description Gửi lại ở cursor để xem tiếp; null là hết.
                         *
                         *     *English:* Send it as cursor for more; null: no more.
                         */
                        next: string | null;
                    };
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    draftEstimate: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEstimate"];
            };
        };
        responses: {
            /**
             * @description Bản soạn.
             *
             *     *English:* The draft.
             */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    compareRates: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIf"];
            };
        };
        responses: {
            /**
             * @description So sánh.
             *
             *     *English:* The comparison.
             */
            200: {
                headers: {
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedRates"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    readEstimate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
            };
            path: {
                /**
                 * @description Mã của dự toán.
                 *
                 *     *English:* Id of the estimate.
                 */
                estimate: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /**
             * @description Dự toán.
             *
             *     *English:* The estimate.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
    takeEstimateStep: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Thời điểm muốn thử, dạng ISO có múi giờ, từ năm 2018 đến 2100. Chỉ dùng với dữ liệu thử; với dữ liệu thật trả 403.
                 *
                 *     *English:* The instant to live at, ISO with its zone, from 2018 to 2100. For test data only; with live data the answer is 403.
                 */
                "X-Now"?: components["parameters"]["X-Now"];
                /**
                 * @description Mã do bạn đặt cho lần gửi này, tối đa 255 ký tự ASCII, để trần hoặc trong ngoặc kép. Gửi lại cùng mã và cùng nội dung trong 90 ngày thì nhận lại đúng câu trả lời cũ và không làm thêm gì; cùng mã, khác nội dung: 422.
                 *
                 *     *English:* Your own name for this request, at most 255 characters of ASCII, bare or quoted. The same name with the same content within 90 days gets the same answer and does nothing more; with another content: 422.
                 */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /**
                 * @description ETag đã đọc được cùng đối tượng. Thiếu: 428; không còn là phiên bản hiện tại: 412.
                 *
                 *     *English:* The ETag read with it. Missing: 428; no longer the current version: 412.
                 */
                "If-Match": components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Mã của dự toán.
                 *
                 *     *English:* Id of the estimate.
                 */
                estimate: string;
                /**
                 * @description Bước.
                 *
                 *     - `send`: gửi
                 *     - `return`: trả lại để làm lại
                 *     - `adopt`: ghi quyết định của HĐND
                 *
                 *     *English:* The step.
                 *
                 *     - `send`: send it up
                 *     - `return`: return it
                 *     - `adopt`: enter the council's decision
                 */
                step: "send" | "return" | "adopt";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EstimateStep"];
            };
        };
        responses: {
            /**
             * @description Dự toán sau bước này.
             *
             *     *English:* The estimate after this step.
             */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Estimate"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["NotAllowed"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["Stale"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["Internal"];
            503: components["responses"]["NotReady"];
        };
    };
}
