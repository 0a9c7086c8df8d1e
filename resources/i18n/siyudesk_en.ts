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
</context>
</TS>
