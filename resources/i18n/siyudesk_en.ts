<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>%n task changed.</numerusform>
            <numerusform>%n tasks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exactly repeat another line of the same order and were skipped.</source>
        <translation>
            <numerusform>%n line exactly repeats another line of the same order and was skipped.</numerusform>
            <numerusform>%n lines exactly repeat another line of the same order and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) with a purchase</source>
        <translation>
            <numerusform>%n customer with a purchase</numerusform>
            <numerusform>%n customers with a purchase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) (%1 ms)</source>
        <translation>
            <numerusform>%n customer (%1 ms)</numerusform>
            <numerusform>%n customers (%1 ms)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed since were kept as they are.</source>
        <translation>
            <numerusform>%n record changed since was kept as it is.</numerusform>
            <numerusform>%n records changed since were kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 customer(s)</source>
        <translation>
            <numerusform>%n of %1 customers</numerusform>
            <numerusform>%n of %1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was added to %n customer(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; was added to %n customer.</numerusform>
            <numerusform>&quot;%1&quot; was added to %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was removed from %n customer(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; was removed from %n customer.</numerusform>
            <numerusform>&quot;%1&quot; was removed from %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tag(s) in the exclusive group were replaced.</source>
        <translation>
            <numerusform>%n other tag in the exclusive group was replaced.</numerusform>
            <numerusform>%n other tags in the exclusive group were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected customer(s)</source>
        <translation>
            <numerusform>%n selected customer</numerusform>
            <numerusform>%n selected customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Current list: %n customer(s)</source>
        <translation>
            <numerusform>Current list: %n customer</numerusform>
            <numerusform>Current list: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Selection: %n customer(s)</source>
        <translation>
            <numerusform>Selection: %n customer</numerusform>
            <numerusform>Selection: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touch(es)</source>
        <translation>
            <numerusform>%1: %n touch</numerusform>
            <numerusform>%1: %n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled</source>
        <translation>
            <numerusform>%n enrolled</numerusform>
            <numerusform>%n enrolled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s)</source>
        <translation>
            <numerusform>%n variant</numerusform>
            <numerusform>%n variants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es)</source>
        <translation>
            <numerusform>%n touch</numerusform>
            <numerusform>%n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by sending rules</source>
        <translation>
            <numerusform>%n moved by sending rules</numerusform>
            <numerusform>%n moved by sending rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked</source>
        <translation>
            <numerusform>%n blocked</numerusform>
            <numerusform>%n blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keystroke(s) not saved yet</source>
        <translation>
            <numerusform>%n keystroke not saved yet</numerusform>
            <numerusform>%n keystrokes not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All done for today. Tomorrow: %n touch(es).</source>
        <translation>
            <numerusform>All done for today. Tomorrow: %n touch.</numerusform>
            <numerusform>All done for today. Tomorrow: %n touches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n item(s) to the library</source>
        <translation>
            <numerusform>Add %n item to the library</numerusform>
            <numerusform>Add %n items to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n team rule(s)</source>
        <translation>
            <numerusform>Change %n team rule</numerusform>
            <numerusform>Change %n team rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden row(s) in the sheet.</source>
        <translation>
            <numerusform>%n hidden row in the sheet.</numerusform>
            <numerusform>%n hidden rows in the sheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n customer changed to &quot;%1&quot;.</numerusform>
            <numerusform>%n customers changed to &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) added to the list &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n customer added to the list &quot;%1&quot;.</numerusform>
            <numerusform>%n customers added to the list &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) copied. Paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n cell copied. Paste it into a spreadsheet.</numerusform>
            <numerusform>%n cells copied. Paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved the %n customer(s) who match now as the list &quot;%1&quot;. A search cannot be saved as a rule.</source>
        <translation>
            <numerusform>Saved the %n customer who matches now as the list &quot;%1&quot;. A search cannot be saved as a rule.</numerusform>
            <numerusform>Saved the %n customers who match now as the list &quot;%1&quot;. A search cannot be saved as a rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Created the segment &quot;%1&quot; with %n customer(s).</source>
        <translation>
            <numerusform>Created the segment &quot;%1&quot; with %n customer.</numerusform>
            <numerusform>Created the segment &quot;%1&quot; with %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged; %n record(s) moved.</source>
        <translation>
            <numerusform>Merged; %n record moved.</numerusform>
            <numerusform>Merged; %n records moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split; %n record(s) restored.</source>
        <translation>
            <numerusform>Split; %n record restored.</numerusform>
            <numerusform>Split; %n records restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clipboard row(s) extend past the last customer.</source>
        <translation>
            <numerusform>%n clipboard row extends past the last customer.</numerusform>
            <numerusform>%n clipboard rows extend past the last customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clipboard column(s) extend past the last column.</source>
        <translation>
            <numerusform>%n clipboard column extends past the last column.</numerusform>
            <numerusform>%n clipboard columns extend past the last column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) changed.</source>
        <translation>
            <numerusform>%1: %n cell changed.</numerusform>
            <numerusform>%1: %n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid cell(s) left unchanged.</source>
        <translation>
            <numerusform>%n invalid cell left unchanged.</numerusform>
            <numerusform>%n invalid cells left unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>Merge %n customer</numerusform>
            <numerusform>Merge %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How to export: %1. Every %n day(s).</source>
        <translation>
            <numerusform>How to export: %1. Every %n day.</numerusform>
            <numerusform>How to export: %1. Every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported.</source>
        <translation>
            <numerusform>%n file imported.</numerusform>
            <numerusform>%n files imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity(ies) already belong to someone else and were not moved.</source>
        <translation>
            <numerusform>%n identity already belongs to someone else and was not moved.</numerusform>
            <numerusform>%n identities already belong to someone else and were not moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) in the watched folder: %1</source>
        <translation>
            <numerusform>%n new file in the watched folder: %1</numerusform>
            <numerusform>%n new files in the watched folder: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team rule(s) changed.</source>
        <translation>
            <numerusform>%n team rule changed.</numerusform>
            <numerusform>%n team rules changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mass send to %n recipient(s)</source>
        <translation>
            <numerusform>Mass send to %n recipient</numerusform>
            <numerusform>Mass send to %n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n condition(s)</source>
        <translation>
            <numerusform>%n condition</numerusform>
            <numerusform>%n conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied, one per line.</source>
        <translation>
            <numerusform>%n name copied, one per line.</numerusform>
            <numerusform>%n names copied, one per line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>%n field changed.</numerusform>
            <numerusform>%n fields changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role changed for %n member(s).</source>
        <translation>
            <numerusform>Role changed for %n member.</numerusform>
            <numerusform>Role changed for %n members.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Role of %n member(s): %1</source>
        <translation>
            <numerusform>Role of %n member: %1</numerusform>
            <numerusform>Role of %n members: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n record(s))</source>
        <translation>
            <numerusform>%1 (%n record)</numerusform>
            <numerusform>%1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>%n possible duplicate</numerusform>
            <numerusform>%n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) it added will be deleted.</source>
        <translation>
            <numerusform>%n row it added will be deleted.</numerusform>
            <numerusform>%n rows it added will be deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) it updated will get their old values back.</source>
        <translation>
            <numerusform>%n row it updated will get its old values back.</numerusform>
            <numerusform>%n rows it updated will get their old values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it ended will be restored.</source>
        <translation>
            <numerusform>%n that it ended will be restored.</numerusform>
            <numerusform>%n that it ended will be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected.</source>
        <translation>
            <numerusform>%n row was rejected.</numerusform>
            <numerusform>%n rows were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as is:</source>
        <translation>
            <numerusform>%n left as is:</numerusform>
            <numerusform>%n left as is:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %1 from %2; %n open task(s) cancelled.</source>
        <translation>
            <numerusform>Removed %1 from %2; %n open task cancelled.</numerusform>
            <numerusform>Removed %1 from %2; %n open tasks cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) in progress</source>
        <translation>
            <numerusform>%n transfer in progress</numerusform>
            <numerusform>%n transfers in progress</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) proposed.</source>
        <translation>
            <numerusform>%n transfer proposed.</numerusform>
            <numerusform>%n transfers proposed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Result recorded for %n transfer(s).</source>
        <translation>
            <numerusform>Result recorded for %n transfer.</numerusform>
            <numerusform>Result recorded for %n transfers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs on the same day</source>
        <translation>
            <numerusform>%n conflict: two SOPs on the same day</numerusform>
            <numerusform>%n conflicts: two SOPs on the same day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) in the next %1 days.</source>
        <translation>
            <numerusform>%n touch in the next %1 days.</numerusform>
            <numerusform>%n touches in the next %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked: %1.</source>
        <translation>
            <numerusform>%n blocked: %1.</numerusform>
            <numerusform>%n blocked: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) will not be created for anyone already past their time.</source>
        <translation>
            <numerusform>%n step will not be created for anyone already past their time.</numerusform>
            <numerusform>%n steps will not be created for anyone already past their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n touch(es)</source>
        <translation>
            <numerusform>%1, %2: %n touch</numerusform>
            <numerusform>%1, %2: %n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were copied but not confirmed. Uncheck those that were not sent; they stay due.</source>
        <translation>
            <numerusform>%n text was copied but not confirmed. Uncheck it if it was not sent; it stays due.</numerusform>
            <numerusform>%n texts were copied but not confirmed. Uncheck those that were not sent; they stay due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open task(s)</source>
        <translation>
            <numerusform>%n open task</numerusform>
            <numerusform>%n open tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data feed(s) need updating: %1</source>
        <translation>
            <numerusform>%n data feed needs updating: %1</numerusform>
            <numerusform>%n data feeds need updating: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will get the same value</source>
        <translation>
            <numerusform>%n customer will get the same value</numerusform>
            <numerusform>%n customers will get the same value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Change %n customer</numerusform>
            <numerusform>Change %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) will lose their value. You can undo this in one step.</source>
        <translation>
            <numerusform>%n customer will lose their value. You can undo this in one step.</numerusform>
            <numerusform>%n customers will lose their value. You can undo this in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was resumed; upcoming touches are moved %n day(s) later.</source>
        <translation>
            <numerusform>&quot;%1&quot; was resumed; upcoming touches are moved %n day later.</numerusform>
            <numerusform>&quot;%1&quot; was resumed; upcoming touches are moved %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was resumed; %n step(s) that fell within the pause were dropped.</source>
        <translation>
            <numerusform>&quot;%1&quot; was resumed; %n step that fell within the pause was dropped.</numerusform>
            <numerusform>&quot;%1&quot; was resumed; %n steps that fell within the pause were dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are waiting for the file to become available and are not saved yet.</source>
        <translation>
            <numerusform>%n change is waiting for the file to become available and is not saved yet.</numerusform>
            <numerusform>%n changes are waiting for the file to become available and are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Choose &quot;Keep working&quot; to correct them.</source>
        <translation>
            <numerusform>%n change could not be saved. Choose &quot;Keep working&quot; to correct it.</numerusform>
            <numerusform>%n changes could not be saved. Choose &quot;Keep working&quot; to correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) not yet saved</source>
        <translation>
            <numerusform>%n change not yet saved</numerusform>
            <numerusform>%n changes not yet saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer shows %1. The latest trusted time in this team file is %2, %n day(s) earlier.</source>
        <translation>
            <numerusform>The clock of this computer shows %1. The latest trusted time in this team file is %2, %n day earlier.</numerusform>
            <numerusform>The clock of this computer shows %1. The latest trusted time in this team file is %2, %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more touch(es) become due today.</source>
        <translation>
            <numerusform>%n more touch becomes due today.</numerusform>
            <numerusform>%n more touches become due today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) change but keep their time.</source>
        <translation>
            <numerusform>%n touch changes but keeps its time.</numerusform>
            <numerusform>%n touches change but keep their time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of records may be the same person.</source>
        <translation>
            <numerusform>%n group of records may be the same person.</numerusform>
            <numerusform>%n groups of records may be the same person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was erased (proof %2). %n order(s) remain, without personal data. Earlier backups still contain the person: restoring one erases them again, and imports do not bring them back.</source>
        <translation>
            <numerusform>Customer %1 was erased (proof %2). %n order remains, without personal data. Earlier backups still contain the person: restoring one erases them again, and imports do not bring them back.</numerusform>
            <numerusform>Customer %1 was erased (proof %2). %n orders remain, without personal data. Earlier backups still contain the person: restoring one erases them again, and imports do not bring them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to %1.</source>
        <translation>
            <numerusform>%n row was written to %1.</numerusform>
            <numerusform>%n rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) without a buyer</source>
        <translation>
            <numerusform>%n order without a buyer</numerusform>
            <numerusform>%n orders without a buyer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Address and remark of %n order(s) were erased (proof %1). Amounts and times remain. Imports do not bring the data back, and restoring an earlier backup erases it again.</source>
        <translation>
            <numerusform>Address and remark of %n order were erased (proof %1). Amounts and times remain. Imports do not bring the data back, and restoring an earlier backup erases it again.</numerusform>
            <numerusform>Address and remark of %n orders were erased (proof %1). Amounts and times remain. Imports do not bring the data back, and restoring an earlier backup erases it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept because they have been changed or used since.</source>
        <translation>
            <numerusform>%n record was kept because it has been changed or used since.</numerusform>
            <numerusform>%n records were kept because they have been changed or used since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected (%6 s).</source>
        <translation>
            <numerusform>%n row: %1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected (%6 s).</numerusform>
            <numerusform>%n rows: %1 created, %2 updated, %3 unchanged, %4 skipped, %5 rejected (%6 s).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed; %1 already had that value.</source>
        <translation>
            <numerusform>%n field changed; %1 already had that value.</numerusform>
            <numerusform>%n fields changed; %1 already had that value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was kept; %2 was merged into it with %n record(s). To split one off again, use &quot;siyu customer unmerge ID&quot;.</source>
        <translation>
            <numerusform>Customer %1 was kept; %2 was merged into it with %n record. To split one off again, use &quot;siyu customer unmerge ID&quot;.</numerusform>
            <numerusform>Customer %1 was kept; %2 was merged into it with %n records. To split one off again, use &quot;siyu customer unmerge ID&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer %1 was split from %2; %n record(s) or field(s) were restored.</source>
        <translation>
            <numerusform>Customer %1 was split from %2; %n record or field was restored.</numerusform>
            <numerusform>Customer %1 was split from %2; %n records and fields were restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field &quot;%1&quot; was removed, with the values of %n customer(s).</source>
        <translation>
            <numerusform>The field &quot;%1&quot; was removed, with the values of %n customer.</numerusform>
            <numerusform>The field &quot;%1&quot; was removed, with the values of %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1  %2  %3  %4: %n row(s), %5 created, %6 updated%7</source>
        <translation>
            <numerusform>%1  %2  %3  %4: %n row, %5 created, %6 updated%7</numerusform>
            <numerusform>%1  %2  %3  %4: %n rows, %5 created, %6 updated%7</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %1 was undone: %n record(s) deleted, %2 restored.</source>
        <translation>
            <numerusform>Import %1 was undone: %n record deleted, %2 restored.</numerusform>
            <numerusform>Import %1 was undone: %n records deleted, %2 restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), %2 entered, %3 left</source>
        <translation>
            <numerusform>%1: %n customer, %2 entered, %3 left</numerusform>
            <numerusform>%1: %n customers, %2 entered, %3 left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added &quot;%1&quot; to %n customer(s); %2 already had it.</source>
        <translation>
            <numerusform>Added &quot;%1&quot; to %n customer; %2 already had it.</numerusform>
            <numerusform>Added &quot;%1&quot; to %n customers; %2 already had it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed &quot;%1&quot; from %n customer(s); %2 did not have it.</source>
        <translation>
            <numerusform>Removed &quot;%1&quot; from %n customer; %2 did not have it.</numerusform>
            <numerusform>Removed &quot;%1&quot; from %n customers; %2 did not have it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Planned from %1 to %2: %n task(s), %3 blocked, %4 missed, %5 cancelled, %6 moved.</source>
        <translation>
            <numerusform>Planned from %1 to %2: %n task, %3 blocked, %4 missed, %5 cancelled, %6 moved.</numerusform>
            <numerusform>Planned from %1 to %2: %n tasks, %3 blocked, %4 missed, %5 cancelled, %6 moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) planned after %1 were removed; missed tasks reopened: %2.</source>
        <translation>
            <numerusform>%n task planned after %1 was removed; missed tasks reopened: %2.</numerusform>
            <numerusform>%n tasks planned after %1 were removed; missed tasks reopened: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) to %1 recorded. Make the actual transfer in the WeCom admin console.</source>
        <translation>
            <numerusform>%n transfer to %1 recorded. Make the actual transfer in the WeCom admin console.</numerusform>
            <numerusform>%n transfers to %1 recorded. Make the actual transfer in the WeCom admin console.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) updated.</source>
        <translation>
            <numerusform>%n transfer updated.</numerusform>
            <numerusform>%n transfers updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) accepted</source>
        <translation>
            <numerusform>%n transfer accepted</numerusform>
            <numerusform>%n transfers accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) refused</source>
        <translation>
            <numerusform>%n transfer refused</numerusform>
            <numerusform>%n transfers refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) stopped by a limit</source>
        <translation>
            <numerusform>%n transfer stopped by a limit</numerusform>
            <numerusform>%n transfers stopped by a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) waiting for the customer</source>
        <translation>
            <numerusform>%n transfer waiting for the customer</numerusform>
            <numerusform>%n transfers waiting for the customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose transferring %n customer(s)</source>
        <translation>
            <numerusform>Propose transferring %n customer</numerusform>
            <numerusform>Propose transferring %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) left, %1 rejoined.</source>
        <translation>
            <numerusform>%n member left, %1 rejoined.</numerusform>
            <numerusform>%n members left, %1 rejoined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friendship(s) ended, %1 restored.</source>
        <translation>
            <numerusform>%n friendship ended, %1 restored.</numerusform>
            <numerusform>%n friendships ended, %1 restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 member(s) were not in the file and are treated as having left.</source>
        <translation>
            <numerusform>%1: %n of %2 members was not in the file and is treated as having left.</numerusform>
            <numerusform>%1: %n of %2 members were not in the file and are treated as having left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 friendship(s) were not in the file and have ended.</source>
        <translation>
            <numerusform>%1: %n of %2 friendships was not in the file and has ended.</numerusform>
            <numerusform>%1: %n of %2 friendships were not in the file and have ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read reliably and may belong to any group, so no one was removed. Fix them and import the file again.</source>
        <translation>
            <numerusform>%n row could not be read reliably and may belong to any group, so no one was removed. Fix it and import the file again.</numerusform>
            <numerusform>%n rows could not be read reliably and may belong to any group, so no one was removed. Fix them and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) missing from the file were kept, because a rejected or unclear row of their group may be theirs, or the file lists none of our own accounts.</source>
        <translation>
            <numerusform>%n member missing from the file was kept, because a rejected or unclear row of the group may be theirs, or the file lists none of our own accounts.</numerusform>
            <numerusform>%n members missing from the file were kept, because a rejected or unclear row of their group may be theirs, or the file lists none of our own accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were erased on request; their orders were imported without them.</source>
        <translation>
            <numerusform>%n buyer was erased on request; their orders were imported without them.</numerusform>
            <numerusform>%n buyers were erased on request; their orders were imported without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) were new and were added as prospects.</source>
        <translation>
            <numerusform>%n buyer was new and was added as a prospect.</numerusform>
            <numerusform>%n buyers were new and were added as prospects.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) (¥%1) were closed after payment, and the file has no refund column: they count as fully refunded. To count them as paid, change the team rule.</source>
        <translation>
            <numerusform>%n order (¥%1) was closed after payment, and the file has no refund column: it counts as fully refunded. To count it as paid, change the team rule.</numerusform>
            <numerusform>%n orders (¥%1) were closed after payment, and the file has no refund column: they count as fully refunded. To count them as paid, change the team rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) (¥%1) refer to no order in the file. Those of orders that were imported before lower these orders; the others count as refunds on the day of the return.</source>
        <translation>
            <numerusform>%n return (¥%1) refers to no order in the file. If its order was imported before, it lowers this order; otherwise it counts as a refund on the day of the return.</numerusform>
            <numerusform>%n returns (¥%1) refer to no order in the file. Those of orders that were imported before lower these orders; the others count as refunds on the day of the return.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of this file already exist under the shop &quot;%1&quot;. With the current settings they would be imported again under &quot;%2&quot; and counted twice.</source>
        <translation>
            <numerusform>%n order of this file already exists under the shop &quot;%1&quot;. With the current settings it would be imported again under &quot;%2&quot; and counted twice.</numerusform>
            <numerusform>%n orders of this file already exist under the shop &quot;%1&quot;. With the current settings they would be imported again under &quot;%2&quot; and counted twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read reliably and may belong to anyone, so no friendship was ended. Fix them and import the file again.</source>
        <translation>
            <numerusform>%n row could not be read reliably and may belong to anyone, so no friendship was ended. Fix it and import the file again.</numerusform>
            <numerusform>%n rows could not be read reliably and may belong to anyone, so no friendship was ended. Fix them and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n friendship(s) missing from the file were kept, because a rejected or unclear row may belong to them. Fix those rows and import the file again.</source>
        <translation>
            <numerusform>%n friendship missing from the file was kept, because a rejected or unclear row may belong to it. Fix those rows and import the file again.</numerusform>
            <numerusform>%n friendships missing from the file were kept, because a rejected or unclear row may belong to them. Fix those rows and import the file again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) use an option of &quot;%1&quot; that would be removed. Change them first.</source>
        <translation>
            <numerusform>%n customer uses an option of &quot;%1&quot; that would be removed. Change it first.</numerusform>
            <numerusform>%n customers use an option of &quot;%1&quot; that would be removed. Change them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n customer(s) as the list &quot;%1&quot;</source>
        <translation>
            <numerusform>Save %n customer as the list &quot;%1&quot;</numerusform>
            <numerusform>Save %n customers as the list &quot;%1&quot;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add tag &quot;%1&quot; to %n customer(s)</source>
        <translation>
            <numerusform>Add tag &quot;%1&quot; to %n customer</numerusform>
            <numerusform>Add tag &quot;%1&quot; to %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove tag &quot;%1&quot; from %n customer(s)</source>
        <translation>
            <numerusform>Remove tag &quot;%1&quot; from %n customer</numerusform>
            <numerusform>Remove tag &quot;%1&quot; from %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have more than one tag from &quot;%1&quot;. Leave each of them only one first.</source>
        <translation>
            <numerusform>%n customer has more than one tag from &quot;%1&quot;. Leave only one first.</numerusform>
            <numerusform>%n customers have more than one tag from &quot;%1&quot;. Leave each of them only one first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>less than %n hour(s) since another touch</source>
        <translation>
            <numerusform>less than %n hour since another touch</numerusform>
            <numerusform>less than %n hours since another touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n touch(es) reached</source>
        <translation>
            <numerusform>daily limit of %n touch reached</numerusform>
            <numerusform>daily limit of %n touches reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n touch(es) in 7 days reached</source>
        <translation>
            <numerusform>limit of %n touch in 7 days reached</numerusform>
            <numerusform>limit of %n touches in 7 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n touch(es) in 30 days reached</source>
        <translation>
            <numerusform>limit of %n touch in 30 days reached</numerusform>
            <numerusform>limit of %n touches in 30 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>WeCom quota of %n mass send(s) used up</source>
        <translation>
            <numerusform>WeCom quota of %n mass send used up</numerusform>
            <numerusform>WeCom quota of %n mass sends used up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this account has reached its daily limit of %n touch(es) by hand</source>
        <translation>
            <numerusform>this account has reached its daily limit of %n touch by hand</numerusform>
            <numerusform>this account has reached its daily limit of %n touches by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>this account&apos;s daily limit of %n friend request(s) reached</source>
        <translation>
            <numerusform>this account&apos;s daily limit of %n friend request reached</numerusform>
            <numerusform>this account&apos;s daily limit of %n friend requests reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>already recalled %n time(s) since deleting us</source>
        <translation>
            <numerusform>already recalled %n time since deleting us</numerusform>
            <numerusform>already recalled %n times since deleting us</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of %1 were saved into %2; lost: %3.</source>
        <translation>
            <numerusform>%n record of %1 was saved into %2; lost: %3.</numerusform>
            <numerusform>%n records of %1 were saved into %2; lost: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken page(s)</source>
        <translation>
            <numerusform>%n broken page</numerusform>
            <numerusform>%n broken pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: what they belong to is lost</source>
        <translation>
            <numerusform>%n left out: what it belongs to is lost</numerusform>
            <numerusform>%n left out: what they belong to is lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept without what they pointed to</source>
        <translation>
            <numerusform>%n kept without what it pointed to</numerusform>
            <numerusform>%n kept without what they pointed to</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) were written to %2.</source>
        <translation>
            <numerusform>%1 row was written to %2.</numerusform>
            <numerusform>%1 rows were written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s)</source>
        <translation>
            <numerusform>%1 customer</numerusform>
            <numerusform>%1 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customer(s)</source>
        <translation>
            <numerusform>%1 of %2 customer</numerusform>
            <numerusform>%1 of %2 customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cell(s) will change. You can undo this in one step.</source>
        <translation>
            <numerusform>%1 cell will change. You can undo this in one step.</numerusform>
            <numerusform>%1 cells will change. You can undo this in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %1 cell(s) is valid:</source>
        <translation>
            <numerusform>The %1 cell is not valid:</numerusform>
            <numerusform>None of the %1 cells is valid:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 cell(s) are valid and will change; you can undo this in one step. The others stay as they are:</source>
        <translation>
            <numerusform>%1 of %2 cells is valid and will change; you can undo this in one step. The others stay as they are:</numerusform>
            <numerusform>%1 of %2 cells are valid and will change; you can undo this in one step. The others stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 cell(s)</source>
        <translation>
            <numerusform>%1 %2 cell</numerusform>
            <numerusform>%1 %2 cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in total, %2 customer(s), of whom friends: %3</source>
        <translation>
            <numerusform>%1 in total, %2 customer, of whom friends: %3</numerusform>
            <numerusform>%1 in total, %2 customers, of whom friends: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) in total</source>
        <translation>
            <numerusform>%1 row in total</numerusform>
            <numerusform>%1 rows in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s), nothing to import</source>
        <translation>
            <numerusform>%1 row, nothing to import</numerusform>
            <numerusform>%1 rows, nothing to import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 row(s) read in %2 s</source>
        <translation>
            <numerusform>%1 row read in %2 s</numerusform>
            <numerusform>%1 rows read in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: %1 record(s) deleted, %2 restored.</source>
        <translation>
            <numerusform>Import undone: %1 record deleted, %2 restored.</numerusform>
            <numerusform>Import undone: %1 records deleted, %2 restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customer(s). Double-click one to open it.</source>
        <translation>
            <numerusform>%1 customer. Double-click one to open it.</numerusform>
            <numerusform>%1 customers. Double-click one to open it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (last %n day(s))</source>
        <translation>
            <numerusform>%1 (last %n day)</numerusform>
            <numerusform>%1 (last %n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not counted: ¥%1 refunded (%n order(s))</source>
        <translation>
            <numerusform>not counted: ¥%1 refunded (%n order)</numerusform>
            <numerusform>not counted: ¥%1 refunded (%n orders)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Entering today: %1, with %n touch(es) in the next %2 days.</source>
        <translation>
            <numerusform>Entering today: %1, with %n touch in the next %2 days.</numerusform>
            <numerusform>Entering today: %1, with %n touches in the next %2 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are added for those enrolled.</source>
        <translation>
            <numerusform>%n touch is added for those enrolled.</numerusform>
            <numerusform>%n touches are added for those enrolled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those enrolled are removed.</source>
        <translation>
            <numerusform>%n touch of those enrolled is removed.</numerusform>
            <numerusform>%n touches of those enrolled are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those enrolled move to another time.</source>
        <translation>
            <numerusform>%n touch of those enrolled moves to another time.</numerusform>
            <numerusform>%n touches of those enrolled move to another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n message(s) per group reached</source>
        <translation>
            <numerusform>daily limit of %n message per group reached</numerusform>
            <numerusform>daily limit of %n messages per group reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n message(s) per group in 7 days reached</source>
        <translation>
            <numerusform>limit of %n message per group in 7 days reached</numerusform>
            <numerusform>limit of %n messages per group in 7 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>daily limit of %n Moments post(s) per account reached</source>
        <translation>
            <numerusform>daily limit of %n Moments post per account reached</numerusform>
            <numerusform>daily limit of %n Moments posts per account reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n Moments post(s) per account in 7 days reached</source>
        <translation>
            <numerusform>limit of %n Moments post per account in 7 days reached</numerusform>
            <numerusform>limit of %n Moments posts per account in 7 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply, changing %n touch(es)</source>
        <translation>
            <numerusform>Apply, changing %n touch</numerusform>
            <numerusform>Apply, changing %n touches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs touch the same person or group on one day.</source>
        <translation>
            <numerusform>%n conflict: two SOPs touch the same person or group on one day.</numerusform>
            <numerusform>%n conflicts: two SOPs touch the same person or group on one day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) recorded.</source>
        <translation>
            <numerusform>%n response recorded.</numerusform>
            <numerusform>%n responses recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n message(s) per group in 30 days reached</source>
        <translation>
            <numerusform>limit of %n message per group in 30 days reached</numerusform>
            <numerusform>limit of %n messages per group in 30 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limit of %n Moments post(s) per account in 30 days reached</source>
        <translation>
            <numerusform>limit of %n Moments post per account in 30 days reached</numerusform>
            <numerusform>limit of %n Moments posts per account in 30 days reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot;: answers within %n day(s) after a touch</source>
        <translation>
            <numerusform>&quot;%1&quot;: answers within %n day after a touch</numerusform>
            <numerusform>&quot;%1&quot;: answers within %n days after a touch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answers within %n day(s)</source>
        <translation>
            <numerusform>Answers within %n day</numerusform>
            <numerusform>Answers within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) exported to %1.</source>
        <translation>
            <numerusform>%n item exported to %1.</numerusform>
            <numerusform>%n items exported to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cover was removed; %n open task(s) went back.</source>
        <translation>
            <numerusform>The cover was removed; %n open task went back.</numerusform>
            <numerusform>The cover was removed; %n open tasks went back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 covers &quot;%2&quot;, %3; %n open task(s) moved now.</source>
        <translation>
            <numerusform>%1 covers &quot;%2&quot;, %3; %n open task moved now.</numerusform>
            <numerusform>%1 covers &quot;%2&quot;, %3; %n open tasks moved now.</numerusform>
        </translation>
    </message>
</context>
</TS>
