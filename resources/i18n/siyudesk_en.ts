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
        <source>%n customer(s) have already missed every step. Use &quot;sop activate --today&quot; to make today day 0 for everyone.</source>
        <translation>
            <numerusform>%n customer has already missed every step. Use &quot;sop activate --today&quot; to make today day 0 for everyone.</numerusform>
            <numerusform>%n customers have already missed every step. Use &quot;sop activate --today&quot; to make today day 0 for everyone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is active with %n customer(s).</source>
        <translation>
            <numerusform>&quot;%1&quot; is active with %n customer.</numerusform>
            <numerusform>&quot;%1&quot; is active with %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) had already missed every step and did not enter.</source>
        <translation>
            <numerusform>%n customer had already missed every step and did not enter.</numerusform>
            <numerusform>%n customers had already missed every step and did not enter.</numerusform>
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
        <source>%n customer(s) held out for comparison.</source>
        <translation>
            <numerusform>%n customer held out for comparison.</numerusform>
            <numerusform>%n customers held out for comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in another SOP that excludes this one will not enter.</source>
        <translation>
            <numerusform>%n customer in another SOP that excludes this one will not enter.</numerusform>
            <numerusform>%n customers in another SOP that excludes this one will not enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate &quot;%1&quot; with %n customer(s)?</source>
        <translation>
            <numerusform>Activate &quot;%1&quot; with %n customer?</numerusform>
            <numerusform>Activate &quot;%1&quot; with %n customers?</numerusform>
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
        <source>%n conflict(s): two SOPs touch the same person on one day.</source>
        <translation>
            <numerusform>%n conflict: two SOPs touch the same person on one day.</numerusform>
            <numerusform>%n conflicts: two SOPs touch the same person on one day.</numerusform>
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
        <source>%n customer(s) have missed every step and will not enter.</source>
        <translation>
            <numerusform>%n customer has missed every step and will not enter.</numerusform>
            <numerusform>%n customers have missed every step and will not enter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends for %n customer(s), and open tasks are cancelled. You can undo this.</source>
        <translation>
            <numerusform>It ends for %n customer, and open tasks are cancelled. You can undo this.</numerusform>
            <numerusform>It ends for %n customers, and open tasks are cancelled. You can undo this.</numerusform>
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
        <source>%n customer(s) are enrolled now.</source>
        <translation>
            <numerusform>%n customer is enrolled now.</numerusform>
            <numerusform>%n customers are enrolled now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) enter</source>
        <translation>
            <numerusform>%n customer enters</numerusform>
            <numerusform>%n customers enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, with %n touch(es) in the next %1 days.</source>
        <translation>
            <numerusform>, with %n touch in the next %1 days.</numerusform>
            <numerusform>, with %n touches in the next %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) leave.</source>
        <translation>
            <numerusform>%n customer leaves.</numerusform>
            <numerusform>%n customers leave.</numerusform>
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
        <source>%n touch(es) are added for enrolled customers.</source>
        <translation>
            <numerusform>%n touch is added for enrolled customers.</numerusform>
            <numerusform>%n touches are added for enrolled customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of enrolled customers are removed.</source>
        <translation>
            <numerusform>%n touch of enrolled customers is removed.</numerusform>
            <numerusform>%n touches of enrolled customers are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of enrolled customers move to another time.</source>
        <translation>
            <numerusform>%n touch of enrolled customers moves to another time.</numerusform>
            <numerusform>%n touches of enrolled customers move to another time.</numerusform>
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
        <source>Apply, %n people enter</source>
        <translation>
            <numerusform>Apply, %n person enters</numerusform>
            <numerusform>Apply, %n people enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply; %n customer(s) exit</source>
        <translation>
            <numerusform>Apply; %n customer exits</numerusform>
            <numerusform>Apply; %n customers exit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n people</source>
        <translation>
            <numerusform>Apply to %n person</numerusform>
            <numerusform>Apply to %n people</numerusform>
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
</context>
</TS>
