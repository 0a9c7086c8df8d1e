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
        <source>Checking the file</source>
        <translation>正在检查文件</translation>
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
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>adjusted working day</source>
        <translation>调休上班日</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>The holidays of %1 are not known: only weekends are counted as off there.</source>
        <translation>%1 年的放假安排未知：该年只按周末计为休息日。</translation>
    </message>
    <message>
        <source>The period is longer than ten years. Ask for less at once.</source>
        <translation>时间范围超过十年，请缩短后再查。</translation>
    </message>
    <message>
        <source>Working days, holidays and adjusted working days</source>
        <translation>工作日、节假日和调休上班日</translation>
    </message>
    <message>
        <source>first day, e.g. 2026-01-01</source>
        <translation>开始日，例如 2026-01-01</translation>
    </message>
    <message>
        <source>last day, included</source>
        <translation>结束日（含当天）</translation>
    </message>
    <message>
        <source>--delimiter takes one sign, for example ; or tab.</source>
        <translation>--delimiter 只能是一个字符，例如 ; 或 tab。</translation>
    </message>
    <message>
        <source>--header-row takes the number of a row, or 0 for a file without header.</source>
        <translation>--header-row 应写行号；没有表头的文件写 0。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>第 %1 行第 %2 列：%3%4</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, header in row %3, %4 columns, %5 rows.</source>
        <translation>编码 %1，分隔符 %2，表头在第 %3 行，共 %4 列、%5 行。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Its encoding, for example GB18030; without it, detected</source>
        <translation>文件编码，例如 GB18030；不写则自动识别</translation>
    </message>
    <message>
        <source>The sign between cells, or tab; without it, detected</source>
        <translation>单元格之间的分隔符，或 tab；不写则自动识别</translation>
    </message>
    <message>
        <source>The row that names the columns, 0 for none; without it, detected</source>
        <translation>表头所在的行，没有表头写 0；不写则自动识别</translation>
    </message>
    <message>
        <source>Write the table here as comma CSV in UTF-8</source>
        <translation>把表写到这里（UTF-8 编码、逗号分隔的 CSV）</translation>
    </message>
    <message>
        <source>%1  %2  %3  %4: %5 rows, %6 created, %7 updated%8</source>
        <translation>%1  %2  %3  %4：%5 行，新增 %6，更新 %7%8</translation>
    </message>
    <message>
        <source> (taken back)</source>
        <translation>（已撤回）</translation>
    </message>
    <message>
        <source>Import %1 was taken back: %2 records deleted, %3 restored.</source>
        <translation>已撤回导入 %1：删除 %2 条记录，还原 %3 条。</translation>
    </message>
    <message>
        <source>Kept: %1 %2 %3 (%4)</source>
        <translation>保留：%1 %2 %3（%4）</translation>
    </message>
    <message>
        <source>Bring a file in</source>
        <translation>导入一个文件</translation>
    </message>
    <message>
        <source>Read it as this known export</source>
        <translation>按这种已知的导出格式读取</translation>
    </message>
    <message>
        <source>Which column is what: &apos;Header=field;…&apos;</source>
        <translation>各列的含义：&apos;表头=字段;…&apos;</translation>
    </message>
    <message>
        <source>The kind of identity that the field &quot;key&quot; holds</source>
        <translation>字段 key 是哪种身份</translation>
    </message>
    <message>
        <source>The encoding, where the guess is wrong</source>
        <translation>文件编码（自动识别有误时使用）</translation>
    </message>
    <message>
        <source>Write the rows that need a person to this file</source>
        <translation>把需要人工处理的行写入这个文件</translation>
    </message>
    <message>
        <source>Only say what it would do</source>
        <translation>只说明会做什么，不写入</translation>
    </message>
    <message>
        <source>List the imports</source>
        <translation>列出全部导入</translation>
    </message>
    <message>
        <source>Take an import back; what was changed since stays and is listed</source>
        <translation>撤回一次导入；之后被改过的会保留并列出</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>导入编号</translation>
    </message>
    <message>
        <source>The header stands here again.</source>
        <translation>表头在这里又出现了一次。</translation>
    </message>
    <message>
        <source>It was left out; the rows below it were read.</source>
        <translation>已忽略这一行，下面的行照常读取。</translation>
    </message>
    <message>
        <source>Another table begins here.</source>
        <translation>从这里开始是另一张表。</translation>
    </message>
    <message>
        <source>This row holds totals.</source>
        <translation>这一行是合计。</translation>
    </message>
    <message>
        <source>This row is a note under the table.</source>
        <translation>这一行是表下的说明。</translation>
    </message>
    <message>
        <source>It was left out.</source>
        <translation>已忽略。</translation>
    </message>
    <message>
        <source>A quotation mark stands where none belongs, or is not closed.</source>
        <translation>引号的位置不对，或没有成对。</translation>
    </message>
    <message>
        <source>It was read as part of the text. Double it in the file, or leave it away.</source>
        <translation>已当作文字读取。请在文件中把它写成两个引号，或删去。</translation>
    </message>
    <message>
        <source>The row has more cells than the header has columns.</source>
        <translation>这一行的单元格多于表头的列数。</translation>
    </message>
    <message>
        <source>What lies beyond the last column was left out. Put text that holds the delimiter in quotes.</source>
        <translation>超出最后一列的内容已忽略。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>It was read as fits the other rows. Put text that holds the delimiter in quotes.</source>
        <translation>已按与其他行一致的方式读取。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header has columns.</source>
        <translation>这一行的单元格少于表头的列数。</translation>
    </message>
    <message>
        <source>The missing cells were read as empty.</source>
        <translation>缺少的单元格按空值读取。</translation>
    </message>
    <message>
        <source>A delimiter is missing in this row.</source>
        <translation>这一行缺少分隔符。</translation>
    </message>
    <message>
        <source>It was cut as fits the other rows. Compare it with the file.</source>
        <translation>已按与其他行一致的方式切分，请对照原文件核对。</translation>
    </message>
    <message>
        <source>This row has another delimiter than the others.</source>
        <translation>这一行的分隔符与其他行不同。</translation>
    </message>
    <message>
        <source>Some bytes are no characters of the encoding %1.</source>
        <translation>有些字节不是编码 %1 中的字符。</translation>
    </message>
    <message>
        <source>They were replaced by �. Choose another encoding if there are many.</source>
        <translation>已用 � 代替。如果数量很多，请换一种编码。</translation>
    </message>
    <message>
        <source>It and what follows, %1 rows, were left out. Import them from a file of their own.</source>
        <translation>它和其后的内容（共 %1 行）已忽略，请另存为单独的文件再导入。</translation>
    </message>
    <message>
        <source>%1 empty rows stand here.</source>
        <translation>这里有 %1 个空行。</translation>
    </message>
    <message>
        <source>They were left out.</source>
        <translation>已忽略。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>Export it again if it should have some.</source>
        <translation>如果本该有数据，请重新导出。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Make room and try again.</source>
        <translation>未能写入 %1：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 could not be written. Close it in other programs, or choose another folder.</source>
        <translation>无法写入 %1。请在其他程序中关闭它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>This row stands above the table.</source>
        <translation>这一行在表格上方。</translation>
    </message>
    <message>
        <source>This row explains the header.</source>
        <translation>这一行是对表头的说明。</translation>
    </message>
    <message>
        <source>A quote or delimiter of the header is wrong.</source>
        <translation>表头中的引号或分隔符有误。</translation>
    </message>
    <message>
        <source>The names were read as fits the rows. Compare them with the data below them.</source>
        <translation>列名已按与数据行一致的方式读取，请与下面的数据核对。</translation>
    </message>
    <message>
        <source>The header has more cells than the rows.</source>
        <translation>表头的单元格多于数据行。</translation>
    </message>
    <message>
        <source>Its empty cells were left out.</source>
        <translation>其中的空单元格已忽略。</translation>
    </message>
    <message>
        <source>The header does not have as many cells as the rows.</source>
        <translation>表头与数据行的单元格数不一致。</translation>
    </message>
    <message>
        <source>Columns without a name are last. Compare the names with the data below them.</source>
        <translation>没有名称的列排在最后，请把列名与下面的数据核对。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>这一列没有名称。</translation>
    </message>
    <message>
        <source>Choose what it is when you map it.</source>
        <translation>请在设置列对应时指明它的含义。</translation>
    </message>
    <message>
        <source>Two columns have this name.</source>
        <translation>有两列同名。</translation>
    </message>
    <message>
        <source>Map each by its position.</source>
        <translation>请按位置分别设置对应。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Close it in other programs and check your rights.</source>
        <translation>无法读取 %1。请在其他程序中关闭它，并检查读取权限。</translation>
    </message>
    <message>
        <source>There is no encoding %1. Use UTF-8, GB18030 or Big5.</source>
        <translation>没有 %1 这种编码。请用 UTF-8、GB18030 或 Big5。</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>没能把 %1 读完。</translation>
    </message>
    <message>
        <source>The disk that holds %1 has %2 MB free; this import may need %3 MB. Nothing was changed.</source>
        <translation>%1 所在的磁盘剩余 %2 MB，本次导入可能需要 %3 MB。未作任何改动。</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>导入已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>This %1 belongs to another customer already; it stays there.</source>
        <translation>这个 %1 已属于另一位客户，保持不变。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>Write the points as digits.</source>
        <translation>积分请用数字书写。</translation>
    </message>
    <message>
        <source>This phone number was damaged by Excel: digits are lost.</source>
        <translation>这个手机号被 Excel 损坏，丢失了数字。</translation>
    </message>
    <message>
        <source>Export again and open the file as text, or write the number in full.</source>
        <translation>请重新导出并以文本方式打开，或把号码写完整。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>Write it with all its digits, or leave the cell empty.</source>
        <translation>请写全所有数字，或留空。</translation>
    </message>
    <message>
        <source>This id was damaged by Excel: its last digits are lost.</source>
        <translation>这个编号被 Excel 损坏，丢失了末尾的数字。</translation>
    </message>
    <message>
        <source>Export again and open the file as text.</source>
        <translation>请重新导出，并以文本方式打开。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Write it as 1990-05-01 or 05-01.</source>
        <translation>请写成 1990-05-01 或 05-01 的形式。</translation>
    </message>
    <message>
        <source>This is not a date or time.</source>
        <translation>这不是日期或时间。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22 09:00.</source>
        <translation>请写成 2026-11-22 09:00 的形式。</translation>
    </message>
    <message>
        <source>Neither a name nor any identity is given.</source>
        <translation>既没有姓名，也没有任何身份。</translation>
    </message>
    <message>
        <source>Fill in a name, a phone or an id.</source>
        <translation>请填写姓名、手机号或编号。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The data is being loaded again. Ask once more in a moment.</source>
        <translation>数据正在重新载入，请稍后再查。</translation>
    </message>
    <message>
        <source>There is no customer %1.</source>
        <translation>没有编号为 %1 的客户。</translation>
    </message>
    <message>
        <source>A segment needs a name that neither begins nor ends with a blank.</source>
        <translation>分群要有名称，且首尾不能是空格。</translation>
    </message>
    <message>
        <source>The segment would be defined by itself: %1. Nothing was saved.</source>
        <translation>这样分群会引用它自己：%1。没有保存。</translation>
    </message>
    <message>
        <source>Save segment &quot;%1&quot;</source>
        <translation>保存分群“%1”</translation>
    </message>
    <message>
        <source>Change segment &quot;%1&quot;</source>
        <translation>修改分群“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a segment with a rule. Choose another name for the list.</source>
        <translation>“%1”是规则分群，请给这份名单换一个名称。</translation>
    </message>
    <message>
        <source>Freeze %1 customers as &quot;%2&quot;</source>
        <translation>把 %1 位客户固定为名单“%2”</translation>
    </message>
    <message>
        <source>There is a segment called &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的分群。</translation>
    </message>
    <message>
        <source>Rename segment &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>把分群“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is used by %2. Change these first; nothing was deleted.</source>
        <translation>分群“%1”正被 %2 使用。请先修改它们；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete segment &quot;%1&quot;</source>
        <translation>删除分群“%1”</translation>
    </message>
    <message>
        <source>There is no segment called &quot;%1&quot;. &quot;siyu segment list&quot; shows those there are.</source>
        <translation>没有名为“%1”的分群。用 siyu segment list 可查看已有的分群。</translation>
    </message>
    <message>
        <source>Counting segments</source>
        <translation>正在计算分群</translation>
    </message>
    <message>
        <source>A tag needs a name that neither begins nor ends with a blank.</source>
        <translation>标签要有名称，且首尾不能是空格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: who has it follows from its segment. Change the rule instead.</source>
        <translation>“%1”是规则标签，由它的分群决定谁有这个标签。请改为修改规则。</translation>
    </message>
    <message>
        <source>There is no tag called &quot;%1&quot;. &quot;siyu tag list&quot; shows those there are.</source>
        <translation>没有名为“%1”的标签。用 siyu tag list 可查看已有的标签。</translation>
    </message>
    <message>
        <source>Give tag &quot;%1&quot; to %2 customers</source>
        <translation>给 %2 位客户打上标签“%1”</translation>
    </message>
    <message>
        <source>Tagging</source>
        <translation>正在打标签</translation>
    </message>
    <message>
        <source>Take tag &quot;%1&quot; from %2 customers</source>
        <translation>从 %2 位客户移除标签“%1”</translation>
    </message>
    <message>
        <source>There is a tag called &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的标签。</translation>
    </message>
    <message>
        <source>There is no segment called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的分群。</translation>
    </message>
    <message>
        <source>Create tag &quot;%1&quot;</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>Rename tag &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>把标签“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; is used by %2. Change these first; nothing was deleted.</source>
        <translation>标签“%1”正被 %2 使用。请先修改它们；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete tag &quot;%1&quot;</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>There is no tag group called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的标签组。</translation>
    </message>
    <message>
        <source>%1 customers have more than one tag of &quot;%2&quot;. Leave each of them one first.</source>
        <translation>有 %1 位客户带有“%2”中的多个标签，请先让每位客户只保留一个。</translation>
    </message>
    <message>
        <source>Change tag group &quot;%1&quot;</source>
        <translation>修改标签组“%1”</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a member</source>
        <translation>在其中</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>不在其中</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>friendships: %1</source>
        <translation>好友关系：%1</translation>
    </message>
    <message>
        <source>orders: 0</source>
        <translation>订单：0</translation>
    </message>
    <message>
        <source>orders: %1, together %2</source>
        <translation>订单：%1 笔，合计 %2</translation>
    </message>
    <message>
        <source>orders: %1, together %2, first %3, last %4</source>
        <translation>订单：%1 笔，合计 %2，首单 %3，末单 %4</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1（已分享）</translation>
    </message>
    <message>
        <source>invited: %1</source>
        <translation>已邀请：%1</translation>
    </message>
    <message>
        <source>Which weekdays is missing. Write for instance [1, 4] for Monday and Thursday.</source>
        <translation>没有写明星期几。例如周一和周四写成 [1, 4]。</translation>
    </message>
    <message>
        <source>Which days of the month is missing. Write for instance [8, 18, 28].</source>
        <translation>没有写明每月几号。例如写成 [8, 18, 28]。</translation>
    </message>
    <message>
        <source>Use &quot;3 days&quot;, &quot;week&quot; with weekday, or &quot;month&quot; with day.</source>
        <translation>请写 &quot;3 days&quot;，或 &quot;week&quot; 加 weekday，或 &quot;month&quot; 加 day。</translation>
    </message>
    <message>
        <source>An anchor needs exactly one of on, date and every.</source>
        <translation>锚点必须且只能写 on、date、every 之一。</translation>
    </message>
    <message>
        <source>The anchor tag_given needs the name of the tag.</source>
        <translation>锚点 tag_given 需要写明标签名称。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as &quot;2026-12-12&quot;.</source>
        <translation>%1 不是日期，请写成 &quot;2026-12-12&quot; 的形式。</translation>
    </message>
    <message>
        <source>An audience needs exactly one of segment, rule, groups and accounts.</source>
        <translation>目标人群必须且只能写 segment、rule、groups、accounts 之一。</translation>
    </message>
    <message>
        <source>Two different times of day are expected, such as [&quot;22:00&quot;, &quot;08:30&quot;].</source>
        <translation>这里应写两个不同的时刻，例如 [&quot;22:00&quot;, &quot;08:30&quot;]。</translation>
    </message>
    <message>
        <source>How a variant is chosen is missing. Use one of: layer, account, rotation, random.</source>
        <translation>没有写明如何选择版本。请用以下之一：layer、account、rotation、random。</translation>
    </message>
    <message>
        <source>A list of variants is expected: names of content, or objects with text or content.</source>
        <translation>这里应写版本列表：素材名称，或含 text 或 content 的对象。</translation>
    </message>
    <message>
        <source>A variant needs either text or content.</source>
        <translation>每个版本要写 text 或 content 之一。</translation>
    </message>
    <message>
        <source>A line of a script needs a text.</source>
        <translation>话术剧本的每一句都要有 text。</translation>
    </message>
    <message>
        <source>Use sender, owner, role:NAME, account:NAME or staff:NAME.</source>
        <translation>请用 sender、owner、role:名称、account:名称 或 staff:名称。</translation>
    </message>
    <message>
        <source>A step needs either a time of day or after_minutes.</source>
        <translation>每个步骤要写时刻或 after_minutes 之一。</translation>
    </message>
    <message>
        <source>A step needs something to say: text, content, lines or variants.</source>
        <translation>每个步骤要有内容：text、content、lines 或 variants。</translation>
    </message>
    <message>
        <source>Use false, or {&quot;after_days&quot;: 90}.</source>
        <translation>请写 false，或 {&quot;after_days&quot;: 90}。</translation>
    </message>
    <message>
        <source>This step lies before the one above it. Put the steps in the order of their days.</source>
        <translation>这个步骤早于上一个步骤。请按天数先后排列。</translation>
    </message>
    <message>
        <source>The plan has no name. Give it one.</source>
        <translation>计划没有名称，请起一个。</translation>
    </message>
    <message>
        <source>%1 is not a known time zone. Write for instance &quot;Asia/Shanghai&quot;.</source>
        <translation>%1 不是已知的时区。例如写成 &quot;Asia/Shanghai&quot;。</translation>
    </message>
    <message>
        <source>The plan has no anchor. Say what day 0 is, for instance {&quot;on&quot;:&quot;friend_added&quot;}.</source>
        <translation>计划没有锚点。请说明哪天是 D0，例如 {&quot;on&quot;:&quot;friend_added&quot;}。</translation>
    </message>
    <message>
        <source>The plan has no steps. Add at least one.</source>
        <translation>计划没有步骤，请至少添加一个。</translation>
    </message>
    <message>
        <source>The plan cannot be used: %1</source>
        <translation>这个计划不能使用：%1</translation>
    </message>
    <message>
        <source>The plan cannot be used; %1 places are wrong, the first: %2</source>
        <translation>这个计划不能使用，共 %1 处有误，第一处：%2</translation>
    </message>
    <message>
        <source>The plan is not JSON: %1 in line %2.</source>
        <translation>计划不是 JSON：第 %2 行，%1。</translation>
    </message>
    <message>
        <source>The plan is not a JSON object. It begins with { and ends with }.</source>
        <translation>计划不是 JSON 对象，应以 { 开头、以 } 结尾。</translation>
    </message>
    <message>
        <source>%1 is not known here. Use one of: %2.</source>
        <translation>这里不认识 %1。请用以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is not a text. Put it in quotation marks, and leave the key out where there is none.</source>
        <translation>%1 不是文本。请加上引号；没有内容时请去掉这个键。</translation>
    </message>
    <message>
        <source>A list of names in quotation marks is expected, such as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>这里应写加引号的名称列表，例如 [&quot;a&quot;, &quot;b&quot;]。</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 is not a time of day. Write it as &quot;09:30&quot;.</source>
        <translation>%1 不是时刻，请写成 &quot;09:30&quot; 的形式。</translation>
    </message>
    <message>
        <source>%1 is not an object. Write it in braces { }.</source>
        <translation>%1 不是对象，请写在花括号 { } 里。</translation>
    </message>
    <message>
        <source>A list of whole numbers from %1 to %2 is expected, such as [%1].</source>
        <translation>这里应写 %1 到 %2 之间的整数列表，例如 [%1]。</translation>
    </message>
    <message>
        <source>A list in brackets [ ] is expected.</source>
        <translation>这里应写方括号 [ ] 中的列表。</translation>
    </message>
    <message>
        <source>This key is not known. Remove it or correct its spelling.</source>
        <translation>不认识这个键，请删去或改正拼写。</translation>
    </message>
    <message>
        <source>displaced by a touch outside the plans</source>
        <translation>被计划外的触达挤占</translation>
    </message>
    <message>
        <source>displaced by %1</source>
        <translation>被“%1”挤占</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>less than %1 hours after another touch</source>
        <translation>距上一次触达不足 %1 小时</translation>
    </message>
    <message>
        <source>limit of %1 touches a day</source>
        <translation>已达每天 %1 次触达的上限</translation>
    </message>
    <message>
        <source>WeCom&apos;s quota of %1 mass sends is used up</source>
        <translation>企业微信 %1 次群发的额度已用完</translation>
    </message>
    <message>
        <source>limit of %1 touches by hand a day for this account</source>
        <translation>该账号已达每天手工触达 %1 次的上限</translation>
    </message>
    <message>
        <source>limit of %1 friend requests a day for this account</source>
        <translation>该账号已达每天 %1 个好友申请的上限</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>nothing is sold in the nurture period, which lasts until %1</source>
        <translation>养熟期内不做转化，养熟期到 %1 为止</translation>
    </message>
    <message>
        <source>nothing is sold in the cold start, which lasts until %1</source>
        <translation>冷启动期内不做转化，冷启动到 %1 为止</translation>
    </message>
    <message>
        <source>the customer is not to be contacted</source>
        <translation>客户设为勿打扰</translation>
    </message>
    <message>
        <source>the customer withdrew consent</source>
        <translation>客户已撤回同意</translation>
    </message>
    <message>
        <source>the customer deleted this account</source>
        <translation>客户已删除该账号</translation>
    </message>
    <message>
        <source>no open friendship</source>
        <translation>没有有效的好友关系</translation>
    </message>
    <message>
        <source>already recalled %1 times after deleting us</source>
        <translation>删除好友后已召回过 %1 次</translation>
    </message>
    <message>
        <source>the condition does not hold</source>
        <translation>条件不成立</translation>
    </message>
    <message>
        <source>the time had passed at entry</source>
        <translation>进入时已过了这个时间</translation>
    </message>
    <message>
        <source>the program was closed until it expired</source>
        <translation>到期前程序一直没有打开</translation>
    </message>
    <message>
        <source>the step before went out later</source>
        <translation>上一步发送得晚</translation>
    </message>
    <message>
        <source>This is not a year of the holiday calendar. Choose a file of the holiday-cn project.</source>
        <translation>这不是节假日日历的年份文件。请选择 holiday-cn 项目的文件。</translation>
    </message>
    <message>
        <source>The rule file %1 cannot be read: %2.</source>
        <translation>无法读取规则文件 %1：%2。</translation>
    </message>
    <message>
        <source>No customer has the id or identity %1. Nothing was changed.</source>
        <translation>没有编号或身份为 %1 的客户。未作任何改动。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; was saved.</source>
        <translation>已保存分群“%1”。</translation>
    </message>
    <message>
        <source>%1: %2 customers, %3 came, %4 went</source>
        <translation>%1：%2 位客户，进入 %3，离开 %4</translation>
    </message>
    <message>
        <source>Nothing was recorded yet: &quot;siyu tick&quot; does it once a day.</source>
        <translation>还没有记录：siyu tick 每天记录一次。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; was deleted.</source>
        <translation>已删除分群“%1”。</translation>
    </message>
    <message>
        <source>A member.</source>
        <translation>在分群中。</translation>
    </message>
    <message>
        <source>Not a member.</source>
        <translation>不在分群中。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(saw %1)</source>
        <translation>（实际为 %1）</translation>
    </message>
    <message>
        <source>The segment</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>A rule file instead of a saved segment</source>
        <translation>用规则文件代替已保存的分群</translation>
    </message>
    <message>
        <source>Segments: saved rules about customers</source>
        <translation>分群：保存下来的客户规则</translation>
    </message>
    <message>
        <source>Save a rule as a segment, or change the segment&apos;s rule</source>
        <translation>把规则保存为分群，或修改分群的规则</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>How many customers are in it</source>
        <translation>分群有多少客户</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>分群里有谁</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>最多列出多少</translation>
    </message>
    <message>
        <source>How many were in it day by day</source>
        <translation>每天有多少客户</translation>
    </message>
    <message>
        <source>Delete it, unless something uses it</source>
        <translation>删除分群（正被使用时不删）</translation>
    </message>
    <message>
        <source>Why a customer is in it, or not</source>
        <translation>说明某位客户为什么在或不在分群中</translation>
    </message>
    <message>
        <source>Id or any identity value of the customer</source>
        <translation>客户编号，或任一身份的值</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>列出全部分群</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; was not there before and was created.</source>
        <translation>原来没有标签“%1”，已新建。</translation>
    </message>
    <message>
        <source>%1 customers got &quot;%2&quot;; %3 had it already.</source>
        <translation>已给 %1 位客户打上“%2”；%3 位原来就有。</translation>
    </message>
    <message>
        <source>%1 customers lost &quot;%2&quot;; %3 did not have it.</source>
        <translation>已从 %1 位客户移除“%2”；%3 位原来就没有。</translation>
    </message>
    <message>
        <source>Other tags of the exclusive group gave way: %1.</source>
        <translation>互斥标签组中被替换的标签：%1。</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; was created.</source>
        <translation>已新建标签“%1”。</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; was deleted.</source>
        <translation>已删除标签“%1”。</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Those whom a rule file finds</source>
        <translation>规则文件筛选出的客户</translation>
    </message>
    <message>
        <source>The members of a segment</source>
        <translation>某个分群的客户</translation>
    </message>
    <message>
        <source>Ids or identity values</source>
        <translation>客户编号或身份的值</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Give a tag to customers; makes the tag where there is none</source>
        <translation>给客户打标签；没有这个标签时会新建</translation>
    </message>
    <message>
        <source>Take a tag from customers</source>
        <translation>从客户身上移除标签</translation>
    </message>
    <message>
        <source>All tags, with how many customers have them</source>
        <translation>列出全部标签和各自的客户数</translation>
    </message>
    <message>
        <source>Make a tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>The group it belongs to</source>
        <translation>所属的标签组</translation>
    </message>
    <message>
        <source>Of a new group a customer has at most one tag</source>
        <translation>新标签组为互斥：每位客户最多有其中一个标签</translation>
    </message>
    <message>
        <source>Make it a rule tag: its members are the segment&apos;s</source>
        <translation>设为规则标签：由分群决定谁有这个标签</translation>
    </message>
    <message>
        <source>Delete a tag, unless a rule uses it</source>
        <translation>删除标签（正被规则使用时不删）</translation>
    </message>
    <message>
        <source>If both are one person, merge them.</source>
        <translation>如果是同一个人，请合并。</translation>
    </message>
    <message>
        <source>A store cannot be restored from itself. Choose a backup of it.</source>
        <translation>不能用库本身来恢复它，请选择它的一份备份。</translation>
    </message>
    <message>
        <source>The sample team is there: %1 customers, %2 orders and %3 tasks from %4 to %5.</source>
        <translation>示例团队已就绪：%4 至 %5，客户 %1 位、订单 %2 笔、任务 %3 个。</translation>
    </message>
    <message>
        <source>The sample team is gone; the store is empty.</source>
        <translation>示例团队已清除，库是空的。</translation>
    </message>
    <message>
        <source>Fill an empty store with a sample team</source>
        <translation>用示例团队填充一个空库</translation>
    </message>
    <message>
        <source>Make it empty again</source>
        <translation>清空示例团队</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Find customers by any part of what is known about them</source>
        <translation>按任意已知信息的片段查找客户</translation>
    </message>
    <message>
        <source>Part of a name, remark, pinyin, initials, phone, id, tag or note</source>
        <translation>姓名、备注、拼音、首字母、手机号、编号、标签或说明的一部分</translation>
    </message>
    <message>
        <source>How many rows to list</source>
        <translation>列出多少行</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The SOP %1 is in the store. Look at it with sop preview, then sop activate.</source>
        <translation>SOP“%1”已存入。请先用 sop preview 预览，再用 sop activate 启用。</translation>
    </message>
    <message>
        <source>The SOP %1 was written to %2.</source>
        <translation>已把 SOP“%1”写入 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) come too late for every step. sop activate --today starts everyone at day 0 today.</source>
        <translation>
            <numerusform>有 %n 位客户已错过所有步骤。用 sop activate --today 可让所有人从今天的 D0 开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is active with %n customer(s).</source>
        <translation>
            <numerusform>“%1”已启用，进入 %n 位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came too late for every step and were left out.</source>
        <translation>
            <numerusform>有 %n 位客户已错过所有步骤，没有进入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  %2, priority %3, %4 steps, %5 running</source>
        <translation>%1  %2，优先级 %3，共 %4 步，进行中 %5</translation>
    </message>
    <message>
        <source>--from and --to are days such as 2026-11-22, the first not after the last.</source>
        <translation>--from 和 --to 应为 2026-11-22 形式的日期，且开始日不晚于结束日。</translation>
    </message>
    <message>
        <source>Name of the SOP</source>
        <translation>SOP 名称</translation>
    </message>
    <message>
        <source>Let an SOP rest; nobody moves on</source>
        <translation>暂停 SOP，所有人停在当前步骤</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>“%1”已暂停。</translation>
    </message>
    <message>
        <source>Let a paused SOP go on</source>
        <translation>继续已暂停的 SOP</translation>
    </message>
    <message>
        <source>%1 goes on.</source>
        <translation>“%1”已继续。</translation>
    </message>
    <message>
        <source>End an SOP for good</source>
        <translation>结束 SOP，不可恢复</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>“%1”已结束。</translation>
    </message>
    <message>
        <source>Bring an SOP in from JSON, or replace the one of its name</source>
        <translation>从 JSON 导入 SOP，同名的会被替换</translation>
    </message>
    <message>
        <source>The plan as JSON</source>
        <translation>JSON 格式的计划文件</translation>
    </message>
    <message>
        <source>Write an SOP as JSON</source>
        <translation>把 SOP 写成 JSON</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>The SOPs that come with the program; import their file</source>
        <translation>程序自带的 SOP 模板；导入其文件即可使用</translation>
    </message>
    <message>
        <source>Every touch an SOP plans, and every guard that bites</source>
        <translation>预览 SOP 计划的每次触达，以及起作用的每条限制</translation>
    </message>
    <message>
        <source>How many days ahead</source>
        <translation>往后看多少天</translation>
    </message>
    <message>
        <source>Put an SOP in force</source>
        <translation>启用 SOP</translation>
    </message>
    <message>
        <source>Everyone starts at day 0 today</source>
        <translation>所有人从今天的 D0 开始</translation>
    </message>
    <message>
        <source>What all active SOPs did and will do</source>
        <translation>所有启用中的 SOP 已做和将做的触达</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Also write it as iCalendar</source>
        <translation>同时写成 iCalendar 日历文件</translation>
    </message>
    <message>
        <source>SOPs: plans of touches</source>
        <translation>SOP：触达计划</translation>
    </message>
    <message>
        <source>All SOPs and how they stand</source>
        <translation>列出全部 SOP 及其状态</translation>
    </message>
    <message>
        <source>%1 is not a state of a task, such as due or done.</source>
        <translation>%1 不是任务状态，任务状态如 due、done。</translation>
    </message>
    <message>
        <source>%1 is not the id of a task. See siyu tasks.</source>
        <translation>%1 不是任务编号。用 siyu tasks 可查看任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>--until %1 is not a time. Write it as 2026-11-22T15:00.</source>
        <translation>--until 的值 %1 不是时间，请写成 2026-11-22T15:00 的形式。</translation>
    </message>
    <message>
        <source>Ids of tasks</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Bring the store up to now: plan, make tasks due, mark missed</source>
        <translation>把库推进到现在：排计划、任务到期、标记错过</translation>
    </message>
    <message>
        <source>The queue: open tasks, or those of a day</source>
        <translation>任务队列：未完成的任务，或某一天的任务</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>谁的任务</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>这一天到期</translation>
    </message>
    <message>
        <source>Only in this state</source>
        <translation>只看这种状态</translation>
    </message>
    <message>
        <source>Close or change tasks</source>
        <translation>完成或更改任务</translation>
    </message>
    <message>
        <source>The touch was made</source>
        <translation>触达已完成</translation>
    </message>
    <message>
        <source>The touch will not be made</source>
        <translation>不做这次触达</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Put off until a later time</source>
        <translation>推迟到稍后的时间</translation>
    </message>
    <message>
        <source>Time, such as 2026-11-22T15:00</source>
        <translation>时间，例如 2026-11-22T15:00</translation>
    </message>
    <message>
        <source>Give to somebody else</source>
        <translation>转给其他成员</translation>
    </message>
    <message>
        <source>Name of the member of staff</source>
        <translation>成员姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) repeat another line of the same order cell by cell and were skipped.</source>
        <translation>
            <numerusform>有 %n 行与同一订单的另一行完全相同，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 buyers were not known yet and were added as prospects.</source>
        <translation>有 %1 位买家此前未知，已作为待加客户加入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of an order. Fields are: %2.</source>
        <translation>“%1”不是订单字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>No column is known to hold an amount. Say which with --map &apos;Header=amount&apos;; the columns are: %1.</source>
        <translation>认不出哪一列是金额。请用 --map &apos;表头=amount&apos; 指明；现有的列：%1。</translation>
    </message>
    <message>
        <source>No column is known to hold the time of an order. Say which with --map &apos;Header=paid_at&apos;; the columns are: %1.</source>
        <translation>认不出哪一列是订单时间。请用 --map &apos;表头=paid_at&apos; 指明；现有的列：%1。</translation>
    </message>
    <message>
        <source>The quantity was left empty.</source>
        <translation>数量已留空。</translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this phone number: digits are lost.</source>
        <translation>这个手机号被电子表格软件损坏，丢失了数字。</translation>
    </message>
    <message>
        <source>The phone was left out. Export again with the column as text.</source>
        <translation>手机号已忽略。请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The row was left out.</source>
        <translation>已忽略这一行。</translation>
    </message>
    <message>
        <source>The row has no order number.</source>
        <translation>这一行没有订单号。</translation>
    </message>
    <message>
        <source>The row has no time.</source>
        <translation>这一行没有时间。</translation>
    </message>
    <message>
        <source>%1, step %2: %3 customers %4</source>
        <translation>%1，第 %2 步：%3 位客户 %4</translation>
    </message>
    <message>
        <source>The plan %1 cannot be read: %2</source>
        <translation>无法读取计划“%1”：%2</translation>
    </message>
    <message>
        <source>A group&apos;s opening day is the anchor of group SOPs. Choose another anchor for a 1-to-1 SOP.</source>
        <translation>开群日是群 SOP 的锚点。个人号 SOP 请换一个锚点。</translation>
    </message>
    <message>
        <source>%1: there is no %2 called %3. Create it first, or correct the name.</source>
        <translation>%1：没有叫“%3”的%2。请先建立它，或改正名称。</translation>
    </message>
    <message>
        <source>%1: the %2 this plan uses was deleted. Choose another one.</source>
        <translation>%1：计划用到的%2已被删除，请另选一个。</translation>
    </message>
    <message>
        <source>There is no SOP called %1.</source>
        <translation>没有名为“%1”的 SOP。</translation>
    </message>
    <message>
        <source>Import SOP %1</source>
        <translation>导入 SOP“%1”</translation>
    </message>
    <message>
        <source>The SOP %1 has ended and is kept as it was. Give the new one another name.</source>
        <translation>SOP“%1”已结束，按原样保留。请给新的换一个名称。</translation>
    </message>
    <message>
        <source>The SOP %1 is paused. Resume it instead.</source>
        <translation>SOP“%1”处于暂停状态，请改用继续。</translation>
    </message>
    <message>
        <source>The SOP %1 is not a draft: it was activated before.</source>
        <translation>SOP“%1”不是草稿：它已经启用过。</translation>
    </message>
    <message>
        <source>Activate SOP %1</source>
        <translation>启用 SOP“%1”</translation>
    </message>
    <message>
        <source>The SOP %1 is not active.</source>
        <translation>SOP“%1”没有启用。</translation>
    </message>
    <message>
        <source>The SOP %1 is not paused.</source>
        <translation>SOP“%1”没有暂停。</translation>
    </message>
    <message>
        <source>Pause SOP %1</source>
        <translation>暂停 SOP“%1”</translation>
    </message>
    <message>
        <source>Resume SOP %1</source>
        <translation>继续 SOP“%1”</translation>
    </message>
    <message>
        <source>The SOP %1 has ended already.</source>
        <translation>SOP“%1”已经结束。</translation>
    </message>
    <message>
        <source>End SOP %1</source>
        <translation>结束 SOP“%1”</translation>
    </message>
    <message>
        <source>There is no task %1.</source>
        <translation>没有编号为 %1 的任务。</translation>
    </message>
    <message>
        <source>The task %1 is closed: %2.</source>
        <translation>任务 %1 已结束：%2。</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Task skipped</source>
        <translation>跳过任务</translation>
    </message>
    <message>
        <source>A task can only be put off until a later time.</source>
        <translation>任务只能推迟到更晚的时间。</translation>
    </message>
    <message>
        <source>Task put off</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Task given to %1</source>
        <translation>任务转给 %1</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在排计划</translation>
    </message>
    <message>
        <source>Stopped. Nothing was planned.</source>
        <translation>已停止，没有排任何计划。</translation>
    </message>
    <message>
        <source>Daily planning</source>
        <translation>每日排期</translation>
    </message>
    <message>
        <source>The sample team goes only into an empty store. Make one with &quot;siyu --store FILE new&quot;.</source>
        <translation>示例团队只能放进空库。请先用 siyu --store 文件 new 新建一个。</translation>
    </message>
    <message>
        <source>Making the sample team</source>
        <translation>正在生成示例团队</translation>
    </message>
    <message>
        <source>Cancelled. Remove what was made so far by deleting the store.</source>
        <translation>已取消。要清除已生成的内容，请删除这个库文件。</translation>
    </message>
    <message>
        <source>This store holds no sample team. Nothing was changed.</source>
        <translation>这个库里没有示例团队。未作任何改动。</translation>
    </message>
    <message>
        <source>Something was entered beside the sample team; it is not removed, so that nothing of yours is lost.</source>
        <translation>除示例团队外还录入了别的内容；为免丢失您的数据，没有清除。</translation>
    </message>
    <message>
        <source>Exports are written in utf-8 or gb18030, not in %1.</source>
        <translation>导出文件的编码只能是 utf-8 或 gb18030，不能是 %1。</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>已把 %1 行写入 %2。</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Only the members of this segment</source>
        <translation>只导出这个分群的客户</translation>
    </message>
    <message>
        <source>Only whom this rule file fits</source>
        <translation>只导出符合这个规则文件的客户</translation>
    </message>
    <message>
        <source>Only these columns, in this order: a,b,c</source>
        <translation>只导出这些列，并按此顺序：a,b,c</translation>
    </message>
    <message>
        <source>utf-8 (with a mark that Excel needs) or gb18030</source>
        <translation>utf-8（带 Excel 需要的标记）或 gb18030</translation>
    </message>
    <message>
        <source>Phones as 138****8000</source>
        <translation>手机号显示为 138****8000</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>正在导出客户</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to export. Columns are: %2.</source>
        <translation>没有“%1”这一列可导出。可用的列：%2。</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>There is no shop or platform %1.</source>
        <translation>没有“%1”这个店铺或平台。</translation>
    </message>
    <message>
        <source>Only members of this segment, as they are now</source>
        <translation>只看这个分群目前的客户</translation>
    </message>
    <message>
        <source>Only orders of this shop or platform</source>
        <translation>只看这个店铺或平台的订单</translation>
    </message>
    <message>
        <source>%1 was made by an older SiyuDesk. Run any command that writes to it: it is backed up and brought up to date.</source>
        <translation>%1 由旧版本的私域运营台创建。请运行任意一个会写入的命令：会先备份，再升级到当前版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with a purchase</source>
        <translation>
            <numerusform>%n 位客户有过购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) (%1 ms)</source>
        <translation>
            <numerusform>%n 位客户（%1 毫秒）</numerusform>
        </translation>
    </message>
    <message>
        <source>Of this group of tags a customer has one, and the file named another already.</source>
        <translation>该标签组内每位客户只能有一个标签，文件中已指定了另一个。</translation>
    </message>
    <message>
        <source>Leave one tag of the group in the file, or make the group not exclusive.</source>
        <translation>请在文件中只保留该组的一个标签，或将该组设为不互斥。</translation>
    </message>
    <message>
        <source>Ordinary, to win back</source>
        <translation>一般挽留客户</translation>
    </message>
    <message>
        <source>Ordinary, to keep</source>
        <translation>一般保持客户</translation>
    </message>
    <message>
        <source>Ordinary, to develop</source>
        <translation>一般发展客户</translation>
    </message>
    <message>
        <source>Ordinary, of value</source>
        <translation>一般价值客户</translation>
    </message>
    <message>
        <source>Nobody was found by &quot;%1&quot;.</source>
        <translation>没有找到“%1”。</translation>
    </message>
    <message>
        <source>Redoing</source>
        <translation>正在重做</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>正在撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed since stayed.</source>
        <translation>
            <numerusform>之后改动过的 %n 条记录保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation>正在读取团队文件</translation>
    </message>
    <message>
        <source>Operations console for private domains on WeChat and WeCom</source>
        <translation>微信、企业微信私域运营台</translation>
    </message>
    <message>
        <source>Open the sample team</source>
        <translation>打开示例团队</translation>
    </message>
    <message>
        <source>The team file to open</source>
        <translation>要打开的团队文件</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>The condition must not hold</source>
        <translation>条件不成立时才符合</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>看什么</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>怎样比较</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>与什么比较</translation>
    </message>
    <message>
        <source>Only orders of the last days</source>
        <translation>只看最近若干天的订单</translation>
    </message>
    <message>
        <source>ever</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>last </source>
        <translation>近 </translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Names of tags, parted by commas</source>
        <translation>标签名，用逗号分隔</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>Sum of orders (yuan)</source>
        <translation>消费总额（元）</translation>
    </message>
    <message>
        <source>Mean order (yuan)</source>
        <translation>平均每单（元）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Type of customer</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Member level</source>
        <translation>会员等级</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Way of adding</source>
        <translation>添加方式</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>has any of</source>
        <translation>含任一</translation>
    </message>
    <message>
        <source>has all of</source>
        <translation>含全部</translation>
    </message>
    <message>
        <source>has none of</source>
        <translation>不含</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等于</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不属于</translation>
    </message>
    <message>
        <source>is between (a..b)</source>
        <translation>介于（a..b）</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>结尾是</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>不为空</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>within the last days</source>
        <translation>最近几天内</translation>
    </message>
    <message>
        <source>longer ago than days</source>
        <translation>超过几天前</translation>
    </message>
    <message>
        <source>in the next days</source>
        <translation>未来几天内</translation>
    </message>
    <message>
        <source>anniversary within days</source>
        <translation>几天内的周年日</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>nurture</source>
        <translation>培育</translation>
    </message>
    <message>
        <source>first order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>repeat buyer</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>active</source>
        <translation>启用中</translation>
    </message>
    <message>
        <source>blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>All or any</source>
        <translation>全部或任一</translation>
    </message>
    <message>
        <source>All conditions hold</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>Any condition holds</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>The rule as text</source>
        <translation>规则文本</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>新建分群</translation>
    </message>
    <message>
        <source>No segment yet. A segment is a question about your customers whose answer is always of this moment.</source>
        <translation>还没有分群。分群是对客户提出的问题，答案随时更新。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Some of the people</source>
        <translation>部分客户</translation>
    </message>
    <message>
        <source>Why is somebody in, or not?</source>
        <translation>某人为什么在（或不在）其中？</translation>
    </message>
    <message>
        <source>Name, pinyin or phone, then Enter</source>
        <translation>输入姓名、拼音或手机后回车</translation>
    </message>
    <message>
        <source>Conditions and what they saw</source>
        <translation>条件与所见的值</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>保存分群</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete the segment</source>
        <translation>删除分群</translation>
    </message>
    <message>
        <source>Show these customers</source>
        <translation>查看这些客户</translation>
    </message>
    <message>
        <source>%1 came, %2 went on the last day recorded</source>
        <translation>最近一次记录：新进 %1，离开 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of %1</source>
        <translation>
            <numerusform>%1 位客户中的 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in %1 ms</source>
        <translation>计算用时 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 is in, because:</source>
        <translation>%1 在其中，因为：</translation>
    </message>
    <message>
        <source>%1 is not in, because:</source>
        <translation>%1 不在其中，因为：</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>重命名分群</translation>
    </message>
    <message>
        <source>Delete the segment &quot;%1&quot;?</source>
        <translation>删除分群“%1”？</translation>
    </message>
    <message>
        <source>The customers stay as they are. It can be undone.</source>
        <translation>客户不受影响。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>An action, a page, a customer, a segment, an SOP…</source>
        <translation>操作、页面、客户、分群、SOP…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Keys and actions</source>
        <translation>快捷键与操作</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>%1:%2 left</source>
        <translation>剩余 %1:%2</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Team files (*.siyu)</source>
        <translation>团队文件 (*.siyu)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>我是谁</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;New team file…</source>
        <translation>新建团队文件(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a team file…</source>
        <translation>打开团队文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>打开示例(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并校验：%1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search everywhere</source>
        <translation>全局搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>刷新(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keys and actions</source>
        <translation>快捷键与操作(&amp;K)</translation>
    </message>
    <message>
        <source>A short &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About SiyuDesk</source>
        <translation>关于 SiyuDesk(&amp;A)</translation>
    </message>
    <message>
        <source>Operations console for private domains on WeChat and WeCom. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>微信、企业微信私域运营台。自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Looks</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open a team file</source>
        <translation>打开团队文件</translation>
    </message>
    <message>
        <source>New team file</source>
        <translation>新建团队文件</translation>
    </message>
    <message>
        <source>team.siyu</source>
        <translation>团队.siyu</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Opened for reading; nothing can be changed</source>
        <translation>以只读方式打开，不能修改</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Who am I?</source>
        <translation>我是谁？</translation>
    </message>
    <message>
        <source>Welcome to SiyuDesk</source>
        <translation>欢迎使用私域运营台</translation>
    </message>
    <message>
        <source>Customers, tags, SOPs and figures of your private domain: in one file, on this machine.</source>
        <translation>您私域的客户、标签、SOP 与数据：都在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>An export of WeCom, of an SCRM or any table. You see what would happen first.</source>
        <translation>企业微信、SCRM 的导出或任意表格，导入前先看结果。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A .siyu file that you or a colleague worked in before.</source>
        <translation>您或同事之前用过的 .siyu 文件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>A small tea shop with three months of history, as a file of its own.</source>
        <translation>一家小茶铺三个月的真实感数据，单独的文件。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Open it for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>打开其他文件…</translation>
    </message>
    <message>
        <source>Backups of this file lie in %1. Each is a whole team file that can be opened.</source>
        <translation>此文件的备份在 %1，每个备份都是可直接打开的完整团队文件。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is due, person by person. C copies the text as it will be pasted, the next C or D says it is done, S puts it off, X skips it with a reason. Each key is saved at once.</source>
        <translation>今天要联系谁，一位一位来。C 复制话术，再按 C 或 D 表示已完成，S 稍后，X 跳过并写原因。每次按键都会立即保存。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Everybody, found by any part of a name, pinyin, initials, phone or note. Drop a file on the window to import it: you see what would happen first, and can take it back later.</source>
        <translation>所有客户，可按姓名、拼音、首字母、手机或备注的任意部分查找。把文件拖进窗口即可导入：先看结果，之后也能整体撤销。</translation>
    </message>
    <message>
        <source>Questions about customers, counted while you edit them. Each says why somebody is in it, or not.</source>
        <translation>对客户提出的问题，编辑时即时计数，并说明某人为什么在或不在其中。</translation>
    </message>
    <message>
        <source>Plans of touches over days. The preview shows every touch and every guard that bites before anything is activated.</source>
        <translation>按天安排的触达计划。启用之前，预览会列出每一次触达和每一条生效的规则。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>The figures, each with its definition. Click a mark to see the people behind it.</source>
        <translation>各项数据及其定义。点击任意标记，查看背后的客户。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Ctrl+K finds every action, page, person, segment and SOP. Ctrl+Z takes back whatever was last. F1 lists the keys.</source>
        <translation>Ctrl+K 可找到任何操作、页面、客户、分群和 SOP；Ctrl+Z 撤销上一步；F1 列出快捷键。</translation>
    </message>
    <message>
        <source>A short tour</source>
        <translation>快速导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The report is drawn by siyudesk, which is not installed beside siyu. Install the package with the window, or use kpi and cohort for the figures.</source>
        <translation>报告由 siyudesk 绘制，但它没有和 siyu 安装在一起。请安装带窗口的软件包，或改用 kpi 与 cohort 命令查看数据。</translation>
    </message>
    <message>
        <source>siyudesk stopped before the report was written.</source>
        <translation>siyudesk 在写完报告之前退出了。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已写入 %1。</translation>
    </message>
    <message>
        <source>The weekly report as a PDF</source>
        <translation>周报（PDF）</translation>
    </message>
    <message>
        <source>The PDF to write</source>
        <translation>要写入的 PDF</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>A note needs a text.</source>
        <translation>跟进记录不能为空。</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>给 %1 的跟进记录</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>%1 的回复</translation>
    </message>
    <message>
        <source>Show a phone number</source>
        <translation>显示手机号</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1, month %2: %3 of %4 (%5)</source>
        <translation>%1，第 %2 个月：%4 人中 %3 人（%5）</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>+%1 mo</source>
        <translation>+%1 月</translation>
    </message>
    <message>
        <source>%1  no data</source>
        <translation>%1  无数据</translation>
    </message>
    <message>
        <source>(before: %1)</source>
        <translation>（之前：%1）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) got &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n 位客户已打上“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n 位客户已去掉“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tag(s) of the exclusive group gave way.</source>
        <translation>
            <numerusform>互斥组中的 %n 个其他标签已被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give &quot;%1&quot; to %2 customers?</source>
        <translation>给 %2 位客户打上“%1”？</translation>
    </message>
    <message>
        <source>Those who have it already stay as they are. It can be undone in one step.</source>
        <translation>已有该标签的客户不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Tag %1 customers</source>
        <translation>给 %1 位客户打标签</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; from %2 customers?</source>
        <translation>从 %2 位客户去掉“%1”？</translation>
    </message>
    <message>
        <source>Those who do not have it stay as they are. It can be undone in one step.</source>
        <translation>没有该标签的客户不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Take it from %1 customers</source>
        <translation>从 %1 位客户去掉</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>正在修改标签</translation>
    </message>
    <message>
        <source>The clipboard takes up to %1 customers.</source>
        <translation>剪贴板最多容纳 %1 位客户。</translation>
    </message>
    <message>
        <source>Export the list to a file instead.</source>
        <translation>请改为导出到文件。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Show the whole number; it is noted who looked</source>
        <translation>显示完整号码；查看会被记录</translation>
    </message>
    <message>
        <source>Show the phone number</source>
        <translation>显示手机号</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>No order yet.</source>
        <translation>还没有订单。</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>¥ paid</source>
        <translation>实付 ¥</translation>
    </message>
    <message>
        <source>¥ refunded</source>
        <translation>¥ 已退</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备忘</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Untag</source>
        <translation>去标签</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Nobody fits this search and these filters.</source>
        <translation>没有客户符合搜索与筛选条件。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>There is nobody here yet: bring in your roster from WeCom or any table.</source>
        <translation>这里还没有客户：从企业微信或任意表格导入名单。</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>&amp;Find customers</source>
        <translation>查找客户(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Tag the customers…</source>
        <translation>给客户打标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Take a tag &amp;away…</source>
        <translation>去掉标签(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;everybody</source>
        <translation>显示全部(&amp;E)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;detail</source>
        <translation>显示或隐藏详情(&amp;D)</translation>
    </message>
    <message>
        <source>Select somebody to see what is known.</source>
        <translation>选择一位客户查看详情。</translation>
    </message>
    <message>
        <source>This customer is gone.</source>
        <translation>此客户已不存在。</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 位客户</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%2 位客户中的 %1 位</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>Select all %1 that match</source>
        <translation>选择全部 %1 位符合的客户</translation>
    </message>
    <message numerus="yes">
        <source>%n selected customer(s)</source>
        <translation>
            <numerusform>所选的 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 that match</source>
        <translation>符合条件的全部 %1 位</translation>
    </message>
    <message>
        <source>This file was opened for reading; nothing can be imported.</source>
        <translation>此文件以只读方式打开，无法导入。</translation>
    </message>
    <message numerus="yes">
        <source>The list: %n customer(s)</source>
        <translation>
            <numerusform>当前列表：%n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %n customer(s)</source>
        <translation>
            <numerusform>所选：%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>A segment:</source>
        <translation>某个分群：</translation>
    </message>
    <message>
        <source>Whole phone numbers (otherwise 138****8000)</source>
        <translation>完整手机号（否则为 138****8000）</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Name, pinyin, phone, tag …</source>
        <translation>姓名、拼音、手机、标签…</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Only a segment, a tag or an owner</source>
        <translation>只看某个分群、标签或负责人</translation>
    </message>
    <message>
        <source>Segment, tag or owner</source>
        <translation>分群、标签或负责人</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>New tag &quot;%1&quot;</source>
        <translation>新标签“%1”</translation>
    </message>
    <message>
        <source>Paid ¥</source>
        <translation>实付 ¥</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>1 of 4 · How %1 is read</source>
        <translation>第 1 步，共 4 步 · 如何读取 %1</translation>
    </message>
    <message>
        <source>2 of 4 · Where each column goes</source>
        <translation>第 2 步，共 4 步 · 每列对应什么</translation>
    </message>
    <message>
        <source>3 of 4 · What would happen</source>
        <translation>第 3 步，共 4 步 · 将会发生什么</translation>
    </message>
    <message>
        <source>4 of 4 · Import</source>
        <translation>第 4 步，共 4 步 · 导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This file has no rows.</source>
        <translation>此文件没有数据行。</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>正在检查 %1</translation>
    </message>
    <message>
        <source>Of %1 rows</source>
        <translation>共 %1 行</translation>
    </message>
    <message>
        <source>Of %1 rows nothing is left to import</source>
        <translation>共 %1 行，没有需要导入的内容</translation>
    </message>
    <message>
        <source>%1 rows were read in %2 s</source>
        <translation>%1 行已读取，用时 %2 秒</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 updated.</source>
        <translation>已导入：新增 %1，更新 %2。</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-被拒绝.csv</translation>
    </message>
    <message>
        <source>Saved: %1. Put it right there and import it again.</source>
        <translation>已保存：%1。在其中改正后重新导入即可。</translation>
    </message>
    <message>
        <source>The import was taken back: %1 records deleted, %2 restored.</source>
        <translation>导入已撤销：删除 %1 条记录，恢复 %2 条。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>WeCom id</source>
        <translation>企业微信 ID</translation>
    </message>
    <message>
        <source>WeChat unionid</source>
        <translation>微信 unionid</translation>
    </message>
    <message>
        <source>WeChat id</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Member number</source>
        <translation>会员号</translation>
    </message>
    <message>
        <source>Taobao buyer</source>
        <translation>淘宝买家</translation>
    </message>
    <message>
        <source>Youzan customer</source>
        <translation>有赞客户</translation>
    </message>
    <message>
        <source>Shop customer</source>
        <translation>店铺客户</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Staff (who added them)</source>
        <translation>员工（添加人）</translation>
    </message>
    <message>
        <source>Account of the staff</source>
        <translation>员工账号</translation>
    </message>
    <message>
        <source>Department of the staff</source>
        <translation>员工部门</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>State of the friendship</source>
        <translation>好友状态</translation>
    </message>
    <message>
        <source>Friendship ended at</source>
        <translation>好友结束时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Region in one</source>
        <translation>地区（合并）</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区县</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Blacklisted</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Douyin buyer</source>
        <translation>抖音买家</translation>
    </message>
    <message>
        <source>Pinduoduo buyer</source>
        <translation>拼多多买家</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>客户姓名</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>收货时间</translation>
    </message>
    <message>
        <source>Refunded at</source>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>实付金额</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Shop or platform</source>
        <translation>店铺或平台</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Staff who sold it</source>
        <translation>成交员工</translation>
    </message>
    <message>
        <source>Tags of the group %1</source>
        <translation>标签组 %1 的标签</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>自定义字段 %1</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>无表头</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 (detected)</source>
        <translation>%1（自动识别）</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>行的内容是</translation>
    </message>
    <message>
        <source>Cells are parted by</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件前几行</translation>
    </message>
    <message>
        <source>Columns and where they go</source>
        <translation>各列与对应字段</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Where %1 goes</source>
        <translation>%1 对应什么</translation>
    </message>
    <message>
        <source>— left out —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>Every column has its place.</source>
        <translation>每一列都有对应字段。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>不导入：%1</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>第 %1 行，%2</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>%1 problems, the first %2 of them here</source>
        <translation>共 %1 个问题，这里列出前 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Mass message</source>
        <translation>群发</translation>
    </message>
    <message>
        <source>Group message</source>
        <translation>群消息</translation>
    </message>
    <message>
        <source>Moments post</source>
        <translation>朋友圈</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Friend request sent</source>
        <translation>发送好友申请</translation>
    </message>
    <message>
        <source>Friend request accepted</source>
        <translation>好友申请通过</translation>
    </message>
    <message>
        <source>Friend request refused</source>
        <translation>好友申请被拒</translation>
    </message>
    <message>
        <source>Red packet sent</source>
        <translation>发出红包</translation>
    </message>
    <message>
        <source>Red packet taken</source>
        <translation>领取红包</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Content viewed</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Mini program opened</source>
        <translation>打开小程序</translation>
    </message>
    <message>
        <source>Product viewed</source>
        <translation>查看商品</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Answered a call to action</source>
        <translation>响应号召</translation>
    </message>
    <message>
        <source>Joined a group</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>Left a group</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>Became a friend</source>
        <translation>成为好友</translation>
    </message>
    <message>
        <source>Friendship ended</source>
        <translation>好友关系结束</translation>
    </message>
    <message>
        <source>Watched a live stream</source>
        <translation>观看直播</translation>
    </message>
    <message>
        <source>Coupon issued</source>
        <translation>发券</translation>
    </message>
    <message>
        <source>Coupon claimed</source>
        <translation>领券</translation>
    </message>
    <message>
        <source>Coupon redeemed</source>
        <translation>用券</translation>
    </message>
    <message>
        <source>Order paid</source>
        <translation>订单付款</translation>
    </message>
    <message>
        <source>Order refunded</source>
        <translation>订单退款</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Invited somebody</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>跟进记录</translation>
    </message>
    <message>
        <source>Visit to the shop</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Deleted by the customer</source>
        <translation>被客户删除</translation>
    </message>
    <message>
        <source>Deleted by us</source>
        <translation>我方删除</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转移</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Against the period before</source>
        <translation>与上一时段对比</translation>
    </message>
    <message>
        <source>Against last year</source>
        <translation>与去年同期对比</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Period and filters</source>
        <translation>时段与筛选</translation>
    </message>
    <message>
        <source>Weekly report…</source>
        <translation>周报…</translation>
    </message>
    <message>
        <source>There is nothing to count yet: import a roster or orders, and the figures appear here.</source>
        <translation>还没有可统计的内容：导入名单或订单后，这里会出现数据。</translation>
    </message>
    <message>
        <source>Save the chart or show it as a table</source>
        <translation>保存图表或以表格显示</translation>
    </message>
    <message>
        <source>Customers by RFM</source>
        <translation>客户 RFM 分层</translation>
    </message>
    <message>
        <source>Recency, frequency and money of everybody who bought, each above or below the mean, as of today</source>
        <translation>所有购买者的最近购买、频次与金额，各自与均值比较，截至今日</translation>
    </message>
    <message>
        <source>Who came back: retention by month of the first order</source>
        <translation>谁回来了：按首单月份的留存</translation>
    </message>
    <message>
        <source>Show the chart as a table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>friends</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>群</translation>
    </message>
    <message>
        <source>staff days</source>
        <translation>员工日报</translation>
    </message>
    <message>
        <source>channel days</source>
        <translation>渠道日报</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>group days</source>
        <translation>群日报</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>No data yet: %1</source>
        <translation>暂无数据：%1</translation>
    </message>
    <message>
        <source>Cannot be cut this way</source>
        <translation>不支持这样筛选</translation>
    </message>
    <message>
        <source>Nothing to divide by in this period</source>
        <translation>此时段内没有可除的基数</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Looking them up…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Customer id</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>%1 customers, the first %2 of them shown. Double click opens one.</source>
        <translation>共 %1 位客户，显示前 %2 位。双击可打开。</translation>
    </message>
    <message>
        <source>Nobody stands behind this.</source>
        <translation>这里没有客户。</translation>
    </message>
    <message>
        <source>%1 customers. Double click opens one.</source>
        <translation>%1 位客户。双击可打开。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>--report wants --store FILE, --from and --to as 2026-11-22, and a PDF to write.</source>
        <translation>--report 需要 --store 文件、形如 2026-11-22 的 --from 和 --to，以及要写入的 PDF。</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>正在汇总…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>SOP touches planned for these days</source>
        <translation>这几天计划的 SOP 触达</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customers by RFM, as of %1</source>
        <translation>客户 RFM 分层，截至 %1</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>指标说明</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>对比 %1</translation>
    </message>
    <message>
        <source>no data yet: %1</source>
        <translation>暂无数据：%1</translation>
    </message>
    <message>
        <source>This period</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>of these late</source>
        <translation>其中延迟</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Skipped by hand</source>
        <translation>手动跳过</translation>
    </message>
    <message>
        <source>Blocked by a guard</source>
        <translation>被规则拦截</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>触达</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Nothing was blocked or skipped.</source>
        <translation>没有被拦截或跳过的触达。</translation>
    </message>
    <message>
        <source>Why blocked or skipped</source>
        <translation>拦截或跳过的原因</translation>
    </message>
    <message>
        <source>No channels are known yet.</source>
        <translation>还没有渠道信息。</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>购买人数</translation>
    </message>
    <message>
        <source>GMV</source>
        <translation>GMV</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>制作于 %1</translation>
    </message>
    <message>
        <source>data until %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Write the report as a PDF and show no window</source>
        <translation>写出 PDF 报告，不显示窗口</translation>
    </message>
    <message>
        <source>The team file to open, or to report on</source>
        <translation>要打开的团队文件，或报告所用的</translation>
    </message>
    <message>
        <source>The business clock</source>
        <translation>业务时钟</translation>
    </message>
    <message>
        <source>Language of texts</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Touches by day</source>
        <translation>每日触达</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touch(es)</source>
        <translation>
            <numerusform>%1：%n 次触达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in it</source>
        <translation>
            <numerusform>%n 人在内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>as the team</source>
        <translation>随团队</translation>
    </message>
    <message>
        <source>send</source>
        <translation>照常发送</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>next workday</source>
        <translation>顺延至下个工作日</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Day 0 is</source>
        <translation>第 0 天是</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>安静时段</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Quiet hours are two times of day, such as 22:00–08:30.</source>
        <translation>安静时段是两个时刻，例如 22:00–08:30。</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>no text</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>after %1 h</source>
        <translation>%1 小时后</translation>
    </message>
    <message>
        <source>after %1 min</source>
        <translation>%1 分钟后</translation>
    </message>
    <message>
        <source>Steps by day</source>
        <translation>按天的步骤</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Of which SOPs</source>
        <translation>看哪些 SOP</translation>
    </message>
    <message>
        <source>This SOP</source>
        <translation>本 SOP</translation>
    </message>
    <message>
        <source>All active SOPs</source>
        <translation>全部启用中的 SOP</translation>
    </message>
    <message>
        <source>Planned touches</source>
        <translation>计划的触达</translation>
    </message>
    <message>
        <source>Planning the next %1 days…</source>
        <translation>正在推演未来 %1 天…</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n 次触达</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 people in the next %3 days</source>
        <translation>%3 天内将触达 %2 人，共 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a guard</source>
        <translation>
            <numerusform>%n 次被规则顺延</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 次被拦截</numerusform>
        </translation>
    </message>
    <message>
        <source>Beside WeCom</source>
        <translation>侧边模式</translation>
    </message>
    <message>
        <source>Find person from clipboard</source>
        <translation>从剪贴板找人</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a name or a phone number first.</source>
        <translation>剪贴板里没有文字。请先复制姓名或手机号。</translation>
    </message>
    <message>
        <source>Nobody fits “%1”.</source>
        <translation>没有符合“%1”的人。</translation>
    </message>
    <message>
        <source>Import an SOP…</source>
        <translation>导入 SOP…</translation>
    </message>
    <message>
        <source>Import an SOP</source>
        <translation>导入 SOP</translation>
    </message>
    <message>
        <source>SOPs (*.json);;All files (*)</source>
        <translation>SOP (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Activate…</source>
        <translation>启用(&amp;A)…</translation>
    </message>
    <message>
        <source>Activate, &amp;day 0 is today for everyone…</source>
        <translation>启用，所有人从今天算第 0 天(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;End…</source>
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>Add a &amp;step</source>
        <translation>添加步骤(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;lete the step</source>
        <translation>删除步骤(&amp;L)</translation>
    </message>
    <message>
        <source>Move step %1 of %2 to day %3</source>
        <translation>把 %2 的第 %1 步移到第 %3 天</translation>
    </message>
    <message>
        <source>Hello {{name|friend}}</source>
        <translation>{{name|朋友}}，您好</translation>
    </message>
    <message>
        <source>Add a step to %1</source>
        <translation>给 %1 添加步骤</translation>
    </message>
    <message>
        <source>Delete step %1 of %2</source>
        <translation>删除 %2 的第 %1 步</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>SOPs (*.json)</source>
        <translation>SOP (*.json)</translation>
    </message>
    <message>
        <source>Counting who enters</source>
        <translation>正在统计进入人数</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) kept out for comparison.</source>
        <translation>
            <numerusform>%n 位客户留作对照。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in another SOP that excludes this one: left out.</source>
        <translation>
            <numerusform>%n 位客户在与此互斥的其他 SOP 中，不进入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %1 with %n customer(s)?</source>
        <translation>
            <numerusform>启用 %1，进入 %n 位客户？</numerusform>
        </translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>正在启用 %1</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>SOP</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>No SOP yet: begin with one that others found good.</source>
        <translation>还没有 SOP：从一个好用的模板开始。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Edit step %1 of %2</source>
        <translation>编辑 %2 的第 %1 步</translation>
    </message>
    <message>
        <source>Edit SOP %1</source>
        <translation>编辑 SOP %1</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>私聊</translation>
    </message>
    <message>
        <source>mass send</source>
        <translation>群发助手</translation>
    </message>
    <message>
        <source>group message</source>
        <translation>群消息</translation>
    </message>
    <message>
        <source>group notice</source>
        <translation>群公告</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>朋友圈</translation>
    </message>
    <message>
        <source>call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>friend request</source>
        <translation>好友申请</translation>
    </message>
    <message>
        <source>red packet</source>
        <translation>红包</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>the day they became a friend</source>
        <translation>成为好友当天</translation>
    </message>
    <message>
        <source>the day they joined the group</source>
        <translation>入群当天</translation>
    </message>
    <message>
        <source>the day the group opened</source>
        <translation>开群当天</translation>
    </message>
    <message>
        <source>the day they got the tag %1</source>
        <translation>打上标签 %1 当天</translation>
    </message>
    <message>
        <source>the day they came into the segment</source>
        <translation>进入分群当天</translation>
    </message>
    <message>
        <source>their first order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>their last order</source>
        <translation>最近一单</translation>
    </message>
    <message>
        <source>each of their orders</source>
        <translation>每一单</translation>
    </message>
    <message>
        <source>the day an order arrived</source>
        <translation>收货当天</translation>
    </message>
    <message>
        <source>the day they should buy again</source>
        <translation>应复购当天</translation>
    </message>
    <message>
        <source>the day a coupon expires</source>
        <translation>优惠券到期当天</translation>
    </message>
    <message>
        <source>their birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>their last reply</source>
        <translation>最近一次回复</translation>
    </message>
    <message>
        <source>the start of the campaign %1</source>
        <translation>活动 %1 开始</translation>
    </message>
    <message>
        <source>the end of the campaign %1</source>
        <translation>活动 %1 结束</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Account that sends</source>
        <translation>发送账号</translation>
    </message>
    <message>
        <source>Product bought last</source>
        <translation>最近购买的商品</translation>
    </message>
    <message>
        <source>Code of the coupon</source>
        <translation>优惠券码</translation>
    </message>
    <message>
        <source>Days since they became a friend</source>
        <translation>成为好友的天数</translation>
    </message>
    <message>
        <source>at a time of day</source>
        <translation>在某个时刻</translation>
    </message>
    <message>
        <source>after the anchor</source>
        <translation>在锚点之后</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>照常</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>On time for (minutes)</source>
        <translation>准时范围（分钟）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>The text comes from the library or from variants.</source>
        <translation>内容来自素材库或多版本。</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>Not yet saved: longer work is writing to the store. It is written right after.</source>
        <translation>尚未保存：正在进行较长的写入，完成后会立即保存。</translation>
    </message>
    <message>
        <source>Nameless customer</source>
        <translation>未命名客户</translation>
    </message>
    <message>
        <source>Task of %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>from account %1</source>
        <translation>由账号 %1</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>还没有订单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Friend since %1</source>
        <translation>%1 成为好友</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>最近联系 %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>跟进：%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Purpose: %1</source>
        <translation>目的：%1</translation>
    </message>
    <message>
        <source>Nothing is known for %1: complete it before you send.</source>
        <translation>%1 没有对应的资料：请补全后再发送。</translation>
    </message>
    <message>
        <source>This step has no text.</source>
        <translation>此步骤没有内容。</translation>
    </message>
    <message>
        <source>Sent, next</source>
        <translation>已发送，下一位</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制话术</translation>
    </message>
    <message>
        <source>not yet saved</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Overdue  %1</source>
        <translation>已逾期  %1</translation>
    </message>
    <message>
        <source>Due  %1</source>
        <translation>到期  %1</translation>
    </message>
    <message>
        <source>Later  %1</source>
        <translation>稍后  %1</translation>
    </message>
    <message>
        <source>Done  %1</source>
        <translation>已完成  %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>done late</source>
        <translation>延迟完成</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>已错过</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已拦截</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>void</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>%1 · step %2</source>
        <translation>%1 · 第 %2 步</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一个任务</translation>
    </message>
    <message>
        <source>Task before</source>
        <translation>上一个任务</translation>
    </message>
    <message>
        <source>Copy the text; again: sent</source>
        <translation>复制话术；再按一次：已发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>跟进记录…</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>This task is closed. U takes the last change back.</source>
        <translation>此任务已关闭。按 U 撤回上一步。</translation>
    </message>
    <message>
        <source>No task is chosen.</source>
        <translation>没有选中任务。</translation>
    </message>
    <message>
        <source>The file was opened for reading; nothing can be changed.</source>
        <translation>文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>Copied. C again when it is sent, B when it was not.</source>
        <translation>已复制。发送后再按 C，没有发送按 B。</translation>
    </message>
    <message>
        <source>Copied, but nothing is known for %1.</source>
        <translation>已复制，但 %1 没有对应的资料。</translation>
    </message>
    <message>
        <source>Its text was not copied yet.</source>
        <translation>还没有复制它的话术。</translation>
    </message>
    <message>
        <source>&amp;1 hour</source>
        <translation>1 小时后(&amp;1)</translation>
    </message>
    <message>
        <source>This &amp;evening, 19:00</source>
        <translation>今晚 19:00(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow, 9:00</source>
        <translation>明天 9:00(&amp;T)</translation>
    </message>
    <message>
        <source>Not a good moment</source>
        <translation>时机不合适</translation>
    </message>
    <message>
        <source>Skip this task</source>
        <translation>跳过此任务</translation>
    </message>
    <message>
        <source>Why? For example: already bought, asked for quiet, talked on the phone, wrong person.</source>
        <translation>为什么？例如：已购买、希望少打扰、已电话沟通、不是本人。</translation>
    </message>
    <message>
        <source>What should be remembered?</source>
        <translation>要记住什么？</translation>
    </message>
    <message>
        <source>Reply of %1 logged.</source>
        <translation>已记录 %1 的回复。</translation>
    </message>
    <message>
        <source>Tasks of today</source>
        <translation>今日任务</translation>
    </message>
    <message>
        <source>Progress of the day</source>
        <translation>今日进度</translation>
    </message>
    <message>
        <source>Look at the SOPs</source>
        <translation>查看 SOP</translation>
    </message>
    <message>
        <source>Planning the day</source>
        <translation>正在计划当天</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 overdue</source>
        <translation>已完成 %1 / %2，逾期 %3</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) not yet saved</source>
        <translation>
            <numerusform>%n 次按键尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Nothing is left for today.</source>
        <translation>今天没有待办了。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left for today. Tomorrow brings %n touch(es).</source>
        <translation>
            <numerusform>今天没有待办了。明天有 %n 次触达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left for today, and nothing is planned for tomorrow.</source>
        <translation>今天没有待办了，明天也没有计划。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>%1; meant for %2</source>
        <translation>%1；原定 %2</translation>
    </message>
    <message>
        <source>To</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>执行人</translation>
    </message>
    <message>
        <source>Important, to win back</source>
        <translation>重要挽留客户</translation>
    </message>
    <message>
        <source>Important, to keep</source>
        <translation>重要保持客户</translation>
    </message>
    <message>
        <source>Important, to develop</source>
        <translation>重要发展客户</translation>
    </message>
    <message>
        <source>Important, of value</source>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>无法读取文件%1：%2。</translation>
    </message>
    <message>
        <source>%1 is not JSON: %2 at character %3.</source>
        <translation>%1不是有效的 JSON：第%3个字符处，%2。</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1，第%2项：%3</translation>
    </message>
    <message>
        <source>%1 added to the library, %2 changed.</source>
        <translation>素材库新增%1项，修改%2项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of product, welfare, content, script.</source>
        <translation>“%1”不是 product、welfare、content、script 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of draft, approved, retired.</source>
        <translation>“%1”不是 draft、approved、retired 之一。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is offered no more.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>No forbidden word was found.</source>
        <translation>没有发现违禁词。</translation>
    </message>
    <message>
        <source>The library of what is sent</source>
        <translation>素材库：可发送的内容</translation>
    </message>
    <message>
        <source>Add items, or change those of the same name</source>
        <translation>新增素材，或修改同名素材</translation>
    </message>
    <message>
        <source>JSON file: one item or a list of them</source>
        <translation>JSON 文件：一项素材或素材列表</translation>
    </message>
    <message>
        <source>The items of the library</source>
        <translation>素材库中的素材</translation>
    </message>
    <message>
        <source>product, welfare, content or script</source>
        <translation>product（商品）、welfare（福利）、content（内容）或 script（话术）</translation>
    </message>
    <message>
        <source>draft, approved or retired</source>
        <translation>draft（草稿）、approved（已审核）或 retired（已停用）</translation>
    </message>
    <message>
        <source>Offer an item no more</source>
        <translation>停用一项素材</translation>
    </message>
    <message>
        <source>Find words that should not be sent</source>
        <translation>检查不宜发送的词语</translation>
    </message>
    <message>
        <source>A list of terms instead of the team&apos;s</source>
        <translation>改用这份词表，不用团队的词表</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A file that holds the text</source>
        <translation>包含文本的文件</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Sheet %1 of: %2. Header in row %3, %4 columns, %5 rows.</source>
        <translation>工作表%1（全部工作表：%2）。表头在第%3行，共%4列、%5行。</translation>
    </message>
    <message>
        <source>Say how a CSV or .xlsx file is understood, or write it as plain CSV</source>
        <translation>说明如何理解一个 CSV 或 .xlsx 文件，或把它写成标准 CSV</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number; without it, the first visible one</source>
        <translation>工作簿中的工作表，写名称或序号；不写则用第一个可见的工作表</translation>
    </message>
    <message>
        <source>Transfer under way</source>
        <translation>转移中</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>May not be contacted</source>
        <translation>不可联系</translation>
    </message>
    <message>
        <source>Write what to set as FIELD=VALUE; &quot;%1&quot; has no field.</source>
        <translation>请按 FIELD=VALUE 的形式写明要设置的内容；“%1”没有写字段。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>%1 fields were changed, %2 were so already.</source>
        <translation>修改了%1个字段，另有%2个本来就是这样。</translation>
    </message>
    <message>
        <source>%1 was added as customer %2.</source>
        <translation>%1已添加为客户%2。</translation>
    </message>
    <message>
        <source>Change fields of a customer, all or none</source>
        <translation>修改客户的字段，要么全部生效，要么全不生效</translation>
    </message>
    <message>
        <source>FIELD=VALUE; phone+=… adds a phone, phone-=… takes one; an empty value clears</source>
        <translation>FIELD=VALUE；phone+=… 添加手机号，phone-=… 移除手机号；值留空则清除</translation>
    </message>
    <message>
        <source>A friend who was just added</source>
        <translation>登记刚添加的好友</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The account that added them</source>
        <translation>添加该好友的账号</translation>
    </message>
    <message>
        <source>Where they come from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Customer %1 was kept; %2 went into it with %3 records. &quot;siyu customer unmerge ID&quot; takes one back.</source>
        <translation>已保留客户%1；%2并入其中，带入%3条记录。用 siyu customer unmerge ID 可拆分其中一个。</translation>
    </message>
    <message>
        <source>Give the id of the customer that went, not &quot;%1&quot;.</source>
        <translation>请给出被并入的客户编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>Customer %1 is apart from %2 again: %3 records and fields went back.</source>
        <translation>客户%1已与%2重新拆分：恢复了%3条记录和字段。</translation>
    </message>
    <message>
        <source>Left as it is, since it changed: %1 %2</source>
        <translation>之后有改动，保持原样：%1 %2</translation>
    </message>
    <message>
        <source>%1 groups of records look like one person.</source>
        <translation>有%1组记录疑似同一个人。</translation>
    </message>
    <message>
        <source>They are not suggested as one person again.</source>
        <translation>不再提示它们是同一个人。</translation>
    </message>
    <message>
        <source>Customer %1 was erased (proof %2). %3 orders stay, without the person. Backups made before hold them still: restoring one erases them again, and files do not bring them back.</source>
        <translation>客户%1已抹除（凭证%2）。保留%3个订单，但不再关联到个人。此前的备份中仍有其资料：恢复备份时会再次抹除，导入文件也不会让其重现。</translation>
    </message>
    <message>
        <source>Make several records of one person one</source>
        <translation>把属于同一个人的多条记录合为一条</translation>
    </message>
    <message>
        <source>Ids or identity values; the first is kept</source>
        <translation>客户编号或身份的值；保留第一个</translation>
    </message>
    <message>
        <source>Keep this one instead</source>
        <translation>改为保留这一个</translation>
    </message>
    <message>
        <source>Take a merge apart</source>
        <translation>拆分一次合并</translation>
    </message>
    <message>
        <source>The customer that went into another</source>
        <translation>被并入的客户</translation>
    </message>
    <message>
        <source>Records that look like one person</source>
        <translation>疑似同一个人的记录</translation>
    </message>
    <message>
        <source>How many to list</source>
        <translation>列出多少条</translation>
    </message>
    <message>
        <source>They are different people: suggest them no more</source>
        <translation>他们是不同的人：不再提示</translation>
    </message>
    <message>
        <source>Erase a person on request, for good</source>
        <translation>应本人要求永久抹除其资料</translation>
    </message>
    <message>
        <source>Why, without naming the person</source>
        <translation>原因，不要写出本人姓名</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be exported. Known: %2.</source>
        <translation>“%1”不能导出。可用的有：%2。</translation>
    </message>
    <message>
        <source>Write customers or other records to a table that imports again unchanged</source>
        <translation>把客户或其他记录写成表格，可原样重新导入</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>导出内容：%1</translation>
    </message>
    <message>
        <source>not seen before; import it once with &quot;siyu import %1 FILE&quot;</source>
        <translation>尚未见过；请先用 siyu import %1 FILE 导入一次</translation>
    </message>
    <message>
        <source>The files the team lives on, and how far each reaches</source>
        <translation>团队日常依赖的文件，以及各自的数据截止时间</translation>
    </message>
    <message>
        <source>Bring in the new files of a folder whose headers were imported before</source>
        <translation>导入文件夹中表头曾导入过的新文件</translation>
    </message>
    <message>
        <source>The watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of field. Kinds are: text, number, date, choice, yes_no.</source>
        <translation>“%1”不是字段类型。可用的类型：text、number、date、choice、yes_no。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; was added. Files, rules and exports call it custom.%1.</source>
        <translation>已添加字段“%1”。在文件、规则和导出中写作 custom.%1。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; was changed.</source>
        <translation>已修改字段“%1”。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; was removed, with the values of %2 customers.</source>
        <translation>已移除字段“%1”，连同%2位客户的值。</translation>
    </message>
    <message>
        <source>Fields that the team adds to its customers</source>
        <translation>团队为客户添加的字段</translation>
    </message>
    <message>
        <source>All of them, with how many customers have a value</source>
        <translation>全部字段，以及各有多少客户填了值</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>text, number, date, choice or yes_no</source>
        <translation>text（文本）、number（数字）、date（日期）、choice（选项）或 yes_no（是否）</translation>
    </message>
    <message>
        <source>Of a choice: a,b,c</source>
        <translation>选项字段的选项：a,b,c</translation>
    </message>
    <message>
        <source>Give a field another name; rules follow</source>
        <translation>重命名字段；规则会随之更新</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Change what a choice offers</source>
        <translation>修改选项字段的选项</translation>
    </message>
    <message>
        <source>a,b,c</source>
        <translation>a,b,c</translation>
    </message>
    <message>
        <source>Remove a field with all its values, unless a rule uses it</source>
        <translation>移除字段及其全部值；规则正在使用时不能移除</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of file. Known: %2.</source>
        <translation>“%1”不是文件类型。可用的有：%2。</translation>
    </message>
    <message>
        <source>What the rows are: %1</source>
        <translation>各行是什么数据：%1</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number</source>
        <translation>工作簿中的工作表，写名称或序号</translation>
    </message>
    <message>
        <source>Keep columns that mean nothing here as custom fields</source>
        <translation>把无法识别的列保留为自定义字段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2026-11-22.</source>
        <translation>“%1”不是日期，请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>%1 transfers to %2 were noted. In WeCom the transfer itself is made in the admin console.</source>
        <translation>已登记%1条转给%2的转移。企业微信中的实际转移须在管理后台操作。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the number of a transfer; &quot;siyu transfer list&quot; shows them.</source>
        <translation>“%1”不是转移编号；用 siyu transfer list 可查看。</translation>
    </message>
    <message>
        <source>%1 transfers were changed.</source>
        <translation>已更新%1条转移。</translation>
    </message>
    <message>
        <source>Customers on their way to another account</source>
        <translation>正在转往其他账号的客户</translation>
    </message>
    <message>
        <source>Those under way</source>
        <translation>进行中的转移</translation>
    </message>
    <message>
        <source>Those decided as well</source>
        <translation>同时列出已有结果的转移</translation>
    </message>
    <message>
        <source>Note that customers are to go to another account</source>
        <translation>登记要转给其他账号的客户</translation>
    </message>
    <message>
        <source>The new account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>The account they are friends of, where there are several</source>
        <translation>客户是多个账号的好友时，指明从哪个账号转出</translation>
    </message>
    <message>
        <source>They were asked and have not answered</source>
        <translation>已询问客户，尚未答复</translation>
    </message>
    <message>
        <source>They went: the old friendship ends, the new one begins</source>
        <translation>已转移：原好友关系结束，新好友关系开始</translation>
    </message>
    <message>
        <source>They refused</source>
        <translation>客户已拒绝</translation>
    </message>
    <message>
        <source>A limit of WeCom stands in the way</source>
        <translation>受企业微信限制，无法转移</translation>
    </message>
    <message>
        <source>Numbers of transfers</source>
        <translation>转移编号</translation>
    </message>
    <message>
        <source>An item of the library needs a name.</source>
        <translation>素材需要有名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text.</source>
        <translation>“%1”没有文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of content, such as text or link.</source>
        <translation>“%1”不是内容类型，例如 text 或 link。</translation>
    </message>
    <message>
        <source>The library has &quot;%1&quot; already. Choose another name.</source>
        <translation>素材库中已有“%1”，请换一个名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the library.</source>
        <translation>素材库中没有“%1”。</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot;</source>
        <translation>添加“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to the library</source>
        <translation>
            <numerusform>向素材库添加%n项素材</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire &quot;%1&quot;</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>Edit the forbidden words</source>
        <translation>编辑违禁词</translation>
    </message>
    <message>
        <source>%1 holds no term. Write one a line.</source>
        <translation>%1中没有词语。请每行写一个。</translation>
    </message>
    <message>
        <source>This cell stands right of the table.</source>
        <translation>此单元格超出了表格右侧。</translation>
    </message>
    <message>
        <source>It was left out. Give its column a name in the header.</source>
        <translation>已略过。请在表头中为该列写上名称。</translation>
    </message>
    <message>
        <source>There is no account yet. Import a roster or add one first.</source>
        <translation>还没有账号。请先导入客户名单，或添加一个账号。</translation>
    </message>
    <message>
        <source>Say which account. There are: %1.</source>
        <translation>请指明账号。现有的账号：%1。</translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot;. There are: %2.</source>
        <translation>没有“%1”这个账号。现有的账号：%2。</translation>
    </message>
    <message>
        <source>The customer is not in the store any more: merged into another, or erased on request.</source>
        <translation>该客户已不在团队文件中：可能已并入其他客户，或已应要求抹除。</translation>
    </message>
    <message>
        <source>The customer is on the blacklist.</source>
        <translation>该客户在黑名单中。</translation>
    </message>
    <message>
        <source>The customer asked not to be contacted.</source>
        <translation>该客户要求请勿联系。</translation>
    </message>
    <message>
        <source>The customer withdrew their consent.</source>
        <translation>该客户已撤回同意。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>修改%2的%1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Change %1 of %2 customers</source>
        <translation>修改%2位客户的%1</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>修改%1个单元格</translation>
    </message>
    <message>
        <source>Nobody invites themselves.</source>
        <translation>邀请人不能是客户本人。</translation>
    </message>
    <message>
        <source>The customer does not have this %1.</source>
        <translation>该客户没有这个%1。</translation>
    </message>
    <message>
        <source>The customer has %1 of the kind %2. Add one with %2+ or take one away with %2-.</source>
        <translation>该客户有%1个%2。请用“%2+”添加，或用“%2-”移除。</translation>
    </message>
    <message>
        <source>This %1 belongs to %2 (customer %3). If both are one person, merge them.</source>
        <translation>这个%1属于%2（客户%3）。如果是同一个人，请合并。</translation>
    </message>
    <message>
        <source>Erase a person on request</source>
        <translation>应本人要求抹除</translation>
    </message>
    <message>
        <source>A segment needs a name.</source>
        <translation>分群需要一个名称。</translation>
    </message>
    <message>
        <source>Guessed by their values: %1. Say otherwise with --map.</source>
        <translation>按内容猜测：%1。如有不同，请用 --map 指定。</translation>
    </message>
    <message>
        <source>A file cannot be complete as of %1: that day is still to come.</source>
        <translation>文件不可能包含截至%1的完整名单：这一天还没到。</translation>
    </message>
    <message>
        <source>This person was erased on request and is not brought back.</source>
        <translation>此人已应要求抹除，不会重新导入。</translation>
    </message>
    <message>
        <source>Leave the row out. If they came anew of their own accord, add them by hand.</source>
        <translation>请去掉这一行。如果是本人重新主动联系，请手工添加。</translation>
    </message>
    <message>
        <source>The row does not say whose friend the customer is.</source>
        <translation>这一行没有写明客户是谁的好友。</translation>
    </message>
    <message>
        <source>Fill in the account.</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>Nobody is known by this.</source>
        <translation>没有人与此匹配。</translation>
    </message>
    <message>
        <source>Import the customer first, or give a phone or another identity that is known.</source>
        <translation>请先导入该客户，或提供已知的手机号或其他身份。</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>与%1的通话</translation>
    </message>
    <message>
        <source>Merging needs two different customers at least.</source>
        <translation>合并至少需要两位不同的客户。</translation>
    </message>
    <message>
        <source>The customer to keep is none of those to be merged.</source>
        <translation>要保留的客户不在待合并的客户之中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field to choose. Fields are: %2.</source>
        <translation>“%1”不是可选择的字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>%1 is to come from a customer who is not among those to be merged.</source>
        <translation>为%1选定的客户不在待合并的客户之中。</translation>
    </message>
    <message>
        <source>Merge %1 customers into %2</source>
        <translation>将%1位客户并入%2</translation>
    </message>
    <message>
        <source>Customer %1, which %2 went into, has itself gone into another since. Take that merge back first.</source>
        <translation>客户%1（%2曾并入其中）之后又并入了其他客户。请先撤回那次合并。</translation>
    </message>
    <message>
        <source>Customer %1 was not merged into another.</source>
        <translation>客户%1没有并入过其他客户。</translation>
    </message>
    <message>
        <source>Take the merge of %1 apart</source>
        <translation>拆分%1的合并</translation>
    </message>
    <message>
        <source>Correct the value, or change the field; the rest of the row was taken.</source>
        <translation>请改正这个值，或修改字段；该行其余内容已导入。</translation>
    </message>
    <message>
        <source>This view is gone.</source>
        <translation>这个视图已不存在。</translation>
    </message>
    <message>
        <source>Create the view &quot;%1&quot;</source>
        <translation>新建视图“%1”</translation>
    </message>
    <message>
        <source>Change the view &quot;%1&quot;</source>
        <translation>修改视图“%1”</translation>
    </message>
    <message>
        <source>Rename the view &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>把视图“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>视图需要一个名称。</translation>
    </message>
    <message>
        <source>There is a view called &quot;%1&quot; already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>A field of choices needs at least one choice.</source>
        <translation>选项字段至少需要一个选项。</translation>
    </message>
    <message>
        <source>A field needs a name without &quot;;&quot; and &quot;=&quot;; &quot;%1&quot; is none.</source>
        <translation>字段需要名称，且不能含“;”和“=”；“%1”不符合。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes (是) nor no (否).</source>
        <translation>“%1”既不是 yes（是），也不是 no（否）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices of %2: %3.</source>
        <translation>“%1”不是%2的选项。可选：%3。</translation>
    </message>
    <message>
        <source>There is no custom field called &quot;%1&quot;.</source>
        <translation>没有叫“%1”的自定义字段。</translation>
    </message>
    <message>
        <source>There is a custom field called &quot;%1&quot; already.</source>
        <translation>已有叫“%1”的自定义字段。</translation>
    </message>
    <message>
        <source>Only a field of the kind &quot;choice&quot; has choices.</source>
        <translation>只有“choice”类型的字段才有选项。</translation>
    </message>
    <message>
        <source>Add field &quot;%1&quot;</source>
        <translation>添加字段“%1”</translation>
    </message>
    <message>
        <source>Rename field &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>将字段“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>%1 customers hold a choice of &quot;%2&quot; that would be gone. Change these first.</source>
        <translation>有%1位客户的“%2”选了将被去掉的选项。请先修改这些客户。</translation>
    </message>
    <message>
        <source>Change the choices of &quot;%1&quot;</source>
        <translation>修改“%1”的选项</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is used by %2. Change these first; nothing was removed.</source>
        <translation>字段“%1”正被%2使用。请先修改这些内容；未移除任何内容。</translation>
    </message>
    <message>
        <source>Remove field &quot;%1&quot;</source>
        <translation>移除字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood as %2. It may be: %3.</source>
        <translation>无法把“%1”理解为%2。可以是：%3。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;. Known are: %2.</source>
        <translation>没有“%1”。现有的有：%2。</translation>
    </message>
    <message>
        <source>There is no custom field called &quot;%1&quot;. &quot;siyu field add&quot; makes one.</source>
        <translation>没有叫“%1”的自定义字段。用 siyu field add 可以添加。</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要有姓名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field that can be set. Fields are: %2.</source>
        <translation>“%1”不是可设置的字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a birthday. Write it as 1990-05-01 or 05-01.</source>
        <translation>“%1”不是生日，请写成 1990-05-01 或 05-01 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or time. Write it as 2026-11-22 09:00.</source>
        <translation>“%1”不是日期或时间，请写成 2026-11-22 09:00 的形式。</translation>
    </message>
    <message>
        <source>Say which %1.</source>
        <translation>请指明是哪个%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number. Write it with all its digits.</source>
        <translation>“%1”不是手机号，请写全所有数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address.</source>
        <translation>“%1”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>最近下单</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新客</translation>
    </message>
    <message>
        <source>Nurture</source>
        <translation>培育</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Loyal</source>
        <translation>忠诚</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>沉睡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 friendships ended, %2 stand again.</source>
        <translation>%1个好友关系已结束，%2个已恢复。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 friendships are not in the file and ended.</source>
        <translation>%1：%3个好友关系中有%2个不在文件中，已结束。</translation>
    </message>
    <message>
        <source>Columns left out: %1. Say what one is with --map &apos;Header=FIELD&apos;, or keep it as a custom field with --map &apos;Header=custom.NAME&apos;; --keep-unknown keeps them all.</source>
        <translation>略过的列：%1。请用 --map &apos;Header=FIELD&apos; 指明某列是什么，或用 --map &apos;Header=custom.NAME&apos; 保留为自定义字段；--keep-unknown 可全部保留。</translation>
    </message>
    <message>
        <source>used since</source>
        <translation>之后被用过</translation>
    </message>
    <message>
        <source>The row does not say when the customer was lost.</source>
        <translation>这一行没有写明客户流失的时间。</translation>
    </message>
    <message>
        <source>Fill in the time, as 2026-11-22 09:00.</source>
        <translation>请填写时间，如 2026-11-22 09:00。</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>没有这个名称的账号。</translation>
    </message>
    <message>
        <source>Write the account as the roster does, or import the roster first.</source>
        <translation>请按客户名单中的写法填写账号，或先导入客户名单。</translation>
    </message>
    <message>
        <source>Nobody is known by this, as a friend of this account.</source>
        <translation>这个账号的好友中没有人与此匹配。</translation>
    </message>
    <message>
        <source>Write name, account and time of adding as the roster does, or give an identity.</source>
        <translation>请按客户名单中的写法填写姓名、账号和添加时间，或提供一个身份。</translation>
    </message>
    <message>
        <source>The customer was no friend of this account at that time.</source>
        <translation>该客户当时不是这个账号的好友。</translation>
    </message>
    <message>
        <source>Compare the times of adding and of the loss with the roster.</source>
        <translation>请对照客户名单核对添加时间和流失时间。</translation>
    </message>
    <message>
        <source>Several friends of this account have this name and time.</source>
        <translation>这个账号有多位好友的姓名和时间相同。</translation>
    </message>
    <message>
        <source>Give a phone or another identity that tells them apart.</source>
        <translation>请提供手机号或其他能区分他们的身份。</translation>
    </message>
    <message>
        <source>The same phone number</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>The same name and the same visible digits of the phone</source>
        <translation>姓名和手机号可见位相同</translation>
    </message>
    <message>
        <source>The same name and birthday</source>
        <translation>姓名和生日相同</translation>
    </message>
    <message>
        <source>The same name and city</source>
        <translation>姓名和城市相同</translation>
    </message>
    <message>
        <source>Added by the same account in the same second</source>
        <translation>由同一账号在同一秒添加</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>正在查找重复客户</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>不是同一个人</translation>
    </message>
    <message>
        <source>A new friend needs a name.</source>
        <translation>新好友需要有姓名。</translation>
    </message>
    <message>
        <source>%1 was added by this account already within the last day (customer %2).</source>
        <translation>这个账号在最近一天内已添加过%1（客户%2）。</translation>
    </message>
    <message>
        <source>New friend %1</source>
        <translation>新好友%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here. Type %2.</source>
        <translation>这里看不懂“%1”。请输入%2。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot; here. Known are: %2.</source>
        <translation>这里没有“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>100, &gt;100, &lt;=5 or 10-20</source>
        <translation>100、&gt;100、&lt;=5 或 10-20</translation>
    </message>
    <message>
        <source>2026, 2026-08, 2026-08-15, &gt;2026-08 or 2026-08-01..2026-08-15</source>
        <translation>2026、2026-08、2026-08-15、&gt;2026-08 或 2026-08-01..2026-08-15</translation>
    </message>
    <message>
        <source>a month (08), a day (08-15) or 08-01..08-15</source>
        <translation>月份（08）、日期（08-15）或 08-01..08-15</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; any more.</source>
        <translation>已没有“%1”这一列。</translation>
    </message>
    <message>
        <source>This column cannot be filtered.</source>
        <translation>这一列不能筛选。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The file names no account, so nothing can be said of whose friends it is complete. Say which column holds it with --map &apos;Header=staff&apos;. Nothing was changed.</source>
        <translation>文件中没有账号，无法判断它是谁的完整好友名单。请用 --map &apos;Header=staff&apos; 指明账号所在的列。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 rows could not be read for sure and may be anybody&apos;s, so no friendship was ended. Repair them and import the file again.</source>
        <translation>有%1行无法可靠读取，可能属于任何人，因此没有结束任何好友关系。请修正这些行后重新导入文件。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3个中的%2个</translation>
    </message>
    <message>
        <source>%1 friendships that the file does not name stay open: a rejected or unclear row of their account may be theirs. Repair those rows and import the file again.</source>
        <translation>文件中未出现的%1个好友关系保持有效：其账号下被拒绝或不明确的行可能正是它们。请修正这些行后重新导入文件。</translation>
    </message>
    <message>
        <source>More than a fifth of an account&apos;s friends would end (%1). Is the file really complete? If so, import it with --allow-many-ended.</source>
        <translation>某个账号将有超过五分之一的好友关系结束（%1）。文件确实完整吗？如果是，请加 --allow-many-ended 导入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: who has it follows from its segment.</source>
        <translation>“%1”是规则标签：谁有它由分群决定。</translation>
    </message>
    <message>
        <source>%1 transfers accepted</source>
        <translation>%1条转移已接受</translation>
    </message>
    <message>
        <source>%1 transfers refused</source>
        <translation>%1条转移已被拒绝</translation>
    </message>
    <message>
        <source>%1 transfers stopped by a limit</source>
        <translation>%1条转移因限制未能完成</translation>
    </message>
    <message>
        <source>%1 transfers wait for the customer</source>
        <translation>%1条转移等待客户答复</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s friend.</source>
        <translation>%1不是任何账号的好友。</translation>
    </message>
    <message>
        <source>%1 is a friend of several accounts. Say from which one.</source>
        <translation>%1是多个账号的好友，请指明从哪个账号转出。</translation>
    </message>
    <message>
        <source>%1 is no friend of that account.</source>
        <translation>%1不是该账号的好友。</translation>
    </message>
    <message>
        <source>%1 is a friend of the new account already.</source>
        <translation>%1已是新账号的好友。</translation>
    </message>
    <message>
        <source>A transfer of %1 is under way already.</source>
        <translation>%1的转移已在进行中。</translation>
    </message>
    <message>
        <source>Propose to transfer %1 customers</source>
        <translation>提议转移%1位客户</translation>
    </message>
    <message>
        <source>The friendship of %1 with %2 has ended meanwhile.</source>
        <translation>%1与%2的好友关系在此期间已结束。</translation>
    </message>
    <message>
        <source>There is no transfer %1.</source>
        <translation>没有编号为%1的转移。</translation>
    </message>
    <message>
        <source>The transfer of %1 was decided already.</source>
        <translation>%1的转移已有结果。</translation>
    </message>
    <message>
        <source>WeCom console → Customers and partners → Customer contact → Customers → Export list</source>
        <translation>企业微信管理后台 → 客户与上下游 → 客户联系 → 客户 → 导出列表</translation>
    </message>
    <message>
        <source>SCRM tool → Customers → Lost customers → Export, or WeCom console → Customer contact → Deletion reminders</source>
        <translation>SCRM 工具 → 客户 → 流失客户 → 导出，或企业微信管理后台 → 客户联系 → 删人提醒</translation>
    </message>
    <message>
        <source>Shop back office → Trade → Orders → Export (Taobao: 卖家中心 → 已卖出的宝贝 → 批量导出)</source>
        <translation>店铺后台 → 交易 → 订单 → 导出（淘宝：卖家中心 → 已卖出的宝贝 → 批量导出）</translation>
    </message>
    <message>
        <source>WeCom console → Customer contact → Statistics → Contact customers → by member and day → Export</source>
        <translation>企业微信管理后台 → 客户联系 → 数据统计 → 联系客户统计 → 按成员、按日 → 导出</translation>
    </message>
    <message>
        <source>WeCom console → Customer contact → Statistics → Customer groups → by group and day → Export</source>
        <translation>企业微信管理后台 → 客户联系 → 数据统计 → 客户群统计 → 按群、按日 → 导出</translation>
    </message>
    <message>
        <source>SCRM tool → Groups → Members → Export</source>
        <translation>SCRM 工具 → 社群 → 群成员 → 导出</translation>
    </message>
    <message>
        <source>Typed by the channel&apos;s owner: day, channel, people invited, requests, cost</source>
        <translation>由渠道负责人填写：日期、渠道、邀请人数、申请数、费用</translation>
    </message>
    <message>
        <source>SCRM tool → Customer tracks → Export; content and mini-program views</source>
        <translation>SCRM 工具 → 客户轨迹 → 导出；素材和小程序浏览记录</translation>
    </message>
    <message>
        <source>WeCom console → Customer service → Ratings → Export</source>
        <translation>企业微信管理后台 → 客户服务 → 评价 → 导出</translation>
    </message>
    <message>
        <source>Shop back office → Marketing → Coupons → Data → Export</source>
        <translation>店铺后台 → 营销 → 优惠券 → 数据 → 导出</translation>
    </message>
    <message>
        <source>Live platform → Data → Sessions → Export</source>
        <translation>直播平台 → 数据 → 场次 → 导出</translation>
    </message>
    <message>
        <source>SCRM tool → Leads → Export</source>
        <translation>SCRM 工具 → 线索 → 导出</translation>
    </message>
    <message>
        <source>Typed by finance: day, kind, channel, amount</source>
        <translation>由财务填写：日期、类型、渠道、金额</translation>
    </message>
    <message>
        <source>Typed by the manager: metric, month, target</source>
        <translation>由主管填写：指标、月份、目标</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>待加客户</translation>
    </message>
    <message>
        <source>Friendships</source>
        <translation>好友关系</translation>
    </message>
    <message>
        <source>Losses</source>
        <translation>流失记录</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Content and scripts</source>
        <translation>素材和话术</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>社群</translation>
    </message>
    <message>
        <source>Members of groups</source>
        <translation>群成员</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>行动号召</translation>
    </message>
    <message>
        <source>Lines of orders</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Coupons</source>
        <translation>优惠券</translation>
    </message>
    <message>
        <source>Coupon codes</source>
        <translation>券码</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Participants of campaigns</source>
        <translation>活动参与者</translation>
    </message>
    <message>
        <source>Moments posts</source>
        <translation>朋友圈内容</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播场次</translation>
    </message>
    <message>
        <source>Viewers of live sessions</source>
        <translation>直播观众</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>线索</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Satisfaction scores</source>
        <translation>满意度评分</translation>
    </message>
    <message>
        <source>Figures of members by day</source>
        <translation>成员日报</translation>
    </message>
    <message>
        <source>Figures of groups by day</source>
        <translation>社群日报</translation>
    </message>
    <message>
        <source>Figures of channels by day</source>
        <translation>渠道日报</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有%1这个文件夹。</translation>
    </message>
    <message>
        <source>The inviter is not known, or several customers are called so. Give an identity such as the phone.</source>
        <translation>邀请人不明，或有几位客户同名。请填写手机号等身份标识。</translation>
    </message>
    <message>
        <source>There is no such metric. &quot;siyu kpi&quot; lists them.</source>
        <translation>没有这个指标。可用 siyu kpi 查看全部指标。</translation>
    </message>
    <message>
        <source>The row has no period: neither a month nor a first and a last day.</source>
        <translation>这一行没有写明时段：既没有月份，也没有起止日期。</translation>
    </message>
    <message>
        <source>Nobody and nothing is called so. Import the members, accounts or channels first.</source>
        <translation>没有叫这个名字的成员、账号或渠道。请先导入它们。</translation>
    </message>
    <message>
        <source>The row names nobody who is known: neither an identity, nor the name of one customer or account.</source>
        <translation>这一行找不到对应的人：既没有身份标识，也没有唯一对应的客户名或账号名。</translation>
    </message>
    <message>
        <source>The row names neither a known customer nor a group.</source>
        <translation>这一行既没有对应已知客户，也没有对应社群。</translation>
    </message>
    <message>
        <source>The row has neither a code nor a known customer.</source>
        <translation>这一行既没有券码，也没有对应已知客户。</translation>
    </message>
    <message>
        <source>The working hours are written 09:00-18:00.</source>
        <translation>工作时间应写成 09:00-18:00。</translation>
    </message>
    <message>
        <source>The rows of %1 belong to no customer; they cannot be chosen by a segment or rule.</source>
        <translation>“%1”的行不属于任何客户，不能用分群或规则筛选。</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>The export was cancelled. No file was written.</source>
        <translation>导出已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>There is no column %1. Known: %2.</source>
        <translation>没有%1这一列。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no preset %1 for %2. Known: generic.</source>
        <translation>%2没有%1这个预设。可用的有：generic。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2. Fields are: %3.</source>
        <translation>“%1”不是%2的字段。可用的字段有：%3。</translation>
    </message>
    <message>
        <source>No column says the %1 that every row of %2 needs. Say which with --map &apos;Header=%3&apos;. The columns are: %4.</source>
        <translation>“%2”的每一行都需要%1，但没有列对应它。请用 --map &apos;表头=%3&apos; 指明是哪一列。现有的列：%4。</translation>
    </message>
    <message>
        <source>A spreadsheet may have rounded this number: it ends in zeros.</source>
        <translation>这个号码末尾是一串零，可能已被电子表格软件取整。</translation>
    </message>
    <message>
        <source>It was kept as it is. Export again with the column as text.</source>
        <translation>已原样保留。请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>这不是数字。</translation>
    </message>
    <message>
        <source>This is not a percentage.</source>
        <translation>这不是百分比。</translation>
    </message>
    <message>
        <source>This is not a duration.</source>
        <translation>这不是时长。</translation>
    </message>
    <message>
        <source>Write it as a number, or as 12分30秒.</source>
        <translation>请写成数字，或写成 12分30秒。</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>这既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-22.</source>
        <translation>请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>无法识别这个词。</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Export again with the column as text.</source>
        <translation>请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>The cell was left empty.</source>
        <translation>该单元格已留空。</translation>
    </message>
    <message>
        <source>The row names no customer.</source>
        <translation>这一行没有写明客户。</translation>
    </message>
    <message>
        <source>Nobody is called so, or several are.</source>
        <translation>没有叫这个名字的客户，或有几位同名。</translation>
    </message>
    <message>
        <source>Give an identity such as the phone or external_userid. The row was left out.</source>
        <translation>请填写手机号或 external_userid 等身份标识。已忽略这一行。</translation>
    </message>
    <message>
        <source>The row says no %1.</source>
        <translation>这一行没有写明%1。</translation>
    </message>
    <message>
        <source>Several are called so; the row does not say which one is meant.</source>
        <translation>有几个同名，这一行没有写明是哪一个。</translation>
    </message>
    <message>
        <source>There is no order of this number.</source>
        <translation>没有这个单号的订单。</translation>
    </message>
    <message>
        <source>There is no live session of this name.</source>
        <translation>没有叫这个名字的直播场次。</translation>
    </message>
    <message>
        <source>There is no content of this name.</source>
        <translation>没有叫这个名字的素材。</translation>
    </message>
    <message>
        <source>Nothing of this name is known.</source>
        <translation>没有找到叫这个名字的内容。</translation>
    </message>
    <message>
        <source>Import the orders first, then this file again.</source>
        <translation>请先导入订单，再导入此文件。</translation>
    </message>
    <message>
        <source>Several are called so.</source>
        <translation>有几个同名。</translation>
    </message>
    <message>
        <source>Give its id or code in a column of its own.</source>
        <translation>请另设一列填写其 ID 或编码。</translation>
    </message>
    <message>
        <source>Import the list of them first, then this file again.</source>
        <translation>请先导入它们的清单，再导入此文件。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2至%3</translation>
    </message>
    <message>
        <source>There is no figure called &quot;%1&quot;.</source>
        <translation>没有叫“%1”的指标。</translation>
    </message>
    <message>
        <source>A target is a number from zero up, for one day or more.</source>
        <translation>目标应为不小于零的数，时段至少为一天。</translation>
    </message>
    <message>
        <source>Set the target of %1</source>
        <translation>设置%1的目标</translation>
    </message>
    <message>
        <source>Remove the target of %1</source>
        <translation>移除%1的目标</translation>
    </message>
    <message>
        <source>There is no target of %1.</source>
        <translation>%1没有设置目标。</translation>
    </message>
    <message>
        <source>%1 buyers were erased on request; their orders were taken without them.</source>
        <translation>有%1位买家已应本人要求抹除，其订单已导入，但不关联买家。</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Touches a day</source>
        <translation>每天触达次数</translation>
    </message>
    <message>
        <source>Touches a week</source>
        <translation>每周触达次数</translation>
    </message>
    <message>
        <source>Touches a month</source>
        <translation>每月触达次数</translation>
    </message>
    <message>
        <source>Messages to a group a day</source>
        <translation>每群每天消息数</translation>
    </message>
    <message>
        <source>Messages to a group a week</source>
        <translation>每群每周消息数</translation>
    </message>
    <message>
        <source>Hand-sent messages a day</source>
        <translation>每天手工发送数</translation>
    </message>
    <message>
        <source>Hours between two touches</source>
        <translation>两次触达的间隔小时数</translation>
    </message>
    <message>
        <source>Days a touch may wait</source>
        <translation>触达最多等待天数</translation>
    </message>
    <message>
        <source>Days without selling</source>
        <translation>不做转化的天数</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1必须在%2到%3之间。</translation>
    </message>
    <message>
        <source>A day cannot have more touches than a week, nor a week more than a month.</source>
        <translation>每天的触达上限不能超过每周的，每周的也不能超过每月的。</translation>
    </message>
    <message>
        <source>A group cannot get more messages in a day than in a week.</source>
        <translation>每群每天的消息上限不能超过每周的。</translation>
    </message>
    <message>
        <source>Quiet hours are given as times, like 22:00.</source>
        <translation>免打扰时段应写成时刻，例如 22:00。</translation>
    </message>
    <message>
        <source>The cold start ends on a day, or there is none.</source>
        <translation>冷启动须写明结束日期；不写则没有冷启动。</translation>
    </message>
    <message>
        <source>The time zone of a team cannot be changed: every day counted so far would be another one.</source>
        <translation>团队的时区不能更改：否则此前按天统计的数据都会错位。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n team rule(s)</source>
        <translation>
            <numerusform>更改%n条团队规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of them</source>
        <translation>%1（共%2项）</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Open it with the password and save it without one, as .xlsx or CSV.</source>
        <translation>%1有密码保护。请用密码打开，另存为不带密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is an XML table of an old Excel. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1是旧版 Excel 的 XML 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a PDF, which holds no table. Ask for the same list as .xlsx or CSV.</source>
        <translation>%1是 PDF，其中没有可读取的表格。请索取同一份名单的 .xlsx 或 CSV 文件。</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx or CSV.</source>
        <translation>该文件是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is of Apple Numbers. Open it there and export it as .xlsx or CSV.</source>
        <translation>该文件是 Apple Numbers 表格。请用 Numbers 打开，导出为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is of LibreOffice (.ods). Open it there and save it as .xlsx or CSV.</source>
        <translation>该文件是 LibreOffice 表格（.ods）。请用 LibreOffice 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is no workbook but a document. Copy its table into a sheet and save that as .xlsx or CSV.</source>
        <translation>该文件不是工作簿，而是文档。请把其中的表格复制到工作表，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is an archive (.zip). Unpack it and choose the file inside.</source>
        <translation>该文件是压缩包（.zip）。请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>The workbook holds more than 2 GB of text. Save its sheets as CSV files and import those.</source>
        <translation>该工作簿的文本超过 2 GB。请把各工作表另存为 CSV 文件后导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the sheet are hidden.</source>
        <translation>
            <numerusform>工作表中有%n行被隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were read like the others.</source>
        <translation>已与其他行一样读取。</translation>
    </message>
    <message>
        <source>The formula in this cell was saved without its value.</source>
        <translation>该单元格的公式没有保存计算结果。</translation>
    </message>
    <message>
        <source>It was read as empty. Open the file in Excel or WPS and save it again.</source>
        <translation>已按空值读取。请用 Excel 或 WPS 打开文件，重新保存。</translation>
    </message>
    <message>
        <source>The formula in this cell gave an error.</source>
        <translation>该单元格的公式出错。</translation>
    </message>
    <message>
        <source>This cell holds an error.</source>
        <translation>该单元格的值是错误值。</translation>
    </message>
    <message>
        <source>The workbook lacks the text of this cell.</source>
        <translation>工作簿中缺少该单元格的文本。</translation>
    </message>
    <message>
        <source>It was read as empty. Save the file again.</source>
        <translation>已按空值读取。请重新保存文件。</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number; the last digits of this one are lost.</source>
        <translation>Excel 只保留数字的前 15 位，这个号码的末几位已丢失。</translation>
    </message>
    <message>
        <source>Export it again with this column as text.</source>
        <translation>请把该列设为文本后重新导出一次。</translation>
    </message>
    <message>
        <source>The text of this cell is longer than 1 MB.</source>
        <translation>该单元格的文本超过 1 MB。</translation>
    </message>
    <message>
        <source>The rest was left out.</source>
        <translation>其余部分已忽略。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells. Save it again as .xlsx.</source>
        <translation>该工作簿没有含单元格的工作表。请重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no sheet %1. The workbook has: %2.</source>
        <translation>没有%1这个工作表。工作簿中有：%2。</translation>
    </message>
    <message>
        <source>The row is longer than 4 MB.</source>
        <translation>这一行超过 4 MB。</translation>
    </message>
    <message>
        <source>The rest of it was left out.</source>
        <translation>该行其余部分已忽略。</translation>
    </message>
    <message>
        <source>%1 was not written: the table has more rows, or longer text, than an .xlsx can hold. Export it as CSV.</source>
        <translation>未写入%1：表格的行数或文本长度超出 .xlsx 的上限。请导出为 CSV。</translation>
    </message>
    <message>
        <source>The file is damaged: its contents break off or cannot be understood. Save it again, or copy it again from where it came.</source>
        <translation>文件已损坏：内容中断或无法解读。请重新保存，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file is damaged: a part of it cannot be unpacked. Save it again, or copy it again from where it came.</source>
        <translation>文件已损坏：有一部分无法解压。请重新保存，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table holds and was not read further. Save it again as .xlsx or CSV.</source>
        <translation>文件解压后远大于正常表格，已停止读取。请重新保存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. Save it again, or copy it again from where it came.</source>
        <translation>文件已损坏或不完整。请重新保存，或从来源处重新复制。</translation>
    </message>
    <message>
        <source>The file is damaged: it lacks its part %1. Save it again.</source>
        <translation>文件已损坏：缺少%1部分。请重新保存。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Open it with the password and save it without one, as .xlsx or CSV.</source>
        <translation>该文件有密码保护。请用密码打开，另存为不带密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>Change %1 customers to &quot;%2&quot;?</source>
        <translation>把%1位客户改为“%2”？</translation>
    </message>
    <message>
        <source>Change %1 customers</source>
        <translation>修改%1位客户</translation>
    </message>
    <message>
        <source>Changing customers</source>
        <translation>正在修改客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed to &quot;%1&quot;.</source>
        <translation>
            <numerusform>已把%n位客户改为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put %1 customers into the list &quot;%2&quot;?</source>
        <translation>把%1位客户放入名单“%2”？</translation>
    </message>
    <message>
        <source>Those who are in it already stay. It can be undone in one step.</source>
        <translation>已在其中的保持不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Add %1 customers</source>
        <translation>加入%1位客户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a segment with a rule: who is in it follows from the rule.</source>
        <translation>“%1”是规则分群：成员由规则决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added to the list &quot;%1&quot;.</source>
        <translation>
            <numerusform>已把%n位客户加入名单“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>已复制%n个单元格，可粘贴到表格软件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze up to &quot;%1&quot;</source>
        <translation>冻结到“%1”</translation>
    </message>
    <message>
        <source>Freeze no column</source>
        <translation>不冻结列</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Record %1 went into this one.</source>
        <translation>记录%1已并入此处。</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Take record %1 apart again</source>
        <translation>重新拆出记录%1</translation>
    </message>
    <message>
        <source>Filter by a &amp;column</source>
        <translation>按列筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Save the filters as a &amp;segment…</source>
        <translation>把筛选存为分群(&amp;S)…</translation>
    </message>
    <message>
        <source>Cells of customers</source>
        <translation>客户单元格</translation>
    </message>
    <message>
        <source>&amp;Edit the cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet</source>
        <translation>从表格粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fill the selection with this cell</source>
        <translation>用此单元格填满所选(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear the cells</source>
        <translation>清空单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Select whole &amp;rows</source>
        <translation>选中整行(&amp;R)</translation>
    </message>
    <message>
        <source>Select whole c&amp;olumns</source>
        <translation>选中整列(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;all that match</source>
        <translation>选中全部符合的(&amp;A)</translation>
    </message>
    <message>
        <source>Views of customers</source>
        <translation>客户视图</translation>
    </message>
    <message>
        <source>&amp;Save the view</source>
        <translation>保存视图(&amp;S)</translation>
    </message>
    <message>
        <source>Save as a &amp;new view…</source>
        <translation>另存为新视图(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the view</source>
        <translation>复制视图(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename the view…</source>
        <translation>重命名视图(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete the view…</source>
        <translation>删除视图…</translation>
    </message>
    <message>
        <source>&amp;Discard the changes of the view</source>
        <translation>放弃视图的修改(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt view</source>
        <translation>下一个视图(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>上一个视图(&amp;P)</translation>
    </message>
    <message>
        <source>Change the &amp;owner…</source>
        <translation>更换负责人(&amp;O)…</translation>
    </message>
    <message>
        <source>Add to a &amp;list…</source>
        <translation>加入名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Merge the selected customers…</source>
        <translation>合并所选客户(&amp;M)…</translation>
    </message>
    <message>
        <source>Do &amp;not contact</source>
        <translation>请勿联系(&amp;N)</translation>
    </message>
    <message>
        <source>May be contacted again</source>
        <translation>可再次联系</translation>
    </message>
    <message>
        <source>Save the filters as a segment</source>
        <translation>把筛选存为分群</translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; holds the %n customer(s) who fit now: a search is no rule.</source>
        <translation>
            <numerusform>名单“%1”收录了当前符合的%n位客户：搜索词不能作为规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The segment &quot;%1&quot; is there, with %n customer(s) now.</source>
        <translation>
            <numerusform>分群“%1”已建好，现有%n位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>更改阶段</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>可以联系</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Select two to %1 rows of one person to merge them.</source>
        <translation>选中同一个人的2到%1行后即可合并。</translation>
    </message>
    <message numerus="yes">
        <source>They are one now; %n record(s) moved.</source>
        <translation>
            <numerusform>已合并为一人，移动了%n条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are two again; %n record(s) went back.</source>
        <translation>
            <numerusform>已拆分为两人，退回了%n条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>存为分群…</translation>
    </message>
    <message>
        <source>Keep the search and the filters as a segment</source>
        <translation>把搜索和筛选保存为分群</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Boxes above the columns to filter by</source>
        <translation>各列上方的筛选框</translation>
    </message>
    <message>
        <source>More for these customers</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Click to change</source>
        <translation>点击修改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>New list &quot;%1&quot;</source>
        <translation>新名单“%1”</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Left alone, since they follow from other data: %1.</source>
        <translation>未改动（由其他数据得出）：%1。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the clipboard lie beyond the last customer.</source>
        <translation>
            <numerusform>剪贴板有%n行超出最后一位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the clipboard lie beyond the last column.</source>
        <translation>
            <numerusform>剪贴板有%n列超出最后一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 cells are changed at once.</source>
        <translation>一次最多修改%1个单元格。</translation>
    </message>
    <message>
        <source>Use the bulk actions for more, or import a file.</source>
        <translation>更多请用批量操作或导入文件。</translation>
    </message>
    <message>
        <source>Changing cells</source>
        <translation>正在修改单元格</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) changed.</source>
        <translation>
            <numerusform>%1：已修改%n个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were wrong and left as they were.</source>
        <translation>
            <numerusform>%n个单元格有误，保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders: %1, mean %2</source>
        <translation>订单：%1，平均%2</translation>
    </message>
    <message>
        <source>Paid: ¥%1, mean ¥%2</source>
        <translation>已付：¥%1，平均¥%2</translation>
    </message>
    <message>
        <source>%1: %2, mean %3</source>
        <translation>%1：%2，平均%3</translation>
    </message>
    <message>
        <source>Means are over the customers that have a value.</source>
        <translation>平均值只计有值的客户。</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>100, &gt;100, &lt;=5 or 10-20; = is empty, * is not empty</source>
        <translation>100、&gt;100、&lt;=5 或 10-20；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>2026, 2026-08, &gt;2026-08-15 or 2026-08-01..2026-08-15; = is empty, * is not empty</source>
        <translation>2026、2026-08、&gt;2026-08-15 或 2026-08-01..2026-08-15；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>08, 08-15 or 08-01..08-15; = is empty, * is not empty</source>
        <translation>08、08-15 或 08-01..08-15；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>A part of the word, several parted by a comma; = is empty, * is not empty</source>
        <translation>词的一部分，多个用逗号分隔；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>A part of the name, pinyin or initials; = is empty</source>
        <translation>姓名、拼音或首字母的一部分；= 表示为空</translation>
    </message>
    <message>
        <source>A part of the text; = is empty, * is not empty</source>
        <translation>文字的一部分；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>They become one. Orders, friendships, tags, tasks and everything else move to the one that is kept; it can be undone, and taken apart later.</source>
        <translation>合并为一人。订单、好友关系、标签、任务等全部归到保留的记录；可撤销，以后也可拆分。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>合并%n位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrong cells</source>
        <translation>有误的单元格</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>%1 cells will be changed, in one step that can be undone.</source>
        <translation>将修改%1个单元格，可一步撤销。</translation>
    </message>
    <message>
        <source>%1 of %2 cells are right and will be changed, in one step that can be undone. The others stay as they are:</source>
        <translation>%2个单元格中有%1个正确，将被修改，可一步撤销。其余保持原样：</translation>
    </message>
    <message>
        <source>%1 %2 cells</source>
        <translation>%1%2个单元格</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Goal reached</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Held out for comparison</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation>下一步在%1</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <translation>%1跟进</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1退出</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已授权</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Save and manage views</source>
        <translation>保存和管理视图</translation>
    </message>
    <message>
        <source>Columns, order and filters as the whole team can use them</source>
        <translation>全团队共用的列、顺序和筛选</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Back to the standard columns</source>
        <translation>恢复标准列</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is saved for the whole team.</source>
        <translation>视图“%1”已为全团队保存。</translation>
    </message>
    <message>
        <source>New view</source>
        <translation>新视图</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本%2）</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>It goes for the whole team; no customer changes. It can be undone.</source>
        <translation>对全团队生效，客户数据不变。可撤销。</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>never brought</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>Data feeds</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>The files the team lives on</source>
        <translation>团队日常依赖的文件</translation>
    </message>
    <message>
        <source>Reaches to</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Last file</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>New files of the watched folder</source>
        <translation>监视文件夹中的新文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>导入其他文件…</translation>
    </message>
    <message>
        <source>None is watched yet.</source>
        <translation>尚未监视任何文件夹。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>Export it: %1. Every %n day(s).</source>
        <translation>
            <numerusform>导出方法：%1。每%n天一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures that need it: %1 and %2 more.</source>
        <translation>依赖它的指标：%1，以及另外%2个。</translation>
    </message>
    <message>
        <source>Figures that need it: %1.</source>
        <translation>依赖它的指标：%1。</translation>
    </message>
    <message>
        <source>goes in as its like did before</source>
        <translation>按以往同类文件的方式导入</translation>
    </message>
    <message>
        <source>new headers: Enter opens it for a look</source>
        <translation>表头是新的：按回车打开查看</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>导入%n个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>选择监视文件夹</translation>
    </message>
    <message>
        <source>Not every file went in.</source>
        <translation>有文件未能导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>已导入%n个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>guessed: please check</source>
        <translation>猜测：请核对</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>同上次</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>已知表头</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>已更新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) belong to somebody else already and stay there.</source>
        <translation>
            <numerusform>有%n个身份标识已属于他人，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter writes over it; every cell of the column that says the same follows.</source>
        <translation>按回车可改写；该列中内容相同的单元格会一并更改。</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Set the target of this figure</source>
        <translation>设置这项数据的目标</translation>
    </message>
    <message>
        <source>Customers…</source>
        <translation>客户…</translation>
    </message>
    <message>
        <source>Show the customers behind this figure</source>
        <translation>查看这项数据背后的客户</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A target is for the team, one member or one channel; choose fewer filters.</source>
        <translation>目标只能针对整个团队、一位成员或一个渠道；请减少筛选条件。</translation>
    </message>
    <message>
        <source>Target %1 for %2 to %3</source>
        <translation>%2至%3的目标：%1</translation>
    </message>
    <message>
        <source>of it %1 on the days shown</source>
        <translation>其中所示日期的部分为%1</translation>
    </message>
    <message>
        <source>✓ target %1</source>
        <translation>✓ 目标%1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标%1</translation>
    </message>
    <message>
        <source>%1% of target</source>
        <translation>目标的%1%</translation>
    </message>
    <message>
        <source>yuan</source>
        <translation>元</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>For which days</source>
        <translation>适用日期</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>已设时段</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>Set the target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>不设目标</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2至%3）</translation>
    </message>
    <message>
        <source>The file is opened for reading; nothing can be changed.</source>
        <translation>文件以只读方式打开，不能更改任何内容。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number from zero up; write it like 12000 or 12000.50.</source>
        <translation>“%1”不是有效数字。请填写不小于零的数，例如 12000 或 12000.50。</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Reminder in the tray</source>
        <translation>托盘提醒</translation>
    </message>
    <message>
        <source>Say when tasks become due</source>
        <translation>任务到期时提醒</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>What becomes due in the quiet hours is told when they end.</source>
        <translation>免打扰时段内到期的任务，会在时段结束时提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) wait in the watched folder: %1</source>
        <translation>
            <numerusform>监视文件夹中有%n个新文件待导入：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Data feeds…</source>
        <translation>数据源(&amp;D)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Public holidays of %1 are not known; only weekends rest.</source>
        <translation>没有%1年的节假日数据，只按周末休息。</translation>
    </message>
    <message>
        <source>Public holidays are known up to %1.</source>
        <translation>节假日数据截至%1。</translation>
    </message>
    <message>
        <source>Time zone: %1. %2</source>
        <translation>时区：%1。%2</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Show phones masked; who looks at one is written down</source>
        <translation>手机号打码显示；查看完整号码会被记录</translation>
    </message>
    <message>
        <source>How often a customer may be touched</source>
        <translation>客户触达频次</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天内</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天内</translation>
    </message>
    <message>
        <source>Hours between two</source>
        <translation>两次间隔（小时）</translation>
    </message>
    <message>
        <source>Days one may wait</source>
        <translation>最多等待（天）</translation>
    </message>
    <message>
        <source>Messages to a group in 7 days</source>
        <translation>每群 7 天内消息数</translation>
    </message>
    <message>
        <source>Sent by hand from one account a day</source>
        <translation>每账号每天手工发送数</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>When selling begins</source>
        <translation>何时开始转化</translation>
    </message>
    <message>
        <source>Days without selling after adding</source>
        <translation>添加好友后不做转化的天数</translation>
    </message>
    <message>
        <source>or until the first order</source>
        <translation>或到首单为止</translation>
    </message>
    <message>
        <source>Nobody is sold anything before</source>
        <translation>此日期前一律不做转化</translation>
    </message>
    <message>
        <source>How figures are counted</source>
        <translation>数据统计口径</translation>
    </message>
    <message>
        <source>Orders of one customer on the same day are one purchase</source>
        <translation>同一客户同一天的订单算一次购买</translation>
    </message>
    <message>
        <source>Gross margin of products without one of their own</source>
        <translation>未单独设置毛利率的商品的毛利率</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The file is opened for reading; its rules can be read, not changed.</source>
        <translation>文件以只读方式打开，其规则只能查看，不能更改。</translation>
    </message>
    <message>
        <source>Team rules</source>
        <translation>团队规则</translation>
    </message>
    <message>
        <source>Team file</source>
        <translation>团队文件</translation>
    </message>
    <message>
        <source>This is kept in the team file. Open one first.</source>
        <translation>此项保存在团队文件中，请先打开一个团队文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n team rule(s) changed.</source>
        <translation>
            <numerusform>已更改%n条团队规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring it up to date and open it</source>
        <translation>升级并打开</translation>
    </message>
    <message>
        <source>Go back to the backup of %1</source>
        <translation>恢复到%1的备份</translation>
    </message>
    <message>
        <source>Put the backup in the place of %1?</source>
        <translation>用%1的备份替换团队文件？</translation>
    </message>
    <message>
        <source>What was written since is not in it. The damaged file is kept beside it.</source>
        <translation>备份之后写入的内容不在其中。已损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The team file</source>
        <translation>当前团队文件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>One a day; the last 7 days and 4 weeks are kept. Each is a whole team file.</source>
        <translation>每天备份一次，保留最近 7 天和 4 周的备份；每份都是完整的团队文件。</translation>
    </message>
    <message>
        <source>The file is opened for reading: it can be checked, not backed up from here.</source>
        <translation>文件以只读方式打开：可以检查，但不能在此备份。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>接收人</translation>
    </message>
    <message numerus="yes">
        <source>Mass send to %n receiver(s)</source>
        <translation>
            <numerusform>群发给%n位接收人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 picked</source>
        <translation>已选%1/%2</translation>
    </message>
    <message>
        <source>Take the check from those it did not reach, then C: the others are done.</source>
        <translation>取消勾选未送达的人，再按 C：其余的人即记为完成。</translation>
    </message>
    <message>
        <source>Pick the receivers, copy the text, and choose the same people in WeCom.</source>
        <translation>选好接收人，复制文本，再到企业微信中选择同样的人。</translation>
    </message>
    <message>
        <source>New friend</source>
        <translation>新好友</translation>
    </message>
    <message>
        <source>Account that was added</source>
        <translation>添加到的账号</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Rules of %1</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>once, when it is activated</source>
        <translation>仅在启用时一次</translation>
    </message>
    <message>
        <source>People come in</source>
        <translation>入列时机</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不再入列</translation>
    </message>
    <message>
        <source>after some days</source>
        <translation>间隔若干天后</translation>
    </message>
    <message>
        <source>And again</source>
        <translation>再次入列</translation>
    </message>
    <message>
        <source>days after its end</source>
        <translation>天后（自结束起）</translation>
    </message>
    <message>
        <source>Again at the earliest</source>
        <translation>最早再次入列</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Who fits has reached the goal: the SOP ends for them as a success.</source>
        <translation>符合条件的人即达成目标：SOP 对其成功结束。</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出条件</translation>
    </message>
    <message>
        <source>Who fits leaves the SOP before its end.</source>
        <translation>符合条件的人会提前退出 SOP。</translation>
    </message>
    <message>
        <source>Most a day</source>
        <translation>每天上限</translation>
    </message>
    <message>
        <source>Least distance</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Waits at most</source>
        <translation>最多等待</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Nothing is sold for</source>
        <translation>不做转化的时长</translation>
    </message>
    <message>
        <source>Left out for comparison</source>
        <translation>对照组</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>One SOP at a time of the set</source>
        <translation>互斥组（同时只进一个 SOP）</translation>
    </message>
    <message>
        <source>More rules…</source>
        <translation>更多规则…</translation>
    </message>
    <message>
        <source>Entry and re-entry, goal and exit, further caps</source>
        <translation>入列与再次入列、目标与退出、其他上限</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;No condition</source>
        <translation>清除条件(&amp;N)</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Text; {{name}}, {{remark}}, {{owner}} … are filled for the person</source>
        <translation>文本；{{name}}、{{remark}}、{{owner}} 等会按客户自动填入</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Retire</source>
        <translation>停用(&amp;R)</translation>
    </message>
    <message>
        <source>It is offered no more; Ctrl+Z brings it back.</source>
        <translation>停用后不再提供；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>Advertising law may forbid: %1.</source>
        <translation>广告法可能禁用：%1。</translation>
    </message>
    <message>
        <source>Find a script</source>
        <translation>查找话术</translation>
    </message>
    <message>
        <source>Script: words or initials, Enter copies</source>
        <translation>话术：输入文字或首字母，回车复制</translation>
    </message>
    <message>
        <source>Edit the scripts</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>No scripts yet. The pencil adds one.</source>
        <translation>还没有话术。点铅笔图标添加。</translation>
    </message>
    <message>
        <source>No script fits.</source>
        <translation>没有匹配的话术。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Name, phone or id; Ctrl+V pastes</source>
        <translation>姓名、手机号或 ID；Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>匹配的客户</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>返回任务卡片</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>关于%1</translation>
    </message>
    <message>
        <source>About nobody yet</source>
        <translation>尚未选择客户</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Looked at when the step is due: whom it does not fit goes on without this step.</source>
        <translation>步骤到期时判断：不符合条件的人跳过这一步，继续往下。</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Tag, pinyin or initials</source>
        <translation>标签、拼音或首字母</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1的标签</translation>
    </message>
    <message>
        <source>Enter takes it away</source>
        <translation>按回车去掉</translation>
    </message>
    <message>
        <source>Enter gives it</source>
        <translation>按回车打上</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n位接收人</numerusform>
        </translation>
    </message>
    <message>
        <source>Mass send · %1</source>
        <translation>群发 · %1</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Copy the receivers&apos; names</source>
        <translation>复制接收人姓名</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制姓名</translation>
    </message>
    <message>
        <source>Scripts…</source>
        <translation>话术…</translation>
    </message>
    <message>
        <source>Forbidden words…</source>
        <translation>违禁词…</translation>
    </message>
    <message>
        <source>Key of the narrow window…</source>
        <translation>小窗快捷键…</translation>
    </message>
    <message>
        <source>No receiver is picked.</source>
        <translation>没有选择接收人。</translation>
    </message>
    <message>
        <source>Copied. Advertising law may forbid: %1.</source>
        <translation>已复制。广告法可能禁用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied, one a line.</source>
        <translation>
            <numerusform>已复制%n个姓名，每行一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; over other programs too</source>
        <translation>%1；在其他程序中也可用</translation>
    </message>
    <message>
        <source>%1; only in this window, another program has this key</source>
        <translation>%1；仅在本窗口可用，其他程序已占用此快捷键</translation>
    </message>
    <message>
        <source>%1; only in this window, this desktop has no keys over other programs</source>
        <translation>%1；仅在本窗口可用，此桌面不支持全局快捷键</translation>
    </message>
    <message>
        <source>Key of the narrow window</source>
        <translation>小窗快捷键</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>聊了什么？</translation>
    </message>
    <message>
        <source>by the customer&apos;s stage</source>
        <translation>按客户阶段</translation>
    </message>
    <message>
        <source>by the account that sends</source>
        <translation>按发送账号</translation>
    </message>
    <message>
        <source>in turn, never the same twice running</source>
        <translation>轮换，不连续重复</translation>
    </message>
    <message>
        <source>at random, for comparison</source>
        <translation>随机，用于对比</translation>
    </message>
    <message>
        <source>Variants of the text</source>
        <translation>文本变体</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选用方式</translation>
    </message>
    <message>
        <source>&amp;Add a variant</source>
        <translation>添加变体(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>违禁词</translation>
    </message>
    <message>
        <source>One word a line, its reason behind a comma. Texts that hold one are flagged, never blocked.</source>
        <translation>每行一个词，逗号后写原因。含违禁词的文本只作提示，不会拦截。</translation>
    </message>
    <message>
        <source>&amp;Back to the words of the law</source>
        <translation>恢复为广告法词表(&amp;B)</translation>
    </message>
    <message>
        <source>None of the %1 cells can be taken as it is:</source>
        <translation>%1个单元格都不能照原样接受：</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 · Enter puts a value right</source>
        <translation>%1 · 回车可改正该值</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>面向</translation>
    </message>
    <message>
        <source>%1: %2 messages of %3 members</source>
        <translation>%1：%3 人发了 %2 条消息</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开群</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>接力群</translation>
    </message>
    <message>
        <source>Members counted on</source>
        <translation>成员统计于</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 answered)</source>
        <translation>%1（%3 人中 %2 人响应）</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed.</source>
        <translation>
            <numerusform>已修改 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the group is called &quot;%1&quot;.</source>
        <translation>群里没有叫“%1”的人。</translation>
    </message>
    <message>
        <source>Several in the group are called &quot;%1&quot;. Give the number of the membership as &quot;siyu group members --json&quot; tells it.</source>
        <translation>群里有几个人叫“%1”。请写 &quot;siyu group members --json&quot; 给出的成员编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a role in a group. Roles are: %2.</source>
        <translation>“%1”不是群角色。可用的角色：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another role now.</source>
        <translation>
            <numerusform>已更改 %n 位成员的角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group chats and who is in them</source>
        <translation>社群和群成员</translation>
    </message>
    <message>
        <source>Name, chat id or id of the group</source>
        <translation>群名、群 ID 或编号</translation>
    </message>
    <message>
        <source>The groups with their figures</source>
        <translation>各群及其数据</translation>
    </message>
    <message>
        <source>One group: figures by day and calls to action</source>
        <translation>一个群：每日数据和号召</translation>
    </message>
    <message>
        <source>First day of the figures; 30 days where left out</source>
        <translation>数据的第一天；不写则为 30 天</translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation>数据的最后一天</translation>
    </message>
    <message>
        <source>Who is in a group now</source>
        <translation>现在谁在群里</translation>
    </message>
    <message>
        <source>At the end of this day instead of now</source>
        <translation>不看现在，看这一天结束时</translation>
    </message>
    <message>
        <source>All there ever were</source>
        <translation>包括曾经在群里的所有人</translation>
    </message>
    <message>
        <source>Change fields of a group, all or none</source>
        <translation>修改群的字段，要么全改要么不改</translation>
    </message>
    <message>
        <source>FIELD=VALUE of %1; an empty value clears</source>
        <translation>字段=值，字段为 %1；空值表示清除</translation>
    </message>
    <message>
        <source>Give members of a group a role</source>
        <translation>设置群成员的角色</translation>
    </message>
    <message>
        <source>member, assistant, companion, expert, kol or helper</source>
        <translation>member（成员）、assistant（小助手）、companion（陪聊）、expert（专家）、kol 或 helper（志愿者）</translation>
    </message>
    <message>
        <source>Their names or numbers</source>
        <translation>他们的名字或编号</translation>
    </message>
    <message>
        <source>A roster of all friends of its accounts, or a list of all members of its groups, as of this day: those missing from it have ended</source>
        <translation>截至这一天，文件是其中账号的全部好友，或其中各群的全部成员：未列出的视为已结束</translation>
    </message>
    <message>
        <source>Go on where more than a fifth of an account&apos;s friends or a group&apos;s members would end</source>
        <translation>即使某账号超过五分之一的好友或某群超过五分之一的成员会结束，也继续</translation>
    </message>
    <message>
        <source>Only a roster of customers or a list of group members can be declared complete.</source>
        <translation>只有客户名单或群成员名单可以声明为完整。</translation>
    </message>
    <message>
        <source>%1 rows could not be read for sure and may be of any group, so nobody was taken out of one. Repair them and import the file again.</source>
        <translation>有 %1 行无法确定内容，可能属于任何群，因此没有把任何人移出群。请修正后再导入一次。</translation>
    </message>
    <message>
        <source>%1 members whom the file does not name stay: a rejected or unclear row of their group may be theirs, or the file names none of our own accounts.</source>
        <translation>文件未列出的 %1 位成员保留：他们所在群有被拒绝或不清楚的行，或者文件没有列出我方账号。</translation>
    </message>
    <message>
        <source>More than a fifth of a group&apos;s members would leave (%1). Is the file really complete? If so, import it with --allow-many-ended.</source>
        <translation>有群会有超过五分之一的成员退出（%1）。文件真的完整吗？如果是，请加上 --allow-many-ended 导入。</translation>
    </message>
    <message>
        <source>A group holds 1 to %1 people; &quot;%2&quot; is none of these numbers.</source>
        <translation>一个群可容纳 1 到 %1 人；“%2”不在此范围。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be its own successor.</source>
        <translation>“%1”不能做自己的接力群。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;: newcomers would go round in circles.</source>
        <translation>“%1”又接回“%2”：新人会在里面打转。</translation>
    </message>
    <message>
        <source>A kind of group has at most %1 characters.</source>
        <translation>群类型最多 %1 个字。</translation>
    </message>
    <message>
        <source>The group is not there any more.</source>
        <translation>这个群已不存在。</translation>
    </message>
    <message>
        <source>Edit the group &quot;%1&quot;</source>
        <translation>编辑群“%1”</translation>
    </message>
    <message>
        <source>%1 is not a role in a group.</source>
        <translation>%1 不是群角色。</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n member(s): %1</source>
        <translation>
            <numerusform>%n 位成员的角色：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The member is not in the group any more.</source>
        <translation>该成员已不在群里。</translation>
    </message>
    <message>
        <source>Several groups are called &quot;%1&quot;. Say which one by its id: %2.</source>
        <translation>有几个群叫“%1”。请用编号指明：%2。</translation>
    </message>
    <message>
        <source>There is no group &quot;%1&quot;. &quot;siyu group list&quot; lists them.</source>
        <translation>没有群“%1”。用 &quot;siyu group list&quot; 查看所有群。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>小助手</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>陪聊</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>KOL</source>
        <translation>KOL</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>邀请入群</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>unknown how</source>
        <translation>方式未知</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>被移出</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退群</translation>
    </message>
    <message>
        <source>%1 members left, %2 are in again.</source>
        <translation>%1 位成员退群，%2 位重新在群。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 members are not in the file and left.</source>
        <translation>%1：%3 位成员中有 %2 位不在文件里，视为退群。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, object %2: %3</source>
        <translation>%1，第 %2 个对象：%3</translation>
    </message>
    <message>
        <source>The file ends in the middle of it. Export it again.</source>
        <translation>文件在它中间就结束了。请重新导出。</translation>
    </message>
    <message>
        <source>Objects are expected: {…}, each in a line of its own or all in one array.</source>
        <translation>这里应为对象 {…}：每行一个，或放在同一个数组里。</translation>
    </message>
    <message>
        <source>It is larger than 256 MB. Write one object a line.</source>
        <translation>它超过 256 MB。请每行写一个对象。</translation>
    </message>
    <message>
        <source>It is no JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>%1 holds no objects with values.</source>
        <translation>%1 里没有带内容的对象。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>入群 %1，退群 %2</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Joined and left</source>
        <translation>入群与退群</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>活跃成员</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Group owner</source>
        <translation>群主</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>入群</translation>
    </message>
    <message>
        <source>No figures of these %1 days.</source>
        <translation>这 %1 天没有数据。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>one of us</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>哪些成员</translation>
    </message>
    <message>
        <source>In the group now</source>
        <translation>现在在群</translation>
    </message>
    <message>
        <source>In it at the end of</source>
        <translation>当日结束时在群：</translation>
    </message>
    <message>
        <source>At the end of this day</source>
        <translation>这一天结束时</translation>
    </message>
    <message>
        <source>Nobody is known here.</source>
        <translation>还不知道有谁。</translation>
    </message>
    <message>
        <source>%1 in all, %2 customers, %3 of them friends</source>
        <translation>共 %1 人，客户 %2 人，其中好友 %3 人</translation>
    </message>
    <message>
        <source>Search the groups</source>
        <translation>搜索社群</translation>
    </message>
    <message>
        <source>Group, owner or tag</source>
        <translation>群名、群主或标签</translation>
    </message>
    <message>
        <source>Import groups or members</source>
        <translation>导入群或成员</translation>
    </message>
    <message>
        <source>Parts of the group</source>
        <translation>群的内容</translation>
    </message>
    <message>
        <source>No group is known yet: bring in the list of your groups, or of who is in them.</source>
        <translation>还没有社群：请导入群列表或群成员名单。</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>导入社群…</translation>
    </message>
    <message>
        <source>Import groups or members…</source>
        <translation>导入社群或成员…</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Give a role…</source>
        <translation>设置角色…</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Calls to action %1</source>
        <translation>号召 %1</translation>
    </message>
    <message>
        <source>Counted on %1</source>
        <translation>统计于 %1</translation>
    </message>
    <message>
        <source>By the list of members, now</source>
        <translation>按成员名单，现在</translation>
    </message>
    <message>
        <source>Nobody has told yet who is in this group.</source>
        <translation>还没有导入这个群的成员。</translation>
    </message>
    <message>
        <source>No figures by day were brought in yet.</source>
        <translation>还没有导入每日数据。</translation>
    </message>
    <message>
        <source>The day the chat was made</source>
        <translation>建群日</translation>
    </message>
    <message>
        <source>The day the group was opened</source>
        <translation>开群日</translation>
    </message>
    <message>
        <source>Members now, of those it holds</source>
        <translation>现有成员 / 容量</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 天</translation>
    </message>
    <message>
        <source>Who joined in the last 30 days</source>
        <translation>近 30 天入群</translation>
    </message>
    <message>
        <source>−30 days</source>
        <translation>−30 天</translation>
    </message>
    <message>
        <source>Who left in the last 30 days</source>
        <translation>近 30 天退群</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Members who spoke, on the last day counted</source>
        <translation>最近统计日发言的成员</translation>
    </message>
    <message>
        <source>Messages of the last day counted</source>
        <translation>最近统计日的消息数</translation>
    </message>
    <message>
        <source>Where newcomers go once the group is full</source>
        <translation>群满后新人去的群</translation>
    </message>
    <message>
        <source>The day of the file</source>
        <translation>文件的日期</translation>
    </message>
    <message>
        <source>These are all members of the groups in the file: who is missing has left as of</source>
        <translation>这是文件中各群的全部成员：未列出的视为已退群，截至</translation>
    </message>
    <message>
        <source>These are all friends of the accounts in the file: who is missing has ended as of</source>
        <translation>这是文件中各账号的全部好友：未列出的视为已结束，截至</translation>
    </message>
    <message>
        <source>The file is complete: let so many go</source>
        <translation>文件是完整的：就让这么多人结束</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>疑似重复(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1（%n条记录）</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>在列表中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>不是同一人(&amp;D)</translation>
    </message>
    <message>
        <source>They are not suggested again; can be undone</source>
        <translation>不再提示；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>正在查找重复…</translation>
    </message>
    <message>
        <source>Stopped before all was looked at.</source>
        <translation>查找未完成就已停止。</translation>
    </message>
    <message>
        <source>Nobody looks like somebody else.</source>
        <translation>没有疑似重复的客户。</translation>
    </message>
    <message>
        <source>%1 possible duplicates, the surest %2 of them here</source>
        <translation>共%1组疑似重复，这里列出最可能的%2组</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n组疑似重复</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay two; they are not suggested again.</source>
        <translation>保持为不同的客户，不再提示。</translation>
    </message>
    <message>
        <source>Where they differ, this counts</source>
        <translation>不一致时，以所选为准</translation>
    </message>
    <message>
        <source>What hangs on each</source>
        <translation>各自名下的内容</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>此后已修改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that it added go again.</source>
        <translation>
            <numerusform>它新增的%n行将删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that it changed get back what they held before.</source>
        <translation>
            <numerusform>它更新的%n行将恢复原值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it ended go on.</source>
        <translation>
            <numerusform>它结束的%n条关系将恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was changed or used since stays as it is and is listed. Afterwards the file can be imported again.</source>
        <translation>此后改过或用到的内容保持不变，并会列出。之后该文件可以重新导入。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>What was brought in</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>&amp;Take this import back…</source>
        <translation>撤回这次导入(&amp;T)…</translation>
    </message>
    <message>
        <source>What stays as it is</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Nothing was brought in yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
    <message>
        <source>Something is being written; it comes after that.</source>
        <translation>正在写入，请稍后再撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected.</source>
        <translation>
            <numerusform>有%n行未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the import of %1?</source>
        <translation>撤回“%1”的导入？</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Taking back %1</source>
        <translation>正在撤回%1</translation>
    </message>
    <message>
        <source>Cancelled: the import is in force as before.</source>
        <translation>已取消：导入仍然有效。</translation>
    </message>
    <message>
        <source>Taken back: %1 deleted, %2 as before.</source>
        <translation>已撤回：删除%1条，恢复%2条。</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>没有遗留内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) as it is:</source>
        <translation>
            <numerusform>%n条保持不变：</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mports so far…</source>
        <translation>导入记录(&amp;M)…</translation>
    </message>
    <message>
        <source>Rows added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rows updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>There is nobody in an SOP under %1.</source>
        <translation>没有编号为%1的SOP参与记录。</translation>
    </message>
    <message>
        <source>Take %1 out of SOP %2</source>
        <translation>将%1移出SOP“%2”</translation>
    </message>
    <message>
        <source>%1 is not in the SOP %2 any more.</source>
        <translation>%1已不在SOP“%2”中。</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Transfer to another account…</source>
        <translation>转到其他账号…</translation>
    </message>
    <message>
        <source>Erase on request…</source>
        <translation>应要求删除…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Take out of %1</source>
        <translation>移出%1</translation>
    </message>
    <message>
        <source>Open tasks of it are cancelled; can be undone</source>
        <translation>取消其中未完成的任务；可以撤销</translation>
    </message>
    <message>
        <source>May be contacted.</source>
        <translation>可以联系。</translation>
    </message>
    <message>
        <source>May be contacted again.</source>
        <translation>可以再次联系。</translation>
    </message>
    <message>
        <source>Will not be contacted: SOPs, batches and quick replies leave them out.</source>
        <translation>不再联系：SOP、批量发送和快捷回复都会跳过。</translation>
    </message>
    <message>
        <source>The consent is written down.</source>
        <translation>已记录同意。</translation>
    </message>
    <message>
        <source>The consent is withdrawn: nobody contacts them any more.</source>
        <translation>已撤回同意：不再联系。</translation>
    </message>
    <message>
        <source>Add a note, Enter keeps it</source>
        <translation>添加备注，按回车保存</translation>
    </message>
    <message>
        <source>Add a note to the timeline</source>
        <translation>在时间线中添加备注</translation>
    </message>
    <message>
        <source>Trans&amp;fer to another account…</source>
        <translation>转到其他账号(&amp;F)…</translation>
    </message>
    <message>
        <source>Erase a person on request…</source>
        <translation>应要求删除个人信息…</translation>
    </message>
    <message>
        <source>What is emptied</source>
        <translation>将清空</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>This cannot be undone, also not from a backup.</source>
        <translation>此操作不能撤销，也不能从备份恢复。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>e.g. asked in the chat on 2026-11-20</source>
        <translation>例如：2026-11-20在聊天中提出</translation>
    </message>
    <message>
        <source>The name, to confirm</source>
        <translation>输入姓名以确认</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The person is erased. This is the proof:</source>
        <translation>已删除此人的信息。凭证如下：</translation>
    </message>
    <message>
        <source>Proof of the erasure</source>
        <translation>删除凭证</translation>
    </message>
    <message>
        <source>The marks are salted hashes: files and backups that hold the person are known by them, and the person cannot be read from them.</source>
        <translation>标记是加盐的散列值：可据此认出含有此人的文件和备份，但无法还原此人的信息。</translation>
    </message>
    <message>
        <source>&amp;Copy the proof</source>
        <translation>复制凭证(&amp;C)</translation>
    </message>
    <message>
        <source>The proof is on the clipboard.</source>
        <translation>凭证已复制。</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>删除%1的个人信息？</translation>
    </message>
    <message>
        <source>Type &quot;%1&quot; to confirm</source>
        <translation>输入“%1”以确认</translation>
    </message>
    <message>
        <source>Erasure %1</source>
        <translation>删除编号：%1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>经手人：%1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Records: %1; orders without the person: %2; friendships without the person: %3</source>
        <translation>记录%1条；去除个人信息的订单%2个；去除个人信息的好友关系%3条</translation>
    </message>
    <message>
        <source>Salt: %1</source>
        <translation>盐：%1</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>标记：</translation>
    </message>
    <message>
        <source>The person is erased (proof %1).</source>
        <translation>已删除此人的信息（凭证%1）。</translation>
    </message>
    <message>
        <source>Write notes…</source>
        <translation>填写备注…</translation>
    </message>
    <message>
        <source>Edit the notes…</source>
        <translation>编辑备注…</translation>
    </message>
    <message>
        <source>The note is in the timeline.</source>
        <translation>备注已写入时间线。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of %2; %n open task(s) cancelled.</source>
        <translation>
            <numerusform>已将%1移出%2，取消%n项未完成的任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order %1, ¥%2</source>
        <translation>订单%1，¥%2</translation>
    </message>
    <message>
        <source>Task, %1: %2</source>
        <translation>任务（%1）：%2</translation>
    </message>
    <message>
        <source>Joined the group %1</source>
        <translation>加入社群%1</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>退出社群%1</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>暂无此类记录。</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>显示更多时间线</translation>
    </message>
    <message>
        <source>Only of the timeline: %1</source>
        <translation>时间线只看：%1</translation>
    </message>
    <message>
        <source>Messages and notes</source>
        <translation>消息与备注</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Transfers under way</source>
        <translation>进行中的转移</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>联系与授权</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>等待客户确认</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提出</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>转到其他账号</translation>
    </message>
    <message>
        <source>Nothing moves in WeCom by this: transfer them in the admin console, then say here what came of it. Once accepted, the friendship, running SOPs and open tasks go on with the other account.</source>
        <translation>这里不会改动企业微信：请在管理后台分配客户，再在这里登记结果。客户接受后，好友关系、进行中的SOP和未完成的任务都由新账号继续。</translation>
    </message>
    <message>
        <source>From the account</source>
        <translation>原账号</translation>
    </message>
    <message>
        <source>To the account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提出转移(&amp;P)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>&amp;Waits</source>
        <translation>等待确认(&amp;W)</translation>
    </message>
    <message>
        <source>It waits for the customer</source>
        <translation>等待客户确认</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>被拒绝(&amp;R)</translation>
    </message>
    <message>
        <source>The customer refused</source>
        <translation>客户拒绝了</translation>
    </message>
    <message>
        <source>&amp;Limit reached</source>
        <translation>达到上限(&amp;L)</translation>
    </message>
    <message>
        <source>The account or the customer can take no more</source>
        <translation>账号或客户已达上限</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>已接受(&amp;A)</translation>
    </message>
    <message>
        <source>The customer is a friend of the other account now</source>
        <translation>客户已是新账号的好友</translation>
    </message>
    <message>
        <source>Where each is a friend</source>
        <translation>各自所在的账号</translation>
    </message>
    <message>
        <source>No transfer is under way.</source>
        <translation>没有进行中的转移。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n项转移进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) proposed.</source>
        <translation>
            <numerusform>已提出%n项转移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) decided.</source>
        <translation>
            <numerusform>已登记%n项转移的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, remarks, notes, identities, phone and custom fields; tags, lists and open tasks; the texts of the timeline, and the person&apos;s words in what imports and the undo list keep.</source>
        <translation>姓名、备注、身份标识、手机号和自定义字段；标签、名单和未完成的任务；时间线的文字，以及导入记录和撤销列表中与此人有关的文字。</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Record a withdrawal</source>
        <translation>记录撤回</translation>
    </message>
    <message>
        <source>Orders (%1), friendships (%2), entries of the timeline (%3) and memberships of groups, without any word, for the figures; and salted hashes as proof, by which imports leave the person out and older backups are erased from anew.</source>
        <translation>订单（%1）、好友关系（%2）、时间线记录（%3）和所在社群，不含任何文字，仅用于统计；以及作为凭证的加盐散列值，导入时据此跳过此人，恢复旧备份时会再次删除。</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Erasing customer %1 takes name, identities, notes and texts away for good and cannot be undone. Erase?</source>
        <translation>抹除客户%1会永久删除其姓名、身份、备注和文本，无法撤销。要抹除吗？</translation>
    </message>
    <message>
        <source>Do not ask on a terminal</source>
        <translation>在终端上不再询问</translation>
    </message>
    <message>
        <source>Export prospects</source>
        <translation>导出潜在客户</translation>
    </message>
    <message>
        <source>Export friendships</source>
        <translation>导出好友关系</translation>
    </message>
    <message>
        <source>Export losses</source>
        <translation>导出流失客户</translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this number: digits are lost.</source>
        <translation>这个编号被电子表格损坏：丢失了数字。</translation>
    </message>
    <message>
        <source>The row was left out. Export again with the column as text.</source>
        <translation>这一行未导入。请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>An SOP needs a name.</source>
        <translation>SOP 需要一个名称。</translation>
    </message>
    <message>
        <source>There is an SOP called %1 already.</source>
        <translation>已经有名为 %1 的 SOP。</translation>
    </message>
    <message>
        <source>Rename SOP %1 to %2</source>
        <translation>将 SOP %1 改名为 %2</translation>
    </message>
    <message>
        <source>The SOP %1 was activated and is kept for its history. End it instead.</source>
        <translation>SOP %1 启用过，要保留它的历史，不能删除。可以将其结束。</translation>
    </message>
    <message>
        <source>The SOP %1 is used by %2. Change these first; nothing was deleted.</source>
        <translation>%2 用到了 SOP %1。请先修改它们；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete SOP %1</source>
        <translation>删除 SOP %1</translation>
    </message>
    <message>
        <source>Day 0 is the start of a live session: choose which one first.</source>
        <translation>第 0 天是直播开始：请先选择哪一场直播。</translation>
    </message>
    <message>
        <source>There is no live session called %1 with a time. Choose another day 0.</source>
        <translation>没有名为 %1 且有开播时间的直播。请另选第 0 天。</translation>
    </message>
    <message>
        <source>Day 0 depends on a campaign: choose which one first.</source>
        <translation>第 0 天取决于活动：请先选择哪一个活动。</translation>
    </message>
    <message>
        <source>There is no campaign called %1 with a time. Choose another day 0.</source>
        <translation>没有名为 %1 且有时间的活动。请另选第 0 天。</translation>
    </message>
    <message>
        <source>Day 0 of %1</source>
        <translation>%1的第 0 天</translation>
    </message>
    <message>
        <source>Of the product</source>
        <translation>哪个商品</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在这几天</translation>
    </message>
    <message>
        <source>On these days of the month</source>
        <translation>每月这几号</translation>
    </message>
    <message>
        <source>Which tag? Choose one.</source>
        <translation>哪个标签？请选择一个。</translation>
    </message>
    <message>
        <source>On which days? Choose at least one.</source>
        <translation>哪几天？请至少选择一天。</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>friendship: with every account that is added</source>
        <translation>好友关系：被加的每个账号各一份</translation>
    </message>
    <message>
        <source>One for every</source>
        <translation>每个什么一份</translation>
    </message>
    <message>
        <source>by a rule: %1</source>
        <translation>按规则：%1</translation>
    </message>
    <message>
        <source>by a rule…</source>
        <translation>按规则…</translation>
    </message>
    <message>
        <source>Whom it fits comes into the SOP.</source>
        <translation>符合的人进入 SOP。</translation>
    </message>
    <message>
        <source>How they are counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>按执行人</translation>
    </message>
    <message>
        <source>Which touches</source>
        <translation>哪些触达</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>待触达</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>被拦下</translation>
    </message>
    <message>
        <source>Done, missed, overdue</source>
        <translation>已完成、错过、逾期</translation>
    </message>
    <message>
        <source>Guards that hold back or move touches</source>
        <translation>拦下或推移触达的防护规则</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>防护规则</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>推移</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs on one day</source>
        <translation>
            <numerusform>%n 处冲突：同日两个 SOP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;1-to-1 SOP…</source>
        <translation>新建个人号 SOP(&amp;1)…</translation>
    </message>
    <message>
        <source>New &amp;group SOP…</source>
        <translation>新建群 SOP(&amp;G)…</translation>
    </message>
    <message>
        <source>New &amp;Moments SOP…</source>
        <translation>新建朋友圈 SOP(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>复制(&amp;C)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>De&amp;lete the draft</source>
        <translation>删除草稿(&amp;L)</translation>
    </message>
    <message>
        <source>From a template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>New SOP from template %1</source>
        <translation>从模板 %1 新建 SOP</translation>
    </message>
    <message>
        <source>New SOP</source>
        <translation>新建 SOP</translation>
    </message>
    <message>
        <source>Good morning everybody</source>
        <translation>大家早上好</translation>
    </message>
    <message>
        <source>New SOP %1</source>
        <translation>新建 SOP %1</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Copy SOP %1</source>
        <translation>复制 SOP %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>%1 was deleted. Undo brings it back.</source>
        <translation>已删除 %1。撤销可恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) in the next %1 days.</source>
        <translation>
            <numerusform>未来 %1 天共 %n 次触达。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n blocked: %1.</source>
        <translation>
            <numerusform>%n 次被拦下：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs touch somebody on one day.</source>
        <translation>
            <numerusform>%n 处冲突：同一天有两个 SOP 触达同一人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) whose time has passed for somebody are never made.</source>
        <translation>
            <numerusform>有 %n 个步骤因时间已过不再生成。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) too late for every step: left out.</source>
        <translation>
            <numerusform>%n 位客户已错过所有步骤：不进入。</numerusform>
        </translation>
    </message>
    <message>
        <source>To begin with everyone at day 0, choose “Activate, day 0 is today for everyone”.</source>
        <translation>如需让所有人从第 0 天开始，请选择“启用，所有人从今天算第 0 天”。</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>结束 %1？</translation>
    </message>
    <message numerus="yes">
        <source>It ends for %n customer(s), and open tasks are cancelled. Undo takes it back.</source>
        <translation>
            <numerusform>将为 %n 位客户结束，未完成的任务会取消。可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New SOP</source>
        <translation>新建 SOP(&amp;N)</translation>
    </message>
    <message>
        <source>Only a draft is activated.</source>
        <translation>只有草稿可以启用。</translation>
    </message>
    <message>
        <source>It is not active.</source>
        <translation>它没有在启用中。</translation>
    </message>
    <message>
        <source>It is not paused.</source>
        <translation>它没有暂停。</translation>
    </message>
    <message>
        <source>Only drafts are deleted; the others are kept for their history. End it instead.</source>
        <translation>只能删除草稿；其余的要保留历史，可以将其结束。</translation>
    </message>
    <message>
        <source>No SOP is chosen.</source>
        <translation>没有选中 SOP。</translation>
    </message>
    <message>
        <source>It has ended and is kept as it was. Begin with a copy of it.</source>
        <translation>它已结束并保持原样。请复制一份再修改。</translation>
    </message>
    <message>
        <source>An SOP has at least one step.</source>
        <translation>SOP 至少有一个步骤。</translation>
    </message>
    <message>
        <source>1-to-1</source>
        <translation>个人号 SOP</translation>
    </message>
    <message>
        <source>group SOP</source>
        <translation>群 SOP</translation>
    </message>
    <message>
        <source>Moments SOP</source>
        <translation>朋友圈 SOP</translation>
    </message>
    <message>
        <source>the day they got a tag</source>
        <translation>打上某个标签那天</translation>
    </message>
    <message>
        <source>the start of a campaign</source>
        <translation>活动开始</translation>
    </message>
    <message>
        <source>the end of a campaign</source>
        <translation>活动结束</translation>
    </message>
    <message>
        <source>the start of a live session</source>
        <translation>直播开始</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>指定日期</translation>
    </message>
    <message>
        <source>every few days</source>
        <translation>每隔几天</translation>
    </message>
    <message>
        <source>days of the week</source>
        <translation>每周的某几天</translation>
    </message>
    <message>
        <source>days of the month</source>
        <translation>每月的某几号</translation>
    </message>
    <message>
        <source>the start of a campaign: which?</source>
        <translation>活动开始：哪个？</translation>
    </message>
    <message>
        <source>the end of a campaign: which?</source>
        <translation>活动结束：哪个？</translation>
    </message>
    <message>
        <source>the start of a live session: which?</source>
        <translation>直播开始：哪场？</translation>
    </message>
    <message>
        <source>the start of the live session %1</source>
        <translation>直播 %1 开始</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <translation>每周的%1</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <translation>每月 %1 号</translation>
    </message>
    <message>
        <source>too close to another touch</source>
        <translation>离另一次触达太近</translation>
    </message>
    <message>
        <source>limit of a day</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>WeCom&apos;s quota of mass sends</source>
        <translation>企业微信群发额度</translation>
    </message>
    <message>
        <source>limit of the account</source>
        <translation>账号上限</translation>
    </message>
    <message>
        <source>nurture period</source>
        <translation>养熟期</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>冷启动期</translation>
    </message>
    <message>
        <source>not to be contacted</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>consent withdrawn</source>
        <translation>已撤回同意</translation>
    </message>
    <message>
        <source>deleted by the customer</source>
        <translation>被客户删除</translation>
    </message>
    <message>
        <source>recalled often enough</source>
        <translation>召回次数已满</translation>
    </message>
    <message>
        <source>displaced by other touches</source>
        <translation>被其他触达挤掉</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>程序未打开</translation>
    </message>
    <message>
        <source>Touches by staff and day</source>
        <translation>按执行人和日期的触达</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n touch(es)</source>
        <translation>
            <numerusform>%1，%2：%n 次触达</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them by hand; safe are %3</source>
        <translation>%1，其中手动 %2 次；安全上限 %3 次</translation>
    </message>
    <message>
        <source>%1 (+%2 min): %3</source>
        <translation>%1（+%2 分钟）：%3</translation>
    </message>
    <message>
        <source>Who may only look exports phones masked. Choose masked phones (--mask), or ask a manager.</source>
        <translation>只有查看权限的成员导出时手机号须隐藏。请选择隐藏手机号（--mask），或请经理导出。</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>&amp;Columns, in this order (Alt+Up and Alt+Down move one):</source>
        <translation>列及其顺序（Alt+↑、Alt+↓ 移动）(&amp;C)：</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As in the &amp;list</source>
        <translation>与列表一致(&amp;L)</translation>
    </message>
    <message>
        <source>All that &amp;hold something</source>
        <translation>所有有内容的列(&amp;H)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (Excel, WPS, Numbers)</source>
        <translation>CSV，UTF-8（Excel、WPS、Numbers）</translation>
    </message>
    <message>
        <source>CSV in GB18030 (older programs)</source>
        <translation>CSV，GB18030（旧版软件）</translation>
    </message>
    <message>
        <source>Workbook .xlsx</source>
        <translation>Excel 工作簿 .xlsx</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>Who may only look exports phones masked.</source>
        <translation>只有查看权限的成员导出时手机号须隐藏。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Export records…</source>
        <translation>导出记录(&amp;E)…</translation>
    </message>
    <message>
        <source>Other phones</source>
        <translation>其他电话</translation>
    </message>
    <message>
        <source>%1 can mean several customers: %2. Write it as it stands in the brackets.</source>
        <translation>%1 可能指多位客户：%2。请按括号中的写法填写。</translation>
    </message>
    <message>
        <source>The friendship would have ended before it began.</source>
        <translation>好友关系的结束时间早于添加时间。</translation>
    </message>
    <message>
        <source>Correct one of the two times; the end was not taken.</source>
        <translation>请更正其中一个时间；结束时间未采用。</translation>
    </message>
    <message>
        <source>Complaint of %1</source>
        <translation>%1的投诉</translation>
    </message>
    <message>
        <source>Order of %1, said in the chat</source>
        <translation>%1在聊天中说的订单</translation>
    </message>
    <message>
        <source>What was the complaint about? Write a few words.</source>
        <translation>投诉的是什么？请写几个字。</translation>
    </message>
    <message>
        <source>The file&apos;s bytes here are no characters of its encoding.</source>
        <translation>此处的字节不是文件编码中的字符。</translation>
    </message>
    <message>
        <source>Type the cell again; nothing was taken from it.</source>
        <translation>请重新填写此单元格；其内容未采用。</translation>
    </message>
    <message>
        <source>This stage is not known.</source>
        <translation>未知的阶段。</translation>
    </message>
    <message>
        <source>Write new, nurture, first_order, repeat, loyal, dormant or lost, or keep the column as a custom field; the rest of the row was taken.</source>
        <translation>请填写新客、培育、首单、复购、忠诚、沉睡或流失，或将此列保留为自定义字段；该行其余内容已导入。</translation>
    </message>
    <message>
        <source>Change field &quot;%1&quot;</source>
        <translation>更改字段“%1”</translation>
    </message>
    <message>
        <source>The order has to name every field once.</source>
        <translation>顺序中每个字段必须出现一次。</translation>
    </message>
    <message>
        <source>Reorder the fields</source>
        <translation>调整字段顺序</translation>
    </message>
    <message>
        <source>Id in this store</source>
        <translation>本库编号</translation>
    </message>
    <message>
        <source>%1 is empty. Export it again.</source>
        <translation>%1 是空的。请重新导出。</translation>
    </message>
    <message>
        <source>The sheet %1 of %2 is empty. Choose another sheet, or export the file again.</source>
        <translation>%2 的工作表 %1 是空的。请换一个工作表，或重新导出。</translation>
    </message>
    <message>
        <source>Figures of the team by day</source>
        <translation>团队每日数据</translation>
    </message>
    <message>
        <source>The row does not say whose figures these are. Export the figures member by member, or import them as the team&apos;s own (team-days).</source>
        <translation>这一行没有写明是谁的数据。请按成员导出，或作为整个团队的数据导入（team-days）。</translation>
    </message>
    <message>
        <source>Row %1 of the file is about the same and says something else.</source>
        <translation>文件第 %1 行与这一行对象相同，内容不同。</translation>
    </message>
    <message>
        <source>Row %1 counts; this one was left out.</source>
        <translation>以第 %1 行为准；这一行未导入。</translation>
    </message>
    <message>
        <source>Give the userid in a column of its own.</source>
        <translation>请用单独的一列给出 userid。</translation>
    </message>
    <message>
        <source>Backing up the file before its update</source>
        <translation>更新文件前先做备份</translation>
    </message>
    <message>
        <source>Updating the file to this version</source>
        <translation>正在把文件更新到当前版本</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Change a field of many</source>
        <translation>批量更改字段</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the same value</source>
        <translation>
            <numerusform>%n位客户将改为相同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Those who have it already stay as they are; an empty value clears the field. It can be cancelled while it runs and undone in one step.</source>
        <translation>已是该值的客户保持不变；留空则清除该字段。执行中可以取消，完成后可一步撤销。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>修改%n位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Own fields…</source>
        <translation>自定义字段…</translation>
    </message>
    <message>
        <source>Take off the blacklist</source>
        <translation>移出黑名单</translation>
    </message>
    <message>
        <source>Off the blacklist.</source>
        <translation>已移出黑名单。</translation>
    </message>
    <message>
        <source>Put on the blacklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message>
        <source>On the blacklist: nobody contacts them any more.</source>
        <translation>已加入黑名单：不再联系。</translation>
    </message>
    <message>
        <source>&amp;Change a field…</source>
        <translation>更改字段(&amp;C)…</translation>
    </message>
    <message>
        <source>O&amp;wn fields…</source>
        <translation>自定义字段(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;New friend…</source>
        <translation>新好友(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 is there. The plans that begin with a new friend take them in.</source>
        <translation>已添加%1。以新好友为起点的SOP会自动加入。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>选项（每行一个）</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>更改字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新字段</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>The kind stays: values that are there would not fit another.</source>
        <translation>类型不能更改：已有的值与其他类型不符。</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>What your team wants to know about its customers beside what is there: columns of the grid, in rules, imports and exports too.</source>
        <translation>团队想额外了解的客户信息：可作为表格的列，也可用于规则、导入和导出。</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Customers with it</source>
        <translation>已填客户数</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>删除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New field…</source>
        <translation>新字段(&amp;N)…</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there.</source>
        <translation>已添加字段“%1”。</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot;?</source>
        <translation>删除字段“%1”？</translation>
    </message>
    <message>
        <source>Nobody has a value in it. It can be undone in one step.</source>
        <translation>没有客户填写过。可一步撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lose their value in it. It can be undone in one step.</source>
        <translation>
            <numerusform>%n位客户将失去其中的值。可一步撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is gone.</source>
        <translation>已删除字段“%1”。</translation>
    </message>
    <message>
        <source>Were these sent?</source>
        <translation>这些发出去了吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were copied and not confirmed. Take the check from what was not sent: it stays due.</source>
        <translation>
            <numerusform>有 %n 条话术已复制但未确认。请取消勾选没有发出的：它们仍待处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save and close</source>
        <translation>保存并关闭(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask me next time</source>
        <translation>下次再问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open SiyuDesk</source>
        <translation>打开 SiyuDesk(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Beside WeCom</source>
        <translation>侧边模式(&amp;B)</translation>
    </message>
    <message>
        <source>No &amp;reminders for an hour</source>
        <translation>一小时内不提醒(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n 个任务待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open the profile</source>
        <translation>打开客户画像</translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n 个未完成任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Order in chat</source>
        <translation>聊天下单</translation>
    </message>
    <message>
        <source>%1 (until %2)</source>
        <translation>%1（至 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n data feed(s) are stale: %1</source>
        <translation>
            <numerusform>%n 个数据源需要更新：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;friend…</source>
        <translation>新好友(&amp;F)…</translation>
    </message>
    <message>
        <source>%1 is a new friend.</source>
        <translation>%1 已添加为新好友。</translation>
    </message>
    <message>
        <source>What is the complaint about?</source>
        <translation>投诉的是什么？</translation>
    </message>
    <message>
        <source>What was ordered, and for how much?</source>
        <translation>买了什么，多少钱？</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新线索</translation>
    </message>
    <message>
        <source>Call to action</source>
        <translation>号召</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>响应率</translation>
    </message>
    <message>
        <source>Save rows with problems…</source>
        <translation>保存有问题的行…</translation>
    </message>
    <message>
        <source>other fields</source>
        <translation>其他字段</translation>
    </message>
    <message>
        <source>The rows named below go in all the same; only the cell with the problem is left out.</source>
        <translation>下列各行仍会导入，只有有问题的单元格不写入。</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Which orders count</source>
        <translation>计入哪些订单</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>%1 (last %2 days)</source>
        <translation>%1（近 %2 天）</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>It saw: %1</source>
        <translation>实际：%1</translation>
    </message>
    <message>
        <source>%1: not while the file is opened for reading</source>
        <translation>%1：以只读方式打开时不能修改</translation>
    </message>
    <message>
        <source>Nothing is called “%1”; search the customers for it</source>
        <translation>没有叫“%1”的；在客户里搜索</translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation>关闭文件(&amp;C)</translation>
    </message>
    <message>
        <source>%1 · no backup yet</source>
        <translation>%1 · 还没有备份</translation>
    </message>
    <message>
        <source>%1 · backup %2 verified</source>
        <translation>%1 · %2 的备份已校验</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Close it and open it again: the last backup is offered then.</source>
        <translation>文件已损坏：%1。请关闭后重新打开，届时可恢复到最近的备份。</translation>
    </message>
    <message>
        <source>First bought</source>
        <translation>首单月</translation>
    </message>
    <message>
        <source>Private orders</source>
        <translation>私域订单</translation>
    </message>
    <message>
        <source>Take the lock of a store whose holder is gone</source>
        <translation>接管持有者已不在的文件锁</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged store into a new one, and say what is lost</source>
        <translation>把已损坏文件中能读出的内容存入新文件，并说明丢失了什么</translation>
    </message>
    <message>
        <source>The damaged store; it is only read</source>
        <translation>已损坏的文件，只读取、不改动</translation>
    </message>
    <message>
        <source>The store to make</source>
        <translation>要新建的文件</translation>
    </message>
    <message>
        <source>restore a backup with &quot;siyu restore&quot;, or save what can be read with &quot;siyu salvage %1 NEW&quot;.</source>
        <translation>请用“siyu restore”恢复一个备份，或用“siyu salvage %1 新文件”保存能读出的内容。</translation>
    </message>
    <message>
        <source>restore its newest backup with &quot;siyu restore %2&quot;, or save what can be read with &quot;siyu salvage %1 NEW&quot;.</source>
        <translation>请用“siyu restore %2”恢复最近的备份，或用“siyu salvage %1 新文件”保存能读出的内容。</translation>
    </message>
    <message>
        <source>%1 is locked by %2, and whether that still runs cannot be told from here. Close it there; where it is gone, take the lock over: --take-over.</source>
        <translation>%1 被%2锁定，从这里无法得知对方是否还在运行。请在那里关闭；如果对方已不在，请接管文件锁：--take-over。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was written to it; %2</source>
        <translation>%1 已损坏，没有向它写入任何内容。%2</translation>
    </message>
    <message>
        <source>Another program changed the tables of %1 (%2). It was not touched; %3</source>
        <translation>其他程序改动了 %1 的数据表（%2）。文件未被改动。%3</translation>
    </message>
    <message>
        <source>%1 was not written: the file or its folder is read-only. Choose another place.</source>
        <translation>%1 未写入：文件或所在文件夹为只读。请换一个位置。</translation>
    </message>
    <message>
        <source>%1 is the store itself or belongs to it. Nothing was written; choose another name.</source>
        <translation>%1 就是正在使用的团队文件或属于它。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a store or a backup, or belongs to one. Nothing was written; choose another name.</source>
        <translation>%1 是团队文件或备份，或属于其中之一。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is the file that is being read. Nothing was written; choose another name.</source>
        <translation>%1 正是被读取的文件。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was written; name a file in it.</source>
        <translation>%1 是文件夹。没有写入任何内容，请指定其中的文件名。</translation>
    </message>
    <message>
        <source>%1 is a device, not a file. Nothing was written; name a file, or - for standard output.</source>
        <translation>%1 是设备，不是文件。没有写入任何内容，请指定文件，或用 - 表示标准输出。</translation>
    </message>
    <message>
        <source>%1 is no backup of this store, or somebody worked in it since; it was not touched. Choose another name.</source>
        <translation>%1 不是本文件的备份，或备份之后有人在其中工作过；它未被改动。请换一个名称。</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>正在保存能读出的内容</translation>
    </message>
    <message>
        <source>The store was still locked by %1, which is gone. The lock was taken over.</source>
        <translation>文件仍被%1锁定，但对方已不在，文件锁已接管。</translation>
    </message>
    <message>
        <source>somebody who left no name</source>
        <translation>未留下姓名的程序</translation>
    </message>
    <message>
        <source>not of SiyuDesk: %1</source>
        <translation>不属于私域运营台：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>%1 records of %2 were saved into %3; %4 are lost.</source>
        <translation>已从 %2 保存 %1 条记录到 %3，丢失 %4 条。</translation>
    </message>
    <message>
        <source>The head of the file was broken; what was changed last may be missing.</source>
        <translation>文件头已损坏，最近的改动可能缺失。</translation>
    </message>
    <message>
        <source>The changes in %1 could not be read; they are missing.</source>
        <translation>%1 中的改动无法读出，已缺失。</translation>
    </message>
    <message>
        <source>%1: %2 saved, %3 lost</source>
        <translation>%1：保存 %2 条，丢失 %3 条</translation>
    </message>
    <message>
        <source>%1: %2 saved, at least %3 lost</source>
        <translation>%1：保存 %2 条，至少丢失 %3 条</translation>
    </message>
    <message>
        <source>%1 broken pages</source>
        <translation>损坏 %1 页</translation>
    </message>
    <message>
        <source>%1 left out: what they belong to is lost</source>
        <translation>略去 %1 条：所属的记录已丢失</translation>
    </message>
    <message>
        <source>%1 kept without what they pointed to</source>
        <translation>保留 %1 条，但所指向的记录已丢失</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 未被改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing more is written to it. Its newest verified backup can take its place, or what can be read of it can be saved into a new file.</source>
        <translation>%1 已损坏，不会再向它写入。可以用最近一次校验过的备份替换它，或把能读出的内容存入新文件。</translation>
    </message>
    <message>
        <source>%1 is damaged, and no backup lies beside it. Nothing more is written to it. What can be read of it can be saved into a new file.</source>
        <translation>%1 已损坏，旁边没有备份。不会再向它写入。可以把能读出的内容存入新文件。</translation>
    </message>
    <message>
        <source>Another program changed the tables of %1 (%2). It was not touched. What is of SiyuDesk can be saved into a new file.</source>
        <translation>其他程序改动了 %1 的数据表（%2）。文件未被改动。可以把属于私域运营台的内容存入新文件。</translation>
    </message>
    <message>
        <source>%1 is locked by %2, and whether that still runs cannot be told from here. Close it there; where it is gone, take the lock over.</source>
        <translation>%1 被%2锁定，从这里无法得知对方是否还在运行。请在那里关闭；如果对方已不在，可以接管文件锁。</translation>
    </message>
    <message>
        <source>%1 has been open in another window or program: %2. Close it there, or open it here for reading.</source>
        <translation>%1 已在另一个窗口或程序中打开：%2。请先在那里关闭，或在这里以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>Take the lock over…</source>
        <translation>接管文件锁…</translation>
    </message>
    <message>
        <source>Take over the lock of %1?</source>
        <translation>接管 %1 的文件锁？</translation>
    </message>
    <message>
        <source>It was left by %1. Where that still has the file open, both would write and the file would be damaged.</source>
        <translation>文件锁由%1留下。如果对方仍打开着文件，双方同时写入会损坏文件。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Save what can be read…</source>
        <translation>保存能读出的内容…</translation>
    </message>
    <message>
        <source>%1-saved.siyu</source>
        <translation>%1-抢救.siyu</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>保存能读出的内容</translation>
    </message>
    <message>
        <source>The paid column of orders: net of refunds, or gross (before refunds)</source>
        <translation>订单的实付列：net 为已扣除退款，gross 为退款前</translation>
    </message>
    <message>
        <source>How 3/4/2026 is meant: day-first or month-first</source>
        <translation>3/4/2026 怎么理解：day-first 日在前，month-first 月在前</translation>
    </message>
    <message>
        <source>Take orders that stand under another shop already once more</source>
        <translation>即使订单已在另一店铺名下存在，也再导入一次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates. Write day-first or month-first.</source>
        <translation>“%1”不是日期顺序。请写 day-first（日在前）或 month-first（月在前）。</translation>
    </message>
    <message>
        <source>No value: no orders of known buyers were imported.</source>
        <translation>无数据：尚未导入带买家的订单。</translation>
    </message>
    <message>
        <source>--held is drop or shift, not %1.</source>
        <translation>--held 只能是 drop 或 shift，不能是 %1。</translation>
    </message>
    <message>
        <source>What becomes of steps that fell into the pause: drop leaves them out, shift makes all come later</source>
        <translation>落在暂停期间的步骤怎么办：drop 略过，shift 全部顺延</translation>
    </message>
    <message>
        <source>Planned from %1 to %2: %3 tasks, %4 blocked, %5 missed, %6 cancelled, %7 put off.</source>
        <translation>已计划 %1 至 %2：任务 %3 个，拦截 %4 个，错过 %5 个，取消 %6 个，顺延 %7 个。</translation>
    </message>
    <message>
        <source>This row is a title or a note.</source>
        <translation>这一行是标题或说明。</translation>
    </message>
    <message>
        <source>This row only parts others, or is a marker of a merge conflict.</source>
        <translation>这一行只是分隔线，或是合并冲突的标记。</translation>
    </message>
    <message>
        <source>%1 holds one line and no names of columns, so that nothing says what it is. Say what the columns are with --map &apos;1=name;2=phone&apos;.</source>
        <translation>%1 只有一行，也没有列名，无法判断是什么内容。请用 --map &apos;1=name;2=phone&apos; 说明各列是什么。</translation>
    </message>
    <message>
        <source>This birthday lies in the future.</source>
        <translation>这个生日在将来。</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Correct the year, or write month and day alone.</source>
        <translation>没有采用。请改正年份，或只写月和日。</translation>
    </message>
    <message>
        <source>This time lies in the future.</source>
        <translation>这个时间在将来。</translation>
    </message>
    <message>
        <source>It was taken as it stands. Compare it with the source, and day and month with each other.</source>
        <translation>已按原样采用。请与来源核对，并看看日和月是否写反。</translation>
    </message>
    <message>
        <source>Day or month first? The dates of the column &quot;%1&quot; can be read both ways, as &quot;%2&quot; can. Say --dates day-first or --dates month-first, or choose it in the wizard. Nothing was changed.</source>
        <translation>日在前还是月在前？“%1”列的日期两种读法都行，例如“%2”。请加 --dates day-first（日在前）或 --dates month-first（月在前），或在导入向导里选择。没有改动任何数据。</translation>
    </message>
    <message>
        <source>Day or month first? This date can be read both ways, and the column has both.</source>
        <translation>日在前还是月在前？这个日期两种读法都行，而这一列两种写法都有。</translation>
    </message>
    <message>
        <source>This is an error of a spreadsheet, not a value.</source>
        <translation>这是表格公式的错误，不是值。</translation>
    </message>
    <message>
        <source>It was read as an empty cell. Put the formula right and export again.</source>
        <translation>已按空单元格读取。请改正公式后重新导出。</translation>
    </message>
    <message>
        <source>Columns: %1.</source>
        <translation>各列：%1。</translation>
    </message>
    <message>
        <source>Columns left out: %1. Say what one is with --map &apos;Header=FIELD&apos;.</source>
        <translation>未导入的列：%1。可用 --map &apos;列名=字段&apos; 说明某列是什么。</translation>
    </message>
    <message>
        <source>The preset was %1. Read it otherwise with --preset NAME, --paid net or --paid gross.</source>
        <translation>所用预设：%1。可用 --preset 名称、--paid net 或 --paid gross 换一种方式读取。</translation>
    </message>
    <message>
        <source>An earlier row gives this order number to another buyer.</source>
        <translation>前面的行已将此订单号记在另一位买家名下。</translation>
    </message>
    <message>
        <source>The row was left out. Check the order number.</source>
        <translation>该行未导入，请核对订单号。</translation>
    </message>
    <message>
        <source>--paid is net (refunds are taken off already) or gross (before refunds), not %1.</source>
        <translation>--paid 只能是 net（已扣除退款）或 gross（退款前），不能是 %1。</translation>
    </message>
    <message>
        <source>There is no preset %1 for orders. Known: %2.</source>
        <translation>订单没有名为 %1 的预设。可用：%2。</translation>
    </message>
    <message>
        <source>Taobao / Tmall</source>
        <translation>淘宝 / 天猫</translation>
    </message>
    <message>
        <source>Youzan</source>
        <translation>有赞</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>Kuaishou shop</source>
        <translation>快手小店</translation>
    </message>
    <message>
        <source>Xiaohongshu</source>
        <translation>小红书</translation>
    </message>
    <message>
        <source>Weidian</source>
        <translation>微店</translation>
    </message>
    <message>
        <source>ERP</source>
        <translation>ERP</translation>
    </message>
    <message>
        <source>Plain table</source>
        <translation>普通表格</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as net of refunds: GMV ¥%2, refunds ¥%3, net sales ¥%4.</source>
        <translation>“%1”按已扣除退款读取：GMV ¥%2，退款 ¥%3，净销售额 ¥%4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is read as paid before refunds: GMV ¥%2, refunds ¥%3, net sales ¥%4.</source>
        <translation>“%1”按退款前实付读取：GMV ¥%2，退款 ¥%3，净销售额 ¥%4。</translation>
    </message>
    <message>
        <source>Read as paid before refunds GMV would be ¥%1, net sales ¥%2.</source>
        <translation>若按退款前实付读取，GMV 为 ¥%1，净销售额 ¥%2。</translation>
    </message>
    <message>
        <source>In rows with a refund the total is paid + refund: read as net of refunds GMV would be ¥%1, net sales ¥%2.</source>
        <translation>有退款的行中，总金额 = 实付 + 退款：若按已扣除退款读取，GMV 为 ¥%1，净销售额 ¥%2。</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>读取方式：%1。</translation>
    </message>
    <message>
        <source>Guessed by the words of the header: %1. Please check.</source>
        <translation>按表头字词推测的列：%1，请核对。</translation>
    </message>
    <message>
        <source>%1 orders (¥%2) were closed after they were paid, and the file has no column of refunds: they count as refunded in full. A rule of the team counts them as paid.</source>
        <translation>%1 笔订单（¥%2）付款后关闭，文件没有退款列：按全额退款计。可在团队规则中改为按已支付计。</translation>
    </message>
    <message>
        <source>%1 returns (¥%2) name no order of the file: they are refunds of their own day.</source>
        <translation>%1 笔退货（¥%2）未对应文件中的订单：计为当日退款。</translation>
    </message>
    <message>
        <source>%1 orders of the file stand in the store already, under the shop &quot;%2&quot;. Read as now they would come once more under &quot;%3&quot; and count twice.</source>
        <translation>文件中有 %1 笔订单已存在，店铺为“%2”。按现在的读取方式会以“%3”再次导入，重复计算。</translation>
    </message>
    <message>
        <source>Read the file as before (as %1), or take that import back first.</source>
        <translation>请按原来的方式（%1）读取，或先撤销那次导入。</translation>
    </message>
    <message>
        <source>Nothing was imported. Read it with --preset %1, or, if they are other orders all the same, go on with --allow-doubles.</source>
        <translation>未导入任何内容。请用 --preset %1 读取；如果确实是不同的订单，请加 --allow-doubles 继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can never match the field &quot;%2&quot; of the kind %3. Possible are: %4.</source>
        <translation>“%1”永远对不上类型为 %3 的字段“%2”。可用的有：%4。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;: %2</source>
        <translation>字段“%1”：%2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is compared with nothing. Write a value, or use &quot;empty&quot;.</source>
        <translation>字段“%1”没有写要比较的值。请写一个值，或改用“empty”。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;: of two values, the smaller comes first.</source>
        <translation>字段“%1”：两个值请小的在前。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a phone number that is searched. Write some of its digits; +86 before them and hyphens between them are left out.</source>
        <translation>“%1”不是手机号里参与查找的部分。请写其中的几位数字；前面的 +86 和中间的短横线会略去。</translation>
    </message>
    <message>
        <source>There is no product of the category &quot;%1&quot;. Correct the name in the rule, or import products with their categories first.</source>
        <translation>没有类目为“%1”的商品。请改正规则里的名称，或先导入带类目的商品。</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; what was to come comes %n day(s) later.</source>
        <translation>
            <numerusform>“%1”已继续；后续步骤顺延 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; %n step(s) that fell into the pause are left out.</source>
        <translation>
            <numerusform>“%1”已继续；落在暂停期间的 %n 个步骤已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>limit of %1 touches in 7 days</source>
        <translation>已达 7 天内 %1 次触达的上限</translation>
    </message>
    <message>
        <source>limit of %1 touches in 30 days</source>
        <translation>已达 30 天内 %1 次触达的上限</translation>
    </message>
    <message>
        <source>the goal is reached</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>the condition to leave the SOP holds</source>
        <translation>已满足退出条件</translation>
    </message>
    <message>
        <source>the customer is no longer in the audience</source>
        <translation>客户已不在适用人群中</translation>
    </message>
    <message>
        <source>the customer replied</source>
        <translation>客户已回复</translation>
    </message>
    <message>
        <source>the SOP is paused</source>
        <translation>SOP 已暂停</translation>
    </message>
    <message>
        <source>its time fell into a pause of the SOP</source>
        <translation>时间落在 SOP 暂停期间</translation>
    </message>
    <message>
        <source>the SOP has ended</source>
        <translation>SOP 已结束</translation>
    </message>
    <message>
        <source>the customer was taken out of the SOP</source>
        <translation>客户已被移出 SOP</translation>
    </message>
    <message>
        <source>day 0 has moved</source>
        <translation>第 0 天已变更</translation>
    </message>
    <message>
        <source>another SOP of the same set has taken the customer over</source>
        <translation>客户已由同一互斥组的其他 SOP 接手</translation>
    </message>
    <message>
        <source>The SOP is not there any more; the change was not saved.</source>
        <translation>该 SOP 已不存在，这次修改没有保存。</translation>
    </message>
    <message>
        <source>The SOP has other steps now; the change was not saved.</source>
        <translation>该 SOP 的步骤已有变动，这次修改没有保存。</translation>
    </message>
    <message>
        <source>The steps of %1 belong to days of their own and cannot be shifted. Resume it with --held drop.</source>
        <translation>“%1”的步骤各有固定日期，不能顺延。请用 --held drop 恢复。</translation>
    </message>
    <message>
        <source>The task %1 is not to be made: %2.</source>
        <translation>任务 %1 不应执行：%2。</translation>
    </message>
    <message>
        <source>The task %1 is not to be made before %2: %3.</source>
        <translation>任务 %1 在 %2 之前不应执行：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken back and cannot be redone, nor what came after it. Import the file again.</source>
        <translation>“%1”已撤销，不能重做，它之后的改动也不能。请重新导入该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken back and cannot be redone, nor what came after it. Do it again by hand.</source>
        <translation>“%1”已撤销，不能重做，它之后的改动也不能。请手动再做一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be redone: %2 was changed, or is used, since.</source>
        <translation>“%1”不能重做：%2 之后又有改动或已被使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: %2 was changed, or is used, since.</source>
        <translation>“%1”不能撤销：%2 之后又有改动或已被使用。</translation>
    </message>
    <message>
        <source>%1 is a file of an old Excel (.xls) that cannot be read. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1 是旧版 Excel 文件（.xls），无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a web page without a table, or too large a one, whatever its name. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1 其实是网页，里面没有表格，或者文件太大。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>It was read as an empty cell. Put it right in the file.</source>
        <translation>已按空单元格读取。请在文件里改正。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>no figure reads it yet</source>
        <translation>暂无指标使用</translation>
    </message>
    <message>
        <source>They are other orders: take them once more</source>
        <translation>这些是不同的订单，再导入一次</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 表示</translation>
    </message>
    <message>
        <source>Export of</source>
        <translation>导出来源</translation>
    </message>
    <message>
        <source>Paid column</source>
        <translation>实付列</translation>
    </message>
    <message>
        <source>as that export counts</source>
        <translation>按该来源的口径</translation>
    </message>
    <message>
        <source>before refunds</source>
        <translation>退款前</translation>
    </message>
    <message>
        <source>net of refunds</source>
        <translation>已扣除退款</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>按这一列判断</translation>
    </message>
    <message>
        <source>4 March: month first</source>
        <translation>3 月 4 日（月在前）</translation>
    </message>
    <message>
        <source>3 April: day first</source>
        <translation>4 月 3 日（日在前）</translation>
    </message>
    <message>
        <source>refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>buyers</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>losses</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>orders of members</source>
        <translation>成员归属订单</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>还有内容没有保存</translation>
    </message>
    <message>
        <source>Goes on by itself as soon as everything is saved.</source>
        <translation>全部保存后会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Save first</source>
        <translation>先保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on working</source>
        <translation>继续工作(&amp;G)</translation>
    </message>
    <message>
        <source>Not finished yet: %1 (%2 %).</source>
        <translation>尚未完成：%1（%2%）。</translation>
    </message>
    <message>
        <source>Not finished yet: %1.</source>
        <translation>尚未完成：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait until the file is free and are not saved yet.</source>
        <translation>
            <numerusform>%n 处修改在等待写入，尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Go on working to put them right.</source>
        <translation>
            <numerusform>%n 处修改未能保存。请选“继续工作”回去改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>Stop it and &amp;discard the changes</source>
        <translation>停止并放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;top it</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.json);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Imported orders closed after payment count as paid where the file has no refunds</source>
        <translation>文件无退款列时，付款后关闭的订单按已支付计</translation>
    </message>
    <message>
        <source>ends it for who replied</source>
        <translation>结束该客户的 SOP</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>不影响</translation>
    </message>
    <message>
        <source>A reply</source>
        <translation>客户回复时</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet saved</source>
        <translation>
            <numerusform>%n 处修改尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>The SOP %1 is active and was not changed. This is what the change does:</source>
        <translation>SOP %1 正在执行，没有改动。这次改动会：</translation>
    </message>
    <message>
        <source>Run it again with --yes to apply it.</source>
        <translation>确认应用，请加上 --yes 再运行一次。</translation>
    </message>
    <message>
        <source>The SOP %1 is active. Apply the change?</source>
        <translation>SOP %1 正在执行。要应用这次改动吗？</translation>
    </message>
    <message>
        <source>The SOP %1 goes on with the new version.</source>
        <translation>SOP %1 已按新版本继续执行。</translation>
    </message>
    <message>
        <source>Apply the change of an active SOP; without it, only what it would do is said</source>
        <translation>应用对执行中 SOP 的改动；不加此项时只说明会有什么影响</translation>
    </message>
    <message>
        <source>Nothing was planned: on a clock that is ahead, SOPs would run ahead too. If the clock is right, say so: siyu --now %1 tick. Otherwise set it right first.</source>
        <translation>没有排任务：电脑时间若快了，SOP 也会提前跑。时间若是对的，请写明：siyu --now %1 tick；不对请先校准时间。</translation>
    </message>
    <message>
        <source>--take-back-after %1 is not a day. Write it as 2026-11-22.</source>
        <translation>--take-back-after %1 不是日期，请写成 2026-11-22。</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>时间是对的吗？</translation>
    </message>
    <message>
        <source>Nothing was done: the days until %1 are planned already. If they were planned by a clock that was ahead, take them back: siyu tick --take-back-after %2.</source>
        <translation>什么也没做：到 %1 的日子都已排好。如果是电脑时间快了才排到那天，请撤回：siyu tick --take-back-after %2。</translation>
    </message>
    <message>
        <source>%1 tasks planned after %2 were taken back.</source>
        <translation>已撤回 %2 之后排好的 %1 个任务。</translation>
    </message>
    <message>
        <source>First remove what was planned for the days after this one and nobody touched</source>
        <translation>先撤回这一天之后排好、还没人动过的内容</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer says %1. The newest trusted time in this store is %2, %n day(s) earlier.</source>
        <translation>
            <numerusform>电脑时间是 %1，而数据文件里最新的可信时间是 %2，早了 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>%1 reaches no single customer, which a 1-to-1 SOP is for. Use chat or mass_send.</source>
        <translation>%1 不是发给单个客户的，个人号 SOP 不能用。请改用 chat 或 mass_send。</translation>
    </message>
    <message>
        <source>it is given to staff:%1, and there is no member of staff called %1. Add the member, or correct the name.</source>
        <translation>执行人是 staff:%1，但团队里没有叫 %1 的成员。请先添加成员，或改正名字。</translation>
    </message>
    <message>
        <source>it is given to account:%1, and the team has no account called %1. Add the account, or correct the name.</source>
        <translation>执行账号是 account:%1，但团队里没有叫 %1 的账号。请先添加账号，或改正名字。</translation>
    </message>
    <message>
        <source>the library has no content called %1. Add it, or correct the name.</source>
        <translation>素材库里没有叫 %1 的素材。请先添加，或改正名字。</translation>
    </message>
    <message>
        <source>the content %1 is a draft. Approve it first, or choose another one.</source>
        <translation>素材 %1 还是草稿。请先审核通过，或换一个素材。</translation>
    </message>
    <message>
        <source>the content %1 is retired. Choose another one.</source>
        <translation>素材 %1 已停用。请换一个素材。</translation>
    </message>
    <message>
        <source>Group SOPs are not played by this version yet. Only 1-to-1 SOPs are.</source>
        <translation>这个版本还不能执行群 SOP，只能执行个人号 SOP。</translation>
    </message>
    <message>
        <source>Moments SOPs are not played by this version yet. Only 1-to-1 SOPs are.</source>
        <translation>这个版本还不能执行朋友圈 SOP，只能执行个人号 SOP。</translation>
    </message>
    <message>
        <source>Another step has the id %1. Leave the id out for a step that is new.</source>
        <translation>另一步已用了 id %1。新的一步请不要写 id。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in it now.</source>
        <translation>
            <numerusform>现在有 %n 人在其中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) come in</source>
        <translation>
            <numerusform>%n 人进入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with %n touch(es) in the next %1 days.</source>
        <translation>
            <numerusform>，未来 %1 天触达 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) leave it.</source>
        <translation>
            <numerusform>%n 人退出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) more fall due today.</source>
        <translation>
            <numerusform>今天多 %n 次触达到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are added for those who are in it.</source>
        <translation>
            <numerusform>对已在其中的人，增加 %n 次触达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those who are in it are no longer made.</source>
        <translation>
            <numerusform>对已在其中的人，取消 %n 次触达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those who are in it move to another time.</source>
        <translation>
            <numerusform>对已在其中的人，%n 次触达改到别的时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are made otherwise at the same time.</source>
        <translation>
            <numerusform>%n 次触达时间不变，内容或方式改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for anybody.</source>
        <translation>对任何人都没有影响。</translation>
    </message>
    <message>
        <source>A task of this SOP was copied, put off or closed since: its activation cannot be undone any more. End the SOP instead.</source>
        <translation>这个 SOP 已有任务被复制、推迟或处理过，不能再撤销启用。请改为结束 SOP。</translation>
    </message>
    <message>
        <source>A task that came of this change was copied, put off or closed since: it cannot be undone any more. Change the SOP again, or end it.</source>
        <translation>这次改动带来的任务已有被复制、推迟或处理过的，不能再撤销。请再改一次 SOP，或结束它。</translation>
    </message>
    <message>
        <source>the SOP was changed when its time had passed</source>
        <translation>SOP 改动时原定时间已过</translation>
    </message>
    <message>
        <source>the customer is a friend already</source>
        <translation>客户已经是好友</translation>
    </message>
    <message>
        <source>Take back the days planned after %1</source>
        <translation>撤回 %1 之后排好的日子</translation>
    </message>
    <message numerus="yes">
        <source>Apply, %n people enter</source>
        <translation>
            <numerusform>应用，%n 人进入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply, %n people leave</source>
        <translation>
            <numerusform>应用，%n 人退出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n people</source>
        <translation>
            <numerusform>应用到 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply the change to %1, which is active?</source>
        <translation>%1 正在执行，要应用这次改动吗？</translation>
    </message>
    <message>
        <source>It can be undone until a task of it was copied, put off or closed.</source>
        <translation>在有任务被复制、推迟或处理之前可以撤销。</translation>
    </message>
    <message>
        <source>the SOP was changed</source>
        <translation>SOP 有改动</translation>
    </message>
    <message>
        <source>a friend already</source>
        <translation>已是好友</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>电脑的时间对吗？</translation>
    </message>
    <message>
        <source>On a clock that is ahead, SOPs would run ahead too, so nothing was planned yet. If it is wrong, set it right and open the store again.</source>
        <translation>电脑时间若快了，SOP 也会提前跑，所以还没有排任务。如果时间不对，请校准后重新打开数据文件。</translation>
    </message>
    <message>
        <source>The clock is right, plan today</source>
        <translation>时间没错，排今天的任务</translation>
    </message>
    <message>
        <source>SOPs are planned until %1 already.</source>
        <translation>SOP 已经排到 %1。</translation>
    </message>
    <message>
        <source>This happens when the clock of this computer was ahead. Until then no new task would come. Taking the days after today back removes the tasks in them that nobody touched; what was done stays.</source>
        <translation>电脑时间曾经快了就会这样，到那天之前不会再有新任务。撤回今天之后的日子，会去掉其中没人动过的任务，做过的都保留。</translation>
    </message>
    <message>
        <source>Take back the days after today</source>
        <translation>撤回今天之后的日子</translation>
    </message>
    <message>
        <source>The SOP %1 was changed.</source>
        <translation>SOP %1 已修改。</translation>
    </message>
    <message>
        <source>Most in 30 days</source>
        <translation>30 天最多</translation>
    </message>
    <message>
        <source>Most in 7 days</source>
        <translation>7 天最多</translation>
    </message>
    <message>
        <source>limit of 7 days</source>
        <translation>7 天上限</translation>
    </message>
    <message>
        <source>limit of 30 days</source>
        <translation>30 天上限</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>停止导入？</translation>
    </message>
    <message>
        <source>Nothing of the file stays in the store.</source>
        <translation>这个文件的内容不会留在团队文件里。</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>%1 (process %2) on the machine %3 since %4</source>
        <translation>%1（进程 %2，电脑 %3，自 %4）</translation>
    </message>
    <message>
        <source>%1 on the machine %2 since %3</source>
        <translation>%1（电脑 %2，自 %3）</translation>
    </message>
</context>
</TS>
