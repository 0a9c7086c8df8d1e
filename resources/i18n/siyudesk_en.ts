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
        <source>%n customer(s) come too late for every step. sop activate --today starts everyone at day 0 today.</source>
        <translation>
            <numerusform>%n customer comes too late for every step. sop activate --today starts everyone at day 0 today.</numerusform>
            <numerusform>%n customers come too late for every step. sop activate --today starts everyone at day 0 today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is active with %n customer(s).</source>
        <translation>
            <numerusform>%1 is active with %n customer.</numerusform>
            <numerusform>%1 is active with %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) came too late for every step and were left out.</source>
        <translation>
            <numerusform>%n customer came too late for every step and was left out.</numerusform>
            <numerusform>%n customers came too late for every step and were left out.</numerusform>
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
        <source>%n line(s) repeat another line of the same order cell by cell and were skipped.</source>
        <translation>
            <numerusform>%n line repeats another line of the same order cell by cell and was skipped.</numerusform>
            <numerusform>%n lines repeat another line of the same order cell by cell and were skipped.</numerusform>
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
        <source>%n record(s) changed since stayed.</source>
        <translation>
            <numerusform>%n record changed since stayed.</numerusform>
            <numerusform>%n records changed since stayed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) of %1</source>
        <translation>
            <numerusform>%n customer of %1</numerusform>
            <numerusform>%n customers of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) got &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n customer got &quot;%1&quot;.</numerusform>
            <numerusform>%n customers got &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lost &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n customer lost &quot;%1&quot;.</numerusform>
            <numerusform>%n customers lost &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other tag(s) of the exclusive group gave way.</source>
        <translation>
            <numerusform>%n other tag of the exclusive group gave way.</numerusform>
            <numerusform>%n other tags of the exclusive group gave way.</numerusform>
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
        <source>The list: %n customer(s)</source>
        <translation>
            <numerusform>The list: %n customer</numerusform>
            <numerusform>The list: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %n customer(s)</source>
        <translation>
            <numerusform>The selection: %n customer</numerusform>
            <numerusform>The selection: %n customers</numerusform>
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
            <numerusform>%1: %n touch(es)</numerusform>
            <numerusform>%1: %n touch(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in it</source>
        <translation>
            <numerusform>%n in it</numerusform>
            <numerusform>%n in it</numerusform>
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
            <numerusform>%n touch(es)</numerusform>
            <numerusform>%n touch(es)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by a guard</source>
        <translation>
            <numerusform>%n moved by a guard</numerusform>
            <numerusform>%n moved by a guard</numerusform>
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
        <source>%n customer(s) kept out for comparison.</source>
        <translation>
            <numerusform>%n customer kept out for comparison.</numerusform>
            <numerusform>%n customers kept out for comparison.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) in another SOP that excludes this one: left out.</source>
        <translation>
            <numerusform>%n customer in another SOP that excludes this one: left out.</numerusform>
            <numerusform>%n customers in another SOP that excludes this one: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Activate %1 with %n customer(s)?</source>
        <translation>
            <numerusform>Activate %1 with %n customer?</numerusform>
            <numerusform>Activate %1 with %n customers?</numerusform>
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
        <source>%n key(s) not yet saved</source>
        <translation>
            <numerusform>%n key not yet saved</numerusform>
            <numerusform>%n keys not yet saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left for today. Tomorrow brings %n touch(es).</source>
        <translation>
            <numerusform>Nothing is left for today. Tomorrow brings %n touch(es).</numerusform>
            <numerusform>Nothing is left for today. Tomorrow brings %n touch(es).</numerusform>
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
        <source>%n row(s) of the sheet are hidden.</source>
        <translation>
            <numerusform>%n row of the sheet are hidden.</numerusform>
            <numerusform>%n rows of the sheet are hidden.</numerusform>
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
        <source>%n cell(s) copied; paste them into a spreadsheet.</source>
        <translation>
            <numerusform>%n cell copied; paste them into a spreadsheet.</numerusform>
            <numerusform>%n cells copied; paste them into a spreadsheet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list &quot;%1&quot; holds the %n customer(s) who fit now: a search is no rule.</source>
        <translation>
            <numerusform>The list &quot;%1&quot; holds the %n customer who fit now: a search is no rule.</numerusform>
            <numerusform>The list &quot;%1&quot; holds the %n customers who fit now: a search is no rule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The segment &quot;%1&quot; is there, with %n customer(s) now.</source>
        <translation>
            <numerusform>The segment &quot;%1&quot; is there, with %n customer now.</numerusform>
            <numerusform>The segment &quot;%1&quot; is there, with %n customers now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are one now; %n record(s) moved.</source>
        <translation>
            <numerusform>They are one now; %n record moved.</numerusform>
            <numerusform>They are one now; %n records moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are two again; %n record(s) went back.</source>
        <translation>
            <numerusform>They are two again; %n record went back.</numerusform>
            <numerusform>They are two again; %n records went back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the clipboard lie beyond the last customer.</source>
        <translation>
            <numerusform>%n row of the clipboard lie beyond the last customer.</numerusform>
            <numerusform>%n rows of the clipboard lie beyond the last customer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the clipboard lie beyond the last column.</source>
        <translation>
            <numerusform>%n column of the clipboard lie beyond the last column.</numerusform>
            <numerusform>%n columns of the clipboard lie beyond the last column.</numerusform>
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
        <source>%n cell(s) were wrong and left as they were.</source>
        <translation>
            <numerusform>%n cell were wrong and left as they were.</numerusform>
            <numerusform>%n cells were wrong and left as they were.</numerusform>
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
        <source>Export it: %1. Every %n day(s).</source>
        <translation>
            <numerusform>Export it: %1. Every %n day.</numerusform>
            <numerusform>Export it: %1. Every %n days.</numerusform>
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
        <source>%n identity(ies) belong to somebody else already and stay there.</source>
        <translation>
            <numerusform>%n identityy belong to somebody else already and stay there.</numerusform>
            <numerusform>%n identityies belong to somebody else already and stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new file(s) wait in the watched folder: %1</source>
        <translation>
            <numerusform>%n new file wait in the watched folder: %1</numerusform>
            <numerusform>%n new files wait in the watched folder: %1</numerusform>
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
        <source>Mass send to %n receiver(s)</source>
        <translation>
            <numerusform>Mass send to %n receiver</numerusform>
            <numerusform>Mass send to %n receivers</numerusform>
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
        <source>%n receiver(s)</source>
        <translation>
            <numerusform>%n receiver</numerusform>
            <numerusform>%n receivers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied, one a line.</source>
        <translation>
            <numerusform>%n name copied, one a line.</numerusform>
            <numerusform>%n names copied, one a line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed.</source>
        <translation>
            <numerusform>%n field were changed.</numerusform>
            <numerusform>%n fields were changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have another role now.</source>
        <translation>
            <numerusform>%n member have another role now.</numerusform>
            <numerusform>%n members have another role now.</numerusform>
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
        <source>%n row(s) that it added go again.</source>
        <translation>
            <numerusform>%n row that it added goes again.</numerusform>
            <numerusform>%n rows that it added go again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that it changed get back what they held before.</source>
        <translation>
            <numerusform>%n row that it changed gets back what it held before.</numerusform>
            <numerusform>%n rows that it changed get back what they held before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that it ended go on.</source>
        <translation>
            <numerusform>%n that it ended goes on.</numerusform>
            <numerusform>%n that it ended go on.</numerusform>
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
        <source>%n stay(s) as it is:</source>
        <translation>
            <numerusform>%n stays as it is:</numerusform>
            <numerusform>%n stay as they are:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is out of %2; %n open task(s) cancelled.</source>
        <translation>
            <numerusform>%1 is out of %2; %n open task cancelled.</numerusform>
            <numerusform>%1 is out of %2; %n open tasks cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s) under way</source>
        <translation>
            <numerusform>%n transfer under way</numerusform>
            <numerusform>%n transfers under way</numerusform>
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
        <source>%n transfer(s) decided.</source>
        <translation>
            <numerusform>%n transfer decided.</numerusform>
            <numerusform>%n transfers decided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s): two SOPs on one day</source>
        <translation>
            <numerusform>%n conflict: two SOPs on one day</numerusform>
            <numerusform>%n conflicts: two SOPs on one day</numerusform>
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
        <source>%n conflict(s): two SOPs touch somebody on one day.</source>
        <translation>
            <numerusform>%n conflict: two SOPs touch somebody on one day.</numerusform>
            <numerusform>%n conflicts: two SOPs touch somebody on one day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) whose time has passed for somebody are never made.</source>
        <translation>
            <numerusform>%n step whose time has passed for somebody is never made.</numerusform>
            <numerusform>%n steps whose time has passed for somebody are never made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) too late for every step: left out.</source>
        <translation>
            <numerusform>%n customer too late for every step: left out.</numerusform>
            <numerusform>%n customers too late for every step: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It ends for %n customer(s), and open tasks are cancelled. Undo takes it back.</source>
        <translation>
            <numerusform>It ends for %n customer, and open tasks are cancelled. Undo takes it back.</numerusform>
            <numerusform>It ends for %n customers, and open tasks are cancelled. Undo takes it back.</numerusform>
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
        <source>%n text(s) were copied and not confirmed. Take the check from what was not sent: it stays due.</source>
        <translation>
            <numerusform>%n text was copied and not confirmed. Take the check from what was not sent: it stays due.</numerusform>
            <numerusform>%n texts were copied and not confirmed. Take the check from what was not sent: it stays due.</numerusform>
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
        <source>%n data feed(s) are stale: %1</source>
        <translation>
            <numerusform>%n data feed is stale: %1</numerusform>
            <numerusform>%n data feeds are stale: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) get the same value</source>
        <translation>
            <numerusform>%n customer gets the same value</numerusform>
            <numerusform>%n customers get the same value</numerusform>
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
        <source>%n customer(s) lose their value in it. It can be undone in one step.</source>
        <translation>
            <numerusform>%n customer loses their value in it. It can be undone in one step.</numerusform>
            <numerusform>%n customers lose their value in it. It can be undone in one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; what was to come comes %n day(s) later.</source>
        <translation>
            <numerusform>%1 goes on; what was to come comes %n day later.</numerusform>
            <numerusform>%1 goes on; what was to come comes %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes on; %n step(s) that fell into the pause are left out.</source>
        <translation>
            <numerusform>%1 goes on; %n step that fell into the pause is left out.</numerusform>
            <numerusform>%1 goes on; %n steps that fell into the pause are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait until the file is free and are not saved yet.</source>
        <translation>
            <numerusform>%n change waits until the file is free and is not saved yet.</numerusform>
            <numerusform>%n changes wait until the file is free and are not saved yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved. Go on working to put them right.</source>
        <translation>
            <numerusform>%n change could not be saved. Go on working to put it right.</numerusform>
            <numerusform>%n changes could not be saved. Go on working to put them right.</numerusform>
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
        <source>The clock of this computer says %1. The newest trusted time in this store is %2, %n day(s) earlier.</source>
        <translation>
            <numerusform>The clock of this computer says %1. The newest trusted time in this store is %2, %n day earlier.</numerusform>
            <numerusform>The clock of this computer says %1. The newest trusted time in this store is %2, %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in it now.</source>
        <translation>
            <numerusform>%n customer is in it now.</numerusform>
            <numerusform>%n customers are in it now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) come in</source>
        <translation>
            <numerusform>%n customer comes in</numerusform>
            <numerusform>%n customers come in</numerusform>
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
        <source>%n customer(s) leave it.</source>
        <translation>
            <numerusform>%n customer leaves it.</numerusform>
            <numerusform>%n customers leave it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) more fall due today.</source>
        <translation>
            <numerusform>%n touch more falls due today.</numerusform>
            <numerusform>%n touches more fall due today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are added for those who are in it.</source>
        <translation>
            <numerusform>%n touch is added for those who are in it.</numerusform>
            <numerusform>%n touches are added for those who are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those who are in it are no longer made.</source>
        <translation>
            <numerusform>%n touch of those who are in it is no longer made.</numerusform>
            <numerusform>%n touches of those who are in it are no longer made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) of those who are in it move to another time.</source>
        <translation>
            <numerusform>%n touch of those who are in it moves to another time.</numerusform>
            <numerusform>%n touches of those who are in it move to another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touch(es) are made otherwise at the same time.</source>
        <translation>
            <numerusform>%n touch is made otherwise at the same time.</numerusform>
            <numerusform>%n touches are made otherwise at the same time.</numerusform>
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
        <source>Apply, %n people leave</source>
        <translation>
            <numerusform>Apply, %n person leaves</numerusform>
            <numerusform>Apply, %n people leave</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n people</source>
        <translation>
            <numerusform>Apply to %n person</numerusform>
            <numerusform>Apply to %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
