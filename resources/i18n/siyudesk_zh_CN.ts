<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>Layers of the customers</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>--now %1 is not a time. Write it as 2026-11-22T09:00.</source>
        <translation>--now 的值 %1 不是时间，请写成 2026-11-22T09:00 的形式。</translation>
    </message>
    <message>
        <source>There is nobody called %1 in this team.</source>
        <translation>团队里没有叫“%1”的成员。</translation>
    </message>
    <message>
        <source>SiyuDesk: private-domain operations by command line</source>
        <translation>私域运营台：用命令行做私域运营</translation>
    </message>
    <message>
        <source>The store to use; without it, your default store</source>
        <translation>要用的库文件；不写则用默认库</translation>
    </message>
    <message>
        <source>Print one JSON document</source>
        <translation>输出一份 JSON</translation>
    </message>
    <message>
        <source>The member of staff who acts</source>
        <translation>以哪位成员的身份操作</translation>
    </message>
    <message>
        <source>The business clock of this call, e.g. 2026-11-22T09:00</source>
        <translation>本次调用的业务时间，例如 2026-11-22T09:00</translation>
    </message>
    <message>
        <source>Language of messages: en or zh_CN</source>
        <translation>提示语言：en 或 zh_CN</translation>
    </message>
    <message>
        <source>Explain a command</source>
        <translation>说明一个命令</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有 %1 这个命令。</translation>
    </message>
    <message>
        <source>%1. See &quot;siyu help&quot; and &quot;siyu help COMMAND&quot;.</source>
        <translation>%1。用法见 siyu help 和 siyu help 命令名。</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Friend of %1</source>
        <translation>%1 的好友</translation>
    </message>
    <message>
        <source>, ended %1</source>
        <translation>，%1 结束</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1, paid ¥%2, refunded ¥%3</source>
        <translation>%1，实付 ¥%2，退款 ¥%3</translation>
    </message>
    <message>
        <source>No customer has the id or identity %1.</source>
        <translation>没有编号或身份为 %1 的客户。</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>单个客户</translation>
    </message>
    <message>
        <source>Everything known about a person</source>
        <translation>显示一位客户的全部资料</translation>
    </message>
    <message>
        <source>Id or any identity value</source>
        <translation>客户编号，或任一身份的值</translation>
    </message>
    <message>
        <source>There is no metric %1. Known are: %2</source>
        <translation>没有 %1 这个指标。可用的有：%2</translation>
    </message>
    <message>
        <source>%1 is not a day. Write it as 2026-11-22.</source>
        <translation>%1 不是日期，请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it begins (%2).</source>
        <translation>统计期的结束日（%1）早于开始日（%2）。</translation>
    </message>
    <message>
        <source>%1 is not day, week or month.</source>
        <translation>%1 不是 day、week 或 month。</translation>
    </message>
    <message>
        <source>There is no channel %1.</source>
        <translation>没有“%1”这个渠道。</translation>
    </message>
    <message>
        <source>There is no member of staff called %1.</source>
        <translation>没有叫“%1”的成员。</translation>
    </message>
    <message>
        <source>--orders is private or all, not %1.</source>
        <translation>--orders 只能是 private 或 all，不能是 %1。</translation>
    </message>
    <message>
        <source>(no value: the feed %1 is missing)</source>
        <translation>（没有值：缺少数据源 %1）</translation>
    </message>
    <message>
        <source>(no value under this filter)</source>
        <translation>（这样筛选时没有值）</translation>
    </message>
    <message>
        <source>(before: %1, a year before: %2)</source>
        <translation>（上期：%1，去年同期：%2）</translation>
    </message>
    <message>
        <source>--show is share, active or revenue, not %1.</source>
        <translation>--show 只能是 share、active 或 revenue，不能是 %1。</translation>
    </message>
    <message>
        <source>--of is first_order or added, not %1.</source>
        <translation>--of 只能是 first_order 或 added，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 customers with a purchase</source>
        <translation>有购买的客户 %1 人</translation>
    </message>
    <message>
        <source>Retention by month of the first order or of being added</source>
        <translation>按首单月份或添加月份分组的留存（同期群）</translation>
    </message>
    <message>
        <source>first_order or added</source>
        <translation>first_order（首单）或 added（添加）</translation>
    </message>
    <message>
        <source>What the table holds: share, active or revenue per customer</source>
        <translation>表中的内容：share（留存率）、active（活跃人数）或 revenue（人均收入）</translation>
    </message>
    <message>
        <source>Write the table to this file</source>
        <translation>把表写入这个文件</translation>
    </message>
    <message>
        <source>Figures of the catalogue for a period</source>
        <translation>某一时期的指标</translation>
    </message>
    <message>
        <source>Keys of the catalogue, or all</source>
        <translation>指标的键名，或 all（全部）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day, included</source>
        <translation>结束日（含当天）</translation>
    </message>
    <message>
        <source>A series by day, week or month</source>
        <translation>按 day（日）、week（周）或 month（月）列出</translation>
    </message>
    <message>
        <source>Only customers from this channel</source>
        <translation>只看来自这个渠道的客户</translation>
    </message>
    <message>
        <source>Only what this member of staff answers for</source>
        <translation>只看这位成员负责的部分</translation>
    </message>
    <message>
        <source>private or all</source>
        <translation>private（私域）或 all（全部）</translation>
    </message>
    <message>
        <source>The period before and a year before as well</source>
        <translation>同时给出上期和去年同期</translation>
    </message>
    <message>
        <source>Recency, frequency and money per customer</source>
        <translation>每位客户的最近消费、消费频次和消费金额（RFM）</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>%1 is in order.</source>
        <translation>%1 完好无误。</translation>
    </message>
    <message>
        <source>Backed up to %1 and verified.</source>
        <translation>已备份到 %1，并已校验。</translation>
    </message>
    <message>
        <source>%1 was restored.</source>
        <translation>已恢复 %1。</translation>
    </message>
    <message>
        <source>%1 was restored. What was there before is kept as %2.</source>
        <translation>已恢复 %1。原来的库保留为 %2。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Kept, because it was changed or used since: %1 records.</source>
        <translation>有 %1 条记录之后被改过或用过，因此保留。</translation>
    </message>
    <message>
        <source>--from %1 is not a date. Write it as 2026-11-22.</source>
        <translation>--from 的值 %1 不是日期，请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>Create an empty store</source>
        <translation>新建一个空库</translation>
    </message>
    <message>
        <source>Say whether the store is in order</source>
        <translation>检查库是否完好</translation>
    </message>
    <message>
        <source>Also compare everything held in memory with the file</source>
        <translation>同时逐项比对内存中的数据与文件</translation>
    </message>
    <message>
        <source>Copy the store, verified</source>
        <translation>备份库并校验</translation>
    </message>
    <message>
        <source>Where to; without it, among the automatic backups</source>
        <translation>备份到哪里；不写则放在自动备份中</translation>
    </message>
    <message>
        <source>Put a backup in the store&apos;s place; what was there is kept</source>
        <translation>用备份替换当前的库；原来的库会保留</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Take the newest change back</source>
        <translation>撤销最近一次修改</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>重做最近一次撤销的修改</translation>
    </message>
    <message>
        <source>List the changes that can be undone</source>
        <translation>列出可以撤销的修改</translation>
    </message>
    <message>
        <source>Who did what, when</source>
        <translation>谁在什么时候做了什么</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Its columns are: %2.</source>
        <translation>文件里没有“%1”这一列。现有的列：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of a customer. Fields are: %2.</source>
        <translation>“%1”不是客户字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>The mapping has a quote that is not closed: %1</source>
        <translation>列对应中的引号没有成对：%1</translation>
    </message>
    <message>
        <source>The mapping is written &apos;Header=field;Header=field&apos;; &quot;%1&quot; has no field.</source>
        <translation>列对应应写成“表头=字段;表头=字段”；“%1”没有写字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of identity (phone, external_userid, unionid, taobao, shop, …).</source>
        <translation>“%1”不是身份类型（phone、external_userid、unionid、taobao、shop 等）。</translation>
    </message>
    <message>
        <source>There is no preset %1. Known: wecom, scrm, youzan, loss, generic.</source>
        <translation>没有 %1 这个预设。可用的有：wecom、scrm、youzan、loss、generic。</translation>
    </message>
    <message>
        <source>No column holds a name, a phone or another identity. Say which with --map &apos;Header=name&apos;. The columns are: %1.</source>
        <translation>没有一列是姓名、手机号或其他身份。请用 --map &apos;表头=name&apos; 指明。现有的列：%1。</translation>
    </message>
    <message>
        <source>%1 rows: %2 created, %3 updated, %4 unchanged, %5 skipped, %6 rejected (%7 s).</source>
        <translation>共 %1 行：新增 %2，更新 %3，未变 %4，跳过 %5，拒绝 %6（用时 %7 秒）。</translation>
    </message>
    <message>
        <source>Import %1; take it back with &quot;siyu undo-import %1&quot;.</source>
        <translation>导入编号 %1；如需撤回，请运行 siyu undo-import %1。</translation>
    </message>
    <message>
        <source>Columns left out: %1. Keep one with --map &apos;Header=custom.NAME&apos;.</source>
        <translation>未导入的列：%1。如需保留，请用 --map &apos;表头=custom.字段名&apos;。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 &quot;%4&quot;. %5</source>
        <translation>第 %1 行第 %2 列：%3“%4”。%5</translation>
    </message>
    <message>
        <source>… and %1 more; write them all to a file with --rejects OUT.csv.</source>
        <translation>……另有 %1 条；用 --rejects 文件.csv 可全部写入文件。</translation>
    </message>
    <message>
        <source>There is no import %1. &quot;siyu imports&quot; lists them.</source>
        <translation>没有编号为 %1 的导入。用 siyu imports 可列出全部导入。</translation>
    </message>
    <message>
        <source>Import %1 was taken back already.</source>
        <translation>导入 %1 已经撤回过。</translation>
    </message>
    <message>
        <source>Take back import of %1</source>
        <translation>撤回导入：%1</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>正在撤回导入</translation>
    </message>
    <message>
        <source>changed or used since</source>
        <translation>之后被改过或用过</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在载入</translation>
    </message>
    <message>
        <source>Not saved yet: longer work is writing to the store. Try again when it is done.</source>
        <translation>尚未保存：另一项较长的任务正在写入，请等它完成后再试。</translation>
    </message>
    <message>
        <source>Not saved yet: longer work is writing to the store, for about %1 s more. Try again then.</source>
        <translation>尚未保存：另一项较长的任务正在写入，约需再等 %1 秒，届时请再试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>无法写入 %1，请换一个位置。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2). Close it there, or wait until it has finished.</source>
        <translation>%1 正被另一个程序使用（%2）。请在那里关闭它，或等它完成。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>找不到 %1。</translation>
    </message>
    <message>
        <source>%1 is not valid: %2</source>
        <translation>%1 无效：%2</translation>
    </message>
    <message>
        <source>This cannot be done because %1 was changed or is used since: %2</source>
        <translation>无法完成，因为 %1 之后被改过或正在使用：%2</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk and the folder&apos;s permissions, then try again.</source>
        <translation>无法读写 %1。请检查磁盘和文件夹权限，然后重试。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>%1 所在的磁盘已满，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was written to it; restore the latest verified backup with &quot;siyu restore&quot;.</source>
        <translation>%1 已损坏，没有向它写入任何内容。请用 siyu restore 恢复最近一份校验过的备份。</translation>
    </message>
    <message>
        <source>%1 was made by a newer SiyuDesk. Update the program; the file was not touched.</source>
        <translation>%1 由更新版本的私域运营台创建。请升级程序；文件未被改动。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the file or its folder is read-only. Reading works; to write, change its permissions or copy it elsewhere.</source>
        <translation>无法写入 %1：文件或其所在文件夹是只读的。读取不受影响；要写入，请修改权限或复制到别处。</translation>
    </message>
    <message>
        <source>%1 is not a SiyuDesk store. It was not touched; choose a .siyu file.</source>
        <translation>%1 不是私域运营台的库文件，未被改动。请选择 .siyu 文件。</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where SQLite cannot lock it safely. Copy it to a disk of this machine to write to it.</source>
        <translation>%1 位于网络文件系统（%2）上，SQLite 在那里无法可靠加锁。要写入，请先复制到本机磁盘。</translation>
    </message>
    <message>
        <source>Something went wrong inside SiyuDesk (%1). Nothing was saved; please report this.</source>
        <translation>私域运营台内部出错（%1）。没有保存任何内容，请反馈这个问题。</translation>
    </message>
    <message>
        <source>The rule is not valid JSON: %1 in line %2.</source>
        <translation>规则不是有效的 JSON：第 %2 行，%1。</translation>
    </message>
    <message>
        <source>The rule is not understood (problems: %1). The first: %2.</source>
        <translation>无法理解这条规则（共 %1 处问题）。第一处：%2。</translation>
    </message>
    <message>
        <source>this layer is not available yet</source>
        <translation>这种分层目前不可用</translation>
    </message>
    <message>
        <source>A segment this rule uses was deleted. Edit the rule and save it again.</source>
        <translation>规则用到的分群已被删除。请修改规则后重新保存。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is defined by itself. Change one of the segments that use each other.</source>
        <translation>分群“%1”引用了它自己。请修改其中一个互相引用的分群。</translation>
    </message>
    <message>
        <source>%1: found %2, allowed is %3</source>
        <translation>%1：写的是 %2，允许的是 %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>an object with %1</source>
        <translation>含 %1 的对象</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有键</translation>
    </message>
    <message>
        <source>a list of %1 values</source>
        <translation>%1 个值的列表</translation>
    </message>
    <message>
        <source>an object with one of %1</source>
        <translation>含以下之一的对象：%1</translation>
    </message>
    <message>
        <source>at most %1 levels of all, any and not</source>
        <translation>all、any、not 最多嵌套 %1 层</translation>
    </message>
    <message>
        <source>a list of rules</source>
        <translation>规则列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with kind</source>
        <translation>含 kind 的对象</translation>
    </message>
    <message>
        <source>invited and shared only beside in: who did not take part did neither</source>
        <translation>invited 和 shared 只能与 in 一起用：没参加的人既没有邀请也没有分享</translation>
    </message>
    <message>
        <source>either class, or any of r, f, m</source>
        <translation>要么写 class，要么写 r、f、m 中的任意几个</translation>
    </message>
    <message>
        <source>no value beside %1</source>
        <translation>%1 不带值</translation>
    </message>
    <message>
        <source>a list of two values, the smaller first</source>
        <translation>两个值的列表，小的在前</translation>
    </message>
    <message>
        <source>a list of values</source>
        <translation>值的列表</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a date as 2026-11-22</source>
        <translation>2026-11-22 形式的日期</translation>
    </message>
    <message>
        <source>a day of the year as 11-22</source>
        <translation>11-22 形式的月日</translation>
    </message>
    <message>
        <source>an object of op and value, the op one of %1</source>
        <translation>由运算符和值组成的对象，运算符为以下之一：%1</translation>
    </message>
    <message>
        <source>either within_days, or from and to</source>
        <translation>要么写 within_days，要么写 from 和 to</translation>
    </message>
    <message>
        <source>a date not before from</source>
        <translation>不早于 from 的日期</translation>
    </message>
    <message>
        <source>a list of: %1</source>
        <translation>以下各项组成的列表：%1</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称列表</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>a number with at most four decimals</source>
        <translation>最多四位小数的数</translation>
    </message>
    <message>
        <source>a whole number of days from 1 to %1 (today is day 1)</source>
        <translation>1 到 %1 之间的整数天（今天算第 1 天）</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>member of staff</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>group chat</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>coupon batch</source>
        <translation>优惠券批次</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>order source</source>
        <translation>订单来源</translation>
    </message>
    <message>
        <source>custom field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>There is no %1 called &quot;%2&quot;.</source>
        <translation>没有叫“%2”的%1。</translation>
    </message>
    <message>
        <source>A %1 this rule uses was deleted.</source>
        <translation>规则用到的%1已被删除。</translation>
    </message>
    <message>
        <source>Correct the name in the rule, or create what it names first.</source>
        <translation>请改正规则中的名称，或先建立它所指的内容。</translation>
    </message>
    <message>
        <source>Edit the rule and save it again.</source>
        <translation>请修改规则后重新保存。</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 MB free, but %3 MB are needed. Nothing was changed.</source>
        <translation>%1 所在的磁盘剩余 %2 MB，但需要 %3 MB。未作任何改动。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>%1 could not be put in place.</source>
        <translation>无法把 %1 放到目标位置。</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
    </message>
    <message>
        <source>A store cannot be backed up onto itself. Choose another name.</source>
        <translation>不能把库备份到它自己，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 exists already; it was not touched. Choose another name.</source>
        <translation>%1 已存在，未被改动。请换一个名称。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的修改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可以重做的修改。</translation>
    </message>
</context>
</TS>
