<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Text</name>
    <message>
        <source>Customer layers</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>--now: &quot;%1&quot; is not a valid time. Use the format 2026-11-22T09:00.</source>
        <translation>--now 的值 %1 不是时间，请写成 2026-11-22T09:00 的形式。</translation>
    </message>
    <message>
        <source>No team member is named &quot;%1&quot;.</source>
        <translation>团队中没有名为“%1”的成员。</translation>
    </message>
    <message>
        <source>SiyuDesk: private-domain operations from the command line</source>
        <translation>私域运营台：命令行工具</translation>
    </message>
    <message>
        <source>Team file to use (your default file if omitted)</source>
        <translation>要用的团队文件；不写则用默认的团队文件</translation>
    </message>
    <message>
        <source>Print the result as one JSON document</source>
        <translation>以一份 JSON 输出结果</translation>
    </message>
    <message>
        <source>Act as this team member</source>
        <translation>以哪位成员的身份操作</translation>
    </message>
    <message>
        <source>Business time of this call, for example 2026-11-22T09:00</source>
        <translation>本次调用的业务时间，例如 2026-11-22T09:00</translation>
    </message>
    <message>
        <source>Message language: en or zh_CN</source>
        <translation>提示语言：en 或 zh_CN</translation>
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
        <source>No customer has the ID or identity &quot;%1&quot;.</source>
        <translation>没有编号或身份标识为“%1”的客户。</translation>
    </message>
    <message>
        <source>Show everything known about a customer</source>
        <translation>显示一位客户的全部资料</translation>
    </message>
    <message>
        <source>Customer ID or any identity</source>
        <translation>客户编号，或任一身份标识</translation>
    </message>
    <message>
        <source>Unknown metric: %1. Available: %2</source>
        <translation>没有 %1 这个指标。可用的有：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date. Use the format 2026-11-22.</source>
        <translation>“%1”不是有效日期，请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>The period ends (%1) before it starts (%2).</source>
        <translation>时段的结束日（%1）早于开始日（%2）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid. Use day, week or month.</source>
        <translation>“%1”无效，只能是 day、week 或 month。</translation>
    </message>
    <message>
        <source>There is no channel named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的渠道。</translation>
    </message>
    <message>
        <source>--orders must be private or all, not %1.</source>
        <translation>--orders 只能是 private 或 all，不能是 %1。</translation>
    </message>
    <message>
        <source>(no value: data feed %1 is missing)</source>
        <translation>（没有值：缺少数据源 %1）</translation>
    </message>
    <message>
        <source>(not available with this filter)</source>
        <translation>（此筛选条件下没有值）</translation>
    </message>
    <message>
        <source>(previous period: %1, same period last year: %2)</source>
        <translation>（上期：%1，去年同期：%2）</translation>
    </message>
    <message>
        <source>--show must be share, active or revenue, not %1.</source>
        <translation>--show 只能是 share、active 或 revenue，不能是 %1。</translation>
    </message>
    <message>
        <source>--of must be first_order or added, not %1.</source>
        <translation>--of 只能是 first_order 或 added，不能是 %1。</translation>
    </message>
    <message>
        <source>What to show: share, active or revenue per customer</source>
        <translation>表中的内容：share（留存率）、active（活跃人数）或 revenue（人均收入）</translation>
    </message>
    <message>
        <source>Save the table to this file</source>
        <translation>把表写入这个文件</translation>
    </message>
    <message>
        <source>Metric keys, or all</source>
        <translation>指标的键名，或 all（全部）</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>Last day (inclusive)</source>
        <translation>结束日（含当天）</translation>
    </message>
    <message>
        <source>Break down by day, week or month</source>
        <translation>按 day（日）、week（周）或 month（月）列出</translation>
    </message>
    <message>
        <source>Only customers from this channel</source>
        <translation>只看来自这个渠道的客户</translation>
    </message>
    <message>
        <source>Only what this team member is responsible for</source>
        <translation>只看这位成员负责的部分</translation>
    </message>
    <message>
        <source>Also show the previous period and the same period last year</source>
        <translation>同时给出上期和去年同期</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value per customer</source>
        <translation>每位客户的最近消费、消费频次和消费金额（RFM）</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>已创建 %1。</translation>
    </message>
    <message>
        <source>No problems found in %1.</source>
        <translation>已检查 %1，没有发现问题。</translation>
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
        <source>%1 was restored. The previous file was kept as %2.</source>
        <translation>已恢复 %1，原文件保留为 %2。</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>--from: &quot;%1&quot; is not a valid date. Use the format 2026-11-22.</source>
        <translation>--from 的值 %1 不是日期，请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>Create an empty team file</source>
        <translation>新建空的团队文件</translation>
    </message>
    <message>
        <source>Check the team file for problems</source>
        <translation>检查团队文件是否完好</translation>
    </message>
    <message>
        <source>Also compare everything in memory with the file</source>
        <translation>同时逐项比对内存中的数据与文件</translation>
    </message>
    <message>
        <source>Back up the team file and verify the copy</source>
        <translation>备份团队文件并校验</translation>
    </message>
    <message>
        <source>Where to save it (with the automatic backups if omitted)</source>
        <translation>备份到哪里；不写则放在自动备份中</translation>
    </message>
    <message>
        <source>Replace the team file with a backup; the current file is kept</source>
        <translation>用备份替换当前的团队文件；当前文件会保留</translation>
    </message>
    <message>
        <source>Backup file</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>Undo the latest change</source>
        <translation>撤销最近一次修改</translation>
    </message>
    <message>
        <source>Redo the change last undone</source>
        <translation>重做最近一次撤销的修改</translation>
    </message>
    <message>
        <source>List changes that can be undone</source>
        <translation>列出可以撤销的修改</translation>
    </message>
    <message>
        <source>Show who did what and when</source>
        <translation>查看谁在什么时候做了什么</translation>
    </message>
    <message>
        <source>The file has no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>文件里没有“%1”这一列。现有的列：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a customer field. Available fields: %2.</source>
        <translation>“%1”不是客户字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>The mapping has an unclosed quotation mark: %1</source>
        <translation>列对应中的引号没有成对：%1</translation>
    </message>
    <message>
        <source>Write the mapping as &apos;Header=field;Header=field&apos;. &quot;%1&quot; has no field.</source>
        <translation>列对应应写成“表头=字段;表头=字段”；“%1”没有写字段。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an identity type (phone, external_userid, unionid, taobao, shop, …).</source>
        <translation>“%1”不是身份标识类型（phone、external_userid、unionid、taobao、shop 等）。</translation>
    </message>
    <message>
        <source>Unknown preset: %1. Available: wecom, scrm, youzan, loss, generic.</source>
        <translation>没有 %1 这个预设。可用的有：wecom、scrm、youzan、loss、generic。</translation>
    </message>
    <message>
        <source>No column contains a name, phone number or other identity. Choose one with --map &apos;Header=name&apos;. Columns: %1.</source>
        <translation>没有一列是姓名、手机号或其他身份标识。请用 --map &apos;表头=name&apos; 指明。现有的列：%1。</translation>
    </message>
    <message>
        <source>Import %1. To undo it, run &quot;siyu undo-import %1&quot;.</source>
        <translation>导入编号 %1。如需撤销，请运行 siyu undo-import %1。</translation>
    </message>
    <message>
        <source>… and %1 more. Use --rejects OUT.csv to save them all to a file.</source>
        <translation>……另有 %1 条；用 --rejects 文件.csv 可全部写入文件。</translation>
    </message>
    <message>
        <source>There is no import %1. Run &quot;siyu imports&quot; to list them.</source>
        <translation>没有编号为 %1 的导入。用 siyu imports 可列出全部导入。</translation>
    </message>
    <message>
        <source>Import %1 was already undone.</source>
        <translation>导入 %1 已经撤销过。</translation>
    </message>
    <message>
        <source>Undo import of %1</source>
        <translation>撤销导入：%1</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>正在撤销导入</translation>
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
        <source>Not saved yet: another long task is writing to the file. Try again when it finishes.</source>
        <translation>尚未保存：另一项较长的任务正在写入，请等它完成后再试。</translation>
    </message>
    <message>
        <source>Not saved yet: another long task is writing to the file. Try again in about %1 s.</source>
        <translation>尚未保存：另一项较长的任务正在写入，约需再等 %1 秒，届时请再试。</translation>
    </message>
    <message>
        <source>Cancelled. No changes were made.</source>
        <translation>已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>%1 is in use by another program (%2). Close it there, or wait for it to finish.</source>
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
        <source>This cannot be done because %1 has since been changed or used: %2</source>
        <translation>无法完成，因为 %1 之后被改过或正在使用：%2</translation>
    </message>
    <message>
        <source>Cannot read or write %1. Check the disk and the folder permissions, then try again.</source>
        <translation>无法读写 %1。请检查磁盘和文件夹权限，然后重试。</translation>
    </message>
    <message>
        <source>The disk containing %1 is full. No changes were made. Free up some space and try again.</source>
        <translation>%1 所在的磁盘已满，未作任何改动。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 was created by a newer version of SiyuDesk and was not changed. Update SiyuDesk to open it.</source>
        <translation>%1 由更新版本的私域运营台创建。请升级程序；文件未被改动。</translation>
    </message>
    <message>
        <source>Cannot write to %1: the file or its folder is read-only. You can still read it; to make changes, change its permissions or copy it elsewhere.</source>
        <translation>无法写入 %1：文件或其所在文件夹是只读的。读取不受影响；要写入，请修改权限或复制到别处。</translation>
    </message>
    <message>
        <source>%1 is not a SiyuDesk team file and was not changed. Choose a .siyu file.</source>
        <translation>%1 不是私域运营台的团队文件，未被改动。请选择 .siyu 文件。</translation>
    </message>
    <message>
        <source>%1 is on a network file system (%2) where SQLite cannot lock it safely. Copy it to a local disk to make changes.</source>
        <translation>%1 位于网络文件系统（%2）上，SQLite 在那里无法可靠加锁。要写入，请先复制到本机磁盘。</translation>
    </message>
    <message>
        <source>Something went wrong in SiyuDesk (%1). Nothing was saved. Please report this problem.</source>
        <translation>私域运营台内部出错（%1）。没有保存任何内容，请反馈这个问题。</translation>
    </message>
    <message>
        <source>this layer is not available yet</source>
        <translation>这种分层目前不可用</translation>
    </message>
    <message>
        <source>This rule uses a segment that was deleted. Edit the rule and save it again.</source>
        <translation>规则用到的分群已被删除。请修改规则后重新保存。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; refers to itself. Change one of the segments that refer to each other.</source>
        <translation>分群“%1”引用了自身。请修改互相引用的分群之一。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>either class, or any of r, f and m</source>
        <translation>要么写 class，要么写 r、f、m 中的任意几个</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
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
        <source>team member</source>
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
        <source>There is no %1 named &quot;%2&quot;.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>This rule uses a deleted %1.</source>
        <translation>规则用到的%1已被删除。</translation>
    </message>
    <message>
        <source>Correct the name in the rule, or create it first.</source>
        <translation>请改正规则中的名称，或先创建它。</translation>
    </message>
    <message>
        <source>Edit the rule and save it again.</source>
        <translation>请修改规则后重新保存。</translation>
    </message>
    <message>
        <source>The disk containing %1 has %2 MB free, but %3 MB are needed. No changes were made.</source>
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
        <source>%1 already exists and was not changed. Choose another name.</source>
        <translation>%1 已存在，未被改动。请换一个名称。</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可以撤销的修改。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
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
        <source>Public holidays for %1 are not known; only weekends count as days off.</source>
        <translation>%1 年的放假安排未知：该年只按周末计为休息日。</translation>
    </message>
    <message>
        <source>The period is longer than ten years. Choose a shorter one.</source>
        <translation>时间范围超过十年，请缩短后再查。</translation>
    </message>
    <message>
        <source>First day, for example 2026-01-01</source>
        <translation>开始日，例如 2026-01-01</translation>
    </message>
    <message>
        <source>--delimiter takes a single character, for example ; or tab.</source>
        <translation>--delimiter 只能是一个字符，例如 ; 或 tab。</translation>
    </message>
    <message>
        <source>--header-row takes a row number, or 0 if the file has no header.</source>
        <translation>--header-row 应写行号；没有表头的文件写 0。</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3 %4</source>
        <translation>第 %1 行第 %2 列：%3%4</translation>
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
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File encoding, for example GB18030 (detected if omitted)</source>
        <translation>文件编码，例如 GB18030；不写则自动识别</translation>
    </message>
    <message>
        <source>Delimiter between cells, or tab (detected if omitted)</source>
        <translation>单元格之间的分隔符，或 tab；不写则自动识别</translation>
    </message>
    <message>
        <source>Row with the column names, 0 for none (detected if omitted)</source>
        <translation>表头所在的行，没有表头写 0；不写则自动识别</translation>
    </message>
    <message>
        <source>Save the table here as comma-separated CSV in UTF-8</source>
        <translation>把表写到这里（UTF-8 编码、逗号分隔的 CSV）</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入一个文件</translation>
    </message>
    <message>
        <source>Read it as this known export format</source>
        <translation>按这种已知的导出格式读取</translation>
    </message>
    <message>
        <source>Column mapping: &apos;Header=field;…&apos;</source>
        <translation>列对应：&apos;表头=字段;…&apos;</translation>
    </message>
    <message>
        <source>File encoding, if detection is wrong</source>
        <translation>文件编码（自动识别有误时使用）</translation>
    </message>
    <message>
        <source>Save rows that need attention to this file</source>
        <translation>把需要人工处理的行写入这个文件</translation>
    </message>
    <message>
        <source>Preview only; change nothing</source>
        <translation>只预览，不写入</translation>
    </message>
    <message>
        <source>List imports</source>
        <translation>列出全部导入</translation>
    </message>
    <message>
        <source>Undo an import; records changed since are kept and listed</source>
        <translation>撤销一次导入；之后被改过的会保留并列出</translation>
    </message>
    <message>
        <source>Import number</source>
        <translation>导入编号</translation>
    </message>
    <message>
        <source>The header is repeated here.</source>
        <translation>这里重复了表头。</translation>
    </message>
    <message>
        <source>This row was ignored; the rows below were read.</source>
        <translation>已忽略这一行，下面的行照常读取。</translation>
    </message>
    <message>
        <source>Another table starts here.</source>
        <translation>从这里开始是另一张表。</translation>
    </message>
    <message>
        <source>This row contains totals.</source>
        <translation>这一行是合计。</translation>
    </message>
    <message>
        <source>This row is a note below the table.</source>
        <translation>这一行是表格下方的说明。</translation>
    </message>
    <message>
        <source>It was not imported.</source>
        <translation>未导入。</translation>
    </message>
    <message>
        <source>A quotation mark is misplaced or not closed.</source>
        <translation>引号的位置不对，或没有成对。</translation>
    </message>
    <message>
        <source>It was read as text. Double it in the file, or remove it.</source>
        <translation>已当作文字读取。请在文件中把它写成两个引号，或删去。</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>这一行的单元格多于表头的列数。</translation>
    </message>
    <message>
        <source>Cells beyond the last column were not imported. Put text that contains the delimiter in quotation marks.</source>
        <translation>超出最后一列的内容未导入。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>It was read to match the other rows. Put text that contains the delimiter in quotation marks.</source>
        <translation>已按与其他行一致的方式读取。含分隔符的文字请加引号。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>这一行的单元格少于表头的列数。</translation>
    </message>
    <message>
        <source>The missing cells were treated as empty.</source>
        <translation>缺少的单元格按空值读取。</translation>
    </message>
    <message>
        <source>A delimiter is missing in this row.</source>
        <translation>这一行缺少分隔符。</translation>
    </message>
    <message>
        <source>It was split to match the other rows. Check it against the file.</source>
        <translation>已按与其他行一致的方式切分，请对照原文件核对。</translation>
    </message>
    <message>
        <source>This row uses a different delimiter from the others.</source>
        <translation>这一行的分隔符与其他行不同。</translation>
    </message>
    <message>
        <source>Some bytes are not valid in the encoding %1.</source>
        <translation>有些字节在编码 %1 中无效。</translation>
    </message>
    <message>
        <source>This and the following rows (%1 in all) were not imported. Save them as a separate file and import that.</source>
        <translation>这一行和其后的内容（共 %1 行）未导入，请另存为单独的文件再导入。</translation>
    </message>
    <message>
        <source>There are %1 empty rows here.</source>
        <translation>这里有 %1 个空行。</translation>
    </message>
    <message>
        <source>They were not imported.</source>
        <translation>未导入。</translation>
    </message>
    <message>
        <source>The file has a header but no rows.</source>
        <translation>文件只有表头，没有数据行。</translation>
    </message>
    <message>
        <source>If it should have data, export it again.</source>
        <translation>如果本该有数据，请重新导出。</translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. Free up some space and try again.</source>
        <translation>未能写入 %1：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Cannot write %1. Close it in other programs, or choose another folder.</source>
        <translation>无法写入 %1。请在其他程序中关闭它，或换一个文件夹。</translation>
    </message>
    <message>
        <source>This row is above the table.</source>
        <translation>这一行在表格上方。</translation>
    </message>
    <message>
        <source>This row explains the header.</source>
        <translation>这一行是对表头的说明。</translation>
    </message>
    <message>
        <source>A quotation mark or delimiter in the header is wrong.</source>
        <translation>表头中的引号或分隔符有误。</translation>
    </message>
    <message>
        <source>The column names were read to match the rows. Check them against the data below.</source>
        <translation>列名已按与数据行一致的方式读取，请与下面的数据核对。</translation>
    </message>
    <message>
        <source>The header has more cells than the rows.</source>
        <translation>表头的单元格多于数据行。</translation>
    </message>
    <message>
        <source>Empty header cells were ignored.</source>
        <translation>其中的空单元格已忽略。</translation>
    </message>
    <message>
        <source>The header and the rows have different numbers of cells.</source>
        <translation>表头与数据行的单元格数不一致。</translation>
    </message>
    <message>
        <source>Columns without a name come last. Check the names against the data below.</source>
        <translation>没有名称的列排在最后，请把列名与下面的数据核对。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>This column has no name.</source>
        <translation>这一列没有列名。</translation>
    </message>
    <message>
        <source>Choose its field when you match the columns.</source>
        <translation>请在对应列时为它选择字段。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>有两列列名相同。</translation>
    </message>
    <message>
        <source>Match each one by its position.</source>
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
        <source>The file %1 does not exist.</source>
        <translation>文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Cannot read %1. Close it in other programs and check your permissions.</source>
        <translation>无法读取 %1。请在其他程序中关闭它，并检查读取权限。</translation>
    </message>
    <message>
        <source>Unknown encoding: %1. Use UTF-8, GB18030 or Big5.</source>
        <translation>没有 %1 这种编码。请用 UTF-8、GB18030 或 Big5。</translation>
    </message>
    <message>
        <source>%1 could not be read to the end.</source>
        <translation>没能把 %1 读完。</translation>
    </message>
    <message>
        <source>The disk containing %1 has %2 MB free; this import may need %3 MB. No changes were made.</source>
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
        <source>The import was cancelled. No changes were made.</source>
        <translation>导入已取消，未作任何改动。</translation>
    </message>
    <message>
        <source>Building indexes</source>
        <translation>正在建立索引</translation>
    </message>
    <message>
        <source>This %1 already belongs to another customer and stays there.</source>
        <translation>这个 %1 已属于另一位客户，保持不变。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>这不是整数。</translation>
    </message>
    <message>
        <source>Enter the points in digits.</source>
        <translation>积分请用数字书写。</translation>
    </message>
    <message>
        <source>Excel damaged this phone number: some digits are lost.</source>
        <translation>这个手机号被 Excel 损坏，丢失了数字。</translation>
    </message>
    <message>
        <source>Export it again and open the file as text, or enter the full number.</source>
        <translation>请重新导出并以文本方式打开，或把号码写完整。</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>这不是电话号码。</translation>
    </message>
    <message>
        <source>Enter all its digits, or leave the cell empty.</source>
        <translation>请写全所有数字，或留空。</translation>
    </message>
    <message>
        <source>Excel damaged this ID: its last digits are lost.</source>
        <translation>这个编号被 Excel 损坏，丢失了末尾的数字。</translation>
    </message>
    <message>
        <source>Export it again and open the file as text.</source>
        <translation>请重新导出，并以文本方式打开。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>这不是日期。</translation>
    </message>
    <message>
        <source>Use the format 1990-05-01 or 05-01.</source>
        <translation>请写成 1990-05-01 或 05-01 的形式。</translation>
    </message>
    <message>
        <source>This is not a date or time.</source>
        <translation>这不是日期或时间。</translation>
    </message>
    <message>
        <source>Use the format 2026-11-22 09:00.</source>
        <translation>请写成 2026-11-22 09:00 的形式。</translation>
    </message>
    <message>
        <source>There is no name and no identity.</source>
        <translation>既没有姓名，也没有任何身份标识。</translation>
    </message>
    <message>
        <source>Enter a name, phone number or ID.</source>
        <translation>请填写姓名、手机号或编号。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The data is being reloaded. Try again in a moment.</source>
        <translation>数据正在重新载入，请稍后再查。</translation>
    </message>
    <message>
        <source>There is no customer with ID %1.</source>
        <translation>没有编号为 %1 的客户。</translation>
    </message>
    <message>
        <source>A segment needs a name that does not start or end with a space.</source>
        <translation>请填写分群名称，首尾不能有空格。</translation>
    </message>
    <message>
        <source>The segment would refer to itself: %1. Nothing was saved.</source>
        <translation>这样分群会引用自身：%1。未保存。</translation>
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
        <source>&quot;%1&quot; is a rule-based segment. Choose another name for the list.</source>
        <translation>“%1”是规则分群，请给这份名单换一个名称。</translation>
    </message>
    <message>
        <source>There is already a segment named &quot;%1&quot;.</source>
        <translation>已有名为“%1”的分群。</translation>
    </message>
    <message>
        <source>Rename segment &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>把分群“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; is used by %2. Change those first; nothing was deleted.</source>
        <translation>分群“%1”正被 %2 使用。请先修改它们；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete segment &quot;%1&quot;</source>
        <translation>删除分群“%1”</translation>
    </message>
    <message>
        <source>There is no segment named &quot;%1&quot;. Run &quot;siyu segment list&quot; to see them all.</source>
        <translation>没有名为“%1”的分群。用 siyu segment list 可查看已有的分群。</translation>
    </message>
    <message>
        <source>Counting segments</source>
        <translation>正在计算分群</translation>
    </message>
    <message>
        <source>A tag needs a name that does not start or end with a space.</source>
        <translation>请填写标签名称，首尾不能有空格。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: its segment decides who has it. Change the rule instead.</source>
        <translation>“%1”是规则标签，由它的分群决定谁有这个标签。请修改规则。</translation>
    </message>
    <message>
        <source>There is no tag named &quot;%1&quot;. Run &quot;siyu tag list&quot; to see them all.</source>
        <translation>没有名为“%1”的标签。用 siyu tag list 可查看已有的标签。</translation>
    </message>
    <message>
        <source>Adding tags</source>
        <translation>正在打标签</translation>
    </message>
    <message>
        <source>There is already a tag named &quot;%1&quot;.</source>
        <translation>已有名为“%1”的标签。</translation>
    </message>
    <message>
        <source>There is no segment named &quot;%1&quot;.</source>
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
        <source>The tag &quot;%1&quot; is used by %2. Change those first; nothing was deleted.</source>
        <translation>标签“%1”正被 %2 使用。请先修改它们；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete tag &quot;%1&quot;</source>
        <translation>删除标签“%1”</translation>
    </message>
    <message>
        <source>There is no tag group named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的标签组。</translation>
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
        <source>in it</source>
        <translation>在其中</translation>
    </message>
    <message>
        <source>not in it</source>
        <translation>不在其中</translation>
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
        <source>orders: %1, total %2</source>
        <translation>订单：%1 笔，合计 %2</translation>
    </message>
    <message>
        <source>orders: %1, total %2, first %3, last %4</source>
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
        <source>The weekdays are missing. For Monday and Thursday, write [1, 4].</source>
        <translation>缺少星期几。例如周一和周四写成 [1, 4]。</translation>
    </message>
    <message>
        <source>The days of the month are missing. For example, write [8, 18, 28].</source>
        <translation>缺少每月几号。例如写成 [8, 18, 28]。</translation>
    </message>
    <message>
        <source>Use &quot;3 days&quot;, &quot;week&quot; with weekday, or &quot;month&quot; with day.</source>
        <translation>请写 &quot;3 days&quot;，或 &quot;week&quot; 加 weekday，或 &quot;month&quot; 加 day。</translation>
    </message>
    <message>
        <source>&quot;anchor&quot; must contain exactly one of on, date and every.</source>
        <translation>anchor 必须且只能含 on、date、every 之一。</translation>
    </message>
    <message>
        <source>&quot;tag_given&quot; needs the name of a tag.</source>
        <translation>tag_given 需要写明标签名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date. Use the format &quot;2026-12-12&quot;.</source>
        <translation>%1 不是日期，请写成 &quot;2026-12-12&quot; 的形式。</translation>
    </message>
    <message>
        <source>Enter two different times of day, such as [&quot;22:00&quot;, &quot;08:30&quot;].</source>
        <translation>这里应写两个不同的时刻，例如 [&quot;22:00&quot;, &quot;08:30&quot;]。</translation>
    </message>
    <message>
        <source>The way to choose a variant is missing. Use layer, account, rotation or random.</source>
        <translation>没有写明如何选择变体。请用以下之一：layer、account、rotation、random。</translation>
    </message>
    <message>
        <source>Enter a list of variants: content names, or objects with text or content.</source>
        <translation>这里应写变体列表：素材名称，或含 text 或 content 的对象。</translation>
    </message>
    <message>
        <source>A variant needs either text or content.</source>
        <translation>每个变体要写 text 或 content 之一。</translation>
    </message>
    <message>
        <source>Each line of a script needs text.</source>
        <translation>每一句台词都要有 text。</translation>
    </message>
    <message>
        <source>A step needs either a time of day or after_minutes.</source>
        <translation>每个步骤要写时刻或 after_minutes 之一。</translation>
    </message>
    <message>
        <source>A step needs something to send: text, content, lines or variants.</source>
        <translation>每个步骤要有内容：text、content、lines 或 variants。</translation>
    </message>
    <message>
        <source>Use false, or {&quot;after_days&quot;: 90}.</source>
        <translation>请写 false，或 {&quot;after_days&quot;: 90}。</translation>
    </message>
    <message>
        <source>This step is earlier than the one above it. Sort the steps by day.</source>
        <translation>此步骤早于上一步骤。请按天数排列步骤。</translation>
    </message>
    <message>
        <source>The plan needs a name.</source>
        <translation>计划需要名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known time zone. Use a name such as &quot;Asia/Shanghai&quot;.</source>
        <translation>%1 不是已知的时区。例如写成 &quot;Asia/Shanghai&quot;。</translation>
    </message>
    <message>
        <source>The plan does not say what day 0 is. Add an anchor, for example {&quot;on&quot;:&quot;friend_added&quot;}.</source>
        <translation>计划没有写明第 0 天。请在 anchor 中说明，例如 {&quot;on&quot;:&quot;friend_added&quot;}。</translation>
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
        <source>The plan is not a JSON object. It must start with { and end with }.</source>
        <translation>计划不是 JSON 对象，应以 { 开头、以 } 结尾。</translation>
    </message>
    <message>
        <source>%1 is not valid here. Use one of: %2.</source>
        <translation>%1 在这里无效。请用以下之一：%2。</translation>
    </message>
    <message>
        <source>%1 is not text. Put it in quotation marks, or remove the key if it has no value.</source>
        <translation>%1 不是文本。请加上引号；没有内容时请去掉这个键。</translation>
    </message>
    <message>
        <source>Enter a list of names in quotation marks, such as [&quot;a&quot;, &quot;b&quot;].</source>
        <translation>这里应写加引号的名称列表，例如 [&quot;a&quot;, &quot;b&quot;]。</translation>
    </message>
    <message>
        <source>%1 is not a whole number from %2 to %3.</source>
        <translation>%1 不是 %2 到 %3 之间的整数。</translation>
    </message>
    <message>
        <source>%1 is not a valid time. Use the format &quot;09:30&quot;.</source>
        <translation>%1 不是时刻，请写成 &quot;09:30&quot; 的形式。</translation>
    </message>
    <message>
        <source>%1 is not an object. Write it in braces { }.</source>
        <translation>%1 不是对象，请写在花括号 { } 里。</translation>
    </message>
    <message>
        <source>Enter a list of whole numbers from %1 to %2, such as [%1].</source>
        <translation>这里应写 %1 到 %2 之间的整数列表，例如 [%1]。</translation>
    </message>
    <message>
        <source>Enter a list in square brackets [ ].</source>
        <translation>这里应写方括号 [ ] 中的列表。</translation>
    </message>
    <message>
        <source>Unknown key. Remove it or correct its spelling.</source>
        <translation>不认识这个键，请删去或改正拼写。</translation>
    </message>
    <message>
        <source>displaced by a touch outside any SOP</source>
        <translation>让位于 SOP 之外的触达</translation>
    </message>
    <message>
        <source>displaced by %1</source>
        <translation>让位于“%1”</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>法定节假日</translation>
    </message>
    <message>
        <source>no selling in the nurture period (until %1)</source>
        <translation>培育期内不做转化（到 %1 为止）</translation>
    </message>
    <message>
        <source>no selling in the cold start (until %1)</source>
        <translation>冷启动期内不做转化（到 %1 为止）</translation>
    </message>
    <message>
        <source>the customer is marked &quot;Do not contact&quot;</source>
        <translation>客户已设为“请勿联系”</translation>
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
        <source>the condition is not met</source>
        <translation>不满足条件</translation>
    </message>
    <message>
        <source>the time had already passed when they entered</source>
        <translation>进入时已过发送时间</translation>
    </message>
    <message>
        <source>expired while the program was closed</source>
        <translation>程序未打开期间已过期</translation>
    </message>
    <message>
        <source>the step before was sent late</source>
        <translation>上一步发送较晚</translation>
    </message>
    <message>
        <source>This is not a holiday calendar. Choose a year file from the holiday-cn project.</source>
        <translation>这不是节假日日历的年份文件。请选择 holiday-cn 项目的文件。</translation>
    </message>
    <message>
        <source>Cannot read the rule file %1: %2.</source>
        <translation>无法读取规则文件 %1：%2。</translation>
    </message>
    <message>
        <source>No customer has this ID or identity: %1. No changes were made.</source>
        <translation>没有编号或身份标识为 %1 的客户。未作任何改动。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; was saved.</source>
        <translation>已保存分群“%1”。</translation>
    </message>
    <message>
        <source>No history yet. &quot;siyu tick&quot; records it once a day.</source>
        <translation>还没有记录。siyu tick 每天会记录一次。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; was deleted.</source>
        <translation>已删除分群“%1”。</translation>
    </message>
    <message>
        <source>In the segment.</source>
        <translation>在分群中。</translation>
    </message>
    <message>
        <source>Not in the segment.</source>
        <translation>不在分群中。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>(actual: %1)</source>
        <translation>（实际为 %1）</translation>
    </message>
    <message>
        <source>Segment name</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>Rule file to use instead of a saved segment</source>
        <translation>用规则文件代替已保存的分群</translation>
    </message>
    <message>
        <source>Segments: saved rules that select customers</source>
        <translation>分群：用规则选出客户</translation>
    </message>
    <message>
        <source>Save a rule as a segment, or replace a segment&apos;s rule</source>
        <translation>把规则存为分群，或替换分群的规则</translation>
    </message>
    <message>
        <source>Rule file</source>
        <translation>规则文件</translation>
    </message>
    <message>
        <source>List all segments</source>
        <translation>列出全部分群</translation>
    </message>
    <message>
        <source>The tag &quot;%1&quot; did not exist and was created.</source>
        <translation>标签“%1”原来没有，已新建。</translation>
    </message>
    <message>
        <source>Tags replaced in the exclusive group: %1.</source>
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
        <source>Tag name</source>
        <translation>标签名称</translation>
    </message>
    <message>
        <source>Customers matching a rule file</source>
        <translation>规则文件筛选出的客户</translation>
    </message>
    <message>
        <source>Customers in a segment</source>
        <translation>某个分群的客户</translation>
    </message>
    <message>
        <source>Customer IDs or identities</source>
        <translation>客户编号或身份标识</translation>
    </message>
    <message>
        <source>Customer tags</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Add a tag to customers, creating it if needed</source>
        <translation>给客户打标签；没有这个标签时会新建</translation>
    </message>
    <message>
        <source>Remove a tag from customers</source>
        <translation>移除客户的标签</translation>
    </message>
    <message>
        <source>List all tags and how many customers have each</source>
        <translation>列出全部标签和各自的客户数</translation>
    </message>
    <message>
        <source>Create a tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag group it belongs to</source>
        <translation>所属的标签组</translation>
    </message>
    <message>
        <source>Make a new group exclusive: each customer has at most one of its tags</source>
        <translation>新标签组为互斥：每位客户最多有其中一个标签</translation>
    </message>
    <message>
        <source>Make it a rule tag: a segment decides who has it</source>
        <translation>设为规则标签：由分群决定谁有这个标签</translation>
    </message>
    <message>
        <source>Delete a tag unless a rule uses it</source>
        <translation>删除标签（正被规则使用时不删）</translation>
    </message>
    <message>
        <source>If both are the same person, merge them.</source>
        <translation>如果是同一个人，请合并。</translation>
    </message>
    <message>
        <source>A team file cannot be restored from itself. Choose one of its backups.</source>
        <translation>不能用团队文件本身来恢复它，请选择它的一份备份。</translation>
    </message>
    <message>
        <source>The sample team is ready: %1 customers, %2 orders and %3 tasks from %4 to %5.</source>
        <translation>示例团队已就绪：%4 至 %5，客户 %1 位、订单 %2 笔、任务 %3 个。</translation>
    </message>
    <message>
        <source>The sample team was removed; the team file is empty.</source>
        <translation>示例团队已清除，团队文件现在是空的。</translation>
    </message>
    <message>
        <source>Fill an empty team file with a sample team</source>
        <translation>用示例团队填充空的团队文件</translation>
    </message>
    <message>
        <source>Remove the sample team</source>
        <translation>清除示例团队</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Find customers by any part of their details</source>
        <translation>按任意已知信息的片段查找客户</translation>
    </message>
    <message>
        <source>Part of a name, remark, pinyin, initials, phone number, ID, tag or note</source>
        <translation>姓名、备注、拼音、首字母、手机号、编号、标签或便签的一部分</translation>
    </message>
    <message>
        <source>Maximum number of rows</source>
        <translation>最多列出多少行</translation>
    </message>
    <message>
        <source>Cannot read %1: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; was imported. Check it with &quot;sop preview&quot;, then run &quot;sop activate&quot;.</source>
        <translation>SOP“%1”已导入。请先用 sop preview 预览，再用 sop activate 启用。</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; was exported to %2.</source>
        <translation>已将 SOP“%1”导出到 %2。</translation>
    </message>
    <message>
        <source>--from and --to must be dates such as 2026-11-22, and --from cannot be after --to.</source>
        <translation>--from 和 --to 应为 2026-11-22 形式的日期，且开始日不晚于结束日。</translation>
    </message>
    <message>
        <source>SOP name</source>
        <translation>SOP 名称</translation>
    </message>
    <message>
        <source>Pause an SOP; everyone stays at their current step</source>
        <translation>暂停 SOP，所有人停在当前步骤</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paused.</source>
        <translation>“%1”已暂停。</translation>
    </message>
    <message>
        <source>Resume a paused SOP</source>
        <translation>继续已暂停的 SOP</translation>
    </message>
    <message>
        <source>%1 was resumed.</source>
        <translation>“%1”已继续。</translation>
    </message>
    <message>
        <source>End an SOP permanently</source>
        <translation>结束 SOP，不可恢复</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has ended.</source>
        <translation>“%1”已结束。</translation>
    </message>
    <message>
        <source>Import an SOP from JSON, replacing one with the same name</source>
        <translation>从 JSON 导入 SOP，同名的会被替换</translation>
    </message>
    <message>
        <source>Plan file in JSON</source>
        <translation>JSON 格式的计划文件</translation>
    </message>
    <message>
        <source>Export an SOP as JSON</source>
        <translation>把 SOP 导出为 JSON</translation>
    </message>
    <message>
        <source>Output file</source>
        <translation>输出文件</translation>
    </message>
    <message>
        <source>List every touch an SOP plans and every sending rule that applies</source>
        <translation>列出 SOP 计划的每次触达，以及起作用的每条发送规则</translation>
    </message>
    <message>
        <source>Number of days to look ahead</source>
        <translation>往后看多少天</translation>
    </message>
    <message>
        <source>Activate an SOP</source>
        <translation>启用 SOP</translation>
    </message>
    <message>
        <source>Make today day 0 for everyone</source>
        <translation>所有人以今天为第 0 天开始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Also save it as iCalendar</source>
        <translation>同时存为 iCalendar 日历文件</translation>
    </message>
    <message>
        <source>SOPs: planned touches</source>
        <translation>SOP：触达计划</translation>
    </message>
    <message>
        <source>List all SOPs and their status</source>
        <translation>列出全部 SOP 及其状态</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task state such as due or done.</source>
        <translation>%1 不是任务状态，任务状态如 due、done。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a task ID. Run &quot;siyu tasks&quot; to see them.</source>
        <translation>%1 不是任务编号。用 siyu tasks 可查看任务。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 个任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>--until: &quot;%1&quot; is not a valid time. Use the format 2026-11-22T15:00.</source>
        <translation>--until 的值 %1 不是时间，请写成 2026-11-22T15:00 的形式。</translation>
    </message>
    <message>
        <source>Task IDs</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>Bring the team file up to date: plan, make tasks due, mark missed tasks</source>
        <translation>把团队文件更新到当前时间：排计划、任务到期、标记错过</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>谁的任务</translation>
    </message>
    <message>
        <source>Due on this day</source>
        <translation>这一天到期</translation>
    </message>
    <message>
        <source>Close or change tasks</source>
        <translation>完成或更改任务</translation>
    </message>
    <message>
        <source>Mark a touch as done</source>
        <translation>标记触达已完成</translation>
    </message>
    <message>
        <source>Skip a touch</source>
        <translation>跳过这次触达</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Snooze until a later time</source>
        <translation>推迟到稍后的时间</translation>
    </message>
    <message>
        <source>Time, such as 2026-11-22T15:00</source>
        <translation>时间，例如 2026-11-22T15:00</translation>
    </message>
    <message>
        <source>Reassign to another team member</source>
        <translation>改派给其他成员</translation>
    </message>
    <message>
        <source>Name of the team member</source>
        <translation>成员姓名</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exactly repeat another line of the same order and were skipped.</source>
        <translation>
            <numerusform>有 %n 行与同一订单的另一行完全相同，已跳过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order field. Available fields: %2.</source>
        <translation>“%1”不是订单字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>No column was recognised as an amount. Choose one with --map &apos;Header=amount&apos;. Columns: %1.</source>
        <translation>认不出哪一列是金额。请用 --map &apos;表头=amount&apos; 指明；现有的列：%1。</translation>
    </message>
    <message>
        <source>No column was recognised as the order time. Choose one with --map &apos;Header=paid_at&apos;. Columns: %1.</source>
        <translation>认不出哪一列是订单时间。请用 --map &apos;表头=paid_at&apos; 指明；现有的列：%1。</translation>
    </message>
    <message>
        <source>The quantity was left empty.</source>
        <translation>数量已留空。</translation>
    </message>
    <message>
        <source>A spreadsheet program damaged this phone number: some digits are lost.</source>
        <translation>这个手机号被电子表格软件损坏，丢失了数字。</translation>
    </message>
    <message>
        <source>The phone number was not imported. Export it again with the column as text.</source>
        <translation>手机号未导入。请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>这不是金额。</translation>
    </message>
    <message>
        <source>The row was not imported.</source>
        <translation>这一行未导入。</translation>
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
        <source>Cannot read the plan %1: %2</source>
        <translation>无法读取计划“%1”：%2</translation>
    </message>
    <message>
        <source>%1: there is no %2 named &quot;%3&quot;. Create it first, or correct the name.</source>
        <translation>%1：没有名为“%3”的%2。请先创建它，或改正名称。</translation>
    </message>
    <message>
        <source>%1: this plan uses a deleted %2. Choose another one.</source>
        <translation>%1：计划用到的%2已被删除，请另选一个。</translation>
    </message>
    <message>
        <source>There is no SOP named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的 SOP。</translation>
    </message>
    <message>
        <source>Import SOP %1</source>
        <translation>导入 SOP“%1”</translation>
    </message>
    <message>
        <source>The SOP %1 has ended and is kept as it was. Use another name for the new one.</source>
        <translation>SOP“%1”已结束，按原样保留。请给新的换一个名称。</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; is paused. Resume it instead.</source>
        <translation>SOP“%1”已暂停。请改用“继续”。</translation>
    </message>
    <message>
        <source>The SOP %1 is not a draft: it has been activated before.</source>
        <translation>SOP“%1”不是草稿：它已经启用过。</translation>
    </message>
    <message>
        <source>Activate SOP %1</source>
        <translation>启用 SOP“%1”</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; is not active.</source>
        <translation>SOP“%1”尚未启用。</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; is not paused.</source>
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
        <source>The SOP %1 has already ended.</source>
        <translation>SOP“%1”已经结束。</translation>
    </message>
    <message>
        <source>End SOP %1</source>
        <translation>结束 SOP“%1”</translation>
    </message>
    <message>
        <source>There is no task with ID %1.</source>
        <translation>没有编号为 %1 的任务。</translation>
    </message>
    <message>
        <source>Task %1 is closed: %2.</source>
        <translation>任务 %1 已关闭：%2。</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>完成任务</translation>
    </message>
    <message>
        <source>Skip task</source>
        <translation>跳过任务</translation>
    </message>
    <message>
        <source>A task can only be snoozed until a later time.</source>
        <translation>任务只能推迟到更晚的时间。</translation>
    </message>
    <message>
        <source>Snooze task</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Reassign task to %1</source>
        <translation>把任务改派给 %1</translation>
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
        <source>The sample team can only be added to an empty team file. Create one with &quot;siyu --store FILE new&quot;.</source>
        <translation>示例团队只能放进空的团队文件。请先用 siyu --store 文件 new 新建一个。</translation>
    </message>
    <message>
        <source>Creating the sample team</source>
        <translation>正在生成示例团队</translation>
    </message>
    <message>
        <source>Cancelled. To remove what was created so far, delete the team file.</source>
        <translation>已取消。要清除已生成的内容，请删除这个团队文件。</translation>
    </message>
    <message>
        <source>This team file has no sample team. No changes were made.</source>
        <translation>这个团队文件里没有示例团队。未作任何改动。</translation>
    </message>
    <message>
        <source>The sample team was not removed: other data has been entered and would be lost.</source>
        <translation>示例团队没有清除：之后还录入了别的数据，清除会丢失它们。</translation>
    </message>
    <message>
        <source>Exports can be written in utf-8 or gb18030, not %1.</source>
        <translation>导出文件的编码只能是 utf-8 或 gb18030，不能是 %1。</translation>
    </message>
    <message>
        <source>Only customers in this segment</source>
        <translation>只导出这个分群的客户</translation>
    </message>
    <message>
        <source>Only customers matching this rule file</source>
        <translation>只导出符合这个规则文件的客户</translation>
    </message>
    <message>
        <source>Only these columns, in this order: a,b,c</source>
        <translation>只导出这些列，并按此顺序：a,b,c</translation>
    </message>
    <message>
        <source>utf-8 (with the byte order mark Excel needs) or gb18030</source>
        <translation>utf-8（带 Excel 需要的 BOM）或 gb18030</translation>
    </message>
    <message>
        <source>Show phone numbers as 138****8000</source>
        <translation>手机号显示为 138****8000</translation>
    </message>
    <message>
        <source>Exporting customers</source>
        <translation>正在导出客户</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to export. Available columns: %2.</source>
        <translation>没有“%1”这一列可导出。可用的列：%2。</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>There is no shop or platform named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的店铺或平台。</translation>
    </message>
    <message>
        <source>Only customers now in this segment</source>
        <translation>只看这个分群目前的客户</translation>
    </message>
    <message>
        <source>Only orders from this shop or platform</source>
        <translation>只看这个店铺或平台的订单</translation>
    </message>
    <message>
        <source>%1 was created by an older version of SiyuDesk. Run any command that writes to it: it will be backed up and upgraded.</source>
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
        <source>This tag group allows one tag per customer, and the file already named another.</source>
        <translation>该标签组内每位客户只能有一个标签，文件中已指定了另一个。</translation>
    </message>
    <message>
        <source>Keep one tag of the group in the file, or make the group non-exclusive.</source>
        <translation>请在文件中只保留该组的一个标签，或将该组设为不互斥。</translation>
    </message>
    <message>
        <source>Regular: win back</source>
        <translation>一般挽留客户</translation>
    </message>
    <message>
        <source>Regular: keep</source>
        <translation>一般保持客户</translation>
    </message>
    <message>
        <source>Regular: develop</source>
        <translation>一般发展客户</translation>
    </message>
    <message>
        <source>Regular: valuable</source>
        <translation>一般价值客户</translation>
    </message>
    <message>
        <source>No matches for &quot;%1&quot;.</source>
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
        <source>%n record(s) changed since were kept as they are.</source>
        <translation>
            <numerusform>之后改动过的 %n 条记录保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the team file</source>
        <translation>正在读取团队文件</translation>
    </message>
    <message>
        <source>Private-domain operations for WeChat and WeCom</source>
        <translation>微信、企业微信私域运营台</translation>
    </message>
    <message>
        <source>Open sample team</source>
        <translation>打开示例团队</translation>
    </message>
    <message>
        <source>Team file to open</source>
        <translation>要打开的团队文件</translation>
    </message>
    <message>
        <source>not</source>
        <translation>非</translation>
    </message>
    <message>
        <source>True when the condition is not met</source>
        <translation>不满足此条件时才符合</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>判断什么</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较方式</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Only orders from the last days</source>
        <translation>只看最近若干天的订单</translation>
    </message>
    <message>
        <source>any time</source>
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
        <source>Remove condition</source>
        <translation>移除此条件</translation>
    </message>
    <message>
        <source>Tag names, separated by commas</source>
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
        <source>Total spent (yuan)</source>
        <translation>消费总额（元）</translation>
    </message>
    <message>
        <source>Average order (yuan)</source>
        <translation>每单均价（元）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>手机号</translation>
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
        <source>Customer type</source>
        <translation>客户类型</translation>
    </message>
    <message>
        <source>Membership level</source>
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
        <source>Added via</source>
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
        <translation>同意情况</translation>
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
        <translation>都没有</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>都不是</translation>
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
        <source>starts with</source>
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
        <source>has a value</source>
        <translation>有值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>在</translation>
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
        <source>in the last … days</source>
        <translation>近…天</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>…天以前</translation>
    </message>
    <message>
        <source>in the next … days</source>
        <translation>未来…天</translation>
    </message>
    <message>
        <source>anniversary in the next … days</source>
        <translation>…天内周年</translation>
    </message>
    <message>
        <source>unknown</source>
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
        <source>on the blocklist</source>
        <translation>黑名单</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已同意</translation>
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
        <source>All conditions are met</source>
        <translation>满足全部条件</translation>
    </message>
    <message>
        <source>Any condition is met</source>
        <translation>满足任一条件</translation>
    </message>
    <message>
        <source>Rule text</source>
        <translation>规则文本</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>添加条件</translation>
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
        <source>No segments yet. A segment asks a question about your customers; the answer is always up to date.</source>
        <translation>还没有分群。分群是对客户提一个问题，答案随时更新。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Some of the customers</source>
        <translation>部分客户</translation>
    </message>
    <message>
        <source>Check a customer</source>
        <translation>查询某人</translation>
    </message>
    <message>
        <source>Name, pinyin or phone, then press Enter</source>
        <translation>输入姓名、拼音或手机号，按回车</translation>
    </message>
    <message>
        <source>Conditions and actual values</source>
        <translation>条件与实际值</translation>
    </message>
    <message>
        <source>Save segment</source>
        <translation>保存分群</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>删除分群</translation>
    </message>
    <message>
        <source>Show customers</source>
        <translation>看这些人</translation>
    </message>
    <message>
        <source>%1 entered, %2 left on the last recorded day</source>
        <translation>最近一次记录：进入 %1，离开 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 customer(s)</source>
        <translation>
            <numerusform>%1 位客户中的 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in %1 ms</source>
        <translation>计算用时 %1 毫秒</translation>
    </message>
    <message>
        <source>%1 is in the segment because:</source>
        <translation>%1 在分群中，因为：</translation>
    </message>
    <message>
        <source>%1 is not in the segment because:</source>
        <translation>%1 不在分群中，因为：</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rename segment</source>
        <translation>重命名分群</translation>
    </message>
    <message>
        <source>Delete the segment &quot;%1&quot;?</source>
        <translation>删除分群“%1”？</translation>
    </message>
    <message>
        <source>Customers are not affected. You can undo this.</source>
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
        <source>Action, page, customer, segment, SOP…</source>
        <translation>操作、页面、客户、分群、SOP…</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
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
        <source>Working as</source>
        <translation>当前成员</translation>
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
        <source>&amp;Open team file…</source>
        <translation>打开团队文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;sample team</source>
        <translation>打开示例团队(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
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
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Quick &amp;tour</source>
        <translation>快速导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;About SiyuDesk</source>
        <translation>关于私域运营台(&amp;A)</translation>
    </message>
    <message>
        <source>Private-domain operations for WeChat and WeCom. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>微信、企业微信私域运营台。自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
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
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>Follow system</source>
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
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open team file</source>
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
        <source>Import file</source>
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
        <source>Read-only; changes cannot be made</source>
        <translation>只读，不能修改</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Choose who you are</source>
        <translation>选择成员</translation>
    </message>
    <message>
        <source>Welcome to SiyuDesk</source>
        <translation>欢迎使用私域运营台</translation>
    </message>
    <message>
        <source>The customers, tags, SOPs and metrics of your private domain, in one file on this computer.</source>
        <translation>私域的客户、标签、SOP 与数据，都在这台电脑上的一个文件里。</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入客户名单</translation>
    </message>
    <message>
        <source>A WeCom or SCRM export, or any table. You preview the result before anything is imported.</source>
        <translation>企业微信或 SCRM 的导出，或任意表格；导入前先预览结果。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>A .siyu file that you or a colleague has used before.</source>
        <translation>您或同事之前用过的 .siyu 文件。</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Explore the sample first</source>
        <translation>先看看示例</translation>
    </message>
    <message>
        <source>Three months of data from a small tea shop, in a separate file.</source>
        <translation>一家小茶铺三个月的示例数据，单独存为一个文件。</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Open read-only</source>
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
        <source>Backups of this file are in %1. Each one is a complete team file you can open.</source>
        <translation>此文件的备份在 %1，每个备份都是可直接打开的完整团队文件。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>What is due, customer by customer. C copies the text, then C or D marks it done, S snoozes it, X skips it with a reason. Every keystroke is saved at once.</source>
        <translation>今天要联系谁，一位一位来。C 复制内容，再按 C 或 D 表示已完成，S 推迟，X 跳过并写原因。每次按键都会立即保存。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>All your customers. Search by any part of a name, pinyin, initials, phone number or note. Drop a file on the window to import it: you preview the result first and can undo the import later.</source>
        <translation>所有客户，可按姓名、拼音、首字母、手机号或便签的任意部分查找。把文件拖进窗口即可导入：先预览结果，之后也能整体撤销。</translation>
    </message>
    <message>
        <source>Questions about your customers, counted as you edit. Each one explains why someone is in it or not.</source>
        <translation>对客户提出的问题，编辑时即时计数，并说明某人为什么在或不在其中。</translation>
    </message>
    <message>
        <source>Touches planned day by day. Before you activate an SOP, the preview shows every touch and every sending rule that applies.</source>
        <translation>按天安排的触达计划。启用之前，预览会列出每一次触达和每一条起作用的发送规则。</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Your metrics, each with its definition. Click a point to see the customers behind it.</source>
        <translation>各项指标及其定义。点击任意数据点，查看背后的客户。</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>随处可用</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, page, customer, segment or SOP. Ctrl+Z undoes the last change. F1 lists the keyboard shortcuts.</source>
        <translation>Ctrl+K 可找到任何操作、页面、客户、分群和 SOP；Ctrl+Z 撤销上一步；F1 列出快捷键。</translation>
    </message>
    <message>
        <source>Quick tour</source>
        <translation>快速导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Get started</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>The report needs siyudesk, which is not installed. Install the desktop package, or use &quot;kpi&quot; and &quot;cohort&quot; to see the figures.</source>
        <translation>报告由 siyudesk 生成，但尚未安装它。请安装桌面版软件包，或用 kpi 与 cohort 命令查看数据。</translation>
    </message>
    <message>
        <source>siyudesk quit before the report was finished.</source>
        <translation>siyudesk 在写完报告之前退出了。</translation>
    </message>
    <message>
        <source>The report was saved to %1.</source>
        <translation>报告已保存到 %1。</translation>
    </message>
    <message>
        <source>Output PDF file</source>
        <translation>输出的 PDF 文件</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Enter what to log.</source>
        <translation>请填写跟进内容。</translation>
    </message>
    <message>
        <source>Follow-up with %1</source>
        <translation>%1 的跟进</translation>
    </message>
    <message>
        <source>Reply from %1</source>
        <translation>%1 的回复</translation>
    </message>
    <message>
        <source>Show phone number</source>
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
        <source>(previously: %1)</source>
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
        <source>&quot;%1&quot; was added to %n customer(s).</source>
        <translation>
            <numerusform>已给 %n 位客户打上“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was removed from %n customer(s).</source>
        <translation>
            <numerusform>已从 %n 位客户移除“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tag(s) in the exclusive group were replaced.</source>
        <translation>
            <numerusform>互斥组中的 %n 个其他标签已被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to %2 customers?</source>
        <translation>给 %2 位客户打上“%1”？</translation>
    </message>
    <message>
        <source>Customers who already have it stay as they are. You can undo this in one step.</source>
        <translation>已有该标签的客户不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Tag %1 customers</source>
        <translation>给 %1 位客户打标签</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from %2 customers?</source>
        <translation>从 %2 位客户移除“%1”？</translation>
    </message>
    <message>
        <source>Customers who do not have it stay as they are. You can undo this in one step.</source>
        <translation>没有该标签的客户不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Remove from %1 customers</source>
        <translation>从 %1 位客户移除</translation>
    </message>
    <message>
        <source>Changing tags</source>
        <translation>正在修改标签</translation>
    </message>
    <message>
        <source>You can copy at most %1 customers.</source>
        <translation>一次最多复制 %1 位客户。</translation>
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
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>Show full number (this is logged)</source>
        <translation>显示完整号码（会留下记录）</translation>
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
        <source>No orders yet.</source>
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
        <source>Notes</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
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
        <source>No customers match this search and these filters.</source>
        <translation>没有符合搜索和筛选条件的客户。</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>No customers yet. Import your roster from WeCom or any table.</source>
        <translation>还没有客户。请从企业微信或任意表格导入名单。</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>&amp;Find customers</source>
        <translation>查找客户(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;tag…</source>
        <translation>打标签(&amp;T)…</translation>
    </message>
    <message>
        <source>Remove t&amp;ag…</source>
        <translation>移除标签(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Show a&amp;ll customers</source>
        <translation>显示全部客户(&amp;L)</translation>
    </message>
    <message>
        <source>Show or hide &amp;details</source>
        <translation>显示或隐藏详情(&amp;D)</translation>
    </message>
    <message>
        <source>Select a customer to see the details.</source>
        <translation>选择一位客户查看详情。</translation>
    </message>
    <message>
        <source>This customer no longer exists.</source>
        <translation>此客户已不存在。</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1</translation>
    </message>
    <message>
        <source>Select all %1 who match</source>
        <translation>选择符合条件的全部 %1 位客户</translation>
    </message>
    <message numerus="yes">
        <source>%n selected customer(s)</source>
        <translation>
            <numerusform>所选的 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 who match</source>
        <translation>符合条件的全部 %1 位客户</translation>
    </message>
    <message>
        <source>This file is open read-only; nothing can be imported.</source>
        <translation>此文件以只读方式打开，无法导入。</translation>
    </message>
    <message numerus="yes">
        <source>Current list: %n customer(s)</source>
        <translation>
            <numerusform>当前列表：%n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n customer(s)</source>
        <translation>
            <numerusform>所选：%n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Segment:</source>
        <translation>某个分群：</translation>
    </message>
    <message>
        <source>Full phone numbers (otherwise 138****8000)</source>
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
        <source>Name, pinyin, phone, tag…</source>
        <translation>姓名、拼音、手机号、标签…</translation>
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
        <source>Add filter</source>
        <translation>添加筛选</translation>
    </message>
    <message>
        <source>Filter by segment, tag or owner</source>
        <translation>按分群、标签或负责人筛选</translation>
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
        <translation>保存未能导入的行…</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销本次导入</translation>
    </message>
    <message>
        <source>Step 1 of 4 · Read %1</source>
        <translation>第 1 步，共 4 步 · 读取 %1</translation>
    </message>
    <message>
        <source>Step 2 of 4 · Match columns to fields</source>
        <translation>第 2 步，共 4 步 · 列与字段对应</translation>
    </message>
    <message>
        <source>Step 3 of 4 · Review the result</source>
        <translation>第 3 步，共 4 步 · 预览结果</translation>
    </message>
    <message>
        <source>Step 4 of 4 · Import</source>
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
        <source>Imported: %1 new, %2 updated.</source>
        <translation>已导入：新增 %1，更新 %2。</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>保存未能导入的行</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-未能导入.csv</translation>
    </message>
    <message>
        <source>Saved: %1. Correct the rows in that file and import it again.</source>
        <translation>已保存：%1。在该文件中改正后重新导入即可。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>WeCom ID</source>
        <translation>企业微信 ID</translation>
    </message>
    <message>
        <source>WeChat unionid</source>
        <translation>微信 unionid</translation>
    </message>
    <message>
        <source>WeChat ID</source>
        <translation>微信号</translation>
    </message>
    <message>
        <source>Membership number</source>
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
        <source>Email</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Added by (team member)</source>
        <translation>添加人（成员）</translation>
    </message>
    <message>
        <source>Team member&apos;s account</source>
        <translation>成员账号</translation>
    </message>
    <message>
        <source>Team member&apos;s department</source>
        <translation>成员部门</translation>
    </message>
    <message>
        <source>Added at</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Friendship status</source>
        <translation>好友状态</translation>
    </message>
    <message>
        <source>Friendship ended at</source>
        <translation>好友关系结束时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
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
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>On the blocklist</source>
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
        <source>Customer name</source>
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
        <source>Amount due</source>
        <translation>应付金额</translation>
    </message>
    <message>
        <source>Refund amount</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Unit price</source>
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
        <source>Order status</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Sold by</source>
        <translation>成交成员</translation>
    </message>
    <message>
        <source>Tags in group %1</source>
        <translation>标签组 %1 的标签</translation>
    </message>
    <message>
        <source>Custom field %1</source>
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
        <source>Data type</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Delimiter</source>
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
        <source>Columns and their fields</source>
        <translation>各列与对应字段</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>示例值</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 的对应字段</translation>
    </message>
    <message>
        <source>— Do not import —</source>
        <translation>— 不导入 —</translation>
    </message>
    <message>
        <source>Every column is matched to a field.</source>
        <translation>每一列都有对应字段。</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
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
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation>处理办法</translation>
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
        <translation>未能导入</translation>
    </message>
    <message>
        <source>%1 problems; the first %2 are shown</source>
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
        <translation>身份标识</translation>
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
        <source>Mass send</source>
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
        <source>Red packet opened</source>
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
        <source>Responded to a call to action</source>
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
        <source>Watched a livestream</source>
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
        <translation>核销优惠券</translation>
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
        <source>Invited someone</source>
        <translation>邀请他人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Store visit</source>
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
        <translation>已交接</translation>
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
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>vs. previous period</source>
        <translation>较上期</translation>
    </message>
    <message>
        <source>vs. last year</source>
        <translation>较去年同期</translation>
    </message>
    <message>
        <source>No comparison</source>
        <translation>不对比</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部渠道</translation>
    </message>
    <message>
        <source>Everyone</source>
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
        <source>No data yet. Import a roster or orders to see the first figures.</source>
        <translation>还没有数据。导入名单或订单，就有第一批数字。</translation>
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
        <source>Recency, frequency and monetary value of everyone who has bought, each above or below the average, as of today</source>
        <translation>所有购买过的客户：最近购买、频次与金额，各自高于或低于均值，截至今日</translation>
    </message>
    <message>
        <source>Retention by month of first order</source>
        <translation>按首单月份的留存</translation>
    </message>
    <message>
        <source>Show chart as table</source>
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
        <translation>社群</translation>
    </message>
    <message>
        <source>daily staff data</source>
        <translation>成员每日数据</translation>
    </message>
    <message>
        <source>daily channel data</source>
        <translation>渠道每日数据</translation>
    </message>
    <message>
        <source>costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>daily group data</source>
        <translation>社群每日数据</translation>
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
        <source>Not available with this filter</source>
        <translation>不支持这样筛选</translation>
    </message>
    <message>
        <source>Nothing to calculate from in this period</source>
        <translation>此时段没有可计算的数据</translation>
    </message>
    <message>
        <source>Data through %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Looking up customers…</source>
        <translation>正在查询客户…</translation>
    </message>
    <message>
        <source>Customer ID</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>%1 customers; the first %2 are shown. Double-click one to open it.</source>
        <translation>共 %1 位客户，显示前 %2 位。双击可打开。</translation>
    </message>
    <message>
        <source>No customers behind this figure.</source>
        <translation>这个数字背后没有客户。</translation>
    </message>
    <message>
        <source>--report needs --store FILE, --from and --to as 2026-11-22, and a PDF file to write.</source>
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
        <source>The end date is before the start date.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Save report</source>
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
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>逐日</translation>
    </message>
    <message>
        <source>SOP touches planned in this period</source>
        <translation>本期计划的 SOP 触达</translation>
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
        <source>Metric definitions</source>
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
        <source>Previous period</source>
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
        <source>of which late</source>
        <translation>其中延迟</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>Skipped manually</source>
        <translation>手动跳过</translation>
    </message>
    <message>
        <source>Blocked by a sending rule</source>
        <translation>被发送规则拦截</translation>
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
        <source>No channels yet.</source>
        <translation>还没有渠道。</translation>
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
        <source>Created on %1</source>
        <translation>生成于 %1</translation>
    </message>
    <message>
        <source>data through %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Save the report as a PDF without showing a window</source>
        <translation>生成 PDF 报告，不显示窗口</translation>
    </message>
    <message>
        <source>Team file to open or to use for the report</source>
        <translation>要打开的团队文件，或生成报告所用的团队文件</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>业务时间</translation>
    </message>
    <message>
        <source>Display language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Touches per day</source>
        <translation>每日触达</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touch(es)</source>
        <translation>
            <numerusform>%1：%n 次触达</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
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
        <source>Team default</source>
        <translation>团队默认</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>照常发送</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>不发</translation>
    </message>
    <message>
        <source>Next working day</source>
        <translation>顺延到下个工作日</translation>
    </message>
    <message>
        <source>everyone</source>
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
        <translation>免打扰时段</translation>
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
        <source>Enter quiet hours as two times, such as 22:00–08:30.</source>
        <translation>免打扰时段请写成两个时刻，例如 22:00–08:30。</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n 个变体</numerusform>
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
        <translation>各天的步骤</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>Which SOPs</source>
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
    <message numerus="yes">
        <source>%n moved by sending rules</source>
        <translation>
            <numerusform>%n 次因发送规则顺延</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n 次被拦截</numerusform>
        </translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧边</translation>
    </message>
    <message>
        <source>Find person from clipboard</source>
        <translation>从剪贴板找人</translation>
    </message>
    <message>
        <source>The clipboard contains no text. Copy a name or phone number first.</source>
        <translation>剪贴板里没有文字。请先复制姓名或手机号。</translation>
    </message>
    <message>
        <source>No one matches &quot;%1&quot;.</source>
        <translation>没有符合“%1”的人。</translation>
    </message>
    <message>
        <source>Import SOP…</source>
        <translation>导入 SOP…</translation>
    </message>
    <message>
        <source>Import SOP</source>
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
        <source>Activate with &amp;day 0 today…</source>
        <translation>启用，以今天为第 0 天(&amp;D)…</translation>
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
        <source>Add &amp;step</source>
        <translation>添加步骤(&amp;S)</translation>
    </message>
    <message>
        <source>De&amp;lete step</source>
        <translation>删除步骤(&amp;L)</translation>
    </message>
    <message>
        <source>Move step %1 of %2 to day %3</source>
        <translation>把“%2”的第 %1 步移到第 %3 天</translation>
    </message>
    <message>
        <source>Hello {{name|friend}}</source>
        <translation>{{name|朋友}}，您好</translation>
    </message>
    <message>
        <source>Add step to %1</source>
        <translation>给 %1 添加步骤</translation>
    </message>
    <message>
        <source>Delete step %1 of %2</source>
        <translation>删除“%2”的第 %1 步</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>SOPs (*.json)</source>
        <translation>SOP (*.json)</translation>
    </message>
    <message>
        <source>Counting who will enter</source>
        <translation>正在统计进入人数</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Activating %1</source>
        <translation>正在启用“%1”</translation>
    </message>
    <message>
        <source>End SOP</source>
        <translation>结束 SOP</translation>
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
        <source>No SOPs yet. A template is the fastest way to start.</source>
        <translation>还没有 SOP。从模板开始最快。</translation>
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
        <translation>编辑“%2”的第 %1 步</translation>
    </message>
    <message>
        <source>Edit SOP %1</source>
        <translation>编辑 SOP“%1”</translation>
    </message>
    <message>
        <source>serve</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>sell</source>
        <translation>转化</translation>
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
        <translation>电话</translation>
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
        <source>in store</source>
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
        <source>the day they entered the segment</source>
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
        <source>the day they received an order</source>
        <translation>收货当天</translation>
    </message>
    <message>
        <source>the day they are due to buy again</source>
        <translation>预计复购当天</translation>
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
        <source>Sending account</source>
        <translation>发送账号</translation>
    </message>
    <message>
        <source>Last product bought</source>
        <translation>最近购买的商品</translation>
    </message>
    <message>
        <source>Coupon code</source>
        <translation>优惠券码</translation>
    </message>
    <message>
        <source>Days since becoming a friend</source>
        <translation>成为好友天数</translation>
    </message>
    <message>
        <source>at a set time</source>
        <translation>定时</translation>
    </message>
    <message>
        <source>after a delay</source>
        <translation>触发后延时</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>具体时间</translation>
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
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>第几天</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Window (minutes)</source>
        <translation>时间窗口（分钟）</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Delivery method</source>
        <translation>发送方式</translation>
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
        <translation>内容来自素材库或变体。</translation>
    </message>
    <message>
        <source>Text to send</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>Not saved yet: another long task is writing to the file. This will be saved right after.</source>
        <translation>尚未保存：正在进行较长的写入，完成后会立即保存。</translation>
    </message>
    <message>
        <source>Task for %1</source>
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
        <source>no orders yet</source>
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
        <source>Follow-up: %1</source>
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
        <source>No data for %1. Fill it in before you send.</source>
        <translation>%1 没有数据，请补全后再发送。</translation>
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
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>not saved yet</source>
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
        <source>snoozed</source>
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
        <source>voided</source>
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
        <source>Previous task</source>
        <translation>上一个任务</translation>
    </message>
    <message>
        <source>Copy; press again once sent</source>
        <translation>复制；发送后再按一次</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Skip…</source>
        <translation>跳过…</translation>
    </message>
    <message>
        <source>Follow-up…</source>
        <translation>跟进…</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This task is closed. Press U to undo the last change.</source>
        <translation>此任务已关闭。按 U 撤销上一步。</translation>
    </message>
    <message>
        <source>No task is selected.</source>
        <translation>没有选中任务。</translation>
    </message>
    <message>
        <source>This file is open read-only and cannot be changed.</source>
        <translation>文件以只读方式打开，不能修改。</translation>
    </message>
    <message>
        <source>Copied. Press C again once it is sent, or B if it was not.</source>
        <translation>已复制。发送后再按 C，没有发送按 B。</translation>
    </message>
    <message>
        <source>Copied, but there is no data for %1.</source>
        <translation>已复制，但 %1 没有数据。</translation>
    </message>
    <message>
        <source>The text has not been copied yet.</source>
        <translation>还没有复制内容。</translation>
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
        <source>Not a good time</source>
        <translation>时机不合适</translation>
    </message>
    <message>
        <source>Skip this task</source>
        <translation>跳过此任务</translation>
    </message>
    <message>
        <source>Why? For example: already bought, asked not to be disturbed, spoke by phone, wrong person.</source>
        <translation>为什么？例如：已购买、希望少打扰、已电话沟通、不是本人。</translation>
    </message>
    <message>
        <source>What do you want to log?</source>
        <translation>要记下什么？</translation>
    </message>
    <message>
        <source>Logged the reply from %1.</source>
        <translation>已记录 %1 的回复。</translation>
    </message>
    <message>
        <source>Today&apos;s tasks</source>
        <translation>今日任务</translation>
    </message>
    <message>
        <source>Today&apos;s progress</source>
        <translation>今日进度</translation>
    </message>
    <message>
        <source>View SOPs</source>
        <translation>查看 SOP</translation>
    </message>
    <message>
        <source>Planning today</source>
        <translation>正在排今天的任务</translation>
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
        <source>%n keystroke(s) not saved yet</source>
        <translation>
            <numerusform>%n 次按键尚未保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>All done for today.</source>
        <translation>今天做完了。</translation>
    </message>
    <message numerus="yes">
        <source>All done for today. Tomorrow: %n touch(es).</source>
        <translation>
            <numerusform>今天做完了。明天 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>All done for today. Nothing is planned for tomorrow.</source>
        <translation>今天做完了，明天没有安排。</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>已顺延</translation>
    </message>
    <message>
        <source>%1; originally %2</source>
        <translation>%1；原定 %2</translation>
    </message>
    <message>
        <source>Recipient</source>
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
        <source>Important: win back</source>
        <translation>重要挽留客户</translation>
    </message>
    <message>
        <source>Important: keep</source>
        <translation>重要保持客户</translation>
    </message>
    <message>
        <source>Important: develop</source>
        <translation>重要发展客户</translation>
    </message>
    <message>
        <source>Important: valuable</source>
        <translation>重要价值客户</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1，第 %2 项：%3</translation>
    </message>
    <message>
        <source>%1 added to the library, %2 changed.</source>
        <translation>素材库新增 %1 项，修改 %2 项。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a category. Use product, welfare, content or script.</source>
        <translation>“%1”不是素材分类。请用 product、welfare、content 或 script。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been retired.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>No forbidden words found.</source>
        <translation>没有发现违禁词。</translation>
    </message>
    <message>
        <source>Content library: items to send</source>
        <translation>素材库：可发送的内容</translation>
    </message>
    <message>
        <source>Add items, or update those with the same name</source>
        <translation>新增素材，或更新同名素材</translation>
    </message>
    <message>
        <source>JSON file with one item or a list of items</source>
        <translation>JSON 文件：一项素材或素材列表</translation>
    </message>
    <message>
        <source>List the items in the library</source>
        <translation>列出素材库中的素材</translation>
    </message>
    <message>
        <source>Retire an item</source>
        <translation>停用一项素材</translation>
    </message>
    <message>
        <source>Check text for forbidden words</source>
        <translation>检查文本中的违禁词</translation>
    </message>
    <message>
        <source>Word list to use instead of the team&apos;s</source>
        <translation>用这份词表代替团队词表</translation>
    </message>
    <message>
        <source>Text to check</source>
        <translation>要检查的文本</translation>
    </message>
    <message>
        <source>File that contains the text</source>
        <translation>包含文本的文件</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Show how a CSV or .xlsx file is read, or convert it to plain CSV</source>
        <translation>显示 CSV 或 .xlsx 文件的读取方式，或转换成标准 CSV</translation>
    </message>
    <message>
        <source>Sheet of the workbook, by name or number; the first visible one by default</source>
        <translation>工作表的名称或序号；默认用第一个可见的工作表</translation>
    </message>
    <message>
        <source>Transfer in progress</source>
        <translation>交接中</translation>
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
        <source>Do not contact</source>
        <translation>请勿联系</translation>
    </message>
    <message>
        <source>Use FIELD=VALUE; &quot;%1&quot; has no field.</source>
        <translation>请写成 FIELD=VALUE 的形式；“%1”没有写字段。</translation>
    </message>
    <message>
        <source>No changes were made.</source>
        <translation>未作任何改动。</translation>
    </message>
    <message>
        <source>%1 was added as customer %2.</source>
        <translation>已添加 %1，客户编号 %2。</translation>
    </message>
    <message>
        <source>Change a customer&apos;s fields; if one fails, none is changed</source>
        <translation>修改客户的字段；任何一个出错则全部不改</translation>
    </message>
    <message>
        <source>FIELD=VALUE; phone+=… adds a phone, phone-=… removes one; an empty value clears the field</source>
        <translation>FIELD=VALUE；phone+=… 添加手机号，phone-=… 移除手机号；值留空则清除</translation>
    </message>
    <message>
        <source>Record a newly added friend</source>
        <translation>登记刚添加的好友</translation>
    </message>
    <message>
        <source>Account that added them</source>
        <translation>添加该好友的账号</translation>
    </message>
    <message>
        <source>Source channel</source>
        <translation>来源渠道</translation>
    </message>
    <message>
        <source>Enter the ID of the merged customer, not &quot;%1&quot;.</source>
        <translation>请填写被并入客户的编号，而不是“%1”。</translation>
    </message>
    <message>
        <source>Changed since then, so left as is: %1 %2</source>
        <translation>之后有改动，保持原样：%1 %2</translation>
    </message>
    <message>
        <source>They will not be suggested as duplicates again.</source>
        <translation>不再提示它们重复。</translation>
    </message>
    <message>
        <source>Merge several records of one person</source>
        <translation>合并同一个人的多条记录</translation>
    </message>
    <message>
        <source>Customer IDs or identities; the first one is kept</source>
        <translation>客户编号或身份标识；保留第一个</translation>
    </message>
    <message>
        <source>Customer to keep instead</source>
        <translation>改为保留这位客户</translation>
    </message>
    <message>
        <source>Split a merged customer</source>
        <translation>拆分已合并的客户</translation>
    </message>
    <message>
        <source>Customer that was merged into another</source>
        <translation>被并入的客户</translation>
    </message>
    <message>
        <source>Mark as different people; do not suggest again</source>
        <translation>标记为不同的人，不再提示</translation>
    </message>
    <message>
        <source>Permanently erase a person&apos;s data on request</source>
        <translation>应本人要求永久删除其个人信息</translation>
    </message>
    <message>
        <source>Cannot export &quot;%1&quot;. Available: %2.</source>
        <translation>“%1”不能导出。可用的有：%2。</translation>
    </message>
    <message>
        <source>Export customers or other records to a table that can be imported again unchanged</source>
        <translation>把客户或其他记录导出为表格，可原样重新导入</translation>
    </message>
    <message>
        <source>What to export: %1</source>
        <translation>导出内容：%1</translation>
    </message>
    <message>
        <source>not seen before; import it once with &quot;siyu import %1 FILE&quot;</source>
        <translation>首次出现；请先用 siyu import %1 文件 导入一次</translation>
    </message>
    <message>
        <source>Import new files from a folder if their headers are known</source>
        <translation>导入文件夹中表头已知的新文件</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type. Use text, number, date, choice or yes_no.</source>
        <translation>“%1”不是字段类型。请用 text、number、date、choice 或 yes_no。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; was added. Files, rules and exports refer to it as custom.%1.</source>
        <translation>已添加字段“%1”。在文件、规则和导出中写作 custom.%1。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; was changed.</source>
        <translation>已修改字段“%1”。</translation>
    </message>
    <message>
        <source>List custom fields and how many customers have a value</source>
        <translation>全部字段，以及各有多少客户填了值</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>添加字段</translation>
    </message>
    <message>
        <source>Options of a choice field: a,b,c</source>
        <translation>单选字段的选项：a,b,c</translation>
    </message>
    <message>
        <source>Rename a field; rules are updated</source>
        <translation>重命名字段；规则会随之更新</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Change the options of a choice field</source>
        <translation>修改单选字段的选项</translation>
    </message>
    <message>
        <source>Remove a field and all its values, unless a rule uses it</source>
        <translation>删除字段及其全部值（规则正在使用时不删）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a type of file. Available: %2.</source>
        <translation>“%1”不是文件类型。可用的有：%2。</translation>
    </message>
    <message>
        <source>What the rows contain: %1</source>
        <translation>行的数据类型：%1</translation>
    </message>
    <message>
        <source>Sheet of the workbook, by name or number</source>
        <translation>工作表的名称或序号</translation>
    </message>
    <message>
        <source>Keep unrecognised columns as custom fields</source>
        <translation>把无法识别的列保留为自定义字段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a transfer number. Run &quot;siyu transfer list&quot; to see them all.</source>
        <translation>“%1”不是交接编号。用 siyu transfer list 可查看。</translation>
    </message>
    <message>
        <source>Customers being transferred to another account</source>
        <translation>正在交接给其他账号的客户</translation>
    </message>
    <message>
        <source>Transfers in progress</source>
        <translation>进行中的交接</translation>
    </message>
    <message>
        <source>Include transfers that have a result</source>
        <translation>同时列出已有结果的交接</translation>
    </message>
    <message>
        <source>Propose transferring customers to another account</source>
        <translation>提议把客户交接给其他账号</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>Current account, if they are friends of several</source>
        <translation>客户是多个账号的好友时，写明原账号</translation>
    </message>
    <message>
        <source>Waiting for the customer&apos;s answer</source>
        <translation>等客户答复</translation>
    </message>
    <message>
        <source>Transfer numbers</source>
        <translation>交接编号</translation>
    </message>
    <message>
        <source>Enter a name for the item.</source>
        <translation>请填写素材名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no text.</source>
        <translation>“%1”没有文本。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a content type such as text or link.</source>
        <translation>“%1”不是内容类型，例如 text 或 link。</translation>
    </message>
    <message>
        <source>There is already a library item named &quot;%1&quot;. Choose another name.</source>
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
            <numerusform>向素材库添加 %n 项素材</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire &quot;%1&quot;</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>Edit forbidden words</source>
        <translation>编辑违禁词</translation>
    </message>
    <message>
        <source>%1 contains no words. Put one word on each line.</source>
        <translation>%1 中没有词语。请每行写一个。</translation>
    </message>
    <message>
        <source>This cell is to the right of the table.</source>
        <translation>此单元格超出了表格右侧。</translation>
    </message>
    <message>
        <source>It was not imported. Name its column in the header.</source>
        <translation>未导入。请在表头中为该列写上名称。</translation>
    </message>
    <message>
        <source>There are no accounts yet. Import a roster or add an account first.</source>
        <translation>还没有账号。请先导入客户名单，或添加一个账号。</translation>
    </message>
    <message>
        <source>Choose an account. Available: %1.</source>
        <translation>请指明账号。可用的有：%1。</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;. Available: %2.</source>
        <translation>没有名为“%1”的账号。可用的有：%2。</translation>
    </message>
    <message>
        <source>The customer is no longer in the team file: merged into another, or erased on request.</source>
        <translation>该客户已不在团队文件中：可能已并入其他客户，或已应要求删除个人信息。</translation>
    </message>
    <message>
        <source>The customer is on the blocklist.</source>
        <translation>该客户在黑名单中。</translation>
    </message>
    <message>
        <source>The customer asked not to be contacted.</source>
        <translation>该客户要求不再联系。</translation>
    </message>
    <message>
        <source>The customer withdrew consent.</source>
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
        <translation>修改 %2 位客户的%1</translation>
    </message>
    <message>
        <source>Change %1 cells</source>
        <translation>修改 %1 个单元格</translation>
    </message>
    <message>
        <source>A customer cannot be their own inviter.</source>
        <translation>邀请人不能是客户本人。</translation>
    </message>
    <message>
        <source>The customer does not have this %1.</source>
        <translation>该客户没有这个%1。</translation>
    </message>
    <message>
        <source>The customer has %1 of %2. Add one with %2+ or remove one with %2-.</source>
        <translation>该客户有 %1 个%2。请用“%2+”添加，或用“%2-”移除。</translation>
    </message>
    <message>
        <source>This %1 belongs to %2 (customer %3). If they are the same person, merge them.</source>
        <translation>这个%1属于%2（客户 %3）。如果是同一个人，请合并。</translation>
    </message>
    <message>
        <source>Erase personal data</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>Enter a segment name.</source>
        <translation>请填写分群名称。</translation>
    </message>
    <message>
        <source>Guessed from the values: %1. Use --map to change this.</source>
        <translation>根据内容猜测：%1。如不正确，请用 --map 指定。</translation>
    </message>
    <message>
        <source>A file cannot be complete as of %1, because that day is in the future.</source>
        <translation>文件不可能是截至 %1 的完整名单：这一天还没到。</translation>
    </message>
    <message>
        <source>This person was erased on request and will not be imported again.</source>
        <translation>此人已应要求删除个人信息，不会再次导入。</translation>
    </message>
    <message>
        <source>Remove the row. If they contacted you again themselves, add them by hand.</source>
        <translation>请删去这一行。如果本人又主动联系，请手动添加。</translation>
    </message>
    <message>
        <source>The row does not say which account the customer is a friend of.</source>
        <translation>这一行没有写明客户是哪个账号的好友。</translation>
    </message>
    <message>
        <source>Enter the account.</source>
        <translation>请填写账号。</translation>
    </message>
    <message>
        <source>No matching customer.</source>
        <translation>没有匹配的客户。</translation>
    </message>
    <message>
        <source>Import the customer first, or use a phone number or other identity that is already known.</source>
        <translation>请先导入该客户，或填写已知的手机号或其他身份标识。</translation>
    </message>
    <message>
        <source>Call with %1</source>
        <translation>与%1的通话</translation>
    </message>
    <message>
        <source>Choose at least two different customers to merge.</source>
        <translation>请至少选择两位不同的客户再合并。</translation>
    </message>
    <message>
        <source>The customer to keep is not among those being merged.</source>
        <translation>要保留的客户不在待合并的客户之中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field you can choose. Available fields: %2.</source>
        <translation>“%1”不是可选择的字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>The customer chosen for %1 is not among those being merged.</source>
        <translation>为%1选定的客户不在待合并的客户之中。</translation>
    </message>
    <message>
        <source>Merge %1 customers into %2</source>
        <translation>将 %1 位客户并入%2</translation>
    </message>
    <message>
        <source>Customer %1, which %2 was merged into, has since been merged into another. Split that merge first.</source>
        <translation>客户 %1（%2 曾并入其中）之后又并入了其他客户。请先拆分那次合并。</translation>
    </message>
    <message>
        <source>Customer %1 was not merged into another.</source>
        <translation>客户%1没有并入过其他客户。</translation>
    </message>
    <message>
        <source>Split off %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Correct the value or change the field. The rest of the row was imported.</source>
        <translation>请改正这个值，或修改字段；该行其余内容已导入。</translation>
    </message>
    <message>
        <source>This view no longer exists.</source>
        <translation>这个视图已不存在。</translation>
    </message>
    <message>
        <source>Create view &quot;%1&quot;</source>
        <translation>新建视图“%1”</translation>
    </message>
    <message>
        <source>Change view &quot;%1&quot;</source>
        <translation>修改视图“%1”</translation>
    </message>
    <message>
        <source>Rename view &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>把视图“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>Delete view &quot;%1&quot;</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>Enter a view name.</source>
        <translation>请填写视图名称。</translation>
    </message>
    <message>
        <source>There is already a view named &quot;%1&quot;.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
    <message>
        <source>A choice field needs at least one option.</source>
        <translation>单选字段至少需要一个选项。</translation>
    </message>
    <message>
        <source>A field name cannot be empty or contain &quot;;&quot; or &quot;=&quot;: &quot;%1&quot;.</source>
        <translation>字段名称不能为空，也不能含“;”或“=”：“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not yes (是) or no (否).</source>
        <translation>“%1”不是 yes（是）或 no（否）。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of %2. Options: %3.</source>
        <translation>“%1”不是%2的选项。可选：%3。</translation>
    </message>
    <message>
        <source>There is no custom field named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的自定义字段。</translation>
    </message>
    <message>
        <source>There is already a custom field named &quot;%1&quot;.</source>
        <translation>已有名为“%1”的自定义字段。</translation>
    </message>
    <message>
        <source>Only fields of type &quot;choice&quot; have options.</source>
        <translation>只有单选（choice）字段才有选项。</translation>
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
        <source>Change the options of &quot;%1&quot;</source>
        <translation>修改“%1”的选项</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is used by %2. Change those first. Nothing was removed.</source>
        <translation>字段“%1”正被%2使用。请先修改这些内容；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Remove field &quot;%1&quot;</source>
        <translation>删除字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid %2. Available: %3.</source>
        <translation>“%1”不是有效的 %2。可用的有：%3。</translation>
    </message>
    <message>
        <source>There is no &quot;%1&quot;. Available: %2.</source>
        <translation>没有“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>There is no custom field named &quot;%1&quot;. Run &quot;siyu field add&quot; to add one.</source>
        <translation>没有名为“%1”的自定义字段。用 siyu field add 可以添加。</translation>
    </message>
    <message>
        <source>Enter the customer&apos;s name.</source>
        <translation>请填写客户姓名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be set. Available fields: %2.</source>
        <translation>“%1”不可设置。可用的字段：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid birthday. Use the format 1990-05-01 or 05-01.</source>
        <translation>“%1”不是有效生日，请写成 1990-05-01 或 05-01 的形式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date or time. Use the format 2026-11-22 09:00.</source>
        <translation>“%1”不是有效的日期或时间，请写成 2026-11-22 09:00 的形式。</translation>
    </message>
    <message>
        <source>Choose which %1.</source>
        <translation>请指明是哪个%1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a phone number. Enter all its digits.</source>
        <translation>“%1”不是手机号，请写全所有数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an email address.</source>
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
        <source>Columns not imported: %1. Map one with --map &apos;Header=FIELD&apos;, or keep it as a custom field with --map &apos;Header=custom.NAME&apos;; --keep-unknown keeps them all.</source>
        <translation>未导入的列：%1。请用 --map &apos;表头=字段&apos; 指明某列是什么，或用 --map &apos;表头=custom.名称&apos; 保留为自定义字段；--keep-unknown 可全部保留。</translation>
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
        <source>Enter the time in the format 2026-11-22 09:00.</source>
        <translation>请填写时间，格式为 2026-11-22 09:00。</translation>
    </message>
    <message>
        <source>There is no account with this name.</source>
        <translation>没有这个名称的账号。</translation>
    </message>
    <message>
        <source>Use the account name from the roster, or import the roster first.</source>
        <translation>请按客户名单中的写法填写账号，或先导入客户名单。</translation>
    </message>
    <message>
        <source>No friend of this account matches.</source>
        <translation>这个账号的好友中没有匹配的人。</translation>
    </message>
    <message>
        <source>Use the name, account and added time from the roster, or add an identity.</source>
        <translation>请按客户名单中的写法填写姓名、账号和添加时间，或填写身份标识。</translation>
    </message>
    <message>
        <source>The customer was not a friend of this account at that time.</source>
        <translation>该客户当时不是这个账号的好友。</translation>
    </message>
    <message>
        <source>Check the added and lost times against the roster.</source>
        <translation>请对照客户名单核对添加时间和流失时间。</translation>
    </message>
    <message>
        <source>Several friends of this account have the same name and time.</source>
        <translation>这个账号有多位好友的姓名和时间都相同。</translation>
    </message>
    <message>
        <source>Add a phone number or other identity to tell them apart.</source>
        <translation>请填写手机号或其他身份标识以便区分。</translation>
    </message>
    <message>
        <source>Same phone number</source>
        <translation>手机号相同</translation>
    </message>
    <message>
        <source>Same name and visible digits of the phone number</source>
        <translation>姓名和手机号可见位相同</translation>
    </message>
    <message>
        <source>Same name and birthday</source>
        <translation>姓名和生日相同</translation>
    </message>
    <message>
        <source>Same name and city</source>
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
        <source>Enter the new friend&apos;s name.</source>
        <translation>请填写新好友的姓名。</translation>
    </message>
    <message>
        <source>This account already added %1 within the last day (customer %2).</source>
        <translation>这个账号在最近一天内已添加过 %1（客户 %2）。</translation>
    </message>
    <message>
        <source>New friend %1</source>
        <translation>新好友%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid filter. Enter %2.</source>
        <translation>“%1”不能用于筛选。请输入 %2。</translation>
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
        <source>The column &quot;%1&quot; no longer exists.</source>
        <translation>“%1”这一列已不存在。</translation>
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
        <source>The file has no account column, so it cannot be treated as a complete list. Choose the column with --map &apos;Header=staff&apos;. No changes were made.</source>
        <translation>文件中没有账号列，无法判断是哪些账号的完整名单。请用 --map &apos;表头=staff&apos; 指明账号列。未作任何改动。</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 个中的 %2 个</translation>
    </message>
    <message>
        <source>This would end more than a fifth of an account&apos;s friendships (%1). If the file really is complete, import it with --allow-many-ended.</source>
        <translation>某个账号将有超过五分之一的好友关系结束（%1）。如果文件确实完整，请加 --allow-many-ended 导入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule tag: its segment decides who has it.</source>
        <translation>“%1”是规则标签，由它的分群决定谁有这个标签。</translation>
    </message>
    <message>
        <source>%1 is not a friend of any account.</source>
        <translation>%1不是任何账号的好友。</translation>
    </message>
    <message>
        <source>%1 is a friend of several accounts. Choose which one to transfer from.</source>
        <translation>%1是多个账号的好友，请指明原账号。</translation>
    </message>
    <message>
        <source>%1 is not a friend of that account.</source>
        <translation>%1不是该账号的好友。</translation>
    </message>
    <message>
        <source>%1 is already a friend of the new account.</source>
        <translation>%1已是新账号的好友。</translation>
    </message>
    <message>
        <source>%1 is already being transferred.</source>
        <translation>%1的交接已在进行中。</translation>
    </message>
    <message>
        <source>The friendship between %1 and %2 has since ended.</source>
        <translation>%1与%2的好友关系已经结束。</translation>
    </message>
    <message>
        <source>There is no transfer %1.</source>
        <translation>没有编号为 %1 的交接。</translation>
    </message>
    <message>
        <source>The transfer of %1 already has a result.</source>
        <translation>%1的交接已有结果。</translation>
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
        <source>Shop admin → Trade → Orders → Export (Taobao: 卖家中心 → 已卖出的宝贝 → 批量导出)</source>
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
        <source>Entered by the channel owner: day, channel, people invited, requests, cost</source>
        <translation>由渠道负责人填写：日期、渠道、邀请人数、申请数、费用</translation>
    </message>
    <message>
        <source>SCRM tool → Customer activity → Export; content and mini-program views</source>
        <translation>SCRM 工具 → 客户轨迹 → 导出；素材和小程序浏览记录</translation>
    </message>
    <message>
        <source>WeCom console → Customer service → Ratings → Export</source>
        <translation>企业微信管理后台 → 客户服务 → 评价 → 导出</translation>
    </message>
    <message>
        <source>Shop admin → Marketing → Coupons → Data → Export</source>
        <translation>店铺后台 → 营销 → 优惠券 → 数据 → 导出</translation>
    </message>
    <message>
        <source>Livestream platform → Data → Sessions → Export</source>
        <translation>直播平台 → 数据 → 场次 → 导出</translation>
    </message>
    <message>
        <source>SCRM tool → Leads → Export</source>
        <translation>SCRM 工具 → 线索 → 导出</translation>
    </message>
    <message>
        <source>Entered by finance: day, type, channel, amount</source>
        <translation>由财务填写：日期、类型、渠道、金额</translation>
    </message>
    <message>
        <source>Entered by the manager: metric, month, target</source>
        <translation>由经理填写：指标、月份、目标</translation>
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
        <source>Team members</source>
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
        <source>Group members</source>
        <translation>群成员</translation>
    </message>
    <message>
        <source>Calls to action</source>
        <translation>号召</translation>
    </message>
    <message>
        <source>Order lines</source>
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
        <source>Campaign participants</source>
        <translation>活动参与者</translation>
    </message>
    <message>
        <source>Moments posts</source>
        <translation>朋友圈</translation>
    </message>
    <message>
        <source>Livestreams</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Livestream viewers</source>
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
        <source>Daily staff data</source>
        <translation>成员每日数据</translation>
    </message>
    <message>
        <source>Daily group data</source>
        <translation>社群每日数据</translation>
    </message>
    <message>
        <source>Daily channel data</source>
        <translation>渠道每日数据</translation>
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
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>没有“%1”这个文件夹。</translation>
    </message>
    <message>
        <source>The inviter is unknown, or several customers have this name. Add an identity such as the phone number.</source>
        <translation>邀请人不明，或有多位客户同名。请填写手机号等身份标识。</translation>
    </message>
    <message>
        <source>There is no such metric. Run &quot;siyu kpi&quot; to see them all.</source>
        <translation>没有这个指标。用 siyu kpi 可查看全部指标。</translation>
    </message>
    <message>
        <source>The row has no period. Enter a month, or a first and last day.</source>
        <translation>这一行没有时段。请填写月份，或起止日期。</translation>
    </message>
    <message>
        <source>No member, account or channel has this name. Import them first.</source>
        <translation>没有这个名称的成员、账号或渠道。请先导入。</translation>
    </message>
    <message>
        <source>The row matches no one: it has no known identity and no unique customer or account name.</source>
        <translation>这一行找不到对应的人：没有已知的身份标识，也没有唯一对应的客户姓名或账号名称。</translation>
    </message>
    <message>
        <source>The row matches no known customer or group.</source>
        <translation>这一行没有对应的已知客户或社群。</translation>
    </message>
    <message>
        <source>The row has no code and no known customer.</source>
        <translation>这一行没有券码，也没有对应的已知客户。</translation>
    </message>
    <message>
        <source>Working hours: use the format 09:00-18:00.</source>
        <translation>工作时间请写成 09:00-18:00 的形式。</translation>
    </message>
    <message>
        <source>Rows of %1 do not belong to customers, so a segment or rule cannot filter them.</source>
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
        <source>There is no column &quot;%1&quot;. Available columns: %2.</source>
        <translation>没有“%1”这一列。可用的列：%2。</translation>
    </message>
    <message>
        <source>Unknown preset for %2: %1. Available: generic.</source>
        <translation>%2 没有 %1 这个预设。可用的有：generic。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of %2. Available fields: %3.</source>
        <translation>“%1”不是%2的字段。可用的字段：%3。</translation>
    </message>
    <message>
        <source>No column was recognised as the %1 that every row of %2 needs. Choose one with --map &apos;Header=%3&apos;. Columns: %4.</source>
        <translation>“%2”的每一行都需要%1，但没有对应的列。请用 --map &apos;表头=%3&apos; 指明。现有的列：%4。</translation>
    </message>
    <message>
        <source>A spreadsheet may have rounded this number; it ends in zeros.</source>
        <translation>这个号码末尾是一串零，可能已被表格软件取整。</translation>
    </message>
    <message>
        <source>It was kept as is. Export it again with the column as text.</source>
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
        <source>Enter a number, or a duration such as 12分30秒.</source>
        <translation>请写成数字，或写成 12分30秒 的形式。</translation>
    </message>
    <message>
        <source>This is not yes or no.</source>
        <translation>这既不是“是”，也不是“否”。</translation>
    </message>
    <message>
        <source>Use the format 2026-11-22.</source>
        <translation>请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>This value is not recognised.</source>
        <translation>无法识别这个值。</translation>
    </message>
    <message>
        <source>Available: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>Export it again with the column as text.</source>
        <translation>请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>The cell was left empty.</source>
        <translation>该单元格已留空。</translation>
    </message>
    <message>
        <source>The row has no customer.</source>
        <translation>这一行没有写明客户。</translation>
    </message>
    <message>
        <source>No customer has this name, or several do.</source>
        <translation>没有这个姓名的客户，或有多位同名。</translation>
    </message>
    <message>
        <source>Add an identity such as the phone number or external_userid. The row was not imported.</source>
        <translation>请填写手机号或 external_userid 等身份标识。这一行未导入。</translation>
    </message>
    <message>
        <source>The row has no %1.</source>
        <translation>这一行缺少%1。</translation>
    </message>
    <message>
        <source>Several have this name, and the row does not say which one.</source>
        <translation>有多个同名，这一行没有写明是哪一个。</translation>
    </message>
    <message>
        <source>There is no order with this number.</source>
        <translation>没有这个单号的订单。</translation>
    </message>
    <message>
        <source>There is no livestream with this name.</source>
        <translation>没有这个名称的直播。</translation>
    </message>
    <message>
        <source>There is no content with this name.</source>
        <translation>没有这个名称的素材。</translation>
    </message>
    <message>
        <source>Nothing with this name was found.</source>
        <translation>找不到这个名称。</translation>
    </message>
    <message>
        <source>Import the orders first, then this file again.</source>
        <translation>请先导入订单，再导入此文件。</translation>
    </message>
    <message>
        <source>Several have this name.</source>
        <translation>有多个同名。</translation>
    </message>
    <message>
        <source>Add its ID or code in a separate column.</source>
        <translation>请另设一列填写其 ID 或编码。</translation>
    </message>
    <message>
        <source>Import their list first, then this file again.</source>
        <translation>请先导入对应的清单，再重新导入此文件。</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 至 %3</translation>
    </message>
    <message>
        <source>There is no metric named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>Enter a target of zero or more, for at least one day.</source>
        <translation>目标不能小于零，时段至少一天。</translation>
    </message>
    <message>
        <source>Set target for %1</source>
        <translation>设置%1的目标</translation>
    </message>
    <message>
        <source>Remove target for %1</source>
        <translation>移除 %1 的目标</translation>
    </message>
    <message>
        <source>There is no target for %1.</source>
        <translation>%1没有设置目标。</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>Daily touch limit</source>
        <translation>每日触达上限</translation>
    </message>
    <message>
        <source>Weekly touch limit</source>
        <translation>每周触达上限</translation>
    </message>
    <message>
        <source>Monthly touch limit</source>
        <translation>每月触达上限</translation>
    </message>
    <message>
        <source>Daily message limit per group</source>
        <translation>每群每日消息上限</translation>
    </message>
    <message>
        <source>Weekly message limit per group</source>
        <translation>每群每周消息上限</translation>
    </message>
    <message>
        <source>Sent by hand per account per day</source>
        <translation>每账号每天手动发送数</translation>
    </message>
    <message>
        <source>Hours between touches</source>
        <translation>两次触达间隔（小时）</translation>
    </message>
    <message>
        <source>Longest wait (days)</source>
        <translation>最多等待（天）</translation>
    </message>
    <message>
        <source>Nurture period (days)</source>
        <translation>培育期（天）</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3.</source>
        <translation>%1必须在%2到%3之间。</translation>
    </message>
    <message>
        <source>The daily limit cannot exceed the weekly limit, nor the weekly limit the monthly one.</source>
        <translation>每日上限不能超过每周上限，每周上限不能超过每月上限。</translation>
    </message>
    <message>
        <source>A group&apos;s daily message limit cannot exceed its weekly limit.</source>
        <translation>每群的每日消息上限不能超过每周上限。</translation>
    </message>
    <message>
        <source>Enter quiet hours as times, such as 22:00.</source>
        <translation>免打扰时段请填写时刻，例如 22:00。</translation>
    </message>
    <message>
        <source>Enter the day the cold start ends, or turn it off.</source>
        <translation>请填写冷启动的结束日期，或关闭冷启动。</translation>
    </message>
    <message>
        <source>The team&apos;s time zone cannot be changed, because every day counted so far would shift.</source>
        <translation>团队的时区不能更改：否则此前按天统计的数据都会错位。</translation>
    </message>
    <message numerus="yes">
        <source>Change %n team rule(s)</source>
        <translation>
            <numerusform>修改 %n 条团队规则</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 tasks)</source>
        <translation>%1（共 %2 项）</translation>
    </message>
    <message>
        <source>%1 is password-protected. Open it with the password, then save it without one as .xlsx or CSV.</source>
        <translation>%1有密码保护。请用密码打开，另存为不带密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is an old Excel XML spreadsheet. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1是旧版 Excel 的 XML 表格。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a PDF and has no table that can be read. Ask for the same list as .xlsx or CSV.</source>
        <translation>%1是 PDF，其中没有可读取的表格。请索取同一份名单的 .xlsx 或 CSV 文件。</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx or CSV.</source>
        <translation>该文件是二进制工作簿（.xlsb）。请用 Excel 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is an Apple Numbers file. Open it in Numbers and export it as .xlsx or CSV.</source>
        <translation>该文件是 Apple Numbers 表格。请用 Numbers 打开，导出为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is a LibreOffice file (.ods). Open it in LibreOffice and save it as .xlsx or CSV.</source>
        <translation>该文件是 LibreOffice 表格（.ods）。请用 LibreOffice 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is a document, not a workbook. Copy its table into a sheet and save that as .xlsx or CSV.</source>
        <translation>该文件不是工作簿，而是文档。请把其中的表格复制到工作表，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>This is a .zip archive. Unpack it and choose the file inside.</source>
        <translation>该文件是压缩包（.zip）。请解压后选择其中的文件。</translation>
    </message>
    <message>
        <source>The workbook contains more than 2 GB of text. Save its sheets as CSV files and import those.</source>
        <translation>该工作簿的文本超过 2 GB。请把各工作表另存为 CSV 文件后导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) in the sheet.</source>
        <translation>
            <numerusform>工作表中有 %n 行被隐藏。</numerusform>
        </translation>
    </message>
    <message>
        <source>They were read like the others.</source>
        <translation>已与其他行一样读取。</translation>
    </message>
    <message>
        <source>The formula in this cell was saved without its result.</source>
        <translation>该单元格的公式没有保存计算结果。</translation>
    </message>
    <message>
        <source>It was read as empty. Open the file in Excel or WPS and save it again.</source>
        <translation>已按空值读取。请用 Excel 或 WPS 打开文件，重新保存。</translation>
    </message>
    <message>
        <source>The formula in this cell returned an error.</source>
        <translation>该单元格的公式出错。</translation>
    </message>
    <message>
        <source>This cell contains an error.</source>
        <translation>该单元格的值是错误值。</translation>
    </message>
    <message>
        <source>The workbook is missing this cell&apos;s text.</source>
        <translation>工作簿中缺少该单元格的文本。</translation>
    </message>
    <message>
        <source>It was read as empty. Save the file again.</source>
        <translation>已按空值读取。请重新保存文件。</translation>
    </message>
    <message>
        <source>Excel keeps only 15 digits; the last digits of this number are lost.</source>
        <translation>Excel 只保留数字的前 15 位，这个号码的末几位已丢失。</translation>
    </message>
    <message>
        <source>The text of this cell is longer than 1 MB.</source>
        <translation>该单元格的文本超过 1 MB。</translation>
    </message>
    <message>
        <source>The rest was not imported.</source>
        <translation>其余部分未导入。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with data. Save it again as .xlsx.</source>
        <translation>该工作簿中没有含数据的工作表。请重新保存为 .xlsx。</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. Available: %2.</source>
        <translation>没有“%1”这个工作表。可用的有：%2。</translation>
    </message>
    <message>
        <source>The row is longer than 4 MB.</source>
        <translation>这一行超过 4 MB。</translation>
    </message>
    <message>
        <source>The rest of the row was not imported.</source>
        <translation>该行其余部分未导入。</translation>
    </message>
    <message>
        <source>%1 was not written: the table has more rows, or longer text, than an .xlsx file can hold. Export it as CSV.</source>
        <translation>未写入%1：表格的行数或文本长度超出 .xlsx 的上限。请导出为 CSV。</translation>
    </message>
    <message>
        <source>The file is damaged: part of it cannot be unpacked. Save it again, or get a new copy.</source>
        <translation>文件已损坏：有一部分无法解压。请重新保存，或重新获取一份。</translation>
    </message>
    <message>
        <source>The unpacked file is far larger than a table should be, so reading stopped. Save it again as .xlsx or CSV.</source>
        <translation>文件解压后远大于正常表格，已停止读取。请重新保存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Save it again, or get a new copy.</source>
        <translation>文件已损坏或不完整。请重新保存，或重新获取一份。</translation>
    </message>
    <message>
        <source>The file is damaged: part %1 is missing. Save it again.</source>
        <translation>文件已损坏：缺少%1部分。请重新保存。</translation>
    </message>
    <message>
        <source>The file is password-protected. Open it with the password, then save it without one as .xlsx or CSV.</source>
        <translation>该文件有密码保护。请用密码打开，另存为不带密码的 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>Change %1 customers to &quot;%2&quot;?</source>
        <translation>把 %1 位客户改为“%2”？</translation>
    </message>
    <message>
        <source>Change %1 customers</source>
        <translation>修改 %1 位客户</translation>
    </message>
    <message>
        <source>Changing customers</source>
        <translation>正在修改客户</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed to &quot;%1&quot;.</source>
        <translation>
            <numerusform>已把 %n 位客户改为“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add %1 customers to the list &quot;%2&quot;?</source>
        <translation>把 %1 位客户加入名单“%2”？</translation>
    </message>
    <message>
        <source>Customers already in it stay as they are. You can undo this in one step.</source>
        <translation>已在其中的客户不变。可一步撤销。</translation>
    </message>
    <message>
        <source>Add %1 customers</source>
        <translation>加入 %1 位客户</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a rule-based segment: its rule decides who is in it.</source>
        <translation>“%1”是规则分群：成员由规则决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added to the list &quot;%1&quot;.</source>
        <translation>
            <numerusform>已把 %n 位客户加入名单“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>已复制 %n 个单元格，可粘贴到表格软件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Freeze up to &quot;%1&quot;</source>
        <translation>冻结到“%1”</translation>
    </message>
    <message>
        <source>Unfreeze columns</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Record %1 was merged into this one.</source>
        <translation>记录 %1 已并入这位客户。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Split off record %1</source>
        <translation>拆出记录 %1</translation>
    </message>
    <message>
        <source>Filter by &amp;column</source>
        <translation>按列筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Save filters as &amp;segment…</source>
        <translation>把筛选存为分群(&amp;S)…</translation>
    </message>
    <message>
        <source>Customer cells</source>
        <translation>客户单元格</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>编辑单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste from spreadsheet</source>
        <translation>从表格粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Fill selection with this cell</source>
        <translation>用此单元格填满所选(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear cells</source>
        <translation>清空单元格(&amp;L)</translation>
    </message>
    <message>
        <source>Select entire &amp;rows</source>
        <translation>选中整行(&amp;R)</translation>
    </message>
    <message>
        <source>Select entire c&amp;olumns</source>
        <translation>选中整列(&amp;O)</translation>
    </message>
    <message>
        <source>Select &amp;all matches</source>
        <translation>选中全部符合条件的(&amp;A)</translation>
    </message>
    <message>
        <source>Customer views</source>
        <translation>客户视图</translation>
    </message>
    <message>
        <source>&amp;Save view</source>
        <translation>保存视图(&amp;S)</translation>
    </message>
    <message>
        <source>Save as &amp;new view…</source>
        <translation>另存为新视图(&amp;N)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate view</source>
        <translation>复制视图(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>重命名视图(&amp;R)…</translation>
    </message>
    <message>
        <source>Delete view…</source>
        <translation>删除视图…</translation>
    </message>
    <message>
        <source>&amp;Discard view changes</source>
        <translation>放弃对视图的修改(&amp;D)</translation>
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
        <source>Change &amp;owner…</source>
        <translation>更换负责人(&amp;O)…</translation>
    </message>
    <message>
        <source>Add to &amp;list…</source>
        <translation>加入名单(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Merge selected customers…</source>
        <translation>合并所选客户(&amp;M)…</translation>
    </message>
    <message>
        <source>Do &amp;not contact</source>
        <translation>请勿联系(&amp;N)</translation>
    </message>
    <message>
        <source>Allow contact again</source>
        <translation>恢复联系</translation>
    </message>
    <message>
        <source>Save filters as segment</source>
        <translation>把筛选存为分群</translation>
    </message>
    <message numerus="yes">
        <source>Saved the %n customer(s) who match now as the list &quot;%1&quot;. A search cannot be saved as a rule.</source>
        <translation>
            <numerusform>已把当前符合的 %n 位客户存为名单“%1”。搜索词不能存为规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created the segment &quot;%1&quot; with %n customer(s).</source>
        <translation>
            <numerusform>已新建分群“%1”，现有 %n 位客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>修改阶段</translation>
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
        <source>Allow contact</source>
        <translation>允许联系</translation>
    </message>
    <message>
        <source>Select 2 to %1 records of the same person to merge them.</source>
        <translation>选中同一个人的 2 到 %1 条记录即可合并。</translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) moved.</source>
        <translation>
            <numerusform>已合并，转入 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split; %n record(s) restored.</source>
        <translation>
            <numerusform>已拆分，退回 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>存为分群…</translation>
    </message>
    <message>
        <source>Save the search and filters as a segment</source>
        <translation>把搜索和筛选保存为分群</translation>
    </message>
    <message>
        <source>Filter row</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Show filter boxes above the columns</source>
        <translation>在各列上方显示筛选框</translation>
    </message>
    <message>
        <source>More actions for these customers</source>
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
        <source>Not changed, because they are calculated: %1.</source>
        <translation>未改动（由其他数据计算得出）：%1。</translation>
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
        <source>%n clipboard row(s) extend past the last customer.</source>
        <translation>
            <numerusform>剪贴板有 %n 行超出最后一位客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clipboard column(s) extend past the last column.</source>
        <translation>
            <numerusform>剪贴板有 %n 列超出最后一列。</numerusform>
        </translation>
    </message>
    <message>
        <source>You can change up to %1 cells at once.</source>
        <translation>一次最多修改 %1 个单元格。</translation>
    </message>
    <message>
        <source>For more, use bulk actions or import a file.</source>
        <translation>需要修改更多时，请用批量操作或导入文件。</translation>
    </message>
    <message>
        <source>Changing cells</source>
        <translation>正在修改单元格</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) changed.</source>
        <translation>
            <numerusform>%1：已修改 %n 个单元格。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid cell(s) left unchanged.</source>
        <translation>
            <numerusform>%n 个单元格有误，保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders: %1, average %2</source>
        <translation>订单：%1，平均%2</translation>
    </message>
    <message>
        <source>Paid: ¥%1, average ¥%2</source>
        <translation>已付：¥%1，平均¥%2</translation>
    </message>
    <message>
        <source>%1: %2, average %3</source>
        <translation>%1：%2，平均%3</translation>
    </message>
    <message>
        <source>Averages include only customers with a value.</source>
        <translation>平均值只计有值的客户。</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>筛选%1</translation>
    </message>
    <message>
        <source>100, &gt;100, &lt;=5 or 10-20; = for empty, * for not empty</source>
        <translation>100、&gt;100、&lt;=5 或 10-20；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>2026, 2026-08, &gt;2026-08-15 or 2026-08-01..2026-08-15; = for empty, * for not empty</source>
        <translation>2026、2026-08、&gt;2026-08-15 或 2026-08-01..2026-08-15；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>08, 08-15 or 08-01..08-15; = for empty, * for not empty</source>
        <translation>08、08-15 或 08-01..08-15；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>Part of the word, several separated by commas; = for empty, * for not empty</source>
        <translation>词的一部分，多个用逗号分隔；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>Part of the name, pinyin or initials; = for empty</source>
        <translation>姓名、拼音或首字母的一部分；= 表示为空</translation>
    </message>
    <message>
        <source>Part of the text; = for empty, * for not empty</source>
        <translation>文字的一部分；= 表示为空，* 表示不为空</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>They become one customer. Orders, friendships, tags, tasks and everything else move to the one you keep. You can undo this, or split it later.</source>
        <translation>合并为一位客户。订单、好友关系、标签、任务等全部归到保留的客户。可撤销，以后也可拆分。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>合并 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid cells</source>
        <translation>无效的单元格</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格</translation>
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
        <translation>已退出</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移出</translation>
    </message>
    <message>
        <source>Hold-out</source>
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
        <source>Invited by</source>
        <translation>邀请人</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完成任务</translation>
    </message>
    <message>
        <source>follow up on %1</source>
        <translation>%1 跟进</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>%1 退群</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已同意</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Custom fields</source>
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
        <source>Columns, order and filters, shared with the whole team</source>
        <translation>列、顺序和筛选，全团队共用</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存修改</translation>
    </message>
    <message>
        <source>Reset to standard columns</source>
        <translation>恢复标准列</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Save as new view…</source>
        <translation>另存为新视图…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot; for the whole team.</source>
        <translation>已为全团队保存视图“%1”。</translation>
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
        <source>Rename view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Delete the view &quot;%1&quot;?</source>
        <translation>删除视图“%1”？</translation>
    </message>
    <message>
        <source>It is deleted for the whole team. Customers are not affected. You can undo this.</source>
        <translation>全团队都不再有此视图，客户不受影响。可撤销。</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>删除视图</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>待更新</translation>
    </message>
    <message>
        <source>never imported</source>
        <translation>从未导入</translation>
    </message>
    <message>
        <source>Data feeds</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Files the team relies on</source>
        <translation>团队日常依赖的文件</translation>
    </message>
    <message>
        <source>Data through</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Latest file</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>New files in the watched folder</source>
        <translation>监视文件夹中的新文件</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>导入其他文件…</translation>
    </message>
    <message>
        <source>No folder is being watched.</source>
        <translation>尚未选择监视文件夹。</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>How to export: %1. Every %n day(s).</source>
        <translation>
            <numerusform>导出方法：%1。每 %n 天一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics that depend on it: %1 and %2 more.</source>
        <translation>依赖它的指标：%1，以及另外 %2 个。</translation>
    </message>
    <message>
        <source>Metrics that depend on it: %1.</source>
        <translation>依赖它的指标：%1。</translation>
    </message>
    <message>
        <source>will be imported like earlier files</source>
        <translation>按以往同类文件导入</translation>
    </message>
    <message>
        <source>new headers: press Enter to review</source>
        <translation>新的表头：按回车查看</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder to watch</source>
        <translation>选择监视文件夹</translation>
    </message>
    <message>
        <source>Some files could not be imported.</source>
        <translation>有文件未能导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
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
        <source>guessed, please check</source>
        <translation>推测，请核对</translation>
    </message>
    <message>
        <source>same as last time</source>
        <translation>与上次相同</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>已知表头</translation>
    </message>
    <message>
        <source>Matched by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>已更新：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) already belong to someone else and were not moved.</source>
        <translation>
            <numerusform>有 %n 个身份标识已属于其他客户，没有移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press Enter to overwrite it. Identical cells in the column change too.</source>
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
        <source>Whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>目标…</translation>
    </message>
    <message>
        <source>Set a target for this metric</source>
        <translation>为此指标设置目标</translation>
    </message>
    <message>
        <source>Show customers…</source>
        <translation>看这些人…</translation>
    </message>
    <message>
        <source>Show the customers behind this figure</source>
        <translation>查看这个数字背后的客户</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>A target applies to the team, one member or one channel. Remove some filters.</source>
        <translation>目标只能针对整个团队、一位成员或一个渠道；请减少筛选条件。</translation>
    </message>
    <message>
        <source>Target %1 for %2 to %3</source>
        <translation>%2 至 %3 的目标：%1</translation>
    </message>
    <message>
        <source>%1 of it falls in the period shown</source>
        <translation>其中当前时段为 %1</translation>
    </message>
    <message>
        <source>✓ target %1</source>
        <translation>✓ 目标 %1</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1% of target</source>
        <translation>达成目标 %1%</translation>
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
        <source>Target for %1</source>
        <translation>%1的目标</translation>
    </message>
    <message>
        <source>Target period</source>
        <translation>目标时段</translation>
    </message>
    <message>
        <source>Current period</source>
        <translation>当前时段</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下月</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
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
        <source>Set target</source>
        <translation>设置目标</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not valid. Enter zero or more, such as 12000 or 12000.50.</source>
        <translation>“%1”无效。请填写不小于零的数，例如 12000 或 12000.50。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Tray reminders</source>
        <translation>托盘提醒</translation>
    </message>
    <message>
        <source>Remind me when tasks are due</source>
        <translation>任务到期时提醒</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Tasks due during quiet hours are announced when they end.</source>
        <translation>免打扰时段内到期的任务，会在时段结束时提醒。</translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>监视文件夹中有 %n 个新文件待导入：%1</numerusform>
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
        <source>No public holiday data for %1; only weekends count as days off.</source>
        <translation>没有 %1 年的节假日数据，只按周末休息。</translation>
    </message>
    <message>
        <source>Public holiday data through %1.</source>
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
        <source>Mask phone numbers; viewing one is logged</source>
        <translation>手机号打码显示；查看完整号码会留下记录</translation>
    </message>
    <message>
        <source>Touch limits per customer</source>
        <translation>每位客户的触达上限</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Per 7 days</source>
        <translation>每 7 天</translation>
    </message>
    <message>
        <source>Per 30 days</source>
        <translation>每 30 天</translation>
    </message>
    <message>
        <source>Messages per group per 7 days</source>
        <translation>每群每 7 天消息数</translation>
    </message>
    <message>
        <source>Quiet hours start</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>When selling may start</source>
        <translation>何时可以转化</translation>
    </message>
    <message>
        <source>Nurture period after adding (days)</source>
        <translation>添加好友后的培育期（天）</translation>
    </message>
    <message>
        <source>End the nurture period at the first order</source>
        <translation>首单后结束培育期</translation>
    </message>
    <message>
        <source>Cold start: no selling before</source>
        <translation>冷启动：此日期前不做转化</translation>
    </message>
    <message>
        <source>How metrics are counted</source>
        <translation>指标统计口径</translation>
    </message>
    <message>
        <source>Count a customer&apos;s orders on the same day as one purchase</source>
        <translation>同一客户同一天的订单算一次购买</translation>
    </message>
    <message>
        <source>Gross margin for products without their own</source>
        <translation>未单独设置的商品的毛利率</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings pages</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>This file is open read-only. You can view its rules but not change them.</source>
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
        <source>This is stored in the team file. Open one first.</source>
        <translation>此项保存在团队文件中，请先打开一个团队文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n team rule(s) changed.</source>
        <translation>
            <numerusform>已修改 %n 条团队规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update and open</source>
        <translation>升级并打开</translation>
    </message>
    <message>
        <source>Restore the backup from %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Replace %1 with the backup?</source>
        <translation>用备份替换 %1？</translation>
    </message>
    <message>
        <source>Changes made since the backup are not in it. The damaged file is kept next to it.</source>
        <translation>备份之后的改动不在其中。已损坏的文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
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
        <source>Last backup</source>
        <translation>最近备份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Daily backups are kept for 7 days, weekly ones for 4 weeks. Each is a complete team file.</source>
        <translation>每天备份一次，保留最近 7 天和 4 周的备份。每份都是完整的团队文件。</translation>
    </message>
    <message>
        <source>This file is open read-only. You can check it but not back it up here.</source>
        <translation>文件以只读方式打开：可以检查，但不能在此备份。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
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
        <source>No problems found in the file.</source>
        <translation>文件完好。</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收人</translation>
    </message>
    <message numerus="yes">
        <source>Mass send to %n recipient(s)</source>
        <translation>
            <numerusform>群发给 %n 位接收人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / %2</translation>
    </message>
    <message>
        <source>Uncheck anyone it did not reach, then press C. The others are marked done.</source>
        <translation>取消勾选没有送达的人，再按 C：其余的人即记为完成。</translation>
    </message>
    <message>
        <source>Choose the recipients, copy the text, then choose the same people in WeCom.</source>
        <translation>选好接收人，复制文本，再到企业微信中选择同样的人。</translation>
    </message>
    <message>
        <source>New friend</source>
        <translation>新好友</translation>
    </message>
    <message>
        <source>Account the customer added</source>
        <translation>客户添加的账号</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Rules for %1</source>
        <translation>“%1”的规则</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>once, on activation</source>
        <translation>仅在启用时一次</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>进入时机</translation>
    </message>
    <message>
        <source>never</source>
        <translation>不再进入</translation>
    </message>
    <message>
        <source>after a number of days</source>
        <translation>间隔若干天后</translation>
    </message>
    <message>
        <source>Re-entry</source>
        <translation>再次进入</translation>
    </message>
    <message>
        <source>days after it ended</source>
        <translation>天后（自结束起）</translation>
    </message>
    <message>
        <source>Earliest re-entry</source>
        <translation>最早再次进入</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Customers who match have reached the goal, and the SOP ends for them.</source>
        <translation>符合条件即达成目标，SOP 对其成功结束。</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>退出条件</translation>
    </message>
    <message>
        <source>Customers who match leave the SOP early.</source>
        <translation>符合条件的人会提前退出 SOP。</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>最小间隔</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>最多等待</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Nurture period</source>
        <translation>培育期</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Exclusion set (one SOP at a time)</source>
        <translation>互斥组（同时只进一个 SOP）</translation>
    </message>
    <message>
        <source>More rules…</source>
        <translation>更多规则…</translation>
    </message>
    <message>
        <source>Entry and re-entry, goal and exit, other limits</source>
        <translation>进入与再次进入、目标与退出、其他上限</translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear co&amp;nditions</source>
        <translation>清除条件(&amp;N)</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>话术</translation>
    </message>
    <message>
        <source>Text; {{name}}, {{remark}}, {{owner}} … are filled in for each person</source>
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
        <source>It is no longer offered; Ctrl+Z restores it.</source>
        <translation>停用后不再提供；按 Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>New script</source>
        <translation>新建话术</translation>
    </message>
    <message>
        <source>May breach advertising law: %1.</source>
        <translation>可能违反广告法：%1。</translation>
    </message>
    <message>
        <source>Find a script</source>
        <translation>查找话术</translation>
    </message>
    <message>
        <source>Find scripts by words or initials; Enter copies</source>
        <translation>用文字或首字母找话术，回车复制</translation>
    </message>
    <message>
        <source>Edit scripts</source>
        <translation>编辑话术</translation>
    </message>
    <message>
        <source>No scripts yet. Add one with the pencil.</source>
        <translation>还没有话术。点铅笔图标添加。</translation>
    </message>
    <message>
        <source>No matching scripts.</source>
        <translation>没有匹配的话术。</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Name, phone number or ID; Ctrl+V to paste</source>
        <translation>姓名、手机号或 ID；Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Matching customers</source>
        <translation>匹配的客户</translation>
    </message>
    <message>
        <source>Back to card</source>
        <translation>返回任务卡片</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>当前客户：%1</translation>
    </message>
    <message>
        <source>No customer selected</source>
        <translation>尚未选择客户</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; copied.</source>
        <translation>已复制“%1”。</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Checked when the step is due. Customers who do not match skip this step.</source>
        <translation>步骤到期时判断：不符合条件的人跳过这一步。</translation>
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
        <source>Press Enter to remove</source>
        <translation>按回车移除</translation>
    </message>
    <message>
        <source>Press Enter to add</source>
        <translation>按回车添加</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n 位接收人</numerusform>
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
        <source>Copy recipient names</source>
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
        <source>Side window shortcut…</source>
        <translation>侧边窗口快捷键…</translation>
    </message>
    <message>
        <source>No recipients selected.</source>
        <translation>没有选择接收人。</translation>
    </message>
    <message>
        <source>Copied. May breach advertising law: %1.</source>
        <translation>已复制。可能违反广告法：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied, one per line.</source>
        <translation>
            <numerusform>已复制 %n 个姓名，每行一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (works in any program)</source>
        <translation>%1（在其他程序中也可用）</translation>
    </message>
    <message>
        <source>%1 (only in this window: another program uses it)</source>
        <translation>%1（仅在本窗口可用：已被其他程序占用）</translation>
    </message>
    <message>
        <source>%1 (only in this window: this desktop has no global shortcuts)</source>
        <translation>%1（仅在本窗口可用：此桌面不支持全局快捷键）</translation>
    </message>
    <message>
        <source>Side window shortcut</source>
        <translation>侧边窗口快捷键</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>聊了什么？</translation>
    </message>
    <message>
        <source>by customer stage</source>
        <translation>按客户阶段</translation>
    </message>
    <message>
        <source>by sending account</source>
        <translation>按发送账号</translation>
    </message>
    <message>
        <source>in rotation, never the same twice in a row</source>
        <translation>轮换，不连续重复</translation>
    </message>
    <message>
        <source>random, for comparison</source>
        <translation>随机，用于对比</translation>
    </message>
    <message>
        <source>Text variants</source>
        <translation>文本变体</translation>
    </message>
    <message>
        <source>How a variant is chosen</source>
        <translation>选用方式</translation>
    </message>
    <message>
        <source>&amp;Add variant</source>
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
        <source>One word per line, with the reason after a comma. Texts that contain one are flagged, never blocked.</source>
        <translation>每行一个词，逗号后写原因。含违禁词的文本只作提示，不拦截。</translation>
    </message>
    <message>
        <source>&amp;Back to the advertising law list</source>
        <translation>恢复为广告法词表(&amp;B)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 · Press Enter to correct a value</source>
        <translation>%1 · 回车可改正该值</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Opening day</source>
        <translation>开群日</translation>
    </message>
    <message>
        <source>Successor group</source>
        <translation>接力群</translation>
    </message>
    <message>
        <source>Members as of</source>
        <translation>成员数截至</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>已修改 %n 个字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>No one in the group is named &quot;%1&quot;.</source>
        <translation>群里没有名为“%1”的人。</translation>
    </message>
    <message>
        <source>Several members are named &quot;%1&quot;. Use the membership number from &quot;siyu group members --json&quot;.</source>
        <translation>群里有多人名为“%1”。请写 &quot;siyu group members --json&quot; 给出的群成员编号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a group role. Available: %2.</source>
        <translation>“%1”不是群角色。可用的有：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Role changed for %n member(s).</source>
        <translation>
            <numerusform>已更改 %n 位成员的角色。</numerusform>
        </translation>
    </message>
    <message>
        <source>Group chats and their members</source>
        <translation>社群和群成员</translation>
    </message>
    <message>
        <source>Group name, chat ID or group ID</source>
        <translation>群名称、群聊 ID 或编号</translation>
    </message>
    <message>
        <source>List groups with their figures</source>
        <translation>列出各群及其数据</translation>
    </message>
    <message>
        <source>Show one group: daily figures and calls to action</source>
        <translation>查看一个群：每日数据和号召</translation>
    </message>
    <message>
        <source>First day of the figures; the last 30 days by default</source>
        <translation>数据的开始日；默认最近 30 天</translation>
    </message>
    <message>
        <source>Last day of the figures</source>
        <translation>数据的结束日</translation>
    </message>
    <message>
        <source>List a group&apos;s current members</source>
        <translation>列出群的现有成员</translation>
    </message>
    <message>
        <source>As of the end of this day instead of now</source>
        <translation>以这一天结束时为准，而不是现在</translation>
    </message>
    <message>
        <source>All members, past and present</source>
        <translation>全部成员（含已退群）</translation>
    </message>
    <message>
        <source>Change a group&apos;s fields; if one fails, none is changed</source>
        <translation>修改群的字段；任何一个出错则全部不改</translation>
    </message>
    <message>
        <source>FIELD=VALUE, where FIELD is one of %1; an empty value clears it</source>
        <translation>FIELD=VALUE，FIELD 为 %1 之一；值留空则清除</translation>
    </message>
    <message>
        <source>Set the role of group members</source>
        <translation>设置群成员的角色</translation>
    </message>
    <message>
        <source>member, assistant, companion, expert, kol or helper</source>
        <translation>member（成员）、assistant（小助手）、companion（陪聊）、expert（专家）、kol 或 helper（志愿者）</translation>
    </message>
    <message>
        <source>Member names or numbers</source>
        <translation>群成员的名字或编号</translation>
    </message>
    <message>
        <source>Treat the file as complete as of this day: a roster of all friends of its accounts, or a list of all members of its groups. Anyone missing from it is treated as ended.</source>
        <translation>把文件视为截至这一天的完整名单：其中账号的全部好友，或其中各群的全部成员。未列出的视为已结束。</translation>
    </message>
    <message>
        <source>Continue even if more than a fifth of an account&apos;s friends or a group&apos;s members would end</source>
        <translation>即使某个账号超过五分之一的好友或某个群超过五分之一的成员将结束，也继续</translation>
    </message>
    <message>
        <source>Only a roster of customers or a list of group members can be declared complete.</source>
        <translation>只有客户名单或群成员名单可以视为完整名单。</translation>
    </message>
    <message>
        <source>More than a fifth of a group&apos;s members would leave (%1). If the file really is complete, import it with --allow-many-ended.</source>
        <translation>某个群将有超过五分之一的成员退群（%1）。如果文件确实完整，请加 --allow-many-ended 导入。</translation>
    </message>
    <message>
        <source>A group can have 1 to %1 people; &quot;%2&quot; is out of range.</source>
        <translation>一个群可容纳 1 到 %1 人；“%2”不在此范围。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be its own successor.</source>
        <translation>“%1”不能做自己的接力群。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads back to &quot;%2&quot;, so new members would be sent in a circle.</source>
        <translation>“%1”又指回“%2”，新成员会在群之间循环。</translation>
    </message>
    <message>
        <source>A group type can have at most %1 characters.</source>
        <translation>群类型最多 %1 个字。</translation>
    </message>
    <message>
        <source>The group no longer exists.</source>
        <translation>这个群已不存在。</translation>
    </message>
    <message>
        <source>Edit group &quot;%1&quot;</source>
        <translation>编辑群“%1”</translation>
    </message>
    <message>
        <source>%1 is not a group role.</source>
        <translation>%1 不是群角色。</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n member(s): %1</source>
        <translation>
            <numerusform>%n 位成员的角色：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The member is no longer in the group.</source>
        <translation>该成员已退群。</translation>
    </message>
    <message>
        <source>Several groups are named &quot;%1&quot;. Choose one by its ID: %2.</source>
        <translation>有多个群名为“%1”。请用编号指明：%2。</translation>
    </message>
    <message>
        <source>There is no group named &quot;%1&quot;. Run &quot;siyu group list&quot; to see them all.</source>
        <translation>没有名为“%1”的群。用 siyu group list 可查看所有群。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>普通成员</translation>
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
        <source>reason unknown</source>
        <translation>原因未知</translation>
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
        <source>%1, object %2: %3</source>
        <translation>%1，第 %2 个对象：%3</translation>
    </message>
    <message>
        <source>The file ends in the middle of this object. Export it again.</source>
        <translation>文件在这个对象中间中断。请重新导出。</translation>
    </message>
    <message>
        <source>Expected objects {…}, one per line or all in one array.</source>
        <translation>这里应为对象 {…}：每行一个，或放在同一个数组里。</translation>
    </message>
    <message>
        <source>It is larger than 256 MB. Write one object per line.</source>
        <translation>它超过 256 MB。请每行写一个对象。</translation>
    </message>
    <message>
        <source>Not valid JSON: %1.</source>
        <translation>不是有效的 JSON：%1。</translation>
    </message>
    <message>
        <source>%1 contains no objects with values.</source>
        <translation>%1 中没有带值的对象。</translation>
    </message>
    <message>
        <source>Responded</source>
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
        <source>Chart content</source>
        <translation>图表内容</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>群成员</translation>
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
        <source>Type</source>
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
        <source>No figures for these %1 days.</source>
        <translation>这 %1 天没有数据。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>our account</source>
        <translation>我方账号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>How they joined</source>
        <translation>入群方式</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>好友</translation>
    </message>
    <message>
        <source>Members shown</source>
        <translation>显示哪些成员</translation>
    </message>
    <message>
        <source>In the group now</source>
        <translation>现在在群里</translation>
    </message>
    <message>
        <source>In the group at the end of</source>
        <translation>当日结束时在群：</translation>
    </message>
    <message>
        <source>End of this day</source>
        <translation>这一天结束时</translation>
    </message>
    <message>
        <source>No members known yet.</source>
        <translation>还没有群成员信息。</translation>
    </message>
    <message>
        <source>Search groups</source>
        <translation>搜索社群</translation>
    </message>
    <message>
        <source>Group, owner or tag</source>
        <translation>群名、群主或标签</translation>
    </message>
    <message>
        <source>Import groups or group members</source>
        <translation>导入社群或群成员</translation>
    </message>
    <message>
        <source>Group details</source>
        <translation>群详情</translation>
    </message>
    <message>
        <source>No groups yet. Import your group list or member list.</source>
        <translation>还没有社群。请导入群列表或群成员名单。</translation>
    </message>
    <message>
        <source>Import groups…</source>
        <translation>导入社群…</translation>
    </message>
    <message>
        <source>Import groups or group members…</source>
        <translation>导入社群或群成员…</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Set role…</source>
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
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>From the member list, now</source>
        <translation>按现有群成员名单</translation>
    </message>
    <message>
        <source>This group&apos;s members have not been imported yet.</source>
        <translation>还没有导入这个群的成员。</translation>
    </message>
    <message>
        <source>No daily figures imported yet.</source>
        <translation>还没有导入每日数据。</translation>
    </message>
    <message>
        <source>Day the chat was created</source>
        <translation>建群日</translation>
    </message>
    <message>
        <source>Current members / capacity</source>
        <translation>现有成员 / 容量</translation>
    </message>
    <message>
        <source>+30 days</source>
        <translation>+30 天</translation>
    </message>
    <message>
        <source>Joined in the last 30 days</source>
        <translation>近 30 天入群</translation>
    </message>
    <message>
        <source>−30 days</source>
        <translation>−30 天</translation>
    </message>
    <message>
        <source>Left in the last 30 days</source>
        <translation>近 30 天退群</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Members who spoke on the last day counted</source>
        <translation>最近统计日发言的成员</translation>
    </message>
    <message>
        <source>Messages on the last day counted</source>
        <translation>最近统计日的消息数</translation>
    </message>
    <message>
        <source>Group that new members join when this one is full</source>
        <translation>群满后新成员进入的群</translation>
    </message>
    <message>
        <source>File date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>The file lists all members of its groups. Treat anyone missing as having left as of</source>
        <translation>这是文件中各群的全部成员：未列出的视为已退群，截至</translation>
    </message>
    <message>
        <source>The file lists all friends of its accounts. Treat anyone missing as ended as of</source>
        <translation>这是文件中各账号的全部好友：未列出的视为已结束，截至</translation>
    </message>
    <message>
        <source>The file is complete: end this many anyway</source>
        <translation>文件确实完整，允许结束这么多</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>疑似重复(&amp;P)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1（%n 条记录）</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Search &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>&amp;Show in list</source>
        <translation>在列表中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>不是同一人(&amp;D)</translation>
    </message>
    <message>
        <source>Do not suggest them again. You can undo this.</source>
        <translation>不再提示。可撤销。</translation>
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
        <source>Stopped before the search finished.</source>
        <translation>查找未完成就已停止。</translation>
    </message>
    <message>
        <source>No possible duplicates found.</source>
        <translation>没有疑似重复的客户。</translation>
    </message>
    <message>
        <source>%1 possible duplicates; showing the %2 most likely</source>
        <translation>共 %1 组疑似重复，这里列出最可能的 %2 组</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n 组疑似重复</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as different people. They will not be suggested again.</source>
        <translation>保持为不同的客户，不再提示。</translation>
    </message>
    <message>
        <source>Where they differ, keep</source>
        <translation>不一致时保留</translation>
    </message>
    <message>
        <source>Linked to each record</source>
        <translation>各自名下的内容</translation>
    </message>
    <message>
        <source>changed since: %1</source>
        <translation>之后已修改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) it added will be deleted.</source>
        <translation>
            <numerusform>它新增的 %n 行将删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) it updated will get their old values back.</source>
        <translation>
            <numerusform>它更新的 %n 行将恢复原值。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it ended will be restored.</source>
        <translation>
            <numerusform>它结束的 %n 条关系将恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Anything changed or used since then stays as it is and is listed. You can import the file again afterwards.</source>
        <translation>之后改过或用到的内容保持不变，并会列出。撤销后可以重新导入该文件。</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>已导入的文件</translation>
    </message>
    <message>
        <source>Undo &amp;this import…</source>
        <translation>撤销这次导入(&amp;T)…</translation>
    </message>
    <message>
        <source>What was kept</source>
        <translation>保持不变的内容</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Why it was kept</source>
        <translation>保留原因</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>还没有导入过文件。</translation>
    </message>
    <message>
        <source>Another task is writing. Try again when it is done.</source>
        <translation>另一项任务正在写入，请等它完成后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected.</source>
        <translation>
            <numerusform>有 %n 行未能导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>撤销“%1”的导入？</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undoing the import of %1</source>
        <translation>正在撤销“%1”的导入</translation>
    </message>
    <message>
        <source>Cancelled. The import is still in place.</source>
        <translation>已取消，这次导入仍然有效。</translation>
    </message>
    <message>
        <source>Import undone: %1 deleted, %2 restored.</source>
        <translation>已撤销导入：删除 %1 条，恢复 %2 条。</translation>
    </message>
    <message>
        <source>Nothing of it remains.</source>
        <translation>没有遗留内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n left as is:</source>
        <translation>
            <numerusform>%n 条保持不变：</numerusform>
        </translation>
    </message>
    <message>
        <source>I&amp;mport history…</source>
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
        <source>There is no SOP enrolment %1.</source>
        <translation>没有编号为 %1 的 SOP 参与记录。</translation>
    </message>
    <message>
        <source>Remove %1 from SOP %2</source>
        <translation>将%1移出 SOP“%2”</translation>
    </message>
    <message>
        <source>%1 is no longer in SOP %2.</source>
        <translation>%1已不在 SOP“%2”中。</translation>
    </message>
    <message>
        <source>More actions for this customer</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>Transfer to another account…</source>
        <translation>交接给其他账号…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>删除个人信息…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>移出%1</translation>
    </message>
    <message>
        <source>Its open tasks are cancelled. You can undo this.</source>
        <translation>其中未完成的任务会取消。可撤销。</translation>
    </message>
    <message>
        <source>Can be contacted.</source>
        <translation>可以联系。</translation>
    </message>
    <message>
        <source>Can be contacted again.</source>
        <translation>可以再次联系。</translation>
    </message>
    <message>
        <source>Will not be contacted. SOPs, batches and quick replies skip them.</source>
        <translation>不再联系。SOP、批量发送和快捷回复都会跳过。</translation>
    </message>
    <message>
        <source>Consent recorded.</source>
        <translation>已记录同意。</translation>
    </message>
    <message>
        <source>Consent withdrawn. They will no longer be contacted.</source>
        <translation>已撤回同意，不再联系。</translation>
    </message>
    <message>
        <source>Log a follow-up; Enter saves</source>
        <translation>添加跟进，回车保存</translation>
    </message>
    <message>
        <source>Add a follow-up to the timeline</source>
        <translation>在时间线中添加跟进</translation>
    </message>
    <message>
        <source>Trans&amp;fer to another account…</source>
        <translation>交接给其他账号(&amp;F)…</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>将保留</translation>
    </message>
    <message>
        <source>This cannot be undone, not even from a backup.</source>
        <translation>此操作不能撤销，也不能用备份恢复。</translation>
    </message>
    <message>
        <source>e.g. asked in the chat on 2026-11-20</source>
        <translation>例如：2026-11-20 在聊天中提出</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>输入姓名以确认</translation>
    </message>
    <message>
        <source>Erase permanently</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>The person&apos;s data has been erased. Proof:</source>
        <translation>已删除此人的个人信息。凭证如下：</translation>
    </message>
    <message>
        <source>Proof of erasure</source>
        <translation>删除凭证</translation>
    </message>
    <message>
        <source>The marks are salted hashes. They identify files and backups that contain the person, but cannot be turned back into personal data.</source>
        <translation>标记是加盐的散列值：可据此认出含有此人的文件和备份，但无法还原个人信息。</translation>
    </message>
    <message>
        <source>&amp;Copy proof</source>
        <translation>复制凭证(&amp;C)</translation>
    </message>
    <message>
        <source>Proof copied.</source>
        <translation>凭证已复制。</translation>
    </message>
    <message>
        <source>Erase %1&apos;s personal data?</source>
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
        <source>Records: %1; anonymised orders: %2; anonymised friendships: %3</source>
        <translation>记录 %1 条；匿名化的订单 %2 个；匿名化的好友关系 %3 条</translation>
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
        <source>The person&apos;s data has been erased (proof %1).</source>
        <translation>已删除此人的个人信息（凭证 %1）。</translation>
    </message>
    <message>
        <source>Add notes…</source>
        <translation>写便签…</translation>
    </message>
    <message>
        <source>Edit notes…</source>
        <translation>编辑便签…</translation>
    </message>
    <message>
        <source>Follow-up added to the timeline.</source>
        <translation>跟进已写入时间线。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 from %2; %n open task(s) cancelled.</source>
        <translation>
            <numerusform>已将%1移出 %2，取消 %n 项未完成的任务。</numerusform>
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
        <translation>加入社群“%1”</translation>
    </message>
    <message>
        <source>Left the group %1</source>
        <translation>退出社群“%1”</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暂无此类记录。</translation>
    </message>
    <message>
        <source>Show more of the timeline</source>
        <translation>显示更多时间线</translation>
    </message>
    <message>
        <source>Show only in the timeline: %1</source>
        <translation>时间线只看：%1</translation>
    </message>
    <message>
        <source>Messages and follow-ups</source>
        <translation>消息与跟进</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Contact and consent</source>
        <translation>联系与同意</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>等客户答复</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>已提议</translation>
    </message>
    <message>
        <source>Transfer to another account</source>
        <translation>交接给其他账号</translation>
    </message>
    <message>
        <source>This does not change anything in WeCom. Transfer the customers in the admin console, then record the result here. Once accepted, the friendship, running SOPs and open tasks continue with the new account.</source>
        <translation>这里不会改动企业微信：请先在管理后台分配客户，再到这里登记结果。客户接受后，好友关系、进行中的 SOP 和未完成的任务都由新账号继续。</translation>
    </message>
    <message>
        <source>From account</source>
        <translation>原账号</translation>
    </message>
    <message>
        <source>To account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>提议交接(&amp;P)</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>等客户(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Refused</source>
        <translation>被拒(&amp;R)</translation>
    </message>
    <message>
        <source>The customer refused</source>
        <translation>客户已拒绝</translation>
    </message>
    <message>
        <source>&amp;Limit reached</source>
        <translation>超限(&amp;L)</translation>
    </message>
    <message>
        <source>The account or customer has reached a limit</source>
        <translation>账号或客户已达上限</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>已接受(&amp;A)</translation>
    </message>
    <message>
        <source>The customer is now a friend of the new account</source>
        <translation>客户已是新账号的好友</translation>
    </message>
    <message>
        <source>Each customer&apos;s current account</source>
        <translation>各自的现有账号</translation>
    </message>
    <message>
        <source>No transfers in progress.</source>
        <translation>没有进行中的交接。</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) in progress</source>
        <translation>
            <numerusform>%n 项交接进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) proposed.</source>
        <translation>
            <numerusform>已提议 %n 项交接。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Result recorded for %n transfer(s).</source>
        <translation>
            <numerusform>已登记 %n 项交接的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, remarks, notes, identities, phone and custom fields; tags, lists and open tasks; timeline texts; and the person&apos;s words in import records and the undo list.</source>
        <translation>姓名、备注、便签、身份标识、手机号和自定义字段；标签、名单和未完成的任务；时间线的文字，以及导入记录和撤销列表中与此人有关的文字。</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录同意</translation>
    </message>
    <message>
        <source>Record withdrawal of consent</source>
        <translation>记录撤回同意</translation>
    </message>
    <message>
        <source>Orders (%1), friendships (%2), timeline entries (%3) and group memberships, without any text, for statistics; and salted hashes as proof, so that imports skip the person and restored backups are erased again.</source>
        <translation>订单（%1）、好友关系（%2）、时间线记录（%3）和入群记录，不含任何文字，仅用于统计；以及作为凭证的加盐散列值：导入时据此跳过此人，恢复旧备份时会再次删除。</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Erasing customer %1 permanently removes the name, identities, notes and texts. This cannot be undone. Erase?</source>
        <translation>将永久删除客户 %1 的姓名、身份标识、便签和文本，无法撤销。要删除吗？</translation>
    </message>
    <message>
        <source>Skip the confirmation prompt</source>
        <translation>不再询问确认</translation>
    </message>
    <message>
        <source>Export prospects</source>
        <translation>导出待加客户</translation>
    </message>
    <message>
        <source>Export friendships</source>
        <translation>导出好友关系</translation>
    </message>
    <message>
        <source>Export losses</source>
        <translation>导出流失记录</translation>
    </message>
    <message>
        <source>A spreadsheet damaged this number; digits are lost.</source>
        <translation>这个编号被表格软件损坏，丢失了数字。</translation>
    </message>
    <message>
        <source>The row was not imported. Export it again with the column as text.</source>
        <translation>这一行未导入。请把该列设为文本后重新导出。</translation>
    </message>
    <message>
        <source>Enter a name for the SOP.</source>
        <translation>请填写 SOP 名称。</translation>
    </message>
    <message>
        <source>There is already an SOP named &quot;%1&quot;.</source>
        <translation>已有名为“%1”的 SOP。</translation>
    </message>
    <message>
        <source>Rename SOP &quot;%1&quot; to &quot;%2&quot;</source>
        <translation>将 SOP“%1”改名为“%2”</translation>
    </message>
    <message>
        <source>SOP %1 has been activated and is kept for its history. End it instead.</source>
        <translation>SOP“%1”启用过，要保留历史记录，不能删除。请改为结束它。</translation>
    </message>
    <message>
        <source>SOP %1 is used by %2. Change those first. Nothing was deleted.</source>
        <translation>SOP“%1”正被%2使用。请先修改这些内容；没有删除任何内容。</translation>
    </message>
    <message>
        <source>Delete SOP %1</source>
        <translation>删除 SOP“%1”</translation>
    </message>
    <message>
        <source>Day 0 is the start of a livestream. Choose one first.</source>
        <translation>第 0 天是直播开始。请先选择一场直播。</translation>
    </message>
    <message>
        <source>No livestream named &quot;%1&quot; has a start time. Choose another day 0.</source>
        <translation>没有名为“%1”且有开播时间的直播。请另选第 0 天。</translation>
    </message>
    <message>
        <source>Day 0 depends on a campaign. Choose one first.</source>
        <translation>第 0 天取决于活动。请先选择一个活动。</translation>
    </message>
    <message>
        <source>No campaign named &quot;%1&quot; has a date. Choose another day 0.</source>
        <translation>没有名为“%1”且有时间的活动。请另选第 0 天。</translation>
    </message>
    <message>
        <source>Day 0 of %1</source>
        <translation>“%1”的第 0 天</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Livestream</source>
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
        <translation>每周的这几天</translation>
    </message>
    <message>
        <source>On these days of the month</source>
        <translation>每月这几号</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>请选择标签。</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>请至少选择一天。</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>friendship: once for each account added</source>
        <translation>好友关系：每添加一个账号各参与一次</translation>
    </message>
    <message>
        <source>One enrolment per</source>
        <translation>参与单位</translation>
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
        <source>Customers who match enter the SOP.</source>
        <translation>符合条件的人进入 SOP。</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>By staff</source>
        <translation>按成员</translation>
    </message>
    <message>
        <source>Touches shown</source>
        <translation>显示哪些触达</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>待触达</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>被挡</translation>
    </message>
    <message>
        <source>Done, missed, overdue</source>
        <translation>已完成、错过、逾期</translation>
    </message>
    <message>
        <source>Sending rules that block or move touches</source>
        <translation>挡住或顺延触达的发送规则</translation>
    </message>
    <message>
        <source>Sending rule</source>
        <translation>发送规则</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>顺延</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs on the same day</source>
        <translation>
            <numerusform>%n 处冲突：同日两个 SOP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个逾期</numerusform>
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
        <source>&amp;Duplicate…</source>
        <translation>创建副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>De&amp;lete draft</source>
        <translation>删除草稿(&amp;L)</translation>
    </message>
    <message>
        <source>From template</source>
        <translation>从模板新建</translation>
    </message>
    <message>
        <source>New SOP from template %1</source>
        <translation>从模板“%1”新建 SOP</translation>
    </message>
    <message>
        <source>New SOP</source>
        <translation>新建 SOP</translation>
    </message>
    <message>
        <source>Good morning, everyone</source>
        <translation>大家早上好</translation>
    </message>
    <message>
        <source>New SOP %1</source>
        <translation>新建 SOP“%1”</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>创建“%1”的副本</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Duplicate SOP %1</source>
        <translation>创建 SOP“%1”的副本</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>%1 deleted. Undo restores it.</source>
        <translation>已删除“%1”。撤销可恢复。</translation>
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
            <numerusform>%n 次被拦截：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not be created for anyone already past their time.</source>
        <translation>
            <numerusform>有 %n 个步骤因时间已过不再生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>To start everyone at day 0, choose &quot;Activate with day 0 today&quot;.</source>
        <translation>如需让所有人从第 0 天开始，请选择“启用，以今天为第 0 天”。</translation>
    </message>
    <message>
        <source>End %1?</source>
        <translation>结束“%1”？</translation>
    </message>
    <message>
        <source>&amp;New SOP</source>
        <translation>新建 SOP(&amp;N)</translation>
    </message>
    <message>
        <source>Only drafts can be activated.</source>
        <translation>只有草稿可以启用。</translation>
    </message>
    <message>
        <source>This SOP is not active.</source>
        <translation>此 SOP 没有启用。</translation>
    </message>
    <message>
        <source>This SOP is not paused.</source>
        <translation>此 SOP 没有暂停。</translation>
    </message>
    <message>
        <source>Only drafts can be deleted. Other SOPs are kept for their history; end them instead.</source>
        <translation>只能删除草稿。其他 SOP 要保留历史记录，请改为结束。</translation>
    </message>
    <message>
        <source>No SOP selected.</source>
        <translation>没有选中 SOP。</translation>
    </message>
    <message>
        <source>This SOP has ended and cannot be changed. Make a copy instead.</source>
        <translation>此 SOP 已结束，不能修改。请创建副本。</translation>
    </message>
    <message>
        <source>An SOP needs at least one step.</source>
        <translation>SOP 至少要有一个步骤。</translation>
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
        <source>the start of a livestream</source>
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
        <source>the start of a campaign (choose one)</source>
        <translation>活动开始（请选择）</translation>
    </message>
    <message>
        <source>the end of a campaign (choose one)</source>
        <translation>活动结束（请选择）</translation>
    </message>
    <message>
        <source>the start of a livestream (choose one)</source>
        <translation>直播开始（请选择）</translation>
    </message>
    <message>
        <source>the start of the livestream %1</source>
        <translation>直播“%1”开始</translation>
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
        <source>daily limit</source>
        <translation>每日上限</translation>
    </message>
    <message>
        <source>WeCom mass-send quota</source>
        <translation>企业微信群发额度</translation>
    </message>
    <message>
        <source>account limit</source>
        <translation>账号上限</translation>
    </message>
    <message>
        <source>nurture period</source>
        <translation>培育期</translation>
    </message>
    <message>
        <source>cold start</source>
        <translation>冷启动期</translation>
    </message>
    <message>
        <source>do not contact</source>
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
        <source>recall limit reached</source>
        <translation>召回次数已达上限</translation>
    </message>
    <message>
        <source>displaced by other touches</source>
        <translation>让位于其他触达</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>程序没有打开</translation>
    </message>
    <message>
        <source>Touches by staff and day</source>
        <translation>按成员和日期的触达</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>未分配</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n touch(es)</source>
        <translation>
            <numerusform>%1，%2：%n 次触达</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them by hand; safe limit %3</source>
        <translation>%1，其中手动 %2 次；安全上限 %3 次</translation>
    </message>
    <message>
        <source>%1 (+%2 min): %3</source>
        <translation>%1（+%2 分钟）：%3</translation>
    </message>
    <message>
        <source>View-only members can export only masked phone numbers. Choose masked phones (--mask), or ask a manager.</source>
        <translation>只有查看权限的成员只能导出打码的手机号。请选择打码（--mask），或请经理导出。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出什么</translation>
    </message>
    <message>
        <source>&amp;Columns, in this order (Alt+Up and Alt+Down to move):</source>
        <translation>列及其顺序（用 Alt+↑、Alt+↓ 移动）(&amp;C)：</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Same as the &amp;list</source>
        <translation>与列表一致(&amp;L)</translation>
    </message>
    <message>
        <source>All that &amp;have data</source>
        <translation>所有有数据的列(&amp;H)</translation>
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
        <source>View-only members can export only masked phone numbers.</source>
        <translation>只有查看权限的成员只能导出打码的手机号。</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>&amp;Export data…</source>
        <translation>导出数据(&amp;E)…</translation>
    </message>
    <message>
        <source>Other phone numbers</source>
        <translation>其他手机号</translation>
    </message>
    <message>
        <source>%1 could be several customers: %2. Enter it as shown in the brackets.</source>
        <translation>%1 可能指多位客户：%2。请按括号中的写法填写。</translation>
    </message>
    <message>
        <source>The friendship ends before it begins.</source>
        <translation>好友关系的结束时间早于添加时间。</translation>
    </message>
    <message>
        <source>Correct one of the two times. The end time was not imported.</source>
        <translation>请更正其中一个时间。结束时间未导入。</translation>
    </message>
    <message>
        <source>Complaint from %1</source>
        <translation>%1的投诉</translation>
    </message>
    <message>
        <source>Order from %1, placed in chat</source>
        <translation>%1的聊天订单</translation>
    </message>
    <message>
        <source>What was the complaint about? Enter a few words.</source>
        <translation>投诉的是什么？请简单写几个字。</translation>
    </message>
    <message>
        <source>This text does not match the file&apos;s encoding.</source>
        <translation>此处的文字与文件编码不符。</translation>
    </message>
    <message>
        <source>Retype the cell. Its content was not imported.</source>
        <translation>请重新填写此单元格。其内容未导入。</translation>
    </message>
    <message>
        <source>This stage is not recognised.</source>
        <translation>无法识别这个阶段。</translation>
    </message>
    <message>
        <source>Use new, nurture, first_order, repeat, loyal, dormant or lost, or keep the column as a custom field. The rest of the row was imported.</source>
        <translation>请填写新客、培育、首单、复购、忠诚、沉睡或流失，或将此列保留为自定义字段；该行其余内容已导入。</translation>
    </message>
    <message>
        <source>Change field &quot;%1&quot;</source>
        <translation>修改字段“%1”</translation>
    </message>
    <message>
        <source>The order must list every field exactly once.</source>
        <translation>顺序中每个字段必须出现一次。</translation>
    </message>
    <message>
        <source>Reorder fields</source>
        <translation>调整字段顺序</translation>
    </message>
    <message>
        <source>ID in this team file</source>
        <translation>本文件中的编号</translation>
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
        <source>Daily team data</source>
        <translation>团队每日数据</translation>
    </message>
    <message>
        <source>The row does not say whose figures these are. Export figures per member, or import them as the team&apos;s own (team-days).</source>
        <translation>这一行没有写明是谁的数据。请按成员导出，或作为整个团队的数据导入（team-days）。</translation>
    </message>
    <message>
        <source>Row %1 of the file covers the same thing with different values.</source>
        <translation>文件第 %1 行与这一行是同一项，但内容不同。</translation>
    </message>
    <message>
        <source>Row %1 was used; this one was not imported.</source>
        <translation>以第 %1 行为准；这一行未导入。</translation>
    </message>
    <message>
        <source>Add the userid in a separate column.</source>
        <translation>请用单独的一列填写 userid。</translation>
    </message>
    <message>
        <source>Backing up the file before updating it</source>
        <translation>更新文件前先做备份</translation>
    </message>
    <message>
        <source>Updating the file to the current version</source>
        <translation>正在把文件更新到当前版本</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Change a field for many customers</source>
        <translation>批量修改字段</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will get the same value</source>
        <translation>
            <numerusform>%n 位客户将改为相同的值</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who already have it stay as they are. An empty value clears the field. You can cancel while it runs, or undo it in one step.</source>
        <translation>已是该值的客户保持不变；留空则清除该字段。执行中可以取消，完成后可一步撤销。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>修改 %n 位客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom fields…</source>
        <translation>自定义字段…</translation>
    </message>
    <message>
        <source>Remove from blocklist</source>
        <translation>移出黑名单</translation>
    </message>
    <message>
        <source>Removed from the blocklist.</source>
        <translation>已移出黑名单。</translation>
    </message>
    <message>
        <source>Add to blocklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message>
        <source>Added to the blocklist. They will no longer be contacted.</source>
        <translation>已加入黑名单：不再联系。</translation>
    </message>
    <message>
        <source>&amp;Change field…</source>
        <translation>修改字段(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;ustom fields…</source>
        <translation>自定义字段(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;New friend…</source>
        <translation>新好友(&amp;N)…</translation>
    </message>
    <message>
        <source>%1 added. SOPs that start with a new friend include them.</source>
        <translation>已添加%1。以新好友为起点的 SOP 会自动纳入。</translation>
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
        <source>Options, one per line</source>
        <translation>选项（每行一个）</translation>
    </message>
    <message>
        <source>Change field</source>
        <translation>修改字段</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新建字段</translation>
    </message>
    <message>
        <source>Field name</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>The type cannot be changed, because existing values would not fit.</source>
        <translation>类型不能更改：已有的值与其他类型不符。</translation>
    </message>
    <message>
        <source>Extra information your team keeps about customers. Use it as columns and in rules, imports and exports.</source>
        <translation>团队想额外了解的客户信息：可作为表格的列，也可用于规则、导入和导出。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Customers with a value</source>
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
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;New field…</source>
        <translation>新建字段(&amp;N)…</translation>
    </message>
    <message>
        <source>Added the field &quot;%1&quot;.</source>
        <translation>已添加字段“%1”。</translation>
    </message>
    <message>
        <source>Remove the field &quot;%1&quot;?</source>
        <translation>删除字段“%1”？</translation>
    </message>
    <message>
        <source>No customer has a value in it. You can undo this in one step.</source>
        <translation>没有客户填写过。可一步撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will lose their value. You can undo this in one step.</source>
        <translation>
            <numerusform>%n 位客户将失去其中的值。可一步撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove field</source>
        <translation>删除字段</translation>
    </message>
    <message>
        <source>Removed the field &quot;%1&quot;.</source>
        <translation>已删除字段“%1”。</translation>
    </message>
    <message>
        <source>Were these sent?</source>
        <translation>这些发出去了吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were copied but not confirmed. Uncheck those that were not sent; they stay due.</source>
        <translation>
            <numerusform>有 %n 条话术已复制但未确认。没有发出的请取消勾选，它们仍待处理。</numerusform>
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
        <translation>打开私域运营台(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Side</source>
        <translation>侧边(&amp;S)</translation>
    </message>
    <message>
        <source>Pause &amp;reminders for an hour</source>
        <translation>一小时内不提醒(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n 个任务到期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Open profile</source>
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
        <source>%n data feed(s) need updating: %1</source>
        <translation>
            <numerusform>%n 个数据源需要更新：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>New &amp;friend…</source>
        <translation>新好友(&amp;F)…</translation>
    </message>
    <message>
        <source>Added %1 as a new friend.</source>
        <translation>已添加新好友%1。</translation>
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
        <source>Deadline</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Response rate</source>
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
        <source>The rows below are still imported; only the cells with problems are skipped.</source>
        <translation>下列各行仍会导入，只有有问题的单元格不写入。</translation>
    </message>
    <message>
        <source>conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Orders counted</source>
        <translation>计入哪些订单</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>不满足：%1</translation>
    </message>
    <message>
        <source>Actual value: %1</source>
        <translation>实际值：%1</translation>
    </message>
    <message>
        <source>%1: not available, the file is open read-only</source>
        <translation>%1：文件以只读方式打开，不可用</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
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
        <source>The file is damaged: %1. Close it and open it again to restore the last backup.</source>
        <translation>文件已损坏：%1。请关闭后重新打开，届时可恢复到最近的备份。</translation>
    </message>
    <message>
        <source>Private orders</source>
        <translation>私域订单</translation>
    </message>
    <message>
        <source>Take over the lock of a team file whose holder is gone</source>
        <translation>持有者已不在时，接管团队文件的文件锁</translation>
    </message>
    <message>
        <source>Salvage a damaged team file into a new one, and report what is lost</source>
        <translation>从已损坏的团队文件中抢救内容到新文件，并说明丢失了什么</translation>
    </message>
    <message>
        <source>The damaged team file (opened read-only)</source>
        <translation>已损坏的团队文件（以只读方式打开）</translation>
    </message>
    <message>
        <source>The team file to create</source>
        <translation>要新建的团队文件</translation>
    </message>
    <message>
        <source>Restore a backup with &quot;siyu restore&quot;, or salvage the readable content with &quot;siyu salvage %1 NEW&quot;.</source>
        <translation>请用“siyu restore”恢复一份备份，或用“siyu salvage %1 新文件”抢救能读出的内容。</translation>
    </message>
    <message>
        <source>Restore the latest backup with &quot;siyu restore %2&quot;, or salvage the readable content with &quot;siyu salvage %1 NEW&quot;.</source>
        <translation>请用“siyu restore %2”恢复最近的备份，或用“siyu salvage %1 新文件”抢救能读出的内容。</translation>
    </message>
    <message>
        <source>%1 is locked by %2. It is not known whether that program is still running. Close it there; if it is gone, take over the lock with --take-over.</source>
        <translation>%1 已被 %2 锁定，无法确定该程序是否仍在运行。请在那里关闭；如果它已不在，请用 --take-over 接管文件锁。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was written to it. %2</source>
        <translation>%1 已损坏，没有写入任何内容。%2</translation>
    </message>
    <message>
        <source>Another program changed the tables in %1 (%2). SiyuDesk did not change the file. %3</source>
        <translation>其他程序改动了 %1 的数据表（%2）。私域运营台没有改动此文件。%3</translation>
    </message>
    <message>
        <source>Cannot write to %1: the file or its folder is read-only. Choose another location.</source>
        <translation>无法写入 %1：文件或其所在文件夹是只读的。请换一个位置。</translation>
    </message>
    <message>
        <source>%1 is the open team file or one of its files. Nothing was written. Choose another name.</source>
        <translation>%1 是正在使用的团队文件或其附属文件。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a team file, a backup or one of their files. Nothing was written. Choose another name.</source>
        <translation>%1 是团队文件、备份或其附属文件。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is the file being read. Nothing was written. Choose another name.</source>
        <translation>%1 是正在读取的文件。没有写入任何内容，请换一个名称。</translation>
    </message>
    <message>
        <source>%1 is a folder. Nothing was written. Enter the name of a file in it.</source>
        <translation>%1 是文件夹。没有写入任何内容，请填写其中的一个文件名。</translation>
    </message>
    <message>
        <source>%1 is a device, not a file. Nothing was written. Enter a file name, or - for standard output.</source>
        <translation>%1 是设备，不是文件。没有写入任何内容，请填写文件名，或用 - 表示标准输出。</translation>
    </message>
    <message>
        <source>%1 is not a backup of this team file, or has been changed since. It was not overwritten. Choose another name.</source>
        <translation>%1 不是本团队文件的备份，或备份之后已被修改；它未被覆盖。请换一个名称。</translation>
    </message>
    <message>
        <source>Salvaging readable content</source>
        <translation>正在抢救能读出的内容</translation>
    </message>
    <message>
        <source>The team file was still locked by %1, which is no longer running. The lock was taken over.</source>
        <translation>团队文件仍被 %1 锁定，但该程序已不在运行。文件锁已接管。</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>not part of SiyuDesk: %1</source>
        <translation>不属于私域运营台：%1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>The file header was damaged; the most recent changes may be missing.</source>
        <translation>文件头已损坏，最近的改动可能缺失。</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 未被改动。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing more will be written to it. You can restore its latest verified backup, or salvage its readable content into a new file.</source>
        <translation>%1 已损坏，不会再向它写入。可以恢复最近一份已校验的备份，或把能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>%1 is damaged and has no backup next to it. Nothing more will be written to it. You can salvage its readable content into a new file.</source>
        <translation>%1 已损坏，旁边也没有备份。不会再向它写入。可以把能读出的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>Another program changed the tables in %1 (%2). SiyuDesk did not change the file. You can salvage its SiyuDesk content into a new file.</source>
        <translation>其他程序改动了 %1 的数据表（%2）。私域运营台没有改动此文件。可以把其中属于私域运营台的内容抢救到新文件。</translation>
    </message>
    <message>
        <source>%1 is locked by %2. It is not known whether that program is still running. Close it there; if it is gone, take over the lock.</source>
        <translation>%1 已被 %2 锁定，无法确定该程序是否仍在运行。请在那里关闭；如果它已不在，可以接管文件锁。</translation>
    </message>
    <message>
        <source>%1 is already open in another window or program: %2. Close it there, or open it read-only here.</source>
        <translation>%1 已在另一个窗口或程序中打开：%2。请先在那里关闭，或在这里以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>Take over lock…</source>
        <translation>接管文件锁…</translation>
    </message>
    <message>
        <source>Take over the lock of %1?</source>
        <translation>接管 %1 的文件锁？</translation>
    </message>
    <message>
        <source>The lock was left by %1. If that program still has the file open, both would write to it and damage it.</source>
        <translation>文件锁由 %1 留下。如果该程序仍打开着此文件，双方同时写入会损坏文件。</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>Salvage readable content…</source>
        <translation>抢救能读出的内容…</translation>
    </message>
    <message>
        <source>%1-salvaged.siyu</source>
        <translation>%1-抢救.siyu</translation>
    </message>
    <message>
        <source>Salvage readable content</source>
        <translation>抢救能读出的内容</translation>
    </message>
    <message>
        <source>Paid column of orders: net of refunds, or gross (before refunds)</source>
        <translation>订单的实付列：net 为已扣除退款，gross 为退款前</translation>
    </message>
    <message>
        <source>How to read 3/4/2026: day-first or month-first</source>
        <translation>3/4/2026 如何理解：day-first（日在前）或 month-first（月在前）</translation>
    </message>
    <message>
        <source>Import orders again even if they exist under another shop</source>
        <translation>即使订单已存在于另一店铺名下，也再次导入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid date order. Use day-first or month-first.</source>
        <translation>“%1”不是有效的日期顺序。请写 day-first（日在前）或 month-first（月在前）。</translation>
    </message>
    <message>
        <source>No value: no orders with a known buyer have been imported.</source>
        <translation>无数据：还没有导入带买家的订单。</translation>
    </message>
    <message>
        <source>--held must be drop or shift, not %1.</source>
        <translation>--held 只能是 drop 或 shift，不能是 %1。</translation>
    </message>
    <message>
        <source>What to do with steps whose time fell within the pause: drop skips them, shift moves all later touches by the length of the pause</source>
        <translation>如何处理时间落在暂停期间的步骤：drop 不再执行，shift 将后续触达按暂停天数顺延</translation>
    </message>
    <message>
        <source>This row is a title or a note.</source>
        <translation>这一行是标题或说明。</translation>
    </message>
    <message>
        <source>This row is only a separator or a merge conflict marker.</source>
        <translation>这一行只是分隔线或合并冲突标记。</translation>
    </message>
    <message>
        <source>%1 has only one line and no column names, so its content is not known. Specify the columns with --map &apos;1=name;2=phone&apos;.</source>
        <translation>%1 只有一行，也没有列名，无法判断是什么内容。请用 --map &apos;1=name;2=phone&apos; 指定各列。</translation>
    </message>
    <message>
        <source>This birthday is in the future.</source>
        <translation>这个生日在将来。</translation>
    </message>
    <message>
        <source>It was not imported. Correct the year, or enter only the month and day.</source>
        <translation>该值未导入。请改正年份，或只填写月和日。</translation>
    </message>
    <message>
        <source>This time is in the future.</source>
        <translation>这个时间在将来。</translation>
    </message>
    <message>
        <source>The value was imported as it is. Check it against the source; day and month may be swapped.</source>
        <translation>已按原样导入。请与来源核对，日和月可能写反。</translation>
    </message>
    <message>
        <source>Day or month first? The dates in the column &quot;%1&quot; can be read both ways, for example &quot;%2&quot;. Use --dates day-first or --dates month-first, or choose the order in the import dialog. No changes were made.</source>
        <translation>日在前还是月在前？“%1”列的日期两种读法都可以，例如“%2”。请加 --dates day-first（日在前）或 --dates month-first（月在前），或在导入窗口中选择。未作任何改动。</translation>
    </message>
    <message>
        <source>Day or month first? This date can be read both ways, and the column contains both kinds.</source>
        <translation>日在前还是月在前？这个日期两种读法都可以，而这一列两种写法都有。</translation>
    </message>
    <message>
        <source>This is a spreadsheet error, not a value.</source>
        <translation>这是表格软件的错误值，不是有效内容。</translation>
    </message>
    <message>
        <source>It was read as an empty cell. Correct the formula and export the file again.</source>
        <translation>已按空单元格读取。请改正公式后重新导出。</translation>
    </message>
    <message>
        <source>Matched columns: %1.</source>
        <translation>列对应：%1。</translation>
    </message>
    <message>
        <source>Columns not imported: %1. Match a column with --map &apos;Header=FIELD&apos;.</source>
        <translation>未导入的列：%1。可用 --map &apos;列名=字段&apos; 指定对应的字段。</translation>
    </message>
    <message>
        <source>The preset was %1. To read the file differently, use --preset NAME, --paid net or --paid gross.</source>
        <translation>所用预设：%1。可用 --preset 名称、--paid net 或 --paid gross 换一种方式读取。</translation>
    </message>
    <message>
        <source>An earlier row has the same order number with a different buyer.</source>
        <translation>前面的行已将此订单号记在另一位买家名下。</translation>
    </message>
    <message>
        <source>The row was not imported. Check the order number.</source>
        <translation>这一行未导入。请核对订单号。</translation>
    </message>
    <message>
        <source>--paid must be net (after refunds) or gross (before refunds), not %1.</source>
        <translation>--paid 只能是 net（已扣除退款）或 gross（退款前），不能是 %1。</translation>
    </message>
    <message>
        <source>Unknown preset for orders: %1. Available: %2.</source>
        <translation>订单没有 %1 这个预设。可用的有：%2。</translation>
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
        <source>&quot;%1&quot; is read as gross (before refunds): GMV ¥%2, refunds ¥%3, net sales ¥%4.</source>
        <translation>“%1”按退款前实付读取：GMV ¥%2，退款 ¥%3，净销售额 ¥%4。</translation>
    </message>
    <message>
        <source>If read as gross (before refunds): GMV ¥%1, net sales ¥%2.</source>
        <translation>若按退款前实付读取，GMV 为 ¥%1，净销售额 ¥%2。</translation>
    </message>
    <message>
        <source>In rows with a refund, the total equals paid + refund. If read as net of refunds: GMV ¥%1, net sales ¥%2.</source>
        <translation>有退款的行中，总金额 = 实付 + 退款。若按已扣除退款读取，GMV 为 ¥%1，净销售额 ¥%2。</translation>
    </message>
    <message>
        <source>Read as: %1.</source>
        <translation>读取方式：%1。</translation>
    </message>
    <message>
        <source>Guessed from the header: %1. Please check.</source>
        <translation>根据表头推测的列：%1。请核对。</translation>
    </message>
    <message>
        <source>Read the file as before (as %1), or undo that import first.</source>
        <translation>请按原来的方式（%1）读取，或先撤销那次导入。</translation>
    </message>
    <message>
        <source>Nothing was imported. Use --preset %1 to read the file, or, if these really are different orders, add --allow-doubles.</source>
        <translation>未导入任何内容。请用 --preset %1 读取；如果确实是不同的订单，请加 --allow-doubles 继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used with the field &quot;%2&quot; of type %3. Available: %4.</source>
        <translation>“%1”不能用于类型为 %3 的字段“%2”。可用的有：%4。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;: %2</source>
        <translation>字段“%1”：%2</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; has no value to compare with. Enter a value, or use &quot;empty&quot;.</source>
        <translation>字段“%1”没有用来比较的值。请填写一个值，或改用“empty”。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot;: enter the smaller of the two values first.</source>
        <translation>字段“%1”：两个值请把较小的写在前面。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not part of a phone number. Enter some of its digits; a leading +86 and hyphens are ignored.</source>
        <translation>“%1”不是手机号的一部分。请填写其中的几位数字；开头的 +86 和中间的短横线不计。</translation>
    </message>
    <message>
        <source>There are no products in the category &quot;%1&quot;. Correct the name in the rule, or first import products with their categories.</source>
        <translation>没有类目为“%1”的商品。请改正规则中的名称，或先导入带类目的商品。</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was resumed; upcoming touches are moved %n day(s) later.</source>
        <translation>
            <numerusform>“%1”已继续，待触达顺延 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was resumed; %n step(s) that fell within the pause were dropped.</source>
        <translation>
            <numerusform>“%1”已继续，暂停期间的 %n 个步骤不再执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>the goal is reached</source>
        <translation>已达成目标</translation>
    </message>
    <message>
        <source>the exit condition is met</source>
        <translation>已满足退出条件</translation>
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
        <source>its time fell within a pause of the SOP</source>
        <translation>原定时间在 SOP 暂停期间</translation>
    </message>
    <message>
        <source>the SOP has ended</source>
        <translation>SOP 已结束</translation>
    </message>
    <message>
        <source>the customer was removed from the SOP</source>
        <translation>客户已被移出 SOP</translation>
    </message>
    <message>
        <source>day 0 has changed</source>
        <translation>第 0 天已变更</translation>
    </message>
    <message>
        <source>another SOP of the same exclusion set took over the customer</source>
        <translation>客户已由同一互斥组的其他 SOP 接手</translation>
    </message>
    <message>
        <source>The SOP no longer exists. The change was not saved.</source>
        <translation>该 SOP 已不存在，改动未保存。</translation>
    </message>
    <message>
        <source>The steps of the SOP have changed. Your change was not saved.</source>
        <translation>该 SOP 的步骤已有变动，你的改动未保存。</translation>
    </message>
    <message>
        <source>The steps of &quot;%1&quot; have fixed dates and cannot be moved. Resume it with --held drop.</source>
        <translation>“%1”的步骤各有固定日期，不能顺延。请用 --held drop 继续。</translation>
    </message>
    <message>
        <source>Task %1 should not be carried out: %2.</source>
        <translation>任务 %1 不应执行：%2。</translation>
    </message>
    <message>
        <source>Task %1 should not be carried out before %2: %3.</source>
        <translation>任务 %1 在 %2 之前不应执行：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was undone and cannot be redone, nor can the changes after it. Import the file again.</source>
        <translation>“%1”已撤销，不能重做，它之后的改动也不能。请重新导入该文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was undone and cannot be redone, nor can the changes after it. Repeat it by hand.</source>
        <translation>“%1”已撤销，不能重做，它之后的改动也不能。请手动再做一次。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be redone: %2 has since been changed or used.</source>
        <translation>“%1”不能重做：%2 之后有改动或已被使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be undone: %2 has since been changed or used.</source>
        <translation>“%1”不能撤销：%2 之后有改动或已被使用。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls) that cannot be read. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1 是旧版 Excel 文件（.xls），无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is actually a web page, whatever its extension, and has no table or is too large. Open it in Excel or WPS and save it as .xlsx or CSV.</source>
        <translation>%1 虽然带有表格扩展名，实际是网页，其中没有表格，或者太大。请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV。</translation>
    </message>
    <message>
        <source>It was read as an empty cell. Correct it in the file.</source>
        <translation>已按空单元格读取。请在文件中改正。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>not used by any metric yet</source>
        <translation>还没有指标使用</translation>
    </message>
    <message>
        <source>These are different orders: import them again</source>
        <translation>这些是不同的订单，再次导入</translation>
    </message>
    <message>
        <source>3/4/2026 means</source>
        <translation>3/4/2026 表示</translation>
    </message>
    <message>
        <source>Exported from</source>
        <translation>导出来源</translation>
    </message>
    <message>
        <source>Paid column</source>
        <translation>实付列</translation>
    </message>
    <message>
        <source>default for this source</source>
        <translation>该来源的默认口径</translation>
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
        <source>Detect from the column</source>
        <translation>根据这一列识别</translation>
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
        <source>lost customers</source>
        <translation>流失客户</translation>
    </message>
    <message>
        <source>orders by team member</source>
        <translation>按成员归属的订单</translation>
    </message>
    <message>
        <source>Not everything is saved yet</source>
        <translation>还有内容尚未保存</translation>
    </message>
    <message>
        <source>Continues automatically when everything is saved.</source>
        <translation>全部保存后会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Save first</source>
        <translation>先保存(&amp;S)</translation>
    </message>
    <message>
        <source>Keep workin&amp;g</source>
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
        <source>%n change(s) are waiting for the file to become available and are not saved yet.</source>
        <translation>
            <numerusform>%n 处修改正在等待文件可用，尚未保存。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Choose &quot;Keep working&quot; to correct them.</source>
        <translation>
            <numerusform>%n 处修改未能保存。请选择“继续工作”，回去改正。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.json);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Count imported orders closed after payment as paid if the file has no refund column</source>
        <translation>文件没有退款列时，付款后关闭的导入订单按已支付计</translation>
    </message>
    <message>
        <source>ends the SOP for that customer</source>
        <translation>结束该客户的 SOP</translation>
    </message>
    <message>
        <source>has no effect</source>
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
        <source>The SOP &quot;%1&quot; is active and was not changed. The change would have these effects:</source>
        <translation>SOP“%1”启用中，未作任何改动。这次改动将会：</translation>
    </message>
    <message>
        <source>Run the command again with --yes to apply the change.</source>
        <translation>要应用这次改动，请加上 --yes 再运行一次。</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; is active. Apply the change?</source>
        <translation>SOP“%1”启用中。要应用这次改动吗？</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; continues with the new version.</source>
        <translation>SOP“%1”已按新版本继续执行。</translation>
    </message>
    <message>
        <source>Apply the change to an active SOP; without this, only its effects are shown</source>
        <translation>应用对启用中 SOP 的改动；不加此项时只显示会有什么影响</translation>
    </message>
    <message>
        <source>Nothing was planned: if the clock of this computer is ahead, SOPs would run too early. If the clock is right, confirm it with: siyu --now %1 tick. Otherwise correct the clock first.</source>
        <translation>没有排任务：电脑时间若快了，SOP 会提前执行。时间若正确，请用 siyu --now %1 tick 确认；否则请先校准时间。</translation>
    </message>
    <message>
        <source>--take-back-after %1 is not a valid date. Use the format 2026-11-22.</source>
        <translation>--take-back-after %1 不是有效日期。请写成 2026-11-22 的形式。</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>时间正确吗？</translation>
    </message>
    <message>
        <source>First remove untouched tasks planned for the days after this one</source>
        <translation>先移除这一天之后排好且未处理的任务</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer shows %1. The latest trusted time in this team file is %2, %n day(s) earlier.</source>
        <translation>
            <numerusform>本机时间为 %1，团队文件中最近的可信时间为 %2，早 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>%1 does not reach individual customers and cannot be used in a 1-to-1 SOP. Use chat or mass_send.</source>
        <translation>%1 不能发给单个客户，不能用于个人号 SOP。请改用 chat 或 mass_send。</translation>
    </message>
    <message>
        <source>it is assigned to staff:%1, but there is no team member named &quot;%1&quot;. Add the member, or correct the name.</source>
        <translation>指派给了 staff:%1，但没有名为“%1”的成员。请先添加成员，或改正姓名。</translation>
    </message>
    <message>
        <source>it is assigned to account:%1, but there is no account named &quot;%1&quot;. Add the account, or correct the name.</source>
        <translation>指派给了 account:%1，但没有名为“%1”的账号。请先添加账号，或改正名称。</translation>
    </message>
    <message>
        <source>there is no content named &quot;%1&quot; in the library. Add it, or correct the name.</source>
        <translation>素材库里没有名为“%1”的素材。请先添加，或改正名称。</translation>
    </message>
    <message>
        <source>the content &quot;%1&quot; is a draft. Approve it first, or choose another one.</source>
        <translation>素材“%1”还是草稿。请先审核通过，或换一个素材。</translation>
    </message>
    <message>
        <source>the content &quot;%1&quot; is retired. Choose another one.</source>
        <translation>素材“%1”已停用。请换一个素材。</translation>
    </message>
    <message>
        <source>Another step already has the id %1. Remove the id if this is a new step.</source>
        <translation>另一个步骤已使用 id %1。如果这是新步骤，请去掉 id。</translation>
    </message>
    <message numerus="yes">
        <source>%n more touch(es) become due today.</source>
        <translation>
            <numerusform>今天新增 %n 次触达到期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) change but keep their time.</source>
        <translation>
            <numerusform>%n 次触达的内容或方式有变，时间不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>A task of this SOP has since been copied, snoozed or closed, so its activation can no longer be undone. End the SOP instead.</source>
        <translation>这个 SOP 已有任务被复制、推迟或关闭，不能再撤销启用。请改为结束 SOP。</translation>
    </message>
    <message>
        <source>A task created by this change has since been copied, snoozed or closed, so the change can no longer be undone. Change the SOP again, or end it.</source>
        <translation>这次改动产生的任务已有被复制、推迟或关闭的，不能再撤销。请再改一次 SOP，或结束它。</translation>
    </message>
    <message>
        <source>the SOP was changed after its time had passed</source>
        <translation>SOP 改动时，原定时间已过</translation>
    </message>
    <message>
        <source>the customer is already a friend</source>
        <translation>客户已经是好友</translation>
    </message>
    <message>
        <source>Remove the days planned after %1</source>
        <translation>移除 %1 之后排好的日子</translation>
    </message>
    <message>
        <source>Apply the change to the active SOP &quot;%1&quot;?</source>
        <translation>“%1”启用中，要应用这次改动吗？</translation>
    </message>
    <message>
        <source>You can undo this until one of its tasks is copied, snoozed or closed.</source>
        <translation>在有任务被复制、推迟或关闭之前可以撤销。</translation>
    </message>
    <message>
        <source>the SOP was changed</source>
        <translation>SOP 有改动</translation>
    </message>
    <message>
        <source>already a friend</source>
        <translation>已是好友</translation>
    </message>
    <message>
        <source>Is the clock of this computer right?</source>
        <translation>电脑的时间正确吗？</translation>
    </message>
    <message>
        <source>If the clock is ahead, SOPs would run too early, so nothing has been planned yet. If it is wrong, correct it and reopen the team file.</source>
        <translation>电脑时间若快了，SOP 会提前执行，所以还没有排任务。如果时间不对，请校准后重新打开团队文件。</translation>
    </message>
    <message>
        <source>The clock is right, plan today</source>
        <translation>时间正确，排今天的任务</translation>
    </message>
    <message>
        <source>SOPs are already planned until %1.</source>
        <translation>SOP 已排到 %1。</translation>
    </message>
    <message>
        <source>This happens if the clock of this computer was ahead. No new tasks are created until then. Removing the days after today deletes their untouched tasks; completed ones are kept.</source>
        <translation>电脑时间曾经快了就会这样，到那天之前不会再有新任务。移除今天之后的日子，会删除其中未处理的任务，已完成的保留。</translation>
    </message>
    <message>
        <source>Remove the days after today</source>
        <translation>移除今天之后的日子</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; was changed.</source>
        <translation>SOP“%1”已修改。</translation>
    </message>
    <message>
        <source>Limit per 30 days</source>
        <translation>30 天上限</translation>
    </message>
    <message>
        <source>Limit per 7 days</source>
        <translation>7 天上限</translation>
    </message>
    <message>
        <source>7-day limit</source>
        <translation>7 天上限</translation>
    </message>
    <message>
        <source>30-day limit</source>
        <translation>30 天上限</translation>
    </message>
    <message>
        <source>Stop the import?</source>
        <translation>停止导入？</translation>
    </message>
    <message>
        <source>Nothing from this file will remain in the team file.</source>
        <translation>这个文件的内容不会留在团队文件里。</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>停止导入</translation>
    </message>
    <message>
        <source>%1 (process %2) on computer %3 since %4</source>
        <translation>%1（进程 %2，电脑 %3，自 %4）</translation>
    </message>
    <message>
        <source>%1 on computer %2 since %3</source>
        <translation>%1（电脑 %2，自 %3）</translation>
    </message>
    <message>
        <source>They were replaced by �. Choose another encoding if there are many.</source>
        <translation>已用 � 代替。如果数量很多，请换一种编码。</translation>
    </message>
    <message>
        <source>No results for &quot;%1&quot;. Search customers</source>
        <translation>没有找到“%1”，在客户中搜索</translation>
    </message>
    <message>
        <source>Collecting the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>%1 Add --yes to confirm; no one can be asked here. No changes were made.</source>
        <translation>%1请加 --yes 确认：此处无法询问。未作任何改动。</translation>
    </message>
    <message>
        <source>The report was saved as %1. It holds no customer data.</source>
        <translation>报告已保存为 %1，其中不含客户数据。</translation>
    </message>
    <message>
        <source>Save versions, sizes and the log for support</source>
        <translation>保存版本、大小和日志，供技术支持使用</translation>
    </message>
    <message>
        <source>Where to save it</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>The output was not written completely: the disk is full. Free up some space and try again.</source>
        <translation>输出未能写完：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The output was not written completely: the program that reads it does not accept it. Write to a file instead.</source>
        <translation>输出未能写完：接收输出的程序不再读取。请改为写入文件。</translation>
    </message>
    <message>
        <source>Save report for &amp;support…</source>
        <translation>保存报告供技术支持使用(&amp;S)…</translation>
    </message>
    <message>
        <source>Save report for support</source>
        <translation>保存报告供技术支持使用</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Show help for a command or a topic</source>
        <translation>显示某个命令或主题的帮助</translation>
    </message>
    <message>
        <source>Command or topic</source>
        <translation>命令或主题</translation>
    </message>
    <message>
        <source>Subcommand, or part of the topic</source>
        <translation>子命令，或主题的一部分</translation>
    </message>
    <message>
        <source>There is no command or help topic named &quot;%1&quot;. Run &quot;siyu help&quot; to see them all.</source>
        <translation>没有名为“%1”的命令或帮助主题。用 siyu help 可查看全部。</translation>
    </message>
    <message>
        <source>With --json: %1</source>
        <translation>加 --json 时：%1</translation>
    </message>
    <message>
        <source>There are no custom fields. Add one with &quot;siyu field add&quot;.</source>
        <translation>还没有自定义字段。用 siyu field add 可以添加。</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>duration in minutes</source>
        <translation>时长（分钟）</translation>
    </message>
    <message>
        <source>duration in seconds</source>
        <translation>时长（秒）</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>是/否</translation>
    </message>
    <message>
        <source>one of the words</source>
        <translation>可选值之一</translation>
    </message>
    <message>
        <source>score from 1 to 5</source>
        <translation>评分（1 到 5 分）</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>身份标识</translation>
    </message>
    <message>
        <source>A row is found again by: %1.</source>
        <translation>再次导入时，按以下字段认出同一行：%1。</translation>
    </message>
    <message>
        <source>; or by </source>
        <translation>；或 </translation>
    </message>
    <message>
        <source>Required: %1.</source>
        <translation>必填：%1。</translation>
    </message>
    <message>
        <source>At least one of: %1.</source>
        <translation>至少填一项：%1。</translation>
    </message>
    <message>
        <source>A customer is named by an identity or a name. An unknown identity creates a prospect.</source>
        <translation>客户用身份标识或姓名指明。身份标识未知时，新建为待加客户。</translation>
    </message>
    <message>
        <source>A customer is named by an identity or a name.</source>
        <translation>客户用身份标识或姓名指明。</translation>
    </message>
    <message>
        <source>Known formats (--preset): %1.</source>
        <translation>已知格式（--preset）：%1。</translation>
    </message>
    <message>
        <source>If the file contains everyone, add --complete-as-of DATE: whoever is missing from it has left.</source>
        <translation>文件是完整名单时，请加 --complete-as-of DATE：未列出的视为已结束。</translation>
    </message>
    <message>
        <source>Where to export it: %1</source>
        <translation>从哪里导出：%1</translation>
    </message>
    <message>
        <source>Fields and the headers known for them</source>
        <translation>字段及其已知表头</translation>
    </message>
    <message>
        <source>Words: %1</source>
        <translation>可选值：%1</translation>
    </message>
    <message>
        <source>Headers are compared without spaces and case. Map other headers with --map &apos;Header=field&apos;.</source>
        <translation>比较表头时不计空格和大小写。其他表头请用 --map &apos;表头=字段&apos; 指定。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&quot;siyu import KIND FILE&quot; reads CSV and other text tables in any encoding, .xlsx, .xls, and web pages saved as .xls. The first row with known headers is the header; the order of the columns does not matter. Importing a file again changes nothing.</source>
        <translation>“siyu import KIND FILE”可读取任意编码的 CSV 等文本表格、.xlsx、.xls，以及存为 .xls 的网页。第一个含已知表头的行作为表头，列的顺序不限。重复导入同一文件不会有任何改动。</translation>
    </message>
    <message>
        <source>how the file is read</source>
        <translation>如何读取文件</translation>
    </message>
    <message>
        <source>what would change</source>
        <translation>会有哪些改动</translation>
    </message>
    <message>
        <source>undoes an import</source>
        <translation>撤销一次导入</translation>
    </message>
    <message>
        <source>writes a file that can be imported again</source>
        <translation>导出可再次导入的文件</translation>
    </message>
    <message>
        <source>Kinds (siyu help files KIND: the columns)</source>
        <translation>类型（各列见 siyu help files KIND）</translation>
    </message>
    <message>
        <source>Columns that are not recognised are named in the result. Map them with --map &apos;Header=field;Header=field&apos;, ignore one with &apos;Header=ignore&apos;, or, for customers, keep them as custom fields with --keep-unknown.</source>
        <translation>未能识别的列会在结果中列出。可用 --map &apos;表头=字段;表头=字段&apos; 指定，用 &apos;表头=ignore&apos; 忽略某列；客户文件还可用 --keep-unknown 把它们保留为自定义字段。</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>2026-11-22, 2026/11/22 9:30; if 3/4/2026 is ambiguous, add --dates day-first or month-first</source>
        <translation>2026-11-22、2026/11/22 9:30；3/4/2026 有歧义时，加 --dates day-first 或 month-first</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>durations</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>3.5 (in minutes or seconds, by column), 12分30秒, 00:02:05</source>
        <translation>3.5（单位按列为分钟或秒）、12分30秒、00:02:05</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>an empty cell, -, /, 无, NULL, N/A</source>
        <translation>空单元格、-、/、无、NULL、N/A</translation>
    </message>
    <message>
        <source>A customer is found by any identity: %1.</source>
        <translation>任一身份标识都可找到客户：%1。</translation>
    </message>
    <message>
        <source>With --json a command prints one JSON document on standard output. Messages and progress go to standard error. Keys can be added; those below stay. The order of keys has no meaning.</source>
        <translation>加 --json 时，命令在标准输出中给出一份 JSON，消息和进度写到标准错误。以后可能增加键，下列各键保持不变。键的顺序没有含义。</translation>
    </message>
    <message>
        <source>IDs are text. Times are ISO 8601 with an offset (2026-11-20T15:00:00+08:00), dates are 2026-11-20. Amounts are in yuan. An unknown value is null, never 0. &quot;milliseconds&quot; is the time for the answer, without opening the team file.</source>
        <translation>编号是文本。时间为带时区偏移的 ISO 8601 格式（2026-11-20T15:00:00+08:00），日期形如 2026-11-20。金额以元为单位。未知的值为 null，不会是 0。“milliseconds”为得出结果的用时，不含打开团队文件的时间。</translation>
    </message>
    <message>
        <source>Errors (exit status 1)</source>
        <translation>错误（退出码 1）</translation>
    </message>
    <message>
        <source>Answers (a key with ? can be absent; [] is a list of values; a key in capitals stands for any)</source>
        <translation>结果（带 ? 的键可能没有；[] 为值的列表；大写的键代表任意键）</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>可选值</translation>
    </message>
    <message>
        <source>For the keys of metrics, run &quot;siyu help metrics&quot;.</source>
        <translation>指标的键名可用 siyu help metrics 查看。</translation>
    </message>
    <message>
        <source>&quot;siyu kpi KEY --from DATE --to DATE&quot; calculates a metric. If data that it needs is missing, it has no value.</source>
        <translation>“siyu kpi KEY --from DATE --to DATE”计算一项指标。缺少所需数据时，指标没有值。</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>所需数据：%1</translation>
    </message>
    <message>
        <source>Filters: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>audience: exactly one key</source>
        <translation>audience：必须且只能写一个键</translation>
    </message>
    <message>
        <source>anchor: exactly one of on, date and every</source>
        <translation>anchor：必须且只能写 on、date、every 之一</translation>
    </message>
    <message>
        <source>reentry: false, or an object</source>
        <translation>reentry：false 或一个对象</translation>
    </message>
    <message>
        <source>guards: sending rules; the stricter of the team&apos;s and the SOP&apos;s applies</source>
        <translation>guards：发送规则；团队与 SOP 的规则以较严者为准</translation>
    </message>
    <message>
        <source>A step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>lines: each line of a script</source>
        <translation>lines：台词的每一句</translation>
    </message>
    <message>
        <source>variants: alternative texts of a step</source>
        <translation>variants：步骤的文本变体</translation>
    </message>
    <message>
        <source>of: each variant, if it is not only a name</source>
        <translation>of：每个变体（不只写名称时）</translation>
    </message>
    <message>
        <source>call_to_action</source>
        <translation>call_to_action</translation>
    </message>
    <message>
        <source>%1 if omitted</source>
        <translation>不写则为 %1</translation>
    </message>
    <message>
        <source>SOP plans</source>
        <translation>SOP 计划</translation>
    </message>
    <message>
        <source>A plan is a JSON object in a file (UTF-8). &quot;siyu sop import&quot; reads it, &quot;siyu sop export&quot; writes it. Importing a plan replaces the SOP of the same name.</source>
        <translation>计划是文件（UTF-8）中的一个 JSON 对象。siyu sop import 读取计划，siyu sop export 导出计划。导入计划会替换同名的 SOP。</translation>
    </message>
    <message>
        <source>Variables of a text: {{NAME}}, or {{NAME|text if it is not known}}</source>
        <translation>文本中的变量：{{NAME}}，或 {{NAME|没有值时的文字}}</translation>
    </message>
    <message>
        <source>A variable that is not known stays as it is, so that you notice it before sending.</source>
        <translation>无法填入的变量会原样保留，便于发送前发现。</translation>
    </message>
    <message>
        <source>Unknown keys and invalid values are reported with their path, such as steps[2].time. To see what an SOP will do, run &quot;siyu sop preview NAME&quot;. For examples, run &quot;siyu sop templates&quot;. For rules, run &quot;siyu help rules&quot;.</source>
        <translation>未知的键和无效的值会连同路径一起报告，例如 steps[2].time。用 siyu sop preview NAME 可预览 SOP 会做什么；示例见 siyu sop templates，规则见 siyu help rules。</translation>
    </message>
    <message>
        <source>text: &quot;上海&quot;</source>
        <translation>文本：&quot;上海&quot;</translation>
    </message>
    <message>
        <source>a number with at most four decimal places: 12 or 12.5</source>
        <translation>最多四位小数的数：12 或 12.5</translation>
    </message>
    <message>
        <source>a date: &quot;2026-11-22&quot;</source>
        <translation>日期：&quot;2026-11-22&quot;</translation>
    </message>
    <message>
        <source>a month and day: &quot;11-22&quot;; between can span the new year</source>
        <translation>月日：&quot;11-22&quot;；between 可以跨年</translation>
    </message>
    <message>
        <source>one of the words below</source>
        <translation>下列可选值之一</translation>
    </message>
    <message>
        <source>the name of a team member, department or channel</source>
        <translation>成员、部门或渠道的名称</translation>
    </message>
    <message>
        <source>a custom field of your team: operators and values are those of its type</source>
        <translation>团队的自定义字段：运算符和值按其类型</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>a period, see below</source>
        <translation>时段，见下文</translation>
    </message>
    <message>
        <source>Periods: either within_days, or from and to, both included</source>
        <translation>时段：写 within_days，或写 from 和 to（均含当天）</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A rule selects customers. It is a JSON object in a file (UTF-8). Segments, --rule, and the conditions, goals and exits of SOPs use the same form.</source>
        <translation>规则用来选出客户，是文件（UTF-8）中的一个 JSON 对象。分群、--rule，以及 SOP 的条件、目标和退出条件都用同样的写法。</translation>
    </message>
    <message>
        <source>Combine rules (up to %1 levels)</source>
        <translation>组合规则（最多 %1 层）</translation>
    </message>
    <message>
        <source>A missing value meets no test except empty, !=, not_in and not_contains. Several operators in one object must all be met: {&quot;&gt;=&quot;: 300, &quot;&lt;&quot;: 1000}.</source>
        <translation>没有值时，只能满足 empty、!=、not_in 和 not_contains，不满足其他条件。一个对象中的多个运算符须全部满足：{&quot;&gt;=&quot;: 300, &quot;&lt;&quot;: 1000}。</translation>
    </message>
    <message>
        <source>Fields of a customer, by type</source>
        <translation>客户字段（按类型）</translation>
    </message>
    <message>
        <source>Operators, by type</source>
        <translation>运算符（按类型）</translation>
    </message>
    <message>
        <source>Values, by type</source>
        <translation>值（按类型）</translation>
    </message>
    <message>
        <source>a list of values: [&quot;A&quot;, &quot;B&quot;]</source>
        <translation>值的列表：[&quot;A&quot;, &quot;B&quot;]</translation>
    </message>
    <message>
        <source>a list of two values, the smaller first; both are included</source>
        <translation>两个值的列表，小的在前，两端均包含</translation>
    </message>
    <message>
        <source>whole days from 1 to %1; today is day 1</source>
        <translation>1 到 %1 的整天数；今天为第 1 天</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>不带值</translation>
    </message>
    <message>
        <source>%1; or WeCom&apos;s number</source>
        <translation>%1；或企业微信的编号</translation>
    </message>
    <message>
        <source>Names refer to records of your team file; when one is renamed, saved rules follow. To try a rule without saving it, run &quot;siyu segment count --rule FILE&quot;. To see why a customer matches or not, run &quot;siyu segment explain SEGMENT CUSTOMER&quot;.</source>
        <translation>名称指团队文件中的记录；记录改名后，已保存的规则随之更新。用 siyu segment count --rule FILE 可试用规则而不保存；用 siyu segment explain SEGMENT CUSTOMER 可查看客户为何符合或不符合。</translation>
    </message>
    <message>
        <source>Rules: which customers a segment, a condition or an export selects</source>
        <translation>规则：分群、条件或导出选出哪些客户</translation>
    </message>
    <message>
        <source>SOP plans: the JSON form of an SOP</source>
        <translation>SOP 计划：SOP 的 JSON 写法</translation>
    </message>
    <message>
        <source>Files that can be imported (files KIND: the columns of one kind)</source>
        <translation>可导入的文件（files KIND：某一类型的列）</translation>
    </message>
    <message>
        <source>What the commands print with --json</source>
        <translation>各命令加 --json 时的输出</translation>
    </message>
    <message>
        <source>Metrics: their definitions and the data they need</source>
        <translation>指标：定义及所需数据</translation>
    </message>
    <message>
        <source>Help topics (siyu help TOPIC):</source>
        <translation>帮助主题（siyu help TOPIC）：</translation>
    </message>
    <message>
        <source>The help topic %1 has no part &quot;%2&quot;. Run &quot;siyu help %1&quot; to see all of it.</source>
        <translation>帮助主题 %1 中没有“%2”这一部分。用 siyu help %1 可查看全文。</translation>
    </message>
    <message>
        <source>(from deletions and blocks in WeCom&apos;s statistics)</source>
        <translation>（取自企业微信统计中的删除和拉黑数）</translation>
    </message>
    <message>
        <source>Original order of a return</source>
        <translation>退货对应的原订单</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>退货单号</translation>
    </message>
    <message>
        <source>The store cannot be locked: %1 is a folder or something else that is not a lock file. Move it away or rename it, then try again. No changes were made.</source>
        <translation>无法锁定团队文件：%1 是文件夹或其他内容，不是锁文件。请将它移走或改名后重试。未作任何改动。</translation>
    </message>
    <message>
        <source>every rule matches; an empty list matches everyone</source>
        <translation>满足每一条规则；空列表表示所有客户</translation>
    </message>
    <message>
        <source>at least one rule matches</source>
        <translation>至少满足一条规则</translation>
    </message>
    <message>
        <source>the rule does not match</source>
        <translation>不满足该规则</translation>
    </message>
    <message>
        <source>the last days; today is day 1</source>
        <translation>近几天；今天为第 1 天</translation>
    </message>
    <message>
        <source>the first day</source>
        <translation>开始日</translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>how many; at least one if omitted</source>
        <translation>数量；不写则为至少一个</translation>
    </message>
    <message>
        <source>a field of a customer, see below</source>
        <translation>客户字段，见下文</translation>
    </message>
    <message>
        <source>an operator of its type, see below</source>
        <translation>该类型的运算符，见下文</translation>
    </message>
    <message>
        <source>in the form of its type</source>
        <translation>按该类型的写法</translation>
    </message>
    <message>
        <source>has at least one of the tags</source>
        <translation>至少有其中一个标签</translation>
    </message>
    <message>
        <source>has all of the tags</source>
        <translation>有其中全部标签</translation>
    </message>
    <message>
        <source>has none of the tags</source>
        <translation>没有其中任何标签</translation>
    </message>
    <message>
        <source>number of orders; sum and average of the amounts in yuan, net of refunds; dates of the first and last order</source>
        <translation>订单数；金额的合计与均值（元，已扣除退款）；首单和最近一单的日期</translation>
    </message>
    <message>
        <source>only with one of these products</source>
        <translation>只限含其中任一商品的订单</translation>
    </message>
    <message>
        <source>only with products of these categories</source>
        <translation>只限含这些类目商品的订单</translation>
    </message>
    <message>
        <source>only from these shops or platforms</source>
        <translation>只限来自这些店铺或平台的订单</translation>
    </message>
    <message>
        <source>only sold by these team members</source>
        <translation>只限由这些成员售出的订单</translation>
    </message>
    <message>
        <source>paid if omitted</source>
        <translation>不写则为 paid</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>only with these accounts</source>
        <translation>只限这些账号</translation>
    </message>
    <message>
        <source>open if omitted</source>
        <translation>不写则为 open</translation>
    </message>
    <message>
        <source>has an identity of one of these kinds</source>
        <translation>有其中任一类型的身份标识</translation>
    </message>
    <message>
        <source>has no identity of these kinds</source>
        <translation>没有这些类型的身份标识</translation>
    </message>
    <message>
        <source>is in one of these group chats; [] for any</source>
        <translation>在其中任一社群中；[] 表示任一社群</translation>
    </message>
    <message>
        <source>is in none of these group chats; [] for any</source>
        <translation>不在其中任何社群中；[] 表示所有社群</translation>
    </message>
    <message>
        <source>running if omitted</source>
        <translation>不写则为 running</translation>
    </message>
    <message>
        <source>how many participants the customer invited</source>
        <translation>客户邀请的参与者人数</translation>
    </message>
    <message>
        <source>whether the customer shared the campaign</source>
        <translation>客户是否分享了活动</translation>
    </message>
    <message>
        <source>only of these coupon batches</source>
        <translation>只限这些优惠券批次</translation>
    </message>
    <message>
        <source>any if omitted</source>
        <translation>不写则不限</translation>
    </message>
    <message>
        <source>only of these SOPs</source>
        <translation>只限这些 SOP</translation>
    </message>
    <message>
        <source>score of the time since the last order</source>
        <translation>距最近一单时间的评分</translation>
    </message>
    <message>
        <source>score of the number of orders</source>
        <translation>订单数的评分</translation>
    </message>
    <message>
        <source>score of the amount spent</source>
        <translation>消费金额的评分</translation>
    </message>
    <message>
        <source>the RFM class, in Chinese or English</source>
        <translation>RFM 类别，中文或英文均可</translation>
    </message>
    <message>
        <source>A field of the customer</source>
        <translation>客户的字段</translation>
    </message>
    <message>
        <source>Tags of the customer; exactly one key</source>
        <translation>客户的标签；必须且只能写一个键</translation>
    </message>
    <message>
        <source>Customers in the segment</source>
        <translation>该分群中的客户</translation>
    </message>
    <message>
        <source>Orders of the customer, by day of payment; at least one if there is no measure. The keys in the first line are the measures</source>
        <translation>客户的订单，按付款日期；没有写统计项时，至少一单。第一行的键为统计项</translation>
    </message>
    <message>
        <source>Activity of the customer</source>
        <translation>客户的行为记录</translation>
    </message>
    <message>
        <source>Friendships with accounts, by the day they began (open, any) or ended</source>
        <translation>与账号的好友关系，按开始日期（open、any）或结束日期</translation>
    </message>
    <message>
        <source>Identities of the customer; exactly one key</source>
        <translation>客户的身份标识；必须且只能写一个键</translation>
    </message>
    <message>
        <source>Current group chats of the customer; exactly one key</source>
        <translation>客户当前所在的社群；必须且只能写一个键</translation>
    </message>
    <message>
        <source>SOPs of the customer; exactly one of in and not_in</source>
        <translation>客户的 SOP；必须且只能写 in、not_in 之一</translation>
    </message>
    <message>
        <source>Campaigns of the customer; invited and shared not with not_in</source>
        <translation>客户参与的活动；invited 和 shared 不能与 not_in 一起用</translation>
    </message>
    <message>
        <source>Coupons of the customer</source>
        <translation>客户的优惠券</translation>
    </message>
    <message>
        <source>Tasks for the customer, by the day they are due</source>
        <translation>针对客户的任务，按到期日</translation>
    </message>
    <message>
        <source>Layers computed from the customer&apos;s history</source>
        <translation>按客户历史计算的分层</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; is not available yet. Remove it from the rule.</source>
        <translation>分层“%1”暂不可用，请从规则中移除。</translation>
    </message>
    <message>
        <source>The segment &quot;%1&quot; was skipped: %2</source>
        <translation>已跳过分群“%1”：%2</translation>
    </message>
    <message>
        <source>The SOP &quot;%1&quot; was skipped: %2</source>
        <translation>已跳过 SOP“%1”：%2</translation>
    </message>
    <message>
        <source>if omitted, everyone the anchor applies to</source>
        <translation>不写则为 anchor 涉及的所有人</translation>
    </message>
    <message>
        <source>required: what day 0 is</source>
        <translation>必填：第 0 天是什么</translation>
    </message>
    <message>
        <source>customer if omitted</source>
        <translation>不写则为 customer</translation>
    </message>
    <message>
        <source>continuous if omitted</source>
        <translation>不写则为 continuous</translation>
    </message>
    <message>
        <source>whether a customer can enter again; if omitted, only for each_order and order_received</source>
        <translation>客户能否再次进入；不写则仅 each_order 和 order_received 可以</translation>
    </message>
    <message>
        <source>the SOP ends for a customer who matches</source>
        <translation>客户符合时，SOP 对其结束</translation>
    </message>
    <message>
        <source>the same, but the goal was not reached</source>
        <translation>同上，但视为未达成目标</translation>
    </message>
    <message>
        <source>if omitted, end for one_to_one unless day 0 is the last reply</source>
        <translation>不写时，one_to_one 为 end，除非第 0 天是最近一次回复</translation>
    </message>
    <message>
        <source>share of customers held out for comparison</source>
        <translation>对照组所占的客户比例</translation>
    </message>
    <message>
        <source>a set of SOPs, of which a customer is in one at a time</source>
        <translation>互斥组：客户同时只进其中一个 SOP</translation>
    </message>
    <message>
        <source>SOPs with a higher number are planned first</source>
        <translation>数字大的 SOP 先排</translation>
    </message>
    <message>
        <source>such as &quot;Asia/Shanghai&quot;; the team&apos;s if omitted</source>
        <translation>例如 &quot;Asia/Shanghai&quot;；不写则用团队的时区</translation>
    </message>
    <message>
        <source>sending rules of this SOP</source>
        <translation>本 SOP 的发送规则</translation>
    </message>
    <message>
        <source>required: at least one, in the order of their days</source>
        <translation>必填：至少一个，按天数先后排列</translation>
    </message>
    <message>
        <source>the customers in the segment</source>
        <translation>该分群中的客户</translation>
    </message>
    <message>
        <source>the customers who match</source>
        <translation>符合规则的客户</translation>
    </message>
    <message>
        <source>the day of an event</source>
        <translation>某事件发生的当天</translation>
    </message>
    <message>
        <source>required with tag_given</source>
        <translation>on 为 tag_given 时必填</translation>
    </message>
    <message>
        <source>with on: only orders with this product</source>
        <translation>与 on 同用：只限含此商品的订单</translation>
    </message>
    <message>
        <source>with on: the campaign or livestream</source>
        <translation>与 on 同用：活动或直播</translation>
    </message>
    <message>
        <source>a fixed day, such as &quot;2026-12-12&quot;</source>
        <translation>固定日期，例如 &quot;2026-12-12&quot;</translation>
    </message>
    <message>
        <source>&quot;3 days&quot; (up to %1), &quot;week&quot; or &quot;month&quot;</source>
        <translation>&quot;3 days&quot;（最多 %1）、&quot;week&quot; 或 &quot;month&quot;</translation>
    </message>
    <message>
        <source>required with every week; 1 is Monday</source>
        <translation>every 为 week 时必填；1 为星期一</translation>
    </message>
    <message>
        <source>required with every month; in a shorter month its last day</source>
        <translation>every 为 month 时必填；当月没有这一天时，取最后一天</translation>
    </message>
    <message>
        <source>days after which a customer can enter again</source>
        <translation>多少天后客户可以再次进入</translation>
    </message>
    <message>
        <source>quiet hours, such as [&quot;22:00&quot;, &quot;08:30&quot;]</source>
        <translation>免打扰时段，例如 [&quot;22:00&quot;, &quot;08:30&quot;]</translation>
    </message>
    <message>
        <source>touches per customer in 30 days</source>
        <translation>每位客户 30 天内的触达上限</translation>
    </message>
    <message>
        <source>hours between two touches</source>
        <translation>两次触达的间隔（小时）</translation>
    </message>
    <message>
        <source>days a moved touch waits</source>
        <translation>顺延的触达最多等待的天数</translation>
    </message>
    <message>
        <source>days before touches that sell</source>
        <translation>培育期：转化触达之前的天数</translation>
    </message>
    <message>
        <source>send if omitted</source>
        <translation>不写则为 send</translation>
    </message>
    <message>
        <source>written by sop export: keep it, so that customers keep their place; omit it in a new step</source>
        <translation>由 sop export 写出：请保留，以便客户保持原有进度；新步骤不写</translation>
    </message>
    <message>
        <source>days after day 0</source>
        <translation>第 0 天之后的天数</translation>
    </message>
    <message>
        <source>such as &quot;10:00&quot;; either this or after_minutes</source>
        <translation>例如 &quot;10:00&quot;；与 after_minutes 二选一</translation>
    </message>
    <message>
        <source>minutes after the event of day 0</source>
        <translation>第 0 天的事件之后的分钟数</translation>
    </message>
    <message>
        <source>how long the touch is on time</source>
        <translation>时间窗口：多久之内算按时</translation>
    </message>
    <message>
        <source>how long it can be done late; %1 if day 0 is a date</source>
        <translation>多久之内仍可延迟完成；第 0 天为日期时为 %1</translation>
    </message>
    <message>
        <source>if the time has passed when a customer enters</source>
        <translation>客户进入时该时间已过，如何处理</translation>
    </message>
    <message>
        <source>nurture if omitted</source>
        <translation>不写则为 nurture</translation>
    </message>
    <message>
        <source>only customers who match when the step is due</source>
        <translation>只限步骤到期时符合规则的客户</translation>
    </message>
    <message>
        <source>what to send: this, content, lines or variants</source>
        <translation>发送内容：写此项、content、lines 或 variants</translation>
    </message>
    <message>
        <source>from the content library</source>
        <translation>取自素材库</translation>
    </message>
    <message>
        <source>a script: lines by role</source>
        <translation>台词：按角色分句</translation>
    </message>
    <message>
        <source>alternative texts</source>
        <translation>文本变体</translation>
    </message>
    <message>
        <source>of a Moments post</source>
        <translation>用于朋友圈</translation>
    </message>
    <message>
        <source>of a Moments post: who can see it</source>
        <translation>用于朋友圈：谁可以看到</translation>
    </message>
    <message>
        <source>of a group message: what members are asked to do</source>
        <translation>用于群消息：号召群成员做什么</translation>
    </message>
    <message>
        <source>required: names from the content library, or variants</source>
        <translation>必填：素材库中的名称，或变体</translation>
    </message>
    <message>
        <source>from the content library; either this or text</source>
        <translation>取自素材库；与 text 二选一</translation>
    </message>
    <message>
        <source>the stage or account the variant is for</source>
        <translation>变体适用的阶段或账号</translation>
    </message>
    <message>
        <source>hours to respond</source>
        <translation>响应时限（小时）</translation>
    </message>
    <message>
        <source>The changes in %1 could not be read; they are missing.</source>
        <translation>无法读取 %1 中的改动，这些改动缺失。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: rows saved: %2, rows lost: %3</source>
        <translation>%1：保存行数 %2，丢失行数 %3</translation>
    </message>
    <message>
        <source>Operators of accounts</source>
        <translation>账号运营人</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>行动项</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>Responses to calls to action</source>
        <translation>号召响应</translation>
    </message>
    <message>
        <source>Undo list</source>
        <translation>撤销记录</translation>
    </message>
    <message>
        <source>Channel figures by day</source>
        <translation>渠道每日数据</translation>
    </message>
    <message>
        <source>Content library</source>
        <translation>素材库</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Counters of record numbers</source>
        <translation>编号计数器</translation>
    </message>
    <message>
        <source>Coupon batches</source>
        <translation>优惠券批次</translation>
    </message>
    <message>
        <source>Cover for absent staff</source>
        <translation>缺勤代班</translation>
    </message>
    <message>
        <source>Tags of customers</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Departments and shops</source>
        <translation>部门与门店</translation>
    </message>
    <message>
        <source>Customers in SOPs</source>
        <translation>SOP 中的客户</translation>
    </message>
    <message>
        <source>Proofs of erasure</source>
        <translation>删除凭证</translation>
    </message>
    <message>
        <source>Group figures by day</source>
        <translation>社群每日数据</translation>
    </message>
    <message>
        <source>Records changed by imports</source>
        <translation>导入修改的记录</translation>
    </message>
    <message>
        <source>Records created by imports</source>
        <translation>导入新增的记录</translation>
    </message>
    <message>
        <source>Rejected rows of imports</source>
        <translation>导入中未能导入的行</translation>
    </message>
    <message>
        <source>Lead follow-ups</source>
        <translation>线索跟进</translation>
    </message>
    <message>
        <source>Live sessions</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Live viewers</source>
        <translation>直播观众</translation>
    </message>
    <message>
        <source>Marketing tasks</source>
        <translation>营销任务</translation>
    </message>
    <message>
        <source>Customers known not to be duplicates</source>
        <translation>已确认不重复的客户</translation>
    </message>
    <message>
        <source>Merges of customers</source>
        <translation>客户合并记录</translation>
    </message>
    <message>
        <source>Likes and comments in Moments</source>
        <translation>朋友圈点赞与评论</translation>
    </message>
    <message>
        <source>Order items</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Order sources</source>
        <translation>订单来源</translation>
    </message>
    <message>
        <source>SOP versions</source>
        <translation>SOP 版本</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Saved column mappings</source>
        <translation>已保存的列对应</translation>
    </message>
    <message>
        <source>Segment figures by day</source>
        <translation>分群每日数据</translation>
    </message>
    <message>
        <source>Members of fixed segments</source>
        <translation>名单中的客户</translation>
    </message>
    <message>
        <source>Account figures by day</source>
        <translation>账号每日数据</translation>
    </message>
    <message>
        <source>Positions of staff</source>
        <translation>成员岗位</translation>
    </message>
    <message>
        <source>About this file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>Tag groups</source>
        <translation>标签组</translation>
    </message>
    <message>
        <source>Team figures by day</source>
        <translation>团队每日数据</translation>
    </message>
    <message>
        <source>Team settings</source>
        <translation>团队设置</translation>
    </message>
    <message>
        <source>Account transfers</source>
        <translation>账号交接</translation>
    </message>
    <message>
        <source>The notes on %1 are not saved.</source>
        <translation>%1的便签尚未保存。</translation>
    </message>
    <message>
        <source>The follow-up on %1 is not saved.</source>
        <translation>%1的跟进尚未保存。</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>放弃修改(&amp;D)</translation>
    </message>
    <message>
        <source>A change was not saved: %1</source>
        <translation>有一项修改未能保存：%1</translation>
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
        <source>&amp;Leave anyway</source>
        <translation>仍要离开(&amp;L)</translation>
    </message>
    <message>
        <source>From deletions and blocks in WeCom&apos;s statistics</source>
        <translation>取自企业微信统计中的删除和拉黑数</translation>
    </message>
    <message>
        <source>The new segment is not saved.</source>
        <translation>新分群尚未保存。</translation>
    </message>
    <message>
        <source>Your changes to the segment &quot;%1&quot; are not saved.</source>
        <translation>对分群“%1”的修改尚未保存。</translation>
    </message>
    <message>
        <source>A segment needs at least one condition.</source>
        <translation>分群至少需要一个条件。</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>保存分群</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>分群名称</translation>
    </message>
    <message>
        <source>Replace the rule of segment &quot;%1&quot;?</source>
        <translation>替换分群“%1”的规则？</translation>
    </message>
    <message>
        <source>A segment with this name already exists. You can undo the replacement.</source>
        <translation>已有同名的分群。替换后可撤销。</translation>
    </message>
    <message>
        <source>It was changed elsewhere after you started editing. You can undo the replacement.</source>
        <translation>开始编辑后，它在别处被修改过。替换后可撤销。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>This is not a valid JSON rule.</source>
        <translation>这不是有效的 JSON 规则。</translation>
    </message>
    <message>
        <source>The script is not saved.</source>
        <translation>话术尚未保存。</translation>
    </message>
    <message>
        <source>The script &quot;%1&quot; is not saved.</source>
        <translation>话术“%1”尚未保存。</translation>
    </message>
    <message>
        <source>Today could not be planned. Click to try again.</source>
        <translation>今天的任务未能排好。点击重试。</translation>
    </message>
    <message>
        <source>Today is not planned yet because this computer&apos;s clock may be wrong. Click to check again.</source>
        <translation>电脑的时间可能不对，今天的任务还没有排。点击重新检查。</translation>
    </message>
    <message>
        <source>SOPs are already planned until %1, so no new tasks appear before then. Click to resolve this.</source>
        <translation>SOP 已排到 %1，此前不会出现新任务。点击处理。</translation>
    </message>
    <message>
        <source>Some segments or SOPs were skipped today.</source>
        <translation>今天跳过了部分分群或 SOP。</translation>
    </message>
    <message>
        <source>What was saved and what is lost</source>
        <translation>保存与丢失的内容</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Rows saved</source>
        <translation>保存行数</translation>
    </message>
    <message>
        <source>Rows lost</source>
        <translation>丢失行数</translation>
    </message>
    <message>
        <source>What happened to them</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>&amp;Open the new file</source>
        <translation>打开新文件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>%1-report.txt</source>
        <translation>%1-报告.txt</translation>
    </message>
    <message>
        <source>The time of the backup is the one in its name; its time zone cannot be read.</source>
        <translation>备份时间取自文件名，无法读出其时区。</translation>
    </message>
    <message>
        <source>The time of the backup is in the team&apos;s time zone: %1.</source>
        <translation>备份时间按团队的时区：%1。</translation>
    </message>
    <message>
        <source>No changes were made: the days until %1 are already planned. Check the clock, which says %2. Only if it is right and they were planned while it was ahead, remove them with: siyu tick --take-back-after %2.</source>
        <translation>未作任何改动：到 %1 为止的日期已有计划。请核对电脑时间（现在显示 %2）。只有在时间正确、而这些日期是时钟超前时计划的情况下，才用 siyu tick --take-back-after %2 移除。</translation>
    </message>
    <message>
        <source>View name</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Script name</source>
        <translation>话术名称</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用法</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>SUBCOMMAND</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>SUBCOMMANDS</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>REQUIRED</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>不能同用</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Show this help and exit</source>
        <translation>显示本帮助并退出</translation>
    </message>
    <message>
        <source>Subcommands</source>
        <translation>子命令</translation>
    </message>
    <message>
        <source>Show the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Available: en, zh_CN.</source>
        <translation>没有语言“%1”。可用的有：en、zh_CN。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Encoding %1, delimiter %2, header in row %3, %4, %5.</source>
        <translation>编码 %1，分隔符 %2，表头在第 %3 行，%4，%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1 (sheets: %2). Header in row %3, %4, %5.</source>
        <translation>工作表 %1（共有：%2）。表头在第 %3 行，%4，%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records may be the same person.</source>
        <translation>
            <numerusform>有 %n 组记录疑似同一个人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was erased (proof %2). %n order(s) remain, without personal data. Earlier backups still contain the person: restoring one erases them again, and imports do not bring them back.</source>
        <translation>
            <numerusform>已删除客户 %1 的个人信息（凭证 %2）。保留 %n 笔不含个人信息的订单。较早的备份中仍有此人：恢复备份时会再次删除，导入也不会带回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 行写入 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a buyer</source>
        <translation>
            <numerusform>%n 笔无买家的订单</numerusform>
        </translation>
    </message>
    <message>
        <source>The address and remark of these orders will be erased permanently. This cannot be undone. Erase?</source>
        <translation>将永久删除这些订单的地址和备注，无法撤销。是否删除？</translation>
    </message>
    <message numerus="yes">
        <source>Address and remark of %n order(s) were erased (proof %1). Amounts and times remain. Imports do not bring the data back, and restoring an earlier backup erases it again.</source>
        <translation>
            <numerusform>已删除 %n 笔订单的地址和备注（凭证 %1），金额和时间保留。导入不会带回这些信息，恢复较早的备份时会再次删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Orders without a buyer: find and erase personal data</source>
        <translation>无买家的订单：查找并删除个人信息</translation>
    </message>
    <message>
        <source>Find orders without a buyer by name, phone or address</source>
        <translation>按姓名、手机号或地址查找无买家的订单</translation>
    </message>
    <message>
        <source>%1  %2, priority %3, %4, %5 in progress</source>
        <translation>%1  %2，优先级 %3，共 %4，进行中 %5</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>超限</translation>
    </message>
    <message>
        <source>cannot be undone</source>
        <translation>不可撤销</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept because they have been changed or used since.</source>
        <translation>
            <numerusform>%n 条记录此后有改动或已被使用，予以保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a subcommand</source>
        <translation>请写出子命令</translation>
    </message>
    <message>
        <source>Only one of these can be given: %1</source>
        <translation>以下只能给出一个：%1</translation>
    </message>
    <message>
        <source>One of these is required: %1</source>
        <translation>必须给出以下之一：%1</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>必须给出 %1</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4</source>
        <translation>%1：%2 不在 %3 到 %4 之间</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 需要一个值</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be used together</source>
        <translation>%1 与 %2 不能同用</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 需要 %2</translation>
    </message>
    <message>
        <source>Unknown arguments: %1</source>
        <translation>无法识别的参数：%1</translation>
    </message>
    <message>
        <source>Row %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected (%6 s).</source>
        <translation>
            <numerusform>共 %n 行：新增 %1，更新 %2，未变 %3，跳过 %4，未能导入 %5（用时 %6 秒）。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: This key occurs twice in the same object. Remove one of the two.</source>
        <translation>%1：同一对象中该键出现了两次，请删除其中一个。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1 on line %2.</source>
        <translation>这不是有效的 JSON：%1（第 %2 行）。</translation>
    </message>
    <message>
        <source>There is no order &quot;%1&quot; without a buyer. Orders of a customer are erased with &quot;siyu customer erase&quot;.</source>
        <translation>没有编号为“%1”且无买家的订单。有客户的订单用 siyu customer erase 删除。</translation>
    </message>
    <message>
        <source>the event that started the SOP for the customer was undone</source>
        <translation>触发该 SOP 的事件已被撤销</translation>
    </message>
    <message>
        <source>The rule cannot be used: %1</source>
        <translation>规则无法使用：%1</translation>
    </message>
    <message>
        <source>This key has no effect with this day 0. Remove it.</source>
        <translation>该键对此第 0 天无效，请删除。</translation>
    </message>
    <message>
        <source>The plan cannot be used. It has %1 problems. The first is: %2</source>
        <translation>计划无法使用，共 %1 处问题，第一处：%2</translation>
    </message>
    <message>
        <source>This key has no effect with %1. Remove it, or use one of these events: %2.</source>
        <translation>该键与 %1 同用无效。请删除，或改用以下事件之一：%2。</translation>
    </message>
    <message>
        <source>This step has %1, but a step sends only one of text, content, lines and variants. Remove all but one.</source>
        <translation>该步骤同时写了 %1，但一个步骤只发送 text、content、lines、variants 中的一种。请只保留一种。</translation>
    </message>
    <message>
        <source>This key has no effect with &quot;by&quot;: &quot;%1&quot;. Remove it, or choose the variant by layer or account.</source>
        <translation>该键在 &quot;by&quot;: &quot;%1&quot; 时无效。请删除，或改为按 layer 或 account 选择变体。</translation>
    </message>
    <message>
        <source>There is no stage named &quot;%1&quot;. Use one of: %2.</source>
        <translation>没有名为“%1”的阶段。可用：%2。</translation>
    </message>
    <message>
        <source>An earlier variant is already for &quot;%1&quot;, so this one would never be used. Remove one of the two.</source>
        <translation>前面已有用于“%1”的变体，此变体不会被用到。请删除其中一个。</translation>
    </message>
    <message>
        <source>This key only has an effect in plans of the kind moments. Remove it.</source>
        <translation>该键只在 moments 类计划中有效，请删除。</translation>
    </message>
    <message>
        <source>This key only has an effect in plans of the kind group. Remove it.</source>
        <translation>该键只在 group 类计划中有效，请删除。</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Salvaged from a damaged file</source>
        <translation>从损坏的文件抢救</translation>
    </message>
    <message>
        <source>Change undone</source>
        <translation>撤销改动</translation>
    </message>
    <message>
        <source>Change redone</source>
        <translation>重做改动</translation>
    </message>
    <message>
        <source>Team settings changed</source>
        <translation>修改团队设置</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>New friend added</source>
        <translation>登记新好友</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>修改客户</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>合并客户</translation>
    </message>
    <message>
        <source>Customer split</source>
        <translation>拆分客户</translation>
    </message>
    <message>
        <source>Marked as different people</source>
        <translation>标记为不同的人</translation>
    </message>
    <message>
        <source>Personal data erased</source>
        <translation>删除个人信息</translation>
    </message>
    <message>
        <source>Personal data erased again after a restore</source>
        <translation>恢复后再次删除个人信息</translation>
    </message>
    <message>
        <source>Phone number shown</source>
        <translation>查看手机号</translation>
    </message>
    <message>
        <source>Saved view changed</source>
        <translation>修改已存视图</translation>
    </message>
    <message>
        <source>Transfer proposed</source>
        <translation>提议交接</translation>
    </message>
    <message>
        <source>Transfer updated</source>
        <translation>更新交接</translation>
    </message>
    <message>
        <source>Custom field added</source>
        <translation>添加自定义字段</translation>
    </message>
    <message>
        <source>Custom field renamed</source>
        <translation>重命名自定义字段</translation>
    </message>
    <message>
        <source>Options of a custom field changed</source>
        <translation>修改自定义字段的选项</translation>
    </message>
    <message>
        <source>Custom field changed</source>
        <translation>修改自定义字段</translation>
    </message>
    <message>
        <source>Custom fields reordered</source>
        <translation>调整自定义字段的顺序</translation>
    </message>
    <message>
        <source>Custom field removed</source>
        <translation>删除自定义字段</translation>
    </message>
    <message>
        <source>Follow-up logged</source>
        <translation>记录跟进</translation>
    </message>
    <message>
        <source>Call logged</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Reply logged</source>
        <translation>记录回复</translation>
    </message>
    <message>
        <source>Complaint logged</source>
        <translation>记录投诉</translation>
    </message>
    <message>
        <source>Order in chat logged</source>
        <translation>记录聊天下单</translation>
    </message>
    <message>
        <source>Address and remark of orders erased</source>
        <translation>删除订单的地址和备注</translation>
    </message>
    <message>
        <source>Tag added</source>
        <translation>打标签</translation>
    </message>
    <message>
        <source>Tag removed</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Segment saved</source>
        <translation>保存分群</translation>
    </message>
    <message>
        <source>List saved</source>
        <translation>保存名单</translation>
    </message>
    <message>
        <source>Segment renamed</source>
        <translation>重命名分群</translation>
    </message>
    <message>
        <source>Segment deleted</source>
        <translation>删除分群</translation>
    </message>
    <message>
        <source>Group changed</source>
        <translation>修改群</translation>
    </message>
    <message>
        <source>Role of group members changed</source>
        <translation>修改群成员的角色</translation>
    </message>
    <message>
        <source>Content added</source>
        <translation>新增素材</translation>
    </message>
    <message>
        <source>Content changed</source>
        <translation>修改素材</translation>
    </message>
    <message>
        <source>Content retired</source>
        <translation>停用素材</translation>
    </message>
    <message>
        <source>Forbidden words changed</source>
        <translation>修改违禁词</translation>
    </message>
    <message>
        <source>Target changed</source>
        <translation>修改目标</translation>
    </message>
    <message>
        <source>SOP saved</source>
        <translation>保存 SOP</translation>
    </message>
    <message>
        <source>SOP renamed</source>
        <translation>重命名 SOP</translation>
    </message>
    <message>
        <source>SOP deleted</source>
        <translation>删除 SOP</translation>
    </message>
    <message>
        <source>SOP activated</source>
        <translation>启用 SOP</translation>
    </message>
    <message>
        <source>SOP activated with today as day 0</source>
        <translation>启用 SOP，以今天为第 0 天</translation>
    </message>
    <message>
        <source>SOP paused</source>
        <translation>暂停 SOP</translation>
    </message>
    <message>
        <source>SOP resumed</source>
        <translation>继续 SOP</translation>
    </message>
    <message>
        <source>SOP ended</source>
        <translation>结束 SOP</translation>
    </message>
    <message>
        <source>Customer removed from an SOP</source>
        <translation>将客户移出 SOP</translation>
    </message>
    <message>
        <source>Planned days removed</source>
        <translation>移除已排的日子</translation>
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
        <source>Task snoozed</source>
        <translation>推迟任务</translation>
    </message>
    <message>
        <source>Task reassigned</source>
        <translation>改派任务</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>导入：%1</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>导出：%1</translation>
    </message>
    <message>
        <source>Show working days, holidays and adjusted working days</source>
        <translation>查看工作日、节假日和调休上班日</translation>
    </message>
    <message>
        <source>The result could not be written completely to standard output.</source>
        <translation>结果未能完整写到标准输出。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Exactly one of these</source>
        <translation>以下恰好选一项</translation>
    </message>
    <message>
        <source>Only this category: product, welfare, content or script</source>
        <translation>只看这个类别：product（产品体系）、welfare（福利体系）、content（内容中心）或 script（话术）</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>素材名称</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>要读取的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed; %1 already had that value.</source>
        <translation>
            <numerusform>已修改 %n 个字段；另有 %1 个原本就是该值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers: show, add, change, merge and erase</source>
        <translation>客户：查看、添加、修改、合并和删除</translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was kept; %2 was merged into it with %n record(s). To split one off again, use &quot;siyu customer unmerge ID&quot;.</source>
        <translation>
            <numerusform>已保留客户 %1；%2 已并入其中，带入 %n 条记录。要拆分其中一个，请用 siyu customer unmerge ID。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was split from %2; %n record(s) or field(s) were restored.</source>
        <translation>
            <numerusform>客户 %1 已从 %2 拆分，恢复了 %n 条记录或字段。</numerusform>
        </translation>
    </message>
    <message>
        <source>List records that may be the same person</source>
        <translation>列出疑似同一个人的记录</translation>
    </message>
    <message>
        <source>Customer ID or any identity; of someone whose addition was undone, also the name</source>
        <translation>客户编号或任一身份标识；添加已被撤销的人也可用姓名</translation>
    </message>
    <message>
        <source>Reason, kept with the proof: without a name, phone number, ID, address or words of a remark</source>
        <translation>原因，随凭证保留：不要写出姓名、手机号、编号、地址或备注中的文字</translation>
    </message>
    <message>
        <source>List the files the team relies on, and how up to date each is</source>
        <translation>列出团队日常依赖的文件，以及各自的数据截止时间</translation>
    </message>
    <message numerus="yes">
        <source>The field &quot;%1&quot; was removed, with the values of %n customer(s).</source>
        <translation>
            <numerusform>已删除字段“%1”，连同 %n 位客户的值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom fields of customers</source>
        <translation>客户的自定义字段</translation>
    </message>
    <message>
        <source>Add a custom field</source>
        <translation>添加自定义字段</translation>
    </message>
    <message>
        <source>Type: text, number, date, choice or yes_no</source>
        <translation>类型：text（文本）、number（数字）、date（日期）、choice（单选）或 yes_no（是/否）</translation>
    </message>
    <message>
        <source>All options, in their order: a,b,c</source>
        <translation>全部选项，按顺序：a,b,c</translation>
    </message>
    <message>
        <source>%1: messages %2, active members %3</source>
        <translation>%1：%3 人发了 %2 条消息</translation>
    </message>
    <message>
        <source>a name or an identity</source>
        <translation>姓名或身份标识</translation>
    </message>
    <message>
        <source>customer and account</source>
        <translation>客户和账号</translation>
    </message>
    <message>
        <source>customer and ended_at</source>
        <translation>客户和 ended_at</translation>
    </message>
    <message>
        <source>order number, time and amount</source>
        <translation>订单号、时间和金额</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>%1; required: %2</source>
        <translation>%1；必填：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4: %n row(s), %5 created, %6 updated%7</source>
        <translation>
            <numerusform>%1  %2  %3  %4：%n 行，新增 %5，更新 %6%7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 was undone: %n record(s) deleted, %2 restored.</source>
        <translation>
            <numerusform>已撤销导入 %1：删除 %n 条记录，还原 %2 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1 (%2)</source>
        <translation>保留：%1（%2）</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Kind of identity in the column mapped to &quot;key&quot;, such as phone</source>
        <translation>对应到 key 的列是哪种身份标识，例如 phone</translation>
    </message>
    <message>
        <source>Show retention by month of first order or of becoming a friend</source>
        <translation>查看按首单月份或添加月份分组的留存（同期群）</translation>
    </message>
    <message>
        <source>What starts a cohort: first_order (default) or added</source>
        <translation>按什么分组：first_order（首单，默认）或 added（添加）</translation>
    </message>
    <message>
        <source>Show metrics for a period</source>
        <translation>查看某一时段的指标</translation>
    </message>
    <message>
        <source>Orders that count: all (default) or private</source>
        <translation>计入哪些订单：all（全部，默认）或 private（私域）</translation>
    </message>
    <message>
        <source>These orders were erased before (proof %1). No changes were made.</source>
        <translation>这些订单此前已删除个人信息（凭证 %1）。未作任何改动。</translation>
    </message>
    <message>
        <source>Words that all occur in the address, the remark or the order number; blanks, separators, width and case make no difference</source>
        <translation>地址、备注或订单号中都出现的文字；空格、分隔符、全角半角和大小写均不影响</translation>
    </message>
    <message>
        <source>Permanently erase address and remark of orders on request; amounts and times remain</source>
        <translation>应要求永久删除订单的地址和备注；金额和时间保留</translation>
    </message>
    <message>
        <source>Numbers of orders without a buyer, in any spelling (&quot;siyu order find&quot; lists them)</source>
        <translation>无买家订单的订单号，写法不限（用 siyu order find 可查看）</translation>
    </message>
    <message>
        <source>Save the weekly report as PDF</source>
        <translation>把周报存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), %2 entered, %3 left</source>
        <translation>
            <numerusform>%1：%n 位客户，进入 %2，离开 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the customers in a segment</source>
        <translation>分群有多少客户</translation>
    </message>
    <message>
        <source>List the customers in a segment</source>
        <translation>列出分群里的客户</translation>
    </message>
    <message>
        <source>Maximum number of rows; all by default</source>
        <translation>最多列出多少行；默认全部</translation>
    </message>
    <message>
        <source>Show how many customers were in a segment each day</source>
        <translation>查看分群每天有多少客户</translation>
    </message>
    <message>
        <source>Delete a segment unless it is in use</source>
        <translation>删除分群（正被使用时不删）</translation>
    </message>
    <message>
        <source>Explain why a customer is in a segment or not</source>
        <translation>说明某位客户为什么在或不在分群中</translation>
    </message>
    <message>
        <source>List built-in SOP templates; import a template&apos;s file to use it</source>
        <translation>列出程序自带的 SOP 模板；导入其文件即可使用</translation>
    </message>
    <message>
        <source>Show what all active SOPs have done and will do</source>
        <translation>查看所有启用中的 SOP 已做和将做的触达</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>%1 will be replaced by the backup and kept next to it. The undo list of the restored file is empty: earlier changes can no longer be undone.</source>
        <translation>%1 将由备份替换，并保留在同一文件夹中。恢复后的文件没有撤销列表：之前的改动不能再撤销。</translation>
    </message>
    <message>
        <source>Restore?</source>
        <translation>是否恢复？</translation>
    </message>
    <message>
        <source>Its undo list is empty.</source>
        <translation>其撤销列表为空。</translation>
    </message>
    <message numerus="yes">
        <source>Added &quot;%1&quot; to %n customer(s); %2 already had it.</source>
        <translation>
            <numerusform>已给 %n 位客户打上“%1”；%2 位原来就有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed &quot;%1&quot; from %n customer(s); %2 did not have it.</source>
        <translation>
            <numerusform>已从 %n 位客户移除“%1”；%2 位原来就没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned from %1 to %2: %n task(s), %3 blocked, %4 missed, %5 cancelled, %6 moved.</source>
        <translation>
            <numerusform>已计划 %1 至 %2：任务 %n 个，拦截 %3 个，错过 %4 个，取消 %5 个，顺延 %6 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) planned after %1 were removed; missed tasks reopened: %2.</source>
        <translation>
            <numerusform>已移除 %1 之后排好的 %n 个任务；重新开放错过的任务 %2 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>List open tasks, or the tasks of one day</source>
        <translation>列出未完成的任务，或某一天的任务</translation>
    </message>
    <message>
        <source>Only tasks in this state, such as due or done</source>
        <translation>只看这种状态，例如 due（到期）或 done（已完成）</translation>
    </message>
    <message>
        <source>Why it is skipped</source>
        <translation>跳过的原因</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to %1 recorded. Make the actual transfer in the WeCom admin console.</source>
        <translation>
            <numerusform>已登记 %n 项转给 %1 的交接。请在企业微信管理后台完成实际分配。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) updated.</source>
        <translation>
            <numerusform>已更新 %n 项交接。</numerusform>
        </translation>
    </message>
    <message>
        <source>List transfers in progress</source>
        <translation>列出进行中的交接</translation>
    </message>
    <message>
        <source>Mark as waiting for the customer&apos;s answer</source>
        <translation>标记为等客户答复</translation>
    </message>
    <message>
        <source>Mark as accepted: the old friendship ends and the new one begins</source>
        <translation>标记为已接受：原好友关系结束，新好友关系开始</translation>
    </message>
    <message>
        <source>Mark as refused by the customer</source>
        <translation>标记为客户已拒绝</translation>
    </message>
    <message>
        <source>Mark as stopped by a WeCom limit</source>
        <translation>标记为超出企业微信限制</translation>
    </message>
    <message>
        <source>%1 was given %2 times, but only one is possible</source>
        <translation>%1 给出了 %2 次，只能给一次</translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) accepted</source>
        <translation>
            <numerusform>%n 项交接已接受</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) refused</source>
        <translation>
            <numerusform>%n 项交接被拒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped by a limit</source>
        <translation>
            <numerusform>%n 项交接超限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) waiting for the customer</source>
        <translation>
            <numerusform>%n 项交接等客户答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose transferring %n customer(s)</source>
        <translation>
            <numerusform>提议交接 %n 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) left, %1 rejoined.</source>
        <translation>
            <numerusform>%n 位成员退群，%1 位重新入群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friendship(s) ended, %1 restored.</source>
        <translation>
            <numerusform>结束 %n 个好友关系，恢复 %1 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 member(s) were not in the file and are treated as having left.</source>
        <translation>
            <numerusform>%1：%2 位成员中有 %n 位不在文件中，视为已退群。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 friendship(s) were not in the file and have ended.</source>
        <translation>
            <numerusform>%1：%2 个好友关系中有 %n 个不在文件中，已结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read reliably and may belong to any group, so no one was removed. Fix them and import the file again.</source>
        <translation>
            <numerusform>有 %n 行无法可靠读取，可能属于任何群，因此没有移出任何人。请修正后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) missing from the file were kept, because a rejected or unclear row of their group may be theirs, or the file lists none of our own accounts.</source>
        <translation>
            <numerusform>文件中未出现的 %n 位成员予以保留：所在群未能导入或不明确的行可能正是他们，或文件没有列出我方账号。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason names the person or repeats an address or remark, and it is kept after the erasure. Describe the request without them. No changes were made.</source>
        <translation>原因中写出了本人，或重复了地址、备注；原因在删除后仍会保留。请不要写出这些内容，只说明请求。未作任何改动。</translation>
    </message>
    <message>
        <source>Names or numbers of the person still occur here; they may also be someone else&apos;s. Check each place and correct it by hand.</source>
        <translation>以下位置仍有此人的姓名或号码，也可能属于他人。请逐一核对并手动改正。</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were erased on request; their orders were imported without them.</source>
        <translation>
            <numerusform>有 %n 位买家已应要求删除个人信息，其订单已导入，但不关联买家。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were new and were added as prospects.</source>
        <translation>
            <numerusform>有 %n 位新买家，已加为待加客户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (¥%1) were closed after payment, and the file has no refund column: they count as fully refunded. To count them as paid, change the team rule.</source>
        <translation>
            <numerusform>%n 笔订单（¥%1）付款后关闭，而文件没有退款列：按全额退款计。要按已支付计，请更改团队规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) (¥%1) refer to no order in the file. Those of orders that were imported before lower these orders; the others count as refunds on the day of the return.</source>
        <translation>
            <numerusform>%n 笔退货（¥%1）未对应文件中的订单：之前已导入的订单会相应扣减，其余计为退货当日的退款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this file already exist under the shop &quot;%1&quot;. With the current settings they would be imported again under &quot;%2&quot; and counted twice.</source>
        <translation>
            <numerusform>文件中有 %n 笔订单已存在于店铺“%1”名下。按当前设置会以“%2”再次导入，重复计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read reliably and may belong to anyone, so no friendship was ended. Fix them and import the file again.</source>
        <translation>
            <numerusform>有 %n 行无法可靠读取，可能属于任何人，因此没有结束任何好友关系。请修正后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friendship(s) missing from the file were kept, because a rejected or unclear row may belong to them. Fix those rows and import the file again.</source>
        <translation>
            <numerusform>文件中未出现的 %n 个好友关系予以保留：未能导入或不明确的行可能正是它们。请修正这些行后重新导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) use an option of &quot;%1&quot; that would be removed. Change them first.</source>
        <translation>
            <numerusform>有 %n 位客户的“%1”选了将被删除的选项。请先修改这些客户。</numerusform>
        </translation>
    </message>
    <message>
        <source>The rule cannot be used. It has %1 problems. The first is: %2</source>
        <translation>规则无法使用，有 %1 处问题。第一处：%2</translation>
    </message>
    <message>
        <source>Write an object with one of these keys: %1.</source>
        <translation>请写一个对象，含以下键之一：%1。</translation>
    </message>
    <message>
        <source>Rules can be nested at most %1 levels deep. Use fewer levels of all, any and not.</source>
        <translation>规则最多嵌套 %1 层。请减少 all、any 和 not 的层数。</translation>
    </message>
    <message>
        <source>Write a list of rules in square brackets [ ].</source>
        <translation>请用方括号 [ ] 写成规则的列表。</translation>
    </message>
    <message>
        <source>The list is empty, so no customer would match. Add a rule.</source>
        <translation>列表为空，不会匹配任何客户。请添加一条规则。</translation>
    </message>
    <message>
        <source>A rule has only one of these keys. To combine both conditions, write {&quot;all&quot;: [{&quot;%1&quot;: …}, {&quot;%2&quot;: …}]}.</source>
        <translation>一条规则只能有其中一个键。要同时使用两个条件，请写成 {&quot;all&quot;: [{&quot;%1&quot;: …}, {&quot;%2&quot;: …}]}。</translation>
    </message>
    <message>
        <source>Unknown key. Remove it: &quot;%1&quot; must be the only key here.</source>
        <translation>不认识这个键，请删去：这里只能有“%1”一个键。</translation>
    </message>
    <message>
        <source>is in one of these SOPs; [] for any</source>
        <translation>在其中任一 SOP 中；[] 表示任意</translation>
    </message>
    <message>
        <source>is in none of these SOPs; [] for any</source>
        <translation>不在其中任何 SOP 中；[] 表示任意</translation>
    </message>
    <message>
        <source>took part in one of these campaigns; [] for any</source>
        <translation>参加过其中任一活动；[] 表示任意</translation>
    </message>
    <message>
        <source>took part in none of these campaigns; [] for any</source>
        <translation>没有参加过其中任何活动；[] 表示任意</translation>
    </message>
    <message>
        <source>invited and shared cannot be used with not_in: customers who did not take part neither invited nor shared. Remove them, or use in.</source>
        <translation>invited 和 shared 不能与 not_in 一起用：没有参加的客户既没有邀请也没有分享。请删去它们，或改用 in。</translation>
    </message>
    <message>
        <source>Use either class, or any of r, f and m.</source>
        <translation>请用 class，或者用 r、f、m 中的任意几个。</translation>
    </message>
    <message>
        <source>Write a list of names, such as [&quot;A&quot;, &quot;B&quot;].</source>
        <translation>请写成名称的列表，例如 [&quot;A&quot;, &quot;B&quot;]。</translation>
    </message>
    <message>
        <source>Write a list of scores from 1 to 5, such as [4, 5].</source>
        <translation>请写成 1 到 5 分的列表，例如 [4, 5]。</translation>
    </message>
    <message>
        <source>Write a list of two values, the smaller one first.</source>
        <translation>请写成两个值的列表，小的在前。</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>请用以下之一：%1。</translation>
    </message>
    <message>
        <source>Write a list of some of these words: %1.</source>
        <translation>请写成列表，从以下词中选：%1。</translation>
    </message>
    <message>
        <source>This key is missing.</source>
        <translation>缺少这个键。</translation>
    </message>
    <message>
        <source>%1 is not valid here.</source>
        <translation>%1 在这里无效。</translation>
    </message>
    <message>
        <source>Unknown key. Use one of: %1.</source>
        <translation>不认识这个键。请用以下之一：%1。</translation>
    </message>
    <message>
        <source>Write the ID as a whole number.</source>
        <translation>请把编号写成整数。</translation>
    </message>
    <message>
        <source>Write a name in quotation marks.</source>
        <translation>请把名称写在引号内。</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to 5.</source>
        <translation>请写 1 到 5 的整数。</translation>
    </message>
    <message>
        <source>Write a number with at most four decimal places.</source>
        <translation>请写一个最多四位小数的数。</translation>
    </message>
    <message>
        <source>Write a whole number of days from 1 to %1; today is day 1.</source>
        <translation>请写 1 到 %1 的整数天数；今天是第 1 天。</translation>
    </message>
    <message>
        <source>Write a date in the format &quot;2026-11-22&quot;.</source>
        <translation>请把日期写成“2026-11-22”的形式。</translation>
    </message>
    <message>
        <source>The operator %1 takes no value. Write true.</source>
        <translation>运算符 %1 不需要值。请写 true。</translation>
    </message>
    <message>
        <source>Write a list of values, such as [&quot;A&quot;, &quot;B&quot;].</source>
        <translation>请写成值的列表，例如 [&quot;A&quot;, &quot;B&quot;]。</translation>
    </message>
    <message>
        <source>The list is empty. Add at least one value.</source>
        <translation>列表为空。请至少填写一个值。</translation>
    </message>
    <message>
        <source>Write text in quotation marks.</source>
        <translation>请把文本写在引号内。</translation>
    </message>
    <message>
        <source>Write month and day in the format &quot;11-22&quot;.</source>
        <translation>请把月和日写成“11-22”的形式。</translation>
    </message>
    <message>
        <source>Write an object with operators and values, such as %1. The operators are: %2.</source>
        <translation>请写一个由运算符和值组成的对象，例如 %1。可用的运算符：%2。</translation>
    </message>
    <message>
        <source>Unknown operator. Use one of: %1.</source>
        <translation>不认识这个运算符。请用以下之一：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Save %n customer(s) as the list &quot;%1&quot;</source>
        <translation>
            <numerusform>把 %n 位客户存为名单“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add tag &quot;%1&quot; to %n customer(s)</source>
        <translation>
            <numerusform>给 %n 位客户打标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag &quot;%1&quot; from %n customer(s)</source>
        <translation>
            <numerusform>从 %n 位客户移除标签“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have more than one tag from &quot;%1&quot;. Leave each of them only one first.</source>
        <translation>
            <numerusform>有 %n 位客户带有“%1”中的多个标签，请先让每位客户只保留一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an object such as {&quot;%1&quot;: …}. The keys are: %2.</source>
        <translation>请写一个对象，例如 {&quot;%1&quot;: …}。可用的键：%2。</translation>
    </message>
    <message>
        <source>Use exactly one of these keys: %1.</source>
        <translation>以下键必须且只能用一个：%1。</translation>
    </message>
    <message>
        <source>The list is empty and has no effect. Add a value or remove the key.</source>
        <translation>列表为空，不起作用。请填写一个值，或删去这个键。</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>请写 true 或 false。</translation>
    </message>
    <message>
        <source>Use either within_days, or from and to.</source>
        <translation>请用 within_days，或者用 from 和 to。</translation>
    </message>
    <message>
        <source>This day is before the day of &quot;from&quot;. Swap the two.</source>
        <translation>这一天早于“from”的日期。请把两者对调。</translation>
    </message>
    <message>
        <source>it is assigned to role:%1, but only group SOPs have roles. Use sender, owner, account:NAME or staff:NAME.</source>
        <translation>它指派给 role:%1，但只有群 SOP 才有角色。请用 sender、owner、account:名称 或 staff:名称。</translation>
    </message>
    <message>
        <source>This version does not support this key yet. Remove it.</source>
        <translation>这个版本还不支持这个键，请删去。</translation>
    </message>
    <message numerus="yes">
        <source>less than %n hour(s) since another touch</source>
        <translation>
            <numerusform>距上一次触达不足 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n touch(es) reached</source>
        <translation>
            <numerusform>已达每天 %n 次触达的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n touch(es) in 7 days reached</source>
        <translation>
            <numerusform>已达 7 天内 %n 次触达的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n touch(es) in 30 days reached</source>
        <translation>
            <numerusform>已达 30 天内 %n 次触达的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WeCom quota of %n mass send(s) used up</source>
        <translation>
            <numerusform>企业微信 %n 次群发的额度已用完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this account has reached its daily limit of %n touch(es) by hand</source>
        <translation>
            <numerusform>该账号已达每天 %n 次手动触达的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this account&apos;s daily limit of %n friend request(s) reached</source>
        <translation>
            <numerusform>该账号已达每天 %n 个好友申请的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already recalled %n time(s) since deleting us</source>
        <translation>
            <numerusform>客户删除我方后已召回 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there, or wait for it to finish.</source>
        <translation>%1 正被另一个程序使用。请在那里关闭，或等它完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were saved into %2; lost: %3.</source>
        <translation>
            <numerusform>已从 %1 中抢救 %n 条记录到 %2；丢失：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken page(s)</source>
        <translation>
            <numerusform>%n 个损坏的页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: what they belong to is lost</source>
        <translation>
            <numerusform>%n 条未保留：所属的记录已丢失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept without what they pointed to</source>
        <translation>
            <numerusform>%n 条已保留，但所指的记录已丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>the list of texts, in or after text %1,</source>
        <translation>文本列表（第 %1 条或之后）</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot;</source>
        <translation>工作表“%1”</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot;, in or after row %2,</source>
        <translation>工作表“%1”（第 %2 行或之后）</translation>
    </message>
    <message>
        <source>This cell contains a character that is not valid in a workbook.</source>
        <translation>单元格含有工作簿中不允许的字符。</translation>
    </message>
    <message>
        <source>It was replaced by �. Correct it in the file.</source>
        <translation>已替换为 �。请在文件中改正。</translation>
    </message>
    <message>
        <source>the part %1</source>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>The file is damaged: %1 is cut off or unreadable. Save it again, or get a new copy.</source>
        <translation>文件已损坏：%1 中断或无法解读。请重新保存，或重新获取一份。</translation>
    </message>
    <message>
        <source>Team state</source>
        <translation>团队状态</translation>
    </message>
    <message>
        <source>Where the person may still be named</source>
        <translation>可能仍写有此人的位置</translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2.</source>
        <translation>
            <numerusform>已把 %1 行写入 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <translation>
            <numerusform>%1 位客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customer(s)</source>
        <translation>
            <numerusform>%2 位客户中的 %1 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) will change. You can undo this in one step.</source>
        <translation>
            <numerusform>将修改 %1 个单元格，可一步撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 cell(s) is valid:</source>
        <translation>
            <numerusform>%1 个单元格都无效：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 cell(s) are valid and will change; you can undo this in one step. The others stay as they are:</source>
        <translation>
            <numerusform>%2 个单元格中有 %1 个有效，将被修改，可一步撤销。其余保持不变：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 cell(s)</source>
        <translation>
            <numerusform>%1 %2 个单元格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in total, %2 customer(s), of whom friends: %3</source>
        <translation>
            <numerusform>共 %1 人，客户 %2 人，其中好友 %3 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in total</source>
        <translation>
            <numerusform>共 %1 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), nothing to import</source>
        <translation>
            <numerusform>共 %1 行，没有需要导入的内容</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read in %2 s</source>
        <translation>
            <numerusform>已读取 %1 行，用时 %2 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: %1 record(s) deleted, %2 restored.</source>
        <translation>
            <numerusform>导入已撤销：删除 %1 条记录，恢复 %2 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s). Double-click one to open it.</source>
        <translation>
            <numerusform>%1 位客户。双击可打开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (last %n day(s))</source>
        <translation>
            <numerusform>%1（近 %n 天）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 in the next %3 days</source>
        <translation>%3 天内将触达 %2，共 %1</translation>
    </message>
    <message>
        <source>What you entered in &quot;%1&quot; is not saved.</source>
        <translation>“%1”中输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Tag created</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Tag renamed</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>删除标签</translation>
    </message>
    <message>
        <source>Tag group changed</source>
        <translation>修改标签组</translation>
    </message>
    <message>
        <source>The data was erased (proof %1), but the search for places where the person is still named failed: %2</source>
        <translation>个人信息已删除（凭证 %1），但未能查完还有哪些位置写有此人：%2</translation>
    </message>
    <message>
        <source>The rest of this merge can no longer be undone in one step. Still merged: %1. To split one off, use &quot;siyu customer unmerge ID&quot;.</source>
        <translation>这次合并的其余部分不能再一次撤销。仍合并在一起：%1。要拆出其中一个，请用“siyu customer unmerge ID”。</translation>
    </message>
    <message>
        <source>undone, cannot be redone</source>
        <translation>已撤销，不能重做</translation>
    </message>
    <message>
        <source>Nothing was planned. Correct --now, or add --yes if the time is right.</source>
        <translation>没有排任何任务。请更正 --now；如果时间无误，请加上 --yes。</translation>
    </message>
    <message>
        <source>Is this time right?</source>
        <translation>这个时间对吗？</translation>
    </message>
    <message>
        <source>Accept the clock, or --now, even if it is far ahead of the team file</source>
        <translation>即使时钟或 --now 比团队文件的时间晚很多，也照此处理</translation>
    </message>
    <message>
        <source>%1 could be several orders:
%2
Enter the number exactly as it is listed; if several shops have it, add --source SHOP.</source>
        <translation>%1 可能是多个订单：
%2
请按列出的写法完整输入订单号；如果多个店铺都有这个订单号，请加上 --source 店铺。</translation>
    </message>
    <message>
        <source>The time entered, %1, is more than ten years after %2, the latest trusted time.</source>
        <translation>输入的时间 %1 比最后一个可信时间 %2 晚十年以上。</translation>
    </message>
    <message>
        <source>small base</source>
        <translation>基数小</translation>
    </message>
    <message>
        <source>%1, paid ¥%2</source>
        <translation>%1，实付 ¥%2</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number</source>
        <translation>%1：“%2”不是整数</translation>
    </message>
    <message numerus="yes">
        <source>not counted: ¥%1 refunded (%n order(s))</source>
        <translation>
            <numerusform>未计入：已退款 ¥%1（%n 单）</numerusform>
        </translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Order %1, ¥%2, refunded ¥%3</source>
        <translation>订单%1，¥%2，已退款 ¥%3</translation>
    </message>
    <message>
        <source>Discard change</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>This segment has unsaved changes. Save or discard them before you undo other changes.</source>
        <translation>这个分群有未保存的改动。请先保存或放弃，再撤销其他操作。</translation>
    </message>
    <message>
        <source>The change of the SOP &quot;%1&quot; is not applied.</source>
        <translation>SOP“%1”的改动尚未应用。</translation>
    </message>
    <message>
        <source>group_rule: every key given must hold</source>
        <translation>group_rule：给出的每一项都要满足</translation>
    </message>
    <message>
        <source>Too late for every step: %1. Use &quot;sop activate --today&quot; to make today day 0 for all.</source>
        <translation>已错过全部步骤：%1。用 &quot;sop activate --today&quot; 可把今天作为所有对象的第 0 天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is active with %2.</source>
        <translation>“%1”已启用，%2进入。</translation>
    </message>
    <message>
        <source>Too late for every step, did not enter: %1.</source>
        <translation>已错过全部步骤，没有进入：%1。</translation>
    </message>
    <message>
        <source>Compare with a share from 0 to 1, for example {&quot;&gt;=&quot;: 0.1}.</source>
        <translation>请与 0 到 1 之间的占比比较，例如 {&quot;&gt;=&quot;: 0.1}。</translation>
    </message>
    <message>
        <source>Compare with a number, for example {&quot;&gt;=&quot;: 100}.</source>
        <translation>请与数字比较，例如 {&quot;&gt;=&quot;: 100}。</translation>
    </message>
    <message>
        <source>Enter a date such as &quot;2026-12-12&quot;.</source>
        <translation>请输入日期，例如 &quot;2026-12-12&quot;。</translation>
    </message>
    <message>
        <source>Enter at least one of kind, tag, owner, members, opened and spoke_share.</source>
        <translation>至少填写 kind、tag、owner、members、opened、spoke_share 中的一项。</translation>
    </message>
    <message>
        <source>%1 does not reach group chats. Use group_message or group_notice.</source>
        <translation>%1 不能发到群里。请用 group_message 或 group_notice。</translation>
    </message>
    <message>
        <source>there is no role named &quot;%1&quot;. Use owner, assistant, companion, expert, kol or helper.</source>
        <translation>没有名为“%1”的角色。请用 owner、assistant、companion、expert、kol 或 helper。</translation>
    </message>
    <message>
        <source>its text has %1 characters, but a Moments post can have at most %2. Shorten it.</source>
        <translation>内容有 %1 个字，朋友圈最多 %2 个字。请缩短。</translation>
    </message>
    <message>
        <source>Only a group SOP can start on a group&apos;s opening day. Choose another day 0.</source>
        <translation>只有群 SOP 能以开群当天为第 0 天。请选择其他第 0 天。</translation>
    </message>
    <message>
        <source>Choose the group chats that the SOP is for first.</source>
        <translation>请先选择 SOP 的群。</translation>
    </message>
    <message>
        <source>Choose the accounts that post the Moments first.</source>
        <translation>请先选择发朋友圈的账号。</translation>
    </message>
    <message>
        <source>The audience must be exactly one of segment, rule, groups, group_rule and accounts.</source>
        <translation>对象只能是 segment、rule、groups、group_rule、accounts 中的一种。</translation>
    </message>
    <message>
        <source>Use sender, owner, role:NAME, account:NAME or staff:NAME.</source>
        <translation>请用 sender、owner、role:NAME、account:NAME 或 staff:NAME。</translation>
    </message>
    <message>
        <source>Only a 1-to-1 SOP has an audience of customers. Use %1.</source>
        <translation>只有个人号 SOP 的对象是客户。请用 %1。</translation>
    </message>
    <message>
        <source>Only a group SOP has an audience of group chats.</source>
        <translation>只有群 SOP 的对象是群。</translation>
    </message>
    <message>
        <source>This key only has an effect in plans of the kind one_to_one. Remove it.</source>
        <translation>这一项只在 one_to_one 类型的计划里有效。请删除。</translation>
    </message>
    <message>
        <source>Layers are those of customers. Choose the variant by account, rotation or random.</source>
        <translation>分层是客户的分层。请按 account、rotation 或 random 选择变体。</translation>
    </message>
    <message>
        <source>Enrolled now: %1.</source>
        <translation>目前在内：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Entering today: %1, with %n touch(es) in the next %2 days.</source>
        <translation>
            <numerusform>今天进入：%1，未来 %2 天共 %n 次触达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaving: %1.</source>
        <translation>退出：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are added for those enrolled.</source>
        <translation>
            <numerusform>为在内的对象增加 %n 次触达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those enrolled are removed.</source>
        <translation>
            <numerusform>在内的对象减少 %n 次触达。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those enrolled move to another time.</source>
        <translation>
            <numerusform>在内的对象有 %n 次触达改到其他时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes for those enrolled.</source>
        <translation>在内的对象没有变化。</translation>
    </message>
    <message>
        <source>one_to_one if omitted</source>
        <translation>省略时为 one_to_one</translation>
    </message>
    <message>
        <source>1-to-1: the members of these group chats; group: the group chats</source>
        <translation>个人号：这些群的成员；群：这些群</translation>
    </message>
    <message>
        <source>the group chats that match, see below</source>
        <translation>符合条件的群，见下文</translation>
    </message>
    <message>
        <source>1-to-1: the friends of these accounts; moments: the accounts that post</source>
        <translation>个人号：这些账号的好友；朋友圈：发布的账号</translation>
    </message>
    <message>
        <source>of one of these kinds</source>
        <translation>属于其中一种类型</translation>
    </message>
    <message>
        <source>&quot;any&quot;, &quot;all&quot; or &quot;none&quot; of a list of tags</source>
        <translation>标签列表的 &quot;any&quot;、&quot;all&quot; 或 &quot;none&quot;</translation>
    </message>
    <message>
        <source>owned by one of these accounts</source>
        <translation>群主是其中一个账号</translation>
    </message>
    <message>
        <source>number of members, such as {&quot;&gt;=&quot;: 100}</source>
        <translation>成员数，例如 {&quot;&gt;=&quot;: 100}</translation>
    </message>
    <message>
        <source>opening day: on, before, after, from, to, within_days, older_than_days</source>
        <translation>开群日期：on、before、after、from、to、within_days、older_than_days</translation>
    </message>
    <message>
        <source>share of the members who spoke on the last day known, 0 to 1</source>
        <translation>最近有数据的一天发言人数占比，0 到 1</translation>
    </message>
    <message>
        <source>touches per customer, group or account and day</source>
        <translation>每个客户、群或账号每天的触达次数</translation>
    </message>
    <message>
        <source>touches per customer, group or account in 7 days</source>
        <translation>每个客户、群或账号 7 天内的触达次数</translation>
    </message>
    <message>
        <source>delivery method; if omitted chat, group_message or moments</source>
        <translation>发送方式；省略时为 chat、group_message 或 moments</translation>
    </message>
    <message>
        <source>sender, owner, account:NAME or staff:NAME, in groups also role:NAME; sender if omitted</source>
        <translation>sender、owner、account:NAME 或 staff:NAME，群里还可用 role:NAME；省略时为 sender</translation>
    </message>
    <message>
        <source>who says it: owner, assistant, companion, expert, kol or helper</source>
        <translation>由谁说：owner、assistant、companion、expert、kol 或 helper</translation>
    </message>
    <message>
        <source>minutes after the line before it</source>
        <translation>与上一句间隔的分钟数</translation>
    </message>
    <message>
        <source>the group was dissolved</source>
        <translation>群已解散</translation>
    </message>
    <message>
        <source>the account is no longer in use</source>
        <translation>账号已停用</translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n message(s) per group reached</source>
        <translation>
            <numerusform>已达每群每天 %n 条的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n message(s) per group in 7 days reached</source>
        <translation>
            <numerusform>已达每群 7 天 %n 条的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n Moments post(s) per account reached</source>
        <translation>
            <numerusform>已达每个账号每天 %n 条朋友圈的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n Moments post(s) per account in 7 days reached</source>
        <translation>
            <numerusform>已达每个账号 7 天 %n 条朋友圈的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>no selling while most members are in the nurture period</source>
        <translation>多数群成员还在培育期，不做转化</translation>
    </message>
    <message>
        <source>no selling in the nurture period of the group (until %1)</source>
        <translation>群在培育期（到 %1），不做转化</translation>
    </message>
    <message>
        <source>no selling in the first days of the account (until %1)</source>
        <translation>账号刚开通（到 %1），不做转化</translation>
    </message>
    <message>
        <source>the account is warming up (until %1)</source>
        <translation>账号在养号（到 %1）</translation>
    </message>
    <message>
        <source>the owner of the group is not known</source>
        <translation>不知道群主是谁</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n 个群</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账号</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the group chat</source>
        <translation>群名称</translation>
    </message>
    <message>
        <source>save or discard the segment first</source>
        <translation>请先保存或放弃分群的修改</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>台词</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Wait (minutes)</source>
        <translation>间隔（分钟）</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>添加台词(&amp;A)</translation>
    </message>
    <message>
        <source>Apply, adding %1</source>
        <translation>应用，%1进入</translation>
    </message>
    <message>
        <source>Apply, removing %1</source>
        <translation>应用，%1退出</translation>
    </message>
    <message numerus="yes">
        <source>Apply, changing %n touch(es)</source>
        <translation>
            <numerusform>应用，改动 %n 次触达</numerusform>
        </translation>
    </message>
    <message>
        <source>groups by a rule</source>
        <translation>按规则选群</translation>
    </message>
    <message>
        <source>choose groups…</source>
        <translation>选择群…</translation>
    </message>
    <message>
        <source>choose accounts…</source>
        <translation>选择账号…</translation>
    </message>
    <message>
        <source>Groups of the SOP</source>
        <translation>SOP 的群</translation>
    </message>
    <message>
        <source>Accounts of the SOP</source>
        <translation>发布的账号</translation>
    </message>
    <message>
        <source>Activate &quot;%1&quot; with %2?</source>
        <translation>启用“%1”，%2进入？</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs touch the same person or group on one day.</source>
        <translation>
            <numerusform>%n 处冲突：同一天有两个 SOP 触达同一个人或群。</numerusform>
        </translation>
    </message>
    <message>
        <source>Held out for comparison: %1.</source>
        <translation>留作对照：%1。</translation>
    </message>
    <message>
        <source>It ends for %1, and open tasks are cancelled. You can undo this.</source>
        <translation>SOP 对%1结束，未完成的任务会取消。可以撤销。</translation>
    </message>
    <message>
        <source>%1 enrolled</source>
        <translation>%1在内</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>Customer proof</source>
        <translation>见证</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>优惠</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the script to change its lines.</source>
        <translation>打开台词可修改每一句。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 位成员</numerusform>
        </translation>
    </message>
    <message>
        <source>opened on %1</source>
        <translation>%1 开群</translation>
    </message>
    <message>
        <source>+%1 min  %2: this task</source>
        <translation>+%1 分  %2：本条任务</translation>
    </message>
    <message>
        <source>+%1 min  %2: %3</source>
        <translation>+%1 分  %2：%3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 句</translation>
    </message>
    <message>
        <source>Sent to all</source>
        <translation>全部已发</translation>
    </message>
    <message>
        <source>This task has no batch of groups. Press D when it is done.</source>
        <translation>这条任务没有同批的群。完成后按 D。</translation>
    </message>
    <message>
        <source>This task does not concern a single customer.</source>
        <translation>这条任务不针对单个客户。</translation>
    </message>
    <message>
        <source>&amp;Undo (%1)</source>
        <translation>撤销(&amp;U)（%1）</translation>
    </message>
    <message>
        <source>Responses to a call to action entered</source>
        <translation>填写号召的响应人数</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 responded; ID %4)</source>
        <translation>%1（%3 人中 %2 人响应；ID %4）</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) recorded.</source>
        <translation>
            <numerusform>已记录 %n 人响应。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record how many responded to a call to action</source>
        <translation>记录号召的响应人数</translation>
    </message>
    <message>
        <source>ID of the call, as group show prints it</source>
        <translation>号召的 ID，见 group show</translation>
    </message>
    <message>
        <source>Number of members who responded</source>
        <translation>响应的成员数</translation>
    </message>
    <message>
        <source>Number of members who could respond</source>
        <translation>可以响应的成员数</translation>
    </message>
    <message>
        <source>There is no call to action with ID %1.</source>
        <translation>没有 ID 为 %1 的号召。</translation>
    </message>
    <message>
        <source>Responses in %1: %2</source>
        <translation>%1 的响应：%2 人</translation>
    </message>
    <message>
        <source>Enter responses…</source>
        <translation>填写响应人数…</translation>
    </message>
    <message>
        <source>How many of %1 responded?</source>
        <translation>%1 人中有多少人响应？</translation>
    </message>
    <message>
        <source>How many responded?</source>
        <translation>有多少人响应？</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应人数</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>The step asks members to do something: hours they have to respond. Enter the responses on the Groups page.</source>
        <translation>这一步号召群成员做一件事：响应的小时数。响应人数在“社群”页填写。</translation>
    </message>
    <message>
        <source>Enter one day with on, or a period with from or after, to or before, within_days or older_than_days.</source>
        <translation>请用 on 填写某一天，或用 from / after、to / before、within_days、older_than_days 填写一段时间。</translation>
    </message>
    <message>
        <source>Enter any, all or none with a list of tags.</source>
        <translation>请用 any、all 或 none 填写标签列表。</translation>
    </message>
    <message>
        <source>%1, step %2: %3 %4</source>
        <translation>%1，第 %2 步：%3 %4</translation>
    </message>
    <message>
        <source>%1 does not post Moments. Use moments.</source>
        <translation>%1 不能发朋友圈。请用 moments。</translation>
    </message>
    <message>
        <source>Only a 1-to-1 SOP can start on an event of a customer. Choose another day 0.</source>
        <translation>只有个人号 SOP 能以客户的事件为第 0 天。请选择其他第 0 天。</translation>
    </message>
    <message numerus="yes">
        <source>limit of %n message(s) per group in 30 days reached</source>
        <translation>
            <numerusform>已达每群 30 天 %n 条的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n Moments post(s) per account in 30 days reached</source>
        <translation>
            <numerusform>已达每个账号 30 天 %n 条朋友圈的上限</numerusform>
        </translation>
    </message>
    <message>
        <source>no one in the group has the role &quot;%1&quot;</source>
        <translation>群里没有“%1”这个角色</translation>
    </message>
    <message>
        <source>Will not enter because every step is over: %1.</source>
        <translation>已错过全部步骤，不会进入：%1。</translation>
    </message>
    <message>
        <source>Will not enter because of another SOP in the exclusion set: %1.</source>
        <translation>在互斥的其他 SOP 中，不会进入：%1。</translation>
    </message>
    <message>
        <source>Sent to all groups</source>
        <translation>全部群已发</translation>
    </message>
    <message>
        <source>no longer in the audience</source>
        <translation>已不属于对象</translation>
    </message>
    <message>
        <source>More members responded (%1) than the group had (%2). Correct one of the numbers.</source>
        <translation>响应人数（%1）多于群成员数（%2）。请改正其中一个数字。</translation>
    </message>
    <message>
        <source>it has a script, which only groups can have. Use text instead of lines.</source>
        <translation>含有台词，而台词只能用于社群。请用 text 代替 lines。</translation>
    </message>
    <message>
        <source>This text is blank. Enter a text, or remove it.</source>
        <translation>文本是空白的。请输入内容，或删除它。</translation>
    </message>
    <message>
        <source>%1: several group chats are named &quot;%2&quot;. Enter the chat IDs of those you mean: %3.</source>
        <translation>%1：有多个社群叫“%2”。请改填群 ID：%3。</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 / %2，%3</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 sent, %2 on time</source>
        <translation>已发 %1，按时 %2</translation>
    </message>
    <message>
        <source>%1 replied, %2 viewed, %3 ordered (%4 yuan)</source>
        <translation>回复 %1，打开 %2，下单 %3（%4 元）</translation>
    </message>
    <message>
        <source>%1 reached the goal</source>
        <translation>达成目标 %1</translation>
    </message>
    <message>
        <source>%1 of %2 responded, %3</source>
        <translation>%2 人中 %1 人回应，%3</translation>
    </message>
    <message>
        <source>%1 views, %2 likes, %3 comments</source>
        <translation>浏览 %1，赞 %2，评论 %3</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot;: answers within %n day(s) after a touch</source>
        <translation>
            <numerusform>“%1”：触达后 %n 天内的回应</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered: %1; in progress: %2; touched: %3</source>
        <translation>进入 %1，进行中 %2，已触达 %3</translation>
    </message>
    <message>
        <source>Replied: %1; ordered: %2</source>
        <translation>回复 %1，下单 %2</translation>
    </message>
    <message>
        <source>Reached the goal: %1</source>
        <translation>达成目标：%1</translation>
    </message>
    <message>
        <source>Ordered since entering: %1</source>
        <translation>进入后下单：%1</translation>
    </message>
    <message>
        <source>Hold-out: %1</source>
        <translation>对照组：%1</translation>
    </message>
    <message>
        <source>Difference: %1 percentage points</source>
        <translation>相差 %1 个百分点</translation>
    </message>
    <message>
        <source>--by must be step, variant, member, account or content, not %1.</source>
        <translation>--by 只能是 step、variant、member、account 或 content，不能是 %1。</translation>
    </message>
    <message>
        <source>Blocked or skipped, %1: %2</source>
        <translation>拦截或跳过，%1：%2</translation>
    </message>
    <message>
        <source>Show what came of an SOP: touches sent, answers, purchases, the goal and the hold-out</source>
        <translation>显示 SOP 的效果：发出的触达、回应、下单、目标和对照组</translation>
    </message>
    <message>
        <source>Rows by step, variant, member, account or content</source>
        <translation>按步骤、变体、成员、账号或素材分行</translation>
    </message>
    <message>
        <source>Days after a touch in which an answer counts for it</source>
        <translation>触达后多少天内的回应算作它的效果</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a state. Use draft, waiting, approved or retired.</source>
        <translation>“%1”不是状态。请用 draft、waiting、approved 或 retired。</translation>
    </message>
    <message>
        <source>item of the content library</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>the content &quot;%1&quot; waits for approval. Approve it first, or choose another one.</source>
        <translation>素材“%1”待审。请先审核通过，或换用其他素材。</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Attachments of the content library</source>
        <translation>素材附件</translation>
    </message>
    <message>
        <source>Small sample: one side has too few customers to compare.</source>
        <translation>样本小：一侧客户太少，不足以比较。</translation>
    </message>
    <message>
        <source>Content submitted</source>
        <translation>素材已提交审核</translation>
    </message>
    <message>
        <source>Content approved</source>
        <translation>素材已通过</translation>
    </message>
    <message>
        <source>Content returned</source>
        <translation>素材已退回</translation>
    </message>
    <message>
        <source>Favourite content changed</source>
        <translation>素材收藏已更改</translation>
    </message>
    <message>
        <source>Only in this state: draft, waiting, approved or retired</source>
        <translation>仅此状态：draft、waiting、approved 或 retired</translation>
    </message>
    <message>
        <source>Only items with these words, pinyin or initials</source>
        <translation>仅含这些字词、拼音或首字母的素材</translation>
    </message>
    <message>
        <source>Export items as JSON, with their attachments</source>
        <translation>将素材连同附件导出为 JSON</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Used by SOP: %1</source>
        <translation>在用的 SOP：%1</translation>
    </message>
    <message>
        <source>Used anyway: %1</source>
        <translation>仍然使用：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; waits for approval.</source>
        <translation>“%1”已提交，等待审核。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has been approved.</source>
        <translation>“%1”已通过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a draft again.</source>
        <translation>“%1”已退回为草稿。</translation>
    </message>
    <message>
        <source>Active SOPs use this item: %1. Retire it?</source>
        <translation>启用中的 SOP 正在使用这条素材：%1。要停用吗？</translation>
    </message>
    <message>
        <source>Show an item, where it is used and its forbidden words</source>
        <translation>显示一条素材、在用的 SOP 和其中的违禁词</translation>
    </message>
    <message>
        <source>Submit a draft for approval</source>
        <translation>提交草稿审核</translation>
    </message>
    <message>
        <source>Approve an item</source>
        <translation>通过一条素材</translation>
    </message>
    <message>
        <source>Return an item, which becomes a draft again</source>
        <translation>退回一条素材，使其重新成为草稿</translation>
    </message>
    <message>
        <source>What should be changed</source>
        <translation>需要修改的内容</translation>
    </message>
    <message>
        <source>Retire it even if active SOPs use it</source>
        <translation>即使启用中的 SOP 正在使用也停用</translation>
    </message>
    <message>
        <source>Return &quot;%1&quot;</source>
        <translation>退回“%1”</translation>
    </message>
    <message>
        <source>Submit &quot;%1&quot;</source>
        <translation>提交“%1”</translation>
    </message>
    <message>
        <source>Approve &quot;%1&quot;</source>
        <translation>通过“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no attachment. Add one before it is approved.</source>
        <translation>“%1”没有附件。请先添加附件再提交或通过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no link. Enter one before it is approved.</source>
        <translation>“%1”没有链接。请先填写链接再提交或通过。</translation>
    </message>
    <message>
        <source>The item no longer exists.</source>
        <translation>这条素材已不存在。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the state &quot;%2&quot;. No changes were made.</source>
        <translation>“%1”的状态是“%2”。未作任何改动。</translation>
    </message>
    <message>
        <source>Say what should be changed.</source>
        <translation>请填写需要修改的内容。</translation>
    </message>
    <message>
        <source>Active SOPs use this item: %1. Change them first, or confirm that it is to be retired.</source>
        <translation>启用中的 SOP 正在使用这条素材：%1。请先修改这些 SOP，或确认停用。</translation>
    </message>
    <message>
        <source>%1 is not an item.</source>
        <translation>%1 不是一条素材。</translation>
    </message>
    <message>
        <source>attachments: Give a list of files.</source>
        <translation>attachments：请给出文件列表。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有文件 %1。</translation>
    </message>
    <message>
        <source>The attachment %1 is larger than 20 MB. Choose a smaller file, or send a link.</source>
        <translation>附件 %1 超过 20 MB。请选择较小的文件，或改发链接。</translation>
    </message>
    <message>
        <source>Cannot create the folder %1.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>%1 is not an amount in yuan such as &quot;19.80&quot;.</source>
        <translation>%1 不是以元为单位的金额，例如 &quot;19.80&quot;。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day such as 2026-12-31.</source>
        <translation>“%1”不是有效的日期，请写成 2026-12-31 的形式。</translation>
    </message>
    <message>
        <source>%1 is neither true nor false.</source>
        <translation>%1 既不是 true 也不是 false。</translation>
    </message>
    <message>
        <source>Give each term and its reason: {&quot;term&quot;, &quot;reason&quot;}.</source>
        <translation>请给出每个词及其理由：{&quot;term&quot;, &quot;reason&quot;}。</translation>
    </message>
    <message>
        <source>View-only members cannot change the content library. Ask a manager.</source>
        <translation>只读成员不能修改素材库。请联系管理员。</translation>
    </message>
    <message>
        <source>Only a manager can approve or return an item. Submit it, and ask a manager.</source>
        <translation>只有管理员可以通过或退回素材。请提交审核，并联系管理员。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 attachments. An item can have up to %3.</source>
        <translation>“%1”有 %2 个附件。一条素材最多 %3 个。</translation>
    </message>
    <message>
        <source>The attachment %1 is empty.</source>
        <translation>附件 %1 是空文件。</translation>
    </message>
    <message>
        <source>The price of &quot;%1&quot; is negative.</source>
        <translation>“%1”的价格为负数。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is valid until a day before the day from which it is valid. Correct the dates.</source>
        <translation>“%1”的失效日期早于生效日期。请改正日期。</translation>
    </message>
    <message>
        <source>Add &quot;%1&quot; to the favourites</source>
        <translation>收藏“%1”</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from the favourites</source>
        <translation>取消收藏“%1”</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Mini-program</source>
        <translation>小程序</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>福利体系</translation>
    </message>
    <message>
        <source>Content centre</source>
        <translation>内容中心</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>待审</translation>
    </message>
    <message>
        <source>It is valid until a day before the day from which it is valid. Correct the dates.</source>
        <translation>失效日期早于生效日期。请改正日期。</translation>
    </message>
    <message>
        <source>The price is negative. Correct it.</source>
        <translation>价格为负数。请改正。</translation>
    </message>
    <message>
        <source>An SOP cannot enter itself. Choose another one.</source>
        <translation>SOP 不能进入自己。请换一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a 1-to-1 SOP. Choose another one.</source>
        <translation>“%1”不是个人号 SOP。请换一个。</translation>
    </message>
    <message>
        <source>Enter one of tag, untag, plan and &quot;lead&quot;: true.</source>
        <translation>请填写 tag、untag、plan 或 &quot;lead&quot;: true 之一。</translation>
    </message>
    <message>
        <source>what members do</source>
        <translation>成员要做什么</translation>
    </message>
    <message>
        <source>share of the members who are to respond</source>
        <translation>预期回应的成员占比</translation>
    </message>
    <message>
        <source>remove this tag</source>
        <translation>移除这个标签</translation>
    </message>
    <message>
        <source>create a lead, unless the customer has an open one</source>
        <translation>建一条线索，客户已有未结线索时除外</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已到期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Sent in 30 days</source>
        <translation>30 天发送</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>create a lead</source>
        <translation>建一条线索</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Enter the SOP</source>
        <translation>进入 SOP</translation>
    </message>
    <message>
        <source>Unless the customer has an open lead. The end is the goal, the last step or a reply that ends the SOP.</source>
        <translation>客户已有未结线索时除外。结束指达成目标、走完最后一步，或回复即停。</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Share of the touches sent, skipped or missed</source>
        <translation>占已发、跳过和错过的触达</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Opened content, a link or a mini-program</source>
        <translation>打开素材、链接或小程序</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Of these purchases, less refunds</source>
        <translation>这些订单的金额，已减退款</translation>
    </message>
    <message>
        <source>Share of the members of the groups whose responses are known</source>
        <translation>占已填回应的社群成员</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>赞</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>+%1 min</source>
        <translation>＋%1 分</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>By step</source>
        <translation>按步骤</translation>
    </message>
    <message>
        <source>By variant</source>
        <translation>按变体</translation>
    </message>
    <message>
        <source>By member</source>
        <translation>按成员</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>按账号</translation>
    </message>
    <message>
        <source>By library item</source>
        <translation>按素材</translation>
    </message>
    <message>
        <source>Days in which an answer counts for a touch</source>
        <translation>触达后多少天内的回应算数</translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n day(s)</source>
        <translation>
            <numerusform>%n 天内的回应</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Counting the results…</source>
        <translation>正在统计效果…</translation>
    </message>
    <message>
        <source>Blocked or skipped: %1</source>
        <translation>拦截或跳过：%1</translation>
    </message>
    <message>
        <source>No touches yet. Results appear when the first ones are sent.</source>
        <translation>还没有触达。发出第一条后这里就有效果。</translation>
    </message>
    <message>
        <source>Goal reached by %1 of %2 (%3)</source>
        <translation>%2 人中 %1 人达成目标（%3）</translation>
    </message>
    <message>
        <source>%1 of %2 bought (%3)</source>
        <translation>%2 人中 %1 人下单（%3）</translation>
    </message>
    <message>
        <source>hold-out %1 of %2 (%3)</source>
        <translation>对照组 %2 人中 %1 人（%3）</translation>
    </message>
    <message>
        <source>difference %1 points</source>
        <translation>相差 %1 个百分点</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本小</translation>
    </message>
    <message>
        <source>On time: %1</source>
        <translation>按时：%1</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Touched</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Cover added</source>
        <translation>已添加代班</translation>
    </message>
    <message>
        <source>Cover removed</source>
        <translation>已删除代班</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exported to %1.</source>
        <translation>
            <numerusform>已将 %n 条素材导出到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON file, or a folder for library.json</source>
        <translation>JSON 文件，或存放 library.json 的文件夹</translation>
    </message>
    <message>
        <source>No account is covered.</source>
        <translation>没有账号在代班中。</translation>
    </message>
    <message numerus="yes">
        <source>The cover was removed; %n open task(s) went back.</source>
        <translation>
            <numerusform>已删除代班；%n 条未完成任务已转回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter account, member, first and last day, for example: cover ACCOUNT MEMBER 2026-12-01 2026-12-07.</source>
        <translation>请依次填写账号、成员、第一天和最后一天，例如：cover ACCOUNT MEMBER 2026-12-01 2026-12-07。</translation>
    </message>
    <message numerus="yes">
        <source>%1 covers &quot;%2&quot;, %3; %n open task(s) moved now.</source>
        <translation>
            <numerusform>%1 代班“%2”，%3；已转交 %n 条未完成任务。</numerusform>
        </translation>
    </message>
    <message>
        <source>A colleague makes the touches of an account on some days; without arguments, list covers</source>
        <translation>同事在若干天内代班某个账号；不带参数时列出代班</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Team member who covers</source>
        <translation>代班的成员</translation>
    </message>
    <message>
        <source>Remove the cover with this ID</source>
        <translation>删除此编号的代班</translation>
    </message>
    <message>
        <source>Product system</source>
        <translation>产品体系</translation>
    </message>
    <message>
        <source>There is no account named &quot;%1&quot;.</source>
        <translation>没有名为“%1”的账号。</translation>
    </message>
    <message>
        <source>The first day cannot be after the last day.</source>
        <translation>第一天不能晚于最后一天。</translation>
    </message>
    <message>
        <source>These days are over. Enter days from today on.</source>
        <translation>这些日子已经过去。请填写今天起的日期。</translation>
    </message>
    <message>
        <source>%1 operates &quot;%2&quot; anyway. Choose a colleague.</source>
        <translation>“%2”本来就由 %1 操作。请选择同事。</translation>
    </message>
    <message>
        <source>%1 covers &quot;%2&quot; from %3 to %4 already. Choose other days, or remove that cover.</source>
        <translation>%3 至 %4 已由 %1 代班“%2”。请换日期，或先删除那次代班。</translation>
    </message>
    <message>
        <source>%1 covers for &quot;%2&quot;</source>
        <translation>%1 代班“%2”</translation>
    </message>
    <message>
        <source>There is no cover %1.</source>
        <translation>没有代班 %1。</translation>
    </message>
    <message>
        <source>End the cover for &quot;%1&quot;</source>
        <translation>结束“%1”的代班</translation>
    </message>
    <message>
        <source>Drop files here, or paste them.</source>
        <translation>将文件拖到这里，或粘贴。</translation>
    </message>
    <message>
        <source>Your changes to &quot;%1&quot; are not saved.</source>
        <translation>对“%1”的修改尚未保存。</translation>
    </message>
    <message>
        <source>The new item is not saved.</source>
        <translation>新素材尚未保存。</translation>
    </message>
    <message>
        <source>This item has unsaved changes. Save or discard them before you undo other changes.</source>
        <translation>这条素材有未保存的修改。请先保存或放弃，再撤销其他改动。</translation>
    </message>
    <message>
        <source>save or discard the item first</source>
        <translation>请先保存或放弃这条素材</translation>
    </message>
    <message>
        <source>%1 (paused)</source>
        <translation>%1（已暂停）</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>No SOP uses it.</source>
        <translation>没有 SOP 在用。</translation>
    </message>
    <message>
        <source>Used in: %1</source>
        <translation>在用：%1</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>新建素材</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>Save the item first.</source>
        <translation>请先保存素材。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>Return item</source>
        <translation>退回素材</translation>
    </message>
    <message>
        <source>Retire &quot;%1&quot;?</source>
        <translation>停用“%1”？</translation>
    </message>
    <message>
        <source>Active SOPs use this item: %1. You can undo this.</source>
        <translation>启用中的 SOP 正在使用这条素材：%1。此操作可以撤销。</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was added to the favourites.</source>
        <translation>已收藏“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was removed from the favourites.</source>
        <translation>已取消收藏“%1”。</translation>
    </message>
    <message>
        <source>Use &quot;%1&quot; anyway</source>
        <translation>仍用“%1”</translation>
    </message>
    <message>
        <source>Reason, kept with your name</source>
        <translation>理由（与您的姓名一起保存）</translation>
    </message>
    <message>
        <source>Add attachment</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>%1 was copied.</source>
        <translation>已复制 %1。</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Content category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>{{name}}, {{owner}} … are filled in for each person; {{name|friend}} has a fallback</source>
        <translation>{{name}}、{{owner}} 等按每个人填写；{{name|朋友}} 带默认值</translation>
    </message>
    <message>
        <source>Price (yuan)</source>
        <translation>价格（元）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Copies the picture or the file, to be pasted in WeCom</source>
        <translation>复制图片或文件，可粘贴到企业微信</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount in yuan.</source>
        <translation>“%1”不是以元为单位的金额。</translation>
    </message>
    <message>
        <source>Enter days in the format 2026-12-31.</source>
        <translation>请按 2026-12-31 的格式填写日期。</translation>
    </message>
    <message>
        <source>Saving makes this item a draft again: a manager approves the changed text.</source>
        <translation>保存后这条素材会变回草稿：修改后的内容需由管理员通过。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is used anyway.</source>
        <translation>“%1”仍然使用。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>Replace &quot;%1&quot;</source>
        <translation>替换“%1”</translation>
    </message>
    <message>
        <source>Selects it in the text: type what to say instead.</source>
        <translation>在正文中选中它：直接输入替换的说法。</translation>
    </message>
    <message>
        <source>Use anyway…</source>
        <translation>仍用…</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>素材</translation>
    </message>
    <message>
        <source>No content yet. Begin with the ten scripts that you use most.</source>
        <translation>还没有素材。先放进十条最常用的话术。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Search content</source>
        <translation>查找素材</translation>
    </message>
    <message>
        <source>Words, pinyin or initials</source>
        <translation>字词、拼音或首字母</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>素材列表</translation>
    </message>
    <message>
        <source>Save item</source>
        <translation>保存素材</translation>
    </message>
    <message>
        <source>Submit or approve</source>
        <translation>提交审核或通过</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>退回…</translation>
    </message>
    <message>
        <source>Retire item…</source>
        <translation>停用素材…</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Preview for a customer</source>
        <translation>为客户预览</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Preview for: name, pinyin or phone</source>
        <translation>预览给：姓名、拼音或手机号</translation>
    </message>
    <message>
        <source>%1 gets:</source>
        <translation>%1 收到：</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>代班</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>代班人</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>代班</translation>
    </message>
    <message>
        <source>%1 covers &quot;%2&quot;. Open tasks moved now: %3.</source>
        <translation>%1 代班“%2”。已转交的未完成任务：%3。</translation>
    </message>
    <message>
        <source>The cover was removed. Open tasks that went back: %1.</source>
        <translation>已删除代班。转回的未完成任务：%1。</translation>
    </message>
    <message>
        <source>Cover…</source>
        <translation>代班…</translation>
    </message>
    <message>
        <source>on_end: each with exactly one key</source>
        <translation>on_end：每项只有一个键</translation>
    </message>
    <message>
        <source>target %1%</source>
        <translation>目标 %1%</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has days of its own. Choose an SOP that starts on an event.</source>
        <translation>“%1”有自己的日期。请选择由事件开始的 SOP。</translation>
    </message>
    <message>
        <source>what follows when the goal, a reply or the last step (when its touch is planned) ends the SOP for a customer</source>
        <translation>因目标、回复或最后一步（其触达排出时）结束时，对客户接着做什么</translation>
    </message>
    <message>
        <source>add this tag to the customer</source>
        <translation>给客户打上这个标签</translation>
    </message>
    <message>
        <source>enter this 1-to-1 SOP, if it is active; day 0 is the end of this one</source>
        <translation>进入这个启用中的个人号 SOP，本 SOP 结束之时为第 0 天</translation>
    </message>
    <message>
        <source>Removed steps</source>
        <translation>已删除的步骤</translation>
    </message>
    <message>
        <source>At the end, add the tag</source>
        <translation>结束时打标签</translation>
    </message>
    <message>
        <source>--remove takes no other arguments.</source>
        <translation>--remove 不能与其他参数同用。</translation>
    </message>
    <message>
        <source>%1 is no longer active or can only view. Choose another member.</source>
        <translation>%1 已停用或只能查看。请选择其他成员。</translation>
    </message>
    <message>
        <source>A segment decides who has the tag &quot;%1&quot;. Choose another one.</source>
        <translation>标签“%1”由分群决定。请换一个标签。</translation>
    </message>
</context>
</TS>
